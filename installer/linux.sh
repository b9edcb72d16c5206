#!/bin/sh
# Builds the Linux packages for this machine's processor (x86-64 or aarch64) into target/installer; the .rpm where there is an rpmbuild.
# usage: JAVA_HOME=… installer/linux.sh
set -eu
cd "$(dirname "$0")/.."
. installer/settings.sh

machine=$(uname -m)
case $machine in
  x86_64) classifier=linux; debian=amd64 ;;
  aarch64) classifier=linux-aarch64; debian=arm64 ;;
esac
out=target/installer/$machine
package=target/installer/juesuan-$version-linux-$machine
mkdir -p "$out"
installer/program.sh "$out/app"
installer/runtime.sh $classifier "$out/runtime"
installer/linux/stage.sh "$out/app" "$out/runtime" "$out/stage"
installer/linux/train.sh "$out/stage"
installer/linux/tar.sh "$out/stage" "$package.tar.xz"
installer/linux/deb.sh "$out/stage" $debian "$package.deb"
! command -v rpmbuild >/dev/null || installer/linux/rpm.sh "$out/stage" "$machine" "$package.rpm"
ls -l "$package".*
