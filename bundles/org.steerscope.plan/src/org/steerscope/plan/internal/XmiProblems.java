/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.model.PlanPackage;
import org.xml.sax.SAXParseException;

/** Says in the operator's words what a document's reader complains of. */
final class XmiProblems {

	private XmiProblems() {
	}

	/**
	 * @param thrown what reading threw; may be null if there are complaints
	 * @param complaints of the reader
	 * @param where the document
	 * @param kind what it should hold
	 * @return the first complaint, with its line
	 */
	static ProblemException of(Exception thrown, List<Resource.Diagnostic> complaints, String where, String kind) {
		Throwable cause = thrown;
		int line = 0;
		if (!complaints.isEmpty()) {
			Resource.Diagnostic first = complaints.get(0);
			line = first.getLine();
			cause = first instanceof Throwable t ? t : thrown;
		}
		for (Throwable t = cause; t != null; t = t.getCause()) {
			if (t instanceof SAXParseException parse) {
				return malformed(parse, where, kind);
			}
		}
		String place = line > 0 ? where + ", line " + line : where;
		return switch (cause) {
		case FeatureNotFoundException f -> new ProblemException("A %s has no “%s” here".formatted(kind, f.getName()), place,
				"Correct or remove it; it may come from a newer version");
		case IllegalValueException v -> new ProblemException(
				"“%s” is no value for %s".formatted(v.getValue(), v.getFeature().getName()), place,
				"Give " + Expected.of(v.getFeature().getEType()));
		case ClassNotFoundException c -> new ProblemException("There is no element “%s”".formatted(c.getName()), place,
				"The file must hold a " + kind);
		case PackageNotFoundException p -> new ProblemException("The namespace “%s” is not known".formatted(p.uri()), place,
				"A %s is of the namespace %s".formatted(kind, PlanPackage.eNS_URI));
		case null, default -> new ProblemException("It cannot be read as a " + kind, place,
				"Compare it with a plan written by “save”", cause);
		};
	}

	private static ProblemException malformed(SAXParseException e, String where, String kind) {
		String place = "%s, line %s".formatted(where, e.getLineNumber());
		if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
			return new ProblemException("A document type declaration is not allowed", place, "Remove <!DOCTYPE …>", e);
		}
		return new ProblemException("This is not XML, or it is damaged", place,
				"Open a complete file that holds a " + kind, e);
	}
}
