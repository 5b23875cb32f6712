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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.GpData;
import org.steerscope.numerics.GpMean;
import org.steerscope.numerics.GpModel;
import org.steerscope.numerics.GpPath;
import org.steerscope.numerics.GpPosterior;
import org.steerscope.numerics.GpTraining;
import org.steerscope.numerics.Hypotheses;
import org.steerscope.numerics.Kernel;
import org.steerscope.numerics.MeanExpression;
import org.steerscope.numerics.RadialKernel;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/**
 * Structured Gaussian processes (Ziatdinov et al. 2022): each hypothesis is a law for the mean, and a Gaussian process on structure
 * features and coordinates takes what the law leaves. The law with the largest evidence decides; «no law» takes part.
 */
final class StructuredLearner implements Learner {

	private static final int TILE = 2048;
	private static final int ITERATIONS = 60;
	private static final int RESTARTS = 2;
	private static final int FOURIER_FEATURES = 256;
	/** What a law leaves is expected to be smaller than what it explains. */
	private static final double REST = -1;
	private static final int SHOWN = 3;

	private final StructuredSettings settings;
	private Blas blas;
	private GpInputs features;
	private SceneVariables variables;
	private List<Hypotheses.Hypothesis> hypotheses = List.of();
	private List<Hypotheses.Standing> standings = List.of();
	private int decides;
	private double[] theta;
	private Warp warp;
	private double[] z;
	private GpPosterior posterior;

	StructuredLearner(StructuredSettings settings) {
		this.settings = settings;
	}

	@Override
	public void begin(PolicyContext context) {
		blas = Blas.open(settings.threads());
		variables = new SceneVariables(new ImageTiles(context.overview()), context.candidates());
		features = GpInputs.of(GpFeatures.STRUCTURE_AND_COORDINATES, blas, context.overview(), context.candidates());
		int[] blocks = new int[features.blocks().length + 1];
		blocks[0] = variables.dimension();
		System.arraycopy(features.blocks(), 0, blocks, 1, blocks.length - 1);
		List<Kernel> terms = new ArrayList<>();
		for (int b = 2; b <= blocks.length; b++) {
			terms.add(new Kernel.Radial(RadialKernel.MATERN52, false, Kernel.Scope.of(b)));
		}
		GpModel rest = GpModel.standard(new Kernel.Sum(terms), blocks);
		for (int p = 0; p < rest.names().size(); p++) {
			if (rest.names().get(p).startsWith("log variance")) {
				rest = rest.withPrior(p, REST, 1);
			}
		}
		List<Hypotheses.Hypothesis> all = new ArrayList<>();
		all.add(new Hypotheses.Hypothesis("no law", rest.withMean(GpMean.ZERO)));
		for (String law : settings.laws()) {
			MeanExpression mean = MeanExpression.parse(law, variables.names());
			all.add(new Hypotheses.Hypothesis(law.split(";")[0].strip(), rest.withMean(mean)));
		}
		hypotheses = List.copyOf(all);
		posterior = null;
	}

	private double[] inputs(int[] candidates) {
		int d = variables.dimension() + features.dimension();
		double[] x = new double[candidates.length * d];
		for (int i = 0; i < candidates.length; i++) {
			read(candidates[i], 1, x, i * d);
		}
		return x;
	}

	private void read(int from, int count, double[] into, int at) {
		int v = variables.dimension();
		int f = features.dimension();
		double[] scene = new double[count * v];
		double[] structure = new double[count * f];
		variables.read(from, count, scene);
		features.read(from, count, structure);
		for (int i = 0; i < count; i++) {
			System.arraycopy(scene, i * v, into, at + i * (v + f), v);
			System.arraycopy(structure, i * f, into, at + i * (v + f) + v, f);
		}
	}

	@Override
	public void fit(Data data) {
		blas.use();
		standings = Hypotheses.compare(blas, hypotheses, rows(data), new GpTraining.Search(null, RESTARTS, 1, ITERATIONS));
		decides = 0;
		for (int h = 1; h < standings.size(); h++) {
			if (standings.get(h).logEvidence() > standings.get(decides).logEvidence()) {
				decides = h;
			}
		}
		theta = standings.get(decides).fit().theta();
		condition(data);
	}

	private GpData rows(Data data) {
		Warp w = Warp.of(Warp.Shape.IDENTITY, data.upward());
		double[] noise = new double[data.size()];
		Arrays.setAll(noise, i -> Double.isNaN(data.sd()[i]) ? 0 : Math.pow(data.sd()[i] * Math.exp(w.logSlope(data.upward()[i])), 2));
		double[] values = new double[data.size()];
		Arrays.setAll(values, i -> w.forward(data.upward()[i]));
		return new GpData(inputs(data.where()), values, noise, GpRows.bounds(data));
	}

