// What npm test needs before it can begin: every development package, and a build of the sources as they are now.
import { ensureBuilt, ensureInstalled, requireNode } from './ensure.mjs';

requireNode();
ensureInstalled('everything');
ensureBuilt({ types: true });
