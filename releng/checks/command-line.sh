#!/usr/bin/env bash
# The headless product as a user meets it: runs, repeats, resumes, steers, and answers bad input with one clear message.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0

check() { # DESCRIPTION COMMAND…
	local what=$1
	shift
	if "$@" >"$work/out.txt" 2>&1; then
		passed=$((passed + 1))
	else
		cat "$work/out.txt"
		fail "$what"
	fi
}

refused() { # DESCRIPTION PATTERN ARGUMENT…: exit status not 0, a message that matches, no stack trace
	local what=$1 pattern=$2
	shift 2
	if "$root/steerscope" "$@" >"$work/out.txt" 2>&1; then
		cat "$work/out.txt"
		fail "$what was accepted"
	fi
	grep -q -i -E -- "$pattern" "$work/out.txt" || { cat "$work/out.txt"; fail "$what: the message does not say “$pattern”"; }
	if grep -q -E '^\s+at |Exception' "$work/out.txt"; then
		cat "$work/out.txt"
		fail "$what: a stack trace"
	fi
	passed=$((passed + 1))
}

without_times() { cut -d, -f1-14,17- "$1"; }
same() { [ "$(without_times "$1")" = "$(without_times "$2")" ]; }

# What is installed
check "list fails" "$root/steerscope" list
for id in twin-stem twin-spm replay band-integral band-ratio peak-position peak-height peak-width maximum mean slope loop-area \
	nucleation-bias coercive-bias turn-on alternate auto dkl gp hypotheses random raster; do
	grep -q "^ *$id\b" "$work/out.txt" || fail "$id is not listed"
done
for plan in twin-stem twin-spm; do check "validate $plan" "$root/steerscope" validate $plan; done

# A run, twice, under another locale, and with another seed
base="run twin-stem --policy gp --initial 6 --steps 4"
check "a run" "$root/steerscope" $base --seed 7 --out a.steerscope --csv a.csv
head -n 1 a.csv | grep -qx 'step,row,col,x_scan_m,y_scan_m,x_sample_m,y_sample_m,scalar,scalar_sd,quality,predicted_mean,predicted_sd,acquisition,best,fit_s,predict_s,r2,nlpd,coverage90,loo_coverage90,loo_nlpd' || fail "the CSV header"
[ "$(wc -l <a.csv)" -eq 11 ] || fail "the CSV has not 10 rows"
STEERSCOPE_JAVA_OPTIONS="-Duser.language=de -Duser.country=DE" check "a German run" "$root/steerscope" $base --seed 7 --out "b ü.steerscope" --csv "b ü.csv"
same a.csv "b ü.csv" || fail "the same seed gave another run"
check "another seed" "$root/steerscope" $base --seed 8 --out c.steerscope --csv c.csv
same a.csv c.csv && fail "another seed gave the same run"
check "info on a run" "$root/steerscope" info a.steerscope
check "JSON lines" "$root/steerscope" $base --seed 7 --out j.steerscope --json
"$(command -v python3)" -c 'import json,sys; lines=[json.loads(l) for l in open(sys.argv[1])]; assert lines[-1]["type"]=="summary" and len(lines)>=11' "$work/out.txt" || fail "the JSON lines"

# Deep kernel learning, and the other twin
check "dkl" "$root/steerscope" run twin-stem --policy dkl:acquisition=ei --initial 5 --steps 3 --seed 1 --out d.steerscope
small="--plan-set instrument.rows=40 --plan-set instrument.cols=48"
check "an encoder from a twin of three seeds" "$root/steerscope" encoder twin-stem $small --set "hidden=24 12" --out a.encoder
grep -q '^SHA-256 [0-9a-f]\{64\}$' "$work/out.txt" && grep -q '3 overviews' "$work/out.txt" || { cat "$work/out.txt"; fail "the encoder does not tell what it is"; }
check "the same encoder again" "$root/steerscope" encoder twin-stem $small --set "hidden=24 12" --out b.encoder
cmp -s a.encoder b.encoder || fail "the same seeds gave another encoder"
check "an encoder of an earlier run and a twin" "$root/steerscope" encoder d.steerscope twin-stem --seeds 1 --set network=convolution --out c.encoder
for encoder in a c; do
	check "dkl with encoder $encoder" "$root/steerscope" run twin-stem --policy dkl:encoder=$encoder.encoder --initial 8 --steps 2 --seed 2 --out d-$encoder.steerscope
	grep -q "^Model: .*$encoder.encoder, SHA-256 $(sha256sum $encoder.encoder | cut -c1-16)" "$work/out.txt" || { cat "$work/out.txt"; fail "the run does not tell its encoder"; }
