/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import org.steerscope.data.Axis;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;

/** Numbers in sentences. */
final class Sentences {

	private Sentences() {
	}

	/** @return for example {@code 0.6 … 0.8 eV} */
	static String range(double from, double to, Unit unit) {
		return new Quantity(from, Unit.ONE) + " … " + new Quantity(to, unit);
	}

	/** @return for example {@code energy 0.12 … 2 eV} */
	static String axis(Axis axis) {
		return axis.name() + " " + range(axis.min(), axis.max(), axis.unit());
	}

	/** @throws ProblemException if the ends of a band are the wrong way round or no numbers */
	static void checkBand(String id, double from, double to) {
		if (!(from <= to)) {
			throw new ProblemException("The band from %s to %s is empty".formatted(new Quantity(from, Unit.ONE),
					new Quantity(to, Unit.ONE)), id, "Give a lower end below the upper one");
		}
	}
}
