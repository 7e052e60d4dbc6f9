// Looks at reports in a real browser: node run.mjs CHROMIUM full=PAGE small=PAGE hostile=PAGE
// Prints one line a check, "ok NAME" or "not ok NAME: why", and ends with 1 when one of them is not ok.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, ...named] = process.argv.slice(2);
const pages = Object.fromEntries(named.map((pair) => {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pathToFileURL(pair.slice(at + 1)).href];
}));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
let failed = 0;

function equal(found, expected, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: found ${a}, expected ${b}`);
}

function holds(truth, what) {
  if (!truth) throw new Error(what);
}

async function check(name, run) {
  const begun = Date.now();
  try {
    await run();
    console.log(`ok ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${name}: ${error.message.split("\n").slice(0, 30).join("\n  ")}`);
  }
}

// A page of its own; whatever it asks for, complains of or pops up is gathered.
async function opened(name, { width = 1280, height = 900, javaScriptEnabled = true, colorScheme = "light" } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled, colorScheme });
  const page = await context.newPage();
  page.trouble = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) page.trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => page.trouble.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => { page.trouble.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    const url = request.url();
    if (url.split("#")[0] !== pages[name] && !url.startsWith("data:")) page.trouble.push(`request: ${url}`);
  });
  page.on("popup", () => page.trouble.push("popup"));
  await page.goto(pages[name]);
  return page;
}

async function done(page) {
  equal(page.trouble, [], "trouble");
  await page.context().close();
}

const visible = (page, selector) => page.locator(selector).filter({ visible: true });
const titles = (page, selector = "#findings article.finding:not([hidden]) h3") =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent));

// Unfolds what is folded, and of rows, items and findings that differ in nothing but words and figures keeps one.
async function thinned(page) {
  await page.evaluate(() => {
    document.querySelectorAll("details").forEach((one) => { one.open = true; });
    const shape = (one) => one.outerHTML.replace(/>[^<]+/g, ">").replace(/ (?!class)[a-z-]+="[^"]*"/g, "");
    const seen = new Set();
    for (const one of document.querySelectorAll("tbody > tr, article, li, section.items, section.series")) {
      const key = `${one.closest("section[id]")?.id} ${one.tagName} ${one.matches("section") ? one.className : shape(one)}`;
      if (one.isConnected && seen.has(key)) one.remove();
      seen.add(key);
    }
  });
}

// The body must not scroll sideways at any width.
async function fits(page, widths) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    holds(sizes[0] <= sizes[1], `at ${width} pixels the page is ${sizes[0]} wide`);
  }
}

async function filters() {
  const page = await opened("full");
  const all = await page.locator("article.finding").count();
  const output = page.locator("#finding-tools output");
  const count = async () => Number((await output.textContent()).match(/\d+/)[0]);
  equal(await count(), all, "all are counted at first");
  await page.selectOption("#finding-tools [data-filter=kind]", "strength");
  const kinds = await page.$$eval("article.finding:not([hidden])", (some) => some.map((one) => one.dataset.kind));
  holds(kinds.length > 0 && kinds.every((kind) => kind === "strength"), `kinds ${kinds}`);
  equal(await count(), kinds.length, "the count of strengths");
  equal(await visible(page, "article.finding").count(), kinds.length, "strengths that are seen");
  await page.click("#finding-tools .clear");
  equal(await count(), all, "cleared");
  await page.selectOption("#finding-tools [data-filter=area]", "tools");
  await page.selectOption("#finding-tools [data-filter=certainty]", "high");
  const both = await page.$$eval("article.finding:not([hidden])", (some) =>
    some.map((one) => [one.dataset.area, one.dataset.certainty].join()));
  holds(both.length > 0 && both.every((pair) => pair === "tools,high"), `pairs ${both}`);
  await page.focus("#finding-tools [data-filter=text]");
  await page.keyboard.press("Escape");
  equal(await count(), all, "Escape clears");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  holds(await page.evaluate(() => document.activeElement.matches("#finding-tools input")), "/ goes to the filter");
  await page.keyboard.type("SYSTEMS fail");
  holds((await titles(page)).every((title) => /systems|fail/i.test(title) || title), "text filters");
  holds(await count() >= 1 && await count() < all, "some match the text");
  await page.keyboard.type(" qqqq");
  equal(await visible(page, "article.finding").count(), 0, "nothing matches");
  holds(!/\d/.test(await output.textContent()), "it is said that nothing matches");
  equal(await visible(page, "#hypotheses [data-group]").count(), 0, "no empty groups");
  await done(page);
}

async function sorting() {
  const page = await opened("full");
  const order = (name) => page.$$eval("#findings [data-group]:first-of-type > article", (all, name) =>
    all.map((one) => Number(one.dataset[name])), name);
  const rises = (numbers) => numbers.every((number, at) => at === 0 || numbers[at - 1] <= number);
  const first = await titles(page);
  holds(rises((await order("priority")).map((number) => -number)), "by priority at first");
  await page.selectOption("#finding-tools [data-sort]", "area");
  holds(rises(await order("areaAt")), "by area");
  holds(JSON.stringify(await titles(page)) !== JSON.stringify(first), "the order changed");
  await page.selectOption("#finding-tools [data-sort]", "certainty");
  holds(rises(await order("certaintyAt")), "by certainty");
  await page.selectOption("#finding-tools [data-sort]", "priority");
  equal(await titles(page), first, "back by priority");
  await done(page);
}

async function evidenceTable() {
  const page = await opened("full");
  const scores = () => page.$$eval("table.evidence tbody tr", (rows) =>
    rows.map((row) => row.cells[2].dataset.value).filter((value) => value !== undefined).map(Number));
  const rises = (numbers) => numbers.every((number, at) => at === 0 || numbers[at - 1] <= number);
  const button = page.locator("table.evidence thead th:nth-child(3) button");
  await button.click();
  holds(rises(await scores()), "scores rise");
  equal(await page.getAttribute("table.evidence thead th:nth-child(3)", "aria-sort"), "ascending", "told");
  await button.click();
  holds(rises((await scores()).map((number) => -number)), "scores fall");
  await page.locator("table.evidence thead th:nth-child(1) button").click();
  equal(await page.locator("table.evidence [aria-sort]").count(), 1, "one column sorts");
  const all = await page.locator("table.evidence tbody tr").count();
  await page.selectOption("#evidence-tools [data-filter=area]", "tools");
  const some = await visible(page, "table.evidence tbody tr").count();
  holds(some > 0 && some < all, `${some} of ${all} rows`);
  await page.fill("#evidence-tools [data-filter=text]", "zażółć");
  equal(await visible(page, "table.evidence tbody tr").count(), 0, "nothing matches");
  await page.click("#evidence-tools .clear");
  equal(await visible(page, "table.evidence tbody tr").count(), all, "all again");
  await done(page);
}

async function evidenceLinks() {
  const page = await opened("full");
  const link = page.locator(".act .meta a[href^='#evidence-']").first();
  const id = (await link.getAttribute("href")).slice(1);
  // A filter that hides the evidence gives way to it.
  await page.fill("#evidence-tools [data-filter=text]", "qqqq");
  await link.click();
  const row = page.locator(`#${id}`);
  holds(await row.evaluate((one) => one.classList.contains("marked") && one === document.activeElement), "marked");
  holds(await row.locator("details.src").evaluate((one) => one.open), "sources are open");
  holds(await row.locator(".sources li").first().isVisible(), "sources are seen");
  const inView = () => row.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  holds(await inView(), "in view");
  equal(new URL(page.url()).hash, `#${id}`, "the address tells it");
  await page.click("#back");
  holds(await link.evaluate((one) => one === document.activeElement), "back where one was");
  equal(await visible(page, "#back").count(), 0, "no way back from there");
  // Every link on the page leads somewhere that can be seen.
  const lost = await page.$$eval("a[href^='#']", (links) =>
    links.map((one) => one.getAttribute("href").slice(1)).filter((target) => !document.getElementById(target)));
  equal(lost, [], "links that lead nowhere");
  // An address with a target opens there.
  await page.goto("about:blank").catch(() => {});
  page.trouble.length = 0;
  await page.goto(`${pages.full}#${id}`);
  holds(await row.evaluate((one) => one.classList.contains("marked")), "marked from outside");
  await done(page);
}

