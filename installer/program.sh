#!/bin/sh
# Builds the program's jars and what the launcher reads. usage: program.sh OUT
set -eu
out=$1
cd "$(dirname "$0")/.."
. installer/settings.sh

rm -rf target/classes target/juesuan "$out"
mvn -q -B package -Dmaven.test.skip=true
mkdir -p "$out"
# Not lib/javafx: the runtime has it. The jars' files are stored as they are, for the package compresses them better together.
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
for jar in target/juesuan/lib/*.jar; do
  unzip -q "$jar" -d "$t/jar"
  find "$t/jar" -exec touch -d @"$SOURCE_DATE_EPOCH" {} +
  (cd "$t/jar" && find . -mindepth 1 | LC_ALL=C sort | TZ=UTC zip -q -0 -X -@ ../stored.jar)
  mv "$t/stored.jar" "$out/$(basename "$jar")"
  rm -r "$t/jar"
done
mv "$out"/juesuan-*.jar "$out/juesuan.jar"
cp installer/options "$out"
