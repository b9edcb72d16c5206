#!/bin/sh
# Builds the Windows installer and the portable zip into target/installer, on Linux.
# usage: JAVA_HOME=… installer/windows.sh JMODS ; JMODS: the folder of jmods of a JDK 25 for Windows x64, of the same release as JAVA_HOME
set -eu
jmods=$(readlink -f "${1:?the folder of jmods of a JDK 25 for Windows x64}")
cd "$(dirname "$0")/.."
. installer/settings.sh

out=target/installer/windows
stage=$out/stage
package=target/installer/juesuan-$version-windows-x64
rm -rf "$stage"
mkdir -p "$stage"
installer/program.sh "$stage/app"
installer/runtime.sh win "$stage/runtime" "$jmods"
installer/windows/launcher.sh "$stage"
(cd "$stage" && stat -c '%s %n' app/*.jar runtime/bin/*.exe runtime/bin/*.dll runtime/bin/server/*.dll runtime/lib/modules) > "$out/sizes"
mv "$out/sizes" "$stage/app/sizes"
find "$stage" -exec touch -d @"$SOURCE_DATE_EPOCH" {} +

makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DNUMBERS="${version%%-*}.0" -DSOURCE="$(readlink -f "$stage")" -DICONS="$(readlink -f icons)" \
  -DOUT="$(readlink -f "$package-setup.exe")" installer/windows/juesuan.nsi

portable=$out/juesuan-$version
rm -rf "$portable" "$package.zip"
cp -a "$stage" "$portable"
cp installer/windows/使用说明.txt "$portable"
touch -d @"$SOURCE_DATE_EPOCH" "$portable/使用说明.txt"
(cd "$out" && find "juesuan-$version" | LC_ALL=C sort | TZ=UTC zip -q -9 -X -@ "../${package##*/}.zip")
ls -l "$package"*
