/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Frame;
import org.steerscope.data.Measurement;
import org.steerscope.data.Position;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentCommand.Acquire;
import org.steerscope.instrument.InstrumentCommand.MoveProbe;
import org.steerscope.instrument.InstrumentCommand.SetParameter;
import org.steerscope.instrument.InstrumentCommand.TakeOverview;
import org.steerscope.instrument.InstrumentCommand.Trigger;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.run.Choice;
import org.steerscope.run.Envelope;
import org.steerscope.run.Fluence;
import org.steerscope.run.Gate;
import org.steerscope.run.GuardianRule;
import org.steerscope.run.Journal;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.RefusedException;
import org.steerscope.run.event.RunEvent;

/** What passes the gate, what does not, and what happens when something fails behind it. */
class GateTest {

	private record Written(RunEvent event, Durability durability) {
	}

	private static final Position INSIDE = new Position(Frame.SCAN, 5e-9, 5e-9);
	private static final double ONE = Fluence.ofExposure(1, ScriptedDriver.INFO);

	private final ScriptedDriver driver = new ScriptedDriver();
	private final List<Written> written = Collections.synchronizedList(new ArrayList<>());

	private Gate open(Envelope envelope, GuardianRule... labRules) throws InstrumentException {
		GuardianService service = new GuardianService(new Patience(Duration.ofMillis(200), Duration.ofMillis(50)));
		service.addDriver(driver);
		for (GuardianRule rule : labRules) {
			service.addRule(rule);
		}
		return service.open(Choice.of("scripted"), envelope, 1, (event, durability) -> {
			written.add(new Written(event, durability));
			return new Journal.Entry(written.size() - 1, Instant.now(), event);
		});
	}

	private static Reply submit(Gate gate, InstrumentCommand command) throws RefusedException, InstrumentException {
		return gate.submit(command, Caller.agent("test"), 3, LiveSignal.IGNORED);
	}

	private static Reply.Measured measured(int channels, double exposure) {
		double[] axis = new double[channels];
		java.util.Arrays.setAll(axis, i -> i);
		return new Reply.Measured(new Measurement(List.of(Channel.curve("s", Unit.COUNTS, Axis.of("E", Unit.of("eV"), axis), axis)),
				Conditions.UNKNOWN, true), INSIDE, exposure);
	}

	private <E extends RunEvent> List<E> events(Class<E> type) {
		return written.stream().map(Written::event).filter(type::isInstance).map(type::cast).toList();
	}

	static List<Object[]> forbidden() {
		Unit volt = Unit.of("V");
		return List.of(new Object[] { new Acquire(2.5), "driver-limits", "exposure = 2.5 s" },
				new Object[] { new Acquire(1.5), "envelope", "1 s" },
				new Object[] { new Acquire(Double.NaN), "finite", "NaN" },
				new Object[] { new Acquire(Double.POSITIVE_INFINITY), "finite", "Infinity" },
				new Object[] { new Acquire(0), "finite", "longer than nothing" },
				new Object[] { new TakeOverview(-1), "finite", "negative" },
				new Object[] { new MoveProbe(new Position(Frame.SCAN, 21e-9, 5e-9)), "field", "x = 2.1" },
				new Object[] { new MoveProbe(new Position(Frame.SCAN, 5e-9, -1e-12)), "field", "y = -1" },
				new Object[] { new MoveProbe(new Position(Frame.SAMPLE, 5e-9, 5e-9)), "field", "SAMPLE" },
				new Object[] { new SetParameter("bias", new Quantity(3500, Unit.of("mV"))), "driver-limits", "bias = 3500 mV" },
				new Object[] { new SetParameter("bias", new Quantity(1500, Unit.of("mV"))), "envelope", "bias -1 … 1 V" },
				new Object[] { new SetParameter("bias", new Quantity(1, Unit.of("A"))), "driver-limits", "not in a unit of V" },
				new Object[] { new SetParameter("bias", new Quantity(Double.NaN, volt)), "finite", "NaN" },
				new Object[] { new SetParameter("tilt", new Quantity(1, volt)), "known-command", "no knob “tilt”" },
				new Object[] { new SetParameter("exposure", new Quantity(1, Unit.SECOND)), "known-command", "no knob" },
				new Object[] { new Trigger("self-destruct"), "known-command", "self-destruct" });
	}

