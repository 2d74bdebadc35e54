import type { Translation } from '../translation.ts';
import * as elasticLoadBalancing from './elastic-load-balancing.ts';
import * as s3 from './s3.ts';

const services: readonly { readonly [name: string]: Translation }[] = [elasticLoadBalancing, s3];

/** Every resource type that is read, by its name in templates. */
export const translations: ReadonlyMap<string, Translation> = new Map(
  services.flatMap((service) => Object.values(service)).map((each) => [each.type, each]),
);
