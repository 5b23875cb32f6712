/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Makes the Java code of the plan and station documents from {@code model/steerscope.genmodel}, without an IDE. */
public final class GenerateModel {

	private static final String BUNDLE = "org.steerscope.plan";

	private GenerateModel() {
	}

	/**
	 * Replaces the generated code of the bundle.
	 *
	 * @param args the bundle's folder
	 * @throws IOException if it cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
		Path project = Files.createTempDirectory("codegen");
		Path made = generate(bundle.resolve("model/steerscope.genmodel"), project);
		Path target = bundle.resolve("src-gen");
		delete(target);
		for (Path file : files(made)) {
			Path to = target.resolve(made.relativize(file).toString());
			Files.createDirectories(to.getParent());
			Files.copy(file, to);
		}
		delete(project);
		System.out.println("Generated " + target);
	}

	/**
	 * @param genmodel what to generate
	 * @param project an empty folder to generate into
	 * @return the source folder made in it
	 * @throws IllegalStateException with the generator's complaints
	 */
	static Path generate(Path genmodel, Path project) {
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(project.toAbsolutePath() + "/"));
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		GenModel model = (GenModel) resources.getResource(URI.createFileURI(genmodel.toAbsolutePath().toString()), true)
				.getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		Generator generator = new Generator();
		generator.setInput(model);
		Diagnostic outcome = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (outcome.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(outcome + " " + outcome.getChildren());
		}
		return project.resolve("src-gen");
	}

	/** @return every file below a folder, sorted */
	static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(p -> {
				try {
					Files.delete(p);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
