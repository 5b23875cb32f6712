/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Booked instrument time: who works for which proposal, on which samples.
 *
 * @param id name of its file, without ending
 * @param proposal number or title
 * @param operators names, as they sign
 * @param holder which holder the samples are in
 * @param begun when it was made
 * @param samples in the order they were put in; the last one is in the instrument
 */
record SessionRecord(String id, String proposal, List<String> operators, String holder, Instant begun, List<SampleRecord> samples) {

	SessionRecord {
		operators = List.copyOf(operators);
		samples = List.copyOf(samples);
	}

	/** @return the sample in the instrument; empty before the first */
	Optional<SampleRecord> sample() {
		return samples.isEmpty() ? Optional.empty() : Optional.of(samples.getLast());
	}

	/** @return the same with other words on it */
	SessionRecord with(String newProposal, List<String> newOperators, String newHolder) {
		return new SessionRecord(id, newProposal, newOperators, newHolder, begun, samples);
	}

	/** @return the same with that sample in the instrument; one of the same name is taken up again */
	SessionRecord put(SampleRecord sample) {
		List<SampleRecord> all = new ArrayList<>(samples);
		all.removeIf(s -> s.name().equals(sample.name()));
		all.add(sample);
		return new SessionRecord(id, proposal, operators, holder, begun, all);
	}

	/** @return the same with a sample changed where it stands; the same object without such a sample */
	SessionRecord replace(SampleRecord sample) {
		return samples.stream().noneMatch(s -> s.name().equals(sample.name())) ? this : new SessionRecord(id, proposal, operators, holder, begun,
				samples.stream().map(s -> s.name().equals(sample.name()) ? sample : s).toList());
	}
}
