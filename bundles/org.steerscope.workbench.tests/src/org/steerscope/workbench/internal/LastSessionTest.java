/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.workbench.internal.LastSession.Kind;

/** The next start goes on with what was open. */
class LastSessionTest {

	@TempDir
	Path folder;

	@Test
	void keepsThePlanAndTheRunShownLast() throws IOException {
		Path run = Files.createFile(folder.resolve("a run ü.steerscope"));
		session().opened(Kind.PLAN, "twin-spm");
		session().opened(Kind.RUN, run.toString());
		assertThat(session().last(Kind.PLAN)).contains("twin-spm");
		assertThat(session().last(Kind.RUN)).contains(run.toString());
	}

	@Test
	void anotherPlanPutsTheRunAway() throws IOException {
		session().opened(Kind.RUN, Files.createFile(folder.resolve("r.steerscope")).toString());
		session().opened(Kind.PLAN, "twin-stem");
		assertThat(session().last(Kind.RUN)).isEmpty();
		session().opened(Kind.DATA, folder.toString());
		assertThat(session().last(Kind.PLAN)).isEmpty();
		assertThat(session().last(Kind.DATA)).contains(folder.toString());
	}

	@Test
	void whatIsGoneIsNotOpened() {
		session().opened(Kind.PLAN, folder.resolve("gone.steerplan").toString());
		session().opened(Kind.RUN, folder.resolve("gone.steerscope").toString());
		assertThat(session().last(Kind.PLAN)).isEmpty();
		assertThat(session().last(Kind.RUN)).isEmpty();
	}

	@Test
	void whatWasLookedAtBelongsToTheRunShown() throws IOException {
		Path run = Files.createFile(folder.resolve("r.steerscope"));
		session().opened(Kind.RUN, run.toString());
		session().looked(12, 3);
		assertThat(session().last(Kind.RUN)).contains(run.toString());
		assertThat(Files.readString(folder.resolve("session.properties"))).contains("moment=12", "step=3");
		session().opened(Kind.RUN, run.toString());
		assertThat(Files.readString(folder.resolve("session.properties"))).doesNotContain("moment", "step");
	}

	private LastSession session() {
		return new LastSession(folder.resolve("session.properties"));
	}
}
