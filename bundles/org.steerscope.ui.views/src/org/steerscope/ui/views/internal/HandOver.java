/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunSpec;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.Intervention;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;

/** What the next operator should know of a run, as text, and the hand-over itself. */
final class HandOver {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
	/** More acts are counted, not told. */
	private static final int MOST_ACTS = 30;

	private final Desk desk;

	HandOver(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Hands the shift over; from then on this desk acts in the name of the next operator.
	 *
	 * @return why not; empty if it was asked for
	 */
	String handOver(String from, String to, String note) {
		if (to.isBlank()) {
			return ViewTexts.of("handOver.nameTheNextOperator");
		}
		if (desk.live().isEmpty()) {
			return ViewTexts.of("handOver.noRunIsAt");
		}
		if (!from.isBlank()) {
			desk.who(from.strip());
		}
		desk.steer(new SteeringCommand.HandOverShift(to.strip(), note.strip()), -1);
		desk.who(to.strip());
		return "";
	}

	/**
	 * @param alarms those raised so far, with whether somebody has read them
	 * @param facts how instrument, sample and budget stand
	 * @param zone of the clock times
	 * @return Markdown, what was done since the last hand-over first
	 */
	static String summary(RunState state, List<Trouble> alarms, List<RunPresenter.Row> facts, ZoneId zone) {
		RunSpec spec = state.spec();
		if (spec == null) {
			return ViewTexts.of("handOver.noRunIsShown");
		}
		Intervention last = state.interventions().stream().filter(i -> i.steering().command() instanceof SteeringCommand.HandOverShift)
				.reduce((a, b) -> b).orElse(null);
		StringBuilder s = new StringBuilder(ViewTexts.of("handOver.shiftHandOver")).append(spec.title()).append("\n\n");
		s.append(ViewTexts.of("handOver.runBegun")).append(at(state.started(), zone)).append(ViewTexts.of("handOver.on")).append(state.instrument().map(InstrumentInfo::name).orElse(spec.instrument().id()))
				.append(ViewTexts.of("handOver.responsible")).append(state.operator().isEmpty() ? ViewTexts.of("handOver.notNamed") : state.operator()).append(".\n");
		since(s, state, last, zone);
		s.append(ViewTexts.of("handOver.openAlarms"));
		List<Trouble> open = alarms.stream().filter(Trouble::open).toList();
		open.forEach(t -> s.append("- ").append(t.severity().word()).append(": ").append(t.message()).append(" (").append(t.since()).append(")\n"));
		if (open.isEmpty()) {
			s.append(ViewTexts.of("handOver.none"));
		}
		settings(s, state, spec);
		s.append(ViewTexts.of("handOver.instrumentAndBudget"));
		facts.forEach(f -> s.append("- ").append(f.label()).append(": ").append(f.value()).append('\n'));
		return s.toString();
	}

	private static void since(StringBuilder s, RunState state, Intervention last, ZoneId zone) {
		int from = last == null ? 0 : last.step();
		s.append(ViewTexts.of("handOver.since")).append(last == null ? ViewTexts.of("handOver.theStart") : ViewTexts.of("handOver.theLastHandOver") + CLOCK.format(last.time().atZone(zone))).append("\n\n");
		s.append("- ").append(state.measured() - from).append(state.measured() - from == 1 ? ViewTexts.of("handOver.measurement") : ViewTexts.of("handOver.measurements"));
		if (state.bestStep() >= 0) {
			s.append(ViewTexts.of("handOver.best")).append(Numbers.text(state.best(), state.scalarUnit())).append(ViewTexts.of("handOver.atStep")).append(state.bestStep());
			double before = from > 0 ? state.get(Column.BEST, from - 1) : Double.NaN;
			if (!Double.isNaN(before)) {
				s.append(", ").append(Numbers.text(before, state.scalarUnit())).append(ViewTexts.of("handOver.before"));
			}
		}
		s.append('\n');
		List<String> acts = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		int votes = 0;
		for (Intervention i : state.interventions()) {
			if (last != null && i.event() <= last.event()) {
				continue;
			}
			String line = "- " + CLOCK.format(i.time().atZone(zone)) + ViewTexts.of("handOver.step") + Math.max(0, i.step() - 1) + ", " + i.steering().who() + ": "
					+ i.steering().command().describe() + "\n";
			switch (i.steering().command()) {
			case SteeringCommand.Note c -> notes.add(line);
			case SteeringCommand.Vote c -> votes++;
			case SteeringCommand.Prefer c -> votes++;
			default -> acts.add(line);
			}
		}
		if (votes > 0) {
			s.append("- ").append(votes).append(votes == 1 ? ViewTexts.of("handOver.vote") : ViewTexts.of("handOver.votes")).append('\n');
		}
		if (acts.size() > MOST_ACTS) {
			s.append("- ").append(acts.size() - MOST_ACTS).append(ViewTexts.of("handOver.earlierActsAreIn"));
		}
		acts.subList(Math.max(0, acts.size() - MOST_ACTS), acts.size()).forEach(s::append);
		s.append(ViewTexts.of("handOver.notes"));
		notes.forEach(s::append);
		if (notes.isEmpty()) {
			s.append(ViewTexts.of("handOver.none"));
		}
	}

	private static void settings(StringBuilder s, RunState state, RunSpec spec) {
		s.append(ViewTexts.of("handOver.settingsNow"));
		s.append(ViewTexts.of("handOver.state")).append(RunPresenter.inWords(state)).append(state.modeReason().isEmpty() ? "" : " (" + state.modeReason() + ")").append('\n');
		s.append(ViewTexts.of("handOver.seeks")).append(RunPresenter.seeks(spec)).append('\n');
		s.append(ViewTexts.of("handOver.agent")).append(RunPresenter.text(spec.policy())).append('\n');
		state.diagnosis().ifPresent(d -> s.append(ViewTexts.of("handOver.model")).append(d.model()).append('\n'));
		state.proposal().filter(p -> !p.action().places().isEmpty()).ifPresent(p -> s.append(ViewTexts.of("handOver.nextRow")).append(p.action().places().get(0).row())
				.append(ViewTexts.of("handOver.column")).append(p.action().places().get(0).col()).append(p.reason().isEmpty() ? "" : " (" + p.reason() + ")").append('\n'));
		s.append(ViewTexts.of("handOver.exposure")).append(Numbers.text(spec.exposure(), org.steerscope.data.Unit.SECOND)).append(ViewTexts.of("handOver.aPoint"));
		s.append("- ").append(spec.approval().always() ? ViewTexts.of("handOver.everyPointAwaitsApproval") : ViewTexts.of("handOver.theAgentAsksOnly")).append('\n');
		ReferenceTrace.of(state).ifPresent(r -> s.append(ViewTexts.of("handOver.referencePoint")).append(r.place()).append(". ").append(r.verdict()).append('\n'));
		Map<PlaceRule.Kind, Integer> kinds = new TreeMap<>();
		state.places().forEach(p -> kinds.merge(p.kind(), 1, Integer::sum));
		s.append(ViewTexts.of("handOver.regions")).append(kinds.isEmpty() ? ViewTexts.of("handOver.none2") : String.join(", ", kinds.entrySet().stream().map(e -> e.getValue() + " " + switch (e.getKey()) {
		case VETO -> ViewTexts.of("handOver.forbidden");
		case AVOID -> ViewTexts.of("handOver.toAvoid");
		case FAVOUR -> ViewTexts.of("handOver.favoured");
		}).toList())).append('\n');
	}

	private static String at(Instant time, ZoneId zone) {
		return time == null ? ViewTexts.of("handOver.notYet") : DATE.format(time.atZone(zone));
	}
}
