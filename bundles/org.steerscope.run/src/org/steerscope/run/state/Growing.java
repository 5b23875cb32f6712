/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.RandomAccess;

/** A list shared by successive states: each sees so much of it as was there when it was made. Adding to the newest copies nothing. */
final class Growing<T> extends AbstractList<T> implements RandomAccess {

	private final ArrayList<T> shared;
	private final int size;

	private Growing(ArrayList<T> shared, int size) {
		this.shared = shared;
		this.size = size;
	}

	static <T> Growing<T> empty() {
		return new Growing<>(new ArrayList<>(), 0);
	}

	/** @return this list with one more at its end */
	Growing<T> with(T item) {
		synchronized (shared) {
			ArrayList<T> all = size > 0 && shared.size() == size ? shared : new ArrayList<>(shared.subList(0, size));
			all.add(item);
			return new Growing<>(all, size + 1);
		}
	}

	@Override
	public T get(int index) {
		java.util.Objects.checkIndex(index, size);
		synchronized (shared) {
			return shared.get(index);
		}
	}

	@Override
	public int size() {
		return size;
	}
}
