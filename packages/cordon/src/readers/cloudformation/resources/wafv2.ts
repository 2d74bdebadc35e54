import { eachText, eachWord, flag, list, presence, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

const rules = (path: string) =>
  list(
    path,
    record({
      ruleName: text('Name'),
      statement: tree('Statement'),
      sampling: flag('VisibilityConfig.SampledRequestsEnabled'),
    }),
  );

export const webAcl = translation(
  'web-acl',
  'AWS::WAFv2::WebACL',
  'web ACL',
  {
    aclName: text('Name'),
    scope: word('Scope'),
    sampling: flag('VisibilityConfig.SampledRequestsEnabled'),
    rules: rules('Rules'),
    protections: list(
      'DataProtectionConfig.DataProtections',
      record({ action: word('Action'), field: word('Field.FieldType'), keys: list('Field.FieldKeys', eachWord) }),
    ),
  },
  [
    'ApplicationConfig',
    'AssociationConfig',
    'CaptchaConfig',
    'ChallengeConfig',
    'CustomResponseBodies',
    'DefaultAction',
    'Description',
    'OnSourceDDoSProtectionConfig',
    'Tags',
    'TokenDomains',
  ],
);

export const webAclAssociation = translation(
  'web-acl-association',
  'AWS::WAFv2::WebACLAssociation',
  'web ACL association',
  { entry: text('ResourceArn'), webAcl: text('WebACLArn') },
);

export const webAclLog = translation(
  'web-acl-log',
  'AWS::WAFv2::LoggingConfiguration',
  'web ACL log',
  {
    webAcl: text('ResourceArn'),
    destinations: list('LogDestinationConfigs', eachText),
    redacted: list(
      'RedactedFields',
      record({
        header: word('SingleHeader.Name'),
        path: presence('UriPath'),
        query: presence('QueryString'),
        method: presence('Method'),
      }),
    ),
  },
  ['LoggingFilter'],
);

export const ruleGroup = translation(
  'rule-group',
  'AWS::WAFv2::RuleGroup',
  'web ACL rule group',
  { scope: word('Scope'), sampling: flag('VisibilityConfig.SampledRequestsEnabled'), rules: rules('Rules') },
  ['AvailableLabels', 'Capacity', 'ConsumedLabels', 'CustomResponseBodies', 'Description', 'Name', 'Tags'],
);

export const addressSet = translation(
  'address-set',
  'AWS::WAFv2::IPSet',
  'web ACL address set',
  { scope: word('Scope'), addresses: list('Addresses', eachWord) },
  ['Description', 'IPAddressVersion', 'Name', 'Tags'],
);

export const patternSet = translation('match-set', 'AWS::WAFv2::RegexPatternSet', 'web ACL pattern set', {}, [
  'Description',
  'Name',
  'RegularExpressionList',
  'Scope',
  'Tags',
]);
