import { BadCopy, json, list, text } from './shape.mjs';

/**
 * The API tells which majors RDS offers; the years and the ends of support stand on a page. So an answer confirms the
 * table, and a major that is not in it has to be written by a person first.
 */
export const sqlServerVersions = {
  id: 'sql-server-versions',
  data: 'sql-server-majors',
  copies: /^describe-db-engine-versions.*\.json$/,
  commands: ['ee', 'se', 'web', 'ex'].map((edition) => [
    `describe-db-engine-versions-${edition}.json`,
    ...['rds', 'describe-db-engine-versions', '--engine', `sqlserver-${edition}`],
  ]),
  key: ([year]) => year,
  read(copies, before) {
    const known = new Set(before.map(([, prefix]) => prefix));
    for (const copy of copies) {
      for (const [index, version] of list(json(copy), 'DBEngineVersions', copy.name).entries()) {
        const where = `${copy.name}: DBEngineVersions[${index}]`;
        text(version, 'Engine', where, /^sqlserver-[a-z-]+$/);
        const prefix = text(version, 'EngineVersion', where, /^\d{2}\.\d{2}(\.|$)/).slice(0, 5);
        if (!known.has(prefix)) {
          throw new BadCopy(
            `${where}: RDS offers ${prefix}, which the table does not have; add its year and the ends of its support first`,
          );
        }
      }
    }
    return before;
  },
};
