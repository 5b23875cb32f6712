/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.io.PrintStream;
import java.util.List;

import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Catalogue;

import picocli.CommandLine.Command;

/** {@code list}: everything installed, with its settings. */
@Command(name = "list", description = "List every installed driver, scalarizer, processing step, policy and plan with its settings.", mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {

	private final Services services;
	private final PrintStream out;

	ListCommand(Services services, PrintStream out) {
		this.services = services;
		this.out = out;
	}

	@Override
	public void run() {
		Catalogue catalogue = services.catalogue();
		section("Instruments", catalogue.drivers());
		section("Processing steps", catalogue.processingSteps());
		section("Scalarizers", catalogue.scalarizers());
		section("Policies", catalogue.policies());
		out.println("Plans");
		services.plans().shipped().forEach(plan -> out.println("  " + plan));
	}

	private void section(String title, List<? extends Described<?>> all) {
		out.println(title);
		for (Described<?> d : all) {
			out.printf("  %-18s %s%n", d.id(), d.description());
			if (!d.reference().isEmpty()) {
				out.printf("  %-18s %s%n", "", d.reference());
			}
			for (SettingInfo s : Settings.describe(d.settingsType())) {
				out.printf("    %-22s %s%n", s.path() + "=" + s.byDefault(), describe(s));
			}
		}
		out.println();
	}

	private static String describe(SettingInfo s) {
		StringBuilder text = new StringBuilder(s.label());
		if (!s.unit().isEmpty()) {
			text.append(" [").append(s.unit()).append(']');
		}
		if (!s.choices().isEmpty()) {
			text.append(" (").append(String.join(" | ", s.choices())).append(')');
		} else if (Double.isFinite(s.min()) || Double.isFinite(s.max())) {
			text.append(" (").append(bound(s.min())).append(" … ").append(bound(s.max())).append(')');
		}
		return text.toString();
	}

	private static String bound(double value) {
		return Double.isFinite(value) ? org.steerscope.data.Quantity.of(value, "").toString() : value > 0 ? "∞" : "−∞";
	}
}
