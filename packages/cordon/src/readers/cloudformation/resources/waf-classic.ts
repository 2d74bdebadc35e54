import { flag, list, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const globalWebAcl = translation(
  'classic-web-acl',
  'AWS::WAF::WebACL',
  'WAF Classic web ACL',
  {
    defaultAction: word('DefaultAction.Type'),
    rules: list('Rules', record({ rule: text('RuleId'), action: word('Action.Type') })),
  },
  ['MetricName', 'Name'],
);

export const regionalWebAcl = translation(
  'classic-web-acl',
  'AWS::WAFRegional::WebACL',
  'WAF Classic regional web ACL',
  {
    defaultAction: word('DefaultAction.Type'),
    rules: list('Rules', record({ rule: text('RuleId'), action: word('Action.Type') })),
  },
  ['MetricName', 'Name'],
);

export const classicWebAclAssociation = translation(
  'classic-web-acl-association',
  'AWS::WAFRegional::WebACLAssociation',
  'WAF Classic web ACL association',
  { entry: text('ResourceArn'), webAcl: text('WebACLId') },
);

export const globalRule = translation(
  'classic-web-rule',
  'AWS::WAF::Rule',
  'WAF Classic rule',
  { matches: list('Predicates', record({ matchSet: text('DataId'), negated: flag('Negated') })) },
  ['MetricName', 'Name'],
);

export const regionalRule = translation(
  'classic-web-rule',
  'AWS::WAFRegional::Rule',
  'WAF Classic regional rule',
  { matches: list('Predicates', record({ matchSet: text('DataId'), negated: flag('Negated') })) },
  ['MetricName', 'Name'],
);

export const rateBasedRule = translation(
  'classic-web-rule',
  'AWS::WAFRegional::RateBasedRule',
  'WAF Classic rate-based rule',
  { matches: list('MatchPredicates', record({ matchSet: text('DataId'), negated: flag('Negated') })) },
  ['MetricName', 'Name', 'RateKey', 'RateLimit'],
);

export const globalByteMatchSet = translation(
  'match-set',
  'AWS::WAF::ByteMatchSet',
  'WAF Classic string match set',
  {},
  ['ByteMatchTuples', 'Name'],
);

export const globalIpSet = translation('match-set', 'AWS::WAF::IPSet', 'WAF Classic address set', {}, [
  'IPSetDescriptors',
  'Name',
]);

export const globalSizeConstraintSet = translation(
  'match-set',
  'AWS::WAF::SizeConstraintSet',
  'WAF Classic size match set',
  {},
  ['Name', 'SizeConstraints'],
);

export const globalSqlInjectionMatchSet = translation(
  'match-set',
  'AWS::WAF::SqlInjectionMatchSet',
  'WAF Classic SQL injection match set',
  {},
  ['Name', 'SqlInjectionMatchTuples'],
);

export const globalXssMatchSet = translation(
  'match-set',
  'AWS::WAF::XssMatchSet',
  'WAF Classic cross-site scripting match set',
  {},
  ['Name', 'XssMatchTuples'],
);

export const regionalByteMatchSet = translation(
  'match-set',
  'AWS::WAFRegional::ByteMatchSet',
  'WAF Classic regional string match set',
  {},
  ['ByteMatchTuples', 'Name'],
);

export const regionalGeoMatchSet = translation(
  'match-set',
  'AWS::WAFRegional::GeoMatchSet',
  'WAF Classic regional country match set',
  {},
  ['GeoMatchConstraints', 'Name'],
);

export const regionalIpSet = translation(
  'match-set',
  'AWS::WAFRegional::IPSet',
  'WAF Classic regional address set',
  {},
  ['IPSetDescriptors', 'Name'],
);

export const regionalRegexPatternSet = translation(
  'match-set',
  'AWS::WAFRegional::RegexPatternSet',
  'WAF Classic regional pattern set',
  {},
  ['Name', 'RegexPatternStrings'],
);

export const regionalSizeConstraintSet = translation(
  'match-set',
  'AWS::WAFRegional::SizeConstraintSet',
  'WAF Classic regional size match set',
  {},
  ['Name', 'SizeConstraints'],
);

export const regionalSqlInjectionMatchSet = translation(
  'match-set',
  'AWS::WAFRegional::SqlInjectionMatchSet',
  'WAF Classic regional SQL injection match set',
  {},
  ['Name', 'SqlInjectionMatchTuples'],
);

export const regionalXssMatchSet = translation(
  'match-set',
  'AWS::WAFRegional::XssMatchSet',
  'WAF Classic regional cross-site scripting match set',
  {},
  ['Name', 'XssMatchTuples'],
);
