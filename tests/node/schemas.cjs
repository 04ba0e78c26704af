// node schemas.cjs FOLDER NAME DOCUMENT…: validates JSON documents with Ajv by the schema of a file in a folder of schemas of draft 2020-12 that name each other by their $id; nothing is fetched. Says what is wrong and answers 1.
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const Ajv = require("ajv/dist/2020");
const [folder, name, ...documents] = process.argv.slice(2);
const ajv = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true });
require("ajv-formats")(ajv);
const schemas = Object.fromEntries(readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]));
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const validate = ajv.getSchema(schemas[name].$id);
let failed = false;
for (const file of documents) {
  if (!validate(JSON.parse(readFileSync(file, "utf8")))) {
    failed = true;
    for (const error of validate.errors.slice(0, 20)) console.log(`${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
  }
}
process.exit(failed ? 1 : 0);
