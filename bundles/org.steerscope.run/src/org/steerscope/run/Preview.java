/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/**
 * What a steering command would bring, computed on a copy of the agent: nothing is sent, learned or recorded.
 *
 * @param command what was asked about
 * @param basedOn sequence number of the last event it takes into account, to be named by the command when it is given
 * @param before how the run would go on without the command
 * @param after how it would with it
 */
public record Preview(SteeringCommand command, long basedOn, Outlook before, Outlook after) {
}
