import { type HopNow, nodeName, type World } from './world.ts';

/** What an encrypted hop says beyond that it is encrypted, which its title and its word say already; '' where nothing is. */
export function hopRemark(world: World, { hop, now }: HopNow): string {
  const plain = `${nodeName(world, hop.from)} speaks encrypted with ${nodeName(world, hop.to)}`;
  if (!now.message.startsWith(plain)) return now.message;
  return now.message.slice(plain.length).replace(/^[;,.]? */, '');
}

/** The same, else the fact that it rests on first. */
export function hopSays(world: World, at: HopNow): string {
  return hopRemark(world, at) || (at.now.evidence[0]?.fact ?? at.now.message);
}