done
head -c 700 a.encoder >short.encoder
refused "a damaged encoder" "short.encoder.*damaged" run twin-stem --policy dkl:encoder=short.encoder --initial 4 --steps 1 --out xe1.steerscope
refused "a foreign encoder" "not an encoder" run twin-stem --policy dkl:encoder=a.csv --initial 4 --steps 1 --out xe2.steerscope
refused "an encoder of other patches" "patches of" run twin-stem --policy dkl:encoder=a.encoder --set candidates.patch=12 --initial 4 --steps 1 --out xe3.steerscope
refused "an encoder of unlike instruments" "channels|patches" encoder twin-stem twin-spm --seeds 1 --out x.encoder
refused "an encoder over another" "exists" encoder twin-stem --out a.encoder
refused "an encoder's setting that is none" "nonsense" encoder twin-stem --seeds 1 --set nonsense=1 --out x.encoder
check "the choice between models" "$root/steerscope" run twin-stem --policy auto --initial 8 --steps 3 --seed 1 --out e.steerscope
check "hypotheses" "$root/steerscope" run twin-stem --policy hypotheses --initial 12 --steps 3 --seed 1 --out h.steerscope
grep -q 'Evidence: .*%' "$work/out.txt" || { cat "$work/out.txt"; fail "the run does not tell which law has the most evidence"; }
check "a contaminated sample" "$root/steerscope" run twin-stem --initial 10 --steps 35 --seed 7 --no-judge --set instrument.contamination=300 --out dirty.steerscope
grep -q '^alarm: .*contamination' "$work/out.txt" || { cat "$work/out.txt"; fail "contamination raises no alarm"; }
check "a clean sample" "$root/steerscope" run twin-stem --initial 10 --steps 35 --seed 7 --no-judge --out clean.steerscope
! grep -q '^alarm: ' "$work/out.txt" || { cat "$work/out.txt"; fail "a clean sample raises an alarm"; }
check "the report of a run" "$root/steerscope" report h.steerscope --out reports
grep -q '^## The best' reports/h.md && grep -q '<svg' reports/h.html && [ -s reports/h_figures/overview.svg ] || fail "the report is not complete"
refused "a report over another" "exists" report h.steerscope --out reports

check "a run file that is as it was written" "$root/steerscope" verify-run h.steerscope
python3 - <<'EOF2' || fail "the run file could not be changed"
import shutil, sqlite3
shutil.copy("h.steerscope", "changed.steerscope")
with sqlite3.connect("changed.steerscope") as c:
    c.execute("UPDATE events SET json = replace(json, '1', '2') WHERE sequence = 9")
EOF2
"$root/steerscope" verify-run changed.steerscope >changed.txt 2>&1 && fail "a changed run file is said to be sound"
grep -q '^  event 9.*changed' changed.txt || { cat changed.txt; fail "what was changed in a run file is not named"; }
check "starting points unlike each other" "$root/steerscope" run twin-stem --set starting.method=farthest-point --initial 6 --steps 2 --seed 1 --out far.steerscope
check "starting points in the middle of clusters" "$root/steerscope" run twin-stem --set starting.method=k-medoids --initial 6 --steps 2 --seed 1 --out medoids.steerscope
check "two policies in turn" "$root/steerscope" run twin-stem --policy 'alternate:a=gp acquisition=ei,b=random' --initial 8 --steps 8 --seed 1 --out ab.steerscope
grep -q '^A value found by a is better than one found by b with probability' "$work/out.txt" || { cat "$work/out.txt"; fail "the run does not tell which policy is better"; }
check "a batch for the knowledge gradient" "$root/steerscope" run twin-stem --policy gp:acquisition=kg,search.batch=3 --initial 8 --steps 6 --seed 1 --out k.steerscope --csv k.csv
[ "$(wc -l <k.csv)" -eq 15 ] || fail "the run in batches has not 14 rows"
check "the SPM twin" "$root/steerscope" run twin-spm --initial 5 --steps 3 --seed 1 --out s.steerscope --csv s.csv

# Killed and resumed: equal to the unbroken run
long="run twin-stem --policy random --initial 10 --steps 1500 --seed 3 --no-judge"
check "the unbroken run" "$root/steerscope" $long --out whole.steerscope --csv whole.csv
"$root/steerscope" $long --out killed.steerscope >killed.txt 2>&1 &
pid=$!
for _ in $(seq 1 600); do
	grep -q '^step 200' killed.txt 2>/dev/null && break
	kill -0 $pid 2>/dev/null || break
	sleep 0.05
