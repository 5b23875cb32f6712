#!/usr/bin/env bash
# Every class with @Component has its description in the built bundle: without it the part is silently missing at run time. And the headless
# product holds no SWT.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/releng/scripts/environment.sh"
find_jdk
count=0 missing=0
while IFS= read -r file; do
	bundle=${file%%/src/*}
	class=${file#"$bundle"/src/}
	class=$(printf '%s' "${class%.java}" | tr / .)
	jar=$(ls "$bundle"/target/*-SNAPSHOT.jar 2>/dev/null | head -n 1)
	count=$((count + 1))
	if [ -z "$jar" ] || ! "$JAVA_HOME/bin/jar" -tf "$jar" | grep -q "OSGI-INF/$class.xml"; then
		echo "$class has no OSGI-INF/$class.xml in its bundle" >&2
		missing=$((missing + 1))
	fi
done < <(grep -rl --include='*.java' '^@Component' "$root"/bundles/*/src | grep -v '\.tests/')
if ls "$headless/plugins" | grep -i -E "swt|jface|eclipse\.ui"; then
	fail "the headless product holds user interface code"
fi
[ "$count" -gt 0 ] && [ "$missing" -eq 0 ] && echo "$count components are described."
