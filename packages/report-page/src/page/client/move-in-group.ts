const forward = new Set(['ArrowRight', 'ArrowDown']);
const back = new Set(['ArrowLeft', 'ArrowUp']);

/**
 * Arrow keys in a row of tabs or radio buttons: the next takes the focus and is chosen, as a browser does with its own.
 * @returns was the key meant for a group?
 */
export function moveInGroup({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const role = target.getAttribute('role');
  if (role !== 'tab' && role !== 'radio') return false;
  const group = target.closest('[role=tablist],[role=radiogroup]');
  if (!group) return false;
  const members = [...group.querySelectorAll<HTMLElement>(`[role=${role}]`)];
  const at = members.indexOf(target);
  const to =
    key === 'Home'
      ? 0
      : key === 'End'
        ? members.length - 1
        : forward.has(key)
          ? at + 1
          : back.has(key)
            ? at - 1
            : undefined;
  if (to === undefined) return key === ' ' && role === 'tab' ? press(target) : false;
  const next = members[(to + members.length) % members.length];
  if (!next) return false;
  next.focus();
  return press(next);
}

function press(element: HTMLElement): true {
  element.click();
  return true;
}
