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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Direction;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;

/** Hypothesis learning: the law that made the values is found among others. */
class StructuredLearnerTest {

	private static final int EDGE = 48;

	private static Image image(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		float[] v = new float[EDGE * EDGE];
		for (int k = 0; k < 6; k++) {
			double r0 = random.nextDouble() * EDGE;
			double c0 = random.nextDouble() * EDGE;
			for (int i = 0; i < v.length; i++) {
				v[i] = Math.max(v[i], Math.hypot(i / EDGE - r0, i % EDGE - c0) < 6 ? 1 : 0);
			}
		}
		for (int i = 0; i < v.length; i++) {
			v[i] += (float) (0.05 * random.nextGaussian());
		}
		return Image.of(PixelGrid.uncalibrated(EDGE, EDGE), List.of(new Image.Plane("a", Unit.ONE)), List.of(v), List.of(), true);
	}

	private static StructuredLearner learner(Image image, Candidates candidates, String hypotheses) {
		StructuredLearner learner = new StructuredLearner(
				Settings.parse(StructuredSettings.class, Map.of("hypotheses", hypotheses), "test"));
		learner.begin(new PolicyContext(image, candidates, Direction.MAXIMISE, 1));
		return learner;
	}

	/** Values made by a law of the scene's variables. */
	private static Data data(Image image, Candidates candidates, long seed, java.util.function.ToDoubleFunction<double[]> law) {
		SceneVariables variables = new SceneVariables(new ImageTiles(image), candidates);
		SplittableRandom random = new SplittableRandom(seed);
		int[] where = random.ints(40, 0, candidates.size()).distinct().toArray();
		double[] y = new double[where.length];
		double[] v = new double[variables.dimension()];
		for (int i = 0; i < y.length; i++) {
			variables.read(where[i], 1, v);
			y[i] = law.applyAsDouble(v) + 0.05 * random.nextGaussian();
		}
		return new Data(where, y);
	}

	@Test
	void theLawThatMadeTheValuesIsFound() {
		String laws = "a + b*i1 | a + b*exp(-abs(d1)/l); l ~ lognormal(1, 1) | a + b*x + c*y";
		Candidates candidates = new Candidates(EDGE, EDGE, 8, 1);
		Image image = image(3);
		StructuredLearner learner = learner(image, candidates, laws);
		learner.fit(data(image, candidates, 1, v -> 2 + 3 * Math.exp(-Math.abs(v[4]) / 3)));
		assertThat(learner.model()).contains("exp(-abs(d1)/l)");
		assertThat(learner.why()).contains("Evidence:").contains("l = ").contains("%");
		learner.fit(data(image, candidates, 2, v -> 1 - 4 * v[0] + 6 * v[1]));
		assertThat(learner.model()).contains("a + b*x + c*y");
		learner.fit(data(image, candidates, 3, v -> 2 + 5 * v[2]));
		assertThat(learner.model()).contains("a + b*i1");
	}

	@Test
	void aLawThatCannotBeReadIsRefusedInWords() {
		Candidates candidates = new Candidates(EDGE, EDGE, 8, 1);
		assertThatThrownBy(() -> learner(image(1), candidates, "a + (b*i1")).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> Settings.parse(StructuredSettings.class, Map.of("hypotheses", " | "), "test"))
				.hasMessageContaining("hypotheses");
	}

	@Test
	void theWholePolicyGoesOnFromASnapshotAsIfNothingHadHappened() {
		Scene scene = Scene.blobs(2, 40, 8);
		StructuredPolicyFactory factory = new StructuredPolicyFactory();
		StructuredSettings settings = Settings.defaults(StructuredSettings.class);
		Policy whole = factory.create(settings);
		List<Integer> measured = scene.begin(whole, Direction.MAXIMISE, 5, 10);
		scene.step(whole, measured);
		scene.step(whole, measured);
		Policy resumed = factory.create(settings);
		resumed.begin(scene.context(Direction.MAXIMISE, 5));
		resumed.restore(whole.snapshot());
		for (int i = 0; i < 3; i++) {
			List<Integer> other = new java.util.ArrayList<>(measured);
			scene.step(whole, measured);
			scene.step(resumed, other);
			assertThat(other).isEqualTo(measured);
		}
	}
}
