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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;

class CsvTest {

	@TempDir
	Path folder;

	@Test
	void writesOneRowPerMeasurementWithAPointWhateverTheLocale() throws IOException {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			Path file = folder.resolve("größe.csv");
			Csv.write(file, Runs.ofThree(PixelGrid.ofMetres(4, 4, 0.25)));
			assertThat(Files.readAllLines(file)).containsExactly(
					"step,row,col,x_scan_m,y_scan_m,x_sample_m,y_sample_m,scalar,scalar_sd,quality,predicted_mean,predicted_sd,"
							+ "acquisition,best,fit_s,predict_s,r2,nlpd,coverage90,loo_coverage90,loo_nlpd",
					"0,0,1,0.375,0.125,0.375,0.125,1.5,0.1,OK,,,,1.5,,,,,,,",
					"1,1,1,0.375,0.375,0.375,0.375,0.5,,OK,1.25,0.5,0.03,1.5,0.5,0.25,0.75,-1.5,0.875,0.875,1.25",
					"2,2,1,0.375,0.625,0.375,0.625,,,INVALID,1.0,0.25,0.01,1.5,0.5,0.25,,,,,");
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void leavesMetresEmptyWhereTheSizeIsUnknown() throws IOException {
		Path file = folder.resolve("a.csv");
		Csv.write(file, Runs.ofThree(PixelGrid.uncalibrated(4, 4)));
		assertThat(Files.readAllLines(file).get(1)).startsWith("0,0,1,,,,,1.5");
	}

	@Test
	void neverOverwrites() throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"), "precious");
		assertThatThrownBy(() -> Csv.refuseExisting(file)).isInstanceOf(ProblemException.class).hasMessageContaining("exists");
		assertThatThrownBy(() -> Csv.write(file, Runs.ofThree(PixelGrid.uncalibrated(4, 4))))
				.isInstanceOf(ProblemException.class);
		assertThat(file).hasContent("precious");
	}

	@Test
	void refusesAMissingFolder() {
		assertThatThrownBy(() -> Csv.refuseExisting(folder.resolve("no/such/a.csv"))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("folder");
	}
}
