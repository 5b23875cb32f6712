/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The plan and station documents: reading, writing, changing, validating, and compiling to a run's specification. The documents
 * themselves are in {@code org.steerscope.plan.model}, generated from {@code model/steerscope.ecore}.
 */
package org.steerscope.plan;
