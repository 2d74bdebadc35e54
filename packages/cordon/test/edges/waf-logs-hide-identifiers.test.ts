import { describe, expect, test } from 'vitest';
import { wafLogsHideIdentifiers } from '../../src/controls/waf-logs-hide-identifiers.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const path = '        - { UriPath: {} }\n';
const query = '        - { QueryString: {} }\n';
const header = (name: string) => `        - { SingleHeader: { Name: ${name} } }\n`;
const headers = header('authorization') + header('cookie');
const visible = 'VisibilityConfig: { SampledRequestsEnabled: false }';
const acl = (more = '') => `  Guard:\n    Type: AWS::WAFv2::WebACL\n    Properties: { ${visible}${more} }\n`;
const protects = (...items: string[]) =>
  acl(
    `, DataProtectionConfig: { DataProtections: [${items.map((item) => `{ Action: SUBSTITUTION, Field: ${item} }`).join(', ')}] }`,
  );
const protectsHeader = (name: string) => `{ FieldType: SINGLE_HEADER, FieldKeys: [${name}] }`;
const log = (redacted: string, webAcl = acl(), of = '!GetAtt Guard.Arn', before = '') =>
  `${before}Resources:\n  Log:\n    Type: AWS::WAFv2::LoggingConfiguration\n    Properties:\n      ResourceArn: ${of}\n      RedactedFields:\n${redacted}${webAcl}`;
const whole = path + query + headers;

test.each([
  ['SUBSTITUTION', ''],
  ['HASH', 'a query string is hashed, and whoever guesses its number knows it: substitute it instead'],
])('a query string under %s passes, and says whether it can be guessed', (action, message) => {
  const from = log(path + headers, protects('{ FieldType: QUERY_STRING }').replace('SUBSTITUTION', action));
  const verdict = verdictOn(judgeText(wafLogsHideIdentifiers, from), 'Log');
  expect([verdict.verdict, verdict.message.includes('hashed')]).toEqual(['pass', message !== '']);
  expect(verdict.message).toContain(message);
});

