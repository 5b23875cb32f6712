/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.List;

import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.ui.PlotModel;

/**
 * What the Votes view shows. Immutable but for the arrays of its plots.
 *
 * @param kind what people are asked
 * @param empty why nothing can be asked; empty if something can
 * @param offers what could be learned from people instead of what is sought now
 * @param question what is asked now; null for nothing
 * @param sides the measurements asked about
 * @param image the overview; null before it is taken
 * @param words what is written
 * @param open whether people are asked
 * @param undoable whether an answer can be taken back
 * @param waiting how many measurements nobody has said anything about
 * @param target whether there is a target to draw
 * @param shown what the person chose
 * @param demonstrated how many measurements a person asked for and nobody has said anything about
 * @param voters who has answered
 */
record Ballot(Kind kind, String empty, List<Offer> offers, Question question, List<Side> sides, Image image, Words words, boolean open,
		boolean undoable, int waiting, boolean target, Shown shown, int demonstrated, List<Voter> voters) {

	/** What people are asked. */
	enum Kind {
		/** Nothing: what is sought is not learned from people. */
		NOTHING,
		/** How good a measurement is. */
		VOTES,
		/** Which of two measurements is better. */
		PAIRS
	}

	/**
	 * A scalarizer that learns from people.
	 *
	 * @param id of it
	 * @param label of the button
	 * @param draft whether it is the draft already, so that the button makes it count
	 */
	record Offer(String id, String label, boolean draft) {
	}

	/**
	 * One measurement.
	 *
	 * @param plot of it; null if it cannot be drawn
	 * @param place pixel of the overview
	 * @param where that is, in words
	 * @param value what the scalarizer makes of it; empty while that is hidden
	 * @param patch the overview round the place, 0xRRGGBB, row by row
	 * @param size rows and columns of that
	 * @param own rows and columns of the patch itself, in the middle of it
	 * @param extent size of the patch in words
	 */
	record Side(PlotModel plot, Pixel place, String where, String value, int[] patch, int size, int own, String extent) {

		/** @return the same with another plot */
		Side with(PlotModel other) {
			return new Side(other, place, where, value, patch, size, own, extent);
		}
	}

	/**
	 * What is written.
	 *
	 * @param asks the question
	 * @param progress how many questions are answered
	 * @param last the last answer, and what the scalarizer made of it
	 * @param next what happens next
	 * @param note what went wrong; empty for nothing
	 */
	record Words(String asks, String progress, String last, String next, String note) {
	}

	/**
	 * What the person chose.
	 *
	 * @param target whether the target is drawn
	 * @param blind whether the score is hidden until the answer
	 * @param order of the questions
	 * @param confidence of comparisons, 1 to 3
	 * @param same whether two curves are drawn on the same scale
	 * @param scale of curves
	 */
	record Shown(boolean target, boolean blind, VoteQueue.Order order, int confidence, boolean same, VotePlots.Scale scale) {
	}
}
