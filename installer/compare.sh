#!/bin/sh
# Tells whether two .tar.xz are the same but for the start-up caches: names, rights, times and contents. usage: compare.sh ONE OTHER
set -eu
listed() {
  tar -tvJf "$1" --full-time --numeric-owner | sed '/\.aot$/d'
  tar -xJf "$1" --exclude='*.aot' --to-command='echo "$(sha256sum | cut -c 1-64) $TAR_FILENAME"'
}
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
listed "$1" > "$t/one"
listed "$2" > "$t/other"
diff "$t/one" "$t/other" && echo "the same: $(wc -l < "$t/one") lines"
