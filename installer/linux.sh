#!/bin/sh
# Builds the Linux packages for this machine's processor (x86-64 or aarch64) into target/installer. usage: JAVA_HOME=… installer/linux.sh
set -eu
cd "$(dirname "$0")/.."
. installer/settings.sh

machine=$(uname -m)
case $machine in x86_64) classifier=linux ;; aarch64) classifier=linux-aarch64 ;; esac
out=target/installer/$machine
package=target/installer/juesuan-$version-linux-$machine
mkdir -p "$out"
installer/program.sh "$out/app"
installer/runtime.sh $classifier "$out/runtime"
installer/linux/stage.sh "$out/app" "$out/runtime" "$out/stage"
installer/linux/train.sh "$out/stage"
installer/linux/tar.sh "$out/stage" "$package.tar.xz"
installer/linux/deb.sh "$out/stage" "$package.deb"
ls -l "$package".*
