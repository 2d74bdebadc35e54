import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

it.each([
  ['jane.doe@clinic.org', undefined, 'email jane.doe@clinic.org heuristic'],
  ['uploads/jane.doe%40clinic.org/scan.pdf', undefined, 'email jane.doe%40clinic.org heuristic'],
  ['uploads/jane.doe%2540clinic.org/scan.pdf', undefined, 'email jane.doe%2540clinic.org heuristic'],
  ['patient_jane_at_clinic.org', undefined, 'email patient_jane_at_clinic.org heuristic'],
  ['arn:aws:sts::123456789012:assumed-role/Ops/jane@corp.com', undefined, 'email jane@corp.com heuristic'],
  ['mailto:j+test@mail.example.co.uk', undefined, 'email j+test@mail.example.co.uk heuristic'],
  ['jane@clinic.org.pdf', undefined, 'email jane@clinic.org heuristic'],
  ['o\u{2019}brien <mary.obrien@miami.com>', undefined, 'email mary.obrien@miami.com heuristic'],
  ['JDOE@HOSPITAL.EDU', 'contact', 'email JDOE@HOSPITAL.EDU heuristic'],
])('finds the address in %s (%s)', (text, key, expected) => {
  expect(spellFindings(text, key)).toEqual([expected]);
});

it.each([
  'git@github.com:acme/records.git',
  'cordon@1.2.3',
  'cordon@1.2.3-beta.one',
  '@aws-sdk/client-s3',
  'actions/checkout@v4',
  'lambda@edge',
  'icon@2x.png',
  'ec2-user@ip-10-0-0-1.ec2.internal',
  'postgres://app:secret@db.example.com:5432/records',
  'no-reply@clinic.org',
  'robot@project.iam.gserviceaccount.com',
  'key@123456789012',
  'image@sha256:0123456789abcdef',
  'look_at_this.txt',
])('finds nothing in %s', (text) => {
  expect(spellFindings(text)).toEqual([]);
});
