/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Choice;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ProcessingChain;

/** A draft of the processing chain, without a display. */
class ProcessingPresenterTest {

	private final FakeCatalogue catalogue = new FakeCatalogue();
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private final FakeRun run = new FakeRun(catalogue::make, Choice.of("band-sum", Map.of("from", "0.6", "to", "0.8")), Choice.of("model")).begin()
			.measure(12);
	private final ProcessingPresenter processing = new ProcessingPresenter(desk, catalogue::processingSteps);

	@BeforeEach
	void show() {
		desk.show(run);
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private List<String> names() {
		return processing.steps().stream().map(processing::name).toList();
	}

	private void width(int index, String text) {
		processing.set(index, Settings.describe(FakeCatalogue.Width.class).get(0), text);
	}

	@Test
	void aChainIsOneChoiceAndBack() {
		List<Choice> chain = List.of(Choice.of("a"), Choice.of("b", Map.of("x", "1", "part.y", "2;3")), Choice.of("a", Map.of("x", "")));
		assertThat(ProcessingChain.steps(ProcessingChain.of(chain))).isEqualTo(chain);
		assertThat(ProcessingChain.steps(ProcessingChain.of(List.of()))).isEmpty();
	}

	@Test
	void stepsStandInTheOrderOfTheirStages() {
		processing.add(processing.installed().get(1));
		processing.add(processing.installed().get(2));
		assertThat(processing.add(processing.installed().get(0))).isZero();
		assertThat(names()).containsExactly("Despike", "Smooth", "Log");
		assertThat(processing.moves(1, -1)).as("into another stage").isFalse();
		assertThat(processing.move(1, -1)).isEqualTo(1);
		assertThat(processing.move(1, 1)).isEqualTo(2);
		assertThat(names()).containsExactly("Despike", "Log", "Smooth");
		processing.remove(0);
		processing.remove(7);
		assertThat(names()).containsExactly("Log", "Smooth");
	}

	@Test
	void aDraftIsComparedAppliedAndUndone() {
		processing.add(processing.installed().get(1));
		width(0, "9");
		DraftPresenter.Comparison c = processing.compare();
		assertThat(c.columns()).extracting(Column::title).containsExactly("In force", "Draft");
		assertThat(c.columns()).extracting(Column::choice).containsExactly("Nothing: measurements are scored as they are", "Smooth (width 9)");
		assertThat(desk.foresight().isEmpty()).isFalse();
		assertThat(run.steered).as("nothing is sent").isEmpty();
		processing.apply();
		assertThat(run.state().spec().processing()).containsExactly(Choice.of("smooth", Map.of("width", "9")));
		assertThat(processing.model().draft()).isFalse();
		processing.undo();
		assertThat(run.state().spec().processing()).isEmpty();
		processing.redo();
		assertThat(run.steered).extracting(s -> s.command()).hasSize(3).allMatch(SteeringCommand.ChangeProcessing.class::isInstance);
	}

	@Test
	void nonsenseIsToldAndNotApplied() {
		processing.add(processing.installed().get(1));
		width(0, "1000");
		assertThat(processing.model().problem()).startsWith("Smooth: ").contains("1000");
		processing.apply();
		assertThat(run.steered).isEmpty();
		desk.processingDraft().edit(ProcessingChain.of(List.of(Choice.of("foreign"))));
		assertThat(processing.model().problem()).isEqualTo("foreign is not installed here.");
		processing.drop();
		assertThat(processing.model().draft()).isFalse();
	}
}
