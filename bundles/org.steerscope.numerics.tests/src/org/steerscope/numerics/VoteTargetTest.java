/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VoteTargetTest {

	private static final double[] A = { 1, 2, 4 };
	private static final double[] B = { 3, 0, 2 };

	@Test
	void theFirstGoodVoteIsTheTarget() {
		assertThat(VoteTarget.none().after(B, 0, 0.5).isEmpty()).isTrue();
		assertThat(VoteTarget.none().after(B, 0, 0.5).after(A, 1, 0).values()).containsExactly(A);
	}

	@Test
	void laterVotesAreMixedInAsPublished() {
		VoteTarget target = VoteTarget.none().after(A, 1, 0.5).after(B, 2, 0.25);
		// W = 3, v = 2, w = 1/4: (3/4·1·T + 1/4·2·s) / (3/4·1 + 1/4·2) = 0.6·T + 0.4·s
		assertThat(target.values()).containsExactly(new double[] { 1.8, 1.2, 3.2 }, within(1e-15));
		assertThat(target.after(A, 0, 0.5).values()).containsExactly(target.values());
		assertThat(target.after(A, 1, 1).values()).containsExactly(A);
		assertThat(target.after(A, 1, 0).values()).containsExactly(target.values(), within(1e-15));
	}

	@Test
	void equalWeightsGiveTheMeanByVotes() {
		VoteTarget target = VoteTarget.none().after(A, 2, 0.5).after(B, 1, 0.5).after(B, 1, 0.5);
		assertThat(target.values()).containsExactly(new double[] { 2, 1, 3 }, within(1e-15));
	}

	@Test
	void malformedVotesAreRefused() {
		VoteTarget target = VoteTarget.none().after(A, 1, 0.5);
		assertThatIllegalArgumentException().isThrownBy(() -> target.after(new double[2], 1, 0.5));
		assertThatIllegalArgumentException().isThrownBy(() -> target.after(A, -1, 0.5));
		assertThatIllegalArgumentException().isThrownBy(() -> target.after(A, 1, Double.NaN));
	}

	@Test
	void standardisedHasNoScale() {
		assertThat(VoteTarget.standardised(new double[] { 1, 3 })).containsExactly(-1, 1);
		assertThat(VoteTarget.standardised(new double[] { 0.1, 0.1, 0.1 })).containsExactly(0, 0, 0);
	}
}
