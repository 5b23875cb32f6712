/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.steerscope.data.Unit;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;

/**
 * What colours mean.
 *
 * @param map the colours
 * @param contrast values of the end colours
 * @param label what is shown
 * @param unit its unit
 * @param counting whether only whole numbers make sense
 */
record ScanScale(ColourMap map, Contrast contrast, String label, Unit unit, boolean counting) {
}
