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
 * A representation of the model object '<em><b>Candidate Grid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The places that may be measured: every step-th pixel whose patch lies wholly in the overview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.CandidateGrid#getPatch <em>Patch</em>}</li>
 *   <li>{@link org.steerscope.plan.model.CandidateGrid#getStep <em>Step</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getCandidateGrid()
 * @model
 * @generated
 */
public interface CandidateGrid extends EObject {
	/**
	 * Returns the value of the '<em><b>Patch</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edge of a patch in pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patch</em>' attribute.
	 * @see #setPatch(int)
	 * @see org.steerscope.plan.model.PlanPackage#getCandidateGrid_Patch()
	 * @model default="16"
	 * @generated
	 */
	int getPatch();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.CandidateGrid#getPatch <em>Patch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patch</em>' attribute.
	 * @see #getPatch()
	 * @generated
	 */
	void setPatch(int value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance between candidates in pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(int)
	 * @see org.steerscope.plan.model.PlanPackage#getCandidateGrid_Step()
	 * @model default="1"
	 * @generated
	 */
	int getStep();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.CandidateGrid#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(int value);

} // CandidateGrid
