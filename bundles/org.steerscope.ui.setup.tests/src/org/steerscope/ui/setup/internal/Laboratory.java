/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.Setting;
import org.steerscope.instrument.Capability;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Reply;
import org.steerscope.instrument.Technique;
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Gate;
import org.steerscope.run.Guardian;
import org.steerscope.run.Journal;
import org.steerscope.run.JournalStore;
import org.steerscope.run.PolicyFactory;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;

/** A microscope of 96 × 96 pixels whose acts are noted, and what the plan of the STEM twin asks for. */
final class Laboratory {

	/** A band. */
	record Options(@Setting(label = "From", byDefault = "0", unit = "eV") double from, @Setting(label = "To", byDefault = "1", unit = "eV") double to) {
	}

	/** No settings. */
	record Nothing() {
	}

	final List<InstrumentCommand> done = new ArrayList<>();
	final List<RunHandle> live = new ArrayList<>();
	volatile float saturation;
	private final PixelGrid grid = PixelGrid.ofMetres(96, 96, 5e-9);
	private final InstrumentInfo info = new InstrumentInfo("twin-stem", "Test microscope", Technique.STEM, true,
			Set.of(Capability.OVERVIEW, Capability.POINT_MEASUREMENT), grid, List.of(), List.of(), new Probe(3e-11, 1e-9), List.of());

	private Image image() {
		float[] v = new float[96 * 96];
		for (int i = 0; i < v.length; i++) {
			v[i] = i < v.length * saturation ? 500 : 100 + i * 37 % 101;
		}
		return Image.of(grid, List.of(new Image.Plane("HAADF", Unit.COUNTS)), List.of(v), List.of(), true);
	}

	private static Measurement spectrum() {
		double[] e = new double[101];
		double[] v = new double[101];
		for (int i = 0; i < e.length; i++) {
			e[i] = i * 0.02;
			v[i] = 1000 + 50 * i % 7;
		}
		return new Measurement(List.of(Channel.curve("EELS", Unit.COUNTS, Axis.of("energy loss", Unit.of("eV"), e), v)), Conditions.UNKNOWN, true);
	}

	final Guardian guardian = (instrument, envelope, seed, sink) -> fake(Gate.class, (p, m, a) -> switch (m.getName()) {
	case "info" -> info;
	case "submit" -> {
		done.add((InstrumentCommand) a[0]);
		yield switch ((InstrumentCommand) a[0]) {
		case InstrumentCommand.TakeOverview o -> new Reply.Overview(image());
		case InstrumentCommand.Acquire x -> new Reply.Measured(spectrum(), null, x.exposure());
		default -> null;
		};
	}
	default -> null;
	});
	final JournalStore journals = fake(JournalStore.class, (p, m, a) -> fake(Journal.class, (q, n, b) -> null));
	final RunService runs = fake(RunService.class, (p, m, a) -> m.getName().equals("live") ? List.copyOf(live) : null);
	final Catalogue catalogue = fake(Catalogue.class, (p, m, a) -> switch (m.getName()) {
	case "drivers" -> List.of(described("twin-stem", Described.class));
	case "scalarizers" -> List.of(new Sum());
	case "policies" -> List.of(described("gp", PolicyFactory.class));
	default -> List.of();
	});

	private static <T extends Described<?>> T described(String id, Class<T> type) {
		return fake(type, (p, m, a) -> switch (m.getName()) {
		case "id", "label", "description" -> id;
		case "reference" -> "";
		case "settingsType" -> Nothing.class;
		default -> null;
		});
	}

	@SuppressWarnings("unchecked")
	static <T> T fake(Class<T> type, InvocationHandler answers) {
		return (T) Proxy.newProxyInstance(Laboratory.class.getClassLoader(), new Class<?>[] { type }, answers);
	}

	private static final class Sum implements ScalarizerFactory<Options> {

		@Override
		public String id() {
			return "band-integral";
		}

		@Override
		public String label() {
			return "Band integral";
		}

		@Override
		public String description() {
			return "The sum over a band";
		}

		@Override
		public Class<Options> settingsType() {
			return Options.class;
		}

		@Override
		public Scalarizer create(Options o) {
			return new Scalarizer() {

				@Override
				public Optional<String> refuses(Measurement sample) {
					return Optional.empty();
				}

				@Override
				public List<Scalar> score(Measurement m) {
					double sum = 0;
					for (int i = 0; i < m.primary().axis().size(); i++) {
						double at = m.primary().axis().value(i);
						sum += at >= o.from() && at <= o.to() ? m.primary().values().get(i) : 0;
					}
					return List.of(Scalar.ok("sum", sum, Unit.COUNTS, Math.sqrt(sum)));
				}

				@Override
				public List<Band> bands() {
					return List.of(new Band("", o.from(), o.to(), ""));
				}
			};
		}
	}

	Bench bench() {
		return new Bench(guardian, journals, runs, catalogue, () -> Path.of("none.steerscope"));
	}
}
