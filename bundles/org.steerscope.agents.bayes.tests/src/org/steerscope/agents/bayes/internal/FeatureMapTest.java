/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Direction;
import org.steerscope.run.Embedding;
import org.steerscope.run.Policy;

class FeatureMapTest {

	private final Scene scene = Scene.blobs(3, 32, 8);

	/** Learns on the thread that asks, and shows the map of every epoch. */
	private FeatureMap map(MapKind kind, long seed) {
		return new FeatureMap(scene.context(Direction.MAXIMISE, seed), kind, 1, Runnable::run, 0);
	}

	private static List<Embedding> learn(FeatureMap map) {
		List<Embedding> published = new ArrayList<>();
		map.learn(() -> true, published::add);
		return published;
	}

	private static double spread(Embedding e) {
		return Math.sqrt(variance(e.x()) + variance(e.y()));
	}

	private static double variance(float[] v) {
		double mean = 0;
		double s = 0;
		for (float f : v) {
			mean += f / (double) v.length;
		}
		for (float f : v) {
			s += (f - mean) * (f - mean) / v.length;
		}
		return s;
	}

	/** Root mean square way of the points. */
	private static double way(Embedding a, Embedding b) {
		double s = 0;
		for (int i = 0; i < a.x().length; i++) {
			s += (Math.pow(a.x()[i] - b.x()[i], 2) + Math.pow(a.y()[i] - b.y()[i], 2)) / a.x().length;
		}
		return Math.sqrt(s);
	}

	@ParameterizedTest
	@EnumSource(value = MapKind.class, names = "PCA", mode = EnumSource.Mode.EXCLUDE)
	void whatIsLearnedInTheBackgroundIsWhatIsLearnedHereBitByBit(MapKind kind) throws Exception {
		List<Embedding> published = learn(map(kind, 5));
		Embedding last = published.get(published.size() - 1);
		ExecutorService background = Executors.newSingleThreadExecutor();
		FeatureMap there = new FeatureMap(scene.context(Direction.MAXIMISE, 5), kind, 1, background, 100_000_000);
		there.now();
		background.shutdown();
		assertThat(background.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
		Embedding found = there.now().orElseThrow();
		assertThat(found.x()).isEqualTo(last.x());
		assertThat(found.y()).isEqualTo(last.y());
		assertThat(found.candidates()).isEqualTo(last.candidates()).hasSize(scene.candidates().size());
		assertThat(found.label()).containsExactly(kind.label() + " 1", kind.label() + " 2");
		assertThat(there.now()).containsSame(found);
	}

	@ParameterizedTest
	@EnumSource(value = MapKind.class, names = "PCA", mode = EnumSource.Mode.EXCLUDE)
	void pointsWanderAndDoNotJump(MapKind kind) {
		List<Embedding> published = learn(map(kind, 7));
		assertThat(published).hasSizeGreaterThan(5);
		for (int i = 1; i < published.size(); i++) {
			Embedding before = published.get(i - 1);
			Embedding after = published.get(i);
			assertThat(spread(after)).isCloseTo(spread(before), within(0.2 * spread(before)));
			assertThat(way(before, after)).as("epoch %d", i).isLessThan(0.25 * spread(before));
		}
	}

	@Test
	void theMapStartsAsThePrincipalComponentsAndMovesOn() {
		List<Embedding> published = learn(map(MapKind.AUTOENCODER, 8));
		Embedding first = published.get(0);
		assertThat(variance(first.x())).isCloseTo(1, within(0.1));
		assertThat(variance(first.y())).isCloseTo(1, within(0.1));
		assertThat(way(first, published.get(published.size() - 1))).isGreaterThan(0.02);
	}

	@Test
	void aPointOfTheFinishedMapLeadsBackToAPatchLikeTheOneThere() {
		for (MapKind kind : List.of(MapKind.AUTOENCODER, MapKind.VAE)) {
			FeatureMap map = map(kind, 9);
			assertThat(map.decoder()).isEmpty();
			Embedding e = map.now().orElseThrow();
			FeatureMap.Decoder decoder = map.decoder().orElseThrow();
			Patches patches = new Patches(new ImageTiles(scene.image()), scene.candidates());
			float[] patch = new float[patches.dimension()];
			double error = 0;
			double power = 0;
			for (int i = 0; i < e.x().length; i += 10) {
				patches.read(e.candidates()[i], patch, 0);
				float[] back = decoder.patch(e.x()[i], e.y()[i]);
				assertThat(back).hasSameSizeAs(patch);
				for (int k = 0; k < patch.length; k++) {
					error += Math.pow(patch[k] - back[k], 2);
					power += Math.pow(patch[k], 2);
				}
			}
			assertThat(error).as(kind.label()).isLessThan(0.7 * power);
		}
	}

	@Test
	void theFinishedMapKnowsTheWayBackAndHowPatchesAreTurned() {
		for (MapKind kind : List.of(MapKind.AUTOENCODER, MapKind.RVAE)) {
			List<Embedding> published = learn(map(kind, 9));
			assertThat(published).allMatch(Embedding::steady);
			assertThat(published.subList(0, published.size() - 1)).allMatch(e -> e.decoder().isEmpty());
			Embedding last = published.get(published.size() - 1);
			assertThat(last.decoder().orElseThrow().edge()).isEqualTo(scene.candidates().patch());
			assertThat(last.latent()).hasSize(kind == MapKind.RVAE ? 3 : 2);
			if (kind == MapKind.RVAE) {
				Embedding.Coordinate angle = last.latent().get(2);
				assertThat(angle.label()).isEqualTo("rVAE angle");
				assertThat(angle.unit().symbol()).isEqualTo("rad");
				assertThat(angle.values()).hasSameSizeAs(last.x());
				assertThat(variance(angle.values())).isGreaterThan(0.01);
			}
		}
	}

	@Test
	void aProjectedMapHandsOutWhatItIsAProjectionOf() {
		int[] shown = { 0, 1, 2, 3, 4 };
		float[] z = { 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 0, 0.5f, 0, 2 };
		org.steerscope.numerics.Blas blas = org.steerscope.numerics.Blas.open(1);
		LatentMap map = new LatentMap(shown, LatentMap.plane(blas, 5, 3, z));
		Embedding e = map.of(blas, 3, z, "latent 1", "latent 2");
		assertThat(e.latent().stream().map(Embedding.Coordinate::label)).containsExactly("latent z0", "latent z1", "latent z2");
		assertThat(e.latent().get(2).values()).containsExactly(0, 0, 1, 0, 2);
		assertThat(e.coordinates()).hasSize(5);
		assertThat(e.steady()).isFalse();
	}

	@Test
	void nobodyAskingNobodyLearning() {
		List<Runnable> work = new ArrayList<>();
		Policy gp = new GpPolicyFactory().create(Settings.defaults(GpSettings.class));
		MappedPolicy policy = new MappedPolicy(gp,
				c -> new FeatureMap(c, MapKind.AUTOENCODER, 1, work::add, 0));
		List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 1, 6);
		scene.step(policy, measured);
		scene.step(policy, measured);
		Policy fork = policy.fork();
		policy.snapshot();
		assertThat(work).isEmpty();
		assertThat(policy.embedding().orElseThrow().label()[0]).doesNotContain("autoencoder");
		assertThat(policy.embedding()).isPresent();
		assertThat(work).hasSize(1);
		work.get(0).run();
		Embedding map = policy.embedding().orElseThrow();
		assertThat(map.label()[0]).isEqualTo("autoencoder 1");
		scene.step(policy, measured);
		assertThat(policy.embedding()).containsSame(map);
		assertThat(fork.embedding()).containsSame(map);
		assertThat(work).hasSize(1);
		policy.begin(scene.context(Direction.MAXIMISE, 1));
		scene.step(policy, measured);
		assertThat(policy.embedding().orElseThrow()).isNotSameAs(map);
		assertThat(work).hasSize(2);
	}

