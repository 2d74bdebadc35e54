import { JSDOM } from 'jsdom';
import { marked } from 'marked';

const { window } = new JSDOM('');
// Mermaid cleans labels with what a browser has.
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

/** What a report in Markdown would do beside what it says: texts of templates may change words, never what there is. */
export async function markdownFaults(text, sound) {
  const [shown, wanted] = [text, sound].map((each) => new JSDOM(marked.parse(each)).window.document.body);
  const faults = [];
  const counts = (body) => {
    const names = [...body.querySelectorAll('*')].map((each) => each.tagName).filter((name) => name !== 'SPAN');
    // A name that is code elsewhere is text where it holds more than a name.
    return JSON.stringify(names.filter((name) => name !== 'CODE').sort());
  };
  if (counts(shown) !== counts(wanted)) faults.push('other elements than without the attack');
  for (const each of shown.querySelectorAll('script, img, a, iframe, form, del'))
    faults.push(`an element ${each.tagName}`);
  const [picture, soundPicture] = [text, sound].map((each) => /```mermaid\n(.*?)\n```/s.exec(each)?.[1]);
  if (picture === undefined) return soundPicture === undefined ? faults : [...faults, 'no picture'];
  try {
    const [drawn, soundDrawn] = [await drawing(picture), await drawing(soundPicture)];
    if (drawn !== soundDrawn) faults.push(`the picture has ${drawn}, not ${soundDrawn}`);
  } catch (error) {
    faults.push(`Mermaid: ${String(error).split('\n')[0]}`);
  }
  return faults;
}

/** How much there is in a picture; what it says aside. */
async function drawing(text) {
  await mermaid.parse(text);
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const vertices = [...db.getVertices().values()];
  const links = vertices.filter(({ link, haveCallback }) => link || haveCallback).length;
  const [edges, boxes, classes] = [db.getEdges(), db.getSubGraphs(), db.getClasses()];
  return `${type}: ${vertices.length} nodes, ${edges.length} arrows, ${boxes.length} boxes, ${classes.size} classes, ${links} links`;
}
