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
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Drift;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.learning.Quality;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Journal;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.SteeringCommand;
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

	/** @return unit of the first axis of what was measured last; empty before, or for plain numbers */
	public String axisUnit() {
		return d.axisUnit;
	}

	/** @return who left the run to itself, and until when; empty while someone attends */
	public Optional<Unattended> unattended() {
		return Optional.ofNullable(d.unattended);
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
}
