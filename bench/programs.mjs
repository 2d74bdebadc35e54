// What is measured and how each program is called, in the form its own documentation or its own wrapper calls it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('../packages/cordon/dist');
const launcher = here('../packages/cordon/bin/cordon.cjs');
const guard = here('node_modules/@cdklabs/cdk-validator-cfnguard');
const guardPlatform = { linux: 'ubuntu', darwin: 'macos' }[process.platform];
const guardProcessor = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];

export const work = here('.work');
export const oneTemplate = here('one-template.yaml');

/** Exit 1 is a fault found, 3 something not shown: both have done the work. 2 is bad input and stops a measure. */
export const cordon = (...paths) => ({
  name: 'cordon',
  command: process.execPath,
  args: [launcher, 'check', ...paths],
  exits: [0, 1, 3],
});

/** Reads the same files with the same parser and does nothing else. */
export const parseOnly = (folder) => ({
  name: 'parse',
  command: process.execPath,
  args: [`${dist}/parse-only.cjs`, folder],
  exits: [0],
});

/** Parses, reads and finds the ways of PHI; says how long each took. */
export const flowOnly = (folder) => ({
  name: 'flow',
  command: process.execPath,
  args: [`${dist}/flow-only.cjs`, folder],
  exits: [0],
});

export const bareNode = { name: 'node', command: process.execPath, args: ['-e', '0'], exits: [0] };

/** The flags with which its CDK plug-in calls it; 19 is its code for rules that failed. */
export const cfnGuard = (template) => ({
  name: 'cfn-guard',
  command: `${guard}/bin/${guardPlatform}/${guardProcessor}/cfn-guard`,
  args: [
    ...['validate', '--rules', `${guard}/rules/control-tower/cfn-guard`, '--data', template],
    ...['--output-format', 'json', '--show-summary', 'none', '--structured'],
  ],
  exits: [0, 19],
});

/** Its synth ends with 1 when a rule of the pack is violated. */
export const cdkNag = (template, ...flags) => ({
  name: 'cdk-nag',
  command: process.execPath,
  args: [here('cdk-nag-app.cjs'), template, `${work}/cdk.out`, ...flags],
  exits: [0, 1],
});

/** Installs the peers where they are missing. Without them the measures that need them are left out, and it says so. */
export function installPeers() {
  if (existsSync(here('node_modules/cdk-nag')) && existsSync(guard)) return true;
  process.stderr.write('bench: the peers are not installed; running npm ci in bench/\n');
  try {
    execFileSync('npm', ['ci'], { cwd: here('.'), stdio: ['ignore', process.stderr, process.stderr] });
    return true;
  } catch {
    process.stderr.write(
      'bench: !!! npm ci FAILED: every measure against cfn-guard and cdk-nag is LEFT OUT below !!!\n',
    );
    return false;
  }
}

/** Throws where Cordon itself is not built. */
export function needBuild() {
  if (!existsSync(`${dist}/cordon.cjs`)) throw new Error(`${dist}/cordon.cjs is missing: run "npm run build" first`);
}
