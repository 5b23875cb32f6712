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
 * A doubt a policy has about itself, in plain language. The engine raises an alarm when one appears, and again only if it comes back
 * after it had gone.
 *
 * @param id its kind: {@code trapped}, {@code collapsed}, {@code noise}, {@code miscalibrated}, {@code reward-hacking},
 *        {@code out-of-distribution}, or a lab's own
 * @param message what is wrong, in an operator's words
 * @param suggestion what to do about it
 */
public record Concern(String id, String message, String suggestion) {
}
