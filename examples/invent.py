"""Invents the raw files of the two example audits: everything under examples/*/inbox/.

The people, companies and figures are made up. The files were made by this script once and are committed; nobody needs
it to use or to test the project. It is kept so that everybody can see how the planted truths (energia-dok/TRUTH.md) got
into the files, and so that the files can be made again when the wording of the questionnaire changes:

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install openpyxl==3.1.5 pyyaml
    /tmp/venv/bin/python examples/invent.py

Two runs write the same bytes: fixed seeds, fixed dates in the workbooks. It ends with an error if a planted truth does
not show in the numbers as TRUTH.md says, or if something shows that was not planted. The items, scales and categories are read from
questionnaires/service-department/*.yaml, the described tasks from jobs/*.yaml; audit.yaml, job descriptions, cycles and
interview notes are written by hand.
"""

import csv
import datetime as dt
import io
import math
import random
import re
import statistics as st
import zipfile
from pathlib import Path

import yaml
from openpyxl import Workbook
from openpyxl.styles import Font, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

HERE = Path(__file__).resolve().parent
INSTRUMENT = HERE.parent / "questionnaires" / "service-department"
FIXED = dt.datetime(2026, 11, 16, 9, 0, 0)


# ---------------------------------------------------------------- the instrument

def load(name):
    return yaml.safe_load((INSTRUMENT / f"{name}.yaml").read_text(encoding="utf-8"))


SCALES = {s["id"]: s for s in load("scales")}
QUESTIONNAIRE = load("questionnaire")
PARTNERS = load("partners")
ERRORS = load("errors")
TASKS = load("tasks")
CATEGORIES = load("observation")["categories"]
LOGS = load("logs")
SETTINGS = load("instrument")
AREAS = [a["id"] for a in load("areas")]


def in_language(text, lang):
    return text if isinstance(text, str) else text[lang]


def employee_questions():
    """In the order of the form: items, outcome, demand-support pairs, myth pairs, error checklist."""
    q = QUESTIONNAIRE
    yield from q["items"]
    yield q["outcome"]
    for pair in q["demand-support"] + q["myths"]:
        yield pair["first"]
        yield pair["second"]
    for error in ERRORS["errors"]:
        yield {"id": error["id"], "text": error["text"], "scale": ERRORS["scale"], "reverse": True}


def partner_questions():
    yield from PARTNERS["items"]
    for error in ERRORS["errors"]:
        yield {"id": error["id"], "text": error["text"], "scale": ERRORS["scale"], "reverse": True}


EMPLOYEE = list(employee_questions())
PARTNER = list(partner_questions())


def codes(scale):
    return [a["code"] for a in SCALES[scale]["answers"]]


def label(scale, code, lang):
    if code in ("", None):
        return ""
    if code == "na":
        return in_language(SCALES[scale]["not-applicable"], lang)
    return next(in_language(a["label"], lang) for a in SCALES[scale]["answers"] if a["code"] == code)


# ---------------------------------------------------------------- writing files

# What headers are called in the sheets people send; the ids are the tool's own field names.
HEADERS = {
    "pl": {
        "person": "Identyfikator (e-mail lub numer)", "position": "Stanowisko", "site": "Lokalizacja", "task": "Zadanie",
        "importance": "Ważność", "urgency": "Pilność", "frequency": "Częstotliwość", "minutes": "Minuty za każdym razem",
        "start": "Początek", "end": "Koniec", "category": "Kategoria", "interruptions": "Przerwania",
        "systems": "Systemy", "windows": "Okna", "partner": "Dział, na który się czeka", "from": "Kto ocenia", "to": "Kogo ocenia",
    },
    "en": {
        "person": "Identifier (e-mail or number)", "position": "Position", "site": "Site", "task": "Task",
        "importance": "Importance", "urgency": "Urgency", "frequency": "Frequency", "minutes": "Minutes each time",
        "start": "Start", "end": "End", "category": "Category", "interruptions": "Interruptions",
        "systems": "Systems", "windows": "Windows", "partner": "Department", "from": "Who rates", "to": "Who is rated",
    },
}


def save(book, path):
    """A workbook with fixed dates inside and fixed times in the archive, so that two runs give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    book.properties.creator = "DOK"
    book.properties.created = book.properties.modified = FIXED
    raw = io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-11-16T09:00:00Z", data)
            info = zipfile.ZipInfo(name, (2026, 11, 16, 9, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            new.writestr(info, data)


def write_form(path, kind, lang, title, fields, headers, rows, lists=None):
    """A workbook as the tool's own forms are: title, ids, headers, data from row 4, hidden `_lists` and `_diagnoza`."""
    book = Workbook()
    sheet = book.active
    sheet.title = {"answers": "Ankieta", "tasks": "Zadania", "partners": "Ocena działów", "observations": "Obserwacja"}.get(kind, kind) \
        if lang == "pl" else kind.capitalize()
    sheet.append([title])
    sheet.append(fields)
    sheet.append(headers)
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=min(8, len(fields)))
    for cell in sheet[2]:
        cell.font = Font(size=8, color="808080")
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    for row in rows:
        sheet.append([None if v == "" else v for v in row])
    for row in sheet.iter_rows(min_row=4):
        for cell in row:
            cell.protection = Protection(locked=False)
            if isinstance(cell.value, dt.datetime):
                cell.number_format = "yyyy-mm-dd hh:mm"
    sheet.freeze_panes = "A4"
    sheet.protection.sheet = True
    listed = book.create_sheet("_lists")
    listed.sheet_state = "hidden"
    for column, (name, (values, used_by)) in enumerate((lists or {}).items(), 1):
        letters = get_column_letter(column)
        listed.cell(1, column, name)
        for i, value in enumerate(values, 2):
            listed.cell(i, column, value)
        check = DataValidation(type="list", formula1=f"_lists!${letters}$2:${letters}${len(values) + 1}", allow_blank=True)
        for field in used_by:
            at = get_column_letter(fields.index(field) + 1)
            check.add(f"{at}4:{at}500")
        sheet.add_data_validation(check)
    about = book.create_sheet("_diagnoza")
    about.sheet_state = "hidden"
    for pair in (("kind", kind), ("instrument", SETTINGS["id"]), ("version", str(SETTINGS["version"])), ("language", lang),
                 ("ids-row", 2), ("first-row", 4)):
        about.append(pair)
    save(book, path)


def write_sheet(path, headers, rows, name="Arkusz1"):
    """A plain workbook: headers in row 1, no more."""
    book = Workbook()
    book.active.title = name
    book.active.append(headers)
    for row in rows:
        book.active.append([None if v == "" else v for v in row])
    for row in book.active.iter_rows(min_row=2):
        for cell in row:
            if isinstance(cell.value, dt.datetime):
                cell.number_format = "yyyy-mm-dd hh:mm"
    save(book, path)


def write_csv(path, headers, rows, encoding="utf-8", delimiter=";", newline="\r\n"):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = io.StringIO()
    out = csv.writer(text, delimiter=delimiter, lineterminator=newline)
    out.writerow(headers)
    out.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))


def scale_lists(questions, lang):
    used = {}
    for q in questions:
        used.setdefault(q["scale"], []).append(q["id"])
    lists = {}
    for scale, ids in used.items():
        values = [label(scale, c, lang) for c in codes(scale)]
        if "not-applicable" in SCALES[scale]:
            values.append(label(scale, "na", lang))
        lists[scale] = (values, ids)
    return lists


# ---------------------------------------------------------------- answers of people

def clamp(value, low, high):
    return max(low, min(high, value))


def turned(q, code):
    low, high = codes(q["scale"])[0], codes(q["scale"])[-1]
    return low + high - code if q.get("reverse") else code


def person_scores(rows, questions):
    """Each person's score 0-100 over these questions (turned, missing left out)."""
    scores = []
    for row in rows:
        values = []
        for q in questions:
            code = row[q["id"]]
            if isinstance(code, int):
                low, high = codes(q["scale"])[0], codes(q["scale"])[-1]
                values.append((turned(q, code) - low) / (high - low) * 100)
        if values:
            scores.append(sum(values) / len(values))
    return scores