	private void condition(Data data) {
		warp = Warp.of(Warp.Shape.IDENTITY, data.upward());
		GpData rows = rows(data);
		z = rows.y();
		posterior = new GpPosterior(blas, hypotheses.get(decides).model(), theta, rows.x(), rows.y(), rows.noise());
	}

	@Override
	public Warp warp() {
		return warp;
	}

	@Override
	public double noiseSd() {
		return Math.sqrt(posterior.noiseVariance());
	}

	@Override
	public void predict(Tile tile, RandomGenerator draw) {
		GpPath path = draw == null ? null : posterior.sample(draw, FOURIER_FEATURES);
		double[] x = new double[TILE * (variables.dimension() + features.dimension())];
		double[] mean = new double[TILE];
		double[] sd = new double[TILE];
		double[] drawn = draw == null ? null : new double[TILE];
		for (int from = 0; from < features.size(); from += TILE) {
			int count = Math.min(TILE, features.size() - from);
			read(from, count, x, 0);
			posterior.predict(count, x, mean, sd);
			roots(count, sd);
			if (path != null) {
				path.values(count, x, drawn);
			}
			tile.accept(from, count, mean, sd, drawn);
		}
	}

	@Override
	public void predict(int[] candidates, double[] mean, double[] sd) {
		posterior.predict(candidates.length, inputs(candidates), mean, sd);
		roots(candidates.length, sd);
	}

	private static void roots(int count, double[] variances) {
		for (int i = 0; i < count; i++) {
			variances[i] = Math.sqrt(variances[i]);
		}
	}

	@Override
	public double[] covariance(int[] a, int[] b) {
		return posterior.covariance(a.length, inputs(a), b.length, inputs(b));
	}

	@Override
	public Learner given(int[] candidates, double[] more) {
		StructuredLearner given = (StructuredLearner) fork();
		given.posterior = posterior.with(candidates.length, inputs(candidates), more);
		return given;
	}

	@Override
	public LeaveOneOut leaveOneOut() {
		double[] mean = new double[z.length];
		double[] sd = new double[z.length];
		posterior.leaveOneOut(mean, sd);
		roots(sd.length, sd);
		return new LeaveOneOut(z, mean, sd);
	}

	@Override
	public FeatureExtractor.Features features() {
		return features;
	}

	@Override
	public String model() {
		return "Structured Gaussian process, law %s".formatted(hypotheses.get(decides).name());
	}

	@Override
	public String why() {
		if (standings.isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder("Evidence: ");
		standings.stream().sorted((a, b) -> Double.compare(b.probability(), a.probability())).limit(SHOWN)
				.forEach(s -> text.append(text.length() > 10 ? ", " : "")
						.append(String.format(Locale.ROOT, "%s %.0f %%", s.hypothesis().name(), 100 * s.probability())));
		if (hypotheses.get(decides).model().mean() instanceof MeanExpression law) {
			List<Double> values = law.read(theta, theta.length - law.parameters());
			for (int p = 0; p < law.list().size(); p++) {
				text.append(String.format(Locale.ROOT, "%s%s = %.3g", p == 0 ? "; " : ", ", law.list().get(p).name(), values.get(p)));
			}
			text.append(" for values of mean 0 and standard deviation 1");
		}
		return text.toString();
	}

	@Override
	public Optional<Embedding> embedding() {
		return features != null && features.table() instanceof FeatureTable table
				? Optional.of(new Embedding(table.shown(), table.map()[0], table.map()[1],
						new String[] { "structure PCA 1", "structure PCA 2" }, List.of(), null, true))
				: Optional.empty();
	}

	@Override
	public void save(DataOutputStream out) throws IOException {
		out.writeInt(decides);
		Snapshots.write(out, theta == null ? new double[0] : theta);
	}

	@Override
	public void load(DataInputStream in) throws IOException {
		decides = Snapshots.length(in.readInt(), hypotheses.size() - 1);
		theta = Snapshots.doubles(in, hypotheses.get(decides).model().parameters());
		if (theta.length != 0 && theta.length != hypotheses.get(decides).model().parameters()) {
			throw new IllegalArgumentException("The snapshot is of a law with other parameters");
		}
		standings = List.of();
		posterior = null;
	}

	@Override
	public void recall(Data data) {
		blas.use();
		condition(data);
	}

	@Override
	public Learner fork() {
		StructuredLearner fork = new StructuredLearner(settings);
		fork.blas = blas;
		fork.features = features;
		fork.variables = variables;
		fork.hypotheses = hypotheses;
		fork.standings = standings;
		fork.decides = decides;
		fork.theta = theta;
		fork.warp = warp;
		fork.z = z;
		fork.posterior = posterior;
		return fork;
	}
}
