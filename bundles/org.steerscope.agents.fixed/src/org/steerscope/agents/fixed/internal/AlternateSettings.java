/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import org.steerscope.data.settings.Setting;

/**
 * Settings of {@code alternate}.
 *
 * @param a the first policy with its settings
 * @param b the second
 * @param scalarA name of the scalar the first seeks; empty for the one the run seeks
 * @param scalarB name of the scalar the second seeks
 */
public record AlternateSettings(
		@Setting(label = "A", byDefault = "gp", help = AlternateSettings.FORM) String a,
		@Setting(label = "B", byDefault = "random", help = AlternateSettings.FORM) String b,
		@Setting(label = "A seeks", byDefault = "", help = AlternateSettings.SCALAR) String scalarA,
		@Setting(label = "B seeks", byDefault = "", help = AlternateSettings.SCALAR) String scalarB) {

	static final String FORM = "Id of a policy, with settings after spaces: gp acquisition=ei xi=0.05";
	static final String SCALAR = "Name of one of the scalars the scalarizer gives; empty for the one the run seeks";
}
