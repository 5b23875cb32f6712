/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import org.steerscope.data.Quantity;

/** Numbers in messages, the same in every locale. */
final class Text {

	private Text() {
	}

	/** @return the number, short */
	static String of(double number) {
		return Double.isFinite(number) ? Quantity.of(number, "").toString() : String.valueOf(number);
	}

	/** @return the number with its unit */
	static String of(double number, String unit) {
		return Double.isFinite(number) ? Quantity.of(number, unit).toString() : number + " " + unit;
	}
}
