/**
 * Copyright (c) 2026 the Steerscope authors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Doubt Choice</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What to do with an act in doubt.
 * <!-- end-model-doc -->
 * @see org.steerscope.plan.model.PlanPackage#getDoubtChoice()
 * @model
 * @generated
 */
public enum DoubtChoice implements Enumerator {
	/**
	 * The '<em><b>Measure Again</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measure the place again.
	 * <!-- end-model-doc -->
	 * @see #MEASURE_AGAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURE_AGAIN(0, "MeasureAgain", "measure-again"),

	/**
	 * The '<em><b>Skip</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leave the place out.
	 * <!-- end-model-doc -->
	 * @see #SKIP_VALUE
	 * @generated
	 * @ordered
	 */
	SKIP(1, "Skip", "skip"),

	/**
	 * The '<em><b>Ask</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pause and let the operator decide.
	 * <!-- end-model-doc -->
	 * @see #ASK_VALUE
	 * @generated
	 * @ordered
	 */
	ASK(2, "Ask", "ask");

	/**
	 * The '<em><b>Measure Again</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measure the place again.
	 * <!-- end-model-doc -->
	 * @see #MEASURE_AGAIN
	 * @model name="MeasureAgain" literal="measure-again"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURE_AGAIN_VALUE = 0;

	/**
	 * The '<em><b>Skip</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leave the place out.
	 * <!-- end-model-doc -->
	 * @see #SKIP
	 * @model name="Skip" literal="skip"
	 * @generated
	 * @ordered
	 */
	public static final int SKIP_VALUE = 1;

	/**
	 * The '<em><b>Ask</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pause and let the operator decide.
	 * <!-- end-model-doc -->
	 * @see #ASK
	 * @model name="Ask" literal="ask"
	 * @generated
	 * @ordered
	 */
	public static final int ASK_VALUE = 2;

	/**
	 * An array of all the '<em><b>Doubt Choice</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DoubtChoice[] VALUES_ARRAY =
		new DoubtChoice[] {
			MEASURE_AGAIN,
			SKIP,
			ASK,
		};

	/**
	 * A public read-only list of all the '<em><b>Doubt Choice</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DoubtChoice> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Doubt Choice</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DoubtChoice get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DoubtChoice result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Doubt Choice</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DoubtChoice getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DoubtChoice result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Doubt Choice</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DoubtChoice get(int value) {
		switch (value) {
			case MEASURE_AGAIN_VALUE: return MEASURE_AGAIN;
			case SKIP_VALUE: return SKIP;
			case ASK_VALUE: return ASK;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DoubtChoice(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DoubtChoice
