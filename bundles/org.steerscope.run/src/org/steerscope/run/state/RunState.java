/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.steerscope.data.Drift;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Calibration;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Forecast;
import org.steerscope.run.Journal;
import org.steerscope.run.MapSummary;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;

/**
 * The state of a run as a fold over its events: what views show. A versioned view over append-only columns: applying an event is O(1)
 * (a re-score excepted), old versions stay valid, no raw data are held and no plug-in is called. Immutable and thread-safe once
 * published.
 */
public final class RunState {

	/** Before the first event. */
	public static final RunState EMPTY = new RunState(new Draft());

	private final Draft d;

	private RunState(Draft draft) {
		this.d = draft;
	}

	/** @return the state after an event */
	public RunState apply(Journal.Entry entry) {
		Draft next = d.copy();
		next.apply(entry);
		return new RunState(next);
	}

	/** @return sequence number of the last event applied; −1 before the first */
	public long sequence() {
		return d.sequence;
	}

	/** @return when the last event happened; null before the first */
	public Instant time() {
		return d.time;
	}

	/** @return what the run was started with, with every change since applied; null before the first event */
	public RunSpec spec() {
		return d.spec;
	}

	/** @return what the run is doing */
	public RunMode mode() {
		return d.mode;
	}

	/** @return why, in words; may be empty */
	public String modeReason() {
		return d.modeReason;
	}

	/** @return how the run ended; empty while it has not */
	public Optional<RunOutcome> outcome() {
		return Optional.ofNullable(d.outcome);
	}

	/** @return the instrument; empty before it is open */
	public Optional<InstrumentInfo> instrument() {
		return Optional.ofNullable(d.instrument);
	}

	/** @return the newest overview's event; empty before it is taken */
	public Optional<RunEvent.OverviewTaken> overview() {
		return Optional.ofNullable(d.overview);
	}

	/** @return the first overview's event, whose frame is that of the sample; empty before it is taken */
	public Optional<RunEvent.OverviewTaken> firstOverview() {
		return Optional.ofNullable(d.firstOverview);
	}

	/** @return the newest drift */
	public Drift drift() {
		return d.overview == null ? Drift.NONE : d.overview.drift();
	}

	/** @return the starting points in order */
	public List<Pixel> startingPoints() {
		return d.startingPoints;
	}

	/** @return how many measurements were taken */
	public int measured() {
		return d.measured;
	}

	/** @return how many measurements were scored; the last measured one may still wait */
	public int scored() {
		return d.scored;
	}

	/** @return a number of a step; NaN if it is not known (yet) */
	public double get(Column column, int step) {
		return step < 0 || step >= d.visible(column) ? Double.NaN : d.columns.get(column, step);
	}

	/** @return the overview pixel of a step below {@link #measured} */
	public Pixel place(int step) {
		return new Pixel((int) get(Column.ROW, step), (int) get(Column.COL, step));
	}

	/** @return how far the scalar of a step below {@link #scored} can be trusted */
	public Quality quality(int step) {
		return Quality.values()[(int) get(Column.QUALITY, step)];
	}

	/** @return sequence number of a step's {@link RunEvent.MeasurementTaken} */
	public long measurementSequence(int step) {
		return (long) get(Column.SEQUENCE, step);
	}

	/** @return the step with the best scalar so far; −1 if there is none */
	public int bestStep() {
		return d.bestStep;
	}

	/** @return the best scalar so far; NaN if there is none */
	public double best() {
		return d.bestStep < 0 ? Double.NaN : get(Column.SCALAR, d.bestStep);
	}

	/** @return name of the scalar sought; empty before the first score */
	public String scalarName() {
		return d.scalarName;
	}

	/** @return unit of the scalar sought */
	public Unit scalarUnit() {
		return d.scalarUnit;
	}

	/** @return the proposal that is being carried out or awaits a person; empty between steps */
	public Optional<RunEvent.Proposed> proposal() {
		return Optional.ofNullable(d.proposal);
	}

	/** @return fluence at the probe so far, e/Å², summed over exposures */
	public double fluence() {
		return d.fluence;
	}

	/** @return commands refused by the guardian so far */
	public int refusals() {
		return d.refusals;
	}

