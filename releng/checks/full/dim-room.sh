#!/usr/bin/env bash
# In the night theme no window may be too bright for a dim room: mean at most 2 cd/m², no 100 × 100 pixels brighter than 20 %, neither while
# the twin experiment runs nor in any perspective, view or dialog afterwards.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/releng/screenshots.sh" "$work" 1280x800 night | grep '^night:'
[ "$(find "$work/night" -name '*.png' | wc -l)" -ge 15 ] || { echo "dim-room: pictures are missing" >&2; exit 1; }
