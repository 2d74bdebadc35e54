import { resourcePattern } from '../model/resource-pattern.ts';
import { obligation, obligations } from '../obligations/catalogue.ts';
import { type Complaints, quoted, type Said } from './complaints.ts';
import type { Checks } from './file-shape.ts';
import { whyNoIdentifier } from './own-identifier.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run can tell of the names in its cordon.yaml. */
export function checksIn({ controls, find }: Surroundings): Checks {
  return {
    control: (said, complaints) => refuseUnknownControl(said, controls, complaints),
    obligation: refuseOtherObligation,
    resource: refuseEverything,
    file(said, complaints) {
      const found = find(said.text);
      const wants = 'a file beside or below cordon.yaml';
      if ('why' in found) complaints.wrong(said.spot, `${quoted(said.text)}, which is ${found.why}`, wants);
    },
    identifier(said, complaints) {
      const why = whyNoIdentifier(said.text);
      if (why !== undefined) complaints.says(said.spot, `got ${quoted(said.text)}, ${why}`);
    },
  };
}

/** Complains of a control that there is not. */
export function refuseUnknownControl(said: Said, controls: readonly string[], complaints: Complaints): void {
  if (controls.includes(said.text)) return;
  complaints.unknownName(said, controls, 'use the id of a control (cordon explain lists them)');
}

/** Complains of a resource that is no name, or a pattern for all names. */
function refuseEverything(said: Said, complaints: Complaints): void {
  if (resourcePattern(said.text)) return;
  complaints.says(said.spot, `got ${quoted(said.text)}, which names no resource; use an id such as portal/Listener`);
}

/** What a template, an account or traffic decides, no statement settles. */
function refuseOtherObligation(said: Said, complaints: Complaints): void {
  const row = obligation(said.text);
  if (!row) {
    const ids = obligations.map(({ id }) => id);
    complaints.unknownName(said, ids, 'use the id of an obligation (cordon explain lists them)');
  } else if (row.rollup) {
    complaints.says(said.spot, `got "${row.id}", which is computed from ${row.rollup.join(', ')}; attest to those`);
  } else if (row.shownBy.length === 0) {
    complaints.says(said.spot, `got "${row.id}", which states a fact and asks nothing; remove the attestation`);
  } else if (!row.shownBy.includes('people')) {
    const showers = row.shownBy.join(', ');
    complaints.says(
      said.spot,
      `got "${row.id}", which people cannot show (shown by ${showers}); remove the attestation`,
    );
  }
}
