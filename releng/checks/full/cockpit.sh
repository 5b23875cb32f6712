#!/usr/bin/env bash
# The operator's stories with real keys and a real mouse in the workbench of the product, under Xvfb, with the real engine and the twin:
# watch, narrow the band, forbid a region, take over, hand back; then start again, where yesterday's run is open, and scrub through it; and
# vote until the agent goes on alone.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
if [ -z "${STEERSCOPE_CHECK_DISPLAY:-}" ]; then
	# A display of its own.
	STEERSCOPE_CHECK_DISPLAY=yes exec xvfb-run -a -s "-screen 0 1920x1200x24" "$0"
fi
work=$(mktemp -d)
trace=
. "$root/releng/scripts/driver.sh"
openbox >/dev/null 2>&1 &
wm=$!
trap 'kill $wm 2>/dev/null; rm -rf "$work"' EXIT

# The shipped plan with an instrument that takes its time, and without an end.
sed -e 's|<instrument id="twin-stem"/>|<instrument id="twin-stem"><settings name="latency" value="true"/></instrument>|' -e 's|steps="50"|steps="100000"|' \
	"$root/bundles/org.steerscope.plan/src/plans/twin-stem.steerplan" >"$work/story.steerplan"
grep -q latency "$work/story.steerplan" && grep -q 100000 "$work/story.steerplan" || fail "the plan of the story is not as it should be"
bench_data=$(mktemp -d -p "$work")
desktop steer -steerscope.plan "$work/story.steerplan" >"$work/out.txt" 2>&1 || { tail -n 40 "$work/out.txt"; fail "the story of steering did not go as told"; }
grep -q '^took over' "$work/out.txt" || { tail -n 40 "$work/out.txt"; fail "the story of steering was not told to its end"; }
desktop review >"$work/out.txt" 2>&1 || { tail -n 40 "$work/out.txt"; fail "the story of looking back did not go as told"; }
grep -q '^and back' "$work/out.txt" || { tail -n 40 "$work/out.txt"; fail "the story of looking back was not told to its end"; }

# What is sought is learned from votes, twelve at most.
sed -e 's|<scalarizer id="band-integral">|<scalarizer id="votes">|' -e '/<settings name="from"/d' -e 's|<settings name="to" value="0.8"/>|<settings name="questions" value="12"/>|' \
	"$work/story.steerplan" >"$work/votes.steerplan"
grep -q 'id="votes"' "$work/votes.steerplan" && grep -q questions "$work/votes.steerplan" || fail "the plan of the story of votes is not as it should be"
bench_data=$(mktemp -d -p "$work")
desktop vote -steerscope.plan "$work/votes.steerplan" >"$work/out.txt" 2>&1 || { tail -n 40 "$work/out.txt"; fail "the story of votes did not go as told"; }
grep -q '^asked again' "$work/out.txt" || { tail -n 40 "$work/out.txt"; fail "the story of votes was not told to its end"; }
echo "The operator's stories went as told in the workbench."
