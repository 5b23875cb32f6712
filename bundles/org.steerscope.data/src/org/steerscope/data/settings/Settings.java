/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data.settings;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;

/**
 * Turns settings records into text and back. Components may be {@code int}, {@code long}, {@code double}, {@code boolean},
 * {@code String}, an enumeration (written in lower case with hyphens) or another settings record (written {@code outer.inner}).
 */
public final class Settings {

	private Settings() {
	}

	/** @return the record with every component at its default */
	public static <S extends Record> S defaults(Class<S> type) {
		return parse(type, Map.of(), type.getSimpleName());
	}

	/**
	 * @param type the record
	 * @param texts path to value; what is missing takes its default
	 * @param where what the settings belong to, for messages
	 * @return the record
	 * @throws ProblemException naming the setting, what is wrong and what is allowed
	 */
	public static <S extends Record> S parse(Class<S> type, Map<String, String> texts, String where) {
		Map<String, String> left = new LinkedHashMap<>(texts);
		S record = build(type, "", left, where);
		if (!left.isEmpty()) {
			List<String> known = describe(type).stream().map(SettingInfo::path).toList();
			throw new ProblemException("There is no setting “" + left.keySet().iterator().next() + "”", where,
					known.isEmpty() ? "It takes no settings" : "It takes: " + String.join(", ", known));
		}
		return record;
	}

	/** @return every component of a record as text, sorted by path */
	public static SortedMap<String, String> toMap(Record record) {
		SortedMap<String, String> texts = new TreeMap<>();
		collect(record, "", texts);
		return texts;
	}

	/** @return every component of a settings record, nested ones flattened, in the order of declaration */
	public static List<SettingInfo> describe(Class<? extends Record> type) {
		List<SettingInfo> infos = new ArrayList<>();
		describe(type, "", infos);
		return infos;
	}

	private static void describe(Class<?> type, String prefix, List<SettingInfo> infos) {
		for (RecordComponent c : type.getRecordComponents()) {
			if (c.getType().isRecord()) {
				describe(c.getType(), prefix + c.getName() + ".", infos);
				continue;
			}
			Setting s = annotation(c);
			List<String> choices = c.getType().isEnum()
					? Arrays.stream(c.getType().getEnumConstants()).map(Settings::text).toList()
					: c.getType() == boolean.class ? List.of("true", "false") : List.of();
			infos.add(new SettingInfo(prefix + c.getName(), s.label(), c.getType(), s.unit(), s.onAxis(), s.min(), s.max(),
					s.byDefault(), choices, s.help()));
		}
	}

	private static Setting annotation(RecordComponent c) {
		Setting s = c.getAnnotation(Setting.class);
		if (s == null) {
			throw new IllegalStateException("%s.%s carries no @Setting"
					.formatted(c.getDeclaringRecord().getName(), c.getName()));
		}
		return s;
	}

	private static <S> S build(Class<S> type, String prefix, Map<String, String> left, String where) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = new Class<?>[components.length];
		Object[] values = new Object[components.length];
		for (int i = 0; i < components.length; i++) {
			RecordComponent c = components[i];
			String path = prefix + c.getName();
			types[i] = c.getType();
			if (c.getType().isRecord()) {
				values[i] = build(c.getType(), path + ".", left, where);
			} else {
				Setting s = annotation(c);
				String given = left.remove(path);
				values[i] = value(c.getType(), s, given == null ? s.byDefault() : given, path, where);
			}
		}
		try {
			var constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		} catch (java.lang.reflect.InvocationTargetException e) {
			throw e.getCause() instanceof ProblemException p ? new ProblemException(p.what(), where + ", " + p.where(), p.remedy(), p)
					: new ProblemException(String.valueOf(e.getCause().getMessage()), where, "Change these settings", e);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("Cannot make " + type.getName(), e);
		}
	}

	private static Object value(Class<?> type, Setting s, String text, String path, String where) {
		try {
			if (type == String.class) {
				return text;
			}
			if (type == boolean.class) {
				return flag(text);
			}
			if (type.isEnum()) {
				return constant(type, text);
			}
			if (type == int.class || type == long.class) {
				long n = Long.parseLong(text.strip());
				check(n, s);
				return type == int.class ? (Object) Math.toIntExact(n) : (Object) n;
			}
			if (type == double.class) {
				Unit unit = Unit.of(s.unit());
				double d = Quantity.parse(text, unit).in(unit);
				check(d, s);
				return d;
			}
		} catch (NumberFormatException e) {
			throw new ProblemException("“" + text + "” is not a whole number", where + ", setting " + path,
					"Give a number such as " + s.byDefault());
		} catch (IllegalArgumentException | ArithmeticException e) {
			throw new ProblemException(e.getMessage(), where + ", setting " + path, "Its default is " + s.byDefault());
		}
		throw new IllegalStateException("A setting cannot be of type " + type.getName());
	}

	private static boolean flag(String text) {
		return switch (text.strip().toLowerCase(Locale.ROOT)) {
		case "true", "yes", "on" -> true;
		case "false", "no", "off" -> false;
		default -> throw new IllegalArgumentException("“" + text + "” is neither true nor false");
		};
	}

	private static Object constant(Class<?> type, String text) {
		Object[] all = type.getEnumConstants();
		return Arrays.stream(all).filter(c -> text(c).equalsIgnoreCase(text.strip())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("“" + text + "” is not one of "
						+ String.join(", ", Arrays.stream(all).map(Settings::text).toList())));
	}

	private static void check(double n, Setting s) {
		if (!(n >= s.min() && n <= s.max())) {
			Unit unit = Unit.of(s.unit());
			throw new IllegalArgumentException("%s is outside %s … %s".formatted(new Quantity(n, unit),
					new Quantity(s.min(), Unit.ONE), new Quantity(s.max(), unit)));
		}
	}

	private static void collect(Record record, String prefix, Map<String, String> texts) {
		for (RecordComponent c : record.getClass().getRecordComponents()) {
			Object value;
			try {
				var accessor = c.getAccessor();
				accessor.setAccessible(true);
				value = accessor.invoke(record);
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException("Cannot read " + c, e);
			}
			if (value instanceof Record nested) {
				collect(nested, prefix + c.getName() + ".", texts);
			} else {
				texts.put(prefix + c.getName(), text(value));
			}
		}
	}

	private static String text(Object value) {
		return value instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT).replace('_', '-') : String.valueOf(value);
	}
}
