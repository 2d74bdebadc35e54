import { control } from './control.ts';

const template = (tls: string) => `Resources:
  RecordsProxy:
    Type: AWS::RDS::DBProxy
    Properties:
      DBProxyName: records
      EngineFamily: POSTGRESQL
      RoleArn: arn:aws:iam::111122223333:role/records-proxy
      VpcSubnetIds: [subnet-0a1b2c3d, subnet-4e5f6a7b]
      Auth: [{ AuthScheme: SECRETS, IAMAuth: REQUIRED }]
      RequireTLS: ${tls}
`;

export const databaseProxyRequiresTls = control({
  id: 'database-proxy-requires-tls',
  obligations: ['DB-TLS'],
  // What the databases behind it insist on is asked of them.
  partly: ['DB-TLS'],
  title: 'Proxies of databases refuse connections without TLS',
  why: 'Applications connect to the proxy, not to the database: what the database forces does not reach that hop.',
  decides: [
    'A proxy passes with RequireTLS: true and fails with false. Left out, it is not switched on, and fails.',
    'The hop from the proxy to the database is the database’s own question.',
  ],
  open: ['A value that comes from elsewhere: write it in the template, or give its parameter a value.'],
  on: ['database-proxy'],
  check(proxy, ask) {
    if (ask.need(proxy.tlsRequired)) return ask.pass();
    return ask.fail({
      at: proxy.tlsRequired,
      got: ask.isGiven(proxy.tlsRequired) ? 'RequireTLS: false' : 'no RequireTLS, which leaves it off',
      want: 'RequireTLS: true',
      says: `${proxy.name} takes connections without TLS`,
    });
  },
  fix: {
    effect: 'in-place',
    does: 'Require TLS; clients that connect without it are refused from then on.',
    cloudformation: 'RequireTLS: true',
    edits: () => [{ set: 'RequireTLS', to: true }],
  },
  examples: { resource: 'RecordsProxy', line: 10, fails: template('false'), passes: template('true') },
});
