/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.steerscope.run.Choice;

/**
 * A chain of processing steps as one choice, so that it can be drafted and compared as a scalarizer is: the setting {@code 00} names the
 * first step, {@code 00.path} is a setting of it.
 */
public final class ProcessingChain {

	/** Id of the choice. */
	public static final String ID = "processing";

	private ProcessingChain() {
	}

	/** @return the chain as one choice */
	public static Choice of(List<Choice> steps) {
		Map<String, String> settings = new TreeMap<>();
		for (int i = 0; i < steps.size(); i++) {
			String key = "%02d".formatted(i);
			settings.put(key, steps.get(i).id());
			steps.get(i).settings().forEach((path, value) -> settings.put(key + "." + path, value));
		}
		return Choice.of(ID, settings);
	}

	/** @return the steps, in the order in which they are applied */
	public static List<Choice> steps(Choice chain) {
		List<Choice> steps = new ArrayList<>();
		for (String id = chain.settings().get("00"); id != null; id = chain.settings().get("%02d".formatted(steps.size()))) {
			String prefix = "%02d.".formatted(steps.size());
			Map<String, String> settings = new TreeMap<>();
			chain.settings().forEach((key, value) -> {
				if (key.startsWith(prefix)) {
					settings.put(key.substring(prefix.length()), value);
				}
			});
			steps.add(Choice.of(id, settings));
		}
		return List.copyOf(steps);
	}
}
