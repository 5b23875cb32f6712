/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.ui.Desk;

/** The list of events without a display. */
class TimelineTest {

	private final FakeRun run = new FakeRun(40, 48, 3, 300, 5);
	private final Desk desk = new Desk((millis, work) -> {
	}, List::of);
	private final TimelinePresenter presenter = new TimelinePresenter(desk);

	@AfterEach
	void close() {
		desk.close();
	}

	private void measure(int steps) {
		desk.show(run);
		run.begin();
		for (int i = 0; i < steps; i++) {
			run.step();
		}
	}

	private void steer(SteeringCommand command) {
		run.say(new RunEvent.Steered(new Steering(command, "Ada", -1)));
	}

	private List<TimelinePresenter.Row> rows() {
		TimelinePresenter.Model model = presenter.compute();
		List<TimelinePresenter.Row> rows = new ArrayList<>();
		for (int i = 0; i < model.count(); i++) {
			rows.add(model.row(i));
		}
		return rows;
	}

	@Test
	void everyEventIsListedInWordsWithItsStepAndTimes() {
		assertThat(presenter.compute().total()).isZero();
		measure(4);
		List<TimelinePresenter.Row> rows = rows();
		assertThat(rows).hasSize(run.events(0).size());
		assertThat(rows.get(0).what()).isEqualTo("Run started: Edge plasmons of silver particles");
		assertThat(rows.get(0).who()).isEqualTo("Ada");
		assertThat(rows.get(0).step()).isEmpty();
		assertThat(rows.get(0).since()).isEqualTo("+0:00.0");
		assertThat(rows).filteredOn(r -> r.kind() == EventKind.MEASUREMENT && r.what().startsWith("Measured row"))
				.extracting(TimelinePresenter.Row::step).containsExactly("0", "1", "2", "3");
		assertThat(rows.getLast().what()).startsWith("band-integral ").contains("±", "counts·eV");
		assertThat(rows).allSatisfy(r -> assertThat(r.what()).doesNotContain("[", "NaN", "null"));
	}

	@Test
	void kindAndTextNarrowTheListAndNewEventsAreFiltered() {
		measure(5);
		steer(new SteeringCommand.Note("Carbon grows here"));
		steer(new SteeringCommand.Pause());
		presenter.kind(EventKind.NOTE);
		assertThat(rows()).extracting(TimelinePresenter.Row::what).containsExactly("Carbon grows here");
		assertThat(EventListPainter.heading(presenter.compute())).isEqualTo("what (1 of " + run.events(0).size() + " events)");
		presenter.kind(null);
		presenter.text(" ADA ");
		assertThat(rows()).extracting(TimelinePresenter.Row::who).containsOnly("Ada").hasSize(3);
		steer(new SteeringCommand.Note("Beam is back"));
		run.step();
		assertThat(rows()).hasSize(4);
		presenter.text("");
		assertThat(presenter.filtered()).isFalse();
		assertThat(rows()).hasSize(run.events(0).size());
	}

	@Test
	void theMomentShownIsTheSelectedLineOrTheOneBefore() {
		measure(5);
		assertThat(presenter.compute().selected()).isEqualTo(-1);
		long sequence = run.state().measurementSequence(3);
		desk.showMoment(sequence);
		TimelinePresenter.Model all = presenter.compute();
		assertThat(all.sequence(all.selected())).isEqualTo(sequence);
		presenter.kind(EventKind.MODEL);
		TimelinePresenter.Model model = presenter.compute();
		assertThat(model.sequence(model.selected())).isLessThan(sequence);
		assertThat(model.sequence(model.selected() + 1)).isGreaterThan(sequence);
	}

	@Test
	void playingGoesFromMeasurementToMeasurement() {
		measure(3);
		TimelinePresenter.Model model = presenter.compute();
		List<Long> visited = new ArrayList<>();
		for (int line = model.nextStep(0); line >= 0 && visited.size() < 3; line = model.nextStep(line)) {
			visited.add(model.sequence(line));
		}
		assertThat(visited).containsExactly(run.state().measurementSequence(0), run.state().measurementSequence(1),
				run.state().measurementSequence(2));
		assertThat(model.nextStep(model.count() - 1)).isEqualTo(-1);
	}

	@Test
	void aHundredThousandEventsAreListedOnlyOnce() {
		measure(2);
		for (int i = 0; i < 100_000; i++) {
			run.say(new RunEvent.Scored(1, List.of(Scalar.ok("s", i, org.steerscope.data.Unit.ONE, 1))));
		}
		TimelinePresenter.Model before = presenter.compute();
		assertThat(before.count()).isGreaterThan(100_000);
		run.say(new RunEvent.ModeChanged(RunMode.PAUSED, "the operator asked"));
		TimelinePresenter.Model after = presenter.compute();
		assertThat(after.count()).isEqualTo(before.count() + 1);
		assertThat(after.places()).as("nothing was listed anew").isSameAs(before.places());
		assertThat(after.row(after.count() - 1).what()).isEqualTo("Now paused: the operator asked");
		desk.showMoment(50_000);
		assertThat(desk.state().sequence()).isEqualTo(50_000);
	}

	@Test
	void whatAPersonDidIsSaidInWords() {
		measure(1);
		steer(new SteeringCommand.MeasureNext(List.of(new Pixel(3, 4), new Pixel(5, 6))));
		run.say(new RunEvent.SteeringRefused(new Steering(new SteeringCommand.MeasureNext(List.of(new Pixel(900, 4))), "Ben", -1),
				"Row 900 lies outside the overview"));
		List<TimelinePresenter.Row> rows = rows();
		assertThat(rows.get(rows.size() - 2).what()).isEqualTo("Measure 2 places from row 3, col 4 next");
		assertThat(rows.getLast().what()).isEqualTo("Refused: Measure row 900, col 4 next: Row 900 lies outside the overview");
		assertThat(rows.getLast().who()).isEqualTo("Ben");
		assertThat(rows.getLast().kind()).isEqualTo(EventKind.STEERING);
	}

	@Test
	void timesSinceTheStartKeepTheirWidth() {
		assertThat(TimelinePresenter.since(Duration.ofMillis(127_449))).isEqualTo("+2:07.4");
		assertThat(TimelinePresenter.since(Duration.ofSeconds(3_727))).isEqualTo("+1:02:07");
	}

	@Test
	void narrowListsLeaveOutWhatMattersLeast() {
		EventListPainter.Columns wide = EventListPainter.Columns.of(1000, 8);
		EventListPainter.Columns narrow = EventListPainter.Columns.of(400, 8);
		assertThat(wide.since()).isPositive();
		assertThat(wide.who()).isPositive();
		assertThat(narrow.since()).isZero();
		assertThat(narrow.who()).isZero();
		assertThat(400 - narrow.what()).as("room for what happened").isGreaterThan(200);
	}
}
