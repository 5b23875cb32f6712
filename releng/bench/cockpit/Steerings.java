/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

import org.steerscope.data.Pixel;
import org.steerscope.run.Choice;
import org.steerscope.run.Journal;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;

/**
 * Steers a run at random moments and looks in its journal whether each command took effect before the next instrument command. A command counts
 * as accepted when the call that gave it has returned.
 */
final class Steerings {

	private static final int COMMANDS = 1200;
	private static final long SEED = 20261123;

	/** When a command had been accepted, and what had happened by then. */
	private record Given(SteeringCommand command, long accepted) {
	}

	private final Runs runs;
	private final Map<Long, Long> told = new java.util.concurrent.ConcurrentHashMap<>();
	private final ConcurrentLinkedQueue<Given> given = new ConcurrentLinkedQueue<>();

	Steerings(Runs runs) {
		this.runs = runs;
	}

	/** @return whether none was late */
	boolean measure() throws InterruptedException {
		RunHandle run = runs.start("policy", "random", "budget.steps", "1000000", "instrument.rows", "200", "instrument.cols", "200");
		run.onEvent(e -> told.put(e.sequence(), System.nanoTime()));
		Runs.steer(run, new SteeringCommand.Resume());
		Runs.await(run, 20);
		SplittableRandom random = new SplittableRandom(SEED);
		boolean paused = false;
		for (int i = 0; i < COMMANDS; i++) {
			SteeringCommand command = paused ? new SteeringCommand.Resume() : command(random);
			paused = command instanceof SteeringCommand.Pause;
			Runs.steer(run, command);
			given.add(new Given(command, System.nanoTime()));
			LockSupport.parkNanos(random.nextInt(200_000, 30_000_000));
		}
		Runs.steer(run, new SteeringCommand.Resume());
		Runs.await(run, run.state().measured() + 20);
		List<Journal.Entry> journal = run.events(0);
		Runs.stop(run);
		return report(journal);
	}

	private static SteeringCommand command(SplittableRandom random) {
		Pixel p = new Pixel(random.nextInt(10, 180), random.nextInt(10, 180));
		return switch (random.nextInt(4)) {
		case 0 -> new SteeringCommand.Pause();
		case 1 -> new SteeringCommand.MeasureNext(List.of(p));
		case 2 -> new SteeringCommand.ChangePlaces(
				List.of(new PlaceRule(PlaceRule.Kind.VETO, List.of(p, new Pixel(p.row() + 10, p.col() + 10)))));
		default -> new SteeringCommand.ChangeScalarizer(Choice.of("band-integral",
				Map.of("from", "0." + random.nextInt(50, 60), "to", "0." + random.nextInt(65, 90))));
		};
	}

	private boolean report(List<Journal.Entry> journal) {
		Replay replay = new Replay();
		journal.forEach(replay::take);
		int late = 0;
		int brink = 0;
		Map<Integer, Integer> at = new HashMap<>();
		List<Long> steered = new ArrayList<>(replay.decided);
		int first = steered.size() - given.size() - 1;
		int i = Math.max(0, first);
		for (Given g : given) {
			long sequence = steered.get(i++);
			for (Replay.Step step : replay.steps) {
				if (step.intended() < sequence && told.getOrDefault(step.intended(), Long.MAX_VALUE) > g.accepted()) {
					if (told.getOrDefault(step.proposed(), Long.MAX_VALUE) > g.accepted()) {
						late++;
					} else {
						brink++;
					}
					at.merge(i, 1, Integer::sum);
				}
			}
		}
		Table.row("steerings at random moments, " + replay.steps.size() + " measurements meanwhile", given.size() + " given, " + replay.refused + " refused",
				"≥ 1000");
		Table.row("  accepted before a step was chosen, yet after its first command in the journal", Integer.toString(late), "0");
		Table.row("  given while a step's first command was being written to the disk", Integer.toString(brink), "");
		Table.row("  commands after Pause, into a forbidden region, or elsewhere than asked", Integer.toString(replay.violations), "0");
		return late == 0 && replay.violations == 0;
	}
}
