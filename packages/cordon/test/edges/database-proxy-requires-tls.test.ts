import { databaseProxyRequiresTls } from '../../src/controls/database-proxy-requires-tls.ts';
import { testEdges } from './edge-table.ts';

const proxy = (property: string, before = '') => `${before}Resources:
  Records:
    Type: AWS::RDS::DBProxy
    Properties:
      EngineFamily: SQLSERVER
${property}`;
const tls = (value: string, before?: string) => proxy(`      RequireTLS: ${value}\n`, before);

testEdges(databaseProxyRequiresTls, 'Records', [
  { it: 'required', from: tls('true'), says: 'pass' },
  { it: 'required, quoted', from: tls('"true"'), says: 'pass' },
  { it: 'not', from: tls('false'), says: 'fail 6' },
  { it: 'not said', from: proxy(''), says: 'fail 2' },
  { it: 'no value', from: tls('!Ref AWS::NoValue'), says: 'fail 6' },
  { it: 'nobody exports it', from: tls('!ImportValue T'), says: 'unknown 6' },
  {
    it: 'a parameter',
    from: tls('!Ref Tls', 'Parameters: { Tls: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }\n'),
    says: 'pass [Tls is true] | fail 7 [Tls is false]',
  },
]);
