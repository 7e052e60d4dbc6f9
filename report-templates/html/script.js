// What the page can do beyond showing: filters, sorting, the way to a figure's evidence and back, the appearance.
// Everything is readable without it; controls stay hidden until it runs. It loads nothing and stores one word, the
// appearance, for as long as the browser tab is open.
(() => {
  "use strict";
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const language = document.documentElement.lang;
  const folded = (text) => text.toLocaleLowerCase(language).normalize("NFD").replace(/\p{M}/gu, "");
  const filled = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // A group of things to be filtered: each keeps its folded text, so that typing stays quick.
  const filters = [];
  function filter(tools, things, keeps, after = () => {}) {
    const count = one("output", tools);
    const inputs = all("input, select", tools);
    const clear = one("button.clear", tools);
    const texts = things.map((thing) => folded(thing.textContent));
    const isSet = () => inputs.some((input) => input.dataset.filter && input.value !== "");
    const apply = () => {
      const wanted = Object.fromEntries(inputs.map((input) => [input.dataset.filter, input.value]));
      const words = folded(wanted.text ?? "").split(/\s+/).filter(Boolean);
      let shown = 0;
      things.forEach((thing, at) => {
        const stays = words.every((word) => texts[at].includes(word)) && keeps(thing, wanted);
        thing.hidden = !stays;
        shown += stays;
      });
      count.textContent = filled(shown ? count.dataset.shown : count.dataset.none, { shown, all: things.length });
      clear.hidden = !isSet();
      after();
    };
    const reset = () => {
      inputs.filter((input) => input.dataset.filter).forEach((input) => { input.value = ""; });
      apply();
    };
    inputs.filter((input) => input.dataset.filter).forEach((input) => input.addEventListener("input", apply));
    clear.addEventListener("click", () => { reset(); inputs[0].focus(); });
    tools.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && isSet()) { reset(); event.preventDefault(); }
    });
    tools.hidden = false;
    // A browser may have kept what was typed before the page was loaded anew.
    apply();
    filters.push({ things, reset });
  }

  function findings() {
    const tools = one("#finding-tools");
    const articles = all("article.finding");
    if (!tools || articles.length === 0) return;
    const groups = all("[data-group]");
    filter(tools, articles, (article, wanted) =>
      ["kind", "area", "certainty"].every((name) => !wanted[name] || article.dataset[name].split(" ").includes(wanted[name])),
    () => groups.forEach((group) => {
      group.hidden = !all("article.finding", group).some((article) => !article.hidden);
    }));
    const sort = one("select[data-sort]", tools);
    const number = (article, name) => Number(article.dataset[name]);
    const orders = {
      priority: (a, b) => number(b, "priority") - number(a, "priority"),
      area: (a, b) => number(a, "areaAt") - number(b, "areaAt"),
      certainty: (a, b) => number(a, "certaintyAt") - number(b, "certaintyAt"),
    };
    const arrange = () => groups.forEach((group) => {
      const inside = all(":scope > article.finding", group);
      // What is equal stays in order of priority.
      inside.sort((a, b) => orders[sort.value](a, b) || number(a, "at") - number(b, "at"));
      group.append(...inside);
    });
    sort.addEventListener("change", arrange);
    if (sort.value !== "priority") arrange();
  }

  function evidence() {
    const tools = one("#evidence-tools");
    const table = one("table.evidence");
    if (!tools || !table) return;
    const rows = all("tbody > tr", table);
    filter(tools, rows, (row, wanted) => !wanted.area || row.dataset.area === wanted.area);
    const collator = new Intl.Collator(language, { numeric: true });
    const heads = all("thead th", table);
    heads.forEach((head, column) => {
      if (!head.dataset.sort) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "by";
      button.title = table.dataset.hint;
      button.append(...head.childNodes);
      // A head that is repeated on every printed page is printed without its buttons.
      const printed = document.createElement("span");
      printed.className = "printed";
      printed.textContent = button.textContent;
      head.append(button, printed);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const keyed = rows.map((row) => [row, row.cells[column]]);
        const value = (cell) => (head.dataset.sort === "number" ? cell.dataset.value ?? "" : cell.textContent);
        keyed.sort(([, a], [, b]) => {
          const [x, y] = [value(a), value(b)];
          // What has no figure comes last, whichever way.
          if (x === "" || y === "") return (x === "") - (y === "");
          const order = head.dataset.sort === "number" ? Number(x) - Number(y) : collator.compare(x, y);
          return down ? -order : order;
        });
        one("tbody", table).append(...keyed.map(([row]) => row));
      });
    });
  }

  // Opens everything folded around a target, marks it, and offers the way back.
  let origin = null;
  function ways() {
    const back = one("#back");
    const marked = () => all(".marked").forEach((element) => element.classList.remove("marked"));
    const show = (place) => {
      // Several findings may share an article.
      const target = place.closest("article.finding") ?? place;
      const owner = filters.find(({ things }) => things.includes(target));
      if (owner && target.hidden) owner.reset();
      for (let up = target.parentElement; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
      all("details.src", target).forEach((details) => { details.open = true; });
      marked();
      target.classList.add("marked");
      if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "start" });
    };
    const targetOf = (hash) => (hash.length > 1 ? document.getElementById(hash.slice(1)) : null);
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href^='#']");
      const target = link && targetOf(link.getAttribute("href"));
      if (!target || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (location.hash !== link.getAttribute("href")) history.pushState(null, "", link.getAttribute("href"));
      show(target);
      const within = link.closest(".contents, .skip");
      origin = within ? null : link;
      back.hidden = !origin;
    });
    back.addEventListener("click", () => {
      const to = origin;
      back.hidden = true;
      origin = null;
      marked();
      const owner = filters.find(({ things }) => things.some((thing) => thing.hidden && thing.contains(to)));
      owner?.reset();
      to?.focus({ preventScroll: true });
      to?.scrollIntoView({ block: "center" });
    });
    addEventListener("popstate", () => {
      const target = targetOf(location.hash);
      if (target) show(target); else marked();
      back.hidden = true;
    });
    const first = targetOf(location.hash);
    if (first) show(first);
  }

  function keys() {
    const box = one("#finding-tools input");
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || !box) return;
      event.preventDefault();
      box.focus();
      box.select();
      box.scrollIntoView({ block: "center" });
    });
  }

  // Light or dark against the system's wish: the rules for the dark are made to hold always, or never.
  function appearance() {
    const tools = one("#appearance");
    if (!tools) return;
    const dark = [];
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (rule.media?.mediaText.includes("prefers-color-scheme: dark")) dark.push([rule, rule.media.mediaText]);
      }
    }
    const remembered = () => { try { return sessionStorage.getItem("appearance"); } catch { return null; } };
    const remember = (choice) => { try { sessionStorage.setItem("appearance", choice); } catch { /* Not allowed here. */ } };
    const buttons = all("button", tools);
    const choose = (choice) => {
      buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.value === choice)));
      dark.forEach(([rule, own]) => {
        rule.media.mediaText = { light: "not all", dark: "screen" }[choice] ?? own;
      });
      document.documentElement.style.colorScheme = choice === "auto" ? "" : choice;
    };
    buttons.forEach((button) => button.addEventListener("click", () => { choose(button.value); remember(button.value); }));
    const before = remembered();
    choose(buttons.some((button) => button.value === before) ? before : "auto");
    tools.hidden = false;
  }

  // Some browsers forget that something is a table once its rows are laid out as cards.
  function tables() {
    const roles = { thead: "rowgroup", tbody: "rowgroup", tr: "row", "th[scope=col]": "columnheader", "th[scope=row]": "rowheader", td: "cell" };
    all("table.stack, table.areas").forEach((table) => {
      table.setAttribute("role", "table");
      for (const [selector, role] of Object.entries(roles)) {
        all(selector, table).forEach((element) => element.setAttribute("role", role));
      }
    });
  }

  // What is folded on a screen is printed where it belongs to a figure.
  function printing() {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = all("table.evidence details.src:not([open])");
      opened.forEach((details) => { details.open = true; });
    });
    addEventListener("afterprint", () => opened.forEach((details) => { details.open = false; }));
  }

  [appearance, findings, evidence, ways, keys, tables, printing].forEach((begin) => begin());
})();
