// node cyclonedx.cjs MODULES FILE: a bill of materials by CycloneDX's own schema.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const [modules, file] = process.argv.slice(2).map((name) => path.resolve(name));
const Ajv = require(path.join(modules, "ajv"));
const addFormats = require(path.join(modules, "ajv-formats"));
const schemas = path.join(modules, "@cyclonedx", "cyclonedx-library", "res", "schema");
const read = (name) => JSON.parse(fs.readFileSync(name, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
// A format of which the validator has no check; none of it is in ours.
ajv.addFormat("idn-email", true).addFormat("iri-reference", true);
for (const name of fs.readdirSync(schemas).filter((name) => /^(spdx|jsf-|cryptography-defs).*\.json$/.test(name))) ajv.addSchema(read(path.join(schemas, name)), `http://cyclonedx.org/schema/${name}`);
const bom = read(file);
const validate = ajv.compile(read(path.join(schemas, `bom-${bom.specVersion}.SNAPSHOT.schema.json`)));
if (!validate(bom)) {
  console.error(validate.errors);
  process.exit(1);
}
const known = new Set([bom.metadata.component["bom-ref"], ...bom.components.map((component) => component["bom-ref"])]);
const dangling = bom.dependencies.flatMap((entry) => [entry.ref, ...entry.dependsOn]).filter((reference) => !known.has(reference));
if (dangling.length > 0) {
  console.error(`nothing is called ${dangling.join(", ")}`);
  process.exit(1);
}
console.log(`CycloneDX ${bom.specVersion}, ${bom.components.length} components, is valid`);
