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

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Channel;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;

/**
 * Removes spikes (cosmic rays, stray X-rays): runs of at most a few values that stand away from the running median by more than a
 * number of robust standard deviations are replaced by linear interpolation. Steps and peaks wider than that stay.
 */
@Component(service = ProcessingStepFactory.class)
public final class Despike implements ProcessingStepFactory<Despike.Options> {

	/**
	 * Settings.
	 *
	 * @param threshold in robust standard deviations
	 * @param width of the widest spike
	 * @param channel name of the channel
	 */
	public record Options(
			@Setting(label = "Threshold", byDefault = "8", min = 3, max = 100, help = "Distance from the running median in robust standard deviations (1.4826 × MAD); 5 to 10 are usual") double threshold,
			@Setting(label = "Widest spike", byDefault = "3", min = 1, max = 3, help = "Values a spike may take; what is wider is signal") int width,
			@Setting(label = "Channel", help = "Name of the channel treated; empty: all that fit") String channel) {
	}

	@Override
	public String id() {
		return "despike";
	}

	@Override
	public String label() {
		return "Remove spikes";
	}

	@Override
	public String description() {
		return "Replaces runs of at most three values that stand far away from the running median";
	}

	@Override
	public Stage stage() {
		return Stage.SPIKES;
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public ProcessingStep create(Options s) {
		return new ChannelStep(s.channel()) {

			@Override
			Channel treat(Channel c) {
				return with(c, c.unit(), clean(c, s.threshold(), s.width()));
			}
		};
	}

	static double[] clean(Channel c, double threshold, int width) {
		double[] raw = c.values().toArray();
		double[] y = Curve.of(c).y;
		int n = y.length;
		if (n < 4 * width + 3) {
			return raw;
		}
		double[] base = new double[n];
		double[] residual = new double[n];
		for (int i = 0; i < n; i++) {
			int from = Math.clamp(i - width - 1, 0, n - 2 * width - 3);
			base[i] = Noise.median(Arrays.copyOfRange(y, from, from + 2 * width + 3));
			residual[i] = y[i] - base[i];
		}
		double sd = Math.max(Noise.robustSd(residual), Noise.estimated(y));
		boolean counts = c.unit().equals(Unit.COUNTS);
		for (int i = 0; i < n; i++) {
			int end = i;
			while (end < n && Math.abs(residual[end]) > threshold * (counts ? Math.hypot(sd, Math.sqrt(Math.abs(base[end]))) : sd)) {
				end++;
			}
			if (end > i && end - i <= width) {
				bridge(raw, y, i, end);
			}
			i = Math.max(i, end);
		}
		return raw;
	}

	private static void bridge(double[] raw, double[] y, int from, int to) {
		for (int k = from; k < to; k++) {
			raw[k] = from == 0 ? y[to] : to == y.length ? y[from - 1]
					: y[from - 1] + (y[to] - y[from - 1]) * (k - from + 1) / (to - from + 1);
		}
	}
}
