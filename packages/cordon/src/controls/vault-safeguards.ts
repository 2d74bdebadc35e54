import { glacierActions } from '../facts/glacier-actions.ts';
import { canonical } from '../model/text.ts';
import type { Vault } from '../model/vault.ts';
import { plainHttpVaultRequests } from '../policy/class.ts';
import { decideEveryDenied } from '../policy/decide.ts';
import { policyDocument } from '../policy/document.ts';
import { parsePolicy, type Statement } from '../policy/statement.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { tagsHoldNoIdentifier } from './phi-in-tags.ts';
import { holdsNoIdentifier } from './phi-in-text.ts';

/**
 * Do the policies of a vault deny every request over plain HTTP? Its access policy counts, and its lock policy once it is
 * locked: until then it goes away by itself after a day (GLACIER-TLS).
 */
export function vaultRefusesPlainHttp(vault: Vault, ask: Ask): Outcome {
  ask.cite(glacierActions);
  const arn = ask.need(vault.arn);
  if (!arn) return ask.unknown(vault, 'nothing shows the ARN of the vault', 'pass what creates the vault');
  const requests = plainHttpVaultRequests(canonical(arn));
  const access = statementsOf(vault.policy, ask);
  if (decideEveryDenied(access, requests).is === 'every') return ask.pass('its access policy refuses plain HTTP');
  const decision = decideEveryDenied([...access, ...lockStatements(vault, ask)], requests);
  if (decision.is === 'every') return ask.pass('its lock policy refuses plain HTTP, for ever');
  if (decision.is === 'unknown') return ask.unknown(vault.policy, `the policy: ${decision.why}`, 'write it out');
  const lock = ask.known(vault.lockState) === 'InProgress' ? '; its lock policy is not locked yet' : '';
  return ask.fail({
    at: vault.policy,
    got: `${decision.witness.action} over plain HTTP not denied${lock}`,
    want: 'every request with aws:SecureTransport false denied',
    says: `${vault.name} accepts plain HTTP${lock}`,
  });
}

function statementsOf(policy: Vault['policy'], ask: Ask): readonly Statement[] {
  const found = ask.look(policy);
  if (found.is === 'absent') return [];
  if (found.is === 'unknown') return ask.undetermined(policy, found);
  return parsePolicy(policyDocument(found.value, ask.world, canonical));
}

/** What the lock denies, where it is locked. */
function lockStatements(vault: Vault, ask: Ask): readonly Statement[] {
  if (!ask.isGiven(vault.lockPolicy) || ask.need(vault.lockState) !== 'Locked') return [];
  return statementsOf(vault.lockPolicy, ask);
}

/** Does the name of a vault hold no identifier of a person (GLACIER-NOPHI-VAULT)? */
export function vaultNameHoldsNoPhi(vault: Vault, ask: Ask): Outcome {
  return holdsNoIdentifier(ask, vault.vaultName, vault.name, 'name');
}

/** The same of its tags (GLACIER-NOPHI-META). */
export function vaultTagsHoldNoPhi(vault: Vault, ask: Ask): Outcome {
  return ask.all(
    () => tagsHoldNoIdentifier(ask, vault.tags, vault.name, 'tags'),
    () => ask.pass(),
  );
}
