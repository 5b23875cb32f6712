/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunHandle;
import org.steerscope.ui.ColourBar;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlaceClasses;
import org.steerscope.ui.Plot;
import org.steerscope.ui.PlotScale;
import org.steerscope.ui.Refresher;
import org.steerscope.ui.views.internal.FeatureMenus.Line;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The candidates and the path of the run in the agent's feature space; places are marked there, and asked for. */
public final class FeaturePart {

	/** The map is looked at so often, ms; while its points move, more often. */
	private static final int LOOK = 100;
	private static final int GLIDE = 34;
	private static final int UNLIKE = 5;

	/** Key of the persisted settings. */
	static final String STATE = "features";

	private final Desk desk;
	private final Map<String, String> persisted;
	private final FeaturePresenter presenter;
	private final FeatureClasses classes;
	private Refresher<FeatureModel> refresher;
	private Refresher<Boolean> poll;
	private Refresher<List<Pixel>> unlike;
	private AutoCloseable subscription;
	private Page page;
	private Button classButton;
	private Label note;
	private Plot plot;
	private ColourBar bar;
	private FeaturePainter painter;
	private FeaturePointer pointer;
	private FeaturePlanBar plans;
	private FeatureModel model;

	/**
	 * @param desk what is shown
	 * @param part remembers what the operator chose; null to forget it
	 */
	@Inject
	public FeaturePart(Desk desk, @Optional MPart part) {
		this(desk, part == null ? new HashMap<>() : part.getPersistedState());
	}

	/**
	 * @param desk what is shown
	 * @param persisted remembers what the operator chose
	 */
	FeaturePart(Desk desk, Map<String, String> persisted) {
		this.desk = desk;
		this.persisted = persisted;
		this.presenter = new FeaturePresenter(desk);
		this.classes = new FeatureClasses(desk);
		presenter.settings(FeatureSettings.of(persisted.get(STATE)));
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name("Feature Space");
		page.staysNow(() -> presenter.settings().colour() == FeatureSettings.Colour.UNCERTAINTY
				&& desk.run().filter(RunHandle.class::isInstance).isPresent() ? FeatureTexts.of("note.newest") : "");
		refresher = desk.refresher(presenter::compute, this::show);
		poll = desk.refresher(presenter::outdated, newer -> {
			if (newer) {
				refresher.refresh();
			}
		});
		unlike = desk.refresher(() -> classes.unlike(UNLIKE), this::planUnlike);
		FeatureMenus.button(page.tools(), FeatureTexts.of("show"), FeatureTexts.of("show.tip"), this::showing);
		classButton = FeatureMenus.button(page.tools(), classText(), FeatureTexts.of("class.tip"), this::marking);
		FeatureMenus.button(page.tools(), FeatureTexts.of("do"), FeatureTexts.of("do.tip"), this::acting);
		note = new Label(page.tools(), SWT.NONE);
		note.setToolTipText(FeatureTexts.of("note.tip") + "\n" + FeatureTexts.of("plot.tip"));
		Composite row = new Composite(page.body(), SWT.NONE);
		row.setLayout(Page.grid(2, 0));
		row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		plot = new Plot(row, FeatureTexts.of("plot.name"));
		plot.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		plot.onPick(desk::select);
		plot.onNeighbour(desk::selectNeighbour);
		plot.onKey(this::key);
		painter = new FeaturePainter(plot);
		plot.layers(painter::below, painter::above);
		pointer = new FeaturePointer(desk, plot, painter, classes, part -> {
			presenter.zoom(part);
			refresher.refresh();
		});
		plot.addListener(SWT.Paint, e -> fit());
		bar = new ColourBar(row);
		bar.setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
		plans = new FeaturePlanBar(page.body(), classes, this::marked);
		subscription = desk.listen(changes -> {
			refresher.refresh();
			marked();
		});
		refresher.refresh();
		look();
	}

	/** Patches are square on screen. */
	private void fit() {
		PlotScale s = plot.scale();
		if (s != null && presenter.aspect(s.width() / (double) s.height()) && presenter.settings().ground() != FeatureSettings.Ground.DENSITY) {
			refresher.refresh();
		}
	}

