/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Approval;
import org.steerscope.run.Forecast;
import org.steerscope.run.Journal;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunView;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;

/** Decides what is shown while a proposal awaits a person. {@link #compute} may block; the acts return at once. */
final class ApprovalPresenter {

	private static final int TOP = 5;
	private static final int LATEST = 40;

	/**
	 * A place to choose.
	 *
	 * @param place pixel of the overview
	 * @param words what is expected there, and why there
	 * @param rgb the overview round it, 0xRRGGBB, row by row
	 * @param size rows and columns of that
	 */
	record Option(Pixel place, String words, int[] rgb, int size) {
	}

	/**
	 * What is shown.
	 *
	 * @param asks whether the run waits for an answer
	 * @param options the proposal first, then the runners-up
	 * @param deadline when it stops waiting; null if it does not wait
	 * @param approval the rule in force; null without a live run
	 * @param instead an unmeasured place selected on the Scan; null for none
	 * @param empty why there is nothing to show
	 */
	record Model(boolean asks, List<Option> options, Instant deadline, Approval approval, Pixel instead, String empty) {

		/** @return what is waited for, in words */
		String words(Instant now) {
			if (!asks) {
				return approval != null && approval.always() ? SteerTexts.of("approvalPresenter.everyPointWillBe")
						: SteerTexts.of("approvalPresenter.theAgentGoesOn");
			}
			long left = deadline == null ? -1 : Math.max(0, java.time.Duration.between(now, deadline).toSeconds());
			return SteerTexts.of("approvalPresenter.theAgentAsksMay", left < 0 ? "" : SteerTexts.of("approvalPresenter.sLeftThenIt", left, approval.goOnUnanswered() ? SteerTexts.of("approvalPresenter.goesOnByItself") : "pauses."));
		}
	}

	private final Desk desk;
	private final Supplier<Instant> clock;

	/** @param clock of the journal, for looking back only as far as needed */
	ApprovalPresenter(Desk desk, Supplier<Instant> clock) {
		this.desk = desk;
		this.clock = clock;
	}

	Instant now() {
		return clock.get();
	}

	private boolean steerable() {
		return desk.policyDraft().steerable();
	}

	Model compute() {
		RunView run = desk.run().orElse(null);
		if (run == null || !steerable()) {
			return new Model(false, List.of(), null, null, null, SteerTexts.of("approvalPresenter.whileARunIs"));
		}
		RunState state = desk.newest();
		Approval approval = (state.spec() == null ? run.spec() : state.spec()).approval();
		boolean asks = state.mode() == RunMode.ASKS && state.proposal().isPresent();
		List<Option> options = new ArrayList<>();
		Instant deadline = null;
		if (asks) {
			RunEvent.Proposed p = state.proposal().get();
			Image image = run.overview().orElse(null);
			int size = run.spec().patch() * 2;
			for (int i = 0; i < Math.min(TOP, p.action().places().size()); i++) {
				options.add(option(p.action().places().get(i), p.forecasts().get(i), p.reason(), image, size, state));
			}
			runnersUp(run, state, options).forEach(r -> options.add(option(r.place(), r.forecast(), "runner-up", image, size, state)));
			deadline = deadline(run, state);
		}
		Pixel place = desk.selection().hasStep() ? null : desk.selection().place();
		return new Model(asks, List.copyOf(options), deadline, approval, place, "");
	}

	private record Runner(Pixel place, Forecast forecast) {
	}

