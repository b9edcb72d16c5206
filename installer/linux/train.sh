#!/bin/sh
# Makes app/juesuan.aot, the start-up cache, by one run of the program: its window on the demo account. Needs Xvfb and xdotool.
# usage: train.sh STAGE
set -eu
stage=$1
cd "$(dirname "$0")/../.."
. installer/settings.sh

t=$(mktemp -d)
export HOME="$t" XDG_RUNTIME_DIR="$t" LC_ALL=C.UTF-8
rm -f "$stage/app/juesuan.aot"
"$stage/bin/juesuan" demo "$t/demo.juesuan" >/dev/null
# what the launcher gives Java, the cache made instead of read
xvfb-run -a -s '-screen 0 1600x1000x24' installer/linux/train-window.sh \
  "$stage/runtime/bin/java" @"$stage/app/options" -XX:AOTCacheOutput="$stage/app/juesuan.aot" -jar "$stage/app/juesuan.jar" window "$t/demo.juesuan"
rm -rf "$t"
touch -d @"$SOURCE_DATE_EPOCH" "$stage/app/juesuan.aot" "$stage/app"
