/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.MessageBox;

/** Where one begins: title and objective, and which plan to go on from. UI thread. */
final class BeginPane implements Pane {

	private final SetupPresenter setup;
	private final UserFolder folder;
	private FieldsForm goal;
	private SessionForm session;

	BeginPane(SetupPresenter setup, UserFolder folder) {
		this.setup = setup;
		this.folder = folder;
	}

	@Override
	public void build(Composite parent) {
		Kit.heading(parent, SetupTexts.of("beginPane.sessionAndSample"));
		session = new SessionForm(parent, setup);
		Kit.heading(parent, SetupTexts.of("beginPane.beginWith"));
		Composite row = Kit.box(parent, 1);
		row.setLayout(new RowLayout());
		setup.templates().forEach(t -> Kit.button(row, Template.of(t).label(), Template.of(t).about(), () -> setup.open(t)));
		Kit.button(row, SetupTexts.of("beginPane.sameAsLastTime"), SetupTexts.of("beginPane.thePlanOfAn"), () -> file(row, SWT.OPEN, SetupTexts.of("beginPane.beginWithThePlan"), "*.steerscope", setup::openRun));
		Kit.button(row, SetupTexts.of("beginPane.planFile"), SetupTexts.of("beginPane.aPlanSavedBefore"), () -> file(row, SWT.OPEN, SetupTexts.of("beginPane.openAPlan"), "*.steerplan;*.xmi", p -> setup.open(p.toString())));
		Kit.button(row, SetupTexts.of("beginPane.saveThePlanAs"), SetupTexts.of("beginPane.keepThisPlanFor"), () -> file(row, SWT.SAVE, SetupTexts.of("beginPane.saveThePlanAs2"), "*.steerplan", p -> save(row, p)));
		Kit.heading(parent, SetupTexts.of("beginPane.whatItIsAbout"));
		goal = new FieldsForm(parent, setup, "", Fields.Goal.class);
	}

	private void save(Composite parent, Path file) {
		if (Files.exists(file)) {
			MessageBox box = new MessageBox(parent.getShell(), SWT.ICON_QUESTION | SWT.YES | SWT.NO | SWT.SHEET);
			box.setText(SetupTexts.of("beginPane.saveThePlan"));
			box.setMessage(file + SetupTexts.of("beginPane.existsReplaceIt"));
			if (box.open() == SWT.YES) {
				setup.save(file, true);
			}
		} else {
			setup.save(file, false);
		}
	}

	private void file(Composite parent, int style, String title, String filter, java.util.function.Consumer<Path> chosen) {
		FileDialog dialog = new FileDialog(parent.getShell(), style);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { filter, "*" });
		if (filter.equals("*.steerscope") && Files.isDirectory(folder.runs())) {
			dialog.setFilterPath(folder.runs().toString());
		}
		String path = dialog.open();
		if (path != null) {
			chosen.accept(Path.of(path));
		}
	}

	@Override
	public void show() {
		session.show();
		goal.show();
	}
}
