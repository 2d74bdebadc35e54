import { resolve } from 'node:path';
import type { Control } from '../controls/control.ts';
import type { Judgement } from '../engine/judge.ts';
import { Waivers } from '../engine/waivers.ts';
import { failingOf, judgeAll } from '../fix/judge-all.ts';
import type { Failing, Refused, Sources } from '../fix/mend.ts';
import { planFix } from '../fix/plan-fix.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import type { Resource } from '../model/resource.ts';
import { harmless } from '../reports/wrap.ts';
import { diffNames } from './diff-names.ts';
import { ownControls } from './own-controls.ts';
import { paintedDiff } from './painted-diff.ts';
import { kindOf, realPath } from './path-kind.ts';
import { prepare } from './prepare.ts';
import { UserError } from './user-error.ts';
import { foundIn, idleWaivers, leftAlone } from './waived.ts';
import { writeTemplates } from './write-template.ts';

export interface FixOptions {
  readonly parameters: readonly string[];
  readonly controls: readonly string[];
  readonly config?: string;
  readonly write?: boolean;
  readonly asOf?: string;
  readonly inlineWaivers: boolean;
  readonly debug?: boolean;
}

/**
 * Runs `cordon fix`: prints what would mend the resources that a control fails, and writes it with `--write`.
 * @param targets a resource's logical id, then paths; either may be left out.
 * @returns the exit code: 0 where nothing is left to do, 1 where something stays at fault, 2 where a file cannot be read.
 * @throws UserError for a control or a resource there is not.
 */
