#!/bin/sh
# Makes the start-up caches by running the program once: app/window.aot by its window on the demo account, app/command.aot by a command.
# Needs Xvfb and xdotool. usage: train.sh STAGE
set -eu
stage=$1
cd "$(dirname "$0")/../.."
. installer/settings.sh

t=$(mktemp -d)
export HOME="$t" XDG_RUNTIME_DIR="$t" LC_ALL=C.UTF-8
rm -f "$stage"/app/*.aot
"$stage/bin/juesuan" demo "$t/demo.juesuan" >/dev/null

# as the launcher calls Java, the cache made instead of read
program() { # WRAPPER CACHE ARGUMENTS…
  wrapper=$1; cache=$2; shift 2
  $wrapper "$stage/runtime/bin/java" @"$stage/app/options" -XX:AOTCacheOutput="$stage/app/$cache.aot" -jar "$stage/app/juesuan.jar" "$@" >/dev/null
}
program '' command show "$t/demo.juesuan" 公开03 --json
program 'xvfb-run -a installer/linux/train-window.sh' window window "$t/demo.juesuan"
rm -rf "$t"
touch -d @"$SOURCE_DATE_EPOCH" "$stage"/app/*.aot "$stage/app"
