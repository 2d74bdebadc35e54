import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';

/** Functions that share a role, a bucket that all of them write to, and a queue that all of them read. */
function hub(functions: number): string {
  const each = Array.from({ length: functions }, (_, index) => [
    [
      `Worker${index}`,
      {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Role: { 'Fn::GetAtt': ['SharedRole', 'Arn'] },
          Runtime: 'nodejs22.x',
          Code: { S3Bucket: 'code', S3Key: 'a' },
        },
      },
    ],
  ]).flat();
  return JSON.stringify({
    Resources: {
      ...Object.fromEntries(each),
      Hub: { Type: 'AWS::S3::Bucket' },
      Inbox: { Type: 'AWS::SQS::Queue' },
      SharedRole: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {
            Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
          },
          Policies: [
            {
              PolicyName: 'all',
              PolicyDocument: {
                Statement: [
                  { Effect: 'Allow', Action: 's3:PutObject', Resource: { 'Fn::Sub': '${Hub.Arn}/*' } },
                  { Effect: 'Allow', Action: 'sqs:ReceiveMessage', Resource: { 'Fn::GetAtt': ['Inbox', 'Arn'] } },
                  { Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' },
                ],
              },
            },
          ],
        },
      },
    },
  });
}

function hopsOf(functions: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-hub-'));
  try {
    writeFileSync(join(folder, 'hub.json'), hub(functions));
    const { report } = check({ paths: ['.'], cwd: folder, asOf: '2026-11-28' });
    return report.hops.length + (report.limits?.moreHops ?? 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a role that 2,000 functions share gives each its hops, and what it may use at large once', () => {
  expect(hopsOf(20)).toBe(20 * 2 + 1);
  expect(hopsOf(2000)).toBe(2000 * 2 + 1);
});
