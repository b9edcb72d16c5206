#!/bin/sh
# Tries the Linux packages in a bare system without Java, as a user named in Chinese, and compares the figures with target/juesuan's.
# Ends non-zero when anything is off. Root on Debian, with debootstrap, Xvfb, xdotool and x11-utils; a Java for target/juesuan.
# usage: installer/verify.sh [PACKAGE.tar.xz PACKAGE.deb]
set -eu
cd "$(dirname "$0")/.."
tar=$(readlink -f "${1:-$(ls target/installer/*-linux-"$(uname -m)".tar.xz)}")
deb=$(readlink -f "${2:-${tar%.tar.xz}.deb}")
work=$(mktemp -d)
root=$work/root
home='/home/王 小明'
account="$home/我的 账/演示.juesuan"
here=$PWD/target/juesuan/bin/juesuan
failed=0
sockets=/tmp/.X11-unix   # where an X server has its sockets, on every system

finish() {
  [ -z "${display:-}" ] || kill $display
  umount "$root$sockets" "$root/proc" "$root/small" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap finish EXIT

check() { # WHAT COMMAND…: says whether the command succeeds
  what=$1; shift
  if "$@" > "$work/said" 2>&1; then echo "ok    $what"; else failed=1; echo "WRONG $what"; sed 's/^/      /' "$work/said"; fi
}

as_user() { # COMMAND…: as the user, at home, in the C locale, without a display
  chroot --userspec=clerk "$root" env -i HOME="$home" USER=clerk LANG=C PATH=/usr/local/bin:/usr/bin:/bin \
    sh -c 'cd && exec "$@"' sh "$@"
}

refused() { # SENTENCE COMMAND…: ends with 2, says one line and the sentence in it, prints nothing else
  sentence=$1; shift
  code=0
  "$@" > "$work/out" 2> "$work/err" || code=$?
  cat "$work/out" "$work/err"
  [ $code = 2 ] && [ ! -s "$work/out" ] && [ "$(wc -l < "$work/err")" = 1 ] && grep -q "$sentence" "$work/err"
}

same_figures() { # JUESUAN: every table, and the findings, of the account are those of target/juesuan
  cp "$root$account" "$work/account.juesuan"
  for table in 公开01 公开02 公开03 公开04 公开05 公开06 公开07 公开08 公开09 汇总表 自评表/1 说明/一 说明/五; do
    as_user "$1" show "$account" $table --json > "$work/installed" &&
      "$here" show "$work/account.juesuan" $table --json > "$work/built" && cmp "$work/installed" "$work/built" || { echo $table; return 1; }
  done
  as_user "$1" audit "$account" --json > "$work/installed" || true
  "$here" audit "$work/account.juesuan" --json > "$work/built" || true
  cmp "$work/installed" "$work/built"
}

exports() { # JUESUAN
  out=${account%.juesuan}
  as_user "$1" export "$account" --word "$out.docx" --excel "$out.xlsx" --pdf "$out.pdf" &&
    unzip -tq "$root$out.docx" && head -c 5 "$root$out.pdf" | grep -q %PDF- &&
    "$here" export "$work/account.juesuan" --excel "$work/built.xlsx" &&
    unzip -p "$root$out.xlsx" 'xl/*' > "$work/installed" && unzip -p "$work/built.xlsx" 'xl/*' > "$work/built" && cmp "$work/installed" "$work/built"
}

silent() { # COMMAND…: ends with 0 and says nothing on stderr
  "$@" > /dev/null 2> "$work/err"
  cat "$work/err"
  [ ! -s "$work/err" ]
}

double_click() { # DESKTOP_FILE: the menu entry's command, with the account, brings up its window with the program's icon
  command=$(sed -n 's/^Exec=//p' "$root$1" | sed 's/%f/"$1"/')
  as_user env DISPLAY=:97 sh -c "exec $command" sh "$account" > "$work/window" 2>&1 & started=$!
  tries=120
  until window=$(DISPLAY=:97 xdotool search --onlyvisible --name '^演示.juesuan — 决算工作台'); do
    tries=$((tries - 1))
    [ $tries -gt 0 ] && kill -0 $started || { cat "$work/window"; kill $started; return 1; }
    sleep 0.5
  done
  sleep 2
  icon=$(DISPLAY=:97 xprop -id "$window" _NET_WM_ICON | head -c 100)
  kill "$(DISPLAY=:97 xdotool getwindowpid "$window")"
  wait $started || true
  cat "$work/window"
  echo "$icon"
  case $icon in *'not found'*) return 1 ;; esac
}

