import type { Fact } from '../model/fact.ts';
import type { Text, Value } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';
import { sendsNothingInClear } from './program-address.ts';
import { programTexts } from './program-text.ts';

const template = (endpoint: string) => `Resources:
  Importer:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::111122223333:role/importer
      Code: { S3Bucket: clinic-code, S3Key: importer.zip }
      Environment:
        Variables:
          AWS_ENDPOINT_URL_S3: ${endpoint}
`;

export const clientsUseHttpsEndpoints = control({
  id: 'clients-use-https-endpoints',
  obligations: ['S3-TLS', 'GLACIER-TLS'],
  // What programs do in their own code is not in a template.
  partly: ['S3-TLS', 'GLACIER-TLS'],
  title: 'Programs reach Amazon S3 and Glacier over HTTPS',
  why: 'S3 and Glacier answer plain HTTP too. A program that is given an http:// address sends PHI and its signature in the clear.',
  decides: [
    'What programs are given is read: user data, environment variables, commands of containers, steps of builds, documents of Systems Manager and code that the template holds, encoded in base64 or not.',
    'It fails on an http:// address of S3 or Glacier, and on a switch that turns encryption off, such as use_ssl=False.',
    'Comments do not count, nor do the buckets in which AWS offers its own software to everybody.',
    'A resource that is given nothing of the sort is not applicable. A pass says nothing about what programs do in code that lies elsewhere.',
  ],
  open: [
    'A text that comes from elsewhere, where it may be an address of S3: write it in the template, give its parameter a value, or pass the stack that exports it.',
  ],
  on: ['instance', 'launch-template', 'function', 'task-definition', 'build-project', 'operations-document'],
  check(resource, ask) {
    switch (resource.kind) {
      case 'instance':
      case 'launch-template':
        return script(resource.userData, resource.name, ask);
      case 'function':
        return ask.all(
          () => tree(resource.environmentTree, resource.name, ask, true),
          () => script(resource.code, resource.name, ask),
        );
      case 'task-definition':
        return ask.every(ask.need(resource.containers) ?? [], ({ environment, command, entryPoint }) =>
          ask.every([environment, command, entryPoint], (each) => tree(each, resource.name, ask)),
        );
      case 'build-project':
        return ask.all(
          () => tree(resource.environment, resource.name, ask),
          () => script(resource.steps, resource.name, ask),
        );
      default:
        return tree(resource.content, resource.name, ask);
    }
  },
  fix: {
    effect: 'in-place',
    does: 'Write https:// before the endpoint, or leave the endpoint out: AWS clients use HTTPS by themselves.',
    cloudformation: 'AWS_ENDPOINT_URL_S3: https://s3.us-east-1.amazonaws.com',
    // Which part of a longer text an address is, only its author can tell; one that is a value by itself is known whole.
    edits: ({ path, got }) =>
      path.startsWith('Environment.Variables.') && !/[ …]/.test(got)
        ? [{ set: path, to: got.replace(/^http:/i, 'https:') }]
        : [],
  },
  examples: {
    resource: 'Importer',
    line: 9,
    fails: template('http://s3.us-east-1.amazonaws.com'),
    passes: template('https://s3.us-east-1.amazonaws.com'),
  },
});

function script(fact: Fact<Text>, name: string, ask: Ask): Outcome {
  const text = ask.need(fact);
  if (!text) return ask.notApplicable('it gets no script');
  return sendsNothingInClear({ name: '', text }, fact.path, name, ask);
}

/** @param byName do the names of its values complete the path? */
function tree(fact: Fact<Value>, name: string, ask: Ask, byName = false): Outcome {
  const value = ask.need(fact);
  if (!value) return ask.notApplicable('it gets nothing of the sort');
  return ask.every(programTexts(value, ask.world), (found) =>
    sendsNothingInClear(found, byName ? `${fact.path}.${found.name}` : fact.path, name, ask),
  );
}
