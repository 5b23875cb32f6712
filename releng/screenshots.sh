#!/usr/bin/env bash
# Starts the workbench under Xvfb, runs the twin experiment and writes PNGs of every perspective, view and dialog in each theme. In the night
# theme it also fails where a window is too bright for a dim room.
#   releng/screenshots.sh DIR [WIDTHxHEIGHT [THEME…]]     without a size: 1280x800 and 2560x1440, each in a folder of its own
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$root/releng/scripts/environment.sh"
[ $# -ge 1 ] || fail "usage: releng/screenshots.sh DIR [WIDTHxHEIGHT [light] [dark] [night]]"
mkdir -p "$1"
target=$(cd "$1" && pwd)
sizes=${2:-1280x800 2560x1440}
themes=${*:3}

find_jdk
need_packages must $packages_ui $packages_test
build_products
for size in $sizes; do
	for theme in ${themes:-light dark night}; do
		workspace=$(mktemp -d)
		pictures=$target/$theme
		[ -n "${2:-}" ] || pictures=$target/$size/$theme
		mkdir -p "$pictures"
		xvfb-run -a -s "-screen 0 ${size}x24" bash -c '
			# The frames a window manager draws are not ours to darken: at night there is none.
			[ "$2" = night ] || openbox >/dev/null 2>&1 &
			wm=$!
			root=$1 theme=$2 pictures=$3
			# Run files and settings stay in the workspace, not in the home of whoever takes the pictures.
			export XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache} STEERSCOPE_JAVA_OPTIONS=-Duser.home=$4
			STEERSCOPE_WORKSPACE=$4 "$root/steerscope" -steerscope.theme "$theme" -steerscope.plan twin-stem -steerscope.autostart -steerscope.screenshots "$pictures"
			status=$?
			kill $wm 2>/dev/null
			exit $status' screenshots "$root" "$theme" "$pictures" "$workspace" || fail "the $theme screenshots went wrong (see above, or $workspace/.metadata/.log)"
		rm -rf "$workspace"
	done
done
echo "Screenshots are in $target."
