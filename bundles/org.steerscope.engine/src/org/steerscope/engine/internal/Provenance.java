/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * By which code, on which machine a run is made: what the promise of equal bits depends on.
 *
 * @param bundles symbolic name to version
 * @param environment name to value
 */
record Provenance(Map<String, String> bundles, Map<String, String> environment) {

	/** @return the bundles resolved now, and this machine */
	static Provenance of(BundleContext context) {
		SortedMap<String, String> bundles = new TreeMap<>();
		Arrays.stream(context.getBundles())
				.filter(b -> (b.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0)
				.filter(b -> b.getSymbolicName() != null)
				.forEach(b -> bundles.put(b.getSymbolicName(), b.getVersion().toString()));
		return new Provenance(bundles, machine());
	}

	/** @return Java, operating system, processors and the threads of the native mathematics */
	static SortedMap<String, String> machine() {
		SortedMap<String, String> environment = new TreeMap<>();
		for (String property : new String[] { "java.version", "java.vm.name", "java.vm.version", "os.name", "os.version",
				"os.arch" }) {
			environment.put(property, System.getProperty(property, ""));
		}
		environment.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
		String threads = System.getenv("OMP_NUM_THREADS");
		environment.put("blas.threads", System.getProperty("steerscope.blas.threads", threads == null ? "1" : threads));
		return environment;
	}
}
