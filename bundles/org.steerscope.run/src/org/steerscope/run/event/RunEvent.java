/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.steerscope.data.Conditions;
import org.steerscope.data.DataRef;
import org.steerscope.data.Drift;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Forecast;
import org.steerscope.run.Reward;
import org.steerscope.run.RunSpec;
import org.steerscope.run.Steering;

/**
 * Something that happened in a run. Immutable; stored as JSON with type and version. Adding a component needs a default in the
 * upcaster; nothing stored is ever rewritten.
 */
public sealed interface RunEvent {

	/**
	 * The first event: everything needed to know what was to be done, by which code.
	 *
	 * @param spec compiled from the plan
	 * @param plan the plan document as text; may be empty
	 * @param bundles symbolic name to version of the bundles in use
	 * @param environment machine, Java, BLAS threads: what the promise of equal bits depends on
	 * @param who the operator
	 */
	record RunStarted(RunSpec spec, String plan, Map<String, String> bundles, Map<String, String> environment, String who)
			implements RunEvent {
	}

	/** The instrument is open. */
	record InstrumentOpened(InstrumentInfo info) implements RunEvent {
	}

	/**
	 * An overview image was taken.
	 *
	 * @param version counted from 0; later ones replace it for the agent
	 * @param grid its pixels
	 * @param planes its channels
	 * @param data one array (rows × cols) per channel
	 * @param processing what was done to the recorded values
	 * @param simulated whether a twin made it
	 * @param drift of the sample against the first overview
	 */
	record OverviewTaken(int version, PixelGrid grid, List<Image.Plane> planes, List<DataRef> data, List<String> processing,
			boolean simulated, Drift drift) implements RunEvent {
	}

	/**
	 * An overview image was taken that could not be registered to the first one; it is kept, but no place is read from it.
	 *
	 * @param grid its pixels
	 * @param planes its channels
	 * @param data one array (rows × cols) per channel
	 * @param processing what was done to the recorded values
	 * @param simulated whether a twin made it
	 * @param reason why it could not, in words
	 */
	record OverviewSetAside(PixelGrid grid, List<Image.Plane> planes, List<DataRef> data, List<String> processing, boolean simulated,
			String reason) implements RunEvent {
	}

	/** The starting points are chosen; they are measured in this order. */
	record StartingPointsChosen(List<Pixel> places) implements RunEvent {
	}

	/**
	 * The policy (or a person, or the list of starting points) proposes.
	 *
	 * @param step number of the first measurement it would make
	 * @param source {@code start}, {@code person}, {@code reference} or the policy's id, with the part of it that chose after a slash if it
	 *        has several
	 * @param action what to do
	 * @param forecasts one per place
	 * @param reason why, in words
	 * @param fitSeconds time the model took to learn; NaN without a model
	 * @param predictSeconds time to predict and choose; NaN without a model
	 * @param learn whether the agent may learn from what is measured
	 */
	record Proposed(int step, String source, Action action, List<Forecast> forecasts, String reason, double fitSeconds,
			double predictSeconds, boolean learn) implements RunEvent {

		/** A proposal to be learned from. */
		public Proposed(int step, String source, Action action, List<Forecast> forecasts, String reason, double fitSeconds,
				double predictSeconds) {
			this(step, source, action, forecasts, reason, fitSeconds, predictSeconds, true);
		}
	}

	/** A proposal will not be carried out. */
	record ProposalDiscarded(int step, String reason) implements RunEvent {
	}

	/**
	 * A proposal awaits a person.
	 *
	 * @param waitSeconds how long
	 */
	record ApprovalAsked(int step, double waitSeconds) implements RunEvent {
	}

	/** A command is about to leave; durable before it does. */
	record CommandIntended(long command, int step, InstrumentCommand act, Caller caller) implements RunEvent {
	}

	/** The guardian refused a command; it did not leave. */
	record CommandRefused(long command, int step, InstrumentCommand act, Caller caller, String rule, String message)
			implements RunEvent {
	}

	/**
	 * A command is done.
	 *
	 * @param readBack where the probe stands, in the scan frame; null where unknown
	 * @param exposure seconds the sample was exposed; 0 if it was not
	 * @param fluence at the probe by this act, e/Å²
	 */
	record CommandDone(long command, Position readBack, double exposure, double fluence) implements RunEvent {
	}

