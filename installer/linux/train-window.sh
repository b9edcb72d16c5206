#!/bin/sh
# Runs the command, uses its window once it shows the account, and ends it. usage: train-window.sh COMMAND…
set -eu
"$@" & java=$!
tries=600
until window=$(xdotool search --onlyvisible --name '^demo.juesuan'); do
  tries=$((tries - 1))
  [ $tries -gt 0 ] && kill -0 $java || { kill $java; echo 'The window did not come up.' >&2; exit 1; }
  sleep 0.2
done
sleep 5
xdotool windowfocus "$window"
for keys in Down Down Right F9 ctrl+F2; do xdotool key "$keys"; sleep 2; done
sleep 5
kill -TERM $java                                              # an orderly end: the cache is written now
wait $java || true
