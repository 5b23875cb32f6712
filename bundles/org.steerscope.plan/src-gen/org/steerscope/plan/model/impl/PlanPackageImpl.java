/**
 * Copyright (c) 2026 the Steerscope authors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.steerscope.plan.model.ApprovalChoice;
import org.steerscope.plan.model.BudgetLimits;
import org.steerscope.plan.model.CandidateGrid;
import org.steerscope.plan.model.DoubtChoice;
import org.steerscope.plan.model.EnvelopeLimits;
import org.steerscope.plan.model.IdleChoice;
import org.steerscope.plan.model.KnobLimit;
import org.steerscope.plan.model.Place;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.PlanFactory;
import org.steerscope.plan.model.PlanPackage;
import org.steerscope.plan.model.PluginChoice;
import org.steerscope.plan.model.RewardChoice;
import org.steerscope.plan.model.RewardKind;
import org.steerscope.plan.model.SearchDirection;
import org.steerscope.plan.model.SettingValue;
import org.steerscope.plan.model.StartingChoice;
import org.steerscope.plan.model.StartingMethod;
import org.steerscope.plan.model.Station;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlanPackageImpl extends EPackageImpl implements PlanPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pluginChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass settingValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass candidateGridEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rewardChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass startingChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetLimitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass envelopeLimitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass knobLimitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum searchDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum idleChoiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum doubtChoiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rewardKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum startingMethodEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.steerscope.plan.model.PlanPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PlanPackageImpl() {
		super(eNS_URI, PlanFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PlanPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PlanPackage init() {
		if (isInited) return (PlanPackage)EPackage.Registry.INSTANCE.getEPackage(PlanPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPlanPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PlanPackageImpl thePlanPackage = registeredPlanPackage instanceof PlanPackageImpl ? (PlanPackageImpl)registeredPlanPackage : new PlanPackageImpl();

		isInited = true;

		// Create package meta-data objects
		thePlanPackage.createPackageContents();

		// Initialize created meta-data
		thePlanPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePlanPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PlanPackage.eNS_URI, thePlanPackage);
		return thePlanPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlan() {
		return planEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Title() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Objective() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Seed() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_OverviewDwell() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Exposure() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Direction() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Idle() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_InDoubt() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Instrument() {
		return (EReference)planEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Candidates() {
		return (EReference)planEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Processing() {
		return (EReference)planEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Scalarizer() {
		return (EReference)planEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Reward() {
		return (EReference)planEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Policy() {
		return (EReference)planEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Starting() {
		return (EReference)planEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Budget() {
		return (EReference)planEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Envelope() {
		return (EReference)planEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Approval() {
		return (EReference)planEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStation() {
		return stationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStation_Name() {
		return (EAttribute)stationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStation_Site() {
		return (EAttribute)stationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStation_Instruments() {
		return (EReference)stationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStation_Envelope() {
		return (EReference)stationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStation_UpdateSites() {
		return (EAttribute)stationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPluginChoice() {
		return pluginChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPluginChoice_Id() {
		return (EAttribute)pluginChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPluginChoice_Settings() {
		return (EReference)pluginChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSettingValue() {
		return settingValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSettingValue_Name() {
		return (EAttribute)settingValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSettingValue_Value() {
		return (EAttribute)settingValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCandidateGrid() {
		return candidateGridEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidateGrid_Patch() {
		return (EAttribute)candidateGridEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidateGrid_Step() {
		return (EAttribute)candidateGridEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRewardChoice() {
		return rewardChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRewardChoice_Kind() {
		return (EAttribute)rewardChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRewardChoice_Episode() {
		return (EAttribute)rewardChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStartingChoice() {
		return startingChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStartingChoice_Count() {
		return (EAttribute)startingChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStartingChoice_Method() {
		return (EAttribute)startingChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStartingChoice_Places() {
		return (EReference)startingChoiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlace() {
		return placeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Row() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Col() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudgetLimits() {
		return budgetLimitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLimits_Steps() {
		return (EAttribute)budgetLimitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLimits_Seconds() {
		return (EAttribute)budgetLimitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLimits_Until() {
		return (EAttribute)budgetLimitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLimits_Fluence() {
		return (EAttribute)budgetLimitsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnvelopeLimits() {
		return envelopeLimitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvelopeLimits_MaxExposure() {
		return (EAttribute)envelopeLimitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvelopeLimits_MaxPlaceFluence() {
		return (EAttribute)envelopeLimitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvelopeLimits_MaxTotalFluence() {
		return (EAttribute)envelopeLimitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvelopeLimits_PositionTolerance() {
		return (EAttribute)envelopeLimitsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnvelopeLimits_Limits() {
		return (EReference)envelopeLimitsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKnobLimit() {
		return knobLimitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnobLimit_Name() {
		return (EAttribute)knobLimitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnobLimit_Min() {
		return (EAttribute)knobLimitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnobLimit_Max() {
		return (EAttribute)knobLimitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnobLimit_Unit() {
		return (EAttribute)knobLimitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApprovalChoice() {
		return approvalChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalChoice_Always() {
		return (EAttribute)approvalChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalChoice_WaitSeconds() {
		return (EAttribute)approvalChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalChoice_GoOnUnanswered() {
		return (EAttribute)approvalChoiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSearchDirection() {
		return searchDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIdleChoice() {
		return idleChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDoubtChoice() {
		return doubtChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRewardKind() {
		return rewardKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStartingMethod() {
		return startingMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanFactory getPlanFactory() {
		return (PlanFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		planEClass = createEClass(PLAN);
		createEAttribute(planEClass, PLAN__TITLE);
		createEAttribute(planEClass, PLAN__OBJECTIVE);
		createEAttribute(planEClass, PLAN__SEED);
		createEAttribute(planEClass, PLAN__OVERVIEW_DWELL);
		createEAttribute(planEClass, PLAN__EXPOSURE);
		createEAttribute(planEClass, PLAN__DIRECTION);
		createEAttribute(planEClass, PLAN__IDLE);
		createEAttribute(planEClass, PLAN__IN_DOUBT);
		createEReference(planEClass, PLAN__INSTRUMENT);
		createEReference(planEClass, PLAN__CANDIDATES);
		createEReference(planEClass, PLAN__PROCESSING);
		createEReference(planEClass, PLAN__SCALARIZER);
		createEReference(planEClass, PLAN__REWARD);
		createEReference(planEClass, PLAN__POLICY);
		createEReference(planEClass, PLAN__STARTING);
		createEReference(planEClass, PLAN__BUDGET);
		createEReference(planEClass, PLAN__ENVELOPE);
		createEReference(planEClass, PLAN__APPROVAL);

		stationEClass = createEClass(STATION);
		createEAttribute(stationEClass, STATION__NAME);
		createEAttribute(stationEClass, STATION__SITE);
		createEReference(stationEClass, STATION__INSTRUMENTS);
		createEReference(stationEClass, STATION__ENVELOPE);
		createEAttribute(stationEClass, STATION__UPDATE_SITES);

		pluginChoiceEClass = createEClass(PLUGIN_CHOICE);
		createEAttribute(pluginChoiceEClass, PLUGIN_CHOICE__ID);
		createEReference(pluginChoiceEClass, PLUGIN_CHOICE__SETTINGS);

		settingValueEClass = createEClass(SETTING_VALUE);
		createEAttribute(settingValueEClass, SETTING_VALUE__NAME);
		createEAttribute(settingValueEClass, SETTING_VALUE__VALUE);

		candidateGridEClass = createEClass(CANDIDATE_GRID);
		createEAttribute(candidateGridEClass, CANDIDATE_GRID__PATCH);
		createEAttribute(candidateGridEClass, CANDIDATE_GRID__STEP);

		rewardChoiceEClass = createEClass(REWARD_CHOICE);
		createEAttribute(rewardChoiceEClass, REWARD_CHOICE__KIND);
		createEAttribute(rewardChoiceEClass, REWARD_CHOICE__EPISODE);

		startingChoiceEClass = createEClass(STARTING_CHOICE);
		createEAttribute(startingChoiceEClass, STARTING_CHOICE__COUNT);
		createEAttribute(startingChoiceEClass, STARTING_CHOICE__METHOD);
		createEReference(startingChoiceEClass, STARTING_CHOICE__PLACES);

		placeEClass = createEClass(PLACE);
		createEAttribute(placeEClass, PLACE__ROW);
		createEAttribute(placeEClass, PLACE__COL);

		budgetLimitsEClass = createEClass(BUDGET_LIMITS);
		createEAttribute(budgetLimitsEClass, BUDGET_LIMITS__STEPS);
		createEAttribute(budgetLimitsEClass, BUDGET_LIMITS__SECONDS);
		createEAttribute(budgetLimitsEClass, BUDGET_LIMITS__UNTIL);
		createEAttribute(budgetLimitsEClass, BUDGET_LIMITS__FLUENCE);

		envelopeLimitsEClass = createEClass(ENVELOPE_LIMITS);
		createEAttribute(envelopeLimitsEClass, ENVELOPE_LIMITS__MAX_EXPOSURE);
		createEAttribute(envelopeLimitsEClass, ENVELOPE_LIMITS__MAX_PLACE_FLUENCE);
		createEAttribute(envelopeLimitsEClass, ENVELOPE_LIMITS__MAX_TOTAL_FLUENCE);
		createEAttribute(envelopeLimitsEClass, ENVELOPE_LIMITS__POSITION_TOLERANCE);
		createEReference(envelopeLimitsEClass, ENVELOPE_LIMITS__LIMITS);

		knobLimitEClass = createEClass(KNOB_LIMIT);
		createEAttribute(knobLimitEClass, KNOB_LIMIT__NAME);
		createEAttribute(knobLimitEClass, KNOB_LIMIT__MIN);
		createEAttribute(knobLimitEClass, KNOB_LIMIT__MAX);
		createEAttribute(knobLimitEClass, KNOB_LIMIT__UNIT);

		approvalChoiceEClass = createEClass(APPROVAL_CHOICE);
		createEAttribute(approvalChoiceEClass, APPROVAL_CHOICE__ALWAYS);
		createEAttribute(approvalChoiceEClass, APPROVAL_CHOICE__WAIT_SECONDS);
		createEAttribute(approvalChoiceEClass, APPROVAL_CHOICE__GO_ON_UNANSWERED);

		// Create enums
		searchDirectionEEnum = createEEnum(SEARCH_DIRECTION);
		idleChoiceEEnum = createEEnum(IDLE_CHOICE);
		doubtChoiceEEnum = createEEnum(DOUBT_CHOICE);
		rewardKindEEnum = createEEnum(REWARD_KIND);
		startingMethodEEnum = createEEnum(STARTING_METHOD);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(planEClass, Plan.class, "Plan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlan_Title(), ecorePackage.getEString(), "title", "", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Objective(), ecorePackage.getEString(), "objective", "", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_OverviewDwell(), ecorePackage.getEDouble(), "overviewDwell", "1e-5", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Exposure(), ecorePackage.getEDouble(), "exposure", "0.05", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Direction(), this.getSearchDirection(), "direction", "maximise", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_Idle(), this.getIdleChoice(), "idle", "blank", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_InDoubt(), this.getDoubtChoice(), "inDoubt", "measure-again", 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Instrument(), this.getPluginChoice(), null, "instrument", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Candidates(), this.getCandidateGrid(), null, "candidates", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Processing(), this.getPluginChoice(), null, "processing", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Scalarizer(), this.getPluginChoice(), null, "scalarizer", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Reward(), this.getRewardChoice(), null, "reward", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Policy(), this.getPluginChoice(), null, "policy", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Starting(), this.getStartingChoice(), null, "starting", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Budget(), this.getBudgetLimits(), null, "budget", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Envelope(), this.getEnvelopeLimits(), null, "envelope", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Approval(), this.getApprovalChoice(), null, "approval", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stationEClass, Station.class, "Station", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStation_Name(), ecorePackage.getEString(), "name", "", 0, 1, Station.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStation_Site(), ecorePackage.getEString(), "site", "", 0, 1, Station.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStation_Instruments(), this.getPluginChoice(), null, "instruments", null, 0, -1, Station.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStation_Envelope(), this.getEnvelopeLimits(), null, "envelope", null, 0, 1, Station.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStation_UpdateSites(), ecorePackage.getEString(), "updateSites", null, 0, -1, Station.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pluginChoiceEClass, PluginChoice.class, "PluginChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPluginChoice_Id(), ecorePackage.getEString(), "id", "", 0, 1, PluginChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPluginChoice_Settings(), this.getSettingValue(), null, "settings", null, 0, -1, PluginChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(settingValueEClass, SettingValue.class, "SettingValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSettingValue_Name(), ecorePackage.getEString(), "name", "", 0, 1, SettingValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSettingValue_Value(), ecorePackage.getEString(), "value", "", 0, 1, SettingValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(candidateGridEClass, CandidateGrid.class, "CandidateGrid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCandidateGrid_Patch(), ecorePackage.getEInt(), "patch", "16", 0, 1, CandidateGrid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidateGrid_Step(), ecorePackage.getEInt(), "step", "1", 0, 1, CandidateGrid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rewardChoiceEClass, RewardChoice.class, "RewardChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRewardChoice_Kind(), this.getRewardKind(), "kind", "each-step", 0, 1, RewardChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRewardChoice_Episode(), ecorePackage.getEInt(), "episode", "1", 0, 1, RewardChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(startingChoiceEClass, StartingChoice.class, "StartingChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStartingChoice_Count(), ecorePackage.getEInt(), "count", "10", 0, 1, StartingChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStartingChoice_Method(), this.getStartingMethod(), "method", "random", 0, 1, StartingChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStartingChoice_Places(), this.getPlace(), null, "places", null, 0, -1, StartingChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placeEClass, Place.class, "Place", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlace_Row(), ecorePackage.getEInt(), "row", "0", 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Col(), ecorePackage.getEInt(), "col", "0", 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(budgetLimitsEClass, BudgetLimits.class, "BudgetLimits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBudgetLimits_Steps(), ecorePackage.getEInt(), "steps", "0", 0, 1, BudgetLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudgetLimits_Seconds(), ecorePackage.getEDouble(), "seconds", "0", 0, 1, BudgetLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudgetLimits_Until(), ecorePackage.getEString(), "until", "", 0, 1, BudgetLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudgetLimits_Fluence(), ecorePackage.getEDouble(), "fluence", "0", 0, 1, BudgetLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(envelopeLimitsEClass, EnvelopeLimits.class, "EnvelopeLimits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnvelopeLimits_MaxExposure(), ecorePackage.getEDouble(), "maxExposure", "0", 0, 1, EnvelopeLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnvelopeLimits_MaxPlaceFluence(), ecorePackage.getEDouble(), "maxPlaceFluence", "0", 0, 1, EnvelopeLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnvelopeLimits_MaxTotalFluence(), ecorePackage.getEDouble(), "maxTotalFluence", "0", 0, 1, EnvelopeLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnvelopeLimits_PositionTolerance(), ecorePackage.getEDouble(), "positionTolerance", "0", 0, 1, EnvelopeLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnvelopeLimits_Limits(), this.getKnobLimit(), null, "limits", null, 0, -1, EnvelopeLimits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(knobLimitEClass, KnobLimit.class, "KnobLimit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKnobLimit_Name(), ecorePackage.getEString(), "name", "", 0, 1, KnobLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnobLimit_Min(), ecorePackage.getEDouble(), "min", "-Infinity", 0, 1, KnobLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnobLimit_Max(), ecorePackage.getEDouble(), "max", "Infinity", 0, 1, KnobLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnobLimit_Unit(), ecorePackage.getEString(), "unit", "", 0, 1, KnobLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalChoiceEClass, ApprovalChoice.class, "ApprovalChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApprovalChoice_Always(), ecorePackage.getEBoolean(), "always", "false", 0, 1, ApprovalChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalChoice_WaitSeconds(), ecorePackage.getEDouble(), "waitSeconds", "30", 0, 1, ApprovalChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalChoice_GoOnUnanswered(), ecorePackage.getEBoolean(), "goOnUnanswered", "false", 0, 1, ApprovalChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(searchDirectionEEnum, SearchDirection.class, "SearchDirection");
		addEEnumLiteral(searchDirectionEEnum, SearchDirection.MAXIMISE);
		addEEnumLiteral(searchDirectionEEnum, SearchDirection.MINIMISE);

		initEEnum(idleChoiceEEnum, IdleChoice.class, "IdleChoice");
		addEEnumLiteral(idleChoiceEEnum, IdleChoice.BLANK);
		addEEnumLiteral(idleChoiceEEnum, IdleChoice.PARK);
		addEEnumLiteral(idleChoiceEEnum, IdleChoice.LEAVE);

		initEEnum(doubtChoiceEEnum, DoubtChoice.class, "DoubtChoice");
		addEEnumLiteral(doubtChoiceEEnum, DoubtChoice.MEASURE_AGAIN);
		addEEnumLiteral(doubtChoiceEEnum, DoubtChoice.SKIP);
		addEEnumLiteral(doubtChoiceEEnum, DoubtChoice.ASK);

		initEEnum(rewardKindEEnum, RewardKind.class, "RewardKind");
		addEEnumLiteral(rewardKindEEnum, RewardKind.EACH_STEP);
		addEEnumLiteral(rewardKindEEnum, RewardKind.EPISODE_END);

		initEEnum(startingMethodEEnum, StartingMethod.class, "StartingMethod");
		addEEnumLiteral(startingMethodEEnum, StartingMethod.RANDOM);
		addEEnumLiteral(startingMethodEEnum, StartingMethod.LATIN_HYPERCUBE);
		addEEnumLiteral(startingMethodEEnum, StartingMethod.FARTHEST_POINT);
		addEEnumLiteral(startingMethodEEnum, StartingMethod.KMEDOIDS);
		addEEnumLiteral(startingMethodEEnum, StartingMethod.GIVEN);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
		// https://steerscope.org/setting
		createSettingAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (planEClass,
		   source,
		   new String[] {
			   "documentation", "What is to be done: the experiment as a person writes it."
		   });
		addAnnotation
		  (getPlan_Title(),
		   source,
		   new String[] {
			   "documentation", "The name of the experiment."
		   });
		addAnnotation
		  (getPlan_Objective(),
		   source,
		   new String[] {
			   "documentation", "The person\'s goal in their own words; not computed with."
		   });
		addAnnotation
		  (getPlan_Seed(),
		   source,
		   new String[] {
			   "documentation", "Random seed; everything random of the run derives from it."
		   });
		addAnnotation
		  (getPlan_OverviewDwell(),
		   source,
		   new String[] {
			   "documentation", "Seconds per pixel of the overview."
		   });
		addAnnotation
		  (getPlan_Exposure(),
		   source,
		   new String[] {
			   "documentation", "Seconds of one measurement."
		   });
		addAnnotation
		  (getPlan_Direction(),
		   source,
		   new String[] {
			   "documentation", "Whether large or small values of the scalar are sought."
		   });
		addAnnotation
		  (getPlan_Idle(),
		   source,
		   new String[] {
			   "documentation", "What the probe does between acts."
		   });
		addAnnotation
		  (getPlan_InDoubt(),
		   source,
		   new String[] {
			   "documentation", "What to do on resuming with an act of which nobody knows whether it took place."
		   });
		addAnnotation
		  (getPlan_Instrument(),
		   source,
		   new String[] {
			   "documentation", "The driver and its settings."
		   });
		addAnnotation
		  (getPlan_Candidates(),
		   source,
		   new String[] {
			   "documentation", "The places that may be measured."
		   });
		addAnnotation
		  (getPlan_Processing(),
		   source,
		   new String[] {
			   "documentation", "The spectral processing chain, in order."
		   });
		addAnnotation
		  (getPlan_Scalarizer(),
		   source,
		   new String[] {
			   "documentation", "Turns measurements into the scalar sought."
		   });
		addAnnotation
		  (getPlan_Reward(),
		   source,
		   new String[] {
			   "documentation", "When a reward is known."
		   });
		addAnnotation
		  (getPlan_Policy(),
		   source,
		   new String[] {
			   "documentation", "Chooses the measurements."
		   });
		addAnnotation
		  (getPlan_Starting(),
		   source,
		   new String[] {
			   "documentation", "The first measurements, before the policy chooses."
		   });
		addAnnotation
		  (getPlan_Budget(),
		   source,
		   new String[] {
			   "documentation", "When the run ends; at least one limit is given."
		   });
		addAnnotation
		  (getPlan_Envelope(),
		   source,
		   new String[] {
			   "documentation", "What is allowed; may only tighten the station\'s."
		   });
		addAnnotation
		  (getPlan_Approval(),
		   source,
		   new String[] {
			   "documentation", "What happens when a proposal awaits a person."
		   });
		addAnnotation
		  (stationEClass,
		   source,
		   new String[] {
			   "documentation", "The instrument\'s place, kept by its service: what may be used there and what is allowed."
		   });
		addAnnotation
		  (getStation_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the station."
		   });
		addAnnotation
		  (getStation_Site(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getStation_Instruments(),
		   source,
		   new String[] {
			   "documentation", "The drivers that may be used, each with the settings that stand unless a plan says otherwise; none means any."
		   });
		addAnnotation
		  (getStation_Envelope(),
		   source,
		   new String[] {
			   "documentation", "What is allowed at this station."
		   });
		addAnnotation
		  (getStation_UpdateSites(),
		   source,
		   new String[] {
			   "documentation", "Addresses plug-ins may be installed from; none means any."
		   });
		addAnnotation
		  (pluginChoiceEClass,
		   source,
		   new String[] {
			   "documentation", "A plug-in chosen by id, with its settings."
		   });
		addAnnotation
		  (getPluginChoice_Id(),
		   source,
		   new String[] {
			   "documentation", "The id of its factory."
		   });
		addAnnotation
		  (getPluginChoice_Settings(),
		   source,
		   new String[] {
			   "documentation", "What differs from the defaults."
		   });
		addAnnotation
		  (settingValueEClass,
		   source,
		   new String[] {
			   "documentation", "One setting of a plug-in as text."
		   });
		addAnnotation
		  (getSettingValue_Name(),
		   source,
		   new String[] {
			   "documentation", "Its path, nested ones as outer.inner."
		   });
		addAnnotation
		  (getSettingValue_Value(),
		   source,
		   new String[] {
			   "documentation", "Its value as text."
		   });
		addAnnotation
		  (candidateGridEClass,
		   source,
		   new String[] {
			   "documentation", "The places that may be measured: every step-th pixel whose patch lies wholly in the overview."
		   });
		addAnnotation
		  (getCandidateGrid_Patch(),
		   source,
		   new String[] {
			   "documentation", "Edge of a patch in pixels."
		   });
		addAnnotation
		  (getCandidateGrid_Step(),
		   source,
		   new String[] {
			   "documentation", "Distance between candidates in pixels."
		   });
		addAnnotation
		  (rewardChoiceEClass,
		   source,
		   new String[] {
			   "documentation", "When a reward is known."
		   });
		addAnnotation
		  (getRewardChoice_Kind(),
		   source,
		   new String[] {
			   "documentation", "After each step or at the end of an episode."
		   });
		addAnnotation
		  (getRewardChoice_Episode(),
		   source,
		   new String[] {
			   "documentation", "Steps in an episode."
		   });
		addAnnotation
		  (startingChoiceEClass,
		   source,
		   new String[] {
			   "documentation", "The first measurements."
		   });
		addAnnotation
		  (getStartingChoice_Count(),
		   source,
		   new String[] {
			   "documentation", "How many; not used if the places are given."
		   });
		addAnnotation
		  (getStartingChoice_Method(),
		   source,
		   new String[] {
			   "documentation", "How they are chosen."
		   });
		addAnnotation
		  (getStartingChoice_Places(),
		   source,
		   new String[] {
			   "documentation", "The places, if they are given."
		   });
		addAnnotation
		  (placeEClass,
		   source,
		   new String[] {
			   "documentation", "A pixel of the overview."
		   });
		addAnnotation
		  (getPlace_Row(),
		   source,
		   new String[] {
			   "documentation", "Counted down from 0."
		   });
		addAnnotation
		  (getPlace_Col(),
		   source,
		   new String[] {
			   "documentation", "Counted to the right from 0."
		   });
		addAnnotation
		  (budgetLimitsEClass,
		   source,
		   new String[] {
			   "documentation", "When a run ends. Zero or empty means no limit of that kind."
		   });
		addAnnotation
		  (getBudgetLimits_Steps(),
		   source,
		   new String[] {
			   "documentation", "Measurements after the starting points."
		   });
		addAnnotation
		  (getBudgetLimits_Seconds(),
		   source,
		   new String[] {
			   "documentation", "Seconds of clock time since the start."
		   });
		addAnnotation
		  (getBudgetLimits_Until(),
		   source,
		   new String[] {
			   "documentation", "Clock time after which no exposure may still run, such as 2026-11-23T18:00:00Z."
		   });
		addAnnotation
		  (getBudgetLimits_Fluence(),
		   source,
		   new String[] {
			   "documentation", "Accumulated at the probe over all exposures, e/\u00c5\u00b2."
		   });
		addAnnotation
		  (envelopeLimitsEClass,
		   source,
		   new String[] {
			   "documentation", "What is allowed. Zero means no limit beyond the instrument\'s own."
		   });
		addAnnotation
		  (getEnvelopeLimits_MaxExposure(),
		   source,
		   new String[] {
			   "documentation", "Longest single measurement, seconds."
		   });
		addAnnotation
		  (getEnvelopeLimits_MaxPlaceFluence(),
		   source,
		   new String[] {
			   "documentation", "At one place, e/\u00c5\u00b2."
		   });
		addAnnotation
		  (getEnvelopeLimits_MaxTotalFluence(),
		   source,
		   new String[] {
			   "documentation", "Over the whole run, summed over exposures, e/\u00c5\u00b2."
		   });
		addAnnotation
		  (getEnvelopeLimits_PositionTolerance(),
		   source,
		   new String[] {
			   "documentation", "How far the position read back may be off, metres."
		   });
		addAnnotation
		  (getEnvelopeLimits_Limits(),
		   source,
		   new String[] {
			   "documentation", "On the instrument\'s knobs."
		   });
		addAnnotation
		  (knobLimitEClass,
		   source,
		   new String[] {
			   "documentation", "The range a knob of the instrument may take."
		   });
		addAnnotation
		  (getKnobLimit_Name(),
		   source,
		   new String[] {
			   "documentation", "The knob."
		   });
		addAnnotation
		  (getKnobLimit_Min(),
		   source,
		   new String[] {
			   "documentation", "Smallest allowed value in the unit."
		   });
		addAnnotation
		  (getKnobLimit_Max(),
		   source,
		   new String[] {
			   "documentation", "Largest allowed value in the unit."
		   });
		addAnnotation
		  (getKnobLimit_Unit(),
		   source,
		   new String[] {
			   "documentation", "The unit of both."
		   });
		addAnnotation
		  (approvalChoiceEClass,
		   source,
		   new String[] {
			   "documentation", "What happens when a proposal awaits a person."
		   });
		addAnnotation
		  (getApprovalChoice_Always(),
		   source,
		   new String[] {
			   "documentation", "Whether every proposal does, also where the policy does not ask."
		   });
		addAnnotation
		  (getApprovalChoice_WaitSeconds(),
		   source,
		   new String[] {
			   "documentation", "How long to wait, probe idle."
		   });
		addAnnotation
		  (getApprovalChoice_GoOnUnanswered(),
		   source,
		   new String[] {
			   "documentation", "Whether to measure when nobody answered; else the run pauses."
		   });
		addAnnotation
		  (searchDirectionEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether large or small values of the scalar are sought."
		   });
		addAnnotation
		  (searchDirectionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Large ones."
		   });
		addAnnotation
		  (searchDirectionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Small ones."
		   });
		addAnnotation
		  (idleChoiceEEnum,
		   source,
		   new String[] {
			   "documentation", "What the probe does between acts."
		   });
		addAnnotation
		  (idleChoiceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The beam is blanked; a tip is lifted with its bias at zero."
		   });
		addAnnotation
		  (idleChoiceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The probe waits at the corner of the field."
		   });
		addAnnotation
		  (idleChoiceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The probe stays where it is."
		   });
		addAnnotation
		  (doubtChoiceEEnum,
		   source,
		   new String[] {
			   "documentation", "What to do with an act in doubt."
		   });
		addAnnotation
		  (doubtChoiceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Measure the place again."
		   });
		addAnnotation
		  (doubtChoiceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Leave the place out."
		   });
		addAnnotation
		  (doubtChoiceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Pause and let the operator decide."
		   });
		addAnnotation
		  (rewardKindEEnum,
		   source,
		   new String[] {
			   "documentation", "When a reward is known."
		   });
		addAnnotation
		  (rewardKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The scalar of each step is its reward."
		   });
		addAnnotation
		  (rewardKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The best scalar of an episode, given at its end."
		   });
		addAnnotation
		  (startingMethodEEnum,
		   source,
		   new String[] {
			   "documentation", "How starting points are chosen."
		   });
		addAnnotation
		  (startingMethodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Uniformly among the candidates."
		   });
		addAnnotation
		  (startingMethodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A Latin hypercube over the field."
		   });
		addAnnotation
		  (startingMethodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Each as unlike those before as can be, in the features of their patches."
		   });
		addAnnotation
		  (startingMethodEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The middle of as many clusters of look-alike patches."
		   });
		addAnnotation
		  (startingMethodEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Named by the operator."
		   });
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (getPlan_Objective(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
	}

	/**
	 * Initializes the annotations for <b>https://steerscope.org/setting</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createSettingAnnotations() {
		String source = "https://steerscope.org/setting";
		addAnnotation
		  (getPlan_OverviewDwell(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getPlan_Exposure(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getBudgetLimits_Seconds(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getBudgetLimits_Fluence(),
		   source,
		   new String[] {
			   "unit", "e/\u00c5\u00b2"
		   });
		addAnnotation
		  (getEnvelopeLimits_MaxExposure(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getEnvelopeLimits_MaxPlaceFluence(),
		   source,
		   new String[] {
			   "unit", "e/\u00c5\u00b2"
		   });
		addAnnotation
		  (getEnvelopeLimits_MaxTotalFluence(),
		   source,
		   new String[] {
			   "unit", "e/\u00c5\u00b2"
		   });
		addAnnotation
		  (getEnvelopeLimits_PositionTolerance(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getApprovalChoice_WaitSeconds(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
	}

} //PlanPackageImpl
