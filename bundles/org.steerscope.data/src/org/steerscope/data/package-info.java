/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Values with units, axes, images, measurements and frames, shared by the whole suite. Knows nothing but {@code java.*}.
 * Everything is immutable and safe for use from several threads.
 */
package org.steerscope.data;
