/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.steerscope.data.ProblemException;
import org.steerscope.run.RunJson;
import org.steerscope.run.ScheduledSteering;
import org.steerscope.run.event.RunEvent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON form of events and steering commands. Thread-safe. An event's JSON is at most {@value #MAX_LENGTH} characters long and
 * {@value #MAX_DEPTH} levels deep.
 */
@Component
public final class RunJsonService implements RunJson {

	/** Longest JSON of one event, in characters: a re-score of some 300 000 steps. */
	static final int MAX_LENGTH = 64 << 20;
	private static final int MAX_DEPTH = 64;

	private final TypeNames names = new TypeNames();
	private final RecordShapes shapes = new RecordShapes();
	private final JsonWriting writing = new JsonWriting(names, shapes);
	private final JsonReading reading = new JsonReading(names, shapes);
	private final ObjectMapper mapper;
	private final Upcasters upcasters;

	/** With the upcasters of this version of the suite. */
	@Activate
	public RunJsonService() {
		this(Upcasters.installed());
	}

	RunJsonService(Upcasters upcasters) {
		this.upcasters = upcasters;
		this.mapper = new ObjectMapper(JsonFactory.builder()
				.streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(MAX_LENGTH).maxStringLength(MAX_LENGTH)
						.maxNestingDepth(MAX_DEPTH).maxNumberLength(100).build())
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
				.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

	@Override
	public String type(RunEvent event) {
		return event instanceof RunEvent.ExtensionEvent e ? e.type() : names.nameOf(event.getClass());
	}

	/** @return the version of the event's JSON as written */
	int version(RunEvent event) {
		return event instanceof RunEvent.ExtensionEvent e ? e.version() : upcasters.current(type(event));
	}

	@Override
	public String write(RunEvent event) {
		if (event instanceof RunEvent.ExtensionEvent e) {
			return extension(e);
		}
		try {
			String json = mapper.writeValueAsString(writing.fields((Record) event));
			if (json.length() > MAX_LENGTH) {
				throw new ProblemException("The event is " + json.length() + " characters long, more than " + MAX_LENGTH,
						type(event), "Report this with the plan: no event should be that long");
			}
			return json;
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("A tree can always be written", e);
		}
	}

	private String extension(RunEvent.ExtensionEvent e) {
		String remedy = "Correct the bundle that sends the event";
		if (e.type() == null || e.type().isBlank() || names.kindsOf(RunEvent.class).containsKey(e.type())) {
			throw new ProblemException("An extension's event may not be called “" + e.type() + "”", "extension event",
					"Give it a name with a prefix of its own");
		}
		try {
			if (e.json().indexOf('\n') >= 0 || e.json().indexOf('\r') >= 0) {
				throw new ProblemException("The event's JSON is more than one line", e.type(), remedy);
			}
			tree(e.json());
			return e.json();
		} catch (JsonProcessingException | IllegalArgumentException x) {
			throw new ProblemException("The event is no JSON: " + x.getMessage(), e.type(), remedy, x);
		}
	}

	@Override
	public RunEvent read(String type, int version, String json) {
		Class<?> kind = names.kindsOf(RunEvent.class).get(type);
		if (kind == null) {
			return new RunEvent.ExtensionEvent(type, version, json);
		}
		try {
			JsonNode tree = tree(json);
			if (!(tree instanceof ObjectNode object)) {
				throw new IllegalArgumentException("It should be an object");
			}
			return (RunEvent) reading.record(upcasters.upcast(type, version, object), kind, "");
		} catch (JsonProcessingException e) {
			throw new ProblemException("This is no JSON: " + e.getOriginalMessage(), "event “" + type + "”",
					"The file is damaged, restore it from a copy", e);
		} catch (IllegalArgumentException e) {
			boolean newer = version > upcasters.current(type);
			throw new ProblemException(e.getMessage(), "event “" + type + "”, version " + version, newer
					? "It was written by a newer version of Steerscope, open it with that" : "The file is damaged, restore it from a copy",
					e);
		}
	}

	private JsonNode tree(String json) throws JsonProcessingException {
		if (json.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("It is longer than " + MAX_LENGTH + " characters");
		}
		return mapper.readTree(json);
	}

	@Override
	public List<ScheduledSteering> readSteering(String where, List<String> lines) {
		return new SteeringLines(mapper, reading).read(where, lines);
	}
}
