import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';

export interface OptionGroup extends Resource {
  readonly kind: 'option-group';
  readonly engine: Fact<string>;
  readonly options: Records<{ readonly option: Fact<string> }>;
}
