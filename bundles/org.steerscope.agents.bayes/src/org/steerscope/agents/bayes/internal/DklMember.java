/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.steerscope.numerics.Blas;
import org.steerscope.numerics.DeepKernel;
import org.steerscope.numerics.Layer;

/**
 * One deep kernel of an ensemble: a network that goes on from step to step, and hyper-parameters per transformation of the values. The
 * networks are never changed once made, so copies share them.
 */
final class DklMember {

	private static final int RESTART_EVERY = 10;
	private static final int ITERATIONS = 60;
	private static final int FOLDS = 5;
	private static final int EVERY = 5;
	private static final int PATIENCE = 3;
	private static final int FEWEST = 15;
	private static final double MORE = 1.1;
	/** Log density, in nats, that the values left out must gain before the weights move. */
	private static final double LEAST_GAIN = 3;

	private final Blas blas;
	private final DklDesign design;
	private final Layer anchor;
	private Layer network;
	private final double[][] theta;
	private int asked;

	/** @param k which one of the ensemble */
	DklMember(Blas blas, DklDesign design, int k, long seed) {
		this(blas, design, design.network(blas, k, seed), null, new double[Warp.Shape.values().length][]);
		network = anchor;
	}

	private DklMember(Blas blas, DklDesign design, Layer anchor, Layer network, double[][] theta) {
		this.blas = blas;
		this.design = design;
		this.anchor = anchor;
		this.network = network;
		this.theta = theta;
	}

	/**
	 * How long to train.
	 *
	 * @param cycles 0 for not at all
	 * @param gain log density that values left out gain by it, in nats
	 */
	record Advice(int cycles, double gain) {
	}

	private DeepKernel kernel(Warp.Shape shape, Layer net) {
		double[] t = theta[shape.ordinal()];
		return new DeepKernel(blas, design.model(), net, t == null ? design.model().priorMean() : t);
	}

	/** @return the kernel in use */
	DeepKernel kernel(Warp.Shape shape, DeepKernel.Values v) {
		return kernel(shape, network).frozen(v);
	}

	/** @return the network before it saw labels */
	Layer anchor() {
		return anchor;
	}

	/** Learns hyper-parameters with the network as it is. @return the log posterior */
	double fit(Warp.Shape shape, DeepKernel.Values v) {
		DeepKernel.Result r = kernel(shape, network).fit(v, restart(v.size()), ITERATIONS);
		theta[shape.ordinal()] = r.kernel().hyperparameters();
		return r.logPosterior();
	}

	private static boolean restart(int n) {
		return n % RESTART_EVERY == 0;
	}

	/** Learns weights and hyper-parameters from the network of the start, as the packages compared with do. */
	void trainFromScratch(Warp.Shape shape, DeepKernel.Values v) {
		theta[shape.ordinal()] = null;
		DeepKernel.Result r = kernel(shape, anchor).train(v, design.training(), null);
		network = r.kernel().network();
		theta[shape.ordinal()] = r.kernel().hyperparameters();
	}

	/** @return whether so many more values are known than the last time that they should be asked again how long to train */
	boolean due(int n) {
		return design.training().cycles() >= EVERY && n >= FEWEST && n >= asked * MORE;
	}

	/**
	 * Asks values left out whether training the pre-trained network on the others would help, and how long.
	 *
	 * @return the number of cycles, 0 for none, and the log density in nats that the values left out gain by them
	 */
	Advice ask(Warp.Shape shape, DeepKernel.Values v) {
		double[] density = pretrained(shape, v).heldOut(v, design.training(), anchor, FOLDS, EVERY, PATIENCE);
		int best = 0;
		for (int i = 1; i < density.length; i++) {
			best = density[i] > density[best] && density[i] > density[0] + LEAST_GAIN ? i : best;
		}
		return new Advice(best * EVERY, best == 0 ? 0 : density[best] - density[0]);
	}

	/** Trains the pre-trained network; with 0 cycles it stays as it was. */
	void train(Warp.Shape shape, DeepKernel.Values v, int cycles) {
		asked = v.size();
		DeepKernel now = pretrained(shape, v);
		if (cycles > 0) {
			DeepKernel trained = now.train(v, design.training().cycles(cycles), anchor).kernel();
			now = trained.sound() ? trained : now;
		}
		network = now.network();
		theta[shape.ordinal()] = now.hyperparameters();
	}

	private DeepKernel pretrained(Warp.Shape shape, DeepKernel.Values v) {
		DeepKernel plain = kernel(shape, anchor);
		return network == anchor ? plain : plain.fit(v, false, ITERATIONS).kernel();
	}

	/** Writes what was learned from labels. */
	void save(DataOutputStream out) throws IOException {
		for (double[] t : theta) {
			Snapshots.write(out, t == null ? new double[0] : t);
		}
		out.writeInt(asked);
		out.writeBoolean(network != anchor);
		if (network != anchor) {
			for (float[] p : network.parameters()) {
				Snapshots.write(out, p);
			}
		}
	}

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException {
		for (int i = 0; i < theta.length; i++) {
			double[] t = Snapshots.doubles(in, design.model().parameters());
			if (t.length != 0 && t.length != design.model().parameters()) {
				throw new IllegalArgumentException("The snapshot is of a model with other hyper-parameters");
			}
			theta[i] = t.length == 0 ? null : t;
		}
		asked = in.readInt();
		network = anchor;
		if (in.readBoolean()) {
			network = anchor.copy();
			for (float[] p : network.parameters()) {
				Snapshots.floats(in, p);
			}
		}
	}

	/** @return an independent member in the same state */
	DklMember fork() {
		DklMember fork = new DklMember(blas, design, anchor, network, Arrays.copyOf(theta, theta.length));
		fork.asked = asked;
		return fork;
	}
}