done
kill -9 $pid 2>/dev/null || fail "the run was over before it could be killed"
wait $pid 2>/dev/null
check "resume" "$root/steerscope" resume killed.steerscope --csv killed.csv
same whole.csv killed.csv || fail "the resumed run differs from the unbroken one"
refused "a kernel that is none" "matern53" run twin-stem --policy gp:kernel=matern53 --out x9.steerscope
refused "a law that is none" "is missing" run twin-stem --policy 'hypotheses:hypotheses=a+(b*i1' --initial 4 --steps 1 --out x8.steerscope
refused "resuming an ended run" "ended" resume killed.steerscope

# A small file of the twin's own, by our own writer, acts as an instrument
check "recording the twin" "$root/steerscope" record twin-stem --out twin.h5 --set instrument.rows=40 --set instrument.cols=48
check "info on the recording" "$root/steerscope" info twin.h5
grep -q '40 × 48' "$work/out.txt" && grep -q simulated "$work/out.txt" || { cat "$work/out.txt"; fail "info on the recording"; }
check "the recording as instrument" "$root/steerscope" run replay --data twin.h5 --scalarizer band-integral:from=0.6,to=0.8 --initial 10 --steps 10 --out twin.steerscope --csv twin.csv
[ "$(wc -l <twin.csv)" -eq 21 ] || fail "the run on the recording has not 20 rows"
refused "recording over a file" "exists" record twin-stem --out twin.h5
if python3 -c 'import h5py' 2>/dev/null; then
	check "h5py" python3 -c 'import h5py; f = h5py.File("twin.h5"); shapes = []; f.visititems(lambda n, o: shapes.append(o.shape) if isinstance(o, h5py.Dataset) else None); assert any(s[:2] == (40, 48) and len(s) == 3 for s in shapes), shapes'
else
	echo "skipped: h5py is not here"
fi

# Steering from a file
cat >steer.jsonl <<'EOF'
{"at":{"step":4},"command":{"type":"note","text":"the band is too wide"},"who":"Ada"}
{"at":{"step":5},"command":{"type":"change-scalarizer","scalarizer":"band-integral:from=0.3,to=0.42"},"who":"Ada"}
{"at":{"step":6},"command":{"type":"measure-next","places":[{"row":30,"col":30}]},"who":"Ada"}
{"at":{"step":8},"command":{"type":"stop","abortPoint":false},"who":"Ada"}
EOF
check "steering" "$root/steerscope" $base --seed 7 --out steered.steerscope --csv steered.csv --steer steer.jsonl
[ "$(wc -l <steered.csv)" -eq 9 ] || fail "the steered run did not stop at step 8"
grep -q '^6,30,30,' steered.csv || fail "the place asked for was not measured at step 6"

# Regions: what is forbidden is measured by no policy, what cannot be is refused with the reason
cat >regions.jsonl <<'EOF'
{"at":{"step":6},"command":{"type":"change-places","rules":[{"kind":"veto","outline":[{"row":0,"col":0},{"row":60,"col":95}]},{"kind":"favour","outline":[{"row":70,"col":20},{"row":70,"col":50},{"row":88,"col":30}]}]},"who":"Ada"}
{"at":{"step":7},"command":{"type":"measure-next","places":[{"row":30,"col":30}]},"who":"Ada"}
{"at":{"step":8},"command":{"type":"change-places","rules":[{"kind":"veto","outline":[{"row":0,"col":0},{"row":95,"col":95}]}]},"who":"Ada"}
EOF
for policy in gp dkl random raster; do
	check "regions with $policy" "$root/steerscope" run twin-stem --policy $policy --initial 6 --steps 5 --seed 7 --out regions-$policy.steerscope --csv regions-$policy.csv --steer regions.jsonl
	grep -q 'lies in a forbidden region' "$work/out.txt" || fail "a wish into a forbidden region was accepted with $policy"
	grep -q 'Nothing would be left to measure' "$work/out.txt" || fail "forbidding everything was accepted with $policy"
	[ "$(wc -l <regions-$policy.csv)" -eq 12 ] && tail -n 5 regions-$policy.csv | awk -F, '$2 <= 60 { exit 1 }' || { cat regions-$policy.csv; fail "$policy measured a forbidden place"; }
done
refused "a region of another kind" "regions-bad.jsonl, line 1.*FORBID.*VETO" $base --out x4.steerscope --steer "$(sed -n '1s/veto/FORBID/p' regions.jsonl >regions-bad.jsonl; echo regions-bad.jsonl)"

