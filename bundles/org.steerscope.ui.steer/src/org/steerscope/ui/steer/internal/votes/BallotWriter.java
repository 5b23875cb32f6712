/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.RunHandle;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Said;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlotModel;

/**
 * Puts into words and pictures what a person is asked.
 *
 * @param run at work
 * @param state of it
 * @param said so far, the newest words too
 * @param taught scalarizer in force; null before it can score
 * @param readings measurements of the run
 * @param who is asked
 */
record BallotWriter(RunHandle run, RunState state, Said said, TaughtScalarizer taught, Readings readings, String who) {

	private static final int MANY_BAD = 10;
	private static final int OUTSIDE = 0x606060;

	/**
	 * @param open whether people are asked
	 * @param waiting how many measurements nobody has said anything about
	 * @param last what the person said last; null for nothing
	 * @param refusal of it; empty if it was taken
	 * @param pending how many answers the run has not taken in
	 * @param demonstrated how many measurements a person asked for and nobody has said anything about
	 */
	Ballot write(Ballot.Kind kind, Question asked, boolean open, int waiting, Ballot.Shown shown, SteeringCommand last, String refusal,
			int pending, int demonstrated) {
		Image image = run.overview().orElse(null);
		List<Ballot.Side> sides = asked == null ? best(shown, image) : asked.pair() ? both(asked, shown, image)
				: List.of(side(asked.a(), "where", shown, image));
		boolean pairs = kind == Ballot.Kind.PAIRS;
		String note = !refusal.isEmpty() ? VoteTexts.of("refused", refusal)
				: sides.stream().anyMatch(s -> s.plot() == null) ? VoteTexts.of("gone") : "";
		String asks = VoteTexts.of(!open ? "ask.closed" : asked == null ? "ask.none" : pairs ? "ask.pair" : "ask.vote");
		Ballot.Words words = new Ballot.Words(asks, progress(waiting), last(last), next(open, asked, pairs, pending), note);
		return new Ballot(kind, "", List.of(), asked, sides, image, words, open, lastOf(state, who) != null || pending > 0, waiting,
				VotePlots.hasTarget(taught), shown, demonstrated, pairs ? Voter.preferences(said) : Voter.votes(said));
	}

	/** @return what a person has answered last; null for nothing */
	static Question lastOf(RunState state, String who) {
		boolean pairs = state.spec() != null && state.spec().scalarizer().id().equals("preference");
		List<Steering> all = pairs ? state.said().preferences() : state.said().votes();
		for (Steering s : all.reversed()) {
			if (s.who().equals(who)) {
				return s.command() instanceof SteeringCommand.Prefer p ? new Question(p.a(), p.b(), false)
						: Question.of(((SteeringCommand.Vote) s.command()).step());
			}
		}
		return null;
	}

	/** The best so far, where nothing is asked. */
	private List<Ballot.Side> best(Ballot.Shown shown, Image image) {
		return state.bestStep() < 0 ? List.of()
				: List.of(side(state.bestStep(), "where.best", new Ballot.Shown(shown.target(), false, shown.order(), shown.confidence(), false, shown.scale()), image));
	}

	private List<Ballot.Side> both(Question asked, Ballot.Shown shown, Image image) {
		Ballot.Side a = side(asked.a(), "where.a", shown, image);
		Ballot.Side b = side(asked.b(), "where.b", shown, image);
		if (!shown.same() || a.plot() == null || b.plot() == null) {
			return List.of(a, b);
		}
		List<PlotModel> alike = VotePlots.alike(a.plot(), b.plot());
		return List.of(a.with(alike.get(0)), b.with(alike.get(1)));
	}

