/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.settings.Setting;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** Candidates row by row, as a spectrum image is recorded. */
@Component(service = PolicyFactory.class)
public final class RasterPolicy implements PolicyFactory<RasterPolicy.Options> {

	/**
	 * Settings.
	 *
	 * @param stride distance of neighbours, in candidates
	 * @param refine whether finer passes follow
	 * @param serpentine whether every other row runs backwards
	 */
	public record Options(
			@Setting(label = "Stride", byDefault = "1", min = 1, max = 100000, help = "Measure every so-manieth candidate of every so-manieth row") int stride,
			@Setting(label = "Refine", byDefault = "true", help = "After the coarse pass, go on with half the stride, down to every candidate") boolean refine,
			@Setting(label = "Serpentine", byDefault = "false", help = "Run every other row backwards, for short ways") boolean serpentine) {
	}

	@Override
	public String id() {
		return "raster";
	}

	@Override
	public String label() {
		return "Raster";
	}

	@Override
	public String description() {
		return "Measures candidates row by row, from coarse to fine if asked";
	}

	@Override
	public Class<Options> settingsType() {
		return Options.class;
	}

	@Override
	public Policy create(Options s) {
		return new OrderedPolicy("%s:stride=%d,refine=%s,serpentine=%s".formatted(id(), s.stride(), s.refine(), s.serpentine()),
				context -> new Rows(context.candidates(), s.stride(), s.refine(), s.serpentine()));
	}
}
