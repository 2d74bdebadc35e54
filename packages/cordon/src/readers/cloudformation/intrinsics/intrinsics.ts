import type { Expression } from '../../../model/expression.ts';
import type { Place } from '../../../model/place.ts';
import type { Node } from '../../syntax/node.ts';
import type { Scope } from '../scope.ts';
import { base64 } from './base64.ts';
import { cidr } from './cidr.ts';
import { findInMap } from './find-in-map.ts';
import { getAtt } from './get-att.ts';
import { choose } from './if.ts';
import { importValue } from './import-value.ts';
import { join } from './join.ts';
import { length } from './length.ts';
import { outOfReach } from './out-of-reach.ts';
import { ref } from './ref.ts';
import { select } from './select.ts';
import { split } from './split.ts';
import { sub } from './sub.ts';
import { toJsonString } from './to-json-string.ts';

/** Reads a function call. */
export type Intrinsic = (argument: Node, scope: Scope, at: Place) => Expression;

/** Every intrinsic function of CloudFormation that yields a value (template reference, "Intrinsic functions"). */
export const intrinsics: ReadonlyMap<string, Intrinsic> = new Map([
  ['Ref', ref],
  ['Fn::Base64', base64],
  ['Fn::Cidr', cidr],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAZs', outOfReach('the Availability Zones depend on the account and the Region', { platformMade: true })],
  ['Fn::GetAtt', getAtt],
  ['Fn::GetStackOutput', outOfReach('it is the output of a stack that is read at deployment')],
  ['Fn::If', choose],
  ['Fn::ImportValue', importValue],
  ['Fn::Join', join],
  ['Fn::Length', length],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::Sub', sub],
  ['Fn::ToJsonString', toJsonString],
  [
    'Fn::Transform',
    outOfReach('a macro writes this when it is deployed', { settle: 'check the template after the macro has run' }),
  ],
]);
