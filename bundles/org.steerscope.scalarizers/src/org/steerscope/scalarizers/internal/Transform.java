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
import java.util.function.DoubleUnaryOperator;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Channel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;

/** A function of each value, smoothing or a derivative. */
@Component(service = ProcessingStepFactory.class)
public final class Transform implements ProcessingStepFactory<Transform.Options> {

	/** What is done. */
	public enum Function {
		/** log10 of the value, or of the floor where the value is below it. */
		LOG10,
		/** asinh(value / scale). */
		ASINH,
		/** Values beyond median ± k·MAD are set to that bound (winsorising). */
		CLIP,
		/** Savitzky–Golay smoothing. */
		SMOOTH,
		/** Savitzky–Golay first derivative after the axis. */
		DERIVATIVE
	}

	/**
	 * Settings.
	 *
	 * @param function what is done
	 * @param floor of the logarithm, scale of the asinh
	 * @param sigmas where clipping begins
	 * @param window of smoothing and derivative
	 * @param order of their polynomial
	 * @param channel name of the channel
	 */
	public record Options(
			@Setting(label = "Function", byDefault = "log10", help = "log10, asinh, clip, smooth or derivative") Function function,
			@Setting(label = "Floor or scale", byDefault = "0", min = 0, help = "Floor of log10 and scale of asinh, in the channel's unit; 0: the noise of the curve") double floor,
			@Setting(label = "Clip at", byDefault = "5", min = 0.1, max = 1e6, help = "clip: so many robust standard deviations (1.4826 × MAD) from the median") double sigmas,
			@Setting(label = "Window", byDefault = "5", min = 3, max = 1001, help = "smooth and derivative: number of points, odd") int window,
			@Setting(label = "Order", byDefault = "2", min = 1, max = 5, help = "smooth and derivative: order of the polynomial, below the window") int order,
			@Setting(label = "Channel", help = "Name of the channel treated; empty: all that fit") String channel) {
	}

	@Override
	public String id() {
		return "transform";
	}

	@Override
	public String label() {
		return "Transform";
	}

	@Override
	public String description() {
		return "Logarithm, asinh, clipping of outliers, smoothing or derivative of each channel";
	}

	@Override
	public Stage stage() {
		return Stage.TRANSFORM;
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public ProcessingStep create(Options s) {
		boolean polynomial = s.function() == Function.SMOOTH || s.function() == Function.DERIVATIVE;
		if (polynomial && (s.window() % 2 == 0 || s.order() >= s.window())) {
			throw new ProblemException("A window of %d points does not suit a polynomial of order %d".formatted(s.window(), s.order()),
					id(), "Choose an odd window larger than the order");
		}
		return new ChannelStep(s.channel()) {

			@Override
			Channel treat(Channel c) {
				return switch (s.function()) {
				case LOG10 -> {
					double floor = floor(c, s);
					yield each(c, c.unit().symbol().isEmpty() ? Unit.ONE : Unit.of("log10(" + c.unit() + ")"),
							v -> Double.isNaN(v) ? v : Math.log10(Math.max(v, floor)));
				}
				case ASINH -> {
					double scale = floor(c, s);
					yield each(c, Unit.ONE, v -> asinh(v / scale));
				}
				case CLIP -> {
					double[] y = Curve.of(c).y;
					double centre = Noise.median(y);
					double reach = s.sigmas() * Noise.robustSd(y);
					yield each(c, c.unit(), v -> Double.isNaN(v) ? v : Math.clamp(v, centre - reach, centre + reach));
				}
				case SMOOTH -> with(c, c.unit(), SavitzkyGolay.apply(c, s.window(), s.order(), false));
				case DERIVATIVE -> with(c, Units.over(c.unit(), c.axis().unit()), SavitzkyGolay.apply(c, s.window(), s.order(), true));
				};
			}
		};
	}

	private static Channel each(Channel c, Unit unit, DoubleUnaryOperator f) {
		return ChannelStep.with(c, unit, Arrays.stream(c.values().toArray()).map(f).toArray());
	}

	/** The set floor, else the noise of the curve, else its smallest positive magnitude; NaN if there is none. */
	private static double floor(Channel c, Options s) {
		if (s.floor() > 0) {
			return s.floor();
		}
		double[] y = Curve.of(c).y;
		double noise = Noise.estimated(y);
		return noise > 0 ? noise : Arrays.stream(y).map(Math::abs).filter(v -> v > 0).min().orElse(Double.NaN);
	}

	private static double asinh(double x) {
		double a = Math.abs(x);
		return Math.copySign(Math.log1p(a + a * a / (1 + Math.hypot(a, 1))), x);
	}
}
