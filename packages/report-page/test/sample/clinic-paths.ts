import type { PathState, ReportedPath } from '@cordon/cordon/report-flow';
import { clinicHops } from './clinic-hops.ts';
import { clinicMap } from './clinic-map.ts';
import { inProduction, notInProduction } from './place.ts';

type Row = readonly [id: string, from: string, to: string, hops: string];

const rows: readonly Row[] = [
  ['p1', 'outside Patients', 'records/Records', 'h1 h2 h4'],
  ['p2', 'outside Patients', 'records/Documents', 'h1 h2 h5'],
  ['p3', 'outside Patients', 'records/Exports', 'h1 h2 h4 h15'],
  ['p4', 'outside Patients', 'audit/AccessLogs', 'h1 h16'],
  ['p5', 'outside Clinic EHR', 'records/Records', 'h6 h7 h8'],
  ['p6', 'outside Clinic EHR', 'records/Documents', 'h6 h7 h9'],
  ['p7', 'outside Clinic EHR', 'records/Exports', 'h6 h7 h8 h15'],
  ['p8', 'outside Imaging room', 'records/Images', 'h10 h11 h12'],
  ['p9', 'outside Imaging room', 'archive/ImagingArchive', 'h10 h11 h14'],
];

const drawn = new Map(clinicMap.nodes.map((node) => [node.id, node]));

export const clinicPaths = rows.map(([id, from, to, list]): ReportedPath => {
  const hops = list.split(' ').flatMap((hop) => clinicHops.filter((each) => each.id === hop));
  const nodes = [from, ...hops.flatMap((hop) => [...hop.via.filter((each) => drawn.has(each)), hop.to])];
  const declared = state(hops);
  const elsewhere = state(hops.map((hop) => ({ ...hop, ...hop.otherwise[0] })));
  const changes = hops.some((hop) => hop.otherwise.length > 0);
  return {
    ...{ id, from, to, ...declared, when: changes ? inProduction : null },
    otherwise: changes ? [{ ...elsewhere, when: notInProduction }] : [],
    ...{ hops: hops.map((hop) => hop.id), nodes, roles: nodes.map((node) => drawn.get(node)?.kind ?? 'unseen') },
    bad: declared.weakest,
  };
});

function state(
  hops: readonly { readonly id: string; readonly encrypted: string; readonly message: string }[],
): PathState {
  const plain = hops.filter(({ encrypted }) => encrypted === 'no');
  const doubtful = hops.filter(({ encrypted }) => encrypted === 'unknown');
  const deciding = plain.length > 0 ? plain : doubtful;
  return {
    verdict: plain.length > 0 ? 'fail' : doubtful.length > 0 ? 'unknown' : 'pass',
    message: deciding[0]?.message ?? 'Every hop is encrypted.',
    weakest: deciding.map(({ id }) => id),
    stores: [],
  };
}
