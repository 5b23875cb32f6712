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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.steerscope.data.Image;
import org.steerscope.data.Unit;
import org.steerscope.ui.ColourBar;
import org.steerscope.ui.Desk;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.ImageTool;
import org.steerscope.ui.Refresher;
import org.steerscope.ui.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The overview with what was measured, what comes next, and the model's maps. */
public final class ScanPart {

	private static final double NEAR = 10;

	/** Key of the persisted settings. */
	static final String STATE = "scan";

	private final Desk desk;
	private final ScanPresenter presenter;
	private final List<ImageTool> tools;
	private final Map<String, String> persisted;
	private final PathPainter painter = new PathPainter();
	private Refresher<ScanModel> refresher;
	private Refresher<String> reader;
	private AutoCloseable subscription;
	private Page page;
	private Combo channel;
	private Button layersButton;
	private Button contrastButton;
	private LayerPopup layers;
	private ContrastPopup contrast;
	private ToolStrip strip;
	private ImageCanvas canvas;
	private ColourBar bar;
	private Label refusal;
	private Label status;
	private String said = "";
	private volatile double[] pointer = { Double.NaN, Double.NaN };

	/**
	 * @param desk what is shown
	 * @param part remembers what the operator chose; null to forget it
	 */
	@Inject
	public ScanPart(Desk desk, @Optional MPart part) {
		this(desk, part == null ? new HashMap<>() : part.getPersistedState(), InstalledTools.find());
	}

