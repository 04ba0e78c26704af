// node xml.cjs SCHEMA DOCUMENT : validates an XML document by an XML schema with xmllint; says what is wrong and answers 1.
const { readFileSync } = require("node:fs");
const { validateXML } = require("xmllint-wasm");
const [schema, document] = process.argv.slice(2);
validateXML({
  xml: [{ fileName: "document.xml", contents: readFileSync(document, "utf8") }],
  schema: [readFileSync(schema, "utf8")],
  initialMemoryPages: 512,
  maxMemoryPages: 8192,
}).then(result => {
  for (const error of result.errors.slice(0, 20)) console.log(error.rawMessage);
  process.exit(result.valid ? 0 : 1);
});
