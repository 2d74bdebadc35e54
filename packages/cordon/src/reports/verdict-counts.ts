import type { Report, ReportedVerdict } from './report.ts';
import { isAdvice } from './terminal-verdict.ts';

/** How many verdicts there are of each sort: "2 failed", "1 unknown". What is zero is told only where that is news. */
export function verdictCounts({ verdicts, controls, opaque, onlyRead, obligations }: Report): string[] {
  const having = (verdict: string) => verdicts.filter((each) => each.verdict === verdict);
  const [failing, waived] = [having('fail').filter(isCounted), verdicts.filter((each) => !isCounted(each)).length];
  const failed = failing.filter((each) => !isAdvice(each)).length;
  const advised = failing.length - failed;
  const elsewhere = verdicts.filter((each) => isCounted(each) && failsElsewhere(each)).length;
  const people = obligations.filter((row) => row.onlyPeople && !row.attested).length;
  const attested = obligations.filter((row) => row.attested).length;
  const untranslated = opaque.reduce((sum, each) => sum + each.count, 0);
  const unasked = onlyRead.reduce((sum, each) => sum + each.count, 0);
  const passed = controls.reduce((sum, { unlisted }) => sum + unlisted.passed, having('pass').length);
  const notApplicable = controls.reduce(
    (sum, { unlisted }) => sum + unlisted.notApplicable,
    having('not-applicable').length,
  );
  return [
    `${failed} failed`,
    ...(elsewhere > 0 ? [`${elsewhere} ${elsewhere === 1 ? 'fails' : 'fail'} in another configuration`] : []),
    ...(advised > 0 ? [`${advised} advised`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
    `${having('unknown').length} unknown`,
    `${passed} passed`,
    `${notApplicable} not applicable`,
    ...(untranslated > 0
      ? [`${untranslated} ${untranslated === 1 ? 'resource of a type' : 'resources of types'} not read`]
      : []),
    ...(unasked > 0 ? [`${unasked} only read`] : []),
    ...(attested > 0 ? [`${attested} attested`] : []),
    ...(people > 0 ? [`${people} only people can attest`] : []),
  ];
}

/** Does any control ask anything of what is here? */
export function isAsked({ verdicts, controls }: Report): boolean {
  return verdicts.length > 0 || controls.some(({ unlisted }) => unlisted.passed + unlisted.notApplicable > 0);
}

function isCounted({ waived }: ReportedVerdict): boolean {
  return waived === null;
}

function failsElsewhere(each: ReportedVerdict): boolean {
  return each.verdict !== 'fail' && each.otherwise.some((one) => one.verdict === 'fail');
}
