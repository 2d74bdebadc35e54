import { express } from '../express.ts';
import type { Intrinsic } from './intrinsics.ts';

/** `Fn::Base64`: kept as the text it encodes, which is what a reader of user data wants. */
export const base64: Intrinsic = (argument, scope) => express(argument, scope);
