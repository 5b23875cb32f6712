/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Microscope twins. What a twin answers is a function of its seed and the commands it got: all randomness is counter-based (seed,
 * number of the command, purpose), and time is simulated, advanced by what the commands take.
 */
package org.steerscope.instrument.simulator.internal;
