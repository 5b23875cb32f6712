/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Described;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Direction;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.testkit.PolicyContract;

/** Two policies in turn. */
class AlternatingPolicyTest extends PolicyContract {

	private static AlternatingPolicyFactory installed() {
		AlternatingPolicyFactory factory = new AlternatingPolicyFactory();
		factory.addPolicy(new RandomPolicy());
		factory.addPolicy(new RasterPolicy());
		return factory;
	}

	@Override
	protected Described<?> factory() {
		return installed();
	}

	@Override
	protected Policy policy() {
		return installed().create(new AlternateSettings("raster stride=2", " random ", "", ""));
	}

	private static PolicyContext scene() {
		PixelGrid grid = PixelGrid.ofMetres(8, 8, 1e-9);
		Image image = Image.of(grid, List.of(new Image.Plane("HAADF", Unit.ONE)), List.of(new float[64]), List.of(), true);
		return new PolicyContext(image, Candidates.of(grid, 3, 1), Direction.MAXIMISE, 5);
	}

	@Test
	void theyTakeTurnsAndNoneIsMeasuredTwice() {
		Policy policy = policy();
		Policy raster = new RasterPolicy().create(org.steerscope.data.settings.Settings.parse(new RasterPolicy().settingsType(), java.util.Map.of("stride", "2"), "raster"));
		PolicyContext context = scene();
		policy.begin(context);
		raster.begin(context);
		List<Pixel> measured = new ArrayList<>();
		for (int step = 0; step < context.candidates().size(); step++) {
			Pixel alone = raster.propose(Set.copyOf(measured)).action().places().get(0);
			Pixel place = policy.propose(Set.copyOf(measured)).action().places().get(0);
			assertThat(policy.voice()).isEqualTo(step % 2 == 0 ? "a" : "b");
			if (step % 2 == 0) {
				assertThat(place).isEqualTo(alone);
			}
			assertThat(measured).doesNotContain(place);
			measured.add(place);
			Observation o = new Observation(step, place, new Position(Frame.SAMPLE, 0, 0), List.of(Scalar.ok("x", 1, Unit.ONE, Double.NaN)), true, null);
			policy.observe(o);
			raster.observe(o);
		}
	}

	@Test
	void whatCannotAlternateIsRefusedInWords() {
		AlternatingPolicyFactory factory = installed();
		assertThatThrownBy(() -> factory.create(new AlternateSettings("raster", "alternate", "", ""))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("cannot alternate again");
		assertThatThrownBy(() -> factory.create(new AlternateSettings("raster", "nonsense", "", ""))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("random, raster");
		assertThatThrownBy(() -> factory.create(new AlternateSettings("raster x", "random", "", ""))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("name=value");
	}

	@Test
	void aScalarNobodyGivesIsNamed() {
		Policy policy = installed().create(new AlternateSettings("raster", "random", "", "area"));
		policy.begin(scene());
		Observation o = new Observation(0, new Pixel(4, 4), new Position(Frame.SAMPLE, 0, 0), List.of(Scalar.ok("x", 1, Unit.ONE, Double.NaN)), true, null);
		assertThatThrownBy(() -> policy.observe(o)).isInstanceOf(ProblemException.class).hasMessageContaining("“area”").hasMessageContaining("It gives x");
	}
}