async function appearance() {
  const page = await opened("full");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.click("#appearance button[value=dark]");
  const dark = await paper();
  holds(light !== dark, "dark differs");
  await page.reload();
  equal(await paper(), dark, "remembered");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.click("#appearance button[value=light]");
  equal(await paper(), light, "light although the system is dark");
  await page.click("#appearance button[value=auto]");
  equal(await paper(), dark, "as the system");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  equal(await paper(), "rgb(255, 255, 255)", "print is on white paper");
  await done(page);
}

async function keyboard() {
  const page = await opened("full");
  await thinned(page);
  const wanted = await page.evaluate(() => {
    const all = document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']");
    const seen = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    seen.forEach((one, at) => { one.dataset.stop = at; });
    window.stops = [];
    addEventListener("focusin", ({ target }) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      window.stops.push([Number(target.dataset.stop ?? -1), outlineStyle !== "none" && parseFloat(outlineWidth) >= 1]);
    });
    return seen.length;
  });
  for (let at = 0; at < wanted; at += 1) await page.keyboard.press("Tab");
  const stops = await page.evaluate(() => window.stops);
  const reached = new Set(stops.map(([at]) => at));
  const missed = await page.evaluate((reached) => [...document.querySelectorAll("[data-stop]")]
    .filter((one) => !reached.includes(Number(one.dataset.stop))).map((one) => one.outerHTML.slice(0, 120)), [...reached]);
  equal(missed, [], "not reached by Tab");
  equal(stops.filter(([, seen]) => !seen).length, 0, "focus that cannot be seen");
  const order = stops.map(([at]) => at);
  holds(order.every((at, place) => place === 0 || order[place - 1] < at), "Tab goes from the top to the bottom");
  await done(page);
}

