/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Choice;
import org.steerscope.run.Forecast;
import org.steerscope.run.Journal;
import org.steerscope.run.Outlook;
import org.steerscope.run.Preview;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;
import org.steerscope.ui.ChoiceDraft;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Foresight;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.SettingWords;

/**
 * Decides what a view shows in which a plug-in of the run is edited as a draft and compared with the one in force. Setters from any thread;
 * {@link #model} is quick, {@link #compare} may block for as long as the agent thinks.
 */
class DraftPresenter {

	private static final int STEPS = 5;
	private static final int LATEST = 60;
	private static final int MOST_KEPT = 2;

	/**
	 * What can be edited.
	 *
	 * @param ids of the kinds installed
	 * @param labels of them
	 * @param kind index of the one shown; −1 if it is not installed
	 * @param described what the kind says of itself; null if it is not installed
	 * @param shown the draft, or what is in force; null without a run
	 * @param values every setting as text
	 * @param draft whether it is a draft
	 * @param steerable whether it could be applied now
	 * @param problem why the draft cannot be used; empty if it can
	 * @param note what to know about it: what the run refused, or what to do
	 * @param undoes what undo would go back to; empty for nothing
	 * @param redoes what redo would go to; empty for nothing
	 * @param kept how many drafts are kept beside this one
	 * @param next where the run goes next and why; empty if nothing is proposed
	 */
	record Model(List<String> ids, List<String> labels, int kind, Described<?> described, Choice shown, Map<String, String> values,
			boolean draft, boolean steerable, String problem, String note, Optional<Choice> undoes, Optional<Choice> redoes, int kept,
			String next) {
	}

	/**
	 * What the drafts would bring.
	 *
	 * @param columns what is in force first; empty if there is nothing to compare
	 * @param step measurements taken into account
	 * @param basedOn last event taken into account; −1 if none was
	 */
	record Comparison(List<Column> columns, int step, long basedOn) {
	}

	private final Desk desk;
	private final ChoiceDraft draft;
	private final Supplier<List<? extends Described<?>>> installed;
	private final Function<Choice, SteeringCommand> command;
	private final List<Choice> kept = new ArrayList<>();
	private volatile long basedOn = -1;
	private volatile Choice comparedTo;

	/**
	 * @param draft what is edited
	 * @param installed kinds to choose from
	 * @param command that would make a choice count
	 */
	DraftPresenter(Desk desk, ChoiceDraft draft, Supplier<List<? extends Described<?>>> installed, Function<Choice, SteeringCommand> command) {
		this.desk = desk;
		this.draft = draft;
		this.installed = installed;
		this.command = command;
	}

	Model model() {
		List<? extends Described<?>> kinds = installed.get();
		List<String> ids = kinds.stream().map(k -> (String) k.id()).toList();
		List<String> labels = kinds.stream().map(k -> (String) k.label()).toList();
		Choice shown = draft.shown().orElse(null);
		int kind = shown == null ? -1 : ids.indexOf(shown.id());
		Described<?> described = kind < 0 ? null : kinds.get(kind);
		Map<String, String> values = new TreeMap<>();
		String problem = "";
		if (described != null) {
			Settings.describe(described.settingsType()).forEach(i -> values.put(i.path(), i.byDefault()));
			values.putAll(shown.settings());
			problem = problem(described, shown);
		}
		boolean edited = draft.edited().isPresent();
		int beside;
		synchronized (kept) {
			beside = kept.size();
		}
		return new Model(ids, labels, kind, described, shown, values, edited, draft.steerable(), problem, note(edited), draft.undoes(),
				draft.redoes(), beside, next());
	}

	/** @return what is wrong with the settings, in words; empty if nothing is */
	String problem(Described<?> described, Choice choice) {
		try {
			Settings.parse(described.settingsType(), choice.settings(), choice.id());
			return "";
		} catch (ProblemException e) {
			return e.what() + ". " + e.remedy() + ".";
		}
	}

	/** The run's refusal of the last such command, as long as the draft stands as it was sent. */
	private String note(boolean edited) {
		if (!edited) {
			return "";
		}
		if (!draft.steerable()) {
			return SteerTexts.of("draftPresenter.thereIsNoLive");
		}
		SteeringCommand sent = draft.command().orElse(null);
		RunView run = desk.run().orElse(null);
		if (sent == null || run == null) {
			return "";
		}
		long from = Math.max(0, desk.newest().sequence() - LATEST);
		String reason = "";
		for (Journal.Entry e : run.events(from)) {
			if (e.event() instanceof RunEvent.SteeringRefused r && r.steering().command().equals(sent)) {
				reason = SteerTexts.of("draftPresenter.refused", r.reason());
			}
		}
		return reason;
	}

	private String next() {
		RunState state = desk.newest();
		RunEvent.Proposed p = state.proposal().orElse(null);
		if (p == null || p.action().places().isEmpty()) {
			return "";
		}
		Pixel place = p.action().places().get(0);
		Forecast f = p.forecasts().isEmpty() ? Forecast.NONE : p.forecasts().get(0);
		StringBuilder s = new StringBuilder(SteerTexts.of("draftPresenter.whyThereRow")).append(place.row()).append(SteerTexts.of("draftPresenter.col")).append(place.col()).append(": ");
		s.append(p.reason().isEmpty() ? p.source().equals(Source.OF_START) ? SteerTexts.of("draftPresenter.aStartingPoint") : SteerTexts.of("draftPresenter.noReasonGiven") : p.reason());
		if (!Double.isNaN(f.mean()) && !p.reason().startsWith("Predicted ")) {
			s.append(SteerTexts.of("draftPresenter.predicted")).append(Numbers.text(f.mean(), f.sd(), state.scalarUnit()));
			if (!Double.isNaN(state.best())) {
				s.append(SteerTexts.of("draftPresenter.bestSoFar")).append(Numbers.text(state.best())).append(")");
			}
		}
		return s.toString();
	}

