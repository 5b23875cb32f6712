/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The agents and the numerics of another build, loaded beside the installed ones; contracts and native code are shared. */
final class Library extends URLClassLoader {

	private Library(URL[] places) {
		super(places, Library.class.getClassLoader());
	}

	/** @param classPath folders and jars */
	static Library of(String classPath) {
		List<URL> places = new ArrayList<>();
		for (String place : classPath.split(java.io.File.pathSeparator)) {
			try {
				places.add(Path.of(place).toUri().toURL());
			} catch (MalformedURLException e) {
				throw new IllegalArgumentException(place + " is no place of classes", e);
			}
		}
		return new Library(places.toArray(URL[]::new));
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		synchronized (getClassLoadingLock(name)) {
			if (name.startsWith("org.steerscope.agents.") || name.startsWith("org.steerscope.numerics.")) {
				Class<?> type = findLoadedClass(name);
				return type == null ? findClass(name) : type;
			}
			return super.loadClass(name, resolve);
		}
	}
}
