/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Action;
import org.steerscope.run.Embedding;
import org.steerscope.run.Forecast;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Viewport;

/** What the Scan view shows, without a display. */
class ScanTest {

	private final FakeRun run = new FakeRun(64, 80, 4, 200, 3);
	private final Desk desk = new Desk((millis, work) -> {
	}, () -> List.of());
	private final ScanPresenter presenter = new ScanPresenter(desk);

	@AfterEach
	void close() {
		desk.close();
	}

	private void measure(int steps) {
		desk.show(run);
		run.begin();
		for (int i = 0; i < steps; i++) {
			run.step();
		}
	}

	private void look(Layer layer, boolean visible) {
		presenter.settings(presenter.settings().with(layer, presenter.settings().look(layer).visible(visible)));
	}

	@Test
	void settingsSurviveAsTextAndNonsenseIsIgnored() {
		ScanSettings s = ScanSettings.DEFAULT.withPlane(2).withLast(200)
				.with(Layer.MEAN, new Layer.Look(true, 0.25, ColourMap.MAGMA)).with(Layer.REGIONS, Layer.REGIONS.byDefault().visible(false))
				.with(1, new ScanSettings.Channel(5, 80, 0.5, ColourMap.CIVIDIS));
		assertThat(ScanSettings.of(s.text())).isEqualTo(s);
		assertThat(ScanSettings.of(null)).isEqualTo(ScanSettings.DEFAULT);
		assertThat(ScanSettings.of("MEAN=true,NaN,VIRIDIS;plane=x;last;;9999=1,2,3,GREY;FOO=1;UNCERTAINTY=true,7,NONE;Z0=true"))
				.isEqualTo(ScanSettings.DEFAULT);
	}

	@Test
	void everyLayerHasAKeyOfItsOwn() {
		assertThat(Arrays.stream(Layer.values()).map(Layer::key).filter(k -> k != 0)).hasSize(10).doesNotHaveDuplicates().allMatch(Character::isDigit);
	}

