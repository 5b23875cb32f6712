/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.run.Action;
import org.steerscope.run.Approval;
import org.steerscope.run.Fluence;
import org.steerscope.run.Forecast;
import org.steerscope.run.Gate;
import org.steerscope.run.Guardian;
import org.steerscope.run.InDoubt;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.RefusedException;
import org.steerscope.run.RunSpec;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.Source;

/**
 * The engine thread of one run: steering, budget, proposal, approval, measurement, score, and again. Whatever goes wrong ends with the
 * instrument made safe, the reason in words and the journal in order.
 */
final class RunLoop implements Runnable {

	private static final Logger LOG = LoggerFactory.getLogger(RunLoop.class);

	/** So many refusals in a row, or acts that measure nothing, end a run. */
	private static final int MOST_REFUSALS = 5;
	private static final int MOST_IDLE_ACTS = 1000;
	/** How long to wait for steering before looking after what other threads reported. */
	private static final long TICK = 200;

	private final RunLog log;
	private final Session session;
	private final Control control;
	private final Guardian guardian;
	private final PlugIns plugIns;
	private final BudgetWatch budget;
	private final Absence absence;
	private final Steersman steersman;
	private final Schedule schedule;
	private final Registrar registrar;
	private final boolean pausedAtStart;
	private final String resumedBy;
	private final CountDownLatch over = new CountDownLatch(1);
	private Gate gate;
	private Bench bench;
	private boolean approvalNeeded;
	private boolean waived;
	private int refusals;
	private int idleActs;
	private RuntimeException dwellFailure;

	/** @param resumedBy who resumes the run; null for a new one */
	RunLoop(RunLog log, Session session, Control control, Guardian guardian, PlugIns plugIns, Registrar registrar, InstantSource clock,
			Schedule schedule, boolean pausedAtStart, String resumedBy) {
		this.log = log;
		this.session = session;
		this.control = control;
		this.guardian = guardian;
		this.plugIns = plugIns;
		this.registrar = registrar;
		this.budget = new BudgetWatch(clock);
		this.absence = new Absence(clock);
		this.steersman = new Steersman(control, log, session, absence);
		this.schedule = schedule;
		this.pausedAtStart = pausedAtStart;
		this.resumedBy = resumedBy;
	}

	boolean awaitEnd(long millis) throws InterruptedException {
		return over.await(millis, TimeUnit.MILLISECONDS);
	}

	boolean isOver() {
		return over.getCount() == 0;
	}

	@Override
	public void run() {
		log.adopt();
		End end;
		try {
			prepare();
			end = loop();
		} catch (InterruptedException e) {
			end = End.stopped("The program is closing");
		} catch (RefusedException | InstrumentException | ProblemException e) {
			LOG.warn("The run fails", e);
			end = failure(e.getMessage());
		} catch (Throwable e) {
			LOG.error("The run fails", e);
			end = failure("Something unexpected went wrong: " + e + " (see the log)");
		}
		finish(end);
	}

	private End failure(String message) {
		return control.aborting() ? End.stopped("Stopped at once; " + message) : End.failed(message);
	}

	private void finish(End end) {
		try {
			if (session.agent() != null && log.progress().work() == null && end.outcome() != RunOutcome.FAILED) {
				session.agent().checkpoint(log.journal(), log.state().sequence(), true);
			}
		} catch (RuntimeException e) {
			LOG.warn("The policy's last state is not kept", e);
		}
		RunEvent.RunEnded ended = new RunEvent.RunEnded(end.outcome(), end.reason(), budget.clock().instant());
		try {
			closeGate();
			log.append(ended, Durability.DURABLE);
		} catch (RuntimeException e) {
			LOG.error("The end of the run could not be stored", e);
			log.showOnly(ended);
		}
		control.ended();
		try {
			log.close();
		} catch (RuntimeException e) {
			LOG.error("The run file could not be closed in order", e);
		} finally {
			over.countDown();
		}
	}

	private void closeGate() {
		if (gate != null) {
			try {
				gate.close();
			} catch (RuntimeException e) {
				LOG.error("The instrument was not let go of in order", e);
			}
		}
	}

