# Sourced by what drives the workbench of the product: adds a bundle that stays out of it, which is compiled here (releng/bench/cockpit).
# Expects environment.sh, a built product, $work (a folder that is thrown away) and $trace (an option of Java, or empty).

export OPENBLAS_NUM_THREADS=${OPENBLAS_NUM_THREADS:-1} SWT_GTK4=0

# A bundle of its own beside those of the product.
mkdir "$work/classes" || fail "$work cannot be written"
"$JAVA_HOME/bin/javac" -nowarn -Xlint:-removal -proc:none --release 21 -cp "$workbench/plugins/*" -d "$work/classes" "$root"/releng/bench/cockpit/*.java || fail "the benchmark does not compile"
"$JAVA_HOME/bin/jar" -cfm "$work/bench.jar" "$root/releng/bench/cockpit/MANIFEST.MF" -C "$work/classes" . -C "$root/releng/bench/cockpit" plugin.xml || fail "the benchmark could not be packed"

install() { # PRODUCT NAME: its configuration with the bundle added
	mkdir -p "$work/$2/org.eclipse.equinox.simpleconfigurator"
	cp "$1/configuration/config.ini" "$work/$2/"
	{
		sed "s|,plugins/|,file:$1/plugins/|" "$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
		echo "org.steerscope.bench.cockpit,0.1.0,file:$work/bench.jar,4,false"
	} >"$work/$2/org.eclipse.equinox.simpleconfigurator/bundles.info"
}
install "$workbench" desktop
install "$headless" headless

start() { # PRODUCT NAME FIGURE ARGUMENT…, in the workspace $bench_data, or else in a new one
	local product=$1 name=$2 figure=$3 data
	shift 3
	data=${bench_data:-$(mktemp -d -p "$work")}
	"$java" "${java_options[@]}" -Duser.home="$data" -Dsteerscope.bench="$figure" -Dsteerscope.bench.folder="$data" -Dsteerscope.bench.from="$(date +%s%3N)" $trace \
		-Dosgi.install.area="file:$product/" -Dosgi.configuration.area="file:$work/$name/" ${bench_options:-} \
		-jar "$(launcher_of "$product")" -nosplash -data "$data/workspace" "$@"
}
desktop() { # FIGURE ARGUMENT…
	start "$workbench" desktop "$@"
}
without_views() { # FIGURE
	bench_options="-XX:+UseSerialGC -Djava.awt.headless=true" start "$headless" headless "$1" -application org.steerscope.bench.cockpit.headless
}
