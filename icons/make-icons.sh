#!/bin/sh
# Draws the icons from the SVG sources; the results and a record of both (icons.sha256) are committed.
# With --check it draws nothing and tells whether sources and results are those of the record.
# Needs rsvg-convert (librsvg2-bin), icotool (icoutils), png2icns (icnsutils); --check none of them.
set -eu
cd "$(dirname "$0")"

if [ "${1:-}" = --check ]; then
  recorded=$(cut -d ' ' -f 3 icons.sha256 | sort)
  present=$(find . -type f ! -name icons.sha256 | sort)
  [ "$recorded" = "$present" ] && sha256sum --check --quiet icons.sha256 && exit 0
  echo 'The icons are not those that their sources give: run icons/make-icons.sh and commit what it makes.' >&2
  exit 1
fi

# drawing NAME SIZE: the drawing that suits the size
drawing() {
  case $1-$2 in
    juesuan-16) echo juesuan-16.svg ;;
    juesuan-20 | juesuan-24) echo juesuan-24.svg ;;
    account-16 | account-20 | account-24) echo account-16.svg ;;
    *) echo "$1.svg" ;;
  esac
}

# files NAME SIZES...: the pictures of these sizes
files() {
  name=$1; shift
  for size; do echo "png/$name-$size.png"; done
}

rm -rf png ./*.ico ./*.icns icons.sha256
mkdir png
for name in juesuan account; do
  for size in 16 20 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size -o png/$name-$size.png "$(drawing $name $size)"
  done
  icotool --create --output=$name.ico $(files $name 16 20 24 32 48 64) --raw=png/$name-256.png
  png2icns $name.icns $(files $name 16 32 48 128 256 512) >/dev/null
done
find . -type f ! -name icons.sha256 | sort | xargs sha256sum > icons.sha256
