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

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.steerscope.run.Catalogue;
import org.steerscope.ui.Desk;
import org.steerscope.ui.LiveLabel;
import org.steerscope.ui.Plot;
import org.steerscope.ui.Refresher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Measured curves and pictures, raw and processed, with the bands the scalarizer looks at, which can be dragged. */
public final class SpectrumPart {

	private static final String KEYS = ViewTexts.of("spectrumPart.wheelOrAndZoom");

	private final Desk desk;
	private final SpectrumPresenter presenter;
	private Refresher<SpectrumPresenter.Model> refresher;
	private AutoCloseable subscription;
	private Page page;
	private Combo channel;
	private Combo stage;
	private Combo look;
	private Spinner slice;
	private Button unfolded;
	private Button unpin;
	private Button region;
	private Plot plot;
	private Label caption;

	/**
	 * @param desk what is shown
	 * @param catalogue what is installed, for processing step by step and for the bands
	 */
	@Inject
	public SpectrumPart(Desk desk, Catalogue catalogue) {
		this.desk = desk;
		this.presenter = new SpectrumPresenter(desk, catalogue);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name(ViewTexts.of("spectrumPart.spectrum"));
		refresher = desk.refresher(presenter::compute, this::show);
		tools();
		plot = new Plot(page.body(), ViewTexts.of("spectrumPart.measuredCurve"));
		plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		plot.onNeighbour(desk::selectNeighbour);
		plot.onPick(key -> desk.select(-1));
		plot.onKey(this::key);
		plot.onBand((index, from, to, y, done) -> {
			presenter.bands().move(index, from, to, y, !presenter.isUnfolded());
			plot.bands(presenter.bands().bands(), presenter.bands().chosen());
		});
		caption = new Label(page.body(), SWT.WRAP);
		caption.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		caption.setToolTipText(KEYS);
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private void tools() {
		channel = page.combo(ViewTexts.of("spectrumPart.channel"), ViewTexts.of("spectrumPart.channelOfTheMeasurement"), i -> {
			presenter.channel(channel.getItem(i));
			refresher.refresh();
		});
		look = page.combo(ViewTexts.of("spectrumPart.as"), ViewTexts.of("spectrumPart.howAChannelOf"), i -> {
			presenter.look(SpectrumPresenter.Look.values()[i]);
			refresher.refresh();
		});
		slice = new Spinner(page.tools(), SWT.BORDER);
		slice.setLayoutData(new RowData());
		slice.setToolTipText(ViewTexts.of("spectrumPart.whichSliceAlongThe"));
		slice.addListener(SWT.Selection, e -> {
			presenter.slice(slice.getSelection());
			refresher.refresh();
		});
		page.combo(ViewTexts.of("spectrumPart.scale"), ViewTexts.of("spectrumPart.whatTheHeightOf"), i -> {
			presenter.scale(SpectrumPlots.Scale.values()[i]);
			refresher.refresh();
		}, Arrays.stream(SpectrumPlots.Scale.values()).map(SpectrumPlots.Scale::label).toArray(String[]::new));
		stage = page.combo(ViewTexts.of("spectrumPart.after"), ViewTexts.of("spectrumPart.theCurveAsRecorded"),
				this::stage);
		unfolded = check(ViewTexts.of("spectrumPart.unfolded"), ViewTexts.of("spectrumPart.drawALoopIn"), presenter::unfolded);
		push(ViewTexts.of("spectrumPart.pin"), ViewTexts.of("spectrumPart.keepThisCurveBeside"), presenter::pin);
		unpin = push(ViewTexts.of("spectrumPart.unpinAll"), ViewTexts.of("spectrumPart.letAllPinnedCurves"), presenter::unpin);
		region = check(ViewTexts.of("spectrumPart.region"), ViewTexts.of("spectrumPart.theMeanOverThe"), presenter::average);
		region.setSelection(true);
	}

	private Button check(String text, String tip, java.util.function.Consumer<Boolean> chosen) {
		Button b = button(SWT.CHECK, text, tip);
		b.addListener(SWT.Selection, e -> {
			chosen.accept(b.getSelection());
			refresher.refresh();
		});
		return b;
	}

	private Button push(String text, String tip, Runnable pressed) {
		Button b = button(SWT.PUSH, text, tip);
		b.addListener(SWT.Selection, e -> {
			pressed.run();
			refresher.refresh();
		});
		return b;
	}

	private Button button(int style, String text, String tip) {
		Button b = new Button(page.tools(), style);
		b.setLayoutData(new RowData());
		b.setText(text);
		b.setToolTipText(tip);
		return b;
	}

	private void stage(int wanted) {
		presenter.stage(wanted);
		refresher.refresh();
	}

	private boolean key(KeyEvent e) {
		boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		int by = (e.keyCode == SWT.ARROW_LEFT ? -1 : 1) * ((e.stateMask & SWT.SHIFT) != 0 ? 10 : 1);
		if ((e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT) && !alt && presenter.bands().movable()) {
			if (ctrl) {
				presenter.bands().widen(by);
			} else {
				presenter.bands().nudge(by);
			}
			plot.bands(presenter.bands().bands(), presenter.bands().chosen());
			return true;
		}
		if (ctrl && (e.keyCode == 'z' || e.keyCode == 'y')) {
			if (e.keyCode == 'z' && (e.stateMask & SWT.SHIFT) == 0) {
				desk.scalarizerDraft().undo();
			} else {
				desk.scalarizerDraft().redo();
			}
			return true;
		}
		if (desk.scalarizerDraft().edited().isPresent() && (e.keyCode == SWT.ESC || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
			if (e.keyCode == SWT.ESC) {
				desk.scalarizerDraft().drop();
			} else {
				desk.scalarizerDraft().apply(desk.newest().sequence());
			}
			return true;
		}
		return letter(Character.toLowerCase(e.character));
	}

	private boolean letter(char c) {
		switch (c) {
		case 'b' -> presenter.bands().next();
		case 'r' -> presenter.bands().nextBranch();
		case 'p' -> presenter.pin();
		case 'o' -> {
			unfolded.setSelection(!unfolded.getSelection());
			presenter.unfolded(unfolded.getSelection());
		}
		case '[' -> presenter.stage(stage.getSelectionIndex() - 1);
		case ']' -> presenter.stage(stage.getSelectionIndex() + 1);
		default -> {
			return false;
		}
		}
		refresher.refresh();
		return true;
	}

	private void show(SpectrumPresenter.Model model) {
		if (page.isDisposed()) {
			return;
		}
		if (model.plot() == null) {
			page.showEmpty(ViewTexts.of("spectrumPart.noCurve"), model.empty());
			return;
		}
		page.items(channel, model.channels().toArray(String[]::new), model.channel());
		page.items(look, model.picture() ? Arrays.stream(SpectrumPresenter.Look.values()).map(SpectrumPresenter.Look::label).toArray(String[]::new)
				: new String[0], look.getText());
		if (model.picture() && look.getSelectionIndex() < 0) {
			look.select(0);
		}
		page.items(stage, model.stages().toArray(String[]::new), model.stages().get(model.stage()));
		boolean moved = visible(look, model.picture()) | visible((Control) look.getData(), model.picture()) | visible(slice, model.slices() > 1) | visible(unfolded, model.loop()) | visible(unpin, model.pins() > 0)
				| visible(region, model.region() > 0);
		slice.setMaximum(Math.max(0, model.slices() - 1));
		if (moved) {
			page.relayout();
		}
		plot.show(model.plot());
		plot.bands(model.bands(), model.chosen());
		if (LiveLabel.set(caption, model.caption())) {
			page.body().layout(true);
		}
		page.showBody();
	}

	/** @return whether that changed anything */
	private static boolean visible(Control control, boolean on) {
		RowData data = (RowData) control.getLayoutData();
		if (data.exclude == !on) {
			return false;
		}
		data.exclude = !on;
		control.setVisible(on);
		return true;
	}

	/** Focuses the plot. */
	@Focus
	public void focus() {
		plot.setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