def draw(rng, rows, questions, target, spread=0.28, noise=0.72, shifts=None):
    """Fills the answers of one block of questions so that the mean of the people's scores is `target` (0-100)."""
    shifts = shifts or {}
    tilt = {id(row): rng.gauss(0, spread) + row["_bent"] for row in rows}
    for q in questions:
        low, high = codes(q["scale"])[0], codes(q["scale"])[-1]
        mean = low + (target + shifts.get(q["id"], 0)) / 100 * (high - low)
        for row in rows:
            value = clamp(round(mean + tilt[id(row)] + rng.gauss(0, noise)), low, high)
            code = turned(q, value)
            chance = rng.random()
            if chance < 0.012:
                code = ""
            elif chance < 0.020 and "not-applicable" in SCALES[q["scale"]]:
                code = "na"
            row[q["id"]] = code
    given = sum(isinstance(row[q["id"]], int) for row in rows for q in questions)
    for _ in range(4000):
        mean = st.mean(person_scores(rows, questions))
        if abs(mean - target) < max(0.35, 15 / given):  # one answer moves the mean by 25 / given
            return
        row, q = rng.choice(rows), rng.choice(questions)
        code = row[q["id"]]
        if not isinstance(code, int):
            continue
        low, high = codes(q["scale"])[0], codes(q["scale"])[-1]
        step = 1 if mean < target else -1
        moved = turned(q, code) + step
        if low < moved < high or (moved in (low, high) and rng.random() < 0.4):
            row[q["id"]] = turned(q, moved)
    raise SystemExit(f"could not reach {target} for {questions[0]['id']}")


def draw_answers(rng, people, areas, errors, gaps, outcome, apart=0.16):
    """apart: how far people differ from one another in everything."""
    rows = [dict(p, _bent=rng.gauss(0, apart)) for p in people]
    for area in AREAS:
        items = [q for q in QUESTIONNAIRE["items"] if q["area"] == area]
        shifts = {"reliability-3": -10, "reliability-1": 6, "reliability-2": 4} if area == "reliability" else {}
        calm = areas[area] > 80
        draw(rng, rows, items, areas[area], spread=0.2 if calm else 0.28, noise=0.55 if calm else 0.72, shifts=shifts)
    draw(rng, rows, [QUESTIONNAIRE["outcome"]], outcome)
    for pair in QUESTIONNAIRE["demand-support"]:
        gap = gaps.get(pair["area"], 7)
        draw(rng, rows, [pair["first"]], 77, noise=0.6)
        draw(rng, rows, [pair["second"]], 77 - gap, noise=0.6)
    for pair in QUESTIONNAIRE["myths"]:
        draw(rng, rows, [pair["first"]], 44, noise=0.7)
        draw(rng, rows, [pair["second"]], 66, noise=0.7)
    for error in ERRORS["errors"]:
        question = next(q for q in EMPLOYEE if q["id"] == error["id"])
        draw(rng, rows, [question], 100 - errors.get(error["id"], 38), noise=0.65 if error["id"] == "error-billing" else 0.9)
    return rows


def area_table(name, rows, headcount, areas, checks):
    t90 = {5: 2.015, 30: 1.697, 33: 1.692}
    t95 = {5: 2.571, 30: 2.042, 33: 2.035}
    print(f"\n{name}: {len(rows)} of {headcount} people")
    for area in AREAS:
        items = [q for q in QUESTIONNAIRE["items"] if q["area"] == area]
        scores = person_scores(rows, items)
        n, mean, sd = len(scores), st.mean(scores), st.stdev(scores)
        se = sd / math.sqrt(n)
        half = t95[n - 1] * se
        fpc = t90[n - 1] * se * math.sqrt(1 - n / headcount)
        print(f"  {area:22} {mean:5.1f}  sd {sd:4.1f}  95% {mean - half:5.1f}..{mean + half:5.1f}   90% of N {mean - fpc:5.1f}..{mean + fpc:5.1f}")
        checks(area, mean, mean - half, mean + half)
        assert abs(mean - areas[area]) < (0.6 if headcount > 9 else 1.2), area


# ---------------------------------------------------------------- task inventories

PLAIN = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")


def as_written(rng, text):
    """A described task as a person types it: mostly as in the list, sometimes without accents, capitals or with a slip."""
    chance = rng.random()
    if chance < 0.50:
        return text
    if chance < 0.68:
        return text.lower()
    if chance < 0.82:
        return text.translate(PLAIN)
    if chance < 0.91:
        return text + "."
    at = rng.randrange(len(text) // 3, len(text) - 2)  # one letter lost
    while not text[at].isalpha():
        at += 1
        if at >= len(text) - 1:
            return text
    return text[:at] + text[at + 1:]


def grams(text, n=3):
    text = " " + " ".join("".join(c if c.isalnum() else " " for c in text.lower().translate(PLAIN)).split()) + " "
    found = {}
    for i in range(len(text) - n + 1):
        found[text[i:i + n]] = found.get(text[i:i + n], 0) + 1
    return found


def near(one, other):
    a, b = grams(one), grams(other)
    dot = sum(v * b.get(k, 0) for k, v in a.items())
    return dot / math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))


def described(example, lang):
    tasks = {}
    for file in sorted((HERE / example / "jobs").glob("*.yaml")):
        for task in yaml.safe_load(file.read_text(encoding="utf-8"))["tasks"]:
            tasks[task["id"]] = in_language(task["text"], lang)
            ALSO[task["id"]] = task.get("also", []) + (list(task["text"].values()) if isinstance(task["text"], dict) else [])
    return tasks


ALSO = {}  # other wordings by task, filled by `described`


def times(code):
    return TASKS["times-a-week"][code]


def inventory(rng, person, plan, texts):
    """Rows of one person. plan: task -> (share of holders, importance, urgency, frequency code, minutes a week)."""
    rows = []
    for task, (holders, importance, urgency, frequency, weekly) in plan.items():
        text = texts.get(task, task)
        if rng.random() >= holders:
            continue
        scatter = lambda mean, low, high: clamp(round(mean + rng.gauss(0, 0.55)), low, high)
        if frequency == 1:
            rows.append([person["person"], person["position"], text, scatter(importance, 2, 5), scatter(urgency, 1, 5), 1, ""])
            continue
        minutes = weekly / times(frequency) * rng.uniform(0.85, 1.15)
        minutes = round(minutes) if minutes < 20 else 5 * round(minutes / 5)
        rows.append([person["person"], person["position"], as_written(rng, text), scatter(importance, 1, 5), scatter(urgency, 1, 5),
                     frequency, max(1, minutes)])
    return rows


def check_tasks(rows, texts, extra):
    """Every wording is surely one described or planted task and far from all others."""
    known = dict(texts, **{e: e for e in extra})
    worst = 1.0
    for row in rows:
        ranked = sorted(((max(near(row[2], t) for t in [text, *ALSO.get(key, [])]), key) for key, text in known.items()), reverse=True)
        worst = min(worst, ranked[0][0])
        assert ranked[0][0] > 0.85, (row[2], ranked[:2])
        assert ranked[1][0] < 0.55, (row[2], ranked[:2])
    return worst


# ---------------------------------------------------------------- series

def xmr(values):
    mean = st.mean(values)
    moving = st.mean(abs(b - a) for a, b in zip(values, values[1:]))
    return mean, mean - 2.66 * moving, mean + 2.66 * moving


def signals(values):
    mean, low, high = xmr(values)
    out = [i for i, v in enumerate(values) if not low <= v <= high]
    runs, run = [], 0
    for i, v in enumerate(values):
        side = (v > mean) - (v < mean)
        run = side * (abs(run) + 1 if run * side > 0 else 1)
        if abs(run) >= 8:
            runs.append(i)
    return out, runs


def figure(rng, name, weeks, mean, sd, last, digits=0):
    """A stable series whose last point is `last` (None: ordinary): inside the limits, without any run of 8."""
    for _ in range(2000):
        values = [round(rng.gauss(mean, sd), digits) for _ in range(weeks)]
        if last is not None:
            values[-1] = last
        if digits == 0:
            values = [int(v) for v in values]
        out, runs = signals(values)
        if not out and not runs and abs(st.mean(values) - mean) < 0.02 * mean:
            centre, low, high = xmr(values)
            print(f"  {name:26} mean {centre:8.1f}  limits {low:8.1f}..{high:8.1f}  last {values[-1]}")
            return values
    raise SystemExit(f"no quiet series for {name}")


