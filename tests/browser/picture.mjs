// Takes the picture of a report that the documentation shows: node picture.mjs CHROMIUM PAGE PICTURE.png
import { pathToFileURL } from "node:url";
import { launch, open } from "./browser.mjs";

const [executable, file, target] = process.argv.slice(2);
const browser = await launch(executable);
const { page } = await open(browser, pathToFileURL(file).href, { viewport: { width: 1240, height: 1330 }, colorScheme: "light" });
const picture = await page.locator("#picture").boundingBox();
await page.screenshot({ path: target, clip: { x: 0, y: 0, width: 1240, height: Math.ceil(picture.y + picture.height + 12) }, fullPage: true });
await browser.close();
