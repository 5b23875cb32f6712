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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Fluence;
import org.steerscope.run.Forecast;
import org.steerscope.run.Outlook;
import org.steerscope.run.Preview;
import org.steerscope.run.Proposal;
import org.steerscope.run.RunSpec;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;

/**
 * What a steering command would bring: two copies of the agent, taken between two thoughts of the engine, look ahead on the caller's
 * thread, one with the command and one without.
 */
final class Previews {

	private static final int MOST_STEPS = 100;
	private static final int LATEST = 20;

	/** The run at one moment; the measurements are those scored then. */
	private record Moment(RunState state, Agent agent, Scoring scoring, Candidates candidates, Set<Pixel> pending, List<Outlook.Planned> due,
			List<RunEvent.MeasurementTaken> taken, List<Boolean> learn, int policyChanges) {
	}

	private final RunLog log;
	private final PlugIns plugIns;
	private final Session session;

	Previews(RunLog log, PlugIns plugIns, Session session) {
		this.log = log;
		this.plugIns = plugIns;
		this.session = session;
	}

	/** @throws ProblemException if the command would be refused, or cannot be previewed */
	Preview of(SteeringCommand command, int steps) {
		if (steps < 1 || steps > MOST_STEPS) {
			throw new IllegalArgumentException("From 1 to %d steps can be looked ahead, not %d".formatted(MOST_STEPS, steps));
		}
		Moment now = moment();
		List<Measurement> raw = now.taken().stream().map(t -> log.read(journal -> Recordings.measurement(journal, t))).toList();
		Outlook before = look(now, now.agent().fork(), now.state().spec(), scores(now.scoring(), raw), working(now), now.due(), steps);
		return new Preview(command, now.state().sequence(), before, after(now, command, raw, steps));
	}

	/** @return places unlike those measured and asked for, by farthest-point traversal of their features */
	List<Pixel> unlike(int count) {
		if (count < 1 || count > MOST_STEPS) {
			throw new IllegalArgumentException("From 1 to %d places can be chosen, not %d".formatted(MOST_STEPS, count));
		}
		Moment now = moment();
		Image overview = log.read(journal -> Recordings.overview(journal, now.state()));
		FeatureExtractor.Features features = plugIns.features().extract(overview, now.candidates(), Seeds.derive(now.state().spec().seed(), "features"));
		Set<Pixel> known = new LinkedHashSet<>(now.pending());
		now.taken().forEach(t -> known.add(t.place()));
		now.due().forEach(p -> known.add(p.place()));
		int[] measured = known.stream().mapToInt(now.candidates()::indexOf).filter(i -> i >= 0).toArray();
		int[] chosen = new FeatureSpace(features, now.candidates(), i -> !known.contains(now.candidates().pixel(i))
				&& !Vetoes.forbid(now.state().places(), now.candidates().pixel(i))).farthest(features, measured, count);
		return Arrays.stream(chosen).mapToObj(now.candidates()::pixel).toList();
	}

	private Moment moment() {
		synchronized (session) {
			if (session.agent() == null) {
				throw new ProblemException("The agent has not begun yet", "preview", "Wait until the overview is taken");
			}
			return log.frozen(progress -> {
				List<RunEvent.MeasurementTaken> taken = List.copyOf(progress.taken().subList(0, progress.scored()));
				List<Boolean> learn = taken.stream().map(t -> progress.learns(t.step())).toList();
				return new Moment(log.state(), session.agent().fork(), session.scoring(), session.candidates(),
						new LinkedHashSet<>(progress.pending()), due(progress), taken, learn, progress.policyChanges());
			});
		}
	}

	/** Wishes and starting points come before the policy. */
	private static List<Outlook.Planned> due(Progress progress) {
		List<Outlook.Planned> due = new ArrayList<>();
		for (Progress.Wish wish : progress.wishes()) {
			wish.action().places().forEach(p -> due.add(new Outlook.Planned(p, Source.OF_PERSON, Forecast.NONE, wish.reason())));
		}
		progress.startingPointsLeft().forEach(p -> due.add(new Outlook.Planned(p, Source.OF_START, Forecast.NONE, "Starting point")));
		return due;
	}

	/** What is proposed already and would be dropped by a command that changes the search. */
	private static List<Outlook.Planned> working(Moment now) {
		List<Outlook.Planned> working = new ArrayList<>();
		now.state().proposal().ifPresent(p -> {
			List<Pixel> places = p.action().places();
			for (int i = Math.max(0, now.state().measured() - p.step()); i < places.size(); i++) {
				working.add(new Outlook.Planned(places.get(i), p.source(), p.forecasts().get(i), p.reason()));
			}
		});
		return working;
	}

