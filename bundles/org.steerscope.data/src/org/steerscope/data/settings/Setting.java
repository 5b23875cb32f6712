/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a settings record. The same words serve the form in the workbench, the plan file, the command line
 * and the provenance of a run.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.RECORD_COMPONENT })
public @interface Setting {

	/** What the form calls it. */
	String label();

	/** The value it has where nobody says otherwise, as text; every component needs one, so old plans stay valid. */
	String byDefault() default "";

	/** Unit of the stored number; a person may type another of the same dimension. */
	String unit() default "";

	/** Whether the number lies on the axis of what is measured, and so has its unit. */
	boolean onAxis() default false;

	/** Smallest allowed number. */
	double min() default Double.NEGATIVE_INFINITY;

	/** Largest allowed number. */
	double max() default Double.POSITIVE_INFINITY;

	/** One or two sentences of help. */
	String help() default "";
}
