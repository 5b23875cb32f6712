/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Capability;
import org.steerscope.instrument.GroundTruth;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.SafetyChannel;
import org.steerscope.instrument.Technique;

/**
 * An atomic force microscope with a conducting tip on a perovskite-like film. A measurement is a bias sweep with the current and a
 * piezoresponse loop; both take the exposure's time together. Ended early, both have fewer points.
 */
final class SpmTwin extends Twin {

	/** The knob of the largest bias of the current sweep. */
	static final String SWEEP_MAX = "sweep_max";
	/** The knob of the largest bias of the loop. */
	static final String LOOP_MAX = "loop_max";
	/** The trigger that renews the tip. */
	static final String CONDITION = "condition_tip";

	private static final double CREEP_TIME = 100;
	private static final double RESPONSE = 60;
	private static final double POLED_SHIFT = 0.6;
	private static final double ION_SHIFT = 0.25;
	private static final Unit PICOMETRE = Unit.of("pm");
	private static final Unit AMPERE = Unit.of("A");

	private final SpmSettings settings;
	private final InstrumentInfo info;
	private final SpmScene scene;
	private final TopographyImager imager;
	private final DriftModel drift;
	private final TipState tip;
	private final VisitHistory visits = new VisitHistory();
	private final SpmSafety safety;
	private double conditionedAt;

	SpmTwin(SpmSettings s, long seed) {
		this(s, new Chance(seed), PixelGrid.ofMetres(s.rows(), s.cols(), s.pixel()),
				new Limit("exposure", 0.01, 20, Unit.SECOND));
	}

	private static Knobs standard() {
		Map<Limit, Double> start = new LinkedHashMap<>();
		start.put(new Limit(SWEEP_MAX, 0.5, 5, Unit.of("V")), 3.0);
		start.put(new Limit(LOOP_MAX, 1, 10, Unit.of("V")), 8.5);
		return new Knobs(start);
	}

	private SpmTwin(SpmSettings s, Chance chance, PixelGrid field, Limit exposure) {
		super(chance, field, standard(), exposure, s.truthExposure(), Latencies.SPM, s.latency(),
				new FaultPlan(s.fault(), s.faultAtCommand()));
		settings = s;
		scene = new SpmScene(chance, s.grain(), s.turnOn(), s.junctionDrop());
		drift = DriftModel.of(chance, s.driftStart(), s.driftEnd(), 1800);
		imager = new TopographyImager(scene, chance, drift, s.tilt(), s.creep(), s.noise());
		tip = new TipState(chance, s.tipSteps());
		safety = new SpmSafety(probe, chance);
		Set<Capability> can = EnumSet.of(Capability.OVERVIEW, Capability.POINT_MEASUREMENT, Capability.LIVE_SIGNAL,
				Capability.HARDWARE_BOUNDED_EXPOSURE, Capability.IDLE_SAFE, Capability.GROUND_TRUTH);
		info = new InstrumentInfo(SpmTwinFactory.ID, "SPM twin", Technique.AFM, true, can, field,
				List.of(exposure, knobs.limits().get(0), knobs.limits().get(1)), List.of(CONDITION), Probe.NONE,
				List.of("Simulated: a perovskite-like film of grains with ferroelectric domains, conducting tip",
						"Ground truth is without noise, drift and creep, of a fresh place under a fresh tip"));
	}

	@Override
	public InstrumentInfo info() {
		return info;
	}

	@Override
	public SafetyChannel safety() {
		return safety;
	}

	@Override
	public Optional<GroundTruth> truth() {
		return Optional.of(pixel -> {
			Position p = deflection.field().centre(pixel, Frame.SCAN);
			double seconds = lastExposure();
			double[] current = current(p.x(), p.y(), 0, 1, seconds);
			return measurement(current, loop(p.x(), p.y(), 0).along(loopAxis()), 1, seconds, seconds);
		});
	}

	private Axis sweepAxis() {
		return CurrentSweep.axis(knobs.get(SWEEP_MAX));
	}

	private Axis loopAxis() {
		return PiezoLoop.axis(knobs.get(LOOP_MAX));
	}

	private double[] current(double x, double y, double ions, double tipFactor, double seconds) {
		double on = scene.turnOn(x, y) - ION_SHIFT * ions;
		double rate = 4 * knobs.get(SWEEP_MAX) / seconds;
		return CurrentSweep.expected(sweepAxis(), on, on - settings.hysteresis() * (1 - 0.5 * ions), rate, tipFactor);
	}

	/** Walls switch earlier, over a wider range of bias, and less; poling shifts the loop. */
	private PiezoLoop loop(double x, double y, double poling) {
		double wall = scene.wall(x, y);
		double imprint = 0.5 * scene.polarisation(x, y) + POLED_SHIFT * poling;
		double coercive = 3.2 - 1.0 * wall;
		double size = RESPONSE * (1 - 0.3 * wall) * (1 - 0.15 * poling);
		double early = 0.8 + 0.6 * wall;
		return new PiezoLoop(-size / 2, size, -coercive + imprint, coercive + imprint, 0.3, 0.7, early, early, 0.7);
	}

