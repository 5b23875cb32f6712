/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was recorded at one place at one time: named channels taken together. Immutable.
 *
 * @param channels at least one; the first is the one shown and scored unless another is named
 * @param conditions the recording settings
 * @param simulated true if a twin made it; such data are marked wherever they go
 */
public record Measurement(List<Channel> channels, Conditions conditions, boolean simulated) {

	/** @throws IllegalArgumentException if there is no channel, or two of one name */
	public Measurement {
		channels = List.copyOf(channels);
		if (channels.isEmpty()) {
			throw new IllegalArgumentException("A measurement has at least one channel");
		}
		Set<String> names = new HashSet<>();
		for (Channel channel : channels) {
			if (!names.add(channel.name())) {
				throw new IllegalArgumentException("Two channels are called " + channel.name());
			}
		}
	}

	/** @return the first channel */
	public Channel primary() {
		return channels.get(0);
	}

	/** @return the channel of that name; the first one for an empty name */
	public Optional<Channel> channel(String name) {
		return name.isEmpty() ? Optional.of(primary())
				: channels.stream().filter(c -> c.name().equals(name)).findFirst();
	}

	/** @return the same measurement with other channels, as a processing step makes it */
	public Measurement withChannels(List<Channel> changed) {
		return new Measurement(changed, conditions, simulated);
	}
}
