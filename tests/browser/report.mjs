// Drives a report in Chromium: node report.mjs CHROMIUM PAGE PICTURES
// Says "ok NAME" or "not ok NAME: WHY" a line, and ends with 1 where something is not ok. PICTURES is a folder for pictures; "-" for none.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { launch, open, violations } from "./browser.mjs";

const [executable, file, pictures] = process.argv.slice(2);
const address = pathToFileURL(file).href;
const browser = await launch(executable);
let failed = 0;

const test = async (name, options, run) => {
  const started = performance.now();
  const { page, context, complaints } = await open(browser, address + (options.hash ?? ""), options.context);
  try {
    await run(page);
    assert.deepEqual(complaints, []);
    console.log(`ok ${name} (${Math.round(performance.now() - started)} ms)`);
  } catch (error) {
    failed++;
    console.log(`not ok ${name}: ${String(error.message).replaceAll("\n", " ⏎ ").slice(0, 1500)}`);
  }
  await context.close();
};

const picture = (page, name, options) => (pictures === "-" ? null : page.screenshot({ path: `${pictures}/${name}.png`, ...options }));
const number = async (locator) => Number((await locator.textContent()).replace(/[^0-9].*$/s, "").replaceAll(",", ""));
const said = (page) => page.locator(".said").textContent();

