import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { asNobody } from './as-nobody.ts';
import { type Content, folderWith } from './temporary-folder.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'cordon.cjs');

beforeAll(() => ensureBuilt());

const listener = (name: string, policy: string) => `  ${name}:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188
      Protocol: HTTPS
      Port: 443
      SslPolicy: ${policy} # why
      Certificates:
        - CertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/portal
      DefaultActions:
        - Type: fixed-response
          FixedResponseConfig: { StatusCode: "404" }
`;
const old = 'ELBSecurityPolicy-2016-08';
const current = 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09';
const edge = (...listeners: string[]) => `Resources:\n${listeners.join('\n')}`;
const diffOf = (file: string) => `--- a/${file}
+++ b/${file}
@@ -5,7 +5,7 @@
       LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188
       Protocol: HTTPS
       Port: 443
-      SslPolicy: ${old} # why
+      SslPolicy: ${current} # why
       Certificates:
         - CertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/portal
       DefaultActions:
`;

function fix(files: Readonly<Record<string, Content>>, args: readonly string[]) {
  const folder = folderWith(files);
  return { folder, ...run(folder, args) };
}

function run(cwd: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'fix', ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a diff, and nothing is touched', () => {
  const text = edge(listener('Portal', old));
  const { folder, ...said } = fix({ 'edge.yaml': text }, ['tls-policy-is-current']);
  expect(said).toEqual({ status: 0, stdout: diffOf('edge.yaml'), stderr: '' });
  expect(readFileSync(join(folder, 'edge.yaml'), 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['edge.yaml']);
});

