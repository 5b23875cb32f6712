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
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** The bias where the first few per cent of the switching on a branch are done, from a fit of the branch. */
@Component(service = ScalarizerFactory.class)
public final class NucleationBias implements ScalarizerFactory<NucleationBias.Options> {

	/**
	 * Settings.
	 *
	 * @param side which branch
	 * @param percent of the switching
	 * @param channel name of the channel
	 * @param branch label of the segments used
	 */
	public record Options(
			@Setting(label = "Side", byDefault = "positive", help = "positive: switching at rising bias; negative: at falling bias") LoopScalarizer.Side side,
			@Setting(label = "Share switched", byDefault = "3", min = 1, max = 10, help = "Per cent of the switching that are done at the nucleation bias") double percent,
			@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits, a current only if nothing else does") String channel,
			@Setting(label = "Branch", help = "Label of the segments used, such as on or off field; empty: all") String branch) {
	}

	@Override
	public String id() {
		return "nucleation-bias";
	}

	@Override
	public String label() {
		return "Nucleation bias";
	}

	@Override
	public String description() {
		return "The bias where the first per cent of the switching on a branch of the loop are done, from a fit of two error functions";
	}

	@Override
	public String reference() {
		return "BGlib, loop_fit_function and get_switching_coefs";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		return new LoopScalarizer(id(), s.channel(), s.branch()) {

			@Override
			List<Scalar> score(Curve curve) {
				return List.of(find(s, curve));
			}
		};
	}

	private Scalar find(Options s, Curve curve) {
		Unit unit = curve.xUnit;
		Sweep sweep = new Sweep(curve);
		boolean rising = s.side() == LoopScalarizer.Side.POSITIVE;
		Curve branch = sweep.branch(rising);
		int n = branch.size();
		if (n < 8) {
			return Scalar.invalid(id(), unit, "The fit needs eight points on the branch; it has " + n);
		}
		double sign = rising ? 1 : -1;
		double[] v = new double[n];
		double[] r = new double[n];
		for (int i = 0; i < n; i++) {
			int from = rising ? i : n - 1 - i;
			v[i] = sign * branch.x[from];
			r[i] = branch.y[from];
		}
		Switching fit = Switching.fit(v, r);
		double share = s.percent() / 100;
		double along = fit == null ? Double.NaN : fit.bias(share);
		if (!Double.isFinite(along)) {
			return Scalar.invalid(id(), unit, "No loop could be fitted to the branch");
		}
		double r2 = fit.fit().r2();
		if (along > v[n - 1] || along < v[0]) {
			if (r2 < 0.8) {
				return Scalar.invalid(id(), unit, "No loop could be fitted to the branch");
			}
			boolean beyond = along > v[n - 1];
			return new Scalar(id(), sign * (beyond ? v[n - 1] : v[0]), unit, Double.NaN,
					beyond == rising ? Quality.CENSORED_HIGH : Quality.CENSORED_LOW, "The switching begins outside the sweep");
		}
		String doubt = r2 < 0.8 ? String.format(Locale.ROOT, "The fit explains only %.2f of the variance (R²)", r2) : sweep.doubt();
		return CurveScalarizer.graded(id(), sign * along, unit, fit.biasSd(share), curve, doubt);
	}
}
