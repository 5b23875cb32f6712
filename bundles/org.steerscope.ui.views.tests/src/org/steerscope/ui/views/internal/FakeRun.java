/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Technique;
import org.steerscope.learning.Band;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.run.Action;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Calibration;
import org.steerscope.run.Choice;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Direction;
import org.steerscope.run.Embedding;
import org.steerscope.run.Envelope;
import org.steerscope.run.Forecast;
import org.steerscope.run.InDoubt;
import org.steerscope.run.Hindsight;
import org.steerscope.run.Journal;
import org.steerscope.run.MapSummary;
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

/** A run that follows a script: particles on a film, a low-loss spectrum at each point. Feed it with {@link #begin} and {@link #step}. */
final class FakeRun implements RunHandle {

	static final int PATCH = 16;
	final List<Steering> steered = Collections.synchronizedList(new ArrayList<>());
	final Image image;
	final Candidates candidates;
	private final RunSpec spec;
	private final int starting;
	private final List<Consumer<Journal.Entry>> listeners = new CopyOnWriteArrayList<>();
	private final List<Journal.Entry> events = Collections.synchronizedList(new ArrayList<>());
	private final SplittableRandom random;
	private Instant now = Instant.parse("2026-11-23T09:00:00Z");
	private volatile RunState state = RunState.EMPTY;
	private volatile Prediction prediction;
	private volatile Embedding embedding;
	private volatile boolean live = true;
	private volatile Path file = Path.of("fake.steerscope");

	FakeRun(int rows, int cols, int starting, int steps, long seed) {
		this.starting = starting;
		random = new SplittableRandom(seed);
		spec = new RunSpec("Edge plasmons of silver particles", "", seed, Choice.of("stem-twin"), 1e-6, PATCH, 1, 0.1, List.of(),
				Choice.of("band-integral", java.util.Map.of("from", "0.6", "to", "0.8")), Direction.MAXIMISE, RewardRule.EACH_STEP,
				Choice.of("dkl", java.util.Map.of("acquisition", "ei")),
				new StartingPoints(starting, StartingPoints.Method.RANDOM, List.of()), Budget.ofSteps(steps), Envelope.OPEN,
				IdleMode.BLANK, InDoubt.MEASURE_AGAIN, Approval.WHEN_ASKED);
		image = particles(rows, cols);
		candidates = Candidates.of(image.grid(), PATCH, 1);
	}

	private Image particles(int rows, int cols) {
		float[] v = new float[rows * cols];
		double[][] blobs = new double[14][3];
		for (double[] b : blobs) {
			b[0] = random.nextDouble() * rows;
			b[1] = random.nextDouble() * cols;
			b[2] = rows * (0.03 + 0.06 * random.nextDouble());
		}
		for (int i = 0; i < v.length; i++) {
			double s = 0.1 + 0.03 * random.nextDouble();
			for (double[] b : blobs) {
				double d = Math.hypot(i / cols - b[0], i % cols - b[1]) / b[2];
				s += 0.8 / (1 + Math.exp((d - 1) * 12));
			}
			v[i] = (float) s;
		}
		return Image.of(PixelGrid.ofMetres(rows, cols, 0.8e-9), List.of(new Image.Plane("HAADF", Unit.COUNTS)), List.of(v), List.of(), true);
	}

	void begin() {
		say(new RunEvent.RunStarted(spec, "", java.util.Map.of(), java.util.Map.of(), "Ada"));
		say(new RunEvent.InstrumentOpened(new InstrumentInfo("stem-twin", "STEM twin", Technique.STEM, true, Set.of(), image.grid(),
				List.of(), List.of(), new Probe(50e-12, 1e-10), List.of())));
		say(new RunEvent.OverviewTaken(0, image.grid(), image.planes(), List.of(), List.of(), true, Drift.NONE));
		List<Pixel> first = new ArrayList<>();
		for (int i = 0; i < starting; i++) {
			first.add(candidates.pixel(random.nextInt(candidates.size())));
		}
		say(new RunEvent.StartingPointsChosen(first));
		say(new RunEvent.ModeChanged(RunMode.RUNNING, ""));
	}