export async function runFix(id: string, targets: readonly string[], options: FixOptions): Promise<number> {
  const { resource, paths } = told(targets);
  const own = await ownControls(options.controls);
  const request = {
    ...{ paths, parameters: options.parameters, controls: own, debug: options.debug === true },
    ...(options.config === undefined ? {} : { config: options.config }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    inlineWaivers: options.inlineWaivers,
  };
  const { gathered, root, reading, controls, config, declared, inline } = prepare(request);
  const control = controlCalled(id, controls);
  const circumstances = { controls, declared, reading };
  const sources: Sources = new Map([...gathered.templates].map(([name, template]) => [name, template.source]));
  const judgements = judgeAll(sources, circumstances);
  const ofControl = judgements.filter((each) => each.control === control);
  const asked = ofControl.filter((each) => isCalled(each.resource, resource));
  if (asked.length === 0 && resource !== undefined) throw new UserError([noSuch(resource, control, judgements)]);
  const problems = [...gathered.problems, ...inline.problems];
  for (const problem of problems) tell(problem);
  const all = foundIn(ofControl, new Waivers([...config.waivers, ...inline.waivers], declared.asOf));
  const found = all.filter((each) => isCalled(each.failing.resource, resource));
  // Who names a resource wants it changed, whatever was accepted before.
  const left = resource === undefined ? found.filter(({ waiving }) => waiving.waived !== null) : [];
  for (const each of left) tell(leftAlone(each));
  const failing = found.filter((each) => !left.includes(each)).map((each) => each.failing);
  const after =
    failing.length > 0 ? fix(control, failing) : left.length > 0 ? 0 : nothingToDo(control, asked, resource);
  return problems.length > 0 ? 2 : after;

  function fix(wanted: Control, wrong: readonly Failing[]): number {
    const reason = whyNobody(wanted);
    if (reason !== undefined) {
      refuse(wrong.map(({ resource: it, faults }) => ({ resource: it, why: reason, at: faults[0]?.at ?? it.at })));
      return 1;
    }
    const plan = planFix(wanted, wrong, { sources, judgements }, circumstances);
    const folder = show(root, sources, plan.sources);
    if (folder !== undefined && !options.write) tell(`the names in the diff are relative to ${folder}: apply it there`);
    if (options.write) {
      write(root, sources, plan.sources);
      for (const it of plan.mended) tell(`${it.name} (${it.at.source.name}): ${wanted.id} passes now`);
    }
    for (const line of idleWaivers(all, plan.mended)) tell(line);
    refuse(plan.refused);
    return plan.refused.length > 0 ? 1 : 0;
  }
}

/** A logical id is letters and digits; anything else, and whatever is there, is a path. */
function told(targets: readonly string[]): { resource: string | undefined; paths: readonly string[] } {
  const [first, ...rest] = targets;
  const isResource = first !== undefined && /^[A-Za-z0-9]+$/.test(first) && typeof kindOf(resolve(first)) !== 'string';
  const paths = isResource ? rest : targets;
  return { resource: isResource ? first : undefined, paths: paths.length > 0 ? paths : ['.'] };
}

function controlCalled(id: string, controls: readonly Control[]): Control {
  const control = controls.find((each) => each.id === id);
  if (control) return control;
  const words = new Set(id.toLowerCase().split(/[^a-z]+/));
  const shared = (each: Control) => each.id.split('-').filter((word) => words.has(word)).length;
  const [near] = [...controls].sort((a, b) => shared(b) - shared(a));
  const hint = near && shared(near) > 1 ? `did you mean ${near.id}?` : 'cordon explain lists all controls';
  throw new UserError([`fix got "${id}", which is no control; ${hint}`]);
}

function isCalled(resource: Resource, name: string | undefined): boolean {
  return name === undefined || resource.name === name || resource.id === name;
}

function noSuch(name: string, control: Control, judgements: readonly Judgement[]): string {
  const failing = judgements.filter((each) => each.control === control).flatMap(failingOf);
  const names = [...new Set(failing.map(({ resource }) => resource.name))];
  const others = names.length > 0 ? `it fails ${names.join(', ')}` : 'it fails nothing here';
  const isThere = judgements.some(({ resource }) => resource.name === name);
  return `fix got "${name}", which ${isThere ? `${control.id} does not ask about` : 'no given template has'}; ${others}`;
}

function nothingToDo(control: Control, asked: readonly Judgement[], resource: string | undefined): number {
  const [only] = asked;
  if (resource === undefined || !only) tell(`nothing to fix: ${control.id} fails nothing here`);
  else tell(`nothing to fix: ${control.id} ${saidOf(only)}`);
  return 0;
}

function saidOf({ outcome, resource }: Judgement): string {
  if (outcome.verdict === 'pass') return `passes ${resource.name}`;
  const why = outcome.verdict === 'unknown' ? outcome.doubts[0]?.why : outcome.verdict === 'fail' ? '' : outcome.why;
  return `is ${outcome.verdict.replace('-', ' ')} for ${resource.name}: ${why ?? ''}`;
}

/** Why no program should make this change, or undefined where one may. */
function whyNobody({ fix }: Control): string | undefined {
  if (fix.effect === 'replaces') return `the change replaces the resource, and what it holds with it. ${fix.does}`;
  return fix.effect === 'needs-a-human' ? `the change needs a person. ${fix.does}` : undefined;
}

/** @returns the folder that the names in the diff are relative to, where that is not the working directory. */
function show(root: string, before: Sources, after: Sources): string | undefined {
  const changed = changes(before, after).map((each) => ({ ...each, file: realPath(resolve(root, each.name)) }));
  const cwd = realPath(process.cwd());
  const names = diffNames(
    cwd,
    changed.map(({ file }) => file),
  );
  for (const { file, old, text } of changed) {
    const diff = unifiedDiff(names.nameOf(file), old, text);
    process.stdout.write(process.stdout.isTTY === true ? paintedDiff(diff) : diff);
  }
  return names.folder === cwd ? undefined : names.folder;
}

function write(root: string, before: Sources, after: Sources): void {
  writeTemplates(changes(before, after).map(({ name, ...rest }) => ({ path: resolve(root, name), ...rest })));
}

function changes(before: Sources, after: Sources): { name: string; old: string; text: string }[] {
  return [...before]
    .map(([name, { text: old }]) => ({ name, old, text: after.get(name)?.text ?? old }))
    .filter(({ old, text }) => text !== old);
}

function refuse(refused: readonly Refused[]): void {
  for (const { resource, why, at } of refused) {
    const { line, column } = at.source.locate(at.offset);
    tell(`${at.source.name}:${line}:${column}: ${resource.name} is not fixed: ${why}`);
  }
}

function tell(line: string): void {
  process.stderr.write(`cordon: ${harmless(line)}\n`);
}
