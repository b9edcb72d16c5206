#!/bin/sh
# Links the runtime: the JDK's modules that the program needs, and JavaFX. usage: runtime.sh CLASSIFIER OUT [JMODS]
# CLASSIFIER is that of JavaFX's jars: linux, linux-aarch64, win. JMODS: the jmods of a JDK 25 for another system than this one.
set -eu
classifier=$1; out=$2; jmods=${3:-}
cd "$(dirname "$0")/.."
. installer/settings.sh

javafx=25.0.4
case $classifier in
  linux) platform=linux-amd64 ;;
  linux-aarch64) platform=linux-aarch64; javafx=25.0.2 ;;        # needs glibc 2.35, 25.0.4 for this processor 2.38
  win) platform=windows-amd64 ;;
esac

# There are no jmods of JavaFX to download: made of its jars, so that the native libraries are part of the runtime and nothing is
# unpacked into the user's home at the first start.
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
for module in base graphics controls; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.openjfx:javafx-$module:$javafx:jar:$classifier -DoutputDirectory="$t/jars"
  mkdir -p "$t/$module/classes" "$t/$module/libs"
  unzip -q "$t/jars/javafx-$module-$javafx-$classifier.jar" -d "$t/$module/classes" -x 'META-INF/*'
  find "$t/$module/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dll' \) -exec mv -t "$t/$module/libs" {} +
  "$jdk/bin/jmod" create --class-path "$t/$module/classes" --libs "$t/$module/libs" --target-platform $platform \
    --date "$(date -u -d @"$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)" "$t/javafx.$module.jmod"
done

rm -rf "$out"
"$jdk/bin/jlink" --module-path "$t${jmods:+:$jmods}" --add-modules $modules --output "$out" \
  --strip-java-debug-attributes --no-header-files --no-man-pages --include-locales=en,zh-CN
[ -n "$jmods" ] || "$out/bin/java" -Xshare:dump -Xlog:disable   # for a start without the start-up cache
