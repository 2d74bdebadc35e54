// The published shape of what a report says of scope, hops, paths, the map and configurations. Beside it stand the types of
// report-flow.ts.
import { count, list, nullable, ref, text, told, verdict } from './schema-words.mjs';

const yesOrNo = { type: 'boolean' };
const node = told(text, 'Id of a node of the map.');

/** @param object makes the schema of an object, closed or with room for new names. */
export function flowProperties(object) {
  const changes = (first, second, description) =>
    told(
      list({ type: 'array', prefixItems: [first, second], items: false, minItems: 2, maxItems: 2 }),
      `${description}, each with the entry of its \`otherwise\` that holds.`,
    );
  return {
    scope: object({
      declared: told(yesOrNo, 'false: nobody said where PHI is, so all is taken to hold it.'),
      inScope: told(list(text), 'Ids of resources that hold PHI or pass it on.'),
      spread: told(
        list(object({ resource: text, because: told(list(text), 'Ids of the hops that bring it.') })),
        'Resources nobody declared that PHI comes to.',
      ),
      excluded: told(count, 'Resources that a declared scope leaves out: they are not judged.'),
    }),
    paths: told(list(ref('path')), 'Ways of PHI from where it enters to where it rests.'),
    hops: told(list(ref('hop')), 'Sessions on which PHI can travel.'),
    map: told(
      object({ boxes: list(ref('box')), nodes: list(ref('node')), relations: list(ref('relation')) }),
      'The estate as an architecture diagram shows it.',
    ),
    configurations: told(
      list(
        object({
          id: text,
          text: told(text, 'In which configurations: "IsProd is false".'),
          verdicts: changes(count, count, 'Indexes of the verdicts that differ there'),
          hops: changes(text, count, 'Ids of the hops that differ there'),
          paths: changes(text, count, 'Ids of the paths that differ there'),
        }),
      ),
      'Configurations in which something is different, those that change most first.',
    ),
    limits: told(
      object({ morePaths: count, moreHops: count }),
      'How many paths and hops were left out because there were too many.',
    ),
  };
}

export function flowDefinitions(object) {
  const hopState = {
    exists: told(yesOrNo, 'Is the hop there at all? What follows says nothing where it is not.'),
    protocol: told(text, 'What is spoken, with the port where one is known.'),
    encrypted: { enum: ['yes', 'no', 'unknown'] },
    message: told(text, 'What lets it be read on the way, what is not known, or what encrypts it.'),
    settle: told(nullable(text), 'What would turn an unknown into an answer.'),
    evidence: list(object({ at: ref('at'), fact: text })),
  };
  const pathState = {
    verdict: told(verdict, 'pass is encrypted, fail broken, unknown not shown, not-applicable not there.'),
    message: told(text, 'What decides it.'),
    weakest: told(list(text), 'Ids of the hops of this path that decide it.'),
    stores: told(list(ref('storeRemark')), 'Stores on it, or what keeps them, that are not as they must be.'),
  };
  const everywhere = told(nullable(ref('when')), 'null where it is so in every configuration.');
  return {
    hop: object({
      id: text,
      from: node,
      to: node,
      via: told(list(text), 'Nodes the one session passes on its way, in order.'),
      sort: told(text, 'The sort of hop, such as how it was found.'),
      carries: told({ enum: ['read', 'write', 'both'] }, 'write: data goes from → to; read: to → from.'),
      certainty: told(
        { enum: ['shown', 'possible'] },
        'possible: something allows it and nothing shows that it is used. It is on no path and spreads nothing.',
      ),
      ...hopState,
      when: everywhere,
      otherwise: list(object({ ...hopState, when: ref('when') })),
      obligations: list(text),
      control: told(nullable(text), 'The control that asks the same of one resource.'),
    }),
    storeRemark: object({
      resource: text,
      control: text,
      verdict: { enum: ['fail', 'unknown'] },
      message: text,
      at: ref('at'),
    }),
    path: object({
      id: text,
      from: node,
      to: node,
      ...pathState,
      when: everywhere,
      otherwise: list(object({ ...pathState, when: ref('when') })),
      hops: told(list(text), 'Ids of hops, in the order in which data passes them.'),
      nodes: told(list(text), 'Ids of nodes in that order, with what lies on the way.'),
      roles: told(list(text), 'The kinds of the nodes.'),
      bad: told(list(text), 'Ids of every bad hop on some way between the two ends, not only on this one.'),
    }),
    box: object({
      id: text,
      sort: { enum: ['outside', 'account', 'network', 'public-subnets', 'private-subnets', 'regional', 'unseen'] },
      name: text,
      sub: told(text, 'What stands beside the name: an address range, letters of zones.'),
      parent: nullable(text),
    }),
    node: object({
      id: text,
      resource: told(nullable(text), 'null for a place outside or one that was not given.'),
      name: text,
      kind: told(text, 'The kind of the resource, else people, building, internet or unseen.'),
      sub: told(text, 'What stands below the name.'),
      system: told(nullable(text), "The paper's system it belongs to."),
      deployment: nullable(text),
      box: nullable(text),
      at: nullable(ref('at')),
      isStore: told(yesOrNo, 'Does data come to rest there?'),
      isEntry: told(yesOrNo, 'Does PHI come in there from outside?'),
      attached: told(list(text), 'Ids of resources that belong to it and are not drawn.'),
    }),
    relation: told(
      object({ from: text, to: text, sort: { enum: ['encrypts', 'filters', 'records'] } }),
      'What bears on a node and carries no PHI.',
    ),
  };
}
