import type { Deployment } from '../model/deployment.ts';
import type { Notice } from '../model/estate.ts';
import type { Spot } from './complaints.ts';
import type { Config } from './config.ts';

/** What is written in cordon.yaml and comes to nothing in this run, though it is no mistake. */
export function configNotices({ parameters }: Config, deployments: readonly Deployment[]): Notice[] {
  const names = new Set(
    deployments.flatMap(({ parent, variables }) => (parent ? [] : variables.map(({ name }) => name))),
  );
  return [
    ...parameters
      .filter(({ name }) => !names.has(name))
      .map(({ value }) => noticeAt(value.spot, 'names a parameter that no given template has')),
  ];
}

function noticeAt({ at: { source, offset }, key }: Spot, text: string): Notice {
  return { text: `${key} ${text}`, file: source.name, line: source.locate(offset).line };
}
