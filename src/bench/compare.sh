#!/usr/bin/env bash
# Measures the program as a whole process, through its launcher, beside Typst setting the same rows, in turn, and prints
# one table (Markdown): medians, least and most, and the ratio to Typst.
#
#   src/bench/compare.sh            100, 1,000 and 10,000 problems; the sample; the small commands
#   RUNS=5                          how often each is run
#   SIZES='100 1000 10000'          of the ledgers
#   TYPST=FOLDER                    where npm installed @myriaddreamin/typst-ts-node-compiler; without it Typst is left out
#   FONTS=FOLDER                    its fonts; default src/main/resources/fonts
set -u
cd "$(dirname "$0")/../.." || exit 3
export LC_ALL=C.UTF-8
sizes=${SIZES:-100 1000 10000}
runs=${RUNS:-5}
work=target/bench
fonts=${FONTS:-src/main/resources/fonts}
mkdir -p "$work" || exit 3
. src/bench/measure.sh

./taizhang --version >/dev/null || exit # builds, so that building is not measured
# each with a start cache of its own, learnt in the background for the next starts
./taizhang status >/dev/null || exit
./taizhang build --out "$work/output" --only 整改台账 --format pdf >/dev/null || exit
./taizhang build --out "$work/output" --only 整改台账 >/dev/null || exit
sleep "${SETTLE:-20}"

make_generator
for size in $sizes; do make_ledger "$size"; done
typst=()
if [ -n "${TYPST:-}" ]; then
  cp src/bench/typst/compile.mjs "$TYPST/"
  jars=$(printf '%s:' target/launcher/*.jar target/launcher/lib/*.jar)
  for size in $sizes; do
    "$(jdk_tool java)" -cp "$generator:$jars" taizhang.bench.ledger.TypstRows "$work/$size" templates "$work/$size.json" || exit 3
  done
fi

# One run of $1 into the files of its figures.
once() {
  local name=$1
  shift
  measure "$@"
  if [ "$status" -ne 0 ]; then
    echo "failed ($status): $*" >&2
    cat "$work/out" "$work/err" >&2
    exit 1
  fi
  echo "$wall" >>"$work/$name.wall"
  awk -v u="$user" -v s="$system" 'BEGIN { print u + s }' >>"$work/$name.cpu"
  awk -v k="$peak" 'BEGIN { print k / 1024 }' >>"$work/$name.rss"
}

spread() { sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%.2f (%.2f–%.2f)", v[int((NR + 1) / 2)], v[1], v[NR] }'; }
middle() { sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%.3f", v[int((NR + 1) / 2)] }'; }

# The line of $2, compared with $3 if that was run.
line() {
  local ratio=—
  [ -n "${3:-}" ] && [ -s "$work/$3.wall" ] &&
    ratio=$(awk -v a="$(middle "$work/$2.wall")" -v b="$(middle "$work/$3.wall")" 'BEGIN { printf "%.2f ×", a / b }')
  printf '| %s | %s | %s | %.0f | %s |\n' "$1" "$(spread "$work/$2.wall")" "$(spread "$work/$2.cpu")" "$(middle "$work/$2.rss")" "$ratio"
}

rm -f "$work"/*.wall "$work"/*.cpu "$work"/*.rss
for _ in $(seq "$runs"); do
  for size in $sizes; do
    rm -rf "$work/output"
    once "ours-$size" ./taizhang build --data "$work/$size" --out "$work/output" --templates templates --only 整改台账 --format pdf
    [ -z "${TYPST:-}" ] ||
      once "typst-$size" node "$TYPST/compile.mjs" "$work/$size.json" "$work/typst.pdf" src/bench/typst/table.typ "$fonts"
    once "check-$size" ./taizhang check --data "$work/$size" --templates templates
    rm -rf "$work/output"
    once "xlsx-$size" ./taizhang build --data "$work/$size" --out "$work/output" --templates templates --only 整改台账 --format xlsx
  done
  rm -rf "$work/output"
  once town ./taizhang build --data ledger-data --out "$work/output"
  once nothing ./taizhang build --data ledger-data --out "$work/output"
  rm -rf "$work/output"
  once whole ./taizhang build --data ledger-data --out "$work/output" --scope 全部
  once status ./taizhang status --data ledger-data
  once help ./taizhang help
done

echo "$("$(jdk_tool java)" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/JDK \1/p'), $(getconf _NPROCESSORS_ONLN) cores," \
  "median (least–most) of $runs, load at the end: $(cut -d' ' -f1 /proc/loadavg 2>/dev/null)"
echo
echo '| | wall s | CPU s | peak MB | to Typst |'
echo '|---|---:|---:|---:|---:|'
for size in $sizes; do
  line "$size problems, one ledger PDF" "ours-$size" "typst-$size"
  [ -z "${TYPST:-}" ] || line "$size problems, Typst" "typst-$size"
  line "$size problems, check" "check-$size"
  line "$size problems, one ledger XLSX" "xlsx-$size"
done
line 'the town papers of the sample' town
line 'the same, nothing changed' nothing
line '`--scope 全部`' whole
line '`status`' status
line '`help`' help