	private Outlook after(Moment now, SteeringCommand command, List<Measurement> raw, int steps) {
		RunSpec spec = now.state().spec();
		switch (command) {
		case SteeringCommand.ChangeScalarizer c -> {
			return rescored(now, spec.withScalarizer(c.scalarizer()), raw, steps);
		}
		case SteeringCommand.ChangeProcessing c -> {
			return rescored(now, spec.withProcessing(c.steps()), raw, steps);
		}
		case SteeringCommand.ChangePolicy c -> {
			RunSpec changed = spec.withPolicy(c.policy());
			Image overview = log.read(journal -> Recordings.overview(journal, now.state()));
			Agent agent = Agent.begin(plugIns, changed, now.policyChanges() + 1, overview, now.candidates());
			agent.places(now.state().places());
			teach(agent, now, now.scoring(), raw);
			return look(now, agent, changed, scores(now.scoring(), raw), List.of(), now.due(), steps);
		}
		case SteeringCommand.ChangePlaces c -> {
			Regions.refuses(c.rules(), now.candidates()).ifPresent(Previews::refuse);
			Agent agent = now.agent().fork();
			agent.places(c.rules());
			List<Outlook.Planned> due = now.due().stream().filter(p -> !Vetoes.forbid(c.rules(), p.place())).toList();
			return look(now, agent, spec, scores(now.scoring(), raw), List.of(), due, steps);
		}
		case SteeringCommand.MeasureNext c -> {
			List<Outlook.Planned> due = new ArrayList<>(now.due().stream().filter(p -> p.source().equals(Source.OF_PERSON)).toList());
			c.places().forEach(p -> due.add(new Outlook.Planned(p, Source.OF_PERSON, Forecast.NONE, "Asked for")));
			due.addAll(now.due().stream().filter(p -> !p.source().equals(Source.OF_PERSON)).toList());
			return look(now, now.agent().fork(), spec, scores(now.scoring(), raw), List.of(), due, Math.max(steps, c.places().size()));
		}
		default -> throw new ProblemException("A command of this kind has no preview", "preview",
				"Ask about a scalarizer, a policy, regions or places to measure");
		}
	}

	private Outlook rescored(Moment now, RunSpec spec, List<Measurement> raw, int steps) {
		Scoring untaught = plugIns.scoring(spec);
		Scoring other = Teaching.taught(untaught, now.state().said(), step -> untaught.processed(raw.get(step)));
		if (!raw.isEmpty()) {
			other.refuses(raw.get(0)).ifPresent(Previews::refuse);
		}
		Agent agent = now.agent().fork();
		teach(agent, now, other, raw);
		return look(now, agent, spec, scores(other, raw), List.of(), now.due(), steps);
	}

	private static void refuse(String reason) {
		throw new ProblemException(reason, "preview", "Change it until it can be followed");
	}

	private static void teach(Agent agent, Moment now, Scoring scoring, List<Measurement> raw) {
		for (int step = 0; step < raw.size(); step++) {
			Measurement processed = scoring.processed(raw.get(step));
			agent.observe(now.taken().get(step), scoring.score(processed), processed, now.learn().get(step));
		}
	}

	private static List<Scalar> scores(Scoring scoring, List<Measurement> raw) {
		return raw.stream().map(m -> scoring.score(scoring.processed(m)).get(0)).toList();
	}

	private Outlook look(Moment now, Agent agent, RunSpec spec, List<Scalar> scores, List<Outlook.Planned> working,
			List<Outlook.Planned> due, int steps) {
		List<Outlook.Planned> next = new ArrayList<>(working);
		boolean starting = !working.isEmpty() && working.get(0).source().equals(Source.OF_START);
		next.addAll(starting ? due.stream().filter(p -> !p.source().equals(Source.OF_START) || !p.place().equals(working.get(0).place())).toList()
				: due);
		Set<Pixel> pending = new LinkedHashSet<>(now.pending());
		next.forEach(p -> pending.add(p.place()));
		String ends = "";
		boolean thought = false;
		while (ends.isEmpty() && (next.size() < steps || !thought && !scores.isEmpty())) {
			Proposal p = agent.propose(pending);
			thought = true;
			List<Pixel> places = p.action().places();
			for (int i = 0; i < places.size(); i++) {
				next.add(new Outlook.Planned(places.get(i), agent.source(), p.forecasts().get(i), p.reason()));
				pending.add(places.get(i));
			}
			ends = p.action() instanceof Action.Finish f ? f.reason() : places.isEmpty() ? p.reason() : "";
		}
		List<Outlook.Planned> shown = next.subList(0, Math.min(steps, next.size()));
		double fluence = now.state().instrument().map(i -> Fluence.ofExposure(spec.exposure(), i) * shown.size()).orElse(0.0);
		return new Outlook(scores, best(spec, scores), shown, ends, agent.policy().prediction(), pace(now.state()) * shown.size(), fluence);
	}

	private static int best(RunSpec spec, List<Scalar> scores) {
		int best = -1;
		for (int step = 0; step < scores.size(); step++) {
			Scalar s = scores.get(step);
			if (s.quality().usable() && !Double.isNaN(s.value()) && (best < 0 || spec.direction().better(s.value(), scores.get(best).value()))) {
				best = step;
			}
		}
		return best;
	}

	/** Mean seconds between the latest measurements. */
	private static double pace(RunState state) {
		int last = state.measured() - 1;
		int from = Math.max(0, last - LATEST);
		return last <= from ? Double.NaN : (state.get(Column.TIME, last) - state.get(Column.TIME, from)) / (last - from);
	}
}
