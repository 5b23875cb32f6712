/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.steerscope.data.settings.Described;

/**
 * Makes feature extractors of one kind.
 *
 * @param <S> the settings record
 */
public interface FeatureExtractorFactory<S extends Record> extends Described<S> {

	/** @return a fresh extractor */
	FeatureExtractor create(S settings);
}
