export { judgeText, verdictOn } from '../src/trial/judge-text.ts';
