// Keeps what V8 compiles while the bundle named first checks the templates named next: bin/cordon.cjs starts from it.
const { readFileSync, writeFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const [node, , bundle, ...paths] = process.argv;
const script = new Script(nodeModule.wrap(readFileSync(bundle, 'utf8')), { filename: bundle });
process.argv = [node, bundle, 'check', ...paths];
process.on('exit', () => {
  const name = `cordon.${process.versions.v8}-${process.arch}.cache`;
  writeFileSync(join(dirname(bundle), name), script.createCachedData());
  process.exitCode = 0;
});
script.runInThisContext()(exports, require, module, bundle, dirname(bundle));
