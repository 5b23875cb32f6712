/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data.settings;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What every plug-in says of itself, and the settings it takes.
 *
 * @param <S> its settings record; every component carries {@link Setting}
 */
@ConsumerType
public interface Described<S extends Record> {

	/** @return the name used in plans and on the command line: lower case, digits and hyphens */
	String id();

	/** @return the name on screen */
	String label();

	/** @return one sentence on what it does */
	String description();

	/** @return where the method is published; empty if there is nothing to cite */
	default String reference() {
		return "";
	}

	/** @return the class of the settings record */
	Class<S> settingsType();
}