test('--write writes it, keeps mode, byte order mark and link, and leaves nothing else behind', () => {
  const text = `\ufeff${edge(listener('Portal', old))}`;
  const folder = folderWith({ 'real/edge.yaml': text, 'link.yaml': { link: 'real/edge.yaml' } });
  chmodSync(join(folder, 'real/edge.yaml'), 0o640);
  expect(run(folder, ['tls-policy-is-current', '--write', 'link.yaml'])).toEqual({
    status: 0,
    // No tool writes through a link: the diff is of where it leads.
    stdout: diffOf('real/edge.yaml'),
    stderr: 'cordon: Portal (link.yaml): tls-policy-is-current passes now\n',
  });
  expect(readFileSync(join(folder, 'real/edge.yaml'), 'utf8')).toBe(text.replace(old, current));
  expect(statSync(join(folder, 'real/edge.yaml')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['link.yaml', 'real', 'real/edge.yaml']);
  expect(run(folder, ['tls-policy-is-current', 'real'])).toEqual({
    status: 0,
    stdout: '',
    stderr: 'cordon: nothing to fix: tls-policy-is-current fails nothing here\n',
  });
});

describe('--write leaves what the user may not write', () => {
  const text = edge(listener('Portal', old));
  const both = () => {
    const folder = folderWith({ 'a.yaml': text, 'b.yaml': text.replace('Portal', 'Other') });
    chmodSync(folder, 0o777);
    return folder;
  };
  const writeAsNobody = (folder: string) => asNobody(['fix', 'tls-policy-is-current', '--write'], folder);
  const refusal = (path: string, why: string) => ({
    status: 2,
    stdout: diffOf('a.yaml') + diffOf('b.yaml'),
    stderr: `cordon: ${path}: ${why}\n`,
  });

  test('a file that is not writable, and no other either', () => {
    const folder = both();
    const own = process.getuid?.() === 0 ? 65534 : (process.getuid?.() ?? 0);
    if (own === 65534) chownSync(join(folder, 'a.yaml'), own, own);
    chmodSync(join(folder, 'b.yaml'), 0o444);
    expect(writeAsNobody(folder)).toEqual(refusal(join(folder, 'b.yaml'), 'cannot be written: permission denied'));
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml']);
  });

  describe.runIf(process.getuid?.() === 0)('of others', () => {
    test('a file of another user, though it is writable', () => {
      const folder = both();
      chownSync(join(folder, 'a.yaml'), 65534, 65534);
      chmodSync(join(folder, 'b.yaml'), 0o666);
      expect(writeAsNobody(folder)).toEqual(
        refusal(
          join(folder, 'b.yaml'),
          'it belongs to another user and would become yours: run it as that user, or apply the diff',
        ),
      );
      expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(text);
    });

    test('root writes it, and it stays its owner’s', () => {
      const folder = both();
      chownSync(join(folder, 'a.yaml'), 65534, 65534);
      expect(run(folder, ['tls-policy-is-current', '--write']).status).toBe(0);
      const { uid, gid } = statSync(join(folder, 'a.yaml'));
      expect([uid, gid, readFileSync(join(folder, 'a.yaml'), 'utf8')]).toEqual([
        65534,
        65534,
        text.replace(old, current),
      ]);
    });
  });
});

test('a remark on a line that is written anew stays on it', () => {
  const action =
    '        - Type: forward          # should be redirect\n          TargetGroupArn: !Ref Group # the portal\n';
  const text = edge(listener('Portal', old))
    .replace('HTTPS', 'HTTP')
    .replace(/ {8}- Type: fixed.*\n.*\n/, action)
    .concat('  Group:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties: { Protocol: HTTPS }\n');
  const { status, stdout } = fix({ 'edge.yaml': text }, ['http-listener-only-redirects']);
  expect(stdout.match(/^[-+] .*$/gm)).toEqual([
    '-        - Type: forward          # should be redirect',
    '-          TargetGroupArn: !Ref Group # the portal',
    '+        # the portal',
    '+        - Type: redirect          # should be redirect',
    '+          RedirectConfig:',
    '+            Protocol: HTTPS',
    '+            Port: "443"',
    '+            StatusCode: HTTP_301',
  ]);
  expect(status).toBe(0);
});

test('several faults at once, in several files, or one by its name', () => {
  const files = { 'a.yaml': edge(listener('One', old), listener('Two', old)), 'b.yaml': edge(listener('Three', old)) };
  const all = fix(files, ['tls-policy-is-current', '.']);
  expect(all.status).toBe(0);
  expect(all.stdout.match(/^\+ .*$/gm)).toHaveLength(3);
  expect(all.stdout.match(/^\+\+\+ .*$/gm)).toEqual(['+++ b/a.yaml', '+++ b/b.yaml']);
  const one = fix(files, ['tls-policy-is-current', 'Two', 'a.yaml']);
  expect(one.stdout.match(/^@@.*$/gm)).toEqual(['@@ -18,7 +18,7 @@']);
});

test('what can be mended is, the rest is told with its reason: exit 1', () => {
  const parameter = `Parameters:\n  Policy:\n    Type: String\n    Default: ${old}\n`;
  const text = parameter + edge(listener('Portal', old), listener('Other', '!Ref Policy'));
  const { status, stdout, stderr } = fix({ 'edge.yaml': text }, ['tls-policy-is-current']);
  expect(stdout.match(/^[-+] .*$/gm)).toEqual([`-      SslPolicy: ${old} # why`, `+      SslPolicy: ${current} # why`]);
  expect(stderr).toBe(
    'cordon: edge.yaml:25:18: Other is not fixed: SslPolicy takes the value of Policy: change its default, its allowed values, or what is given at deployment\n',
  );
  expect(status).toBe(1);
});

describe('refuses', () => {
  const volume =
    'Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: us-east-1a\n      Encrypted: false\n';
  const bucket = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';
  test.each<readonly [string, Readonly<Record<string, Content>>, readonly string[], number, string]>([
    [
      'what replaces the resource',
      { 'a.yaml': volume },
      ['volume-is-encrypted'],
      1,
      'a.yaml:6:7: Disk is not fixed: the change replaces the resource, and what it holds with it. Encrypt the volume, with a KMS key of yours. A volume that exists is copied through an encrypted snapshot.',
    ],
    [
      'a control there is not',
      { 'a.yaml': bucket },
      ['bucket-refuses-http'],
      2,
      'fix got "bucket-refuses-http", which is no control; did you mean bucket-refuses-plain-http?',
    ],
    [
      'a name like nothing',
      { 'a.yaml': bucket },
      ['x'],
      2,
      'fix got "x", which is no control; cordon explain lists all controls',
    ],
    [
      'a resource there is not',
      { 'a.yaml': bucket },
      ['bucket-refuses-plain-http', 'C'],
      2,
      'fix got "C", which no given template has; it fails B',
    ],
    [
      'a resource it does not ask about',
      { 'a.yaml': volume },
      ['bucket-refuses-plain-http', 'Disk'],
      2,
      'fix got "Disk", which bucket-refuses-plain-http does not ask about; it fails nothing here',
    ],
    [
      'what the CDK writes',
      { 'cdk.out/a.template.json': '{"Resources":{"B":{"Type":"AWS::S3::Bucket"}}}' },
      ['bucket-refuses-plain-http', 'cdk.out/a.template.json'],
      1,
      'cdk.out/a.template.json:1:15: B is not fixed: it is written by the CDK: change the code it comes from',
    ],
    [
      'what says that it is generated',
      { 'a.yaml': `# Auto-generated, do not edit\n${bucket}` },
      ['bucket-refuses-plain-http'],
      1,
      'a.yaml:3:3: B is not fixed: it says that it is generated: change what it is generated from',
    ],
    [
      'a name that is taken',
      { 'a.yaml': `${bucket}  BPolicy:\n    Type: AWS::SNS::Topic\n` },
      ['bucket-refuses-plain-http'],
      1,
      'a.yaml:2:3: B is not fixed: a resource BPolicy is there already: change it by hand',
    ],
    [
      'no path to a template',
      { 'a.txt': 'x' },
      ['bucket-refuses-plain-http'],
      2,
      'no CloudFormation template found in . (1 neither YAML nor JSON): name a template, or a folder that holds one',
    ],
  ])('%s', (_name, files, args, status, line) => {
    const said = fix(files, args);
    expect(said).toMatchObject({ status, stdout: '', stderr: `cordon: ${line}\n` });
  });
});

test.each([
  ['passes', '      SslPolicy', 'passes Portal'],
  ['does not apply', '      Nothing', 'is not applicable for Portal: it negotiates no TLS itself'],
])('a resource that it does not fail: %s', (_name, property, said) => {
  const text = edge(listener('Portal', current)).replace('      SslPolicy', property);
  const { status, stderr } = fix({ 'edge.yaml': property === '      Nothing' ? text.replace('HTTPS', 'HTTP') : text }, [
    'tls-policy-is-current',
    'Portal',
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: `cordon: nothing to fix: tls-policy-is-current ${said}\n` });
});

test('a file that cannot be read is told, the others are mended: exit 2', () => {
  const { status, stdout, stderr } = fix(
    { 'a.yaml': edge(listener('Portal', old)), 'b.yaml': 'Resources: [\n  AWSTemplateFormatVersion' },
    ['tls-policy-is-current'],
  );
  expect(status).toBe(2);
  expect(stdout).toBe(diffOf('a.yaml'));
  expect(stderr).toMatch(/^cordon: b\.yaml:/);
});
