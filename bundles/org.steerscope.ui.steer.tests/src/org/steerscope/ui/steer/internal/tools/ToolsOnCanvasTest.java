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
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.run.SteeringCommand.ChangePlaces;
import org.steerscope.run.SteeringCommand.MeasureNext;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.DisplayThread;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.ToolHost;
import org.steerscope.ui.Viewport;

/** The tools on a real canvas; skipped where there is no display. */
class ToolsOnCanvasTest {

	private final LiveRun run = new LiveRun();
	private final List<String> said = new ArrayList<>();
	private Display display;
	private Desk desk;
	private ImageCanvas canvas;
	private boolean finished;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "skipped: there is no display");
		display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		desk = new Desk(new DisplayThread(display), () -> List.of(run.handle));
		desk.show(run.handle);
		canvas = new ImageCanvas(shell, desk, "image");
		shell.open();
		canvas.show(run.handle.overview().orElseThrow(), 0, new Contrast(0, 1), ColourMap.GREY, null);
		long end = System.nanoTime() + 30_000_000_000L;
		while (canvas.viewport() == null || canvas.viewport().width() < 500) {
			assertTrue(System.nanoTime() < end, "the canvas did not open within 30 s");
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
	}

	@AfterEach
	void close() {
		if (display != null) {
			desk.close();
			display.dispose();
		}
	}

	private void use(ImageTool tool) {
		canvas.tool(tool.begin(new ToolHost() {
			@Override
			public Desk desk() {
				return desk;
			}

			@Override
			public void redraw() {
				canvas.redraw();
			}

			@Override
			public void say(String text) {
				said.add(text);
			}

			@Override
			public void finish() {
				finished = true;
			}
		}));
	}

	private void mouse(int type, double x, double y, int stateMask) {
		Viewport view = canvas.viewport();
		Event e = new Event();
		e.button = type == SWT.MouseMove ? 0 : 1;
		e.x = (int) Math.round(view.screenX(x));
		e.y = (int) Math.round(view.screenY(y));
		e.stateMask = stateMask;
		canvas.notifyListeners(type, e);
		canvas.update();
	}

	private void drag(double x, double y, double toX, double toY, int stateMask) {
		mouse(SWT.MouseDown, x, y, stateMask);
		mouse(SWT.MouseMove, (x + toX) / 2, (y + toY) / 2, stateMask | SWT.BUTTON1);
		mouse(SWT.MouseMove, toX, toY, stateMask | SWT.BUTTON1);
		mouse(SWT.MouseUp, toX, toY, stateMask | SWT.BUTTON1);
	}

	private void click(double x, double y, int stateMask) {
		mouse(SWT.MouseDown, x, y, stateMask);
		mouse(SWT.MouseUp, x, y, stateMask);
	}

	private void key(int keyCode) {
		Event e = new Event();
		e.keyCode = keyCode;
		e.character = (char) keyCode;
		canvas.notifyListeners(SWT.KeyDown, e);
	}

	@Test
	void aRectangleDraggedOnTheImageIsForbidden() {
		use(new VetoTool());
		drag(10.5, 5.5, 30.5, 20.5, 0);
		assertThat(run.last()).isEqualTo(
				new ChangePlaces(List.of(new PlaceRule(Kind.VETO, List.of(new Pixel(5, 10), new Pixel(20, 30))))));
		assertThat(said).anyMatch(s -> s.startsWith("This forbids ")).last().asString().contains("Ctrl+Z");
		drag(1, 1, 59.9, 39.9, 0);
		assertThat(said).last().asString().contains("nothing would be left");
		assertThat(run.steered).hasSize(1);
	}

	@Test
	void aPolygonIsClosedByADoubleClickAndALineOfPlacesByEnter() {
		use(new FavourTool());
		click(10.5, 10.5, 0);
		click(40.5, 10.5, 0);
		click(40.5, 30.5, 0);
		mouse(SWT.MouseDown, 40.5, 30.5, 0);
		mouse(SWT.MouseDoubleClick, 40.5, 30.5, 0);
		mouse(SWT.MouseUp, 40.5, 30.5, 0);
		assertThat(((ChangePlaces) run.last()).rules().get(0).outline()).containsExactly(new Pixel(10, 10), new Pixel(10, 40),
				new Pixel(30, 40));
		use(new MeasureTool());
		drag(10, 10, 50, 30, 0);
		assertThat(run.steered).as("nothing is sent before Enter").hasSize(1);
		assertThat(said).last().asString().startsWith("5 places, about ").contains("e/Å²");
		key(SWT.CR);
		assertThat(((MeasureNext) run.last()).places()).hasSize(5).startsWith(new Pixel(10, 10)).endsWith(new Pixel(30, 50));
	}

	@Test
	void clicksAskForOnePlaceOrWithShiftForSeveralAndEscLeaves() {
		use(new MeasureTool());
		click(20.5, 20.5, 0);
		assertThat(run.last()).isEqualTo(new MeasureNext(List.of(new Pixel(20, 20))));
		click(10.5, 10.5, SWT.SHIFT);
		click(30.5, 10.5, SWT.SHIFT);
		key(SWT.ESC);
		assertThat(finished).isFalse();
		click(10.5, 10.5, SWT.SHIFT);
		click(30.5, 10.5, SWT.SHIFT);
		key(SWT.CR);
		assertThat(run.last()).isEqualTo(new MeasureNext(List.of(new Pixel(10, 10), new Pixel(10, 30))));
		key(SWT.ESC);
		assertThat(finished).isTrue();
	}

	@Test
	void aPickedRegionIsDraggedReshapedAndRemoved() {
		use(new VetoTool());
		drag(10.5, 5.5, 20.5, 15.5, 0);
		use(new EditTool());
		drag(15.5, 10.5, 25.5, 12.5, 0);
		assertThat(new Regions(desk).rules().get(0).outline()).containsExactly(new Pixel(7, 20), new Pixel(17, 30));
		drag(31, 18, 36, 20, 0);
		assertThat(new Regions(desk).rules().get(0).outline()).containsExactly(new Pixel(7, 20), new Pixel(19, 35));
		key(SWT.DEL);
		assertThat(new Regions(desk).rules()).isEmpty();
		List<ImageTool.Entry> menu = new EditTool().menu(new ToolHost() {
			@Override
			public Desk desk() {
				return desk;
			}

			@Override
			public void redraw() {
				canvas.redraw();
			}

			@Override
			public void say(String text) {
				said.add(text);
			}

			@Override
			public void finish() {
				finished = true;
			}
		}, 5, 5);
		menu.stream().filter(m -> m.accelerator() == (SWT.MOD1 | 'Z')).findFirst().orElseThrow().act().run();
		assertThat(new Regions(desk).rules()).hasSize(1);
	}
}
