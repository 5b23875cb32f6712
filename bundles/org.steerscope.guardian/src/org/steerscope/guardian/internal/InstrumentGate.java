/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.Position;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.GroundTruth;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.instrument.SafetyChannel;
import org.steerscope.run.Envelope;
import org.steerscope.run.EventSink;
import org.steerscope.run.Fluence;
import org.steerscope.run.Gate;
import org.steerscope.run.GuardianRule;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.RefusedException;
import org.steerscope.run.event.RunEvent;

/**
 * The gate of one open instrument: rules, durable intent, the act on the instrument's own thread, checked reply, outcome, ledger.
 * {@link #submit} and {@link #resume} belong to one thread; the rest may be called from any.
 */
final class InstrumentGate implements Gate {

	private static final Logger LOG = LoggerFactory.getLogger(InstrumentGate.class);

	private final InstrumentDriver driver;
	private final InstrumentInfo info;
	private final IoThread io;
	private final List<GuardianRule> rules;
	private final Envelope envelope;
	private final EventSink sink;
	private final Patience patience;
	private final ReplyCheck replies;
	private final DoseLedger ledger;
	private final AtomicBoolean closed = new AtomicBoolean();
	private volatile boolean safe;
	private volatile boolean aborted;
	private volatile double spent;
	private long next;

	InstrumentGate(InstrumentDriver driver, IoThread io, List<GuardianRule> rules, Envelope envelope, EventSink sink,
			Patience patience) {
		this.driver = driver;
		this.info = driver.info();
		this.io = io;
		this.rules = List.copyOf(rules);
		this.envelope = envelope;
		this.sink = sink;
		this.patience = patience;
		this.replies = new ReplyCheck(info);
		this.ledger = new DoseLedger(info);
	}

	@Override
	public InstrumentInfo info() {
		return info;
	}

	@Override
	public Reply submit(InstrumentCommand command, Caller caller, int step, LiveSignal live)
			throws RefusedException, InstrumentException {
		long number = next++;
		check(number, command, caller, step);
		aborted = false;
		sink.append(new RunEvent.CommandIntended(number, step, command, caller),
				harmless(command) ? Durability.RELAXED : Durability.DURABLE);
		try {
			if (command instanceof InstrumentCommand.MoveProbe m) {
				ledger.moved(m.target());
			}
			Reply reply = io.call(() -> execute(command, live),
					patience.of(command, info), info.name() + " did not come back within {limit} from being asked to "
							+ command.describe() + "; look at the instrument");
			if (safe) {
				throw new InstrumentException("The instrument was made safe while it was asked to " + command.describe());
			}
			replies.check(command, reply);
			done(number, command, reply);
			return reply;
		} catch (InstrumentException | RuntimeException e) {
			throw failed(number, command, e);
		}
	}

	/** On the instrument's thread. */
	private Reply execute(InstrumentCommand command, LiveSignal live) throws InstrumentException {
		if (safe) {
			throw new InstrumentException("The instrument was made safe before it was asked to " + command.describe());
		}
		return driver.execute(command, (seconds, value) -> !aborted && live.goOn(seconds, value));
	}

	/** Moving and idling expose nothing: their intent rides along with the exposure's. */
	private static boolean harmless(InstrumentCommand command) {
		return command instanceof InstrumentCommand.MoveProbe || command instanceof InstrumentCommand.Idle;
	}

	private void check(long number, InstrumentCommand command, Caller caller, int step) throws RefusedException {
		if (safe) {
			refuse(number, command, caller, step, "made-safe",
					"the instrument was made safe and the operator has not said to go on");
		}
		double here = command instanceof InstrumentCommand.TakeOverview ? ledger.most() : ledger.here();
		var situation = new GuardianRule.Situation(command, caller, info, envelope, ledger.total(), here);
		for (GuardianRule rule : rules) {
			Optional<String> reason;
			try {
				reason = rule.refuses(situation);
			} catch (RuntimeException e) {
				LOG.warn("The rule {} failed; the act is refused", rule.name(), e);
				reason = Optional.of("the rule itself failed: " + e);
			}
			if (reason.isPresent()) {
				refuse(number, command, caller, step, rule.name(), reason.get());
			}
		}
	}

