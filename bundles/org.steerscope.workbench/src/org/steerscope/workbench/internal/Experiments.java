/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.steerscope.data.ProblemException;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.run.Catalogue;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Starter;

/**
 * What a window does with plans, data and runs. Reading and starting happen in the background; the desk shows the outcome. No SWT, no
 * workbench: what they are needed for is given from outside.
 */
final class Experiments {

	/** What the workbench is asked for. */
	interface Shell {

		/** Runs work in the background; problems are shown to the person under that title. */
		<T> void inBackground(String title, Callable<T> work, Consumer<T> then);
	}

	private final Desk desk;
	private final RunService runs;
	private final PlanService plans;
	private final Catalogue catalogue;
	private final RunFolder folder;
	private final Consumer<Path> checkData;
	private final Shell shell;
	private OpenPlan plan;
	private BiConsumer<LastSession.Kind, String> session = (kind, what) -> {
	};

	Experiments(Desk desk, RunService runs, PlanService plans, Catalogue catalogue, RunFolder folder, Consumer<Path> checkData,
			Shell shell) {
		this.checkData = checkData;
		this.desk = desk;
		this.runs = runs;
		this.plans = plans;
		this.catalogue = catalogue;
		this.folder = folder;
		this.shell = shell;
	}

	/** @return the plan the start button starts */
	Optional<OpenPlan> plan() {
		return Optional.ofNullable(plan);
	}

	/**
	 * Opens a plan for the start button.
	 *
	 * @param nameOrPath shipped plan or file
	 * @param then called on the UI thread when it is open
	 */
	void openPlan(String nameOrPath, Runnable then) {
		shell.inBackground(WorkbenchTexts.of("experiments.openThePlan"), () -> OpenPlan.of(plans, nameOrPath, plans.open(nameOrPath)), opened -> {
			offer(opened);
			session.accept(LastSession.Kind.PLAN, name(nameOrPath));
			then.run();
		});
	}

	/** @param hears what is opened from now on, to open it again at the next start */
	void session(BiConsumer<LastSession.Kind, String> hears) {
		session = hears;
	}

	/** @return the absolute path of a file; the name of a shipped plan */
	private static String name(String nameOrPath) {
		return Files.exists(Path.of(nameOrPath)) ? Path.of(nameOrPath).toAbsolutePath().toString() : nameOrPath;
	}

	/**
	 * Makes a plan in which recorded data act as the instrument. An {@code .npy} file stands for its folder.
	 *
	 * @param then called on the UI thread when it is open
	 */
	void openDataset(Path path, Runnable then) {
		Path data = path.toString().endsWith(".npy") && path.getParent() != null ? path.getParent() : path;
		shell.inBackground(WorkbenchTexts.of("experiments.openTheDataset"), () -> {
			checkData.accept(data);
			Plan document = plans.open("replay");
			plans.set(document, "instrument.path", data.toAbsolutePath().toString());
			plans.set(document, "title", WorkbenchTexts.of("experiments.recordedData", data.getFileName()));
			OpenPlan opened = OpenPlan.of(plans, "replay " + data.getFileName(), document);
			opened.compile(plans, catalogue);
			return opened;
		}, opened -> {
			offer(opened);
			session.accept(LastSession.Kind.DATA, data.toAbsolutePath().toString());
			then.run();
		});
	}

	/** Shows a past run. */
	void openRun(Path file) {
		openRun(file, () -> {
		});
	}

	/**
	 * Shows a past run.
	 *
	 * @param then called on the UI thread when it is shown
	 */
	void openRun(Path file, Runnable then) {
		shell.inBackground(WorkbenchTexts.of("experiments.openTheRun"), () -> {
			if (!Files.isReadable(file)) {
				throw new ProblemException(WorkbenchTexts.of("experiments.theFileCannotBe"), file.toString(), WorkbenchTexts.of("experiments.checkItsNameAnd"));
			}
			return runs.open(file);
		}, run -> {
			desk.show(run);
			session.accept(LastSession.Kind.RUN, file.toAbsolutePath().toString());
			then.run();
		});
	}

	/** Writes the open plan. */
	void savePlan(Path file, boolean overwrite) {
		OpenPlan open = plan;
		if (open != null) {
			shell.inBackground(WorkbenchTexts.of("experiments.saveThePlan"), () -> {
				plans.save(open.document(plans), file, overwrite);
				return file;
			}, saved -> {
			});
		}
	}

	/** Offers a plan that was set up in the place of the one before. UI thread. */
	void keep(String name, String text) {
		offer(OpenPlan.of(plans, name, plans.parse(text, name)));
	}

	private void offer(OpenPlan opened) {
		plan = opened;
		desk.offer(new Starter() {
			@Override
			public String label() {
				return opened.startLabel();
			}

			@Override
			public String description() {
				return opened.description();
			}

			@Override
			public String plan() {
				return opened.text();
			}

			@Override
			public void start(boolean paused) {
				Experiments.this.start(paused);
			}
		});
	}

	/** Starts the open plan and shows its run; refused while another run is at work. UI thread. */
	void start(boolean paused) {
		OpenPlan open = plan;
		if (open == null) {
			return;
		}
		shell.inBackground(WorkbenchTexts.of("experiments.startTheRun"), () -> {
			List<RunHandle> live = runs.live().stream().filter(RunHandle::live).toList();
			if (!live.isEmpty()) {
				throw new ProblemException(WorkbenchTexts.of("experiments.aRunIsAt"), live.get(0).file().toString(), WorkbenchTexts.of("experiments.stopItBeforeYou"));
			}
			Path file = folder.next(open.title(), LocalDateTime.now());
			return runs.start(new RunService.Request(open.compile(plans, catalogue), open.text(), file, List.of(), paused, false, desk.who()));
		}, run -> {
			desk.show(run);
			session.accept(LastSession.Kind.RUN, run.file().toAbsolutePath().toString());
		});
	}

	/** @return the run at work in this process, whatever is shown */
	Optional<RunHandle> live() {
		return runs.live().stream().filter(RunHandle::live).findFirst();
	}
}
