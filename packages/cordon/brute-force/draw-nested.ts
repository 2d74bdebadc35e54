import type { Draft } from './draft.ts';
import { drawOptional, drawValue } from './draw-value.ts';
import type { Node } from './node.ts';

/** Adds two nested stacks of one child template, each with parameters of its own; the child may hand a flag back as an output. */
export function drawNestedTwice(parent: Draft, child: Draft): void {
  const { random } = parent;
  const handsBack = random.chance(0.4);
  if (handsBack) child.sections.Outputs.Flag = { Value: drawValue(child, 'flag', 1) };
  for (const logicalId of ['Left', 'Right']) {
    const conditional = parent.conditions.length > 0 && random.chance(0.3);
    parent.sections.Resources[logicalId] = {
      Type: 'AWS::CloudFormation::Stack',
      ...(conditional && { Condition: random.pick(parent.conditions) }),
      Properties: { TemplateURL: './child.yaml', Parameters: drawArguments(parent, child) },
    };
    // Reading an output of a stack that may be missing cannot be deployed.
    if (handsBack && !conditional)
      parent.borrowed.push({ flavor: 'flag', value: { 'Fn::GetAtt': [logicalId, 'Outputs.Flag'] } });
  }
}

function drawArguments(parent: Draft, child: Draft): Record<string, Node> {
  const given: Record<string, Node> = {};
  for (const { name, flavor, values, hasDefault } of child.parameters) {
    if (hasDefault && (values === 'list' || parent.random.chance(0.2))) continue;
    if (values === 'list') given[name] = '443,80,23';
    else given[name] = hasDefault ? drawOptional(parent, flavor) : drawValue(parent, flavor);
  }
  return given;
}
