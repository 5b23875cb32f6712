/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/**
 * Where a branch of the loop crosses half way between the smallest and the largest response, without a model. Beside it the loop's
 * width V⁺ − V⁻ and imprint (V⁺ + V⁻)/2.
 */
@Component(service = ScalarizerFactory.class)
public final class CoerciveBias implements ScalarizerFactory<CoerciveBias.Options> {

	/**
	 * Settings.
	 *
	 * @param side which coercive bias is sought
	 * @param channel name of the channel
	 * @param branch label of the segments used
	 */
	public record Options(
			@Setting(label = "Side", byDefault = "positive", help = "positive: where the response switches at rising bias; negative: at falling bias") LoopScalarizer.Side side,
			@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits, a current only if nothing else does") String channel,
			@Setting(label = "Branch", help = "Label of the segments used, such as on or off field; empty: all") String branch) {
	}

	@Override
	public String id() {
		return "coercive-bias";
	}

	@Override
	public String label() {
		return "Coercive bias";
	}

	@Override
	public String description() {
		return "The bias at which a branch of the loop crosses half way between the smallest and the largest response; with loop width and imprint";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		return new LoopScalarizer(id(), s.channel(), s.branch()) {

			@Override
			List<String> names() {
				return List.of(id(), "loop-width", "imprint");
			}

			@Override
			List<Scalar> score(Curve curve) {
				Sweep sweep = new Sweep(curve);
				double level = (Arrays.stream(curve.y).min().orElseThrow() + Arrays.stream(curve.y).max().orElseThrow()) / 2;
				double noise = sweep.noise();
				Crossing rising = Crossing.find(sweep.branch(true), level, noise);
				Crossing falling = Crossing.find(sweep.branch(false), level, noise);
				Crossing sought = s.side() == LoopScalarizer.Side.POSITIVE ? rising : falling;
				Unit unit = curve.xUnit;
				String outliers = sweep.doubt();
				double sd = Math.hypot(rising.sd(), falling.sd());
				String both = either(outliers, either(rising.doubt(), falling.doubt()));
				return List.of(graded(id(), sought.bias(), unit, sought.sd(), curve, either(outliers, sought.doubt())),
						graded("loop-width", rising.bias() - falling.bias(), unit, sd, curve, both),
						graded("imprint", (rising.bias() + falling.bias()) / 2, unit, sd / 2, curve, both));
			}
		};
	}

	private static String either(String a, String b) {
		return a.isEmpty() ? b : b.isEmpty() || a.equals(b) ? a : a + "; " + b;
	}
}
