/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.steerscope.data.settings.Settings;
import org.steerscope.run.Policy;

/** Policies with settings given as words. */
final class Rules {

	private Rules() {
	}

	/** @return a Gaussian process with a search rule and further settings, name and value in turn */
	static Policy gp(SearchRule rule, String... more) {
		Map<String, String> settings = map(more);
		settings.put("acquisition", word(rule));
		return new GpPolicyFactory().create(Settings.parse(GpSettings.class, settings, "test"));
	}

	/** @return settings of search; the names begin with «search.» */
	static SearchSettings settings(String... more) {
		Map<String, String> settings = map(more);
		return Settings.parse(SearchSettings.class, settings.entrySet().stream()
				.collect(Collectors.toMap(e -> e.getKey().substring("search.".length()), Map.Entry::getValue)), "test");
	}

	private static Map<String, String> map(String... pairs) {
		List<String> list = Arrays.asList(pairs);
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i < list.size(); i += 2) {
			map.put(list.get(i), list.get(i + 1));
		}
		return map;
	}

	/** @return an enumeration's word in settings */
	static String word(Enum<?> e) {
		return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
