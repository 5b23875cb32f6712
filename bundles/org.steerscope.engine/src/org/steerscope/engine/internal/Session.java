/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Choice;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Gate;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.Proposal;
import org.steerscope.run.Reward;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/**
 * What a run works with while it is live: candidates, scoring, agent, judge. Changed by the engine thread only, under the session's
 * monitor, so that {@link Previews} can take a copy between two changes; {@link #agent} and {@link #taught} may be read by any.
 */
final class Session {

	/** Numbers of processed measurements kept at hand: 32 MB. */
	private static final long KEPT = 4L << 20;

	private final RunLog log;
	private final PlugIns plugIns;
	private final boolean judging;
	private volatile Agent agent;
	private volatile Scoring scoring;
	private Candidates candidates;
	private Optional<Judge> judge = Optional.empty();
	private Optional<Judge> knower = Optional.empty();
	private final ProcessedCache cache = new ProcessedCache(KEPT);
	private Measurement newest;
	private int newestStep = -1;
	private boolean checked;
	private boolean idleDue;

	Session(RunLog log, PlugIns plugIns, boolean judging) {
		this.log = log;
		this.plugIns = plugIns;
		this.judging = judging;
	}

	private RunSpec spec() {
		return log.state().spec();
	}

	Candidates candidates() {
		return candidates;
	}

	Scoring scoring() {
		return scoring;
	}

	/** @return the scalarizer as it was taught; empty if it learns nothing from people, or nothing can be scored yet */
	Optional<TaughtScalarizer> taught() {
		Scoring now = scoring;
		return now != null && now.scalarizer() instanceof TaughtScalarizer t ? Optional.of(t) : Optional.empty();
	}

	/** @return the agent; null before it has begun */
	Agent agent() {
		return agent;
	}

	synchronized void agent(Agent agent) {
		this.agent = agent;
	}

	/** There is an overview: the candidates are known. @return the overview */
	Image look() {
		RunEvent.OverviewTaken overview = log.state().overview().orElseThrow();
		candidates = Candidates.of(overview.grid(), spec().patch(), spec().candidateStep());
		scoring = scoringNow();
		return Recordings.overview(log.journal(), log.state());
	}

	/** Prepares judging, where the instrument knows the truth. */
	void judgeBy(Gate gate) {
		if (candidates.size() <= Judge.LARGEST) {
			knower = gate.truth().map(t -> new Judge(t, candidates));
			judge = judging ? knower : Optional.empty();
			log.progress().taken().forEach(t -> judge.ifPresent(j -> j.measured(t.place())));
		}
	}

	/** The present policy begins anew with everything measured. */
	synchronized void beginAgent(Image overview) {
		agent = Agent.begin(plugIns, spec(), log.progress().policyChanges(), overview, candidates);
		newPlaces();
	}

	/** The overview was retaken. */
	synchronized void newOverview() {
		Image overview = look();
		agent = agent.onNewOverview(spec(), log.progress().policyChanges(), overview, candidates);
		newPlaces();
	}

	/** @throws ProblemException if there is no such policy */
	void checkPolicy(Choice choice) {
		plugIns.policy(choice);
	}

	/** The spec names another policy now: it learns from everything measured. */
	synchronized void newPolicy() {
		if (agent == null) {
			return;
		}
		beginAgent(Recordings.overview(log.journal(), log.state()));
		agent.observeAll(log.progress(), this::processed, scoring);
	}

	/** @return why another scalarizer or chain is not made for what this run measures; empty if it is, or nothing is measured yet */
	Optional<String> refuses(RunSpec other) {
		Scoring changed = plugIns.scoring(other);
		return log.progress().taken().isEmpty() ? Optional.empty() : changed.refuses(raw(0));
	}

	/** The spec names another scalarizer now: everything measured is scored anew, and the agent told. */
	synchronized void rescore() {
		scoring = scoringNow();
		knower.ifPresent(Judge::forget);
		List<Scalar> sought = new ArrayList<>();
		int scored = log.state().scored();
		for (int step = 0; step < scored; step++) {
			sought.add(scoring.score(processed(step)).get(0));
		}
		log.append(new RunEvent.Rescored(spec().scalarizer().toString(), sought), Durability.DURABLE);
		if (agent != null) {
			agent.observeAll(log.progress(), this::processed, scoring);
		}
	}

	private Scoring scoringNow() {
		Scoring untaught = plugIns.scoring(spec());
		return Teaching.taught(untaught, log.state().said(), step -> processed(step, untaught));
	}

	/** @return a measurement after the chain in force */
	private Measurement processed(int step) {
		return processed(step, scoring);
	}

	private Measurement processed(int step, Scoring by) {
		return cache.of(step, spec().processing(), () -> by.processed(raw(step)));
	}

	/** People said something: everything is scored anew, once for all they said, if the scalarizer learns from it. */
	synchronized void learnLessons() {
		if (log.progress().lessonsDue() && scoring != null && scoring.scalarizer() instanceof TaughtScalarizer) {
			rescore();
		}
	}

