/**
 * Copyright (c) 2026 the Steerscope authors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.steerscope.plan.model.PlanFactory
 * @model kind="package"
 * @generated
 */
public interface PlanPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://steerscope.org/plan/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlanPackage eINSTANCE = org.steerscope.plan.model.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.PlanImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__OBJECTIVE = 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SEED = 2;

	/**
	 * The feature id for the '<em><b>Overview Dwell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__OVERVIEW_DWELL = 3;

	/**
	 * The feature id for the '<em><b>Exposure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__EXPOSURE = 4;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__DIRECTION = 5;

	/**
	 * The feature id for the '<em><b>Idle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__IDLE = 6;

	/**
	 * The feature id for the '<em><b>In Doubt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__IN_DOUBT = 7;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__INSTRUMENT = 8;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__CANDIDATES = 9;

	/**
	 * The feature id for the '<em><b>Processing</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PROCESSING = 10;

	/**
	 * The feature id for the '<em><b>Scalarizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__SCALARIZER = 11;

	/**
	 * The feature id for the '<em><b>Reward</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REWARD = 12;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__POLICY = 13;

	/**
	 * The feature id for the '<em><b>Starting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__STARTING = 14;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__BUDGET = 15;

	/**
	 * The feature id for the '<em><b>Envelope</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ENVELOPE = 16;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__APPROVAL = 17;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = 18;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.StationImpl <em>Station</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.StationImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getStation()
	 * @generated
	 */
	int STATION = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATION__SITE = 1;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATION__INSTRUMENTS = 2;

	/**
	 * The feature id for the '<em><b>Envelope</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATION__ENVELOPE = 3;

	/**
	 * The feature id for the '<em><b>Update Sites</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATION__UPDATE_SITES = 4;

	/**
	 * The number of structural features of the '<em>Station</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.PluginChoiceImpl <em>Plugin Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.PluginChoiceImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getPluginChoice()
	 * @generated
	 */
	int PLUGIN_CHOICE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_CHOICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_CHOICE__SETTINGS = 1;

	/**
	 * The number of structural features of the '<em>Plugin Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLUGIN_CHOICE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.SettingValueImpl <em>Setting Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.SettingValueImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getSettingValue()
	 * @generated
	 */
	int SETTING_VALUE = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_VALUE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.CandidateGridImpl <em>Candidate Grid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.CandidateGridImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getCandidateGrid()
	 * @generated
	 */
	int CANDIDATE_GRID = 4;

	/**
	 * The feature id for the '<em><b>Patch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_GRID__PATCH = 0;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_GRID__STEP = 1;

	/**
	 * The number of structural features of the '<em>Candidate Grid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_GRID_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.RewardChoiceImpl <em>Reward Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.RewardChoiceImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getRewardChoice()
	 * @generated
	 */
	int REWARD_CHOICE = 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWARD_CHOICE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Episode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWARD_CHOICE__EPISODE = 1;

	/**
	 * The number of structural features of the '<em>Reward Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWARD_CHOICE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.StartingChoiceImpl <em>Starting Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.StartingChoiceImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getStartingChoice()
	 * @generated
	 */
	int STARTING_CHOICE = 6;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTING_CHOICE__COUNT = 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTING_CHOICE__METHOD = 1;

	/**
	 * The feature id for the '<em><b>Places</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTING_CHOICE__PLACES = 2;

	/**
	 * The number of structural features of the '<em>Starting Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STARTING_CHOICE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.PlaceImpl <em>Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.PlaceImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 7;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ROW = 0;

	/**
	 * The feature id for the '<em><b>Col</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__COL = 1;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.BudgetLimitsImpl <em>Budget Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.BudgetLimitsImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getBudgetLimits()
	 * @generated
	 */
	int BUDGET_LIMITS = 8;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LIMITS__STEPS = 0;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LIMITS__SECONDS = 1;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LIMITS__UNTIL = 2;

	/**
	 * The feature id for the '<em><b>Fluence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LIMITS__FLUENCE = 3;

	/**
	 * The number of structural features of the '<em>Budget Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_LIMITS_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.EnvelopeLimitsImpl <em>Envelope Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.EnvelopeLimitsImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getEnvelopeLimits()
	 * @generated
	 */
	int ENVELOPE_LIMITS = 9;

	/**
	 * The feature id for the '<em><b>Max Exposure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVELOPE_LIMITS__MAX_EXPOSURE = 0;

	/**
	 * The feature id for the '<em><b>Max Place Fluence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVELOPE_LIMITS__MAX_PLACE_FLUENCE = 1;

	/**
	 * The feature id for the '<em><b>Max Total Fluence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVELOPE_LIMITS__MAX_TOTAL_FLUENCE = 2;

	/**
	 * The feature id for the '<em><b>Position Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVELOPE_LIMITS__POSITION_TOLERANCE = 3;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVELOPE_LIMITS__LIMITS = 4;

	/**
	 * The number of structural features of the '<em>Envelope Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVELOPE_LIMITS_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.KnobLimitImpl <em>Knob Limit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.KnobLimitImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getKnobLimit()
	 * @generated
	 */
	int KNOB_LIMIT = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_LIMIT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_LIMIT__MIN = 1;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_LIMIT__MAX = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_LIMIT__UNIT = 3;

	/**
	 * The number of structural features of the '<em>Knob Limit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOB_LIMIT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.impl.ApprovalChoiceImpl <em>Approval Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.impl.ApprovalChoiceImpl
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getApprovalChoice()
	 * @generated
	 */
	int APPROVAL_CHOICE = 11;

	/**
	 * The feature id for the '<em><b>Always</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHOICE__ALWAYS = 0;

	/**
	 * The feature id for the '<em><b>Wait Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHOICE__WAIT_SECONDS = 1;

	/**
	 * The feature id for the '<em><b>Go On Unanswered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHOICE__GO_ON_UNANSWERED = 2;

	/**
	 * The number of structural features of the '<em>Approval Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHOICE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.SearchDirection <em>Search Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.SearchDirection
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getSearchDirection()
	 * @generated
	 */
	int SEARCH_DIRECTION = 12;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.IdleChoice <em>Idle Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.IdleChoice
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getIdleChoice()
	 * @generated
	 */
	int IDLE_CHOICE = 13;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.DoubtChoice <em>Doubt Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.DoubtChoice
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getDoubtChoice()
	 * @generated
	 */
	int DOUBT_CHOICE = 14;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.RewardKind <em>Reward Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.RewardKind
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getRewardKind()
	 * @generated
	 */
	int REWARD_KIND = 15;

	/**
	 * The meta object id for the '{@link org.steerscope.plan.model.StartingMethod <em>Starting Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.steerscope.plan.model.StartingMethod
	 * @see org.steerscope.plan.model.impl.PlanPackageImpl#getStartingMethod()
	 * @generated
	 */
	int STARTING_METHOD = 16;


	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.steerscope.plan.model.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.steerscope.plan.model.Plan#getTitle()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getObjective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objective</em>'.
	 * @see org.steerscope.plan.model.Plan#getObjective()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Objective();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.steerscope.plan.model.Plan#getSeed()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getOverviewDwell <em>Overview Dwell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overview Dwell</em>'.
	 * @see org.steerscope.plan.model.Plan#getOverviewDwell()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_OverviewDwell();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getExposure <em>Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exposure</em>'.
	 * @see org.steerscope.plan.model.Plan#getExposure()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Exposure();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.steerscope.plan.model.Plan#getDirection()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getIdle <em>Idle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Idle</em>'.
	 * @see org.steerscope.plan.model.Plan#getIdle()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Idle();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Plan#getInDoubt <em>In Doubt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Doubt</em>'.
	 * @see org.steerscope.plan.model.Plan#getInDoubt()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_InDoubt();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Instrument</em>'.
	 * @see org.steerscope.plan.model.Plan#getInstrument()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Instrument();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Candidates</em>'.
	 * @see org.steerscope.plan.model.Plan#getCandidates()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Candidates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.steerscope.plan.model.Plan#getProcessing <em>Processing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Processing</em>'.
	 * @see org.steerscope.plan.model.Plan#getProcessing()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Processing();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getScalarizer <em>Scalarizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scalarizer</em>'.
	 * @see org.steerscope.plan.model.Plan#getScalarizer()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Scalarizer();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getReward <em>Reward</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reward</em>'.
	 * @see org.steerscope.plan.model.Plan#getReward()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Reward();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Policy</em>'.
	 * @see org.steerscope.plan.model.Plan#getPolicy()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Policy();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getStarting <em>Starting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Starting</em>'.
	 * @see org.steerscope.plan.model.Plan#getStarting()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Starting();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Budget</em>'.
	 * @see org.steerscope.plan.model.Plan#getBudget()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Budget();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getEnvelope <em>Envelope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Envelope</em>'.
	 * @see org.steerscope.plan.model.Plan#getEnvelope()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Envelope();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Plan#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.steerscope.plan.model.Plan#getApproval()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Approval();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.Station <em>Station</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Station</em>'.
	 * @see org.steerscope.plan.model.Station
	 * @generated
	 */
	EClass getStation();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Station#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.steerscope.plan.model.Station#getName()
	 * @see #getStation()
	 * @generated
	 */
	EAttribute getStation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Station#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site</em>'.
	 * @see org.steerscope.plan.model.Station#getSite()
	 * @see #getStation()
	 * @generated
	 */
	EAttribute getStation_Site();

	/**
	 * Returns the meta object for the containment reference list '{@link org.steerscope.plan.model.Station#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.steerscope.plan.model.Station#getInstruments()
	 * @see #getStation()
	 * @generated
	 */
	EReference getStation_Instruments();

	/**
	 * Returns the meta object for the containment reference '{@link org.steerscope.plan.model.Station#getEnvelope <em>Envelope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Envelope</em>'.
	 * @see org.steerscope.plan.model.Station#getEnvelope()
	 * @see #getStation()
	 * @generated
	 */
	EReference getStation_Envelope();

	/**
	 * Returns the meta object for the attribute list '{@link org.steerscope.plan.model.Station#getUpdateSites <em>Update Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Update Sites</em>'.
	 * @see org.steerscope.plan.model.Station#getUpdateSites()
	 * @see #getStation()
	 * @generated
	 */
	EAttribute getStation_UpdateSites();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.PluginChoice <em>Plugin Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plugin Choice</em>'.
	 * @see org.steerscope.plan.model.PluginChoice
	 * @generated
	 */
	EClass getPluginChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.PluginChoice#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.steerscope.plan.model.PluginChoice#getId()
	 * @see #getPluginChoice()
	 * @generated
	 */
	EAttribute getPluginChoice_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.steerscope.plan.model.PluginChoice#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.steerscope.plan.model.PluginChoice#getSettings()
	 * @see #getPluginChoice()
	 * @generated
	 */
	EReference getPluginChoice_Settings();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.SettingValue <em>Setting Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting Value</em>'.
	 * @see org.steerscope.plan.model.SettingValue
	 * @generated
	 */
	EClass getSettingValue();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.SettingValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.steerscope.plan.model.SettingValue#getName()
	 * @see #getSettingValue()
	 * @generated
	 */
	EAttribute getSettingValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.SettingValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.steerscope.plan.model.SettingValue#getValue()
	 * @see #getSettingValue()
	 * @generated
	 */
	EAttribute getSettingValue_Value();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.CandidateGrid <em>Candidate Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate Grid</em>'.
	 * @see org.steerscope.plan.model.CandidateGrid
	 * @generated
	 */
	EClass getCandidateGrid();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.CandidateGrid#getPatch <em>Patch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patch</em>'.
	 * @see org.steerscope.plan.model.CandidateGrid#getPatch()
	 * @see #getCandidateGrid()
	 * @generated
	 */
	EAttribute getCandidateGrid_Patch();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.CandidateGrid#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.steerscope.plan.model.CandidateGrid#getStep()
	 * @see #getCandidateGrid()
	 * @generated
	 */
	EAttribute getCandidateGrid_Step();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.RewardChoice <em>Reward Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reward Choice</em>'.
	 * @see org.steerscope.plan.model.RewardChoice
	 * @generated
	 */
	EClass getRewardChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.RewardChoice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.steerscope.plan.model.RewardChoice#getKind()
	 * @see #getRewardChoice()
	 * @generated
	 */
	EAttribute getRewardChoice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.RewardChoice#getEpisode <em>Episode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Episode</em>'.
	 * @see org.steerscope.plan.model.RewardChoice#getEpisode()
	 * @see #getRewardChoice()
	 * @generated
	 */
	EAttribute getRewardChoice_Episode();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.StartingChoice <em>Starting Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Starting Choice</em>'.
	 * @see org.steerscope.plan.model.StartingChoice
	 * @generated
	 */
	EClass getStartingChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.StartingChoice#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.steerscope.plan.model.StartingChoice#getCount()
	 * @see #getStartingChoice()
	 * @generated
	 */
	EAttribute getStartingChoice_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.StartingChoice#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.steerscope.plan.model.StartingChoice#getMethod()
	 * @see #getStartingChoice()
	 * @generated
	 */
	EAttribute getStartingChoice_Method();

	/**
	 * Returns the meta object for the containment reference list '{@link org.steerscope.plan.model.StartingChoice#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Places</em>'.
	 * @see org.steerscope.plan.model.StartingChoice#getPlaces()
	 * @see #getStartingChoice()
	 * @generated
	 */
	EReference getStartingChoice_Places();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Place</em>'.
	 * @see org.steerscope.plan.model.Place
	 * @generated
	 */
	EClass getPlace();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Place#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.steerscope.plan.model.Place#getRow()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.Place#getCol <em>Col</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Col</em>'.
	 * @see org.steerscope.plan.model.Place#getCol()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Col();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.BudgetLimits <em>Budget Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget Limits</em>'.
	 * @see org.steerscope.plan.model.BudgetLimits
	 * @generated
	 */
	EClass getBudgetLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.BudgetLimits#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps</em>'.
	 * @see org.steerscope.plan.model.BudgetLimits#getSteps()
	 * @see #getBudgetLimits()
	 * @generated
	 */
	EAttribute getBudgetLimits_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.BudgetLimits#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.steerscope.plan.model.BudgetLimits#getSeconds()
	 * @see #getBudgetLimits()
	 * @generated
	 */
	EAttribute getBudgetLimits_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.BudgetLimits#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.steerscope.plan.model.BudgetLimits#getUntil()
	 * @see #getBudgetLimits()
	 * @generated
	 */
	EAttribute getBudgetLimits_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.BudgetLimits#getFluence <em>Fluence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fluence</em>'.
	 * @see org.steerscope.plan.model.BudgetLimits#getFluence()
	 * @see #getBudgetLimits()
	 * @generated
	 */
	EAttribute getBudgetLimits_Fluence();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.EnvelopeLimits <em>Envelope Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Envelope Limits</em>'.
	 * @see org.steerscope.plan.model.EnvelopeLimits
	 * @generated
	 */
	EClass getEnvelopeLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.EnvelopeLimits#getMaxExposure <em>Max Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Exposure</em>'.
	 * @see org.steerscope.plan.model.EnvelopeLimits#getMaxExposure()
	 * @see #getEnvelopeLimits()
	 * @generated
	 */
	EAttribute getEnvelopeLimits_MaxExposure();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.EnvelopeLimits#getMaxPlaceFluence <em>Max Place Fluence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Place Fluence</em>'.
	 * @see org.steerscope.plan.model.EnvelopeLimits#getMaxPlaceFluence()
	 * @see #getEnvelopeLimits()
	 * @generated
	 */
	EAttribute getEnvelopeLimits_MaxPlaceFluence();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.EnvelopeLimits#getMaxTotalFluence <em>Max Total Fluence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Total Fluence</em>'.
	 * @see org.steerscope.plan.model.EnvelopeLimits#getMaxTotalFluence()
	 * @see #getEnvelopeLimits()
	 * @generated
	 */
	EAttribute getEnvelopeLimits_MaxTotalFluence();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.EnvelopeLimits#getPositionTolerance <em>Position Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position Tolerance</em>'.
	 * @see org.steerscope.plan.model.EnvelopeLimits#getPositionTolerance()
	 * @see #getEnvelopeLimits()
	 * @generated
	 */
	EAttribute getEnvelopeLimits_PositionTolerance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.steerscope.plan.model.EnvelopeLimits#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Limits</em>'.
	 * @see org.steerscope.plan.model.EnvelopeLimits#getLimits()
	 * @see #getEnvelopeLimits()
	 * @generated
	 */
	EReference getEnvelopeLimits_Limits();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.KnobLimit <em>Knob Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Knob Limit</em>'.
	 * @see org.steerscope.plan.model.KnobLimit
	 * @generated
	 */
	EClass getKnobLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.KnobLimit#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.steerscope.plan.model.KnobLimit#getName()
	 * @see #getKnobLimit()
	 * @generated
	 */
	EAttribute getKnobLimit_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.KnobLimit#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.steerscope.plan.model.KnobLimit#getMin()
	 * @see #getKnobLimit()
	 * @generated
	 */
	EAttribute getKnobLimit_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.KnobLimit#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.steerscope.plan.model.KnobLimit#getMax()
	 * @see #getKnobLimit()
	 * @generated
	 */
	EAttribute getKnobLimit_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.KnobLimit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.steerscope.plan.model.KnobLimit#getUnit()
	 * @see #getKnobLimit()
	 * @generated
	 */
	EAttribute getKnobLimit_Unit();

	/**
	 * Returns the meta object for class '{@link org.steerscope.plan.model.ApprovalChoice <em>Approval Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Choice</em>'.
	 * @see org.steerscope.plan.model.ApprovalChoice
	 * @generated
	 */
	EClass getApprovalChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.ApprovalChoice#isAlways <em>Always</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Always</em>'.
	 * @see org.steerscope.plan.model.ApprovalChoice#isAlways()
	 * @see #getApprovalChoice()
	 * @generated
	 */
	EAttribute getApprovalChoice_Always();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.ApprovalChoice#getWaitSeconds <em>Wait Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Seconds</em>'.
	 * @see org.steerscope.plan.model.ApprovalChoice#getWaitSeconds()
	 * @see #getApprovalChoice()
	 * @generated
	 */
	EAttribute getApprovalChoice_WaitSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.steerscope.plan.model.ApprovalChoice#isGoOnUnanswered <em>Go On Unanswered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Go On Unanswered</em>'.
	 * @see org.steerscope.plan.model.ApprovalChoice#isGoOnUnanswered()
	 * @see #getApprovalChoice()
	 * @generated
	 */
	EAttribute getApprovalChoice_GoOnUnanswered();

	/**
	 * Returns the meta object for enum '{@link org.steerscope.plan.model.SearchDirection <em>Search Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Search Direction</em>'.
	 * @see org.steerscope.plan.model.SearchDirection
	 * @generated
	 */
	EEnum getSearchDirection();

	/**
	 * Returns the meta object for enum '{@link org.steerscope.plan.model.IdleChoice <em>Idle Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Idle Choice</em>'.
	 * @see org.steerscope.plan.model.IdleChoice
	 * @generated
	 */
	EEnum getIdleChoice();

	/**
	 * Returns the meta object for enum '{@link org.steerscope.plan.model.DoubtChoice <em>Doubt Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Doubt Choice</em>'.
	 * @see org.steerscope.plan.model.DoubtChoice
	 * @generated
	 */
	EEnum getDoubtChoice();

	/**
	 * Returns the meta object for enum '{@link org.steerscope.plan.model.RewardKind <em>Reward Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reward Kind</em>'.
	 * @see org.steerscope.plan.model.RewardKind
	 * @generated
	 */
	EEnum getRewardKind();

	/**
	 * Returns the meta object for enum '{@link org.steerscope.plan.model.StartingMethod <em>Starting Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Starting Method</em>'.
	 * @see org.steerscope.plan.model.StartingMethod
	 * @generated
	 */
	EEnum getStartingMethod();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlanFactory getPlanFactory();

} //PlanPackage
