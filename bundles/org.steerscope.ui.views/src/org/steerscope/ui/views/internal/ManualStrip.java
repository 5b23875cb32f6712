/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.steerscope.ui.Theme;

/** What the operator does by hand after taking over: measure at the selected place, turn knobs. Refusals are told in place. UI thread. */
final class ManualStrip extends Composite {

	private record Line(Text field, Label now, Label problem) {
	}

	private final ManualActs acts;
	private final Label where;
	private final Button measure;
	private final Spinner times;
	private final Button learn;
	private final Label problem;
	private final Composite knobs;
	private final Map<String, Line> lines = new LinkedHashMap<>();
	private final Map<String, String> wrong = new LinkedHashMap<>();
	private ManualActs.Model model;

	ManualStrip(Composite parent, ManualActs acts) {
		super(parent, SWT.NONE);
		this.acts = acts;
		setLayout(Page.grid(1, 0));
		Group box = new Group(this, SWT.NONE);
		box.setText(ViewTexts.of("manualStrip.byHand"));
		box.setLayout(Page.grid(1, 4));
		box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite row = row(box);
		where = new Label(row, SWT.NONE);
		where.setToolTipText(ViewTexts.of("manualStrip.thePlaceSelectedIn"));
		Composite here = new Composite(row, SWT.NONE);
		here.setLayout(Page.grid(3, 0));
		measure = new Button(here, SWT.PUSH);
		measure.setText(ViewTexts.of("manualStrip.measureHere"));
		measure.setToolTipText(ViewTexts.of("manualStrip.measureAtTheSelected"));
		measure.addListener(SWT.Selection, e -> measure());
		times = new Spinner(here, SWT.BORDER);
		times.setValues(1, 1, ManualActs.MOST, 0, 1, 5);
		times.setToolTipText(ViewTexts.of("manualStrip.howOften1") + ManualActs.MOST);
		new Label(here, SWT.NONE).setText(ViewTexts.of("manualStrip.times"));
		learn = new Button(row, SWT.CHECK);
		learn.setText(ViewTexts.of("manualStrip.theAgentLearnsFrom"));
		learn.setToolTipText(ViewTexts.of("manualStrip.offWhatIsMeasured"));
		learn.setSelection(true);
		problem = words(box);
		knobs = new Composite(box, SWT.NONE);
		GridLayout layout = Page.grid(4, 0);
		layout.verticalSpacing = 2;
		knobs.setLayout(layout);
		knobs.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 6;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		return row;
	}

	private static Label words(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		data.exclude = true;
		label.setLayoutData(data);
		label.setVisible(false);
		return label;
	}

	/** @return whether the height may have changed */
	boolean show(ManualActs.Model shown) {
		boolean changed = model == null || !names(model.knobs()).equals(names(shown.knobs()));
		if (changed) {
			build(shown.knobs());
		}
		model = shown;
		String text = shown.where() + (shown.waiting() == 0 ? "" : ", " + shown.waiting() + ViewTexts.of("manualStrip.waiting"));
		if (!where.getText().equals(text)) {
			where.setText(text);
			changed = true;
		}
		measure.setEnabled(shown.place() != null);
		measure.setForeground(Theme.color(shown.place() != null ? Theme.of(this).foreground() : Theme.of(this).frame()));
		changed |= tell(problem, wrong.getOrDefault(RunLedger.MEASURING, shown.refusal()));
		for (ManualActs.Knob knob : shown.knobs()) {
			Line line = lines.get(knob.name());
			String now = ViewTexts.of("manualStrip.now") + knob.now() + "; " + knob.range();
			if (!line.now().getText().equals(now)) {
				line.now().setText(now);
				changed = true;
			}
			changed |= tell(line.problem(), wrong.getOrDefault(knob.name(), knob.refusal()));
		}
		return changed;
	}

	private static List<String> names(List<ManualActs.Knob> knobs) {
		return knobs.stream().map(k -> k.name() + k.range()).toList();
	}

	private void build(List<ManualActs.Knob> shown) {
		for (Control child : knobs.getChildren()) {
			child.dispose();
		}
		lines.clear();
		for (ManualActs.Knob knob : shown) {
			String unit = knob.limit().unit().symbol();
			Label name = new Label(knobs, SWT.NONE);
			name.setText(knob.label() + (unit.isEmpty() ? "" : " (" + org.steerscope.ui.Symbols.pretty(unit) + ")"));
			Text field = new Text(knobs, SWT.BORDER);
			GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
			data.widthHint = 80;
			field.setLayoutData(data);
			field.setMessage(ViewTexts.of("manualStrip.value"));
			field.setToolTipText(ViewTexts.of("manualStrip.newValueOf") + knob.label().toLowerCase(java.util.Locale.ROOT) + ", " + knob.range() + ViewTexts.of("manualStrip.anotherUnitMayBe"));
			Button set = new Button(knobs, SWT.PUSH);
			set.setText(ViewTexts.of("manualStrip.set"));
			set.setToolTipText(ViewTexts.of("manualStrip.turnTheKnobThrough"));
			Label now = new Label(knobs, SWT.WRAP);
			GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
			wide.widthHint = 100;
			now.setLayoutData(wide);
			Label wrongWords = words(knobs);
			((GridData) wrongWords.getLayoutData()).horizontalSpan = 4;
			field.addListener(SWT.DefaultSelection, e -> tune(knob.name()));
			set.addListener(SWT.Selection, e -> tune(knob.name()));
			lines.put(knob.name(), new Line(field, now, wrongWords));
		}
		knobs.setVisible(!shown.isEmpty());
		((GridData) knobs.getLayoutData()).exclude = shown.isEmpty();
	}

	private void measure() {
		told(RunLedger.MEASURING, acts.measure(model, times.getSelection(), learn.getSelection()));
	}

	private void tune(String name) {
		Line line = lines.get(name);
		ManualActs.Knob knob = model.knobs().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
		String refused = acts.tune(knob, line.field().getText());
		if (refused.isEmpty()) {
			line.field().setText("");
		}
		told(name, refused);
	}

	/** What is wrong stays until the next try. */
	private void told(String what, String refused) {
		if (refused.isEmpty()) {
			wrong.remove(what);
		} else {
			wrong.put(what, refused);
		}
		if (show(model)) {
			notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event());
		}
	}

	private boolean tell(Label label, String words) {
		String text = words.isEmpty() ? "" : "▲ " + words.replace("&", "&&");
		label.setForeground(Theme.color(Theme.of(this).serious()));
		if (label.getText().equals(text)) {
			return false;
		}
		label.setText(text);
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		return true;
	}
}
