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

import org.steerscope.plan.model.PlanPackage;
import org.steerscope.plan.model.RewardChoice;
import org.steerscope.plan.model.RewardKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reward Choice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.impl.RewardChoiceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.RewardChoiceImpl#getEpisode <em>Episode</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RewardChoiceImpl extends MinimalEObjectImpl.Container implements RewardChoice {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RewardKind KIND_EDEFAULT = RewardKind.EACH_STEP;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RewardKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getEpisode() <em>Episode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpisode()
	 * @generated
	 * @ordered
	 */
	protected static final int EPISODE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getEpisode() <em>Episode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpisode()
	 * @generated
	 * @ordered
	 */
	protected int episode = EPISODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RewardChoiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.eINSTANCE.getRewardChoice();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RewardKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RewardKind newKind) {
		RewardKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.REWARD_CHOICE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEpisode() {
		return episode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpisode(int newEpisode) {
		int oldEpisode = episode;
		episode = newEpisode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.REWARD_CHOICE__EPISODE, oldEpisode, episode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.REWARD_CHOICE__KIND:
				return getKind();
			case PlanPackage.REWARD_CHOICE__EPISODE:
				return getEpisode();
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
			case PlanPackage.REWARD_CHOICE__KIND:
				setKind((RewardKind)newValue);
				return;
			case PlanPackage.REWARD_CHOICE__EPISODE:
				setEpisode((Integer)newValue);
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
			case PlanPackage.REWARD_CHOICE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlanPackage.REWARD_CHOICE__EPISODE:
				setEpisode(EPISODE_EDEFAULT);
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
			case PlanPackage.REWARD_CHOICE__KIND:
				return kind != KIND_EDEFAULT;
			case PlanPackage.REWARD_CHOICE__EPISODE:
				return episode != EPISODE_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", episode: ");
		result.append(episode);
		result.append(')');
		return result.toString();
	}

} //RewardChoiceImpl
