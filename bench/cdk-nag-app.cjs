// The peer's own way to judge a template: a CDK app that includes it and synthesises under the HIPAA pack.
// CommonJS on purpose: both libraries are, and loading them through the ESM loader would cost the peer time it need not spend.
// Usage: node cdk-nag-app.cjs TEMPLATE OUTDIR [--list]; --list prints the violations as JSON.
const { App, Stack, Validations } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { HIPAASecurityChecks } = require('cdk-nag');

const [templateFile, outdir, list] = process.argv.slice(2);
const app = new App({ outdir });
const stack = new Stack(app, 'Bench');
new CfnInclude(stack, 'Template', { templateFile });
const pack = new HIPAASecurityChecks(app);
Validations.of(app).addPlugins(pack);
if (list === '--list') process.stdout.write(JSON.stringify(pack.validateScope(app).violations));
else app.synth();
