import type { Control } from '../controls/control.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import { obligation } from '../obligations/catalogue.ts';
import { judgements } from '../trial/judge-text.ts';
import { fixedExample } from '../trial/try-fix.ts';
import { whenBlanked } from '../trial/when-blanked.ts';
import type { Block, Page } from './page.ts';

const effects: Readonly<Record<Control['fix']['effect'], string>> = {
  'in-place': 'The change happens in place.',
  replaces: 'The change replaces the resource: plan for the data in it.',
  'needs-a-human': 'Somebody has to move data or decide something; a template alone does not mend it.',
};

/**
 * All that is to be said of a control. What can be found out by trying it on its examples is found out, so that the page
 * cannot say anything else than the control does.
 * @throws ReadError where an example of a user's own control cannot be read.
 */
export function controlPage(control: Control): Page {
  return {
    title: control.title,
    blocks: [
      text(`\`${control.id}\``),
      text(control.why),
      text(`Runs on: ${control.on.join(', ')}.`),
      ...section('What it answers', [...control.obligations.flatMap(asked), ...inPart(control)]),
      ...section('How it is decided', [list(control.decides ?? [])]),
      ...section('When it is unknown', [list(control.open ?? []), ...openInExample(control)]),
      ...section('What it rests on', restsOn(control)),
      ...section('How to mend it', mending(control)),
      ...section('Fails', [
        text(`\`${control.examples.resource}\`, at line ${control.examples.line}:`),
        yaml(control.examples.fails),
      ]),
      ...section('Passes', [yaml(control.examples.passes)]),
    ],
  };
}

function asked(id: string): readonly Block[] {
  const row = obligation(id);
  if (!row) return [];
  const { strength, demands, sentence, system } = row;
  const isOurs = strength === 'derived';
  return [
    { is: 'term', term: id, note: strength, text: demands },
    {
      is: 'quote',
      text: isOurs ? sentence : `“${sentence}”`,
      from: isOurs ? 'Ours, derived from the paper' : `The paper, on ${system}`,
    },
  ];
}

/** Rows that it can show broken but, looking at a part only, never kept. */
function inPart({ partly = [] }: Control): readonly Block[] {
  if (partly.length === 0) return [];
  const rows = partly.join(partly.length === 2 ? ' and ' : ', ');
  return [text(`Of ${rows} it looks at a part: a fail shows it broken, and a pass alone does not show it kept.`)];
}

/** What is said when a value of the passing example cannot be seen: the engine is asked, value by value. */
function openInExample(control: Control): readonly Block[] {
  const blanked = whenBlanked(control);
  if (blanked.length === 0) return [];
  return [
    text(
      'In the passing example below these values decide. Where one is imported from a stack that is not given, it is unknown:',
    ),
    {
      is: 'table',
      head: ['Values', 'What is said then', 'What settles it'],
      rows: blanked.map(({ values, why, settle }) => [values.map((each) => `\`${each}\``).join(', '), why, settle]),
    },
  ];
}

/** The bodies of facts that were cited while the examples were judged. */
function restsOn(control: Control): readonly Block[] {
  const { fails, passes } = control.examples;
  const cited = [fails, passes].flatMap((example) => judgements(control, example).flatMap(({ data }) => data));
  const once = [...new Map(cited.map((each) => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (once.length === 0) return [text('Judging the examples takes no list that is kept with a date.')];
  return [
    text('Judging the examples takes these lists, each as it was on the day beside it:'),
    { is: 'list', items: once.map(({ title, asOf, source }) => `${title}, ${asOf}: ${source}`) },
  ];
}

function mending(control: Control): readonly Block[] {
  const { id, fix, examples } = control;
  const blocks = [text(`${fix.does} ${effects[fix.effect]}`), yaml(fix.cloudformation)];
  const changed = fix.edits ? fixedExample(control).text : examples.fails;
  // Its first two lines name the file, which an example has no use for.
  const hunks = unifiedDiff('template.yaml', examples.fails, changed).split('\n').slice(2).join('\n');
  if (hunks === '') return blocks;
  const who =
    fix.effect === 'in-place'
      ? `\`cordon fix ${id}\` writes it. In the failing example below:`
      : '`cordon fix` leaves it to you. In the failing example below it would be:';
  return [...blocks, text(who), { is: 'code', language: 'diff', text: hunks }];
}

/** A heading and what stands below it; nothing where nothing does. */
function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  const some = blocks.filter((block) => block.is !== 'list' || block.items.length > 0);
  return some.length === 0 ? [] : [{ is: 'heading', text: heading }, ...some];
}

function text(said: string): Block {
  return { is: 'text', text: said };
}

function list(items: readonly string[]): Block {
  return { is: 'list', items };
}

function yaml(code: string): Block {
  return { is: 'code', language: 'yaml', text: code };
}
