// A loader for node: JSON that a package imports without saying that it is JSON, which newer nodes want and older ones don't know.
import { readFile } from "node:fs/promises";

export async function load(url, context, next) {
  return url.endsWith(".json")
    ? { format: "module", shortCircuit: true, source: `export default ${await readFile(new URL(url), "utf8")};` }
    : next(url, context);
}
