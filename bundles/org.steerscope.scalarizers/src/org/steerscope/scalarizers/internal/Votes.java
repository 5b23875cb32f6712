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

/** Likeness to what people vote for, as in BOARS (Biswas et al., arXiv 2304.02484). */
@Component(service = ScalarizerFactory.class)
public final class Votes implements ScalarizerFactory<Votes.Options> {

	static final String ID = "votes";

	/** How alike two curves are. */
	public enum Similarity {
		/** Structural similarity in sliding windows, at most 1. */
		SSIM,
		/** Less the mean squared difference, at most 0. */
		NEGATIVE_MSE
	}

	/**
	 * Settings.
	 *
	 * @param similarity to the target
	 * @param weight w of a new vote in the target
	 * @param human R of a vote in the score of the measurement voted on
	 * @param standardise whether curves are brought to mean 0 and standard deviation 1
	 * @param questions after how many answers people are left in peace
	 * @param from lower end of the part that counts
	 * @param to upper end of it
	 * @param channel name of the channel
	 * @param branch label of the branch
	 */
	public record Options(
			@Setting(label = "Likeness", byDefault = "ssim", help = "How alike a measurement and the target are: ssim, structural similarity in sliding windows of 11 points, at most 1; negative-mse, less the mean squared difference, at most 0") Similarity similarity,
			@Setting(label = "Weight of a new vote", byDefault = "0.5", min = 0, max = 1, help = "Share of a newly voted curve in the target: 0, the first good one stays the target; 1, only the last counts; 0.5, the mean of all by votes") double weight,
			@Setting(label = "Worth of a vote", byDefault = "1", min = 0, max = 10, help = "Added to the score of a measurement once for “good” and twice for “very good”; 0: only likeness counts") double human,
			@Setting(label = "Standardise", byDefault = "true", help = "Bring each curve to mean 0 and standard deviation 1 first; shapes are compared then and absolute intensity is ignored") boolean standardise,
			@Setting(label = "Questions", byDefault = "20", min = 1, max = 10000, help = "After so many answers people are left in peace and the agent goes on alone; voting can be reopened") int questions,
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
		return "Votes";
	}

	@Override
	public String description() {
		return "Likeness to a target that forms from people's votes; measurements voted for are worth more. Random until the first good vote";
	}

	@Override
	public String reference() {
		return "Biswas et al.: A dynamic Bayesian optimized active recommender system for curiosity-driven Human-in-the-loop automated experiments, npj Comput. Mater. (2024), s41524-023-01191-5, arXiv 2304.02484";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Scalarizer create(Options s) {
		return new VotedTarget(s, Lessons.NONE);
	}
}