	@Test
	void runnersUpAreTheBestPlacesApartFromEachOtherAndFromWhatIsKnownOrForbidden() {
		measure(9);
		run.propose();
		PlaceRule veto = new PlaceRule(PlaceRule.Kind.VETO, List.of(new Pixel(0, 0), new Pixel(30, 79)));
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.ChangePlaces(List.of(veto)), "Ada", -1)));
		ScanModel model = presenter.compute();
		RunState state = run.state();
		float[] a = run.prediction().orElseThrow().acquisition();
		assertThat(model.runnersUp()).hasSizeBetween(2, RunnersUp.MOST);
		double apart = 8;
		java.util.List<Pixel> before = new java.util.ArrayList<>(model.next());
		for (Pixel p : model.runnersUp()) {
			int best = -1;
			for (int i = 0; i < a.length; i++) {
				Pixel q = run.candidates.pixel(i);
				boolean free = !veto.contains(q) && before.stream().noneMatch(o -> Math.hypot(o.row() - q.row(), o.col() - q.col()) <= apart);
				for (int k = 0; k < state.measured() && free; k++) {
					free = !state.place(k).equals(q);
				}
				best = free && (best < 0 || a[i] > a[best]) ? i : best;
			}
			assertThat(p).isEqualTo(run.candidates.pixel(best));
			before.add(p);
		}
	}

	@Test
	void aSampleOfALatentMapIsSpreadToTheNearest() {
		Candidates candidates = new Candidates(40, 50, 1, 1);
		SplittableRandom random = new SplittableRandom(5);
		int[] some = random.ints(0, candidates.size()).distinct().limit(30).sorted().toArray();
		float[] x = new float[some.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = i;
		}
		float[] all = LatentMap.of(new Embedding(some, x, x, new String[0]), x, candidates);
		for (int i = 0; i < all.length; i++) {
			Pixel p = candidates.pixel(i);
			int nearest = Integer.MAX_VALUE;
			int taken = Integer.MAX_VALUE;
			for (int k = 0; k < some.length; k++) {
				Pixel q = candidates.pixel(some[k]);
				int d = Math.abs(p.row() - q.row()) + Math.abs(p.col() - q.col());
				nearest = Math.min(nearest, d);
				taken = x[k] == all[i] ? d : taken;
			}
			assertThat(taken).isEqualTo(nearest);
		}
	}

	@Test
	void latentMapsAndFluenceAreLayersWithUnits() {
		measure(8);
		look(Layer.Z0, true);
		assertThat(presenter.compute().rasters()).hasSize(1);
		assertThat(presenter.compute().scale().label()).isEqualTo("latent z0");
		look(Layer.FLUENCE, true);
		ScanModel model = presenter.compute();
		assertThat(model.scale().unit().symbol()).isEqualTo("e/Å²");
		Pixel p = run.state().place(3);
		double one = org.steerscope.run.Fluence.ofExposure(0.1, run.state().instrument().orElseThrow());
		assertThat(ScanPoints.fluence(run.state()).get(p)).isGreaterThanOrEqualTo(one * 0.999);
		assertThat(presenter.readout(p.col() + 0.5, p.row() + 0.5)).contains("latent z0", "fluence", "e/Å²");
	}

	@Test
	void longRunsBecomeInkAndTheImageStaysVisible() {
		measure(650);
		ScanModel model = presenter.compute();
		assertThat(model.from()).isEqualTo(560);
		assertThat(model.inks()).hasSize(1);
		assertThat(((Dots) model.inks().get(0)).rows()).hasSize(560);
		run.step();
		assertThat(presenter.compute().inks()).as("nothing is drawn anew for one more step").isEqualTo(model.inks());
		presenter.settings(presenter.settings().withLast(50));
		assertThat(presenter.compute().from()).isEqualTo(601);
		assertThat(presenter.compute().inks()).isEmpty();
		look(Layer.PATH, false);
		assertThat(presenter.compute().inks()).isEmpty();
	}

	@Test
	void dotsAreRoundNewestOnTopAndNeverOutsideTheImage() {
		Viewport view = new Viewport(0, 0, 10, 1, 40, 40);
		int[] pixels = new int[1600];
		Arrays.fill(pixels, 0, 800, 0xff000000);
		new Dots(new int[] { 1, 1, 2 }, new int[] { 1, 1, 1 }, new int[] { 0xff0000, 0x00ff00, 0x0000ff }, 4, 1, false).draw(pixels, view);
		assertThat(pixels[15 * 40 + 15]).isEqualTo(0xff00ff00);
		assertThat(pixels[15 * 40 + 25]).isEqualTo(0xff000000);
		assertThat(pixels).doesNotContain(0xff0000ff);
		assertThat(Arrays.stream(pixels).skip(800)).containsOnly(0);
	}

	@Test
	void aRefusalIsSaidUntilTheNextCommandIsAcceptedOrItWasRead() {
		measure(2);
		assertThat(presenter.compute().refusal()).isEmpty();
		Steering late = new Steering(new SteeringCommand.MeasureNext(List.of(new Pixel(900, 4))), desk.who(), -1);
		run.say(new RunEvent.SteeringRefused(late, "the place lies off the image"));
		assertThat(presenter.compute().refusal()).startsWith("Refused: ").endsWith("the place lies off the image");
		run.step();
		assertThat(presenter.compute().refusal()).isNotEmpty();
		presenter.dismissRefusal();
		assertThat(presenter.compute().refusal()).isEmpty();
		run.say(new RunEvent.SteeringRefused(new Steering(late.command(), "Ben", -1), "it is late"));
		assertThat(presenter.compute().refusal()).startsWith("Ben: Refused");
		run.say(new RunEvent.Steered(new Steering(new SteeringCommand.Pause(), "Ada", -1)));
		assertThat(presenter.compute().refusal()).isEmpty();
	}

	@Test
	void whatAPersonAskedForStaysADiamondForEver() {
		measure(5);
		Pixel p = new Pixel(30, 30);
		run.say(new RunEvent.Proposed(5, "person", new Action.Measure(List.of(p)), List.of(Forecast.NONE), "", Double.NaN, Double.NaN));
		run.say(new RunEvent.MeasurementTaken(5, p, run.image.grid().centre(p, Frame.SCAN), run.image.grid().centre(p, Frame.SAMPLE),
				Drift.NONE, PositionGrade.READ_BACK, 0.1, List.of(), Conditions.UNKNOWN, true));
		assertThat(presenter.compute().sources().get(5)).isEqualTo(Source.PERSON);
		for (int i = 0; i < 120; i++) {
			run.step();
		}
		List<Dots> inks = presenter.compute().inks().stream().map(i -> (Dots) i).toList();
		assertThat(inks).extracting(Dots::diamonds).containsExactly(false, true, true);
		assertThat(inks.get(1).rows()).containsExactly(30);
		int[] pixels = new int[400];
		Arrays.fill(pixels, 0xff000000);
		inks.get(1).draw(pixels, new Viewport(20, 20, 1, 1, 20, 20));
		assertThat(pixels[10 * 20 + 10]).isEqualTo(0xffffffff);
		assertThat(pixels[6 * 20 + 6]).as("a diamond has no corner there").isEqualTo(0xff000000);
	}
}
