/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor.Features;
import org.steerscope.run.StartingPoints;

/** Chooses the first places to measure. Memory grows with their number, not with that of the candidates. */
final class StartingPlaces {

	private StartingPlaces() {
	}

	/**
	 * @param features of the candidates' patches; asked for only where the method needs them
	 * @return as many distinct candidates as asked for, or all if there are fewer
	 * @throws ProblemException if a given place is no candidate
	 */
	static List<Pixel> choose(StartingPoints starting, Candidates candidates, Supplier<Features> features, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		return switch (starting.method()) {
		case FARTHEST_POINT -> {
			Features known = features.get();
			yield pixels(candidates, new FeatureSpace(known, candidates, i -> true).farthest(known, new int[0], starting.count()));
		}
		case KMEDOIDS -> pixels(candidates, new FeatureSpace(features.get(), candidates, i -> true).medoids(starting.count(), random));
		case RANDOM -> pixels(candidates, random(starting.count(), candidates.size(), random));
		case LATIN_HYPERCUBE -> pixels(candidates, latinHypercube(starting.count(), candidates, random));
		case GIVEN -> given(starting.given(), candidates);
		};
	}

	/** The first steps of a Fisher–Yates shuffle, of which only what was swapped is kept. */
	private static Set<Integer> random(int count, int size, SplittableRandom random) {
		Map<Integer, Integer> swapped = new HashMap<>();
		Set<Integer> chosen = new LinkedHashSet<>();
		for (int i = 0; i < Math.min(count, size); i++) {
			int j = random.nextInt(i, size);
			chosen.add(swapped.getOrDefault(j, j));
			swapped.put(j, swapped.getOrDefault(i, i));
		}
		return chosen;
	}

	/**
	 * A Latin hypercube (McKay, Beckman and Conover, Technometrics 21, 239, 1979): one point in each of n strata of the rows and of
	 * the columns. Where two fall on one candidate, the later one is replaced by a random one.
	 */
	private static Set<Integer> latinHypercube(int count, Candidates candidates, SplittableRandom random) {
		int n = Math.min(count, candidates.size());
		int[] rows = permutation(n, random);
		int[] cols = permutation(n, random);
		Set<Integer> chosen = new LinkedHashSet<>();
		for (int i = 0; i < n; i++) {
			int r = (int) ((rows[i] + random.nextDouble()) / n * candidates.gridRows());
			int c = (int) ((cols[i] + random.nextDouble()) / n * candidates.gridCols());
			int index = r * candidates.gridCols() + c;
			while (!chosen.add(index)) {
				index = random.nextInt(candidates.size());
			}
		}
		return chosen;
	}

	private static int[] permutation(int n, SplittableRandom random) {
		int[] p = new int[n];
		for (int i = 0; i < n; i++) {
			int j = random.nextInt(i + 1);
			p[i] = p[j];
			p[j] = i;
		}
		return p;
	}

	private static List<Pixel> pixels(Candidates candidates, int[] chosen) {
		return Arrays.stream(chosen).mapToObj(candidates::pixel).toList();
	}

	private static List<Pixel> pixels(Candidates candidates, Set<Integer> chosen) {
		return chosen.stream().map(candidates::pixel).toList();
	}

	private static List<Pixel> given(List<Pixel> places, Candidates candidates) {
		for (Pixel p : places) {
			if (candidates.indexOf(p) < 0) {
				throw new ProblemException("Row %d, column %d is no candidate".formatted(p.row(), p.col()),
						"starting points", "Choose places whose whole patch of %d pixels lies inside %d × %d, in steps of %d"
								.formatted(candidates.patch(), candidates.imageRows(), candidates.imageCols(),
										candidates.step()));
			}
		}
		return List.copyOf(new ArrayList<>(new LinkedHashSet<>(places)));
	}
}
