/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.run.event.RunEvent;

/**
 * Takes events in order, on the engine thread, and does not return before they are as durable as asked. What another thread reports
 * (an instrument made safe) is stored by the engine thread before its next event.
 */
@ProviderType
@FunctionalInterface
public interface EventSink {

	/** @return the event as stored; null if called by another thread than the engine's */
	Journal.Entry append(RunEvent event, Journal.Durability durability);
}
