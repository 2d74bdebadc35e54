import { flag, list, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const stateMachine = translation(
  'state-machine',
  'AWS::StepFunctions::StateMachine',
  'Step Functions state machine',
  {
    machineName: text('StateMachineName'),
    sort: word('StateMachineType'),
    role: text('RoleArn'),
    definition: tree('Definition'),
    definitionText: text('DefinitionString'),
    definitionBucket: text('DefinitionS3Location.Bucket'),
    substitutions: tree('DefinitionSubstitutions'),
    logs: list('LoggingConfiguration.Destinations', record({ logGroup: text('CloudWatchLogsLogGroup.LogGroupArn') })),
    logLevel: word('LoggingConfiguration.Level'),
    logsData: flag('LoggingConfiguration.IncludeExecutionData'),
    encryption: word('EncryptionConfiguration.Type'),
    key: text('EncryptionConfiguration.KmsKeyId'),
  },
  ['Tags', 'TracingConfiguration'],
);

export const stateMachineVersion = translation(
  'state-machine-version',
  'AWS::StepFunctions::StateMachineVersion',
  'Step Functions version',
  { machine: text('StateMachineArn') },
  ['Description', 'StateMachineRevisionId'],
);

export const stateMachineAlias = translation(
  'state-machine-alias',
  'AWS::StepFunctions::StateMachineAlias',
  'Step Functions alias',
  {
    aliasName: text('Name'),
    versions: list('RoutingConfiguration', record({ version: text('StateMachineVersionArn') })),
    deployed: text('DeploymentPreference.StateMachineVersionArn'),
  },
  ['Description', 'StateMachineArn'],
);
