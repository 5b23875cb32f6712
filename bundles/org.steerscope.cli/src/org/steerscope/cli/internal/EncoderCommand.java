/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.steerscope.data.Image;
import org.steerscope.data.ProblemException;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.EncoderTrainer;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.run.Gate;
import org.steerscope.run.RefusedException;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code encoder SOURCE…}: learns a network for {@code dkl} from the overviews of earlier runs and of plans' instruments. */
@Command(name = "encoder", description = "Learn a network for “dkl” without labels, from the overviews of earlier runs and of plans' instruments (twins).", mixinStandardHelpOptions = true, sortOptions = false, footer = {
		"", "Use it with:  ./steerscope run PLAN --policy dkl:encoder=NAME.encoder …", "Settings, with their defaults:",
		"  network=patches          patches or convolution", "  pretraining=autoencoder  autoencoder, vae, rvae or pca",
		"  hidden=64 32             units of the hidden layers", "  latent=4                 latent coordinates",
		"  ensemble=1               networks from different seeds", "  threads=1                of the linear algebra" })
final class EncoderCommand implements Callable<Integer> {

	private static final String RUN = ".steerscope";
	private static final int MOST_SEEDS = 1000;

	@Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Run files (.steerscope), plan files and names of shipped plans. The overviews must have the same channels and patches.")
	private List<String> sources;

	@Option(names = "--out", required = true, paramLabel = "NAME.encoder", description = "Encoder to create.")
	private Path out;

	@Option(names = "--seeds", paramLabel = "N", defaultValue = "3", description = "Take so many overviews of each plan's instrument, from its seed on; a twin makes another sample of each seed (default: ${DEFAULT-VALUE}).")
	private int seeds;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Random seed of the learning (default: ${DEFAULT-VALUE}).")
	private long seed;

	@Option(names = "--plan-set", paramLabel = "path=value", description = "Set anything in the plans, such as candidates.patch; may be repeated.")
	private Map<String, String> planSet = new LinkedHashMap<>();

	@Option(names = "--set", paramLabel = "name=value", description = "A setting of the network, see below; may be repeated.")
	private Map<String, String> set = new LinkedHashMap<>();

	private final Services services;
	private final PrintStream stdout;

	EncoderCommand(Services services, PrintStream stdout) {
		this.services = services;
		this.stdout = stdout;
	}

	@Override
	public Integer call() throws InstrumentException, RefusedException {
		if (seeds < 1 || seeds > MOST_SEEDS) {
			throw new ProblemException("%d overviews of a plan's instrument cannot be taken".formatted(seeds), "--seeds",
					"Give a number from 1 to " + MOST_SEEDS);
		}
		if (Files.exists(out)) {
			throw new ProblemException("The file exists", out.toString(), "Choose another name, or remove it first");
		}
		List<EncoderTrainer.Overview> overviews = new ArrayList<>();
		for (String source : sources) {
			if (source.endsWith(RUN)) {
				overviews.add(ofRun(source));
			} else {
				ofPlan(source, overviews);
			}
		}
		EncoderTrainer.Result result = services.encoders().train(overviews, set, seed, out);
		stdout.printf("%s: %s, %d weights, learned from %d patches of %d overview%s%nSHA-256 %s%n", out, result.model(), result.weights(),
				result.patches(), overviews.size(), overviews.size() == 1 ? "" : "s", result.sha256());
		return 0;
	}

	private EncoderTrainer.Overview ofRun(String source) {
		if (!Files.exists(Path.of(source))) {
			throw new ProblemException("There is no such file", source, "Check the name");
		}
		try (RunService.OpenRun run = services.runs().open(Path.of(source))) {
			Image image = run.overview().map(EncoderCommand::held).orElseThrow(() -> new ProblemException("The run took no overview", source,
					"Leave it out"));
			return overview(source, image, run.spec());
		}
	}

	private void ofPlan(String source, List<EncoderTrainer.Overview> into) throws InstrumentException, RefusedException {
		PlanService plans = services.plans();
		Plan document = plans.open(source);
		planSet.forEach((path, value) -> plans.set(document, path, value));
		RunSpec spec = plans.compile(document, plans.station(), services.catalogue());
		for (int k = 0; k < seeds; k++) {
			try (Gate gate = RecordCommand.open(services, spec, spec.seed() + k)) {
				Image image = held(RecordCommand.overview(gate, spec, RecordCommand.operator()));
				into.add(overview("%s, seed %d".formatted(source, spec.seed() + k), image, spec));
			}
		}
	}

	private static EncoderTrainer.Overview overview(String name, Image image, RunSpec spec) {
		return new EncoderTrainer.Overview(name, image, Candidates.of(image.grid(), spec.patch(), spec.candidateStep()));
	}

	/** @return a copy in memory, which outlives the file or instrument it is from */
	private static Image held(Image image) {
		List<float[]> values = new ArrayList<>();
		for (int p = 0; p < image.planes().size(); p++) {
			values.add(image.plane(p));
		}
		return Image.of(image.grid(), image.planes(), values, image.processing(), image.simulated());
	}
}
