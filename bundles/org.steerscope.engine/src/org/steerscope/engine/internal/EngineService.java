/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.learning.ImageRegistration;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Guardian;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.Journal;
import org.steerscope.run.JournalStore;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;

/** Starts runs, each on a thread of its own, and opens past ones. */
@Component
public final class EngineService implements RunService {

	private final Guardian guardian;
	private final JournalStore journals;
	private final PlugIns plugIns;
	private final Registrar registrar;
	private final Supplier<Provenance> provenance;
	private final InstantSource clock;
	private final List<EngineRun> live = new CopyOnWriteArrayList<>();

	/** Called by the service runtime. */
	@Activate
	public EngineService(@Reference Guardian guardian, @Reference JournalStore journals, @Reference Catalogue catalogue,
			@Reference ImageRegistration registration, @Reference FeatureExtractor features, BundleContext context) {
		this(guardian, journals, catalogue, registration, features, () -> Provenance.of(context), InstantSource.system());
	}

	EngineService(Guardian guardian, JournalStore journals, Catalogue catalogue, ImageRegistration registration,
			FeatureExtractor features, Supplier<Provenance> provenance, InstantSource clock) {
		this.guardian = guardian;
		this.journals = journals;
		this.plugIns = new PlugIns(catalogue, features);
		this.registrar = new Registrar(registration);
		this.provenance = provenance;
		this.clock = clock;
	}

	/** Stops every run at once and waits for the files to close. */
	@Deactivate
	void stop() throws InterruptedException {
		for (EngineRun run : live) {
			run.steer(new Steering(new SteeringCommand.Stop(true), "the closing program", -1));
		}
		for (EngineRun run : live) {
			run.awaitEnd(Duration.ofSeconds(10));
		}
	}

	@Override
	public RunHandle start(Request request) {
		if (!BudgetWatch.limits(request.spec().budget())) {
			throw new ProblemException("The budget has no limit", "budget",
					"Limit at least one of steps, seconds, clock time and fluence");
		}
		plugIns.check(request.spec());
		Journal journal = journals.create(request.file());
		return handingOver(journal, () -> {
			RunLog log = new RunLog(journals, journal);
			Provenance made = provenance.get();
			log.append(new RunEvent.RunStarted(request.spec(), request.plan(), made.bundles(), made.environment(),
					request.who()), Durability.DURABLE);
			return begin(request.file(), log, new Schedule(request.steering()), request.paused(), request.judge(), null);
		});
	}

	@Override
	public RunHandle resume(Path file, boolean judge, String who) {
		Journal journal = journals.open(file, true);
		return handingOver(journal, () -> {
			RunLog log = new RunLog(journals, journal);
			RunState state = log.state();
			if (state.spec() == null) {
				throw new ProblemException("The run has not even begun", file.toString(), "Start it anew from its plan");
			}
			if (state.outcome().filter(RunOutcome.FINISHED::equals).isPresent()) {
				throw new ProblemException("The run has ended: " + state.modeReason(), file.toString(),
						"Start a new run from its plan");
			}
			plugIns.check(state.spec());
			return begin(file, log, new Schedule(List.of()), false, judge, who);
		});
	}

	private static <T> T handingOver(Journal journal, Supplier<T> next) {
		try {
			return next.get();
		} catch (RuntimeException e) {
			journal.close();
			throw e;
		}
	}

	private RunHandle begin(Path file, RunLog log, Schedule schedule, boolean paused, boolean judge, String resumedBy) {
		Control control = new Control();
		Session session = new Session(log, plugIns, judge);
		RunLoop loop = new RunLoop(log, session, control, guardian, plugIns, registrar, clock, schedule, paused, resumedBy);
		EngineRun run = new EngineRun(file, log, plugIns, session, control, loop);
		log.listen(entry -> schedule.after(entry.sequence(), control));
		live.add(run);
		Thread thread = new Thread(() -> {
			try {
				loop.run();
			} finally {
				live.remove(run);
			}
		}, "run " + file.getFileName());
		thread.setDaemon(true);
		thread.start();
		return run;
	}

	@Override
	public OpenRun open(Path file) {
		Journal journal = journals.open(file, false);
		return handingOver(journal, () -> {
			RunLog log = new RunLog(journals, journal);
			if (log.state().spec() == null) {
				throw new ProblemException("The file holds no run yet", file.toString(), "Wait until the run has begun");
			}
			return new PastRun(log, plugIns);
		});
	}

	@Override
	public List<RunHandle> live() {
		return List.copyOf(live);
	}
}
