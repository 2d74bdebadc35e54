import type { Draft } from './draft.ts';
import { addParameterGroup } from './draw-resource.ts';
import { drawValue } from './draw-value.ts';
import type { Node } from './node.ts';
import type { Flavor } from './vocabulary.ts';

/** A value one stack exports: how an importer names it, and what it is. */
export interface Offer {
  readonly importName: Node;
  readonly what: Flavor | 'group';
  readonly conditional: boolean;
}

/** Adds one to three exports, some of them conditional, under a literal name or one that begins with the stack's own. */
export function drawExports(exporter: Draft): Offer[] {
  const { random } = exporter;
  const things = (['flag', 'protocol', 'ssl', 'group'] as const).filter(() => random.chance(0.6));
  return things.map((what) => {
    const conditional = exporter.conditions.length > 0 && random.chance(0.25);
    const byStack = random.chance(0.6);
    const value = what === 'group' ? { Ref: addParameterGroup(exporter) } : drawValue(exporter, what);
    exporter.sections.Outputs[`Offer${what}`] = {
      ...(conditional && { Condition: random.pick(exporter.conditions) }),
      Value: value,
      Export: { Name: byStack ? { 'Fn::Sub': `\${AWS::StackName}-${what}` } : `shared-${what}` },
    };
    return { what, conditional, importName: byStack ? { 'Fn::Sub': `\${Source}-${what}` } : `shared-${what}` };
  });
}

/** Lets the importer's properties take the offers; declares the parameter that names the exporting stack where one is needed. */
export function drawImports(importer: Draft, offers: readonly Offer[]): void {
  for (const { importName, what } of offers) {
    if (typeof importName !== 'string') {
      importer.sections.Parameters.Source = {
        Type: 'String',
        ...(importer.random.chance(0.5) && { Default: 'exporter' }),
      };
    }
    const value = { 'Fn::ImportValue': importName };
    if (what === 'group') importer.borrowedGroups.push(value);
    else importer.borrowed.push({ flavor: what, value });
  }
}
