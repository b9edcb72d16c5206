#!/bin/sh
# Packs the staged program for the user's own folder. usage: tar.sh STAGE OUT.tar.xz
set -eu
stage=$1; out=$2
cd "$(dirname "$0")/../.."
. installer/settings.sh

t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
folder=$t/juesuan-$version
cp -a "$stage" "$folder"
install -m 755 installer/linux/install-for-me.sh installer/linux/uninstall-for-me.sh "$folder"
install -m 644 installer/linux/安装说明.txt "$folder"
tar --create --directory="$t" --sort=name --mtime=@"$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u+w,go=u,go-w \
  --format=gnu "juesuan-$version" | xz -T1 > "$out"
