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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.ui.EmptyState;

/** Says that what is sought is not learned from people, and offers what is. UI thread. */
final class Invitation {

	private final Composite box;
	private final EmptyState words;
	private final Composite row;
	private final Consumer<Ballot.Offer> chosen;
	private List<Ballot.Offer> shown = List.of();

	/** @param chosen hears which button was pressed */
	Invitation(Composite parent, Consumer<Ballot.Offer> chosen) {
		this.chosen = chosen;
		box = new Composite(parent, SWT.NONE);
		box.setLayout(new GridLayout());
		words = new EmptyState(box);
		words.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
		row = new Composite(box, SWT.NONE);
		row.setLayout(new RowLayout());
		row.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, false));
		new Label(box, SWT.NONE).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	Composite box() {
		return box;
	}

	void show(String text, List<Ballot.Offer> offers) {
		words.show(VoteTexts.of("invite.title"), text);
		if (!offers.equals(shown)) {
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
