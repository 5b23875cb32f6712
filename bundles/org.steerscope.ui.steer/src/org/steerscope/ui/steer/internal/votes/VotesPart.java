/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.run.Catalogue;
import org.steerscope.ui.Desk;
import org.steerscope.ui.EmptyState;
import org.steerscope.ui.Refresher;
import org.steerscope.ui.steer.internal.Buttons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Asks people how good measurements are, one by one or two at a time, with keys for everything. */
public final class VotesPart {

	/** High enough for a hand that does not look. */
	private static final int TALL = 44;
	private static final List<String> VOTES = List.of("bad", "good", "very", "unsure");
	private static final List<String> PAIRS = List.of("a", "tie", "neither", "b");
	/** Lower than this a curve cannot be judged. */
	private static final int LOW = 150;

	private final Desk desk;
	private final VotesPresenter presenter;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private final List<Button> sure = new ArrayList<>();
	private Refresher<Ballot> refresher;
	private AutoCloseable subscription;
	private Composite root;
	private EmptyState empty;
	private Invitation invitation;
	private ScrolledComposite scroll;
	private Composite page;
	private Label asks;
	private Label progress;
	private Composite measurements;
	private SidePanel left;
	private SidePanel right;
	private Button target;
	private Button blind;
	private Button same;
	private Composite confidence;
	private Combo scale;
	private Combo order;
	private Label last;
	private Label next;
	private VoterTable voters;
	private Ballot ballot;
	private int held;

