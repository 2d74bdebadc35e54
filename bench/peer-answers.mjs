// What a tool says of one fixture, in words that fit a cell.
import { outputOf } from './measure.mjs';
import { cdkNag, cfnGuard, cordon } from './programs.mjs';

/** The rules of cdk-nag that a template violates. */
const nagRules = (file) =>
  JSON.parse(outputOf({ ...cdkNag(file, '--list'), exits: [0] })).map(({ ruleName }) => ruleName);

/** The rules of cfn-guard by what came of them; a rule file that does not apply counts as neither. */
function guardRules(file) {
  const [{ not_compliant, compliant }] = JSON.parse(outputOf(cfnGuard(file)));
  return { failed: not_compliant.map(({ Rule }) => Rule.name), passed: compliant };
}

function worded(faulty, hits, looked) {
  if (faulty) return hits.length > 0 ? 'found' : looked;
  return hits.length > 0 ? '**fails it** (false positive)' : 'pass';
}

/** Cordon is held to more than the peers: the verdict and the line of every row in expected.json. */
function cordonAnswer(file, expected) {
  const { verdicts } = JSON.parse(outputOf(cordon(file, '--format', 'json')));
  const wrong = expected.filter((want) => {
    const got = verdicts.find(({ control, resource }) => control === want.control && resource.name === want.resource);
    const lines = (got?.findings ?? []).map(({ at }) => at.line);
    return got?.verdict !== want.verdict || (want.line !== null && !lines.includes(want.line));
  });
  if (wrong.length > 0)
    return `**WRONG**: ${wrong.map(({ control, resource }) => `${control} on ${resource}`).join(', ')}`;
  const faults = expected.filter(({ verdict }) => verdict === 'fail');
  if (faults.length === 0) return 'pass';
  const lines = [...new Set(faults.map(({ line }) => line))].filter((line) => line !== null);
  return `found${faults.length > 1 ? ` (all ${faults.length})` : ''}${lines.length > 0 ? `, line ${lines.join(' and ')}` : ''}`;
}

/**
 * The answers about one fixture, each only worked out when asked for.
 *
 * @param {string} file
 * @param {{ expected: object[], rule: RegExp, faulty: boolean }} subject
 */
export function answers(file, { expected, rule, faulty }) {
  return {
    cordon: () => cordonAnswer(file, expected),
    nag: () =>
      worded(
        faulty,
        nagRules(file).filter((name) => rule.test(name)),
        '**misses**',
      ),
    guard: () => {
      const { failed, passed } = guardRules(file);
      const looked = passed.some((name) => rule.test(name))
        ? '**misses** (its rule passes)'
        : '**misses** (no rule applies)';
      return worded(
        faulty,
        failed.filter((name) => rule.test(name)),
        looked,
      );
    },
  };
}
