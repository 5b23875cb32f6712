/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.steerscope.ui.ColourMap;

/** The layers of the Scan view in a small window: tick, opacity and colours of each. The topmost layer comes first. */
final class LayerPopup {

	private static final int[] LAST = { 0, 50, 200, 1000, 5000 };

	private final Shell shell;
	private final Supplier<ScanSettings> settings;
	private final Consumer<ScanSettings> change;
	private final Button[] ticks = new Button[Layer.values().length];

	/** @param latent number of coordinates in feature space */
	LayerPopup(Shell parent, int latent, Supplier<ScanSettings> settings, Consumer<ScanSettings> change) {
		this.settings = settings;
		this.change = change;
		shell = new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.TOOL);
		shell.setText(ViewTexts.of("layerPopup.layers"));
		GridLayout layout = Page.grid(3, 8);
		shell.setLayout(layout);
		Layer[] layers = Layer.values();
		for (int i = layers.length - 1; i >= 0; i--) {
			if (layers[i].latent() < latent) {
				row(layers[i]);
			}
		}
		Label label = new Label(shell, SWT.NONE);
		label.setText(ViewTexts.of("layerPopup.pointsShown"));
		Combo last = new Combo(shell, SWT.READ_ONLY);
		last.setItems(Arrays.stream(LAST).mapToObj(n -> n == 0 ? "all" : ViewTexts.of("layerPopup.last", n)).toArray(String[]::new));
		last.setToolTipText(ViewTexts.of("layerPopup.howManyOfThe"));
		last.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		last.select(Math.max(0, Arrays.binarySearch(LAST, settings.get().last())));
		last.addListener(SWT.Selection, e -> change.accept(settings.get().withLast(LAST[last.getSelectionIndex()])));
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		shell.pack();
	}

	private void row(Layer layer) {
		Layer.Look look = settings.get().look(layer);
		Button tick = new Button(shell, SWT.CHECK);
		ticks[layer.ordinal()] = tick;
		tick.setText(layer.label());
		tick.setToolTipText(layer.help() + (layer.key() == 0 ? "" : " (" + layer.key() + ")"));
		tick.setSelection(look.visible());
		tick.addListener(SWT.Selection, e -> change.accept(settings.get().with(layer, settings.get().look(layer).visible(tick.getSelection()))));
		Scale opacity = new Scale(shell, SWT.HORIZONTAL);
		opacity.setMaximum(100);
		opacity.setSelection((int) Math.round(look.opacity() * 100));
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 110;
		opacity.setLayoutData(wide);
		Runnable tip = () -> opacity.setToolTipText(
				String.format(Locale.ROOT, ViewTexts.of("layerPopup.opacityOf"), layer.label(), opacity.getSelection()));
		tip.run();
		opacity.addListener(SWT.Selection, e -> {
			tip.run();
			change.accept(settings.get().with(layer, settings.get().look(layer).opacity(opacity.getSelection() / 100.0)));
		});
		if (look.map() == null) {
			new Label(shell, SWT.NONE);
		} else {
			colours(shell, ViewTexts.of("layerPopup.coloursOf", layer.label()), look.map(),
					map -> change.accept(settings.get().with(layer, settings.get().look(layer).map(map))));
		}
	}

	/** @return a drop-down of the perceptually uniform colour maps */
	static Combo colours(Shell parent, String tooltip, ColourMap present, Consumer<ColourMap> chosen) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(Arrays.stream(ColourMap.values()).map(ColourMap::label).toArray(String[]::new));
		combo.select(present.ordinal());
		combo.setToolTipText(tooltip);
		combo.addListener(SWT.Selection, e -> chosen.accept(ColourMap.values()[combo.getSelectionIndex()]));
		return combo;
	}

	/** Ticks follow the keys. */
	void refresh() {
		for (Layer layer : Layer.values()) {
			boolean visible = settings.get().look(layer).visible();
			if (ticks[layer.ordinal()] != null && ticks[layer.ordinal()].getSelection() != visible) {
				ticks[layer.ordinal()].setSelection(visible);
			}
		}
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
