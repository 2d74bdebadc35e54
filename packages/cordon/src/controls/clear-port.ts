import { otherEnginesTlsData } from '../facts/other-engines-tls.ts';
import type { Database } from '../model/kinds/database.ts';
import { canonical, spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import type { WithGroup } from './forced-tls.ts';
import type { Outcome } from './outcome.ts';
import { optionGroupOf } from './sql-server-options.ts';

const closeIt = 'close that port in the security groups, which is not looked at here';

/** Db2 speaks in the clear beside TLS unless it is told to speak TLS alone. */
export function db2ClosesClearPort(on: WithGroup, ask: Ask): Outcome {
  ask.cite(otherEnginesTlsData);
  const parameters = on.parameters && ask.need(on.parameters);
  const name = parameters?.names.find((each) => each.toUpperCase() === 'DB2COMM') ?? 'DB2COMM';
  const parameter = parameters?.get(name);
  const value = parameter && ask.need(parameter);
  if (value?.toUpperCase() === 'SSL')
    return ask.pass('Db2 is told to speak SSL alone; that this closes the other port is inferred');
  if (parameter && value !== undefined && !/(^|,)\s*TCPIP/i.test(value)) {
    return ask.unknown(parameter, `AWS documents no DB2COMM of ${value}`, 'write DB2COMM: SSL');
  }
  return ask.fail({
    at: parameter ?? on.parameters ?? on.attached,
    ...(on.parameters ? { path: `${on.parameters.path}.${name}` } : {}),
    got: value ?? on.literal ?? 'no DB2COMM',
    want: 'DB2COMM: SSL',
    says: `${on.name} keeps a port open that speaks in the clear`,
  });
}

/** Oracle's SSL option opens a second port; its own network encryption can be demanded on the first. */
export function oracleDemandsEncryption(database: Database, ask: Ask): Outcome {
  ask.cite(otherEnginesTlsData);
  const text = ask.need(database.optionGroup);
  const group = optionGroupOf(database, ask);
  if (text && !group && !canonical(text).toLowerCase().startsWith('default:')) {
    const why = 'no given template has its option group, which may demand encryption';
    return ask.unknown(database.optionGroup, why, 'pass the template that makes it');
  }
  const options = (group && ask.need(group.options)) ?? [];
  const named = options.map((option) => ({ option, name: ask.need(option.option)?.toUpperCase() }));
  const own = named.find(({ name }) => name === 'NATIVE_NETWORK_ENCRYPTION')?.option;
  const settings = (own && ask.need(own.settings)) ?? [];
  const setting = settings.find((each) => ask.need(each.name)?.toUpperCase() === 'SQLNET.ENCRYPTION_SERVER');
  const value = setting && ask.need(setting.value);
  const demanded = value && spelling(value)?.toUpperCase();
  if (value && demanded === undefined)
    return ask.undetermined(setting.value, { why: 'what it demands is only known at deployment' });
  if (demanded === 'REQUIRED') return ask.pass('by the network encryption of Oracle, which is not TLS');
  if (named.some(({ name }) => name === 'SSL')) {
    return ask.unknown(database.optionGroup, 'the SSL option leaves the port open that speaks in the clear', closeIt);
  }
  return ask.fail({
    at: setting?.value ?? group?.options ?? database.optionGroup,
    got: demanded ?? 'no option that demands encryption',
    want: 'NATIVE_NETWORK_ENCRYPTION with SQLNET.ENCRYPTION_SERVER REQUIRED',
    says: `${database.name} accepts connections in the clear`,
  });
}
