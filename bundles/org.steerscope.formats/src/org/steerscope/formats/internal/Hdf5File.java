/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.steerscope.data.ProblemException;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.dataset.ContiguousDataset;

/** An open HDF5 file. All access to the library goes through one lock. Links, which may lead to other files, are not followed. */
final class Hdf5File implements AutoCloseable {

	private static final int MAX_DEPTH = 32;
	private static final int MAX_NODES = 20_000;
	private static final long MAX_ATTRIBUTE = 1 << 16;

	private final Path path;
	private final HdfFile file;

	/** @throws ProblemException if it is damaged */
	Hdf5File(Path path) {
		this.path = path;
		Hdf5.checkLength(path);
		file = guarded("", () -> new HdfFile(path));
	}

	Path path() {
		return path;
	}

	/** Runs one piece of library work alone; whatever goes wrong in it becomes a problem of the file. */
	synchronized <T> T guarded(String place, Supplier<T> work) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(HdfFile.class.getClassLoader());
		try {
			return work.get();
		} catch (ProblemException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			throw new ProblemException(
					"The HDF5 file is damaged, or stored in a way that cannot be read (%s)".formatted(reason(e)), where(place),
					"Copy the file again from its source, or save it anew without filters other than gzip", e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static String reason(Throwable e) {
		String message = e.getMessage();
		return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
	}

	/** @return file and place in it, for messages */
	String where(String place) {
		return place.isEmpty() ? path.toString() : path + ", " + place;
	}

	/** @return every data set of the file, in the order of the groups */
	List<Dataset> datasets() {
		return guarded("", () -> {
			List<Dataset> found = new ArrayList<>();
			walk(file, 0, new HashSet<>(), found);
			return found;
		});
	}

	private void walk(Group group, int depth, Set<Long> seen, List<Dataset> found) {
		if (depth > MAX_DEPTH || !seen.add(group.getAddress())) {
			return;
		}
		for (Node node : group) {
			if (node.isLink()) {
				continue;
			}
			if (found.size() + seen.size() > MAX_NODES) {
				throw new ProblemException("It holds more than " + MAX_NODES + " groups and arrays", path.toString(),
						"Export the part you need into a file of its own");
			}
			if (node instanceof Dataset dataset) {
				found.add(dataset);
			} else if (node instanceof Group child) {
				walk(child, depth + 1, seen, found);
			}
		}
	}

	/** @return an attribute's value; empty if there is none, or it is too long to be one of a data set's description */
	Optional<Object> attribute(Node node, String name) {
		return guarded(node.getPath() + "@" + name, () -> {
			Attribute a = node.getAttribute(name);
			return a == null || a.isEmpty() || a.getSizeInBytes() > MAX_ATTRIBUTE ? Optional.empty()
					: Optional.ofNullable(a.getData());
		});
	}

	/** @return an attribute as text, stripped; empty if there is none */
	String text(Node node, String name) {
		return attribute(node, name).map(v -> v instanceof Object[] many && many.length == 1 ? many[0] : v)
				.map(v -> v.toString().strip()).orElse("");
	}

	/** Adds the attributes of an array whose names begin so, without that beginning, as text. */
	void texts(String dataset, String beginning, Map<String, String> into) {
		guarded(dataset, () -> {
			Node node = file.getDatasetByPath(dataset);
			node.getAttributes().keySet().stream().filter(name -> name.startsWith(beginning))
					.forEach(name -> into.put(name.substring(beginning.length()), text(node, name)));
			return null;
		});
	}

	/** Refuses an array whose numbers lie beyond the end of the file. */
	void checkPlace(Dataset dataset) {
		guarded(dataset.getPath(), () -> {
			if (dataset instanceof ContiguousDataset contiguous && dataset.getStorageInBytes() > 0) {
				long end = contiguous.getDataAddress() + dataset.getStorageInBytes();
				if (contiguous.getDataAddress() >= 0 && (end < 0 || end > file.size())) {
					throw Hdf5.truncated(path, file.size(), end);
				}
			}
			return null;
		});
	}

	@Override
	public synchronized void close() {
		file.close();
	}
}
