import type { Report } from '@cordon/cordon/report';
import { allControls } from '../../cordon/src/controls/all-controls.ts';
import { reportObligations } from '../../cordon/src/engine/report-obligations.ts';
import { clinicHops } from './sample/clinic-hops.ts';
import { clinicMap } from './sample/clinic-map.ts';
import { clinicPaths } from './sample/clinic-paths.ts';
import { clinicVerdicts } from './sample/clinic-verdicts.ts';

const stacks = ['portal', 'records', 'audit', 'archive'];
const used = allControls.filter(({ id }) => clinicVerdicts.some(({ control }) => control === id));

/** A clinic: 4 stacks in 2 accounts, 9 paths, one hop in the clear, one not shown, two that depend on IsProd. */
export function sampleReport(change: Partial<Report> = {}): Report {
  return {
    format: 'cordon-report/1',
    tool: { name: 'cordon', version: '0.1.0' },
    asOf: '2026-11-23',
    inputs: stacks.map((stack) => ({
      ...{ path: `infra/${stack}.yaml`, reader: 'cloudformation', skipped: null },
      resources: clinicMap.nodes
        .filter(({ deployment }) => deployment === stack)
        .reduce((sum, { attached }) => sum + 1 + attached.length, 0),
    })),
    deployments: stacks.map((id) => ({
      ...{ id, template: `infra/${id}.yaml`, stack: null, parameters: id === 'records' ? { Environment: 'prod' } : {} },
    })),
    scope: {
      declared: true,
      inScope: clinicMap.nodes.flatMap(({ resource, attached }) => [...(resource ? [resource] : []), ...attached]),
      spread: [{ resource: 'records/Exports', because: ['h15'] }],
      excluded: 2,
    },
    controls: used.map(({ id, title, why, obligations, partly, fix: { effect, does, cloudformation } }) => ({
      ...{ id, title, why, obligations, fix: { effect, does, cloudformation } },
      unlisted: { passed: 0, notApplicable: 0 },
      ...(partly ? { partly } : {}),
    })),
    verdicts: clinicVerdicts,
    paths: clinicPaths,
    hops: clinicHops,
    map: clinicMap,
    configurations: [
      {
        ...{ id: 'is-prod-false', text: 'IsProd is false' },
        verdicts: clinicVerdicts.flatMap(({ otherwise }, index) => (otherwise.length > 0 ? [[index, 0] as const] : [])),
        hops: clinicHops.filter(({ otherwise }) => otherwise.length > 0).map(({ id }) => [id, 0] as const),
        paths: clinicPaths.filter(({ otherwise }) => otherwise.length > 0).map(({ id }) => [id, 0] as const),
      },
    ],
    limits: { morePaths: 0, moreHops: 0 },
    obligations: reportObligations(clinicVerdicts, used),
    data: [],
    onlyRead: [],
    opaque: [{ type: 'Custom::Seed', count: 1 }],
    notices: [
      {
        text: 'ArchivePolicy is an import that no given stack exports.',
        unseen: true,
        file: 'infra/archive.yaml',
        line: 31,
      },
    ],
    ...change,
  };
}
