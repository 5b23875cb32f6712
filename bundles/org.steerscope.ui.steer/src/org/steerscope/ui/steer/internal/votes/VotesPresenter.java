/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Said;
import org.steerscope.ui.Desk;

/**
 * Decides what a person is asked, and says the answers to the run. A question stays until it is answered, skipped or taken back, whatever
 * the run does meanwhile. {@link #compute} may block; the acts return at once. Thread-safe.
 */
final class VotesPresenter {

	private static final String VOTES = "votes";
	private static final String PAIRS = "preference";

	/** What takes back what the person did, and what is asked again then; null for nothing. */
	private record Done(List<SteeringCommand> back, Question again) {
	}


	private final Desk desk;
	private final Catalogue catalogue;
	private final DoubleSupplier clock;
	private final Ledger ledger = new Ledger();
	private final Set<Question> putOff = new LinkedHashSet<>();
	private final List<Done> done = new ArrayList<>();
	private final Map<Ballot.Kind, VoteQueue.Order> orders = new EnumMap<>(Map.of(Ballot.Kind.VOTES, VoteQueue.Order.OLDEST,
			Ballot.Kind.PAIRS, VoteQueue.Order.MATTERS));
	private final Readings readings = new Readings();
	private RunHandle run;
	private Question current;
	private SteeringCommand last;
	private boolean oldest;
	private long acts;
	private Question displayed;
	private double since;
	private boolean target = true;
	private boolean blind = true;
	private boolean same = true;
	private VotePlots.Scale scale = VotePlots.Scale.FITTING;
	private int confidence = 2;