	/** Proposes and measures one point. */
	Pixel step() {
		int n = state.measured();
		propose();
		Pixel p = state.proposal().orElseThrow().action().places().get(0);
		now = now.plusMillis(150);
		say(new RunEvent.CommandDone(n, null, 0.1, 250));
		say(new RunEvent.MeasurementTaken(n, p, image.grid().centre(p, Frame.SCAN), image.grid().centre(p, Frame.SAMPLE), Drift.NONE,
				PositionGrade.READ_BACK, 0.1, List.of(), Conditions.UNKNOWN, true));
		say(new RunEvent.Scored(n, List.of(Scalar.ok("band-integral", truth(p) + 20 * random.nextDouble(), Unit.of("counts·eV"), 12))));
		return p;
	}

	/** Proposes the next point without measuring it. */
	void propose() {
		int n = state.measured();
		Forecast f = Forecast.NONE;
		Pixel p;
		if (n < starting) {
			p = state.startingPoints().get(n);
		} else {
			model(n);
			int best = 0;
			for (int i = 0; i < 300; i++) {
				int c = random.nextInt(candidates.size());
				best = prediction.acquisition()[c] > prediction.acquisition()[best] ? c : best;
			}
			p = candidates.pixel(best);
			f = new Forecast(prediction.mean()[best], prediction.sd()[best], prediction.acquisition()[best]);
		}
		say(new RunEvent.Proposed(n, n < starting ? "start" : "dkl", new Action.Measure(List.of(p)), List.of(f), "", 0.1, 0.05));
		if (n >= starting) {
			BitSet measured = new BitSet();
			for (int i = 0; i < n; i++) {
				measured.set(candidates.indexOf(state.place(i)));
			}
			say(new RunEvent.Diagnosed(diagnosis(n).with(MapSummary.of(prediction, measured, MapSummary.Scale.GAIN))));
		}
	}

	/** Honest after a while; from the eighth measurement on it takes noise for signal, from the tenth on it is led astray. */
	private Diagnosis diagnosis(int n) {
		double coverage = 1 - 3.0 / (n + 10);
		Calibration calibration = n < starting + 2 ? null
				: new Calibration(n, coverage, 6.1 - coverage, Calibration.LEVELS.stream().map(l -> l * coverage / 0.9).toList(), 1.2);
		List<Concern> concerns = new ArrayList<>();
		if (n >= 8) {
			concerns.add(new Concern("noise", "The model explains noise: neighbours differ as much as strangers",
					"Measure longer at each point"));
		}
		if (n >= 10) {
			concerns.add(new Concern("reward-hacking", "The scalar rises while the spectra look like none before",
					"Look at the newest spectra; another scalarizer may say what you mean"));
		}
		return new Diagnosis(n, "Gaussian process on structure features (Matérn 5/2)",
				"it predicts held-out values better than the deep kernel (NLPD 1.2 against 1.5)", calibration, concerns);
	}

	/** The policy learned in the background: its map moves. */
	void improveMap(float by) {
		float[] x = embedding.x().clone();
		for (int i = 0; i < x.length; i++) {
			x[i] += by * x[i];
		}
		embedding = new Embedding(embedding.candidates(), x, embedding.y(), embedding.label());
	}

	private double truth(Pixel p) {
		float here = image.value(0, p.row(), p.col());
		float there = image.value(0, Math.min(p.row() + 5, image.grid().rows() - 1), p.col());
		return 200 + 900 * Math.abs(here - there) + 100 * here;
	}

	private void model(int n) {
		int size = candidates.size();
		float[] mean = new float[size];
		float[] sd = new float[size];
		float[] acquisition = new float[size];
		for (int i = 0; i < size; i++) {
			Pixel p = candidates.pixel(i);
			mean[i] = (float) truth(p);
			double nearest = 60;
			for (int k = 0; k < n; k++) {
				Pixel q = state.place(k);
				nearest = Math.min(nearest, Math.hypot(p.row() - q.row(), p.col() - q.col()));
			}
			sd[i] = (float) (20 + nearest * 2);
			acquisition[i] = mean[i] / 300 + sd[i] / 30;
		}
		prediction = new Prediction(n, mean, sd, acquisition, 10);
		if (embedding == null) {
			float[] x = new float[size];
			float[] y = new float[size];
			int[] all = new int[size];
			for (int i = 0; i < size; i++) {
				all[i] = i;
				x[i] = (float) (image.value(0, candidates.row(i), candidates.col(i)) * 3 + 0.2 * random.nextDouble() - 1);
				y[i] = (float) (mean[i] / 300 + 0.3 * random.nextDouble());
			}
			embedding = new Embedding(all, x, y, new String[] { "PCA 1", "PCA 2" });
		}
	}