	@ParameterizedTest
	@MethodSource("forbidden")
	void refusesNamingRuleLimitAndValueAndTouchesNothing(InstrumentCommand command, String rule, String words) throws Exception {
		Envelope envelope = new Envelope(1, 0, 0, 0, List.of(new Limit("bias", -1, 1, Unit.of("V"))));
		try (Gate gate = open(envelope)) {
			assertThatThrownBy(() -> submit(gate, command)).isInstanceOf(RefusedException.class).hasMessageContaining(words)
					.satisfies(e -> assertThat(((RefusedException) e).rule()).isEqualTo(rule));
			assertThat(driver.reached).isEmpty();
			assertThat(events(RunEvent.CommandRefused.class)).singleElement()
					.satisfies(e -> assertThat(e.act()).isEqualTo(command));
			assertThat(events(RunEvent.CommandIntended.class)).isEmpty();
		}
	}

	@Test
	void whatIsAllowedIsIntendedDurablyDoneAndBooked() throws Exception {
		driver.script = (c, l) -> {
			if (c instanceof Acquire a) {
				assertThat(written.get(written.size() - 1)).isEqualTo(new Written(
						new RunEvent.CommandIntended(1, 3, a, Caller.agent("test")), Durability.DURABLE));
				return measured(4, 0.25);
			}
			return new Reply.Done(Optional.of(INSIDE));
		};
		try (Gate gate = open(Envelope.OPEN)) {
			submit(gate, new MoveProbe(INSIDE));
			assertThat(submit(gate, new Acquire(0.5))).isInstanceOf(Reply.Measured.class);
			assertThat(gate.totalFluence()).isEqualTo(ONE * 0.25);
			assertThat(events(RunEvent.CommandDone.class).get(1))
					.isEqualTo(new RunEvent.CommandDone(1, INSIDE, 0.25, ONE * 0.25));
			submit(gate, new SetParameter("gain", new Quantity(1, Unit.ONE)));
			submit(gate, new Trigger("autofocus"));
			submit(gate, new InstrumentCommand.Idle(IdleMode.BLANK));
		}
		assertThat(driver.closed).isTrue();
		assertThat(driver.threads).hasSize(7).allMatch("instrument scripted"::equals);
	}

	@Test
	void fluenceIsBoundedAtAPlaceAndInAll() throws Exception {
		driver.script = (c, l) -> c instanceof Acquire a ? measured(4, a.exposure()) : new Reply.Done(Optional.empty());
		try (Gate gate = open(new Envelope(0, 2 * ONE, 3.5 * ONE, 0, List.of()))) {
			assertThatThrownBy(() -> submit(gate, new Acquire(1))).hasMessageContaining("nobody knows where");
			submit(gate, new MoveProbe(INSIDE));
			submit(gate, new Acquire(1));
			submit(gate, new Acquire(1));
			assertThatThrownBy(() -> submit(gate, new Acquire(1))).isInstanceOf(RefusedException.class)
					.hasMessageContaining("at this place");
			submit(gate, new MoveProbe(new Position(Frame.SCAN, 6.6e-9, 5e-9)));
			submit(gate, new Acquire(1));
			assertThatThrownBy(() -> submit(gate, new Acquire(1))).isInstanceOf(RefusedException.class)
					.hasMessageContaining("total fluence");
			submit(gate, new Acquire(0.5));
		}
	}

