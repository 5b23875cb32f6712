/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Outlook;
import org.steerscope.run.RunView;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.Raster;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** One column of a comparison: title, map with points and the next places, and what there is to say. UI thread. */
final class ColumnPanel {

	private final Composite box;
	private final Label title;
	private final ImageCanvas map;
	private final Label text;
	private Column shown;
	private RunView run;

	/** @param taller called after the map changed its height */
	ColumnPanel(Composite parent, Desk desk, Runnable taller) {
		box = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		box.setLayout(layout);
		box.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		title = new Label(box, SWT.WRAP);
		title.setLayoutData(wide(60));
		map = new ImageCanvas(box, desk, SteerTexts.of("columnPanel.mapOfThisChoice"));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.heightHint = 180;
		data.widthHint = 120;
		map.setLayoutData(data);
		map.setToolTipText(SteerTexts.of("columnPanel.coloursPredictedMeanWhere"));
		map.painter(this::paint);
		box.addListener(SWT.Resize, e -> {
			int height = Math.clamp(box.getSize().x * 2L / 3, 130, 320);
			if (Math.abs(height - data.heightHint) > 8) {
				data.heightHint = height;
				box.getDisplay().asyncExec(() -> {
					if (!box.isDisposed()) {
						taller.run();
					}
				});
			}
		});
		text = new Label(box, SWT.WRAP);
		text.setLayoutData(wide(120));
	}

	private static GridData wide(int hint) {
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = hint;
		return data;
	}

	/** @param column null hides the panel */
	void show(Column column, RunView of) {
		shown = column;
		run = of;
		box.setVisible(column != null);
		((GridData) box.getLayoutData()).exclude = column == null;
		if (column == null || of == null) {
			return;
		}
		title.setText((column.title() + "  –  " + column.choice()).replace("&", "&&"));
		text.setText((column.problem().isEmpty() ? String.join("\n", column.lines()) : "▲ " + column.problem()).replace("&", "&&"));
		Image image = of.overview().orElse(null);
		Candidates candidates = of.candidates().orElse(null);
		Outlook o = column.outlook();
		boolean there = o != null && image != null;
		map.setVisible(there);
		((GridData) map.getLayoutData()).exclude = !there;
		if (there) {
			float[] mean = o.prediction().filter(p -> candidates != null && p.mean().length == candidates.size()).map(p -> p.mean()).orElse(null);
			map.show(image, 0, Contrast.of(image, 0), ColourMap.GREY,
					mean == null ? null : new Raster(candidates, mean, Contrast.percentile(mean, mean.length), ColourMap.VIRIDIS, 0.75));
		}
		box.layout(true);
	}

	/** @return what is written, for tests */
	String words() {
		return title.getText() + "\n" + text.getText();
	}

	private void paint(GC gc, Viewport view, Theme theme) {
		Column c = shown;
		if (c == null || c.outlook() == null || run == null) {
			return;
		}
		RunState state = run.state();
		var scalars = c.outlook().scalars();
		float[] values = new float[scalars.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = scalars.get(i).quality().usable() ? (float) scalars.get(i).value() : Float.NaN;
		}
		Contrast contrast = Contrast.range(values);
		for (int i = 0; i < Math.min(values.length, state.measured()); i++) {
			int[] at = at(view, state.place(i));
			gc.setBackground(Theme.color(Float.isNaN(values[i]) ? theme.muted() : ColourMap.VIRIDIS.rgb(contrast.position(values[i]))));
			gc.setForeground(Theme.color(0x000000));
			gc.fillOval(at[0] - 3, at[1] - 3, 7, 7);
			gc.drawOval(at[0] - 3, at[1] - 3, 6, 6);
		}
		List<Outlook.Planned> next = c.outlook().next();
		for (int i = next.size() - 1; i >= 0; i--) {
			int[] at = at(view, next.get(i).place());
			gc.setLineWidth(2);
			gc.setForeground(Theme.color(0xffffff));
			gc.drawOval(at[0] - 6, at[1] - 6, 12, 12);
			gc.setLineWidth(1);
			gc.setForeground(Theme.color(theme.selected()));
			gc.drawOval(at[0] - 7, at[1] - 7, 14, 14);
			gc.setForeground(Theme.color(0x000000));
			gc.drawText(String.valueOf(i + 1), at[0] + 8, at[1] - 7, true);
			gc.setForeground(Theme.color(0xffffff));
			gc.drawText(String.valueOf(i + 1), at[0] + 7, at[1] - 8, true);
		}
	}

	private static int[] at(Viewport view, Pixel p) {
		return new int[] { (int) Math.round(view.screenX(p.col() + 0.5)), (int) Math.round(view.screenY(p.row() + 0.5)) };
	}
}
