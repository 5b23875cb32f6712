/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.run.Action;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Proposal;

/**
 * Visits candidates in a given order and proposes the first one that is neither measured nor pending. What it proposes is a
 * function of the context and the set of measured places alone: a discarded proposal is made again. Memory grows with what was
 * measured, not with the candidates. Used by one thread at a time.
 */
final class OrderedPolicy implements Policy {

	private static final int MAGIC = 0x5353_4f31; // SSO1

	private final String name;
	private final Order.Maker maker;
	private final Set<Pixel> measured;
	private PolicyContext context;
	private Order order;
	/** All positions before this one are measured or to be skipped. */
	private long cursor;

	/**
	 * @param name kind and settings, checked when a snapshot is restored
	 * @param maker of the order
	 */
	OrderedPolicy(String name, Order.Maker maker) {
		this(name, maker, Set.of());
	}

	private OrderedPolicy(String name, Order.Maker maker, Set<Pixel> measured) {
		this.name = name;
		this.maker = maker;
		this.measured = new HashSet<>(measured);
	}

	@Override
	public void begin(PolicyContext newContext) {
		context = newContext;
		order = maker.of(newContext);
		cursor = 0;
	}

	@Override
	public void observe(Observation observation) {
		measured.add(observation.place());
	}

	@Override
	public Proposal propose(Set<Pixel> pending) {
		boolean onlyMeasured = true;
		boolean waiting = false;
		for (long position = cursor; position < order.length(); position++) {
			int candidate = order.candidate(position);
			Pixel place = candidate < 0 ? null : context.candidates().pixel(candidate);
			if (place != null && !measured.contains(place)) {
				if (!pending.contains(place)) {
					return Proposal.without(new Action.Measure(List.of(place)), "Next in order; %d of %d candidates are measured"
							.formatted(measured.size(), context.candidates().size()));
				}
				onlyMeasured = false;
				waiting = true;
			}
			if (onlyMeasured) {
				cursor = position + 1;
			}
		}
		return Proposal.without(new Action.Finish("Every candidate of the order is measured" + (waiting ? " or on its way" : "")),
				"Nothing is left to measure");
	}

	@Override
	public byte[] snapshot() {
		byte[] text = name.getBytes(StandardCharsets.UTF_8);
		ByteBuffer out = ByteBuffer.allocate(12 + text.length + 8 * measured.size());
		out.putInt(MAGIC).putInt(text.length).put(text).putInt(measured.size());
		measured.stream().sorted(Comparator.comparingInt(Pixel::row).thenComparingInt(Pixel::col))
				.forEach(p -> out.putInt(p.row()).putInt(p.col()));
		return out.array();
	}

	@Override
	public void restore(byte[] snapshot) {
		ByteBuffer in = ByteBuffer.wrap(snapshot);
		byte[] expected = name.getBytes(StandardCharsets.UTF_8);
		try {
			byte[] found = new byte[expected.length];
			boolean ours = in.getInt() == MAGIC && in.getInt() == expected.length;
			in.get(found);
			ours &= Arrays.equals(expected, found);
			int count = ours ? in.getInt() : -1;
			if (count < 0 || in.remaining() != 8L * count) {
				throw new IllegalArgumentException("These bytes are no snapshot of the policy " + name);
			}
			measured.clear();
			for (int i = 0; i < count; i++) {
				measured.add(new Pixel(in.getInt(), in.getInt()));
			}
			cursor = 0;
		} catch (BufferUnderflowException e) {
			throw new IllegalArgumentException("These bytes are no snapshot of the policy " + name, e);
		}
	}

	@Override
	public Policy fork() {
		OrderedPolicy copy = new OrderedPolicy(name, maker, measured);
		copy.context = context;
		copy.order = order;
		copy.cursor = cursor;
		return copy;
	}
}
