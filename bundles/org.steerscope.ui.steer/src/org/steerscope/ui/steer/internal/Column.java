/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Direction;
import org.steerscope.run.Outlook;
import org.steerscope.ui.Numbers;

/**
 * What one way of going on looks like, in words beside its map: the best values so far, how alike it ranks what is measured, where it would
 * measure next and what that costs. Immutable.
 *
 * @param title of the column
 * @param choice what it is, with its settings
 * @param outlook the numbers; null while there is none
 * @param lines what is written below the map
 * @param problem why it cannot be followed, in words; empty if it can
 */
record Column(String title, String choice, Outlook outlook, List<String> lines, String problem) {

	private static final int TOP = 5;

	/** @return a column that says why there is no outlook */
	static Column refused(String title, String choice, String problem) {
		return new Column(title, choice, null, List.of(), problem);
	}

	/**
	 * @param of its outlook
	 * @param reference the outlook it is compared with; the same for the column in force
	 */
	static Column of(String title, String choice, Outlook of, Outlook reference, Direction direction) {
		List<String> lines = new ArrayList<>();
		boolean rescored = of != reference && !of.scalars().equals(reference.scalars());
		if (rescored || of == reference) {
			lines.addAll(values(of, direction));
		}
		if (rescored) {
			Ranking r = Ranking.of(reference.scalars(), of.scalars());
			lines.add(r.count() < 3 ? SteerTexts.of("column.tooFewValuesTo")
					: SteerTexts.of("column.rankingSpearmanOver", Numbers.text(Math.round(r.rho() * 100) / 100.0), r.count(), r.words()));
		}
		lines.add(SteerTexts.of("column.next", of.next().isEmpty() ? "–" : of.next().stream().map(p -> place(p.place())).collect(Collectors.joining("  "))));
		if (of != reference) {
			Set<Pixel> before = reference.next().stream().map(Outlook.Planned::place).collect(Collectors.toSet());
			long same = of.next().stream().filter(p -> before.contains(p.place())).count();
			lines.add(SteerTexts.of("column.ofTheNextAs", same, of.next().size()));
		}
		lines.add(SteerTexts.of("column.costOfThese", Double.isNaN(of.seconds()) ? SteerTexts.of("column.timeUnknown") : Numbers.text(java.time.Duration.ofMillis(Math.round(of.seconds() * 1000))), of.fluence() > 0 ? ", " + Numbers.text(of.fluence(), Unit.of("e/Å²")) : ""));
		if (!of.ends().isEmpty()) {
			lines.add(SteerTexts.of("column.thenItEnds", of.ends()));
		}
		if (!of.next().isEmpty() && !of.next().get(0).reason().isEmpty()) {
			lines.add(SteerTexts.of("column.whyThere", of.next().get(0).reason()));
		}
		return new Column(title, choice, of, List.copyOf(lines), "");
	}

	private static List<String> values(Outlook of, Direction direction) {
		List<String> lines = new ArrayList<>();
		Unit unit = of.scalars().isEmpty() ? Unit.ONE : of.scalars().get(0).unit();
		lines.add(of.bestStep() < 0 ? SteerTexts.of("column.nothingMeasuredHasA") : SteerTexts.of("column.bestStep", of.bestStep(),
				Numbers.text(of.scalars().get(of.bestStep()).value(), of.scalars().get(of.bestStep()).sd(), unit)));
		List<Integer> top = top(of.scalars(), direction);
		lines.add(SteerTexts.of("column.topFive", top.isEmpty() ? "–" : top.stream().map(s -> "#" + s).collect(Collectors.joining(", "))));
		long invalid = of.scalars().stream().filter(s -> !s.quality().usable()).count();
		if (invalid > 0) {
			lines.add(SteerTexts.of("column.ofHaveNoValue", invalid, of.scalars().size()));
		}
		return lines;
	}

	private static String place(Pixel p) {
		return "(" + p.row() + ", " + p.col() + ")";
	}

	/** @return the steps with the five best values, the best first */
	static List<Integer> top(List<Scalar> scalars, Direction direction) {
		List<Integer> steps = new ArrayList<>();
		for (int i = 0; i < scalars.size(); i++) {
			if (scalars.get(i).quality().usable()) {
				steps.add(i);
			}
		}
		Comparator<Integer> rising = Comparator.comparingDouble(i -> scalars.get(i).value());
		steps.sort(direction.better(1, 0) ? rising.reversed() : rising);
		return List.copyOf(steps.subList(0, Math.min(TOP, steps.size())));
	}
}
