import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

const sections = `Transform: AWS::LanguageExtensions
Parameters:
  Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}
  Free: {Type: String}
  Names: {Type: CommaDelimitedList, Default: "a, b,c"}
  Empty: {Type: CommaDelimitedList, Default: ""}
  Secret: {Type: String, NoEcho: true, Default: x}
  Ssm: {Type: "AWS::SSM::Parameter::Value<String>", Default: /a/b}
  SsmList: {Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /a/b}
  Two: {Type: Number, Default: 2}
  Block: {Type: String, Default: 10.0.0.0/16}
  Subnets: {Type: "List<AWS::EC2::Subnet::Id>"}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Not [!Condition IsProd]
Mappings:
  Sizes: {dev: {Size: small, Zones: [x, y]}, prod: {Size: big}, odd: {Size: !Ref Env}}
`;

const networks = `  Net: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: !Ref Block}}
  Pooled: {Type: "AWS::EC2::VPC", Properties: {Ipv4IpamPoolId: p}}
  Nowhere: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: !Ref "AWS::NoValue"}}
  Round: {Type: "AWS::EC2::Subnet", Properties: {CidrBlock: !GetAtt Round.CidrBlock}}
  Zone: {Type: "AWS::EC2::Subnet", Properties: {AvailabilityZone: us-east-1a}}
`;