async function skip() {
  const page = await opened("full", { width: 390 });
  await page.keyboard.press("Tab");
  const box = await page.locator(".skip").boundingBox();
  holds(box.x >= 0 && box.y >= 0 && box.width > 40, "the skip link is seen when it has the focus");
  await page.keyboard.press("Enter");
  holds(await page.evaluate(() => document.activeElement.id === "front"), "it leads to the report");
  await done(page);
}

async function print() {
  const page = await opened("full");
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  holds(boxes.length > 5, `${boxes.length} pages`);
  for (const [, width, height] of boxes) {
    holds(Math.abs(width - 595.3) < 1.5 && Math.abs(height - 841.9) < 1.5, `a page of ${width} by ${height}`);
  }
  // 210 mm without the margins, at 96 pixels an inch: what is wider would be cut, or make every page smaller.
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: Math.floor(182 / 25.4 * 96), height: 1000 });
  const wide = await page.evaluate(() => {
    const most = document.documentElement.clientWidth + 1;
    const all = [...document.querySelectorAll("table, svg, p, h1, h2, h3")];
    return all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > most)
      .map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 60)}`);
  });
  equal(wide, [], "wider than the paper");
  equal(await visible(page, ".tools, #back, .appearance, .contents").count(), 0, "no controls in print");
  holds(await visible(page, "table.evidence .sources").count() > 5, "sources are printed");
  await done(page);
}

async function withoutScript() {
  const page = await opened("full", { javaScriptEnabled: false });
  equal(await visible(page, ".tools, #back, #appearance").count(), 0, "no control that does nothing");
  equal(await visible(page, "article.finding").count(), await page.locator("article.finding").count(), "all findings");
  const link = page.locator(".act .meta a[href^='#evidence-']").first();
  const id = (await link.getAttribute("href")).slice(1);
  await link.click();
  const box = await page.locator(`#${id}`).boundingBox();
  holds(box && box.y < 900 && box.y + box.height > 0, "a link leads to its evidence");
  await page.locator(`#${id} summary`).click();
  holds(await page.locator(`#${id} .sources li`).first().isVisible(), "sources unfold");
  await done(page);
}

async function accessible(name, colorScheme, width) {
  const page = await opened(name, { width, colorScheme });
  equal(page.trouble, [], "trouble");
  await thinned(page);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(({ html, failureSummary }) =>
      `${html.slice(0, 160)} | ${failureSummary.slice(0, 200)}`).join("\n    ")} (${nodes.length})`);
  });
  if (violations.length) throw new Error(violations.join("\n"));
  await page.context().close();
}

async function hostile() {
  for (const javaScriptEnabled of [true, false]) {
    const page = await opened("hostile", { javaScriptEnabled });
    holds((await page.content()).includes("HACKED"), "the hostile text is there");
    holds(!(await page.title()).startsWith("HACKED"), "the title is the report's");
    const found = await page.evaluate(() => ({
      scripts: document.scripts.length,
      elements: document.querySelectorAll("img, iframe, object, embed, form, base, link, svg[onload]").length,
      handlers: [...document.querySelectorAll("*")].filter((one) =>
        [...one.attributes].some(({ name }) => name.startsWith("on"))).length,
      links: [...document.querySelectorAll("a")].filter((one) => !one.getAttribute("href")?.startsWith("#")).length,
    }));
    equal(found, { scripts: 1, elements: 0, handlers: 0, links: 0 }, "what the text became");
    await fits(page, [390, 768, 1280, 1920]);
    if (javaScriptEnabled) {
      // The controls hold the hostile names too.
      await page.fill("#finding-tools [data-filter=text]", "<script>");
      await page.selectOption("#finding-tools [data-sort]", "area");
      await page.locator(".meta a[href^='#evidence-']").first().click();
    }
    await done(page);
  }
}

await check("filter findings", filters);
await check("sort findings", sorting);
await check("filter and sort evidence", evidenceTable);
await check("from a figure to its evidence and back", evidenceLinks);
await check("light, dark, as the system", appearance);
await check("everything is reached by Tab", keyboard);
await check("skip link", skip);
await check("print", print);
await check("without script", withoutScript);
await check("hostile audit", hostile);
for (const name of ["full", "small"]) {
  await check(`${name}: no sideways scrolling`, async () => {
    const page = await opened(name);
    await fits(page, [390, 768, 1280, 1920]);
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
    await fits(page, [390, 768, 1280, 1920]);
    await done(page);
  });
}
for (const colorScheme of ["light", "dark"]) {
  for (const width of [390, 768, 1280]) {
    await check(`full: accessible, ${colorScheme}, ${width}`, () => accessible("full", colorScheme, width));
  }
}
await check("small: accessible, light, 1280", () => accessible("small", "light", 1280));
await check("small: accessible, dark, 1280", () => accessible("small", "dark", 1280));
await browser.close();
process.exit(failed ? 1 : 0);
