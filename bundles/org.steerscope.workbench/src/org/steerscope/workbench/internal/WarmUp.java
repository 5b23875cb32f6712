/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.steerscope.plan.PlanService;
import org.steerscope.run.RunService;

/**
 * Does on a second processor, while the window comes up, what the first view would else wait for: the reader of icons, and the services
 * every view asks for. Changes nothing but the time of the start.
 */
final class WarmUp implements Runnable {

	private final Bundle bundle = FrameworkUtil.getBundle(WarmUp.class);

	/** Starts it; returns at once. */
	static void start() {
		Thread thread = new Thread(new WarmUp(), "Warm-up");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void run() {
		icons();
		for (Class<?> service : List.of(RunService.class, PlanService.class)) {
			touch(service);
		}
	}

	private void icons() {
		URL icon = bundle.getEntry("icons/guide.svg");
		try (InputStream in = icon.openStream()) {
			new ImageLoader().load(in);
		} catch (IOException | SWTException e) {
			ILog.of(bundle).warn("Icons cannot be read ahead", e);
		}
	}

	private <T> void touch(Class<T> service) {
		BundleContext context = bundle.getBundleContext();
		ServiceReference<T> reference = context.getServiceReference(service);
		if (reference != null) {
			// Kept until the end: who gives a service back may take it down.
			context.getService(reference);
		}
	}
}
