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
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor.Features;

/**
 * Choosing among candidates by how unlike their patches are. Each block of features counts as much as any other: squared distances are
 * divided by the block's total variance. At most some thousand candidates, evenly over the field, are compared.
 */
final class FeatureSpace {

	private static final int MOST = 3000;
	private static final int ROUNDS = 20;

	private final int[] some;
	private final double[] x;
	private final int d;
	private double[] scales;

	/** @param allowed which candidates may be chosen */
	FeatureSpace(Features features, Candidates candidates, IntPredicate allowed) {
		int size = candidates.size();
		int every = Math.max(1, (size + MOST - 1) / MOST);
		// an odd stride does not fall into the rows of the grid
		int stride = every > 1 && candidates.gridCols() % every == 0 ? every + 1 : every;
		List<Integer> chosen = new ArrayList<>();
		for (int i = stride / 2; i < size; i += stride) {
			if (allowed.test(i)) {
				chosen.add(i);
			}
		}
		some = chosen.stream().mapToInt(i -> i).toArray();
		d = features.dimension();
		x = new double[some.length * d];
		for (int i = 0; i < some.length; i++) {
			read(features, some[i], x, i);
		}
		scale(features.blocks());
	}

	private void read(Features features, int candidate, double[] into, int at) {
		double[] one = new double[d];
		features.read(candidate, 1, one);
		System.arraycopy(one, 0, into, at * d, d);
	}

	private void scale(int[] blocks) {
		scales = new double[d];
		int from = 0;
		for (int width : blocks) {
			double variance = 0;
			for (int c = from; c < from + width; c++) {
				double sum = 0;
				double squares = 0;
				for (int i = 0; i < some.length; i++) {
					sum += x[i * d + c];
					squares += x[i * d + c] * x[i * d + c];
				}
				variance += squares / some.length - sum / some.length * sum / some.length;
			}
			Arrays.fill(scales, from, from + width, variance > 0 ? 1 / Math.sqrt(variance) : 0);
			from += width;
		}
		apply(x);
	}

	private void apply(double[] points) {
		for (int i = 0; i < points.length; i++) {
			points[i] *= scales[i % d];
		}
	}

	private static double distance(double[] a, int i, double[] b, int j, int d) {
		double sum = 0;
		for (int c = 0; c < d; c++) {
			double difference = a[i * d + c] - b[j * d + c];
			sum += difference * difference;
		}
		return sum;
	}

	/**
	 * Farthest-point traversal (Gonzalez 1985): each candidate chosen is the one farthest from all chosen before and from those known.
	 * Without any known the first is the one nearest the mean.
	 *
	 * @param known candidates measured already
	 * @return at most {@code count} numbers of candidates
	 */
	int[] farthest(Features features, int[] known, int count) {
		double[] nearest = new double[some.length];
		Arrays.fill(nearest, Double.POSITIVE_INFINITY);
		double[] measured = new double[known.length * d];
		for (int k = 0; k < known.length; k++) {
			read(features, known[k], measured, k);
		}
		apply(measured);
		for (int k = 0; k < known.length; k++) {
			for (int i = 0; i < some.length; i++) {
				nearest[i] = some[i] == known[k] ? 0 : Math.min(nearest[i], distance(x, i, measured, k, d));
			}
		}
		int n = Math.min(count, some.length);
		int[] chosen = new int[n];
		for (int k = 0; k < n; k++) {
			int next = k == 0 && known.length == 0 ? middle() : largest(nearest);
			chosen[k] = some[next];
			for (int i = 0; i < some.length; i++) {
				nearest[i] = Math.min(nearest[i], distance(x, i, x, next, d));
			}
			nearest[next] = -1;
		}
		return chosen;
	}

	private int middle() {
		double[] mean = new double[d];
		for (int i = 0; i < x.length; i++) {
			mean[i % d] += x[i] / some.length;
		}
		int best = 0;
		for (int i = 1; i < some.length; i++) {
			best = distance(x, i, mean, 0, d) < distance(x, best, mean, 0, d) ? i : best;
		}
		return best;
	}

	private static int largest(double[] values) {
		int best = 0;
		for (int i = 1; i < values.length; i++) {
			best = values[i] > values[best] ? i : best;
		}
		return best;
	}

	/**
	 * K-medoids by alternating assignment and update (Park and Jun 2009), seeded as k-means++ does (Arthur and Vassilvitskii 2007).
	 *
	 * @return at most {@code count} numbers of candidates, the medoid of the largest cluster first
	 */
	int[] medoids(int count, SplittableRandom random) {
		int k = Math.min(count, some.length);
		int[] medoids = seeds(k, random);
		int[] owner = new int[some.length];
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < some.length; i++) {
				owner[i] = nearest(i, medoids);
			}
			if (!update(medoids, owner)) {
				break;
			}
		}
		int[] sizes = new int[k];
		for (int o : owner) {
			sizes[o]++;
		}
		Integer[] order = new Integer[k];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> sizes[b] != sizes[a] ? Integer.compare(sizes[b], sizes[a]) : Integer.compare(a, b));
		return Arrays.stream(order).mapToInt(o -> some[medoids[o]]).toArray();
	}

	private int[] seeds(int k, SplittableRandom random) {
		int[] seeds = new int[k];
		double[] nearest = new double[some.length];
		Arrays.fill(nearest, Double.POSITIVE_INFINITY);
		for (int j = 0; j < k; j++) {
			int next = j == 0 ? random.nextInt(some.length) : drawn(nearest, random);
			seeds[j] = next;
			for (int i = 0; i < some.length; i++) {
				nearest[i] = Math.min(nearest[i], distance(x, i, x, next, d));
			}
			nearest[next] = 0;
		}
		return seeds;
	}

	/** In proportion to the weights; where none is left, the first candidate not drawn counts as good as any. */
	private static int drawn(double[] weights, SplittableRandom random) {
		double left = random.nextDouble() * Arrays.stream(weights).sum();
		for (int i = 0; i < weights.length; i++) {
			left -= weights[i];
			if (left < 0) {
				return i;
			}
		}
		return largest(weights);
	}

	private int nearest(int i, int[] medoids) {
		int best = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int m = 0; m < medoids.length; m++) {
			double distance = distance(x, i, x, medoids[m], d);
			if (distance < least) {
				least = distance;
				best = m;
			}
		}
		return best;
	}

	/** @return whether a medoid moved */
	private boolean update(int[] medoids, int[] owner) {
		boolean moved = false;
		for (int m = 0; m < medoids.length; m++) {
			int cluster = m;
			int[] members = java.util.stream.IntStream.range(0, some.length).filter(i -> owner[i] == cluster).toArray();
			int best = medoids[m];
			double least = Double.POSITIVE_INFINITY;
			for (int i : members) {
				double sum = 0;
				for (int j = 0; j < members.length && sum < least; j++) {
					sum += Math.sqrt(distance(x, i, x, members[j], d));
				}
				if (sum < least) {
					least = sum;
					best = i;
				}
			}
			moved |= best != medoids[m];
			medoids[m] = best;
		}
		return moved;
	}
}
