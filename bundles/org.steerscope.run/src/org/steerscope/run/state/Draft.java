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
import java.util.TreeMap;
import java.util.stream.Stream;

import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentInfo;
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

/** What a state is made of; changed only before it is published. */
final class Draft implements Cloneable {
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
	Unattended unattended;
	String axisUnit = "";

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
			unattended = unattended == null ? null : unattended.after(e);
		}
		case RunEvent.RunResumed e -> {
			fluence += e.fluenceInDoubt();
			outcome = null;
			operator = e.who();
			unattended = null;
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
		e.channels().stream().flatMap(c -> c.axes().stream()).findFirst().ifPresent(a -> axisUnit = a.unit());
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
		case SteeringCommand.HandOverShift c -> {
			operator = c.to();
			unattended = null;
		}
		case SteeringCommand.Leave c -> unattended = new Unattended(who, c.until(), "");
		case SteeringCommand.Attend c -> unattended = null;
		case SteeringCommand.TakeOver c -> {
			wishes = List.of();
			unattended = null;
		}
		case SteeringCommand.HandBack c -> wishes = List.of();
		case SteeringCommand.RetakeOverview c -> {
		}
		case SteeringCommand.Tune c -> {
		}
		case SteeringCommand.Pause c -> {
		}
		case SteeringCommand.Resume c -> {
			unattended = null;
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
		case SteeringCommand.Demonstrate c -> {
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
