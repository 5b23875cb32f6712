/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steerscope.data.ProblemException;
import org.steerscope.ui.setup.internal.SampleExchange.Step;

/** The record of sessions, its page, and the way from one sample to the next. */
class SessionTest {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	@TempDir
	Path temp;

	private SessionRecord some() {
		SampleRecord.Run run = new SampleRecord.Run("a|b.steerscope", "Edges", NOW, 60, 7e6, "finished");
		return new SessionRecord("2026-11-23_p1", "P1 “cubes”", List.of("Ada", "Grace"), "636", NOW,
				List.of(new SampleRecord("Au-3", 120, "on SiN\nthin", List.of(run)), SampleRecord.of("Ag-1")));
	}

	@Test
	void aRecordReadIsTheOneWritten() {
		SessionStore store = new SessionStore(temp.resolve("sessions"));
		assertThat(store.list()).isEmpty();
		store.save(some());
		assertThat(store.read("2026-11-23_p1")).isEqualTo(some());
		assertThat(store.list()).containsExactly("2026-11-23_p1");
		assertThat(temp.resolve("sessions").toFile().list()).containsExactly("2026-11-23_p1.json");
	}

	@Test
	void strangeFilesAreRefusedInWords() throws Exception {
		SessionStore store = new SessionStore(temp);
		Files.writeString(temp.resolve("broken.json"), "{ \"version\": 1, ");
		Files.writeString(temp.resolve("other.json"), "[]");
		Files.writeString(temp.resolve("when.json"), "{\"version\":1,\"begun\":\"yesterday\"}");
		Files.writeString(temp.resolve("deep.json"), "[".repeat(100));
		Files.write(temp.resolve("large.json"), new byte[(1 << 20) + 1]);
		Files.writeString(temp.resolve("many.json"), "{\"version\":1,\"begun\":\"" + NOW + "\",\"samples\":[" + "{},".repeat(1000) + "{}]}");
		for (String id : List.of("broken", "other", "when", "deep", "large", "many", "missing", "../secret")) {
			ProblemException e = assertThrows(ProblemException.class, () -> store.read(id), id);
			assertThat(e.remedy()).as(id).isNotBlank();
		}
	}

	@Test
	void aSecondSessionOfADayGetsANameOfItsOwn() {
		SessionStore store = new SessionStore(temp);
		SessionRecord first = store.fresh("P 1", List.of(), "", NOW);
		store.save(first);
		assertThat(store.fresh("P 1", List.of(), "", NOW).id()).isEqualTo(first.id() + "_2");
	}

	@Test
	void theBookKeepsEveryChange() {
		SessionStore store = new SessionStore(temp);
		SessionBook book = new SessionBook(store, InstantSource.fixed(NOW));
		assertThat(book.stamped("Find edges.")).isEqualTo("Find edges.");
		assertThrows(ProblemException.class, () -> book.put("Au", 0, ""));
		assertThrows(ProblemException.class, () -> book.begin(" ", "", ""));
		book.begin("P1", "Ada, Grace;", "636");
		assertThrows(ProblemException.class, () -> book.put("Au", Double.NaN, ""));
		book.put("Au-3", 100, "thin");
		book.spent(20);
		SessionRecord kept = store.read(book.session().orElseThrow().id());
		assertThat(kept.operators()).containsExactly("Ada", "Grace");
		assertThat(kept.sample().orElseThrow().priorFluence()).isEqualTo(120);
		String stamped = book.stamped("Find edges.");
		assertThat(stamped).startsWith("Find edges.\n[Session ").contains("Au-3", "120 e/Å²");
		assertThat(Stamp.of(stamped)).contains(new Stamp(kept.id(), "Au-3"));
		assertThat(book.stamped(stamped)).isEqualTo(stamped);
		assertThat(Stamp.strip(stamped)).isEqualTo("Find edges.");
	}

	@Test
	void theNextStartGoesOnWithTheSessionUnlessItWasLeft() {
		SessionBook book = new SessionBook(new SessionStore(temp), InstantSource.fixed(NOW));
		book.goOn();
		assertThat(book.session()).isEmpty();
		book.begin("P1", "Ada", "636");
		SessionBook next = new SessionBook(new SessionStore(temp), InstantSource.fixed(NOW));
		next.goOn();
		assertThat(next.session()).isEqualTo(book.session()).isPresent();
		next.leave();
		SessionBook third = new SessionBook(new SessionStore(temp), InstantSource.fixed(NOW));
		third.goOn();
		assertThat(third.session()).isEmpty();
		assertThat(third.kept()).hasSize(1);
	}

	@Test
	void aSampleTakenUpAgainKeepsItsRuns() {
		SessionRecord s = some().put(some().samples().get(0).withNotes("again"));
		assertThat(s.samples()).hasSize(2);
		assertThat(s.sample().orElseThrow().runs()).hasSize(1);
		SampleRecord.Run later = new SampleRecord.Run("a|b.steerscope", "Edges", NOW, 80, 8e6, "finished");
		assertThat(s.sample().orElseThrow().with(later).runs()).containsExactly(later);
	}

	@Test
	void theSummaryNamesPeopleSamplesAndRuns() {
		String page = SessionSummary.markdown(some(), ZoneOffset.UTC);
		assertThat(page).contains("# Session P1 “cubes”", "Ada, Grace", "## Au-3", "on SiN\nthin", "2026-11-23 09:00", "| 60 |", "a\\|b.steerscope", "## Ag-1");
	}

	@Test
	void anExchangeGoesStepByStep() {
		Instant[] now = { NOW };
		SampleExchange x = new SampleExchange(() -> now[0]);
		x.confirm(Step.SAMPLE);
		assertThat(x.done(Step.SAMPLE)).isFalse();
		for (Step s : Step.values()) {
			assertThat(x.open(s)).isTrue();
			x.confirm(s);
			now[0] = now[0].plusSeconds(60);
		}
		assertThat(x.complete()).isTrue();
		assertThat(x.settling().toMinutes()).isEqualTo(5);
		x.begin();
		assertThat(x.open(Step.STOPPED)).isTrue();
		assertThat(x.settling().isZero()).isTrue();
	}
}
