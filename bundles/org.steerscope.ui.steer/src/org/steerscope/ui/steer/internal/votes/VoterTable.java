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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Who has answered how much, and how consistently. UI thread. */
final class VoterTable {

	private static final List<String> COLUMNS = List.of("voters.who", "voters.answers", "voters.agreement", "voters.kappa");
	private static final int MOST = 5;

	private final Table table;
	private List<Voter> shown = List.of();

	VoterTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.NO_SCROLL);
		table.setHeaderVisible(true);
		table.setToolTipText(VoteTexts.of("voters.tip"));
		GridData data = new GridData(SWT.FILL, SWT.END, true, false);
		data.exclude = true;
		table.setLayoutData(data);
		table.setVisible(false);
		COLUMNS.forEach(key -> new TableColumn(table, SWT.LEFT).setText(VoteTexts.of(key)));
		for (TableColumn c : table.getColumns()) {
			c.pack();
		}
	}

	/** @return whether it needs another height */
	boolean show(List<Voter> voters) {
		if (voters.equals(shown)) {
			return false;
		}
		boolean taller = Math.min(MOST, voters.size()) != Math.min(MOST, shown.size());
		shown = List.copyOf(voters);
		table.setItemCount(voters.size());
		for (int i = 0; i < voters.size(); i++) {
			TableItem item = table.getItem(i);
			Voter v = voters.get(i);
			item.setText(new String[] { v.who(), String.valueOf(v.answers()), v.agreement().share(), v.agreement().kappaWords() });
		}
		for (TableColumn c : table.getColumns()) {
			c.pack();
		}
		GridData data = (GridData) table.getLayoutData();
		data.exclude = voters.isEmpty();
		data.heightHint = Math.min(MOST, voters.size()) * table.getItemHeight() + table.getHeaderHeight() + 4;
		table.setVisible(!voters.isEmpty());
		return taller;
	}
}