	private void refuse(long number, InstrumentCommand command, Caller caller, int step, String rule, String reason)
			throws RefusedException {
		String message = "Refused to %s: %s".formatted(command.describe(), reason);
		sink.append(new RunEvent.CommandRefused(number, step, command, caller, rule, message), Durability.RELAXED);
		throw new RefusedException(rule, message);
	}

	private void done(long number, InstrumentCommand command, Reply reply) {
		Position readBack = null;
		double exposure = 0;
		double fluence = 0;
		switch (reply) {
		case Reply.Measured m -> {
			readBack = m.readBack();
			exposure = m.exposure();
			fluence = Fluence.ofExposure(exposure, info);
		}
		case Reply.Overview o -> {
			exposure = ((InstrumentCommand.TakeOverview) command).dwell();
			fluence = Fluence.of(command, info);
		}
		case Reply.Done d -> readBack = d.readBack().orElse(null);
		}
		book(command, fluence);
		boolean lasting = command instanceof InstrumentCommand.SetParameter || command instanceof InstrumentCommand.Trigger;
		sink.append(new RunEvent.CommandDone(number, readBack, exposure, fluence),
				lasting ? Durability.DURABLE : Durability.RELAXED);
	}

	private void book(InstrumentCommand command, double fluence) {
		ledger.exposed(command, fluence);
		spent = ledger.total();
	}

	/** Makes safe, counts the dose as given in full and says so. */
	private InstrumentException failed(long number, InstrumentCommand command, Exception e) {
		makeSafe(e.getMessage());
		book(command, Fluence.of(command, info));
		String message = e.getMessage() == null ? e.toString() : e.getMessage();
		sink.append(new RunEvent.CommandFailed(number, message), Durability.DURABLE);
		if (e instanceof RuntimeException unexpected) {
			throw unexpected;
		}
		return (InstrumentException) e;
	}

	@Override
	public void abortExposure() {
		aborted = true;
	}

	@Override
	public void makeSafe(String reason) {
		safe = true;
		aborted = true;
		SafetyChannel.Outcome outcome;
		try {
			outcome = driver.safety().makeSafe();
		} catch (InstrumentException | RuntimeException e) {
			LOG.error("{} could not be made safe", info.name(), e);
			outcome = new SafetyChannel.Outcome(
					List.of("FAILED: " + e.getMessage() + " — make the instrument safe by hand"), false);
		}
		io.hurry(patience.afterSafe());
		sink.append(new RunEvent.MadeSafe(String.valueOf(reason), outcome.steps(), outcome.verified()), Durability.RELAXED);
	}

	@Override
	public void rearm() {
		safe = false;
	}

	@Override
	public double totalFluence() {
		return spent;
	}

	@Override
	public void resume(List<InstrumentCommand> commands, List<InstrumentCommand> doubtful, long nextCommand,
			double spentFluence) throws InstrumentException {
		next = nextCommand;
		ledger.book(doubtful);
		ledger.book(commands);
		ledger.setTotal(spentFluence);
		spent = spentFluence;
		io.call(() -> {
			driver.fastForward(commands);
			return null;
		}, Duration.ofMinutes(10), info.name() + " did not get back to where the run was within {limit}");
	}

	@Override
	public Optional<GroundTruth> truth() {
		return driver.truth();
	}

	@Override
	public void close() {
		if (!closed.compareAndSet(false, true)) {
			return;
		}
		try {
			makeSafe("The run lets go of the instrument");
		} finally {
			try {
				io.call(() -> {
					driver.close();
					return null;
				}, Duration.ofSeconds(10), info.name() + " did not let go within {limit}");
			} catch (InstrumentException | RuntimeException e) {
				LOG.warn("{} was not closed in order", info.name(), e);
			}
			io.close();
		}
	}
}
