#!/usr/bin/env bash
# Measures the parts of the program, warm, with JMH. Arguments go to JMH:
#
#   src/bench/jmh.sh                                 everything
#   src/bench/jmh.sh Pdf -p problems=1000            layout and drawing at one size
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
mvn -q -B -Dstyle.color=never -Dquick -Pbench package
java=$(ls -d "${JAVA_HOME:-/nowhere}/bin/java" /usr/lib/jvm/*/bin/java 2>/dev/null | while read -r java; do
  "$java" -version 2>&1 | grep -qE 'version "(2[1-9]|[3-9])' && echo "$java" && break
done)
exec "${java:-java}" -cp 'target/bench/build/classes:target/bench/build/lib/*' org.openjdk.jmh.Main "$@"