	@Test
	void aResumedLedgerKnowsWhatWasGiven() throws Exception {
		List<InstrumentCommand> done = List.of(new MoveProbe(INSIDE), new Acquire(1));
		try (Gate gate = open(new Envelope(0, 2.5 * ONE, 0, 0, List.of()))) {
			gate.resume(done, done, 40, 2 * ONE);
			assertThat(driver.history).isEqualTo(done);
			assertThat(gate.totalFluence()).isEqualTo(2 * ONE);
			submit(gate, new MoveProbe(INSIDE));
			assertThatThrownBy(() -> submit(gate, new Acquire(1))).isInstanceOf(RefusedException.class);
			assertThat(events(RunEvent.CommandIntended.class).get(0).command()).isEqualTo(40);
		}
	}

	@Test
	void labRulesCanOnlyForbidAndABrokenOneForbids() throws Exception {
		GuardianRule monday = rule("monday", Optional.of("it is Monday"));
		try (Gate gate = open(Envelope.OPEN, rule("fine", Optional.empty()), monday)) {
			assertThatThrownBy(() -> submit(gate, new MoveProbe(INSIDE))).hasMessageContaining("it is Monday");
		}
		try (Gate gate = open(Envelope.OPEN, rule("broken", null))) {
			assertThatThrownBy(() -> submit(gate, new MoveProbe(INSIDE))).isInstanceOf(RefusedException.class)
					.hasMessageContaining("the rule itself failed");
		}
		assertThat(driver.reached).isEmpty();
	}

