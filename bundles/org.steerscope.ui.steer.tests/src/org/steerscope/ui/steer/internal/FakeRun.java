/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Technique;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Action;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Direction;
import org.steerscope.run.Embedding;
import org.steerscope.run.Envelope;
import org.steerscope.run.Forecast;
import org.steerscope.run.InDoubt;
import org.steerscope.run.Journal;
import org.steerscope.run.Outlook;
import org.steerscope.run.Prediction;
import org.steerscope.run.Preview;
import org.steerscope.run.RewardRule;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunSpec;
import org.steerscope.run.StartingPoints;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;

/** A live run that has measured a few points and obeys: a changed scalarizer re-scores them. A preview does the same without telling. */
public final class FakeRun implements RunHandle {

	private final Function<Choice, Scalarizer> make;
	/** Every command given. */
	public final List<Steering> steered = Collections.synchronizedList(new ArrayList<>());
	final Image image;
	private final Candidates candidates;
	private final RunSpec spec;
	private final List<Consumer<Journal.Entry>> listeners = new CopyOnWriteArrayList<>();
	private final List<Journal.Entry> events = Collections.synchronizedList(new ArrayList<>());
	private volatile RunState state = RunState.EMPTY;
	private volatile boolean live = true;
	/** Why the next command is refused; empty obeys. */
	public volatile String refuse = "";
	volatile int previews;
	private volatile boolean busy;
	private final java.util.Deque<Steering> inbox = new java.util.concurrent.ConcurrentLinkedDeque<>();


	/** A run that has not begun. */
	public FakeRun(Function<Choice, Scalarizer> make, Choice scalarizer, Choice policy) {
		this.make = make;
		spec = new RunSpec("Edge plasmons", "", 1, Choice.of("twin"), 1e-6, 8, 1, 0.1, List.of(), scalarizer, Direction.MAXIMISE,
				RewardRule.EACH_STEP, policy, new StartingPoints(2, StartingPoints.Method.RANDOM, List.of()), Budget.ofSteps(50), Envelope.OPEN,
				IdleMode.BLANK, InDoubt.MEASURE_AGAIN, Approval.WHEN_ASKED);
		float[] v = new float[40 * 50];
		for (int i = 0; i < v.length; i++) {
			v[i] = (float) Math.exp(-Math.pow((i / 50 - 20) / 9.0, 2) - Math.pow((i % 50 - 25) / 9.0, 2));
		}
		image = Image.of(PixelGrid.ofMetres(40, 50, 1e-9), List.of(new Image.Plane("HAADF", Unit.COUNTS)), List.of(v), List.of(), true);
		candidates = Candidates.of(image.grid(), 8, 1);
	}

	/** Opens the instrument and takes the overview. */
	public FakeRun begin() {
		say(new RunEvent.RunStarted(spec, "", Map.of(), Map.of(), "Ada"));
		say(new RunEvent.InstrumentOpened(new InstrumentInfo("twin", "STEM twin", Technique.STEM, true, Set.of(), image.grid(), List.of(),
				List.of(), new Probe(50e-12, 1e-10), List.of())));
		say(new RunEvent.OverviewTaken(0, image.grid(), image.planes(), List.of(), List.of(), true, Drift.NONE));
		say(new RunEvent.StartingPointsChosen(List.of()));
		say(new RunEvent.ModeChanged(RunMode.RUNNING, ""));
		return this;
	}

	/** Measures so many more points. */
	public FakeRun measure(int count) {
		return measure(count, "model");
	}

	/** Measures so many more points that someone asked for. */
	public FakeRun measure(int count, String source) {
		for (int i = 0; i < count; i++) {
			if (!source.equals("model")) {
				say(new RunEvent.Proposed(state.measured(), source, new Action.Measure(List.of(new Pixel(5, 5))), List.of(Forecast.NONE), "", 0, 0));
			}
			int n = state.measured();
			Pixel p = new Pixel(5 + n * 7 % 30, 5 + n * 11 % 40);
			say(new RunEvent.MeasurementTaken(n, p, image.grid().centre(p, Frame.SCAN), image.grid().centre(p, Frame.SAMPLE), Drift.NONE,
					PositionGrade.READ_BACK, 0.1, List.of(), Conditions.UNKNOWN, true));
			say(new RunEvent.Scored(n, make.apply(state.spec().scalarizer()).score(measurement(n).orElseThrow())));
		}
		Pixel next = new Pixel(12, 30);
		say(new RunEvent.Proposed(state.measured(), "model", new Action.Measure(List.of(next)), List.of(new Forecast(812, 11, 0.3)),
				"largest upper bound; like #3", 0.1, 0.05));
		return this;
	}

	private synchronized void say(RunEvent event) {
		Journal.Entry entry = new Journal.Entry(events.size(), Instant.parse("2026-11-23T09:00:00Z").plusSeconds(events.size()), event);
		events.add(entry);
		state = state.apply(entry);
		listeners.forEach(l -> l.accept(entry));
	}

	/** Awaits a person for the proposal made last. */
	FakeRun ask(double seconds) {
		say(new RunEvent.ApprovalAsked(state.measured(), seconds));
		say(new RunEvent.ModeChanged(RunMode.ASKS, ""));
		return this;
	}