describe('logs', () => {
  testEdges(wafLogsHideIdentifiers, 'Log', [
    {
      it: 'all of it redacted',
      from: log(whole),
      says: 'pass',
      message: 'a redacted header still shows where a rule matches all headers at once',
    },
    {
      it: 'names of headers in capitals',
      from: log(path + query + headers.toUpperCase().replace(/SINGLEHEADER: \{ NAME/g, 'SingleHeader: { Name')),
      says: 'pass',
    },
    { it: 'PEERS B-waf-log: nothing redacted', from: log('').replace('      RedactedFields:\n', ''), says: 'fail 2' },
    { it: 'an empty list', from: log('').replace('Fields:\n', 'Fields: []\n'), says: 'fail 6' },
    { it: 'the path in the clear', from: log(query + headers), says: 'fail 6' },
    { it: 'the query string in the clear', from: log(path + headers), says: 'fail 6' },
    { it: 'a header in the clear', from: log(path + query + header('authorization')), says: 'fail 6' },
    { it: 'only the method redacted', from: log('        - { Method: {} }\n'), says: 'fail 6' },
    {
      it: 'PEERS B-waf-log: what the log leaves in, the web ACL protects',
      from: log(
        path,
        protects('{ FieldType: QUERY_STRING }', protectsHeader('authorization'), protectsHeader('Cookie')),
      ),
      says: 'pass',
      message: '',
    },
    {
      it: 'both headers protected in one go',
      from: log(path, protects('{ FieldType: QUERY_STRING }', protectsHeader('authorization, cookie'))),
      says: 'pass',
    },
    {
      it: 'the query string protected, and no header',
      from: log(path, protects('{ FieldType: QUERY_STRING }')),
      says: 'fail 6',
      finds: 'RedactedFields: header authorization in the clear, RedactedFields: header cookie in the clear',
    },
    {
      it: 'a protection of headers that names none, which protects all of them',
      from: log(path + query, protects('{ FieldType: SINGLE_HEADER }')),
      says: 'pass',
    },
    {
      it: 'another header protected',
      from: log(path + query, protects(protectsHeader('x-request-id'))),
      says: 'fail 6',
    },
    {
      it: 'arguments protected that are named as headers are',
      from: log(path + query, protects('{ FieldType: SINGLE_QUERY_ARGUMENT, FieldKeys: [authorization, cookie] }')),
      says: 'fail 6',
    },
    {
      it: 'a protection of nothing in particular',
      from: log(path + headers, protects('{}')),
      says: 'fail 6',
      finds: 'RedactedFields: query string in the clear',
    },
    {
      it: 'a web ACL cannot protect the path',
      from: log(query + headers, protects('{ FieldType: QUERY_STRING }')),
      says: 'fail 6',
    },
    {
      it: 'the body protected, which is not logged',
      from: log(path + headers, protects('{ FieldType: BODY }')),
      says: 'fail 6',
    },
    {
      it: 'one argument protected',
      from: log(path + headers, protects('{ FieldType: SINGLE_QUERY_ARGUMENT, FieldKeys: [mrn] }')),
      says: 'fail 6',
    },
    { it: 'a web ACL elsewhere', from: log(path, acl(), 'arn:aws:wafv2:a'), says: 'unknown 5' },
    { it: 'a web ACL elsewhere, and all of it redacted', from: log(whole, acl(), 'arn:aws:wafv2:a'), says: 'pass' },
    {
      it: 'a web ACL elsewhere, and the path in the clear',
      from: log(query, acl(), 'arn:aws:wafv2:a'),
      says: 'fail 6',
    },
    {
      it: 'a header nobody exports',
      from: log(path + query + header('cookie') + header('!ImportValue H')),
      says: 'unknown 10',
    },
    { it: 'fields nobody exports', from: log('').replace('Fields:\n', 'Fields: !ImportValue F\n'), says: 'unknown 6' },
    {
      it: 'in production only',
      from: log(
        `${path}${headers}        - !If [IsProd, { QueryString: {} }, !Ref AWS::NoValue]\n`,
        acl(),
        '!GetAtt Guard.Arn',
        'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n',
      ),
      says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
    },
  ]);
});

const guard = (properties: string, type = 'WebACL', before = '') =>
  `${before}Resources:\n  Guard:\n    Type: AWS::WAFv2::${type}\n    Properties:\n${properties}`;
const samples = (value: string) => `      VisibilityConfig: { SampledRequestsEnabled: ${value} }\n`;
const rule = (value: string, mark = '') =>
  `        - { Name: r, VisibilityConfig: { SampledRequestsEnabled: ${value} } }${mark}\n`;

describe('samples', () => {
  testEdges(wafLogsHideIdentifiers, 'Guard', [
    { it: 'none taken, and no log', from: guard(samples('"false"')), says: 'pass' },
    { it: 'taken', from: guard(samples('true')), says: 'fail 5' },
    {
      it: 'taken by a rule',
      from: guard(`${samples('false')}      Rules:\n${rule('true')}`),
      says: 'fail 7',
      message: 'Guard keeps samples of requests that meet r with their paths, which nothing can hide',
    },
    {
      it: 'taken by a rule without a name',
      from: guard(`${samples('false')}      Rules:\n${rule('true').replace('Name: r, ', '')}`),
      says: 'fail 7',
      message: 'Guard keeps samples of requests that meet a rule with their paths, which nothing can hide',
    },
    { it: 'taken by a rule group', from: guard(samples('true'), 'RuleGroup'), says: 'fail 5' },
    { it: 'not taken by a rule group', from: guard(samples('false'), 'RuleGroup'), says: 'pass' },
    { it: 'not said', from: guard('      Scope: REGIONAL\n'), says: 'unknown 2' },
    { it: 'nobody exports it', from: guard(samples('!ImportValue S')), says: 'unknown 5' },
    {
      it: 'by a parameter',
      from: guard(
        samples('!Ref S'),
        'WebACL',
        'Parameters: { S: { Type: String, AllowedValues: ["true", "false"] } }\n',
      ),
      says: 'fail 6 [S is true] | pass [S is false]',
    },
    ...failsInBothOrders(rule('!ImportValue S'), rule('true', ' # here'), (rules) =>
      guard(`${samples('false')}      Rules:\n${rules}`),
    ),
  ]);
});
