# What the scripts beside it share; to be sourced with $work set, in the project's folder.

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

# Compiles the makers of ledgers into $generator.
make_generator() {
  generator=$work/generator
  local jars
  jars=$(printf '%s:' target/launcher/*.jar target/launcher/lib/*.jar)
  "$(jdk_tool javac)" --release 21 -encoding UTF-8 -nowarn -cp "$jars" -d "$generator" \
    src/bench/java/taizhang/bench/ledger/*.java || exit 3
}

# Makes a ledger of $1 problems under $work/$1.
make_ledger() {
  rm -rf "${work:?}/$1"
  "$(jdk_tool java)" -cp "$generator" taizhang.bench.ledger.LedgerGenerator ledger-data "$1" "$work/$1" || exit
}

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
