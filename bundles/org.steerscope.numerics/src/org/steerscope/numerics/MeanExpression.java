/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.ProblemException;

/**
 * A physical law as the mean of a Gaussian process (structured Gaussian process, Ziatdinov et al. 2022). Its text form is a formula and
 * the priors of its parameters, divided by semicolons; every name that is no input is a parameter, normal(0, 1) if nothing else is said:
 *
 * <pre>
 * a*exp(-d/b)+c; a ~ normal(1, 0.5); b ~ lognormal(0, 1)
 * </pre>
 *
 * Numbers, + − * / ^, brackets, exp, log, sqrt, sin, cos, tanh, erf, abs, min(u, v), max(u, v) and pi are known. A lognormal(m, s)
 * parameter is positive; its logarithm is what is learned. Immutable.
 */
public final class MeanExpression implements GpMean {

	/**
	 * One parameter.
	 *
	 * @param name in the formula
	 * @param mean of its normal prior, or of its logarithm's
	 * @param sd of its normal prior, or of its logarithm's
	 * @param positive whether its logarithm is what is learned
	 */
	public record Parameter(String name, double mean, double sd, boolean positive) {
	}

	private final String text;
	private final List<Parameter> parameters;
	private final Formula formula;
	private final Formula[] byParameter;
	private final Formula[] byInput;

	MeanExpression(String text, int inputs, List<Parameter> parameters, Formula formula) {
		this.text = text;
		this.parameters = List.copyOf(parameters);
		this.formula = formula;
		byParameter = new Formula[parameters.size()];
		byInput = new Formula[inputs];
		java.util.Arrays.setAll(byParameter, p -> formula.derivative(new Formula.Parameter(p)));
		java.util.Arrays.setAll(byInput, c -> formula.derivative(new Formula.Input(c)));
	}

	/**
	 * Reads a mean function's text form.
	 *
	 * @param inputs names of the inputs, in their order
	 * @throws ProblemException if it cannot be understood
	 */
	public static MeanExpression parse(String text, List<String> inputs) {
		return new MeanParser(text, inputs).parse();
	}

	/** @return the text it was read from */
	public String text() {
		return text;
	}

	/** @return the parameters, in the order in which the formula names them */
	public List<Parameter> list() {
		return parameters;
	}

	/** @return the parameters' own values, of the learned ones */
	public List<Double> read(double[] beta, int at) {
		List<Double> values = new ArrayList<>();
		for (int p = 0; p < parameters.size(); p++) {
			values.add(parameters.get(p).positive ? Math.exp(beta[at + p]) : beta[at + p]);
		}
		return values;
	}

	@Override
	public int parameters() {
		return parameters.size();
	}

	@Override
	public String name(int parameter) {
		Parameter p = parameters.get(parameter);
		return p.positive ? "log " + p.name : p.name;
	}

	@Override
	public double priorMean(int parameter) {
		return parameters.get(parameter).mean;
	}

	@Override
	public double priorSd(int parameter) {
		return parameters.get(parameter).sd;
	}

	@Override
	public void values(double[] beta, int at, int n, int d, double[] x, double[] into) {
		for (int i = 0; i < n; i++) {
			into[i] = formula.value(x, i * d, beta, at);
		}
	}

	@Override
	public void backward(double[] beta, int at, int n, int d, double[] x, double[] w, double[] gradient, double[] dx) {
		for (int i = 0; i < n; i++) {
			for (int p = 0; p < byParameter.length; p++) {
				gradient[at + p] += w[i] * byParameter[p].value(x, i * d, beta, at);
			}
			for (int c = 0; dx != null && c < byInput.length; c++) {
				dx[i * d + c] += w[i] * byInput[c].value(x, i * d, beta, at);
			}
		}
	}
}
