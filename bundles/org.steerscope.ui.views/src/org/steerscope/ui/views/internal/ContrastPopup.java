/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Contrast and colours of the channel shown, in a small window. */
final class ContrastPopup {

	/** The slider covers gammas from 1/4 to 4, evenly in their logarithm. */
	private static final int STEPS = 80;

	private final Shell shell;
	private final Supplier<ScanSettings.Channel> present;
	private final Consumer<ScanSettings.Channel> change;
	private final Spinner low;
	private final Spinner high;
	private final Scale gamma;
	private final Label gammaText;
	private final Combo map;

	ContrastPopup(Shell parent, String channel, Supplier<ScanSettings.Channel> present, Consumer<ScanSettings.Channel> change) {
		this.present = present;
		this.change = change;
		shell = new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.TOOL);
		shell.setText(ViewTexts.of("contrastPopup.contrastOf", channel));
		shell.setLayout(Page.grid(2, 8));
		low = percentile(ViewTexts.of("contrastPopup.darkestAtPercentile"), ViewTexts.of("contrastPopup.thisShareOfThe"), 0, 99);
		high = percentile(ViewTexts.of("contrastPopup.brightestAtPercentile"), ViewTexts.of("contrastPopup.thePixelsAboveAre"), 1, 100);
		gammaText = new Label(shell, SWT.NONE);
		gamma = new Scale(shell, SWT.HORIZONTAL);
		gamma.setMaximum(STEPS);
		gamma.setToolTipText(ViewTexts.of("contrastPopup.lessThanShowsThe"));
		gamma.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		gamma.addListener(SWT.Selection, e -> read());
		label(ViewTexts.of("contrastPopup.colours"));
		map = LayerPopup.colours(shell, ViewTexts.of("contrastPopup.coloursOfTheChannel"), present.get().map(), m -> {
			ScanSettings.Channel c = present.get();
			change.accept(new ScanSettings.Channel(c.low(), c.high(), c.gamma(), m));
		});
		label("");
		Button auto = new Button(shell, SWT.PUSH);
		auto.setText(ViewTexts.of("contrastPopup.automatic"));
		auto.setToolTipText(ViewTexts.of("contrastPopup.fromTheFirstTo"));
		auto.addListener(SWT.Selection, e -> {
			change.accept(ScanSettings.Channel.AUTO);
			show();
		});
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		show();
		shell.pack();
	}

	private void label(String text) {
		new Label(shell, SWT.NONE).setText(text);
	}

	private Spinner percentile(String text, String tooltip, int least, int most) {
		label(text);
		Spinner spinner = new Spinner(shell, SWT.BORDER);
		spinner.setValues(least * 10, least * 10, most * 10, 1, 5, 50);
		spinner.setToolTipText(tooltip);
		spinner.addListener(SWT.Selection, e -> read());
		return spinner;
	}

	private void show() {
		ScanSettings.Channel c = present.get();
		low.setSelection((int) Math.round(c.low() * 10));
		high.setSelection((int) Math.round(c.high() * 10));
		gamma.setSelection((int) Math.round((Math.log(c.gamma()) / Math.log(4) + 1) * STEPS / 2));
		map.select(c.map().ordinal());
		gammaText.setText(String.format(Locale.ROOT, ViewTexts.of("contrastPopup.gamma"), c.gamma()));
	}

	private void read() {
		double exponent = Math.pow(4, 2.0 * gamma.getSelection() / STEPS - 1);
		change.accept(new ScanSettings.Channel(low.getSelection() / 10.0, high.getSelection() / 10.0, exponent, present.get().map()));
		gammaText.setText(String.format(Locale.ROOT, ViewTexts.of("contrastPopup.gamma"), exponent));
	}

	/** Opens below a control, inside the screen. */
	void open(Control below) {
		ScanPopups.place(shell, below);
		shell.open();
	}

	Shell shell() {
		return shell;
	}
}