	private Ballot.Side side(int step, String where, Ballot.Shown shown, Image image) {
		Optional<Measurement> m = readings.of(run, state, step);
		Pixel place = state.place(step);
		int own = state.spec().patch();
		int size = Math.max(2 * own, 3);
		String value = shown.blind() ? "" : VoteTexts.of("value", score(step), step);
		double width = image == null ? 0 : own * image.grid().pitchX();
		String extent = image == null ? "" : !image.grid().calibrated() ? VoteTexts.of("patch.extent", own)
				: VoteTexts.of("patch.extent.metric", own, Numbers.text(width, image.grid().unit()));
		return new Ballot.Side(m.map(x -> VotePlots.of(x, taught, shown.target(), shown.scale())).orElse(null), place,
				VoteTexts.of(where, place.row(), place.col()), value, image == null ? new int[0] : patch(image, place, size),
				image == null ? 0 : size, own, extent);
	}

	private static int[] patch(Image image, Pixel place, int size) {
		Contrast contrast = Contrast.of(image, 0);
		int[] rgb = new int[size * size];
		for (int i = 0; i < rgb.length; i++) {
			int row = place.row() - size / 2 + i / size;
			int col = place.col() - size / 2 + i % size;
			boolean inside = row >= 0 && col >= 0 && row < image.grid().rows() && col < image.grid().cols();
			rgb[i] = inside ? ColourMap.GREY.rgb(contrast.position(image.value(0, row, col))) : OUTSIDE;
		}
		return rgb;
	}

	private String progress(int waiting) {
		String left = waiting == 0 ? VoteTexts.of("progress.none") : VoteTexts.of("progress.waiting", waiting);
		return taught == null ? VoteTexts.of("progress.unlimited", said.answered(), left, who)
				: VoteTexts.of("progress", said.answered(), taught.questions(), left, who);
	}

	private String score(int step) {
		double value = state.get(Column.SCALAR, step);
		return Double.isNaN(value) ? VoteTexts.of("last.unscored")
				: VoteTexts.of("last.score", Numbers.text(value, state.get(Column.SCALAR_SD, step), state.scalarUnit()));
	}

	private String last(SteeringCommand last) {
		return switch (last) {
		case SteeringCommand.Vote v -> VoteTexts.of("last.vote", VoteTexts.of("grade." + v.grade().name()), v.step(), score(v.step()));
		case SteeringCommand.Prefer p when p.outcome() == Outcome.TIE -> pair("last.pair.tie", p.a(), p.b(), p.confidence());
		case SteeringCommand.Prefer p when p.outcome() == Outcome.NEITHER -> pair("last.pair.neither", p.a(), p.b(), p.confidence());
		case SteeringCommand.Prefer p when p.outcome() == Outcome.B -> pair("last.pair.a", p.b(), p.a(), p.confidence());
		case SteeringCommand.Prefer p -> pair("last.pair.a", p.a(), p.b(), p.confidence());
		case SteeringCommand.Demonstrate d -> VoteTexts.of("last.demonstrated", d.steps().size());
		case null, default -> "";
		};
	}

	private String pair(String key, int better, int other, int confidence) {
		return VoteTexts.of(key, better, score(better), other, score(other), confidence);
	}

	private String next(boolean open, Question asked, boolean pairs, int pending) {
		if (!open) {
			return VoteTexts.of("next.closed");
		}
		StringBuilder s = new StringBuilder();
		if (!pairs && asked != null) {
			List<Grade> grades = said.votes().stream().map(v -> ((SteeringCommand.Vote) v.command()).grade()).toList();
			boolean good = grades.contains(Grade.GOOD) || grades.contains(Grade.VERY_GOOD);
			if (!good) {
				s.append(VoteTexts.of(grades.stream().filter(g -> g == Grade.BAD).count() >= MANY_BAD ? "next.bad" : "next.explores")).append(' ');
			}
		}
		if (asked == null) {
			s.append(VoteTexts.of(pairs && state.scored() < 2 ? "next.few" : "next.idle"));
		} else if (taught != null) {
			int left = taught.questions() - said.answered() - 1;
			s.append(left <= 0 ? VoteTexts.of("next.last") : VoteTexts.of("next.left", left));
		}
		if (pending > 0) {
			s.append(' ').append(VoteTexts.of("next.pending", pending));
		}
		return s.toString();
	}
}
