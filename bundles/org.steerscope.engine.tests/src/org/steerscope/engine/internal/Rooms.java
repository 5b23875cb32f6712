/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.steerscope.instrument.InstrumentDriverFactory;
import org.steerscope.run.Guardian;
import org.steerscope.run.JournalStore;
import org.steerscope.run.PolicyFactory;

/** The real rooms beside the engine, as the product has them. Their implementations are not exported, so they are found by name. */
final class Rooms {

	private Rooms() {
	}

	static Guardian guardian(InstrumentDriverFactory<?>... drivers) {
		try {
			Object guardian = make("org.steerscope.guardian", "org.steerscope.guardian.internal.GuardianService");
			Method add = guardian.getClass().getDeclaredMethod("addDriver", InstrumentDriverFactory.class);
			add.setAccessible(true);
			for (InstrumentDriverFactory<?> driver : drivers) {
				add.invoke(guardian, driver);
			}
			return (Guardian) guardian;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	/** @return the policies that follow a given order: {@code random}, {@code raster} */
	static List<PolicyFactory<?>> policies() {
		try {
			String room = "org.steerscope.agents.fixed";
			return List.of((PolicyFactory<?>) make(room, room + ".internal.RandomPolicy"),
					(PolicyFactory<?>) make(room, room + ".internal.RasterPolicy"));
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	static JournalStore journals() {
		try {
			return (JournalStore) make("org.steerscope.journal", "org.steerscope.journal.internal.SqliteJournalStore");
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private static Object make(String bundle, String type) throws ReflectiveOperationException {
		Bundle here = FrameworkUtil.getBundle(Rooms.class);
		Class<?> found = here == null ? Class.forName(type)
				: Arrays.stream(here.getBundleContext() == null ? new Bundle[0] : here.getBundleContext().getBundles())
						.filter(b -> b.getSymbolicName().equals(bundle)).findFirst()
						.orElseThrow(() -> new ClassNotFoundException(bundle)).loadClass(type);
		Constructor<?> constructor = found.getDeclaredConstructor();
		constructor.setAccessible(true);
		return constructor.newInstance();
	}
}
