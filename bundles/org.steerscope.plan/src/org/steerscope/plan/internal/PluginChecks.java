/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.ProcessingStepFactory.Stage;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.PluginChoice;
import org.steerscope.plan.model.SettingValue;
import org.steerscope.plan.model.Station;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;

/** Checks the plug-ins a plan names against what is installed. Policies and drivers are not made: that could load native code. */
final class PluginChecks {

	private final Catalogue catalogue;
	private final Findings findings;

	PluginChecks(Catalogue catalogue, Findings findings) {
		this.catalogue = catalogue;
		this.findings = findings;
	}

	/** The driver: installed, allowed by the station, its settings in order. */
	void instrument(Plan plan, Station station) {
		Described<?> driver = find("instrument", "instrument", plan.getInstrument(), catalogue.drivers());
		if (driver == null) {
			return;
		}
		List<String> allowed = station.getInstruments().stream().map(PluginChoice::getId).toList();
		if (!allowed.isEmpty() && !allowed.contains(driver.id())) {
			findings.error("instrument", "The station “%s” has no instrument “%s”".formatted(station.getName(), driver.id()),
					"It has: " + String.join(", ", allowed));
		}
		Choice choice = withDefaults(plan.getInstrument(), station);
		Record settings = settings("instrument", driver, choice.settings());
		if (settings != null) {
			recording(settings);
		}
	}

	/** @return the choice with what the station sets for that instrument filled in */
	static Choice withDefaults(PluginChoice instrument, Station station) {
		Choice chosen = Documents.choice(instrument);
		Map<String, String> settings = new TreeMap<>();
		station.getInstruments().stream().filter(s -> s.getId().equals(chosen.id())).findFirst()
				.ifPresent(s -> settings.putAll(Documents.choice(s).settings()));
		settings.putAll(chosen.settings());
		return Choice.of(chosen.id(), settings);
	}

	/** A driver that takes a setting {@code path} plays recorded data: it cannot do without. */
	private void recording(Record settings) {
		String path = Settings.toMap(settings).get("path");
		if (path == null) {
			return;
		}
		if (path.isBlank()) {
			findings.error("instrument.path", "No data are given", "Give --data FILE, or --set instrument.path=FILE");
			return;
		}
		try {
			if (!Files.exists(Path.of(path))) {
				findings.warning("instrument.path", "There is no “%s” on this computer".formatted(path),
						"Check the name; it is looked for from %s".formatted(Path.of("").toAbsolutePath()));
			}
		} catch (InvalidPathException e) {
			findings.error("instrument.path", "“%s” is no file name".formatted(path), "Correct it");
		}
	}

	/** The processing chain: installed, settings in order, steps in the order of their stages. */
	void processing(Plan plan) {
		Stage latest = null;
		String latestId = "";
		int number = 0;
		for (PluginChoice step : plan.getProcessing()) {
			String path = "processing[" + ++number + "]";
			Described<?> found = find(path, "processing step", step, catalogue.processingSteps());
			if (found instanceof ProcessingStepFactory<?> factory) {
				attempt(path, factory.id(), () -> make(factory, Documents.choice(step).settings()));
				if (latest != null && factory.stage().compareTo(latest) < 0) {
					findings.warning(path, "“%s” usually comes before “%s”".formatted(factory.id(), latestId),
							"Keep this order only if you mean it: spikes, alignment, background, normalisation, transform");
				} else {
					latest = factory.stage();
					latestId = factory.id();
				}
			}
		}
	}

	/** The scalarizer: installed, settings in order and not contradicting each other. */
	void scalarizer(Plan plan) {
		Described<?> found = find("scalarizer", "scalarizer", plan.getScalarizer(), catalogue.scalarizers());
		if (found instanceof ScalarizerFactory<?> factory) {
			attempt("scalarizer", factory.id(), () -> make(factory, Documents.choice(plan.getScalarizer()).settings()));
		}
	}

	/** The policy: installed, settings in order. */
	void policy(Plan plan) {
		Described<?> found = find("policy", "policy", plan.getPolicy(), catalogue.policies());
		if (found != null) {
			settings("policy", found, Documents.choice(plan.getPolicy()).settings());
		}
	}

	private Described<?> find(String path, String kind, PluginChoice choice, List<? extends Described<?>> installed) {
		duplicates(path, choice);
		String ids = String.join(", ", installed.stream().map(Described::id).toList());
		String remedy = installed.isEmpty() ? "Install one: none is installed" : "Installed are: " + ids;
		if (choice.getId().isBlank()) {
			findings.error(path, "No %s is chosen".formatted(kind), remedy);
			return null;
		}
		for (Described<?> one : installed) {
			if (one.id().equals(choice.getId())) {
				return one;
			}
		}
		findings.error(path, "There is no %s “%s”".formatted(kind, choice.getId()), remedy);
		return null;
	}

	private void duplicates(String path, PluginChoice choice) {
		Set<String> seen = new HashSet<>();
		for (SettingValue setting : choice.getSettings()) {
			if (!seen.add(setting.getName())) {
				findings.error(path + "." + setting.getName(), "The setting is given twice", "Give it once");
			}
		}
	}

	private Record settings(String path, Described<?> factory, Map<String, String> texts) {
		Record[] made = new Record[1];
		attempt(path, factory.id(), () -> made[0] = Catalogue.settings(factory, texts));
		return made[0];
	}

	private static <S extends Record> void make(ScalarizerFactory<S> factory, Map<String, String> texts) {
		factory.create(Catalogue.settings(factory, texts));
	}

	private static <S extends Record> void make(ProcessingStepFactory<S> factory, Map<String, String> texts) {
		factory.create(Catalogue.settings(factory, texts));
	}

	/** Runs code of a plug-in; whatever it throws becomes a finding. */
	private void attempt(String path, String id, Runnable act) {
		try {
			act.run();
		} catch (ProblemException e) {
			int at = e.where().lastIndexOf(", setting ");
			String place = at < 0 ? path : path + "." + e.where().substring(at + ", setting ".length());
			findings.error(place, id + ": " + e.what(), e.remedy());
		} catch (RuntimeException e) {
			findings.error(path, "“%s” cannot be set up like this (%s)".formatted(id, e.getMessage()), "Change its settings");
		}
	}
}
