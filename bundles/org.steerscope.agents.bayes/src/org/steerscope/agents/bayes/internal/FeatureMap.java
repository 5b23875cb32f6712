/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.steerscope.data.Unit;
import org.steerscope.numerics.Autoencoder;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Layer;
import org.steerscope.numerics.Minibatches;
import org.steerscope.numerics.PatchCoder;
import org.steerscope.numerics.Procrustes;
import org.steerscope.numerics.RotationVae;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/**
 * Two latent coordinates of the patches, for people, learned in the background from the moment somebody first looks. It starts as the
 * principal components and bends; each epoch's map is turned and shifted onto that of the epoch before, so that points wander and do
 * not jump. What it ends as depends on overview, candidates and seed only. May be asked from any thread.
 */
final class FeatureMap {

	private static final int[] HIDDEN = { 96, 48 };
	private static final int MOST_SHOWN = 20_000;
	private static final int MOST_NUMBERS = 8_000_000;
	private static final int SAMPLE = 3000;
	private static final int ANCHORS = 512;
	private static final int EPOCHS = 80;
	private static final int TILE = 1024;

	private final PolicyContext context;
	private final MapKind kind;
	private final int threads;
	private final Executor executor;
	private final long pause;
	private final AtomicBoolean asked = new AtomicBoolean();
	private volatile boolean cancelled;
	private volatile Embedding current;
	private volatile Decoder decoder;

	/**
	 * @param kind not PCA
	 * @param threads of the linear algebra
	 * @param executor does the learning
	 * @param pause least nanoseconds between two maps shown, but for the last
	 */
	FeatureMap(PolicyContext context, MapKind kind, int threads, Executor executor, long pause) {
		this.context = context;
		this.kind = kind;
		this.threads = threads;
		this.executor = executor;
		this.pause = pause;
	}

	/** The finished map's way back. */
	static final class Decoder implements Embedding.Manifold {

		private final PatchCoder coder;
		private final Procrustes placed;
		private final int edge;

		private Decoder(PatchCoder coder, Procrustes placed, int edge) {
			this.coder = coder;
			this.placed = placed;
			this.edge = edge;
		}

		@Override
		public int edge() {
			return edge;
		}

		@Override
		public synchronized float[] patch(double x, double y) {
			double[] z = placed.back(x, y);
			return coder.decode(1, new float[] { (float) z[0], (float) z[1] });
		}
	}

	/** @return the newest map; empty until there is the first. The first call starts the learning. Does not block. */
	Optional<Embedding> now() {
		if (!asked.getAndSet(true)) {
			try {
				executor.execute(() -> learn(() -> !cancelled && !Thread.currentThread().isInterrupted(), e -> current = e));
			} catch (RejectedExecutionException e) {
				cancelled = true; // the factory is gone: no map will come
			}
		}
		return Optional.ofNullable(current);
	}

	/** @return the finished map's way back; empty before it is finished */
	Optional<Decoder> decoder() {
		return Optional.ofNullable(decoder);
	}

	/** Ends learning between two epochs. */
	void cancel() {
		cancelled = true;
	}

	/**
	 * Learns the map on this thread.
	 *
	 * @param goOn asked between epochs
	 * @param publish receives the first map, the last one, and some between them
	 */
	void learn(BooleanSupplier goOn, Consumer<Embedding> publish) {
		Blas blas = Blas.open(threads);
		Patches patches = new Patches(new ImageTiles(context.overview()), context.candidates());
		int d = patches.dimension();
		int[] shown = spread(context.candidates().size(), Math.min(MOST_SHOWN, MOST_NUMBERS / d));
		int n = shown.length;
		float[] x = new float[n * d];
		for (int i = 0; i < n; i++) {
			patches.read(shown[i], x, i * d);
		}
		PatchCoder coder = coder(blas, patches, rows(x, d, spread(n, SAMPLE)));
		int[] anchors = spread(n, ANCHORS);
		float[] anchored = rows(x, d, anchors);
		float[] placed = coder.encoder().apply(anchors.length, anchored);
		Procrustes place = Procrustes.NONE;
		publish.accept(map(shown, x, d, coder.encoder(), place));
		long published = System.nanoTime();
		PatchCoder.Plateau plateau = new PatchCoder.Plateau();
		boolean done = false;
		for (int e = 1; !done; e++) {
			if (!goOn.getAsBoolean()) {
				return;
			}
			done = plateau.reached(coder.epoch()) || e == EPOCHS;
			Layer encoder = coder.encoder();
			float[] moved = encoder.apply(anchors.length, anchored);
			place = Procrustes.keepingSpread(anchors.length, moved, placed);
			place.apply(anchors.length, moved);
			placed = moved;
			if (done) {
				decoder = new Decoder(coder, place, context.candidates().patch());
			}
			if (done || System.nanoTime() - published >= pause) {
				Embedding next = map(shown, x, d, encoder, place);
				publish.accept(done ? finished(next, coder, x, d) : next);
				published = System.nanoTime();
			}
		}	}

	private PatchCoder coder(Blas blas, Patches patches, float[] x) {
		int n = x.length / patches.dimension();
		if (kind == MapKind.RVAE) {
			return new RotationVae(blas, patches.shape(), HIDDEN, 2, n, x, 1, context.seed());
		}
		return new Autoencoder(blas, Autoencoder.Shape.dense(HIDDEN), 2, n, x, kind == MapKind.VAE ? 1 : 0, context.seed());
	}

	private Embedding map(int[] shown, float[] x, int d, Layer encoder, Procrustes place) {
		int n = shown.length;
		float[] p = new float[2 * n];
		for (int from = 0; from < n; from += TILE) {
			int count = Math.min(TILE, n - from);
			System.arraycopy(encoder.apply(count, Arrays.copyOfRange(x, from * d, (from + count) * d)), 0, p, 2 * from, 2 * count);
		}
		place.apply(n, p);
		Embedding flat = LatentMap.embedding(shown, p, kind.label() + " 1", kind.label() + " 2");
		return new Embedding(shown, flat.x(), flat.y(), flat.label(), List.of(), null, true);
	}

	/** @return the last map with all that is known of it: the way back, and how each patch is turned where that was told apart */
	private Embedding finished(Embedding last, PatchCoder coder, float[] x, int d) {
		List<Embedding.Coordinate> further = List.of();
		if (coder instanceof RotationVae turned) {
			int n = last.candidates().length;
			float[] angles = new float[n];
			for (int from = 0; from < n; from += TILE) {
				int count = Math.min(TILE, n - from);
				System.arraycopy(turned.angles(count, Arrays.copyOfRange(x, from * d, (from + count) * d)), 0, angles, from, count);
			}
			further = List.of(new Embedding.Coordinate(kind.label() + " angle", Unit.of("rad"), angles));
		}
		return new Embedding(last.candidates(), last.x(), last.y(), last.label(), further, decoder, true);
	}

	/** @return at most so many of the numbers 0 … size − 1, spread evenly, ascending */
	private static int[] spread(int size, int most) {
		int n = Math.min(size, most);
		int[] s = new int[n];
		Arrays.setAll(s, i -> (int) ((2L * i + 1) * size / (2L * n)));
		return s;
	}

	private static float[] rows(float[] x, int width, int[] which) {
		return Minibatches.rows(x, width, which);
	}
}
