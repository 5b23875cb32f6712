/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.steerscope.data.Pixel;
import org.steerscope.run.Choice;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.DeskListener.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one window shows: a run, live or past, and what is selected in it. Views get it by injection, listen, and pull the newest
 * state when woken. A moment of the past may be chosen; then views show the run as it was, while every command still acts on the live run
 * as it is. Changes come in from any thread; listeners are called on the UI thread, at most about 30 times per second.
 */
public final class Desk implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

	/** So that a slow view (a past run's model is computed anew) does not hold up the others. */
	private static final int WORKERS = 3;

	/** What a past run's model thought at a moment. */
	private record Recalled(Moment then, Optional<Prediction> prediction) {
	}

	private final UiThread ui;
	private final Supplier<List<RunHandle>> alive;
	private final WakeUp wakeUp;
	private final ExecutorService worker;
	private final List<DeskListener> listeners = new CopyOnWriteArrayList<>();
	private final Set<Change> changes = EnumSet.noneOf(Change.class);
	private RunView run;
	private AutoCloseable subscription;
	private Selection selection = Selection.NEWEST;
	private Chronicle chronicle;
	private Moment moment;
	private volatile Recalled recalled;
	private Starter starter;
	private PlanKeeper planKeeper;
	private volatile UnaryOperator<String> keys = command -> null;
	private String who = System.getProperty("user.name", "operator");
	private List<Integer> steps = List.of();
	private PlaceClasses classes = PlaceClasses.NONE;
	private Foresight foresight = Foresight.NONE;
	private final ChoiceDraft scalarizerDraft = new ChoiceDraft(this, RunSpec::scalarizer, SteeringCommand.ChangeScalarizer::new,
			() -> changed(Change.DRAFT));
	private final ChoiceDraft policyDraft = new ChoiceDraft(this, RunSpec::policy, SteeringCommand.ChangePolicy::new,
			() -> changed(Change.DRAFT));

	private final ChoiceDraft processingDraft = new ChoiceDraft(this, s -> ProcessingChain.of(s.processing()),
			c -> new SteeringCommand.ChangeProcessing(ProcessingChain.steps(c)), () -> changed(Change.DRAFT));

	/**
	 * @param ui the thread of the window
	 * @param alive the runs at work in this process; stop and make-safe act on the first even while a past run is shown
	 */
	public Desk(UiThread ui, Supplier<List<RunHandle>> alive) {
		this.ui = ui;
		this.alive = alive;
		this.wakeUp = new WakeUp(ui, WakeUp.INTERVAL, this::tell);
		this.worker = Executors.newFixedThreadPool(WORKERS, r -> {
			Thread t = new Thread(r, "Steerscope desk");
			t.setDaemon(true);
			return t;
		});
	}

	/**
	 * Shows a run and forgets the selection and the moment. A past run shown before is closed.
	 *
	 * @param shown the run; null shows none
	 */
	public void show(RunView shown) {
		RunView before;
		AutoCloseable heard;
		synchronized (this) {
			if (shown == run) {
				return;
			}
			before = run;
			heard = subscription;
			run = shown;
			selection = Selection.NEWEST;
			steps = List.of();
			classes = PlaceClasses.NONE;
			foresight = Foresight.NONE;
			moment = null;
			chronicle = shown == null ? null : new Chronicle(shown);
			subscription = shown == null ? null : listen(shown, chronicle);
		}
		scalarizerDraft.clear();
		policyDraft.clear();
		processingDraft.clear();
		close(heard);
		if (before instanceof RunService.OpenRun past) {
			worker.execute(() -> close(past));
		}
		changed(Change.RUN);
	}

	private AutoCloseable listen(RunView shown, Chronicle events) {
		return shown.onEvent(e -> {
			events.hear(e);
			changed(Change.EVENTS);
		});
	}

	/** @return the run shown */
	public synchronized Optional<RunView> run() {
		return Optional.ofNullable(run);
	}

	/** @return the state of the run shown at the moment shown, which usually is the newest; the empty state if there is no run */
	public RunState state() {
		Moment shown = moment().orElse(null);
		return shown == null ? newest() : shown.state();
	}

	/** @return the newest state of the run shown, whatever moment is shown; the empty state if there is no run */
	public RunState newest() {
		return run().map(RunView::state).orElse(RunState.EMPTY);
	}

	/**
	 * Blocks while a past run's model learns anew; not for the UI thread.
	 *
	 * @return the model's view at the moment shown; of a live run always the newest
	 */
	public Optional<Prediction> prediction() {
		RunView shown = run().orElse(null);
		Moment then = moment().orElse(null);
		if (shown == null) {
			return Optional.empty();
		}
		if (then == null || shown instanceof RunHandle) {
			return shown.prediction();
		}
		Optional<Prediction> learned = shown.predictionAt(then.sequence());
		recalled = new Recalled(then, learned);
		return learned;
	}

	/** @return {@link #prediction} without learning anything anew: empty at a moment of a past run that no view has asked about yet */
	public Optional<Prediction> predictionAtHand() {
		Moment then = moment().orElse(null);
		if (then == null || run().filter(RunHandle.class::isInstance).isPresent()) {
			return run().flatMap(RunView::prediction);
		}
		Recalled last = recalled;
		return last != null && last.then().equals(then) ? last.prediction() : Optional.empty();
	}

	/** @return what a view of the model shows at the moment shown, a sentence; empty while the newest is shown */
	public String modelNote() {
		return moment().isEmpty() ? "" : run().filter(RunHandle.class::isInstance).isPresent() ? UiTexts.of("desk.mapsAreOfThe")
				: UiTexts.of("desk.mapsAreOfThe2");
	}

	/** @return the events of the run shown */
	public synchronized Optional<Chronicle> chronicle() {
		return Optional.ofNullable(chronicle);
	}

	/** @return the moment shown; empty while the newest is followed */
	public synchronized Optional<Moment> moment() {
		return Optional.ofNullable(moment);
	}

	/**
	 * Shows the run as it was right after an event; every view follows, and the newest step of that moment is selected. Blocks on the run
	 * file if the events were never read.
	 *
	 * @param sequence number of the event; one beyond the newest shows the newest event, and stays there
	 */
	public void showMoment(long sequence) {
		Chronicle events = chronicle().orElse(null);
		if (events == null) {
			return;
		}
		if (sequence >= events.size()) {
			events.update();
		}
		int index = events.indexOf(sequence);
		if (index < 0) {
			return;
		}
		Moment next = new Moment(index, events.entry(index).sequence(), events.entry(index).time(), events.stateAt(index));
		synchronized (this) {
			if (events != chronicle || moment != null && moment.sequence() == next.sequence() && selection.equals(Selection.NEWEST)) {
				return;
			}
			moment = next;
			selection = Selection.NEWEST;
		}
		changed(Change.MOMENT);
	}

	/** Follows the newest again: no moment, no selection. */
	public void showNow() {
		synchronized (this) {
			if (moment == null && selection.equals(Selection.NEWEST)) {
				return;
			}
			moment = null;
			selection = Selection.NEWEST;
		}
		changed(Change.MOMENT);
	}

	/** @return how fresh and how real it is */
	public Badge badge() {
		return Badge.of(run().orElse(null));
	}

	/** @return the live run that pause, stop and make-safe act on: the one shown, or else the first of this process */
	public Optional<RunHandle> live() {
		Optional<RunView> shown = run();
		if (shown.isPresent() && atWork(shown.get()) && shown.get() instanceof RunHandle handle) {
			return Optional.of(handle);
		}
		return alive.get().stream().filter(Desk::atWork).findFirst();
	}

	/** The engine closes the file after the last event; the run is over with the event. */
	private static boolean atWork(RunView run) {
		return run.live() && run.state().mode() != RunMode.ENDED;
	}

	/**
	 * Gives a command to the live run in the operator's name; nothing happens without one.
	 *
	 * @return whether there was a live run
	 */
	public boolean steer(SteeringCommand command) {
		Optional<RunHandle> live = live();
		live.ifPresent(r -> r.steer(new Steering(command, who(), r.state().sequence())));
		return live.isPresent();
	}

	/**
	 * Gives a command that rests on what the operator had seen.
	 *
	 * @param basedOn sequence number of the last event seen
	 * @return whether there was a live run
	 */
	public boolean steer(SteeringCommand command, long basedOn) {
		Optional<RunHandle> live = live();
		live.ifPresent(r -> r.steer(new Steering(command, who(), basedOn)));
		return live.isPresent();
	}

	/** @return the scalarizer the operator thinks of */
	public ChoiceDraft scalarizerDraft() {
		return scalarizerDraft;
	}

	/** @return the policy the operator thinks of */
	public ChoiceDraft policyDraft() {
		return policyDraft;
	}

	/** @return the {@link ProcessingChain} the operator thinks of */
	public ChoiceDraft processingDraft() {
		return processingDraft;
	}

	/** @return the steps inside the region drawn last; empty if none was drawn, or nothing is measured in it */
	public synchronized List<Integer> steps() {
		return steps;
	}

	/** Shows which steps lie in a region that was drawn; an empty list forgets the region. */
	public void selectSteps(List<Integer> inside) {
		synchronized (this) {
			if (inside.equals(steps)) {
				return;
			}
			steps = List.copyOf(inside);
		}
		changed(Change.SELECTION);
	}

	/** @return the places an operator sorted into classes, and those planned */
	public synchronized PlaceClasses classes() {
		return classes;
	}

	/** Shows places sorted into classes, and places planned, in every view. */
	public void classes(PlaceClasses marked) {
		synchronized (this) {
			if (marked.equals(classes)) {
				return;
			}
			classes = marked;
		}
		changed(Change.SELECTION);
	}

	/** @return where a draft would lead; nothing unless that draft is open now */
	public Foresight foresight() {
		Foresight f;
		synchronized (this) {
			f = foresight;
		}
		Optional<Choice> of = Optional.ofNullable(f.draft());
		return of.isPresent() && Stream.of(scalarizerDraft, policyDraft, processingDraft).anyMatch(d -> of.equals(d.edited())) ? f : Foresight.NONE;
	}

	/** Shows in every view where a draft would lead, for as long as it is open. */
	public void foresight(Foresight looked) {
		synchronized (this) {
			if (looked.equals(foresight)) {
				return;
			}
			foresight = looked;
		}
		changed(Change.DRAFT);
	}

	/** @return the operator's name */
	public synchronized String who() {
		return who;
	}

	/** @param name of whoever acts at this desk from now on; not blank */
	public synchronized void who(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("An operator has a name");
		}
		who = name.strip();
	}

	/** @return what is selected */
	public synchronized Selection selection() {
		return selection;
	}

	/** Selects a step; a negative number lets the views follow the newest one, now. */
	public void select(int step) {
		RunState state = state();
		int last = state.measured() - 1;
		if (step < 0 || last < 0) {
			showNow();
		} else {
			int s = Math.min(step, last);
			select(new Selection(s, state.place(s)));
		}
	}

	/** Selects a place that was not measured. */
	public void select(Pixel place) {
		select(new Selection(-1, Objects.requireNonNull(place, "place")));
	}

	private void select(Selection next) {
		synchronized (this) {
			if (next.equals(selection)) {
				return;
			}
			selection = next;
		}
		changed(Change.SELECTION);
	}

	/** Selects the step before or after the one shown. */
	public void selectNeighbour(int by) {
		int last = state().measured() - 1;
		int shown = shownStep();
		if (last >= 0) {
			select(Math.clamp((long) shown + by, 0, last));
		}
	}

	/** @return the selected step, or the newest; −1 if nothing is measured, or a place is selected */
	public int shownStep() {
		Selection s = selection();
		int newest = state().measured() - 1;
		return s.hasStep() ? Math.min(s.step(), newest) : s.place() != null ? -1 : newest;
	}

	/** @return what the start button would do */
	public synchronized Optional<Starter> starter() {
		return Optional.ofNullable(starter);
	}

	/** @param offered what the start button does from now on; null for nothing */
	public void offer(Starter offered) {
		synchronized (this) {
			starter = offered;
		}
		changed(Change.STARTER);
	}

	/** @param keeper takes a plan that was set up, for the start button; null for none */
	public synchronized void planKeeper(PlanKeeper keeper) {
		planKeeper = keeper;
	}

	/** @return what takes a plan that was set up */
	public synchronized Optional<PlanKeeper> planKeeper() {
		return Optional.ofNullable(planKeeper);
	}

	/** @param lookUp gives the key bound to a command now, by the last segment of the command's id; null or empty if there is none */
	public void keys(UnaryOperator<String> lookUp) {
		keys = Objects.requireNonNull(lookUp, "lookUp");
	}

	/** @return the key bound to a command now, as its menu entry shows it; empty if nobody knows */
	public Optional<String> key(String command) {
		return Optional.ofNullable(keys.apply(command)).filter(k -> !k.isEmpty());
	}

	/** @return closes the subscription */
	public AutoCloseable listen(DeskListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** @return computes a view's model on one of the desk's worker threads, one at a time, and shows it on the UI thread */
	public <M> Refresher<M> refresher(Supplier<M> compute, Consumer<M> show) {
		return new Refresher<>(worker, ui, compute, show);
	}

	private void changed(Change change) {
		synchronized (changes) {
			changes.add(change);
		}
		wakeUp.ask();
	}

	private void tell() {
		Set<Change> news;
		synchronized (changes) {
			news = EnumSet.copyOf(changes);
			changes.clear();
		}
		for (DeskListener listener : listeners) {
			listener.deskChanged(news);
		}
	}

	/** Stops listening to the run and ends the worker; a past run is closed. The live run goes on. */
	@Override
	public void close() {
		show(null);
		listeners.clear();
		worker.shutdown();
	}

	private static void close(AutoCloseable closeable) {
		if (closeable != null) {
			try {
				closeable.close();
			} catch (Exception e) {
				LOG.warn("Could not close", e);
			}
		}
	}
}
