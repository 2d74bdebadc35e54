export * from '../src/trial/plain-template.ts';
