/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.steerscope.data.ProblemException;
import org.steerscope.plan.model.KnobLimit;
import org.steerscope.plan.model.Place;
import org.steerscope.plan.model.PlanFactory;

/** The text forms of lists: {@code 10,20;30,40} for places, {@code bias=-5..5 V;gain=0..2} for the ranges of knobs. */
final class ListTexts {

	private static final Pattern PLACE = Pattern.compile("\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*");
	private static final String NUMBER = "([-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?)";
	private static final Pattern LIMIT = Pattern
			.compile("\\s*([^=;]+?)\\s*=\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([^;]*?)\\s*");

	private ListTexts() {
	}

	/** @return the places of a text; none if blank */
	static List<Place> places(String text, String path) {
		List<Place> places = new ArrayList<>();
		for (String one : text.isBlank() ? new String[0] : text.split(";")) {
			Matcher m = PLACE.matcher(one);
			if (!m.matches()) {
				throw new ProblemException("“" + one.strip() + "” is not a place", path, "Write row,col;row,col");
			}
			Place place = PlanFactory.eINSTANCE.createPlace();
			place.setRow(Integer.parseInt(m.group(1)));
			place.setCol(Integer.parseInt(m.group(2)));
			places.add(place);
		}
		return places;
	}

	/** @return the ranges of a text; none if blank */
	static List<KnobLimit> limits(String text, String path) {
		List<KnobLimit> limits = new ArrayList<>();
		for (String one : text.isBlank() ? new String[0] : text.split(";")) {
			Matcher m = LIMIT.matcher(one);
			if (!m.matches()) {
				throw new ProblemException("“" + one.strip() + "” is not the range of a knob", path,
						"Write knob=min..max unit, such as bias=-5..5 V; several are separated by semicolons");
			}
			limits.add(Documents.limit(m.group(1), Double.parseDouble(m.group(2)), Double.parseDouble(m.group(3)), m.group(4)));
		}
		return limits;
	}
}
