/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class NativeMathTest {

	@Test
	void nd4jWorks() {
		NativeMath.openNd4j(1);
		INDArray a = Nd4j.create(new double[][] { { 1, 2 }, { 3, 4 } });
		assertThat(a.mmul(a).getDouble(1, 0)).isEqualTo(15);
	}

	@Test
	void unpackedLibrariesOfDifferentVersionsDoNotMeet() {
		assertThat(NativeMath.cache().getFileName().toString()).contains("openblas-0.3.31");
	}
}
