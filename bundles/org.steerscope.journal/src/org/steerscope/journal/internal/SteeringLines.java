/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.ProblemException;
import org.steerscope.run.ScheduledSteering;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads a steering file. A line is {@code {"at":{"step":12},"command":{"type":"pause"},"who":"Ada","basedOn":3}}, with
 * {@code "at":{"event":40}} for right after an event; {@code who} defaults to the file's name, {@code basedOn} to −1. Blank lines and
 * lines that begin with # are skipped.
 */
final class SteeringLines {

	private static final int MAX_LINES = 100_000;
	private static final int MAX_LINE = 1 << 20;

	private final ObjectMapper mapper;
	private final JsonReading reading;

	SteeringLines(ObjectMapper mapper, JsonReading reading) {
		this.mapper = mapper;
		this.reading = reading;
	}

	List<ScheduledSteering> read(String where, List<String> lines) {
		if (lines.size() > MAX_LINES) {
			throw new ProblemException("The file has more than " + MAX_LINES + " lines", where, "Split it");
		}
		List<ScheduledSteering> all = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
			if (line.isBlank() || line.stripLeading().startsWith("#")) {
				continue;
			}
			try {
				all.add(read(where, line));
			} catch (JsonProcessingException e) {
				throw problem(where, i, "This is no JSON: " + e.getOriginalMessage(), e);
			} catch (IllegalArgumentException e) {
				throw problem(where, i, e.getMessage(), e);
			}
		}
		return List.copyOf(all);
	}

	private static ProblemException problem(String where, int index, String what, Exception cause) {
		return new ProblemException(what, where + ", line " + (index + 1),
				"Write lines such as {\"at\":{\"step\":12},\"command\":{\"type\":\"pause\"},\"who\":\"Ada\"}", cause);
	}

	private ScheduledSteering read(String where, String line) throws JsonProcessingException {
		if (line.length() > MAX_LINE) {
			throw new IllegalArgumentException("The line is longer than " + MAX_LINE + " characters");
		}
		JsonNode node = mapper.readTree(line);
		JsonNode at = node.path("at");
		if (at.has("step") == at.has("event")) {
			throw new IllegalArgumentException("“at” should have either a “step” or an “event”");
		}
		int step = at.has("step") ? (int) reading.value(at.get("step"), int.class, "at.step") : -1;
		long event = at.has("event") ? (long) reading.value(at.get("event"), long.class, "at.event") : -1;
		if (step < 0 && event < 0) {
			throw new IllegalArgumentException("Steps and events are counted from 0");
		}
		if (!node.path("command").isObject()) {
			throw new IllegalArgumentException("“command” is missing, or no object");
		}
		SteeringCommand command = (SteeringCommand) reading.value(node.get("command"), SteeringCommand.class, "command");
		String who = node.hasNonNull("who") ? (String) reading.value(node.get("who"), String.class, "who") : where;
		long basedOn = node.hasNonNull("basedOn") ? (long) reading.value(node.get("basedOn"), long.class, "basedOn") : -1;
		return new ScheduledSteering(step, event, new Steering(command, who, basedOn));
	}
}
