/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/** What people prefer, learned from comparisons of two measurements. */
@Component(service = ScalarizerFactory.class)
public final class Preference implements ScalarizerFactory<Preference.Options> {

	static final String ID = "preference";

	/**
	 * Settings.
	 *
	 * @param components how many principal components of the curves the utility depends on
	 * @param standardise whether curves are brought to mean 0 and standard deviation 1
	 * @param questions after how many answers people are left in peace
	 * @param from lower end of the part that counts
	 * @param to upper end of it
	 * @param channel name of the channel
	 * @param branch label of the branch
	 */
	public record Options(
			@Setting(label = "Components", byDefault = "5", min = 1, max = 20, help = "How many principal components of the measurements spoken of the utility depends on; fewer learn faster, more tell finer differences") int components,
			@Setting(label = "Standardise", byDefault = "false", help = "Bring each curve to mean 0 and standard deviation 1 first; shapes are compared then and absolute intensity is ignored") boolean standardise,
			@Setting(label = "Questions", byDefault = "30", min = 1, max = 10000, help = "After so many answers people are left in peace and the agent goes on alone; the questions can be reopened") int questions,
			@Setting(label = "From", byDefault = "-Infinity", onAxis = true, help = "Lower end of the part of the axis that counts, in the axis's unit") double from,
			@Setting(label = "To", byDefault = "Infinity", onAxis = true, help = "Upper end of the part of the axis that counts, in the axis's unit") double to,
			@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits") String channel,
			@Setting(label = "Branch", help = "Branch of a swept axis, such as forward or reverse; empty: all, one after another as recorded") String branch) {

		BandOptions mask() {
			return new BandOptions(from, to, channel, branch);
		}
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Preference";
	}

	@Override
	public String description() {
		return "Utility learned from people's comparisons of two measurements, with ties and confidence. Random until the first comparison";
	}

	@Override
	public String reference() {
		return "Chu, Ghahramani: Preference learning with Gaussian processes, ICML 2005; Rao, Kupper: Ties in paired-comparison experiments, J. Am. Stat. Assoc. 62, 194 (1967); Houlsby et al.: Bayesian active learning for classification and preference learning, arXiv 1112.5745";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		return new LearnedUtility(s, Lessons.NONE);
	}
}
