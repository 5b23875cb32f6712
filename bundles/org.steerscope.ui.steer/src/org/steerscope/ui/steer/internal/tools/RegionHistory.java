/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.steerscope.run.PlaceRule;
import org.steerscope.run.SteeringCommand.ChangePlaces;
import org.steerscope.run.state.RunState;

/**
 * What undo and redo would send, read from the run itself: going back to the rules before the newest ones counts as an undo, whoever did
 * it, so the history survives a restart and is the same in all views.
 *
 * @param present rules in force
 * @param before rules that undo brings back; empty if there is nothing to undo
 * @param after rules that redo brings back; empty if nothing was undone
 */
record RegionHistory(List<PlaceRule> present, Optional<List<PlaceRule>> before, Optional<List<PlaceRule>> after) {

	static RegionHistory of(RunState state) {
		Deque<List<PlaceRule>> done = new ArrayDeque<>();
		Deque<List<PlaceRule>> undone = new ArrayDeque<>();
		List<PlaceRule> now = List.of();
		for (var intervention : state.interventions()) {
			if (intervention.steering().command() instanceof ChangePlaces c && !c.rules().equals(now)) {
				if (c.rules().equals(done.peek())) {
					done.pop();
					undone.push(now);
				} else {
					if (c.rules().equals(undone.peek())) {
						undone.pop();
					} else {
						undone.clear();
					}
					done.push(now);
				}
				now = c.rules();
			}
		}
		return new RegionHistory(now, Optional.ofNullable(done.peek()), Optional.ofNullable(undone.peek()));
	}
}
