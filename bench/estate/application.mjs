// The ordinary mix of a generated estate: what one application of a stack is made of, dependencies first, so that a list
// cut short anywhere still refers only to what it holds.

import { data } from './data.mjs';
import { shared } from './intrinsics.mjs';
import { store } from './store.mjs';
import { web } from './web.mjs';
import { worker } from './worker.mjs';

/**
 * @param {string} app the prefix of its logical ids
 * @param {{ random: () => number, conditional: boolean }} of `conditional` stacks have the parameters Env, Encrypt and Public
 * @returns {[string, object][]} logical id and resource
 */
export function appResources(app, { random, conditional }) {
  const when = (condition, yes, no) => (conditional ? { 'Fn::If': [condition, yes, no] } : yes);
  const role = () => shared(`Role${String(1 + Math.floor(random() * 50)).padStart(2, '0')}`);
  const subnet = () => shared(random() < 0.5 ? 'PrivateA' : 'PrivateB');
  const slip = (share) => random() < share;
  const context = { app, conditional, when, role, subnet, slip, random };
  return [
    ...web(context),
    ...store(context, 'Records'),
    ...data(context),
    ...worker(context),
    ...store(context, 'Exports'),
  ];
}
