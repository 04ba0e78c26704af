// Loads a template into an app of the CDK and has cdk-nag check it by its pack AwsSolutions: node nag.js TEMPLATE FOLDER
const { App, Stack, Validations } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { AwsSolutionsChecks } = require('cdk-nag');

const [templateFile, outdir] = process.argv.slice(2);
const app = new App({ outdir, context: { '@aws-cdk/core:stackResourceLimit': 0 } });
new CfnInclude(new Stack(app, 'Stack'), 'Template', { templateFile });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
