/**
 * Copyright (c) 2026 the Steerscope authors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.steerscope.plan.model.EnvelopeLimits;
import org.steerscope.plan.model.PlanPackage;
import org.steerscope.plan.model.PluginChoice;
import org.steerscope.plan.model.Station;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Station</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.impl.StationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.StationImpl#getSite <em>Site</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.StationImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.StationImpl#getEnvelope <em>Envelope</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.StationImpl#getUpdateSites <em>Update Sites</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StationImpl extends MinimalEObjectImpl.Container implements Station {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected String site = SITE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<PluginChoice> instruments;

	/**
	 * The cached value of the '{@link #getEnvelope() <em>Envelope</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvelope()
	 * @generated
	 * @ordered
	 */
	protected EnvelopeLimits envelope;

	/**
	 * The cached value of the '{@link #getUpdateSites() <em>Update Sites</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdateSites()
	 * @generated
	 * @ordered
	 */
	protected EList<String> updateSites;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.eINSTANCE.getStation();
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.STATION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSite() {
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSite(String newSite) {
		String oldSite = site;
		site = newSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.STATION__SITE, oldSite, site));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PluginChoice> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectContainmentEList<PluginChoice>(PluginChoice.class, this, PlanPackage.STATION__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnvelopeLimits getEnvelope() {
		return envelope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEnvelope(EnvelopeLimits newEnvelope, NotificationChain msgs) {
		EnvelopeLimits oldEnvelope = envelope;
		envelope = newEnvelope;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.STATION__ENVELOPE, oldEnvelope, newEnvelope);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnvelope(EnvelopeLimits newEnvelope) {
		if (newEnvelope != envelope) {
			NotificationChain msgs = null;
			if (envelope != null)
				msgs = ((InternalEObject)envelope).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.STATION__ENVELOPE, null, msgs);
			if (newEnvelope != null)
				msgs = ((InternalEObject)newEnvelope).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.STATION__ENVELOPE, null, msgs);
			msgs = basicSetEnvelope(newEnvelope, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.STATION__ENVELOPE, newEnvelope, newEnvelope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getUpdateSites() {
		if (updateSites == null) {
			updateSites = new EDataTypeUniqueEList<String>(String.class, this, PlanPackage.STATION__UPDATE_SITES);
		}
		return updateSites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.STATION__INSTRUMENTS:
				return ((InternalEList<?>)getInstruments()).basicRemove(otherEnd, msgs);
			case PlanPackage.STATION__ENVELOPE:
				return basicSetEnvelope(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.STATION__NAME:
				return getName();
			case PlanPackage.STATION__SITE:
				return getSite();
			case PlanPackage.STATION__INSTRUMENTS:
				return getInstruments();
			case PlanPackage.STATION__ENVELOPE:
				return getEnvelope();
			case PlanPackage.STATION__UPDATE_SITES:
				return getUpdateSites();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.STATION__NAME:
				setName((String)newValue);
				return;
			case PlanPackage.STATION__SITE:
				setSite((String)newValue);
				return;
			case PlanPackage.STATION__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends PluginChoice>)newValue);
				return;
			case PlanPackage.STATION__ENVELOPE:
				setEnvelope((EnvelopeLimits)newValue);
				return;
			case PlanPackage.STATION__UPDATE_SITES:
				getUpdateSites().clear();
				getUpdateSites().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlanPackage.STATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlanPackage.STATION__SITE:
				setSite(SITE_EDEFAULT);
				return;
			case PlanPackage.STATION__INSTRUMENTS:
				getInstruments().clear();
				return;
			case PlanPackage.STATION__ENVELOPE:
				setEnvelope((EnvelopeLimits)null);
				return;
			case PlanPackage.STATION__UPDATE_SITES:
				getUpdateSites().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlanPackage.STATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlanPackage.STATION__SITE:
				return SITE_EDEFAULT == null ? site != null : !SITE_EDEFAULT.equals(site);
			case PlanPackage.STATION__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case PlanPackage.STATION__ENVELOPE:
				return envelope != null;
			case PlanPackage.STATION__UPDATE_SITES:
				return updateSites != null && !updateSites.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", site: ");
		result.append(site);
		result.append(", updateSites: ");
		result.append(updateSites);
		result.append(')');
		return result.toString();
	}

} //StationImpl
