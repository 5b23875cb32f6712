/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Locale;
import java.util.Optional;

import org.steerscope.run.Concern;

/** Looks for conditions other than those the features and the first values belong to. */
final class OutOfDistribution implements Detector {

	@Override
	public String id() {
		return "out-of-distribution";
	}

	@Override
	public int patience() {
		return 2;
	}

	@Override
	public Optional<Concern> look(Evidence e) {
		if (!e.circumstances().isEmpty()) {
			return Optional.of(new Concern(id(), e.circumstances(),
					"Set the instrument back as it was, or begin a new run under the new conditions"));
		}
		SpectralChange c = e.change();
		if (c == null || c.spectralLogE() < RewardHacking.SPECTRA) {
			return Optional.empty();
		}
		return Optional.of(new Concern(id(), String.format(Locale.ROOT,
				"Spectra of places that look alike have %s changed over the last %d measurements, by more than chance (1 : %.0g)",
				c.spectrum().jump() ? "suddenly" : "slowly", c.spectrum().ago(), Math.exp(Math.min(100, c.spectralLogE()))),
				"Check energy axis, gain, tip and source; align the spectra before they are scored, or begin a new run"));
	}
}