	private String classText() {
		return FeatureTexts.of("class", PlaceClasses.sign(classes.current()), classes.current() + 1);
	}

	/** The map may improve between events. */
	private void look() {
		if (page.isDisposed()) {
			return;
		}
		if (plot.isVisible()) {
			poll.refresh();
		}
		plot.getDisplay().timerExec(LOOK, this::look);
	}

	private void show(FeatureModel shown) {
		if (page.isDisposed()) {
			return;
		}
		model = shown;
		painter.show(shown);
		pointer.show(shown);
		if (shown.plot() == null) {
			page.showEmpty(FeatureTexts.of("empty.title"), FeatureTexts.of(desk.run().isEmpty() ? "empty.none" : "empty.run"));
			return;
		}
		plot.show(shown.plot());
		plot.redraw();
		ScanScale scale = shown.scale();
		if (scale == null) {
			bar.show(null, null, "", Unit.ONE, false);
		} else {
			bar.show(scale.map(), scale.contrast(), scale.label(), scale.unit(), scale.counting());
		}
		if (!note.getText().equals(shown.note())) {
			note.setText(shown.note());
			page.relayout();
		}
		page.showBody();
		if (shown.moving()) {
			plot.getDisplay().timerExec(GLIDE, refresher::refresh);
		}
	}

	private void settings(FeatureSettings chosen) {
		presenter.settings(chosen);
		persisted.put(STATE, chosen.text());
		refresher.refresh();
	}

	/** Counts and plans follow what is marked. */
	private void marked() {
		if (!page.isDisposed() && plans.refresh()) {
			page.relayout();
		}
	}

	private List<Line> showing() {
		FeatureSettings now = presenter.settings();
		List<String> axes = model == null ? List.of() : model.axes();
		List<Line> lines = new ArrayList<>();
		lines.add(Line.menu(FeatureTexts.of("show.across", name(axes, now.across())), axes(axes, now.across(), i -> settings(now.axes(i, now.up())))));
		lines.add(Line.menu(FeatureTexts.of("show.up", name(axes, now.up())), axes(axes, now.up(), i -> settings(now.axes(now.across(), i)))));
		lines.add(Line.menu(FeatureTexts.of("show.colour", now.colour().label()), Arrays.stream(FeatureSettings.Colour.values())
				.map(c -> Line.radio(c.label(), c == now.colour(), true, () -> settings(now.colour(c)))).toList()));
		lines.add(Line.menu(FeatureTexts.of("show.ground", now.ground().label()), Arrays.stream(FeatureSettings.Ground.values())
				.map(g -> Line.radio(g.label(), g == now.ground(), g != FeatureSettings.Ground.DECODED || model != null && model.decodes(),
						() -> settings(now.ground(g))))
				.toList()));
		lines.add(Line.gap());
		lines.add(Line.tick(FeatureTexts.of("show.path"), now.path(), () -> settings(now.path(!now.path()))));
		lines.add(Line.tick(FeatureTexts.of("show.next"), now.next(), () -> settings(now.next(!now.next()))));
		return lines;
	}

	private static String name(List<String> axes, int index) {
		return index < axes.size() ? axes.get(index) : "–";
	}

	private static List<Line> axes(List<String> axes, int now, IntConsumer chosen) {
		return IntStream.range(0, axes.size()).mapToObj(i -> Line.radio(axes.get(i), i == now, true, () -> chosen.accept(i))).toList();
	}

