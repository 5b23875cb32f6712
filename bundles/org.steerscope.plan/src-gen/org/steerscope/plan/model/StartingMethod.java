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
 * A representation of the literals of the enumeration '<em><b>Starting Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How starting points are chosen.
 * <!-- end-model-doc -->
 * @see org.steerscope.plan.model.PlanPackage#getStartingMethod()
 * @model
 * @generated
 */
public enum StartingMethod implements Enumerator {
	/**
	 * The '<em><b>Random</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uniformly among the candidates.
	 * <!-- end-model-doc -->
	 * @see #RANDOM_VALUE
	 * @generated
	 * @ordered
	 */
	RANDOM(0, "Random", "random"),

	/**
	 * The '<em><b>Latin Hypercube</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A Latin hypercube over the field.
	 * <!-- end-model-doc -->
	 * @see #LATIN_HYPERCUBE_VALUE
	 * @generated
	 * @ordered
	 */
	LATIN_HYPERCUBE(1, "LatinHypercube", "latin-hypercube"),

	/**
	 * The '<em><b>Farthest Point</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each as unlike those before as can be, in the features of their patches.
	 * <!-- end-model-doc -->
	 * @see #FARTHEST_POINT_VALUE
	 * @generated
	 * @ordered
	 */
	FARTHEST_POINT(3, "FarthestPoint", "farthest-point"),

	/**
	 * The '<em><b>KMedoids</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The middle of as many clusters of look-alike patches.
	 * <!-- end-model-doc -->
	 * @see #KMEDOIDS_VALUE
	 * @generated
	 * @ordered
	 */
	KMEDOIDS(4, "KMedoids", "k-medoids"),

	/**
	 * The '<em><b>Given</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named by the operator.
	 * <!-- end-model-doc -->
	 * @see #GIVEN_VALUE
	 * @generated
	 * @ordered
	 */
	GIVEN(2, "Given", "given");

	/**
	 * The '<em><b>Random</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uniformly among the candidates.
	 * <!-- end-model-doc -->
	 * @see #RANDOM
	 * @model name="Random" literal="random"
	 * @generated
	 * @ordered
	 */
	public static final int RANDOM_VALUE = 0;

	/**
	 * The '<em><b>Latin Hypercube</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A Latin hypercube over the field.
	 * <!-- end-model-doc -->
	 * @see #LATIN_HYPERCUBE
	 * @model name="LatinHypercube" literal="latin-hypercube"
	 * @generated
	 * @ordered
	 */
	public static final int LATIN_HYPERCUBE_VALUE = 1;

	/**
	 * The '<em><b>Farthest Point</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each as unlike those before as can be, in the features of their patches.
	 * <!-- end-model-doc -->
	 * @see #FARTHEST_POINT
	 * @model name="FarthestPoint" literal="farthest-point"
	 * @generated
	 * @ordered
	 */
	public static final int FARTHEST_POINT_VALUE = 3;

	/**
	 * The '<em><b>KMedoids</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The middle of as many clusters of look-alike patches.
	 * <!-- end-model-doc -->
	 * @see #KMEDOIDS
	 * @model name="KMedoids" literal="k-medoids"
	 * @generated
	 * @ordered
	 */
	public static final int KMEDOIDS_VALUE = 4;

	/**
	 * The '<em><b>Given</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named by the operator.
	 * <!-- end-model-doc -->
	 * @see #GIVEN
	 * @model name="Given" literal="given"
	 * @generated
	 * @ordered
	 */
	public static final int GIVEN_VALUE = 2;

	/**
	 * An array of all the '<em><b>Starting Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StartingMethod[] VALUES_ARRAY =
		new StartingMethod[] {
			RANDOM,
			LATIN_HYPERCUBE,
			FARTHEST_POINT,
			KMEDOIDS,
			GIVEN,
		};

	/**
	 * A public read-only list of all the '<em><b>Starting Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StartingMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Starting Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StartingMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StartingMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Starting Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StartingMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StartingMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Starting Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StartingMethod get(int value) {
		switch (value) {
			case RANDOM_VALUE: return RANDOM;
			case LATIN_HYPERCUBE_VALUE: return LATIN_HYPERCUBE;
			case FARTHEST_POINT_VALUE: return FARTHEST_POINT;
			case KMEDOIDS_VALUE: return KMEDOIDS;
			case GIVEN_VALUE: return GIVEN;
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
	private StartingMethod(int value, String name, String literal) {
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
	
} //StartingMethod
