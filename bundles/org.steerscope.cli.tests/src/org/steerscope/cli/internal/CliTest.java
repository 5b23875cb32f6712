/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.steerscope.data.PixelGrid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CliTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int execute(String... args) {
		return new Cli(null, print(out), print(err)).execute(List.of(args));
	}

	private static PrintStream print(ByteArrayOutputStream stream) {
		return new PrintStream(stream, true, StandardCharsets.UTF_8);
	}

	@Test
	void reportsAProblemInOneLine() {
		assertThat(execute("info", "no-such-file.h5")).isEqualTo(1);
		assertThat(err.toString(StandardCharsets.UTF_8).lines())
				.containsExactly("steerscope: no-such-file.h5: There is no such file. Check the name.");
	}

	@Test
	void showsTheTraceWhenAsked() {
		assertThat(execute("info", "no-such-file.h5", "--verbose")).isEqualTo(1);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat org.steerscope.");
	}

	@Test
	void refusesWrongUsage() {
		assertThat(execute("run", "twin-stem")).isEqualTo(2);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("--out");
		assertThat(execute("dance")).isEqualTo(2);
	}

	@Test
	void refusesAnEncoderOfNothingOverAFileAndOfNoSeeds() {
		assertThat(execute("encoder", "twin-stem")).isEqualTo(2);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("--out");
		assertThat(execute("encoder", "--out", "x.encoder")).isEqualTo(2);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("SOURCE");
		assertThat(execute("encoder", "twin-stem", "--out", "META-INF/MANIFEST.MF")).isEqualTo(1);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("META-INF/MANIFEST.MF: The file exists");
		assertThat(execute("encoder", "twin-stem", "--out", "x.encoder", "--seeds", "0")).isEqualTo(1);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("--seeds");
		assertThat(execute("encoder", "no-such-run.steerscope", "--out", "x.encoder")).isEqualTo(1);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("no-such-run.steerscope: There is no such file");
	}

	@Test
	void explainsItself() {
		assertThat(execute("--help")).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("run", "resume", "encoder", "list", "info", "validate");
	}

	@Test
	void showsSteeringLinesThatCanBeCopied() {
		assertThat(execute("run", "--help")).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8).lines()).contains(
				"  {\"at\":{\"step\":20},\"command\":{\"type\":\"pause\"},\"who\":\"Ada\"}",
				"RULE     {\"kind\":\"veto\",\"outline\":[{\"row\":0,\"col\":0},{\"row\":30,\"col\":40}]}");
	}

	@Test
	void printsJsonThatParses() throws IOException {
		JsonProgress progress = new JsonProgress(print(out));
		progress.step(Runs.ofThree(PixelGrid.ofMetres(4, 4, 1e-9)), 2, Runs.DIAGNOSIS);
		progress.message("“quoted”\n");
		progress.end(Runs.ofThree(PixelGrid.ofMetres(4, 4, 1e-9)), Path.of("a.steerscope"));
		List<JsonNode> lines = new ArrayList<>();
		for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
			lines.add(new ObjectMapper().readTree(line));
		}
		assertThat(lines).hasSize(3);
		assertThat(lines.get(0).get("scalar").isNull()).isTrue();
		assertThat(lines.get(0).get("best").asDouble()).isEqualTo(1.5);
		JsonNode diagnosis = lines.get(0).get("diagnosis");
		assertThat(diagnosis.get("model").asText()).isEqualTo("Gaussian process");
		assertThat(diagnosis.get("coverage90").asDouble()).isEqualTo(0.875);
		assertThat(diagnosis.get("observed")).hasSize(10);
		assertThat(diagnosis.get("levels").get(8).asDouble()).isEqualTo(0.9);
		assertThat(diagnosis.get("concerns").get(0).get("suggestion").asText()).isEqualTo("Measure longer");
		assertThat(lines.get(2).get("diagnosis").get("why").asText()).isEqualTo("it predicts best");
		assertThat(lines.get(2).get("outcome").asText()).isEqualTo("finished");
		assertThat(lines.get(2).get("unit").asText()).isEqualTo("eV");
	}

	@Test
	void printsNoDiagnosisWithoutAModel() throws IOException {
		new JsonProgress(print(out)).step(Runs.ofThree(PixelGrid.ofMetres(4, 4, 1e-9)), 0, null);
		assertThat(new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("diagnosis").isNull()).isTrue();
	}

	@Test
	void tellsHowTheModelStandsAtTheEnd() {
		new TextProgress(print(out), print(err)).end(Runs.ofThree(PixelGrid.ofMetres(4, 4, 1e-9)), Path.of("a.steerscope"));
		assertThat(out.toString(StandardCharsets.UTF_8).lines()).contains("Model: Gaussian process (it predicts best)",
				"Calibration: 88 % of 8 values lie in the 90 % interval predicted from the others; NLPD 1.25, "
						+ "uncertainty corrected by a factor of 1.40",
				"Concern: since step 1: It explains noise. Measure longer.");
	}

	@Test
	void tellsStepBestAndTimeLeft() {
		TextProgress progress = new TextProgress(print(out), print(err));
		progress.step(Runs.ofThree(PixelGrid.ofMetres(4, 4, 1e-9)), 1, null);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("step 2/3", "best 1.5 eV", "predicted 1.250 ± 0.50", "measured 0.5",
				"R² 0.75", "90 % covers 88 %", "steps/s", "s left");
	}
}