	/** Ends the run. */
	public void end() {
		live = false;
		say(new RunEvent.RunEnded(RunOutcome.FINISHED, "done", Instant.EPOCH));
	}

	/** Takes commands in no more until it is let. */
	public void busy(boolean now) {
		busy = now;
		while (!busy && !inbox.isEmpty()) {
			take(inbox.removeFirst());
		}
	}

	@Override
	public void steer(Steering s) {
		steered.add(s);
		if (busy) {
			inbox.add(s);
		} else {
			take(s);
		}
	}

	private void take(Steering s) {
		if (!refuse.isEmpty()) {
			say(new RunEvent.SteeringRefused(s, refuse));
			return;
		}
		say(new RunEvent.Steered(s));
		if (s.command() instanceof SteeringCommand.ChangeScalarizer c) {
			say(new RunEvent.Rescored(c.scalarizer().toString(), scores(c.scalarizer())));
		}
	}

	private List<Scalar> scores(Choice choice) {
		Scalarizer s = make.apply(choice);
		List<Scalar> scalars = new ArrayList<>();
		for (int i = 0; i < state.measured(); i++) {
			scalars.add(s.score(measurement(i).orElseThrow()).get(0));
		}
		return scalars;
	}

	@Override
	public Preview preview(SteeringCommand command, int steps) {
		previews++;
		Choice before = state.spec().scalarizer();
		Choice after = command instanceof SteeringCommand.ChangeScalarizer c ? c.scalarizer() : before;
		make.apply(after).refuses(measurement(0).orElseThrow()).ifPresent(why -> {
			throw new ProblemException(why, "preview", "Change it until it can be followed");
		});
		return new Preview(command, state.sequence(), look(scores(before), 3, steps), look(scores(after), command instanceof SteeringCommand.ChangePolicy ? 7 : 4, steps));
	}

	@Override
	public List<Pixel> unlike(int count) {
		return java.util.stream.IntStream.range(0, count).mapToObj(i -> candidates.pixel(i * candidates.size() / count)).toList();
	}

	private Outlook look(List<Scalar> scalars, int stride, int steps) {
		List<Outlook.Planned> next = new ArrayList<>();
		for (int i = 0; i < steps; i++) {
			next.add(new Outlook.Planned(new Pixel(6 + i * stride % 30, 8 + i * 5), "model", new Forecast(1, 1, 1), "largest upper bound"));
		}
		int best = scalars.isEmpty() ? -1 : Collections.max(java.util.stream.IntStream.range(0, scalars.size()).boxed().toList(),
				Comparator.comparingDouble(i -> scalars.get(i).value()));
		float[] mean = new float[candidates.size()];
		for (int i = 0; i < mean.length; i++) {
			mean[i] = image.value(0, candidates.row(i), candidates.col(i)) * stride;
		}
		return new Outlook(scalars, best, next, "", Optional.of(new Prediction(scalars.size(), mean, mean, mean, 1)), 2.5, 1250);
	}

	@Override
	public Optional<Measurement> measurement(int step) {
		double[] energy = new double[200];
		double[] counts = new double[200];
		for (int i = 0; i < energy.length; i++) {
			energy[i] = i * 0.01;
			double a = (energy[i] - 0.7) / 0.1;
			double b = (energy[i] - 1.3) / 0.1;
			counts[i] = Math.rint(100 + (100 + 97 * step % 400) / (1 + a * a) + (500 - 83 * step % 400) / (1 + b * b));
		}
		return Optional.of(new Measurement(List.of(Channel.curve("EELS", Unit.COUNTS, Axis.of("energy loss", Unit.of("eV"), energy), counts)),
				Conditions.UNKNOWN, true));
	}

	@Override
	public boolean live() {
		return live;
	}

	@Override
	public RunState state() {
		return state;
	}

	@Override
	public RunSpec spec() {
		return spec;
	}

	@Override
	public Optional<Image> overview() {
		return Optional.of(image);
	}

	@Override
	public Optional<Candidates> candidates() {
		return Optional.of(candidates);
	}

	@Override
	public Optional<Measurement> processed(int step) {
		return measurement(step);
	}

	@Override
	public Optional<Scalarizer> scalarizer() {
		return Optional.of(make.apply(state.spec().scalarizer()));
	}

	@Override
	public Optional<TaughtScalarizer> taught() {
		return scalarizer().filter(TaughtScalarizer.class::isInstance).map(s -> ((TaughtScalarizer) s).after(lessons()));
	}

	private Lessons lessons() {
		return new Lessons(state.said().votes().stream().map(s -> {
			SteeringCommand.Vote v = (SteeringCommand.Vote) s.command();
			return new Lessons.Vote(v.step(), v.grade(), s.who(), measurement(v.step()).orElseThrow());
		}).toList(), List.of());
	}

	@Override
	public Optional<Prediction> prediction() {
		return state.measured() == 0 ? Optional.empty() : look(List.of(), 1, 0).prediction();
	}

	@Override
	public Optional<Embedding> embedding() {
		return Optional.empty();
	}

	@Override
	public List<Journal.Entry> events(long from) {
		return List.copyOf(events.subList((int) from, events.size()));
	}

	@Override
	public AutoCloseable onEvent(Consumer<Journal.Entry> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public Path file() {
		return Path.of("fake.steerscope");
	}

	@Override
	public boolean awaitEnd(Duration timeout) {
		return !live;
	}
}
