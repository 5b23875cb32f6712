/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.data.settings.SettingInfo;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Choice;

/** Bands among settings, and the mouse on bands. */
class BandsTest {

	/** A ratio of two bands. */
	record Ratio(@Setting(label = "From", byDefault = "-Infinity") double from, @Setting(label = "To", byDefault = "Infinity") double to,
			@Setting(label = "Reference from", byDefault = "1", unit = "eV", min = -5, max = 50) double referenceFrom,
			@Setting(label = "Reference to", byDefault = "2", unit = "eV", help = "Upper end") double referenceTo,
			@Setting(label = "Channel") String channel, @Setting(label = "Branch") String branch) {
	}

	/** A part of a combination. */
	record Part(@Setting(label = "Formula") String formula) {
	}

	/** Formulas. */
	record Parts(Part a, Part b) {
	}

	private static PlotScale scale(double from, double to) {
		return new PlotScale(from, to, 0, 10, 100, 0, 1000, 200);
	}

	@Test
	void pairsOfNumbersAreBands() {
		Choice choice = Choice.of("ratio", Map.of("from", "0.6", "to", "800e-3", "channel", "EELS"));
		List<BandSlot> slots = BandSlot.of(Ratio.class, choice);
		assertThat(slots).hasSize(2);
		assertThat(slots.get(0)).isEqualTo(new BandSlot("from", -1, 0.6, 0.8, "", "EELS", ""));
		assertThat(slots.get(1).unit()).isEqualTo("eV");
		assertThat(slots.get(1).factor(Unit.of("meV"))).isCloseTo(1000, org.assertj.core.api.Assertions.within(1e-9));
		assertThat(slots.get(1).factor(Unit.of("V"))).isNaN();
		assertThat(slots.get(1).moved(choice, 1.25, 1.5000000001).settings()).containsEntry("referenceFrom", "1.25").containsEntry("referenceTo", "1.5")
				.containsEntry("from", "0.6");
		assertThat(slots.get(0).onBranch(Ratio.class, choice, "reverse").settings()).containsEntry("branch", "reverse");
		assertThat(BandSlot.of(Ratio.class, Choice.of("ratio", Map.of("from", "x")))).hasSize(1);
		assertThat(BandSlot.of(Ratio.class, Choice.of("ratio")).get(0).to()).isInfinite();
		assertThat(BandSlot.problem(Ratio.class, Choice.of("ratio", Map.of("from", "x"))).orElse("")).contains("“x” is not a number");
	}

	@Test
	void rangesInFormulasAreBands() {
		Choice choice = Choice.of("parts", Map.of("a.formula", "sum(0.6..0.8 eV) / sum( -1 .. 2e0 in \"tip current\" on forward)", "b.formula", "max(1..2)"));
		List<BandSlot> slots = BandSlot.of(Parts.class, choice);
		assertThat(slots).containsExactly(new BandSlot("a.formula", 0, 0.6, 0.8, "eV", "", ""),
				new BandSlot("a.formula", 1, -1, 2, "", "tip current", "forward"), new BandSlot("b.formula", 0, 1, 2, "", "", ""));
		assertThat(slots.get(1).moved(choice, -0.5, 1.5).settings())
				.containsEntry("a.formula", "sum(0.6..0.8 eV) / sum( -0.5..1.5 in \"tip current\" on forward)");
		assertThat(slots.get(0).moved(choice, 0.000001, 1e6).settings().get("a.formula")).startsWith("sum(0.000001..1000000 eV)");
		assertThat(slots.get(0).onBranch(Parts.class, choice, "reverse").settings().get("a.formula")).startsWith("sum(0.6..0.8 eV on reverse) /");
		assertThat(slots.get(1).onBranch(Parts.class, choice, "").settings().get("a.formula")).endsWith("in \"tip current\")");
		assertThat(slots.get(1).onBranch(Parts.class, choice, "reverse").settings().get("a.formula")).endsWith("\"tip current\" on reverse)");
		assertThat(new BandSlot("a.formula", 7, 0, 1, "", "", "").moved(choice, 1, 2)).isEqualTo(choice);
	}