	private List<Line> marking() {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < PlaceClasses.MOST; i++) {
			int index = i;
			lines.add(Line.radio(FeatureTexts.of("class", PlaceClasses.sign(i), i + 1) + "\t" + (i + 1), i == classes.current(), true,
					() -> choose(index)));
		}
		lines.add(Line.gap());
		lines.add(Line.act(FeatureTexts.of("class.region"), cloud() && !desk.steps().isEmpty(), () -> classes.takeRegion(model.candidates())));
		lines.add(Line.act(FeatureTexts.of("class.grow"), cloud(), this::grow));
		lines.add(Line.act(FeatureTexts.of("class.undo"), true, classes::undo));
		lines.add(Line.act(FeatureTexts.of("class.clear", classes.current() + 1), cloud(), () -> classes.clear(model.candidates())));
		lines.add(Line.act(FeatureTexts.of("class.clearall"), true, classes::clearAll));
		return lines;
	}

	private List<Line> acting() {
		boolean live = classes.live().isPresent() && cloud();
		int of = classes.current() + 1;
		return List.of(Line.act(FeatureTexts.of("do.start"), live, () -> {
			double[] per = pointer.pixels();
			classes.startInEach(model.cloud(), per[0], per[1]);
			marked();
		}), Line.act(FeatureTexts.of("do.unlike", UNLIKE), live, () -> {
			classes.refuse(FeatureTexts.of("plan.thinking"));
			marked();
			unlike.refresh();
		}), Line.gap(), Line.act(FeatureTexts.of("do.favour", of), live, () -> wish(PlaceRule.Kind.FAVOUR)),
				Line.act(FeatureTexts.of("do.veto", of), live, () -> wish(PlaceRule.Kind.VETO)));
	}

	private void wish(PlaceRule.Kind kind) {
		classes.wish(kind);
		marked();
	}

	private void planUnlike(List<Pixel> places) {
		String thinking = FeatureTexts.of("plan.thinking");
		if (page.isDisposed() || classes.plan().filter(p -> p.words().equals(thinking)).isEmpty()) {
			return; // the operator thinks of something else by now
		}
		if (places.isEmpty()) {
			classes.refuse(FeatureTexts.of("plan.none"));
		} else {
			classes.plan(places, FeatureTexts.of("plan.unlike", places.size()));
		}
		marked();
	}

	private boolean cloud() {
		return model != null && model.cloud() != null;
	}

	private void choose(int index) {
		classes.current(index);
		classButton.setText(classText());
	}

	private void grow() {
		if (cloud()) {
			double[] per = pointer.pixels();
			classes.grow(model.cloud(), pointer.spot(), per[0], per[1]);
		}
	}

	private boolean key(KeyEvent e) {
		int modifiers = e.stateMask & SWT.MODIFIER_MASK;
		int dx = e.keyCode == SWT.ARROW_LEFT ? -1 : e.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
		int dy = e.keyCode == SWT.ARROW_DOWN ? -1 : e.keyCode == SWT.ARROW_UP ? 1 : 0;
		if (dx != 0 || dy != 0) {
			if (modifiers == SWT.ALT) {
				pointer.pan(dx, dy);
			} else {
				pointer.step(dx, dy, modifiers == SWT.SHIFT);
			}
			return true;
		}
		if ((modifiers & ~SWT.SHIFT) != 0) {
			return false;
		}
		return e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR ? enter() : e.keyCode == SWT.ESC ? escape() : letter(Character.toLowerCase(e.character));
	}

	private boolean enter() {
		if (classes.plan().isPresent()) {
			plans.send();
		} else {
			pointer.pick();
		}
		return true;
	}

	private boolean escape() {
		boolean used = pointer.dropLine();
		if (!used && classes.plan().isPresent()) {
			plans.drop();
			used = true;
		}
		if (!used && pointer.spot() != null) {
			pointer.point(null);
			used = true;
		}
		return used;
	}

	private boolean letter(char key) {
		FeatureSettings now = presenter.settings();
		switch (key) {
		case '1', '2', '3', '4', '5' -> choose(key - '1');
		case 'g' -> grow();
		case SWT.BS -> classes.undo();
		case SWT.DEL -> {
			if (cloud()) {
				classes.clear(model.candidates());
			}
		}
		case 't' -> settings(now.path(!now.path()));
		case 'c' -> settings(now.colour(FeatureSettings.Colour.values()[(now.colour().ordinal() + 1) % FeatureSettings.Colour.values().length]));
		case 'b' -> settings(now.ground(FeatureSettings.Ground.values()[(now.ground().ordinal() + 1) % FeatureSettings.Ground.values().length]));
		case '+', '=' -> pointer.zoom(0.8, plot.getSize().x / 2, plot.getSize().y / 2);
		case '-' -> pointer.zoom(1.25, plot.getSize().x / 2, plot.getSize().y / 2);
		case 'f' -> pointer.all();
		default -> {
			return false;
		}
		}
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
