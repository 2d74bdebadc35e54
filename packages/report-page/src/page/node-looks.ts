import type { World } from './world.ts';

/**
 * Nodes on which something fails a must, fails something else, or is unknown: the others say nothing. What is waived weighs
 * like a should, as in the drawing: it fails, and nobody has to act today.
 */
export function nodeLooks(world: World): ReadonlyMap<string, 'fail' | 'soft' | 'unknown'> {
  const looks = new Map<string, 'fail' | 'soft' | 'unknown'>();
  for (const { row, now } of world.verdicts) {
    if (now.verdict !== 'fail' && now.verdict !== 'unknown') continue;
    const node = world.nodeOf.get(row.resource.id);
    if (!node) continue;
    const look = now.verdict === 'unknown' ? 'unknown' : row.strength === 'must' && !row.waived ? 'fail' : 'soft';
    const before = looks.get(node.id);
    if (before === undefined || before === 'unknown' || look === 'fail')
      looks.set(node.id, look === 'unknown' && before ? before : look);
  }
  return looks;
}