for (const [scheme, width] of [["light", 1440], ["dark", 390]]) {
  await test(`axe-core finds nothing, ${scheme}, ${width} px and the other way round`, { context: { colorScheme: scheme, viewport: { width, height: 900 } } }, async (page) => {
    await picture(page, `${scheme}-${width}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("#unmet li:nth-child(-n+4) > details, #unknown details.cause, #access li:nth-child(-n+3) > details, #health details.event, #ledger li:first-child > details.group")) {
        details.open = true;
      }
    });
    await page.locator("#ledger details.obligation > summary").first().click();
    for (const other of [false, true]) {
      await page.setViewportSize({ width: other ? 1830 - width : width, height: 900 });
      await page.emulateMedia({ colorScheme: (scheme === "light") === other ? "dark" : "light" });
      assert.deepEqual(await violations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, "the page is wider than the window");
    }
    await picture(page, `${scheme === "light" ? "dark" : "light"}-${1830 - width}`);
  });
}

await test("a cell narrows everything below, and a second click widens it again", {}, async (page) => {
  const all = await said(page);
  const cell = page.locator(".zone.z-c .cell[data-r^='net.']:has(.s-u)").first();
  const total = await number(cell.locator(".n b"));
  await cell.click();
  assert.equal(await cell.getAttribute("aria-pressed"), "true");
  assert.match(await said(page), new RegExp(`^${total} of `));
  const title = await cell.locator(".t").textContent();
  assert.ok((await page.locator(".chips").textContent()).includes(title));
  await page.getByRole("radio", { name: "Responsibility" }).check();
  assert.equal(await page.locator("#ledger .group").count(), 1);
  assert.ok((await page.locator("#unmet details.cause").count()) > 0);
  await cell.click();
  assert.equal(await said(page), all);
  assert.equal(await page.locator(".chips li").count(), 0);
});

await test("what is chosen is a button away, and axe-core finds nothing then either", {}, async (page) => {
  await page.locator(".zone.z-s .layer").first().click();
  assert.deepEqual(await violations(page), []);
  await page.locator(".peek").click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await page.locator(".peek").waitFor({ state: "hidden" });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  assert.equal(await page.locator(".peek").isVisible(), false);
  assert.equal(await page.locator(".said").evaluate((said) => said.getBoundingClientRect().top < innerHeight), true);
});

await test("a side, a layer and a status are chosen together, and taken back one by one", {}, async (page) => {
  await page.locator(".zone.z-c .layer").first().click();
  await page.locator(".figure[data-s=o]").click();
  assert.equal(await page.locator(".chips li").count(), 3);
  const both = await said(page);
  await page.locator(".chips button").first().click();
  assert.notEqual(await said(page), both);
  await page.getByRole("button", { name: "Show all" }).click();
  assert.match(await said(page), /^All /);
});

await test("the keyboard alone moves through the picture and chooses", {}, async (page) => {
  await page.locator("#picture [tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.className.startsWith("cell")), true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true");
  assert.match(await said(page), / of /);
  assert.equal(await page.locator("#picture [tabindex='0']").count(), 1);
});

await test("the ledger puts together by everything, and adds up", {}, async (page) => {
  const total = Number((await said(page)).replace(/[^0-9]/g, ""));
  for (const by of await page.locator(".by input").evaluateAll((inputs) => inputs.map((input) => input.value))) {
    await page.locator(`#by-${by}`).check();
    while (await page.locator("#ledger .body .more:not([hidden])").count() > 0) {
      await page.locator("#ledger .body .more").first().click();
    }
    const sum = (await page.locator("#ledger .group .total").allTextContents()).reduce((all, text) => all + Number(text.replace(/[^0-9]/g, "")), 0);
    assert.ok(by === "framework" ? sum > 0 : sum === total, `${by}: ${sum} of ${total}`);
  }
});

await test("data stores tell who reaches them, the widest open first, and follow the choice", {}, async (page) => {
  const stores = page.locator("#access details.store");
  const all = await stores.count();
  assert.ok(all > 3, `${all} stores`);
  const reaches = await page.locator("#access .reach").evaluateAll((tags) => tags.map((tag) => Number(/w-(\d)/.exec(tag.className)[1])));
  assert.deepEqual(reaches, reaches.toSorted());
  await stores.first().locator("summary").focus();
  await page.keyboard.press("Enter");
  await stores.first().locator("table").waitFor();
  assert.deepEqual(await stores.first().locator("table").getByRole("columnheader").allTextContents(), ["Who", "May do", "Conditions", "By"]);
  assert.ok((await stores.first().locator("tbody tr").count()) > 0);
  assert.match(await stores.first().locator("tbody tr").first().locator(".at").textContent(), /:\d+$/);
  assert.doesNotMatch(await page.locator("#access").innerText(), /\[object|undefined|NaN/);
  await stores.first().locator(".link").click();
  assert.equal(await page.locator("#access details.store").count(), 1);
  await page.getByRole("button", { name: "Show all" }).click();
  assert.equal(await page.locator("#access details.store").count(), all);
  await page.locator("#choose-v").selectOption({ index: 1 });
  assert.ok((await page.locator("#access details.store").count()) < all);
});

await test("what AWS announces is told with what it touches, the most urgent first, and stands on the line of time", {}, async (page) => {
  const events = page.locator("#health details.event");
  const all = await events.count();
  assert.ok(all > 3, `${all} events`);
  assert.equal(await events.first().locator(".sev").textContent(), "answer first");
  for (const event of await events.all()) {
    await event.locator("summary").click();
  }
  assert.doesNotMatch(await page.locator("#health").innerText(), /\[object|undefined|NaN/);
  await page.locator("#health .link").first().click();
  const left = await events.count();
  assert.ok(left > 0 && left < all, `${left} of ${all}`);
  await page.getByRole("button", { name: "Show all" }).click();
  assert.ok((await page.locator("#dates .date").filter({ hasText: "AWS Health" }).count()) > 0);
  assert.ok((await page.locator("#dates .date").filter({ hasText: "begins in" }).count()) > 0);
});

await test("an obligation tells its grounds with a source, and its evidence", {}, async (page) => {
  await page.locator(".figure[data-s=u]").click();
  await page.locator("#ledger details.group > summary").first().click();
  await page.locator("#ledger details.obligation > summary").first().click();
  const detail = page.locator("#ledger details.obligation[open] dl").first();
  assert.match(await detail.textContent(), /Grounds/);
  assert.match(await detail.locator(".source a").first().getAttribute("href"), /^https:/);
  assert.match(await detail.locator(".checks").textContent(), /fails/);
});

await test("nothing is shown that is no text", {}, async (page) => {
  for (const by of ["service", "resource", "framework"]) {
    await page.locator(`#by-${by}`).check();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details.cause, details.group")) {
        details.open = true;
      }
    });
  }
  await page.locator("#ledger details.obligation > summary").first().click();
  assert.doesNotMatch(await page.locator("main").innerText(), /\[object|undefined|NaN/);
});

await test("search finds, and an address brings the choice back", { hash: "#s=u&q=bucket" }, async (page) => {
  const found = await said(page);
  assert.match(found, /^[1-9][0-9,]* of /);
  assert.equal(await page.locator("#search").inputValue(), "bucket");
  await page.locator("#search").fill("nothing has this name");
  await page.waitForFunction((before) => document.querySelector(".said").textContent !== before, found);
  assert.match(await said(page), /^0 of /);
  assert.match(await page.locator("#unmet").textContent(), /Nothing of what is chosen/);
});

await test("without its script the page still tells the picture and the figures", { context: { javaScriptEnabled: false } }, async (page) => {
  assert.ok((await page.locator(".cell").count()) > 10);
  assert.match(await page.locator("#summary").textContent(), /unmet/);
  assert.match(await page.locator("noscript").textContent(), /--format json/);
  const widths = await page.locator(".zone.z-c .cells").first().locator(".cell").evaluateAll((cells) => new Set(cells.map((cell) => getComputedStyle(cell).flexGrow)).size);
  assert.ok(widths >= 1);
  await picture(page, "without-script", { fullPage: true });
});

await test("a print has the causes in full", {}, async (page) => {
  const pdf = await page.pdf({ path: pictures === "-" ? undefined : `${pictures}/report.pdf`, preferCSSPageSize: true });
  assert.ok(pdf.length > 20000);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("#unmet details.cause:not([open])").count(), 0);
  assert.equal(await page.locator(".fields").isVisible(), false);
});

await browser.close();
process.exit(failed > 0 ? 1 : 0);
