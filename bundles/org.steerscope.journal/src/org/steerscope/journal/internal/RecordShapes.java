/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Components and canonical constructors of records, looked up once. Thread-safe. */
final class RecordShapes {

	private final Map<Class<?>, Shape> known = new ConcurrentHashMap<>();

	/** What is needed to take a record apart and put it together. */
	record Shape(RecordComponent[] components, Constructor<?> constructor) {

		/** @throws IllegalArgumentException with the record's own words if it refuses the values */
		Object create(Object[] values) {
			try {
				return constructor.newInstance(values);
			} catch (InvocationTargetException e) {
				Throwable cause = e.getCause();
				throw new IllegalArgumentException(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException("Cannot create " + constructor.getDeclaringClass(), e);
			}
		}
	}

	Shape of(Class<?> record) {
		return known.computeIfAbsent(record, RecordShapes::look);
	}

	private static Shape look(Class<?> record) {
		RecordComponent[] components = record.getRecordComponents();
		try {
			return new Shape(components, record
					.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new)));
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException("Every record has its canonical constructor", e);
		}
	}
}
