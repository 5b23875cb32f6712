/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.steerscope.run.Calibration;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.Comparison;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One JSON object per line: {@code step}, {@code message} and, last, {@code summary}. Numbers that are not known are null. */
final class JsonProgress implements Progress {

	private final PrintStream out;
	private final ObjectMapper json = new ObjectMapper();

	JsonProgress(PrintStream out) {
		this.out = out;
	}

	@Override
	public void step(RunState state, int step, Diagnosis diagnosis) {
		ObjectNode node = json.createObjectNode().put("type", "step").put("step", step)
				.put("row", state.place(step).row()).put("col", state.place(step).col());
		put(node, "scalar", state.get(Column.SCALAR, step));
		put(node, "best", state.get(Column.BEST, step));
		put(node, "predicted_mean", state.get(Column.PREDICTED_MEAN, step));
		put(node, "predicted_sd", state.get(Column.PREDICTED_SD, step));
		put(node, "r2", state.get(Column.R2, step));
		put(node, "seconds", state.get(Column.TIME, step));
		put(node, "fluence_e_per_A2", state.fluence());
		node.set("diagnosis", diagnosis(diagnosis));
		print(node);
	}

	@Override
	public void message(String text) {
		print(json.createObjectNode().put("type", "message").put("text", text));
	}

	@Override
	public void end(RunState state, Path file) {
		ObjectNode node = json.createObjectNode().put("type", "summary")
				.put("outcome", state.outcome().orElse(RunOutcome.FAILED).name().toLowerCase(java.util.Locale.ROOT))
				.put("reason", state.modeReason()).put("measured", state.measured()).put("best_step", state.bestStep());
		put(node, "best", state.best());
		put(node, "seconds", state.elapsed().toNanos() * 1e-9);
		node.set("diagnosis", diagnosis(state.diagnosis().orElse(null)));
		Comparison.of(state).ifPresent(c -> {
			ObjectNode comparison = node.putObject("comparison");
			comparison.set("a", part(c.a()));
			comparison.set("b", part(c.b()));
			put(comparison, "a_better", c.better());
			put(comparison, "p", c.p());
		});
		node.put("unit", state.scalarUnit().symbol()).put("peak_memory_mb", Memory.peakMegabytes()).put("file",
				file.toString());
		print(node);
	}

	private ObjectNode part(Comparison.Part part) {
		ObjectNode node = json.createObjectNode().put("name", part.name()).put("steps", part.steps()).put("of_best_tenth", part.top());
		put(node, "mean", part.mean());
		put(node, "best", part.best());
		return node;
	}

	private JsonNode diagnosis(Diagnosis d) {
		if (d == null) {
			return json.nullNode();
		}
		ObjectNode node = json.createObjectNode().put("learned_from", d.step()).put("model", d.model()).put("why", d.why());
		Optional<Calibration> c = d.calibrated();
		put(node, "coverage90", c.map(Calibration::coverage90).orElse(Double.NaN));
		put(node, "nlpd", c.map(Calibration::nlpd).orElse(Double.NaN));
		put(node, "sd_factor", c.map(Calibration::sdFactor).orElse(Double.NaN));
		node.set("levels", numbers(c.isPresent() ? Calibration.LEVELS : List.of()));
		node.set("observed", numbers(c.map(Calibration::observed).orElse(List.of())));
		ArrayNode concerns = node.putArray("concerns");
		d.concerns().forEach(
				x -> concerns.addObject().put("id", x.id()).put("message", x.message()).put("suggestion", x.suggestion()));
		return node;
	}

	private ArrayNode numbers(List<Double> values) {
		ArrayNode array = json.createArrayNode();
		values.forEach(v -> array.add(Double.isFinite(v) ? json.getNodeFactory().numberNode(v) : json.nullNode()));
		return array;
	}

	private static void put(ObjectNode node, String name, double value) {
		if (Double.isFinite(value)) {
			node.put(name, value);
		} else {
			node.putNull(name);
		}
	}

	private void print(ObjectNode node) {
		try {
			out.println(json.writeValueAsString(node));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("A tree of plain values is always JSON", e);
		}
	}
}
