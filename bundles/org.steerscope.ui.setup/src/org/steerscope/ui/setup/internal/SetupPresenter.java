/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.plan.ChoiceText;
import org.steerscope.plan.PlanProblem;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.EnvelopeLimits;
import org.steerscope.plan.model.Plan;
import org.steerscope.run.Catalogue;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.SettingWords;
import org.steerscope.ui.Starter;
import org.steerscope.ui.UiThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the set-up knows and does, without SWT: the plan as a draft, what was seen of the instrument, and what both together mean. Acts on
 * the instrument and reading files happen on a worker; everything else on the UI thread.
 */
final class SetupPresenter {

	private static final Logger LOG = LoggerFactory.getLogger(SetupPresenter.class);

	/** A value longer than this is not named in a menu. */
	private static final int LONGEST = 24;

	private final PlanService plans;
	private final Catalogue catalogue;
	private final RunService runs;
	private final Bench bench;
	private final Desk desk;
	private final Executor worker;
	private final UiThread ui;
	private final InstantSource clock;
	private final SessionBook book;
	private final UserFolder folder;
	private final SampleExchange exchange;
	private final PlanDraft draft;
	private final List<Runnable> listeners = new ArrayList<>();
	private Overview overview;
	private String overviewOf = "";
	private Trial trial;
	private String trialOf = "";
	private String scoredWith = "";
	private DryRun dryRun;
	private String dryRunOf = "";
	private String busy = "";
	private String problem = "";
	private List<Finding> findings;
	private String judged = "";
	private String noted = "";
	private List<String> sessions;

	SetupPresenter(PlanService plans, Catalogue catalogue, RunService runs, Bench bench, Desk desk, Executor worker, UiThread ui, InstantSource clock,
			SessionBook book, UserFolder folder) {
		this.plans = plans;
		this.catalogue = catalogue;
		this.runs = runs;
		this.bench = bench;
		this.desk = desk;
		this.worker = worker;
		this.ui = ui;
		this.clock = clock;
		this.book = book;
		this.folder = folder;
		this.exchange = new SampleExchange(clock);
		this.draft = new PlanDraft(plans, plans.shipped().get(0));
		attempt(book::goOn);
		desk.starter().map(Starter::plan).filter(t -> !t.isEmpty()).ifPresent(t -> read(SetupTexts.of("setupPresenter.theOpenPlan"), t));
	}

	/** @param listener called on the UI thread after anything changed */
	void listen(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		findings = null;
		listeners.forEach(Runnable::run);
	}

	PlanDraft draft() {
		return draft;
	}

	Plan plan() {
		return draft.plan();
	}

	Catalogue catalogue() {
		return catalogue;
	}

	List<String> templates() {
		return plans.shipped();
	}

	/** @return what is being done with the instrument or a file; empty if nothing is */
	String busy() {
		return busy;
	}

	/** @return what went wrong last, in words; empty if nothing did */
	String problem() {
		return problem;
	}

	/** Changes a value of the plan; what is refused is said in {@link #problem}. */
	void set(String path, String value) {
		set(path, value, SettingWords.heading(path.substring(path.lastIndexOf('.') + 1)));
	}

	/** Changes a value of the plan that people know by that label. */
	void set(String path, String value, String label) {
		attempt(() -> draft.set(path, value, value.isBlank() || value.length() > LONGEST ? label : label + " " + value));
		rescore();
	}

	void undo() {
		draft.undo();
		problem = "";
		changed();
		rescore();
	}

	void redo() {
		draft.redo();
		problem = "";
		changed();
		rescore();
	}

	/** Begins anew from a template or a file. */
	void open(String nameOrPath) {
		work(SetupTexts.of("setupPresenter.openingThePlan"), () -> plans.open(nameOrPath), opened -> draft.open(nameOrPath, opened));
	}

	/** Begins anew from the plan of an earlier run: the same as last time. */
	void openRun(Path file) {
		work(SetupTexts.of("setupPresenter.readingTheRunS"), () -> EarlierRun.plan(runs, file), text -> read(file.getFileName().toString(), text));
	}

	/** Puts a plan from elsewhere in, without the mark of the session it was run in. */
	private void read(String called, String text) {
		Plan plan = plans.parse(text, called);
		plans.set(plan, "objective", Stamp.strip(plan.getObjective()));
		draft.open(called, plan);
	}

	SessionBook book() {
		return book;
	}

	SampleExchange exchange() {
		return exchange;
	}

	/** @return ids of the sessions kept, newest first */
	List<String> sessions() {
		if (sessions == null) {
			sessions = List.of();
			attempt(() -> sessions = book.kept());
		}
		return sessions;
	}

	/** @return what was last done with the session's record, in words; empty for nothing to say */
	String noted() {
		return noted;
	}

	/** Changes the session's record. */
	void note(Runnable change) {
		noted = "";
		attempt(() -> {
			change.run();
			sessions = book.kept();
		});
	}

