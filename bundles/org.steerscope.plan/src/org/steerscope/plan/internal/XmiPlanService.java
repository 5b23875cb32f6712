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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.ChoiceText;
import org.steerscope.plan.PlanProblem;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.Station;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.RunSpec;

/** Plans as XMI. Holds no state. */
@Component
public final class XmiPlanService implements PlanService {

	private static final List<String> SHIPPED = List.of("twin-stem", "twin-spm", "replay");

	private final Clock clock;

	/** For the running suite. */
	public XmiPlanService() {
		this(Clock.systemUTC());
	}

	XmiPlanService(Clock clock) {
		this.clock = clock;
	}

	@Override
	public List<String> shipped() {
		return SHIPPED;
	}

	@Override
	public Plan open(String nameOrPath) {
		if (SHIPPED.contains(nameOrPath)) {
			return parse(resource("/plans/" + nameOrPath + ".steerplan"), nameOrPath);
		}
		try {
			Path file = Path.of(nameOrPath);
			if (!Files.exists(file)) {
				throw new ProblemException("There is no such plan", nameOrPath,
						"Give a file, or one of " + String.join(", ", SHIPPED));
			}
			return parse(DocumentFiles.read(file, "plan"), nameOrPath);
		} catch (InvalidPathException e) {
			throw new ProblemException("This is no file name", nameOrPath, "Give a file, or one of " + String.join(", ", SHIPPED),
					e);
		}
	}

	@Override
	public Plan parse(String xmi, String where) {
		return Documents.complete(Xmi.read(xmi, where, Plan.class, "plan"));
	}

	@Override
	public String text(Plan plan) {
		return Xmi.write(plan);
	}

	@Override
	public void save(Plan plan, Path file, boolean overwrite) {
		DocumentFiles.write(file, text(plan), overwrite);
	}

	@Override
	public void set(Plan plan, String path, String value) {
		new PlanSetter(Documents.complete(plan), path, value).set();
	}

	@Override
	public List<SettablePath> settable() {
		return PlanSetter.paths();
	}

	@Override
	public List<PlanProblem> validate(Plan plan, Station station, Catalogue catalogue) {
		return new PlanValidator(whole(plan), whole(station), clock).check(catalogue);
	}

	@Override
	public RunSpec compile(Plan plan, Station station, Catalogue catalogue) {
		Plan wholePlan = whole(plan);
		Station wholeStation = whole(station);
		PlanCompiler.refuse(new PlanValidator(wholePlan, wholeStation, clock).check(catalogue));
		return PlanCompiler.compile(wholePlan, wholeStation);
	}

	@Override
	public Choice parseChoice(String text) {
		return ChoiceText.parse(text, text);
	}

	@Override
	public Station station() {
		return Documents.complete(
				Xmi.read(resource("/plans/default.steerstation"), "default.steerstation", Station.class, "station"));
	}

	@Override
	public Station openStation(Path file) {
		return Documents.complete(Xmi.read(DocumentFiles.read(file, "station"), file.toString(), Station.class, "station"));
	}

	private static <T extends EObject> T whole(T document) {
		return Documents.complete(EcoreUtil.copy(document));
	}

	private static String resource(String name) {
		try (InputStream in = XmiPlanService.class.getResourceAsStream(name)) {
			return DocumentFiles.decode(in.readNBytes(Xmi.MAX_LENGTH), name, "document");
		} catch (IOException e) {
			throw new UncheckedIOException("The bundle is damaged: " + name, e);
		}
	}
}
