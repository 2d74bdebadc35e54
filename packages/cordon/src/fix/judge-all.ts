import type { Control } from '../controls/control.ts';
import { Links } from '../controls/links.ts';
import { EstateIndex } from '../engine/estate-index.ts';
import { Judge, type Judgement } from '../engine/judge.ts';
import type { Declared } from '../model/declared.ts';
import { readEstate } from '../readers/cloudformation/read-estate.ts';
import { readTemplate } from '../readers/cloudformation/template.ts';
import type { Failing, Sources } from './mend.ts';

/** What judging rests on besides the templates. */
export interface Circumstances {
  readonly controls: readonly Control[];
  readonly declared: Declared;
  /** How the templates are read: with which parameters. */
  readonly reading: Parameters<typeof readEstate>[1];
}

/** Judges templates by all controls. @throws ReadError where a text is no template. */
export function judgeAll(sources: Sources, { controls, declared, reading }: Circumstances): Judgement[] {
  const templates = new Map([...sources].map(([name, source]) => [name, readTemplate(source)]));
  const estate = new EstateIndex(readEstate(templates, reading));
  const judge = new Judge(new Links(estate), declared);
  return controls.flatMap((control) => judge.resourcesFor(control).map((resource) => judge.judge(control, resource)));
}

/** The resource with its faults, where it fails in some configuration; else nothing. */
export function failingOf({ resource, outcome, otherwise }: Judgement): Failing[] {
  const faults = [outcome, ...otherwise.map((each) => each.outcome)].flatMap((each) =>
    each.verdict === 'fail' ? each.faults : [],
  );
  return faults.length > 0 ? [{ resource, faults }] : [];
}
