/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.ProblemException;

/** Compares any policies on any scenes: the command line for trials. */
public final class Lb {

	private static final String HELP = """
			Compares policies on scenes from the same random starts.
			  --policy SPEC[,SPEC…]   gp, gp:acquisition=ei,kernel=rbf, random, gp@random (random order), NAME/gp of a library (default gp)
			  --scenes a,b,c|all      %s (default all)
			  --starts N              default 20
			  --budget 10+49          random starting points + steps
			  --threads N             of the linear algebra (default 1)
			  --jobs N                runs at a time (default 1; times mean little with more)
			  --data FOLDER           recorded scenes
			  --library NAME=CLASSPATH  agents and numerics of another build
			  --tsv FILE              every number of every run
			  --pictures FOLDER       every scene as PGM (channels, then the scalar), and stop
			""";

	private Lb() {
	}

	/** @param args see {@code --help} */
	public static void main(String[] args) throws IOException {
		Map<String, String> options = new LinkedHashMap<>();
		Map<String, ClassLoader> libraries = new LinkedHashMap<>();
		libraries.put("", Lb.class.getClassLoader());
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		for (int i = 0; i < args.length; i++) {
			if (args[i].equals("--help") || !args[i].startsWith("--") || i + 1 == args.length) {
				out.printf(HELP, String.join(", ", new Scenes(Path.of("")).names()));
				return;
			}
			if (args[i].equals("--library")) {
				String[] named = args[++i].split("=", 2);
				libraries.put(named[0], Library.of(named[1]));
			} else {
				options.put(args[i].substring(2), args[++i]);
			}
		}
		try {
			run(options, libraries, out);
		} catch (ProblemException e) {
			out.println(e.getMessage());
			System.exit(2);
		}
	}

	private static void run(Map<String, String> options, Map<String, ClassLoader> libraries, PrintStream out) throws IOException {
		Scenes scenes = new Scenes(Path.of(options.getOrDefault("data", "../shared/data")));
		String[] budget = options.getOrDefault("budget", "10+49").split("\\+");
		int initial = Integer.parseInt(budget[0]);
		List<Method> methods = Method.parse(options.getOrDefault("policy", "gp"));
		Compare compare = new Compare(libraries, Integer.parseInt(options.getOrDefault("threads", "1")), Integer.parseInt(options.getOrDefault("jobs", "1")),
				initial, initial + Integer.parseInt(budget[1]));
		String chosen = options.getOrDefault("scenes", "all");
		List<String> rows = new ArrayList<>(List.of("scene\tmethod\tseed\tn\tr2\tcoverage\tnlpd\tfound\tseconds\tfirst"));
		boolean warm = false;
		for (String name : chosen.equals("all") ? scenes.names() : List.of(chosen.split(","))) {
			Optional<Scene> scene = scenes.get(name);
			if (scene.isEmpty()) {
				out.println(name + " is left out: its file is not there");
				continue;
			}
			if (options.containsKey("pictures")) {
				Pictures.write(Path.of(options.get("pictures")), scene.get());
				continue;
			}
			if (!warm) {
				compare.warmUp(scene.get(), methods);
				warm = true;
			}
			List<List<Trace>> traces = compare.run(scene.get(), methods, Integer.parseInt(options.getOrDefault("starts", "20")));
			compare.print(out, scene.get(), methods, traces);
			list(rows, name, methods, traces);
			if (options.containsKey("tsv")) {
				Files.write(Path.of(options.get("tsv")), rows);
			}
		}
	}

	private static void list(List<String> rows, String scene, List<Method> methods, List<List<Trace>> traces) {
		for (int m = 0; m < methods.size(); m++) {
			for (int s = 0; s < traces.get(m).size(); s++) {
				Trace t = traces.get(m).get(s);
				for (int n = 0; n < t.r2().length; n++) {
					if (!Double.isNaN(t.found()[n])) {
						rows.add(String.format(Locale.ROOT, "%s\t%s\t%d\t%d\t%.5f\t%.5f\t%.5f\t%.0f\t%.6f\t%.0f", scene, methods.get(m).spec(), s, n,
								t.r2()[n], t.coverage()[n], t.nlpd()[n], t.found()[n], t.seconds()[n], t.first()));
					}
				}
			}
		}
	}
}
