// Generates an estate of CloudFormation stacks, the same for the same size: node estate.mjs OUTDIR RESOURCES
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appResources } from './estate/application.mjs';
import { hubs } from './estate/hubs.mjs';
import { writeYaml } from './estate/write-yaml.mjs';

const resourcesPerStack = 200;
const conditionalEvery = 5;
const jsonEvery = 25;

/** mulberry32: 32 bits of state, the same sequence on every machine. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const switches = {
  Parameters: {
    Env: { Type: 'String', Default: 'prod', AllowedValues: ['dev', 'prod'] },
    Encrypt: { Type: 'String', Default: 'true', AllowedValues: ['true', 'false'] },
    Public: { Type: 'String', Default: 'false', AllowedValues: ['true', 'false'] },
  },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
    IsEncrypted: { 'Fn::Equals': [{ Ref: 'Encrypt' }, 'true'] },
    IsPublic: { 'Fn::Equals': [{ Ref: 'Public' }, 'true'] },
  },
};

function stack(number, size, random) {
  const conditional = number % conditionalEvery === 0;
  const resources = [];
  for (let app = 1; resources.length < size; app += 1)
    resources.push(...appResources(`App${app}`, { random, conditional }));
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Generated stack ${number}`,
    Parameters: { CertificateArn: { Type: 'String' }, ...(conditional ? switches.Parameters : {}) },
    ...(conditional ? { Conditions: switches.Conditions } : {}),
    Resources: Object.fromEntries(resources.slice(0, size)),
  };
}

const textOf = (template, json) => (json ? `${JSON.stringify(template, null, 2)}\n` : writeYaml(template));

/**
 * Writes exactly `count` resources as CloudFormation files into `folder`, which is emptied first: three hub stacks and
 * one stack for every 200 resources. Every fifth stack has three parameters and three conditions; every twenty-fifth is JSON.
 *
 * @returns {{ files: number, resources: number, bytes: number }}
 * @throws RangeError where `count` leaves nothing beside the hubs
 */
export function writeEstate(folder, count) {
  const shared = Object.entries(hubs());
  const rest = count - shared.reduce((sum, [, each]) => sum + Object.keys(each.Resources).length, 0);
  if (!(rest > 0)) throw new RangeError(`RESOURCES got ${count}; the shared stacks alone hold ${count - rest}`);

  const random = seeded(20261124);
  const stacks = Math.ceil(count / resourcesPerStack);
  const sizes = Array.from({ length: stacks }, (_, at) => Math.floor(rest / stacks) + (at < rest % stacks ? 1 : 0));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  let bytes = 0;
  const write = (name, text) => {
    bytes += text.length;
    writeFileSync(join(folder, name), text);
  };
  for (const [name, template] of shared) write(`${name}.yaml`, writeYaml(template));
  for (const [at, size] of sizes.entries()) {
    const json = (at + 1) % jsonEvery === 0;
    write(
      `stack-${String(at + 1).padStart(4, '0')}.${json ? 'json' : 'yaml'}`,
      textOf(stack(at + 1, size, random), json),
    );
  }
  return { files: shared.length + stacks, resources: count, bytes };
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  if (!folder || !/^\d+$/.test(count ?? '')) {
    process.stderr.write('usage: node estate.mjs OUTDIR RESOURCES\n');
    process.exit(2);
  }
  const { files, resources, bytes } = writeEstate(folder, Number(count));
  process.stdout.write(`${files} files, ${resources} resources, ${Math.round(bytes / resources)} bytes a resource\n`);
}
