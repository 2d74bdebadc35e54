import type { Report } from '@cordon/cordon/report';
import { drawMap } from './map/draw-map.ts';
import { pageAssets } from './page/assets.ts';
import { pageDocument } from './page/document.ts';

/** The report as one HTML file that opens offline and loads nothing. */
export async function htmlReport(report: Report): Promise<string> {
  return pageDocument(report, await drawMap(report), pageAssets());
}
