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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.EncoderTrainer;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.ImageShape;
import org.steerscope.run.Direction;
import org.steerscope.run.Policy;

/** Encoders that are learned for later runs: their files, and what {@code dkl} does with them. */
class EncoderTest {

	private static final Map<String, String> SMALL = Map.of("hidden", "12 8", "latent", "2");

	private final Blas blas = Blas.open(1);

	@TempDir
	private Path folder;

	private static EncoderTrainer.Overview overview(long seed, int edge, int patch) {
		Scene scene = Scene.blobs(seed, edge, patch);
		return new EncoderTrainer.Overview("scene " + seed, scene.image(), scene.candidates());
	}

	private static List<EncoderTrainer.Overview> three() {
		return List.of(overview(11, 24, 8), overview(12, 30, 8), overview(13, 24, 8));
	}

	private EncoderTrainer.Result train(String name, long seed, Map<String, String> settings) {
		return new PatchEncoderTrainer().train(three(), settings, seed, folder.resolve(name));
	}

	@ParameterizedTest
	@CsvSource({ "PATCHES,PCA", "PATCHES,AUTOENCODER", "PATCHES,VAE", "PATCHES,RVAE", "CONVOLUTION,PCA", "CONVOLUTION,AUTOENCODER",
			"CONVOLUTION,RVAE" })
	void whatIsReadIsWhatWasWritten(DklNetwork network, Pretraining how) {
		ImageShape image = new ImageShape(6, 6, 2);
		int n = 40;
		SplittableRandom random = new SplittableRandom(4);
		float[] x = new float[n * image.size()];
		for (int i = 0; i < x.length; i++) {
			x[i] = (float) random.nextGaussian();
		}
		EncoderSettings s = Settings.parse(EncoderSettings.class, Map.of("network", network.name().toLowerCase(Locale.ROOT),
				"pretraining", how.name().toLowerCase(Locale.ROOT), "hidden", "7 5", "latent", "3", "ensemble", "2"), "test");
		Encoder.Design design = Encoder.Design.of(s, 6, List.of("HAADF", "ä b"));
		Encoder written = EncoderFile.write(new Encoder(design, Encoder.learn(blas, s, image, n, x, 9), "", ""), folder.resolve("e.encoder"));
		Encoder read = EncoderFile.read(blas, folder.resolve("e.encoder"));
		assertThat(read.design()).isEqualTo(design);
		assertThat(read.sha256()).isEqualTo(written.sha256()).hasSize(64);
		assertThat(read.networks()).hasSize(2);
		for (int k = 0; k < 2; k++) {
			float[] expected = Encoders.learned(blas, network, how, new int[] { 7, 5 }, 3, image, n, x, 9 + k * DklLearner.MEMBER).apply(n, x);
			assertThat(read.layer(blas, k).apply(n, x)).isEqualTo(expected);
		}
		assertThat(design.weights()).isGreaterThanOrEqualTo(read.size() / 2);
	}

	@Test
	void theSameOverviewsGiveTheSameBytesAndAnotherSeedOthers() throws IOException {
		EncoderTrainer.Result a = train("a.encoder", 5, SMALL);
		EncoderTrainer.Result b = train("b.encoder", 5, SMALL);
		EncoderTrainer.Result c = train("c.encoder", 6, SMALL);
		assertThat(Files.readAllBytes(folder.resolve("b.encoder"))).isEqualTo(Files.readAllBytes(folder.resolve("a.encoder")));
		assertThat(b.sha256()).isEqualTo(a.sha256()).isNotEqualTo(c.sha256());
		assertThat(a.patches()).isEqualTo(17 * 17 + 23 * 23 + 17 * 17);
		assertThat(a.weights()).isPositive();
	}

