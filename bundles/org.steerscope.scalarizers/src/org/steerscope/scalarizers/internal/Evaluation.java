/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.learning.Scalar;
import org.steerscope.scalarizers.internal.Term.Range;

/**
 * An expression worked out for one measurement. Standard deviations are carried to first order: each term knows its derivative by every
 * recorded value, so what two terms share is not counted twice; raw counts have Poisson noise, of anything else the noise is
 * estimated from the curve. For one thread.
 */
final class Evaluation {

	/** Why it cannot be worked out, in words. */
	static final class Refused extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Refused(String message) {
			super(message, null, false, false);
		}
	}

	/** A value with its derivatives by the values of the channels used. */
	private record Dual(double value, Map<Channel, double[]> gradient) {
	}

	private final String text;
	private final Measurement measurement;
	private final Map<Channel, Curve> curves = new IdentityHashMap<>();
	private final List<String> doubts = new ArrayList<>();

	Evaluation(String text, Measurement measurement) {
		this.text = text;
		this.measurement = measurement;
	}

	/** @throws Refused if units do not fit, or a band or channel is not there */
	UnitPowers unit(Term term) {
		return switch (term) {
		case Term.Number n -> n.unit();
		case Term.OfBand b -> {
			Channel c = channel(b);
			yield b.what().unit(UnitPowers.of(c.axis().unit()), UnitPowers.of(c.unit()));
		}
		case Term.Joined j -> {
			UnitPowers left = unit(j.left());
			UnitPowers right = unit(j.right());
			if (j.sign() == '*' || j.sign() == '/') {
				yield left.times(right, j.sign() == '*' ? 1 : -1);
			}
			if (Double.isNaN(right.factorTo(left))) {
				throw refused(j, "“%c” joins two values that do not go together: one is %s, the other %s"
						.formatted(j.sign(), left.words(), right.words()));
			}
			yield left;
		}
		case Term.Power p -> unit(p.base()).power(p.exponent());
		case Term.Applied a -> {
			UnitPowers of = unit(a.of());
			if (a.mapping().pure() && !of.none()) {
				throw refused(a, "%s needs a pure number, and this is %s. Divide it by something of the same unit"
						.formatted(a.mapping().name().toLowerCase(java.util.Locale.ROOT), of.words()));
			}
			yield a.mapping() == Term.Mapping.SQRT ? of.power(0.5) : of;
		}
		};
	}

	/** @return the scalar; INVALID where no number can be had */
	Scalar scalar(String name, Term term) {
		Unit unit = unit(term).unit();
		try {
			Dual d = value(term);
			double sd = sd(d);
			if (!Double.isFinite(d.value())) {
				return Scalar.invalid(name, unit, doubts.isEmpty() ? "The value is not a number" : String.join("; ", doubts));
			}
			double known = Double.isFinite(sd) ? sd : Double.NaN;
			return doubts.isEmpty() ? Scalar.ok(name, d.value(), unit, known)
					: new Scalar(name, d.value(), unit, known, org.steerscope.learning.Quality.SUSPECT, String.join("; ", doubts));
		} catch (Refused e) {
			return Scalar.invalid(name, unit, e.getMessage());
		}
	}

	private Dual value(Term term) {
		return switch (term) {
		case Term.Number n -> new Dual(n.value(), Map.of());
		case Term.OfBand b -> ofBand(b);
		case Term.Joined j -> joined(j);
		case Term.Power p -> {
			Dual base = value(p.base());
			yield mapped(base, Math.pow(base.value(), p.exponent()), p.exponent() * Math.pow(base.value(), p.exponent() - 1));
		}
		case Term.Applied a -> {
			Dual of = value(a.of());
			double[] f = a.mapping().of(of.value());
			yield mapped(of, f[0], f[1]);
		}
		};
	}

	private Dual joined(Term.Joined j) {
		Dual l = value(j.left());
		Dual r = value(j.right());
		double a = l.value();
		double b = r.value();
		return switch (j.sign()) {
		case '*' -> new Dual(a * b, sum(l, b, r, a));
		case '/' -> {
			if (b == 0 || Math.abs(b) < 3 * sd(r)) {
				throw new Refused("What is divided by is less than three times its standard deviation");
			}
			yield new Dual(a / b, sum(l, 1 / b, r, -a / (b * b)));
		}
		default -> {
			double sign = (j.sign() == '+' ? 1 : -1) * unit(j.right()).factorTo(unit(j.left()));
			yield new Dual(a + sign * b, sum(l, 1, r, sign));
		}
		};
	}

	private static Dual mapped(Dual of, double value, double derivative) {
		return new Dual(value, sum(of, derivative, new Dual(0, Map.of()), 0));
	}

	private static Map<Channel, double[]> sum(Dual l, double a, Dual r, double b) {
		Map<Channel, double[]> sum = new IdentityHashMap<>();
		add(sum, l, a);
		add(sum, r, b);
		return sum;
	}

	private static void add(Map<Channel, double[]> sum, Dual d, double factor) {
		d.gradient().forEach((channel, gradient) -> {
			double[] total = sum.computeIfAbsent(channel, c -> new double[gradient.length]);
			for (int i = 0; i < total.length; i++) {
				total[i] += gradient[i] == 0 ? 0 : factor * gradient[i];
			}
		});
	}

	private double sd(Dual d) {
		double variance = 0;
		for (Map.Entry<Channel, double[]> e : d.gradient().entrySet()) {
			Curve curve = curve(e.getKey());
			double sd = Noise.ofSum(Noise.variances(curve, curve), curve, e.getValue());
			variance += sd * sd;
		}
		return Math.sqrt(variance);
	}

	private Dual ofBand(Term.OfBand b) {
		Channel c = channel(b);
		int[] points = points(c, b.band());
		Curve whole = curve(c);
		Curve part = whole.pick(points);
		String hopeless = part.hopeless();
		if (!hopeless.isEmpty()) {
			throw new Refused(hopeless);
		}
		if (points.length < b.what().least()) {
			throw new Refused("%s needs %d channels; the band holds %d".formatted(b.what().name().toLowerCase(java.util.Locale.ROOT),
					b.what().least(), points.length));
		}
		String doubt = part.suspicion();
		if (!doubt.isEmpty() && !doubts.contains(doubt)) {
			doubts.add(doubt);
		}
		double[] own = new double[points.length];
		double value = b.what().of(part.x, part.y, part.width, own);
		double[] gradient = new double[whole.size()];
		for (int i = 0; i < points.length; i++) {
			gradient[points[i]] = own[i];
		}
		Map<Channel, double[]> gradients = new IdentityHashMap<>();
		gradients.put(c, gradient);
		return new Dual(value, gradients);
	}

	private Curve curve(Channel c) {
		return curves.computeIfAbsent(c, Curve::of);
	}

	/** The first channel that fits, or the one named. */
	private Channel channel(Term.OfBand b) {
		List<String> reasons = new ArrayList<>();
		for (Channel c : measurement.channels()) {
			if (b.band().channel().isEmpty() || b.band().channel().equals(c.name())) {
				Optional<String> why = why(c, b.band());
				if (why.isEmpty()) {
					return c;
				}
				reasons.add(why.get());
			}
		}
		throw refused(b, reasons.isEmpty() ? "there is no channel “%s”; there are %s".formatted(b.band().channel(),
				String.join(", ", measurement.channels().stream().map(c -> "“" + c.name() + "”").toList())) : String.join("; ", reasons));
	}

	private Optional<String> why(Channel c, Range band) {
		if (c.axes().size() != 1) {
			return Optional.of("“%s” has %d axes, not one".formatted(c.name(), c.axes().size()));
		}
		Axis axis = c.axis();
		if (!band.unit().isEmpty() && !Unit.of(band.unit()).convertibleTo(axis.unit())) {
			return Optional.of("the axis of “%s” is %s, which is not in %s".formatted(c.name(), Sentences.axis(axis), band.unit()));
		}
		return points(c, band).length > 0 ? Optional.empty()
				: Optional.of("no channel of “%s” lies in the band; its axis is %s".formatted(c.name(), Sentences.axis(axis)));
	}

	private int[] points(Channel c, Range band) {
		Curve curve = curve(c);
		Unit unit = band.unit().isEmpty() ? c.axis().unit() : Unit.of(band.unit());
		double slack = Curve.TOLERANCE * curve.step();
		double from = band.whole() ? band.from() : unit.convert(band.from(), c.axis().unit()) - slack;
		double to = band.whole() ? band.to() : unit.convert(band.to(), c.axis().unit()) + slack;
		boolean[] on = new boolean[curve.size()];
		Arrays.fill(on, band.branch().isEmpty());
		if (!band.branch().isEmpty()) {
			CurveScalarizer.segments(c.axis()).stream().filter(s -> s.branch().equals(band.branch()))
					.forEach(s -> Arrays.fill(on, s.from(), s.to(), true));
		}
		return java.util.stream.IntStream.range(0, curve.size()).filter(i -> on[i] && curve.x[i] >= from && curve.x[i] <= to).toArray();
	}

	private Refused refused(Term where, String why) {
		return new Refused("In “%s”, character %d: %s".formatted(text, where.at() + 1, why));
	}
}
