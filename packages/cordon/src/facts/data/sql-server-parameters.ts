// Written by `npm run renew -- sql-server-parameters`.
export const asOf = '2026-11-23';

/** Parameter | values it may have | default, `-` where AWS documents none. */
export const rows = `
rds.force_ssl | 0 1 | 0
rds.sqlserver_audit | fedramp_hipaa | -
`;
