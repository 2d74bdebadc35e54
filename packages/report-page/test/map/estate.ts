import type { Report } from '@cordon/cordon/report';
import type { HopState, MapBox, MapNode, MapRelation, ReportedHop, ReportedPath } from '@cordon/cordon/report-flow';
import { sampleReport } from '../sample-report.ts';

/** Nodes, boxes and hops made in a word each. */
export function node(id: string, change: Partial<MapNode> = {}): MapNode {
  return {
    ...{
      id,
      resource: id,
      name: id,
      kind: 'instance',
      sub: 'Linux',
      system: null,
      deployment: null,
      box: null,
      at: null,
    },
    ...{ isStore: false, isEntry: false, attached: [], ...change },
  };
}

export function box(id: string, sort: MapBox['sort'], parent: string | null = null, sub = ''): MapBox {
  return { id, sort, name: id, sub, parent };
}

export function hop(
  from: string,
  to: string,
  encrypted: HopState['encrypted'] = 'yes',
  change: Partial<ReportedHop> = {},
): ReportedHop {
  return {
    ...{ id: `${from} > ${to}`, from, to, via: [], sort: 'sample', carries: 'write', certainty: 'shown', exists: true },
    ...{
      protocol: encrypted === 'no' ? 'HTTP 8080' : 'HTTPS',
      encrypted,
      message: `${from} speaks to ${to}.`,
      settle: null,
    },
    ...{ evidence: [], when: null, otherwise: [], obligations: [], control: null, ...change },
  };
}

export function estate(parts: {
  readonly nodes: readonly MapNode[];
  readonly boxes?: readonly MapBox[];
  readonly hops?: readonly ReportedHop[];
  readonly paths?: readonly ReportedPath[];
  readonly relations?: readonly MapRelation[];
}): Report {
  const { nodes, boxes = [], hops = [], paths = [], relations = [] } = parts;
  return sampleReport({ verdicts: [], configurations: [], hops, paths, map: { nodes, boxes, relations } });
}

/** As many alike stacks as there are: people, a listener, a target group, two hosts, a database and buckets each. */
export function stacks(count: number, bad: ReadonlySet<number>, buckets = 4): Report {
  const nodes: MapNode[] = [node('people', { resource: null, kind: 'people', isEntry: true })];
  const boxes: MapBox[] = [];
  const hops: ReportedHop[] = [];
  const paths: ReportedPath[] = [];
  for (let stack = 0; stack < count; stack++) {
    const account = `account ${Math.floor(stack / 8)}`;
    if (stack % 8 === 0) boxes.push(box(account, 'account'));
    const [network, store] = [`network ${stack}`, `store ${stack}`];
    boxes.push(box(network, 'network', account), box(store, 'regional', account));
    boxes.push(box(`open ${stack}`, 'public-subnets', network), box(`closed ${stack}`, 'private-subnets', network));
    const [listener, group, database] = [`listener ${stack}`, `group ${stack}`, `database ${stack}`];
    nodes.push(
      node(listener, { kind: 'listener', box: `open ${stack}` }),
      node(database, { kind: 'database', box: `closed ${stack}` }),
    );
    nodes.push(node(group, { kind: 'target-group', box: `closed ${stack}` }));
    hops.push(hop('people', listener));
    for (const name of ['intake', 'portal']) {
      const host = `${name} ${stack}`;
      nodes.push(node(host, { box: `closed ${stack}` }));
      const first = hop(listener, host, bad.has(stack) && name === 'intake' ? 'no' : 'yes', { via: [group] });
      hops.push(first, hop(host, database));
      for (let index = 0; index < buckets / 2; index++) {
        const id = `${name} bucket ${stack} ${'abcdefghijklmnop'[index]}`;
        nodes.push(node(id, { kind: 'bucket', box: store }));
        hops.push(hop(host, id));
      }
      paths.push(
        path(
          `${name} ${stack}`,
          first.encrypted === 'no' ? 'fail' : 'pass',
          ['people', listener, group, host, database],
          [`people > ${listener}`, first.id, `${host} > ${database}`],
        ),
      );
    }
  }
  return estate({ nodes, boxes, hops, paths });
}

function path(
  id: string,
  verdict: ReportedPath['verdict'],
  nodes: readonly string[],
  hops: readonly string[],
): ReportedPath {
  return {
    ...{ id, from: nodes[0] ?? '', to: nodes.at(-1) ?? '', verdict, message: '', weakest: [], stores: [], when: null },
    ...{ otherwise: [], hops, nodes, roles: [], bad: [] },
  };
}
