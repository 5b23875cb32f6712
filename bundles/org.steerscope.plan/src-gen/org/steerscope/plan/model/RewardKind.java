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
 * A representation of the literals of the enumeration '<em><b>Reward Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When a reward is known.
 * <!-- end-model-doc -->
 * @see org.steerscope.plan.model.PlanPackage#getRewardKind()
 * @model
 * @generated
 */
public enum RewardKind implements Enumerator {
	/**
	 * The '<em><b>Each Step</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scalar of each step is its reward.
	 * <!-- end-model-doc -->
	 * @see #EACH_STEP_VALUE
	 * @generated
	 * @ordered
	 */
	EACH_STEP(0, "EachStep", "each-step"),

	/**
	 * The '<em><b>Episode End</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The best scalar of an episode, given at its end.
	 * <!-- end-model-doc -->
	 * @see #EPISODE_END_VALUE
	 * @generated
	 * @ordered
	 */
	EPISODE_END(1, "EpisodeEnd", "episode-end");

	/**
	 * The '<em><b>Each Step</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scalar of each step is its reward.
	 * <!-- end-model-doc -->
	 * @see #EACH_STEP
	 * @model name="EachStep" literal="each-step"
	 * @generated
	 * @ordered
	 */
	public static final int EACH_STEP_VALUE = 0;

	/**
	 * The '<em><b>Episode End</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The best scalar of an episode, given at its end.
	 * <!-- end-model-doc -->
	 * @see #EPISODE_END
	 * @model name="EpisodeEnd" literal="episode-end"
	 * @generated
	 * @ordered
	 */
	public static final int EPISODE_END_VALUE = 1;

	/**
	 * An array of all the '<em><b>Reward Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RewardKind[] VALUES_ARRAY =
		new RewardKind[] {
			EACH_STEP,
			EPISODE_END,
		};

	/**
	 * A public read-only list of all the '<em><b>Reward Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RewardKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Reward Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RewardKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RewardKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Reward Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RewardKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RewardKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Reward Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RewardKind get(int value) {
		switch (value) {
			case EACH_STEP_VALUE: return EACH_STEP;
			case EPISODE_END_VALUE: return EPISODE_END;
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
	private RewardKind(int value, String name, String literal) {
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
	
} //RewardKind
