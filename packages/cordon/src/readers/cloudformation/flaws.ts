import { child, type Mapping, type Node } from '../syntax/node.ts';
import { circlesIn } from './circles.ts';
import { hasLoop } from './entries.ts';
import { eachReference, type Reference } from './references.ts';
import type { Template } from './template.ts';
import { typeFlaw } from './type-of.ts';

/** Something CloudFormation refuses a template for, though the rest of it can be judged. */
export interface Flaw {
  readonly text: string;
  readonly offset: number;
}

/** What else a template may refer to besides what it declares. */
const pseudo = /^AWS::/;

/**
 * Resources without a type, names that nothing declares, and resources or conditions that need one another in a circle. Where loops or macros make
 * names, nobody can say what is missing.
 */
export function flawsIn(template: Pick<Template, 'root' | 'generated'>): Flaw[] {
  const { root } = template;
  if (template.generated) return [];
  const sections = ['Resources', 'Conditions', 'Parameters'].map((name) => sectionOf(root, name));
  const untyped = typeFlaws(sections[0]);
  if (sections.some((section) => section && hasLoop(section))) return untyped;
  const [resources, conditions, parameters] = sections.map(
    (section) => new Set(section?.entries.map(({ text }) => text)),
  );
  const flaws = new Map<string, Flaw>();
  const check = ({ name, to, offset }: Reference) => {
    if (pseudo.test(name) || name.includes('{')) return;
    const isThere =
      to === 'condition' ? conditions?.has(name) : resources?.has(name) || (to === 'value' && parameters?.has(name));
    const key = `${to} ${name}`;
    if (!isThere && !flaws.has(key)) flaws.set(key, { text: `${name} ${missing[to]}`, offset });
  };
  const circles = [...circlesOf(root, 'Resources', check), ...circlesOf(root, 'Conditions', check)];
  for (const { value } of sectionOf(root, 'Outputs')?.entries ?? []) {
    eachReference(value, check);
    checkCondition(value, check);
  }
  return [...untyped, ...circles, ...flaws.values()];
}

function typeFlaws(resources: Mapping | undefined): Flaw[] {
  return (resources?.entries ?? []).flatMap(({ text: name, value, start: offset }) => {
    const flaw = name.startsWith('Fn::') ? undefined : typeFlaw(name, value);
    return flaw === undefined ? [] : [{ text: `${flaw}: CloudFormation refuses the template`, offset }];
  });
}

const missing = {
  value: 'is neither a parameter nor a resource here',
  resource: 'is not a resource here',
  condition: 'is not a condition here',
};

/** The circles among the entries of a section. On the way, each reference is told. */
function circlesOf(root: Mapping, section: 'Resources' | 'Conditions', tell: (reference: Reference) => void): Flaw[] {
  const graph = new Map<string, Set<string>>();
  const entries = sectionOf(root, section)?.entries ?? [];
  const offsets = new Map(entries.map(({ text, start }) => [text, start]));
  for (const { text, value } of entries) {
    const note = (reference: Reference) => {
      tell(reference);
      const isOfSection = (reference.to === 'condition') === (section === 'Conditions');
      if (!isOfSection || !offsets.has(reference.name)) return;
      const needs = graph.get(text);
      if (needs) needs.add(reference.name);
      else graph.set(text, new Set([reference.name]));
    };
    eachReference(value, note);
    if (section === 'Resources') {
      checkCondition(value, note);
      eachDependency(child(value, 'DependsOn'), note);
    }
  }
  return circlesIn(graph).map((names) => ({
    text: `${names.length === 1 ? `${names[0]} needs itself` : `${names.join(' needs ')} needs ${names[0]}`}: CloudFormation refuses to deploy a circle`,
    offset: offsets.get(names[0] ?? '') ?? 0,
  }));
}

function checkCondition(entry: Node, tell: (reference: Reference) => void): void {
  const condition = child(entry, 'Condition');
  if (condition?.kind === 'scalar') tell({ name: condition.text, to: 'condition', offset: condition.start });
}

function eachDependency(dependsOn: Node | undefined, tell: (reference: Reference) => void): void {
  for (const item of dependsOn?.kind === 'sequence' ? dependsOn.items : [dependsOn]) {
    if (item?.kind === 'scalar') tell({ name: item.text, to: 'resource', offset: item.start });
  }
}

function sectionOf(root: Mapping, name: string): Mapping | undefined {
  const section = child(root, name);
  return section?.kind === 'mapping' ? section : undefined;
}
