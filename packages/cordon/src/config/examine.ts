import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Evidenced } from '../model/declared.ts';
import type { DeclaredScope } from '../model/declared-scope.ts';
import { resourcePattern } from '../model/resource-pattern.ts';
import type { Complaints, Said } from './complaints.ts';
import type { Config, DeclaredParameter } from './config.ts';
import type { File } from './file-shape.ts';
import { refuseTwice } from './refuse-twice.ts';
import type { Surroundings } from './surroundings.ts';

/** What the file says, after a look at what no value tells by itself: names that stand twice, days in a wrong order. */
export function examined(file: File, surroundings: Surroundings, complaints: Complaints): Config {
  const { deployments = [], templates = [], regions = [], identifiers = [], waivers = [], attestations = [] } = file;
  refuseTwice(
    deployments.map(({ name }) => name),
    complaints,
  );
  refuseTwice(
    identifiers.map(({ name }) => name),
    complaints,
  );
  refuseTwice(
    regions.map(({ region, account }) => ({
      ...region,
      text: account ? `${account.text} ${region.text}` : region.text,
    })),
    complaints,
  );
  return {
    deployments: deployments.map(({ name, template, account, region, parameters, spot }) => ({
      name: name.text,
      template: posix.normalize(template.text),
      account: account?.text,
      region: region?.text,
      parameters: declaredParameters(parameters),
      spot,
    })),
    parameters: declaredParameters(file.parameters),
    templates: templates.map(({ name, value }) => ({ url: name.text, file: posix.normalize(value.text) })),
    regions: regions.map(({ region, account, encryptsVolumesByDefault }) => ({
      region: region.text,
      account: account?.text,
      encryptsVolumesByDefault: encryptsVolumesByDefault.text === 'true',
    })),
    scope: file.scope && declaredScope(file.scope),
    named: [...namedInScope(file.scope), ...attestations.flatMap(({ resources = [] }) => resources)],
    waivers: waivers.flatMap(waiver),
    attestations: attestations.map((each) => attestation(each, surroundings, complaints)),
    identifiers: identifiers.map(({ name, pattern }) => ({ name: name.text, pattern: pattern.text })),
  };
}

function declaredScope({ entries = [], holds, excluded = [] }: NonNullable<File['scope']>): DeclaredScope {
  const patterns = (some: readonly Said[]) => some.flatMap(({ text }) => resourcePattern(text) ?? []);
  return {
    entries: patterns(entries),
    holds: patterns(holds?.resources ?? []),
    tags: (holds?.tags ?? []).map(({ name, value }) => ({ key: name.text, value: value.text })),
    excluded: excluded.flatMap(({ resource, reason, spot }) => {
      const pattern = resourcePattern(resource.text);
      return pattern ? [{ ...pattern, names: resource.text, reason: reason.text, at: spot.at }] : [];
    }),
  };
}

function namedInScope({
  entries = [],
  holds,
  excluded = [],
}: Partial<NonNullable<File['scope']>> = {}): readonly Said[] {
  return [...entries, ...(holds?.resources ?? []), ...excluded.map(({ resource }) => resource)];
}

function declaredParameters(written: File['parameters']): DeclaredParameter[] {
  return (written ?? []).map(({ name, value }) => ({ name: name.text, value }));
}

type ItemOf<K extends keyof File> = NonNullable<File[K]> extends readonly (infer Item)[] ? Item : never;

function waiver({ control, resource, reason, until, spot }: ItemOf<'waivers'>): Config['waivers'] {
  const pattern = resourcePattern(resource.text);
  if (!pattern) return [];
  return [
    {
      ...{ control: control.text, reason: reason.text, until: until.text, at: spot.at, label: spot.key },
      names: resource.text,
      covers: pattern.matches,
      concerns: pattern.concerns,
    },
  ];
}

function attestation(each: ItemOf<'attestations'>, surroundings: Surroundings, complaints: Complaints): Evidenced {
  const { obligation, statement, role, date, reviewBy, resources = [], determination = [], evidence, spot } = each;
  const { asOf } = surroundings;
  if (date.text > asOf) complaints.wrong(date.spot, `"${date.text}", which is to come`, `a day up to ${asOf}`);
  if (reviewBy.text <= date.text)
    complaints.wrong(reviewBy.spot, `"${reviewBy.text}"`, `a day after ${date.text}, its date`);
  refuseOtherContent(evidence, surroundings, complaints);
  return {
    ...{ obligation: obligation.text, statement: statement.text, role: role.text, date: date.text },
    reviewBy: reviewBy.text,
    determination: determination.map(({ text }) => text),
    resources: resources.map(({ text }) => text),
    evidence: { file: evidence.file.text, sha256: evidence.sha256.text.toLowerCase() },
    at: spot.at,
  };
}

/** A record that is not what was reviewed shows nothing. */
function refuseOtherContent(
  { file, sha256 }: ItemOf<'attestations'>['evidence'],
  { find }: Surroundings,
  complaints: Complaints,
): void {
  const found = find(file.text);
  if ('why' in found) return;
  const digest = createHash('sha256').update(found.bytes()).digest('hex');
  if (digest === sha256.text.toLowerCase()) return;
  const is = `but ${file.text} has ${digest}`;
  complaints.says(sha256.spot, `got "${sha256.text}", ${is}; review the file again, then write its hash`);
}
