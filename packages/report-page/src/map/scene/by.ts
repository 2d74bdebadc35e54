/** Things in their order under a key of each. */
export function by<Thing, Key>(things: readonly Thing[], key: (thing: Thing) => Key): Map<Key, Thing[]> {
  const result = new Map<Key, Thing[]>();
  for (const thing of things) {
    const others = result.get(key(thing));
    if (others) others.push(thing);
    else result.set(key(thing), [thing]);
  }
  return result;
}
