/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.ProblemException;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;

class PlanXmiTest {

	private static final String OPEN = "<plan:Plan xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:plan=\"https://steerscope.org/plan/1\"";

	private final PlanService service = new XmiPlanService();

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "twin-stem", "twin-spm", "replay" })
	void shippedPlansSurviveTheRoundTrip(String name) {
		Plan plan = service.open(name);
		String text = service.text(plan);
		Plan again = service.parse(text, "again");
		assertThat(EcoreUtil.equals(plan, again)).isTrue();
		assertThat(service.text(again)).isEqualTo(text);
	}

	@Test
	void everyKindOfValueSurvivesTheRoundTrip() {
		Plan plan = service.open("twin-stem");
		service.set(plan, "title", "Größe <&> \"quoted\" 'ß'");
		service.set(plan, "objective", "Two lines\nof thought, with a\ttab & ]]>");
		service.set(plan, "seed", "-9223372036854775808");
		service.set(plan, "processing", "despike;normalise:by=total");
		service.set(plan, "starting.places", "1,2; 3,4");
		service.set(plan, "starting.method", "given");
		service.set(plan, "budget.until", "2030-01-01T00:00:00+01:00");
		service.set(plan, "envelope.limits", "bias=-5..5 V;gain=0..2");
		service.set(plan, "inDoubt", "ask");
		service.set(plan, "reward.kind", "episode-end");
		service.set(plan, "approval.goOnUnanswered", "true");
		Plan again = service.parse(service.text(plan), "again");
		assertThat(EcoreUtil.equals(plan, again)).as(service.text(plan)).isTrue();
		assertThat(again.getTitle()).isEqualTo("Größe <&> \"quoted\" 'ß'");
		assertThat(again.getObjective()).isEqualTo("Two lines\nof thought, with a\ttab & ]]>");
	}

	@Test
	void theTextIsReadableAndWritesDefaults() {
		assertThat(service.text(service.open("twin-stem"))).contains("xmlns:plan=\"https://steerscope.org/plan/1\"",
				"<scalarizer id=\"band-integral\">", "<settings name=\"from\" value=\"0.6\"/>",
				"<candidates patch=\"16\" step=\"1\"/>", "inDoubt=\"measure-again\"", "<objective>Find the places");
	}

	@Test
	void aPlanWithNothingInItGetsEveryPart() {
		Plan plan = service.parse(OPEN + "/>", "bare");
		assertThat(plan.getCandidates().getPatch()).isEqualTo(16);
		assertThat(plan.getCandidates().getStep()).isEqualTo(1);
		assertThat(plan.getStarting().getCount()).isEqualTo(10);
		assertThat(plan.getScalarizer().getId()).isEmpty();
		assertThat(plan.getApproval().getWaitSeconds()).isEqualTo(30);
	}

	@Test
	void savesUnderAnUmlautPathAndNeverOverwritesUnasked() throws IOException {
		Path file = Files.createDirectory(folder.resolve("Prüf stand ß")).resolve("mein Plän.steerplan");
		Plan plan = service.open("twin-spm");
		service.save(plan, file, false);
		assertThat(EcoreUtil.equals(service.open(file.toString()), plan)).isTrue();
		assertThatThrownBy(() -> service.save(plan, file, false)).isInstanceOf(ProblemException.class)
				.hasMessageContaining("The file exists").hasMessageContaining("mein Plän.steerplan");
		service.set(plan, "title", "other");
		service.save(plan, file, true);
		assertThat(service.open(file.toString()).getTitle()).isEqualTo("other");
		assertThat(Files.list(file.getParent())).containsExactly(file);
	}

	@Test
	void savingIntoAMissingFolderLeavesNothingBehind() {
		assertThatThrownBy(() -> service.save(service.open("replay"), folder.resolve("no/a.steerplan"), false))
				.isInstanceOf(ProblemException.class).hasMessageContaining("The folder does not exist");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void externalEntitiesAreRefusedAndNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "TOPSECRET");
		String text = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + OPEN
				+ "><objective>&e;</objective></plan:Plan>";
		assertThatThrownBy(() -> service.parse(text, "evil")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("A document type declaration is not allowed").hasMessageContaining("evil, line 2")
				.hasMessageNotContaining("TOPSECRET");
	}

	@Test
	void billionLaughsAreRefused() {
		assertThatThrownBy(() -> service.parse("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>" + OPEN + " title=\"&b;\"/>", "evil"))
				.isInstanceOf(ProblemException.class).hasMessageContaining("document type declaration");
	}

	@Test
	void referencesToOtherDocumentsAreRefusedAndNotFollowed() throws IOException {
		Path other = folder.resolve("other.xmi");
		Files.writeString(other, "<plan:PluginChoice xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:plan=\"https://steerscope.org/plan/1\" id=\"stolen\"/>");
		assertThatThrownBy(() -> service.parse(OPEN + "><scalarizer href=\"" + other.toUri() + "#/\"/></plan:Plan>", "evil"))
				.isInstanceOf(ProblemException.class).hasMessageContaining("refers to another document");
	}

	@Test
	void foreignNamespacesAreRefusedAndNotLoaded() throws IOException {
		Path ecore = Files.writeString(folder.resolve("x.ecore"), "not read");
		String text = "<x:Plan xmlns:x=\"" + ecore.toUri() + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
				+ " xsi:schemaLocation=\"" + ecore.toUri() + " " + ecore.toUri() + "\"/>";
		assertThatThrownBy(() -> service.parse(text, "foreign")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("foreign").hasMessageContaining("is not known");
	}

	@Test
	void brokenXmlNamesItsLine() {
		assertThatThrownBy(() -> service.parse(OPEN + ">\n<budget steps=\"3\"\n</plan:Plan>", "cut.steerplan"))
				.isInstanceOf(ProblemException.class).hasMessageContaining("cut.steerplan, line 3").hasMessageContaining("not XML");
		assertThatThrownBy(() -> service.parse("", "empty")).isInstanceOf(ProblemException.class);
		assertThatThrownBy(() -> service.parse("a\nb", "text")).isInstanceOf(ProblemException.class).hasMessageContaining("not XML");
	}

	@Test
	void unknownNamesAndBadValuesNameTheirLine() {
		assertThatThrownBy(() -> service.parse(OPEN + ">\n<budget stepps=\"3\"/>\n</plan:Plan>", "a")).isInstanceOf(
				ProblemException.class).hasMessageContaining("a, line 2").hasMessageContaining("has no “stepps”");
		assertThatThrownBy(() -> service.parse(OPEN + ">\n\n<bugdet steps=\"3\"/>\n</plan:Plan>", "a")).isInstanceOf(
				ProblemException.class).hasMessageContaining("a, line 3").hasMessageContaining("bugdet");
		assertThatThrownBy(() -> service.parse(OPEN + " exposure=\"0,05\"/>", "a")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("a, line 1").hasMessageContaining("“0,05” is no value for exposure")
				.hasMessageContaining("point for decimals");
		assertThatThrownBy(() -> service.parse(OPEN + " idle=\"sleep\"/>", "a")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("one of blank, park, leave");
	}

	@Test
	void aStationIsNoPlan() {
		assertThatThrownBy(() -> service.parse(Xmi.write(service.station()), "s")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("does not hold exactly one plan");
	}

	@Test
	void tooLargeOrNotUtf8IsRefused() throws IOException {
		Path large = Files.write(folder.resolve("large"), new byte[Xmi.MAX_LENGTH + 1]);
		assertThatThrownBy(() -> service.open(large.toString())).isInstanceOf(ProblemException.class).hasMessageContaining("larger");
		Path latin = Files.write(folder.resolve("latin"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> service.open(latin.toString())).isInstanceOf(ProblemException.class).hasMessageContaining("UTF-8");
		assertThatThrownBy(() -> service.open(folder.toString())).isInstanceOf(ProblemException.class).hasMessageContaining("folder");
		assertThatThrownBy(() -> service.open("nowhere")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("twin-stem, twin-spm, replay");
	}

	@Test
	void controlCharactersCannotBeWritten() {
		Plan plan = service.open("replay");
		plan.setTitle("a\u0001b");
		assertThatThrownBy(() -> service.text(plan)).isInstanceOf(ProblemException.class).hasMessageContaining("character");
	}

	@Test
	void stationsAreRead() throws IOException {
		Path file = Files.writeString(folder.resolve("s.steerstation"), "\uFEFF<plan:Station xmi:version=\"2.0\""
				+ " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:plan=\"https://steerscope.org/plan/1\" name=\"Nion\" site=\"Room 3\">"
				+ "<updateSites>https://lab.example/p2</updateSites><envelope maxExposure=\"0.1\"/></plan:Station>");
		var station = service.openStation(file);
		assertThat(station.getName()).isEqualTo("Nion");
		assertThat(station.getUpdateSites()).containsExactly("https://lab.example/p2");
		assertThat(station.getEnvelope().getMaxExposure()).isEqualTo(0.1);
		assertThat(station.getInstruments()).isEmpty();
		assertThat(service.station().getEnvelope().getMaxExposure()).isZero();
	}
}
