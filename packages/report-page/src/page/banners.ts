import { glyph } from './glyph.ts';
import { html, type Markup } from './markup.ts';
import { placeText } from './place.ts';
import { counted, cut, sentence } from './shown-text.ts';
import type { World } from './world.ts';

/** What must be known before anything below is read. */
export function banners(world: World): Markup {
  return html`${otherConfiguration(world)}${undeclared(world)}${unseen(world)}`;
}

function otherConfiguration({ report, configuration, verdicts }: World): Markup | false {
  if (!configuration) return false;
  const changed = new Set(configuration.verdicts.map(([index]) => index));
  const said = verdicts
    .filter(({ index, now }) => changed.has(index) && now.message !== '')
    .map(({ now, row }) => {
      const at = now.findings[0]?.at ?? row.resource.at;
      const who = now.message.includes(row.resource.name) ? '' : `${cut(row.resource.name, 60)}: `;
      const text = who === '' ? sentence(now.message, [row.resource.name]) : now.message;
      return `${who}${cut(text.replace(/\.$/, ''), 160)} (${placeText(at)})`;
    });
  const rest = configuration.verdicts.length - Math.min(said.length, 2);
  const what = said.slice(0, 2).join('; ');
  const more = rest > 0 && what ? `, and ${counted(rest, 'more verdict')}` : '';
  return html`<p class="banner other"><b>You are looking at: ${cut(configuration.text, 160)}.</b> ${
    report.configurations.length === 1 ? 'It' : 'This'
  } is not the declared configuration. ${what ? html`Changed: ${what}${more}.` : `${counted(configuration.hops.length, 'hop')} and ${counted(configuration.paths.length, 'path')} differ.`}</p>`;
}

function undeclared({ report }: World): Markup | false {
  if (report.scope.declared) return false;
  return html`<p class="banner"><b>No PHI scope is declared, so everything is taken to hold PHI.</b> A cordon.yaml that says where PHI enters and rests makes this report about those paths.</p>`;
}

function unseen({ report }: World): Markup | false {
  const notices = report.notices.filter((each) => each.unseen).length;
  const unread = report.inputs.filter((each) => each.unreadable).length;
  if (notices + unread === 0) return false;
  return html`<p class="notice">${glyph('unknown')}<span><b>${counted(notices + unread, 'part')} of the given files ${notices + unread === 1 ? 'was' : 'were'} not judged</b> and may hide a fault. <a class="link" href="#view=read">See what was read</a></span></p>`;
}
