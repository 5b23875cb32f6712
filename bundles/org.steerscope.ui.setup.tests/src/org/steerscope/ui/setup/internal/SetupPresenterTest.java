/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.Pixel;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.UiThread;
import org.steerscope.ui.Starter;
import org.steerscope.ui.setup.internal.Finding.Severity;

/** The set-up from the template to the start button, without SWT. */
class SetupPresenterTest {

	private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

	@TempDir
	Path temp;

	private final Laboratory lab = new Laboratory();
	private final UiThread now = (millis, work) -> work.run();
	private final Desk desk = new Desk((millis, work) -> {
	}, () -> lab.live);
	private final List<String> kept = new ArrayList<>();
	private SetupPresenter setup;

	private SetupPresenter setup() {
		desk.planKeeper((name, text) -> {
			kept.add(text);
			desk.offer(Laboratory.fake(Starter.class, (p, m, a) -> {
				kept.add(m.getName());
				return null;
			}));
		});
		setup = new SetupPresenter(Plans.service(), lab.catalogue, lab.runs, lab.bench(), desk, Runnable::run, now, CLOCK,
				new SessionBook(new SessionStore(temp.resolve("sessions")), CLOCK), new UserFolder(temp));
		return setup;
	}

	@AfterEach
	void close() {
		setup.dispose();
		desk.close();
	}

	@Test
	void theRegionIsLookedAtBeforeAnythingIsSaidOfIt() {
		setup();
		assertThat(setup.severity(SetupPage.REGION)).contains(Severity.WARNING);
		assertThat(setup.expectation()).isEmpty();
		setup.takeOverview();
		assertThat(setup.problem()).isEmpty();
		assertThat(lab.done).containsExactly(new InstrumentCommand.TakeOverview(1e-5));
		assertThat(setup.severity(SetupPage.REGION)).contains(Severity.GOOD);
		assertThat(setup.severity(SetupPage.PATCH)).contains(Severity.GOOD);
		setup.set("overviewDwell", "20 µs");
		assertThat(setup.overviewStale()).isTrue();
		assertThat(setup.severity(SetupPage.REGION)).contains(Severity.WARNING);
	}

	@Test
	void aSaturatedOverviewKeepsTheRunFromStarting() {
		lab.saturation = 0.1f;
		setup();
		assertThat(setup.startable()).isTrue();
		setup.takeOverview();
		assertThat(setup.severity(SetupPage.REGION)).contains(Severity.REFUSED);
		assertThat(setup.startable()).isFalse();
		setup.start(false);
		assertThat(kept).isEmpty();
	}

	@Test
	void aTestSpectrumIsScoredAnewWithEveryChangeButTakenOnce() {
		setup();
		setup.takeOverview();
		setup.measure(new Pixel(40, 50));
		assertThat(setup.problem()).isEmpty();
		assertThat(lab.done).hasSize(3);
		double first = setup.trial().orElseThrow().scalars().get(0).value();
		assertThat(setup.severity(SetupPage.SCALARIZER)).contains(Severity.GOOD);
		setup.set("scalarizer.to", "1.2");
		assertThat(setup.trial().orElseThrow().scalars().get(0).value()).isGreaterThan(first);
		assertThat(lab.done).hasSize(3);
		setup.undo();
		assertThat(setup.trial().orElseThrow().scalars().get(0).value()).isEqualTo(first);
		setup.set("exposure", "10 ms");
		assertThat(setup.trialStale()).isTrue();
	}

	@Test
	void aPlaceOutsideTheImageIsRefusedInWords() {
		setup();
		setup.takeOverview();
		setup.measure(new Pixel(96, 0));
		assertThat(setup.problem()).contains("outside the overview");
		assertThat(lab.done).hasSize(1);
		setup.set("budget.steps", "many");
		assertThat(setup.problem()).contains("whole number");
	}

	@Test
	void timeAndFluenceAreForetold() {
		setup();
		setup.takeOverview();
		Expectation e = setup.expectation().orElseThrow();
		assertThat(e.steps()).isEqualTo(50);
		assertThat(e.seconds()).isCloseTo(96 * 96 * 1e-5 + 60 * 0.11, org.assertj.core.api.Assertions.within(1e-9));
		setup.set("budget.seconds", "3.4 s");
		assertThat(setup.expectation().orElseThrow().limit()).isEqualTo("time");
		assertThat(setup.expectation().orElseThrow().steps()).isEqualTo(20);
		setup.set("budget.until", "2026-11-23T09:00:02Z");
		assertThat(setup.expectation().orElseThrow().limit()).isEqualTo("clock time");
		setup.set("budget.fluence", "600000");
		assertThat(setup.expectation().orElseThrow().limit()).isEqualTo("fluence");
		assertThat(setup.severity(SetupPage.BUDGET)).contains(Severity.REFUSED);
	}

	@Test
	void theRunIsMarkedWithItsSampleAndTheCostOfTheSetUpIsBooked() {
		setup();
		setup.note(() -> {
			setup.book().begin("P1", "Ada", "636");
			setup.book().put("Au-3", 0, "");
		});
		setup.takeOverview();
		setup.measure(new Pixel(40, 50));
		double spent = setup.overview().orElseThrow().fluence() + setup.trial().orElseThrow().fluence();
		assertThat(setup.book().sample().orElseThrow().priorFluence()).isEqualTo(spent).isPositive();
		setup.start(true);
		assertThat(kept.get(0)).contains("sample “Au-3”");
		assertThat(kept).contains("start");
		assertThat(setup.plan().getObjective()).doesNotContain("Au-3");
		setup.summarise();
		assertThat(temp.resolve("sessions").resolve(setup.book().session().orElseThrow().id() + ".md")).exists();
	}
}
