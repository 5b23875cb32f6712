/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.data.Frame;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.Quantity;
import org.steerscope.instrument.InstrumentException;

/**
 * The 16-bit converters that place the probe within the field.
 *
 * @param field what they reach
 */
record Deflection(PixelGrid field) {

	private static final double STEPS = 65536;

	/** @throws InstrumentException if the target is not in the scan frame or outside the field */
	void check(Position target) throws InstrumentException {
		if (target.frame() != Frame.SCAN) {
			throw new InstrumentException("The probe moves in the scan frame; the target is given in the frame " + target.frame());
		}
		check("x", target.x(), field.width());
		check("y", target.y(), field.height());
	}

	private static void check(String axis, double value, double size) throws InstrumentException {
		if (!(value >= 0 && value <= size)) {
			throw new InstrumentException("%s = %s is outside the field of view, 0 … %s".formatted(axis,
					Quantity.of(value, "m"), Quantity.of(size, "m")));
		}
	}

	/** @return the place the converters can reach nearest to the target */
	Position reach(Position target) {
		double sx = field.width() / STEPS;
		double sy = field.height() / STEPS;
		return new Position(Frame.SCAN, Math.rint(target.x() / sx) * sx, Math.rint(target.y() / sy) * sy);
	}

	/** @return the corner of the field, half a pixel inside */
	Position corner() {
		return reach(new Position(Frame.SCAN, field.pitchX() / 2, field.pitchY() / 2));
	}

	/** @return a place a tenth of the field beside the target, still inside */
	Position beside(Position target) {
		double shift = field.width() / 10;
		return reach(new Position(Frame.SCAN, target.x() + (target.x() + shift <= field.width() ? shift : -shift), target.y()));
	}
}
