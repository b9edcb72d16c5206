#!/bin/sh
# Lays the staged program out as it lies for all users of a machine. usage: tree.sh STAGE OUT
set -eu
stage=$1; out=$2
mkdir -p "$out/opt" "$out/usr/bin"
cp -a "$stage" "$out/opt/juesuan"
mv "$out/opt/juesuan/share" "$out/usr/share"
ln -s /opt/juesuan/bin/juesuan "$out/usr/bin/juesuan"
