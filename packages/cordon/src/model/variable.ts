/**
 * Something that is decided when a template is deployed: a parameter, a pseudo parameter,
 * or a question that no text answers (is this imported value equal to "prod"?).
 */
export interface Variable {
  /** Unique in the estate, `<deployment>.<name>`. */
  readonly id: string;
  readonly name: string;
  /** Id of the deployment it belongs to. */
  readonly deployment: string;
  readonly sort: 'parameter' | 'pseudo-parameter' | 'question';
  /** The values that matter: AllowedValues, else the default and every literal the template compares it with. */
  readonly values: readonly string[];
  /** May it hold a value outside `values`? */
  readonly open: boolean;
  /** Value in the declared world: given with --parameters, else the default. */
  readonly declared: string | undefined;
  /** Is its value for nobody's eyes? Then no report shows one. */
  readonly secret?: boolean;
  /** Could a deployment pass this value (pattern, length, range)? */
  admits(value: string): boolean;
  /** In words, what a deployment may pass. */
  readonly wants?: string;
}
