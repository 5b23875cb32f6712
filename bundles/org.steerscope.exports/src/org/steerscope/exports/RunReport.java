/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.steerscope.data.ProblemException;
import org.steerscope.exports.internal.ReportPages;
import org.steerscope.run.RunView;

/** A run as a document for the logbook. */
public final class RunReport {

	private RunReport() {
	}

	/**
	 * Writes {@code NAME.md} with its drawings in {@code NAME_figures}, and {@code NAME.html}, one page with everything inside. Reads
	 * measurements, so it may take seconds for a large run; not for the UI thread.
	 *
	 * @param run live or past; a live one is reported as it stands
	 * @param source what the report is of, usually the run's file name
	 * @param folder created if it is missing
	 * @param name of the files, without ending
	 * @return the files written: Markdown and HTML
	 * @throws ProblemException if they exist already, or cannot be written
	 */
	public static List<Path> write(RunView run, String source, Path folder, String name) {
		Path markdown = folder.resolve(name + ".md");
		Path html = folder.resolve(name + ".html");
		for (Path p : List.of(markdown, html)) {
			if (Files.exists(p)) {
				throw new ProblemException("The file exists already", p.toString(), "Name another one, or move it away");
			}
		}
		ReportPages pages = ReportPages.of(run, source);
		try {
			Path figures = folder.resolve(name + "_figures");
			Files.createDirectories(figures);
			for (var figure : pages.drawings().entrySet()) {
				Files.writeString(figures.resolve(figure.getKey() + ".svg"), figure.getValue(), StandardCharsets.UTF_8);
			}
			Files.writeString(markdown, pages.markdown(name + "_figures"), StandardCharsets.UTF_8);
			Files.writeString(html, pages.html(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new ProblemException("The report cannot be written: " + e.getMessage(), folder.toString(), "Make room, or choose another folder", e);
		}
		return List.of(markdown, html);
	}
}
