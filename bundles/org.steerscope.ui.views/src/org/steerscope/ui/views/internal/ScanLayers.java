/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunView;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Raster;

/** Makes the maps that lie over the overview, anew only where their values are new. One thread at a time. */
final class ScanLayers {

	private record Values(Object of, float[] values, Contrast contrast) {
	}

	private final Desk desk;
	private final Map<Layer, Values> cache = new ConcurrentHashMap<>();
	private Prediction ranked;
	private Object rankedFor;
	private List<Pixel> runnersUp = List.of();

	ScanLayers(Desk desk) {
		this.desk = desk;
	}

	List<Raster> rasters(ScanSettings settings) {
		List<Raster> all = new ArrayList<>();
		Candidates candidates = desk.run().flatMap(RunView::candidates).orElse(null);
		for (Layer layer : Layer.values()) {
			Layer.Look look = settings.look(layer);
			Values v = layer.raster() && look.visible() && look.opacity() > 0 && candidates != null ? values(layer, candidates) : null;
			if (v != null) {
				all.add(new Raster(candidates, v.values(), v.contrast(), look.map(), look.opacity()));
			}
		}
		return all;
	}

	/** @return the layer these values belong to; null if none. Any thread. */
	Layer of(float[] values) {
		return cache.entrySet().stream().filter(e -> e.getValue().values() == values).map(Map.Entry::getKey).findFirst().orElse(null);
	}

	/** @return number of coordinates in feature space; two before they are known */
	int latent() {
		return desk.run().flatMap(RunView::embedding).map(e -> e.latent().size()).orElse(2);
	}

	/** @return the unit of the values of a layer */
	Unit unit(Layer layer, RunState state) {
		if (layer.latent() >= 0) {
			return desk.run().flatMap(RunView::embedding).filter(e -> layer.latent() < e.latent().size())
					.map(e -> e.latent().get(layer.latent()).unit()).orElse(Unit.ONE);
		}
		return layer == Layer.MEAN || layer == Layer.UNCERTAINTY ? state.scalarUnit() : Unit.ONE;
	}

	private Values values(Layer layer, Candidates candidates) {
		Optional<?> source = layer.ordinal() < Layer.Z0.ordinal() ? desk.prediction() : desk.run().flatMap(RunView::embedding);
		if (source.isEmpty()) {
			return null;
		}
		Values known = cache.get(layer);
		if (known == null || known.of() != source.get()) {
			float[] values = source.get() instanceof Prediction p ? layer.of(p)
					: spread((Embedding) source.get(), layer, candidates);
			if (values == null || values.length != candidates.size()) {
				return null;
			}
			known = new Values(source.get(), values, Contrast.percentile(values, values.length));
			cache.put(layer, known);
		}
		return known;
	}

	private static float[] spread(Embedding e, Layer layer, Candidates candidates) {
		float[] values = layer.of(e);
		return values == null ? null : LatentMap.of(e, values, candidates);
	}

	/** @return the places the search rule would like next, the best first; empty without a model */
	List<Pixel> runnersUp(RunState state, List<Pixel> next) {
		Candidates candidates = desk.run().flatMap(RunView::candidates).orElse(null);
		Prediction p = desk.prediction().orElse(null);
		if (candidates == null || p == null || p.acquisition().length != candidates.size()) {
			return List.of();
		}
		Object key = List.of(state.places(), next, state.measured());
		if (p != ranked || !key.equals(rankedFor)) {
			runnersUp = RunnersUp.of(candidates, p.acquisition(), state, next);
			ranked = p;
			rankedFor = key;
		}
		return runnersUp;
	}
}
