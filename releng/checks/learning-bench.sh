#!/usr/bin/env bash
# The benchmark of the learning core is what it says: scenes come out the same each time, with the stated ceilings; scores, intervals and
# starts are right; the same seeds give the same run.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
exec "$root/releng/bench/learning.sh" check
