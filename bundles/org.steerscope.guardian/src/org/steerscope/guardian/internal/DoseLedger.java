/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.steerscope.data.Pixel;
import org.steerscope.data.Position;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.Fluence;

/**
 * What the sample has received, in e/Å²: summed over exposures, and at each place, quantised to the pixels of the field. An overview
 * counts once in the sum and once at every place. Used by one thread.
 */
final class DoseLedger {

	private final InstrumentInfo info;
	private final Map<Pixel, Double> places = new HashMap<>();
	private double everywhere;
	private double total;
	private Position standing;

	DoseLedger(InstrumentInfo info) {
		this.info = info;
	}

	/** The probe was sent somewhere. */
	void moved(Position target) {
		standing = target;
	}

	/** An act exposed the sample where the probe stands. */
	void exposed(InstrumentCommand act, double fluence) {
		total += fluence;
		if (act instanceof InstrumentCommand.TakeOverview) {
			everywhere += fluence;
		} else if (standing != null) {
			places.merge(info.field().pixel(standing), fluence, Double::sum);
		}
	}

	/** Books acts of the past. */
	void book(List<InstrumentCommand> acts) {
		for (InstrumentCommand act : acts) {
			if (act instanceof InstrumentCommand.MoveProbe m) {
				moved(m.target());
			}
			exposed(act, Fluence.of(act, info));
		}
	}

	/** The sum is known better than from the acts booked. */
	void setTotal(double total) {
		this.total = total;
	}

	/** @return summed over exposures */
	double total() {
		return total;
	}

	/** @return at the place where the probe stands; NaN before it was sent anywhere */
	double here() {
		return standing == null ? Double.NaN : everywhere + places.getOrDefault(info.field().pixel(standing), 0.0);
	}

	/** @return the most any place has received */
	double most() {
		return everywhere + places.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
	}
}
