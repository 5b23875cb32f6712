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
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** A formula over bands of the channels, checked for units. */
@Component(service = ScalarizerFactory.class)
public final class Expression implements ScalarizerFactory<Expression.Options> {

	static final String HELP = "For example sum(0.6..0.8 eV) / sum(1.0..2.0 eV). Of a band: " + BandFunction.HELP
			+ "; name channel and branch as in max(0..2 V in \"current\" on reverse), leave the band away for the whole axis. "
			+ "Join with + - * / ^ and brackets; log, log10, exp, asinh (of pure numbers), sqrt, abs. Numbers may have units: position() - 0.7 eV";

	/**
	 * Settings.
	 *
	 * @param formula the expression
	 */
	public record Options(@Setting(label = "Formula", byDefault = "mean()", help = HELP) String formula) {

		/** @throws org.steerscope.data.ProblemException naming the character where it cannot be understood */
		public Options {
			new ExpressionParser(formula).parse();
		}
	}

	@Override
	public String id() {
		return "expression";
	}

	@Override
	public String label() {
		return "Expression";
	}

	@Override
	public String description() {
		return "A formula over bands of the channels; units are checked, standard deviations carried to first order";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		Term term = new ExpressionParser(s.formula()).parse();
		List<Band> bands = bands(term);
		return new Scalarizer() {

			@Override
			public Optional<String> refuses(Measurement sample) {
				return Expression.refuses(s.formula(), term, sample);
			}

			@Override
			public List<Scalar> score(Measurement measurement) {
				return List.of(Expression.score(id(), s.formula(), term, measurement));
			}

			@Override
			public List<Band> bands() {
				return bands;
			}
		};
	}

	static Optional<String> refuses(String text, Term term, Measurement sample) {
		try {
			new Evaluation(text, sample).unit(term);
			return Optional.empty();
		} catch (Evaluation.Refused e) {
			return Optional.of(e.getMessage());
		}
	}

	static Scalar score(String name, String text, Term term, Measurement m) {
		try {
			return new Evaluation(text, m).scalar(name, term);
		} catch (Evaluation.Refused e) {
			return Scalar.invalid(name, Unit.ONE, e.getMessage());
		}
	}

	/** @return the bands of a term in the order they are written; the whole axis is none */
	static List<Band> bands(Term term) {
		List<Band> bands = new ArrayList<>();
		collect(term, bands);
		return List.copyOf(bands);
	}

	private static void collect(Term term, List<Band> bands) {
		switch (term) {
		case Term.OfBand b -> {
			if (!b.band().whole()) {
				bands.add(new Band(b.band().channel(), b.band().from(), b.band().to(), b.band().branch()));
			}
		}
		case Term.Joined j -> {
			collect(j.left(), bands);
			collect(j.right(), bands);
		}
		case Term.Power p -> collect(p.base(), bands);
		case Term.Applied a -> collect(a.of(), bands);
		case Term.Number n -> {
		}
		}
	}
}
