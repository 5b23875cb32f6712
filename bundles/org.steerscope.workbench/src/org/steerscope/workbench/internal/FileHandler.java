/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.steerscope.ui.Desk;

/** The entries of the File menu. What is meant is named after a colon in plugin.xml. */
public final class FileHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IEclipseContext context = window == null ? null : window.getService(IEclipseContext.class);
		Experiments experiments = context == null ? null : context.get(Experiments.class);
		if (experiments == null) {
			return null;
		}
		switch (what) {
		case "twin-stem", "twin-spm" -> fresh(experiments, DeskFunction.of(context), what);
		case "open-plan" -> ask(window, SWT.OPEN, WorkbenchTexts.of("fileHandler.openAPlan"), "*.steerplan;*.xmi", p -> fresh(experiments, DeskFunction.of(context), p.toString()));
		case "open-dataset" -> ask(window, SWT.OPEN, WorkbenchTexts.of("fileHandler.openADataset"), "*.h5;*.hf5;*.hdf5;*.npy", p -> {
			clear(experiments, DeskFunction.of(context));
			experiments.openDataset(p, () -> {
			});
		});
		case "open-run" -> ask(window, SWT.OPEN, WorkbenchTexts.of("fileHandler.openARunFile"), "*.steerscope", experiments::openRun);
		case "save-plan" -> save(window, experiments);
		default -> throw new IllegalStateException("Nothing is known of " + what);
		}
		return null;
	}

	private static void fresh(Experiments experiments, Desk desk, String plan) {
		clear(experiments, desk);
		experiments.openPlan(plan, () -> {
		});
	}

	/** A new plan puts a past run away; a live one stays in sight. */
	private static void clear(Experiments experiments, Desk desk) {
		if (experiments.live().isEmpty()) {
			desk.show(null);
		}
	}

	private static void save(IWorkbenchWindow window, Experiments experiments) {
		if (experiments.plan().isEmpty()) {
			Messages.tell(window.getShell(), MessageDialog.INFORMATION, WorkbenchTexts.of("fileHandler.saveThePlan"), WorkbenchTexts.of("fileHandler.noPlanIsOpen"));
			return;
		}
		ask(window, SWT.SAVE, WorkbenchTexts.of("fileHandler.saveThePlanAs"), "*.steerplan", p -> {
			boolean exists = Files.exists(p);
			if (exists) {
				Messages.ask(window.getShell(), WorkbenchTexts.of("fileHandler.saveThePlan"), p + WorkbenchTexts.of("fileHandler.existsReplaceIt"), WorkbenchTexts.of("fileHandler.replace"), () -> experiments.savePlan(p, true));
			} else {
				experiments.savePlan(p, false);
			}
		});
	}

	private static void ask(IWorkbenchWindow window, int style, String title, String filter, Consumer<Path> chosen) {
		FileDialog dialog = new FileDialog(window.getShell(), style);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { filter, "*" });
		if (filter.equals("*.steerscope") && Files.isDirectory(RunFolder.ofUser().path())) {
			dialog.setFilterPath(RunFolder.ofUser().path().toString());
		}
		String path = dialog.open();
		if (path != null) {
			chosen.accept(Path.of(path));
		}
	}
}