	@Test
	void theMouseTakesHoldOfEdgesOrOfAll() {
		PlotBand b = new PlotBand(2, 4, "", false);
		assertThat(BandDrag.grip(b, scale(0, 10), 300)).isEqualTo(BandDrag.Grip.FROM);
		assertThat(BandDrag.grip(b, scale(0, 10), 297)).isEqualTo(BandDrag.Grip.FROM);
		assertThat(BandDrag.grip(b, scale(0, 10), 400)).isEqualTo(BandDrag.Grip.WHOLE);
		assertThat(BandDrag.grip(b, scale(0, 10), 503)).isEqualTo(BandDrag.Grip.TO);
		assertThat(BandDrag.grip(b, scale(0, 10), 520)).isNull();
		assertThat(BandDrag.grip(b, scale(10, 0), 700)).as("an axis that falls").isEqualTo(BandDrag.Grip.TO);
		assertThat(BandDrag.grip(new PlotBand(2, 2.04, "", false), scale(0, 10), 302)).as("the middle of a narrow band").isEqualTo(BandDrag.Grip.WHOLE);
	}

	@Test
	void whatIsDraggedIsHeardOf() {
		BandDrag drag = new BandDrag();
		StringBuilder heard = new StringBuilder();
		drag.listener((i, from, to, y, done) -> heard.append(i).append(' ').append(from).append("..").append(to).append(done ? "! " : " "));
		assertThat(drag.show(List.of(new PlotBand(2, 4, "", false), new PlotBand(6, 8, "", false)), 0)).isTrue();
		assertThat(drag.press(scale(0, 10), 1050, 20)).isFalse();
		assertThat(drag.press(scale(0, 10), 400, 500)).as("below the plot").isFalse();
		assertThat(drag.press(scale(0, 10), 800, 20)).isTrue();
		assertThat(drag.chosen()).isEqualTo(1);
		drag.drag(7.5, false);
		drag.drag(6.5, true);
		assertThat(heard).hasToString("1 6.5..8.5 1 5.5..7.5! ");
		assertThat(drag.dragging()).isFalse();
		drag.press(scale(0, 10), 300, 20);
		drag.drag(5, true);
		assertThat(heard.toString()).as("an end pulled over the other").endsWith("0 4.0..5.0! ");
		heard.setLength(0);
		drag.press(scale(0, 10), 300, 20);
		drag.drag(2, true);
		assertThat(heard).as("a click moves nothing").isEmpty();
	}

	@Test
	void theReadOutSaysPlaceCurvesAndPicture() {
		double[] x = { 0, 1, 2 };
		PlotModel curves = PlotModel.of(PlotModel.Axis.of("E", Unit.of("eV")), PlotModel.Axis.of("S", Unit.COUNTS),
				List.of(PlotModel.Series.of("step 3", PlotModel.Kind.LINE, 0, x, new double[] { 5, 7, 9 })));
		assertThat(ReadOut.of(curves, new PlotScale(0, 2, 0, 10, 0, 0, 100, 100), 51, 90)).isEqualTo("1.02 eV,  1 counts\nstep 3: 7 counts");
		PlotModel picture = PlotModel.of(PlotModel.Axis.of("x", Unit.of("mrad")), PlotModel.Axis.of("y", Unit.of("mrad")),
				new PlotModel.Picture(0, 2, 0, 2, 2, 2, new float[] { 1, 2, 3, 4 }, new Contrast(0, 4), ColourMap.GREY, Unit.COUNTS));
		PlotScale s = PlotScale.of(picture, 0, 0, 100, 100);
		assertThat(s.maxY()).isEqualTo(2);
		assertThat(ReadOut.of(picture, s, 75, 25)).isEqualTo("1.5 mrad,  1.5 mrad  →  4 counts");
		assertThat(picture.picture().value(2.5, 0)).isNaN();
	}

	@Test
	void theFormsWordsSayRangeDefaultAndWhatIsWrong() {
		SettingInfo s = Settings.describe(Ratio.class).get(2);
		assertThat(SettingWords.help(s)).isEqualTo("Reference from. Range: −5 … 50 eV. Default: 1 eV.");
		assertThat(SettingWords.problem(Ratio.class, s, "60")).hasValueSatisfying(w -> assertThat(w).contains("60 eV is outside"));
		assertThat(SettingWords.problem(Ratio.class, s, "800 meV")).isEmpty();
		assertThat(SettingWords.heading("doseRadius")).isEqualTo("Dose radius");
		assertThat(SettingWords.heading("a")).isEqualTo("Part a");
	}
}
