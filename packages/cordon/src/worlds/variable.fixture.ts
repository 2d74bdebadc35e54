import type { Variable } from '../model/variable.ts';

/** A parameter for tests. Where it is open it takes any value, else those that are listed. */
export function variable(
  name: string,
  values: readonly string[],
  { open = false, declared, deployment = 'app' }: { open?: boolean; declared?: string; deployment?: string } = {},
): Variable {
  const admits = (value: string) => open || values.includes(value);
  return { id: `${deployment}.${name}`, name, deployment, sort: 'parameter', values, open, declared, admits };
}
