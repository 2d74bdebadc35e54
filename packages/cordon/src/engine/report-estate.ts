import type { Control } from '../controls/control.ts';
import { Links } from '../controls/links.ts';
import type { DatedData } from '../facts/dated-data.ts';
import type { EstateFlow } from '../flow/estate-flow.ts';
import type { Declared, Evidenced } from '../model/declared.ts';
import type { Estate, Notice } from '../model/estate.ts';
import type { Variable } from '../model/variable.ts';
import type { Report, ReportedVerdict } from '../reports/report.ts';
import { masked } from './fingerprint.ts';
import { hopsToTell } from './hops-to-tell.ts';
import { Judge } from './judge.ts';
import { nodesOnly, reportMap } from './map/report-map.ts';
import { oldData } from './old-data.ts';
import { onlyRead } from './only-read.ts';
import { reportConfigurations } from './report-configurations.ts';
import { reportHop } from './report-hops.ts';
import { reportObligations } from './report-obligations.ts';
import { reportPaths } from './report-paths.ts';
import { Wording } from './report-verdict.ts';
import { countTacit, type Unlisted } from './unlisted.ts';
import type { Waivers } from './waivers.ts';

/** A file as it was looked at. */
export interface Input {
  readonly path: string;
  readonly resources: number;
  /** Why nothing of it was judged. */
  readonly skipped: string | null;
  /** It should have been judged, and could not be read. */
  readonly unreadable?: true;
}

export interface Circumstances {
  readonly version: string;
  /** What the customer says and no template shows, the day of the report among it. */
  readonly declared: Declared;
  readonly inputs: readonly Input[];
  readonly waivers?: Waivers;
  /** What people say of obligations, overdue or not. */
  readonly attestations?: readonly Evidenced[];
  /** What the user should hear about what was declared. */
  readonly notices?: readonly Notice[];
  /** List what a tacit control only counts, as long as the estate is not too large to be read. @default false */
  readonly listAll?: boolean;
  /** Does anything draw the map? Without it, its nodes have names and nothing more. @default true */
  readonly picture?: boolean;
}

/** Beyond so many resources nobody looks at a list of what is silent. */
const mostToListAll = 2000;

/** Judges an estate by all controls and tells what came of it. */
export function reportEstate(estate: Estate, controls: readonly Control[], circumstances: Circumstances): Report {
  const judge = new Judge(new Links(estate), circumstances.declared);
  // First: what is asked of resources for the sake of hops is not asked again.
  const { flow } = judge;
  const wording = new Wording();
  const data = new Set<DatedData>();
  const verdicts: ReportedVerdict[] = [];
  const unlisted = new Map<string, Unlisted>();
  const listAll = circumstances.listAll === true && estate.resources.length <= mostToListAll;
  for (const control of controls) {
    const tacit: Unlisted = { passed: 0, notApplicable: 0 };
    unlisted.set(control.id, tacit);
    for (const resource of judge.resourcesFor(control)) {
      const judgement = judge.judge(control, resource);
      for (const each of judgement.data) data.add(each);
      if (!listAll && countTacit(judgement, tacit)) continue;
      verdicts.push(wording.verdict(judgement, circumstances.waivers?.on(judgement)));
    }
  }
  const inScope = estate.resources.filter((each) => judge.isInScope(each));
  const { paths, more } = reportPaths(estate, flow, judge);
  const told = hopsToTell(flow.hops, paths);
  const hops = told.listed.map((hop) => reportHop(hop, flow, judge));
  return {
    format: 'cordon-report/1',
    tool: { name: 'cordon', version: circumstances.version },
    asOf: circumstances.declared.asOf,
    inputs: circumstances.inputs.map((input) => ({
      ...input,
      reader: 'cloudformation',
      // Why a file could not be read may name a key or a value of it.
      skipped: input.skipped === null ? null : masked(input.skipped),
    })),
    deployments: estate.deployments.map((each) => ({
      id: each.id,
      template: each.template,
      stack: each.stack ?? null,
      parameters: Object.fromEntries(
        each.variables
          .filter(({ sort }) => sort === 'parameter')
          .map((parameter) => [parameter.name, shownValue(parameter)]),
      ),
    })),
    scope: {
      declared: circumstances.declared.scope !== undefined,
      inScope: inScope.map((each) => each.id),
      spread: spreadOf(flow),
      excluded: estate.resources.length - inScope.length,
    },
    controls: controls.map(({ id, title, why, obligations, partly, fix: { effect, does, cloudformation } }) => ({
      ...{ id, title, why, obligations },
      fix: { effect, does, cloudformation },
      unlisted: unlisted.get(id) ?? { passed: 0, notApplicable: 0 },
      ...(partly ? { partly } : {}),
    })),
    verdicts,
    paths,
    hops,
    map: judge.within((ask) =>
      (circumstances.picture === false ? nodesOnly : reportMap)(estate, flow, told.listed, ask),
    ),
    configurations: reportConfigurations({ verdicts, hops, paths }, estate.deployments),
    limits: { morePaths: more, moreHops: told.more },
    obligations: reportObligations(verdicts, controls, {
      attestations: circumstances.attestations ?? [],
      asOf: circumstances.declared.asOf,
      unlisted,
    }),
    data: [...data].map(({ id, title, asOf, source }) => ({ id, title, asOf, source })).sort(byId),
    opaque: opaqueTypes(estate),
    onlyRead: onlyRead(estate, controls),
    // What is old comes first: it bears on verdicts all over the estate.
    notices: [
      ...oldData(data, circumstances.declared.asOf),
      ...lostIn(flow),
      ...(circumstances.notices ?? []),
      ...(circumstances.waivers?.waiting() ?? []),
      ...estate.notices,
    ].map(({ text, unseen, file, line }) => ({
      text,
      unseen: unseen ?? false,
      file: file ?? null,
      line: line ?? null,
    })),
  };
}

/** A scope from which nothing can be followed narrows nothing: whoever wrote it should hear of it. */
function lostIn({ scope }: EstateFlow): readonly Notice[] {
  const [first, ...others] = scope?.lost ?? [];
  if (first === undefined) return [];
  const more = others.length > 0 ? ` (nor do ${others.length} others)` : '';
  return [{ text: `scope: ${first} stands on no way that is seen${more}, so that nothing is left out` }];
}

/** Resources that PHI comes to though nobody said so. */
function spreadOf(flow: EstateFlow): Report['scope']['spread'] {
  return [...(flow.scope?.reached ?? [])].flatMap(([resource, because]) =>
    because.length > 0 && flow.isResource(resource) ? [{ resource, because: because.map(({ id }) => id) }] : [],
  );
}

/** What a report may show of a parameter: nothing of a secret, and no identifier. */
function shownValue({ name, declared, secret }: Variable): string | null {
  return declared === undefined || secret ? null : masked(declared, name);
}

function opaqueTypes(estate: Estate): Report['opaque'] {
  const counts = new Map<string, number>();
  for (const { type } of estate.opaque) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
