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
 * <p>
 * A folder of NumPy arrays holds {@code spectra.npy} (row, column, channel …), {@code image.npy} (row, column) or (plane, row, column),
 * one axis file {@code <name>_<unit>.npy} per channel dimension, such as {@code energy_eV.npy}, and optionally {@code dataset.json},
 * of which every part is optional:
 *
 * <pre>
 * {
 *   "pixel_size_m": 5e-9,                             one number, or [height, width] of a pixel in metres
 *   "image": [{"name": "HAADF", "unit": "counts"}],   one per plane
 *   "spectra": {"name": "EELS", "unit": "counts", "axes": ["energy_eV"]},
 *   "counts_per_unit": 150,                           detector counts in one unit of the stored values
 *   "simulated": true,
 *   "conditions": {"high_tension": "60 kV"}
 * }
 * </pre>
 */
package org.steerscope.formats;
