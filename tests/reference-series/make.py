"""XmR limits of two published series in exact fractions: a second implementation, written from the definition.

Centre: mean of the values. Limits: centre -/+ 2.66 times the mean of the absolute differences of neighbours."""
import json
from fractions import Fraction

SERIES = {
    "nist": "49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1",
    "primer": "33.75 33.05 34.00 33.81 33.46 34.02 33.68 33.27 33.49 33.20 33.62 33.00 33.54 33.12 33.84",
}

made = {}
for name, text in SERIES.items():
    values = [Fraction(value) for value in text.split()]
    centre = sum(values) / len(values)
    ranges = [abs(after - before) for before, after in zip(values, values[1:])]
    mean_range = sum(ranges) / len(ranges)
    reach = Fraction("2.66") * mean_range
    made[name] = {
        "values": [float(value) for value in values],
        "centre": float(centre),
        "moving-range": float(mean_range),
        "limits": [float(centre - reach), float(centre + reach)],
    }
print(json.dumps(made, indent=2))
