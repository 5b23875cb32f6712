/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Names in words what a value must be. */
final class Expected {

	private Expected() {
	}

	/** @return for example {@code a whole number}, {@code one of blank, park, leave} */
	static String of(EClassifier type) {
		if (type instanceof EEnum words) {
			return "one of " + String.join(", ", literals(words));
		}
		Class<?> java = type.getInstanceClass();
		if (java == int.class || java == long.class) {
			return "a whole number";
		}
		if (java == double.class) {
			return "a number with a point for decimals, such as 0.05";
		}
		return java == boolean.class ? "true or false" : "a text";
	}

	/** @return the words of an enumeration */
	static List<String> literals(EEnum words) {
		return words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
	}
}