	/** The next best places that are not beside a better one, nor measured. */
	private static List<Runner> runnersUp(RunView run, RunState state, List<Option> better) {
		Prediction p = run.prediction().orElse(null);
		Candidates c = run.candidates().orElse(null);
		List<Runner> found = new ArrayList<>();
		if (p == null || c == null || p.acquisition().length != c.size()) {
			return found;
		}
		List<Pixel> taken = new ArrayList<>(better.stream().map(Option::place).toList());
		java.util.BitSet measured = new java.util.BitSet(c.size());
		for (int i = 0; i < state.measured(); i++) {
			int at = c.indexOf(state.place(i));
			if (at >= 0) {
				measured.set(at);
			}
		}
		double apart = Math.max(2, c.patch() / 2.0);
		while (better.size() + found.size() < TOP) {
			int best = -1;
			for (int i = 0; i < c.size(); i++) {
				float a = p.acquisition()[i];
				if (Float.isFinite(a) && !measured.get(i) && (best < 0 || a > p.acquisition()[best])) {
					Pixel q = c.pixel(i);
					if (taken.stream().allMatch(t -> Math.hypot(t.row() - q.row(), t.col() - q.col()) >= apart)) {
						best = i;
					}
				}
			}
			if (best < 0) {
				break;
			}
			taken.add(c.pixel(best));
			found.add(new Runner(c.pixel(best), new Forecast(p.mean()[best], p.sd()[best], p.acquisition()[best])));
		}
		return found;
	}

	private static Option option(Pixel place, Forecast f, String reason, Image image, int size, RunState state) {
		StringBuilder s = new StringBuilder(SteerTexts.of("approvalPresenter.row")).append(place.row()).append(SteerTexts.of("approvalPresenter.col")).append(place.col());
		if (!Double.isNaN(f.mean())) {
			s.append(SteerTexts.of("approvalPresenter.predicted")).append(Numbers.text(f.mean(), f.sd(), state.scalarUnit()));
		}
		if (!Double.isNaN(f.acquisition())) {
			s.append(SteerTexts.of("approvalPresenter.searchRule")).append(Numbers.text(f.acquisition()));
		}
		if (reason.startsWith("Predicted ")) {
			// The agent's own words say again what stands above; what it counted is in the brackets.
			s.append(reason.substring(Math.max(0, reason.indexOf(" ("))));
		} else if (!reason.isEmpty()) {
			s.append('\n').append(reason);
		}
		return new Option(place, s.toString(), image == null ? new int[0] : patch(image, place, size), image == null ? 0 : size);
	}

	private static int[] patch(Image image, Pixel place, int size) {
		Contrast contrast = Contrast.of(image, 0);
		int[] rgb = new int[size * size];
		for (int i = 0; i < rgb.length; i++) {
			int row = place.row() - size / 2 + i / size;
			int col = place.col() - size / 2 + i % size;
			boolean inside = row >= 0 && col >= 0 && row < image.grid().rows() && col < image.grid().cols();
			rgb[i] = inside ? ColourMap.GREY.rgb(contrast.position(image.value(0, row, col))) : 0x606060;
		}
		return rgb;
	}

	private static Instant deadline(RunView run, RunState state) {
		Instant deadline = null;
		for (Journal.Entry e : run.events(Math.max(0, state.sequence() - LATEST))) {
			if (e.event() instanceof RunEvent.ApprovalAsked asked) {
				deadline = e.time().plusMillis((long) (asked.waitSeconds() * 1000));
			}
		}
		return deadline;
	}

	private boolean asked() {
		return steerable() && desk.newest().mode() == RunMode.ASKS;
	}

	/** Accepts the proposal. */
	void accept() {
		if (asked()) {
			desk.steer(new SteeringCommand.Approve());
		}
	}

	/** Rejects the proposal; the policy is asked anew. */
	void reject(String reason) {
		if (asked()) {
			desk.steer(new SteeringCommand.Reject(reason));
		}
	}

	/** Accepts the proposal if it is that place, or else measures there instead. */
	void choose(Pixel place, String reason) {
		if (asked()) {
			boolean proposed = desk.newest().proposal().filter(p -> p.action().places().equals(List.of(place))).isPresent();
			desk.steer(proposed ? new SteeringCommand.Approve() : new SteeringCommand.MeasureInstead(place, reason));
		}
	}

	/** Changes when a person is asked. */
	void rule(Approval next) {
		Optional<Approval> now = Optional.ofNullable(desk.newest().spec()).map(s -> s.approval());
		if (steerable() && !now.equals(Optional.of(next))) {
			desk.steer(new SteeringCommand.ChangeApproval(next));
		}
	}
}
