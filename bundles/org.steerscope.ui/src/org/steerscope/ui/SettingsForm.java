/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;

/**
 * A form for any settings record: one line for each setting with label, unit and range, help where the focus is, and what is wrong in
 * words below the field. Nested records are sections below the others. UI thread.
 */
public final class SettingsForm {

	private record Line(SettingInfo info, Control control, Label unit, Label problem) {
	}

	private final Composite box;
	private final Map<String, Line> lines = new LinkedHashMap<>();
	private final BiConsumer<SettingInfo, String> changed;
	private Class<? extends Record> type;
	private Label help;
	private boolean filling;
	private String axisUnit = "";

	/**
	 * @param parent where it stands
	 * @param changed hears of every change of a setting that can be read
	 */
	public SettingsForm(Composite parent, BiConsumer<SettingInfo, String> changed) {
		box = new Composite(parent, SWT.NONE);
		this.changed = changed;
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3;
		box.setLayout(layout);
	}

	/**
	 * Shows settings; the field a person types in is left alone.
	 *
	 * @param record the settings record
	 * @param values path to text; what is missing shows its default
	 */
	public void show(Class<? extends Record> record, Map<String, String> values) {
		if (record != type) {
			type = record;
			build();
		}
		filling = true;
		try {
			lines.forEach((path, line) -> fill(line, values.getOrDefault(path, line.info().byDefault())));
		} finally {
			filling = false;
		}
	}

	/** @param unit of the axis of what is measured, for the settings that lie on it; empty as long as nobody knows */
	public void axis(String unit) {
		if (!unit.equals(axisUnit)) {
			axisUnit = unit;
			lines.values().forEach(l -> l.unit().setText(unit(l.info())));
			if (!lines.isEmpty()) {
				layoutAll();
			}
		}
	}

	private String unit(SettingInfo info) {
		return info.onAxis() ? axisUnit : info.unit();
	}

	private void fill(Line line, String value) {
		switch (line.control()) {
		case Button b -> {
			boolean on = value.equals("true");
			if (b.getSelection() != on) {
				b.setSelection(on);
			}
		}
		case Combo c -> {
			if (!c.getText().equals(value)) {
				c.setText(value);
			}
		}
		case Text t -> {
			if (!t.getText().equals(value) && !t.isFocusControl()) {
				t.setText(value);
				check(line);
			}
		}
		default -> throw new IllegalStateException(line.control().toString());
		}
	}

	private void build() {
		for (Control c : box.getChildren()) {
			c.dispose();
		}
		lines.clear();
		String section = "";
		List<SettingInfo> infos = new java.util.ArrayList<>(Settings.describe(type));
		infos.sort(java.util.Comparator.comparing(i -> i.path().contains(".")));
		for (SettingInfo info : infos) {
			int dot = info.path().lastIndexOf('.');
			String own = dot < 0 ? "" : info.path().substring(0, dot);
			if (!own.equals(section)) {
				section = own;
				if (!own.isEmpty()) {
					heading(SettingWords.heading(own.substring(own.lastIndexOf('.') + 1)));
				}
			}
			line(info);
		}
		if (infos.isEmpty()) {
			heading(UiTexts.of("settingsForm.noSettings"));
		}
		help = new Label(box, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
		data.widthHint = 180;
		data.verticalIndent = 4;
		help.setLayoutData(data);
		layoutAll();
	}

	private void heading(String text) {
		Label l = new Label(box, SWT.NONE);
		l.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.END, true, false, 3, 1);
		data.verticalIndent = 6;
		l.setLayoutData(data);
		Label rule = new Label(box, SWT.SEPARATOR | SWT.HORIZONTAL);
		rule.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
	}

	private void line(SettingInfo info) {
		Label label = new Label(box, SWT.NONE);
		label.setText(info.label().replace("&", "&&"));
		label.setToolTipText(SettingWords.help(info));
		Control control = control(info);
		control.setToolTipText(SettingWords.help(info));
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		((GridData) control.getLayoutData()).widthHint = 90;
		Label unit = new Label(box, SWT.NONE);
		unit.setText(unit(info));
		unit.setToolTipText(SettingWords.range(info));
		Label problem = new Label(box, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		data.widthHint = 180;
		data.exclude = true;
		problem.setLayoutData(data);
		problem.setVisible(false);
		Line line = new Line(info, control, unit, problem);
		lines.put(info.path(), line);
		control.addListener(SWT.FocusIn, e -> help(SettingWords.help(info)));
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = info.label() + (unit(info).isEmpty() ? "" : UiTexts.of("settingsForm.in", unit(info)));
			}

			@Override
			public void getHelp(AccessibleEvent e) {
				e.result = SettingWords.help(info);
			}
		});
		switch (control) {
		case Button b -> b.addListener(SWT.Selection, e -> say(line, String.valueOf(b.getSelection())));
		case Combo c -> c.addListener(SWT.Selection, e -> say(line, c.getText()));
		case Text t -> t.addListener(SWT.Modify, e -> {
			if (!filling && check(line)) {
				say(line, t.getText());
			}
		});
		default -> throw new IllegalStateException(control.toString());
		}
	}

	private Control control(SettingInfo info) {
		if (info.type() == boolean.class) {
			return new Button(box, SWT.CHECK);
		}
		if (!info.choices().isEmpty()) {
			Combo c = new Combo(box, SWT.READ_ONLY);
			c.setItems(info.choices().toArray(String[]::new));
			return c;
		}
		Text t = new Text(box, SWT.BORDER);
		if (info.type() != String.class) {
			t.setMessage(SettingWords.range(info));
		}
		return t;
	}

	private void say(Line line, String text) {
		if (!filling) {
			changed.accept(line.info(), text);
		}
	}

	/** @return whether what stands in the field can be read; says so if not */
	private boolean check(Line line) {
		Optional<String> wrong = SettingWords.problem(type, line.info(), ((Text) line.control()).getText());
		String text = wrong.map(w -> "▲ " + w).orElse("");
		if (!line.problem().getText().equals(text)) {
			line.problem().setText(text.replace("&", "&&"));
			line.problem().setForeground(Theme.color(Theme.of(box).serious()));
			line.problem().setVisible(!text.isEmpty());
			((GridData) line.problem().getLayoutData()).exclude = text.isEmpty();
			layoutAll();
		}
		return wrong.isEmpty();
	}

	private void help(String text) {
		if (!help.getText().equals(text)) {
			help.setText(text.replace("&", "&&"));
			layoutAll();
		}
	}

	/** The form may have become taller: whoever scrolls it must know. */
	private void layoutAll() {
		box.layout(true, true);
		box.notifyListeners(SWT.Settings, new org.eclipse.swt.widgets.Event());
	}

	/** @return what holds the form; hears {@link SWT#Settings} when its height may have changed */
	public Composite box() {
		return box;
	}

	/** @return the control of a setting, for tests and for a view that binds keys to it */
	public Optional<Control> control(String path) {
		return Optional.ofNullable(lines.get(path)).map(Line::control);
	}
}
