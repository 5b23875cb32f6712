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
 * A representation of the model object '<em><b>Approval Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What happens when a proposal awaits a person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.ApprovalChoice#isAlways <em>Always</em>}</li>
 *   <li>{@link org.steerscope.plan.model.ApprovalChoice#getWaitSeconds <em>Wait Seconds</em>}</li>
 *   <li>{@link org.steerscope.plan.model.ApprovalChoice#isGoOnUnanswered <em>Go On Unanswered</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getApprovalChoice()
 * @model
 * @generated
 */
public interface ApprovalChoice extends EObject {
	/**
	 * Returns the value of the '<em><b>Always</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every proposal does, also where the policy does not ask.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Always</em>' attribute.
	 * @see #setAlways(boolean)
	 * @see org.steerscope.plan.model.PlanPackage#getApprovalChoice_Always()
	 * @model default="false"
	 * @generated
	 */
	boolean isAlways();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.ApprovalChoice#isAlways <em>Always</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Always</em>' attribute.
	 * @see #isAlways()
	 * @generated
	 */
	void setAlways(boolean value);

	/**
	 * Returns the value of the '<em><b>Wait Seconds</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long to wait, probe idle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Seconds</em>' attribute.
	 * @see #setWaitSeconds(double)
	 * @see org.steerscope.plan.model.PlanPackage#getApprovalChoice_WaitSeconds()
	 * @model default="30"
	 *        annotation="https://steerscope.org/setting unit='s'"
	 * @generated
	 */
	double getWaitSeconds();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.ApprovalChoice#getWaitSeconds <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Seconds</em>' attribute.
	 * @see #getWaitSeconds()
	 * @generated
	 */
	void setWaitSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Go On Unanswered</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether to measure when nobody answered; else the run pauses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Go On Unanswered</em>' attribute.
	 * @see #setGoOnUnanswered(boolean)
	 * @see org.steerscope.plan.model.PlanPackage#getApprovalChoice_GoOnUnanswered()
	 * @model default="false"
	 * @generated
	 */
	boolean isGoOnUnanswered();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.ApprovalChoice#isGoOnUnanswered <em>Go On Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Go On Unanswered</em>' attribute.
	 * @see #isGoOnUnanswered()
	 * @generated
	 */
	void setGoOnUnanswered(boolean value);

} // ApprovalChoice
