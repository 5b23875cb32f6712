/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.util.Comparator;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.steerscope.data.DatasetReader;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.EncoderTrainer;
import org.steerscope.plan.PlanService;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Guardian;
import org.steerscope.run.JournalAudit;
import org.steerscope.run.RunJson;
import org.steerscope.run.RunService;

/** The suite's services, fetched when they are needed. */
final class Services implements AutoCloseable {

	private static final long PATIENCE_MS = 10_000;

	private final BundleContext context;
	private final java.util.List<ServiceTracker<?, ?>> open = new java.util.ArrayList<>();

	Services(BundleContext context) {
		this.context = context;
	}

	RunService runs() {
		return await(RunService.class);
	}

	PlanService plans() {
		return await(PlanService.class);
	}

	Catalogue catalogue() {
		return await(Catalogue.class);
	}

	Guardian guardian() {
		return await(Guardian.class);
	}

	EncoderTrainer encoders() {
		return await(EncoderTrainer.class);
	}

	JournalAudit audit() {
		return await(JournalAudit.class);
	}

	RunJson json() {
		return await(RunJson.class);
	}

	List<DatasetReader> readers() {
		await(DatasetReader.class);
		ServiceTracker<DatasetReader, DatasetReader> tracker = track(DatasetReader.class);
		return tracker.getTracked().values().stream().sorted(Comparator.comparing(DatasetReader::format)).toList();
	}

	private <T> T await(Class<T> type) {
		try {
			T service = track(type).waitForService(PATIENCE_MS);
			if (service == null) {
				throw new ProblemException("The part “" + type.getSimpleName() + "” of the suite did not start",
						"installation", "Install Steerscope again, or look into the log with --verbose");
			}
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ProblemException("Interrupted while starting", "command line", "Start again", e);
		}
	}

	private <T> ServiceTracker<T, T> track(Class<T> type) {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		open.add(tracker);
		return tracker;
	}

	@Override
	public void close() {
		open.forEach(ServiceTracker::close);
	}
}
