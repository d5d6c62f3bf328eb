#!/usr/bin/env bash
# The release that needs nothing installed: makes a trimmed runtime of this machine's JDK, packs it, and runs what was
# packed with no other Java in sight. To be run after mvn verify; the papers must be those of the working copy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
largest=$((45 * 1000 * 1000))

jdk=$(for java in "${JAVA_HOME:-/nowhere}"/bin/java /usr/lib/jvm/*/bin/java /opt/*/bin/java; do
  [ -x "$java" ] && "$java" -version 2>&1 | grep -qE 'version "(2[1-9]|[3-9])' && dirname "$(dirname "$java")" && break
done)
runtimes=target/runtimes
"$jdk/bin/java" src/build/java/Pack.java --trim "$runtimes"
platform=$(basename "$(find "$runtimes" -mindepth 1 -maxdepth 1 -type d)")
mvn -B -ntp -q -DskipTests "-Druntime=$runtimes" "-Druntime.list=$runtimes/SHA256SUMS" package

zip=$PWD/target/taizhang-1.0.0-$platform.zip
added=$(($(stat -c %s "$zip") - $(stat -c %s target/taizhang-1.0.0.zip)))
printf 'runtime in the zip: %s bytes\n' "$added"
[ "$added" -le "$largest" ] || { echo 'the runtime is too large' >&2 && exit 1; }

# A file that the list does not know, or knows otherwise, stops the packing.
printf x >>"$runtimes/$platform/release"
if mvn -B -ntp -q -DskipTests "-Druntime=$runtimes" "-Druntime.list=$runtimes/SHA256SUMS" package >target/pack.log 2>&1; then
  echo 'a runtime with other bytes was packed' >&2 && exit 1
fi
grep -q 'release (other bytes)' target/pack.log

# Nor is a folder packed under the name of a platform that no launcher would start.
bad=target/runtimes-bad
refused() { # what is told
  (cd "$bad" && find -L . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0r sha256sum | sed 's:  \./:  :' >SHA256SUMS)
  if "$jdk/bin/java" "-Druntime=$bad" "-Druntime.list=$bad/SHA256SUMS" src/build/java/Pack.java taizhang-bad 2000-01-01T00:00:00Z >target/pack.log 2>&1; then
    echo "packed: $1" >&2 && exit 1
  fi
  grep -q -- "$1" target/pack.log
  rm -rf "$bad"/*
}
rm -rf "$bad" && mkdir -p "$bad"
refused 'no runtime in'
mkdir "$bad/$platform" && refused 'is no runtime'
mkdir -p "$bad/$platform/jdk" && cp -r "$runtimes/$platform/bin" "$runtimes/$platform/release" "$bad/$platform/jdk/" && refused 'is no runtime'
mkdir "$bad/$platform" && cp -r "$runtimes/$platform/bin" "$bad/$platform/" && echo 'JAVA_VERSION="17.0.1"' >"$bad/$platform/release" && refused 'is older than Java'
ln -s "$PWD/$runtimes/$platform" "$bad/$platform" && touch "$runtimes/$platform/unlisted" && : >"$bad/SHA256SUMS"
if "$jdk/bin/java" "-Druntime=$bad" "-Druntime.list=$bad/SHA256SUMS" src/build/java/Pack.java taizhang-bad 2000-01-01T00:00:00Z >target/pack.log 2>&1; then
  echo 'a runtime behind a link was not looked at' >&2 && exit 1
fi
grep -q '(not listed)' target/pack.log
rm -rf "$bad" "$runtimes/$platform/unlisted" target/taizhang-bad.zip

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && "$jdk/bin/jar" xf "$zip")
home=$work/taizhang-1.0.0
chmod +x "$home/taizhang" "$home/runtime/bin/java" "$home"/runtime/lib/jspawnhelper # jar keeps no rights
bare=(env -i PATH=/usr/bin:/bin HOME="$work" LC_ALL=C.UTF-8 TAIZHANG_JDK_DIRS=/nowhere)
(cd "$home" && "${bare[@]}" ./taizhang doctor | tee "$work/doctor" && "${bare[@]}" ./taizhang build)
grep -q '正常  程序所带的字体' "$work/doctor"
./taizhang build >/dev/null
sums() { (cd "$1" && sha256sum ./*.pdf ./*.xlsx); }
diff <(sums output/2017-08-18) <(sums "$home/output/2017-08-18") || {
  echo 'the packed program made other papers' >&2
  exit 1
}
# What the tests have on their class path and the release has not is missed only here: every kind of chart, and a book.
(cd "$home" && "${bare[@]}" ./taizhang build --as-of 2017-11-30 --only 工作总结 && "${bare[@]}" ./taizhang pack)
printf 'packed, unpacked and run on its own runtime: the same papers\n'
