/**
 * Copyright (c) 2026 the Steerscope authors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reward Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a reward is known.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.RewardChoice#getKind <em>Kind</em>}</li>
 *   <li>{@link org.steerscope.plan.model.RewardChoice#getEpisode <em>Episode</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getRewardChoice()
 * @model
 * @generated
 */
public interface RewardChoice extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"each-step"</code>.
	 * The literals are from the enumeration {@link org.steerscope.plan.model.RewardKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After each step or at the end of an episode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.steerscope.plan.model.RewardKind
	 * @see #setKind(RewardKind)
	 * @see org.steerscope.plan.model.PlanPackage#getRewardChoice_Kind()
	 * @model default="each-step"
	 * @generated
	 */
	RewardKind getKind();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.RewardChoice#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.steerscope.plan.model.RewardKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RewardKind value);

	/**
	 * Returns the value of the '<em><b>Episode</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps in an episode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Episode</em>' attribute.
	 * @see #setEpisode(int)
	 * @see org.steerscope.plan.model.PlanPackage#getRewardChoice_Episode()
	 * @model default="1"
	 * @generated
	 */
	int getEpisode();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.RewardChoice#getEpisode <em>Episode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Episode</em>' attribute.
	 * @see #getEpisode()
	 * @generated
	 */
	void setEpisode(int value);

} // RewardChoice
