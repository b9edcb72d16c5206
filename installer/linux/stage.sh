#!/bin/sh
# Lays out what is installed: bin, app, runtime and share (menu entry, icons, file type).
# usage: stage.sh APP RUNTIME OUT
set -eu
app=$1; runtime=$2; out=$3
cd "$(dirname "$0")/../.."
. installer/settings.sh

# newest FILES: the x of the newest glibc 2.x that one of the libraries needs
newest() {
  readelf -VW "$@" 2>/dev/null | sed -n 's/.*Name: GLIBC_2\.\([0-9]*\).*/\1/p' | sort -n | tail -1
}

rm -rf "$out"
mkdir -p "$out/bin"
cp -a "$app" "$out/app"
cp -a "$runtime" "$out/runtime"
(cd "$out" && LC_ALL=C stat -c '%s %n' app/*.jar runtime/bin/* runtime/lib/modules runtime/lib/*.so runtime/lib/server/*.so) > "$out/app/sizes"

lib=$out/runtime/lib
machine=$(readelf -h "$lib/server/libjvm.so" | sed -n 's/.*Machine: *//p')
case $machine in *X86-64) machine=x86_64 ;; AArch64) machine=aarch64 ;; esac
java=$(newest $(find "$lib" -name '*.so' ! -name 'libglass*' ! -name 'libprism*' ! -name 'libjavafx*' ! -name 'libdecora*'))
sed -e "s/@MACHINE@/$machine/g" -e "s/@GLIBC@/$java/g" -e "s/@WINDOW_GLIBC@/$(newest "$lib"/*.so)/g" installer/linux/juesuan > "$out/bin/juesuan"
chmod 755 "$out/bin/juesuan"

share=$out/share
install -D -m 644 installer/linux/juesuan.desktop "$share/applications/juesuan.desktop"
install -D -m 644 installer/linux/juesuan.xml "$share/mime/packages/juesuan.xml"
for size in 16 24 32 48 64 128 256 512; do
  sized=$share/icons/hicolor/${size}x$size
  install -D -m 644 icons/png/juesuan-$size.png "$sized/apps/juesuan.png"
  install -D -m 644 icons/png/account-$size.png "$sized/mimetypes/application-vnd.juesuan.png"
done
install -D -m 644 icons/juesuan.svg "$share/icons/hicolor/scalable/apps/juesuan.svg"
install -D -m 644 icons/account.svg "$share/icons/hicolor/scalable/mimetypes/application-vnd.juesuan.svg"
find "$out" -exec touch -h -d @"$SOURCE_DATE_EPOCH" {} +
