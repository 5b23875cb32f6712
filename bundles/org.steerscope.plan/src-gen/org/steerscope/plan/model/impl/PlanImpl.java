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

import org.steerscope.plan.model.ApprovalChoice;
import org.steerscope.plan.model.BudgetLimits;
import org.steerscope.plan.model.CandidateGrid;
import org.steerscope.plan.model.DoubtChoice;
import org.steerscope.plan.model.EnvelopeLimits;
import org.steerscope.plan.model.IdleChoice;
import org.steerscope.plan.model.Plan;
import org.steerscope.plan.model.PlanPackage;
import org.steerscope.plan.model.PluginChoice;
import org.steerscope.plan.model.RewardChoice;
import org.steerscope.plan.model.SearchDirection;
import org.steerscope.plan.model.StartingChoice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getOverviewDwell <em>Overview Dwell</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getExposure <em>Exposure</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getIdle <em>Idle</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getInDoubt <em>In Doubt</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getProcessing <em>Processing</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getScalarizer <em>Scalarizer</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getReward <em>Reward</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getStarting <em>Starting</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getEnvelope <em>Envelope</em>}</li>
 *   <li>{@link org.steerscope.plan.model.impl.PlanImpl#getApproval <em>Approval</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends MinimalEObjectImpl.Container implements Plan {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECTIVE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected String objective = OBJECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverviewDwell() <em>Overview Dwell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverviewDwell()
	 * @generated
	 * @ordered
	 */
	protected static final double OVERVIEW_DWELL_EDEFAULT = 1.0E-5;

	/**
	 * The cached value of the '{@link #getOverviewDwell() <em>Overview Dwell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverviewDwell()
	 * @generated
	 * @ordered
	 */
	protected double overviewDwell = OVERVIEW_DWELL_EDEFAULT;

	/**
	 * The default value of the '{@link #getExposure() <em>Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposure()
	 * @generated
	 * @ordered
	 */
	protected static final double EXPOSURE_EDEFAULT = 0.05;

	/**
	 * The cached value of the '{@link #getExposure() <em>Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExposure()
	 * @generated
	 * @ordered
	 */
	protected double exposure = EXPOSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final SearchDirection DIRECTION_EDEFAULT = SearchDirection.MAXIMISE;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected SearchDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdle() <em>Idle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdle()
	 * @generated
	 * @ordered
	 */
	protected static final IdleChoice IDLE_EDEFAULT = IdleChoice.BLANK;

	/**
	 * The cached value of the '{@link #getIdle() <em>Idle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdle()
	 * @generated
	 * @ordered
	 */
	protected IdleChoice idle = IDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInDoubt() <em>In Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInDoubt()
	 * @generated
	 * @ordered
	 */
	protected static final DoubtChoice IN_DOUBT_EDEFAULT = DoubtChoice.MEASURE_AGAIN;

	/**
	 * The cached value of the '{@link #getInDoubt() <em>In Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInDoubt()
	 * @generated
	 * @ordered
	 */
	protected DoubtChoice inDoubt = IN_DOUBT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected PluginChoice instrument;

	/**
	 * The cached value of the '{@link #getCandidates() <em>Candidates</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected CandidateGrid candidates;

	/**
	 * The cached value of the '{@link #getProcessing() <em>Processing</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessing()
	 * @generated
	 * @ordered
	 */
	protected EList<PluginChoice> processing;

	/**
	 * The cached value of the '{@link #getScalarizer() <em>Scalarizer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScalarizer()
	 * @generated
	 * @ordered
	 */
	protected PluginChoice scalarizer;

	/**
	 * The cached value of the '{@link #getReward() <em>Reward</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReward()
	 * @generated
	 * @ordered
	 */
	protected RewardChoice reward;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected PluginChoice policy;

	/**
	 * The cached value of the '{@link #getStarting() <em>Starting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarting()
	 * @generated
	 * @ordered
	 */
	protected StartingChoice starting;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected BudgetLimits budget;

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
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected ApprovalChoice approval;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.eINSTANCE.getPlan();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjective() {
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjective(String newObjective) {
		String oldObjective = objective;
		objective = newObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__OBJECTIVE, oldObjective, objective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOverviewDwell() {
		return overviewDwell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverviewDwell(double newOverviewDwell) {
		double oldOverviewDwell = overviewDwell;
		overviewDwell = newOverviewDwell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__OVERVIEW_DWELL, oldOverviewDwell, overviewDwell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getExposure() {
		return exposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExposure(double newExposure) {
		double oldExposure = exposure;
		exposure = newExposure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__EXPOSURE, oldExposure, exposure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SearchDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(SearchDirection newDirection) {
		SearchDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdleChoice getIdle() {
		return idle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdle(IdleChoice newIdle) {
		IdleChoice oldIdle = idle;
		idle = newIdle == null ? IDLE_EDEFAULT : newIdle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__IDLE, oldIdle, idle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoubtChoice getInDoubt() {
		return inDoubt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInDoubt(DoubtChoice newInDoubt) {
		DoubtChoice oldInDoubt = inDoubt;
		inDoubt = newInDoubt == null ? IN_DOUBT_EDEFAULT : newInDoubt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__IN_DOUBT, oldInDoubt, inDoubt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginChoice getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInstrument(PluginChoice newInstrument, NotificationChain msgs) {
		PluginChoice oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__INSTRUMENT, oldInstrument, newInstrument);
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
	public void setInstrument(PluginChoice newInstrument) {
		if (newInstrument != instrument) {
			NotificationChain msgs = null;
			if (instrument != null)
				msgs = ((InternalEObject)instrument).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__INSTRUMENT, null, msgs);
			if (newInstrument != null)
				msgs = ((InternalEObject)newInstrument).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__INSTRUMENT, null, msgs);
			msgs = basicSetInstrument(newInstrument, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__INSTRUMENT, newInstrument, newInstrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CandidateGrid getCandidates() {
		return candidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCandidates(CandidateGrid newCandidates, NotificationChain msgs) {
		CandidateGrid oldCandidates = candidates;
		candidates = newCandidates;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__CANDIDATES, oldCandidates, newCandidates);
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
	public void setCandidates(CandidateGrid newCandidates) {
		if (newCandidates != candidates) {
			NotificationChain msgs = null;
			if (candidates != null)
				msgs = ((InternalEObject)candidates).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__CANDIDATES, null, msgs);
			if (newCandidates != null)
				msgs = ((InternalEObject)newCandidates).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__CANDIDATES, null, msgs);
			msgs = basicSetCandidates(newCandidates, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__CANDIDATES, newCandidates, newCandidates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PluginChoice> getProcessing() {
		if (processing == null) {
			processing = new EObjectContainmentEList<PluginChoice>(PluginChoice.class, this, PlanPackage.PLAN__PROCESSING);
		}
		return processing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginChoice getScalarizer() {
		return scalarizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScalarizer(PluginChoice newScalarizer, NotificationChain msgs) {
		PluginChoice oldScalarizer = scalarizer;
		scalarizer = newScalarizer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__SCALARIZER, oldScalarizer, newScalarizer);
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
	public void setScalarizer(PluginChoice newScalarizer) {
		if (newScalarizer != scalarizer) {
			NotificationChain msgs = null;
			if (scalarizer != null)
				msgs = ((InternalEObject)scalarizer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__SCALARIZER, null, msgs);
			if (newScalarizer != null)
				msgs = ((InternalEObject)newScalarizer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__SCALARIZER, null, msgs);
			msgs = basicSetScalarizer(newScalarizer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__SCALARIZER, newScalarizer, newScalarizer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RewardChoice getReward() {
		return reward;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReward(RewardChoice newReward, NotificationChain msgs) {
		RewardChoice oldReward = reward;
		reward = newReward;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__REWARD, oldReward, newReward);
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
	public void setReward(RewardChoice newReward) {
		if (newReward != reward) {
			NotificationChain msgs = null;
			if (reward != null)
				msgs = ((InternalEObject)reward).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__REWARD, null, msgs);
			if (newReward != null)
				msgs = ((InternalEObject)newReward).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__REWARD, null, msgs);
			msgs = basicSetReward(newReward, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__REWARD, newReward, newReward));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PluginChoice getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPolicy(PluginChoice newPolicy, NotificationChain msgs) {
		PluginChoice oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__POLICY, oldPolicy, newPolicy);
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
	public void setPolicy(PluginChoice newPolicy) {
		if (newPolicy != policy) {
			NotificationChain msgs = null;
			if (policy != null)
				msgs = ((InternalEObject)policy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__POLICY, null, msgs);
			if (newPolicy != null)
				msgs = ((InternalEObject)newPolicy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__POLICY, null, msgs);
			msgs = basicSetPolicy(newPolicy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__POLICY, newPolicy, newPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StartingChoice getStarting() {
		return starting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStarting(StartingChoice newStarting, NotificationChain msgs) {
		StartingChoice oldStarting = starting;
		starting = newStarting;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__STARTING, oldStarting, newStarting);
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
	public void setStarting(StartingChoice newStarting) {
		if (newStarting != starting) {
			NotificationChain msgs = null;
			if (starting != null)
				msgs = ((InternalEObject)starting).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__STARTING, null, msgs);
			if (newStarting != null)
				msgs = ((InternalEObject)newStarting).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__STARTING, null, msgs);
			msgs = basicSetStarting(newStarting, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__STARTING, newStarting, newStarting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetLimits getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBudget(BudgetLimits newBudget, NotificationChain msgs) {
		BudgetLimits oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__BUDGET, oldBudget, newBudget);
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
	public void setBudget(BudgetLimits newBudget) {
		if (newBudget != budget) {
			NotificationChain msgs = null;
			if (budget != null)
				msgs = ((InternalEObject)budget).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__BUDGET, null, msgs);
			if (newBudget != null)
				msgs = ((InternalEObject)newBudget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__BUDGET, null, msgs);
			msgs = basicSetBudget(newBudget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__BUDGET, newBudget, newBudget));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__ENVELOPE, oldEnvelope, newEnvelope);
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
				msgs = ((InternalEObject)envelope).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__ENVELOPE, null, msgs);
			if (newEnvelope != null)
				msgs = ((InternalEObject)newEnvelope).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__ENVELOPE, null, msgs);
			msgs = basicSetEnvelope(newEnvelope, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__ENVELOPE, newEnvelope, newEnvelope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalChoice getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApproval(ApprovalChoice newApproval, NotificationChain msgs) {
		ApprovalChoice oldApproval = approval;
		approval = newApproval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__APPROVAL, oldApproval, newApproval);
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
	public void setApproval(ApprovalChoice newApproval) {
		if (newApproval != approval) {
			NotificationChain msgs = null;
			if (approval != null)
				msgs = ((InternalEObject)approval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__APPROVAL, null, msgs);
			if (newApproval != null)
				msgs = ((InternalEObject)newApproval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.PLAN__APPROVAL, null, msgs);
			msgs = basicSetApproval(newApproval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PLAN__APPROVAL, newApproval, newApproval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PLAN__INSTRUMENT:
				return basicSetInstrument(null, msgs);
			case PlanPackage.PLAN__CANDIDATES:
				return basicSetCandidates(null, msgs);
			case PlanPackage.PLAN__PROCESSING:
				return ((InternalEList<?>)getProcessing()).basicRemove(otherEnd, msgs);
			case PlanPackage.PLAN__SCALARIZER:
				return basicSetScalarizer(null, msgs);
			case PlanPackage.PLAN__REWARD:
				return basicSetReward(null, msgs);
			case PlanPackage.PLAN__POLICY:
				return basicSetPolicy(null, msgs);
			case PlanPackage.PLAN__STARTING:
				return basicSetStarting(null, msgs);
			case PlanPackage.PLAN__BUDGET:
				return basicSetBudget(null, msgs);
			case PlanPackage.PLAN__ENVELOPE:
				return basicSetEnvelope(null, msgs);
			case PlanPackage.PLAN__APPROVAL:
				return basicSetApproval(null, msgs);
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
			case PlanPackage.PLAN__TITLE:
				return getTitle();
			case PlanPackage.PLAN__OBJECTIVE:
				return getObjective();
			case PlanPackage.PLAN__SEED:
				return getSeed();
			case PlanPackage.PLAN__OVERVIEW_DWELL:
				return getOverviewDwell();
			case PlanPackage.PLAN__EXPOSURE:
				return getExposure();
			case PlanPackage.PLAN__DIRECTION:
				return getDirection();
			case PlanPackage.PLAN__IDLE:
				return getIdle();
			case PlanPackage.PLAN__IN_DOUBT:
				return getInDoubt();
			case PlanPackage.PLAN__INSTRUMENT:
				return getInstrument();
			case PlanPackage.PLAN__CANDIDATES:
				return getCandidates();
			case PlanPackage.PLAN__PROCESSING:
				return getProcessing();
			case PlanPackage.PLAN__SCALARIZER:
				return getScalarizer();
			case PlanPackage.PLAN__REWARD:
				return getReward();
			case PlanPackage.PLAN__POLICY:
				return getPolicy();
			case PlanPackage.PLAN__STARTING:
				return getStarting();
			case PlanPackage.PLAN__BUDGET:
				return getBudget();
			case PlanPackage.PLAN__ENVELOPE:
				return getEnvelope();
			case PlanPackage.PLAN__APPROVAL:
				return getApproval();
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
			case PlanPackage.PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.PLAN__OBJECTIVE:
				setObjective((String)newValue);
				return;
			case PlanPackage.PLAN__SEED:
				setSeed((Long)newValue);
				return;
			case PlanPackage.PLAN__OVERVIEW_DWELL:
				setOverviewDwell((Double)newValue);
				return;
			case PlanPackage.PLAN__EXPOSURE:
				setExposure((Double)newValue);
				return;
			case PlanPackage.PLAN__DIRECTION:
				setDirection((SearchDirection)newValue);
				return;
			case PlanPackage.PLAN__IDLE:
				setIdle((IdleChoice)newValue);
				return;
			case PlanPackage.PLAN__IN_DOUBT:
				setInDoubt((DoubtChoice)newValue);
				return;
			case PlanPackage.PLAN__INSTRUMENT:
				setInstrument((PluginChoice)newValue);
				return;
			case PlanPackage.PLAN__CANDIDATES:
				setCandidates((CandidateGrid)newValue);
				return;
			case PlanPackage.PLAN__PROCESSING:
				getProcessing().clear();
				getProcessing().addAll((Collection<? extends PluginChoice>)newValue);
				return;
			case PlanPackage.PLAN__SCALARIZER:
				setScalarizer((PluginChoice)newValue);
				return;
			case PlanPackage.PLAN__REWARD:
				setReward((RewardChoice)newValue);
				return;
			case PlanPackage.PLAN__POLICY:
				setPolicy((PluginChoice)newValue);
				return;
			case PlanPackage.PLAN__STARTING:
				setStarting((StartingChoice)newValue);
				return;
			case PlanPackage.PLAN__BUDGET:
				setBudget((BudgetLimits)newValue);
				return;
			case PlanPackage.PLAN__ENVELOPE:
				setEnvelope((EnvelopeLimits)newValue);
				return;
			case PlanPackage.PLAN__APPROVAL:
				setApproval((ApprovalChoice)newValue);
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
			case PlanPackage.PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.PLAN__OBJECTIVE:
				setObjective(OBJECTIVE_EDEFAULT);
				return;
			case PlanPackage.PLAN__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PlanPackage.PLAN__OVERVIEW_DWELL:
				setOverviewDwell(OVERVIEW_DWELL_EDEFAULT);
				return;
			case PlanPackage.PLAN__EXPOSURE:
				setExposure(EXPOSURE_EDEFAULT);
				return;
			case PlanPackage.PLAN__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case PlanPackage.PLAN__IDLE:
				setIdle(IDLE_EDEFAULT);
				return;
			case PlanPackage.PLAN__IN_DOUBT:
				setInDoubt(IN_DOUBT_EDEFAULT);
				return;
			case PlanPackage.PLAN__INSTRUMENT:
				setInstrument((PluginChoice)null);
				return;
			case PlanPackage.PLAN__CANDIDATES:
				setCandidates((CandidateGrid)null);
				return;
			case PlanPackage.PLAN__PROCESSING:
				getProcessing().clear();
				return;
			case PlanPackage.PLAN__SCALARIZER:
				setScalarizer((PluginChoice)null);
				return;
			case PlanPackage.PLAN__REWARD:
				setReward((RewardChoice)null);
				return;
			case PlanPackage.PLAN__POLICY:
				setPolicy((PluginChoice)null);
				return;
			case PlanPackage.PLAN__STARTING:
				setStarting((StartingChoice)null);
				return;
			case PlanPackage.PLAN__BUDGET:
				setBudget((BudgetLimits)null);
				return;
			case PlanPackage.PLAN__ENVELOPE:
				setEnvelope((EnvelopeLimits)null);
				return;
			case PlanPackage.PLAN__APPROVAL:
				setApproval((ApprovalChoice)null);
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
			case PlanPackage.PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.PLAN__OBJECTIVE:
				return OBJECTIVE_EDEFAULT == null ? objective != null : !OBJECTIVE_EDEFAULT.equals(objective);
			case PlanPackage.PLAN__SEED:
				return seed != SEED_EDEFAULT;
			case PlanPackage.PLAN__OVERVIEW_DWELL:
				return overviewDwell != OVERVIEW_DWELL_EDEFAULT;
			case PlanPackage.PLAN__EXPOSURE:
				return exposure != EXPOSURE_EDEFAULT;
			case PlanPackage.PLAN__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case PlanPackage.PLAN__IDLE:
				return idle != IDLE_EDEFAULT;
			case PlanPackage.PLAN__IN_DOUBT:
				return inDoubt != IN_DOUBT_EDEFAULT;
			case PlanPackage.PLAN__INSTRUMENT:
				return instrument != null;
			case PlanPackage.PLAN__CANDIDATES:
				return candidates != null;
			case PlanPackage.PLAN__PROCESSING:
				return processing != null && !processing.isEmpty();
			case PlanPackage.PLAN__SCALARIZER:
				return scalarizer != null;
			case PlanPackage.PLAN__REWARD:
				return reward != null;
			case PlanPackage.PLAN__POLICY:
				return policy != null;
			case PlanPackage.PLAN__STARTING:
				return starting != null;
			case PlanPackage.PLAN__BUDGET:
				return budget != null;
			case PlanPackage.PLAN__ENVELOPE:
				return envelope != null;
			case PlanPackage.PLAN__APPROVAL:
				return approval != null;
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
		result.append(" (title: ");
		result.append(title);
		result.append(", objective: ");
		result.append(objective);
		result.append(", seed: ");
		result.append(seed);
		result.append(", overviewDwell: ");
		result.append(overviewDwell);
		result.append(", exposure: ");
		result.append(exposure);
		result.append(", direction: ");
		result.append(direction);
		result.append(", idle: ");
		result.append(idle);
		result.append(", inDoubt: ");
		result.append(inDoubt);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
