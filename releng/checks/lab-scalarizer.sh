#!/usr/bin/env bash
# A lab's scalarizer, built in a reactor of its own against our update site, is installed into the product by the p2 director and
# used in a headless run.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
find_maven
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r "$root/releng/examples/lab-peak" "$work/lab"
build_lab() {
	(cd "$work/lab" && "$maven" -B -ntp -q ${MAVEN_REPO_LOCAL:+-Dmaven.repo.local="$MAVEN_REPO_LOCAL"} "$@" verify \
		-Dsteerscope.site="file:$root/releng/org.steerscope.product/target/repository")
}
# Off-line first: only the very first build needs the network.
build_lab -o >"$work/lab.log" 2>&1 || build_lab
cp -r "$headless" "$work/product"
steerscope() {
	"$java" "${java_options[@]}" -Djava.awt.headless=true -jar "$(launcher_of "$work/product")" -nosplash -data @none "$@"
}
if steerscope list | grep -q peak-asymmetry; then
	fail "the scalarizer is there before it was installed"
fi
steerscope -application org.eclipse.equinox.p2.director -repository "file:$work/lab/releng/lab.peak.site/target/repository" \
	-installIU lab.peak.feature.feature.group >"$work/install.log" 2>&1 || { cat "$work/install.log"; fail "the installation failed"; }
steerscope list >"$work/list.txt"
grep -q peak-asymmetry "$work/list.txt" || fail "the installed scalarizer is not listed"
steerscope run twin-stem --scalarizer peak-asymmetry:from=0.4,to=1.1 --policy random --initial 3 --steps 5 --seed 1 \
	--out "$work/lab.steerscope" --csv "$work/lab.csv"
[ "$(wc -l <"$work/lab.csv")" -eq 9 ] || fail "the run with the lab's scalarizer has not 8 rows"
echo "The lab's scalarizer was built, installed and used."
