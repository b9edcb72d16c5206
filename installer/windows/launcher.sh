#!/bin/sh
# Builds juesuan.exe and juesuan-cli.exe. Needs gcc-mingw-w64-x86-64. usage: launcher.sh OUT
set -eu
out=$1
cd "$(dirname "$0")/../.."
. installer/settings.sh

t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
numbers=$(echo "${version%%-*}" | tr . ,),0
x86_64-w64-mingw32-windres --codepage=65001 --include-dir=icons --include-dir=installer/windows \
  --define "VERSION=\\\"$version\\\\0\\\"" --define "NUMBERS=$numbers" installer/windows/juesuan.rc -O coff -o "$t/resources.o"
for kind in '-mwindows juesuan' '-mconsole -DCONSOLE juesuan-cli'; do
  x86_64-w64-mingw32-gcc -municode -O2 -s -Wall -Werror -finput-charset=UTF-8 -Wl,--no-insert-timestamp -DVERSION="L\"$version\"" \
    ${kind% *} -o "$out/${kind##* }.exe" installer/windows/launcher.c "$t/resources.o" -lshell32
done
