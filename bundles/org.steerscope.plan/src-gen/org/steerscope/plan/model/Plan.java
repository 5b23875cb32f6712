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
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is to be done: the experiment as a person writes it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.Plan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getOverviewDwell <em>Overview Dwell</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getExposure <em>Exposure</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getIdle <em>Idle</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getInDoubt <em>In Doubt</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getProcessing <em>Processing</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getScalarizer <em>Scalarizer</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getReward <em>Reward</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getStarting <em>Starting</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getEnvelope <em>Envelope</em>}</li>
 *   <li>{@link org.steerscope.plan.model.Plan#getApproval <em>Approval</em>}</li>
 * </ul>
 *
 * @see org.steerscope.plan.model.PlanPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Objective</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's goal in their own words; not computed with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objective</em>' attribute.
	 * @see #setObjective(String)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Objective()
	 * @model default=""
	 *        extendedMetaData="kind='element'"
	 * @generated
	 */
	String getObjective();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getObjective <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' attribute.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random seed; everything random of the run derives from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Overview Dwell</b></em>' attribute.
	 * The default value is <code>"1e-5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds per pixel of the overview.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overview Dwell</em>' attribute.
	 * @see #setOverviewDwell(double)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_OverviewDwell()
	 * @model default="1e-5"
	 *        annotation="https://steerscope.org/setting unit='s'"
	 * @generated
	 */
	double getOverviewDwell();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getOverviewDwell <em>Overview Dwell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overview Dwell</em>' attribute.
	 * @see #getOverviewDwell()
	 * @generated
	 */
	void setOverviewDwell(double value);

	/**
	 * Returns the value of the '<em><b>Exposure</b></em>' attribute.
	 * The default value is <code>"0.05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seconds of one measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exposure</em>' attribute.
	 * @see #setExposure(double)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Exposure()
	 * @model default="0.05"
	 *        annotation="https://steerscope.org/setting unit='s'"
	 * @generated
	 */
	double getExposure();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getExposure <em>Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exposure</em>' attribute.
	 * @see #getExposure()
	 * @generated
	 */
	void setExposure(double value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"maximise"</code>.
	 * The literals are from the enumeration {@link org.steerscope.plan.model.SearchDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether large or small values of the scalar are sought.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.steerscope.plan.model.SearchDirection
	 * @see #setDirection(SearchDirection)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Direction()
	 * @model default="maximise"
	 * @generated
	 */
	SearchDirection getDirection();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.steerscope.plan.model.SearchDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(SearchDirection value);

	/**
	 * Returns the value of the '<em><b>Idle</b></em>' attribute.
	 * The default value is <code>"blank"</code>.
	 * The literals are from the enumeration {@link org.steerscope.plan.model.IdleChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the probe does between acts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idle</em>' attribute.
	 * @see org.steerscope.plan.model.IdleChoice
	 * @see #setIdle(IdleChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Idle()
	 * @model default="blank"
	 * @generated
	 */
	IdleChoice getIdle();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getIdle <em>Idle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idle</em>' attribute.
	 * @see org.steerscope.plan.model.IdleChoice
	 * @see #getIdle()
	 * @generated
	 */
	void setIdle(IdleChoice value);

	/**
	 * Returns the value of the '<em><b>In Doubt</b></em>' attribute.
	 * The default value is <code>"measure-again"</code>.
	 * The literals are from the enumeration {@link org.steerscope.plan.model.DoubtChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do on resuming with an act of which nobody knows whether it took place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Doubt</em>' attribute.
	 * @see org.steerscope.plan.model.DoubtChoice
	 * @see #setInDoubt(DoubtChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_InDoubt()
	 * @model default="measure-again"
	 * @generated
	 */
	DoubtChoice getInDoubt();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getInDoubt <em>In Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Doubt</em>' attribute.
	 * @see org.steerscope.plan.model.DoubtChoice
	 * @see #getInDoubt()
	 * @generated
	 */
	void setInDoubt(DoubtChoice value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The driver and its settings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' containment reference.
	 * @see #setInstrument(PluginChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Instrument()
	 * @model containment="true"
	 * @generated
	 */
	PluginChoice getInstrument();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getInstrument <em>Instrument</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' containment reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(PluginChoice value);

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places that may be measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' containment reference.
	 * @see #setCandidates(CandidateGrid)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Candidates()
	 * @model containment="true"
	 * @generated
	 */
	CandidateGrid getCandidates();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getCandidates <em>Candidates</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Candidates</em>' containment reference.
	 * @see #getCandidates()
	 * @generated
	 */
	void setCandidates(CandidateGrid value);

	/**
	 * Returns the value of the '<em><b>Processing</b></em>' containment reference list.
	 * The list contents are of type {@link org.steerscope.plan.model.PluginChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The spectral processing chain, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processing</em>' containment reference list.
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Processing()
	 * @model containment="true"
	 * @generated
	 */
	EList<PluginChoice> getProcessing();

	/**
	 * Returns the value of the '<em><b>Scalarizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turns measurements into the scalar sought.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scalarizer</em>' containment reference.
	 * @see #setScalarizer(PluginChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Scalarizer()
	 * @model containment="true"
	 * @generated
	 */
	PluginChoice getScalarizer();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getScalarizer <em>Scalarizer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scalarizer</em>' containment reference.
	 * @see #getScalarizer()
	 * @generated
	 */
	void setScalarizer(PluginChoice value);

	/**
	 * Returns the value of the '<em><b>Reward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a reward is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reward</em>' containment reference.
	 * @see #setReward(RewardChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Reward()
	 * @model containment="true"
	 * @generated
	 */
	RewardChoice getReward();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getReward <em>Reward</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reward</em>' containment reference.
	 * @see #getReward()
	 * @generated
	 */
	void setReward(RewardChoice value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chooses the measurements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' containment reference.
	 * @see #setPolicy(PluginChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Policy()
	 * @model containment="true"
	 * @generated
	 */
	PluginChoice getPolicy();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getPolicy <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' containment reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(PluginChoice value);

	/**
	 * Returns the value of the '<em><b>Starting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first measurements, before the policy chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starting</em>' containment reference.
	 * @see #setStarting(StartingChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Starting()
	 * @model containment="true"
	 * @generated
	 */
	StartingChoice getStarting();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getStarting <em>Starting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starting</em>' containment reference.
	 * @see #getStarting()
	 * @generated
	 */
	void setStarting(StartingChoice value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the run ends; at least one limit is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' containment reference.
	 * @see #setBudget(BudgetLimits)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Budget()
	 * @model containment="true"
	 * @generated
	 */
	BudgetLimits getBudget();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getBudget <em>Budget</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' containment reference.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BudgetLimits value);

	/**
	 * Returns the value of the '<em><b>Envelope</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is allowed; may only tighten the station's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Envelope</em>' containment reference.
	 * @see #setEnvelope(EnvelopeLimits)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Envelope()
	 * @model containment="true"
	 * @generated
	 */
	EnvelopeLimits getEnvelope();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getEnvelope <em>Envelope</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Envelope</em>' containment reference.
	 * @see #getEnvelope()
	 * @generated
	 */
	void setEnvelope(EnvelopeLimits value);

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when a proposal awaits a person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(ApprovalChoice)
	 * @see org.steerscope.plan.model.PlanPackage#getPlan_Approval()
	 * @model containment="true"
	 * @generated
	 */
	ApprovalChoice getApproval();

	/**
	 * Sets the value of the '{@link org.steerscope.plan.model.Plan#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(ApprovalChoice value);

} // Plan
