#!/usr/bin/env bash
# Runs taizhang.cmd under Wine in the layout of the zip, with a stand-in for java.exe that tells what it was given.
# Needs wine and x86_64-w64-mingw32-gcc. Wine is not Windows: its cmd knows less, so a success here is not all.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=$(cd ../../.. && pwd -P)
work=$(mktemp -d)
export WINEPREFIX=$work/prefix WINEDEBUG=-all LC_ALL=C.UTF-8
unset DISPLAY
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
wine wineboot -i >/dev/null 2>&1 || true

x86_64-w64-mingw32-gcc -municode -O1 -o "$work/java.exe" java.c
jdk() { # folder, version
  mkdir -p "$work/$1/bin"
  cp "$work/java.exe" "$work/$1/bin/"
  printf 'IMPLEMENTOR="X"\r\nJAVA_VERSION="%s"\r\n' "$2" >"$work/$1/release"
}
jdk jdk25 25.0.1
jdk jdk17 17.0.9
wide() { printf 'Z:%s' "$(printf '%s' "$1" | tr / '\\')"; }

fail() { printf '%s\n' "taizhang.cmd under Wine: $1" "$said" >&2 && exit 1; }
run() { # folder of the program, JDK, words
  local home=$1 jdk=$2
  shift 2
  status=0
  said=$(cd "$work/here" && JAVA_HOME=$(wide "$work/$jdk") PROBE_STATUS=3 wine "$(wide "$work/$home/taizhang.cmd")" "$@" 2>&1 | tr -d '\r') || status=$?
}
has() { grep -qF -- "$1" <<<"$said" || fail "not told: $1"; }

mkdir -p "$work/here"
for home in plain '有 空格' '括号(一)' '䶮村 㐱'; do
  mkdir -p "$work/$home/lib"
  cp "$root/taizhang.cmd" "$work/$home/"
  : >"$work/$home/lib/taizhang.jar"
  run "$home" jdk25 build --only '整改台账,周报' '名称=某 某' '王䶮'
  [ "$status" = 3 ] || fail "status $status in $home"
  has 'TAIZHANG_ARGS <build --only 整改台账,周报 "名称=某 某" 王䶮>'
  has "TAIZHANG_HOME <$(wide "$work/$home")\\>"
  has "here <$(wide "$work/here")>"
  has '[taizhang.cli.Main]'
done
run plain jdk25
has '[taizhang.cli.Main]'
! grep -qF TAIZHANG_ARGS <<<"$said" || fail 'words where none were given'
hasnt() { ! grep -qE -- "$1" <<<"$said" || fail "told: $1"; }
run plain jdk25 check 'a & b 100%'
has '[taizhang.cli.Main]'
grep -qE 'taizhang\.cache=.*-books\]' <<<"$said" || fail 'check without the small cache'
has '[-XX:TieredStopAtLevel=1]'
run plain jdk25 build check
hasnt 'taizhang\.cache=.*-books'
has '[-XX:TieredStopAtLevel=1]'
run plain jdk25 build --only 整改台账 --format pdf 'a & b'
grep -qE 'taizhang\.cache=.*-pages\]' <<<"$said" || fail 'pages without the small cache'
for both in 'pdf,xlsx' xlsx; do
  run plain jdk25 build --format "$both"
  hasnt 'taizhang\.cache=.*-pages'
done
run plain jdk25 watch
hasnt 'taizhang\.cache=.*-books'
hasnt 'TieredStopAtLevel'
mkdir -p "$work/plain/cache"
: >"$work/plain/cache/crash.txt"
: >"$work/plain/cache/25.0.1"
run plain jdk25 build
has '[taizhang.cli.Main]'
grep -qE '^\[-XX:ErrorFile=.*cache.crash\.txt\]' <<<"$said" || fail 'no place for the report of a crash'
hasnt '^\[-XX:AOTCache='
[ ! -e "$work/plain/cache" ] || fail 'a start cache that Java did not survive is still there'
run plain jdk17 build
! grep -qF '[taizhang.cli.Main]' <<<"$said" || fail 'ran on a JDK that is too old'
printf 'taizhang.cmd under Wine: fine\n'