	/** @return the newest alarms, oldest first, at most 100 */
	public List<RunEvent.AlarmRaised> alarms() {
		return d.alarms;
	}

	/** @return what the model thought of itself when it last proposed; empty without a model */
	public Optional<Diagnosis> diagnosis() {
		return Optional.ofNullable(d.diagnosis);
	}

	/** @return what the present model doubts, in the order it appeared */
	public List<StandingConcern> concerns() {
		return d.concerns;
	}

	/** @return regions favoured, avoided or forbidden at present */
	public List<PlaceRule> places() {
		return d.places;
	}

	/** @return places a person asked for that are not proposed yet, in order */
	public List<Pixel> wishes() {
		return d.wishes;
	}

	/** @return who asked for a measurement, a step below {@link #measured} */
	public Source source(int step) {
		return Source.values()[(int) get(Column.SOURCE, step)];
	}

	/** @return names of the parts of the policy that have chosen, in the order they first did; empty for a policy that has but one */
	public List<String> voices() {
		return d.voices;
	}

	/** @return whether the agent may learn from a step below {@link #measured} */
	public boolean learned(int step) {
		return get(Column.LEARNED, step) == 1;
	}

	/** @return everything a person did, oldest first */
	public List<Intervention> interventions() {
		return d.interventions;
	}

	/** @return kinds of alarms whose newest one was acknowledged, and by whom */
	public Map<String, String> acknowledged() {
		return d.acknowledged;
	}

	/** @return the reference point that is watched */
	public Optional<SteeringCommand.WatchReference> reference() {
		return Optional.ofNullable(d.reference);
	}

	/** @return what people have said about measurements */
	public Said said() {
		return d.said;
	}

	/** @return who is responsible: the last who took over a shift, or who started or resumed the run; empty before the first event */
	public String operator() {
		return d.operator;
	}

	/** @return when the run started; null before the first event */
	public Instant started() {
		return d.started;
	}

	/** @return clock time from the start to the last event */
	public Duration elapsed() {
		return d.started == null ? Duration.ZERO : Duration.between(d.started, d.time);
	}

	/** @return measurements after the starting points */
	public int stepsDone() {
		return Math.max(0, d.measured - d.startingPoints.size());
	}

	/** What a state is made of; changed only before it is published. */
	private static final class Draft implements Cloneable {
		private static final List<Column> FORECASTS = List.of(Column.PREDICTED_MEAN, Column.PREDICTED_SD, Column.ACQUISITION,
				Column.FIT_SECONDS, Column.PREDICT_SECONDS);
		long sequence = -1;
		Instant time;
		Instant started;
		RunSpec spec;
		RunMode mode = RunMode.STARTING;
		String modeReason = "";
		RunOutcome outcome;
		InstrumentInfo instrument;
		RunEvent.OverviewTaken firstOverview;
		RunEvent.OverviewTaken overview;
		List<Pixel> startingPoints = List.of();
		Columns columns = Columns.empty();
		int measured;
		int scored;
		int proposed;
		int judged;
		int diagnosed;
		int bestStep = -1;
		String scalarName = "";
		Unit scalarUnit = Unit.ONE;
		RunEvent.Proposed proposal;
		boolean refused;
		double fluence;
		int refusals;
		List<RunEvent.AlarmRaised> alarms = List.of();
		Diagnosis diagnosis;
		List<StandingConcern> concerns = List.of();
		List<PlaceRule> places = List.of();
		List<Pixel> wishes = List.of();
		List<String> voices = List.of();
		Growing<Intervention> interventions = Growing.empty();
		Map<String, String> acknowledged = Map.of();
		SteeringCommand.WatchReference reference;
		Said said = Said.NOTHING;
		String operator = "";

		Draft copy() {
			try {
				return (Draft) clone();
			} catch (CloneNotSupportedException e) {
				throw new IllegalStateException(e);
			}
		}

