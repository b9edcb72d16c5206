#!/bin/sh
# Packs the staged program for all users of a machine. usage: deb.sh STAGE amd64|arm64 OUT.deb
set -eu
stage=$1; architecture=$2; out=$3
cd "$(dirname "$0")/../.."
. installer/settings.sh

t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
installer/linux/tree.sh "$stage" "$t/tree"
mkdir "$t/tree/DEBIAN"
cat > "$t/tree/DEBIAN/control" <<CONTROL
Package: juesuan
Version: $(echo "$version" | tr - '~')
Section: misc
Priority: optional
Architecture: $architecture
Installed-Size: $(du -sk --apparent-size "$t/tree" | cut -f 1)
Maintainer: 决算工作台 <juesuan@localhost>
Depends: libc6 (>= 2.17), libgtk-3-0 | libgtk-3-0t64, libpangoft2-1.0-0, libxtst6
Recommends: libgl1, libxxf86vm1, fonts-noto-cjk | fonts-wqy-zenhei | fonts-wqy-microhei
Description: 决算工作台：编制年度决算报表、绩效自评表和决算报告
CONTROL
dpkg-deb --root-owner-group -Zxz --build "$t/tree" "$out" >/dev/null
