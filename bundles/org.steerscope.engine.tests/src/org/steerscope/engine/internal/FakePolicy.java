/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.steerscope.data.Pixel;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.run.Action;
import org.steerscope.run.Calibration;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Embedding;
import org.steerscope.run.Forecast;
import org.steerscope.run.Observation;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.PolicyFactory;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;
import org.steerscope.run.Reward;

/**
 * The policies of the contract rehearsal. Each next choice depends on all that was observed and paid and on each earlier thought, so
 * that anything forgotten or said twice shows.
 */
final class FakePolicy implements Policy {

	/** What a policy does with the places it chooses. */
	enum Habit {
		/** (a) Visits one after another; a live signal decides how long it stays. */
		VISITS,
		/** (b) Four places at a time. */
		BATCH,
		/** (c) Reads no scalar, lives on what it is paid at the end of an episode. */
		EPISODES,
		/** (d) Asks a person every other time. */
		ASKS,
		/** Has a model that doubts itself in its third, fourth and seventh thought and after. */
		DOUBTS,
		/** Has the overview taken again before its third measurement. */
		RETAKES,
		/** Breaks in its third thought. */
		BREAKS,
		/** Always the same place. */
		STUBBORN
	}

	/** Makes policies of one habit. */
	record Factory(Habit habit) implements PolicyFactory<NoSettings> {

		@Override
		public String id() {
			return habit.name().toLowerCase(java.util.Locale.ROOT);
		}

		@Override
		public String label() {
			return id();
		}

		@Override
		public String description() {
			return id();
		}

		@Override
		public Class<NoSettings> settingsType() {
			return NoSettings.class;
		}

		@Override
		public Policy create(NoSettings settings) {
			return new FakePolicy(habit);
		}
	}

	private final Habit habit;
	private PolicyContext context;
	private final TreeMap<Integer, String> observed = new TreeMap<>();
	private final List<String> paid = new ArrayList<>();
	private List<PlaceRule> places = List.of();
	private long thought;
	private int thoughts;
	private volatile Prediction prediction;
	private volatile Diagnosis diagnosis;

	FakePolicy(Habit habit) {
		this.habit = habit;
	}

	@Override
	public void begin(PolicyContext context) {
		this.context = context;
	}

	@Override
	public void observe(Observation o) {
		observed.put(o.step(), o.place().row() + "/" + o.place().col() + "/"
				+ (habit == Habit.EPISODES ? 0 : o.scalar().value()) + "/" + o.learnable());
	}

	@Override
	public void places(List<PlaceRule> rules) {
		places = rules;
	}

	@Override
	public void reward(Reward reward) {
		paid.add(reward.toString());
	}

	@Override
	public Proposal propose(Set<Pixel> pending) {
		thoughts++;
		if (habit == Habit.BREAKS && thoughts == 3) {
			throw new IllegalStateException("matrix is singular");
		}
		thought = new SplittableRandom(thought ^ context.seed() ^ places.toString().hashCode() ^ observed.hashCode() * 31L ^ paid.hashCode()).nextLong();
		float[] flat = new float[context.candidates().size()];
		Arrays.fill(flat, 100);
		prediction = new Prediction(observed.size(), flat, flat, flat, 1 + (observed.hashCode() & 1023) / 1024.0);
		if (habit == Habit.DOUBTS) {
			diagnosis = diagnose();
		} else if (habit == Habit.RETAKES && thoughts == 3) {
			return Proposal.without(new Action.RetakeOverview(), "because");
		}
		List<Pixel> places = choose(pending, habit == Habit.BATCH ? 4 : 1);
		Action action = places.isEmpty() ? new Action.Finish("Everything is measured")
				: habit == Habit.VISITS ? new Action.Dwell(places.get(0), 0.5) : new Action.Measure(places);
		return new Proposal(action, action.places().stream().map(p -> new Forecast(1, 2, 3)).toList(), "because",
				habit == Habit.ASKS && thoughts % 2 == 0, 0.01, 0.001);
	}

	private Diagnosis diagnose() {
		List<Concern> concerns = new ArrayList<>();
		if (thoughts == 3 || thoughts == 4 || thoughts >= 7) {
			concerns.add(new Concern("noise", "The model explains noise", "Measure longer"));
		}
		if (thoughts >= 4) {
			concerns.add(new Concern("trapped", "The search stays where it is", "Try another search rule"));
		}
		double coverage = observed.size() / 16.0;
		return new Diagnosis(observed.size(), "fake model " + thoughts, "There is no other",
				new Calibration(observed.size(), coverage, 1, Collections.nCopies(Calibration.LEVELS.size(), coverage), 1), concerns);
	}

	private List<Pixel> choose(Set<Pixel> pending, int count) {
		Set<Pixel> taken = new HashSet<>(pending);
		if (habit == Habit.STUBBORN) {
			return List.of(context.candidates().pixel(0));
		}
		observed.values().forEach(o -> taken.add(new Pixel(Integer.parseInt(o.split("/")[0]), Integer.parseInt(o.split("/")[1]))));
		List<Pixel> chosen = new ArrayList<>();
		int n = context.candidates().size();
		for (int i = 0; i < n && chosen.size() < count; i++) {
			Pixel p = context.candidates().pixel((int) Math.floorMod(thought + i, (long) n));
			if (taken.add(p)) {
				chosen.add(p);
			}
		}
		return chosen;
	}

	@Override
	public boolean goOnDwelling(double seconds, double value) {
		return value < 1.2;
	}

	@Override
	public byte[] snapshot() {
		StringBuilder s = new StringBuilder(thought + " " + thoughts + "\n");
		observed.forEach((k, v) -> s.append(k).append('=').append(v).append('\n'));
		paid.forEach(p -> s.append("paid ").append(p).append('\n'));
		return s.toString().getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void restore(byte[] snapshot) {
		List<String> lines = new String(snapshot, StandardCharsets.UTF_8).lines().toList();
		thought = Long.parseLong(lines.get(0).split(" ")[0]);
		thoughts = Integer.parseInt(lines.get(0).split(" ")[1]);
		for (String line : lines.subList(1, lines.size())) {
			if (line.startsWith("paid ")) {
				paid.add(line.substring(5));
			} else {
				observed.put(Integer.parseInt(line.split("=")[0]), line.split("=")[1]);
			}
		}
	}

	@Override
	public Policy fork() {
		FakePolicy copy = new FakePolicy(habit);
		copy.begin(context);
		copy.restore(snapshot());
		copy.places(places);
		return copy;
	}

	@Override
	public Optional<Diagnosis> diagnosis() {
		return Optional.ofNullable(diagnosis);
	}

	@Override
	public Optional<Prediction> prediction() {
		return Optional.ofNullable(prediction);
	}

	@Override
	public Optional<Embedding> embedding() {
		return prediction().map(p -> new Embedding(new int[] { 0 }, new float[] { p.step() }, new float[] { 0 }, new String[] { "a", "b" }));
	}
}