	private static GuardianRule rule(String name, Optional<String> answer) {
		return new GuardianRule() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public Optional<String> refuses(Situation situation) {
				if (answer == null) {
					throw new IllegalStateException("oops");
				}
				return answer;
			}
		};
	}

	@Test
	void aFailureMakesSafeAndKeepsTheGateShutUntilRearmed() throws Exception {
		driver.script = (c, l) -> {
			throw new IllegalStateException("null pointer in the vendor's library");
		};
		try (Gate gate = open(Envelope.OPEN)) {
			assertThatThrownBy(() -> submit(gate, new Acquire(1))).isInstanceOf(InstrumentException.class)
					.hasMessageContaining("vendor's library");
			assertThat(driver.madeSafe.get()).isEqualTo(1);
			assertThat(gate.totalFluence()).as("the dose counts as given").isEqualTo(ONE);
			assertThat(written).contains(new Written(new RunEvent.CommandFailed(0,
					"The driver failed: java.lang.IllegalStateException: null pointer in the vendor's library"),
					Durability.DURABLE));
			assertThat(events(RunEvent.MadeSafe.class)).hasSize(1);
			driver.script = (c, l) -> new Reply.Done(Optional.empty());
			assertThatThrownBy(() -> submit(gate, new MoveProbe(INSIDE))).isInstanceOf(RefusedException.class)
					.hasMessageContaining("made safe");
			gate.rearm();
			submit(gate, new MoveProbe(INSIDE));
		}
	}

	@Test
	void aHangMakesSafeAndIsNotAskedAgain() throws Exception {
		driver.script = (c, l) -> held();
		try (Gate gate = open(Envelope.OPEN)) {
			assertThatThrownBy(() -> submit(gate, new MoveProbe(INSIDE))).isInstanceOf(InstrumentException.class)
					.hasMessageContaining("did not come back within 0.2 s");
			assertThat(driver.madeSafe.get()).isEqualTo(1);
			gate.rearm();
			assertThatThrownBy(() -> submit(gate, new MoveProbe(INSIDE))).isInstanceOf(InstrumentException.class)
					.hasMessageContaining("still busy");
			assertThat(driver.reached).hasSize(1);
			driver.release.countDown();
		}
	}

	private Reply held() throws InstrumentException {
		driver.under.countDown();
		try {
			if (!driver.release.await(20, TimeUnit.SECONDS)) {
				throw new InstrumentException("never released");
			}
		} catch (InterruptedException e) {
			throw new InstrumentException("interrupted", e);
		}
		return new Reply.Done(Optional.empty());
	}

	@Test
	void makingSafeDoesNotWaitForACommandThatHangs() throws Exception {
		driver.script = (c, l) -> held();
		GuardianService patient = new GuardianService(new Patience(Duration.ofSeconds(60), Duration.ofMillis(50)));
		patient.addDriver(driver);
		try (Gate gate = patient.open(Choice.of("scripted"), Envelope.OPEN, 1, (e, d) -> {
			written.add(new Written(e, d));
			return null;
		})) {
			AtomicReference<Throwable> outcome = new AtomicReference<>();
			Thread engine = new Thread(() -> {
				try {
					submit(gate, new MoveProbe(INSIDE));
				} catch (RefusedException | InstrumentException e) {
					outcome.set(e);
				}
			});
			engine.start();
			assertThat(driver.under.await(20, TimeUnit.SECONDS)).isTrue();
			gate.makeSafe("a person asked");
			assertThat(driver.madeSafe.get()).isEqualTo(1);
			engine.join(20_000);
			assertThat(outcome.get()).isInstanceOf(InstrumentException.class);
			driver.release.countDown();
		}
	}

	@Test
	void anExposureIsEndedFromOutside() throws Exception {
		try (Gate gate = open(Envelope.OPEN)) {
			driver.script = (c, l) -> {
				assertThat(l.goOn(0.1, 1)).isTrue();
				gate.abortExposure();
				assertThat(l.goOn(0.2, 1)).isFalse();
				return measured(4, 0.2);
			};
			assertThat(((Reply.Measured) submit(gate, new Acquire(1))).exposure()).isEqualTo(0.2);
		}
	}

	@Test
	void halfRepliesAreFailures() throws Exception {
		List<Reply> wrong = new ArrayList<>(List.of(new Reply.Done(Optional.empty()),
				new Reply.Measured(null, INSIDE, 1), new Reply.Measured(measured(4, 1).measurement(), null, 1),
				new Reply.Measured(measured(4, 1).measurement(), new Position(Frame.SCAN, Double.NaN, 0), 1),
				new Reply.Measured(measured(4, 1).measurement(), INSIDE, -1), measured(3, 1), new Reply.Overview(null)));
		wrong.add(null);
		try (Gate gate = open(Envelope.OPEN)) {
			driver.script = (c, l) -> measured(4, 1);
			submit(gate, new Acquire(1));
			for (Reply reply : wrong) {
				driver.script = (c, l) -> reply;
				assertThatThrownBy(() -> submit(gate, new Acquire(1))).as(String.valueOf(reply))
						.isInstanceOf(InstrumentException.class);
				gate.rearm();
			}
			driver.script = (c, l) -> measured(3, 0.5);
			submit(gate, new Acquire(1));
			assertThat(driver.madeSafe.get()).isEqualTo(wrong.size());
		}
	}

	@Test
	void anUnknownDriverIsNamedWithWhatIsInstalled() {
		GuardianService service = new GuardianService();
		service.addDriver(driver);
		assertThatThrownBy(() -> service.open(Choice.of("titan"), Envelope.OPEN, 1, (e, d) -> null))
				.isInstanceOf(ProblemException.class).hasMessageContaining("titan").hasMessageContaining("scripted");
	}

	@Test
	void theCatalogueListsDriversButCannotOpenThem() {
		InstalledCatalogue catalogue = new InstalledCatalogue();
		catalogue.addDriver(driver);
		assertThat(catalogue.drivers()).singleElement().satisfies(d -> {
			assertThat(d.id()).isEqualTo("scripted");
			assertThat(d).isNotInstanceOf(org.steerscope.instrument.InstrumentDriverFactory.class);
		});
		catalogue.removeDriver(driver);
		assertThat(catalogue.drivers()).isEmpty();
	}
}
