/** The version of this package; the build puts it in. */
export const version: string = typeof CORDON_VERSION === 'string' ? CORDON_VERSION : '0.0.0-source';

declare const CORDON_VERSION: string | undefined;
