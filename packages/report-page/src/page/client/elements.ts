/** The element of that id, which the page was made with. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

export interface Target {
  readonly name: string;
  readonly value: string;
  readonly element: Element;
}

/** What a press is about: the closest element that carries one of these data, or a link to a state of the page. */
export function targetOf(pressed: EventTarget | null, names: readonly string[]): Target | undefined {
  if (!(pressed instanceof Element)) return undefined;
  const element = pressed.closest(`${names.map((name) => `[data-${name}]`).join()},a[href^="#"]`);
  if (element instanceof HTMLElement || element instanceof SVGElement) {
    const name = names.find((each) => element.dataset[each] !== undefined);
    if (name !== undefined) return { name, value: element.dataset[name] ?? '', element };
  }
  const [, name, value] = /^#(path|hop|res|cfg|view)=(.*)$/.exec(element?.getAttribute('href') ?? '') ?? [];
  return element && name && value !== undefined ? { name, value: decodeURIComponent(value), element } : undefined;
}
