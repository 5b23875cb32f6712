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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.steerscope.plan.model.EnvelopeLimits;
import org.steerscope.plan.model.KnobLimit;
import org.steerscope.plan.model.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Envelope Limits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.impl.EnvelopeLimitsImpl#getMaxExposure <em>Max Exposure</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.EnvelopeLimitsImpl#getMaxPlaceFluence <em>Max Place Fluence</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.EnvelopeLimitsImpl#getMaxTotalFluence <em>Max Total Fluence</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.EnvelopeLimitsImpl#getPositionTolerance <em>Position Tolerance</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.EnvelopeLimitsImpl#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnvelopeLimitsImpl extends MinimalEObjectImpl.Container implements EnvelopeLimits {
	/**
	 * The default value of the '{@link #getMaxExposure() <em>Max Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxExposure()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_EXPOSURE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxExposure() <em>Max Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxExposure()
	 * @generated
	 * @ordered
	 */
	protected double maxExposure = MAX_EXPOSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxPlaceFluence() <em>Max Place Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPlaceFluence()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_PLACE_FLUENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxPlaceFluence() <em>Max Place Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPlaceFluence()
	 * @generated
	 * @ordered
	 */
	protected double maxPlaceFluence = MAX_PLACE_FLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxTotalFluence() <em>Max Total Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTotalFluence()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_TOTAL_FLUENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxTotalFluence() <em>Max Total Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTotalFluence()
	 * @generated
	 * @ordered
	 */
	protected double maxTotalFluence = MAX_TOTAL_FLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositionTolerance() <em>Position Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double POSITION_TOLERANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPositionTolerance() <em>Position Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionTolerance()
	 * @generated
	 * @ordered
	 */
	protected double positionTolerance = POSITION_TOLERANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected EList<KnobLimit> limits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnvelopeLimitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.eINSTANCE.getEnvelopeLimits();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxExposure() {
		return maxExposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxExposure(double newMaxExposure) {
		double oldMaxExposure = maxExposure;
		maxExposure = newMaxExposure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ENVELOPE_LIMITS__MAX_EXPOSURE, oldMaxExposure, maxExposure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxPlaceFluence() {
		return maxPlaceFluence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxPlaceFluence(double newMaxPlaceFluence) {
		double oldMaxPlaceFluence = maxPlaceFluence;
		maxPlaceFluence = newMaxPlaceFluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ENVELOPE_LIMITS__MAX_PLACE_FLUENCE, oldMaxPlaceFluence, maxPlaceFluence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxTotalFluence() {
		return maxTotalFluence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxTotalFluence(double newMaxTotalFluence) {
		double oldMaxTotalFluence = maxTotalFluence;
		maxTotalFluence = newMaxTotalFluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ENVELOPE_LIMITS__MAX_TOTAL_FLUENCE, oldMaxTotalFluence, maxTotalFluence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPositionTolerance() {
		return positionTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositionTolerance(double newPositionTolerance) {
		double oldPositionTolerance = positionTolerance;
		positionTolerance = newPositionTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ENVELOPE_LIMITS__POSITION_TOLERANCE, oldPositionTolerance, positionTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KnobLimit> getLimits() {
		if (limits == null) {
			limits = new EObjectContainmentEList<KnobLimit>(KnobLimit.class, this, PlanPackage.ENVELOPE_LIMITS__LIMITS);
		}
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.ENVELOPE_LIMITS__LIMITS:
				return ((InternalEList<?>)getLimits()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.ENVELOPE_LIMITS__MAX_EXPOSURE:
				return getMaxExposure();
			case PlanPackage.ENVELOPE_LIMITS__MAX_PLACE_FLUENCE:
				return getMaxPlaceFluence();
			case PlanPackage.ENVELOPE_LIMITS__MAX_TOTAL_FLUENCE:
				return getMaxTotalFluence();
			case PlanPackage.ENVELOPE_LIMITS__POSITION_TOLERANCE:
				return getPositionTolerance();
			case PlanPackage.ENVELOPE_LIMITS__LIMITS:
				return getLimits();
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
			case PlanPackage.ENVELOPE_LIMITS__MAX_EXPOSURE:
				setMaxExposure((Double)newValue);
				return;
			case PlanPackage.ENVELOPE_LIMITS__MAX_PLACE_FLUENCE:
				setMaxPlaceFluence((Double)newValue);
				return;
			case PlanPackage.ENVELOPE_LIMITS__MAX_TOTAL_FLUENCE:
				setMaxTotalFluence((Double)newValue);
				return;
			case PlanPackage.ENVELOPE_LIMITS__POSITION_TOLERANCE:
				setPositionTolerance((Double)newValue);
				return;
			case PlanPackage.ENVELOPE_LIMITS__LIMITS:
				getLimits().clear();
				getLimits().addAll((Collection<? extends KnobLimit>)newValue);
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
			case PlanPackage.ENVELOPE_LIMITS__MAX_EXPOSURE:
				setMaxExposure(MAX_EXPOSURE_EDEFAULT);
				return;
			case PlanPackage.ENVELOPE_LIMITS__MAX_PLACE_FLUENCE:
				setMaxPlaceFluence(MAX_PLACE_FLUENCE_EDEFAULT);
				return;
			case PlanPackage.ENVELOPE_LIMITS__MAX_TOTAL_FLUENCE:
				setMaxTotalFluence(MAX_TOTAL_FLUENCE_EDEFAULT);
				return;
			case PlanPackage.ENVELOPE_LIMITS__POSITION_TOLERANCE:
				setPositionTolerance(POSITION_TOLERANCE_EDEFAULT);
				return;
			case PlanPackage.ENVELOPE_LIMITS__LIMITS:
				getLimits().clear();
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
			case PlanPackage.ENVELOPE_LIMITS__MAX_EXPOSURE:
				return maxExposure != MAX_EXPOSURE_EDEFAULT;
			case PlanPackage.ENVELOPE_LIMITS__MAX_PLACE_FLUENCE:
				return maxPlaceFluence != MAX_PLACE_FLUENCE_EDEFAULT;
			case PlanPackage.ENVELOPE_LIMITS__MAX_TOTAL_FLUENCE:
				return maxTotalFluence != MAX_TOTAL_FLUENCE_EDEFAULT;
			case PlanPackage.ENVELOPE_LIMITS__POSITION_TOLERANCE:
				return positionTolerance != POSITION_TOLERANCE_EDEFAULT;
			case PlanPackage.ENVELOPE_LIMITS__LIMITS:
				return limits != null && !limits.isEmpty();
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
		result.append(" (maxExposure: ");
		result.append(maxExposure);
		result.append(", maxPlaceFluence: ");
		result.append(maxPlaceFluence);
		result.append(", maxTotalFluence: ");
		result.append(maxTotalFluence);
		result.append(", positionTolerance: ");
		result.append(positionTolerance);
		result.append(')');
		return result.toString();
	}

} //EnvelopeLimitsImpl
