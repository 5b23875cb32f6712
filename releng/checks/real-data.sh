#!/usr/bin/env bash
# Experiments on recorded measurements, where they are there (../shared/data): complete, with their learning curves beside random order.
#   releng/checks/real-data.sh [STEPS] [FOLDER for the run files and tables]
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
data=$root/../shared/data
steps=${1:-10}
work=${2:-}
if [ -z "$work" ]; then
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
fi
[ -d "$data" ] || { echo "skipped: ../shared/data is not here"; exit 0; }

experiment() { # NAME DATA SCALARIZER [OPTION…]
	for policy in ${POLICIES:-gp random}; do
		name=$1-${policy%%:*}
		"$root/steerscope" run replay --data "$data/$2" --scalarizer "$3" "${@:4}" --policy "$policy" --initial 10 --steps "$steps" --seed 1 \
			--out "$work/$name.steerscope" --csv "$work/$name.csv" >"$work/$name.txt" 2>&1 || { cat "$work/$name.txt"; fail "$name failed"; }
		[ "$(wc -l <"$work/$name.csv")" -eq $((steps + 11)) ] || fail "$name: not $((steps + 10)) measurements"
		awk -F, -v name="$name" 'NR>1 && (NR-1)%10==0 {b=b sprintf(" %.4g",$14)} NR>1 && $17!="" {r=r (n++%10==0 ? sprintf(" %.2f",$17) : "")} END {printf "%-26s best at 10, 20, …:%s%s\n", name, b, r=="" ? "" : "   R² from 10 on:" r}' "$work/$name.csv"
	done
}

experiment bfo-mean bfo_iv_final.hf5 mean
# The first principal component of these curves is their slope: the overview must be something else.
experiment bfo-slope bfo_iv_final.hf5 slope --set instrument.overview=curve-mean
experiment beps-loop-area BEPS_PTO_50x50.h5 loop-area
experiment synth-eels synth_eels_62x75 band-integral:from=0.6,to=0.8
for file in "$data"/*.h5 "$data"/*.hf5 "$data/synth_eels_62x75" "$data/MoS2_stem_Exp-000-2.npy"; do
	"$root/steerscope" info "$file" >"$work/info.txt" 2>&1 || { cat "$work/info.txt"; fail "info $file"; }
done
echo "All experiments on recorded data are complete."