	/** Writes the summary page of the session beside its record. */
	void summarise() {
		book.session().ifPresent(s -> work(SetupTexts.of("setupPresenter.writingTheSummaryPage"), () -> {
			Path page = folder.sessions().resolve(s.id() + ".md");
			java.nio.file.Files.writeString(page, SessionSummary.markdown(s, java.time.ZoneId.systemDefault()));
			return page;
		}, page -> noted = SetupTexts.of("setupPresenter.written", page)));
	}

	/** Notes the run shown with its sample, if it belongs to this session. */
	void heard() {
		desk.run().ifPresent(run -> {
			try {
				book.hear(run);
			} catch (ProblemException e) {
				problem = e.what() + ". " + e.remedy() + ".";
			}
		});
	}

	/** Writes the plan. */
	void save(Path file, boolean overwrite) {
		String text = draft.text();
		work(SetupTexts.of("setupPresenter.savingThePlan"), () -> {
			plans.save(plans.parse(text, draft.name()), file, overwrite);
			return file;
		}, f -> draft.saved(f.toString()));
	}

	private void attempt(Runnable act) {
		problem = "";
		try {
			act.run();
		} catch (ProblemException e) {
			problem = e.what() + ". " + e.remedy() + ".";
		}
		changed();
	}

	/** One thing at a time; what is asked meanwhile is dropped, the button is grey. */
	private <T> void work(String what, Callable<T> work, Consumer<T> then) {
		if (!busy.isEmpty()) {
			return;
		}
		busy = what;
		problem = "";
		changed();
		worker.execute(() -> {
			try {
				T made = work.call();
				ui.later(0, () -> done(() -> then.accept(made)));
			} catch (ProblemException e) {
				ui.later(0, () -> done(() -> problem = e.what() + ". " + e.remedy() + "."));
			} catch (Exception e) {
				LOG.warn("{} failed", what, e);
				ui.later(0, () -> done(() -> problem = what + SetupTexts.of("setupPresenter.failedTheLogHas", e.getMessage())));
			}
		});
	}

	private void done(Runnable then) {
		busy = "";
		attempt(then);
	}

