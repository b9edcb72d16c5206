#!/bin/sh
# Removes what install-for-me.sh brought. Accounts and settings stay.
set -eu
program=$HOME/.local/lib/juesuan
data=${XDG_DATA_HOME:-$HOME/.local/share}

for running in /proc/[0-9]*/exe; do
  case $(readlink "$running") in "$program"/*) echo '决算工作台正在运行。请先关闭它，再卸载。' >&2; exit 2 ;; esac
done
[ -d "$program" ] || { echo '没有找到安装在自己文件夹里的决算工作台。' >&2; exit 2; }
(cd "$program/share" && find . -type f) | while read -r file; do rm -f "$data/$file"; done
rm -rf "$program"
[ ! -L "$HOME/.local/bin/juesuan" ] || rm "$HOME/.local/bin/juesuan"
! command -v update-mime-database >/dev/null || update-mime-database "$data/mime"
! command -v update-desktop-database >/dev/null || update-desktop-database "$data/applications"
echo '决算工作台已卸载。账和设置没有动。'
