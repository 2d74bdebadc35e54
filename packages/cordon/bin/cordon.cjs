#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const built = join(__dirname, '..', 'dist', 'cordon.cjs');
if (existsSync(built)) require(built);
else {
  process.stderr.write('cordon: not built yet: run npm start (or npm run build) in the repository first\n');
  process.exitCode = 2;
}