	/** A command failed; the instrument has been made safe. */
	record CommandFailed(long command, String message) implements RunEvent {
	}

	/**
	 * The instrument was made safe.
	 *
	 * @param reason why
	 * @param steps what was done, in order
	 * @param verified whether a signal confirmed it
	 */
	record MadeSafe(String reason, List<String> steps, boolean verified) implements RunEvent {
	}

	/**
	 * A measurement was taken.
	 *
	 * @param step counted from 0, starting points included
	 * @param place pixel of the overview
	 * @param scan where the probe was sent, scan frame
	 * @param sample where on the sample it was taken, sample frame
	 * @param drift used to get from one to the other
	 * @param grade how well the place is known
	 * @param exposure seconds
	 * @param channels what was recorded
	 * @param conditions the recording settings
	 * @param simulated whether a twin made it
	 */
	record MeasurementTaken(int step, Pixel place, Position scan, Position sample, Drift drift, PositionGrade grade,
			double exposure, List<ChannelRef> channels, Conditions conditions, boolean simulated) implements RunEvent {
	}

	/** A measurement was scored; the first scalar is the one sought. */
	record Scored(int step, List<Scalar> scalars) implements RunEvent {
	}

	/**
	 * Everything measured was scored anew.
	 *
	 * @param scalarizer the new one, as text
	 * @param scalars the new scalar sought of each step from 0
	 */
	record Rescored(String scalarizer, List<Scalar> scalars) implements RunEvent {
	}

	/** The policy was paid. */
	record Rewarded(Reward reward) implements RunEvent {
	}

	/**
	 * The model before this step was compared with the ground truth over the unmeasured candidates.
	 *
	 * @param step the measurement about to be made
	 * @param r2 coefficient of determination of the predicted mean
	 * @param nlpd mean negative log predictive density, noise included
	 * @param coverage90 share of true values inside the central 90 % interval
	 */
	record Judged(int step, double r2, double nlpd, double coverage90) implements RunEvent {
	}

	/** What the model that made a proposal thinks of itself. */
	record Diagnosed(Diagnosis diagnosis) implements RunEvent {
	}

	/** A person steered; the command is in force from here. */
	record Steered(Steering steering) implements RunEvent {
	}

	/** A steering command was not accepted. */
	record SteeringRefused(Steering steering, String reason) implements RunEvent {
	}

	/** The run is doing something else now. */
	record ModeChanged(RunMode mode, String reason) implements RunEvent {
	}

	/**
	 * Something needs the operator's attention.
	 *
	 * @param id kind of alarm
	 * @param message in words
	 * @param suggestion what to do
	 */
	record AlarmRaised(String id, String message, String suggestion) implements RunEvent {

		private static final Set<String> CRITICAL = Set.of("reference", "registration", "position", "refused", "resume-differs");

		/** @return whether instrument or sample are not as they are taken to be, so that the run must not go on with nobody there */
		public boolean critical() {
			return CRITICAL.contains(id);
		}
	}

	/** Someone turned a knob of the instrument from outside. */
	record ExternalChange(String parameter, String before, String after) implements RunEvent {
	}

	/**
	 * The run went on after a kill or a stop.
	 *
	 * @param who the operator
	 * @param inDoubt number of a command nobody knows the outcome of; −1 if there is none
	 * @param fluenceInDoubt counted as spent for it, e/Å²
	 * @param decision what is done about it
	 */
	record RunResumed(String who, long inDoubt, double fluenceInDoubt, String decision) implements RunEvent {
	}

	/**
	 * The last event.
	 *
	 * @param outcome how it ended
	 * @param reason why, in words
	 * @param at when
	 */
	record RunEnded(RunOutcome outcome, String reason, Instant at) implements RunEvent {
	}

	/**
	 * An event of a lab's own.
	 *
	 * @param type the lab's name for it, with a prefix of its own
	 * @param version of its JSON
	 * @param json one line
	 */
	record ExtensionEvent(String type, int version, String json) implements RunEvent {
	}
}
