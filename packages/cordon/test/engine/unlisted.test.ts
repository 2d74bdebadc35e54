import { expect, test } from 'vitest';
import { phiStaysInEligibleServices } from '../../src/controls/phi-stays-in-eligible-services.ts';
import { EstateIndex } from '../../src/engine/estate-index.ts';
import { reportEstate } from '../../src/engine/report-estate.ts';
import { nothingDeclared } from '../../src/model/declared.ts';
import { readEstate } from '../../src/readers/cloudformation/read-estate.ts';
import { readTemplate } from '../../src/readers/cloudformation/template.ts';
import { SourceText } from '../../src/readers/syntax/source-text.ts';
import { terminalReport } from '../../src/reports/terminal.ts';

const template = `Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Queue: { Type: AWS::Batch::JobQueue }
  Role: { Type: AWS::IAM::Role }
  Edge: { Type: AWS::CloudFront::Distribution }
  Portal: { Type: AWS::AppRunner::Service }
  Custom: { Type: Custom::Thing }
`;

function report(day: string, text = template, listAll = false) {
  const templates = new Map([['t.yaml', readTemplate(new SourceText('t.yaml', text))]]);
  const estate = new EstateIndex(readEstate(templates, { given: () => undefined }));
  const circumstances = { version: '0', declared: nothingDeclared(day), inputs: [], listAll };
  return reportEstate(estate, [phiStaysInEligibleServices], circumstances);
}

test('what passes without a remark is counted, and only that is not listed', () => {
  const { verdicts, controls, obligations } = report('2026-06-01');
  expect(verdicts.map(({ resource, verdict }) => `${resource.name} ${verdict}`)).toEqual([
    'Edge pass',
    'Portal fail',
    'Custom unknown',
  ]);
  expect(controls[0]?.unlisted).toEqual({ passed: 2, notApplicable: 1 });
  expect(obligations.find(({ id }) => id === 'KMS-ELIGIBLE')).toMatchObject({ shown: 3, violated: 1, unknown: 1 });
});

test('all of it is listed and nothing counted where that is asked for', () => {
  const { verdicts, controls, obligations } = report('2026-06-01', template, true);
  expect(verdicts.map(({ resource }) => resource.name).sort()).toEqual(
    ['Bucket', 'Custom', 'Edge', 'Portal', 'Queue', 'Role'].sort(),
  );
  expect(controls[0]?.unlisted).toEqual({ passed: 0, notApplicable: 0 });
  expect(obligations.find(({ id }) => id === 'KMS-ELIGIBLE')).toMatchObject({ shown: 3, violated: 1, unknown: 1 });
});

test('what does not apply as declared and fails otherwise is listed', () => {
  const { verdicts } = report(
    '2026-06-01',
    `Parameters:
  Env: { Type: String, Default: test, AllowedValues: [prod, test] }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Resources:
  Portal: { Type: AWS::AppRunner::Service, Condition: IsProd }
`,
  );
  expect(verdicts.map(({ verdict, otherwise }) => [verdict, ...otherwise.map((each) => each.verdict)])).toEqual([
    ['not-applicable', 'fail'],
  ]);
});

test('the terminal counts what is not listed', () => {
  expect(terminalReport(report('2026-06-01'))).toContain('1 failed · 1 unknown · 3 passed · 1 not applicable');
});

test('facts that were old on the day of the report are a notice, and no others', () => {
  expect(report('2026-06-01').notices).toEqual([]);
  const [notice, ...others] = report('2028-01-01').notices;
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ file: null, line: null, unseen: false });
  expect(notice?.text).toContain('npm run renew -- eligible-services');
});
