import type { Declared } from '../model/declared.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Config } from './config.ts';

/** What cordon.yaml declares, as controls ask for it. An attestation whose review is overdue is not among it. */
export function declaredBy({ attestations, identifiers, deployments, regions, scope }: Config, asOf: string): Declared {
  return {
    asOf,
    attestations: attestations.filter(({ reviewBy }) => asOf <= reviewBy),
    identifiers,
    scope,
    standing: (deployment) => deployments.find(({ name }) => name === outermost(deployment).id) ?? {},
    encryptsVolumes(deployment) {
      const root = outermost(deployment);
      const stack = deployments.find(({ name }) => name === root.id);
      const fitting = regions.filter(({ region }) => region === stack?.region);
      // What is said of one account outweighs what is said of all.
      const said =
        fitting.find(({ account }) => account !== undefined && account === stack?.account) ??
        fitting.find(({ account }) => account === undefined);
      return said?.encryptsVolumesByDefault;
    },
  };
}

function outermost(deployment: Deployment): Deployment {
  return deployment.parent ? outermost(deployment.parent) : deployment;
}
