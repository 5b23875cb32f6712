/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.PluginChoice;
import org.steerscope.run.Choice;

/**
 * The plan being set up, and the way back through its changes. A document is for one thread at a time, so the text is the truth and every
 * former text is kept; what is typed into one field in a row is one change. For one thread.
 */
final class PlanDraft {

	private static final int MOST = 200;

	private final PlanService plans;
	/** A document to go to, and in words the change between it and its neighbour. */
	private record Step(String document, String change) {
	}

	private final Deque<Step> former = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private Plan plan;
	private String text;
	private String name;
	private String saved;
	private String typing = "";

	PlanDraft(PlanService plans, String nameOrPath) {
		this.plans = plans;
		open(nameOrPath, plans.open(nameOrPath));
	}

	/** Puts another plan in the place of this one; undo brings the former back. */
	void open(String called, Plan opened) {
		String next = plans.text(opened);
		if (text != null && !text.equals(next)) {
			push(former, new Step(text, called));
			undone.clear();
		}
		name = called;
		put(next);
		saved = next;
		typing = "";
	}

	/** Reads a plan from its text, as a run file or another view has it. */
	void read(String called, String document) {
		open(called, plans.parse(document, called));
	}

	/** @return what the plan was opened as: a shipped name, a file, or the run it comes from */
	String name() {
		return name;
	}

	/** @return the plan; to be read only */
	Plan plan() {
		return plan;
	}

	/** @return the document */
	String text() {
		return text;
	}

	/** @return whether it was changed since it was opened or saved */
	boolean dirty() {
		return !text.equals(saved);
	}

	/** The document was written to a file of that name. */
	void saved(String file) {
		name = file;
		saved = text;
	}

	/**
	 * Changes one value.
	 *
	 * @param change the change in words, for the menu
	 * @throws org.steerscope.data.ProblemException if it is refused; then nothing is changed
	 */
	void set(String path, String value, String change) {
		Plan changed = plans.parse(text, name);
		plans.set(changed, path, value);
		String next = plans.text(changed);
		if (next.equals(text)) {
			return;
		}
		push(former, path.equals(typing) ? new Step(former.pop().document(), change) : new Step(text, change));
		typing = path;
		undone.clear();
		put(next);
	}

	/** What is typed from now on is a change of its own, also in the same field. */
	void pause() {
		typing = "";
	}

	boolean undoable() {
		return !former.isEmpty();
	}

	boolean redoable() {
		return !undone.isEmpty();
	}

	/** @return what undo would take back, in words */
	Optional<String> undoes() {
		return Optional.ofNullable(former.peek()).map(Step::change);
	}

	/** @return what redo would make again, in words */
	Optional<String> redoes() {
		return Optional.ofNullable(undone.peek()).map(Step::change);
	}

	void undo() {
		move(former, undone);
	}

	void redo() {
		move(undone, former);
	}

	private void move(Deque<Step> from, Deque<Step> to) {
		if (!from.isEmpty()) {
			Step step = from.pop();
			push(to, new Step(text, step.change()));
			put(step.document());
			typing = "";
		}
	}

	private static void push(Deque<Step> stack, Step step) {
		stack.push(step);
		if (stack.size() > MOST) {
			stack.removeLast();
		}
	}

	private void put(String document) {
		plan = plans.parse(document, name);
		text = document;
	}

	/** @return a plug-in of the plan with its settings */
	static Choice choice(PluginChoice chosen) {
		Map<String, String> settings = new LinkedHashMap<>();
		chosen.getSettings().forEach(s -> settings.put(s.getName(), s.getValue()));
		return Choice.of(chosen.getId(), settings);
	}

	/**
	 * @param part name of a part of the plan; empty for the plan itself
	 * @param fields settings record whose components are named like the part's attributes
	 * @return their values as a person would type them
	 */
	Map<String, String> values(String part, Class<? extends Record> fields) {
		EObject owner = part.isEmpty() ? plan : (EObject) plan.eGet(plan.eClass().getEStructuralFeature(part));
		Map<String, String> values = new LinkedHashMap<>();
		for (SettingInfo info : Settings.describe(fields)) {
			EStructuralFeature feature = Objects.requireNonNull(owner.eClass().getEStructuralFeature(info.path()), info.path());
			values.put(info.path(), typed(owner.eGet(feature), info.unit()));
		}
		return values;
	}

	private static String typed(Object value, String unit) {
		return switch (value) {
		case null -> "";
		case Enumerator word -> word.getLiteral();
		case Double number -> Typed.text(number, Unit.of(unit));
		default -> value.toString();
		};
	}
}
