// Opens a report whose names are markup, script and commands of a terminal: node hostile.mjs CHROMIUM PAGE
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { launch, open, violations } from "./browser.mjs";

const [executable, file] = process.argv.slice(2);
const browser = await launch(executable);
const { page, complaints } = await open(browser, pathToFileURL(file).href, { viewport: { width: 390, height: 900 } });
try {
  for (const by of ["service", "deployment", "resource"]) {
    await page.locator(`#by-${by}`).check();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("#ledger details, #unmet details")) {
        details.open = true;
      }
    });
  }
  await page.locator("#ledger details.obligation > summary").first().click();
  await page.locator("#search").fill("</script><script>alert(1)");
  await page.waitForFunction(() => / of /.test(document.querySelector(".said").textContent));
  assert.match(await page.locator("#ledger").textContent(), /<\/script><script>alert\(1\)<\/script>/);
  assert.equal(await page.locator("svg, img, main b:has(script), script[src]").count(), 0);
  assert.equal(await page.locator("script").count(), 2);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, "a long name makes the page wider than the window");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(complaints, []);
  console.log("ok hostile names run nothing");
} catch (error) {
  console.log(`not ok hostile names: ${String(error.message).replaceAll("\n", " ⏎ ")}`);
  process.exitCode = 1;
}
await browser.close();
