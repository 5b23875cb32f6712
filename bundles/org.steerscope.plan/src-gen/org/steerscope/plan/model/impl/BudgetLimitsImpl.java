/**
 * Copyright (c) 2026 the Steerscope authors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.steerscope.plan.model.BudgetLimits;
import org.steerscope.plan.model.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Budget Limits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.impl.BudgetLimitsImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.BudgetLimitsImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.BudgetLimitsImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.BudgetLimitsImpl#getFluence <em>Fluence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BudgetLimitsImpl extends MinimalEObjectImpl.Container implements BudgetLimits {
	/**
	 * The default value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected static final int STEPS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected int steps = STEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected double seconds = SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String UNTIL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected String until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFluence() <em>Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFluence()
	 * @generated
	 * @ordered
	 */
	protected static final double FLUENCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFluence() <em>Fluence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFluence()
	 * @generated
	 * @ordered
	 */
	protected double fluence = FLUENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BudgetLimitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.eINSTANCE.getBudgetLimits();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSteps() {
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSteps(int newSteps) {
		int oldSteps = steps;
		steps = newSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.BUDGET_LIMITS__STEPS, oldSteps, steps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSeconds() {
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(double newSeconds) {
		double oldSeconds = seconds;
		seconds = newSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.BUDGET_LIMITS__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(String newUntil) {
		String oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.BUDGET_LIMITS__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFluence() {
		return fluence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFluence(double newFluence) {
		double oldFluence = fluence;
		fluence = newFluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.BUDGET_LIMITS__FLUENCE, oldFluence, fluence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.BUDGET_LIMITS__STEPS:
				return getSteps();
			case PlanPackage.BUDGET_LIMITS__SECONDS:
				return getSeconds();
			case PlanPackage.BUDGET_LIMITS__UNTIL:
				return getUntil();
			case PlanPackage.BUDGET_LIMITS__FLUENCE:
				return getFluence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.BUDGET_LIMITS__STEPS:
				setSteps((Integer)newValue);
				return;
			case PlanPackage.BUDGET_LIMITS__SECONDS:
				setSeconds((Double)newValue);
				return;
			case PlanPackage.BUDGET_LIMITS__UNTIL:
				setUntil((String)newValue);
				return;
			case PlanPackage.BUDGET_LIMITS__FLUENCE:
				setFluence((Double)newValue);
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
			case PlanPackage.BUDGET_LIMITS__STEPS:
				setSteps(STEPS_EDEFAULT);
				return;
			case PlanPackage.BUDGET_LIMITS__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case PlanPackage.BUDGET_LIMITS__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case PlanPackage.BUDGET_LIMITS__FLUENCE:
				setFluence(FLUENCE_EDEFAULT);
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
			case PlanPackage.BUDGET_LIMITS__STEPS:
				return steps != STEPS_EDEFAULT;
			case PlanPackage.BUDGET_LIMITS__SECONDS:
				return seconds != SECONDS_EDEFAULT;
			case PlanPackage.BUDGET_LIMITS__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case PlanPackage.BUDGET_LIMITS__FLUENCE:
				return fluence != FLUENCE_EDEFAULT;
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
		result.append(" (steps: ");
		result.append(steps);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(", until: ");
		result.append(until);
		result.append(", fluence: ");
		result.append(fluence);
		result.append(')');
		return result.toString();
	}

} //BudgetLimitsImpl
