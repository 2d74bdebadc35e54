import type { ReportedVerdict } from '@cordon/cordon/report';
import type { HopState } from '@cordon/cordon/report-flow';
import { glyph, type Look } from './glyph.ts';
import { html, type Markup } from './markup.ts';

export type Verdict = ReportedVerdict['verdict'];
export type Strength = ReportedVerdict['strength'];

/** A failure of what is not a must has less mass. */
export function lookOf(verdict: Verdict, strength: Strength = 'must'): Look {
  if (verdict === 'not-applicable') return 'na';
  return verdict === 'fail' && strength !== 'must' ? 'soft' : verdict;
}

export const verdictWord: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
};

export const pathWord: Readonly<Record<Verdict, string>> = {
  pass: 'encrypted',
  fail: 'broken',
  unknown: 'not shown',
  'not-applicable': 'not there',
};

export const effectWord: Readonly<Record<string, string>> = {
  'in-place': 'in place',
  replaces: 'replaces the resource',
  'needs-a-human': 'needs a person',
};

export function word(look: Look, text: string): Markup {
  return html`<span class="word ${look}">${text}</span>`;
}

export function marked(look: Look, text: string): Markup {
  return html`${glyph(look)}${word(look, text)}`;
}

export function strengthTag(strength: Strength): Markup {
  return html`<span class="strength ${strength}">${strength}</span>`;
}

/** How a hop is drawn and worded. */
export type HopLook = 'yes' | 'no' | 'unknown' | 'absent';

export function hopLook(state: HopState): HopLook {
  return state.exists ? state.encrypted : 'absent';
}

export const hopGlyph: Readonly<Record<HopLook, Look>> = { yes: 'pass', no: 'fail', unknown: 'unknown', absent: 'na' };

/** Protocols that are plain by their name; others can be encrypted, and here need not be. */
const plain = /^(?:HTTP|WS|FTP|LDAP|SMTP|Telnet|MLLP|HL7|DICOM|TCP|UDP|NFS|MQTT|AMQP)(?:\s|\d|$)/i;

export function hopWord(state: HopState): string {
  const look = hopLook(state);
  if (look === 'no') return plain.test(state.protocol) ? 'in the clear' : 'plain allowed';
  return { yes: 'encrypted', unknown: 'not shown', absent: 'not there' }[look];
}