	void say(RunEvent event) {
		now = now.plusMillis(2);
		Journal.Entry entry = new Journal.Entry(events.size(), now, event);
		events.add(entry);
		state = state.apply(entry);
		listeners.forEach(l -> l.accept(entry));
	}

	void end() {
		live = false;
		say(new RunEvent.RunEnded(RunOutcome.FINISHED, "The budget of steps is used up", now));
	}

	int listeners() {
		return listeners.size();
	}

	@Override
	public boolean live() {
		return live;
	}

	/** What is known afterwards; null for nothing. */
	Hindsight hindsight;

	@Override
	public Optional<Hindsight> hindsight(java.util.function.BooleanSupplier cancelled) {
		return Optional.ofNullable(hindsight);
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
		return state.overview().map(e -> image);
	}

	@Override
	public Optional<Candidates> candidates() {
		return state.overview().map(e -> candidates);
	}

	@Override
	public Optional<Measurement> measurement(int step) {
		if (step < 0 || step >= state.measured()) {
			return Optional.empty();
		}
		Pixel p = state.place(step);
		SplittableRandom noise = new SplittableRandom(step);
		double[] energy = new double[400];
		double[] counts = new double[400];
		for (int i = 0; i < energy.length; i++) {
			energy[i] = -0.5 + i * 0.01;
			double peak = (energy[i] - 0.7) / 0.12;
			counts[i] = 9000 * Math.exp(-Math.pow(energy[i] / 0.06, 2)) + 120 / (0.3 + Math.abs(energy[i]))
					+ truth(p) / (1 + peak * peak) + 40 * noise.nextDouble();
		}
		double[] bias = new double[200];
		double[] current = new double[200];
		for (int i = 0; i < bias.length; i++) {
			bias[i] = i < 100 ? -1 + 0.02 * i : 1 - 0.02 * (i - 99);
			current[i] = 1e-9 * (Math.sinh(2.4 * bias[i]) + (i < 100 ? 0.3 : 0)) + 2e-11 * noise.nextDouble();
		}
		return Optional.of(new Measurement(List.of(
				Channel.curve("EELS", Unit.COUNTS, Axis.of("energy loss", Unit.of("eV"), energy), counts),
				Channel.curve("current", Unit.of("A"), Axis.swept("bias", Unit.of("V"), bias), current)), Conditions.UNKNOWN, true));
	}

	@Override
	public Optional<Measurement> processed(int step) {
		return measurement(step);
	}

	@Override
	public Optional<Scalarizer> scalarizer() {
		return Optional.of(new Scalarizer() {
			@Override
			public Optional<String> refuses(Measurement sample) {
				return Optional.empty();
			}

			@Override
			public List<Scalar> score(Measurement measurement) {
				return List.of(Scalar.invalid("band-integral", Unit.ONE, "not scored here"));
			}

			@Override
			public List<Band> bands() {
				return List.of(new Band("", 0.6, 0.8, ""));
			}
		});
	}

	@Override
	public Optional<Prediction> prediction() {
		return Optional.ofNullable(prediction);
	}

	@Override
	public Optional<Embedding> embedding() {
		return Optional.ofNullable(embedding);
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
		return file;
	}

	void file(Path elsewhere) {
		file = elsewhere;
	}

	@Override
	public Preview preview(SteeringCommand command, int count) {
		Outlook now = new Outlook(List.of(), state.bestStep(), List.of(), "", Optional.ofNullable(prediction), Double.NaN, 0);
		return new Preview(command, state.sequence(), now, now);
	}

	@Override
	public List<Pixel> unlike(int count) {
		return java.util.stream.IntStream.range(0, count).mapToObj(i -> candidates.pixel(i * candidates.size() / count)).toList();
	}

	@Override
	public void steer(Steering steering) {
		steered.add(steering);
	}

	@Override
	public boolean awaitEnd(Duration timeout) {
		return !live;
	}
}
