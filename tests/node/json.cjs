// node json.cjs SCHEMA DOCUMENT… : validates JSON documents by a JSON schema (draft 4, 7 or 2020-12) with Ajv; says what is wrong and answers 1.
const { readFileSync } = require("node:fs");
const [schemaFile, ...documents] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8").replace(/^\uFEFF/, ""));
const draft = String(schema.$schema ?? "");
const Ajv = require(draft.includes("draft-04") ? "ajv-draft-04" : draft.includes("2020-12") ? "ajv/dist/2020" : "ajv");
const ajv = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true });
require("ajv-formats")(ajv);
const validate = ajv.compile(schema);
let failed = false;
for (const file of documents) {
  if (!validate(JSON.parse(readFileSync(file, "utf8")))) {
    failed = true;
    for (const error of validate.errors.slice(0, 20)) console.log(`${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
  }
}
process.exit(failed ? 1 : 0);