		int visible(Column column) {
			return switch (column) {
			case ROW, COL, X_SCAN, Y_SCAN, X_SAMPLE, Y_SAMPLE, EXPOSURE, TIME, SEQUENCE, SOURCE, VOICE, LEARNED -> measured;
			case SCALAR, SCALAR_SD, QUALITY, BEST -> scored;
			case PREDICTED_MEAN, PREDICTED_SD, ACQUISITION, FIT_SECONDS, PREDICT_SECONDS -> proposed;
			case R2, NLPD, COVERAGE90 -> judged;
			case LOO_COVERAGE90, LOO_NLPD, MAP_VARIANCE, MAP_VARIANCE_SD, MAX_ACQUISITION, ACQUISITION_SCALE -> diagnosed;
			};
		}

		void apply(Journal.Entry entry) {
			sequence = entry.sequence();
			time = entry.time();
			switch (entry.event()) {
			case RunEvent.RunStarted e -> {
				spec = e.spec();
				started = entry.time();
				operator = e.who();
			}
			case RunEvent.InstrumentOpened e -> instrument = e.info();
			case RunEvent.OverviewTaken e -> {
				firstOverview = firstOverview == null ? e : firstOverview;
				overview = e;
			}
			case RunEvent.OverviewSetAside e -> proposal = null;
			case RunEvent.StartingPointsChosen e -> startingPoints = List.copyOf(e.places());
			case RunEvent.Proposed e -> propose(e);
			case RunEvent.ProposalDiscarded e -> {
				if (proposal != null && proposal.source().equals(Source.OF_PERSON) && !refused) {
					wishes = Stream.concat(proposal.action().places().stream(), wishes.stream()).toList();
				}
				proposal = null;
				forget(e.step());
			}
			case RunEvent.CommandRefused e -> {
				refusals++;
				refused = refused || e.step() >= 0;
			}
			case RunEvent.CommandDone e -> fluence += e.fluence();
			case RunEvent.MeasurementTaken e -> measure(e);
			case RunEvent.Scored e -> {
				score(e.step(), e.scalars().get(0));
				scored = Math.max(scored, e.step() + 1);
			}
			case RunEvent.Rescored e -> rescore(e);
			case RunEvent.Judged e -> judge(e);
			case RunEvent.Diagnosed e -> diagnose(e.diagnosis());
			case RunEvent.Steered e -> {
				said = said.with(e.steering());
				interventions = interventions.with(new Intervention(sequence, time, measured, e.steering()));
				steer(e.steering().command(), e.steering().who());
			}
			case RunEvent.ModeChanged e -> {
				mode = e.mode();
				modeReason = e.reason();
			}
			case RunEvent.AlarmRaised e -> {
				List<RunEvent.AlarmRaised> all = new ArrayList<>(alarms.subList(Math.max(0, alarms.size() - 99), alarms.size()));
				all.add(e);
				alarms = List.copyOf(all);
				acknowledge(e.id(), null);
			}
			case RunEvent.RunResumed e -> {
				fluence += e.fluenceInDoubt();
				outcome = null;
				operator = e.who();
				refused = true;
			}
			case RunEvent.RunEnded e -> {
				mode = RunMode.ENDED;
				outcome = e.outcome();
				modeReason = e.reason();
				proposal = null;
			}
			case RunEvent.ApprovalAsked e -> {
			}
			case RunEvent.CommandIntended e -> {
			}
			case RunEvent.CommandFailed e -> {
			}
			case RunEvent.MadeSafe e -> {
			}
			case RunEvent.Rewarded e -> {
			}
			case RunEvent.SteeringRefused e -> {
			}
			case RunEvent.ExternalChange e -> {
			}
			case RunEvent.ExtensionEvent e -> {
			}
			}
		}

		/** Takes back the forecasts of unmeasured steps from one on, in columns of its own: older states go on showing them. */
		private void forget(int step) {
			if (step >= proposed) {
				return;
			}
			columns = columns.copy();
			int from = Math.max(step, measured);
			for (int i = from; i < proposed; i++) {
				for (Column c : FORECASTS) {
					columns.set(c, i, Double.NaN);
				}
			}
			proposed = Math.min(proposed, from);
		}

