import type { Ask } from '../../controls/ask.ts';
import { portForTls } from '../../controls/instance-traffic.ts';
import { judgePorts } from '../../controls/opened-ports.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { internet } from '../places.ts';
import { groupsOfProgram } from '../program-groups.ts';
import { whyReachable } from '../public-programs.ts';
import { carriesTcp, isFromInternet, onePort, type Rule, rulesOf } from '../rules.ts';
import { fact, hopFinder } from '../sighting.ts';

/** The internet reaches an instance with a public address at the ports that its groups open to everybody. */
export const clientToInstance = hopFinder({
  sort: 'client-to-instance',
  on: ['instance', 'fleet'],
  control: 'no-plaintext-ports-from-outside',
  obligations: ['EC2-EXT'],
  *find(program, ask) {
    const why = whyReachable(program, ask);
    if (why === undefined) return;
    for (const group of groupsOfProgram(program, ask)) {
      for (const rule of rulesOf(group, ask)) {
        if (!carriesTcp(rule, ask) || !isFromInternet(rule, ask)) continue;
        const port = onePort(rule, ask);
        yield {
          from: internet,
          to: program.id,
          via: [group.id],
          protocol: port === undefined ? 'TCP' : `TCP ${port}`,
          certainty: port === undefined ? 'possible' : 'shown',
          outcome: judgeOpenPort(rule, port, group.name, ask),
          facts: [
            fact(
              rule,
              `${group.name} lets the internet in at ${port === undefined ? 'several ports' : `port ${port}`}`,
            ),
            fact(program, why),
          ],
        };
      }
    }
  },
});

/** A port that is none of those known to be in the clear shows nothing, but for the one that is there for TLS. */
function judgeOpenPort(rule: Rule, port: number | undefined, name: string, ask: Ask): Outcome {
  const judged = ask.part(() => judgePorts(rule, name, ask));
  if (judged.verdict !== 'pass') return judged;
  if (port === 443) return ask.pass(portForTls);
  const which = port === undefined ? 'these ports' : `port ${port}`;
  return ask.unknown(
    rule,
    `what is spoken at ${which} shows in no template`,
    'close it to the outside, or probe the running entry',
  );
}
