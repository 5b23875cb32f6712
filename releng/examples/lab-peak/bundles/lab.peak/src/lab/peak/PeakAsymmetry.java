package lab.peak;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Band;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.ScalarizerFactory;

/**
 * Right half width over left half width of the highest peak in a band, at half its height above zero. One class with
 * {@code @Component} is all a lab writes.
 */
@Component(service = ScalarizerFactory.class)
public final class PeakAsymmetry implements ScalarizerFactory<PeakAsymmetry.Settings> {

	/** Where the peak is looked for. */
	public record Settings(
			@Setting(label = "From", byDefault = "0.3", help = "Lower end of the band, in the axis's unit") double from,
			@Setting(label = "To", byDefault = "1.2", help = "Upper end of the band, in the axis's unit") double to) {
	}

	private static final String ID = "peak-asymmetry";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Peak asymmetry";
	}

	@Override
	public String description() {
		return "Right half width over left half width of the highest peak in a band.";
	}

	@Override
	public Class<Settings> settingsType() {
		return Settings.class;
	}

	@Override
	public Scalarizer create(Settings s) {
		return new Scalarizer() {
			@Override
			public Optional<String> refuses(Measurement sample) {
				Channel c = sample.primary();
				return c.axes().size() == 1 && c.axis().isMonotonic() ? Optional.empty()
						: Optional.of("Peak asymmetry needs a spectrum over a rising axis; “" + c.name() + "” is none.");
			}

			@Override
			public List<Scalar> score(Measurement m) {
				return List.of(asymmetry(m.primary(), s));
			}

			@Override
			public List<Band> bands() {
				return List.of(new Band("", s.from(), s.to(), ""));
			}
		};
	}

	private static Scalar asymmetry(Channel channel, Settings s) {
		double[] y = channel.values().toArray();
		Axis x = channel.axis();
		int top = -1;
		for (int i = 0; i < y.length; i++) {
			if (x.value(i) >= s.from() && x.value(i) <= s.to() && (top < 0 || y[i] > y[top])) {
				top = i;
			}
		}
		if (top < 0 || !(y[top] > 0)) {
			return Scalar.invalid(ID, Unit.ONE, "There is no peak in the band");
		}
		double left = crossing(x, y, top, -1);
		double right = crossing(x, y, top, 1);
		double ratio = (right - x.value(top)) / (x.value(top) - left);
		return Double.isFinite(ratio) && ratio > 0 ? new Scalar(ID, ratio, Unit.ONE, Double.NaN, Quality.OK, "")
				: Scalar.invalid(ID, Unit.ONE, "The peak does not fall to half its height on both sides");
	}

	private static double crossing(Axis x, double[] y, int top, int direction) {
		double half = y[top] / 2;
		for (int i = top + direction; i >= 0 && i < y.length; i += direction) {
			if (y[i] <= half) {
				double share = (y[i - direction] - half) / (y[i - direction] - y[i]);
				return x.value(i - direction) + share * (x.value(i) - x.value(i - direction));
			}
		}
		return Double.NaN;
	}
}