def mondays(first, weeks):
    return [(first + dt.timedelta(days=7 * i)).isoformat() for i in range(weeks)]


# ---------------------------------------------------------------- observations

def observed_day(rng, person, position, day, tasks, failures, systems, lang, plan):
    """One day of about eight hours, activity after activity. plan: minutes by category id."""
    blocks = []

    def split(minutes, low, high):
        parts = []
        while minutes > 0:
            part = min(minutes, rng.randint(low, high))
            if minutes - part < low // 2:
                part = minutes
            parts.append(part)
            minutes -= part
        return parts

    for category, minutes in plan["core"].items():
        names = list(tasks[category])
        weights = [tasks[category][n] for n in names]
        for part in split(minutes, 6, 24):
            blocks.append((category, part, rng.choices(names, weights)[0], True, ""))
    cuts = failures
    lost = plan["failure"]
    lengths = [lost // cuts] * cuts
    for i in range(lost - sum(lengths)):
        lengths[i % cuts] += 1
    for i in range(0, cuts - 1, 2):
        shift = rng.randint(0, 2)
        lengths[i] += shift
        lengths[i + 1] -= shift
    blocks += [("failure", part, "", False, "it" if rng.random() < 0.3 else "") for part in lengths]
    blocks += [("searching", part, "", False, "") for part in split(plan["searching"], 4, 10)]
    blocks += [("waiting", part, "", False, rng.choices(list(plan["waiting-for"]), list(plan["waiting-for"].values()))[0])
               for part in split(plan["waiting"], 5, 12)]
    blocks += [("rework", part, "", False, rng.choice(plan["rework-of"])) for part in split(plan["rework"], 6, 14)]
    blocks += [("other", part, "", False, "") for part in split(plan["other"], 4, 9)]
    rng.shuffle(blocks)
    administration = split(plan["administration"], 10, 25)
    blocks.insert(0, ("administration", administration[0], "", False, ""))
    for part in administration[1:]:
        blocks.insert(rng.randrange(len(blocks) // 2, len(blocks)), ("administration", part, "", False, ""))
    blocks.insert(len(blocks) // 3, ("break", 15, "", False, ""))
    blocks.insert(2 * len(blocks) // 3, ("break", 15, "", False, ""))
    clock = dt.datetime.combine(day, dt.time(8, rng.choice([0, 0, 1, 2, 3])))
    rows = []
    for category, minutes, task, core, partner in blocks:
        end = clock + dt.timedelta(minutes=minutes)
        used = clamp(round(rng.gauss(systems, 0.8)), 3, 8) if core else ""
        rows.append([person, position, clock, end, category, task,
                     (1 if rng.random() < plan["interrupted"] * minutes / 60 else 0) if core else "",
                     used, used + rng.randint(2, 6) if core else "", partner])
        clock = end
    return rows


def named_category(id, lang):
    return next(in_language(c["name"], lang) for c in CATEGORIES if c["id"] == id)


def observation_summary(name, rows):
    days = {}
    for r in rows:
        days.setdefault((r[0], r[2].date()), []).append(r)
    role = {c["id"]: c["role"] for c in CATEGORIES}
    share = {}
    working = [sum((r[3] - r[2]).seconds / 60 for r in day if r[4] != "break") for day in days.values()]
    for word in sorted(set(role.values()) - {"break"}):
        per = [sum((r[3] - r[2]).seconds / 60 for r in day if role[r[4]] == word) for day in days.values()]
        share[word] = sum(per) / sum(working)
    fails = [sum(r[4] == "failure" for r in day) for day in days.values()]
    lost = [sum((r[3] - r[2]).seconds / 60 for r in day if r[4] == "failure") for day in days.values()]
    systems = [st.mean(r[7] for r in day if r[7] != "") for day in days.values()]
    interruptions = sum(r[6] or 0 for r in rows) / (sum(working) / 60)
    print(f"\n{name}: {len(days)} person-days, {sum(working) / 60:.1f} working hours; shares "
          + ", ".join(f"{k} {v:.0%}" for k, v in share.items()))
    print(f"  failures a day {st.mean(fails):.1f} (sd {st.stdev(fails):.2f}), minutes lost {st.mean(lost):.1f}, systems a case {st.mean(systems):.1f}, interruptions an hour {interruptions:.1f}")
    worked = [w / 60 for w in working]
    by_day = {"failures": fails, "lost": lost, "systems": systems,
              "interruptions": [sum(r[6] or 0 for r in day) / w for day, w in zip(days.values(), worked)],
              "windows": [st.mean(r[8] for r in day if r[8] != "") for day in days.values()]}
    for word in sorted(set(role.values()) - {"break"}):
        by_day[word] = [sum((r[3] - r[2]).seconds / 60 for r in day if role[r[4]] == word) / w for day, w in zip(days.values(), working)]
    return share, st.mean(fails), st.mean(lost), st.mean(systems), by_day


# ---------------------------------------------------------------- energia-dok: who there is

NAMES = """anna.wrobel magdalena.sikora tomasz.kubiak katarzyna.lis piotr.zawadzki ewa.mazurek monika.gil pawel.sobczak
agnieszka.krol joanna.baran marcin.wilk natalia.duda kamil.szulc aleksandra.wojtas karolina.pajak damian.rogala
beata.czajka renata.solska lukasz.banas iwona.kulig dorota.zieba wojciech.nawara grazyna.lech jakub.stolarz
patrycja.michalik sylwia.bednarz michal.rutka zuzanna.olek krystian.pyrek marta.galas dominika.sroka bartosz.wnek
izabela.kot adrian.mucha halina.furman szymon.klich ewelina.bieda robert.tomala weronika.gut jolanta.pekala
mateusz.zych elzbieta.wrona""".split()
NICE = {"wrobel": "Wróbel", "pawel": "Paweł", "krol": "Król", "pajak": "Pająk", "lukasz": "Łukasz", "banas": "Banaś",
        "grazyna": "Grażyna", "zieba": "Zięba", "michal": "Michał", "galas": "Gałas", "wnek": "Wnęk", "pekala": "Pękala",
        "elzbieta": "Elżbieta"}
POSITION_NAME = {"agent": "Konsultant", "back-office": "Specjalista ds. reklamacji", "team-leader": "Lider zespołu"}
SITE_NAME = {"krakow": "Kraków", "tarnow": "Tarnów"}
PARTNER_NAME = {"billing": "Dział Rozliczeń", "sales": "Dział Sprzedaży", "metering": "Dział Odczytów i Liczników",
                "it": "Dział IT", "marketing": "Dział Marketingu", "service": "Dział Obsługi Klienta"}


def department():
    """42 people: Kraków 16 agents, 6 complaints specialists, 2 leaders; Tarnów 12, 4, 2."""
    posts = [("krakow", "agent")] * 16 + [("krakow", "back-office")] * 6 + [("krakow", "team-leader")] * 2 \
        + [("tarnow", "agent")] * 12 + [("tarnow", "back-office")] * 4 + [("tarnow", "team-leader")] * 2
    return [{"person": f"{name}@energia-poludnie.example", "site": site, "position": position,
             "name": " ".join(NICE.get(part, part.capitalize()) for part in name.split("."))}
            for name, (site, position) in zip(NAMES, posts)]


def some(people, **wanted):
    """The first so many of each site and position: wanted = {"krakow/agent": 12, …}."""
    chosen = []
    for key, count in wanted["of"].items():
        site, position = key.split("/")
        chosen += [p for p in people if p["site"] == site and p["position"] == position][:count]
    return chosen


AREA_H2 = {"role-clarity": 74, "competence": 70, "empowerment": 69, "communication": 71, "responsiveness": 72, "reliability": 69,
           "individual-treatment": 87, "honesty": 73, "proactivity": 67, "tools": 38, "cooperation": 45, "shared-purpose": 69,
           "employee-support": 70, "excellence": 68}
AREA_H1 = dict(AREA_H2, **{"role-clarity": 73, "competence": 71, "empowerment": 68, "communication": 70, "responsiveness": 50,
                           "reliability": 70, "individual-treatment": 86, "honesty": 72, "proactivity": 68, "tools": 39, "cooperation": 45,
                           "shared-purpose": 68, "employee-support": 71, "excellence": 67})
ERRORS_H2 = {"error-billing": 68, "error-waiting": 38, "error-silence": 44, "error-discourtesy": 22, "error-script": 32, "error-petitioner": 24,
             "error-pushing": 34}
ERRORS_H1 = dict(ERRORS_H2, **{"error-waiting": 56})

STRENGTHS = [
    "Cierpliwość do klientów. Nikt tu nikogo nie spławia.", "Oddzwanianie – od maja jest naprawdę spokojniej.",
    "Odprawa rano, dziesięć minut i wszyscy wiedzą, co się dzieje.", "Pomoc koleżeńska. {colleague} zawsze pomoże, nawet w szczycie.",
    "Rozmowa bez skryptu.", "Nowy grafik na poniedziałki.", "Wysłuchanie klienta do końca.",
    "Jasne limity bonifikat.", "", "", "", "Atmosfera w zespole.", "Druga linia – {colleague} odbiera zawsze, nawet po godzinach.",
    "Proste wzory odpowiedzi.", "To, że można klientowi powiedzieć prawdę.", "",
]
CHANGES = [
    "Systemy, które się nie wieszają.", "Jeden program zamiast sześciu.", "Żeby Rozliczenia uprzedzały nas PRZED wysyłką, a nie po.",
    "Koniec z przepisywaniem do Excela.", "Żeby handlowcy nie obiecywali cen, których nie ma.", "", "", "",
    "Szybszy billing; dziś zawiesił się cztery razy.", "Kontakt do żywej osoby w Rozliczeniach.",
    "Mniej okien. {colleague} może pokazać, ile tego jest.", "Jeden mail dzień wcześniej, że będzie masowa korekta.",
    "Sprzęt i jeszcze raz sprzęt.", "Żeby Sprzedaż raz posiedziała u nas na słuchawkach.", "Porządne szkolenie z fotowoltaiki.", "",
]


def open_answers(rng, rows):
    """Free answers; a few name a colleague, so that a test can show that no name leaves the tool."""
    for row in rows:
        row["open-strength"] = rng.choice([s for s in STRENGTHS if "{" not in s])
        row["open-change"] = rng.choice([s for s in CHANGES if "{" not in s])
    krakow = [r for r in rows if r["site"] == "krakow"]
    tarnow = [r for r in rows if r["site"] == "tarnow"]
    krakow[1]["open-strength"], krakow[4]["open-change"], tarnow[-2]["open-strength"] = STRENGTHS[3], CHANGES[10], STRENGTHS[12]
    for site in (krakow, tarnow):
        # names that look the same in an address, so that even a sheet without a column of names knows them
        plain = [r["name"] for r in site if r["name"].isascii()]
        for k, row in enumerate(site):
            for field in ("open-strength", "open-change"):
                others = [n for n in plain if n != row["name"]]
                row[field] = row[field].format(colleague=others[k % len(others)])


def coded(row, fields, questions):
    """Codes as numbers; "does not apply" can only be written as its label."""
    scale = {q["id"]: q["scale"] for q in questions}
    return [label(scale[f], "na", "pl") if row[f] == "na" else row[f] for f in fields]


def write_answers(rng, folder, cycle, people, areas, errors, checks):
    of = {"2026-H1": {"krakow/agent": 12, "krakow/back-office": 4, "krakow/team-leader": 2, "tarnow/agent": 9, "tarnow/back-office": 3, "tarnow/team-leader": 1},
          "2026-H2": {"krakow/agent": 13, "krakow/back-office": 5, "krakow/team-leader": 2, "tarnow/agent": 9, "tarnow/back-office": 3, "tarnow/team-leader": 2}}[cycle]
    rows = draw_answers(rng, some(people, of=of), areas, errors, {"tools": 30, "cooperation": 22}, 70 if cycle == "2026-H2" else 69)
    area_table(f"answers {cycle}", rows, 42, areas, checks)
    open_answers(rng, rows)
    open_ids = [o["id"] for o in QUESTIONNAIRE["open"]]
    ids = [q["id"] for q in EMPLOYEE]
    if cycle == "2026-H1":
        fields = ["person", "position", "site"] + ids + open_ids
        write_sheet(folder / "ankieta wiosna 2026 - zbiorczo.xlsx", fields, [coded(r, fields, EMPLOYEE) for r in rows], "Odpowiedzi")
        return
    krakow = [r for r in rows if r["site"] == "krakow"]
    tarnow = [r for r in rows if r["site"] == "tarnow"]
    fields = ["person", "position", "site"] + ids + open_ids
    headers = [HEADERS["pl"][f] for f in fields[:3]] + [in_language(q["text"], "pl") for q in EMPLOYEE + QUESTIONNAIRE["open"]]
    lists = {"position": (list(POSITION_NAME.values()), ["position"]), "site": (list(SITE_NAME.values()), ["site"])}
    lists.update(scale_lists(EMPLOYEE, "pl"))
    body = [[r["person"], POSITION_NAME[r["position"]], SITE_NAME[r["site"]]]
            + [label(q["scale"], r[q["id"]], "pl") for q in EMPLOYEE] + [r[o] for o in open_ids] for r in krakow]
    title = in_language(QUESTIONNAIRE["introduction"], "pl")
    write_form(folder / "ankieta-krakow.xlsx", "answers", "pl", title, fields, headers, body, lists)
    headers = ["Sygnatura czasowa", "Adres e-mail", "Imię i nazwisko", "Stanowisko", "Lokalizacja"] \
        + [in_language(q["text"], "pl") for q in EMPLOYEE + QUESTIONNAIRE["open"]]
    body = []
    for i, r in enumerate(tarnow):
        stamp = dt.datetime(2026, 9, 14 + i % 5, 9 + i % 7, (i * 17) % 60, (i * 23) % 60)
        body.append([stamp.strftime("%Y-%m-%d %H:%M:%S"), r["person"], r["name"], POSITION_NAME[r["position"]], SITE_NAME[r["site"]]]
                    + [label(q["scale"], r[q["id"]], "pl") for q in EMPLOYEE] + [r[o] for o in open_ids])
    write_csv(folder / "Ankieta DOK Tarnów (odpowiedzi).csv", headers, body, "cp1250")


# ---------------------------------------------------------------- energia-dok: phase 1

SHADOW_1 = "Przepisywanie danych z CRM do Excela i z powrotem"
SHADOW_2 = "Odkręcanie obietnic handlowców i oddzwanianie w tej sprawie"

AGENT_PLAN = {  # task: share of holders, importance, urgency, frequency code, minutes a week
    "a-calls": (1.0, 4.8, 4.8, 7, 650), "a-mail": (1.0, 4.2, 3.6, 6, 280), "a-chat": (0.9, 3.9, 4.4, 6, 140),
    "a-invoice": (1.0, 4.6, 4.2, 6, 245), "a-complaint": (1.0, 4.5, 4.0, 6, 140), "a-data": (1.0, 3.9, 3.0, 6, 105),
    "a-outage": (0.9, 4.7, 4.9, 5, 50), "a-instalments": (1.0, 4.1, 3.7, 5, 60), "a-status": (0.95, 4.2, 3.6, 6, 90),
    "a-reading": (0.95, 3.3, 2.8, 6, 70), "a-notes": (1.0, 3.7, 3.2, 7, 100),
    "a-aftercare": (0.55, 3.8, 2.0, 1, 0), "a-knowledge": (0.5, 3.7, 2.1, 1, 0),
    "b-letters": (0.6, 4.0, 3.5, 4, 75),
    SHADOW_1: (0.96, 2.6, 2.9, 6, 275), SHADOW_2: (0.93, 3.7, 3.9, 6, 215),
}
OFFICE_PLAN = {
    "b-complaints": (1.0, 4.7, 4.2, 6, 700), "b-letters": (1.0, 4.5, 4.0, 6, 490), "b-corrections": (1.0, 4.4, 4.0, 6, 350),
    "b-disputed": (1.0, 4.1, 3.6, 5, 200), "b-regulator": (0.8, 4.6, 3.9, 3, 90), "b-discounts": (0.9, 4.0, 3.4, 4, 125),
    "b-second-line": (1.0, 4.2, 4.3, 5, 150), "b-causes": (0.7, 3.7, 2.4, 3, 60), "b-archive": (1.0, 2.6, 1.9, 4, 75),
}
LEADER_PLAN = {
    "l-roster": (1.0, 4.2, 3.6, 4, 240), "l-feedback": (1.0, 4.6, 3.2, 5, 480), "l-briefing": (1.0, 4.0, 3.8, 5, 100),
    "l-newcomers": (1.0, 4.4, 3.3, 4, 300), "l-difficult": (1.0, 4.6, 4.8, 6, 350), "l-reports": (1.0, 3.7, 3.5, 4, 240),
    "l-departments": (1.0, 4.2, 3.9, 5, 240),
}


def write_tasks(rng, folder, cycle, people, texts):
    of = {"2026-H1": {"krakow/agent": 13, "krakow/back-office": 4, "krakow/team-leader": 2, "tarnow/agent": 10, "tarnow/back-office": 3, "tarnow/team-leader": 2},
          "2026-H2": {"krakow/agent": 14, "krakow/back-office": 5, "krakow/team-leader": 2, "tarnow/agent": 10, "tarnow/back-office": 3, "tarnow/team-leader": 2}}[cycle]
    plans = {"agent": AGENT_PLAN, "back-office": OFFICE_PLAN, "team-leader": LEADER_PLAN}
    chosen = some(people, of=of)
    rows = {p["person"]: inventory(rng, p, plans[p["position"]], texts) for p in chosen}
    every = [r for person in rows.values() for r in person]
    worst = check_tasks(every, texts, [SHADOW_1, SHADOW_2])
    weekly = lambda r: (r[6] or 0) * times(r[5])
    agents = [r for r in every if r[1] == "agent"]
    shadow = sum(weekly(r) for r in agents if max(near(r[2], SHADOW_1), near(r[2], SHADOW_2)) > 0.8) / sum(map(weekly, agents))
    overall = sum(weekly(r) for r in every if max(near(r[2], SHADOW_1), near(r[2], SHADOW_2)) > 0.8) / sum(map(weekly, every))
    fire = sum(weekly(r) for r in every if r[4] >= 4 and r[3] < 4) / sum(map(weekly, every))
    holders = {}
    for r in every:
        if r[5] > 1:
            key = max((near(r[2], t), k) for k, t in dict(texts, **{SHADOW_1: SHADOW_1, SHADOW_2: SHADOW_2}).items())[1]
            holders.setdefault((r[1], key), set()).add(r[0])
    single = [k for k, v in holders.items() if len(v) == 1]
    misplaced = {k[1]: len(v) for k, v in holders.items() if k[0] == "agent" and not k[1].startswith("a-")}
    print(f"\ntasks {cycle}: {len(rows)} people, {len(every)} rows; shadow work {shadow:.1%} of agents' time, {overall:.1%} of all; "
          f"fire-fighting (row by row) {fire:.1%}; worst match {worst:.2f}; single holders {single}; not agents' own: {misplaced}")
    assert 0.165 < shadow < 0.195 and not single
    assert not {"a-aftercare", "a-knowledge"} & {k[1] for k in holders}
    fields = ["person", "position", "task", "importance", "urgency", "frequency", "minutes"]
    scale = [("importance", TASKS["importance"]), ("urgency", TASKS["urgency"]), ("frequency", TASKS["frequency"])]

    def worded(r):
        return [r[0], POSITION_NAME[r[1]], r[2]] + [label(s, c, "pl") for (_, s), c in zip(scale, r[3:6])] + [r[6]]

    def form(name, chosen):
        lists = {"position": (list(POSITION_NAME.values()), ["position"])}
        for field, s in scale:
            lists[s] = ([label(s, c, "pl") for c in codes(s)], [field])
        write_form(folder / name, "tasks", "pl", in_language(TASKS["introduction"], "pl"), fields, [HEADERS["pl"][f] for f in fields],
                   [worded(r) for p in chosen for r in rows[p["person"]]], lists)

    krakow = [p for p in chosen if p["site"] == "krakow"]
    tarnow = [p for p in chosen if p["site"] == "tarnow"]
    if cycle == "2026-H1":
        write_sheet(folder / "zadania - Kraków.xlsx", fields, [r for p in krakow for r in rows[p["person"]]], "Zadania")
        write_csv(folder / "zadania - Tarnów.csv", fields, [r for p in tarnow for r in rows[p["person"]]], "utf-8-sig")
        return
    form("zadania-krakow-konsultanci.xlsx", [p for p in krakow if p["position"] == "agent"])
    form("zadania-krakow-reklamacje-i-liderzy.xlsx", [p for p in krakow if p["position"] != "agent"])
    write_csv(folder / "zadania tarnów.csv", ["E-mail", "Stanowisko", "Zadanie", "Ważność", "Pilność", "Częstotliwość", "Minuty"],
              [worded(r) for p in tarnow for r in rows[p["person"]]], "cp1250")


OBSERVED = {}  # the first cycle's values by day, to compare the second one with


def write_observations(rng, folder, cycle, people, texts):
    agents = [p for p in people if p["position"] == "agent"]
    watched = {"2026-H1": [agents[2], agents[5], agents[17], agents[20]], "2026-H2": [agents[1], agents[4], agents[9], agents[18], agents[22]]}[cycle]
    first = {"2026-H1": dt.date(2026, 3, 9), "2026-H2": dt.date(2026, 10, 5)}[cycle]
    tasks = {"contact": {texts["a-calls"]: 60, texts["a-invoice"]: 20, texts["a-chat"]: 9, texts["a-outage"]: 4, texts["a-instalments"]: 5, texts["a-reading"]: 5},
             "written": {texts["a-mail"]: 30, SHADOW_1: 24, SHADOW_2: 17, texts["a-complaint"]: 13, texts["a-data"]: 9, texts["a-status"]: 8,
                         texts["a-notes"]: 9, texts["b-letters"]: 5}}
    rows = []
    for i, person in enumerate(watched):
        for j in range(2):
            n = 2 * i + j
            day = first + dt.timedelta(days=[0, 1, 2, 3, 4, 7, 8, 9, 10, 11][n])
            fails = ([4, 5, 4, 5, 4, 4, 5, 4, 5, 5] if cycle == "2026-H2" else [5, 4, 4, 5, 4, 5, 4, 4])[n]
            lost = ([23, 27, 22, 28, 24, 26, 25, 21, 29, 27] if cycle == "2026-H2" else [26, 23, 24, 28, 22, 27, 25, 23])[n]
            jitter = lambda mean: round(mean * rng.uniform(0.72, 1.28))
            written = round(rng.uniform(80, 104))
            plan = {"core": {"contact": 288 - written, "written": written}, "failure": lost, "searching": jitter(36), "waiting": jitter(33), "rework": jitter(38),
                    "administration": jitter(36), "other": jitter(10), "waiting-for": {"billing": 60, "metering": 12, "it": 14, "sales": 14},
                    "rework-of": ["billing", "billing", "sales"], "interrupted": rng.uniform(1.6, 3.6)}
            rows += observed_day(rng, person["person"], "agent", day, tasks, fails, rng.uniform(5.1, 5.9), "pl", plan)
    share, fails, lost, systems, by_day = observation_summary(f"observations {cycle}", rows)
    for what, values in OBSERVED.items():
        t = (st.mean(values) - st.mean(by_day[what])) / math.sqrt(st.variance(values) / len(values) + st.variance(by_day[what]) / len(by_day[what]))
        assert abs(t) < 1.5, ("no change in what was observed", what, t)
    OBSERVED.update(by_day)
    assert 0.60 < share["core"] < 0.64 and 0.07 < share["searching"] < 0.09 and 0.06 < share["waiting"] < 0.08
    assert 4 <= fails <= 5 and 23 < lost < 27 and 5 <= systems <= 6
    fields = ["person", "position", "start", "end", "category", "task", "interruptions", "systems", "windows", "partner"]

    # a continuous log: the end of one activity is the start of the next, so only the last one of a day has an end
    def behind(r):
        return [named_category(r[4], "pl"), r[5], r[6], r[7], r[8], PARTNER_NAME.get(r[9], "")]

    def as_form(r, last):
        return [r[0], POSITION_NAME[r[1]], r[2], r[3] if last else "", *behind(r)]

    def as_log(r, last):
        return [r[0], POSITION_NAME[r[1]], r[2].strftime("%d.%m.%Y"), r[2].strftime("%H:%M"), r[3].strftime("%H:%M") if last else "", *behind(r)]

    sheets = {}
    for k, r in enumerate(rows):
        last = k + 1 == len(rows) or (rows[k + 1][0], rows[k + 1][2].date()) != (r[0], r[2].date())
        site = next(p["site"] for p in people if p["person"] == r[0])
        sheets.setdefault(site, []).append((r, last))
    season = "wiosna" if cycle == "2026-H1" else "jesień"
    write_form(folder / f"obserwacje-{season}-krakow.xlsx".replace("ń", "n"), "observations", "pl", in_language(load("observation")["introduction"], "pl"),
               fields, [HEADERS["pl"][f] for f in fields], [as_form(r, last) for r, last in sheets["krakow"]],
               {"category": ([in_language(c["name"], "pl") for c in CATEGORIES], ["category"])})
    write_csv(folder / f"obserwacje {season} Tarnów.csv",
              ["Osoba obserwowana", "Stanowisko", "Data", "Początek", "Koniec", "Kategoria", "Czynność", "Przerwania", "Systemy", "Okna", "Dział"],
              [as_log(r, last) for r, last in sheets["tarnow"]], "utf-8")


# ---------------------------------------------------------------- energia-dok: phase 4

RATES = {  # who is rated by service: overall score; shifts by area below
    "billing": 42, "sales": 50, "metering": 71, "it": 66, "marketing": 69,
}
SELF = {"billing": 74, "sales": 75, "metering": 74, "it": 71, "marketing": 72}
RATERS = {"billing": 6, "sales": 6, "metering": 4, "it": 3, "marketing": 3}


def rate(rng, people, frm, to, areas, errors):
    """Rows of one direction. areas: score by area (or one for all); errors: score of the checklist by id, None = left empty."""
    rows = [{"person": p, "from": frm, "to": to, "_bent": rng.gauss(0, 0.16)} for p in people]
    for area in sorted({q["area"] for q in PARTNERS["items"]}):
        items = [q for q in PARTNERS["items"] if q["area"] == area]
        target = areas[area] if isinstance(areas, dict) else areas
        draw(rng, rows, items, target, spread=0.2, noise=0.55) if len(rows) > 2 else small(rng, rows, items, target)
    for error in ERRORS["errors"]:
        for row in rows:
            row[error["id"]] = ""
        if errors is not None:
            question = next(q for q in PARTNER if q["id"] == error["id"])
            target = 100 - errors.get(error["id"], 36)
            draw(rng, rows, [question], target, spread=0.2, noise=0.55 if error["id"] == "error-billing" else 0.8) if len(rows) > 3 else small(rng, rows, [question], target)
    return rows


def small(rng, rows, questions, target):
    for row in rows:
        for q in questions:
            low, high = codes(q["scale"])[0], codes(q["scale"])[-1]
            row[q["id"]] = turned(q, clamp(round(low + target / 100 * (high - low) + rng.gauss(0, 0.5)), low, high))


def write_partners(rng, folder, cycle, people):
    shift = 0 if cycle == "2026-H2" else 1
    service_view = {"cooperation": 70 + shift, "responsiveness": 70 - 6 * shift, "reliability": 71 - shift, "shared-purpose": 72, "individual-treatment": 85,
                    "competence": 73 - shift}
    asked = {q["area"] for q in PARTNERS["items"]}
    service_view = {a: service_view.get(a, 71) for a in asked}
    errors = {"error-billing": 66, "error-waiting": 40, "error-silence": 42, "error-discourtesy": 22, "error-script": 32, "error-petitioner": 24}
    agents = [p["person"] for p in people if p["position"] == "agent"]
    office = [p["person"] for p in people if p["position"] == "back-office"]
    raters = agents[0:6] + agents[16:20] + office[0:3] + office[6:8]
    by_service = []
    for to, score in RATES.items():
        by_service += rate(rng, raters, "service", to, score + (shift if to not in ("billing", "sales") else 0), None)
    back = {}
    for partner, count in RATERS.items():
        team = [f"{n}@energia-poludnie.example" for n in PARTNER_PEOPLE[partner][:count]]
        back[partner] = rate(rng, team, partner, "service", service_view, errors) + rate(rng, team, partner, partner, SELF[partner], None)
    observer = rate(rng, ["obserwator-1"], "observer", "service", 70, dict(errors, **{"error-billing": 75}))
    to_service = [r for rows in back.values() for r in rows if r["to"] == "service"]
    print(f"\npartners {cycle}: {len(raters)} service raters, {len(to_service)} partner raters")
    for area in sorted(asked):
        items = [q for q in PARTNERS["items"] if q["area"] == area]
        scores = person_scores(to_service, items)
        print(f"  partners of service, {area:22} {st.mean(scores):5.1f} (sd {st.stdev(scores):.1f}, n {len(scores)})")
        assert abs(st.mean(scores) - service_view[area]) < 3
    for to in RATES:
        scores = person_scores([r for r in by_service if r["to"] == to], PARTNERS["items"])
        selfs = person_scores([r for r in back[to] if r["to"] == to], PARTNERS["items"])
        print(f"  service of {to:10} {st.mean(scores):5.1f} (n {len(scores)})   itself {st.mean(selfs):5.1f} (n {len(selfs)})")
    often = [r["error-billing"] for r in to_service if isinstance(r["error-billing"], int)]
    print(f"  billing errors often, say {sum(c >= 4 for c in often)} of {len(often)} partner raters")
    ids = [q["id"] for q in PARTNER]
    fields = ["person", "from", "to"] + ids

    def worded(r):
        return [r["person"], PARTNER_NAME.get(r["from"], r["from"]), PARTNER_NAME[r["to"]]] + [label(q["scale"], r[q["id"]], "pl") for q in PARTNER]

    def plain(r):
        return coded(r, fields, PARTNER)

    def form(name, rows):
        lists = {"departments": (list(PARTNER_NAME.values()), ["from", "to"])}
        lists.update(scale_lists(PARTNER, "pl"))
        headers = [HEADERS["pl"][f] for f in fields[:3]] + [in_language(q["text"], "pl") for q in PARTNER]
        write_form(folder / name, "partners", "pl", in_language(PARTNERS["introduction"], "pl"), fields, headers, [worded(r) for r in rows], lists)

    others = back["metering"] + back["it"] + back["marketing"]
    if cycle == "2026-H1":
        write_sheet(folder / "oceny wzajemne działów.xlsx", fields, [plain(r) for r in by_service + back["billing"] + back["sales"] + others], "Oceny")
        return
    form("ocena-dzialow-przez-DOK.xlsx", by_service)
    form("ocena-DOK-Rozliczenia.xlsx", back["billing"])
    form("ocena-DOK-Sprzedaz.xlsx", back["sales"])
    write_sheet(folder / "ocena DOK - pozostałe działy i obserwator.xlsx", fields, [plain(r) for r in others + observer], "Oceny")


PARTNER_PEOPLE = {
    "billing": "jerzy.malek danuta.rys krzysztof.hajduk alicja.pilch leszek.jurek urszula.wajda".split(),
    "sales": "filip.orzech maja.sadowa igor.krupa klaudia.wic artur.belza nina.tracz".split(),
    "metering": "stefan.gaj lidia.mroz zenon.kania olga.piech".split(),
    "it": "konrad.lipa daria.zak oskar.bury".split(),
    "marketing": "julia.sowa hubert.may ada.rzepa".split(),
}


HANDOFF_HEADERS = {
    "2026-H1": ["from", "to", "opened", "answered", "closed", "outcome", "promised-by"],
    "2026-H2": ["Od działu", "Do działu", "Otwarto", "Odpowiedziano", "Zamknięto", "Wynik", "Obiecane przez"],
}


def office_time(moment):
    """Moved to the next moment at which an office works (Monday to Friday, 8 to 16)."""
    if moment.hour >= 16:
        moment = (moment + dt.timedelta(days=1)).replace(hour=8, minute=moment.minute)
    if moment.hour < 8:
        moment = moment.replace(hour=8)
    while moment.weekday() > 4:
        moment += dt.timedelta(days=1)
    return moment


def working(moment, hours):
    """So many working hours later."""
    moment = office_time(moment)
    while hours > 0:
        left = 16 - moment.hour - moment.minute / 60
        step = min(hours, left)
        moment = office_time(moment + dt.timedelta(minutes=round(step * 60)))
        hours -= step if step > 0.01 else 0.02
    return moment


def write_handoffs(rng, folder, cycle, count, first, days):
    plan = [  # to, share, median working hours, unanswered, likelihood of a promise by sales
        ("billing", 0.40, 7.5, 0.09, 4), ("sales", 0.22, 4.5, 0.05, 9), ("metering", 0.20, 2.5, 0.03, 1), ("it", 0.12, 2.0, 0.04, 0), ("marketing", 0.06, 3.5, 0, 2),
    ]
    rows = []
    for to, share, median, lost, likely in plan:
        many = round(count * share)
        silent = set(rng.sample(range(many), round(many * lost)))
        for i in range(many):
            opened = office_time(dt.datetime.combine(first + dt.timedelta(days=rng.randrange(days)), dt.time(rng.randint(8, 15), rng.randrange(60))))
            if i in silent:
                rows.append(["service", to, opened, None, None, "unanswered", "", likely])
                continue
            answered = working(opened, median * math.exp(rng.gauss(0, 0.7)))
            closed = working(answered, rng.uniform(0.5, 12))
            outcome = rng.choices(["solved", "partly", "rejected", "returned"], [70, 15, 8, 7])[0]
            rows.append(["service", to, opened, answered, closed, outcome, "", likely])
    for row in sorted(rows, key=lambda r: -r[7] * rng.random())[:round(len(rows) * 0.335)]:
        row[6] = "sales"
    for row in [r for r in rows if r[1] == "billing" and not r[6]][:3]:
        row[6] = "marketing"
    rows.sort(key=lambda r: r[2])
    promised = sum(r[6] == "sales" for r in rows) / len(rows)
    print(f"\nhandoffs {cycle}: {len(rows)}; promised by sales {promised:.1%}")
    for to, *_ in plan:
        hours = sorted((r[3] - r[2]).total_seconds() / 3600 for r in rows if r[1] == to and r[3])
        print(f"  {to:10} n {len(hours)}  median {st.median(hours):5.1f} h  p90 {hours[int(len(hours) * 0.9)]:5.1f} h  unanswered {sum(r[1] == to and r[3] is None for r in rows)}")
    assert 0.30 < promised < 0.37
    stamp = lambda t: t.strftime("%Y-%m-%d %H:%M") if t else ""
    outcome = {o["id"]: in_language(o["label"], "pl") for o in LOGS["outcomes"]}
    body = [[PARTNER_NAME[r[0]], PARTNER_NAME[r[1]], stamp(r[2]), stamp(r[3]), stamp(r[4]), outcome[r[5]], PARTNER_NAME.get(r[6], "")] for r in rows]
    write_csv(folder / "przekazania spraw.csv", HANDOFF_HEADERS[cycle], body, "cp1250" if cycle == "2026-H2" else "utf-8")


INCIDENTS_H2 = [  # cause, began, first noticed by, told before, customers, calls, what it was
    ("billing", "2026-09-02 07:30", "customers", "nie", 4200, 610, "Faktury z podwójną opłatą handlową"),
    ("it", "2026-09-08 10:05", "service", "nie", 900, 85, "Niedostępne e-BOK"),
    ("billing", "2026-09-10 14:10", "customers", "nie", 2600, 340, "Przesunięta wysyłka faktur"),
    ("billing", "2026-09-15 08:00", "customers", "nie", 3900, 520, "Wezwania do zapłaty po terminie przelewów"),
    ("billing", "2026-09-18 12:00", "department", "tak", 1500, 140, "Zmiana wzoru prognozy"),
    ("marketing", "2026-09-24 16:30", "customers", "tak", 7000, 160, "Newsletter z nową taryfą"),
    ("billing", "2026-09-29 07:45", "customers", "nie", 2100, 300, "Błędny numer konta na blankietach"),
    ("billing", "2026-10-01 09:15", "service", "nie", 1800, 260, "Korekta zaokrągleń bez pisma przewodniego"),
    ("billing", "2026-09-04 15:40", "customers", "nie", 5200, 780, "Faktury wysłane dwukrotnie"),
    ("billing", "2026-09-22 08:20", "customers", "nie", 2900, 410, "Prognozy zawyżone o jeden okres"),
    ("it", "2026-10-06 09:50", "service", "nie", 1300, 140, "Nieczynny formularz odczytu"),
    ("billing", "2026-10-15 07:30", "customers", "nie", 3400, 470, "Brak salda na fakturach zbiorczych"),
    ("metering", "2026-10-21 10:10", "department", "tak", 800, 70, "Wymiana liczników bez zawiadomienia części odbiorców"),
    ("billing", "2026-10-28 13:00", "department", "tak", 1200, 110, "Korekty po zmianie stawek dystrybucyjnych"),
    ("billing", "2026-11-05 08:10", "customers", "nie", 4600, 640, "Noty odsetkowe dla klientów z ugodą"),
]


def write_incidents(rng, folder, cycle):
    rows = sorted(INCIDENTS_H2, key=lambda r: r[1])
    if cycle == "2026-H1":  # the same picture, other dates and sizes
        rows = []
        day = dt.date(2026, 3, 3)
        for cause, began, noticed, told, customers, calls, what in INCIDENTS_H2:
            if what == "Błędny numer konta na blankietach":
                continue
            moment = dt.datetime.combine(day, dt.datetime.strptime(began, "%Y-%m-%d %H:%M").time())
            day += dt.timedelta(days=3)
            while day.weekday() > 4:
                day += dt.timedelta(days=1)
            factor = rng.uniform(0.8, 1.25)
            rows.append((cause, moment.strftime("%Y-%m-%d %H:%M"), noticed, told, int(customers * factor / 50) * 50, int(calls * factor / 5) * 5, what))
    billing = [r for r in rows if r[0] == "billing"]
    print(f"\nincidents {cycle}: {len(rows)}; billing {len(billing)}, unannounced {sum(r[3] == 'nie' for r in billing)}, calls {sum(r[5] for r in billing)}; "
          f"other causes unannounced {sum(r[3] == 'nie' for r in rows if r[0] != 'billing')} of {len(rows) - len(billing)}")
    headers = ["cause", "began", "noticed-by", "told-before", "customers", "calls", "Opis zdarzenia"] if cycle == "2026-H1" \
        else ["Dział", "Data zdarzenia", "Kto zauważył", "Czy uprzedzono", "Liczba klientów", "Liczba połączeń", "Opis zdarzenia"]
    noticed = {n["id"]: in_language(n["label"], "pl") for n in LOGS["noticed-by"]}
    body = [[PARTNER_NAME[c], dt.datetime.strptime(b, "%Y-%m-%d %H:%M"), noticed[n], t, k, calls, what] for c, b, n, t, k, calls, what in rows]
    write_sheet(folder / "rejestr zdarzeń.xlsx", headers, body, "Rejestr")


def write_series(rng, folder, cycle):
    name = {s["id"]: in_language(s["name"], "pl") for s in LOGS["series"]}
    print(f"\nseries {cycle}")
    if cycle == "2026-H1":
        first, waiting, lost, bad = dt.date(2025, 11, 3), (240, 17), (14.0, 1.1), (None, None, None)
    else:
        first, waiting, lost, bad = dt.date(2026, 5, 18), (150, 12), (8.0, 0.8), (10.2, 171, 187)
    calls = figure(rng, "calls-offered", 26, 6200, 260, None)
    share = figure(rng, "lost-share", 26, *lost, bad[0], 1)
    wait = figure(rng, "waiting-seconds", 26, *waiting, None if bad[1] is None else bad[1])
    complaints = figure(rng, "complaints", 26, 142, 16, bad[2])
    fcr = figure(rng, "first-contact-resolution", 26, 71.0, 1.9, None, 1)
    lost_calls = [round(c * s / 100) for c, s in zip(calls, share)]
    while any(signals(lost_calls)):  # the product of two quiet series may be loud by chance
        calls = figure(rng, "calls-offered", 26, 6200, 260, None)
        lost_calls = [round(c * s / 100) for c, s in zip(calls, share)]
    weeks = mondays(first, 26)
    ids = ["calls-offered", "calls-lost", "lost-share", "waiting-seconds", "complaints", "first-contact-resolution"]
    columns = [calls, lost_calls, share, wait, complaints, fcr]
    if cycle == "2026-H2":  # as the call centre's program exports it: Windows-1250, decimal commas, the figures by name
        body = [[w] + [str(c[i]).replace(".", ",") for c in columns] for i, w in enumerate(weeks)]
        write_csv(folder / "wskaźniki tygodniowe.csv", ["Tydzień od"] + [name[i] for i in ids], body, "cp1250")
    else:
        write_csv(folder / "wskaźniki tygodniowe.csv", ["period"] + ids, [[w] + [c[i] for c in columns] for i, w in enumerate(weeks)], "utf-8", ",")


# The draw that is kept: of several, the one in which nothing shows by chance that was not planted.
DRAWS = {("2026-H1", "answers"): 1, ("2026-H1", "observations"): 2, ("2026-H2", "observations"): 2}


def energia():
    people = department()
    texts = described("energia-dok", "pl")
    inbox = HERE / "energia-dok" / "inbox"

    def checks(cycle):
        def check(area, mean, low, high):
            if area in ("tools", "cooperation"):
                assert high < 60, area
            elif area == "individual-treatment":
                assert low > 80, area
            elif area == "responsiveness" and cycle == "2026-H1":
                assert high < 60, area
            else:
                assert low > 60 and high < 80, (area, low, high)
        return check

    for cycle, areas, errors, first, days in (("2026-H1", AREA_H1, ERRORS_H1, dt.date(2026, 3, 2), 57), ("2026-H2", AREA_H2, ERRORS_H2, dt.date(2026, 9, 1), 70)):
        folder = inbox / cycle
        seed = lambda what: random.Random(f"energia {cycle} {what} {DRAWS.get((cycle, what), 7)}")
        write_answers(seed("answers"), folder, cycle, people, areas, errors, checks(cycle))
        write_tasks(seed("tasks"), folder, cycle, people, texts)
        write_observations(seed("observations"), folder, cycle, people, texts)
        write_partners(seed("partners"), folder, cycle, people)
        write_handoffs(seed("handoffs"), folder, cycle, 160 if cycle == "2026-H2" else 148, first, days)
        write_incidents(seed("incidents"), folder, cycle)
        write_series(seed("series"), folder, cycle)


# ---------------------------------------------------------------- first-audit

ADVISOR_PLAN = {
    "d-calls": (1.0, 4.7, 4.6, 7, 800), "d-mail": (1.0, 4.2, 3.4, 6, 420), "d-claims": (1.0, 4.8, 4.6, 6, 300), "d-changes": (1.0, 3.6, 2.8, 6, 200),
    "d-renewals": (1.0, 4.3, 3.4, 5, 150), "d-certificates": (1.0, 3.2, 2.9, 5, 75), "d-complaints": (1.0, 4.6, 4.0, 4, 75), "d-status": (1.0, 4.3, 3.7, 6, 120),
    "d-payments": (1.0, 3.8, 3.2, 4, 60), "d-welcome": (1.0, 4.0, 2.2, 3, 40),
}


def first_audit():
    folder = HERE / "first-audit" / "inbox" / "2026-H2"
    seed = lambda what: random.Random(f"first {what} 3")
    texts = described("first-audit", "en")
    people = [{"person": f"{n}@harbour-lights.example", "position": "advisor" if i < 7 else "supervisor"} for i, n in enumerate(
        "ruth.ashdown ben.carrow maya.teller owen.fisk priya.lund clara.moss jonah.peake helen.drake tom.varley".split())]
    areas = {a: m for a, m in zip(AREAS, [71, 66, 69, 73, 64, 68, 76, 72, 63, 61, 62, 67, 70, 66])}
    rng = random.Random("first answers 1")
    rows = draw_answers(rng, people[:5] + [people[7]], areas, {}, {}, 68, apart=0.6)

    def open_question(area, mean, low, high):
        assert low < 60 or high > 80, area

    area_table("answers first-audit", rows, 9, areas, open_question)
    for row, strength, change in zip(rows, ["Patience with customers", "", "The morning huddle", "", "Helen Drake always finds time for a question", ""],
                                     ["Faster answers from Claims", "One inbox instead of three", "", "", "", "More time for training"]):
        row["open-strength"], row["open-change"] = strength, change
    fields = ["person", "position"] + [q["id"] for q in EMPLOYEE] + [o["id"] for o in QUESTIONNAIRE["open"]]
    headers = [HEADERS["en"][f] for f in fields[:2]] + [in_language(q["text"], "en") for q in EMPLOYEE + QUESTIONNAIRE["open"]]
    lists = {"position": (["Advisor", "Supervisor"], ["position"])}
    lists.update(scale_lists(EMPLOYEE, "en"))
    write_form(folder / "questionnaire.xlsx", "answers", "en", in_language(QUESTIONNAIRE["introduction"], "en"), fields, headers,
               [[r["person"], r["position"].capitalize()] + [label(q["scale"], r[q["id"]], "en") for q in EMPLOYEE] + [r["open-strength"], r["open-change"]]
                for r in rows], lists)
    rng = seed("tasks")
    inventories = [r for p in people[:4] for r in inventory(rng, p, ADVISOR_PLAN, texts)]
    check_tasks(inventories, texts, [])
    write_csv(folder / "tasks.csv", ["person", "position", "task", "importance", "urgency", "frequency", "minutes"], inventories, "utf-8", ",", "\n")
    rng = seed("observations")
    tasks = {"contact": {texts["d-calls"]: 60, texts["d-claims"]: 25, texts["d-renewals"]: 15}, "written": {texts["d-mail"]: 50, texts["d-changes"]: 25, texts["d-status"]: 25}}
    observed = []
    for day, fails, lost in ((dt.date(2026, 10, 20), 1, 6), (dt.date(2026, 10, 21), 3, 17)):
        plan = {"core": {"contact": 205, "written": 105}, "failure": lost, "searching": 38, "waiting": 30, "rework": 16, "administration": 45, "other": 12,
                "waiting-for": {"claims": 60, "underwriting": 40}, "rework-of": ["claims"], "interrupted": 2.2}
        observed += observed_day(rng, people[2]["person"], "advisor", day, tasks, fails, 3.6, "en", plan)
    observed = [[c if c != "it" else "" for c in r] for r in observed]
    observation_summary("observations first-audit", observed)
    partner = {"claims": "Claims", "underwriting": "Underwriting", "": ""}
    write_csv(folder / "observations.csv", ["person", "position", "start", "end", "category", "task", "interruptions", "systems", "windows", "partner"],
              [[r[0], r[1], r[2].strftime("%Y-%m-%dT%H:%M"), r[3].strftime("%Y-%m-%dT%H:%M"), named_category(r[4], "en"), *r[5:9], partner[r[9]]] for r in observed],
              "utf-8", ",", "\n")
    rng = seed("partners")
    rated = rate(rng, [p["person"] for p in people[:3]], "service", "claims", 60, None) + rate(rng, [p["person"] for p in people[:3]], "service", "underwriting", 66, None) \
        + rate(rng, ["ines.holt@harbour-lights.example", "paul.grey@harbour-lights.example"], "claims", "service", 70, {})
    fields = ["person", "from", "to"] + [q["id"] for q in PARTNER]
    write_csv(folder / "partner-ratings.csv", fields, [["" if r[f] == "na" else r[f] for f in fields] for r in rated], "utf-8", ",", "\n")
    write_csv(folder / "incidents.csv", ["cause", "began", "noticed-by", "told-before", "customers", "calls"],
              [["claims", "2026-10-13T08:30", "customers", "no", 220, 41], ["underwriting", "2026-11-03T09:00", "department", "yes", 140, 12]], "utf-8", ",", "\n")
    write_csv(folder / "weekly-figures.csv", ["period", "calls-offered", "waiting-seconds", "complaints"],
              [["2026-10-05", 812, 71, 14], ["2026-10-12", 855, 168, 17], ["2026-10-19", 790, 93, 11], ["2026-10-26", 828, 149, 16], ["2026-11-02", 901, 214, 21]],
              "utf-8", ",", "\n")


if __name__ == "__main__":
    energia()
    first_audit()
