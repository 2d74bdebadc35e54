import { BadCopy, json, list, text } from './shape.mjs';

/** Values and defaults of the parameters that verdicts rest on; one line holds for all families, or the copy is refused. */
export const sqlServerParameters = {
  id: 'sql-server-parameters',
  data: 'sql-server-parameters',
  copies: /^describe-engine-default-parameters.*\.json$/,
  commands: ['13.0', '14.0', '15.0', '16.0', '17.0'].map((version) => [
    `describe-engine-default-parameters-se-${version}.json`,
    ...['rds', 'describe-engine-default-parameters', '--db-parameter-group-family', `sqlserver-se-${version}`],
  ]),
  key: ([name]) => name,
  read(copies, before) {
    const found = new Map();
    for (const copy of copies) {
      const parameters = list(json(copy).EngineDefaults, 'Parameters', `${copy.name}: EngineDefaults`);
      for (const [index, parameter] of parameters.entries()) {
        const where = `${copy.name}: EngineDefaults.Parameters[${index}]`;
        const name = text(parameter, 'ParameterName', where);
        if (!before.some(([each]) => each === name)) continue;
        const row = [
          name,
          text(parameter, 'AllowedValues', where).split(',').join(' '),
          parameter.ParameterValue ?? '-',
        ];
        const other = found.get(name);
        if (other && other.join() !== row.join()) {
          throw new BadCopy(`${where}: ${name} differs between families; the table has one line for all of them`);
        }
        found.set(name, row);
      }
    }
    // A parameter that only some families have is told by those; one that none has is lost.
    return [...found.values()];
  },
};
