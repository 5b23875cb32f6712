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
 * A representation of the model object '<em><b>Station</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The instrument's place, kept by its service: what may be used there and what is allowed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.Station#getName <em>Name</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Station#getSite <em>Site</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Station#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Station#getEnvelope <em>Envelope</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Station#getUpdateSites <em>Update Sites</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getStation()
 * @model
 * @generated
 */
public interface Station extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the station.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.steerscope.plan.model.PlanPackage#getStation_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Station#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' attribute.
	 * @see #setSite(String)
	 * @see org.steerscope.plan.model.PlanPackage#getStation_Site()
	 * @model default=""
	 * @generated
	 */
	String getSite();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Station#getSite <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' attribute.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(String value);

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.steerscope.plan.model.PluginChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The drivers that may be used, each with the settings that stand unless a plan says otherwise; none means any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.steerscope.plan.model.PlanPackage#getStation_Instruments()
	 * @model containment="true"
	 * @generated
	 */
	EList<PluginChoice> getInstruments();

	/**
	 * Returns the value of the '<em><b>Envelope</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is allowed at this station.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Envelope</em>' containment reference.
	 * @see #setEnvelope(EnvelopeLimits)
	 * @see org.steerscope.plan.model.PlanPackage#getStation_Envelope()
	 * @model containment="true"
	 * @generated
	 */
	EnvelopeLimits getEnvelope();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Station#getEnvelope <em>Envelope</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Envelope</em>' containment reference.
	 * @see #getEnvelope()
	 * @generated
	 */
	void setEnvelope(EnvelopeLimits value);

	/**
	 * Returns the value of the '<em><b>Update Sites</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses plug-ins may be installed from; none means any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Update Sites</em>' attribute list.
	 * @see org.steerscope.plan.model.PlanPackage#getStation_UpdateSites()
	 * @model
	 * @generated
	 */
	EList<String> getUpdateSites();

} // Station
