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
import java.util.concurrent.Callable;

import org.steerscope.run.JournalAudit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify-run FILE}: whether every event and datum is as it was written. */
@Command(name = "verify-run", description = "Check that every event and datum of a run file is as it was written, and print the head hash.",
		mixinStandardHelpOptions = true)
final class VerifyRunCommand implements Callable<Integer> {

	private static final int SHOWN = 50;

	@Parameters(paramLabel = "FILE", description = "A run file; a live one too.")
	private Path file;

	private final Services services;
	private final PrintStream out;

	VerifyRunCommand(Services services, PrintStream out) {
		this.services = services;
		this.out = out;
	}

	@Override
	public Integer call() {
		JournalAudit.Report r = services.audit().audit(file);
		r.flaws().stream().limit(SHOWN).forEach(f -> out.println("  " + f.where() + ": " + f.what()));
		if (r.flaws().size() > SHOWN) {
			out.println("  … and " + (r.flaws().size() - SHOWN) + " more");
		}
		out.printf("%s: %d events, %d arrays (%.1f MB), %s%n", file, r.events(), r.arrays(), r.bytes() / 1e6,
				r.ended() ? "the run has ended" : "the run has not ended");
		out.println("head hash " + r.head());
		out.println(r.sound() ? "Every event and datum fits this hash. It proves that nothing was changed since only if you noted it elsewhere then."
				: "The file is not as it was written: " + r.flaws().size() + (r.flaws().size() == 1 ? " flaw" : " flaws")
						+ ". Restore it from a copy; what is sound can still be opened.");
		return r.sound() ? 0 : 1;
	}
}
