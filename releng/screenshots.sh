#!/usr/bin/env bash
# Starts the workbench under Xvfb, runs the twin experiment and writes PNGs of the perspective and of each view, light and dark.
#   releng/screenshots.sh DIR [WIDTHxHEIGHT]
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$root/releng/scripts/environment.sh"
[ $# -ge 1 ] || fail "usage: releng/screenshots.sh DIR [WIDTHxHEIGHT]"
mkdir -p "$1"
target=$(cd "$1" && pwd)
size=${2:-1280x800}

find_jdk
need_packages must $packages_ui $packages_test
build_products
for theme in light dark; do
	workspace=$(mktemp -d)
	mkdir -p "$target/$theme"
	xvfb-run -a -s "-screen 0 ${size}x24" bash -c '
		openbox >/dev/null 2>&1 &
		wm=$!
		root=$1 theme=$2 target=$3
		# Run files and settings stay in the workspace, not in the home of whoever takes the pictures.
		export XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache} STEERSCOPE_JAVA_OPTIONS=-Duser.home=$4
		STEERSCOPE_WORKSPACE=$4 "$root/steerscope" -steerscope.theme "$theme" -steerscope.plan twin-stem -steerscope.autostart -steerscope.screenshots "$target/$theme"
		status=$?
		kill $wm
		exit $status' screenshots "$root" "$theme" "$target" "$workspace" || fail "the $theme screenshots were not made; see $workspace/.metadata/.log"
	rm -rf "$workspace"
done
echo "Screenshots are in $target."
