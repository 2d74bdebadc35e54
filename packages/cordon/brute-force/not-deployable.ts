/**
 * CloudFormation refuses the deployment: a rule is false, a value is outside AllowedValues or missing, a map has no such key, or
 * something created refers to something that is not.
 */
export class NotDeployable extends Error {
  readonly reason: 'rule' | 'value' | 'map-key' | 'reference';

  constructor(reason: NotDeployable['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * A comparison whose answer differs among the values one fresh value stands for (two fresh values; a text with a fresh part).
 * Such an estate has no finite list of worlds: it is thrown away and another drawn.
 */
export class Undecidable extends Error {}
