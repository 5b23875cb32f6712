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
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says that what is sought is not learned from people, and offers what is. UI thread. */
final class Invitation {

	private final Composite box;
	private final Label words;
	private final Composite row;
	private final Consumer<Ballot.Offer> chosen;
	private List<Ballot.Offer> shown = List.of();

	/** @param chosen hears which button was pressed */
	Invitation(Composite parent, Consumer<Ballot.Offer> chosen) {
		this.chosen = chosen;
		box = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.verticalSpacing = 10;
		box.setLayout(layout);
		Label title = new Label(box, SWT.WRAP | SWT.CENTER);
		title.setText(VoteTexts.of("invite.title"));
		FontData data = title.getFont().getFontData()[0];
		data.setHeight(Math.round(data.getHeight() * 1.3f));
		Font large = new Font(title.getDisplay(), data);
		title.setFont(large);
		title.addListener(SWT.Dispose, e -> large.dispose());
		title.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
		words = new Label(box, SWT.WRAP | SWT.CENTER);
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		row = new Composite(box, SWT.NONE);
		RowLayout buttons = new RowLayout();
		buttons.spacing = 8;
		row.setLayout(buttons);
		row.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, false));
		new Label(box, SWT.NONE).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	Composite box() {
		return box;
	}

	void show(String text, List<Ballot.Offer> offers) {
		if (!offers.equals(shown) || !words.getText().equals(text)) {
			words.setText(text.replace("&", "&&"));
			shown = List.copyOf(offers);
			for (var child : row.getChildren()) {
				child.dispose();
			}
			for (Ballot.Offer offer : offers) {
				Button b = new Button(row, SWT.PUSH);
				b.setText(offer.label());
				b.addListener(SWT.Selection, e -> chosen.accept(offer));
			}
			box.layout(true, true);
		}
	}
}
