/** Does a finding say what the label says? An address may begin earlier: what stands before it could be a part of it. */
function agrees(found, each) {
  const exact = found.start === each.start && found.length === each.length;
  const addressAround =
    each.kind === 'email' && found.start <= each.start && found.start + found.length === each.start + each.length;
  return found.kind === each.kind && (exact || addressAround);
}

/** Everything but `found` of a row of the measure. */
const ratio = (part, whole) => (whole === 0 ? 1 : part / whole);

/**
 * Runs the detectors over labelled texts.
 * @returns per class of texts with identifiers n, recall and precision (what was found in them and is right, of all that was
 * found in them); per class without, n and the rate of false alarms; per kind recall and precision over all texts; and the
 * texts that were answered wrongly.
 */
export function measure(cases, find) {
  const [classes, kinds, wrong] = [new Map(), new Map(), []];
  const kind = (name) => kinds.get(name) ?? kinds.set(name, { n: 0, right: 0, false: 0 }).get(name);
  for (const each of cases) {
    const row = classes.get(each.class) ?? { n: 0, right: 0, false: 0, alarmed: 0, kind: each.kind };
    classes.set(each.class, row);
    const found = find(each.text, each.key);
    const right = found.filter((one) => agrees(one, each));
    const others = found.filter((one) => !right.includes(one));
    row.n += 1;
    row.right += right.length > 0 ? 1 : 0;
    row.false += others.length;
    row.alarmed += others.length > 0 ? 1 : 0;
    if (each.kind) {
      kind(each.kind).n += 1;
      kind(each.kind).right += right.length > 0 ? 1 : 0;
    }
    for (const one of others) kind(one.kind).false += 1;
    if (others.length > 0 || (each.kind && right.length === 0)) wrong.push({ ...each, found });
  }
  const rates = ({ n, right, false: other }) => ({
    n,
    recall: ratio(right, n),
    precision: ratio(right, right + other),
  });
  return {
    positives: [...classes]
      .filter(([, row]) => row.kind)
      .map(([name, row]) => ({ class: name, kind: row.kind, ...rates(row) })),
    lookAlikes: [...classes]
      .filter(([, row]) => !row.kind)
      .map(([name, { n, alarmed }]) => ({ class: name, n, falseAlarmRate: alarmed / n })),
    kinds: [...kinds].map(([name, row]) => ({ class: name, ...rates(row) })),
    wrong,
  };
}
