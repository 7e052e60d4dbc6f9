"""What pandas and matplotlib need for a page of the answers of examples/energia-dok: a table, and one stacked bar chart."""
import glob
import io
import sys

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import pandas as pd

files = sorted(glob.glob("examples/energia-dok/cycles/2026-H2/2-questionnaire/answers-*.csv"))
answers = pd.concat([pd.read_csv(file, na_values=["na"]) for file in files])
items = answers.filter(regex=r"^[a-z-]+-[0-9]+$").select_dtypes("number")
shares = items.apply(lambda item: item.value_counts(normalize=True)).reindex(range(1, 6)).fillna(0).T
table = pd.DataFrame({"n": items.count(), "mean": items.mean(), "error": items.sem()})
figure, axes = plt.subplots(figsize=(8, len(items.columns) / 4))
shares.plot.barh(stacked=True, ax=axes)
picture = io.StringIO()
figure.savefig(picture, format="svg")
with open(sys.argv[1], "w", encoding="utf-8") as page:
    page.write("<!doctype html>" + table.to_html() + picture.getvalue())
