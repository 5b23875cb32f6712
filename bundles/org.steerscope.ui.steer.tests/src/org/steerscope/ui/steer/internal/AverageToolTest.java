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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.Choice;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.steer.internal.tools.AverageTool;

/** The region whose spectra are averaged, without a display. */
class AverageToolTest {

	private final FakeCatalogue catalogue = new FakeCatalogue();
	private final FakeRun run = new FakeRun(catalogue::make, Choice.of("band-sum", Map.of()), Choice.of("model")).begin().measure(9);
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private final List<String> said = new ArrayList<>();
	private boolean finished;
	private final ImageTool.Session session = new AverageTool().begin(new ToolHost() {
		@Override
		public Desk desk() {
			return desk;
		}

		@Override
		public void redraw() {
		}

		@Override
		public void say(String text) {
			said.add(text);
		}

		@Override
		public void finish() {
			finished = true;
		}
	});

	@AfterEach
	void close() {
		desk.close();
	}

	private static ImageTool.Pointer at(double x, double y) {
		return new ImageTool.Pointer(x, y, 4, 1, 0);
	}

	private void drag(double x0, double y0, double x1, double y1) {
		session.pressed(at(x0, y0));
		session.moved(at((x0 + x1) / 2, (y0 + y1) / 2));
		session.moved(at(x1, y1));
		session.released(at(x1, y1));
	}

	@Test
	void theStepsInsideAreSelectedAndEscapeForgetsThem() {
		drag(0, 0, 30, 30);
		assertThat(desk.steps()).as("without a run").isEmpty();
		desk.show(run);
		drag(0, 0, 25.5, 39.5);
		List<Integer> expected = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			Pixel p = run.state().place(i);
			if (p.col() <= 25) {
				expected.add(i);
			}
		}
		assertThat(expected).isNotEmpty().hasSizeLessThan(9);
		assertThat(desk.steps()).isEqualTo(expected);
		assertThat(said).last().asString().startsWith(expected.size() + " measurements in this region");
		assertThat(run.steered).as("nothing is asked of the agent").isEmpty();
		session.key(SWT.ESC, 0);
		assertThat(desk.steps()).isEmpty();
		assertThat(finished).isFalse();
		session.key(SWT.ESC, 0);
		assertThat(finished).isTrue();
	}
}
