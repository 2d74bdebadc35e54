import type { Control } from '../controls/control.ts';
import { Links } from '../controls/links.ts';
import { EstateIndex } from '../engine/estate-index.ts';
import { Judge, type Judgement } from '../engine/judge.ts';
import { Wording } from '../engine/report-verdict.ts';
import { type Declared, nothingDeclared } from '../model/declared.ts';
import { scopeOf } from '../model/declared-scope.ts';
import { readEstate } from '../readers/cloudformation/read-estate.ts';
import { readTemplate } from '../readers/cloudformation/template.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import type { ReportedVerdict } from '../reports/report.ts';

/** Judges one control over templates given as text, by file name. */
export function judgeText(
  control: Control,
  files: Readonly<Record<string, string>> | string,
  given?: Readonly<Record<string, string>>,
  declared?: Declared,
): ReportedVerdict[] {
  const wording = new Wording();
  return judgements(control, files, given, declared).map((each) => wording.verdict(each));
}

/** The same before it is worded: with what each answer rests on. */
export function judgements(
  control: Control,
  files: Readonly<Record<string, string>> | string,
  given: Readonly<Record<string, string>> = {},
  declared: Declared = declaredFor(control),
): Judgement[] {
  const sources = Object.entries(typeof files === 'string' ? { 'template.yaml': files } : files);
  const templates = new Map(sources.map(([name, text]) => [name, readTemplate(new SourceText(name, text))]));
  const estate = new EstateIndex(readEstate(templates, { given: (name) => given[name] }));
  const judge = new Judge(new Links(estate), declared);
  return judge.resourcesFor(control).map((resource) => judge.judge(control, resource));
}

function declaredFor({ examples: { scope } }: Control): Declared {
  const nothing = nothingDeclared('2026-11-25');
  return scope ? { ...nothing, scope: scopeOf(scope.entries, scope.excluded) } : nothing;
}

/** The verdict on one resource, by its logical id. */
export function verdictOn(verdicts: readonly ReportedVerdict[], resource: string): ReportedVerdict {
  const found = verdicts.filter((each) => each.resource.name === resource);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} verdicts on ${resource}`);
  return found[0];
}