	/** A measurement was taken; its raw data are at hand. */
	void measured(Measurement raw) {
		newest = raw;
		newestStep = log.progress().taken().size() - 1;
		judge.ifPresent(j -> j.measured(log.progress().taken().get(newestStep).place()));
	}

	private Measurement raw(int step) {
		return step == newestStep ? newest : Recordings.measurement(log.journal(), log.progress().taken().get(step));
	}

	/** Scores what is measured but not scored, tells the agent, pays what is due. */
	synchronized void settle() {
		if (log.progress().rescoreDue()) {
			rescore();
		}
		for (int step = log.state().scored(); step < log.progress().taken().size(); step++) {
			score(step);
		}
		pay();
	}

	private void score(int step) {
		Measurement processed = processed(step);
		if (!checked) {
			Optional<String> refusal = scoring.scalarizer().refuses(processed);
			if (refusal.isPresent()) {
				throw new ProblemException("It is not made for these measurements: " + refusal.get(),
						"scalarizer " + spec().scalarizer().id(), "Choose another scalarizer or other settings");
			}
			checked = true;
		}
		List<Scalar> scalars = scoring.score(processed);
		log.append(new RunEvent.Scored(step, scalars), Durability.RELAXED);
		agent.observe(log.progress().taken().get(step), scalars, processed, log.progress().learns(step));
		ReferenceWatch.alarm(log.state(), log.progress().references(), step)
				.ifPresent(a -> log.append(a, Durability.RELAXED));
	}

	/** The agent shall learn, or not, from some steps. */
	synchronized void relearn(List<Integer> steps) {
		if (agent != null) {
			agent.observe(log.progress(), steps.stream().filter(step -> step < log.progress().scored()).toList(), this::processed, scoring);
		}
	}

	private void pay() {
		RunState state = log.state();
		int step = state.measured() - 1;
		if (step < 0 || log.progress().paid() >= step) {
			return;
		}
		RewardRule rule = spec().reward();
		if (rule.kind() == RewardRule.Kind.EACH_STEP) {
			reward(new Reward.Myopic(step, spec().direction().upward(state.get(Column.SCALAR, step))));
		} else if (state.stepsDone() > 0 && state.stepsDone() % Math.max(1, rule.episode()) == 0) {
			int from = step - Math.max(1, rule.episode()) + 1;
			double best = Double.NaN;
			for (int s = from; s <= step; s++) {
				double value = state.get(Column.SCALAR, s);
				best = spec().direction().better(value, best) ? value : best;
			}
			reward(new Reward.Sparse(from, step, spec().direction().upward(best)));
		}
	}

	private void reward(Reward reward) {
		if (Double.isFinite(reward.value())) {
			log.append(new RunEvent.Rewarded(reward), Durability.RELAXED);
			agent.policy().reward(reward);
		}
	}

	/** @return the policy's next proposal, in the journal */
	synchronized Proposal propose() {
		Proposal p = agent.propose(log.progress().pending());
		log.append(new RunEvent.Proposed(log.progress().taken().size(), agent.source(), p.action(), p.forecasts(), p.reason(),
				p.fitSeconds(), p.predictSeconds()), Durability.RELAXED);
		diagnose();
		judge();
		return p;
	}

	/** Keeps what the model that made the present proposal thinks of itself, and raises an alarm for each doubt it did not have before. */
	synchronized void diagnose() {
		Progress progress = log.progress();
		if (progress.work() == null || !Progress.fromPolicy(progress.work())) {
			return;
		}
		if (!progress.diagnosed()) {
			agent.policy().diagnosis().ifPresent(d -> log.append(new RunEvent.Diagnosed(d), Durability.RELAXED));
		}
		for (Concern c : log.state().diagnosis().map(Diagnosis::concerns).orElse(List.of())) {
			if (!progress.alarmed(c.id())) {
				log.append(new RunEvent.AlarmRaised(c.id(), c.message(), c.suggestion()), Durability.RELAXED);
			}
		}
	}

	/** Other regions are favoured, avoided or forbidden now. */
	synchronized void newPlaces() {
		if (agent != null) {
			agent.places(log.state().places());
		}
	}

	/** @return the true value of each candidate as scored now; empty array where it is not known */
	synchronized double[] truth() {
		return knower.map(j -> j.truth(scoring)).orElse(new double[0]);
	}

	/** Judges the model that made the present proposal, once. */
	synchronized void judge() {
		RunEvent.Proposed work = log.progress().work();
		if (judge.isEmpty() || work == null || !Progress.fromPolicy(work) || work.forecasts().isEmpty()
				|| log.progress().judged() >= work.step()) {
			return;
		}
		agent.policy().prediction().flatMap(p -> judge.get().judge(work.step(), p, scoring))
				.ifPresent(j -> log.append(j, Durability.RELAXED));
	}

	/** The instrument may act again after it was made safe: the probe is idled before anything else. */
	void rearmed() {
		idleDue = true;
	}

	/** @return whether the probe has to be idled now */
	boolean idleDue() {
		boolean due = idleDue || log.progress().acts().needsIdle();
		idleDue = false;
		return due;
	}
}
