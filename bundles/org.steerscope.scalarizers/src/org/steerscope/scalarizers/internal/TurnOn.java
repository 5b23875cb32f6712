/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Channel;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** The smallest |bias| at which the current exceeds a threshold for several points in a row. */
@Component(service = ScalarizerFactory.class)
public final class TurnOn implements ScalarizerFactory<TurnOn.Options> {

	/** Which sign of the bias. */
	public enum Polarity {
		/** Whichever turns on first. */
		BOTH,
		/** Positive bias. */
		POSITIVE,
		/** Negative bias. */
		NEGATIVE
	}

	/**
	 * Settings.
	 *
	 * @param threshold current
	 * @param sigmas times the noise
	 * @param points in a row
	 * @param polarity sign of the bias
	 * @param channel name of the channel
	 * @param branch label of the branch
	 */
	public record Options(
			@Setting(label = "Threshold", byDefault = "10 pA", unit = "A", min = 0, help = "The current that counts as on, if it is above the noise") double threshold,
			@Setting(label = "Above noise", byDefault = "5", min = 0, max = 1000, help = "The threshold is at least so many standard deviations of the noise") double sigmas,
			@Setting(label = "Points in a row", byDefault = "3", min = 1, max = 1000, help = "So many neighbouring points must exceed the threshold") int points,
			@Setting(label = "Polarity", byDefault = "both", help = "The sign of the bias looked at; both: whichever turns on at the smaller magnitude") Polarity polarity,
			@Setting(label = "Channel", help = "Name of the channel; empty: the first current against bias") String channel,
			@Setting(label = "Branch", help = "Branch of the sweep, such as forward or reverse; empty: whichever turns on at the smaller magnitude") String branch) {
	}

	@Override
	public String id() {
		return "turn-on";
	}

	@Override
	public String label() {
		return "Turn-on voltage";
	}

	@Override
	public String description() {
		return "The smallest bias at which the current exceeds a threshold; censored at the largest bias where it never does";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		return new CurveScalarizer(id(), s.channel(), s.branch(), AxisNeed.BIAS, List.of()) {

			@Override
			Optional<String> refusesValues(Channel c) {
				return c.unit().convertibleTo(Units.AMPERE) ? Optional.empty()
						: Optional.of("turn-on needs a current in A; “%s” is %s".formatted(c.name(), Units.words(c.unit())));
			}

			@Override
			Unit unit(Unit axis, Unit values) {
				return axis;
			}

			@Override
			List<Scalar> score(Curve curve) {
				return List.of(find(s, curve));
			}
		};
	}

	private Scalar find(Options s, Curve curve) {
		Unit unit = curve.xUnit;
		Sweep sweep = new Sweep(curve);
		double noise = Onset.noise(sweep);
		double threshold = Math.max(Units.AMPERE.convert(s.threshold(), curve.yUnit), Double.isNaN(noise) ? 0 : s.sigmas() * noise);
		Onset first = null;
		double reach = -1;
		for (Curve stretch : sweep.stretches()) {
			for (int sign : s.polarity() == Polarity.BOTH ? new int[] { 1, -1 }
					: new int[] { s.polarity() == Polarity.POSITIVE ? 1 : -1 }) {
				Curve arm = Onset.arm(stretch, sign);
				if (arm.size() < s.points()) {
					continue;
				}
				reach = Math.max(reach, Math.abs(arm.x[arm.size() - 1]));
				Onset onset = Onset.find(arm, threshold, s.points(), noise);
				first = onset != null && (first == null || onset.bias() < first.bias()) ? onset : first;
			}
		}
		if (reach < 0) {
			return Scalar.invalid(id(), unit, "The sweep has fewer than %d points at %s bias".formatted(s.points(),
					s.polarity() == Polarity.BOTH ? "any" : s.polarity() == Polarity.POSITIVE ? "positive" : "negative"));
		}
		if (first == null) {
			return new Scalar(id(), reach, unit, Double.NaN, Quality.CENSORED_HIGH, "Never turned on within the sweep");
		}
		return first.atStart()
				? new Scalar(id(), first.bias(), unit, Double.NaN, Quality.CENSORED_LOW, "On from the smallest bias of the sweep")
				: CurveScalarizer.graded(id(), first.bias(), unit, first.sd(), curve.where(i -> Math.abs(curve.y[i]) <= 2 * threshold), "");
	}
}
