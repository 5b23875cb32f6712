#!/usr/bin/env bash
# The operator's stories, headless: what a person does in the workbench, done by --steer.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

run() { # NAME ARGUMENT…
	local name=$1
	shift
	"$root/steerscope" run "$@" --out "$name.steerscope" --csv "$name.csv" >"$name.txt" 2>&1 || { cat "$name.txt"; fail "the story “$name” failed"; }
}
says() { # NAME PATTERN WHAT
	grep -q -E -- "$2" "$1.txt" || { cat "$1.txt"; fail "$3"; }
}

# Story 1: watch, narrow the band in mid-run, forbid a region, take over, measure by hand, hand back
cat >steer.jsonl <<'EOF2'
{"at":{"step":10},"command":{"type":"note","text":"the band is too wide"},"who":"Ada"}
{"at":{"step":12},"command":{"type":"change-scalarizer","scalarizer":"band-integral:from=0.62,to=0.7"},"who":"Ada"}
{"at":{"step":14},"command":{"type":"change-places","rules":[{"kind":"veto","outline":[{"row":0,"col":0},{"row":40,"col":40}]}]},"who":"Ada"}
{"at":{"step":18},"command":{"type":"take-over"},"who":"Ada"}
{"at":{"step":18},"command":{"type":"measure-next","places":[{"row":50,"col":50},{"row":50,"col":51}],"learn":false},"who":"Ada"}
{"at":{"step":20},"command":{"type":"hand-back"},"who":"Ada"}
{"at":{"step":22},"command":{"type":"watch-reference","place":{"row":60,"col":60},"every":4},"who":"Ada"}
{"at":{"step":24},"command":{"type":"hand-over-shift","to":"Eve","note":"mind the drift"},"who":"Ada"}
EOF2
run first twin-stem --initial 8 --steps 22 --seed 1 --steer steer.jsonl
run again twin-stem --initial 8 --steps 22 --seed 1 --steer steer.jsonl
[ "$(cut -d, -f1-5 first.csv)" = "$(cut -d, -f1-5 again.csv)" ] || fail "the same story went otherwise the second time"
[ "$(wc -l <first.csv)" -eq 31 ] || fail "the first story has not 30 measurements"
python3 - first.csv <<'EOF2' || fail "the first story did not go as it was steered"
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1])))
places = [(int(r["row"]), int(r["col"])) for r in rows]
assert places[18:20] == [(50, 50), (50, 51)], places[18:20]
assert all(not (r <= 40 and c <= 40) for r, c in places[14:]), places[14:]
assert places[22] == (60, 60) and places[27] == (60, 60), places[22:]
EOF2
"$root/steerscope" report first.steerscope >/dev/null || fail "the report of the first story"
for words in "Take over" "Hand back" "1 forbidden" "band-integral, from 0.62" "handed over to Eve" "the band is too wide"; do
	grep -q -- "$words" first.md || fail "the report does not tell “$words”"
done

# What cannot be is refused in words, and the run goes on
cat >bad.jsonl <<'EOF2'
{"at":{"step":6},"command":{"type":"change-scalarizer","scalarizer":"band-integral:from=70,to=80"},"who":"Ada"}
{"at":{"step":6},"command":{"type":"measure-next","places":[{"row":5000,"col":1}]},"who":"Ada"}
{"at":{"step":6},"command":{"type":"change-places","rules":[{"kind":"veto","outline":[{"row":0,"col":0},{"row":5000,"col":5000}]}]},"who":"Ada"}
{"at":{"step":6},"command":{"type":"hand-back"},"who":"Ada"}
{"at":{"step":6},"command":{"type":"tune","parameter":"gain","value":{"value":1,"unit":""}},"who":"Ada"}
{"at":{"step":6},"command":{"type":"approve"},"who":"Ada"}
EOF2
run bad twin-stem --initial 5 --steps 3 --seed 1 --steer bad.jsonl
[ "$(wc -l <bad.csv)" -eq 9 ] || fail "the run did not go on after refused commands"
says bad "not accepted: .*(axis|eV)" "a band outside the axis is not refused in words"
says bad "not accepted: Row 5000, column 1 is no candidate" "a place off the image is not refused in words"
says bad "not accepted: Nothing would be left" "a veto that leaves nothing is not refused in words"
says bad "not accepted: Nobody has taken over" "handing back without having taken over is not refused in words"
says bad "not accepted: Take over first" "a knob turned without having taken over is not refused in words"
says bad "not accepted: No proposal awaits a person" "an answer to nothing is not refused in words"
echo "The operator's stories went as told."