	private void prepare() throws InstrumentException, RefusedException {
		List<org.steerscope.run.Journal.Entry> past = resumedBy == null ? List.of() : log.journal().read(0);
		RunSpec spec = log.state().spec();
		gate = guardian.open(spec.instrument(), spec.envelope(), Seeds.derive(spec.seed(), "instrument"), log);
		bench = new Bench(gate, log, registrar);
		if (resumedBy != null && log.state().instrument().isPresent()) {
			resume(spec);
		} else {
			log.append(new RunEvent.InstrumentOpened(gate.info()), Durability.RELAXED);
		}
		control.opened(gate);
		if (log.state().overview().isEmpty()) {
			bench.overview();
		}
		Image overview = session.look();
		if (log.progress().begun()) {
			Resumption resumption = new Resumption(log.journal(), plugIns);
			session.agent(resumption.replay(past).orElseThrow());
			approvalNeeded = resumption.needsApproval(log.progress().work());
			if (resumption.differing() >= 0) {
				log.append(new RunEvent.AlarmRaised("resume-differs",
						"The policy would now propose something else at step " + resumption.differing()
								+ " than it did; what is recorded stands",
						"Compare the bundles and BLAS threads written at the start of the run with those in use"),
						Durability.RELAXED);
			}
		} else {
			log.append(new RunEvent.StartingPointsChosen(StartingPlaces.choose(spec.starting(), session.candidates(),
					() -> plugIns.features().extract(overview, session.candidates(), Seeds.derive(spec.seed(), "features")),
					Seeds.derive(spec.seed(), "start"))), Durability.DURABLE);
			session.beginAgent(overview);
		}
		session.judgeBy(gate);
		idle();
		session.settle();
		session.diagnose();
		session.judge();
		if (log.progress().manual()) {
			steersman.mode(RunMode.MANUAL, "The operator had taken over; hand back to let the agent go on");
		} else if (pausedAtStart) {
			control.pause(false);
			steersman.mode(RunMode.PAUSED, "Waiting for the operator to begin");
		} else if (!control.paused()) {
			steersman.mode(RunMode.RUNNING, "");
		}
	}

	private void resume(RunSpec spec) throws InstrumentException {
		if (!gate.info().field().equals(log.state().instrument().get().field())) {
			throw new InstrumentException("The instrument's field is %s now, the run was made on %s; open the same data or set the same field"
					.formatted(gate.info().field(), log.state().instrument().get().field()));
		}
		Progress progress = log.progress();
		Optional<Act> doubt = progress.acts().inDoubt();
		boolean measurement = doubt.isPresent() && doubt.get().command() instanceof InstrumentCommand.Acquire
				&& progress.work() != null;
		String decision = doubt.isEmpty() ? "Nothing is in doubt"
				: !measurement || spec.inDoubt() == InDoubt.MEASURE_AGAIN ? "It is done again"
						: spec.inDoubt() == InDoubt.SKIP ? Progress.LEFT_OUT : "The operator decides";
		int step = measurement ? progress.work().step() : -1;
		log.append(new RunEvent.RunResumed(resumedBy, doubt.map(Act::number).orElse(-1L), progress.fluenceInDoubt(), decision),
				Durability.DURABLE);
		log.append(new RunEvent.InstrumentOpened(gate.info()), Durability.RELAXED);
		gate.resume(progress.acts().history(), progress.acts().doubtful(), progress.acts().next(), log.state().fluence());
		if (measurement && spec.inDoubt() == InDoubt.SKIP) {
			log.append(new RunEvent.ProposalDiscarded(step, "Nobody knows whether it was measured; it is left out"),
					Durability.RELAXED);
		} else if (measurement && spec.inDoubt() == InDoubt.ASK) {
			control.pause(false);
			steersman.mode(RunMode.PAUSED, "Nobody knows whether step %d was measured; go on to measure it again".formatted(
					progress.taken().size()));
		}
	}

	private End loop() throws InterruptedException, InstrumentException, RefusedException {
		while (true) {
			if (log.progress().work() == null) {
				schedule.before(log.progress().taken().size(), control);
			}
			Optional<End> stop = steersman.serve(waiting() ? TICK : 0);
			if (stop.isPresent()) {
				return stop.get();
			}
			if (!control.safe()) {
				absence.breach(log.state()).ifPresent(this::makeSafe);
			}
			if (waiting()) {
				continue;
			}
			try {
				Optional<End> end = step();
				if (end.isPresent()) {
					return end.get();
				}
			} catch (InstrumentException e) {
				if (!control.safe() && !control.aborting()) {
					throw e;
				}
				LOG.info("An act ended because the operator asked for it: {}", e.getMessage());
			}
		}
	}

