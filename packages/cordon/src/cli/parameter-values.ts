import { quoted } from '../config/complaints.ts';
import type { Config } from '../config/config.ts';
import { nearest } from '../config/nearest.ts';
import type { Variable } from '../model/variable.ts';
import type { ReadEstate } from '../readers/cloudformation/read-estate.ts';
import type { GivenParameter } from './parameters.ts';

/** What parameters of outermost stacks hold: files on the command line outweigh cordon.yaml. */
export class ParameterValues {
  readonly #given: readonly GivenParameter[];
  readonly #config: Config;

  constructor(given: readonly GivenParameter[], config: Config) {
    this.#given = given;
    this.#config = config;
  }

  /** The value of a parameter or pseudo parameter. One for its stack outweighs one for all; of several, the last counts. */
  readonly valueFor = (name: string, deployment: string): string | undefined => {
    const fitting = this.#given.filter((each) => each.name === name && (each.stack ?? deployment) === deployment);
    const given = fitting.findLast((each) => each.stack !== undefined) ?? fitting.at(-1);
    if (given) return given.value;
    const stack = this.#config.deployments.find((each) => each.name === deployment);
    if (stack && name === 'AWS::StackName') return stack.name;
    if (stack && name === 'AWS::AccountId') return stack.account;
    if (stack && name === 'AWS::Region') return stack.region;
    const declared = [...this.#config.parameters, ...(stack?.parameters ?? [])];
    return declared.findLast((each) => each.name === name)?.value.text;
  };

  /** Values that reach no parameter, or that their template does not allow: mistakes worth stopping for. */
  misfits({ deployments }: ReadEstate): string[] {
    const parametersOf = (stack: string | undefined) =>
      deployments
        .filter(({ id, parent }) => !parent && (stack ?? id) === id)
        .flatMap(({ variables }) => variables.filter(({ sort }) => sort === 'parameter'));
    const given = this.#given.flatMap(({ stack, name, value, file, line }) => {
      const at = `${file}:${line}`;
      const variables = parametersOf(stack).filter((each) => each.name === name);
      if (variables.length === 0) {
        return [`${at}: no given template${stack === undefined ? '' : ` named ${stack}`} has a parameter ${name}`];
      }
      const misfit = variables.find((variable) => !variable.admits(value));
      return misfit ? [`${at}: ${name} ${refusal(misfit, value)}`] : [];
    });
    return [...given, ...this.#declaredMisfits(deployments, parametersOf)];
  }

  /** A stack that was not given says nothing about what cordon.yaml declares for it. */
  #declaredMisfits(
    deployments: ReadEstate['deployments'],
    parametersOf: (stack: string | undefined) => ReadEstate['deployments'][number]['variables'],
  ): string[] {
    const ids = new Set(deployments.map(({ id }) => id));
    // What a stack that is declared and was not given has, nobody knows here.
    const isComplete = this.#config.deployments.every(({ name }) => ids.has(name));
    const declared = [
      ...this.#config.parameters.map((each) => ({ ...each, stack: undefined })),
      ...this.#config.deployments.flatMap(({ name: stack, parameters }) =>
        parameters.map((each) => ({ ...each, stack })),
      ),
    ];
    return declared.flatMap(({ name, value: { text, spot }, stack }) => {
      const at = `${spot.at.source.name}:${spot.at.source.locate(spot.at.offset).line}: ${spot.key}`;
      const variables = parametersOf(stack).filter((each) => each.name === name);
      if (variables.length === 0 && (stack === undefined ? isComplete : ids.has(stack))) {
        const near = nearest(
          name,
          parametersOf(stack).map((each) => each.name),
        );
        const instead = near === undefined ? 'remove it' : `did you mean ${near}?`;
        const of = stack === undefined ? 'no given template has' : `the template of ${stack} does not have`;
        return [`${at} names a parameter that ${of}; ${instead}`];
      }
      const misfit = variables.find((variable) => !variable.admits(text));
      return misfit ? [`${at} ${refusal(misfit, text)}`] : [];
    });
  }
}

/** What came and what is allowed; a secret is not repeated. */
function refusal({ deployment, secret, wants }: Variable, value: string): string {
  return `got ${secret ? 'a value' : quoted(value)}, which ${deployment} does not allow; use ${wants ?? 'another'}`;
}
