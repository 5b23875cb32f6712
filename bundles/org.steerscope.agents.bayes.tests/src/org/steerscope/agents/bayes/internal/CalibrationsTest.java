/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Calibration;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Direction;
import org.steerscope.run.Policy;

class CalibrationsTest {

	private static LeaveOneOut normal(Data data, Warp warp, double factor, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] z = Arrays.stream(data.upward()).map(warp::forward).toArray();
		double[] mean = new double[z.length];
		double[] sd = new double[z.length];
		for (int i = 0; i < z.length; i++) {
			sd[i] = factor * (0.2 + random.nextDouble());
			mean[i] = z[i] - sd[i] / factor * random.nextGaussian();
		}
		return new LeaveOneOut(z, mean, sd);
	}

	private static Data values(int n) {
		SplittableRandom random = new SplittableRandom(n);
		return new Data(new int[n], random.doubles(n, 1, 9).toArray());
	}

	@Test
	void anHonestModelCoversWhatItSays() {
		Data data = values(4000);
		Warp warp = Warp.of(Warp.Shape.IDENTITY, data.upward());
		Calibration honest = Calibrations.of(data, normal(data, warp, 1, 1), warp, 1);
		assertThat(honest.points()).isEqualTo(4000);
		for (int k = 0; k < Calibration.LEVELS.size(); k++) {
			assertThat(honest.observed().get(k)).isCloseTo(Calibration.LEVELS.get(k), within(0.03));
		}
		assertThat(honest.coverage90()).isEqualTo(honest.observed().get(8));
		assertThat(Calibrations.of(data, normal(data, warp, 0.5, 1), warp, 1).coverage90()).isCloseTo(0.589, within(0.03));
		assertThat(Calibrations.of(data, normal(data, warp, 2, 1), warp, 1).coverage90()).isGreaterThan(0.99);
	}

	@ParameterizedTest
	@EnumSource(Warp.Shape.class)
	void theDensityIsThatOfTheValueItself(Warp.Shape shape) {
		Data data = values(5);
		Warp warp = Warp.of(shape, data.upward());
		double total = 0;
		double step = 0.001;
		for (double y = -20; y < 40; y += step) {
			Data one = new Data(new int[5], new double[] { y, y, y, y, y });
			double[] z = { warp.forward(y), warp.forward(y), warp.forward(y), warp.forward(y), warp.forward(y) };
			double nlpd = Calibrations.of(one, new LeaveOneOut(z, new double[] { 0.3, 0.3, 0.3, 0.3, 0.3 },
					new double[] { 0.2, 0.2, 0.2, 0.2, 0.2 }), warp, 1).nlpd();
			total += Double.isFinite(nlpd) ? Math.exp(-nlpd) * step : 0;
		}
		assertThat(total).isCloseTo(1, within(1e-3));
	}

	@Test
	void boundsAndTooFewValuesSayNothing() {
		Data data = values(6);
		Warp warp = Warp.of(Warp.Shape.IDENTITY, data.upward());
		Data.Bound[] bounds = data.bound().clone();
		bounds[2] = Data.Bound.AT_LEAST;
		Data censored = new Data(data.where(), data.upward(), data.sd(), bounds, data.others());
		assertThat(Calibrations.of(censored, normal(data, warp, 1, 1), warp, 1).points()).isEqualTo(5);
		assertThat(Calibrations.of(data.first(4), normal(data.first(4), warp, 1, 1), warp, 1)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gp", "dkl" })
	void everyProposalIsDiagnosedAndTheDiagnosisSurvivesAnInterruption(String id) {
		Scene scene = Scene.blobs(2, 40, 8);
		Policy policy = policy(id);
		policy.begin(scene.context(Direction.MINIMISE, 1));
		assertThat(policy.diagnosis()).isEmpty();
		List<Integer> measured = scene.begin(policy, Direction.MINIMISE, 1, 8);
		for (int i = 0; i < 3; i++) {
			scene.step(policy, measured);
		}
		Diagnosis d = policy.diagnosis().orElseThrow();
		assertThat(d.step()).isEqualTo(10);
		assertThat(d.model()).contains(id.equals("gp") ? "Gaussian process" : "Deep kernel");
		assertThat(d.calibrated().orElseThrow().points()).isEqualTo(10);
		assertThat(d.calibration().nlpd()).isFinite();
		Policy restored = policy(id);
		restored.begin(scene.context(Direction.MINIMISE, 1));
		restored.restore(policy.snapshot());
		assertThat(restored.diagnosis()).isEmpty();
		Policy fork = policy.fork();
		assertThat(fork.diagnosis()).contains(d);
		policy.propose(Set.of());
		restored.propose(Set.of());
		fork.propose(Set.of());
		assertThat(restored.diagnosis()).isEqualTo(policy.diagnosis());
		assertThat(fork.diagnosis()).isEqualTo(policy.diagnosis());
		assertThat(new HashSet<>(measured)).hasSize(11);
	}

	private static Policy policy(String id) {
		return id.equals("gp") ? new GpPolicyFactory().create(Settings.defaults(GpSettings.class))
				: new DklPolicyFactory().create(Settings.parse(DklSettings.class,
						java.util.Map.of("hidden", "32 16", "cycles", "10"), "test"));
	}
}
