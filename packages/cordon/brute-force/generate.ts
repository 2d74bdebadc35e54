import type { Draft } from './draft.ts';
import { emptyDraft, templateOf } from './draft.ts';
import { drawCondition, drawRule } from './draw-condition.ts';
import { drawExports, drawImports } from './draw-exports.ts';
import { drawNestedTwice } from './draw-nested.ts';
import { drawParameter } from './draw-parameter.ts';
import { drawResource } from './draw-resource.ts';
import type { Estate, EstateFile } from './estate.ts';
import { Undecidable } from './not-deployable.ts';
import type { Random } from './random.ts';
import { seededRandom } from './random.ts';
import { FLAVORS } from './vocabulary.ts';
import type { Worlds } from './worlds.ts';
import { enumerateWorlds } from './worlds.ts';
import { writeJson, writeYaml } from './write-template.ts';

/** An estate with more worlds is drawn again. */
export const MAX_WORLDS = 2000;

/**
 * The estate of a seed, with all its worlds. Draws again until there is one that has at most 2,000 worlds, can be decided, and can be
 * deployed as declared, with default values.
 */
export function generateEstate(seed: number): { estate: Estate; worlds: Worlds } {
  const random = seededRandom(seed);
  for (;;) {
    const estate = drawEstate(random, seed);
    try {
      const worlds = enumerateWorlds(estate, MAX_WORLDS);
      if (worlds && isWorthJudging(worlds)) return { estate, worlds };
    } catch (error) {
      if (!(error instanceof Undecidable)) throw error;
    }
  }
}

/**
 * The headline speaks of the worlds with default values, so there must be one. A missing map key among them is set aside: Cordon may say
 * what the other resources would be, CloudFormation creates none.
 */
function isWorthJudging({ deployable, declaredLacksKey }: Worlds): boolean {
  return !declaredLacksKey && deployable.some(({ declared }) => declared);
}

function drawEstate(random: Random, seed: number): Estate {
  const kind = random.pick(['alone', 'alone', 'nested', 'exports'] as const);
  if (kind === 'alone') return estateOf(seed, [writeFile('main', drawTemplate(random, random.between(2, 6)), random)]);
  if (kind === 'nested') {
    const child = drawTemplate(random, random.between(2, 3));
    const parent = drawFoundation(random, random.between(2, 4));
    drawNestedTwice(parent, child);
    for (let count = random.between(0, 2); count > 0; count -= 1) drawResource(parent);
    const files = [
      writeFile('parent', parent, random),
      { name: 'child.yaml', text: writeYaml(templateOf(child), random) },
    ];
    return { seed, files, roots: [files[0]?.name ?? ''] };
  }
  const exporter = drawTemplate(random, random.between(2, 3));
  const offers = drawExports(exporter);
  const importer = drawFoundation(random, random.between(2, 3));
  drawImports(importer, offers);
  for (let count = random.between(1, 3); count > 0; count -= 1) drawResource(importer);
  const files = [writeFile('exporter', exporter, random)];
  // A second stack made from the same template exports under the same form of name, so the import can no longer be settled.
  if (random.chance(0.1) && offers.every(({ conditional }) => !conditional))
    files.push(writeFile('exporterb', exporter, random));
  return estateOf(seed, [...files, writeFile('importer', importer, random)]);
}

/** Parameters, conditions and rules, and a few resources on top. */
function drawTemplate(random: Random, parameters: number): Draft {
  const draft = drawFoundation(random, parameters);
  for (let count = random.between(1, 4); count > 0; count -= 1) drawResource(draft);
  return draft;
}

function drawFoundation(random: Random, parameters: number): Draft {
  const draft = emptyDraft(random);
  for (let count = parameters; count > 0; count -= 1) drawParameter(draft, random.pick(FLAVORS));
  for (let count = random.between(0, 4); count > 0; count -= 1) drawCondition(draft);
  if (random.chance(0.3)) drawRule(draft);
  return draft;
}

function writeFile(stem: string, draft: Draft, random: Random): EstateFile {
  const template = templateOf(draft);
  return random.chance(0.5)
    ? { name: `${stem}.json`, text: writeJson(template) }
    : { name: `${stem}.yaml`, text: writeYaml(template, random) };
}

function estateOf(seed: number, files: readonly EstateFile[]): Estate {
  return { seed, files, roots: files.map(({ name }) => name) };
}