	@Override
	Image overview(double dwell, double start, long number) {
		return imager.scan(deflection.field(), start, lineTime(dwell), number);
	}

	/** The current at the bias the sweep has reached, as if the exposure lasted one second. */
	@Override
	double survey(Position at, double start, int sample, long number) {
		double x = sampleX(at, start);
		double y = sampleY(at, start);
		double[] current = current(x, y, 0, Math.pow(10, -tip.decades(conditionedAt, start)), 1);
		double noise = settings.noise() ? settings.currentNoise() * chance.stream(Chance.Of.SURVEY, number, sample).nextGaussian() : 0;
		return current[Math.min(current.length - 1, (int) (sample * SURVEY * current.length))] + noise;
	}

	@Override
	Measurement measure(Position at, double start, double exposure, double asked, long number) {
		double middle = start + exposure / 2;
		double x = sampleX(at, middle);
		double y = sampleY(at, middle);
		double ions = settings.history() * visits.ions(x, y, start);
		double poling = settings.history() * visits.poling(x, y);
		double[] current = current(x, y, ions, Math.pow(10, -tip.decades(conditionedAt, start)), asked);
		double[] response = loop(x, y, poling).along(loopAxis());
		if (settings.noise()) {
			disturb(current, response, asked, chance.stream(Chance.Of.MEASUREMENT, number, 0));
		}
		return measurement(current, response, exposure / asked, exposure, asked);
	}

	private void disturb(double[] current, double[] response, double asked, SplittableRandom random) {
		double sigma = settings.currentNoise() / Math.sqrt(asked);
		for (int i = 0; i < current.length; i++) {
			current[i] = CurrentSweep.limit(current[i] + sigma * random.nextGaussian());
		}
		double spread = settings.loopNoise() * RESPONSE / Math.sqrt(asked);
		for (int i = 0; i < response.length; i++) {
			response[i] += spread * random.nextGaussian();
		}
		if (random.nextDouble() < settings.outliers()) {
			for (int k = 0; k < 3; k++) {
				response[random.nextInt(response.length)] += RESPONSE * Math.pow(10, 1 + 2 * random.nextDouble());
			}
		}
	}

	private Measurement measurement(double[] current, double[] response, double share, double exposure, double asked) {
		Conditions conditions = new Conditions(Map.of("current sweep", "0 … ±" + Quantity.of(knobs.get(SWEEP_MAX), "V"), "sweep rate",
				Quantity.of(4 * knobs.get(SWEEP_MAX) / asked, "V/s").toString(), "loop", "±" + Quantity.of(knobs.get(LOOP_MAX), "V"),
				"exposure", Quantity.of(exposure, "s").toString(), "set point", "50 nN", "drive", "1 V at 350 kHz", "compliance",
				Quantity.of(20, "nA").toString()));
		return new Measurement(List.of(channel("current", AMPERE, sweepAxis(), current, share),
				channel("PFM", PICOMETRE, loopAxis(), response, share)), conditions, true);
	}

	private static Channel channel(String name, Unit unit, Axis axis, double[] values, double share) {
		if (share >= 1) {
			return Channel.curve(name, unit, axis, values);
		}
		int n = Math.clamp((int) Math.ceil(share * values.length), 2, values.length);
		return Channel.curve(name, unit, Axis.swept(axis.name(), axis.unit(), Arrays.copyOf(axis.values(), n)),
				Arrays.copyOf(values, n));
	}

	/** Creep after Δ: what is left of the move is Δ·γ·log10(T / t) until T. */
	private double creep(double from, double to, double time) {
		double since = Math.max(time - movedAt(), 1e-3);
		return settings.creep() * (from - to) * Math.max(0, Math.log10(CREEP_TIME / since));
	}

	private double sampleX(Position at, double time) {
		return at.x() + creep(movedFrom().x(), at.x(), time) - drift.dx(time);
	}

	private double sampleY(Position at, double time) {
		return at.y() + creep(movedFrom().y(), at.y(), time) - drift.dy(time);
	}

	@Override
	void exposed(Position at, double start, double exposure) {
		double middle = start + exposure / 2;
		visits.add(sampleX(at, middle), sampleY(at, middle), start + exposure);
	}

	@Override
	void idled(Position at, double start, double seconds) {
		// a tip that rests with its set point held does nothing to this film
	}

	@Override
	void scanned(double start, double dwell) {
		// imaging at low drive neither poles nor moves ions
	}

	@Override
	void triggered(String name) {
		conditionedAt = clock();
	}
}
