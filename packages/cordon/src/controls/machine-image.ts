import { isPublicImage, publicImages, rootOfPublicImage } from '../facts/public-images.ts';
import type { Fact } from '../model/fact.ts';
import { asText } from '../model/read-value.ts';
import { canonical, openParts, spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { Impossible, World } from '../worlds/world.ts';
import type { Ask } from './ask.ts';

/** A launch template may name an entry of the parameter store in place of an image; a version or a label may follow. */
const fetchedByLaunch = /^resolve:ssm:([^:]+)/;

/**
 * Is this surely an image that everybody may start? Nobody can make one public whose volumes are encrypted. An image from a map
 * of Regions is no such image in any of them, and is not looked up in each.
 */
export function isSurelyPublic(image: Fact<Text>, ask: Ask): boolean {
  if (!seemsFetched(image, ask)) return false;
  const entry = entryIn(image, ask.world);
  if (!entry || !isPublicImage(entry)) return false;
  ask.cite(publicImages);
  return true;
}

/** What a public image calls the disk it starts from; undefined where the image or that is not known. */
export function rootOfImage(image: Fact<Text>, ask: Ask): string | undefined {
  const entry = isSurelyPublic(image, ask) ? entryIn(image, ask.world) : undefined;
  return entry && rootOfPublicImage(entry);
}

/** One look, in a world that is thrown away: asking the real one divides it by every key of a map. */
function seemsFetched(image: Fact<Text>, ask: Ask): boolean {
  try {
    return entryIn(image, new World(ask.world.box)) !== undefined;
  } catch (error) {
    // One key of a map is missing; others need not be.
    if (error instanceof Impossible) return true;
    throw error;
  }
}

/** The entry of the parameter store that holds the image, in this world. */
function entryIn(image: Fact<Text>, world: World): string | undefined {
  const found = image.find(world);
  if (found.is !== 'known' || found.value.parts.length > 1) return undefined;
  const entry = openParts(found.value)[0]?.entry;
  return entry ? spelling(asText(entry.resolve(world))) : fetchedByLaunch.exec(canonical(found.value))?.[1];
}
