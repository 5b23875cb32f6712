/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.steerscope.ui.ImageTool;

/** Finds the tools that bundles offer. */
final class InstalledTools {

	private InstalledTools() {
	}

	/** @return the tools registered now, in their order; none outside of OSGi */
	static List<ImageTool> find() {
		Bundle bundle = FrameworkUtil.getBundle(InstalledTools.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		List<ImageTool> found = new ArrayList<>();
		if (context != null) {
			try {
				Collection<ServiceReference<ImageTool>> references = context.getServiceReferences(ImageTool.class, null);
				for (ServiceReference<ImageTool> reference : references) {
					ImageTool tool = context.getService(reference);
					if (tool != null) {
						found.add(tool);
					}
				}
			} catch (InvalidSyntaxException e) {
				throw new IllegalStateException("There is no filter that could be wrong", e);
			}
		}
		return sorted(found);
	}

	/** @return by order, then by id */
	static List<ImageTool> sorted(List<ImageTool> tools) {
		return tools.stream().sorted(Comparator.comparingInt(ImageTool::order).thenComparing(ImageTool::id)).toList();
	}
}
