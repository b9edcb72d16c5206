#!/bin/sh
# Packs the staged program for all users of a machine. usage: deb.sh STAGE OUT.deb
set -eu
stage=$1; out=$2
cd "$(dirname "$0")/../.."
. installer/settings.sh

t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
mkdir -p "$t/opt" "$t/usr/bin" "$t/DEBIAN"
cp -a "$stage" "$t/opt/juesuan"
mv "$t/opt/juesuan/share" "$t/usr/share"
ln -s /opt/juesuan/bin/juesuan "$t/usr/bin/juesuan"
case $(sed -n 's/.*uname -m)" = \([a-z0-9_]*\) .*/\1/p' "$stage/bin/juesuan") in x86_64) arch=amd64 ;; aarch64) arch=arm64 ;; esac
cat > "$t/DEBIAN/control" <<CONTROL
Package: juesuan
Version: $(echo "$version" | tr - '~')
Section: misc
Priority: optional
Architecture: $arch
Installed-Size: $(du -sk --apparent-size "$t" | cut -f 1)
Maintainer: 决算工作台 <juesuan@localhost>
Depends: libc6 (>= 2.17), libgtk-3-0 | libgtk-3-0t64, libpangoft2-1.0-0, libxtst6
Recommends: libgl1, libxxf86vm1, fonts-noto-cjk | fonts-wqy-zenhei | fonts-wqy-microhei
Description: 决算工作台：编制年度决算报表、绩效自评表和决算报告
CONTROL
dpkg-deb --root-owner-group -Zxz -z9 --build "$t" "$out" >/dev/null
