/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Embedding;
import org.steerscope.run.Observation;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;
import org.steerscope.run.Reward;

/** A policy with a map of feature space that is learned in the background once somebody looks at it; until it is there, the policy's own. */
final class MappedPolicy implements Policy {

	private final Policy policy;
	private final MapWorkers.Source source;
	private volatile FeatureMap map;

	/** @param source of the map */
	MappedPolicy(Policy policy, MapWorkers.Source source) {
		this.policy = policy;
		this.source = source;
	}

	@Override
	public void begin(PolicyContext context) {
		policy.begin(context);
		FeatureMap old = map;
		map = source.of(context);
		if (old != null) {
			old.cancel();
		}
	}

	@Override
	public Optional<Embedding> embedding() {
		Optional<Embedding> own = policy.embedding();
		FeatureMap m = map;
		return own.isEmpty() || m == null ? own : m.now().or(() -> own);
	}

	@Override
	public Policy fork() {
		MappedPolicy fork = new MappedPolicy(policy.fork(), source);
		fork.map = map;
		return fork;
	}

	@Override
	public void observe(Observation observation) {
		policy.observe(observation);
	}

	@Override
	public void reward(Reward reward) {
		policy.reward(reward);
	}

	@Override
	public void places(List<PlaceRule> rules) {
		policy.places(rules);
	}

	@Override
	public Proposal propose(Set<Pixel> pending) {
		return policy.propose(pending);
	}

	@Override
	public boolean goOnDwelling(double seconds, double value) {
		return policy.goOnDwelling(seconds, value);
	}

	@Override
	public byte[] snapshot() {
		return policy.snapshot();
	}

	@Override
	public void restore(byte[] snapshot) {
		policy.restore(snapshot);
	}

	@Override
	public Optional<Prediction> prediction() {
		return policy.prediction();
	}

	@Override
	public String voice() {
		return policy.voice();
	}

	@Override
	public Optional<Diagnosis> diagnosis() {
		return policy.diagnosis();
	}
}
