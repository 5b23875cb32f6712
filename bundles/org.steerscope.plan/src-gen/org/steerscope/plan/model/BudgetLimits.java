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
 * A representation of the model object '<em><b>Budget Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a run ends. Zero or empty means no limit of that kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.BudgetLimits#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.steerscope.plan.model.BudgetLimits#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.steerscope.plan.model.BudgetLimits#getUntil <em>Until</em>}</li>
 *   <li>{@link org.steerscope.plan.model.BudgetLimits#getFluence <em>Fluence</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getBudgetLimits()
 * @model
 * @generated
 */
public interface BudgetLimits extends EObject {
	/**
	 * Returns the value of the '<em><b>Steps</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurements after the starting points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' attribute.
	 * @see #setSteps(int)
	 * @see org.steerscope.plan.model.PlanPackage#getBudgetLimits_Steps()
	 * @model default="0"
	 * @generated
	 */
	int getSteps();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.BudgetLimits#getSteps <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps</em>' attribute.
	 * @see #getSteps()
	 * @generated
	 */
	void setSteps(int value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds of clock time since the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.steerscope.plan.model.PlanPackage#getBudgetLimits_Seconds()
	 * @model default="0"
	 *        annotation="https://steerscope.org/setting unit='s'"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.BudgetLimits#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clock time after which no exposure may still run, such as 2026-11-23T18:00:00Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(String)
	 * @see org.steerscope.plan.model.PlanPackage#getBudgetLimits_Until()
	 * @model default=""
	 * @generated
	 */
	String getUntil();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.BudgetLimits#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(String value);

	/**
	 * Returns the value of the '<em><b>Fluence</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accumulated at the probe over all exposures, e/Å².
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fluence</em>' attribute.
	 * @see #setFluence(double)
	 * @see org.steerscope.plan.model.PlanPackage#getBudgetLimits_Fluence()
	 * @model default="0"
	 *        annotation="https://steerscope.org/setting unit='e/\305\262'"
	 * @generated
	 */
	double getFluence();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.BudgetLimits#getFluence <em>Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fluence</em>' attribute.
	 * @see #getFluence()
	 * @generated
	 */
	void setFluence(double value);

} // BudgetLimits
