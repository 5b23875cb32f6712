# Sourced by ./steerscope and ./verify: finds a JDK, gets Maven, builds, names missing native packages.
# Expects $root, the folder of the checkout.

cache="${XDG_CACHE_HOME:-$HOME/.cache}/steerscope"
maven_version=3.9.16
packages_ui="libgtk-3-0 at-spi2-core dbus-x11 fonts-dejavu-core"
packages_test="xvfb xauth openbox xdotool python3-numpy"

fail() {
	printf 'steerscope: %s\n' "$*" >&2
	exit 1
}

# File names outside ASCII need a UTF-8 locale, whatever the shell was started with.
case "$(locale charmap 2>/dev/null)" in
	UTF-8) ;;
	*) export LC_ALL=C.UTF-8 ;;
esac

java_major() {
	"$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

# Sets JAVA_HOME to a JDK >= 21: the one it names, the one on the PATH, or the newest below /usr/lib/jvm.
find_jdk() {
	best= best_major=0
	on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
	for home in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/*; do
		[ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
		major=$(java_major "$home/bin/java")
		[ "${major:-0}" -ge 21 ] 2>/dev/null || continue
		if [ "$home" = "${JAVA_HOME:-}" ] || [ "$home" = "${on_path:-}" ]; then
			best=$home best_major=$major
			break
		fi
		[ "$major" -gt "$best_major" ] && best=$home best_major=$major
	done
	if [ -z "$best" ]; then
		cat >&2 <<-'EOF'
		steerscope: no JDK 21 or newer was found in JAVA_HOME, on the PATH or below /usr/lib/jvm.
		Install one and start again:
		  Debian 13, Ubuntu 24.04 and newer:  sudo apt-get install openjdk-21-jdk
		  Debian 12:                          Eclipse Temurin 21 or 25 (package temurin-25-jdk of adoptium.net)
		or unpack any JDK 21+ and set JAVA_HOME to its folder.
		EOF
		exit 1
	fi
	export JAVA_HOME=$best
	java=$JAVA_HOME/bin/java
	# JDK 24 and later warn about what JavaCPP does; 21 does not know the option.
	java_options=(--enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=$root/releng/scripts/logging.properties")
	[ "$(java_major "$java")" -ge 24 ] && java_options+=(--sun-misc-unsafe-memory-access=allow)
	return 0
}

maven_fits() {
	version=$("$1" --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
	[ -n "$version" ] && [ "$(printf '%s\n3.9.9\n' "$version" | sort -V | head -n 1)" = 3.9.9 ] && case "$version" in 3.9.*) ;; *) false ;; esac
}

# Sets $maven to Maven 3.9.x; an older one on the PATH is enough to fetch it once.
find_maven() {
	maven=$cache/apache-maven-$maven_version/bin/mvn
	[ -x "$maven" ] && return
	old=$(command -v mvn 2>/dev/null) || {
		may_install && install_packages maven && old=$(command -v mvn)
	} || fail "Maven is needed once to fetch Maven $maven_version. Install it with: sudo apt-get install maven"
	if maven_fits "$old"; then
		maven=$old
		return
	fi
	mkdir -p "$cache" || fail "$cache cannot be made. Free some room, or set XDG_CACHE_HOME to another folder"
	echo "Fetching Maven $maven_version …"
	(cd "$cache" && "$old" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$cache" >"$cache/maven-fetch.log" 2>&1 &&
		"$JAVA_HOME/bin/jar" -xf "apache-maven-$maven_version-bin.zip" && chmod +x "apache-maven-$maven_version/bin/mvn" &&
		rm -f "apache-maven-$maven_version-bin.zip") ||
		fail "Maven $maven_version could not be fetched; see $cache/maven-fetch.log. The first start needs the network"
	[ -x "$maven" ] || fail "Maven $maven_version could not be unpacked in $cache"
}

may_install() {
	command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

install_packages() {
	run=; [ "$(id -u)" = 0 ] || run="sudo -n"
	echo "Installing $* …"
	$run apt-get -qq update >/dev/null 2>&1
	DEBIAN_FRONTEND=noninteractive $run apt-get -qq install -y --no-install-recommends "$@" >/dev/null 2>&1
}

missing_packages() {
	for package in "$@"; do
		dpkg-query -W -f='${Status}' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
	done
}

# Installs what is missing where that is allowed, else names the command. $1: «must» to stop when something stays missing.
need_packages() {
	must=$1
	shift
	command -v dpkg-query >/dev/null || return 0
	missing=$(missing_packages "$@")
	[ -z "$missing" ] && return 0
	if [ "$must" != name ] && may_install && install_packages $missing; then
		return 0
	fi
	[ "$must" = must ] && fail "native packages are missing. Install them with: sudo apt-get install $missing(or ./steerscope --setup)"
	return 1
}

# Runs Maven. Goes off-line by itself when everything was fetched before, so that a warm cache needs no network.
run_maven() {
	fingerprint=$(cat "$root/pom.xml" "$root"/bundles/*/pom.xml "$root"/releng/*/pom.xml "$root"/releng/*/*.product "$root"/bundles/*/META-INF/MANIFEST.MF "$root"/target-platform/*.target "$root"/.mvn/* 2>/dev/null | sha256sum | cut -c1-16)
	warm=${MAVEN_REPO_LOCAL:-$HOME/.m2/repository}/.steerscope-warm-$fingerprint-$1
	shift
	set -- "$maven" -B -ntp ${MAVEN_REPO_LOCAL:+-Dmaven.repo.local="$MAVEN_REPO_LOCAL"} "$@"
	if [ -e "$warm" ]; then
		(cd "$root" && "$@" -o)
	else
		(cd "$root" && "$@") && : >"$warm"
	fi
}

products=$root/releng/org.steerscope.product/target/products
workbench=$products/org.steerscope.desktop/linux/gtk/x86_64
headless=$products/org.steerscope.headless/linux/gtk/x86_64

# Builds the products unless they are newer than every source.
build_products() {
	stamp=$root/releng/org.steerscope.product/target/built
	if [ -e "$stamp" ] && [ -d "$headless" ] && [ -d "$workbench" ] && [ -z "$(find "$root/bundles" "$root/features" "$root/releng" "$root/target-platform" "$root/pom.xml" "$root/.mvn" \
		\( -name target -o -name lib -o -name '*.tests' -o -path "$root/releng/bench" -o -path "$root/releng/checks" -o -path "$root/releng/doc" \) -prune -o -type f -newer "$stamp" ! -name '.polyglot*' ! -name '.tycho*' -print -quit)" ]; then
		return 0
	fi
	[ -w "$root" ] || fail "Steerscope is not built yet and $root cannot be written. Build it as a user who may write there"
	find_maven
	mkdir -p "$cache"
	log=$cache/build.log
	echo "Building Steerscope (a few minutes the first time; log: $log) …" >&2
	run_maven products package -DskipTests -pl releng/org.steerscope.product -am >"$log" 2>&1 || {
		grep -m 8 '^\[ERROR\]' "$log" | cut -c1-200 >&2
		fail "the build failed; see $log"
	}
	touch "$stamp"
}

launcher_of() {
	for launcher in "$1"/plugins/org.eclipse.equinox.launcher_*.jar; do
		[ -e "$launcher" ] && printf '%s' "$launcher" && return
	done
	fail "$1 is not complete; delete it and start again"
}
