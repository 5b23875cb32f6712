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
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlaceClasses;
import org.steerscope.ui.UiThread;

/** The Feature space view without a display: points, classes, plans. */
class FeatureTest {

	private final FakeRun run = new FakeRun(64, 80, 4, 200, 3);
	private Desk desk;

	@BeforeEach
	void open() {
		desk = new Desk(new UiThread() {
			@Override
			public void later(int millis, Runnable what) {
				what.run();
			}
		}, () -> List.of(run));
		desk.show(run);
		run.begin();
		for (int i = 0; i < 9; i++) {
			run.step();
		}
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private FeatureModel model(FeatureSettings settings) {
		FeaturePresenter presenter = new FeaturePresenter(desk);
		presenter.settings(settings);
		return presenter.compute();
	}

	@Test
	void theNearestPointIsThatOfAPlainSearch() {
		SplittableRandom random = new SplittableRandom(11);
		double[] x = random.doubles(3000, -2, 5).toArray();
		double[] y = random.doubles(3000, 10, 11).toArray();
		x[17] = Double.NaN;
		PointIndex index = new PointIndex(x, y);
		for (int k = 0; k < 500; k++) {
			double px = random.nextDouble(-4, 7);
			double py = random.nextDouble(9.5, 11.5);
			int best = -1;
			double far = Double.POSITIVE_INFINITY;
			for (int i = 0; i < x.length; i++) {
				double d = Math.hypot((x[i] - px) * 100, (y[i] - py) * 300);
				if (d <= far) {
					far = d;
					best = i;
				}
			}
			assertThat(index.nearest(px, py, 100, 300, Double.POSITIVE_INFINITY)).isEqualTo(best);
			assertThat(index.nearest(px, py, 100, 300, far * 0.99)).isEqualTo(-1);
		}
		assertThat(new PointIndex(new double[0], new double[0]).nearest(0, 0, 1, 1, 10)).isEqualTo(-1);
		PointIndex cross = new PointIndex(new double[] { 0, 1, -1, 0, 0 }, new double[] { 0, 0, 0, 1, -1 });
		assertThat(cross.towards(0, 0, 1, 1, 1, 0)).isEqualTo(1);
		assertThat(cross.towards(0, 0, 1, 1, -1, 0)).isEqualTo(2);
		assertThat(cross.towards(0, 0, 1, 1, 0, 1)).isEqualTo(3);
		assertThat(cross.towards(0, 0, 1, 1, 0, -1)).isEqualTo(4);
		assertThat(cross.towards(1, 0, 1, 1, 1, 0)).isEqualTo(-1);
	}

	@Test
	void theDensityIsAGaussianKernelEstimate() {
		double[] x = { 0.5 };
		double[] y = { 0.25 };
		double[] r = { 0, 1, 0, 1 };
		float[] one = FeatureGround.estimate(x, y, r);
		int peak = 96 * FeatureGround.CELLS + 64;
		assertThat(one[peak + 1] / one[peak]).as("a Gaussian of 0.7 cells").isCloseTo((float) Math.exp(-1 / (2 * 0.49)), within(1e-5f));
		assertThat(one[peak + FeatureGround.CELLS]).isEqualTo(one[peak + 1]);
		float all = 0;
		for (float v : one) {
			all += v;
		}
		assertThat(all).as("no point is lost").isCloseTo(1, within(1e-4f));
		FeatureGround shown = FeatureGround.density(x, y, r);
		int most = IntStream.range(0, shown.shade().length).reduce(0, (a, b) -> shown.shade()[b] > shown.shade()[a] ? b : a);
		assertThat(most % shown.width() / 4).isEqualTo(64);
		assertThat(most / shown.width() / 4).isEqualTo(96);
		assertThat(shown.shade()[0]).isZero();
		double sum = 0;
		float[] half = FeatureGround.kernel(2);
		for (int i = 0; i < half.length; i++) {
			sum += i == 0 ? half[i] : 2 * half[i];
		}
		assertThat(sum).isCloseTo(1, within(1e-5));
	}

	@Test
	void colourTellsScalarUncertaintyStepOrClass() {
		FeatureModel scalar = model(FeatureSettings.DEFAULT);
		assertThat(scalar.scale().unit().symbol()).isEqualTo("counts·eV");
		FeatureModel step = model(FeatureSettings.DEFAULT.colour(FeatureSettings.Colour.STEP));
		assertThat(step.scale().label()).isEqualTo("step");
		assertThat(step.plot().series().get(0).rgb()[0]).isEqualTo(ColourMap.MAGMA.rgb(0));
		assertThat(step.plot().series().get(0).rgb()[8]).isEqualTo(ColourMap.MAGMA.rgb(1));
		FeatureModel sd = model(FeatureSettings.DEFAULT.colour(FeatureSettings.Colour.UNCERTAINTY));
		assertThat(sd.scale().label()).startsWith("sd of ");
		assertThat(sd.scale().contrast().high())
				.isEqualTo(IntStream.range(0, 9).mapToDouble(i -> run.prediction().orElseThrow().sd()[run.candidates.indexOf(run.state().place(i))])
						.max().orElseThrow());
		BitSet members = new BitSet();
		members.set(run.candidates.indexOf(run.state().place(2)));
		desk.classes(PlaceClasses.NONE.with(run.candidates, 3, members));
		FeatureModel classes = model(FeatureSettings.DEFAULT.colour(FeatureSettings.Colour.CLASS));
		assertThat(classes.scale()).isNull();
		assertThat(classes.plot().series().get(0).rgb()[2]).isEqualTo(PlaceClasses.rgb(3));
		assertThat(classes.plot().series().get(0).rgb()[3]).isNotEqualTo(PlaceClasses.rgb(3));
		assertThat(FeatureReadout.lines(classes, classes.cloud().step(2, members.nextSetBit(0)))).contains("▲ class 4");
	}

	@Test
	void aPointTellsStepPlaceValueAndPatch() {
		FeatureModel model = model(FeatureSettings.DEFAULT);
		Pixel p = run.state().place(5);
		int candidate = run.candidates.indexOf(p);
		FeatureCloud.Spot spot = model.cloud().step(5, candidate);
		List<String> lines = FeatureReadout.lines(model, spot);
		assertThat(lines).startsWith("Step 5", "row " + p.row() + ", col " + p.col());
		assertThat(lines.get(2)).matches("x .* nm, y .* nm");
		assertThat(lines.get(3)).startsWith("band-integral ").endsWith("counts·eV");
		int[][] patch = FeatureReadout.patch(model, spot);
		assertThat(patch).hasDimensions(FakeRun.PATCH, FakeRun.PATCH);
		double t = model.look().contrast().position(run.image.value(0, p.row() - 8 + 3, p.col() - 8 + 4));
		assertThat(patch[3][4]).isEqualTo((int) Math.clamp(Math.round(255 * t), 0, 255));
		int free = IntStream.range(0, run.candidates.size()).filter(i -> IntStream.range(0, 9).noneMatch(s -> run.candidates.indexOf(run.state().place(s)) == i))
				.findFirst().orElseThrow();
		assertThat(FeatureReadout.lines(model, model.cloud().shown(free))).contains("Not measured").anyMatch(l -> l.startsWith("predicted "));
	}

	@Test
	void whatALineSurroundsIsAClassInEveryView() {
		FeatureModel model = model(FeatureSettings.DEFAULT);
		FeatureClasses classes = new FeatureClasses(desk);
		double[] xs = { 0, 10, 10, 0 };
		double[] ys = { -10, -10, 100, 100 };
		classes.lasso(model.cloud(), xs, ys, FeatureClasses.Change.REPLACE);
		long right = IntStream.range(0, run.candidates.size()).filter(i -> run.embedding().orElseThrow().x()[i] > 0).count();
		assertThat(right).isBetween(1L, run.candidates.size() - 1L);
		assertThat(desk.classes().size(0)).isEqualTo((int) right);
		assertThat(classes.counts()).startsWith("● 1: ").contains(" places, ").endsWith(" measured");
		classes.current(1);
		classes.lasso(model.cloud(), new double[] { -100, 100, 100, -100 }, ys, FeatureClasses.Change.REPLACE);
		assertThat(desk.classes().size(1)).isEqualTo(run.candidates.size());
		assertThat(desk.classes().size(0)).as("no place is in two classes").isZero();
		classes.lasso(model.cloud(), xs, ys, FeatureClasses.Change.REMOVE);
		assertThat(desk.classes().size(1)).isEqualTo(run.candidates.size() - (int) right);
		assertThat(classes.undo()).isTrue();
		assertThat(classes.undo()).isTrue();
		assertThat(desk.classes().size(0)).isEqualTo((int) right);
	}

	@Test
	void aSampleStandsForThePlacesNearIt() {
		Candidates candidates = new Candidates(40, 40, 1, 1);
		int[] some = IntStream.range(0, 400).map(i -> 4 * i).toArray();
		float[] x = new float[400];
		float[] y = new float[400];
		for (int i = 0; i < 400; i++) {
			x[i] = candidates.row(some[i]);
			y[i] = candidates.col(some[i]);
		}
		double[] dx = IntStream.range(0, 400).mapToDouble(i -> x[i]).toArray();
		double[] dy = IntStream.range(0, 400).mapToDouble(i -> y[i]).toArray();
		FeatureCloud cloud = new FeatureCloud(new Embedding(some, x, y, new String[0]), candidates, dx, dy, new double[0], new double[0],
				new PointIndex(dx, dy), new PointIndex(new double[0], new double[0]));
		BitSet upper = cloud.inside(new double[] { -1, 19.5, 19.5, -1 }, new double[] { -1, -1, 41, 41 });
		assertThat(upper.cardinality()).isBetween(760, 840);
		boolean[] in = new boolean[400];
		in[200] = true;
		boolean[] grown = cloud.grown(in, 6, 1, 1);
		double[] far = IntStream.range(0, 400).filter(i -> i != 200).mapToDouble(i -> Math.hypot(x[i] - x[200], y[i] - y[200])).sorted().toArray();
		for (int i = 0; i < 400; i++) {
			assertThat(grown[i]).isEqualTo(i == 200 || Math.hypot(x[i] - x[200], y[i] - y[200]) <= far[5]);
		}
	}

	@Test
	void aClassBeginsAtAPointAndGrows() {
		FeatureModel model = model(FeatureSettings.DEFAULT);
		FeatureClasses classes = new FeatureClasses(desk);
		assertThat(classes.grow(model.cloud(), null, 1, 1)).isFalse();
		assertThat(classes.grow(model.cloud(), model.cloud().shown(77), 1, 1)).isTrue();
		assertThat(desk.classes().size(0)).isEqualTo(21);
		assertThat(desk.classes().of(77)).isZero();
		assertThat(classes.grow(model.cloud(), null, 1, 1)).isTrue();
		assertThat(desk.classes().size(0)).isEqualTo(41);
	}

	@Test
	void measuringInEachClassIsShownBeforeItIsSent() {
		FeatureModel model = model(FeatureSettings.DEFAULT);
		FeatureClasses classes = new FeatureClasses(desk);
		classes.startInEach(model.cloud(), 1, 1);
		assertThat(classes.plan().orElseThrow().command()).isNull();
		assertThat(classes.send()).isFalse();
		classes.grow(model.cloud(), model.cloud().shown(77), 1, 1);
		classes.current(4);
		classes.grow(model.cloud(), model.cloud().shown(run.candidates.size() - 5), 1, 1);
		classes.startInEach(model.cloud(), 1, 1);
		List<Pixel> planned = desk.classes().planned();
		assertThat(planned).hasSize(2);
		assertThat(desk.classes().of(run.candidates.indexOf(planned.get(0)))).isZero();
		assertThat(desk.classes().of(run.candidates.indexOf(planned.get(1)))).isEqualTo(4);
		assertThat(classes.plan().orElseThrow().words()).startsWith("Measure next 2 places").contains("Exposure");
		assertThat(run.steered).isEmpty();
		assertThat(classes.send()).isTrue();
		assertThat(run.steered).extracting(s -> (Object) s.command()).containsExactly(new SteeringCommand.MeasureNext(planned));
		assertThat(desk.classes().planned()).isEmpty();
		assertThat(classes.plan()).isEmpty();
		classes.plan(classes.unlike(5), "?");
		assertThat(desk.classes().planned()).isEqualTo(run.unlike(5));
		assertThat(classes.drop()).isTrue();
		assertThat(run.steered).hasSize(1);
	}

	@Test
	void regionsCoverAClassExactly() {
		Candidates c = new Candidates(40, 50, 4, 1);
		BitSet set = new BitSet();
		for (int i = 0; i < c.size(); i++) {
			set.set(i, Math.hypot(c.row(i) - 20, c.col(i) - 25) < 11 || c.row(i) == 3);
		}
		List<PlaceRule> rules = FeatureShapes.rectangles(c, set, PlaceRule.Kind.FAVOUR);
		BitSet covered = new BitSet();
		rules.forEach(r -> r.mark(c, covered));
		assertThat(covered).isEqualTo(set);
		assertThat(rules.size()).isLessThan(25);
		SplittableRandom random = new SplittableRandom(5);
		Candidates large = new Candidates(300, 300, 8, 1);
		BitSet scattered = new BitSet();
		for (int i = 0; i < large.size(); i++) {
			scattered.set(i, large.col(i) < 150 ? random.nextInt(10) < 9 : random.nextInt(10) < 1);
		}
		List<PlaceRule> smooth = FeatureShapes.rectangles(large, scattered, PlaceRule.Kind.VETO);
		assertThat(smooth.size()).isLessThanOrEqualTo(FeatureShapes.MOST);
		BitSet half = new BitSet();
		smooth.forEach(r -> r.mark(large, half));
		assertThat(half.cardinality() / (double) large.size()).isBetween(0.45, 0.53);
	}

	@Test
	void vetoAndFavourGoWithTheRegionsInForce() {
		FeatureModel model = model(FeatureSettings.DEFAULT);
		FeatureClasses classes = new FeatureClasses(desk);
		classes.wish(PlaceRule.Kind.VETO);
		assertThat(classes.plan().orElseThrow().command()).isNull();
		classes.grow(model.cloud(), model.cloud().shown(77), 1, 1);
		classes.wish(PlaceRule.Kind.FAVOUR);
		assertThat(classes.plan().orElseThrow().words()).startsWith("Favour ");
		assertThat(classes.send()).isTrue();
		SteeringCommand.ChangePlaces sent = (SteeringCommand.ChangePlaces) run.steered.get(0).command();
		BitSet covered = new BitSet();
		sent.rules().forEach(r -> r.mark(run.candidates, covered));
		assertThat(covered).isEqualTo(desk.classes().members().get(0));
		classes.lasso(model.cloud(), new double[] { -100, 100, 100, -100 }, new double[] { -100, -100, 100, 100 }, FeatureClasses.Change.REPLACE);
		classes.wish(PlaceRule.Kind.VETO);
		assertThat(classes.plan().orElseThrow().words()).startsWith("That would forbid every place");
		assertThat(classes.send()).isFalse();
	}

	@Test
	void aRegionOfTheScanLightsUpAndBecomesAClass() {
		desk.selectSteps(List.of(1, 4));
		FeatureModel model = model(FeatureSettings.DEFAULT);
		assertThat(model.region()).containsExactly(1, 4);
		FeatureClasses classes = new FeatureClasses(desk);
		assertThat(classes.takeRegion(run.candidates)).isTrue();
		assertThat(desk.classes().of(run.candidates.indexOf(run.state().place(4)))).isZero();
	}

	@Test
	void patchesStandWhereTheirPointsAre() {
		FeatureModel mean = model(FeatureSettings.DEFAULT.ground(FeatureSettings.Ground.MEAN));
		FeatureGround g = mean.ground();
		assertThat(g.smooth()).isFalse();
		assertThat(g.width()).isEqualTo(PatchMosaic.CELLS * (FakeRun.PATCH + 1));
		long shown = IntStream.range(0, g.shade().length).filter(i -> Float.isFinite(g.shade()[i])).count();
		assertThat(shown % (FakeRun.PATCH * FakeRun.PATCH)).isZero();
		assertThat(shown).isPositive();
		assertThat(mean.note()).contains("mean patch of each cell");
		assertThat(mean.decodes()).isFalse();
		FeatureModel undecoded = model(FeatureSettings.DEFAULT.ground(FeatureSettings.Ground.DECODED));
		assertThat(undecoded.ground()).isNull();
		assertThat(undecoded.note()).contains("no decoded patches");
		Embedding.Manifold ramp = new Embedding.Manifold() {
			@Override
			public int edge() {
				return 2;
			}

			@Override
			public float[] patch(double x, double y) {
				return new float[] { (float) x, (float) x, (float) x, (float) x };
			}
		};
		FeatureGround decoded = PatchMosaic.decoded(mean.cloud(), ramp, new double[] { g.minX(), g.maxX(), g.minY(), g.maxY() }, PatchMosaic.CELLS,
				PatchMosaic.CELLS);
		double last = -1;
		for (int col = 0; col < PatchMosaic.CELLS; col++) {
			for (int row = 0; row < decoded.height(); row++) {
				float v = decoded.shade()[row * decoded.width() + col * 3];
				if (Float.isFinite(v)) {
					assertThat((double) v).isGreaterThan(last);
					last = v;
					break;
				}
			}
		}
		assertThat(last).isEqualTo(1);
	}

	@Test
	void aMomentOfThePastShowsItsOwnMap() {
		FeaturePresenter presenter = new FeaturePresenter(desk);
		presenter.compute();
		Embedding then = run.embedding().orElseThrow();
		long sequence = run.state().sequence();
		run.step();
		run.improveMap(1);
		while (presenter.compute().moving()) {
			assertThat(presenter.outdated()).isFalse();
		}
		desk.showMoment(sequence);
		FeatureModel model = presenter.compute();
		assertThat(model.cloud().map()).isSameAs(then);
		assertThat(model.note()).endsWith("as it was at step 8");
		assertThat(model.plot().series().get(0).x()).hasSize(9);
		desk.showNow();
		assertThat(presenter.compute().cloud().map()).isNotSameAs(then);
	}

	@Test
	void settingsAreRememberedAsText() {
		FeatureSettings chosen = new FeatureSettings(2, 0, FeatureSettings.Colour.CLASS, FeatureSettings.Ground.MEAN, false, true);
		assertThat(FeatureSettings.of(chosen.text())).isEqualTo(chosen);
		assertThat(FeatureSettings.of("nonsense")).isEqualTo(FeatureSettings.DEFAULT);
		assertThat(FeatureSettings.of(null)).isEqualTo(FeatureSettings.DEFAULT);
		assertThat(model(chosen).plot().x().label()).as("a map of two coordinates has no third").isEqualTo("PCA 1");
		assertThat(model(FeatureSettings.DEFAULT.axes(1, 0)).plot().x().label()).isEqualTo("PCA 2");
		assertThat(Arrays.stream(model(FeatureSettings.DEFAULT).plot().series().get(0).y()).filter(Double::isFinite).count()).isEqualTo(9);
		assertThat(run.state().get(Column.SCALAR, 0)).isFinite();
	}
}
