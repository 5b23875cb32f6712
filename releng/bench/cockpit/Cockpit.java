/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;

/**
 * Drives the workbench of the product and measures it, one figure per start, which {@code steerscope.bench} names: {@code start},
 * {@code pixel}, {@code stall} or {@code rate}. Wakes after the window is open, on a thread of its own.
 */
public final class Cockpit implements IStartup {

	private static final int WARM = 20;
	private static final int MOST = 10_000;

	private final Runs runs = new Runs();
	private Display display;
	private IWorkbenchWindow window;
	private Desk desk;
	private UiEvents events;
	private EventToPixel pixels;

	@Override
	public void earlyStartup() {
		display = PlatformUI.getWorkbench().getDisplay();
		String what = System.getProperty("steerscope.bench", "");
		if (what.equals("start")) {
			display.asyncExec(this::started);
			return;
		}
		Thread driver = new Thread(() -> {
			try {
				measure(what);
			} catch (Exception | LinkageError | AssertionError e) {
				e.printStackTrace();
				Runtime.getRuntime().halt(1);
			} finally {
				display.asyncExec(() -> PlatformUI.getWorkbench().close());
			}
		}, "Bench");
		driver.setDaemon(true);
		driver.start();
	}

	/** The window is usable when all that came up with it is done, and the display sleeps for the first time. */
	private void started() {
		display.addListener(SWT.Sleep, e -> {
			System.out.println("started " + (System.currentTimeMillis() - Long.getLong("steerscope.bench.from")));
			System.out.flush();
			Runtime.getRuntime().halt(0);
		});
	}

	/** Figures, and the stories that «releng/checks/full/cockpit.sh» tells. */
	private void measure(String what) throws Exception {
		ui(() -> {
			window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			PlatformUI.getWorkbench().showPerspective(AllViews.ID, window);
			window.getShell().setBounds(display.getPrimaryMonitor().getClientArea());
			desk = window.getService(IEclipseContext.class).get(Desk.class);
			events = new UiEvents(display);
			return null;
		});
		switch (what) {
		case "pixel" -> pixel();
		case "stall" -> stall();
		case "rate" -> rate();
		case "steer" -> new Stories(shell(), desk).steer();
		case "vote" -> new VoteStory(shell(), desk).tell();
		case "review" -> new Stories(shell(), desk).review();
		default -> throw new IllegalArgumentException(what);
		}
	}

	private Shell shell() {
		return window.getShell();
	}

	private void pixel() throws Exception {
		ui(() -> {
			pixels = new EventToPixel(window.getShell());
			return null;
		});
		pixel("50 steps/s, random", 50, 600, "policy", "random", "budget.steps", "100000");
		pixel("10 steps/s, dkl", 10, 60, "policy", "dkl", "budget.steps", "100000");
		pixel("1 step/s, gp, 10⁶ candidates", 1, 12, "policy", "gp", "budget.steps", "100000", "instrument.rows", "1015", "instrument.cols",
				"1015");
	}

	private void pixel(String name, double pace, int steps, String... settings) throws Exception {
		RunHandle run = runs.start(settings);
		show(run, pace);
		Runs.await(run, 10 + (int) Math.min(WARM, 3 * pace));
		Table.Sample millis = new Table.Sample();
		ui(() -> {
			pixels.begin(millis);
			return null;
		});
		long from = System.nanoTime();
		int first = run.state().measured();
		Runs.await(run, first + steps);
		double rate = (run.state().measured() - first) * 1e9 / (System.nanoTime() - from);
		long candidates = run.candidates().orElseThrow().size();
		Runs.stop(run);
		Table.row("event to pixel, " + name + " (" + candidates + " candidates), p50 / p95 / most",
				Table.format("%.0f / %.0f / %.0f ms, at %.1f steps/s", millis.quantile(0.5), millis.quantile(0.95), millis.quantile(1), rate),
				"≤ 100 ms");
	}

	/** To so many points as fast as it goes, then on at 50 steps/s. */
	private void stall() throws Exception {
		RunHandle run = runs.start("policy", "random", "budget.steps", "1000000", "instrument.rows", "160", "instrument.cols", "160");
		AutoCloseable held = show(run, 2000);
		Runs.await(run, MOST / 10);
		events.count(true);
		Runs.await(run, MOST);
		events.count(false);
		report("while 10³ … 10⁴ points are measured as fast as it goes");
		held.close();
		held = run.onEvent(new Pace(50));
		events.count(true);
		Runs.await(run, MOST + 1000);
		events.count(false);
		held.close();
		Runs.stop(run);
		report("from 10⁴ points on, 50 steps/s, 20 s");
	}

	private void report(String when) {
		Table.Sample wall = events.takeWall();
		Table.Sample processor = events.takeProcessor();
		Table.row("longest SWT event " + when + ", of " + wall.size(), Table.format("%.0f ms (its thread's processor time at most %.0f ms); p99.9 %.0f ms; %d over 50 ms, "
				+ "%d by processor time", wall.quantile(1), processor.quantile(1), wall.quantile(0.999), wall.above(UiEvents.LIMIT), processor.above(UiEvents.LIMIT)),
				"≤ 50 ms");
	}

	private void rate() throws Exception {
		for (String policy : Headless.POLICIES) {
			RunHandle run = Headless.dwelling(runs, policy);
			ui(() -> {
				desk.show(run);
				return null;
			});
			System.out.println("rate " + policy + " " + Headless.rate(run));
		}
	}

	private AutoCloseable show(RunHandle run, double pace) throws Exception {
		if (pixels != null) {
			run.onEvent(pixels);
		}
		AutoCloseable held = run.onEvent(new Pace(pace));
		ui(() -> {
			desk.show(run);
			return null;
		});
		Runs.steer(run, new SteeringCommand.Resume());
		return held;
	}

	private void ui(Callable<Void> work) throws Exception {
		AtomicReference<Exception> problem = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				work.call();
			} catch (Exception e) {
				problem.set(e);
			}
		});
		if (problem.get() != null) {
			throw problem.get();
		}
	}
}