	/** Another kind, with every setting at its default but for those of the same name that it can read. */
	void kind(int index) {
		List<? extends Described<?>> kinds = installed.get();
		Choice before = draft.shown().orElse(null);
		if (before == null || index < 0 || index >= kinds.size() || kinds.get(index).id().equals(before.id())) {
			return;
		}
		Described<?> d = kinds.get(index);
		Choice force = draft.inForce().orElse(null);
		if (force != null && force.id().equals(d.id())) {
			draft.edit(force);
			return;
		}
		Map<String, String> settings = new TreeMap<>();
		for (SettingInfo info : Settings.describe(d.settingsType())) {
			String text = before.settings().get(info.path());
			if (text != null && !text.equals(info.byDefault()) && SettingWords.problem(d.settingsType(), info, text).isEmpty()) {
				settings.put(info.path(), text);
			}
		}
		draft.edit(Choice.of(d.id(), settings));
	}

	/** Changes one setting of the draft; a default is left out unless the plan names it. */
	void set(SettingInfo info, String text) {
		Choice before = draft.shown().orElse(null);
		if (before == null) {
			return;
		}
		Map<String, String> settings = new TreeMap<>(before.settings());
		boolean named = draft.inForce().filter(c -> c.id().equals(before.id()) && c.settings().containsKey(info.path())).isPresent();
		if (text.equals(info.byDefault()) && !named) {
			settings.remove(info.path());
		} else {
			settings.put(info.path(), text);
		}
		draft.edit(Choice.of(before.id(), settings));
	}

	/** Keeps the draft beside those to come, so that several are compared. */
	void keep() {
		draft.edited().ifPresent(c -> {
			synchronized (kept) {
				kept.remove(c);
				kept.add(c);
				if (kept.size() > MOST_KEPT) {
					kept.remove(0);
				}
			}
		});
	}

	/** Takes a kept draft up again. */
	void take(int index) {
		Choice c;
		synchronized (kept) {
			if (index < 0 || index >= kept.size()) {
				return;
			}
			c = kept.remove(index);
		}
		keep();
		draft.edit(c);
	}

	/** Lets the kept drafts go. */
	void forgetKept() {
		synchronized (kept) {
			kept.clear();
		}
	}

	/** Gives the command, if the draft can be used. */
	void apply() {
		if (model().problem().isEmpty()) {
			draft.apply(basedOn >= 0 && draft.edited().filter(c -> c.equals(comparedTo)).isPresent() ? basedOn : desk.newest().sequence());
		}
	}

	void drop() {
		draft.drop();
	}

	void undo() {
		draft.undo();
	}

	void redo() {
		draft.redo();
	}

	/** @return whether the comparison is of another draft than the one edited now */
	boolean outdated() {
		return !java.util.Objects.equals(draft.edited().orElse(null), comparedTo);
	}

	/** Looks ahead with what is in force, with the draft, and with those kept. */
	Comparison compare() {
		Choice edited = draft.edited().orElse(null);
		List<Choice> all = new ArrayList<>();
		if (edited != null) {
			all.add(edited);
		}
		synchronized (kept) {
			kept.stream().filter(c -> !all.contains(c)).forEach(all::add);
		}
		RunHandle live = desk.live().filter(r -> draft.steerable()).orElse(null);
		comparedTo = edited;
		if (all.isEmpty() || live == null) {
			basedOn = -1;
			return new Comparison(List.of(), 0, -1);
		}
		RunSpec spec = live.state().spec() == null ? live.spec() : live.state().spec();
		List<Column> columns = new ArrayList<>();
		Column now = null;
		long seen = -1;
		int step = live.state().scored();
		for (Choice c : all) {
			String title = c.equals(edited) ? SteerTexts.of("draftPresenter.draft") : SteerTexts.of("draftPresenter.kept");
			try {
				Preview p = live.preview(command.apply(c), STEPS);
				if (now == null) {
					now = Column.of(SteerTexts.of("draftPresenter.inForce"), words(draft.inForce().orElse(c)), p.before(), p.before(), spec.direction());
					columns.add(0, now);
				}
				seen = seen < 0 ? p.basedOn() : Math.min(seen, p.basedOn());
				columns.add(Column.of(title, words(c), p.after(), p.before(), spec.direction()));
				if (c.equals(edited)) {
					desk.foresight(new Foresight(c, places(p.before()), places(p.after())));
				}
			} catch (ProblemException e) {
				columns.add(Column.refused(title, words(c), e.what() + ". " + e.remedy() + "."));
			}
		}
		basedOn = seen;
		return new Comparison(List.copyOf(columns), step, seen);
	}

	private static List<Pixel> places(Outlook outlook) {
		return outlook.next().stream().map(Outlook.Planned::place).toList();
	}

	/** @return a choice in words */
	String words(Choice c) {
		String label = installed.get().stream().filter(d -> d.id().equals(c.id())).map(d -> (String) d.label()).findFirst().orElse(c.id());
		StringBuilder s = new StringBuilder(label);
		c.settings().forEach((k, v) -> s.append(s.indexOf(":") < 0 ? ": " : ", ").append(k).append(' ').append(v));
		return s.toString();
	}
}
