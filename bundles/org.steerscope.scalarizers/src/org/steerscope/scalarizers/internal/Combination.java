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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/**
 * Several wishes in one number: each part is an expression, turned into a share of its declared range, and the shares are averaged by
 * weight. The range is declared and not taken from what was measured, so that the scale does not move while the run learns.
 */
@Component(service = ScalarizerFactory.class)
public final class Combination implements ScalarizerFactory<Combination.Options> {

	/**
	 * One part.
	 *
	 * @param name of the scalar, for views
	 * @param formula an expression; empty leaves the part out
	 * @param weight share in the sum; negative if small values are wanted
	 * @param low value that counts as 0
	 * @param high value that counts as 1
	 * @param unit of low and high
	 */
	public record Part(@Setting(label = "Name", help = "What the part is called") String name,
			@Setting(label = "Formula", help = Expression.HELP + ". Empty: no such part") String formula,
			@Setting(label = "Weight", byDefault = "1", min = -1e6, max = 1e6, help = "Share in the sum; negative where small values are wanted") double weight,
			@Setting(label = "Counts as 0", byDefault = "0", help = "Value of the formula that counts as 0, in the unit below") double low,
			@Setting(label = "Counts as 1", byDefault = "1", help = "Value of the formula that counts as 1, in the unit below; the declared range keeps the scale while the run learns") double high,
			@Setting(label = "Unit", help = "Unit of the two values above; must be that of the formula") String unit) {

		boolean there() {
			return !formula.isBlank();
		}
	}

	/** Settings: up to four parts. */
	public record Options(Part a, Part b, Part c, Part d) {

		/** @throws ProblemException if a part cannot be understood, or two have one name */
		public Options {
			Set<String> names = new HashSet<>();
			for (Part p : List.of(a, b, c, d)) {
				if (p.there()) {
					new ExpressionParser(p.formula()).parse();
					if (!(p.low() != p.high())) {
						throw new ProblemException("The range of “%s” is empty".formatted(p.name()), "combination", "Give two different values");
					}
					if (!names.add(p.name().strip())) {
						throw new ProblemException("Two parts are called “%s”".formatted(p.name()), "combination", "Give each its own name");
					}
				}
			}
		}

		List<Part> parts() {
			return List.of(a, b, c, d).stream().filter(Part::there).toList();
		}
	}

	private static final String ID = "combination";

	private record Read(Part part, String name, Term term) {
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Weighted combination";
	}

	@Override
	public String description() {
		return "Up to four expressions as shares of declared ranges, averaged by weight; each part is recorded beside the whole";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		List<Read> parts = new ArrayList<>();
		for (Part p : s.parts()) {
			parts.add(new Read(p, p.name().isBlank() ? p.formula().strip() : p.name().strip(), new ExpressionParser(p.formula()).parse()));
		}
		List<Band> bands = parts.stream().flatMap(p -> Expression.bands(p.term()).stream()).toList();
		return new Scalarizer() {

			@Override
			public Optional<String> refuses(Measurement sample) {
				if (parts.isEmpty()) {
					return Optional.of("The combination has no part; write a formula for at least one");
				}
				return parts.stream().map(p -> Combination.refuses(p, sample)).flatMap(Optional::stream).findFirst();
			}

			@Override
			public List<Scalar> score(Measurement m) {
				Optional<String> why = refuses(m);
				List<Scalar> scalars = new ArrayList<>();
				for (Read p : parts) {
					scalars.add(why.map(w -> Scalar.invalid(p.name(), Unit.ONE, w))
							.orElseGet(() -> Expression.score(p.name(), p.part().formula(), p.term(), m)));
				}
				scalars.add(0, why.map(w -> Scalar.invalid(ID, Unit.ONE, w)).orElseGet(() -> whole(parts, scalars, m)));
				return List.copyOf(scalars);
			}

			@Override
			public List<Band> bands() {
				return bands;
			}
		};
	}

	private static Optional<String> refuses(Read p, Measurement sample) {
		return Expression.refuses(p.part().formula(), p.term(), sample).or(() -> {
			UnitPowers found = new Evaluation(p.part().formula(), sample).unit(p.term());
			return !Double.isNaN(UnitPowers.of(Unit.of(p.part().unit())).factorTo(found)) ? Optional.empty()
					: Optional.of("“%s” is %s, but its range is declared %s".formatted(p.name(), found.words(),
							UnitPowers.of(Unit.of(p.part().unit())).words()));
		});
	}

	/** One term of all parts, so that what they share of a curve is not counted twice in the standard deviation. */
	private static Scalar whole(List<Read> parts, List<Scalar> scalars, Measurement m) {
		for (Scalar s : scalars) {
			if (!s.quality().usable()) {
				return Scalar.invalid(ID, Unit.ONE, s.name() + ": " + s.reason());
			}
		}
		double weights = parts.stream().mapToDouble(p -> Math.abs(p.part().weight())).sum();
		Term whole = null;
		for (Read p : parts) {
			UnitPowers unit = new Evaluation(p.part().formula(), m).unit(p.term());
			double factor = UnitPowers.of(Unit.of(p.part().unit())).factorTo(unit);
			double span = (p.part().high() - p.part().low()) * factor;
			Term above = new Term.Joined('-', p.term(), new Term.Number(p.part().low() * factor, unit, 0), 0);
			Term share = new Term.Joined('*', new Term.Number(p.part().weight() / weights / span, unit.power(-1), 0), above, 0);
			whole = whole == null ? share : new Term.Joined('+', whole, share, 0);
		}
		return weights > 0 ? new Evaluation(ID, m).scalar(ID, whole) : Scalar.invalid(ID, Unit.ONE, "The weights add up to nothing");
	}
}
