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

. src/bench/measure.sh
make_generator
for size in $sizes; do
  make_ledger "$size"
  case ,$only, in *,new,*)
    rm -rf "${work:?}/new-$size"
    "$(jdk_tool java)" -cp "$generator" taizhang.bench.ledger.OnePeriodGenerator ledger-data "$size" "$work/new-$size" || exit
    ;;
  esac
done

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
