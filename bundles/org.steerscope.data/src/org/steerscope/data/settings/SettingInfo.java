/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data.settings;

import java.util.List;

/**
 * One setting as a form, a list or a message shows it.
 *
 * @param path name of the component; nested records give {@code outer.inner}
 * @param label what the form calls it
 * @param type the Java type of the component
 * @param unit unit of the stored number, may be empty
 * @param onAxis whether it lies on the axis of what is measured, and so has its unit
 * @param min smallest allowed number
 * @param max largest allowed number
 * @param byDefault its default as text
 * @param choices the allowed words of an enumeration, else empty
 * @param help a sentence or two, may be empty
 */
public record SettingInfo(String path, String label, Class<?> type, String unit, boolean onAxis, double min, double max, String byDefault,
		List<String> choices, String help) {
}
