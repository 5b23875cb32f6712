/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.steerscope.data.ProblemException;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/** A run as a table: one row per measurement, a point for decimals, empty where a number is not known. */
final class Csv {

	private static final String HEADER = "step,row,col,x_scan_m,y_scan_m,x_sample_m,y_sample_m,scalar,scalar_sd,quality,"
			+ "predicted_mean,predicted_sd,acquisition,best,fit_s,predict_s,r2,nlpd,coverage90,loo_coverage90,loo_nlpd";
	private static final List<Column> PLACE = List.of(Column.X_SCAN, Column.Y_SCAN, Column.X_SAMPLE, Column.Y_SAMPLE);
	private static final List<Column> MODEL = List.of(Column.PREDICTED_MEAN, Column.PREDICTED_SD, Column.ACQUISITION,
			Column.BEST, Column.FIT_SECONDS, Column.PREDICT_SECONDS, Column.R2, Column.NLPD, Column.COVERAGE90, Column.LOO_COVERAGE90, Column.LOO_NLPD);

	private Csv() {
	}

	/** @throws ProblemException if the file is there already, or its folder is not */
	static void refuseExisting(Path file) {
		if (file == null) {
			return;
		}
		if (Files.exists(file)) {
			throw new ProblemException("The file exists", file.toString(), "Give another name, or move it away");
		}
		Path folder = file.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw new ProblemException("The folder is not there or cannot be written", file.toString(),
					"Make the folder, or choose another");
		}
	}

	/** Writes the table of a run. */
	static void write(Path file, RunState state) {
		boolean calibrated = state.overview().map(o -> o.grid().calibrated()).orElse(false);
		try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
			out.write(HEADER + "\n");
			for (int step = 0; step < state.scored(); step++) {
				out.write(row(state, step, calibrated) + "\n");
			}
		} catch (IOException e) {
			throw new ProblemException("The table could not be written (" + e.getMessage() + ")", file.toString(),
					"Make room on the disk or choose another place; the run file has everything", e);
		}
	}

	private static String row(RunState state, int step, boolean calibrated) {
		StringBuilder row = new StringBuilder();
		row.append(step).append(',').append(state.place(step).row()).append(',').append(state.place(step).col());
		PLACE.forEach(c -> row.append(',').append(calibrated ? number(state.get(c, step)) : ""));
		row.append(',').append(number(state.get(Column.SCALAR, step)));
		row.append(',').append(number(state.get(Column.SCALAR_SD, step)));
		row.append(',').append(state.quality(step).name().toUpperCase(Locale.ROOT));
		MODEL.forEach(c -> row.append(',').append(number(state.get(c, step))));
		return row.toString();
	}

	private static String number(double value) {
		return Double.isFinite(value) ? Double.toString(value) : "";
	}
}
