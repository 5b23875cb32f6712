/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.steerscope.run.RunView;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.LiveLabel;
import org.steerscope.ui.Refresher;
import org.steerscope.ui.RunControls;
import org.steerscope.ui.RunControls.Act;
import org.steerscope.ui.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** State, health and buttons of the run; what an operator does who has taken over; alarms; the reference point; the shift hand-over. */
public final class RunPart {

	private static final List<Act> MORE = List.of(Act.TAKE_OVER, Act.HAND_BACK, Act.ABORT_POINT, Act.RETAKE_OVERVIEW);
	/** From this width on, in heights of a line of text, there are two columns. */
	private static final int TWO_COLUMNS = 40;
	/** What is counted down is shown anew every so many milliseconds. */
	private static final int TICK = 1000;

	private final Desk desk;
	private final ManualActs acts;
	private final RunPresenter presenter;
	private final RunControls controls;
	private final HandOver handOver;
	private final Map<Act, Button> buttons = new EnumMap<>(Act.class);
	private Refresher<RunPresenter.Model> refresher;
	private AutoCloseable subscription;
	private RunPresenter.Model model;
	private Page page;
	private Annunciator annunciator;
	private Label title;
	private Composite stack;
	private ScrolledComposite scrolled;
	private Composite details;
	private CLabel headline;
	private ProgressBar progress;
	private TroubleRows troubles;
	private ManualStrip manual;
	private Composite left;
	private Composite right;
	private FactRows health;
	private FactRows search;
	private Label learner;
	private ReferencePanel reference;
	private Group comparison;
	private PolicyTable policies;
	private HandOverPage handOverPage;
	private Button hand;
	private AbsenceLine absence;
	private Font measured;

	/** @param desk what is shown */
	@Inject
	public RunPart(Desk desk) {
		this.desk = desk;
		this.acts = new ManualActs(desk);
		this.presenter = new RunPresenter(desk, acts, InstantSource.system());
		this.controls = new RunControls(desk);
		this.handOver = new HandOver(desk);
	}

