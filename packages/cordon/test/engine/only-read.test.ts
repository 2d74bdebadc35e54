import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { control } from '../../src/controls/control.ts';
import { EstateIndex } from '../../src/engine/estate-index.ts';
import { onlyRead } from '../../src/engine/only-read.ts';
import { readEstate } from '../../src/readers/cloudformation/read-estate.ts';
import { readTemplate } from '../../src/readers/cloudformation/template.ts';
import { SourceText } from '../../src/readers/syntax/source-text.ts';

const text = `Resources:
  One: { Type: AWS::DynamoDB::Table }
  Two: { Type: AWS::SQS::Queue }
  Three: { Type: AWS::SQS::Queue }
  Documents: { Type: AWS::S3::Bucket }
  Role: { Type: AWS::IAM::Role }
  Own: { Type: Custom::Own }
`;

test('what is read to follow data and judged by no control is named so, the commonest first', () => {
  const { report } = check({ paths: [], stdin: { name: 't.yaml', text } });
  expect(report.onlyRead).toEqual([
    { label: 'SQS queue', count: 2 },
    { label: 'DynamoDB table', count: 1 },
  ]);
  expect(report.opaque).toEqual([{ type: 'Custom::Own', count: 1 }]);
  expect(report.scope.inScope).toContain('t/Two');
});

test('what a control asks about is not', () => {
  const estate = new EstateIndex(
    readEstate(new Map([['t.yaml', readTemplate(new SourceText('t.yaml', text))]]), { given: () => undefined }),
  );
  const asks = control({
    id: 'queue-is-asked',
    obligations: ['KMS-ELIGIBLE'],
    title: 'A queue is asked',
    why: 'For the test.',
    decides: [],
    open: [],
    on: ['queue'],
    check: (_queue, { pass }) => pass(),
    fix: { effect: 'needs-a-human', does: 'Nothing.', cloudformation: '' },
    examples: { resource: 'Queue', line: 1, fails: '', passes: '' },
  });
  expect(onlyRead(estate, [asks])).toEqual([{ label: 'DynamoDB table', count: 1 }]);
});
