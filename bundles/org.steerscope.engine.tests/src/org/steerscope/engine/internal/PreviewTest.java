/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Choice;
import org.steerscope.run.Outlook;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Preview;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/** A preview says what the run then does, and leaves no trace. */
class PreviewTest {

	private static final Path FILE = Path.of("run");
	private static final SteeringCommand LAST = new SteeringCommand.ChangeScalarizer(Choice.of("last"));

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	private RunHandle pausedAt(int step) throws InterruptedException {
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(step, new SteeringCommand.Pause()));
		Waiting.on(run, RunMode.PAUSED).await();
		return run;
	}

	private static List<Pixel> places(Outlook outlook) {
		return outlook.next().stream().map(Outlook.Planned::place).toList();
	}

	private static List<Pixel> measured(RunHandle run, int from, int to) {
		return IntStream.range(from, to).mapToObj(run.state()::place).toList();
	}

	private static RunHandle goOn(RunHandle run) {
		run.steer(Rig.by(new SteeringCommand.Resume()));
		return Rig.finish(run);
	}

	@Test
	void whatWasForetoldWithoutTheCommandHappensWithoutIt() throws InterruptedException {
		List<String> undisturbed = Rig.story(rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole")).state());
		RunHandle run = pausedAt(8);
		Preview preview = run.preview(LAST, 5);
		long events = run.state().sequence();
		assertThat(preview.basedOn()).isEqualTo(events);
		assertThat(preview.before().next()).hasSize(5);
		goOn(run);
		assertThat(measured(run, 8, 12)).isEqualTo(places(preview.before()).subList(0, 4));
		assertThat(Rig.story(run.state())).as("the preview leaves no trace").isEqualTo(undisturbed);
		assertThat(preview.before().fluence()).isGreaterThan(0);
		assertThat(preview.before().seconds()).isGreaterThan(0);
	}

	@Test
	void whatWasForetoldWithTheCommandHappensWithIt() throws InterruptedException {
		RunHandle run = pausedAt(8);
		Preview preview = run.preview(LAST, 4);
		run.steer(Rig.by(LAST));
		goOn(run);
		RunState state = run.state();
		assertThat(measured(run, 8, 12)).isEqualTo(places(preview.after()));
		assertThat(preview.after().scalars()).extracting(Scalar::value)
				.isEqualTo(IntStream.range(0, 8).mapToObj(step -> state.get(Column.SCALAR, step)).toList());
		assertThat(preview.before().scalars()).extracting(Scalar::value).isNotEqualTo(preview.after().scalars().stream().map(Scalar::value).toList());
		assertThat(preview.after().bestStep()).isNotEqualTo(preview.before().bestStep());
	}

	@Test
	void anotherPolicyAndOtherPlacesAreForetold() throws InterruptedException {
		RunHandle run = pausedAt(8);
		SteeringCommand random = new SteeringCommand.ChangePolicy(Choice.of("random"));
		Preview policy = run.preview(random, 4);
		Pixel next = places(policy.before()).get(0);
		SteeringCommand veto = new SteeringCommand.ChangePlaces(List.of(new PlaceRule(PlaceRule.Kind.VETO, List.of(next, next))));
		assertThat(places(run.preview(veto, 4).after())).doesNotContain(next);
		Pixel asked = new Pixel(5, 5);
		assertThat(places(run.preview(new SteeringCommand.MeasureNext(List.of(asked)), 3).after()).get(0)).isEqualTo(asked);
		run.steer(Rig.by(random));
		goOn(run);
		assertThat(measured(run, 8, 12)).isEqualTo(places(policy.after()));
	}

	@Test
	void anotherProcessingChainScoresEverythingAnew() throws InterruptedException {
		RunHandle run = pausedAt(8);
		SteeringCommand twice = new SteeringCommand.ChangeProcessing(List.of(Choice.of("twice")));
		Preview preview = run.preview(twice, 4);
		run.steer(Rig.by(new SteeringCommand.ChangeProcessing(List.of(Choice.of("nonsense")))));
		run.steer(Rig.by(twice));
		goOn(run);
		RunState state = run.state();
		assertThat(state.spec().processing()).containsExactly(Choice.of("twice"));
		assertThat(measured(run, 8, 12)).isEqualTo(places(preview.after()));
		for (int step = 0; step < 8; step++) {
			assertThat(state.get(Column.SCALAR, step)).isEqualTo(2 * preview.before().scalars().get(step).value());
		}
		assertThat(run.measurement(0).orElseThrow().primary().values().toArray()[0] * 2)
				.isEqualTo(run.processed(0).orElseThrow().primary().values().toArray()[0]);
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement().satisfies(r -> assertThat(r.reason()).contains("nonsense"));
	}

	@Test
	void startingPointsComeFirst() throws InterruptedException {
		RunHandle run = pausedAt(1);
		Preview preview = run.preview(LAST, 5);
		goOn(run);
		assertThat(measured(run, 1, 4)).isEqualTo(places(preview.before()).subList(0, 3));
		assertThat(preview.before().next().subList(0, 3)).allMatch(p -> p.source().equals("start"));
	}

	@Test
	void whatWouldBeRefusedIsRefusedInWords() throws InterruptedException {
		RunHandle run = pausedAt(8);
		long events = run.state().sequence();
		assertThatThrownBy(() -> run.preview(new SteeringCommand.ChangeScalarizer(Choice.of("fussy")), 5)).isInstanceOf(ProblemException.class)
				.hasMessageContaining("the axis is in eV");
		assertThatThrownBy(() -> run.preview(new SteeringCommand.ChangeScalarizer(Choice.of("nonsense")), 5)).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> run.preview(new SteeringCommand.ChangePlaces(
				List.of(new PlaceRule(PlaceRule.Kind.VETO, List.of(new Pixel(0, 0), new Pixel(20, 20))))), 5))
				.hasMessageContaining("Nothing would be left");
		assertThatThrownBy(() -> run.preview(new SteeringCommand.Pause(), 5)).hasMessageContaining("no preview");
		assertThat(run.state().sequence()).isEqualTo(events);
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).isEmpty();
		goOn(run);
	}
}
