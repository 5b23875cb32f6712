/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {

	private final Viewport whole = Viewport.fit(200, 100, 1.5, 640, 480);

	@Test
	void fitsTheWholeImage() {
		assertThat(whole.screenX(0)).isGreaterThanOrEqualTo(0);
		assertThat(whole.screenX(200)).isLessThanOrEqualTo(640);
		assertThat(whole.screenY(0)).isGreaterThanOrEqualTo(0);
		assertThat(whole.screenY(100)).isLessThanOrEqualTo(480);
		assertThat(whole.zoomY() / whole.zoom()).isEqualTo(1.5);
	}

	@Test
	void zoomsAtThePointer() {
		Viewport near = whole.zoomed(3, 123, 45);
		assertThat(near.imageX(123)).isCloseTo(whole.imageX(123), within(1e-9));
		assertThat(near.imageY(45)).isCloseTo(whole.imageY(45), within(1e-9));
		assertThat(near.zoom()).isCloseTo(3 * whole.zoom(), within(1e-9));
	}

	@Test
	void followsADrag() {
		Viewport moved = whole.panned(10, -20);
		assertThat(moved.screenX(50)).isCloseTo(whole.screenX(50) + 10, within(1e-9));
		assertThat(moved.screenY(50)).isCloseTo(whole.screenY(50) - 20, within(1e-9));
	}

	@Test
	void keepsItsCentreWhenResized() {
		Viewport wide = whole.resized(1000, 480);
		assertThat(wide.imageX(500)).isCloseTo(whole.imageX(320), within(1e-9));
	}
}
