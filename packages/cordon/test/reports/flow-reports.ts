import type { Report } from '../../src/reports/report.ts';
import {
  at,
  broken,
  encrypted,
  enter,
  inward,
  map,
  notProduction,
  path,
  plain,
  sound,
  toStore,
  unread,
  wildcard,
} from './sample-flows.ts';
import { samples } from './sample-reports.ts';

const one = samples['unknowns-only'];
const failing = samples.findings.verdicts.slice(0, 1);

function flow(change: Partial<Report>): Report {
  return { ...one, verdicts: [], map, ...change };
}

/** Reports with paths, one for each shape that an output must render well. */
export const flowReports = {
  'paths-broken': flow({
    verdicts: failing,
    hops: [
      enter,
      inward(plain),
      toStore('Records'),
      toStore('Documents'),
      toStore('Archive', unread),
      toStore('Documents', { ...wildcard, id: 'anywhere', certainty: 'possible' }),
    ],
    paths: [
      path('Records', {
        ...broken,
        bad: ['inward'],
        stores: [
          {
            ...{ resource: 'portal/Records', control: 'sql-server-encrypts-at-rest', verdict: 'fail', at: at(200, 5) },
            message: 'Records rests unencrypted',
          },
        ],
      }),
      path('Documents', { ...broken, bad: ['inward', 'archive'] }),
      path('Archive', {
        ...{ ...sound, verdict: 'unknown', message: unread.message, weakest: ['archive'], bad: ['archive'] },
        ...{ from: 'portal/AppFleet', hops: ['archive'], nodes: ['portal/AppFleet', 'portal/Archive'] },
        roles: ['fleet', 'vault'],
      }),
    ],
    limits: { morePaths: 12, moreHops: 1 },
  }),
  'paths-encrypted': flow({
    scope: {
      declared: true,
      inScope: map.nodes.map(({ id }) => id),
      spread: [{ resource: 'portal/Documents', because: ['documents'] }],
      excluded: 3,
    },
    hops: [enter, inward(), toStore('Records'), toStore('Documents')],
    paths: [
      path('Records'),
      path('Documents'),
      { ...path('Documents'), id: 'path-Documents-again' },
      path('Archive', {
        verdict: 'not-applicable',
        message: 'not there',
        otherwise: [{ ...sound, when: notProduction }],
      }),
    ],
  }),
  'paths-elsewhere': flow({
    hops: [
      enter,
      inward({ otherwise: [{ ...plain, when: notProduction }] }),
      toStore('Records'),
      toStore('Archive', { otherwise: [{ ...unread, when: notProduction }] }),
    ],
    paths: [
      path('Records', { otherwise: [{ ...broken, when: notProduction }] }),
      path('Archive', {
        ...{ from: 'portal/AppFleet', hops: ['archive'], nodes: ['portal/AppFleet', 'portal/Archive'] },
        otherwise: [{ ...sound, verdict: 'unknown', message: 'not read', weakest: ['archive'], when: notProduction }],
      }),
    ],
    configurations: [
      {
        id: 'c1',
        text: 'IsProd is false',
        verdicts: [],
        hops: [
          ['inward', 0],
          ['archive', 0],
        ],
        paths: [
          ['path-Records', 0],
          ['path-Archive', 0],
        ],
      },
    ],
  }),
  // A place in a file is all that is known of where a resource stands: nothing here has evidence.
  'paths-no-line': flow({
    hops: [enter, inward({ ...plain, evidence: [], obligations: [], control: null }), toStore('Records', encrypted)],
    paths: [path('Records', { ...broken, bad: ['inward'] })],
  }),
} satisfies Record<string, Report>;
