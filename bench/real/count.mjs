/** Per control: how many resources have each verdict, and how many of the rest fail in a configuration nobody declared. */
export function perControl(reports) {
  const rows = new Map();
  const row = (control) => {
    const empty = { control, pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, failElsewhere: 0 };
    return rows.get(control) ?? rows.set(control, empty).get(control);
  };
  for (const { report } of reports) {
    for (const { id, unlisted } of report.controls) {
      row(id).pass += unlisted.passed;
      row(id)['not-applicable'] += unlisted.notApplicable;
    }
    for (const { control, verdict, otherwise } of report.verdicts) {
      row(control)[verdict] += 1;
      if (verdict !== 'fail' && otherwise.some((each) => each.verdict === 'fail')) row(control).failElsewhere += 1;
    }
  }
  return [...rows.values()];
}

/**
 * The reasons for which resources are unknown, the most frequent first: one group for each control and reason, whatever
 * the things are called that it happened to.
 * @returns {{ control: string, reason: string, n: number, examples: { file: string, line: number, resource: string, why: string, settle: string }[] }[]}
 */
export function unknownGroups(reports) {
  const groups = new Map();
  for (const { file, report } of reports) {
    for (const verdict of report.verdicts) {
      const [doubt] = verdict.verdict === 'unknown' ? verdict.doubts : [];
      if (!doubt) continue;
      const { control, resource } = verdict;
      const reason = withoutNames(doubt.why, resource.name);
      const key = `${control} ${reason}`;
      const group = groups.get(key) ?? { control, reason, n: 0, examples: [] };
      groups.set(key, group);
      group.n += 1;
      const { why, settle, at } = doubt;
      if (group.examples.length < 5) group.examples.push({ file, line: at.line, resource: resource.name, why, settle });
    }
  }
  return [...groups.values()].sort((a, b) => b.n - a.n || (a.control < b.control ? -1 : 1));
}

/** Words of our own that begin like names. */
const ours = /^(?:AWS|TLS|HTTPS?|TCP|VPC|SSM|Region|Zones|Availability)$/;

/** What is left of a reason once names, logical ids, paths, types and numbers of the user's are taken out. */
export function withoutNames(why, name) {
  return why
    .replace(/"[^"]*"/g, '…')
    .replace(/\b[A-Za-z]\w*(?:::\w+)+\b/g, '…')
    .replaceAll(name, '…')
    .replace(/\b[A-Z][\w-]*(?:[.[][\w\].[]*)?/g, (word) => (ours.test(word) ? word : '…'))
    .replace(/\b\d[\d.]*\b/g, '…')
    .replace(/…(?:[ ,]*…)+/g, '…');
}
