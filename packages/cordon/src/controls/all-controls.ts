import type { Control } from './control.ts';
import { targetGroupSpeaksTls } from './target-group-speaks-tls.ts';

/** Every control, in the order of the paper's systems. */
export const allControls: readonly Control[] = [targetGroupSpeaksTls];
