#!/usr/bin/env bash
# Measures the whole process, cold, for ledgers of several sizes, and prints one table (Markdown).
#
#   src/bench/run.sh [SIZE ...]     default: 100 1000 10000
#   RUNS=5                          how often each command is run; the median of each figure is printed
#   ONLY=check,pdf,xlsx,both        which commands; new: 周报 and 整改台账 of a ledger in which every problem is new in its one period
set -u
cd "$(dirname "$0")/../.." || exit 3
export LC_ALL=C.UTF-8
sizes=${*:-100 1000 10000}
runs=${RUNS:-3}
only=${ONLY:-check,pdf,xlsx,both}
work=target/bench
mkdir -p "$work" || exit 3

./taizhang --version >/dev/null || exit # builds, so that building is not measured

jdk_tool() {
  if [ -n "${JAVA_HOME:-}" ] && "$JAVA_HOME/bin/java" -version 2>&1 | grep -qE 'version "(2[1-9]|[3-9])'; then
    echo "$JAVA_HOME/bin/$1"
  else
    ls -d /usr/lib/jvm/*/bin /opt/*/bin /Library/Java/JavaVirtualMachines/*/Contents/Home/bin 2>/dev/null |
      while read -r bin; do
        "$bin/java" -version 2>&1 | grep -qE 'version "(2[1-9]|[3-9])' && [ -x "$bin/$1" ] && echo "$bin/$1" && break
      done
  fi
}

generator=$work/generator
annotations=$(ls target/launcher/lib/jspecify-*.jar)
"$(jdk_tool javac)" --release 21 -encoding UTF-8 -cp "$annotations" -d "$generator" \
  src/bench/java/taizhang/bench/ledger/*.java || exit 3
for size in $sizes; do
  rm -rf "${work:?}/$size"
  "$(jdk_tool java)" -cp "$generator" taizhang.bench.ledger.LedgerGenerator ledger-data "$size" "$work/$size" || exit
  case ,$only, in *,new,*)
    rm -rf "${work:?}/new-$size"
    "$(jdk_tool java)" -cp "$generator" taizhang.bench.ledger.OnePeriodGenerator ledger-data "$size" "$work/new-$size" || exit
    ;;
  esac
done

# Runs a command; sets wall, user and system seconds and the peak of resident memory in KB.
measure() {
  if /usr/bin/time -f %M true >/dev/null 2>&1; then
    /usr/bin/time -q -f '%e %U %S %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err"
    status=$?
    read -r wall user system peak <"$work/time"
  else
    # No GNU time: the shell's own clock, and the high-water mark read from /proc while the process lives.
    TIMEFORMAT='%R %U %S'
    { time sampled "$@"; } 2>"$work/time"
    status=$(cat "$work/status")
    read -r wall user system <"$work/time"
    peak=$(cat "$work/peak")
  fi
}

sampled() {
  "$@" >"$work/out" 2>"$work/err" &
  local process=$! high=0 seen
  while kill -0 "$process" 2>/dev/null; do
    seen=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$process/status" 2>/dev/null)
    [ -n "$seen" ] && high=$seen
    sleep 0.02
  done
  wait "$process"
  echo $? >"$work/status"
  echo "$high" >"$work/peak"
}

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.2f", v[int((NR + 1) / 2)] }'; }

# One line of the table: name, size, command.
line() {
  local name=$1 size=$2
  shift 2
  : >"$work/wall" && : >"$work/cpu" && : >"$work/rss"
  for _ in $(seq "$runs"); do
    rm -rf "$work/output"
    measure "$@"
    if [ "$status" -ne 0 ]; then
      echo "failed ($status): $*" >&2
      cat "$work/out" "$work/err" >&2
      exit 1
    fi
    echo "$wall" >>"$work/wall"
    awk -v u="$user" -v s="$system" 'BEGIN { print u + s }' >>"$work/cpu"
    awk -v k="$peak" 'BEGIN { print k / 1024 }' >>"$work/rss"
  done
  pages=$(sed -n 's/.*\.pdf  \([0-9]*\)页/\1/p' "$work/out" | awk '{ n += $1 } END { if (n) print n; else print "—" }')
  printf '| %s | %s | %s | %s | %.0f | %s |\n' "$size" "$name" \
    "$(median <"$work/wall")" "$(median <"$work/cpu")" "$(median <"$work/rss")" "$pages"
}

echo "$("$(jdk_tool java)" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/JDK \1/p'), $(getconf _NPROCESSORS_ONLN) cores," \
  "median of $runs, load before: $(cut -d' ' -f1 /proc/loadavg 2>/dev/null)"
echo
echo '| problems | command | wall s | CPU s | peak MB | pages |'
echo '|---:|---|---:|---:|---:|---:|'
for size in $sizes; do
  build=(./taizhang build --data "$work/$size" --out "$work/output" --only 整改台账)
  case ,$only, in *,check,*) line check "$size" ./taizhang check --data "$work/$size" ;; esac
  case ,$only, in *,pdf,*) line 'build, PDF' "$size" "${build[@]}" --format pdf ;; esac
  case ,$only, in *,xlsx,*) line 'build, XLSX' "$size" "${build[@]}" --format xlsx ;; esac
  case ,$only, in *,both,*) line 'build, both' "$size" "${build[@]}" ;; esac
  case ,$only, in *,new,*)
    for paper in 周报 整改台账; do
      line "all new, $paper" "$size" \
        ./taizhang build --data "$work/new-$size" --out "$work/output" --only "$paper" --format pdf
    done
    ;;
  esac
done
