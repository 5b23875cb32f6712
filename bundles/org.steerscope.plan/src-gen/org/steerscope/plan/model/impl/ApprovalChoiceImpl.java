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

import org.steerscope.plan.model.ApprovalChoice;
import org.steerscope.plan.model.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Approval Choice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.impl.ApprovalChoiceImpl#isAlways <em>Always</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.ApprovalChoiceImpl#getWaitSeconds <em>Wait Seconds</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.ApprovalChoiceImpl#isGoOnUnanswered <em>Go On Unanswered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApprovalChoiceImpl extends MinimalEObjectImpl.Container implements ApprovalChoice {
	/**
	 * The default value of the '{@link #isAlways() <em>Always</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlways()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALWAYS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAlways() <em>Always</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlways()
	 * @generated
	 * @ordered
	 */
	protected boolean always = ALWAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double WAIT_SECONDS_EDEFAULT = 30.0;

	/**
	 * The cached value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected double waitSeconds = WAIT_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #isGoOnUnanswered() <em>Go On Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGoOnUnanswered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GO_ON_UNANSWERED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGoOnUnanswered() <em>Go On Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGoOnUnanswered()
	 * @generated
	 * @ordered
	 */
	protected boolean goOnUnanswered = GO_ON_UNANSWERED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApprovalChoiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.eINSTANCE.getApprovalChoice();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAlways() {
		return always;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlways(boolean newAlways) {
		boolean oldAlways = always;
		always = newAlways;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.APPROVAL_CHOICE__ALWAYS, oldAlways, always));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWaitSeconds() {
		return waitSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitSeconds(double newWaitSeconds) {
		double oldWaitSeconds = waitSeconds;
		waitSeconds = newWaitSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.APPROVAL_CHOICE__WAIT_SECONDS, oldWaitSeconds, waitSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGoOnUnanswered() {
		return goOnUnanswered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoOnUnanswered(boolean newGoOnUnanswered) {
		boolean oldGoOnUnanswered = goOnUnanswered;
		goOnUnanswered = newGoOnUnanswered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.APPROVAL_CHOICE__GO_ON_UNANSWERED, oldGoOnUnanswered, goOnUnanswered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.APPROVAL_CHOICE__ALWAYS:
				return isAlways();
			case PlanPackage.APPROVAL_CHOICE__WAIT_SECONDS:
				return getWaitSeconds();
			case PlanPackage.APPROVAL_CHOICE__GO_ON_UNANSWERED:
				return isGoOnUnanswered();
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
			case PlanPackage.APPROVAL_CHOICE__ALWAYS:
				setAlways((Boolean)newValue);
				return;
			case PlanPackage.APPROVAL_CHOICE__WAIT_SECONDS:
				setWaitSeconds((Double)newValue);
				return;
			case PlanPackage.APPROVAL_CHOICE__GO_ON_UNANSWERED:
				setGoOnUnanswered((Boolean)newValue);
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
			case PlanPackage.APPROVAL_CHOICE__ALWAYS:
				setAlways(ALWAYS_EDEFAULT);
				return;
			case PlanPackage.APPROVAL_CHOICE__WAIT_SECONDS:
				setWaitSeconds(WAIT_SECONDS_EDEFAULT);
				return;
			case PlanPackage.APPROVAL_CHOICE__GO_ON_UNANSWERED:
				setGoOnUnanswered(GO_ON_UNANSWERED_EDEFAULT);
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
			case PlanPackage.APPROVAL_CHOICE__ALWAYS:
				return always != ALWAYS_EDEFAULT;
			case PlanPackage.APPROVAL_CHOICE__WAIT_SECONDS:
				return waitSeconds != WAIT_SECONDS_EDEFAULT;
			case PlanPackage.APPROVAL_CHOICE__GO_ON_UNANSWERED:
				return goOnUnanswered != GO_ON_UNANSWERED_EDEFAULT;
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
		result.append(" (always: ");
		result.append(always);
		result.append(", waitSeconds: ");
		result.append(waitSeconds);
		result.append(", goOnUnanswered: ");
		result.append(goOnUnanswered);
		result.append(')');
		return result.toString();
	}

} //ApprovalChoiceImpl
