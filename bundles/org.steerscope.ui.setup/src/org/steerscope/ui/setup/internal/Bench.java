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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.steerscope.data.Frame;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.Fluence;
import org.steerscope.run.Gate;
import org.steerscope.run.Guardian;
import org.steerscope.run.Journal;
import org.steerscope.run.JournalStore;
import org.steerscope.run.RefusedException;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;

/**
 * The acts of a set-up on its instrument: through the guardian's gate, inside the plan's envelope, in a journal of their own. Every act
 * opens the gate and closes it again, which leaves the instrument safe. Blocks; one act at a time, not for the UI thread.
 */
final class Bench {

	private interface Act<T> {
		T on(Gate gate) throws RefusedException, InstrumentException;
	}

	private final Guardian guardian;
	private final JournalStore journals;
	private final RunService runs;
	private final Catalogue catalogue;
	private final Supplier<Path> files;
	private volatile Gate open;

	/** @param files names of journals that do not exist yet, in a folder that does */
	Bench(Guardian guardian, JournalStore journals, RunService runs, Catalogue catalogue, Supplier<Path> files) {
		this.guardian = guardian;
		this.journals = journals;
		this.runs = runs;
		this.catalogue = catalogue;
		this.files = files;
	}

	/** @return whether a driver's data are simulated or recorded, as far as its id tells */
	static boolean twin(String instrument) {
		return instrument.startsWith("twin") || instrument.equals("replay");
	}

	/** Takes the instrument's present view. */
	Overview overview(RunSpec spec, String who) {
		return act(spec, gate -> {
			InstrumentCommand take = new InstrumentCommand.TakeOverview(spec.overviewDwell());
			Reply.Overview reply = (Reply.Overview) gate.submit(take, caller(who), -1, LiveSignal.IGNORED);
			return Overview.of(reply.image(), gate.info(), spec.overviewDwell(), Fluence.of(take, gate.info()));
		});
	}

	/** Measures at a place of the overview with the plan's settings, and scores it. */
	Trial measure(RunSpec spec, Overview overview, Pixel place, String who) {
		if (!overview.image().grid().contains(place)) {
			throw new ProblemException(SetupTexts.of("bench.thePlaceLiesOutside"), SetupTexts.of("bench.rowColumn", place.row(), place.col()), SetupTexts.of("bench.clickInsideTheImage"));
		}
		Reply.Measured reply = act(spec, gate -> {
			gate.submit(new InstrumentCommand.MoveProbe(overview.image().grid().centre(place, Frame.SCAN)), caller(who), -1, LiveSignal.IGNORED);
			return (Reply.Measured) gate.submit(new InstrumentCommand.Acquire(spec.exposure()), caller(who), -1, LiveSignal.IGNORED);
		});
		return score(spec, place, reply.measurement(), reply.exposure(), Fluence.ofExposure(reply.exposure(), overview.info()));
	}

	/** Scores a spectrum taken before with the settings as they are now. */
	Trial again(RunSpec spec, Trial before) {
		return score(spec, before.place(), before.raw(), before.exposure(), before.fluence());
	}

	private Trial score(RunSpec spec, Pixel place, Measurement raw, double exposure, double fluence) {
		Measurement processed = raw;
		for (ProcessingStep step : chain(spec.processing())) {
			processed = step.apply(processed);
		}
		Scalarizer scalarizer = make(Catalogue.find(catalogue.scalarizers(), "scalarizer", spec.scalarizer().id()), spec.scalarizer());
		Optional<String> refusal = scalarizer.refuses(processed);
		return new Trial(place, raw, processed, refusal.isPresent() ? List.of() : scalarizer.score(processed), scalarizer.bands(),
				refusal.orElse(""), exposure, fluence);
	}

	/** Makes safe at once and ends what is under way. From any thread. */
	void abort() {
		Gate gate = open;
		if (gate != null) {
			gate.makeSafe(SetupTexts.of("bench.theSetUpWas"));
		}
	}

	private <T> T act(RunSpec spec, Act<T> act) {
		refuseWhereARunIsAtWork(spec.instrument());
		try (Journal journal = journals.create(files.get());
				Gate gate = guardian.open(spec.instrument(), spec.envelope(), spec.seed(), journal::append)) {
			open = gate;
			return act.on(gate);
		} catch (RefusedException e) {
			throw new ProblemException(SetupTexts.of("bench.theGuardianRefused", e.getMessage()), "instrument", SetupTexts.of("bench.changeThePlanOr"), e);
		} catch (InstrumentException e) {
			throw new ProblemException(e.getMessage(), "instrument", SetupTexts.of("bench.theInstrumentWasMade"), e);
		} finally {
			open = null;
		}
	}

	private void refuseWhereARunIsAtWork(Choice instrument) {
		for (RunHandle run : runs.live()) {
			if (run.live() && run.spec().instrument().id().equals(instrument.id()) && !twin(instrument.id())) {
				throw new ProblemException(SetupTexts.of("bench.aRunIsAt"), run.spec().title(), SetupTexts.of("bench.waitForItsEnd"));
			}
		}
	}

	private static Caller caller(String who) {
		return new Caller(Caller.Kind.OPERATOR, who, "local");
	}

	private List<ProcessingStep> chain(List<Choice> choices) {
		record Staged(ProcessingStepFactory.Stage stage, ProcessingStep step) {
		}
		List<Staged> steps = new ArrayList<>();
		for (Choice c : choices) {
			ProcessingStepFactory<?> factory = Catalogue.find(catalogue.processingSteps(), SetupTexts.of("bench.processingStep"), c.id());
			steps.add(new Staged(factory.stage(), make(factory, c)));
		}
		steps.sort(Comparator.comparing(Staged::stage));
		return steps.stream().map(Staged::step).toList();
	}

	private static <S extends Record> Scalarizer make(ScalarizerFactory<S> factory, Choice choice) {
		return factory.create(Catalogue.settings(factory, choice.settings()));
	}

	private static <S extends Record> ProcessingStep make(ProcessingStepFactory<S> factory, Choice choice) {
		return factory.create(Catalogue.settings(factory, choice.settings()));
	}
}