	/**
	 * @param desk what is shown
	 * @param persisted remembers what the operator chose
	 * @param tools beside the default one
	 */
	ScanPart(Desk desk, Map<String, String> persisted, List<ImageTool> tools) {
		this.desk = desk;
		this.persisted = persisted;
		this.tools = tools;
		this.presenter = new ScanPresenter(desk);
		presenter.settings(ScanSettings.of(persisted.get(STATE)));
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name(ViewTexts.of("scanPart.scan"));
		page.staysNow(desk::modelNote);
		refresher = desk.refresher(presenter::compute, this::show);
		reader = desk.refresher(() -> presenter.readout(pointer[0], pointer[1]), this::readout);
		channel = page.combo(ViewTexts.of("scanPart.channel"), ViewTexts.of("scanPart.channelOfTheOverview"), i -> settings(presenter.settings().withPlane(i)));
		layersButton = button(ViewTexts.of("scanPart.layers"), ViewTexts.of("scanPart.whatLiesOverThe"),
				this::openLayers);
		contrastButton = button(ViewTexts.of("scanPart.contrast"), ViewTexts.of("scanPart.contrastGammaAndColours"), this::openContrast);
		Composite row = new Composite(page.body(), SWT.NONE);
		row.setLayout(Page.grid(3, 0));
		row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		strip = new ToolStrip(row, desk, tools);
		canvas = new ImageCanvas(row, desk, ViewTexts.of("scanPart.overviewWithMeasuredPoints"));
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.painter((gc, view, theme) -> {
			painter.paint(gc, view, theme);
			NoteMarks.paint(gc, view, theme, desk.state());
		});
		canvas.onHover((x, y, zoom) -> {
			pointer = new double[] { x, y };
			reader.refresh();
		});
		canvas.onPick((x, y, zoom) -> presenter.pick(x, y, Math.max(0.75, NEAR / zoom)));
		canvas.onNeighbour(desk::selectNeighbour);
		canvas.onRelease(() -> desk.select(-1));
		canvas.onKey(this::key);
		bar = new ColourBar(row);
		bar.setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
		canvas.explainedBy(bar);
		canvas.remember(persisted.get(STATE + ".part"), part -> persisted.put(STATE + ".part", part));
		refusal = new Label(page.body(), SWT.WRAP);
		GridData message = new GridData(SWT.FILL, SWT.CENTER, true, false);
		message.widthHint = 100;
		message.exclude = true;
		refusal.setLayoutData(message);
		refusal.setVisible(false);
		refusal.setToolTipText(ViewTexts.of("scanPart.theRunGoesOn"));
		refusal.addListener(SWT.MouseDown, e -> {
			presenter.dismissRefusal();
			refresher.refresh();
		});
		status = new Label(page.body(), SWT.NONE);
		GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
		line.widthHint = 100;
		status.setLayoutData(line);
		strip.attach(canvas, text -> {
			said = text;
			status.setText(text);
		});
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private Button button(String text, String tooltip, Runnable act) {
		Button button = new Button(page.tools(), SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tooltip);
		button.setLayoutData(new RowData());
		button.addListener(SWT.Selection, e -> act.run());
		return button;
	}

	private void settings(ScanSettings chosen) {
		presenter.settings(chosen);
		persisted.put(STATE, chosen.text());
		if (isOpen(layers == null ? null : layers.shell())) {
			layers.refresh();
		}
		refresher.refresh();
	}

	private boolean key(KeyEvent e) {
		if ((e.stateMask & SWT.MODIFIER_MASK) == 0) {
			for (Layer layer : Layer.values()) {
				if (e.character != 0 && e.character == layer.key()) {
					ScanSettings now = presenter.settings();
					settings(now.with(layer, now.look(layer).visible(!now.look(layer).visible())));
					return true;
				}
			}
			switch (e.character) {
			case 'l', 'L' -> {
				openLayers();
				return true;
			}
			case 'c', 'C' -> {
				openContrast();
				return true;
			}
			default -> {
			}
			}
		}
		return strip.key(e);
	}

	private static boolean isOpen(Shell shell) {
		return shell != null && !shell.isDisposed();
	}

	private static void close(Shell shell) {
		if (isOpen(shell)) {
			shell.dispose();
		}
	}

	private void openLayers() {
		if (layers != null && isOpen(layers.shell())) {
			layers.shell().close();
			return;
		}
		layers = new LayerPopup(canvas.getShell(), presenter.latent(), presenter::settings, this::settings);
		layers.open(layersButton);
	}

	private void openContrast() {
		if (contrast != null && isOpen(contrast.shell())) {
			contrast.shell().close();
			return;
		}
		int plane = Math.max(0, channel.getSelectionIndex());
		contrast = new ContrastPopup(canvas.getShell(), channel.getItemCount() == 0 ? ViewTexts.of("scanPart.theImage") : channel.getItem(plane),
				() -> presenter.settings().channel(plane), c -> settings(presenter.settings().with(plane, c)));
		contrast.open(contrastButton);
	}

	private void show(ScanModel model) {
		if (page.isDisposed()) {
			return;
		}
		if (model == null) {
			page.showWelcome(desk.run().isEmpty() ? ViewTexts.of("scanPart.noRunYet") : ViewTexts.of("scanPart.theOverviewIsBeing"),
					desk.run().isEmpty() ? ViewTexts.of("scanPart.openAPlanA") : ViewTexts.of("scanPart.theFirstImageAppears"));
			return;
		}
		String[] planes = model.image().planes().stream().map(Image.Plane::name).toArray(String[]::new);
		page.items(channel, planes, planes[model.plane()]);
		painter.show(model);
		canvas.show(model.image(), model.plane(), model.contrast(), model.settings().channel(model.plane()).map(), model.rasters(),
				model.inks());
		ScanScale scale = model.scale();
		if (scale == null) {
			bar.show(null, null, "", Unit.ONE, false);
		} else {
			bar.show(scale.map(), scale.contrast(), scale.label(), scale.unit(), scale.counting());
		}
		showRefusal(model.refusal());
		if (Double.isNaN(pointer[0]) && said.isEmpty()) {
			status.setText(idle(model));
		}
		page.showBody();
	}

	private void showRefusal(String text) {
		String shown = text.isEmpty() ? "" : "▲ " + text;
		if (!refusal.getText().equals(shown)) {
			refusal.setText(shown);
			refusal.setForeground(Theme.color(Theme.of(page.body()).serious()));
			refusal.setVisible(!shown.isEmpty());
			((GridData) refusal.getLayoutData()).exclude = shown.isEmpty();
			page.relayout();
		}
	}

	private String idle(ScanModel model) {
		boolean wanted = Arrays.stream(Layer.values()).anyMatch(l -> l.raster() && model.shows(l));
		String note = wanted && model.rasters().isEmpty() ? ViewTexts.of("scanPart.theAgentHasNo") : "";
		return model.image().grid().rows() + ViewTexts.of("scanPart.pixelsMeasured", model.image().grid().cols(), model.path().size(), note);
	}

	private void readout(String text) {
		String line = said.isEmpty() ? text : said + (text.isEmpty() ? "" : "   ·   " + text);
		if (!status.isDisposed() && !Double.isNaN(pointer[0]) && !status.getText().equals(line)) {
			status.setText(line);
			status.setToolTipText(line);
		}
	}

	/** Focuses the image. */
	@Focus
	public void focus() {
		if (!canvas.isVisible() || !canvas.setFocus()) {
			page.focus();
		}
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
		close(layers == null ? null : layers.shell());
		close(contrast == null ? null : contrast.shell());
	}
}
