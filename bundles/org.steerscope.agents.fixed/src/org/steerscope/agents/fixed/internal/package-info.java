/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Policies that visit the candidates in an order fixed beforehand: the baselines every learning agent has to beat. */
package org.steerscope.agents.fixed.internal;