	/** @return the plan as an engine would get it; empty while it cannot be */
	Optional<RunSpec> spec() {
		try {
			return Optional.of(plans.compile(draft.plan(), plans.station(), catalogue));
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	private RunSpec compiled() {
		return plans.compile(draft.plan(), plans.station(), catalogue);
	}

	/** Takes the instrument's present view. */
	void takeOverview() {
		String of = seen();
		RunSpec[] spec = new RunSpec[1];
		attempt(() -> spec[0] = compiled());
		if (spec[0] != null) {
			work(SetupTexts.of("setupPresenter.takingTheOverview"), () -> bench.overview(spec[0], desk.who()), taken -> {
				overview = taken;
				overviewOf = of;
				book.spent(taken.fluence());
				trial = null;
			});
		}
	}

	/** Takes a test spectrum. */
	void measure(Pixel place) {
		Overview at = overview;
		RunSpec[] spec = new RunSpec[1];
		attempt(() -> spec[0] = compiled());
		if (at != null && spec[0] != null) {
			String of = exposed();
			String scored = sought();
			work(SetupTexts.of("setupPresenter.takingATestSpectrum"), () -> bench.measure(spec[0], at, place, desk.who()), taken -> {
				trial = taken;
				trialOf = of;
				book.spent(taken.fluence());
				scoredWith = scored;
			});
		}
	}

	/** Takes the test spectrum once more at the same place. */
	void repeat() {
		if (trial != null) {
			measure(trial.place());
		}
	}

	private void rescore() {
		Trial before = trial;
		String wanted = sought();
		if (before != null && busy.isEmpty() && !wanted.equals(scoredWith)) {
			spec().ifPresent(spec -> {
				scoredWith = wanted;
				attempt(() -> trial = bench.again(spec, before));
			});
		}
	}

	private String seen() {
		return ChoiceText.print(PlanDraft.choice(plan().getInstrument())) + plan().getOverviewDwell() + " " + plan().getSeed();
	}

	private String exposed() {
		return ChoiceText.print(PlanDraft.choice(plan().getInstrument())) + plan().getExposure();
	}

	private String sought() {
		return ChoiceText.print(PlanDraft.choice(plan().getScalarizer())) + plan().getProcessing().stream().map(PlanDraft::choice).toList();
	}

	Optional<Overview> overview() {
		return Optional.ofNullable(overview);
	}

	/** @return whether the overview was taken with other settings than the plan's */
	boolean overviewStale() {
		return overview != null && !overviewOf.equals(seen());
	}

	Optional<Trial> trial() {
		return Optional.ofNullable(trial);
	}

	/** @return whether the test spectrum was taken with other settings than the plan's */
	boolean trialStale() {
		return trial != null && !trialOf.equals(exposed());
	}

	/** @return what the run will take; empty before the instrument was seen, or while the plan cannot be run */
	Optional<Expectation> expectation() {
		return overview == null ? Optional.empty()
				: spec().map(s -> Expectation.of(s, overview.info(), Expectation.overhead(overview.info().technique()) + thinking(s), clock.instant()));
	}

	/** @return seconds the agent thinks about a step, as far as a dry run has shown; a twin that waits as long as a microscope tells nothing of it */
	private double thinking(RunSpec spec) {
		double pace = dryRun == null || Boolean.parseBoolean(spec.instrument().settings().get("latency")) ? Double.NaN : dryRun.progress().secondsPerStep();
		return Double.isNaN(pace) ? 0 : pace;
	}

	/** @return everything there is to say of the plan, page by page */
	List<Finding> findings() {
		if (findings == null || !judged.equals(draft.text())) {
			judged = draft.text();
			findings = Findings.of(this, plans.validate(plan(), plans.station(), catalogue));
		}
		return findings;
	}

	/** @return what there is to say of a page */
	List<Finding> findings(SetupPage page) {
		return findings().stream().filter(f -> f.page() == page).toList();
	}

	/** @return the worst of a page; empty if there is nothing to say */
	Optional<Finding.Severity> severity(SetupPage page) {
		return findings(page).stream().map(Finding::severity).min(java.util.Comparator.naturalOrder());
	}

	/** @return whether the plan can be started */
	boolean startable() {
		return findings().stream().noneMatch(f -> f.severity() == Finding.Severity.REFUSED) && desk.live().isEmpty() && desk.planKeeper().isPresent();
	}

	/** @return what the station allows, in words */
	String stationLimits() {
		EnvelopeLimits e = plans.station().getEnvelope();
		List<String> limits = new ArrayList<>();
		limit(limits, "exposure", e.getMaxExposure(), Unit.SECOND);
		limit(limits, SetupTexts.of("setupPresenter.fluenceAtAPlace"), e.getMaxPlaceFluence(), Unit.of("e/Å²"));
		limit(limits, SetupTexts.of("setupPresenter.fluenceOfARun"), e.getMaxTotalFluence(), Unit.of("e/Å²"));
		limit(limits, SetupTexts.of("setupPresenter.positionTolerance"), e.getPositionTolerance(), Unit.METRE);
		e.getLimits().forEach(k -> limits.add("%s %s … %s %s".formatted(k.getName(), Numbers.text(k.getMin()), Numbers.text(k.getMax()), k.getUnit())));
		return SetupTexts.of("setupPresenter.theStationAllows", plans.station().getName(),
				limits.isEmpty() ? SetupTexts.of("setupPresenter.whateverTheInstrumentS") : String.join("; ", limits));
	}

	private static void limit(List<String> limits, String name, double value, Unit unit) {
		if (value > 0) {
			limits.add(name + SetupTexts.of("setupPresenter.atMost", Numbers.text(value, unit)));
		}
	}

	/** Hands the plan to the window's start button and presses it. */
	void start(boolean paused) {
		if (startable()) {
			attempt(() -> {
				hand();
				desk.starter().ifPresent(s -> s.start(paused));
			});
		}
	}

	/** Hands the plan to the window's start button. */
	void hand() {
		Plan stamped = plans.parse(draft.text(), draft.name());
		plans.set(stamped, "objective", book.stamped(plan().getObjective()));
		desk.planKeeper().ifPresent(k -> k.open(draft.name(), plans.text(stamped)));
	}

	/** @return whether a dry run can be had: a twin is chosen, the plan can be run, and nothing else is going on */
	boolean rehearsable() {
		return busy.isEmpty() && Bench.twin(plan().getInstrument().getId()) && desk.live().isEmpty() && !rehearsing() && spec().isPresent();
	}

	boolean rehearsing() {
		return dryRun != null && dryRun.progress().running();
	}

	/** Starts a dry run of that many steps. */
	void rehearse(int steps) {
		if (!rehearsable()) {
			return;
		}
		RunSpec spec = compiled();
		forget();
		dryRunOf = draft.text();
		org.steerscope.ui.WakeUp news = new org.steerscope.ui.WakeUp(ui, 100, this::changed);
		work(SetupTexts.of("setupPresenter.startingTheDryRun"), () -> DryRun.start(runs, spec, steps, desk.who(), news::ask), started -> dryRun = started);
	}

	/** Ends the dry run. */
	void cancel() {
		if (dryRun != null) {
			dryRun.cancel(desk.who());
		}
	}

	/** @return how the dry run stands; empty before the first */
	Optional<DryRun.Progress> dryRun() {
		return Optional.ofNullable(dryRun).map(DryRun::progress);
	}

	/** @return whether the plan was changed since the dry run */
	boolean dryRunStale() {
		return dryRun != null && !dryRunOf.equals(draft.text());
	}

	private void forget() {
		DryRun old = dryRun;
		dryRun = null;
		if (old != null) {
			old.cancel(desk.who());
			worker.execute(() -> {
				try {
					old.dispose();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			});
		}
	}

	/** @return the desk the set-up stands at */
	Desk desk() {
		return desk;
	}

	List<PlanProblem> problems() {
		return plans.validate(plan(), plans.station(), catalogue);
	}

	/** Ends what is under way. */
	void dispose() {
		listeners.clear();
		forget();
		bench.abort();
	}
}
