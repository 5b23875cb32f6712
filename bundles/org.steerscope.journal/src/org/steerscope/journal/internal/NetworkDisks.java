/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.Locale;
import java.util.Set;

/** Tells disks of this machine from those of another, whose locks and whose promise to have written cannot be relied on. */
final class NetworkDisks {

	private static final Set<String> TYPES = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p",
			"fuse.sshfs", "davfs", "fuse.davfs", "glusterfs", "fuse.glusterfs", "ceph", "lustre");

	private NetworkDisks() {
	}

	/** @param type of a file store, as {@code /proc/mounts} and {@link java.nio.file.FileStore#type()} name it */
	static boolean isNetwork(String type) {
		return TYPES.contains(type.toLowerCase(Locale.ROOT));
	}
}
