import { allControls } from '../controls/all-controls.ts';
import { Links } from '../controls/links.ts';
import { EstateIndex } from '../engine/estate-index.ts';
import { hopsToTell } from '../engine/hops-to-tell.ts';
import { Judge } from '../engine/judge.ts';
import { reportHop } from '../engine/report-hops.ts';
import { reportPaths } from '../engine/report-paths.ts';
import { nothingDeclared } from '../model/declared.ts';
import { readEstate } from '../readers/cloudformation/read-estate.ts';
import { readTemplate } from '../readers/cloudformation/template.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { readText } from './read-text.ts';
import { walk } from './walk.ts';

// Parses what it is given, judges it by the controls that ask for no ways of PHI, and then finds those ways: what finding them adds to
// a check is measured against parsing. Who refers to whom is by then known, as it would be in a check without ways.
const now = () => Number(process.hrtime.bigint()) / 1e6;
const begun = now();
const { files } = walk(process.argv[2] ?? '.');
const templates = new Map(files.map((file) => [file, readTemplate(new SourceText(file, readText(file, undefined)))]));
const parsed = now();
const estate = new EstateIndex(readEstate(templates, { given: () => undefined }));
const read = now();
const judge = new Judge(new Links(estate), nothingDeclared('2026-11-28'));
/** It asks for ways though it does not run on them. */
const askForWays = ['hop-ends-agree'];
for (const control of allControls.filter(({ id, on }) => !on.includes('phi-carrier') && !askForWays.includes(id)))
  for (const resource of judge.resourcesFor(control)) judge.judge(control, resource);
const judged = now();
const { paths, more } = reportPaths(estate, judge.flow, judge);
const hops = hopsToTell(judge.flow.hops, paths).listed.map((hop) => reportHop(hop, judge.flow, judge));
const found = now();
const counts = {
  resources: estate.resources.length,
  hops: judge.flow.hops.length,
  told: hops.length,
  paths: paths.length,
  more,
};
process.stdout.write(
  `${JSON.stringify({ parse: parsed - begun, read: read - parsed, judge: judged - read, flow: found - judged, ...counts })}\n`,
);
