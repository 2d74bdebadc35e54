import { expect, test } from 'vitest';
import { Parts } from '../../src/controls/parts.ts';
import { portsData } from '../../src/facts/ports.ts';
import { tlsPoliciesData } from '../../src/facts/tls-policies.ts';

test('what an answer rests on is told once, however often it was looked up, and to that answer alone', () => {
  const parts = new Parts();
  expect(parts.takeCited()).toEqual([]);
  parts.cite(portsData);
  parts.cite(tlsPoliciesData);
  parts.cite(portsData);
  expect(parts.takeCited().map(({ id }) => id)).toEqual(['ports', 'tls-policies']);
  expect(parts.takeCited()).toEqual([]);
});
