/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Embedding;
import org.steerscope.run.Observation;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;
import org.steerscope.run.Reward;

/**
 * A chooses, then B, then A again; both learn from everything that is measured, each its own scalar. A policy that would finish leaves
 * its turns to the other.
 */
final class AlternatingPolicy implements Policy {

	/**
	 * One of the two.
	 *
	 * @param policy who chooses
	 * @param scalar name of the scalar it seeks; empty for the run's own
	 */
	record Arm(Policy policy, String scalar) {

		private Observation seen(Observation o) {
			List<Scalar> scalars = new ArrayList<>(o.scalars());
			int own = 0;
			while (own < scalars.size() && !scalars.get(own).name().equals(scalar)) {
				own++;
			}
			if (scalar.isEmpty() || own == 0) {
				return o;
			}
			if (own == scalars.size()) {
				throw new org.steerscope.data.ProblemException("The scalarizer gives no “%s”".formatted(scalar), "policy alternate",
						"It gives " + String.join(", ", scalars.stream().map(Scalar::name).toList()));
			}
			scalars.add(0, scalars.remove(own));
			return new Observation(o.step(), o.place(), o.sample(), scalars, o.learnable(), o.processed());
		}
	}

	private static final int LARGEST = 1 << 30;

	private final Arm a;
	private final Arm b;
	private long turns;
	private volatile boolean second;

	AlternatingPolicy(Arm a, Arm b) {
		this.a = a;
		this.b = b;
	}

	@Override
	public void begin(PolicyContext context) {
		a.policy().begin(context);
		b.policy().begin(context);
	}

	@Override
	public void observe(Observation observation) {
		a.policy().observe(a.seen(observation));
		b.policy().observe(b.seen(observation));
	}

	@Override
	public void reward(Reward reward) {
		a.policy().reward(reward);
		b.policy().reward(reward);
	}

	@Override
	public void places(List<PlaceRule> rules) {
		a.policy().places(rules);
		b.policy().places(rules);
	}

	@Override
	public Proposal propose(Set<Pixel> pending) {
		second = turns++ % 2 == 1;
		Proposal proposal = voiced(arm().policy().propose(pending));
		if (proposal.action() instanceof Action.Finish) {
			second = !second;
			proposal = voiced(arm().policy().propose(pending));
		}
		return proposal;
	}

	private Proposal voiced(Proposal p) {
		return new Proposal(p.action(), p.forecasts(), (second ? "B: " : "A: ") + p.reason(), p.needsApproval(), p.fitSeconds(),
				p.predictSeconds());
	}

	private Arm arm() {
		return second ? b : a;
	}

	@Override
	public String voice() {
		return second ? "b" : "a";
	}

	@Override
	public boolean goOnDwelling(double seconds, double value) {
		return arm().policy().goOnDwelling(seconds, value);
	}

	@Override
	public byte[] snapshot() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(turns);
			out.writeBoolean(second);
			for (Arm arm : List.of(a, b)) {
				byte[] state = arm.policy().snapshot();
				out.writeInt(state.length);
				out.write(state);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	@Override
	public void restore(byte[] snapshot) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot))) {
			long turn = in.readLong();
			boolean last = in.readBoolean();
			for (Arm arm : List.of(a, b)) {
				int length = in.readInt();
				if (turn < 0 || length < 0 || length > LARGEST || length > in.available()) {
					throw new IllegalArgumentException("The snapshot is not one of two policies that alternate");
				}
				arm.policy().restore(in.readNBytes(length));
			}
			if (in.available() > 0) {
				throw new IllegalArgumentException("The snapshot is longer than it should be");
			}
			turns = turn;
			second = last;
		} catch (IOException e) {
			throw new IllegalArgumentException("The snapshot is cut off", e);
		}
	}

	@Override
	public Policy fork() {
		AlternatingPolicy fork = new AlternatingPolicy(new Arm(a.policy().fork(), a.scalar()), new Arm(b.policy().fork(), b.scalar()));
		fork.turns = turns;
		fork.second = second;
		return fork;
	}

	@Override
	public Optional<Prediction> prediction() {
		return arm().policy().prediction();
	}

	@Override
	public Optional<Diagnosis> diagnosis() {
		return arm().policy().diagnosis();
	}

	@Override
	public Optional<Embedding> embedding() {
		return arm().policy().embedding();
	}
}
