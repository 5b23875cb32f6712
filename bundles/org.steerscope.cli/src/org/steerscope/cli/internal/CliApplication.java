/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application: everything the workbench can run, from the command line. Exit status 0, or 1 failed, or 2 wrong usage. */
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
		String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintStream out = stream(FileDescriptor.out);
		PrintStream err = stream(FileDescriptor.err);
		context.applicationRunning();
		try (Services services = new Services(FrameworkUtil.getBundle(CliApplication.class).getBundleContext())) {
			return new Cli(services, out, err).execute(Arrays.asList(args));
		} finally {
			out.flush();
			err.flush();
		}
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	@Override
	public void stop() {
		// A run under way is made safe by the engine's own shutdown.
	}
}
