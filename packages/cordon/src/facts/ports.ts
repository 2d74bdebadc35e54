import type { DatedData } from './dated-data.ts';

/** A well-known port whose protocol starts in the clear. */
export interface ClearTextPort {
  readonly port: number;
  readonly protocol: string;
  /**
   * How a session that starts in the clear may change to TLS on this same port; absent where it cannot. An open port with
   * an upgrade proves nothing either way: whether the server insists on the upgrade is its own setting.
   */
  readonly upgrade?: string;
  readonly source: string;
}

const iana = 'https://www.iana.org/assignments/service-names-port-numbers';

/** Port numbers and upgrades as IANA, the RFCs and the vendors define them; written from memory, not re-read. */
export const portsData: DatedData = {
  id: 'ports',
  title: 'Well-known ports whose protocols start in the clear',
  asOf: '2026-11-24',
  source: iana,
};

/** Ports that matter when they are open to the outside. Sorted by number. */
export const clearTextPorts: readonly ClearTextPort[] = [
  { port: 21, protocol: 'FTP', upgrade: 'AUTH TLS', source: 'https://www.rfc-editor.org/rfc/rfc4217' },
  { port: 23, protocol: 'Telnet', source: iana },
  { port: 25, protocol: 'SMTP', upgrade: 'STARTTLS', source: 'https://www.rfc-editor.org/rfc/rfc3207' },
  { port: 80, protocol: 'HTTP', source: iana },
  { port: 104, protocol: 'DICOM', source: iana },
  { port: 110, protocol: 'POP3', upgrade: 'STLS', source: 'https://www.rfc-editor.org/rfc/rfc2595' },
  { port: 143, protocol: 'IMAP', upgrade: 'STARTTLS', source: 'https://www.rfc-editor.org/rfc/rfc9051' },
  { port: 389, protocol: 'LDAP', upgrade: 'StartTLS', source: 'https://www.rfc-editor.org/rfc/rfc4511' },
  {
    port: 1433,
    protocol: 'SQL Server (TDS)',
    upgrade: 'the PRELOGIN handshake',
    source: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-tds',
  },
  { port: 2575, protocol: 'HL7 MLLP', source: iana },
  {
    port: 3306,
    protocol: 'MySQL',
    upgrade: 'the SSL request',
    source: 'https://dev.mysql.com/doc/dev/mysql-server/latest',
  },
  {
    port: 5432,
    protocol: 'PostgreSQL',
    upgrade: 'SSLRequest',
    source: 'https://www.postgresql.org/docs/current/protocol-flow.html',
  },
  { port: 11112, protocol: 'DICOM', source: iana },
];

/** The clear-text ports a rule opens; a rule without a range (`-1`, all traffic) is the range 0 to 65535. */
export function clearTextPortsIn(from: number, to: number): readonly ClearTextPort[] {
  return clearTextPorts.filter(({ port }) => from <= port && port <= to);
}
