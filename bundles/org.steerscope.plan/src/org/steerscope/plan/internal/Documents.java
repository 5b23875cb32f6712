/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.steerscope.plan.model.KnobLimit;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.PlanFactory;
import org.steerscope.plan.model.PluginChoice;
import org.steerscope.plan.model.SettingValue;
import org.steerscope.plan.model.Station;
import org.steerscope.run.Choice;

/** Makes parts of documents. */
final class Documents {

	private Documents() {
	}

	/** @return the same document, with every single part that is missing filled in at its defaults */
	static <T extends EObject> T complete(T document) {
		for (EReference part : document.eClass().getEAllReferences()) {
			if (part.isContainment() && !part.isMany()) {
				if (document.eGet(part) == null) {
					document.eSet(part, EcoreUtil.create(part.getEReferenceType()));
				}
				complete((EObject) document.eGet(part));
			}
		}
		return document;
	}

	/** @return a plan with every part at its defaults */
	static Plan plan() {
		return complete(PlanFactory.eINSTANCE.createPlan());
	}

	/** @return a station without limits */
	static Station station() {
		return complete(PlanFactory.eINSTANCE.createStation());
	}

	/** @return the element for a choice */
	static PluginChoice plugin(Choice choice) {
		PluginChoice plugin = PlanFactory.eINSTANCE.createPluginChoice();
		plugin.setId(choice.id());
		choice.settings().forEach((name, value) -> put(plugin, name, value));
		return plugin;
	}

	/** Gives a setting a value; a blank one removes it. */
	static void put(PluginChoice plugin, String name, String value) {
		plugin.getSettings().removeIf(s -> s.getName().equals(name));
		if (!value.isBlank()) {
			SettingValue setting = PlanFactory.eINSTANCE.createSettingValue();
			setting.setName(name);
			setting.setValue(value);
			plugin.getSettings().add(setting);
		}
	}

	/** @return the choice an element stands for; of settings given twice the last */
	static Choice choice(PluginChoice plugin) {
		SortedMap<String, String> settings = new TreeMap<>();
		plugin.getSettings().forEach(s -> settings.put(s.getName(), s.getValue()));
		return new Choice(plugin.getId(), settings);
	}

	/** @return the element for a knob's range */
	static KnobLimit limit(String name, double min, double max, String unit) {
		KnobLimit limit = PlanFactory.eINSTANCE.createKnobLimit();
		limit.setName(name);
		limit.setMin(min);
		limit.setMax(max);
		limit.setUnit(unit);
		return limit;
	}
}
