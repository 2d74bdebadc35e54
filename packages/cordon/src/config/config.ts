import type { Evidenced, OwnIdentifier } from '../model/declared.ts';
import type { DeclaredScope } from '../model/declared-scope.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Said, Spot } from './complaints.ts';

/** A value for a parameter, and where it was given. */
export interface DeclaredParameter {
  readonly name: string;
  readonly value: Said;
}

/** A stack that cordon.yaml names. */
export interface DeclaredDeployment {
  readonly name: string;
  /** Path of its template, relative to the folder of cordon.yaml, with `/`. */
  readonly template: string;
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly parameters: readonly DeclaredParameter[];
  readonly spot: Spot;
}

/** What cordon.yaml says, examined. */
export interface Config {
  readonly deployments: readonly DeclaredDeployment[];
  readonly parameters: readonly DeclaredParameter[];
  /** The files behind the TemplateURLs of nested stacks, relative to the folder of cordon.yaml, with `/`. */
  readonly templates: readonly { readonly url: string; readonly file: string }[];
  readonly regions: readonly {
    readonly region: string;
    readonly account: string | undefined;
    readonly encryptsVolumesByDefault: boolean;
  }[];
  /** Where PHI is; undefined where nobody says. */
  readonly scope: DeclaredScope | undefined;
  /** Resources that anything but a waiver names. */
  readonly named: readonly Said[];
  readonly waivers: readonly Waiver[];
  readonly attestations: readonly Evidenced[];
  readonly identifiers: readonly OwnIdentifier[];
}

/** Nobody wrote a cordon.yaml. */
export const noConfig: Config = {
  deployments: [],
  parameters: [],
  templates: [],
  regions: [],
  scope: undefined,
  named: [],
  waivers: [],
  attestations: [],
  identifiers: [],
};
