#!/bin/sh
# Installs the program that lies beside this script into the user's own folder: no administrator, no network.
set -eu
here=$(dirname "$(readlink -f "$0")")
program=$HOME/.local/lib/juesuan
data=${XDG_DATA_HOME:-$HOME/.local/share}

fail() {
  rm -rf "$program.new"
  echo "$1" >&2
  exit 2
}

for running in /proc/[0-9]*/exe; do
  case $(readlink "$running") in "$program"/*) fail '决算工作台正在运行。请先关闭它，再安装。' ;; esac
done
mkdir -p "$program.new" "$HOME/.local/bin" "$data" || fail "不能写入 $HOME/.local。请检查权限和磁盘空间。"
cp -a "$here/bin" "$here/app" "$here/runtime" "$here/share" "$here/uninstall-for-me.sh" "$program.new" ||
  fail '程序没有复制完。请检查磁盘空间，以及安装包是否完整，再安装一次。'
"$program.new/bin/juesuan" --help >/dev/null || fail '这个程序在本机不能运行，没有安装。'

rm -rf "$program"
mv "$program.new" "$program"
ln -sf "$program/bin/juesuan" "$HOME/.local/bin/juesuan"
cp -R "$program/share/." "$data"
# the path stands in quotes in the menu entry, which has its own escapes
path=$(printf '%s' "$program/bin/juesuan" | sed -e 's/\\/&&&&/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
start="Exec=\"$path\" window %f" awk '/^Exec=/ { print ENVIRON["start"]; next } { print }' \
  "$program/share/applications/juesuan.desktop" > "$data/applications/juesuan.desktop"
! command -v update-mime-database >/dev/null || update-mime-database "$data/mime"
! command -v update-desktop-database >/dev/null || update-desktop-database "$data/applications"

[ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ] || echo '本机没有中文字体，窗口里的字会显示成方框。请安装一种，例如 fonts-noto-cjk 或 fonts-wqy-zenhei。'
echo '决算工作台安装好了：在应用菜单里找“决算工作台”，或双击一本账。'
