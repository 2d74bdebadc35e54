import type { Exclusion } from '../model/declared-scope.ts';
import type { Resource } from '../model/resource.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';

const template = (bucket: string) => `Resources:
  Importer:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { ZipFile: 'exports.handler = async () => 0' }
      Role: !GetAtt ImporterRole.Arn
  ImporterRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      Policies:
        - PolicyName: documents
          PolicyDocument:
            Statement:
              - { Effect: Allow, Action: s3:PutObject, Resource: !Sub '\${${bucket}.Arn}/*' }
              - { Effect: Allow, Action: s3:ListBucket, Resource: !GetAtt BuildCache.Arn }
  Reader:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { ZipFile: 'exports.handler = async () => 0' }
      Role: !GetAtt ReaderRole.Arn
  ReaderRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      Policies:
        - PolicyName: build
          PolicyDocument:
            Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: !Sub '\${BuildCache.Arn}/*' }]
  Documents:
    Type: AWS::S3::Bucket
  BuildCache:
    Type: AWS::S3::Bucket
`;

export const phiStaysInScope = control({
  id: 'phi-stays-in-scope',
  obligations: ['PHI-SCOPE'],
  title: 'PHI does not come to what is declared to hold none',
  why: 'What is left out of the scope is not judged. If PHI can come there after all, nobody looks at where it rests.',
  decides: [
    'PHI begins at the entries and holders that cordon.yaml declares and spreads along the hops that are seen, in the direction of their data, in any configuration.',
    'A resource that cordon.yaml excludes fails where such a hop brings PHI to it, and passes where none does.',
    'A resource that nobody excludes is judged as soon as PHI comes to it, and needs no declaration.',
  ],
  open: ['A grant or a reference in scope that may mean an excluded resource: name what it is for.'],
  on: ['phi-carrier'],
  tacit: true,
  beyondScope: true,
  check(resource, ask) {
    if (!ask.flow.isDeclared) return ask.notApplicable('no scope is declared: everything is taken to hold PHI');
    const exclusion = ask.flow.exclusionOf(resource);
    if (!exclusion) return ask.notApplicable('it is not excluded');
    return ask.flow.comesTo(resource) ? reached(resource, exclusion, ask) : notReached(resource, ask);
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Cut the way by which PHI comes there, or take the exclusion out of cordon.yaml and keep the resource as PHI is kept.',
    cloudformation: '# let no policy, rule or replication in scope name it',
  },
  examples: {
    resource: 'BuildCache',
    line: 16,
    scope: { entries: ['Importer'], excluded: ['BuildCache'] },
    fails: template('BuildCache'),
    passes: template('Documents'),
  },
});

function reached(resource: Resource, { names, reason }: Exclusion, ask: Ask): Outcome {
  const [hop] = ask.flow.becauseOf(resource.id);
  const found = hop?.inWorld(ask.world);
  if (!hop) {
    return ask.fail({
      at: resource,
      got: `excluded as ${names}`,
      want: 'one of the two',
      says: `${resource.name} is declared to hold PHI and to hold none`,
    });
  }
  if (!found) return ask.pass('PHI comes there in another configuration only');
  const sender = ask.flow.nameOf(hop.from === resource.id ? hop.to : hop.from);
  return ask.fail({
    at: found.facts[0] ?? resource,
    path: '',
    got: `a way from ${sender}`,
    want: 'no way of PHI to it',
    says: `PHI comes to ${resource.name} from ${sender}, though it is excluded: ${reason}`,
  });
}

function notReached(resource: Resource, ask: Ask): Outcome {
  if (!ask.flow.holds(resource)) return ask.pass();
  return ask.unknown(
    resource,
    'something in scope may use it: a grant on everything, or a reference that is not given',
    'name in the grant what it is for, or pass the template that is referred to',
  );
}
