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

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Direction;
import org.steerscope.run.Policy;

/** The detectors when deep kernel learning decides: few runs of each kind, all of which must be judged rightly. */
class DeepHonestyTest {

	private static World.Run run(World.Kind kind, long seed, World.Trouble trouble, int since) {
		Policy policy = new DklPolicyFactory().create(Settings.parse(DklSettings.class, Map.of("acquisition", "ei"), "test"));
		return new World.Run(World.of(kind, seed, 32), policy, Direction.MAXIMISE, 10, trouble, since);
	}

	@Test
	void healthyRunsRaiseNoAlarm() {
		assertThat(run(World.Kind.PARTICLES, 101, World.Trouble.NONE, 0).until(45).first).isEmpty();
		assertThat(run(World.Kind.STRIPES, 104, World.Trouble.NONE, 0).until(45).first).isEmpty();
	}

	@Test
	void contaminationOtherConditionsAndNoiseAreNoticed() {
		assertThat(run(World.Kind.PARTICLES, 2, World.Trouble.CONTAMINATION, 20).until(36).first).containsKey("reward-hacking");
		assertThat(run(World.Kind.BLOBS, 1, World.Trouble.CONTAMINATION, 20).until(36).first).containsKey("reward-hacking");
		assertThat(run(World.Kind.PARTICLES, 1, World.Trouble.DWELL_DOUBLED, 20).until(36).first).containsKey("out-of-distribution");
		assertThat(run(World.Kind.PARTICLES, 1, World.Trouble.NOISE, 0).until(26).first).containsKey("noise");
		assertThat(run(World.Kind.LOW_DOSE, 2, World.Trouble.NOISE, 0).until(26).first).containsKey("noise");
	}
}
