import type { Ask } from '../controls/ask.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { Fact } from '../model/fact.ts';
import type { ReplicationEndpoint } from '../model/kinds/replication-endpoint.ts';
import { hostOf } from './host-of.ts';

type Session = { readonly protocol: string; readonly outcome: Outcome };

/** What has no SslMode: DMS calls their APIs, and tells Redshift to speak TLS by itself (DMS guide, using SSL; read 2026-11-28). */
const encrypted: Readonly<Record<string, string>> = {
  s3: 'HTTPS',
  kinesis: 'HTTPS',
  dynamodb: 'HTTPS',
  neptune: 'HTTPS',
  redshift: 'SQL over TLS',
  'redshift-serverless': 'SQL over TLS',
};

/** How an end of a replication is spoken to. Each engine has a setting of its own for it; most have SslMode. */
export function replicationSession(endpoint: ReplicationEndpoint, ask: Ask): Session {
  const engine = ask.known(endpoint.engine)?.toLowerCase() ?? '';
  const always = encrypted[engine];
  if (always) return { protocol: always, outcome: ask.pass(`DMS reaches ${engine} over ${always}`) };
  switch (engine) {
    case 'opensearch':
    case 'elasticsearch':
      return search(endpoint, ask);
    case 'kafka':
      // What it speaks where nothing is said was not found in AWS's documents.
      return said(endpoint, endpoint.brokersProtocol, 'Kafka', 'SecurityProtocol', 'sasl-ssl or ssl-encryption', ask);
    case 'redis':
      // TLS unless told otherwise (DMS API, RedisSettings; read 2026-11-28).
      if (ask.look(endpoint.cacheProtocol).is === 'absent') return { protocol: 'Redis over TLS', outcome: ask.pass() };
      return said(endpoint, endpoint.cacheProtocol, 'Redis', 'SslSecurityProtocol', 'ssl-encryption', ask);
    default:
      return bySslMode(endpoint, ask);
  }
}

function search({ name, searchEndpoint }: ReplicationEndpoint, ask: Ask): Session {
  const host = hostOf(searchEndpoint, ask);
  if (!host?.startsWith('http://')) return { protocol: 'HTTPS', outcome: ask.pass('DMS reaches it over HTTPS') };
  const says = `${name} is reached over plain HTTP`;
  return { protocol: 'HTTP', outcome: ask.fail({ at: searchEndpoint, got: host, want: 'https://…', says }) };
}

function said(
  { name }: ReplicationEndpoint,
  setting: Fact<string>,
  protocol: string,
  called: string,
  want: string,
  ask: Ask,
): Session {
  const found = ask.look(setting);
  if (found.is !== 'known') {
    const why = found.is === 'unknown' ? found.why : `${name} does not say whether it is reached over TLS`;
    return { protocol, outcome: ask.unknown(setting, why, `write ${called}: ${want}`) };
  }
  if (found.value.toLowerCase() !== 'plaintext')
    return { protocol: `${protocol} over TLS`, outcome: ask.pass(`${called} is ${found.value}`) };
  const says = `${name} is reached without TLS: its ${called} is plaintext`;
  return { protocol, outcome: ask.fail({ at: setting, got: found.value, want, says }) };
}

/** In the clear unless the endpoint says otherwise (DMS API, SslMode; read 2026-11-28). */
function bySslMode({ name, sslMode }: ReplicationEndpoint, ask: Ask): Session {
  const mode = ask.look(sslMode);
  if (mode.is === 'unknown')
    return { protocol: 'SQL', outcome: ask.unknown(sslMode, mode.why, mode.settle ?? 'write SslMode') };
  if (mode.is === 'known' && mode.value !== 'none')
    return { protocol: 'SQL over TLS', outcome: ask.pass(`SslMode is ${mode.value}`) };
  const says = `${name} is reached without TLS: its SslMode is ${mode.is === 'known' ? 'none' : 'not set, which means none'}`;
  return {
    protocol: 'SQL',
    outcome: ask.fail({ at: sslMode, got: 'none', want: 'require, verify-ca or verify-full', says }),
  };
}
