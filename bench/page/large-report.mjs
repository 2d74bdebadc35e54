// A report of as many resources as are asked for, the same for the same size: one application after the other, each with
// an entry, a listener, targets, a fleet, a database and buckets, and now and then a fault.

const perApplication = 10;
const at = (application, line) => ({ file: `infra/app-${application}.yaml`, line, column: 7 });
const hopState = (protocol, encrypted, message) => ({ exists: true, protocol, encrypted, message, settle: null });

/** @param base a report to take the catalogue of obligations, controls and circumstances from */
export function largeReport(base, resources) {
  const count = Math.ceil(resources / perApplication);
  const applications = Array.from({ length: count }, (_, index) => application(index));
  const flat = (key) => applications.flatMap((each) => each[key]);
  return {
    ...base,
    inputs: applications.map(({ id }) => ({
      ...{ path: `infra/${id}.yaml`, reader: 'cloudformation', resources: perApplication, skipped: null },
    })),
    deployments: applications.map(({ id }) => ({ id, template: `infra/${id}.yaml`, stack: null, parameters: {} })),
    scope: { declared: true, inScope: flat('nodes').map(({ id }) => id), spread: [], excluded: 0 },
    verdicts: flat('nodes').flatMap((node, index) => verdictsOn(base, node, index)),
    map: { boxes: flat('boxes'), nodes: flat('nodes'), relations: [] },
    hops: flat('hops'),
    paths: flat('paths'),
    configurations: [],
  };
}

function application(index) {
  const id = `app-${index}`;
  const broken = index % 7 === 3;
  const open = index % 11 === 5;
  const box = `${id}-vpc`;
  const node = (name, kind, system, more = {}) => ({
    ...{ id: `${id}/${name}`, resource: `${id}/${name}`, name: `${name}${index}`, kind, sub: kind, system },
    ...{ deployment: id, box, at: at(index, 10), isStore: false, isEntry: false, attached: [], ...more },
  });
  const nodes = [
    node('Clients', 'people', null, { resource: null, deployment: null, box: null, at: null, isEntry: true }),
    node('Listener', 'listener', 'Elastic Load Balancing'),
    node('Targets', 'target-group', 'Elastic Load Balancing'),
    node('Fleet', 'fleet', 'Amazon EC2', { attached: [`${id}/Role`, `${id}/Template`] }),
    node('Records', 'database', 'Amazon RDS for SQL Server', { isStore: true }),
    node('Documents', 'bucket', 'Amazon S3', { isStore: true, box: null }),
    node('Images', 'bucket', 'Amazon S3', { isStore: true, box: null }),
  ];
  const hop = (name, from, to, state, control, via = []) => ({
    ...{ id: `${id}-${name}`, from: `${id}/${from}`, to: `${id}/${to}`, via: via.map((each) => `${id}/${each}`) },
    ...{ sort: 'reaches', carries: 'write', certainty: 'shown', when: null, otherwise: [], obligations: ['ELB-BACK'] },
    ...{ control, evidence: [{ at: at(index, 42), fact: state.message }], ...state },
  });
  const plain = broken
    ? hopState('HTTP 8080', 'no', `Listener${index} sends plain HTTP to Targets${index}`)
    : undefined;
  const hops = [
    hop('h1', 'Clients', 'Listener', hopState('HTTPS 443', 'yes', 'it speaks HTTPS'), 'listener-encrypts-clients'),
    hop(
      'h2',
      'Listener',
      'Fleet',
      plain ?? hopState('HTTPS 8443', 'yes', 'its target group speaks HTTPS'),
      'target-group-speaks-tls',
      ['Targets'],
    ),
    hop(
      'h3',
      'Fleet',
      'Records',
      hopState('SQL', 'yes', 'it refuses connections without TLS'),
      'sql-server-forces-ssl',
    ),
    hop(
      'h4',
      'Fleet',
      'Documents',
      hopState('HTTPS', 'yes', 'its policy denies plain HTTP'),
      'bucket-refuses-plain-http',
    ),
    hop(
      'h5',
      'Fleet',
      'Images',
      hopState('HTTPS', open ? 'unknown' : 'yes', 'its policy is imported'),
      'bucket-refuses-plain-http',
    ),
  ];
  const path = (store, last) => {
    const unknown = open && last === 'h5';
    const verdict = broken ? 'fail' : unknown ? 'unknown' : 'pass';
    const weakest = broken ? [`${id}-h2`] : unknown ? [`${id}-h5`] : [];
    const names = ['Clients', 'Listener', 'Targets', 'Fleet', store];
    return {
      ...{ id: `${id}-${store}`, from: `${id}/Clients`, to: `${id}/${store}`, verdict, message: 'as its weakest hop' },
      ...{ weakest, stores: [], when: null, otherwise: [], hops: ['h1', 'h2', last].map((each) => `${id}-${each}`) },
      ...{ nodes: names.map((each) => `${id}/${each}`), roles: [], bad: weakest },
    };
  };
  const paths = [path('Records', 'h3'), path('Documents', 'h4'), path('Images', 'h5')];
  const boxes = [{ id: box, sort: 'network', name: `Vpc${index}`, sub: '10.0.0.0/16', parent: null }];
  return { id, boxes, nodes, hops, paths };
}

/** Three a resource: most pass, some fail, some are unknown. */
function verdictsOn(base, node, index) {
  if (node.resource === null) return [];
  return [0, 1, 2].map((turn) => {
    const like = base.verdicts[(index * 3 + turn) % base.verdicts.length];
    const place = at(node.deployment.slice(4), 20 + turn);
    return {
      ...like,
      resource: { id: node.id, name: node.name, kind: node.kind, label: node.kind, at: place },
      findings: like.findings.map((each) => ({ ...each, at: place })),
    };
  });
}
