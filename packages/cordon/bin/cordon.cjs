#!/usr/bin/env node
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const bundle = join(__dirname, '..', 'dist', 'cordon.cjs');
// The build leaves what its own V8 compiled beside the bundle: starting from it saves a quarter of the time. Any other
// V8 refuses it and compiles; from Node 22.8 on, Node keeps such a cache itself.
const compiled = join(__dirname, '..', 'dist', `cordon.${process.versions.v8}-${process.arch}.cache`);
// A script started from such a cache cannot import modules, as a user's own controls are.
const importsModules = process.argv.some((argument) => argument.startsWith('--controls'));

if (!existsSync(bundle)) {
  process.stderr.write('cordon: not built yet: run npm start (or npm run build) in the repository first\n');
  process.exitCode = 2;
} else if (existsSync(compiled) && !importsModules) {
  const source = nodeModule.wrap(readFileSync(bundle, 'utf8'));
  const script = new Script(source, { filename: bundle, cachedData: readFileSync(compiled) });
  script.runInThisContext()(exports, require, module, bundle, dirname(bundle));
} else {
  nodeModule.enableCompileCache?.();
  require(bundle);
}
