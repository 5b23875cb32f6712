/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.data.ProblemException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Session records as JSON files, one for each, in a folder of the user's. A file is written whole or not at all. Read as data from a
 * stranger: at most 1 MiB, 1000 samples of 1000 runs. Blocks on the disk.
 */
final class SessionStore {

	private static final int VERSION = 1;
	private static final long MAX_BYTES = 1 << 20;
	private static final int MAX_LIST = 1000;
	private static final int MAX_TEXT = 20_000;
	private static final String CURRENT = "current";
	private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);
	private static final String ENDING = ".json";

	private final Path folder;
	private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10).maxStringLength(MAX_TEXT).maxNumberLength(40).build()).build())
			.enable(SerializationFeature.INDENT_OUTPUT);

	/** @param folder may not be there yet */
	SessionStore(Path folder) {
		this.folder = folder;
	}

	/** @return a session with a free id, not yet written */
	SessionRecord fresh(String proposal, List<String> operators, String holder, Instant now) {
		String stem = LocalDate.ofInstant(now, ZoneId.systemDefault()) + "_" + slug(proposal);
		String id = stem;
		for (int i = 2; Files.exists(file(id)); i++) {
			id = stem + "_" + i;
		}
		return new SessionRecord(id, proposal, operators, holder, now, List.of());
	}

	private static String slug(String text) {
		String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		return slug.isEmpty() ? "session" : slug.substring(0, Math.min(40, slug.length()));
	}

	private Path file(String id) {
		return folder.resolve(id + ENDING);
	}

	/** @return ids of the sessions, newest first; at most 1000 */
	List<String> list() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(ENDING)).map(n -> n.substring(0, n.length() - ENDING.length()))
					.sorted(Comparator.reverseOrder()).limit(MAX_LIST).toList();
		} catch (IOException e) {
			throw new ProblemException(SetupTexts.of("sessionStore.theSessionsCannotBe", e.getMessage()), folder.toString(), SetupTexts.of("sessionStore.makeTheFolderReadable"), e);
		}
	}

	/** Writes a session in the place of what was known of it. */
	void save(SessionRecord session) {
		Path file = file(session.id());
		try {
			Files.createDirectories(folder);
			Path whole = Files.createTempFile(folder, session.id(), ".tmp");
			try {
				Files.write(whole, json.writeValueAsBytes(tree(session)));
				move(whole, file);
			} finally {
				Files.deleteIfExists(whole);
			}
		} catch (IOException e) {
			throw new ProblemException(SetupTexts.of("sessionStore.theSessionCannotBe", e.getMessage()), file.toString(), SetupTexts.of("sessionStore.makeTheFolderWritable"), e);
		}
	}

	/** Keeps which session one works in; empty for none. What cannot be kept is forgotten. */
	void remember(String id) {
		try {
			if (id.isEmpty()) {
				Files.deleteIfExists(folder.resolve(CURRENT));
			} else {
				Files.writeString(folder.resolve(CURRENT), id);
			}
		} catch (IOException e) {
			LOG.warn("The session one works in is not remembered", e);
		}
	}

	/** @return the session one worked in last, if it is still there; empty for none */
	String remembered() {
		Path file = folder.resolve(CURRENT);
		try {
			String id = Files.isReadable(file) && Files.size(file) < MAX_TEXT ? Files.readString(file).strip() : "";
			return list().contains(id) ? id : "";
		} catch (IOException e) {
			LOG.warn("The session one worked in is forgotten", e);
			return "";
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** @return a session */
	SessionRecord read(String id) {
		Path file = file(id);
		if (!file.normalize().getParent().equals(folder.normalize())) {
			throw new ProblemException(SetupTexts.of("sessionStore.aSessionSName"), id, SetupTexts.of("sessionStore.chooseOneOfThe"));
		}
		try {
			if (Files.size(file) > MAX_BYTES) {
				throw new ProblemException(SetupTexts.of("sessionStore.theFileIsLarger"), file.toString(), SetupTexts.of("sessionStore.itIsNoSession"));
			}
			return session(id, json.readTree(Files.readAllBytes(file)), file.toString());
		} catch (JsonProcessingException e) {
			throw new ProblemException(SetupTexts.of("sessionStore.theFileIsNo", e.getOriginalMessage()), file.toString(), SetupTexts.of("sessionStore.restoreItFromA"), e);
		} catch (IOException e) {
			throw new ProblemException(SetupTexts.of("sessionStore.theSessionCannotBe2", e.getMessage()), file.toString(), SetupTexts.of("sessionStore.checkItsNameAnd"), e);
		}
	}

	private ObjectNode tree(SessionRecord s) {
		ObjectNode node = json.createObjectNode().put("version", VERSION).put("proposal", s.proposal()).put("holder", s.holder())
				.put("begun", s.begun().toString());
		ArrayNode operators = node.putArray("operators");
		s.operators().forEach(operators::add);
		ArrayNode samples = node.putArray("samples");
		for (SampleRecord sample : s.samples()) {
			ObjectNode one = samples.addObject().put("name", sample.name()).put("priorFluence", sample.priorFluence()).put("notes", sample.notes());
			ArrayNode runs = one.putArray("runs");
			for (SampleRecord.Run run : sample.runs()) {
				runs.addObject().put("file", run.file()).put("title", run.title()).put("started", run.started().toString()).put("measured", run.measured())
						.put("fluence", run.fluence()).put("outcome", run.outcome());
			}
		}
		return node;
	}

	private static SessionRecord session(String id, JsonNode node, String where) {
		if (!node.isObject() || node.path("version").asInt() != VERSION) {
			throw new ProblemException(SetupTexts.of("sessionStore.theFileIsNo2", VERSION), where, SetupTexts.of("sessionStore.openItWithThe"));
		}
		List<SampleRecord> samples = new ArrayList<>();
		for (JsonNode one : list(node, "samples", where)) {
			List<SampleRecord.Run> runs = new ArrayList<>();
			for (JsonNode run : list(one, "runs", where)) {
				runs.add(new SampleRecord.Run(text(run, "file"), text(run, "title"), time(run, "started", where), run.path("measured").asInt(),
						run.path("fluence").asDouble(), text(run, "outcome")));
			}
			samples.add(new SampleRecord(text(one, "name"), Math.max(0, one.path("priorFluence").asDouble()), text(one, "notes"), runs));
		}
		List<String> operators = new ArrayList<>();
		list(node, "operators", where).forEach(o -> operators.add(o.asText()));
		return new SessionRecord(id, text(node, "proposal"), operators, text(node, "holder"), time(node, "begun", where), samples);
	}

	private static JsonNode list(JsonNode node, String name, String where) {
		JsonNode list = node.path(name);
		if (list.size() > MAX_LIST) {
			throw new ProblemException(SetupTexts.of("sessionStore.hasEntries", name, list.size()), where, SetupTexts.of("sessionStore.aSessionRecordHolds", MAX_LIST));
		}
		return list;
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asText("");
	}

	private static Instant time(JsonNode node, String name, String where) {
		try {
			return Instant.parse(text(node, name));
		} catch (DateTimeParseException e) {
			throw new ProblemException(SetupTexts.of("sessionStore.isNotATime", text(node, name)), where, SetupTexts.of("sessionStore.writeLikeTZ", name), e);
		}
	}
}
