/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import static org.steerscope.bench.learning.Numbers.fixed;
import static org.steerscope.bench.learning.Numbers.interval;
import static org.steerscope.bench.learning.Numbers.percent;

import java.util.List;

/** The findings as a document. */
final class Report {

	private static final int[] MARKS = { 20, 40, 59 };
	private final Findings findings;
	private final List<Line> figures;

	Report(Findings findings) {
		this.findings = findings;
		this.figures = Figures.of(findings);
	}

	/** @return the figures beside their goals, as lines of a table */
	List<String> table() {
		List<String> lines = new java.util.ArrayList<>(List.of("| what | measured | goal | reached |", "|---|---|---|---|"));
		figures.forEach(l -> lines.add(l.markdown()));
		return lines;
	}

	String markdown() {
		StringBuilder out = new StringBuilder();
		out.append("# What the learning core reaches\n\nWritten by `./steerscope bench learning`; all methods from the same %d random starts of 10 measurements, and 49 steps. Numbers are medians with 90 %% bootstrap intervals, R² and coverage over the candidates not measured, against the measured scalar (noise included). The scalar carries no sd: the noise is for the model to learn. «reference» is the plain method that the default began as (structure features, Matérn 5/2, UCB with every third step the widest interval).%n%n"
				.formatted(findings.starts()));
		table().forEach(l -> out.append(l).append('\n'));
		if (findings.published() != null) {
			out.append("\n## Published scene\n\n![R² and best places found against the number of measurements](published.svg)\n\n");
			methods(out, findings.published());
			out.append("| AtomAI 0.8.1 itself, measured apart | 3 | 0.20 | 0.43 | 0.40 | 12 | 23 | far off | 0 % | – | 2.7 s tuned, 6.5 s as shipped (n = 30) |\n");
		}
		out.append("\n## Other scenes\n\n![R² against the number of measurements, every scene](scenes.svg)\n\n");
		others(out);
		if (findings.bfo() != null) {
			out.append("\n## Recorded scene: conductive AFM on BiFeO3\n\n![R² against the number of measurements](bfo.svg)\n\n");
			methods(out, findings.bfo());
		}
		out.append("\n## Calibration and time\n\n![reliability diagram](reliability.svg)\n![time of a step against the number of candidates](scale.svg)\n\n| candidates | features, once | one step | peak memory |\n|---|---|---|---|\n");
		for (Scale.Result r : findings.times().scale()) {
			out.append("| %s | %s | %s | %s MB |%n".formatted(Axis.grouped(r.candidates()), Numbers.time(r.begin()), Numbers.time(r.step()), fixed(r.megabytes(), 0)));
		}
		if (!findings.notes().isEmpty()) {
			out.append("\n## Remarks\n\n");
			findings.notes().forEach(n -> out.append("- ").append(n).append('\n'));
		}
		return out.toString();
	}

	private static void methods(StringBuilder out, Runs runs) {
		out.append("%s; ceiling R² %s.%n%n| method | starts | R² at 20 | at 40 | at 59 | top 1 %% found by 59 | first at | 90 %% covers at 20 / 40 / 59 | runs inside 85–95 %% | NLPD at 59 | one step, CPU |%n|---|---|---|---|---|---|---|---|---|---|---|%n"
				.formatted(runs.scene().physics(), fixed(runs.scene().ceiling(), 3)));
		for (Method m : runs.methods()) {
			List<Trace> t = runs.of(m);
			int last = Math.min(59, t.get(0).r2().length - 1);
			out.append("| %s | %d |".formatted(m.title(), t.size()));
			StringBuilder cover = new StringBuilder();
			double honest = 0;
			for (int n : MARKS) {
				out.append(' ').append(n > last ? "–" : interval(Marks.r2(t, n), 2)).append(" |");
				double[] c = n > last ? new double[0] : Marks.coverage(t, n);
				cover.append(cover.isEmpty() ? "" : " / ").append(percent(Statistics.median(c)));
				honest += Marks.honest(c) / MARKS.length;
			}
			out.append(" %s | %s | %s | %s | %s | %s |%n".formatted(interval(Marks.found(t, last), 1), interval(Marks.first(t), 0), cover, percent(honest),
					fixed(Statistics.median(Marks.nlpd(t, last)), 2), Numbers.time(Statistics.median(Marks.cpu(t)))));
		}
	}

	private void others(StringBuilder out) {
		out.append("| scene | ceiling | `gp` R² at 20 / 40 / 59 | reference | lead at 59 (paired) | found: `gp` | reference | 90 % covers at 20 / 40 / 59 | runs inside 85–95 % | verdict |\n|---|---|---|---|---|---|---|---|---|---|\n");
		for (Runs r : findings.others()) {
			out.append("| **%s**: %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n".formatted(r.scene().name(), r.scene().physics(), fixed(r.scene().ceiling(), 3),
					marks(r, Methods.GP), marks(r, Methods.REFERENCE), interval(r.ahead(Methods.GP, Methods.REFERENCE, 59), 3),
					interval(Marks.found(r.of(Methods.GP), 59), 1), interval(Marks.found(r.of(Methods.REFERENCE), 59), 1), Figures.medians(r),
					percent(Figures.share(List.of(r))), verdict(r)));
		}
	}

	private static String marks(Runs r, Method m) {
		return "%s / %s / %s".formatted(fixed(r.r2(m, 20), 2), fixed(r.r2(m, 40), 2), fixed(r.r2(m, 59), 2));
	}

	private static String verdict(Runs r) {
		return Figures.worst(r) < -0.02 ? "below the reference" : !Figures.hasRoom(r) ? "no room" : Figures.better(r) ? "better" : "equal, with room left";
	}
}
