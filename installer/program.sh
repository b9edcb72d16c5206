#!/bin/sh
# Builds the program's jars and what the launcher reads. usage: program.sh OUT
set -eu
out=$1
cd "$(dirname "$0")/.."
. installer/settings.sh

rm -rf target/classes target/juesuan "$out"
mvn -q -B package -Dmaven.test.skip=true
mkdir -p "$out"
cp target/juesuan/lib/*.jar "$out"                            # not lib/javafx: the runtime has it
mv "$out"/juesuan-*.jar "$out/juesuan.jar"
cp installer/options "$out"
