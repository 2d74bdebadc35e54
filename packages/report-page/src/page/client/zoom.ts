import { byId } from './elements.ts';

export interface Zoom {
  by(factor: number): void;
  fit(): void;
  /** Brings the first broken hop into sight where the frame does not hold the whole map. */
  begin(): void;
  /** Brings what is lit into sight, where it is not. */
  follow(): void;
  /** Was the last press of the pointer a drag and no click? */
  dragged(): boolean;
}

const none: Zoom = { by: () => {}, fit: () => {}, begin: () => {}, follow: () => {}, dragged: () => false };
const [least, most] = [0.12, 4];

/** Zoom and pan of the map. The picture keeps its place in the page: it grows inside its frame, and the frame scrolls. */
export function zoomable(): Zoom {
  const frame = document.getElementById('map');
  const svg = frame?.querySelector('svg');
  const natural = svg?.viewBox.baseVal;
  if (!frame || !svg || !natural || natural.width === 0) return none;
  /** Pixels a unit of the map takes; undefined while the style sheet fits it into the frame. */
  let scale: number | undefined;
  let moved = false;

  const fitted = () => svg.getBoundingClientRect().width / natural.width;
  const apply = (next: number | undefined, x = frame.clientWidth / 2, y = frame.clientHeight / 2) => {
    const before = fitted();
    const [left, top] = [(frame.scrollLeft + x) / before, (frame.scrollTop + y) / before];
    scale = next;
    frame.classList.toggle('zoomed', scale !== undefined);
    svg.style.width = scale === undefined ? '' : `${natural.width * scale}px`;
    svg.style.height = scale === undefined ? '' : `${natural.height * scale}px`;
    const after = fitted();
    frame.scrollLeft = left * after - x;
    frame.scrollTop = top * after - y;
  };
  const by = (factor: number, x?: number, y?: number) =>
    apply(Math.min(most, Math.max(least, (scale ?? fitted()) * factor)), x, y);
  const whole = () => {
    frame.classList.add('fit');
    apply(undefined);
  };

  byId('zoom-in').addEventListener('click', () => by(1.25));
  byId('zoom-out').addEventListener('click', () => by(0.8));
  byId('zoom-fit').addEventListener('click', whole);
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = frame.getBoundingClientRect();
      by(event.deltaY < 0 ? 1.12 : 1 / 1.12, event.clientX - box.left, event.clientY - box.top);
    },
    { passive: false },
  );
  drag(frame, (isDrag) => {
    moved = isDrag;
  });
  return {
    by,
    fit: whole,
    dragged: () => moved,
    follow: () => follow(frame, '.node.onpath, .node.sel'),
    begin: () => {
      if (frame.scrollWidth > frame.clientWidth) follow(frame, '.hop.no');
    },
  };
}

/** The pointer pulls the map along; touch does so by itself. */
function drag(frame: HTMLElement, tell: (isDrag: boolean) => void): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  frame.addEventListener('pointerdown', (event) => {
    tell(false);
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
  });
  addEventListener('pointermove', (event) => {
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.hypot(x, y) < 5) return;
    tell(true);
    frame.classList.add('dragging');
    frame.scrollLeft = from.left - x;
    frame.scrollTop = from.top - y;
  });
  addEventListener('pointerup', () => {
    from = undefined;
    frame.classList.remove('dragging');
  });
}

function follow(frame: HTMLElement, selector: string): void {
  const lit = [...frame.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  if (lit.length === 0) return;
  const box = frame.getBoundingClientRect();
  const [left, right] = [Math.min(...lit.map((each) => each.left)), Math.max(...lit.map((each) => each.right))];
  const [top, bottom] = [Math.min(...lit.map((each) => each.top)), Math.max(...lit.map((each) => each.bottom))];
  if (left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom) return;
  const room = 24;
  // Its beginning, where it is larger than the frame: a path is read from there.
  frame.scrollLeft +=
    right - left > box.width ? left - box.left - room : (left + right) / 2 - (box.left + box.right) / 2;
  frame.scrollTop += bottom - top > box.height ? top - box.top - room : (top + bottom) / 2 - (box.top + box.bottom) / 2;
}
