import type { Chooser } from '../../../model/chooser.ts';
import { asText, entriesOf, itemsOf } from '../../../model/read-value.ts';
import type { Part, Value } from '../../../model/value.ts';
import { composeText } from '../compose-text.ts';
import { express } from '../express.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::ToJsonString` (AWS::LanguageExtensions): an object or array as JSON text. */
export const toJsonString: Intrinsic = (argument, scope, at) => {
  const value = express(argument, scope);
  return { at, resolve: (chooser) => composeText(json(value.resolve(chooser), chooser), at) };
};

function json(value: Value, chooser: Chooser): readonly Part[] {
  if (value.is === 'text') {
    return [
      '"',
      ...value.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part)),
      '"',
    ];
  }
  if (value.is === 'list') {
    return ['[', ...separated(itemsOf(value, chooser).map((each) => json(each.value, chooser))), ']'];
  }
  if (value.is === 'fields') {
    const members = entriesOf(value, chooser).flatMap(([name, member]) =>
      member.is === 'absent' ? [] : [[`${JSON.stringify(name)}:`, ...json(member, chooser)]],
    );
    return ['{', ...separated(members), '}'];
  }
  return asText(value).parts;
}

function separated(pieces: readonly (readonly Part[])[]): Part[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [...piece] : [',', ...piece]));
}
