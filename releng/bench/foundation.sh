#!/usr/bin/env bash
# Measures the figures of the foundation, prints them as one table, with ratios to a bare JVM start and to the disk's fsync, which make
# them comparable between machines. Needs a built product; --quick leaves the build and the large overview out.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
build_products
quick=
[ "${1:-}" = --quick ] && quick=yes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

now() { date +%s%N; }
median() { sort -g | awk '{v[NR]=$1} END {print NR%2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }
seconds() { # RUNS COMMAND…: median wall time in s
	local runs=$1 i from
	shift
	for i in $(seq "$runs"); do
		from=$(now)
		"$@" >/dev/null 2>&1 || fail "$* failed"
		echo $((($(now) - from) / 1000000)) | awk '{print $1/1000}'
	done | median
}
value() { sed -n "s/.*\"$2\":\([-0-9.e+E]*\).*/\1/p" "$1" | tail -n 1; }
row() { printf '| %s | %s | %s |\n' "$1" "$(printf '%s' "$2" | awk '$1+0==$1 && $1!~/^[0-9]+$/ {$1=sprintf("%.3g",$1)} {print}')" "$3"; }

row "what" "measured" "goal"
echo "|---|---|---|"
bare=$(seconds 5 "$java" -version)
start=$(seconds 5 "$root/steerscope" list)
row "bare JVM start" "$bare s" ""
row "headless start (list), warm" "$start s" "≤ 3 s"
row "  as a ratio to the bare JVM" "$(awk -v a="$start" -v b="$bare" 'BEGIN {printf "%.1f", a/b}')" ""

fsync=$(python3 - <<'EOF'
import os, time
fd = os.open('fsync.bin', os.O_CREAT | os.O_WRONLY)
times = []
for _ in range(200):
    os.write(fd, b'x' * 4096)
    t = time.perf_counter()
    os.fsync(fd)
    times.append(time.perf_counter() - t)
print('%.3f' % (1e3 * sorted(times)[100]))
EOF
)
row "the disk's fsync of 4 kB, median" "$fsync ms" ""
"$root/steerscope" run twin-stem --policy random --initial 10 --steps 2000 --seed 1 --no-judge --out step.steerscope --json >step.json || fail "the run without a model"
step=$(sed -n 's/.*"type":"step".*"seconds":\([-0-9.e+E]*\).*/\1/p' step.json | awk 'NR>200 {print 1000*($1-last)} {last=$1}' | median)
row "one step without a model, median (2 000 steps)" "$step ms" "≤ 2 ms"
row "  as a ratio to fsync" "$(awk -v a="$step" -v b="$fsync" 'BEGIN {printf "%.1f", a/b}')" ""
row "  peak memory of that run" "$(value step.json peak_memory_mb) MB" ""

data=$root/../shared/data/synth_eels_62x75
if [ -d "$data" ]; then
	scene="replay --data $data --scalarizer band-integral:from=0.6,to=0.8"
else
	scene="twin-stem"
fi
for policy in gp dkl; do
	"$root/steerscope" run $scene --policy $policy --initial 10 --steps 30 --seed 1 --out $policy.steerscope --csv $policy.csv --json >$policy.json || fail "the run with $policy"
	row "peak memory, 2 820 candidates, $policy, natives included" "$(value $policy.json peak_memory_mb) MB" "≤ 1 GB"
	row "  refit + predict + choose at n = 30…40, median" "$(awk -F, 'NR>31 {print $15+$16}' $policy.csv | median) s" ""
done

if [ -z "$quick" ]; then
	for policy in random gp; do
		"$root/steerscope" run twin-stem --set instrument.rows=2048 --set instrument.cols=2048 --policy $policy --initial 10 --steps 5 --seed 1 --no-judge --out large-$policy.steerscope --json >large-$policy.json || fail "2048² with $policy"
		row "2048² overview, 4 million candidates, $policy: peak memory" "$(value large-$policy.json peak_memory_mb) MB" "≤ 4 GB"
		row "  whole run of 15 measurements" "$(value large-$policy.json seconds) s" ""
	done
	find_maven
	from=$(now)
	run_maven products clean package -DskipTests -pl releng/org.steerscope.product -am >build.log 2>&1 || fail "the build failed"
	row "build from a warm cache (clean, without tests)" "$((($(now) - from) / 1000000000)) s" "≤ 5 min"
	touch "$root/releng/org.steerscope.product/target/built"
fi

if command -v xvfb-run >/dev/null && command -v xdotool >/dev/null; then
	mkdir workspace
	xvfb-run -a -s "-screen 0 1280x800x24" bash -c '
		openbox >/dev/null 2>&1 &
		export XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache} STEERSCOPE_JAVA_OPTIONS=-Duser.home=$2
		from=$(date +%s%N)
		STEERSCOPE_WORKSPACE=$2 "$1/steerscope" -steerscope.plan twin-stem -steerscope.screenshots "$2/pictures" >"$2/log.txt" 2>&1 &
		pid=$!
		until xdotool search --onlyvisible --name "^Steerscope" >/dev/null 2>&1; do kill -0 $pid || exit 1; sleep 0.02; done
		echo $((($(date +%s%N) - from) / 1000000)) >"$2/window.txt"
		while [ -e /proc/$pid ]; do
			sed -n "s/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p" /proc/$pid/status >>"$2/memory.txt" 2>/dev/null
			sleep 0.5
		done
		wait $pid' bench "$root" "$work/workspace" || { cat workspace/log.txt; fail "the workbench did not run the twin experiment"; }
	row "first window of the workbench" "$(awk '{print $1/1000}' workspace/window.txt) s" "≤ 8 s"
	row "peak memory of the workbench, twin experiment" "$(sort -n workspace/memory.txt | tail -n 1 | awk '{print int($1/1024)}') MB" "≤ 1.5 GB"
fi
