/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import org.steerscope.plan.PlanService;

/** The real service for plans, without a service registry. */
final class Plans {

	private Plans() {
	}

	static PlanService service() {
		try {
			return (PlanService) PlanService.class.getClassLoader().loadClass("org.steerscope.plan.internal.XmiPlanService").getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
