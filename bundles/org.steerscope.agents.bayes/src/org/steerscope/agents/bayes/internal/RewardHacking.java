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

/**
 * Looks for values that change with time rather than with the place: the sample grows dirty, the source fades, the tip has changed;
 * and for one place that is rewarded though its spectra are of another kind. Spectra give it away first; where they change, little evidence is needed that the value goes with them. Without spectra much is.
 */
final class RewardHacking implements Detector {

	/** Natural logarithm of the e-value needed of spectra: one false alarm in 10 000 looks at most. */
	static final double SPECTRA = Math.log(1e4);
	private static final double VALUE_WITH_SPECTRA = 1;
	/** Part of the spectra's difference that must be of another kind than elsewhere. */
	private static final double SHARE = 0.4;
	private static final double VALUE_ALONE = Math.log(1e5);

	@Override
	public String id() {
		return "reward-hacking";
	}

	@Override
	public int patience() {
		return 2;
	}

	@Override
	public Optional<Concern> look(Evidence e) {
		SpectralChange c = e.change();
		return (c == null ? Optional.<Concern>empty() : changed(e, c)).or(() -> odd(e));
	}

	/** A place that is rewarded for something that the structure does not show and that spectra elsewhere do not have. */
	private Optional<Concern> odd(Evidence e) {
		OddPlace o = e.odd();
		if (o == null || o.spectralLogE() < SPECTRA || o.share() < SHARE || o.value().logE() < VALUE_WITH_SPECTRA || o.value().change() <= 0) {
			return Optional.empty();
		}
		return Optional.of(new Concern(id(), String.format(Locale.ROOT,
				"The %d measurements around row %d, column %d give high values, but their spectra do not vary as those elsewhere do (%.0f %% of the difference is of another kind), and nothing in the overview tells them from other places",
				o.count(), o.place().row(), o.place().col(), 100 * o.share()),
				"Look at these spectra: residue, charging or damage may be what is rewarded. If so, leave these points out and forbid the region; if it is what you seek, go on"));
	}

	private Optional<Concern> changed(Evidence e, SpectralChange c) {
		boolean spectra = c.spectralLogE() > SPECTRA && c.value().logE() > VALUE_WITH_SPECTRA;
		if (!spectra && (c.spectrum() != null || c.value().logE() < VALUE_ALONE)) {
			return Optional.empty();
		}
		Warp warp = e.learner().warp();
		double middle = warp.forward(e.data().median());
		double change = e.shown(warp.back(middle + c.value().change()) - warp.back(middle));
		String message = String.format(Locale.ROOT, "Places that look alike have %s %s values than %d measurements ago (by about %.3g; the values measured range from %.3g to %.3g)%s",
				c.value().jump() ? "suddenly" : "gradually", change > 0 ? "higher" : "lower", c.value().ago(), Math.abs(change),
				Math.min(e.shown(e.data().min()), e.shown(e.data().max())), Math.max(e.shown(e.data().min()), e.shown(e.data().max())),
				spectra ? ", and their spectra are no longer those measured before" : "");
		return Optional.of(new Concern(id(), message, e.direction().upward(change) > 0
				? "Look at the latest spectra: contamination, damage or charging may be what is rewarded. Measure an early place again; if it has changed, stop, clean or move on, and leave the late points out"
				: "Measure an early place again; if it has changed, renew tip, source or energy axis, and leave the late points out"));
	}
}
