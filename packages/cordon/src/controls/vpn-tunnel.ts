import { isWeakWhenUnset, notApproved, type VpnOptionName, vpnOptions } from '../facts/vpn.ts';
import type { Fact } from '../model/fact.ts';
import type { VpnTunnel } from '../model/kinds/vpn-connection.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

const factOf: Record<VpnOptionName, (tunnel: VpnTunnel) => Fact<readonly { readonly value: Fact<string | number> }[]>> =
  {
    ikeVersions: (each) => each.versions,
    phase1Encryption: (each) => each.phase1Ciphers,
    phase2Encryption: (each) => each.phase2Ciphers,
    phase1Integrity: (each) => each.phase1Integrity,
    phase2Integrity: (each) => each.phase2Integrity,
    phase1Groups: (each) => each.phase1Groups,
    phase2Groups: (each) => each.phase2Groups,
  };

/** Does this tunnel negotiate approved values only, in every one of its options? */
export function judgeTunnel(each: VpnTunnel, name: string, ask: Ask): Outcome {
  return ask.every(vpnOptions, (option) => {
    const fact = factOf[option.option](each);
    const values = ask.need(fact) ?? [];
    const want = `only ${option.approved.join(', ')}`;
    if (values.length === 0) {
      if (!isWeakWhenUnset(option)) return ask.pass();
      const says = `${name} lets a tunnel negotiate any ${option.title} that AWS supports`;
      return ask.fail({ at: fact, got: `no ${option.title}, which means all`, want, says });
    }
    return ask.every(values, ({ value }) => {
      const spelled = String(ask.need(value) ?? 'a value that is left out');
      if (notApproved(option, [spelled]).length === 0) return ask.pass();
      if (!option.allowed.some((known) => known.toLowerCase() === spelled.toLowerCase())) {
        return ask.unknown(value, `${spelled} is no ${option.title} known here`, `write ${want}`);
      }
      const says = `${name} lets a tunnel negotiate ${spelled} (${option.title})`;
      return ask.fail({ at: value, got: spelled, want, says });
    });
  });
}
