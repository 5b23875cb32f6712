/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Described;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Direction;
import org.steerscope.run.Observation;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Proposal;

/**
 * What every policy keeps to that chooses its points itself. A lab extends this class; a policy that visits given places in spite of
 * what is pending need not.
 */
public abstract class PolicyContract {

	private static final long PATIENCE = 20_000;

	/** @return the factory under test */
	protected abstract Described<?> factory();

	/** @return a fresh policy, always with the same settings */
	protected abstract Policy policy();

	/** @return how many starting points are measured before the policy is asked */
	protected int startingPoints() {
		return 5;
	}

	/** @return how many steps a test takes */
	protected int steps() {
		return 6;
	}

	/** @return an overview of 20 × 24 pixels, patch 8, and a seed */
	protected PolicyContext context() {
		int rows = 20;
		int cols = 24;
		float[] image = new float[rows * cols];
		for (int i = 0; i < image.length; i++) {
			image[i] = (float) Math.hypot(i / cols - 8, i % cols - 15);
		}
		Image overview = Image.of(PixelGrid.ofMetres(rows, cols, 1e-9), List.of(new Image.Plane("HAADF", Unit.ONE)), List.of(image),
				List.of(), true);
		return new PolicyContext(overview, new Candidates(rows, cols, 8, 1), Direction.MAXIMISE, 12345);
	}

	/** The factory describes itself, and its settings have defaults. */
	@Test
	public void describesItself() {
		Descriptions.check(factory());
	}

	/** Every place proposed is a candidate, not pending, and carries a forecast. */
	@Test
	public void proposesCandidatesThatAreNotPending() {
		Policy policy = begun();
		Set<Pixel> pending = new HashSet<>();
		for (int i = 0; i < steps(); i++) {
			Proposal proposal = policy.propose(Set.copyOf(pending));
			assertEquals(proposal.action().places().size(), proposal.forecasts().size());
			for (Pixel place : proposal.action().places()) {
				assertTrue(context().candidates().indexOf(place) >= 0, place + " is a candidate");
				assertTrue(pending.add(place), place + " was pending");
			}
		}
	}

	/** Equal contexts, seeds and observations give equal proposals. */
	@Test
	public void isReproducible() {
		assertEquals(trace(begun(), steps()), trace(begun(), steps()));
	}

	/** A restored policy goes on as if nothing had happened. */
	@Test
	public void goesOnFromASnapshot() {
		Policy policy = begun();
		trace(policy, steps() / 2);
		byte[] snapshot = policy.snapshot();
		Policy restored = policy();
		restored.begin(context());
		restored.restore(snapshot);
		assertEquals(trace(policy, steps()), trace(restored, steps()));
	}

	/** A fork goes the same way and does not disturb the policy it came from. */
	@Test
	public void forksAreIndependent() {
		Policy policy = begun();
		trace(policy, steps() / 2);
		Policy fork = policy.fork();
		Policy control = policy.fork();
		List<Action> onFork = trace(fork, steps());
		assertEquals(onFork, trace(policy, steps()));
		assertEquals(onFork, trace(control, steps()));
	}

	/** Bytes of something else are refused. */
	@Test
	public void refusesForeignSnapshots() {
		for (byte[] bytes : new byte[][] { {}, { 1, 2, 3 }, "no snapshot of any policy".getBytes(StandardCharsets.UTF_8) }) {
			Policy policy = policy();
			policy.begin(context());
			assertThrows(IllegalArgumentException.class, () -> policy.restore(bytes));
		}
	}

	/** Data that must not be learned from, invalid scalars and constant ones do no harm. */
	@Test
	public void survivesPoorData() {
		Policy policy = policy();
		policy.begin(context());
		Candidates candidates = context().candidates();
		for (int i = 0; i < 8; i++) {
			Pixel place = candidates.pixel(i * 11);
			Scalar scalar = i % 2 == 0 ? Scalar.invalid("test", Unit.ONE, "on purpose") : Scalar.ok("test", 1, Unit.ONE, Double.NaN);
			policy.observe(new Observation(i, place, context().overview().grid().centre(place, Frame.SAMPLE), List.of(scalar), i % 3 != 0,
					measurement(1)));
		}
		assertDoesNotThrow(() -> policy.propose(Set.of()));
	}

