import type { At, When } from '@cordon/cordon/report';

/** `118:7` in the template of that deployment. */
export function place(deployment: string, text: string): At {
  const [line, column] = text.split(':').map(Number);
  return { file: `infra/${deployment}.yaml`, line: line ?? 1, column: column ?? 1 };
}

export const inProduction: When = {
  text: 'IsProd is true',
  all: [{ condition: 'IsProd', deployment: 'records', is: true }],
};

export const notInProduction: When = {
  text: 'IsProd is false',
  all: [{ condition: 'IsProd', deployment: 'records', is: false }],
};