		private void propose(RunEvent.Proposed e) {
			proposal = e;
			refused = false;
			forget(e.step());
			if (e.source().equals(Source.OF_PERSON) && !wishes.isEmpty() && e.action() instanceof Action.Measure) {
				wishes = wishes.subList(1, wishes.size());
			}
			int count = e.forecasts().size();
			if (count > 0) {
				columns = columns.withRoomFor(e.step() + count - 1);
			}
			for (int i = 0; i < count; i++) {
				Forecast f = e.forecasts().get(i);
				columns.set(Column.PREDICTED_MEAN, e.step() + i, f.mean());
				columns.set(Column.PREDICTED_SD, e.step() + i, f.sd());
				columns.set(Column.ACQUISITION, e.step() + i, f.acquisition());
				columns.set(Column.FIT_SECONDS, e.step() + i, e.fitSeconds());
				columns.set(Column.PREDICT_SECONDS, e.step() + i, e.predictSeconds());
			}
			proposed = Math.max(proposed, e.step() + count);
		}

		private void measure(RunEvent.MeasurementTaken e) {
			int step = e.step();
			columns = columns.withRoomFor(step);
			columns.set(Column.ROW, step, e.place().row());
			columns.set(Column.COL, step, e.place().col());
			columns.set(Column.X_SCAN, step, e.scan().x());
			columns.set(Column.Y_SCAN, step, e.scan().y());
			columns.set(Column.X_SAMPLE, step, e.sample().x());
			columns.set(Column.Y_SAMPLE, step, e.sample().y());
			columns.set(Column.EXPOSURE, step, e.exposure());
			columns.set(Column.TIME, step, started == null ? Double.NaN : Duration.between(started, time).toNanos() * 1e-9);
			columns.set(Column.SEQUENCE, step, sequence);
			columns.set(Column.SOURCE, step, (proposal == null ? Source.AGENT : Source.of(proposal.source())).ordinal());
			columns.set(Column.VOICE, step, proposal == null ? Double.NaN : voice(proposal.source()));
			boolean learn = e.grade() != PositionGrade.OUTSIDE_TOLERANCE && (proposal == null || proposal.learn());
			columns.set(Column.LEARNED, step, learn ? 1 : 0);
			measured = Math.max(measured, step + 1);
			if (proposal != null && step >= proposal.step() + proposal.forecasts().size() - 1) {
				proposal = null;
			}
		}

		private double voice(String source) {
			int slash = source.indexOf('/');
			if (slash < 0) {
				return Double.NaN;
			}
			String voice = source.substring(slash + 1);
			if (!voices.contains(voice)) {
				voices = Stream.concat(voices.stream(), Stream.of(voice)).toList();
			}
			return voices.indexOf(voice);
		}

		private void score(int step, Scalar scalar) {
			columns = columns.withRoomFor(step);
			scalarName = scalar.name();
			scalarUnit = scalar.unit();
			double value = scalar.quality().usable() ? scalar.value() : Double.NaN;
			columns.set(Column.SCALAR, step, value);
			columns.set(Column.SCALAR_SD, step, scalar.sd());
			columns.set(Column.QUALITY, step, scalar.quality().ordinal());
			if (!Double.isNaN(value)
					&& (bestStep < 0 || spec.direction().better(value, columns.get(Column.SCALAR, bestStep)))) {
				bestStep = step;
			}
			columns.set(Column.BEST, step, bestStep < 0 ? Double.NaN : columns.get(Column.SCALAR, bestStep));
		}

		private void rescore(RunEvent.Rescored e) {
			columns = columns.copy();
			bestStep = -1;
			for (int step = 0; step < e.scalars().size(); step++) {
				score(step, e.scalars().get(step));
			}
			scored = Math.max(scored, e.scalars().size());
		}

		private void judge(RunEvent.Judged e) {
			columns = e.step() < judged ? columns.copy() : columns.withRoomFor(e.step());
			columns.set(Column.R2, e.step(), e.r2());
			columns.set(Column.NLPD, e.step(), e.nlpd());
			columns.set(Column.COVERAGE90, e.step(), e.coverage90());
			judged = Math.max(judged, e.step() + 1);
		}

		private void diagnose(Diagnosis made) {
			diagnosis = made;
			List<StandingConcern> standing = new ArrayList<>();
			for (Concern c : made.concerns()) {
				standing.add(new StandingConcern(c, concerns.stream().filter(s -> s.concern().id().equals(c.id()))
						.mapToInt(StandingConcern::since).findFirst().orElse(measured)));
			}
			standing.sort(Comparator.comparingInt(StandingConcern::since));
			concerns = List.copyOf(standing);
			if (made.calibration() != null || made.map() != null) {
				columns = measured < diagnosed ? columns.copy() : columns.withRoomFor(measured);
				diagnosed = Math.max(diagnosed, measured + 1);
				made.calibrated().ifPresent(this::calibrate);
				made.mapSummary().ifPresent(this::outlook);
			}
		}

