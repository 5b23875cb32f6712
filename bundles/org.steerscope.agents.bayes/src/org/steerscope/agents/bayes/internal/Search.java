/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * A search rule with the settings that go with any rule. Immutable.
 *
 * @param rule which candidate is worth most
 * @param settings batches, costs, wishes
 */
record Search(Rule rule, SearchSettings settings) {

	/** Of the standard normal distribution. */
	static final double QUANTILE_95 = 1.6448536269514722;
	private static final int MAP_EVERY = 3;

	/**
	 * @param which rule
	 * @param xi margin of EI, log-EI and PI as a fraction of the measured range
	 * @param beta standard deviations of UCB and of the straddle
	 */
	static Search of(SearchRule which, double xi, double beta, SearchSettings s) {
		Rule bound = new BoundRule(beta, s.schedule(), s.halfLife());
		Rule rule = switch (which) {
		case EI -> new ImprovementRule(xi, false);
		case LOG_EI -> new ImprovementRule(xi, true);
		case UCB -> bound;
		case PI -> new ProbabilityRule(xi);
		case MU -> new UncertaintyRule();
		case THOMPSON -> new ThompsonRule();
		case KG -> new KnowledgeGradientRule();
		case MES -> new MaxValueEntropyRule();
		case TARGET -> new TargetRule(s.target());
		case LEVEL_SET -> new LevelSetRule(s.target(), beta);
		case NOVELTY -> new NoveltyRule();
		case CURIOSITY -> new CuriosityRule();
		case ALC -> new VarianceReductionRule();
		case FIND_AND_MAP -> new FindAndMapRule(bound, new IntervalRule(), MAP_EVERY);
		};
		return new Search(rule, s);
	}
}
