import { Ask } from '../../controls/ask.ts';
import { Links } from '../../controls/links.ts';
import { EstateIndex } from '../../engine/estate-index.ts';
import { nothingDeclared } from '../../model/declared.ts';
import type { Resource } from '../../model/resource.ts';
import { readEstate } from '../../readers/cloudformation/read-estate.ts';
import { readTemplate } from '../../readers/cloudformation/template.ts';
import { SourceText } from '../../readers/syntax/source-text.ts';

/** What may be asked of a template with these resources, and each of them by name. */
export function askOf(resources: object): { ask: Ask; named: (name: string) => Resource } {
  const template = readTemplate(new SourceText('t.json', JSON.stringify({ Resources: resources })));
  const estate = new EstateIndex(readEstate(new Map([['t.json', template]]), { given: () => undefined }));
  const noFlow = () => {
    throw new Error('nothing here asks for paths');
  };
  return {
    ask: new Ask(new Links(estate), nothingDeclared('2026-11-28'), noFlow),
    named(name) {
      const found = estate.resources.find((each) => each.name === name);
      if (!found) throw new Error(`the template has no ${name}`);
      return found;
    },
  };
}
