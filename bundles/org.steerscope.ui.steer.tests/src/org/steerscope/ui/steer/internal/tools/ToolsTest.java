/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.run.SteeringCommand.ChangePlaces;
import org.steerscope.run.SteeringCommand.MeasureNext;
import org.steerscope.ui.Desk;

/** The tools' presenters, without a display. */
class ToolsTest {

	private static final PlaceRule A = new PlaceRule(Kind.VETO, List.of(new Pixel(2, 3), new Pixel(10, 20)));
	private static final PlaceRule B = new PlaceRule(Kind.FAVOUR, List.of(new Pixel(20, 20), new Pixel(20, 40), new Pixel(35, 30)));

	private final LiveRun run = new LiveRun();
	private final Desk desk = new Desk((millis, work) -> {
	}, () -> List.of(run.handle));
	private final Regions regions = new Regions(desk);

	@BeforeEach
	void open() {
		desk.show(run.handle);
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void aDragIsARectangleInsideTheImage() {
		Sketch sketch = new Sketch(Kind.VETO, run.grid);
		sketch.pressed(50, 30);
		sketch.moved(51, 31, 1, false);
		assertThat(sketch.active()).as("a tremble is no drag").isFalse();
		sketch.moved(80, 5.5, 1, false);
		assertThat(sketch.preview().orElseThrow().topLeft()).isEqualTo(new Pixel(5, 50));
		PlaceRule rule = sketch.released(80, 5.5).orElseThrow();
		assertThat(rule).isEqualTo(new PlaceRule(Kind.VETO, List.of(new Pixel(30, 50), new Pixel(5, 59))));
		assertThat(sketch.active()).isFalse();
	}

	@Test
	void clicksAreCornersUntilClosedAndADoubleClickAddsNone() {
		Sketch sketch = new Sketch(Kind.AVOID, run.grid);
		for (double[] p : new double[][] { { 5, 5 }, { 30, 5 }, { 30, 25 } }) {
			sketch.pressed(p[0], p[1]);
			assertThat(sketch.released(p[0], p[1])).isEmpty();
		}
		sketch.back();
		assertThat(sketch.finish()).as("two corners have no inside").isEmpty();
		assertThat(sketch.active()).as("the operator can go on").isTrue();
		sketch.pressed(30, 25);
		sketch.released(30, 25);
		sketch.pressed(30, 25);
		assertThat(sketch.finish().orElseThrow().outline()).containsExactly(new Pixel(5, 5), new Pixel(5, 30), new Pixel(25, 30));
		assertThat(sketch.released(30, 25)).as("the mouse comes up after a double click").isEmpty();
		assertThat(sketch.active()).isFalse();
	}

	@Test
	void aLassoFollowsTheMouseAndEscForgetsIt() {
		Sketch sketch = new Sketch(Kind.FAVOUR, run.grid);
		sketch.pressed(10, 10);
		for (int i = 0; i <= 36; i++) {
			sketch.moved(10 + 8 * Math.sin(i * Math.PI / 18), 18 - 8 * Math.cos(i * Math.PI / 18), 10, true);
		}
		PlaceRule rule = sketch.preview().orElseThrow();
		assertThat(rule.contains(18, 10)).isTrue();
		assertThat(rule.contains(5, 3)).isFalse();
		assertThat(sketch.cancel()).isTrue();
		assertThat(sketch.released(10, 10)).isEmpty();
		assertThat(sketch.cancel()).isFalse();
	}

	@Test
	void regionsAreAddedChangedAndRemovedByTheOperatorsName() {
		assertThat(regions.add(A)).isEmpty();
		assertThat(regions.add(B)).isEmpty();
		assertThat(run.last()).isEqualTo(new ChangePlaces(List.of(A, B)));
		assertThat(run.steered.get(1).who()).isEqualTo(desk.who());
		assertThat(run.steered.get(1).basedOn()).as("the newest event before the command").isEqualTo(4);
		PlaceRule moved = Regions.moved(new Regions.Picked(A, -1), 4.4, -1);
		assertThat(moved.outline()).containsExactly(new Pixel(1, 7), new Pixel(9, 24));
		assertThat(regions.replace(A, moved)).isEmpty();
		assertThat(regions.remove(A)).startsWith("Somebody");
		assertThat(regions.remove(B)).isEmpty();
		assertThat(regions.rules()).containsExactly(moved);
	}

	@Test
	void undoAndRedoGoThroughTheWholeHistory() {
		assertThat(regions.travel(true)).isEqualTo("No change of regions to undo");
		regions.add(A);
		regions.add(B);
		regions.remove(A);
		List<List<PlaceRule>> seen = new ArrayList<>();
		for (boolean back : new boolean[] { true, true, true, false, false, true }) {
			assertThat(regions.travel(back)).isEmpty();
			seen.add(regions.rules());
		}
		assertThat(seen).containsExactly(List.of(A, B), List.of(A), List.of(), List.of(A), List.of(A, B), List.of(A));
		regions.add(A);
		assertThat(regions.travel(false)).as("after a new change there is nothing to redo").isEqualTo("No change of regions to redo");
	}

	@Test
	void aVetoThatLeavesNothingIsRefusedInWords() {
		PlaceRule all = new PlaceRule(Kind.VETO, List.of(new Pixel(0, 0), new Pixel(39, 59)));
		assertThat(regions.add(all)).contains("nothing would be left to measure");
		assertThat(run.steered).isEmpty();
		assertThat(regions.foretell(A)).isEqualTo("forbids 36 of 459 places (8 %)");
	}

	@Test
	void handlesReshapeRectanglesAndPolygons() {
		regions.add(A);
		regions.add(B);
		assertThat(regions.pick(5, 5, 1, null).orElseThrow()).isEqualTo(new Regions.Picked(A, -1));
		assertThat(regions.pick(21, 2, 1, A).orElseThrow()).isEqualTo(new Regions.Picked(A, 1));
		assertThat(Regions.moved(new Regions.Picked(A, 1), 5, 1).outline()).containsExactly(new Pixel(3, 3), new Pixel(10, 25));
		assertThat(Regions.moved(new Regions.Picked(B, 2), 5, 1).outline()).containsExactly(new Pixel(20, 20), new Pixel(20, 40),
				new Pixel(36, 35));
		assertThat(regions.pick(55, 2, 1, null)).isEmpty();
	}

	@Test
	void whatIsNotTheLiveRunIsNotSteered() {
		LiveRun other = new LiveRun();
		desk.show(other.handle);
		Desk past = new Desk((millis, work) -> {
		}, () -> List.of(run.handle));
		past.show(null);
		assertThat(new Regions(past).add(A)).isEqualTo(ShownRun.NONE);
		assertThat(run.steered).isEmpty();
		past.close();
	}

	@Test
	void placesSnapToWhatCanBeMeasured() {
		MeasurePlan plan = new MeasurePlan(desk);
		assertThat(plan.snap(0.2, 0.2)).contains(new Pixel(4, 4));
		assertThat(plan.snap(17.1, 9.9)).contains(new Pixel(10, 16));
		assertThat(plan.snap(59.9, 39.9)).contains(new Pixel(36, 56));
		assertThat(plan.snap(-1, 5)).isEmpty();
	}

	@Test
	void severalPlacesALineAndAGridAreAskedForWithTheirCost() {
		MeasurePlan plan = new MeasurePlan(desk);
		assertThat(plan.cost(2)).startsWith("2 places, about 0.2 s, adds ");
		run.measure(0, new Pixel(4, 4));
		run.measure(1, new Pixel(4, 6));
		assertThat(plan.cost(4)).startsWith("4 places, about 2.0 s, adds ");
		plan.toggle(10, 10);
		plan.toggle(20, 10);
		plan.toggle(10, 10);
		assertThat(plan.places()).hasSize(1);
		plan.span(10, 10, 50, 10, false);
		assertThat(plan.places()).hasSize(5);
		plan.resize(1);
		assertThat(plan.places()).hasSize(6);
		plan.span(10, 10, 50, 30, true);
		assertThat(plan.places()).hasSize(36);
		assertThat(plan.send()).isEmpty();
		assertThat(((MeasureNext) run.last()).places()).hasSize(36);
		assertThat(plan.places()).isEmpty();
		assertThat(plan.send()).isEqualTo("Nothing is picked");
	}

	@Test
	void forbiddenPlacesAreLeftOutAndSaid() {
		regions.add(A);
		MeasurePlan plan = new MeasurePlan(desk);
		plan.span(10, 6, 50, 6, false);
		assertThat(plan.places()).hasSize(3);
		assertThat(plan.cost(3)).endsWith("2 in forbidden regions left out");
		plan.clear();
		plan.toggle(10, 6);
		assertThat(plan.send()).contains("forbidden");
	}
}
