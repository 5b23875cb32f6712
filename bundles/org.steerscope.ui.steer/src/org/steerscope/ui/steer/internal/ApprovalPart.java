/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.steerscope.run.Approval;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Refresher;
import org.steerscope.ui.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Asks the operator before a point is measured: the proposal with its runners-up, and whether to be asked at all. */
public final class ApprovalPart {

	private static final int TILES = 5;
	private static final int SECOND = 1000;
	/** Pixels of a patch, and of a patch with its words. */
	private static final int PICTURE = 84;
	private static final int TILE = 230;

	private record Tile(Composite box, Canvas picture, Label text) {
	}

	private final Desk desk;
	private final ApprovalPresenter presenter;
	private final List<Tile> tiles = new ArrayList<>();
	private Refresher<ApprovalPresenter.Model> refresher;
	private AutoCloseable subscription;
	private SteerPage page;
	private Label words;
	private Composite places;
	private Button always;
	private Spinner wait;
	private Combo then;
	private Button accept;
	private Button reject;
	private Button instead;
	private Text reason;
	private ApprovalPresenter.Model model;
	private boolean ticking;

	/** @param desk whose run is meant */
	@Inject
	public ApprovalPart(Desk desk) {
		this.desk = desk;
		this.presenter = new ApprovalPresenter(desk, Instant::now);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new SteerPage(parent);
		Composite all = new Composite(page.content(), SWT.NONE);
		all.setLayout(DraftView.bare(1));
		all.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
		words = DraftView.wrapped(all);
		answers(all);
		places = new Composite(all, SWT.NONE);
		GridLayout columns = DraftView.bare(1);
		columns.makeColumnsEqualWidth = true;
		columns.horizontalSpacing = 14;
		places.setLayout(columns);
		places.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		for (int i = 0; i < TILES; i++) {
			tiles.add(tile(places, i));
		}
		places.addListener(SWT.Resize, e -> arrange());
		rule(all);
		org.eclipse.swt.widgets.Listener keys = this::key;
		page.root().getDisplay().addFilter(SWT.KeyDown, keys);
		page.root().addListener(SWT.Dispose, e -> e.display.removeFilter(SWT.KeyDown, keys));
		refresher = desk.refresher(presenter::compute, this::show);
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	/** As many places beside each other as leave their words readable. */
	private void arrange() {
		int fitting = Math.clamp(places.getSize().x / TILE, 1, TILES);
		GridLayout layout = (GridLayout) places.getLayout();
		if (layout.numColumns != fitting) {
			layout.numColumns = fitting;
			page.fit();
		}
	}

	private Tile tile(Composite parent, int index) {
		Composite box = new Composite(parent, SWT.NONE);
		box.setLayout(DraftView.bare(2));
		box.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		Canvas picture = new Canvas(box, SWT.DOUBLE_BUFFERED);
		GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
		data.widthHint = PICTURE;
		data.heightHint = PICTURE;
		picture.setLayoutData(data);
		picture.setToolTipText(SteerTexts.of("approvalPart.measureHere", index == 0 ? SteerTexts.of("approvalPart.aOr") : String.valueOf(index + 1)));
		picture.addListener(SWT.Paint, e -> paint(e.gc, picture, index));
		picture.addListener(SWT.MouseUp, e -> choose(index));
		picture.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = SteerTexts.of("approvalPart.place", index + 1);
			}
		});
		Label text = new Label(box, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		wide.widthHint = 100;
		text.setLayoutData(wide);
		return new Tile(box, picture, text);
	}

	private void answers(Composite parent) {
		Composite row = row(parent);
		accept = button(row, SteerTexts.of("approvalPart.accept"), SteerTexts.of("approvalPart.measureWhereTheAgent"), presenter::accept);
		reject = button(row, SteerTexts.of("approvalPart.reject"), SteerTexts.of("approvalPart.letTheAgentPropose"), () -> presenter.reject(reason.getText()));
		instead = button(row, SteerTexts.of("approvalPart.measureTheSelectedPlace"), SteerTexts.of("approvalPart.clickAPlaceOn"), this::elsewhere);
		reason = new Text(parent, SWT.BORDER);
		reason.setMessage(SteerTexts.of("approvalPart.reasonForTheJournal"));
		reason.setToolTipText(SteerTexts.of("approvalPart.whyItIsRejected"));
		reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private void rule(Composite parent) {
		Composite row = row(parent);
		always = new Button(row, SWT.CHECK);
		always.setText(SteerTexts.of("approvalPart.askBeforeEveryPoint"));
		always.setToolTipText(SteerTexts.of("approvalPart.elseTheAgentAsks"));
		new Label(row, SWT.NONE).setText(SteerTexts.of("approvalPart.waitS"));
		wait = new Spinner(row, SWT.BORDER);
		wait.setValues(30, 1, 3600, 0, 1, 10);
		wait.setToolTipText(SteerTexts.of("approvalPart.howLongAnAnswer"));
		new Label(row, SWT.NONE).setText(SteerTexts.of("approvalPart.then"));
		then = new Combo(row, SWT.READ_ONLY);
		then.setItems("pause", SteerTexts.of("approvalPart.goOn"));
		then.setToolTipText(SteerTexts.of("approvalPart.whatHappensWhenNobody"));
		for (Control c : new Control[] { always, wait, then }) {
			c.addListener(SWT.Selection, e -> presenter.rule(new Approval(always.getSelection(), wait.getSelection(), then.getSelectionIndex() == 1)));
		}
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return row;
	}

	private static Button button(Composite parent, String text, String tip, Runnable act) {
		Button b = new Button(parent, SWT.PUSH);
		b.setText(text);
		b.setToolTipText(tip);
		b.addListener(SWT.Selection, e -> act.run());
		return b;
	}

	private void choose(int index) {
		if (model != null && index < model.options().size()) {
			presenter.choose(model.options().get(index).place(), reason.getText());
		}
	}

	private void elsewhere() {
		if (model != null && model.instead() != null) {
			presenter.choose(model.instead(), reason.getText());
		}
	}

	private void key(Event e) {
		boolean mine = false;
		for (Control c = e.widget instanceof Control focus ? focus : null; c != null; c = c.getParent()) {
			mine |= c == page.root();
		}
		if (!mine || e.widget == reason || e.widget == wait || (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || model == null || !model.asks()) {
			return;
		}
		switch (Character.toLowerCase(e.character)) {
		case 'a' -> presenter.accept();
		case 'r' -> presenter.reject(reason.getText());
		case 'e' -> elsewhere();
		case '1', '2', '3', '4', '5' -> choose(e.character - '1');
		default -> {
			return;
		}
		}
		e.doit = false;
	}

	private void show(ApprovalPresenter.Model m) {
		if (page.isDisposed()) {
			return;
		}
		boolean other = model == null || model.asks() != m.asks() || !places(model).equals(places(m));
		model = m;
		if (!m.empty().isEmpty()) {
			page.showEmpty(SteerTexts.of("approvalPart.nothingToApprove"), m.empty());
			return;
		}
		words.setText(m.words(presenter.now()));
		for (int i = 0; i < TILES; i++) {
			Tile t = tiles.get(i);
			boolean there = i < m.options().size();
			t.box().setVisible(there);
			if (there) {
				t.text().setText((i + 1) + (i == 0 ? SteerTexts.of("approvalPart.proposed") : "") + "\n" + m.options().get(i).words().replace("&", "&&"));
				t.picture().redraw();
			}
			((GridData) t.box().getLayoutData()).exclude = !there;
		}
		Buttons.enable(accept, m.asks());
		Buttons.enable(reject, m.asks());
		Buttons.enable(instead, m.asks() && m.instead() != null);
		if (always.getSelection() != m.approval().always()) {
			always.setSelection(m.approval().always());
		}
		if (!wait.isFocusControl()) {
			wait.setSelection((int) Math.round(m.approval().waitSeconds()));
		}
		then.select(m.approval().goOnUnanswered() ? 1 : 0);
		page.showContent();
		if (other) {
			page.fit();
		}
		tick();
	}

	private static List<org.steerscope.data.Pixel> places(ApprovalPresenter.Model m) {
		return m.options().stream().map(ApprovalPresenter.Option::place).toList();
	}

	/** Counts down while an answer is waited for. */
	private void tick() {
		if (ticking || model == null || !model.asks()) {
			return;
		}
		ticking = true;
		page.root().getDisplay().timerExec(SECOND, () -> {
			ticking = false;
			if (!page.isDisposed() && model.empty().isEmpty()) {
				words.setText(model.words(presenter.now()));
				tick();
			}
		});
	}

	private void paint(GC gc, Canvas canvas, int index) {
		if (model == null || index >= model.options().size() || model.options().get(index).size() == 0) {
			return;
		}
		ApprovalPresenter.Option o = model.options().get(index);
		ImageData data = new ImageData(o.size(), o.size(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		for (int row = 0; row < o.size(); row++) {
			data.setPixels(0, row, o.size(), o.rgb(), row * o.size());
		}
		Rectangle r = canvas.getClientArea();
		Image image = new Image(gc.getDevice(), data);
		try {
			gc.setInterpolation(SWT.NONE);
			gc.drawImage(image, 0, 0, o.size(), o.size(), 0, 0, r.width, r.height);
		} finally {
			image.dispose();
		}
		Theme theme = Theme.of(canvas);
		gc.setForeground(Theme.color(index == 0 ? theme.selected() : theme.frame()));
		gc.setLineWidth(index == 0 ? 3 : 1);
		gc.drawRectangle(1, 1, r.width - 3, r.height - 3);
		gc.setLineWidth(1);
		gc.setForeground(Theme.color(0xffff00));
		gc.drawRectangle(r.width / 4, r.height / 4, r.width / 2, r.height / 2);
	}

	/** Focuses the answer. */
	@Focus
	public void focus() {
		if (accept.isEnabled()) {
			accept.setFocus();
		} else {
			always.setFocus();
		}
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
