#!/usr/bin/env bash
# A long run on the twin: killed twice at a random moment and resumed, with memory watched. Part of «./verify --full».
#   releng/bench/soak.sh [STEPS]
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
build_products
steps=${1:-30000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

"$root/steerscope" run twin-stem --set instrument.rows=256 --set instrument.cols=256 --policy random --initial 10 --steps "$steps" --seed 1 --no-judge \
	--out soak.steerscope --json >progress.json 2>&1 &
for kill in 1 2; do
	sleep $((3 + RANDOM % 5))
	pkill -9 -f "soak.steerscope" 2>/dev/null || fail "the run was over before kill $kill"
	wait
	echo "killed after $(tail -n 2 progress.json | sed -n 's/.*"step":\([0-9]*\),.*/\1/p' | tail -n 1) steps"
	"$root/steerscope" resume soak.steerscope --no-judge --json --csv soak.csv >progress.json 2>&1 &
done
wait
tail -n 1 progress.json
[ "$(wc -l <soak.csv)" -eq $((steps + 11)) ] || fail "$(wc -l <soak.csv) rows instead of $((steps + 11))"
[ "$(cut -d, -f2,3 soak.csv | sort -u | wc -l)" -eq $((steps + 11)) ] || fail "a place was measured twice"
peak=$(sed -n 's/.*"peak_memory_mb":\([0-9]*\).*/\1/p' progress.json | tail -n 1)
[ "$peak" -le 1024 ] || fail "$peak MB of memory"
echo "$steps steps, killed twice: nothing lost, nothing repeated, $peak MB at most."