	/** Prediction and embedding, where there are any, speak of the candidates. */
	@Test
	public void showsItsModel() {
		Policy policy = begun();
		policy.propose(Set.of());
		int n = context().candidates().size();
		policy.prediction().ifPresent(p -> {
			assertEquals(n, p.mean().length);
			assertEquals(n, p.sd().length);
			assertEquals(n, p.acquisition().length);
		});
		policy.embedding().ifPresent(e -> {
			assertEquals(e.candidates().length, e.x().length);
			assertEquals(e.candidates().length, e.y().length);
			for (int candidate : e.candidates()) {
				assertFalse(candidate < 0 || candidate >= n, "candidate " + candidate);
			}
		});
	}

	/** Views may ask at any time, also before there is anything to tell. */
	@Test
	public void hasNothingToTellBeforeItProposes() {
		Policy policy = policy();
		for (int i = 0; i < 2; i++) {
			assertTrue(policy.prediction().isEmpty(), "no prediction before the first proposal");
			assertTrue(policy.diagnosis().isEmpty(), "no diagnosis before the first proposal");
			assertNotNull(policy.embedding());
			policy.begin(context());
		}
	}

	/** Views do not wait for the policy: they are answered while another thread has it to itself. */
	@Test
	public void answersViewsWhileItIsAtWork() throws InterruptedException {
		Policy policy = begun();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread view = new Thread(() -> ask(policy), "view");
		view.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
		view.setDaemon(true);
		synchronized (policy) {
			view.start();
			view.join(PATIENCE);
			assertFalse(view.isAlive(), "A view waits for the policy's lock");
		}
		Thread looking = new Thread(() -> {
			while (!Thread.currentThread().isInterrupted()) {
				ask(policy);
			}
		}, "view");
		looking.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
		looking.setDaemon(true);
		looking.start();
		trace(policy, steps());
		looking.interrupt();
		looking.join(PATIENCE);
		assertNull(failure.get(), "A view's question failed");
	}

	private static void ask(Policy policy) {
		policy.prediction();
		policy.diagnosis();
		policy.embedding();
	}

	/** What a policy thinks of its model is consistent in itself and with what it has seen. */
	@Test
	public void isConsistentAboutItself() {
		Policy policy = begun();
		Set<Pixel> seen = startingPlaces();
		for (int i = 0; i < steps(); i++) {
			Action action = policy.propose(Set.of()).action();
			int learned = seen.size();
			policy.diagnosis().ifPresent(d -> Diagnoses.check(d, learned));
			policy.prediction().ifPresent(p -> {
				assertEquals(learned, p.step(), "the number of measurements the prediction has learned from");
				for (int c = 0; c < p.mean().length; c++) {
					assertTrue(p.low()[c] <= p.high()[c] && p.sd()[c] >= 0, "the interval of candidate " + c);
				}
			});
			for (Pixel place : action.places()) {
				policy.observe(observation(1000 + context().candidates().indexOf(place), place));
				assertTrue(seen.add(place), place + " was measured before");
			}
		}
	}

