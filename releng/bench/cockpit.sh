#!/usr/bin/env bash
# Measures how the workbench keeps up with a run: event to pixel, SWT events, rate, start, steering. The product itself runs under Xvfb with all
# views open; a bundle that is compiled here and stays out of the product drives it. Prints a table.
#   releng/bench/cockpit.sh [--trace] [start] [pixel] [stall] [rate] [steering]      without a name: all of them
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
need_packages must $packages_ui $packages_test
build_products
trace=
[ "${1:-}" = --trace ] && trace=-Dsteerscope.bench.trace=true && shift
figures=${*:-start pixel stall rate steering}
if [ -z "${STEERSCOPE_BENCH_DISPLAY:-}" ]; then
	# A display of its own.
	STEERSCOPE_BENCH_DISPLAY=yes exec xvfb-run -a -s "-screen 0 1920x1200x24" "$0" ${trace:+--trace} $figures
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$root/releng/scripts/driver.sh"

median() { sort -g | awk '{v[NR]=$1} END {print NR%2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }
load() { cut -d' ' -f1 /proc/loadavg; }

measure() {
	openbox >/dev/null 2>&1 &
	wm=$!
	local figure i
	echo "| what | measured | goal |"
	echo "|---|---|---|"
	for figure in $figures; do
		before=$(load)
		case $figure in
			start)
				: >"$work/bare.txt" >"$work/full.txt"
				for i in 0 1 2 3 4 5; do # the first of each fills the caches
					desktop start -application org.steerscope.bench.cockpit.shell 2>>"$work/err.txt" | sed -n 's/^started //p' >"$work/one.txt"
					[ "$i" = 0 ] || cat "$work/one.txt" >>"$work/bare.txt"
					desktop start 2>>"$work/err.txt" | sed -n 's/^started //p' >"$work/one.txt"
					[ "$i" = 0 ] || cat "$work/one.txt" >>"$work/full.txt"
				done
				[ "$(cat "$work/full.txt" "$work/bare.txt" | wc -l)" = 10 ] || { tail -n 30 "$work/err.txt"; fail "the workbench did not start"; }
				awk -v b="$(median <"$work/bare.txt")" -v f="$(median <"$work/full.txt")" 'BEGIN {
					printf "| start to usable window: bare shell | %.2f s | |\n", b / 1000
					printf "| start to usable window: the workbench, six views open | %.2f s, %.2f s more | ≤ bare shell + 1 s |\n", f / 1000, (f - b) / 1000 }'
				;;
			rate)
				: >"$work/with.txt" >"$work/without.txt"
				for i in 1 2 3; do
					desktop rate 2>>"$work/err.txt" | grep '^rate ' >>"$work/with.txt"
					without_views rate 2>>"$work/err.txt" | grep '^rate ' >>"$work/without.txt"
				done
				for policy in random gp; do
					awk -v p=$policy -v w="$(sed -n "s/^rate $policy //p" "$work/with.txt" | median)" -v o="$(sed -n "s/^rate $policy //p" "$work/without.txt" | median)" 'BEGIN {
						printf "| engine rate, %s, 20 ms dwell, all views open, against headless | %.2f against %.2f steps/s: %.1f %% | ≥ 95 %% |\n", p, w, o, 100 * w / o }'
				done
				;;
			steering) without_views steering 2>>"$work/err.txt" || { tail -n 30 "$work/err.txt"; fail "a command was late, or the run went wrong"; } ;;
			pixel | stall) desktop "$figure" 2>>"$work/err.txt" | grep '^|' || { tail -n 30 "$work/err.txt"; fail "the workbench did not measure “$figure”"; } ;;
			*) fail "there is no figure “$figure”" ;;
		esac
		echo "| (load of the machine for “$figure”, before → after, $(nproc) processors) | $before → $(load) | |"
	done
	kill $wm 2>/dev/null
	[ -z "$trace" ] || cat "$work/err.txt" >&2
}

measure
