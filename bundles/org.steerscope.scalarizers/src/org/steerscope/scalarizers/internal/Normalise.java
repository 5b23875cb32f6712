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
 * Divides a channel by a sum or a maximum of its own, which makes it a pure number. Where the divisor is not positive the result is NaN.
 */
@Component(service = ProcessingStepFactory.class)
public final class Normalise implements ProcessingStepFactory<Normalise.Options> {

	/** What is divided by. */
	public enum By {
		/** The sum of all values. */
		TOTAL,
		/** The sum round zero; for energy axes that have zero inside. */
		ZLP,
		/** The sum over a band. */
		BAND,
		/** The largest value. */
		MAX
	}

	/**
	 * Settings.
	 *
	 * @param by what is divided by
	 * @param halfWidth reach of the zero-loss peak
	 * @param from lower end of the band
	 * @param to upper end of the band
	 * @param channel name of the channel
	 */
	public record Options(
			@Setting(label = "By", byDefault = "total", help = "total, zlp (the sum round zero), band or max") By by,
			@Setting(label = "Half width of the zero-loss peak", byDefault = "0.3 eV", unit = "eV", min = 0, help = "The zero-loss peak reaches so far on either side of zero; for zlp") double halfWidth,
			@Setting(label = "From", byDefault = "-Infinity", onAxis = true, help = "Lower end of the band, in the axis's unit; for band") double from,
			@Setting(label = "To", byDefault = "Infinity", onAxis = true, help = "Upper end of the band, in the axis's unit; for band") double to,
			@Setting(label = "Channel", help = "Name of the channel treated; empty: all that fit") String channel) {
	}

	@Override
	public String id() {
		return "normalise";
	}

	@Override
	public String label() {
		return "Normalise";
	}

	@Override
	public String description() {
		return "Divides each channel by its total, its zero-loss peak, a band or its largest value";
	}

	@Override
	public Stage stage() {
		return Stage.NORMALISATION;
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public ProcessingStep create(Options s) {
		Sentences.checkBand(id(), s.from(), s.to());
		return new ChannelStep(s.channel()) {

			@Override
			Channel treat(Channel c) {
				if (s.by() == By.ZLP && !holdsZeroLoss(c)) {
					return c;
				}
				double divisor = divisor(Curve.of(c), s);
				return divisor > 0 && Double.isFinite(divisor)
						? with(c, Unit.ONE, Arrays.stream(c.values().toArray()).map(v -> v / divisor).toArray())
						: failed(c, Unit.ONE);
			}
		};
	}

	private static double divisor(Curve curve, Options s) {
		double half = s.by() == By.ZLP ? Unit.of("eV").convert(s.halfWidth(), curve.xUnit) : 0;
		return switch (s.by()) {
		case TOTAL -> Arrays.stream(curve.y).sum();
		case ZLP -> Arrays.stream(curve.band(-half, half).y).sum();
		case BAND -> Arrays.stream(curve.band(s.from(), s.to()).y).sum();
		case MAX -> Arrays.stream(curve.y).max().orElse(Double.NaN);
		};
	}
}