	@Test
	void learningEndsWhenAskedToAndAFactoryThatIsGoneLearnsNothing() {
		int[] epochs = { 0 };
		List<Embedding> published = new ArrayList<>();
		FeatureMap map = map(MapKind.AUTOENCODER, 2);
		map.learn(() -> epochs[0]++ < 3, published::add);
		assertThat(published).hasSize(4);
		assertThat(map.decoder()).isEmpty();
		FeatureMap cancelled = map(MapKind.AUTOENCODER, 2);
		cancelled.cancel();
		assertThat(cancelled.now()).isPresent(); // the first map is there without an epoch
		assertThat(cancelled.decoder()).isEmpty();
		FeatureMap homeless = new FeatureMap(scene.context(Direction.MAXIMISE, 1), MapKind.VAE, 1, r -> {
			throw new RejectedExecutionException();
		}, 0);
		assertThat(homeless.now()).isEmpty();
		assertThat(homeless.now()).isEmpty();
	}

	@Test
	void theMappedPolicyPassesEverythingOn() {
		List<String> own = Arrays.stream(MappedPolicy.class.getDeclaredMethods()).map(FeatureMapTest::signature).toList();
		for (Method m : Policy.class.getMethods()) {
			assertThat(own).contains(signature(m));
		}
	}

	private static String signature(Method m) {
		return m.getName() + Arrays.toString(m.getParameterTypes());
	}

	@Test
	void onePixelPatchesAndFewCandidatesHaveMapsToo() {
		for (Scene small : List.of(Scene.blobs(4, 6, 1), Scene.blobs(4, 9, 8))) {
			for (MapKind kind : List.of(MapKind.AUTOENCODER, MapKind.VAE, MapKind.RVAE)) {
				FeatureMap map = new FeatureMap(small.context(Direction.MAXIMISE, 1), kind, 1, Runnable::run, 0);
				Embedding e = map.now().orElseThrow();
				for (int i = 0; i < e.x().length; i++) {
					assertThat(Float.isFinite(e.x()[i]) && Float.isFinite(e.y()[i])).isTrue();
				}
			}
		}
	}
}
