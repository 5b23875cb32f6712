/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.steerscope.run.GuardianRule;

/** The rules every act must pass, in the order they are asked. Labs can only add to them. */
final class BuiltInRules {

	private BuiltInRules() {
	}

	static List<GuardianRule> all() {
		return List.of(rule("finite", Bounds::notFinite), rule("known-command", KnownCommand::refuses),
				rule("field", Bounds::outsideField), rule("driver-limits", Bounds::outsideDriver),
				rule("envelope", Bounds::outsideEnvelope), rule("fluence", FluenceRule::refuses));
	}

	private static GuardianRule rule(String name, Function<GuardianRule.Situation, Optional<String>> refuses) {
		return new GuardianRule() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public Optional<String> refuses(Situation situation) {
				return refuses.apply(situation);
			}
		};
	}
}
