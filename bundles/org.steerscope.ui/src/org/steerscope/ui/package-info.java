/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What every view of a run shares: the desk (which run a window shows, and what is selected), widgets for images and plots, colour
 * maps, axes and number formats. Open to a lab's own views.
 */
package org.steerscope.ui;