debootstrap --variant=minbase "$(. /etc/os-release; echo "$VERSION_CODENAME")" "$root" > "$work/debootstrap.log" || { tail "$work/debootstrap.log"; exit 1; }
mkdir -p "$root$sockets" "$root/small"
mount -t proc proc "$root/proc"
chroot "$root" useradd --home-dir "$home" --create-home clerk
as_user mkdir "$home/我的 账" "$home/下载"
check 'no Java in the bare system' sh -c "! chroot '$root' sh -c 'command -v java'"

echo '--- .tar.xz, in the bare system: no GTK, no font'
xz -dc "$tar" | tar -x -C "$root$home/下载" --no-same-owner
chroot "$root" chown -R clerk: "$home/下载"
unpacked=$home/下载/$(ls "$root$home/下载")
check 'install-for-me.sh' as_user "$unpacked/install-for-me.sh"
mine=$home/.local/bin/juesuan
check 'demo' silent as_user "$mine" demo "$account"
check 'figures' same_figures "$mine"
check 'window without a display' refused '图形界面' as_user "$mine" window "$account"
program=$root$home/.local/lib/juesuan
mv "$program/app/command.aot" "$work/command.aot"
check 'start-up cache missing' silent as_user "$mine" show "$account" 公开01
head -c 1000000 "$work/command.aot" > "$program/app/command.aot"
check 'start-up cache cut off' silent as_user "$mine" show "$account" 公开01
tail -c +4097 "$work/command.aot" > "$program/app/command.aot"
check 'start-up cache of something else' silent as_user "$mine" show "$account" 公开01
mv "$work/command.aot" "$program/app/command.aot"
mv "$program/runtime/lib/modules" "$work/modules"
head -c 1000000 "$work/modules" > "$program/runtime/lib/modules"
check 'program half copied' refused '程序文件不全' as_user "$mine" show "$account" 公开01
mv "$work/modules" "$program/runtime/lib/modules"
mount -t tmpfs -o size=40m,uid="$(chroot "$root" id -u clerk)" tmpfs "$root/small"
check 'install-for-me.sh on a full disk' sh -c "! chroot --userspec=clerk '$root' env -i HOME=/small PATH=/usr/bin:/bin '$unpacked/install-for-me.sh' && [ ! -e '$root/small/.local/lib/juesuan' ] && [ ! -e '$root/small/.local/lib/juesuan.new' ]"
umount "$root/small"

echo '--- .deb'
cp "$deb" "$root/package.deb"
check 'apt installs it with what it depends on' chroot "$root" env DEBIAN_FRONTEND=noninteractive sh -c \
  'apt-get update && apt-get install -y --no-install-recommends /package.deb fonts-wqy-zenhei desktop-file-utils shared-mime-info'
Xvfb :97 -screen 0 1600x1000x24 > /dev/null 2>&1 & display=$!
sleep 2
mount --bind "$sockets" "$root$sockets"
check 'demo' silent as_user juesuan demo "$home/我的 账/另一本.juesuan"
check 'figures' same_figures juesuan
check 'export' exports juesuan
check 'window by double click' double_click /usr/share/applications/juesuan.desktop
check 'file type' chroot "$root" grep -q 'application/vnd.juesuan=juesuan.desktop' /usr/share/applications/mimeinfo.cache
check 'removed again' chroot "$root" sh -c 'dpkg --purge juesuan && [ ! -e /opt/juesuan ]'

echo '--- .tar.xz, with GTK and a font'
check 'export' exports "$mine"
check 'window by double click' double_click "$home/.local/share/applications/juesuan.desktop"
chmod a-w "$root$home" "$root$home/.local"
chroot "$root" chown root: "$home"
check 'show in a home that cannot be written' silent as_user "$mine" show "$account" 公开01
check 'window in a home that cannot be written' double_click "$home/.local/share/applications/juesuan.desktop"
chroot "$root" chown clerk: "$home"
chmod u+w "$root$home" "$root$home/.local"
check 'uninstall-for-me.sh' as_user "$home/.local/lib/juesuan/uninstall-for-me.sh"
check 'nothing left but what is the user'"'"'s' sh -c "[ -z \"\$(find '$root$home/.local' -name '*juesuan*' ! -type d)\" ] && [ -s '$root$account' ]"
exit $failed
