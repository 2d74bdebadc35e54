import { readFileSync } from 'node:fs';
import { reasonFor } from './reasons.mjs';
import { answerTo } from './rules.mjs';

/** Which of our verdicts say what a peer's label says. `unknown` says none of them. */
const same = {
  FAIL: ['fail'],
  PASS: ['pass', 'not-applicable'],
  SKIP: ['not-applicable', 'nothing'],
};

const order = ['fail', 'unknown', 'pass', 'not-applicable', 'nothing'];

/**
 * One labelled case beside what Cordon says of it: `is` tells what became of it, and `answers` has one entry for each
 * resource that the label speaks of, `*` for the file as a whole.
 */
export function compare(label, check) {
  const { rule, peer, topic } = label;
  const base = { id: label.id ?? label.where, rule, peer, topic, answers: [] };
  if (label.trivial) return { ...base, is: 'trivial' };
  const answer = answerTo(rule);
  if (!answer) return { ...base, is: 'unmapped' };
  if (answer.outside) return { ...base, is: 'outside', because: answer.outside };
  if (label.format === 'tf') return { ...base, is: 'not readable' };
  const verdicts = judged(label.path, answer.controls, check);
  const text = readFileSync(label.path, 'utf8');
  const answers = Object.entries(label.expect).map(([resource, theirs]) => {
    const own = resource === '*' ? verdicts : verdicts.filter((each) => each.resource.name === resource);
    const ours = order.find((each) => own.some(({ verdict }) => verdict === each)) ?? 'nothing';
    const deciding = own.filter(({ verdict }) => verdict === ours);
    const said = deciding.map(({ resource: { name }, message }) => (message ? `${name}: ${message}` : name));
    const found = { resource, theirs, ours, text, verdicts: deciding, judged: own.length, ...answer };
    const agrees = same[theirs]?.includes(ours) === true;
    const reason = agrees ? undefined : reasonFor(found);
    return { resource, theirs, ours, said, agrees, reason: reason?.id ?? null, because: reason?.because ?? null };
  });
  return { ...base, is: 'compared', controls: answer.controls, answers };
}

function judged(path, controls, check) {
  const { report, problems } = check({ paths: [path] });
  if (problems.length > 0) throw new Error(`${path} cannot be read: ${problems[0]}`);
  const missing = controls.filter((id) => !report.controls.some((each) => each.id === id));
  if (missing.length > 0) throw new Error(`the mapping names ${missing.join(', ')}, which is no control`);
  return report.verdicts.filter(({ control }) => controls.includes(control));
}
