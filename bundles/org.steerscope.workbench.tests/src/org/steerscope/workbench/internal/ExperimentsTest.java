/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.PluginChoice;
import org.steerscope.run.Catalogue;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;

/** What the window does with plans and runs, over services that only note what they were asked. */
class ExperimentsTest {

	@TempDir
	Path temp;

	private final List<String> asked = new ArrayList<>();
	private final List<RunHandle> live = new ArrayList<>();
	private final List<RunService.Request> started = new ArrayList<>();
	private final List<Exception> problems = new ArrayList<>();
	private final RunHandle handle = fake(RunHandle.class, (p, m, a) -> switch (m.getName()) {
	case "live" -> true;
	case "state" -> RunState.EMPTY;
	case "file" -> Path.of("at-work.steerscope");
	case "onEvent" -> (AutoCloseable) () -> {
	};
	default -> null;
	});
	private final RunService runs = fake(RunService.class, (p, m, a) -> switch (m.getName()) {
	case "live" -> List.copyOf(live);
	case "start" -> {
		started.add((RunService.Request) a[0]);
		live.add(handle);
		yield handle;
	}
	default -> null;
	});
	private final PluginChoice instrument = fake(PluginChoice.class, (p, m, a) -> m.getName().equals("getId") ? "twin-stem" : null);
	private final Plan plan = fake(Plan.class, (p, m, a) -> switch (m.getName()) {
	case "getTitle" -> "Particles";
	case "getObjective" -> "Find edges.";
	case "getInstrument" -> instrument;
	default -> null;
	});
	private final PlanService plans = fake(PlanService.class, (p, m, a) -> {
		asked.add(m.getName() + (a != null && a[a.length - 1] instanceof String text ? " " + text : ""));
		return switch (m.getName()) {
		case "open" -> {
			if (a[0].equals("nowhere")) {
				throw new ProblemException("There is no such plan", "nowhere", "Choose another");
			}
			yield plan;
		}
		case "parse" -> plan;
		case "text" -> "<plan/>";
		default -> null;
		};
	});
	private final Desk desk = new Desk((millis, work) -> {
	}, () -> live);
	private Experiments experiments;

	@AfterEach
	void close() {
		desk.close();
	}

	private static <T> T fake(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private Experiments experiments() {
		experiments = new Experiments(desk, runs, plans, fake(Catalogue.class, (p, m, a) -> List.of()), new RunFolder(temp),
				path -> {
					if (!Files.exists(path)) {
						throw new ProblemException("No installed reader knows this layout", path.toString(), "Choose another");
					}
				},
				new Experiments.Shell() {
					@Override
					public <T> void inBackground(String title, Callable<T> work, Consumer<T> then) {
						try {
							then.accept(work.call());
						} catch (Exception e) {
							problems.add(e);
						}
					}
				});
		return experiments;
	}

	@Test
	void anOpenPlanIsOfferedAndStartedWithOneClick() {
		experiments().openPlan("twin-stem", () -> asked.add("then"));
		assertThat(asked).contains("open twin-stem").endsWith("then");
		assertThat(desk.starter().orElseThrow().label()).isEqualTo("Start the twin experiment");
		assertThat(desk.starter().orElseThrow().description()).isEqualTo("Particles: Find edges.");
		desk.starter().orElseThrow().start(true);
		assertThat(problems).isEmpty();
		assertThat(started).hasSize(1);
		assertThat(started.get(0).paused()).isTrue();
		assertThat(started.get(0).plan()).isEqualTo("<plan/>");
		assertThat(started.get(0).file().getParent()).isEqualTo(temp);
		assertThat(desk.run()).containsSame(handle);
	}

	@Test
	void aSecondRunIsRefusedWhileOneIsAtWork() {
		experiments().openPlan("twin-stem", () -> {
		});
		experiments.start(false);
		experiments.start(false);
		assertThat(started).hasSize(1);
		assertThat(problems).hasSize(1);
		assertThat(problems.get(0)).hasMessageContaining("at work already").hasMessageContaining("at-work.steerscope");
	}

	@Test
	void aDatasetBecomesTheInstrumentOfTheReplayPlan() throws IOException {
		Path folder = Files.createDirectories(temp.resolve("synth eels"));
		experiments().openDataset(folder.resolve("image.npy"), () -> {
		});
		assertThat(asked).contains("open replay", "set " + folder.toAbsolutePath());
		asked.clear();
		experiments.openDataset(temp.resolve("missing.h5"), () -> {
		});
		assertThat(problems).hasSize(1);
		assertThat(asked).as("an unreadable file changes nothing").isEmpty();
	}

	@Test
	void problemsReachThePersonAndChangeNothing() {
		experiments().openPlan("nowhere", () -> asked.add("then"));
		experiments.openRun(temp.resolve("missing.steerscope"));
		assertThat(problems).hasSize(2).allMatch(ProblemException.class::isInstance);
		assertThat(asked).doesNotContain("then");
		assertThat(desk.starter()).isEmpty();
		experiments.start(false);
		assertThat(started).isEmpty();
	}
}