	/** @param clock in seconds, for how long a person looks before answering */
	VotesPresenter(Desk desk, Catalogue catalogue, DoubleSupplier clock) {
		this.desk = desk;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/** The run shown, if it is at work; questions about another one are forgotten. */
	private synchronized RunHandle turn() {
		RunHandle live = desk.live().filter(r -> desk.run().filter(shown -> shown == r).isPresent()).orElse(null);
		if (live != run) {
			run = live;
			current = null;
			last = null;
			oldest = false;
			acts++;
			putOff.clear();
			done.clear();
		}
		return live;
	}

	Ballot compute() {
		RunHandle live = turn();
		RunState state = desk.newest();
		if (live == null || state.spec() == null) {
			return nothing(VoteTexts.of(desk.run().isPresent() && live == null ? "empty.past" : "empty.run"), List.of());
		}
		Ballot.Kind kind = kind(live, state);
		if (kind == Ballot.Kind.NOTHING) {
			return nothing("", offers());
		}
		TaughtScalarizer taught = live.taught().orElse(null);
		long then;
		Question asked;
		Set<Question> later;
		boolean first;
		synchronized (this) {
			then = acts;
			if (current != null && current.pair() != (kind == Ballot.Kind.PAIRS)) {
				current = null;
			}
			asked = current;
			later = new LinkedHashSet<>(putOff);
			first = oldest;
		}
		Said said = ledger.said(live, state);
		int questions = taught == null ? 0 : taught.questions();
		boolean open = said.open() && (questions == 0 || said.answered() < questions);
		List<Integer> waiting = kind == Ballot.Kind.PAIRS ? new PairQueue(state, said).waiting() : new VoteQueue(state, said).waiting();
		if (asked == null && open) {
			asked = take(then, pick(kind, live, state, said, taught, later, first && !waiting.isEmpty() ? waiting.get(0) : -1));
		}
		if (!open) {
			asked = null;
		}
		return new BallotWriter(live, state, said, taught, readings, desk.who()).write(kind, asked, open, waiting.size(), shown(kind), last(),
				ledger.refusal(), ledger.pending(), Demonstrations.steps(state, said).size());
	}

	private Optional<Question> pick(Ballot.Kind kind, RunHandle live, RunState state, Said said, TaughtScalarizer taught, Set<Question> later,
			int oldestStep) {
		VoteQueue.Order order = oldestStep >= 0 ? VoteQueue.Order.OLDEST : shown(kind).order();
		if (kind == Ballot.Kind.VOTES) {
			return oldestStep >= 0 ? Optional.of(Question.of(oldestStep)) : new VoteQueue(state, said).next(desk.who(), later, order);
		}
		return new PairQueue(state, said).next(desk.who(), oldestStep >= 0 ? Set.of() : later, order,
				(a, b) -> taught == null ? 1 : readings.of(live, state, a).flatMap(m -> readings.of(live, state, b).map(n -> taught.worth(m, n))).orElse(-1.0));
	}

	/** What was picked is asked, unless the person did something meanwhile. */
	private synchronized Question take(long then, Optional<Question> picked) {
		if (then == acts && current == null) {
			current = picked.orElse(null);
			oldest = false;
		}
		return current;
	}

	private static Ballot.Kind kind(RunHandle live, RunState state) {
		boolean learns = live.taught().isPresent() || live.scalarizer().filter(TaughtScalarizer.class::isInstance).isPresent();
		return !learns ? Ballot.Kind.NOTHING : state.spec().scalarizer().id().equals(PAIRS) ? Ballot.Kind.PAIRS : Ballot.Kind.VOTES;
	}

	private List<Ballot.Offer> offers() {
		List<Ballot.Offer> offers = new ArrayList<>();
		String draft = desk.scalarizerDraft().edited().map(Choice::id).orElse("");
		for (String id : List.of(VOTES, PAIRS)) {
			if (catalogue.scalarizers().stream().anyMatch(s -> s.id().equals(id))) {
				String label = VoteTexts.of("invite." + id);
				offers.add(new Ballot.Offer(id, draft.equals(id) ? VoteTexts.of("invite.apply", label) : label, draft.equals(id)));
			}
		}
		return offers;
	}

	private Ballot nothing(String why, List<Ballot.Offer> offers) {
		String now = desk.scalarizerDraft().inForce().map(Choice::id).orElse("");
		String words = !why.isEmpty() ? "" : offers.isEmpty() ? VoteTexts.of("invite.none")
				: offers.stream().anyMatch(Ballot.Offer::draft) ? VoteTexts.of("invite.draft")
				: VoteTexts.of("invite.now", catalogue.scalarizers().stream().filter(s -> s.id().equals(now)).map(s -> s.label()).findFirst().orElse(now));
		return new Ballot(Ballot.Kind.NOTHING, why, offers, null, List.of(), null, new Ballot.Words(words, "", "", "", ""), false, false, 0,
				false, shown(Ballot.Kind.VOTES), 0, List.of());
	}

	private synchronized Ballot.Shown shown(Ballot.Kind kind) {
		return new Ballot.Shown(target, blind, orders.getOrDefault(kind, VoteQueue.Order.OLDEST), confidence, same, scale);
	}

	private synchronized SteeringCommand last() {
		return last;
	}

	/** Tells what is on screen now, for how long a person looks at it. */
	synchronized void displayed(Question question) {
		if (question != displayed) {
			displayed = question;
			since = clock.getAsDouble();
		}
	}

	/** Says how good the measurement asked about is; nothing happens unless it still is the one asked about. */
	synchronized void vote(Question asked, Grade grade) {
		if (asked != null && !asked.pair()) {
			answer(asked, new SteeringCommand.Vote(asked.a(), grade, seconds(asked), blind));
		}
	}

	/** Says which of the two asked about is better; nothing happens unless they still are the ones asked about. */
	synchronized void prefer(Question asked, Outcome outcome) {
		if (asked != null && asked.pair()) {
			answer(asked, new SteeringCommand.Prefer(asked.a(), asked.b(), outcome, confidence, seconds(asked)));
		}
	}

	private void answer(Question asked, SteeringCommand command) {
		RunHandle live = turn();
		if (live == null || asked != current) {
			return;
		}
		putOff.remove(asked);
		done.add(done(asked));
		last = command;
		current = null;
		acts++;
		ledger.say(live, command, desk.who());
	}

	private double seconds(Question asked) {
		return asked == displayed ? Math.round((clock.getAsDouble() - since) * 1000) / 1000.0 : Double.NaN;
	}

	/** Puts a question off until the others are answered. */
	synchronized void skip(Question asked) {
		if (asked != null && asked == current) {
			putOff.remove(asked);
			putOff.add(asked);
			current = null;
			acts++;
		}
	}

	/** Goes to the oldest measurement nobody has said anything about. */
	synchronized void first() {
		current = null;
		oldest = true;
		acts++;
	}

	/** Takes the person's last answer back and asks again. */
	synchronized void undo() {
		RunHandle live = turn();
		Question before = live == null ? null : BallotWriter.lastOf(live.state(), desk.who());
		if (live == null || done.isEmpty() && before == null) {
			return;
		}
		Done d = done.isEmpty() ? done(before) : done.removeLast();
		last = null;
		current = d.again();
		acts++;
		d.back().forEach(c -> ledger.say(live, c, desk.who()));
	}

	private static Done done(Question q) {
		return new Done(List.of(q.pair() ? new SteeringCommand.TakeBackPreference(q.a(), q.b()) : new SteeringCommand.TakeBackVote(q.a())), q);
	}

	/** People are asked again. */
	void reopen() {
		say(new SteeringCommand.ReopenVotes());
	}

	/** People are asked no more. */
	void close() {
		say(new SteeringCommand.CloseVotes());
	}

	private void say(SteeringCommand command) {
		RunHandle live = turn();
		if (live != null) {
			ledger.say(live, command, desk.who());
		}
	}

	/** Takes what the person measured by own choice as demonstration. */
	synchronized void demonstrate() {
		RunHandle live = turn();
		RunState state = desk.newest();
		SteeringCommand.Demonstrate d = live == null ? null
				: Demonstrations.command(state, ledger.said(live, state), kind(live, state) == Ballot.Kind.PAIRS);
		if (d != null) {
			done.add(new Done(Demonstrations.back(d), null));
			last = d;
			current = null;
			acts++;
			ledger.say(live, d, desk.who());
		}
	}

	/** Drafts another scalarizer, or makes the draft count. */
	void learnFrom(Ballot.Offer offer) {
		if (offer.draft()) {
			desk.scalarizerDraft().apply(desk.newest().sequence());
		} else {
			desk.scalarizerDraft().edit(Choice.of(offer.id()));
		}
	}

	synchronized void target(boolean on) {
		target = on;
	}

	synchronized void blind(boolean on) {
		blind = on;
	}

	synchronized void scale(VotePlots.Scale wanted) {
		scale = wanted;
	}

	synchronized void same(boolean on) {
		same = on;
	}

	synchronized void confidence(int sure) {
		confidence = Math.clamp(sure, 1, 3);
	}

	synchronized void order(Ballot.Kind kind, VoteQueue.Order order) {
		orders.put(kind, order);
		current = null;
		acts++;
	}
}
