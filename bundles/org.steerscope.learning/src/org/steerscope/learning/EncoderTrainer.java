/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.data.Image;

/** Learns a network from the patches of overviews, without labels, for runs that come later. An OSGi service; thread-safe. */
@ProviderType
public interface EncoderTrainer {

	/**
	 * An overview to learn from.
	 *
	 * @param name where it is from, for messages
	 * @param image all its channels
	 * @param candidates the patches of it
	 */
	record Overview(String name, Image image, Candidates candidates) {
	}

	/**
	 * What was learned.
	 *
	 * @param model the network in an operator's words
	 * @param patches how many patches it learned from
	 * @param weights how many numbers it consists of
	 * @param sha256 SHA-256 of the file, 64 hexadecimal digits
	 */
	record Result(String model, int patches, long weights, String sha256) {
	}

	/**
	 * Learns a network and writes it to a new file. May take minutes; blocks. The same overviews, settings and seed give the same bytes.
	 *
	 * @param overviews at least one; all of the same channels and the same patch
	 * @param settings of the network, by name; what is missing takes its default
	 * @param seed of everything random
	 * @param file to be created
	 * @return what was learned
	 * @throws org.steerscope.data.ProblemException if the overviews are unlike, a setting does not exist or does not fit, or the file
	 *             exists or cannot be written
	 */
	Result train(List<Overview> overviews, Map<String, String> settings, long seed, Path file);
}
