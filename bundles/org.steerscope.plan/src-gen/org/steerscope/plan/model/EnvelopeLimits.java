/**
 * Copyright (c) 2026 the Steerscope authors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Envelope Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is allowed. Zero means no limit beyond the instrument's own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.EnvelopeLimits#getMaxExposure <em>Max Exposure</em>}</li>
 *   <li>{@link org.steerscope.plan.model.EnvelopeLimits#getMaxPlaceFluence <em>Max Place Fluence</em>}</li>
 *   <li>{@link org.steerscope.plan.model.EnvelopeLimits#getMaxTotalFluence <em>Max Total Fluence</em>}</li>
 *   <li>{@link org.steerscope.plan.model.EnvelopeLimits#getPositionTolerance <em>Position Tolerance</em>}</li>
 *   <li>{@link org.steerscope.plan.model.EnvelopeLimits#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getEnvelopeLimits()
 * @model
 * @generated
 */
public interface EnvelopeLimits extends EObject {
	/**
	 * Returns the value of the '<em><b>Max Exposure</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest single measurement, seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Exposure</em>' attribute.
	 * @see #setMaxExposure(double)
	 * @see org.steerscope.plan.model.PlanPackage#getEnvelopeLimits_MaxExposure()
	 * @model default="0"
	 *        annotation="https://steerscope.org/setting unit='s'"
	 * @generated
	 */
	double getMaxExposure();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.EnvelopeLimits#getMaxExposure <em>Max Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Exposure</em>' attribute.
	 * @see #getMaxExposure()
	 * @generated
	 */
	void setMaxExposure(double value);

	/**
	 * Returns the value of the '<em><b>Max Place Fluence</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At one place, e/Å².
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Place Fluence</em>' attribute.
	 * @see #setMaxPlaceFluence(double)
	 * @see org.steerscope.plan.model.PlanPackage#getEnvelopeLimits_MaxPlaceFluence()
	 * @model default="0"
	 *        annotation="https://steerscope.org/setting unit='e/\305\262'"
	 * @generated
	 */
	double getMaxPlaceFluence();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.EnvelopeLimits#getMaxPlaceFluence <em>Max Place Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Place Fluence</em>' attribute.
	 * @see #getMaxPlaceFluence()
	 * @generated
	 */
	void setMaxPlaceFluence(double value);

	/**
	 * Returns the value of the '<em><b>Max Total Fluence</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Over the whole run, summed over exposures, e/Å².
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Total Fluence</em>' attribute.
	 * @see #setMaxTotalFluence(double)
	 * @see org.steerscope.plan.model.PlanPackage#getEnvelopeLimits_MaxTotalFluence()
	 * @model default="0"
	 *        annotation="https://steerscope.org/setting unit='e/\305\262'"
	 * @generated
	 */
	double getMaxTotalFluence();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.EnvelopeLimits#getMaxTotalFluence <em>Max Total Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Total Fluence</em>' attribute.
	 * @see #getMaxTotalFluence()
	 * @generated
	 */
	void setMaxTotalFluence(double value);

	/**
	 * Returns the value of the '<em><b>Position Tolerance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the position read back may be off, metres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position Tolerance</em>' attribute.
	 * @see #setPositionTolerance(double)
	 * @see org.steerscope.plan.model.PlanPackage#getEnvelopeLimits_PositionTolerance()
	 * @model default="0"
	 *        annotation="https://steerscope.org/setting unit='m'"
	 * @generated
	 */
	double getPositionTolerance();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.EnvelopeLimits#getPositionTolerance <em>Position Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position Tolerance</em>' attribute.
	 * @see #getPositionTolerance()
	 * @generated
	 */
	void setPositionTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference list.
	 * The list contents are of type {@link org.steerscope.plan.model.KnobLimit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On the instrument's knobs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference list.
	 * @see org.steerscope.plan.model.PlanPackage#getEnvelopeLimits_Limits()
	 * @model containment="true"
	 * @generated
	 */
	EList<KnobLimit> getLimits();

} // EnvelopeLimits
