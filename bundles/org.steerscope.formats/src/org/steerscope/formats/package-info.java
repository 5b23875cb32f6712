/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads recorded data (NSID HDF5, folders of NumPy arrays, single NumPy images) and writes NSID HDF5 and NumPy arrays. Every size a
 * file claims is checked before memory is taken; nothing in a file is executed.
 */
package org.steerscope.formats;