	private void makeSafe(String reason) {
		control.makeSafe(reason);
		steersman.mode(RunMode.SAFE, reason);
	}

	private boolean waiting() {
		return control.waiting() || log.progress().manual() && log.progress().work() == null && log.progress().wishes().isEmpty();
	}

	/** One thing at a time: propose, or ask, or act; steering is served in between. */
	private Optional<End> step() throws InterruptedException, InstrumentException, RefusedException {
		idle();
		RunEvent.Proposed work = log.progress().work();
		if (work == null) {
			Optional<String> spent = spent(log.state().spec().exposure());
			if (spent.isPresent()) {
				return Optional.of(End.finished(spent.get()));
			}
			propose();
			return Optional.empty();
		}
		if (needsApproval(work)) {
			return ask(work);
		}
		return switch (work.action()) {
		case Action.Measure m -> measure(work, log.state().spec().exposure());
		case Action.Dwell d -> measure(work, d.maxSeconds());
		case Action.Tune t -> tune(t);
		case Action.RetakeOverview o -> retake();
		case Action.Finish f -> Optional.of(End.finished(f.reason()));
		};
	}

	/** What an operator who has taken over measures is counted, but ends no run. */
	private Optional<String> spent(double exposure) {
		return log.progress().manual() ? Optional.empty() : budget.refuses(log.state(), exposure, gate.totalFluence(), Fluence.ofExposure(exposure, gate.info()));
	}

	private void propose() {
		Progress progress = log.progress();
		waived = false;
		approvalNeeded = false;
		Optional<Pixel> reference = progress.referenceDue();
		if (!progress.wishes().isEmpty()) {
			Progress.Wish wish = progress.wishes().getFirst();
			propose(Source.OF_PERSON, wish.action(), wish.reason(), wish.learn());
		} else if (reference.isPresent()) {
			propose(Source.OF_REFERENCE, new Action.Measure(List.of(reference.get())), "The reference point", false);
		} else if (progress.nextStart() >= 0) {
			int next = progress.nextStart();
			propose(Source.OF_START, new Action.Measure(List.of(progress.start().get(next))),
					"Starting point %d of %d".formatted(next + 1, progress.start().size()), true);
		} else {
			approvalNeeded = session.propose().needsApproval();
		}
	}

	private void propose(String source, Action action, String reason, boolean learn) {
		log.append(new RunEvent.Proposed(log.progress().taken().size(), source, action,
				action.places().stream().map(p -> Forecast.NONE).toList(), reason, Double.NaN, Double.NaN, learn), Durability.RELAXED);
	}

	private boolean needsApproval(RunEvent.Proposed work) {
		return Progress.fromPolicy(work) && !(work.action() instanceof Action.Finish) && !waived
				&& !log.progress().approved()
				&& (approvalNeeded || log.state().spec().approval().always() || log.progress().asked());
	}

	/** Waits for a person, probe idle, steering served; where nobody answers the plan decides. */
	private Optional<End> ask(RunEvent.Proposed work) throws InterruptedException {
		Approval approval = log.state().spec().approval();
		log.append(new RunEvent.ApprovalAsked(work.step(), approval.waitSeconds()), Durability.RELAXED);
		steersman.mode(RunMode.ASKS, "Step %d awaits approval".formatted(work.step()));
		long deadline = System.nanoTime() + (long) (approval.waitSeconds() * 1e9);
		while (log.progress().work() == work && !log.progress().approved() && !control.waiting()) {
			long left = (deadline - System.nanoTime() + 999_999) / 1_000_000;
			if (left <= 0 && control.quiet()) {
				unanswered(approval);
				return Optional.empty();
			}
			Optional<End> stop = steersman.serve(Math.min(TICK, left));
			if (stop.isPresent()) {
				return stop;
			}
		}
		if (!control.waiting() && !log.progress().manual()) {
			steersman.mode(RunMode.RUNNING, "");
		}
		return Optional.empty();
	}

	private void unanswered(Approval approval) {
		String nobody = "Nobody answered within " + new Quantity(approval.waitSeconds(), Unit.SECOND);
		if (approval.goOnUnanswered() && log.state().unattended().isEmpty()) {
			waived = true;
			steersman.mode(RunMode.RUNNING, nobody + "; the plan says to measure");
		} else {
			control.pause(true);
			steersman.mode(RunMode.PAUSED, nobody);
		}
	}

