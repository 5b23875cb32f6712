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

# Story 2: people vote until the agent goes on alone; what they find good is strong in the band of the edge mode
run plain twin-stem --initial 14 --steps 1 --seed 2 --no-judge
python3 - plain.csv <<'EOF2'
import csv, json, sys
values = [float(r["scalar"]) for r in csv.DictReader(open(sys.argv[1]))][:14]
order = sorted(range(14), key=lambda i: -values[i])
grade = {s: "very-good" if i < 2 else "good" if i < 4 else "bad" for i, s in enumerate(order)}
def line(at, who="Ada", **command):
    return json.dumps({"at": {"step": at}, "command": command, "who": who}) + "\n"
votes = [line(14, type="vote", step=s, grade=grade[s]) for s in range(14)]
back = line(44, type="change-scalarizer", scalarizer="band-integral:from=0.6,to=0.8")
open("votes.jsonl", "w").writelines(votes + [
    line(16, type="vote", step=999, grade="good"), line(16, type="take-back-vote", step=15), line(16, type="vote", step=15, grade="unsure"),
    line(17, type="vote", step=16, grade="bad"), line(18, type="vote", step=2, grade="good"), line(20, who="Eve", type="reopen-votes"),
    line(20, who="Eve", type="vote", step=order[0], grade="very-good"), back])
open("killed.jsonl", "w").writelines(votes)
pairs = [(a, (a + k) % 14) for k in (1, 4) for a in range(14)]
answers = [line(14, type="prefer", a=a, b=b, outcome="a" if values[a] > values[b] else "b", confidence=2) for a, b in pairs]
open("pairs.jsonl", "w").writelines([line(14, type="prefer", a=3, b=3, outcome="a", confidence=2),
    line(14, type="prefer", a=3, b=4, outcome="tie", confidence=7)] + answers + [
    line(15, type="prefer", a=14, b=order[0], outcome="tie", confidence=1), line(15, type="prefer", a=14, b=order[1], outcome="neither", confidence=1),
    line(16, type="prefer", a=3, b=4, outcome="tie", confidence=1), back])
EOF2
good=votes:from=0.5,to=1
run voted twin-stem --scalarizer "$good,questions=16" --initial 14 --steps 31 --seed 2 --no-judge --steer votes.jsonl
run votedagain twin-stem --scalarizer "$good,questions=16" --initial 14 --steps 31 --seed 2 --no-judge --steer votes.jsonl
[ "$(cut -d, -f1-12 voted.csv)" = "$(cut -d, -f1-12 votedagain.csv)" ] || fail "the same votes led elsewhere the second time"
says voted "not accepted: There is no step 999" "a vote on a step that is not there is not refused in words"
says voted "not accepted: Ada has not voted on step 15" "a vote taken back that was not given is not refused in words"
says voted "alarm: 16 answers are given; the agent goes on alone" "the agent does not say that it goes on alone"
says voted "not accepted: Nobody is asked any more" "a vote after the last question is not refused in words"
run preferred twin-stem --scalarizer preference:from=0.5,to=1 --initial 14 --steps 31 --seed 2 --no-judge --steer pairs.jsonl
says preferred "not accepted: A measurement cannot be compared with itself" "a comparison with itself is not refused in words"
says preferred "not accepted: Confidence is 1, 2 or 3, not 7" "a confidence of 7 is not refused in words"
says preferred "alarm: 30 answers are given; the agent goes on alone" "the agent does not say that it goes on alone after comparisons"
says preferred "not accepted: Nobody is asked any more" "a comparison after the last question is not refused in words"
for name in voted preferred; do
	python3 - $name.csv <<'EOF2' || fail "the answers of “$name” did not lead to what was liked"
import csv, statistics, sys
values = [float(r["scalar"]) for r in csv.DictReader(open(sys.argv[1]))]
start, led = values[:14], values[16:44]
assert statistics.mean(led) > 1.3 * statistics.mean(start), (start, led)
EOF2
done
"$root/steerscope" report voted.steerscope >/dev/null || fail "the report of the second story"
for words in "very good" "Ask again" "the agent goes on alone"; do
	grep -q -- "$words" voted.md || fail "the report does not tell “$words”"
done

# Loops are liked as spectra are, also in a run that seeks small values
cat >loops.jsonl <<'EOF2'
{"at":{"step":8},"command":{"type":"vote","step":3,"grade":"very-good"},"who":"Ada"}
{"at":{"step":8},"command":{"type":"vote","step":5,"grade":"bad"},"who":"Ada"}
EOF2
run loops twin-spm --scalarizer votes:channel=PFM --initial 8 --steps 6 --seed 2 --no-judge --steer loops.jsonl
python3 - loops.csv <<'EOF2' || fail "the loop voted for is not the best"
import csv, sys
values = [float(r["scalar"]) for r in csv.DictReader(open(sys.argv[1]))]
assert abs(values[3] + 3) < 1e-6 and values[3] == min(values), values
EOF2

# Votes outlive a kill: resumed, the run ends as if it had not been broken
long="twin-stem --scalarizer $good --policy random --initial 14 --steps 700 --seed 2 --no-judge --steer killed.jsonl"
run whole $long
"$root/steerscope" run $long --out killed.steerscope >killed.txt 2>&1 &
pid=$!
for _ in $(seq 1 2400); do
	grep -q '^step 100' killed.txt 2>/dev/null && break
	kill -0 $pid 2>/dev/null || break
	sleep 0.05
done
kill -9 $pid 2>/dev/null || fail "the run with votes was over before it could be killed"
wait $pid 2>/dev/null
"$root/steerscope" resume killed.steerscope --csv killed.csv >killed.txt 2>&1 || { cat killed.txt; fail "the run with votes was not resumed"; }
[ "$(cut -d, -f1-9 whole.csv)" = "$(cut -d, -f1-9 killed.csv)" ] || fail "the resumed run has forgotten votes"

# What a person measures in control shows what is sought
cat >shown.jsonl <<'EOF2'
{"at":{"step":10},"command":{"type":"take-over"},"who":"Ada"}
{"at":{"step":10},"command":{"type":"measure-next","places":[{"row":50,"col":50}]},"who":"Ada"}
{"at":{"step":11},"command":{"type":"demonstrate","steps":[10,99]},"who":"Ada"}
{"at":{"step":11},"command":{"type":"demonstrate","steps":[10],"over":[9]},"who":"Ada"}
{"at":{"step":11},"command":{"type":"hand-back"},"who":"Ada"}
EOF2
run shown twin-stem --scalarizer "$good" --initial 8 --steps 8 --seed 1 --no-judge --steer shown.jsonl
says shown "not accepted: There is no step 99" "a demonstration of what was not measured is not refused in words"
python3 - shown.csv <<'EOF2' || fail "what was demonstrated is not the best"
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1])))
values = [float(r["scalar"]) for r in rows]
assert abs(values[10] - 3) < 1e-6 and values[10] == max(values), values
assert all(r["quality"] == "OK" for r in rows), rows
EOF2

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