	/** Regions that are favoured or avoided change the choice at most; forbidden places come as pending ones and are never proposed. */
	@Test
	public void keepsOutOfForbiddenRegions() {
		Candidates candidates = context().candidates();
		List<PlaceRule> rules = List.of(rule(PlaceRule.Kind.VETO, 0, 0, 11, 23), rule(PlaceRule.Kind.AVOID, 12, 4, 13, 9),
				rule(PlaceRule.Kind.FAVOUR, 13, 14, 15, 20));
		Set<Pixel> forbidden = IntStream.range(0, candidates.size()).mapToObj(candidates::pixel).filter(rules.get(0)::contains)
				.collect(Collectors.toSet());
		Policy policy = begun();
		policy.places(rules);
		keepsOut(policy, forbidden);
		Policy restored = policy();
		restored.begin(context());
		restored.places(rules);
		restored.restore(policy.snapshot());
		Policy fork = policy.fork();
		List<Action> actions = keepsOut(policy, forbidden);
		assertEquals(actions, keepsOut(restored, forbidden), "a restored policy keeps out alike");
		assertEquals(actions, keepsOut(fork, forbidden), "a fork keeps out alike");
		policy.places(List.of());
		assertDoesNotThrow(() -> policy.propose(Set.of()));
	}

	/** Where only one place is left it is proposed; where none is left, the policy finishes. */
	@Test
	public void takesTheLastPlaceAndFinishes() {
		Candidates candidates = context().candidates();
		Policy policy = begun();
		Set<Pixel> all = IntStream.range(0, candidates.size()).mapToObj(candidates::pixel).collect(Collectors.toSet());
		Set<Pixel> measured = startingPlaces();
		Pixel last = IntStream.range(0, candidates.size()).mapToObj(candidates::pixel).filter(p -> !measured.contains(p)).findFirst()
				.orElseThrow();
		Set<Pixel> closed = new HashSet<>(all);
		closed.remove(last);
		Action only = policy.propose(closed).action();
		assertTrue(only.places().isEmpty() || only.places().equals(List.of(last)), "proposed " + only);
		assertTrue(policy.propose(all).action().places().isEmpty(), "nothing is left to propose");
	}

	private List<Action> keepsOut(Policy policy, Set<Pixel> forbidden) {
		List<Action> actions = new ArrayList<>();
		for (int i = 0; i < steps(); i++) {
			Action action = policy.propose(forbidden).action();
			actions.add(action);
			for (Pixel place : action.places()) {
				assertFalse(forbidden.contains(place), place + " is forbidden");
				policy.observe(observation(1000 + context().candidates().indexOf(place), place));
			}
		}
		return actions;
	}

	private static PlaceRule rule(PlaceRule.Kind kind, int row, int col, int toRow, int toCol) {
		return new PlaceRule(kind, List.of(new Pixel(row, col), new Pixel(toRow, toCol)));
	}

	private Set<Pixel> startingPlaces() {
		SplittableRandom random = new SplittableRandom(context().seed());
		Set<Pixel> places = new LinkedHashSet<>();
		while (places.size() < startingPoints()) {
			places.add(context().candidates().pixel(random.nextInt(context().candidates().size())));
		}
		return places;
	}

	/** @return a policy that has seen the starting points */
	protected final Policy begun() {
		Policy policy = policy();
		policy.begin(context());
		int step = 0;
		for (Pixel place : startingPlaces()) {
			policy.observe(observation(step++, place));
		}
		return policy;
	}

	/** Lets a policy run on a smooth made-up sample. */
	private List<Action> trace(Policy policy, int steps) {
		List<Action> actions = new ArrayList<>();
		for (int i = 0; i < steps; i++) {
			Action action = policy.propose(Set.of()).action();
			actions.add(action);
			for (Pixel place : action.places()) {
				policy.observe(observation(1000 + context().candidates().indexOf(place), place));
			}
		}
		return actions;
	}

	private Observation observation(int step, Pixel place) {
		double value = Math.exp(-Math.pow((place.row() - 8) / 5.0, 2) - Math.pow((place.col() - 15) / 4.0, 2));
		return new Observation(step, place, context().overview().grid().centre(place, Frame.SAMPLE),
				List.of(Scalar.ok("test", value, Unit.ONE, 0.01)), true, measurement(value));
	}

	private static Measurement measurement(double value) {
		return new Measurement(List.of(Channel.curve("signal", Unit.ONE, Axis.of("channel", Unit.PIXEL, 0, 1), new double[] { value, 0 })),
				Conditions.UNKNOWN, true);
	}
}
