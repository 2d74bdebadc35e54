/** The element of that id, which the page was made with. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

/** The closest element that carries one of these data, with its name and value. */
export function dataAt(
  target: EventTarget | null,
  names: readonly string[],
): { name: string; value: string } | undefined {
  if (!(target instanceof Element)) return undefined;
  const found = target.closest(names.map((name) => `[data-${name}]`).join());
  if (!(found instanceof HTMLElement || found instanceof SVGElement)) return undefined;
  const name = names.find((each) => found.dataset[each] !== undefined);
  return name === undefined ? undefined : { name, value: found.dataset[name] ?? '' };
}
