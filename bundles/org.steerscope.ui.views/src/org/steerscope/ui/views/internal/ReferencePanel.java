/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.steerscope.data.Pixel;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Plot;
import org.steerscope.ui.Theme;

/** The reference point: which place is watched, how often, what it has given, and whether that is steady. UI thread. */
final class ReferencePanel extends Composite {

	/** How often it is measured unless somebody says otherwise. */
	private static final int EVERY = 20;
	private static final int MOST = 10_000;
	private static final int HIGH = 110;

	private final Button watch;
	private final Button stop;
	private final Spinner every;
	private final Label words;
	private final Plot plot;
	private Pixel place;
	private ReferenceTrace shown;

	/**
	 * @param steer hears what to watch
	 * @param select hears of a step picked in the plot
	 */
	ReferencePanel(Composite parent, Consumer<SteeringCommand> steer, Consumer<Integer> select) {
		super(parent, SWT.NONE);
		setLayout(Page.grid(1, 0));
		Group box = new Group(this, SWT.NONE);
		box.setText(ViewTexts.of("referencePanel.referencePoint"));
		box.setLayout(Page.grid(1, 4));
		box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite row = new Composite(box, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		watch = new Button(row, SWT.PUSH);
		watch.setText(ViewTexts.of("referencePanel.watchTheSelectedPlace"));
		watch.addListener(SWT.Selection, e -> {
			if (place != null) {
				steer.accept(new SteeringCommand.WatchReference(place, every().getSelection()));
			}
		});
		Composite often = new Composite(row, SWT.NONE);
		often.setLayout(Page.grid(3, 0));
		new Label(often, SWT.NONE).setText(ViewTexts.of("referencePanel.every"));
		every = new Spinner(often, SWT.BORDER);
		every.setValues(EVERY, 1, MOST, 0, 1, 10);
		every.setToolTipText(ViewTexts.of("referencePanel.soManyMeasurements1") + MOST);
		new Label(often, SWT.NONE).setText(ViewTexts.of("referencePanel.measurements"));
		stop = new Button(row, SWT.PUSH);
		stop.setText(ViewTexts.of("referencePanel.stopWatching"));
		stop.setToolTipText(ViewTexts.of("referencePanel.measureNoReferencePoint"));
		stop.addListener(SWT.Selection, e -> {
			if (shown != null) {
				steer.accept(new SteeringCommand.WatchReference(shown.watch().place(), 0));
			}
		});
		words = new Label(box, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		words.setLayoutData(data);
		plot = new Plot(box, ViewTexts.of("referencePanel.valuesOfTheReference"));
		GridData area = new GridData(SWT.FILL, SWT.FILL, true, true);
		area.heightHint = HIGH;
		area.exclude = true;
		plot.setVisible(false);
		plot.setLayoutData(area);
		plot.setToolTipText(ViewTexts.of("referencePanel.whatTheReferencePoint"));
		plot.onPick(select::accept);
	}

	private Spinner every() {
		return every;
	}

	/**
	 * @param selected place that could be watched; null if none is
	 * @return whether the height may have changed
	 */
	boolean show(Optional<ReferenceTrace> trace, Pixel selected, boolean live, String scalar) {
		place = selected;
		shown = trace.orElse(null);
		boolean can = live && selected != null;
		watch.setEnabled(can);
		String hint = selected == null ? ViewTexts.of("referencePanel.selectAPlaceIn") : !live ? ViewTexts.of("referencePanel.theRunIsOver")
				: ViewTexts.of("referencePanel.measureRowOf", selected.row(), selected.col());
		if (!hint.equals(watch.getToolTipText())) {
			watch.setToolTipText(hint);
		}
		stop.setEnabled(live && shown != null);
		Theme theme = Theme.of(this);
		watch.setForeground(Theme.color(can ? theme.foreground() : theme.frame()));
		stop.setForeground(Theme.color(stop.getEnabled() ? theme.foreground() : theme.frame()));
		String text = trace.map(t -> t.place() + ". " + t.verdict()).orElse(!live ? ViewTexts.of("referencePanel.noneWasWatched")
				: selected == null ? ViewTexts.of("referencePanel.noneIsWatchedSelect")
						: ViewTexts.of("referencePanel.noneIsWatchedRowOf", selected.row(), selected.col()));
		boolean changed = !words.getText().equals(text);
		if (changed) {
			words.setText(text);
		}
		boolean drawn = trace.filter(t -> t.values().length > 0).isPresent();
		if (drawn != plot.getVisible()) {
			plot.setVisible(drawn);
			((GridData) plot.getLayoutData()).exclude = !drawn;
			changed = true;
		}
		plot.show(drawn ? shown.plot(scalar) : null);
		return changed;
	}
}
