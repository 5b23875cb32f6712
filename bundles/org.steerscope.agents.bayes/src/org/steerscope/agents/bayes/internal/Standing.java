/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

import org.steerscope.run.Concern;

/**
 * A doubt that is spoken of once it has shown several times in a row, and no longer once it has not shown as often.
 *
 * @param row how many times in a row the doubt showed, or did not if it stands
 * @param concern what is spoken of; null if nothing is
 */
record Standing(int row, Concern concern) {

	/** No doubt. */
	static final Standing NONE = new Standing(0, null);

	/** @return the doubt after another look; the words are the latest ones */
	Standing after(Optional<Concern> look, int patience) {
		if (concern == null) {
			int r = look.isPresent() ? row + 1 : 0;
			return r >= patience ? new Standing(0, look.get()) : new Standing(r, null);
		}
		int r = look.isPresent() ? 0 : row + 1;
		return r >= patience ? NONE : new Standing(r, look.orElse(concern));
	}

	/** Writes it. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(row);
		out.writeBoolean(concern != null);
		if (concern != null) {
			out.writeUTF(concern.id());
			out.writeUTF(concern.message());
			out.writeUTF(concern.suggestion());
		}
	}

	/** @return what {@link #save} wrote */
	static Standing load(DataInputStream in) throws IOException {
		int row = in.readInt();
		return new Standing(row, in.readBoolean() ? new Concern(in.readUTF(), in.readUTF(), in.readUTF()) : null);
	}
}
