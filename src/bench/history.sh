#!/usr/bin/env bash
# Measures the commands that read history, cold, on a town with many commits, and prints one table (Markdown).
#
#   src/bench/history.sh [PROBLEMS [COMMITS]]     default: 500 1000
#   RUNS=5                                        how often each command is run; the median is printed
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
problems=${1:-500}
commits=${2:-1000}
runs=${RUNS:-5}
work=target/bench/history
rm -rf "$work"
mkdir -p "$work/office"

./taizhang --version >/dev/null # builds, so that building is not measured
jdk=$(dirname "$(ls -d /usr/lib/jvm/*/bin/javac /opt/*/bin/javac 2>/dev/null | tail -n 1)")
[ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ] && jdk=$JAVA_HOME/bin
"$jdk/javac" --release 21 -encoding UTF-8 -cp "$(ls target/launcher/lib/jspecify-*.jar)" -d "$work/generator" \
  src/bench/java/taizhang/bench/ledger/*.java
"$jdk/java" -cp "$work/generator" taizhang.bench.ledger.LedgerGenerator ledger-data "$problems" "$work/ledger"
cp -r ledger-data/佐证 "$work/ledger/" 2>/dev/null || true
git -C "$work/office" init -q -b main
"$jdk/java" -cp "$work/generator" taizhang.bench.ledger.HistoryGenerator "$work/ledger" "$commits" |
  git -C "$work/office" fast-import --quiet
git -C "$work/office" checkout -q main
cp -r templates "$work/office/"
git -C "$work/office" add -A
git -C "$work/office" -c user.name=陈某 -c user.email=office@example.invalid commit -q -m 表样
home=$PWD
cd "$work/office"
while "$home/taizhang" seal >/dev/null 2>"../err"; do :; done
git add -A
git -c user.name=周某 -c user.email=office@example.invalid commit -q -m 封账

median() {
  for _ in $(seq "$runs"); do
    TIMEFORMAT=%R
    { time "$home/taizhang" "$@" >../out 2>../err; } 2>&1 || true
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}
echo "| $problems problems, $(git rev-list --count HEAD) commits, $(grep -c 期号 ledger-data/封账.yaml) seals | seconds, cold |"
echo '|---|---|'
echo "| history 上庄-001 | $(median history 上庄-001) |"
echo "| audit | $(median audit) |"
echo "| check | $(median check) |"
echo "| check --rev HEAD~1 | $(median check --rev HEAD~1) |"
echo "| build | $(median build --out ../out1) |"
echo "| build --rev HEAD~1 | $(median build --rev HEAD~1 --out ../out2) |"
