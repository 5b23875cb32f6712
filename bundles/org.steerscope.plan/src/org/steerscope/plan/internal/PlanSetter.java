/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.plan.ChoiceText;
import org.steerscope.plan.PlanService.SettablePath;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.PlanPackage;
import org.steerscope.plan.model.PluginChoice;

/** Changes one value of a plan, by a path of the model's own names. */
final class PlanSetter {

	private static final String SETTING = "https://steerscope.org/setting";
	private static final int MAX_TEXT = 65_536;

	private final Plan plan;
	private final String path;
	private final String value;

	PlanSetter(Plan plan, String path, String value) {
		this.plan = plan;
		this.path = path;
		this.value = value;
	}

	/** Does it, or changes nothing and throws. */
	void set() {
		checkText();
		String[] names = path.strip().split("\\.", 2);
		String rest = names.length < 2 ? "" : names[1];
		EStructuralFeature feature = plan.eClass().getEStructuralFeature(names[0]);
		if (feature instanceof EAttribute attribute && names.length == 1) {
			plan.eSet(attribute, scalar(attribute));
		} else if (feature instanceof EReference part && part.getEReferenceType() == PlanPackage.eINSTANCE.getPluginChoice()) {
			plugin(part, names.length < 2, rest);
		} else if (feature instanceof EReference part && names.length == 2) {
			part((EObject) plan.eGet(part), rest);
		} else {
			throw unknown();
		}
	}

	/** @return every path, in the order of the document */
	static List<SettablePath> paths() {
		List<SettablePath> paths = new ArrayList<>();
		for (EStructuralFeature f : PlanPackage.eINSTANCE.getPlan().getEStructuralFeatures()) {
			if (f instanceof EAttribute) {
				paths.add(path("", f));
			} else if (((EReference) f).getEReferenceType() == PlanPackage.eINSTANCE.getPluginChoice()) {
				paths.add(path("", f));
				if (!f.isMany()) {
					paths.add(new SettablePath(f.getName() + ".<setting>", "", "One setting of it; blank for its default."));
				}
			} else {
				((EReference) f).getEReferenceType().getEStructuralFeatures().forEach(g -> paths.add(path(f.getName() + ".", g)));
			}
		}
		return List.copyOf(paths);
	}

	private static SettablePath path(String prefix, EStructuralFeature f) {
		String form = f.getEType() instanceof EEnum words ? " One of " + String.join(", ", Expected.literals(words)) + "."
				: f.getEType() == PlanPackage.eINSTANCE.getPlace() ? " As row,col;row,col."
				: f.getEType() == PlanPackage.eINSTANCE.getKnobLimit() ? " As knob=min..max unit;…."
				: f.getEType() != PlanPackage.eINSTANCE.getPluginChoice() ? ""
				: f.isMany() ? " As ID:key=value,…;ID:…." : " As ID:key=value,….";
		return new SettablePath(prefix + f.getName(), unit(f), EcoreUtil.getDocumentation(f) + form);
	}

	private static String unit(EStructuralFeature f) {
		String unit = EcoreUtil.getAnnotation(f, SETTING, "unit");
		return unit == null ? "" : unit;
	}

	@SuppressWarnings("unchecked")
	private void plugin(EReference part, boolean whole, String setting) {
		if (part.isMany()) {
			if (!whole) {
				throw unknown();
			}
			List<PluginChoice> made = ChoiceText.parseAll(value, path).stream().map(Documents::plugin).toList();
			replace((EList<PluginChoice>) plan.eGet(part), made);
		} else if (whole) {
			plan.eSet(part, Documents.plugin(ChoiceText.parse(value, path)));
		} else if (setting.isBlank()) {
			throw unknown();
		} else {
			Documents.put((PluginChoice) plan.eGet(part), setting, value);
		}
	}

	@SuppressWarnings("unchecked")
	private void part(EObject owner, String name) {
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
		if (feature instanceof EAttribute attribute) {
			owner.eSet(attribute, scalar(attribute));
		} else if (feature == PlanPackage.eINSTANCE.getStartingChoice_Places()) {
			replace((EList<EObject>) owner.eGet(feature), ListTexts.places(value, path));
		} else if (feature == PlanPackage.eINSTANCE.getEnvelopeLimits_Limits()) {
			replace((EList<EObject>) owner.eGet(feature), ListTexts.limits(value, path));
		} else {
			throw unknown();
		}
	}

	private static <T> void replace(EList<T> list, List<? extends T> with) {
		list.clear();
		list.addAll(with);
	}

	private Object scalar(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		String text = value.strip();
		if (attribute.getEAttributeType() instanceof EEnum words) {
			return words.getELiterals().stream().filter(l -> l.getLiteral().equals(text.toLowerCase(Locale.ROOT))).findFirst()
					.map(EEnumLiteral::getInstance).orElseThrow(() -> refused("is not allowed", attribute));
		}
		if (attribute == PlanPackage.eINSTANCE.getBudgetLimits_Until()) {
			Times.parse(text, path);
			return text;
		}
		try {
			if (type == int.class) {
				return Integer.valueOf(text);
			}
			if (type == long.class) {
				return Long.valueOf(text);
			}
		} catch (NumberFormatException e) {
			throw refused("is not a whole number, or too large", attribute);
		}
		if (type == double.class) {
			return number(attribute);
		}
		if (type == boolean.class) {
			return switch (text.toLowerCase(Locale.ROOT)) {
			case "true", "yes", "on" -> true;
			case "false", "no", "off" -> false;
			default -> throw refused("is neither true nor false", attribute);
			};
		}
		return value;
	}

	private double number(EAttribute attribute) {
		if (value.matches(".*\\d,\\d.*")) {
			throw refused("is not a number: the decimal separator is a point", attribute);
		}
		Unit unit = Unit.of(unit(attribute));
		double number;
		try {
			number = Quantity.parse(value, unit).in(unit);
		} catch (IllegalArgumentException e) {
			throw new ProblemException(e.getMessage(), path, "Give " + Expected.of(attribute.getEType()));
		}
		if (!Double.isFinite(number)) {
			throw refused("is not a finite number", attribute);
		}
		return number;
	}

	private void checkText() {
		if (value.length() > MAX_TEXT) {
			throw new ProblemException("The value has %s characters".formatted(value.length()), path, "Give at most " + MAX_TEXT);
		}
		if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF)) {
			throw new ProblemException("The value holds a control character", path, "Remove it");
		}
	}

	private ProblemException refused(String why, EAttribute attribute) {
		return new ProblemException("“%s” %s".formatted(value, why), path, "Give " + Expected.of(attribute.getEType()));
	}

	private ProblemException unknown() {
		return new ProblemException("A plan has no “" + path + "”", "--set " + path,
				"The paths are: " + String.join(", ", paths().stream().map(SettablePath::path).toList()));
	}
}
