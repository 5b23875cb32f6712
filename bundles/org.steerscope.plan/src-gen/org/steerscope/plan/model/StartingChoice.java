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
 * A representation of the model object '<em><b>Starting Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The first measurements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.StartingChoice#getCount <em>Count</em>}</li>
 *   <li>{@link org.steerscope.plan.model.StartingChoice#getMethod <em>Method</em>}</li>
 *   <li>{@link org.steerscope.plan.model.StartingChoice#getPlaces <em>Places</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getStartingChoice()
 * @model
 * @generated
 */
public interface StartingChoice extends EObject {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many; not used if the places are given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.steerscope.plan.model.PlanPackage#getStartingChoice_Count()
	 * @model default="10"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.StartingChoice#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The default value is <code>"random"</code>.
	 * The literals are from the enumeration {@link org.steerscope.plan.model.StartingMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they are chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.steerscope.plan.model.StartingMethod
	 * @see #setMethod(StartingMethod)
	 * @see org.steerscope.plan.model.PlanPackage#getStartingChoice_Method()
	 * @model default="random"
	 * @generated
	 */
	StartingMethod getMethod();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.StartingChoice#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.steerscope.plan.model.StartingMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(StartingMethod value);

	/**
	 * Returns the value of the '<em><b>Places</b></em>' containment reference list.
	 * The list contents are of type {@link org.steerscope.plan.model.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places, if they are given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' containment reference list.
	 * @see org.steerscope.plan.model.PlanPackage#getStartingChoice_Places()
	 * @model containment="true"
	 * @generated
	 */
	EList<Place> getPlaces();

} // StartingChoice
