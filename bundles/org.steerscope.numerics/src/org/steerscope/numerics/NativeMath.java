/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.nio.file.Path;

import org.bytedeco.openblas.global.openblas;
import org.nd4j.common.config.ND4JClassLoading;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.steerscope.data.ProblemException;

/**
 * Loads the native libraries, once per process and not before they are needed: about a second warm, three where the libraries are
 * unpacked for the first time. Blocks on the disk, so never call it on the UI thread. The libraries are unpacked into
 * {@code $steerscope.native.cache}, else {@code $XDG_CACHE_HOME/steerscope}, else {@code ~/.cache/steerscope}, in a folder of their
 * versions, because JavaCPP does not tell versions apart by itself inside OSGi.
 */
public final class NativeMath {

	/** System property naming the folder for unpacked native libraries. */
	public static final String CACHE_PROPERTY = "steerscope.native.cache";

	private static final String JAVACPP_CACHE = "org.bytedeco.javacpp.cachedir";
	private static final String VERSIONS = "javacpp-1.5.13-openblas-0.3.31-nd4j-1.0.0-M2.1";

	private NativeMath() {
	}

	/**
	 * Loads OpenBLAS with its LAPACK.
	 *
	 * @param threads how many threads OpenBLAS uses from now on, for the whole process
	 * @throws ProblemException if it cannot be loaded
	 */
	static synchronized void openBlas(int threads) {
		chooseCache();
		try {
			openblas.blas_set_num_threads(threads);
		} catch (LinkageError e) {
			throw new ProblemException("The native linear algebra library could not be loaded (%s)".formatted(e.getMessage()),
					System.getProperty(JAVACPP_CACHE),
					"Make sure that this folder can be written and has 500 MB free, or name another with -D%s=FOLDER; Linux on x86_64 is what is supported"
							.formatted(CACHE_PROPERTY),
					e);
		}
	}

	/**
	 * Makes ND4J ready for use and limits its threads, as it otherwise spins on every core. Call before the first touch of
	 * {@code Nd4j}. May take seconds.
	 *
	 * @param threads how many threads ND4J and OpenBLAS use from now on, for the whole process
	 */
	public static synchronized void openNd4j(int threads) {
		chooseCache();
		ND4JClassLoading.setNd4jClassloaderFromClass(INDArray.class);
		Nd4j.getEnvironment().setMaxMasterThreads(threads); // starts the backend, which the next lines need
		NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
		Nd4j.getEnvironment().setMaxThreads(threads);
		Nd4j.factory().blas().setMaxThreads(threads);
		openblas.blas_set_num_threads(threads);
	}

	/** @return the folder the native libraries are unpacked into */
	static Path cache() {
		String configured = System.getProperty(CACHE_PROPERTY, "");
		if (!configured.isBlank()) {
			return Path.of(configured, VERSIONS);
		}
		String xdg = System.getenv("XDG_CACHE_HOME");
		Path base = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
		return base.resolve("steerscope").resolve(VERSIONS);
	}

	private static void chooseCache() {
		if (System.getProperty(JAVACPP_CACHE) == null) {
			System.setProperty(JAVACPP_CACHE, cache().toString());
		}
	}
}
