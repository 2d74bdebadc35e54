import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A text beside the data, which no encryption covers: a name, a tag, a description, a default, an output. */
export interface MetadataText {
  readonly text: Fact<Text>;
  /** In the user's words: "Description", "tag". */
  readonly what: string;
  /** What the text is the value of, which gives a bare number its meaning: the tag's key. */
  readonly key?: string;
  /** Does it only mention what something else is called? What is not spelled out there is looked at where that is named. */
  readonly mention?: boolean;
}

/** Whatever bears names: each resource, whether or not its type is read, and each template. */
export interface NamedThing extends Resource {
  readonly metadata: Fact<readonly MetadataText[]>;
}