		private void calibrate(Calibration c) {
			columns.set(Column.LOO_COVERAGE90, measured, c.coverage90());
			columns.set(Column.LOO_NLPD, measured, c.nlpd());
		}

		private void outlook(MapSummary m) {
			columns.set(Column.MAP_VARIANCE, measured, m.meanVariance());
			columns.set(Column.MAP_VARIANCE_SD, measured, m.sdVariance());
			columns.set(Column.MAX_ACQUISITION, measured, m.maxAcquisition());
			columns.set(Column.ACQUISITION_SCALE, measured, m.scale().ordinal());
		}

		private void steer(SteeringCommand command, String who) {
			switch (command) {
			case SteeringCommand.ChangeScalarizer c -> spec = spec.withScalarizer(c.scalarizer());
			case SteeringCommand.ChangeProcessing c -> spec = spec.withProcessing(c.steps());
			case SteeringCommand.ChangePolicy c -> {
				spec = spec.withPolicy(c.policy());
				diagnosis = null;
				concerns = List.of();
			}
			case SteeringCommand.ChangeBudget c -> spec = spec.withBudget(c.budget());
			case SteeringCommand.ChangeApproval c -> spec = spec.withApproval(c.approval());
			case SteeringCommand.ChangePlaces c -> {
				places = c.rules();
				wishes = wishes.stream().filter(
						p -> places.stream().noneMatch(r -> r.kind() == PlaceRule.Kind.VETO && r.contains(p))).toList();
			}
			case SteeringCommand.MeasureNext c -> wishes = Stream.concat(wishes.stream(), c.places().stream()).toList();
			case SteeringCommand.MeasureInstead c -> {
				proposal = null;
				wishes = Stream.concat(Stream.of(c.place()), wishes.stream()).toList();
			}
			case SteeringCommand.LearnFrom c -> learn(c.steps(), c.learn());
			case SteeringCommand.AbortPoint c -> {
				if (measured > scored) {
					learn(List.of(measured - 1), false);
				}
			}
			case SteeringCommand.WatchReference c -> reference = c.every() > 0 ? c : null;
			case SteeringCommand.Acknowledge c -> acknowledge(c.alarm(), who);
			case SteeringCommand.HandOverShift c -> operator = c.to();
			case SteeringCommand.TakeOver c -> wishes = List.of();
			case SteeringCommand.HandBack c -> wishes = List.of();
			case SteeringCommand.RetakeOverview c -> {
			}
			case SteeringCommand.Tune c -> {
			}
			case SteeringCommand.Pause c -> {
			}
			case SteeringCommand.Resume c -> {
			}
			case SteeringCommand.SingleStep c -> {
			}
			case SteeringCommand.Stop c -> {
			}
			case SteeringCommand.MakeSafe c -> {
			}
			case SteeringCommand.Approve c -> {
			}
			case SteeringCommand.Reject c -> proposal = null;
			case SteeringCommand.Note c -> {
			}
			case SteeringCommand.Vote c -> {
			}
			case SteeringCommand.TakeBackVote c -> {
			}
			case SteeringCommand.Prefer c -> {
			}
			case SteeringCommand.TakeBackPreference c -> {
			}
			case SteeringCommand.CloseVotes c -> {
			}
			case SteeringCommand.ReopenVotes c -> {
			}
			}
		}

		private void learn(List<Integer> steps, boolean learn) {
			columns = columns.copy();
			steps.stream().filter(step -> step >= 0 && step < measured).forEach(step -> columns.set(Column.LEARNED, step, learn ? 1 : 0));
		}

		private void acknowledge(String alarm, String who) {
			Map<String, String> next = new TreeMap<>(acknowledged);
			if (who == null) {
				next.remove(alarm);
			} else {
				next.put(alarm, who);
			}
			acknowledged = Collections.unmodifiableMap(next);
		}
	}
}