	private Optional<End> measure(RunEvent.Proposed work, double exposure) throws InstrumentException, RefusedException {
		Optional<String> spent = spent(exposure);
		if (spent.isPresent()) {
			return Optional.of(End.finished(spent.get()));
		}
		try {
			boolean dwell = work.action() instanceof Action.Dwell;
			Measurement raw = bench.measure(log.progress().place(), exposure, caller(work),
					(seconds, value) -> !control.endsExposure() && (!dwell || goOn(seconds, value)));
			steersman.afterExposure();
			session.measured(raw);
		} catch (RefusedException e) {
			refused(work, e);
			return Optional.empty();
		}
		refusals = 0;
		idleActs = 0;
		idle();
		session.settle();
		if (dwellFailure != null) {
			throw dwellFailure;
		}
		if (log.progress().work() == null) {
			session.agent().checkpoint(log.journal(), log.state().sequence(), false);
		}
		if (control.stepDone()) {
			control.pause(false);
			steersman.mode(RunMode.PAUSED, "After a single step");
		}
		return Optional.empty();
	}

	/** On the instrument's thread. A policy that fails ends the exposure, and the run once the data are safe. */
	private boolean goOn(double seconds, double value) {
		try {
			return session.agent().policy().goOnDwelling(seconds, value);
		} catch (RuntimeException e) {
			dwellFailure = e;
			return false;
		}
	}

	private Caller caller(RunEvent.Proposed work) {
		return switch (work.source()) {
		case Source.OF_START, Source.OF_REFERENCE -> Caller.ENGINE;
		case Source.OF_PERSON -> new Caller(Caller.Kind.OPERATOR, log.progress().workFor(), "local");
		default -> Caller.agent(work.source());
		};
	}

	private void refused(RunEvent.Proposed work, RefusedException e) {
		if (e.rule().equals("made-safe") && control.safe()) {
			return;
		}
		log.append(new RunEvent.ProposalDiscarded(work.step(), "The guardian refused it"), Durability.RELAXED);
		log.append(new RunEvent.AlarmRaised("refused", e.getMessage(), "Change the plan or the envelope, or leave this place out"),
				Durability.RELAXED);
		if (!log.progress().manual() && ++refusals >= MOST_REFUSALS) {
			throw new ProblemException("%d acts in a row were refused, the last one: %s".formatted(refusals, e.getMessage()),
					"guardian", "Change the plan so that it stays within the limit named");
		}
	}

	private Optional<End> tune(Action.Tune tune) throws InstrumentException {
		countIdleAct();
		RunEvent.Proposed work = log.progress().work();
		try {
			bench.tune(new InstrumentCommand.SetParameter(tune.parameter(), tune.value()), caller(work));
		} catch (RefusedException e) {
			refused(work, e);
		}
		return Optional.empty();
	}

	private Optional<End> retake() throws InstrumentException {
		countIdleAct();
		Optional<String> problem;
		try {
			problem = bench.overview();
		} catch (RefusedException e) {
			refused(log.progress().work(), e);
			return Optional.empty();
		}
		if (problem.isEmpty()) {
			session.newOverview();
			steersman.mode(log.progress().manual() ? RunMode.MANUAL : RunMode.RUNNING, "");
			return Optional.empty();
		}
		log.append(new RunEvent.AlarmRaised("registration", "The overview is not used: " + problem.get(),
				"Take over, set the field of view as it was and hand back, or start a new run"), Durability.RELAXED);
		if (log.progress().manual()) {
			steersman.mode(RunMode.MANUAL, "The overview could not be registered");
		} else {
			control.pause(false);
			steersman.mode(RunMode.PAUSED, "The overview could not be registered");
		}
		return Optional.empty();
	}

	private void countIdleAct() {
		if (!log.progress().manual() && ++idleActs > MOST_IDLE_ACTS) {
			throw new ProblemException("The policy has asked for %d acts without measuring anything".formatted(idleActs),
					"policy " + session.agent().id(), "Choose another policy, or tell its authors");
		}
	}

	private void idle() throws InstrumentException, RefusedException {
		if (session.idleDue()) {
			bench.idle();
		}
	}
}
