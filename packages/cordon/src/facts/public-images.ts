import type { DatedData } from './dated-data.ts';

/** What AWS says of images that everybody may start. */
export const publicImages: DatedData = {
  id: 'public-images',
  title: 'Public machine images hold no encrypted volumes',
  asOf: '2026-11-25',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
};

/** Names under this prefix are AWS's alone, so nobody can keep an image of his own there. */
const published = '/aws/service/';
/** Images that are sold carry product codes: they are shared, and not public. */
const sold = '/aws/service/marketplace/';

/** Does AWS publish the image that this entry of the parameter store names? It is public, and so are the images of its partners there. */
export function isPublicImage(entry: string): boolean {
  return entry.startsWith(published) && !entry.startsWith(sold);
}

/** What the images under these prefixes call the disk they start from (their own mappings; recalled, not read again). */
const roots: readonly (readonly [string, string])[] = [
  ['/aws/service/ami-amazon-linux-latest/', '/dev/xvda'],
  ['/aws/service/ami-windows-latest/', '/dev/sda1'],
  ['/aws/service/canonical/ubuntu/', '/dev/sda1'],
  ['/aws/service/ecs/optimized-ami/amazon-linux', '/dev/xvda'],
];

/** The device that a published image starts from; undefined where that is not known. */
export function rootOfPublicImage(entry: string): string | undefined {
  return roots.find(([prefix]) => entry.startsWith(prefix))?.[1];
}
