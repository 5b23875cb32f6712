/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/**
 * A policy with its settings, as text: {@code gp}, {@code gp:acquisition=ei,kernel=rbf}; {@code old/gp} is the policy {@code gp} of a
 * library named {@code old}; {@code gp@random} lets {@code gp} predict but measures in random order.
 *
 * @param spec the text
 * @param title in tables and plots
 */
record Method(String spec, String title) {

	private static final String RANDOM = "@random";
	private static final List<String> ROOMS = List.of("org.steerscope.agents.bayes.internal.", "org.steerscope.agents.fixed.internal.");

	/** @return the methods of a list separated by commas; a piece with «=» and without «:» goes with the method before */
	static List<Method> parse(String list) {
		List<String> specs = new ArrayList<>();
		for (String piece : list.split(",")) {
			int equals = piece.indexOf('=');
			int colon = piece.indexOf(':');
			if (equals >= 0 && (colon < 0 || colon > equals) && !specs.isEmpty()) {
				specs.add(specs.removeLast() + "," + piece);
			} else {
				specs.add(piece.strip());
			}
		}
		return specs.stream().map(s -> new Method(s, s)).toList();
	}

	/** @return whether places are measured in random order, whatever the policy proposes */
	boolean randomOrder() {
		return spec.endsWith(RANDOM);
	}

	/** @return why this method cannot be had here; empty if it can */
	String obstacle(Map<String, ClassLoader> libraries) {
		try {
			create(libraries, 1);
			return "";
		} catch (ProblemException e) {
			return e.getMessage();
		}
	}

	/**
	 * @param libraries by name; the installed one has the empty name
	 * @param threads of the linear algebra, where the settings do not say
	 */
	Policy create(Map<String, ClassLoader> libraries, int threads) {
		String bare = randomOrder() ? spec.substring(0, spec.length() - RANDOM.length()) : spec;
		String left = bare.contains(":") ? bare.substring(0, bare.indexOf(':')) : bare;
		String library = left.contains("/") ? left.substring(0, left.indexOf('/')) : "";
		String id = left.substring(left.indexOf('/') + 1);
		Map<String, String> texts = new LinkedHashMap<>();
		for (String setting : bare.contains(":") ? bare.substring(bare.indexOf(':') + 1).split(",") : new String[0]) {
			int at = setting.indexOf('=');
			if (at < 1) {
				throw new ProblemException("“" + setting + "” is no setting", spec, "Write name=value");
			}
			texts.put(setting.substring(0, at).strip(), setting.substring(at + 1).strip());
		}
		ClassLoader loader = libraries.get(library);
		if (loader == null) {
			throw new ProblemException("There is no library “" + library + "”", spec, "Name it with --library");
		}
		return create(factory(loader, id), texts, threads);
	}

	private <S extends Record> Policy create(PolicyFactory<S> factory, Map<String, String> texts, int threads) {
		if (Settings.describe(factory.settingsType()).stream().map(SettingInfo::path).anyMatch("threads"::equals)) {
			texts.putIfAbsent("threads", Integer.toString(threads));
		}
		return factory.create(Settings.parse(factory.settingsType(), texts, spec));
	}

	private PolicyFactory<?> factory(ClassLoader loader, String id) {
		StringJoiner name = new StringJoiner("");
		for (String word : id.split("-")) {
			name.add(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		for (String room : ROOMS) {
			for (String suffix : List.of("PolicyFactory", "Policy")) {
				try {
					Class<?> type = loader.loadClass(room + name + suffix);
					if (PolicyFactory.class.isAssignableFrom(type)) {
						Constructor<?> constructor = type.getDeclaredConstructor();
						constructor.setAccessible(true);
						return (PolicyFactory<?>) constructor.newInstance();
					}
				} catch (ClassNotFoundException e) {
					continue;
				} catch (ReflectiveOperationException e) {
					throw new ProblemException("The policy “" + id + "” cannot be made: " + e, spec, "Choose another", e);
				}
			}
		}
		throw new ProblemException("There is no policy “" + id + "”", spec, "Try gp, dkl, auto or random");
	}
}
