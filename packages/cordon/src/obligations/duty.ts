import type { Obligation } from './obligation.ts';

/**
 * The legal duties that rows share: sections of 45 CFR and controls of NIST SP 800-53 revision 5.
 * Which row belongs to which duty is our own mapping, made 2026-11-23 and not confirmed by a regulator.
 */
type Duty = Pick<Obligation, 'regulation' | 'nist'>;

export const transmission: Duty = {
  regulation: ['164.312(e)(1)', '164.312(e)(2)(i)', '164.312(e)(2)(ii)'],
  nist: ['SC-7', 'SC-8', 'SC-8(1)', 'SC-13', 'SC-23'],
};

export const certificatesAndPolicies: Duty = {
  regulation: ['164.312(e)(2)(ii)', '164.308(a)(8)'],
  nist: ['SC-12', 'SC-13', 'SC-17', 'CM-6'],
};

export const encryptionAtRest: Duty = {
  regulation: ['164.312(a)(2)(iv)'],
  nist: ['SC-12', 'SC-12(2)', 'SC-13', 'SC-28', 'SC-28(1)', 'MP-5'],
};

export const minimumNecessary: Duty = {
  regulation: ['164.502(b)', '164.514(d)', '164.312(a)(1)', '164.306(a)'],
  nist: ['SI-12(1)', 'SI-19', 'PT-2', 'PT-3', 'AC-4', 'SC-28', 'PM-22'],
};

export const auditControls: Duty = {
  regulation: ['164.312(b)', '164.308(a)(1)(ii)(D)', '164.308(a)(5)(ii)(C)', '164.316(b)(2)(i)'],
  nist: ['AU-2', 'AU-3', 'AU-6', 'AU-9', 'AU-11', 'AU-12'],
};

export const riskManagement: Duty = {
  regulation: ['164.308(a)(1)(ii)(B)', '164.308(a)(5)(ii)(B)'],
  nist: ['SC-5', 'SC-7', 'SI-3', 'SI-4', 'SI-10'],
};

export const businessAssociates: Duty = {
  regulation: ['164.308(b)(1)', '164.308(b)(3)', '164.314(a)', '164.504(e)'],
  nist: ['SA-4', 'SA-9', 'SA-22', 'SR-3', 'CM-7'],
};

export const evaluation: Duty = {
  regulation: ['164.308(a)(8)', '164.308(a)(1)(ii)(A)', '164.316(b)(2)(iii)'],
  nist: ['CA-2', 'CA-7', 'RA-3'],
};

/** A permission or a choice between two ways; nothing in the regulation hangs on it alone. */
export const noDuty: Duty = { regulation: [] };