	/**
	 * @param desk whose run is meant
	 * @param catalogue what is installed
	 */
	@Inject
	public VotesPart(Desk desk, Catalogue catalogue) {
		this.desk = desk;
		this.presenter = new VotesPresenter(desk, catalogue, () -> System.nanoTime() * 1e-9);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		root = new Composite(parent, SWT.NONE);
		root.setLayout(new StackLayout());
		root.setData("name", "Votes");
		empty = new EmptyState(root);
		invitation = new Invitation(root, offer -> {
			presenter.learnFrom(offer);
			refresher.refresh();
		});
		scroll = new ScrolledComposite(root, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		page = new Composite(scroll, SWT.NONE);
		scroll.setContent(page);
		scroll.addListener(SWT.Resize, e -> fit());
		GridLayout layout = new GridLayout();
		layout.verticalSpacing = 4;
		page.setLayout(layout);
		head();
		measurements();
		answers();
		last = line();
		next = line();
		options();
		voters = new VoterTable(page);
		((StackLayout) root.getLayout()).topControl = empty;
		org.eclipse.swt.widgets.Listener down = this::down;
		org.eclipse.swt.widgets.Listener up = e -> held = 0;
		root.getDisplay().addFilter(SWT.KeyDown, down);
		root.getDisplay().addFilter(SWT.KeyUp, up);
		root.addListener(SWT.Dispose, e -> {
			e.display.removeFilter(SWT.KeyDown, down);
			e.display.removeFilter(SWT.KeyUp, up);
		});
		refresher = desk.refresher(presenter::compute, this::show);
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
	}

	private void head() {
		Composite row = new Composite(page, SWT.NONE);
		RowLayout layout = row();
		layout.spacing = 14;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		asks = new Label(row, SWT.NONE);
		FontData data = asks.getFont().getFontData()[0];
		data.setHeight(Math.round(data.getHeight() * 1.25f));
		data.setStyle(SWT.BOLD);
		Font large = new Font(asks.getDisplay(), data);
		asks.setFont(large);
		asks.addListener(SWT.Dispose, e -> large.dispose());
		progress = new Label(row, SWT.NONE);
	}

	private void measurements() {
		measurements = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout(2, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 10;
		measurements.setLayout(layout);
		GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
		all.heightHint = LOW;
		measurements.setLayoutData(all);
		left = new SidePanel(measurements, desk, VoteTexts.of("plot.name"));
		right = new SidePanel(measurements, desk, VoteTexts.of("plot.right"));
		for (SidePanel side : List.of(left, right)) {
			GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
			data.widthHint = 100;
			data.heightHint = LOW;
			side.box().setLayoutData(data);
		}
	}

	private void answers() {
		Composite more = bar();
		answer(more, "bad", () -> vote(Grade.BAD));
		answer(more, "good", () -> vote(Grade.GOOD));
		answer(more, "very", () -> vote(Grade.VERY_GOOD));
		answer(more, "unsure", () -> vote(Grade.UNSURE));
		answer(more, "a", () -> prefer(Outcome.A));
		answer(more, "tie", () -> prefer(Outcome.TIE));
		answer(more, "neither", () -> prefer(Outcome.NEITHER));
		answer(more, "b", () -> prefer(Outcome.B));
		act(more, "skip", this::skip);
		act(more, "undo", presenter::undo);
		act(more, "first", presenter::first);
		act(more, "reopen", presenter::reopen);
		act(more, "close", presenter::close);
		act(more, "demonstrate", presenter::demonstrate);
	}

	private void options() {
		Composite row = bar();
		((RowLayout) row.getLayout()).spacing = 10;
		target = check(row, "target", presenter::target);
		blind = check(row, "blind", presenter::blind);
		same = check(row, "same", presenter::same);
		scale = combo(row, "scale", VotePlots.Scale.values(), i -> presenter.scale(VotePlots.Scale.values()[i]));
		order = combo(row, "order", VoteQueue.Order.values(), i -> presenter.order(ballot.kind(), VoteQueue.Order.values()[i]));
		confidence = new Composite(row, SWT.NONE);
		confidence.setLayoutData(new RowData());
		confidence.setLayout(row());
		new Label(confidence, SWT.NONE).setText(VoteTexts.of("option.confidence"));
		for (int i = 1; i <= 3; i++) {
			int level = i;
			Button b = new Button(confidence, SWT.RADIO);
			b.setText(VoteTexts.of("option.confidence." + i));
			b.setToolTipText(VoteTexts.of("option.confidence.tip", i));
			b.addListener(SWT.Selection, e -> presenter.confidence(level));
			returnFocus(b);
			sure.add(b);
		}
	}

	private Combo combo(Composite bar, String key, Enum<?>[] values, java.util.function.IntConsumer chosen) {
		Composite together = new Composite(bar, SWT.NONE);
		together.setLayout(row());
		new Label(together, SWT.NONE).setText(VoteTexts.of("option." + key));
		Combo combo = new Combo(together, SWT.READ_ONLY);
		for (Enum<?> v : values) {
			combo.add(VoteTexts.of("option." + key + "." + v.name()));
		}
		combo.setToolTipText(VoteTexts.of("option." + key + ".tip"));
		combo.addListener(SWT.Selection, e -> {
			chosen.accept(combo.getSelectionIndex());
			refresher.refresh();
		});
		return combo;
	}

	private static RowLayout row() {
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		return layout;
	}

	private Composite bar() {
		Composite bar = new Composite(page, SWT.NONE);
		bar.setLayout(row());
		bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		return bar;
	}

	private Label line() {
		Label label = new Label(page, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 180;
		label.setLayoutData(data);
		return label;
	}

	private void answer(Composite bar, String key, Runnable act) {
		Button b = act(bar, key, act);
		b.setLayoutData(new RowData(Math.max(TALL, b.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 12), TALL));
	}

	private Button act(Composite bar, String key, Runnable act) {
		Button b = new Button(bar, SWT.PUSH);
		b.setLayoutData(new RowData());
		b.setText(key.equals("demonstrate") ? "" : VoteTexts.of("button." + key));
		b.setToolTipText(VoteTexts.of("button." + key + ".tip"));
		b.addListener(SWT.Selection, e -> {
			act.run();
			refresher.refresh();
		});
		returnFocus(b);
		buttons.put(key, b);
		return b;
	}

	private Button check(Composite bar, String key, java.util.function.Consumer<Boolean> chosen) {
		Button b = new Button(bar, SWT.CHECK);
		b.setLayoutData(new RowData());
		b.setText(VoteTexts.of("option." + key));
		b.setToolTipText(VoteTexts.of("option." + key + ".tip"));
		b.setSelection(true);
		b.addListener(SWT.Selection, e -> {
			chosen.accept(b.getSelection());
			refresher.refresh();
		});
		returnFocus(b);
		return b;
	}

	/** After a click the keys act on the measurement again: Space is to skip, not to press the same button once more. */
	private void returnFocus(Button b) {
		b.addListener(SWT.MouseUp, e -> e.display.asyncExec(() -> {
			if (!root.isDisposed() && page.isVisible()) {
				left.focus();
			}
		}));
	}

	private void vote(Grade grade) {
		presenter.vote(ballot == null ? null : ballot.question(), grade);
	}

	private void prefer(Outcome outcome) {
		presenter.prefer(ballot == null ? null : ballot.question(), outcome);
	}

	private void skip() {
		presenter.skip(ballot == null ? null : ballot.question());
	}

	private boolean mine(Event e) {
		for (Control c = e.widget instanceof Control focus ? focus : null; c != null; c = c.getParent()) {
			if (c == page) {
				return true;
			}
		}
		return false;
	}

	private void down(Event e) {
		if (ballot == null || !mine(e) || (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || e.widget instanceof Combo) {
			return;
		}
		// A key that is held down answers once.
		boolean repeated = e.keyCode == held;
		if (ballot.kind() != Ballot.Kind.NOTHING && key(e, repeated)) {
			held = e.keyCode;
			e.doit = false;
			e.type = SWT.None;
			refresher.refresh();
		}
	}

	private boolean key(Event e, boolean repeated) {
		Runnable act = switch (Character.toLowerCase(e.character)) {
		case ' ' -> e.widget instanceof Button ? null : this::skip;
		case SWT.BS -> presenter::undo;
		case 't' -> () -> toggle(target, presenter::target);
		case 'h' -> () -> toggle(blind, presenter::blind);
		case 'f' -> presenter::first;
		case 'l' -> () -> presenter.scale(VotePlots.Scale.values()[(ballot.shown().scale().ordinal() + 1) % VotePlots.Scale.values().length]);
		case 's' -> ballot.kind() == Ballot.Kind.PAIRS ? () -> toggle(same, presenter::same) : null;
		default -> ballot.kind() == Ballot.Kind.PAIRS ? pairKey(e) : voteKey(e);
		};
		if (act != null && !repeated) {
			act.run();
		}
		return act != null;
	}

	private Runnable voteKey(Event e) {
		return switch (Character.toLowerCase(e.character)) {
		case '0' -> () -> vote(Grade.BAD);
		case '1' -> () -> vote(Grade.GOOD);
		case '2' -> () -> vote(Grade.VERY_GOOD);
		case '?', 'u' -> () -> vote(Grade.UNSURE);
		default -> null;
		};
	}

	private Runnable pairKey(Event e) {
		return switch (e.keyCode) {
		case SWT.ARROW_LEFT -> () -> prefer(Outcome.A);
		case SWT.ARROW_RIGHT -> () -> prefer(Outcome.B);
		case SWT.ARROW_UP -> () -> prefer(Outcome.TIE);
		case SWT.ARROW_DOWN -> () -> prefer(Outcome.NEITHER);
		default -> switch (Character.toLowerCase(e.character)) {
		case 'a' -> () -> prefer(Outcome.A);
		case 'b' -> () -> prefer(Outcome.B);
		case '=' -> () -> prefer(Outcome.TIE);
		case 'n' -> () -> prefer(Outcome.NEITHER);
		case '1', '2', '3' -> () -> presenter.confidence(e.character - '0');
		default -> null;
		};
		};
	}

	private static void select(Combo combo, Enum<?> value) {
		if (combo.getSelectionIndex() != value.ordinal()) {
			combo.select(value.ordinal());
		}
	}

	private static void toggle(Button check, java.util.function.Consumer<Boolean> chosen) {
		check.setSelection(!check.getSelection());
		chosen.accept(check.getSelection());
	}

	private void show(Ballot b) {
		if (root.isDisposed()) {
			return;
		}
		ballot = b;
		if (!b.empty().isEmpty()) {
			empty.show(VoteTexts.of("empty.title"), b.empty());
			top(empty);
			return;
		}
		if (b.kind() == Ballot.Kind.NOTHING) {
			invitation.show(b.words().asks(), b.offers());
			top(invitation.box());
			return;
		}
		boolean moved = text(asks, b.words().asks()) | text(progress, b.words().progress()) | text(next, b.words().next());
		String said = b.words().note().isEmpty() ? b.words().last() : b.words().note();
		moved |= text(last, said) | visible(last, !said.isEmpty());
		boolean pair = b.kind() == Ballot.Kind.PAIRS;
		moved |= visible(right.box(), b.sides().size() > 1) | visible(same, pair) | visible(confidence, pair);
		moved |= visible(VOTES, !pair && b.open()) | visible(PAIRS, pair && b.open());
		// N is not to open a note here.
		page.setData("steerscope.letters", pair ? "n" : null);
		((GridLayout) measurements.getLayout()).numColumns = Math.max(1, b.sides().size());
		left.show(b.sides().isEmpty() ? null : b.sides().get(0), b.image());
		right.show(b.sides().size() < 2 ? null : b.sides().get(1), pair ? b.image() : null);
		boolean asked = b.question() != null;
		VOTES.forEach(k -> Buttons.enable(buttons.get(k), asked));
		PAIRS.forEach(k -> Buttons.enable(buttons.get(k), asked));
		Buttons.enable(buttons.get("skip"), asked);
		Buttons.enable(buttons.get("undo"), b.undoable());
		Buttons.enable(buttons.get("first"), b.open() && b.waiting() > 0);
		moved |= visible(buttons.get("skip"), b.open()) | visible(buttons.get("first"), b.open()) | visible(buttons.get("close"), b.open())
				| visible(buttons.get("reopen"), !b.open()) | visible(buttons.get("demonstrate"), b.demonstrated() > 0);
		String demonstrate = VoteTexts.of("button.demonstrate", b.demonstrated());
		if (!buttons.get("demonstrate").getText().equals(demonstrate)) {
			buttons.get("demonstrate").setText(demonstrate);
			moved = true;
		}
		target.setEnabled(b.target());
		target.setSelection(b.shown().target());
		blind.setSelection(b.shown().blind());
		same.setSelection(b.shown().same());
		select(order, b.shown().order());
		select(scale, b.shown().scale());
		for (int i = 0; i < sure.size(); i++) {
			sure.get(i).setSelection(b.shown().confidence() == i + 1);
		}
		moved |= voters.show(b.voters());
		top(scroll);
		if (moved) {
			fit();
		}
		presenter.displayed(b.question());
	}

	private void fit() {
		((GridData) measurements.getLayoutData()).heightHint = Math.max(LOW, scroll.getClientArea().height * 45 / 100);
		page.layout(true, true);
		scroll.setMinHeight(page.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
	}

	private void top(Control control) {
		StackLayout stack = (StackLayout) root.getLayout();
		if (stack.topControl != control) {
			stack.topControl = control;
			root.layout();
		}
	}

	/** @return whether it changed */
	private static boolean text(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (label.getText().equals(shown)) {
			return false;
		}
		label.setText(shown);
		return true;
	}

	private boolean visible(List<String> keys, boolean on) {
		boolean changed = false;
		for (String key : keys) {
			changed |= visible(buttons.get(key), on);
		}
		return changed;
	}

	/** @return whether it changed */
	private static boolean visible(Control control, boolean on) {
		boolean was;
		if (control.getLayoutData() instanceof RowData row) {
			was = !row.exclude;
			row.exclude = !on;
		} else {
			GridData grid = (GridData) control.getLayoutData();
			was = !grid.exclude;
			grid.exclude = !on;
		}
		control.setVisible(on);
		return was != on;
	}

	/** @return what is shown, for tests; null before the first */
	Ballot ballot() {
		return ballot;
	}

	/** @return the panel of the measurement, or of the left one; for tests */
	SidePanel left() {
		return left;
	}

	/** Focuses the measurement, so that the keys act. */
	@Focus
	public void focus() {
		if (page.isVisible()) {
			left.focus();
		} else {
			root.setFocus();
		}
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
