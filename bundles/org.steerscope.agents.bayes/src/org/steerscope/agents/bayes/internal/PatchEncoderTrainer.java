/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.EncoderTrainer;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.ImageShape;

/** Learns the encoders of {@code dkl} from any number of overviews, as a run does from its own. */
@Component
public final class PatchEncoderTrainer implements EncoderTrainer {

	private static final String WHERE = "encoder";
	private static final int MOST_OVERVIEWS = 1000;

	@Override
	public Result train(List<Overview> overviews, Map<String, String> settings, long seed, Path file) {
		EncoderSettings s = Settings.parse(EncoderSettings.class, settings, WHERE);
		if (Files.exists(file)) {
			throw new ProblemException("The file exists", file.toString(), "Choose another name, or remove it first");
		}
		if (overviews.isEmpty() || overviews.size() > MOST_OVERVIEWS) {
			throw new ProblemException("An encoder cannot learn from %d overviews".formatted(overviews.size()), WHERE,
					"Give 1 to %d".formatted(MOST_OVERVIEWS));
		}
		alike(overviews);
		Encoder.Design design = Encoder.Design.of(s, overviews.get(0).candidates().patch(), Encoder.channels(overviews.get(0).image()));
		long weights = s.ensemble() * design.weights();
		if (weights > Encoder.MOST_WEIGHTS) {
			throw new ProblemException("The networks would have about %d weights, more than %d".formatted(weights, Encoder.MOST_WEIGHTS),
					"setting hidden", "Choose fewer hidden units or fewer networks");
		}
		Blas blas = Blas.open(s.threads());
		blas.use();
		ImageShape image = design.image();
		int each = Math.max(1, Encoders.most(s.network(), s.pretraining()) / overviews.size());
		int n = overviews.stream().mapToInt(o -> Math.min(each, o.candidates().size())).sum();
		float[] x = new float[Math.multiplyExact(n, image.size())];
		int at = 0;
		for (Overview o : overviews) {
			Patches patches = new Patches(new ImageTiles(o.image()), o.candidates());
			for (int candidate : Encoders.sample(o.candidates().size(), each)) {
				patches.read(candidate, x, at);
				at += image.size();
			}
		}
		Encoder learned = EncoderFile.write(new Encoder(design, Encoder.learn(blas, s, image, n, x, seed), "", ""), file);
		return new Result("%s on %s, %d latent coordinates%s".formatted(s.pretraining().label(), s.network().label(), s.latent(),
				s.ensemble() > 1 ? ", " + s.ensemble() + " networks" : ""), n, learned.size(), learned.sha256());
	}

	private static void alike(List<Overview> overviews) {
		Overview first = overviews.get(0);
		List<String> channels = Encoder.channels(first.image());
		for (Overview o : overviews) {
			if (o.candidates().patch() != first.candidates().patch()) {
				throw new ProblemException("Its patches are of %1$d × %1$d pixels, those of %3$s of %2$d × %2$d".formatted(
						o.candidates().patch(), first.candidates().patch(), first.name()), o.name(),
						"Learn from overviews with patches of the same size");
			}
			if (!Encoder.channels(o.image()).equals(channels)) {
				throw new ProblemException("Its channels are %s, those of %s are %s".formatted(
						Encoder.words(Encoder.channels(o.image())), first.name(), Encoder.words(channels)), o.name(),
						"Learn from overviews of the same channels in the same order");
			}
		}
	}
}
