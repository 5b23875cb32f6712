/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.DataRef;
import org.steerscope.data.Drift;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.run.Journal;
import org.steerscope.run.event.ChannelRef;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

/** Turns images and measurements into events with references to stored data, and back. Storing belongs to one thread. */
final class Recordings {

	/** Channels with no more pixels are held in memory, larger ones are read from the journal. */
	private static final long HELD = 1L << 26;

	private final Map<Axis, DataRef> axes = new HashMap<>();

	/** @return the event; the planes are in the journal */
	RunEvent.OverviewTaken store(Journal journal, Image image, int version, Drift drift) {
		List<DataRef> data = new ArrayList<>();
		for (int i = 0; i < image.planes().size(); i++) {
			data.add(journal.store(new PlaneArray(image, i)));
		}
		return new RunEvent.OverviewTaken(version, image.grid(), image.planes(), data, image.processing(), image.simulated(),
				drift);
	}

	/** @return the event of an image that could not be registered; the planes are in the journal */
	RunEvent.OverviewSetAside setAside(Journal journal, Image image, String reason) {
		RunEvent.OverviewTaken e = store(journal, image, -1, Drift.NONE);
		return new RunEvent.OverviewSetAside(e.grid(), e.planes(), e.data(), e.processing(), e.simulated(), reason);
	}

	/** @return the newest overview in the frame of the sample, which is that of the first one */
	static Image overview(Journal journal, RunState state) {
		RunEvent.OverviewTaken e = state.overview().orElseThrow();
		Image taken = image(journal, e);
		Drift d = e.drift();
		if (d.dx() == 0 && d.dy() == 0) {
			return taken;
		}
		Image moved = new SampleFrame(image(journal, state.firstOverview().orElseThrow()), taken, d.dy() / e.grid().pitchY(),
				d.dx() / e.grid().pitchX());
		return held(moved);
	}

	/** @return the image of an event as it was taken */
	static Image image(Journal journal, RunEvent.OverviewTaken e) {
		List<NumericArray> arrays = e.data().stream().map(journal::load).toList();
		return held(new StoredImage(e.grid(), e.planes(), arrays, e.processing(), e.simulated()));
	}

	private static Image held(Image stored) {
		PixelGrid g = stored.grid();
		if ((long) g.rows() * g.cols() > HELD) {
			return stored;
		}
		List<float[]> held = new ArrayList<>();
		for (int i = 0; i < stored.planes().size(); i++) {
			held.add(stored.plane(i));
		}
		return Image.of(g, stored.planes(), held, stored.processing(), stored.simulated());
	}

	/** @return references to the stored channels; axes that recur are stored once */
	List<ChannelRef> store(Journal journal, Measurement measurement) {
		List<ChannelRef> refs = new ArrayList<>();
		for (Channel c : measurement.channels()) {
			List<ChannelRef.AxisRef> axisRefs = new ArrayList<>();
			for (Axis a : c.axes()) {
				axisRefs.add(new ChannelRef.AxisRef(a.name(), a.unit().symbol(), a.segments(), axis(journal, a)));
			}
			refs.add(new ChannelRef(c.name(), c.unit().symbol(), axisRefs, journal.store(c.values())));
		}
		return refs;
	}

	private DataRef axis(Journal journal, Axis axis) {
		DataRef known = axes.get(axis);
		if (known == null) {
			if (axes.size() > 100) {
				axes.clear();
			}
			known = journal.store(NumericArray.of(axis.values()));
			axes.put(axis, known);
		}
		return known;
	}

	/** @return the raw measurement of an event */
	static Measurement measurement(Journal journal, RunEvent.MeasurementTaken e) {
		List<Channel> channels = new ArrayList<>();
		for (ChannelRef ref : e.channels()) {
			List<Axis> axes = new ArrayList<>();
			for (ChannelRef.AxisRef a : ref.axes()) {
				axes.add(Axis.of(a.name(), Unit.of(a.unit()), journal.load(a.data()).toArray(), a.segments()));
			}
			channels.add(new Channel(ref.name(), Unit.of(ref.unit()), axes, journal.load(ref.data())));
		}
		return new Measurement(channels, e.conditions(), e.simulated());
	}
}
