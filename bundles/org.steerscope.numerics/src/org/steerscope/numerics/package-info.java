/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Numerical methods on plain arrays: dense linear algebra through OpenBLAS, Gaussian processes, networks, optimisers. Matrices are row by
 * row in one array. Nothing native is loaded before {@link org.steerscope.numerics.Blas#open} is called.
 */
package org.steerscope.numerics;
