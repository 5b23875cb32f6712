/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.model.PlanPackage;
import org.xml.sax.InputSource;

/**
 * Documents as XMI. Reading trusts nothing: only the plan package is known, document type declarations are refused, and nothing
 * outside the text is ever opened, whatever schema location or reference the text holds.
 */
final class Xmi {

	/** Longest text read, in characters. */
	static final int MAX_LENGTH = 1 << 20;

	private static final URI NAME = URI.createURI("document");

	private Xmi() {
	}

	/**
	 * @param text the document
	 * @param where what to call it in messages
	 * @param type what it must hold
	 * @param kind the same in words
	 * @return the document's only element
	 * @throws ProblemException naming the line
	 */
	static <T extends EObject> T read(String text, String where, Class<T> type, String kind) {
		if (text.length() > MAX_LENGTH) {
			throw new ProblemException("The text has %s characters, a %s at most %s".formatted(text.length(), kind, MAX_LENGTH),
					where, "Check that this is a " + kind);
		}
		Resource resource = new XMIResourceImpl(NAME);
		closedWorld().getResources().add(resource);
		try {
			((XMLResource) resource).load(new InputSource(new StringReader(text)), readOptions());
		} catch (IOException | RuntimeException e) {
			throw XmiProblems.of(e, resource.getErrors(), where, kind);
		}
		if (!resource.getErrors().isEmpty()) {
			throw XmiProblems.of(null, resource.getErrors(), where, kind);
		}
		List<EObject> contents = resource.getContents();
		if (contents.size() != 1 || !type.isInstance(contents.get(0))) {
			throw new ProblemException("It does not hold exactly one " + kind, where, "Give a file that holds a " + kind);
		}
		EObject root = contents.get(0);
		refuseReferences(root, where);
		resource.getContents().clear();
		return type.cast(root);
	}

	/** @return the text; equal documents give equal texts */
	static String write(EObject document) {
		XMLResource resource = new XMIResourceImpl(NAME);
		closedWorld().getResources().add(resource);
		resource.getContents().add(EcoreUtil.copy(document));
		StringWriter text = new StringWriter();
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
		options.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, Boolean.TRUE);
		options.put(XMLResource.OPTION_LINE_WIDTH, 120);
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		try {
			resource.save(text, options);
		} catch (IOException | RuntimeException e) {
			throw new ProblemException("It holds a character that cannot be written", "the plan",
					"Remove control characters from its texts", e);
		}
		return text.toString();
	}

	private static ResourceSet closedWorld() {
		ResourceSet set = new ResourceSetImpl();
		EPackageRegistryImpl known = new EPackageRegistryImpl();
		known.put(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		set.setPackageRegistry(known);
		set.setURIConverter(new ExtensibleURIConverterImpl() {
			@Override
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException("A plan refers to nothing outside itself: " + uri);
			}
		});
		return set;
	}

	private static Map<Object, Object> readOptions() {
		Map<String, Boolean> features = new HashMap<>();
		features.put("http://apache.org/xml/features/disallow-doctype-decl", true);
		features.put("http://xml.org/sax/features/external-general-entities", false);
		features.put("http://xml.org/sax/features/external-parameter-entities", false);
		features.put("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		features.put("http://javax.xml.XMLConstants/feature/secure-processing", true);
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_PARSER_FEATURES, features);
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
		return options;
	}

	private static void refuseReferences(EObject object, String where) {
		Iterator<EObject> parts = ((InternalEList<EObject>) object.eContents()).basicIterator();
		while (parts.hasNext()) {
			EObject part = parts.next();
			if (part.eIsProxy()) {
				throw new ProblemException("The element " + part.eContainingFeature().getName() + " refers to another document",
						where, "Write its content here");
			}
			refuseReferences(part, where);
		}
	}
}
