/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan;

import java.nio.file.Path;
import java.util.List;

import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.Station;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.RunSpec;

/**
 * Works with plans. The service is thread-safe; a document is used by one thread at a time. Everything that goes wrong is a
 * {@link org.steerscope.data.ProblemException} in the operator's words.
 * <p>
 * Documents are XMI in UTF-8 (namespace {@code https://steerscope.org/plan/1}), at most 1 MiB. They are read as data from a stranger:
 * document type declarations, entities, references to other documents and unknown elements are refused.
 */
public interface PlanService {

	/**
	 * A path {@link #set} takes.
	 *
	 * @param path for example {@code budget.steps}
	 * @param unit of a bare number, empty if it has none
	 * @param help a sentence on it, with the form or words it takes
	 */
	record SettablePath(String path, String unit, String help) {
	}

	/** @return names of the plans that come with the suite, in order: {@code twin-stem}, {@code twin-spm}, {@code replay} */
	List<String> shipped();

	/**
	 * Reads a plan. Blocks while it reads.
	 *
	 * @param nameOrPath a name of {@link #shipped()}, or else a file
	 * @return a plan of the caller's own, every part present
	 */
	Plan open(String nameOrPath);

	/**
	 * @param xmi the document
	 * @param where what to call it in messages
	 * @return a plan, every part present
	 */
	Plan parse(String xmi, String where);

	/** @return the document; equal plans give equal texts, every value is written, defaults too */
	String text(Plan plan);

	/**
	 * Writes a plan: whole or not at all. Blocks until it is on the disk.
	 *
	 * @param plan what to write
	 * @param file where to
	 * @param overwrite whether a file that exists may be replaced; else it is refused
	 */
	void save(Plan plan, Path file, boolean overwrite);

	/**
	 * Changes one value of a plan, as {@code --set path=value} does. Numbers may carry a unit ({@code 50 ms}). A plug-in is chosen as
	 * a whole ({@code scalarizer}, {@code band-integral:from=0.6,to=0.8}) or one of its settings given ({@code policy.acquisition},
	 * {@code ucb}; a blank value brings its default back). Lists are separated by {@code ;}.
	 *
	 * @param plan is changed; not if the value is refused
	 * @param path one of {@link #settable()}
	 * @param value as text, with a point for decimals
	 */
	void set(Plan plan, String path, String value);

	/** @return the paths {@link #set} takes, in the order of the document */
	List<SettablePath> settable();

	/**
	 * Checks a plan against a station and what is installed. Loads no native code and opens no instrument; what only the instrument
	 * knows (whether a patch fits its overview, its own limits) is checked when the run starts.
	 *
	 * @return what is wrong or doubtful, in the order of the document; empty if all is well
	 */
	List<PlanProblem> validate(Plan plan, Station station, Catalogue catalogue);

	/**
	 * Turns a plan into what an engine needs: settings the station gives its instrument are filled in, and the envelope is the
	 * station's tightened by the plan's.
	 *
	 * @throws org.steerscope.data.ProblemException if {@link #validate} finds errors; names all of them
	 */
	RunSpec compile(Plan plan, Station station, Catalogue catalogue);

	/**
	 * @param text {@code ID} or {@code ID:key=value,…} as {@link ChoiceText} describes
	 * @return the choice
	 */
	Choice parseChoice(String text);

	/** @return the station where nobody set one up: every instrument, no limits beyond the instrument's own */
	Station station();

	/** @return the station of a file. Blocks while it reads. */
	Station openStation(Path file);
}
