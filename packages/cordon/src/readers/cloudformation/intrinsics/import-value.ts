import { express } from '../express.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::ImportValue`: what another given stack exports under this name. */
export const importValue: Intrinsic = (argument, scope, at) => {
  const name = express(argument, scope);
  return { at, resolve: (chooser) => scope.importValue(name, at, chooser) };
};
