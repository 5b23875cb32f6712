/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an instrument is to the suite: a driver that executes commands in SI units, says what it can do and what its limits are, and
 * can be made safe. Drivers are opened and commanded by the guardian only.
 */
package org.steerscope.instrument;
