export { findIdentifiers } from './find-identifiers.ts';