/** What is written → what it says with default parameters: `<…>` is not spelled out, `? …` is unknown, null is absent. */
const tables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Ref: {
    '!Ref Env': 'dev',
    '{Ref: Env}': 'dev',
    '{"Ref": "Env"}': 'dev',
    '!Ref Free': '<t.Free>',
    '!Ref Names': ['a', 'b', 'c'],
    '!Ref Empty': [],
    '!Ref Secret': '<t.Secret>',
    '!Ref Ssm': '<t.Ssm>',
    '!Ref SsmList': '? SSM holds the value of SsmList',
    '!Ref Two': '2',
    '!Ref Subnets': '? the parameter Subnets has no value',
    '!Ref Other': '<t/Other.Ref>',
    '!Ref Nope': '? Nope is neither a parameter nor a resource here',
    '!Ref AWS::Region': '<t.AWS::Region>',
    '!Ref AWS::NotificationARNs': '? AWS::NotificationARNs is only known at deployment',
    '!Ref AWS::NoValue': null,
    '!Ref [a]': '? Ref is written wrongly: it takes the name of a parameter or a resource',
  },
  GetAtt: {
    '!GetAtt Other.Arn': '<t/Other.Arn>',
    '!GetAtt [Other, Arn]': '<t/Other.Arn>',
    '{"Fn::GetAtt": ["Other", "Arn"]}': '<t/Other.Arn>',
    '{"Fn::GetAtt": "Other.A.B"}': '<t/Other.A.B>',
    '{"Fn::GetAtt": [Other, !Ref Env]}': '? the name of the attribute is only known at deployment',
    '!GetAtt Nope.Arn': '? Nope is not a resource here',
    '!GetAtt Other': '? Fn::GetAtt is written wrongly: it takes a resource and one of its attributes',
  },
  'attributes that give a property back': {
    '!GetAtt Net.CidrBlock': '10.0.0.0/16',
    '!Sub "${Net.CidrBlock}"': '10.0.0.0/16',
    '!GetAtt Zone.AvailabilityZone': 'us-east-1a',
    '!Cidr [!GetAtt Net.CidrBlock, 1, 8]': ['10.0.0.0/24'],
    '!GetAtt Pooled.CidrBlock': '<t/Pooled.CidrBlock>',
    '!GetAtt Nowhere.CidrBlock': '<t/Nowhere.CidrBlock>',
    '!GetAtt Round.CidrBlock': '? Round.CidrBlock depends on itself',
    '!GetAtt Net.DefaultNetworkAcl': '<t/Net.DefaultNetworkAcl>',
  },
  Sub: {
    '!Sub "x-${Env}"': 'x-dev',
    '{"Fn::Sub": "x-${Env}"}': 'x-dev',
    '!Sub "${!Env}-${Env}"': '${Env}-dev',
    '!Sub "${Other}-${Other.Arn}"': '<t/Other.Ref>-<t/Other.Arn>',
    '!Sub ["${a}-${Env}", {a: !Ref Two}]': '2-dev',
    '!Sub ["${Env}", {Env: over}]': 'over',
    '!Sub ["${a}${a.b}", {a: 1, a.b: 2}]': '12',
    '!Sub "${AWS::Region}-${ Env }"': '<t.AWS::Region>-dev',
    '!Sub "$${Env}"': '$dev',
    '!Sub "${Env"': '${Env',
    '!Sub "${Free}-${Secret}"': '<t.Free>-<t.Secret>',
    '!Sub [x, y]': '? Fn::Sub is written wrongly: it takes a text, and a map of names where there are any',
    '!Sub ["${a}", {a: !Join ["-", [!Ref Env, !Select [1, !Ref Names]]]}]': 'dev-b',
  },
  Join: {
    '!Join ["-", [a, !Ref Env, !Ref Other]]': 'a-dev-<t/Other.Ref>',
    '{"Fn::Join": ["", ["a", {"Ref": "Env"}]]}': 'adev',
    '!Join [",", !Ref Names]': 'a,b,c',
    '!Join ["", [a, !Ref AWS::NoValue, b]]': 'ab',
    '!Join [",", [a, !Ref Names]]': 'a,a,b,c',
    '!Join [",", !Split [":", "a:b"]]': 'a,b',
    '!Join [",", []]': '',
    '!Join [",", !Ref Subnets]': '? the parameter Subnets has no value',
    '!Join [a]': '? Fn::Join is written wrongly: it takes a delimiter and a list of values',
  },
  Select: {
    '!Select [1, [a, b]]': 'b',
    '!Select ["0", !Ref Names]': 'a',
    '!Select [!Ref Two, [a, b, c]]': 'c',
    '!Select [0, !Split [",", "x,y"]]': 'x',
    '!Select [0, [!Ref "AWS::NoValue", b]]': 'b',
    '!Select [1, !Cidr [10.0.0.0/16, 2, 8]]': '10.0.1.0/24',
    '!Select [5, [a]]': 'impossible: the list has no item 5',
    '!Select [-1, [a]]': '? Fn::Select takes an index from 0, not -1',
    '!Select ["", [a]]': '? Fn::Select takes an index from 0, not an empty text',
    '!Select [0, !Ref Subnets]': '? the parameter Subnets has no value',
    '!Select [0, !GetAtt Other.List]': '? it is only known once the resource it refers to exists',
    '!Select [!Ref Free, [a]]': '? which item it selects is only known at deployment',
  },
  Split: {
    '!Split [",", "a,,b"]': ['a', '', 'b'],
    '!Select [2, !Split ["/", !GetAtt Other.FunctionUrl]]': '<t/Other.FunctionUrl.Host>',
    '!Select [1, !Split ["//", !GetAtt Other.WebsiteURL]]': '<t/Other.WebsiteURL.Host>',
    '!Select [0, !Split ["/", !GetAtt Other.ApiEndpoint]]':
      '? how an address begins is only known once the resource exists',
    '!Split [":", !GetAtt Other.FunctionUrl]': '? it is only known once the resource it refers to exists',
    '!Split ["/", !GetAtt Other.Arn]': '? it is only known once the resource it refers to exists',
    '!Split ["-", !Sub "${Env}-x"]': ['dev', 'x'],
    '!Split [",", ""]': [''],
    '!Split [",", !Ref Free]': '? the parameter Free has no value',
    '!Split ["", "ab"]': '? Fn::Split is given no delimiter',
  },
  If: {
    '!If [IsProd, a, b]': 'b',
    '{"Fn::If": ["IsDev", {"Fn::Sub": "${Env}"}, "x"]}': 'dev',
    '!If [IsProd, {x: 1}, !Ref AWS::NoValue]': null,
    '[a, !If [IsProd, b, !Ref AWS::NoValue], c]': ['a', 'c'],
    '[a, !If [IsDev, [b, c], d]]': ['a', 'b', 'c'],
    '{k: !If [IsProd, 1, !Ref AWS::NoValue], l: 2}': { k: null, l: '2' },
    '!If [IsDev, !If [IsProd, a, b], c]': 'b',
    '!If [Nope, a, b]': '? the condition Nope is not declared',
    '!If [IsProd, a]': '? Fn::If is written wrongly: it takes the name of a condition and two values',
  },
  FindInMap: {
    '!FindInMap [Sizes, dev, Size]': 'small',
    '!FindInMap [Sizes, !Ref Env, Size]': 'small',
    '!FindInMap [Sizes, !Sub "${Env}", Zones]': ['x', 'y'],
    '!FindInMap [Sizes, test, Size, {DefaultValue: !Ref Env}]': 'dev',
    '!FindInMap [Nope, test, Size, {DefaultValue: d}]': 'd',
    '!FindInMap [Sizes, test, Size]': 'impossible: Sizes has no such entry',
    '!FindInMap [Sizes, odd, Size]': '? a map holds texts and lists of texts only',
    '!FindInMap [Nope, dev, Size]': '? there is no mapping Nope',
    '!FindInMap [Sizes, !GetAtt Other.X, Size]': '? which entry of Sizes is used is only known at deployment',
    '!FindInMap [Sizes, dev]': '? Fn::FindInMap is written wrongly: it takes a map and two keys',
  },
  Cidr: {
    '!Cidr [!Ref Block, 2]': ['10.0.0.0/24', '10.0.1.0/24'],
    '!Cidr ["10.0.0.0/16", "2", "5"]': ['10.0.0.0/27', '10.0.0.32/27'],
    '!Cidr [10.0.0.7/24, 1, 4]': ['10.0.0.0/28'],
    '!Cidr [10.0.0.0/24, 4, 8]': '? 10.0.0.0/24 is no block of addresses with room for 4 of 8 host bits',
    '!Cidr [10.0.0/24, 1, 8]': '? 10.0.0/24 is no block of addresses with room for 1 of 8 host bits',
    '!Cidr ["2001:db8::/56", 1, 64]': '? blocks of IPv6 addresses are not worked out',
    '!Cidr [!GetAtt Other.CidrBlock, 2, 8]': '? it is only known once the resource it refers to exists',
  },
  'Length and ToJsonString': {
    '{"Fn::Length": [a, !Ref "AWS::NoValue", b]}': '2',
    '{"Fn::Length": {Ref: Names}}': '3',
    '{"Fn::Length": x}': '? Fn::Length takes a list',
    '{"Fn::ToJsonString": {a: "x\\"y", b: [!Ref Env], c: !Ref "AWS::NoValue"}}': '{"a":"x\\"y","b":["dev"]}',
    '!ToJsonString [a, !Ref Other]': '["a","<t/Other.Ref>"]',
  },
  'what no template shows': {
    '!GetAZs ""': '? the Availability Zones depend on the account and the Region',
    '!Select [0, !GetAZs {Ref: "AWS::Region"}]': '? the Availability Zones depend on the account and the Region',
    '!ImportValue nope': '? no given stack exports nope',
    '{"Fn::Transform": {Name: x}}': '? a macro writes this when it is deployed',
    '{a: 1, "Fn::Transform": {Name: x}}': '? a macro writes this when it is deployed',
    '{"Fn::Nope": 1}': '? no reader knows Fn::Nope',
    '!Base64 {"Fn::Sub": "${Env}"}': 'dev',
  },
  'dynamic references': {
    '"{{resolve:ssm:/a/b:1}}"': '<{{resolve:ssm:/a/b:1}}>',
    '"x{{resolve:secretsmanager:a:SecretString:p}}y"': 'x<{{resolve:secretsmanager:a:SecretString:p}}>y',
    '!Sub "{{resolve:ssm:/${Env}/b}}"': '<{{resolve:ssm:/dev/b}}>',
    '!Join ["", ["{{resolve:ssm:", !Ref Env, "}}z"]]': '<{{resolve:ssm:dev}}>z',
    '!Sub "{{resolve:secretsmanager:${Other}}}"': '<{{resolve:secretsmanager:\u{E000}t/Other#Ref\u{E001}}}>',
    '"{{resolve:ssm:a"': '{{resolve:ssm:a',
  },
  loops: {
    '{"Fn::ForEach::L": [I, [a, b], {"K${I}": {"Fn::Sub": "${I}-${Env}"}}], z: 1}': {
      Ka: 'a-dev',
      Kb: 'b-dev',
      z: '1',
    },
    '{"Fn::ForEach::L": [I, !Ref Names, {"K${I}": {Ref: I}}]}': { Ka: 'a', Kb: 'b', Kc: 'c' },
    '{"Fn::ForEach::L": [I, [a], {"Fn::ForEach::M": [J, [x, y], {"${I}${J}": !If [IsProd, 1, !Ref J]}]}]}': {
      ax: 'x',
      ay: 'y',
    },
    '{"Fn::ForEach::L": [I, [a.b], {"K&{I}": {"Fn::Join": ["", [{Ref: I}, {Ref: Env}]]}}]}': { Kab: 'a.bdev' },
    '{"Fn::ForEach::L": [I, [Other], {"K${I}": !GetAtt ["${I}", Arn]}]}': { KOther: '<t/Other.Arn>' },
    '{"Fn::ForEach::L": [I, [dev, neu], {"K${I}": {"Fn::FindInMap": [Sizes, {Ref: I}, Size, {DefaultValue: d}]}}]}': {
      Kdev: 'small',
      Kneu: 'd',
    },
    '{"Fn::ForEach::L": [I, !Ref Free, {"K${I}": 1}]}': '? the items of the loop are only known at deployment',
    '{"Fn::ForEach::L": [I, !Select [4, [[a]]], {a: 1}]}': '? the items of the loop are only known at deployment',
    '{"Fn::ForEach::L": [I]}': '? the items of the loop are only known at deployment',
  },
  values: {
    '[!Ref Names, z]': ['a', 'b', 'c', 'z'],
    '~': null,
    '{a: ~}': { a: null },
    yes: 'true',
    '"yes"': 'yes',
  },
};

for (const [name, table] of Object.entries(tables)) {
  describe(name, () => {
    for (const [written, says] of Object.entries(table))
      test(written, () => expect(said(written, sections, {}, networks)).toEqual(says));
  });
}

describe('in another world', () => {
  const prod = { Env: 'prod', Names: 'x,y' };
  const rows: Readonly<Record<string, unknown>> = {
    '!If [IsProd, a, b]': 'a',
    '!FindInMap [Sizes, !Ref Env, Size]': 'big',
    '!FindInMap [Sizes, !Ref Env, Zones]': 'impossible: Sizes has no such entry',
    '!Sub "${Env}"': 'prod',
    '!Ref Secret': '<t.Secret>',
    '{"Fn::ForEach::L": [I, !Ref Names, {"K${I}": {Ref: I}}]}': '? the items of the loop are only known at deployment',
  };
  for (const [written, says] of Object.entries(rows))
    test(written, () => expect(said(written, sections, prod)).toEqual(says));
});
