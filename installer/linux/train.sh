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
java() { # CACHE ARGUMENTS…
  cache=$1; shift
  echo "$stage/runtime/bin/java @$stage/app/options -XX:AOTCacheOutput=$stage/app/$cache.aot -jar $stage/app/juesuan.jar $*"
}
$(java command show "$t/demo.juesuan" 公开03 --json) >/dev/null
xvfb-run -a -s '-screen 0 1600x1000x24' installer/linux/train-window.sh $(java window window "$t/demo.juesuan") >/dev/null
rm -rf "$t"
touch -d @"$SOURCE_DATE_EPOCH" "$stage"/app/*.aot "$stage/app"
