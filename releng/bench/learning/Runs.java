/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of several methods on one scene, from the same starts.
 *
 * @param scene where
 * @param byMethod in the order of the methods; each one's runs in the order of the seeds
 */
record Runs(Scene scene, Map<Method, List<Trace>> byMethod) {

	static Runs of(Compare compare, Scene scene, List<Method> methods, int starts) {
		Map<Method, List<Trace>> map = new LinkedHashMap<>();
		List<List<Trace>> traces = compare.run(scene, methods, starts);
		for (int i = 0; i < methods.size(); i++) {
			map.put(methods.get(i), traces.get(i));
		}
		return new Runs(scene, map);
	}

	/** @return these runs and others on the same scene */
	Runs with(Runs more) {
		Map<Method, List<Trace>> map = new LinkedHashMap<>(byMethod);
		map.putAll(more.byMethod);
		return new Runs(scene, map);
	}

	boolean has(Method method) {
		return byMethod.containsKey(method);
	}

	List<Trace> of(Method method) {
		return byMethod.getOrDefault(method, List.of());
	}

	List<Method> methods() {
		return new ArrayList<>(byMethod.keySet());
	}

	int budget() {
		return byMethod.values().iterator().next().get(0).r2().length - 1;
	}

	/** @return the median R² with n measured; NaN without such runs */
	double r2(Method method, int n) {
		return Statistics.median(Marks.r2(of(method), Math.min(n, budget())));
	}

	double found(Method method) {
		return Statistics.median(Marks.found(of(method), budget()));
	}

	/** @return the median of the paired differences in R², first minus second, with its interval */
	Statistics.Interval ahead(Method a, Method b, int n) {
		return Statistics.interval(Marks.difference(Marks.r2(of(a), Math.min(n, budget())), Marks.r2(of(b), Math.min(n, budget()))));
	}
}
