/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
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
 * A monochromated 60 kV STEM with a low-loss spectrometer looking at plasmonic particles. Drift, the decay of the emission and the
 * wander of the energy axis are functions of simulated time; noise is drawn per command.
 */
final class StemTwin extends Twin {

	/** The knob of the probe current. */
	static final String BEAM_CURRENT = "beam_current";
	/** The trigger that restores the emission. */
	static final String FLASH = "flash";

	static final double ELEMENTARY_CHARGE = 1.602176634e-19;
	private static final double SOURCE_NOISE = 0.01;
	private static final double DAMAGE_KERNEL = 10e-9;
	private static final double PER_SQUARE_METRE = 1e20;

	private final StemSettings settings;
	private final InstrumentInfo info;
	private final LowLoss lowLoss;
	private final HaadfImager imager;
	private final DriftModel drift;
	private final SmoothNoise energyWander;
	private final FluenceMap fluence;
	private final StemSafety safety;
	private final Position residueAt;
	private double flashedAt;

	StemTwin(StemSettings s, long seed) {
		this(s, new Chance(seed), PixelGrid.ofMetres(s.rows(), s.cols(), s.pixel()),
				new Limit("exposure", 1e-6, 10, Unit.SECOND));
	}

	private StemTwin(StemSettings s, Chance chance, PixelGrid field, Limit exposure) {
		super(chance, field, new Knobs(Map.of(new Limit(BEAM_CURRENT, 10, 200, Unit.of("pA")), s.current() * 1e12)), exposure,
				s.truthExposure(), Latencies.STEM, s.latency(), new FaultPlan(s.fault(), s.faultAtCommand()));
		settings = s;
		StemScene scene = new StemScene(chance, field, s.particles());
		lowLoss = new LowLoss(scene);
		SplittableRandom place = chance.stream(Chance.Of.SCENE, -1, 0);
		residueAt = field.centre(new Pixel((int) (field.rows() * (0.15 + 0.7 * place.nextDouble())),
				(int) (field.cols() * (0.15 + 0.7 * place.nextDouble()))), Frame.SCAN);
		drift = DriftModel.of(chance, s.driftStart(), s.driftEnd(), s.driftTime());
		imager = new HaadfImager(scene, chance, drift, s.distortion(), s.noise());
		energyWander = new SmoothNoise(chance, Chance.Of.SOURCE, 1, 300);
		fluence = new FluenceMap(field, Math.hypot(s.diameter(), DAMAGE_KERNEL));
		safety = new StemSafety(probe, chance, () -> knobs.get(BEAM_CURRENT));
		Set<Capability> can = EnumSet.of(Capability.OVERVIEW, Capability.POINT_MEASUREMENT, Capability.LIVE_SIGNAL,
				Capability.HARDWARE_BOUNDED_EXPOSURE, Capability.IDLE_SAFE, Capability.GROUND_TRUTH);
		info = new InstrumentInfo(StemTwinFactory.ID, "STEM twin", Technique.STEM, true, can, field,
				List.of(exposure, knobs.limits().get(0)), List.of(FLASH), new Probe(s.current(), s.diameter()),
				List.of("Simulated: plasmonic particles on a film, 60 kV, monochromated",
						"Ground truth is without noise, drift and damage, for the exposure last asked for and the nominal current"));
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
			double electrons = nominal() * lastExposure() / ELEMENTARY_CHARGE;
			return measurement(lowLoss.expected(p.x(), p.y(), electrons, 0, 1), lastExposure());
		});
	}

	private double nominal() {
		return knobs.get(BEAM_CURRENT) * 1e-12;
	}

	/** @return the probe current at a time: the knob's, less what the emission has lost since the last flash */
	double current(double time) {
		return nominal() * (1 + settings.currentDecay() * Math.expm1(-(time - flashedAt) / settings.decayTime()));
	}

	@Override
	Image overview(double dwell, double start, long number) {
		double electrons = current(start) * dwell / ELEMENTARY_CHARGE;
		return imager.scan(deflection.field(), electrons, start, lineTime(dwell), number);
	}

	@Override
	double survey(Position at, double start, int sample, long number) {
		double electrons = current(start) * SURVEY / ELEMENTARY_CHARGE;
		double mean = imager.signal(at.x() - drift.dx(start), at.y() - drift.dy(start), electrons);
		double counts = settings.noise() ? Chance.poisson(chance.stream(Chance.Of.SURVEY, number, sample), mean) : mean;
		return counts / SURVEY;
	}

	@Override
	Measurement measure(Position at, double start, double exposure, double asked, long number) {
		double middle = start + exposure / 2;
		double x = at.x() - drift.dx(middle);
		double y = at.y() - drift.dy(middle);
		SplittableRandom source = chance.stream(Chance.Of.SOURCE, number, 0);
		double electrons = current(middle) * exposure / ELEMENTARY_CHARGE;
		double shift = settings.energyDrift() * energyWander.at(middle) + settings.jitter() * source.nextGaussian();
		if (settings.noise()) {
			electrons *= 1 + SOURCE_NOISE * Math.clamp(source.nextGaussian(), -4, 4) / Math.sqrt(1 + exposure / 0.05);
		}
		double[] counts = lowLoss.expected(x, y, electrons, shift, intact(x, y, electrons));
		LowLoss.addLayer(counts, electrons, settings.contamination() * 1e-9 * middle / 60 + residue(x, y), shift);
		if (settings.noise()) {
			SplittableRandom random = chance.stream(Chance.Of.MEASUREMENT, number, 0);
			for (int i = 0; i < counts.length; i++) {
				counts[i] = Chance.poisson(random, counts[i]);
			}
		}
		if (settings.saturation() > 0) {
			for (int i = 0; i < counts.length; i++) {
				counts[i] = Math.min(counts[i], settings.saturation());
			}
		}
		return measurement(counts, exposure);
	}

	/** @return thickness of the patch of residue at a place of the sample, m */
	double residue(double x, double y) {
		double r = Math.hypot(x - residueAt.x(), y - residueAt.y()) / settings.residueRadius();
		return settings.residue() * 1e-9 * Math.exp(-r * r / 2);
	}

	/** @return the middle of the patch of residue, in the sample's frame */
	Position residueAt() {
		return residueAt;
	}

	/** S = S0·exp(−D/Dc), with the fluence at the place before the exposure and half of the exposure's own at the probe. */
	private double intact(double x, double y, double electrons) {
		if (settings.criticalFluence() == 0) {
			return 1;
		}
		double radius = Math.hypot(settings.diameter(), DAMAGE_KERNEL) / 2;
		double own = electrons / (Math.PI * radius * radius) / 2;
		return Math.exp(-(fluence.at(x, y) + own) / (settings.criticalFluence() * PER_SQUARE_METRE));
	}

	private Measurement measurement(double[] counts, double exposure) {
		Conditions conditions = new Conditions(Map.of("high tension", "60 kV", "convergence angle", "30 mrad", "probe current",
				Quantity.of(knobs.get(BEAM_CURRENT), "pA").toString(), "exposure", Quantity.of(exposure, "s").toString(),
				"dispersion", Quantity.of(LowLoss.DISPERSION, "eV").toString(), "zero-loss width",
				Quantity.of(LowLoss.ZERO_LOSS_WIDTH, "eV").toString()));
		return new Measurement(List.of(Channel.curve("EELS", Unit.COUNTS, LowLoss.AXIS, counts)), conditions, true);
	}

	@Override
	void exposed(Position at, double start, double exposure) {
		double middle = start + exposure / 2;
		fluence.add(at.x() - drift.dx(middle), at.y() - drift.dy(middle), current(middle) * exposure / ELEMENTARY_CHARGE);
	}

	@Override
	void idled(Position at, double start, double seconds) {
		exposed(at, start, seconds);
	}

	@Override
	void scanned(double start, double dwell) {
		PixelGrid g = deflection.field();
		fluence.addOverview(current(start) * lineTime(dwell) * g.rows() / ELEMENTARY_CHARGE);
	}

	@Override
	void triggered(String name) {
		flashedAt = clock();
	}

	/** @return what the sample has got so far */
	FluenceMap fluence() {
		return fluence;
	}

	/** @return how the sample moves */
	DriftModel drift() {
		return drift;
	}
}
