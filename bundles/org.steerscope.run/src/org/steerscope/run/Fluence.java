/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;

/**
 * The fluence an act costs at the probe, in e/Å²: one definition for the ledger, the budget and acts in doubt.
 */
public final class Fluence {

	private static final double PER_SQUARE_ANGSTROM = 1e-20;
	private static final double ELEMENTARY_CHARGE = 1.602176634e-19;

	private Fluence() {
	}

	/**
	 * @return for {@code Acquire}, probe current × exposure over the circle of the probe's width; for {@code TakeOverview}, what each
	 *         place receives: the larger of that for one dwell and the mean over the raster, current × dwell over a pixel's area;
	 *         else 0
	 */
	public static double of(InstrumentCommand command, InstrumentInfo info) {
		return switch (command) {
		case InstrumentCommand.Acquire a -> ofExposure(a.exposure(), info);
		case InstrumentCommand.TakeOverview o -> Math.max(ofExposure(o.dwell(), info), ofRaster(o.dwell(), info));
		case InstrumentCommand.MoveProbe m -> 0;
		case InstrumentCommand.Idle i -> 0;
		case InstrumentCommand.SetParameter p -> 0;
		case InstrumentCommand.Trigger t -> 0;
		};
	}

	/** @return fluence at the probe of an exposure in seconds, e/Å² */
	public static double ofExposure(double seconds, InstrumentInfo info) {
		return info.probe().fluence(seconds) * PER_SQUARE_ANGSTROM;
	}

	private static double ofRaster(double dwell, InstrumentInfo info) {
		var field = info.field();
		return !field.calibrated() || info.probe().current() == 0 ? 0
				: info.probe().current() * dwell / (ELEMENTARY_CHARGE * field.pitchX() * field.pitchY())
						* PER_SQUARE_ANGSTROM;
	}
}
