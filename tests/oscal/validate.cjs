// node validate.cjs SCHEMA DOCUMENT… : validates documents by a JSON schema of OSCAL with Ajv; says what is wrong and answers 1.
const { readFileSync } = require("node:fs");
const Ajv = require("ajv");
const [schemaFile, ...documents] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
// OSCAL names its definitions by "$id" as "#/definitions/…", which is where they stand anyway; Ajv refuses two ways to one schema.
for (const definition of Object.values(schema.definitions)) delete definition.$id;
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
