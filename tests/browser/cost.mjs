// Prints what a page costs Chromium: node cost.mjs CHROMIUM PAGE
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";

const [executable, file] = process.argv.slice(2);
const browser = await launch(executable);
const window = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const drawn = await window.newPage();
const meter = await window.newCDPSession(drawn);
await meter.send("Performance.enable");
const processor = async () => (await meter.send("Performance.getMetrics")).metrics.find((metric) => metric.name === "TaskDuration").value;
const cost = async (what, act) => {
  const before = await processor();
  await act();
  await drawn.waitForTimeout(300);
  console.log(`${what}: ${((await processor()) - before).toFixed(2)} s of the page's thread`);
};
await cost("opened, all lists drawn", async () => {
  await drawn.goto(pathToFileURL(file).href);
  await drawn.waitForSelector("html[data-ready]");
});
console.log(`first paint: ${Math.round(await drawn.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime))} ms by the clock`);
await cost("a cell is chosen", () => drawn.locator(".cell").first().click());
await cost("put together by resource", () => drawn.locator("#by-resource").check());
await browser.close();