	@Test
	void aDamagedFileIsRefusedInWords() throws IOException {
		train("a.encoder", 5, SMALL);
		byte[] good = Files.readAllBytes(folder.resolve("a.encoder"));
		long seed = System.nanoTime();
		System.out.println("mutated encoder files: seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		Path file = folder.resolve("mutated.encoder");
		for (int i = 0; i < 300; i++) {
			byte[] bad = good.clone();
			int changes = 1 + random.nextInt(4);
			for (int c = 0; c < changes; c++) {
				bad[random.nextInt(i % 2 == 0 ? bad.length : 80)] ^= (byte) (1 + random.nextInt(255));
			}
			if (i % 3 == 0) {
				bad = Arrays.copyOf(bad, random.nextInt(2 * bad.length));
			}
			if (Arrays.equals(bad, good)) {
				continue;
			}
			Files.write(file, bad);
			assertThatThrownBy(() -> EncoderFile.read(blas, file)).as("seed %d, file %d", seed, i).isInstanceOf(ProblemException.class)
					.hasMessageContaining("mutated.encoder").hasMessageContaining("steerscope encoder");
			// with a right checksum nothing but words or an encoder may come out either
			if (bad.length > 12) {
				Files.write(file, checked(bad));
				try {
					EncoderFile.read(blas, file);
				} catch (ProblemException e) {
					assertThat(e.where()).contains("mutated.encoder");
				}
			}
		}
	}

	private static byte[] checked(byte[] bytes) {
		CRC32 crc = new CRC32();
		crc.update(bytes, 0, bytes.length - 4);
		ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) crc.getValue());
		return bytes;
	}

	@Test
	void aFileOfAnotherKindAndAnotherVersionAndNoneAreRefusedInWords() throws IOException {
		Path file = folder.resolve("x.encoder");
		assertThatThrownBy(() -> EncoderFile.read(blas, file)).isInstanceOf(ProblemException.class).hasMessageContaining("no such encoder");
		assertThatThrownBy(() -> EncoderFile.read(blas, folder)).isInstanceOf(ProblemException.class);
		Files.write(file, "this is a text, and longer than a header".getBytes(StandardCharsets.UTF_8));
		assertThatThrownBy(() -> EncoderFile.read(blas, file)).hasMessageContaining("not an encoder");
		Files.write(file, new byte[0]);
		assertThatThrownBy(() -> EncoderFile.read(blas, file)).hasMessageContaining("not an encoder");
		Files.write(file, new byte[EncoderFile.LARGEST + 1]);
		assertThatThrownBy(() -> EncoderFile.read(blas, file)).hasMessageContaining("larger than any");
		train("a.encoder", 5, SMALL);
		byte[] newer = Files.readAllBytes(folder.resolve("a.encoder"));
		newer[11] = 2;
		Files.write(file, checked(newer));
		assertThatThrownBy(() -> EncoderFile.read(blas, file)).hasMessageContaining("version 2");
		assertThatThrownBy(() -> train("a.encoder", 5, SMALL)).isInstanceOf(ProblemException.class).hasMessageContaining("exists");
	}

	@Test
	void aDesignThatWouldBeHugeIsRefusedBeforeItIsMade() {
		assertThatThrownBy(() -> train("huge.encoder", 1, Map.of("hidden", "10000 10000 10000"))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("hidden");
		assertThatThrownBy(() -> train("huge.encoder", 1, Map.of("hidden", "2000 500", "ensemble", "20"))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("fewer networks");
		Encoder.Design huge = new Encoder.Design(DklNetwork.PATCHES, Pretraining.AUTOENCODER, "10000 10000 10000", 2, 8, List.of("a"));
		EncoderFile.write(new Encoder(huge, List.<float[][]>of(new float[][] { { 1 } }), "", ""), folder.resolve("huge.encoder"));
		assertThatThrownBy(() -> EncoderFile.read(blas, folder.resolve("huge.encoder"))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("larger than any");
	}

	@Test
	void unlikeOverviewsAndUnknownSettingsAreRefusedInWords() {
		PatchEncoderTrainer trainer = new PatchEncoderTrainer();
		Path file = folder.resolve("x.encoder");
		assertThatThrownBy(() -> trainer.train(List.of(overview(1, 24, 8), overview(2, 24, 6)), SMALL, 1, file))
				.isInstanceOf(ProblemException.class).hasMessageContaining("scene 2").hasMessageContaining("6 × 6");
		EncoderTrainer.Overview two = overview(1, 24, 8);
		EncoderTrainer.Overview one = new EncoderTrainer.Overview("one", org.steerscope.data.Image.of(two.image().grid(),
				two.image().planes().subList(0, 1), List.of(two.image().plane(0)), List.of(), true), two.candidates());
		assertThatThrownBy(() -> trainer.train(List.of(two, one), SMALL, 1, file)).isInstanceOf(ProblemException.class)
				.hasMessageContaining("one: Its channels are “channel 0”");
		assertThatThrownBy(() -> trainer.train(List.of(), SMALL, 1, file)).isInstanceOf(ProblemException.class);
		for (Map<String, String> wrong : List.of(Map.of("network", "structure"), Map.of("pretraining", "none"), Map.of("hidden", "many"),
				Map.of("nonsense", "1"))) {
			assertThatThrownBy(() -> trainer.train(List.of(two), wrong, 1, file)).as(wrong.toString()).isInstanceOf(ProblemException.class);
		}
		assertThat(file).doesNotExist();
	}

	private Policy policy(String file, String... pairs) {
		Map<String, String> map = new java.util.HashMap<>(Map.of("cycles", "10", "encoder", folder.resolve(file).toString()));
		for (String p : pairs) {
			map.put(p.substring(0, p.indexOf('=')), p.substring(p.indexOf('=') + 1));
		}
		return new DklPolicyFactory().create(Settings.parse(DklSettings.class, map, "test"));
	}

	@ParameterizedTest
	@CsvSource({ "patches,autoencoder,1", "convolution,autoencoder,1", "patches,vae,2" })
	void aRunUsesItAndGoesOnAfterAnInterruptionAndNoticesAnotherFile(String network, String how, String ensemble) throws IOException {
		Map<String, String> settings = new java.util.HashMap<>(SMALL);
		settings.putAll(Map.of("network", network, "pretraining", how, "ensemble", ensemble));
		EncoderTrainer.Result result = train("a.encoder", 5, settings);
		Scene scene = Scene.blobs(2, 32, 8);
		Policy policy = policy("a.encoder");
		List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 4, 16);
		scene.step(policy, measured);
		assertThat(policy.diagnosis().orElseThrow().model()).contains("a.encoder").contains("SHA-256 " + result.sha256().substring(0, 16))
				.contains("2 latent");
		byte[] snapshot = policy.snapshot();
		Policy restored = policy("a.encoder");
		restored.begin(scene.context(Direction.MAXIMISE, 4));
		restored.restore(snapshot);
		List<Integer> again = new ArrayList<>(measured);
		assertThat(scene.step(restored, again).forecasts()).isEqualTo(scene.step(policy, measured).forecasts());
		assertThat(restored.snapshot()).isEqualTo(policy.snapshot());
		Files.delete(folder.resolve("a.encoder"));
		train("a.encoder", 6, settings);
		Policy other = policy("a.encoder");
		other.begin(scene.context(Direction.MAXIMISE, 4));
		assertThatThrownBy(() -> other.restore(snapshot)).isInstanceOf(ProblemException.class).hasMessageContaining("another one")
				.hasMessageContaining("a.encoder");
	}

	@Test
	void theNetworkStandsForTheFileAndIsScaledToTheOverviewOfTheRun() {
		train("a.encoder", 5, SMALL);
		Encoder encoder = EncoderFile.read(blas, folder.resolve("a.encoder"));
		Scene scene = Scene.blobs(2, 32, 8);
		DklSettings s = Settings.parse(DklSettings.class, Map.of(), "test").with(encoder);
		DklInputs inputs = DklDesign.inputs(blas, s, scene.context(Direction.MAXIMISE, 1));
		int n = inputs.size();
		float[] x = inputs.network(0, n);
		float[] raw = encoder.layer(blas, 0).apply(n, x);
		float[] scaled = Encoders.loaded(blas, encoder, 0, inputs).apply(n, x);
		double squares = 0;
		double mean = 0;
		double product = 0;
		double rawMean = 0;
		double rawSquares = 0;
		for (int i = 0; i < n; i++) {
			mean += scaled[2 * i] / (double) n;
			rawMean += raw[2 * i] / (double) n;
			squares += scaled[2 * i] * (double) scaled[2 * i] / n;
			rawSquares += raw[2 * i] * (double) raw[2 * i] / n;
			product += raw[2 * i] * (double) scaled[2 * i] / n;
		}
		assertThat(mean).isCloseTo(0, within(1e-4));
		assertThat(squares).isCloseTo(0.5, within(1e-4));
		assertThat((product - mean * rawMean) / Math.sqrt(squares * (rawSquares - rawMean * rawMean))).isCloseTo(1, within(1e-4));
	}

	@Test
	void aRunOfOtherPatchesOrChannelsIsRefusedInWords() {
		train("a.encoder", 5, SMALL);
		Scene scene = Scene.blobs(2, 32, 8);
		Policy policy = policy("a.encoder");
		assertThatThrownBy(() -> policy.begin(Scene.blobs(2, 32, 10).context(Direction.MAXIMISE, 1))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("8 × 8").hasMessageContaining("10 × 10");
		org.steerscope.data.Image one = org.steerscope.data.Image.of(scene.image().grid(), scene.image().planes().subList(0, 1),
				List.of(scene.image().plane(0)), List.of(), true);
		assertThatThrownBy(() -> policy.begin(new org.steerscope.run.PolicyContext(one, new Candidates(32, 32, 8, 1), Direction.MAXIMISE, 1)))
				.isInstanceOf(ProblemException.class).hasMessageContaining("“channel 0”, “channel 1”");
		assertThatThrownBy(() -> policy("none.encoder").begin(scene.context(Direction.MAXIMISE, 1))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("none.encoder");
		policy("none.encoder", "preset=gpax").begin(scene.context(Direction.MAXIMISE, 1)); // other packages' kinds have no such setting
	}
}
