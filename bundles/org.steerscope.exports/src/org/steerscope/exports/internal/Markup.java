/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as Markdown, with drawings beside it, and as one HTML page with the drawings inside. */
final class Markup {

	private static final String STYLE = """
			body { font: 15px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff }
			table { border-collapse: collapse; margin: .6rem 0 1.2rem }
			td, th { border: 1px solid #c9ced6; padding: .25rem .6rem; text-align: left; vertical-align: top }
			figure { margin: 1rem 0 } figcaption { color: #4a5360 } svg { max-width: 100%; height: auto }
			@media (prefers-color-scheme: dark) { body { color: #e4e7eb; background: #16191d } td, th { border-color: #3c434c }
			figcaption { color: #a3abb6 } figure svg { background: #fff } }
			""";

	private Markup() {
	}

	/** @param folder of the drawings, relative to the document */
	static String markdown(List<Block> blocks, String folder) {
		return blocks.stream().map(b -> switch (b) {
		case Block.Heading h -> "#".repeat(h.level()) + " " + line(h.text());
		case Block.Text t -> line(t.text());
		case Block.Table t -> row(t.header()) + "\n" + row(Collections.nCopies(t.header().size(), "---"))
				+ t.rows().stream().map(r -> "\n" + row(r)).collect(Collectors.joining());
		case Block.Figure f -> "![" + line(f.caption()) + "](" + folder + "/" + f.name() + ".svg)\n\n*" + line(f.caption()) + "*";
		}).collect(Collectors.joining("\n\n", "", "\n"));
	}

	private static String row(List<String> cells) {
		return cells.stream().map(c -> line(c).replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
	}

	/** Text that means nothing to Markdown or HTML, on one line. */
	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]])", "\\\\$1").replace("<", "&lt;");
	}

	static String html(List<Block> blocks, String title) {
		String body = blocks.stream().map(b -> switch (b) {
		case Block.Heading h -> "<h%d>%s</h%d>".formatted(h.level(), escape(h.text()), h.level());
		case Block.Text t -> "<p>" + escape(t.text()) + "</p>";
		case Block.Table t -> "<table><thead>" + cells(t.header(), "th") + "</thead><tbody>"
				+ t.rows().stream().map(r -> cells(r, "td")).collect(Collectors.joining()) + "</tbody></table>";
		case Block.Figure f -> "<figure>" + f.svg() + "<figcaption>" + escape(f.caption()) + "</figcaption></figure>";
		}).collect(Collectors.joining("\n"));
		return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escape(title) + "</title><style>" + STYLE
				+ "</style></head><body>\n" + body + "\n</body></html>\n";
	}

	private static String cells(List<String> cells, String tag) {
		return cells.stream().map(c -> "<" + tag + ">" + escape(c) + "</" + tag + ">").collect(Collectors.joining("", "<tr>", "</tr>"));
	}

	/** @return text for the inside or an attribute of an HTML or SVG element */
	static String escape(String text) {
		StringBuilder s = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> s.append("&amp;");
			case '<' -> s.append("&lt;");
			case '>' -> s.append("&gt;");
			case '"' -> s.append("&quot;");
			default -> {
				if (c >= ' ' || c == '\n' || c == '\t') {
					s.appendCodePoint(c);
				}
			}
			}
		});
		return s.toString();
	}
}
