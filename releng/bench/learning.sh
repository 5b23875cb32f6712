#!/usr/bin/env bash
# What the learning core reaches: every policy from the same random starts on the published scene, generated ones of other physics and a
# recorded one; times, memory and plain Gaussian processes with ratios to a matrix product. Prints a table; writes tables and plots.
#   releng/bench/learning.sh [--quick] [--starts N] [--jobs N] [--data FOLDER] [--out FOLDER]
#   releng/bench/learning.sh compare --policy SPEC[,SPEC…] --scenes a,b …   compares any policies («compare --help»)
#   releng/bench/learning.sh check                                          tests the benchmark itself
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
build_products
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The bundles of the headless product as a plain class path; those that carry libraries inside are opened.
plugins=$headless/plugins
mkdir "$work/classes" "$work/lib" || fail "$work cannot be written"
(cd "$work/lib" && for bundle in "$plugins"/org.steerscope.nd4j*.jar; do "$JAVA_HOME/bin/jar" -xf "$bundle" lib || exit 1; done) || fail "the libraries could not be unpacked"
path="$work/classes:$plugins/*:$work/lib/lib/*"
"$JAVA_HOME/bin/javac" -nowarn -proc:none -cp "$path" -d "$work/classes" "$root"/releng/bench/learning/*.java || fail "the benchmark does not compile"
cp "$root/releng/bench/learning/logback.xml" "$work/classes/"

main=Learning
case "${1:-}" in
	compare) main=Lb && shift ;;
	check) main=Check && shift ;;
esac
data=$root/../shared/data
OPENBLAS_NUM_THREADS=${OPENBLAS_NUM_THREADS:-1} "$java" "${java_options[@]}" -XX:+UseSerialGC -Xmx2g -Djava.awt.headless=true -cp "$path" \
	"org.steerscope.bench.learning.$main" --data "$data" "$@"