# Which model decides, and how honest it is
check "a run with a diagnosis" "$root/steerscope" run twin-stem --policy gp --initial 12 --steps 3 --seed 7 --out model.steerscope
grep -q '^model: ' "$work/out.txt" && grep -q '^Calibration: ' "$work/out.txt" || { cat "$work/out.txt"; fail "the run does not tell its model and calibration"; }
check "info on its model" "$root/steerscope" info model.steerscope
grep -q '^  model ' "$work/out.txt" && grep -q '^  calibration ' "$work/out.txt" || { cat "$work/out.txt"; fail "info does not tell model and calibration"; }
"$root/steerscope" run twin-stem --policy gp --initial 12 --steps 3 --seed 7 --out model2.steerscope --json >"$work/out.txt" 2>/dev/null
"$(command -v python3)" -c 'import json,sys; lines=[json.loads(l) for l in open(sys.argv[1])]; d=[l for l in lines if l["type"]=="step"][-1]["diagnosis"]; assert d["model"] and 0<=d["coverage90"]<=1 and len(d["observed"])==len(d["levels"])==10, d; assert lines[-1]["diagnosis"]["model"]' "$work/out.txt" || fail "the diagnosis in JSON lines"

# Python reads the measurements
if python3 -c 'import numpy' 2>/dev/null; then
	check "the Python example" python3 "$root/bundles/org.steerscope.journal/doc/read_run.py" a.steerscope
else
	echo "skipped: NumPy is not here, the Python example was not run"
fi

# Bad input
printf 'not hdf5' >foreign.h5
head -c 3000 /dev/urandom >noise.hf5
mkdir wrong folder\ ü
python3 - <<'EOF' 2>/dev/null || echo "skipped: NumPy is not here, the .npy cases were not tried"
import numpy as np
np.save('wrong/image.npy', np.zeros((4, 4, 4, 4)))
np.save('wrong/spectra.npy', np.zeros((4, 4)))
EOF
refused "a foreign HDF5 file" "foreign.h5" run replay --data foreign.h5 --out x.steerscope
refused "a noise file" "noise.hf5" info noise.hf5
[ -e wrong/image.npy ] && refused "a .npy of the wrong rank" "wrong" run replay --data wrong --out x.steerscope
refused "a missing data file" "missing.h5" run replay --data missing.h5 --out x.steerscope
refused "no data" "--data" run replay --out x.steerscope
refused "an unknown plan" "no-such-plan" run no-such-plan --out x.steerscope
refused "an unknown scalarizer" "no-such" run twin-stem --scalarizer no-such --out x.steerscope
refused "an unknown setting" "nonsense" run twin-stem --policy gp:nonsense=1 --out x.steerscope
refused "a setting out of range" "" run twin-stem --set candidates.patch=0 --out x.steerscope
refused "a patch larger than the image" "patch" run twin-stem --set candidates.patch=5000 --out x.steerscope
refused "a budget of zero" "budget" run twin-stem --steps 0 --out x.steerscope
refused "a band outside the axis" "" run twin-stem --scalarizer band-integral:from=90,to=91 --out y.steerscope
refused "a scalarizer of another technique" "" run twin-stem --scalarizer turn-on --out z.steerscope
refused "an output file that exists" "exists" $base --out a.steerscope
refused "a table that exists" "exists" $base --out x2.steerscope --csv a.csv
refused "a missing folder" "" $base --out no/such/folder/x.steerscope
refused "a folder as output" "" $base --out "folder ü"
refused "a broken plan" "broken.steerplan" validate "$(printf '<?xml version="1.0"?><plan' >broken.steerplan; echo broken.steerplan)"
refused "a broken steering file" "bad.jsonl" $base --out x3.steerscope --steer "$(echo '{"at":' >bad.jsonl; echo bad.jsonl)"
refused "a foreign run file" "foreign.steerscope" info "$(cp foreign.h5 foreign.steerscope; echo foreign.steerscope)"
if [ -w /dev/full ] && mount_point=$(mktemp -d) && mount -t tmpfs -o size=256k tmpfs "$mount_point" 2>/dev/null; then
	refused "a full disk" "" $long --out "$mount_point/full.steerscope"
	mount -o remount,ro "$mount_point"
	refused "a read-only disk" "" $long --out "$mount_point/read-only.steerscope"
	umount "$mount_point"
else
	echo "skipped: no small file system can be mounted here, the full and the read-only disk were not tried"
fi
(unset DISPLAY WAYLAND_DISPLAY; refused "a missing display" "display")
echo "$passed passed, 0 failed"