	/** Lays out the view. */
	@PostConstruct
	public void createControls(Composite parent) {
		page = new Page(parent, desk);
		page.name(ViewTexts.of("runPart.run"));
		page.staysNow(() -> desk.run().filter(RunView::live).isPresent() ? ViewTexts.of("runPart.thisViewShowsThe") : "");
		refresher = desk.refresher(presenter::compute, this::show);
		title = new Label(page.tools(), SWT.NONE);
		annunciator = new Annunciator(page.body());
		annunciator.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		buttons(page.body(), RunControls.MAIN, 10);
		headline = new CLabel(page.body(), SWT.NONE);
		headline.setMargins(0, 0, 0, 0);
		headline.setLayoutData(wide());
		headline.addListener(SWT.MouseUp, e -> {
			top(scrolled);
			scrolled.setOrigin(0, troubles.getLocation().y);
		});
		stack = new Composite(page.body(), SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		details();
		handOverPage = new HandOverPage(stack, handOver, desk::who, () -> top(scrolled));
		top(scrolled);
		page.showBody();
		subscription = desk.listen(changes -> refresher.refresh());
		refresher.refresh();
		tick();
	}

	private ButtonLines buttons(Composite parent, List<Act> which, int padding) {
		ButtonLines lines = new ButtonLines(parent, padding);
		lines.setLayoutData(wide());
		which.forEach(act -> buttons.put(act, lines.add(act.label(), controls.hint(act), () -> controls.perform(act))));
		return lines;
	}

	/** What need not be seen all the time scrolls where there is no room for it. */
	private void details() {
		scrolled = new ScrolledComposite(stack, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		details = new Composite(scrolled, SWT.NONE);
		GridLayout layout = Page.grid(1, 0);
		layout.verticalSpacing = 6;
		layout.horizontalSpacing = 18;
		details.setLayout(layout);
		scrolled.setContent(details);
		progress = new ProgressBar(details, SWT.SMOOTH);
		progress.setLayoutData(wide());
		progress.setToolTipText(ViewTexts.of("runPart.measurementsTakenOfThose"));
		buttons(details, MORE, 0);
		troubles = new TroubleRows(details, this::apply, kind -> desk.steer(new SteeringCommand.Acknowledge(kind)), () -> ViewTexts.of("runPart.sayAsOf", desk.who(), controls.key(Act.ACKNOWLEDGE)));
		troubles.setLayoutData(wide());
		manual = new ManualStrip(details, acts);
		manual.setLayoutData(wide());
		manual.addListener(SWT.Settings, e -> fit());
		left = column();
		health = new FactRows(inside(group(left, ViewTexts.of("runPart.instrumentAndBudget"))));
		health.setLayoutData(wide());
		right = column();
		Group agent = group(right, ViewTexts.of("runPart.search"));
		search = new FactRows(inside(agent));
		search.setLayoutData(wide());
		learner = wrapped(agent);
		reference = new ReferencePanel(left, desk::steer, desk::select);
		reference.setLayoutData(wide());
		comparison = group(right, ViewTexts.of("runPart.aAgainstB"));
		policies = new PolicyTable(inside(comparison));
		policies.setLayoutData(wide());
		ButtonLines shift = new ButtonLines(right, 0);
		shift.setLayoutData(wide());
		hand = shift.add(ViewTexts.of("runPart.handOverShift"), ViewTexts.of("runPart.tellTheNextOperator"), this::openHandOver);
		absence = new AbsenceLine(right, time -> desk.steer(new SteeringCommand.Leave(Instant.now().plus(time))), () -> desk.steer(new SteeringCommand.Attend()));
		absence.setLayoutData(wide());
		scrolled.addListener(SWT.Resize, e -> fit());
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 100;
		return data;
	}

	private static Label wrapped(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setLayoutData(wide());
		return label;
	}

	private Composite column() {
		Composite column = new Composite(details, SWT.NONE);
		column.setLayout(Page.grid(1, 0));
		column.setLayoutData(wide());
		return column;
	}

	private static Group group(Composite parent, String text) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(text);
		group.setLayout(Page.grid(1, 4));
		group.setLayoutData(wide());
		return group;
	}

	/** Themes find what stands in a composite, but not a composite of our own in a group. */
	private static Composite inside(Group group) {
		Composite inner = new Composite(group, SWT.NONE);
		inner.setLayout(Page.grid(1, 0));
		inner.setLayoutData(wide());
		return inner;
	}

	/** Lays out again after something changed its size. */
	private void fit() {
		int width = Math.max(1, scrolled.getClientArea().width);
		int columns = width >= TWO_COLUMNS * lineHeight() ? 2 : 1;
		((GridLayout) details.getLayout()).numColumns = columns;
		((GridLayout) details.getLayout()).makeColumnsEqualWidth = columns == 2;
		for (Control child : details.getChildren()) {
			((GridData) child.getLayoutData()).horizontalSpan = child == left || child == right ? 1 : columns;
		}
		details.layout(true, true);
		rise();
	}

	private int lineHeight() {
		GC gc = new GC(details);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	/** What has changed lets everything below it move; the rest keeps its size. */
	private void move(Control... changed) {
		details.layout(changed, SWT.NONE);
		rise();
	}

	private void rise() {
		measured = details.getFont();
		int width = Math.max(1, scrolled.getClientArea().width);
		scrolled.setMinHeight(details.computeSize(width, SWT.DEFAULT, false).y);
		scrolled.getVerticalBar().setIncrement(20);
	}

	private void top(Control control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout();
			if (control == scrolled) {
				fit();
			}
		}
	}

	private void openHandOver() {
		if (model != null && model.mode() != null) {
			handOverPage.open(desk.who(), HandOver.summary(model.state(), model.troubles(), model.health(), ZoneId.systemDefault()));
			top(handOverPage);
		}
	}

	/** Makes the command off the UI thread: finding unlike places takes a while. */
	private void apply(Remedy remedy) {
		desk.refresher(() -> desk.live().map(run -> desk.steer(remedy.command().apply(run))).orElse(false), done -> refresher.refresh()).refresh();
	}

	/** Time goes on between events too. */
	private void tick() {
		page.root().getDisplay().timerExec(TICK, () -> {
			if (!page.isDisposed()) {
				if (model != null && page.root().isVisible()) {
					// The theme colours an activated view anew, what cannot be pressed included.
					labels();
					if (model.live()) {
						refresher.refresh();
					}
				}
				tick();
			}
		});
	}

	private void show(RunPresenter.Model shown) {
		if (page.isDisposed()) {
			return;
		}
		model = shown;
		boolean none = shown.mode() == null;
		if (set(title, none ? "" : shown.title())) {
			page.relayout();
		}
		annunciator.show(shown.mode(), shown.word(), none ? ""
				: shown.planned() > 0 ? shown.done() + " / " + shown.planned() : Integer.toString(shown.done()), shown.worst(), shown.open());
		progress.setMaximum(Math.max(1, shown.planned()));
		progress.setSelection(Math.min(shown.done(), shown.planned()));
		headline(none ? desk.starter().map(s -> s.description()).orElse(ViewTexts.of("runPart.openAPlanFrom")) : shown.headline());
		List<Control> moved = new ArrayList<>();
		moved(moved, progress, hide(progress, none || shown.planned() == 0));
		moved(moved, troubles, troubles.show(shown.troubles(), shown.live()) | hide(troubles, shown.troubles().isEmpty()));
		moved(moved, manual, hide(manual, shown.manual().isEmpty()) | shown.manual().map(manual::show).orElse(false));
		moved(moved, left, hide(left, none));
		moved(moved, right, hide(right, none));
		moved(moved, health, health.show(withBehind(shown)));
		moved(moved, search, search.show(shown.search()));
		moved(moved, learner, setOrHide(learner, shown.model().isEmpty() ? "" : ViewTexts.of("runPart.model") + shown.model() + (shown.why().isEmpty() ? "" : ViewTexts.of("runPart.why") + shown.why())));
		moved(moved, reference, reference.show(shown.reference(), shown.place(), shown.live(), shown.state().scalarName()));
		moved(moved, absence, absence.show(shown.live(), shown.state().unattended().isPresent(), shown.refusedToLeave()));
		moved(moved, policies, hide(comparison, shown.policies().isEmpty()) | shown.policies().map(policies::show).orElse(false));
		if (labels() || !details.getFont().equals(measured)) {
			fit();
		} else if (!moved.isEmpty()) {
			move(moved.toArray(Control[]::new));
		}
		page.showBody();
	}

	/** Remembers what needs more or less room than before: it and all in it is laid out again. */
	private static void moved(List<Control> all, Control control, boolean changed) {
		if (changed) {
			all.add(control);
			if (control instanceof Composite inner) {
				for (Control child : inner.getChildren()) {
					moved(all, child, true);
				}
			}
		}
	}

	/** One line that is always there, so that nothing moves away from under the pointer. */
	private void headline(String text) {
		if (!text.equals(headline.getText())) {
			headline.setText(text);
			headline.setToolTipText(text.replace("&", "&&"));
		}
		Theme theme = Theme.of(page.body());
		Severity worst = model.worst();
		headline.setForeground(Theme.color(worst == null ? theme.foreground() : worst.colour(theme)));
	}

	/** Said last, when it is about to be seen. */
	private List<RunPresenter.Row> withBehind(RunPresenter.Model shown) {
		if (!shown.live()) {
			return shown.health();
		}
		List<RunPresenter.Row> rows = new ArrayList<>(shown.health());
		rows.add(new RunPresenter.Row(ViewTexts.of("runPart.eventsBehind"), String.valueOf(Math.max(0, desk.newest().sequence() - shown.state().sequence()))));
		return rows;
	}

	/** @return whether a button has another label */
	private boolean labels() {
		boolean changed = false;
		Theme theme = Theme.of(page.body());
		for (Map.Entry<Act, Button> e : buttons.entrySet()) {
			Button button = e.getValue();
			button.setEnabled(controls.enabled(e.getKey()));
			button.setForeground(Theme.color(button.isEnabled() ? theme.foreground() : theme.frame()));
			if (!button.getText().equals(controls.label(e.getKey()))) {
				button.setText(controls.label(e.getKey()));
				button.getParent().layout();
				changed = true;
			}
			String hint = controls.hint(e.getKey());
			if (!hint.equals(button.getToolTipText())) {
				button.setToolTipText(hint);
			}
		}
		hand.setEnabled(model.mode() != null);
		hand.setForeground(Theme.color(hand.isEnabled() ? theme.foreground() : theme.frame()));
		return changed;
	}

	/** @return whether that is something else than before */
	private static boolean hide(Control control, boolean hidden) {
		GridData data = (GridData) control.getLayoutData();
		if (data.exclude == hidden) {
			return false;
		}
		data.exclude = hidden;
		control.setVisible(!hidden);
		return true;
	}

	/** A label without text takes no room. */
	private static boolean setOrHide(Label label, String text) {
		return hide(label, text.isEmpty()) | LiveLabel.set(label, text);
	}

	private static boolean set(Label label, String text) {
		String escaped = text.replace("&", "&&");
		if (label.getText().equals(escaped)) {
			return false;
		}
		label.setText(escaped);
		return true;
	}

	/** Focuses the first button that can be pressed. */
	@Focus
	public void focus() {
		buttons.values().stream().filter(Button::isEnabled).findFirst().ifPresentOrElse(Button::setFocus, annunciator::setFocus);
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() throws Exception {
		subscription.close();
	}
}
