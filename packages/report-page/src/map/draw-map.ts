import type { Report } from '@cordon/cordon/report';

/** The estate as a picture, for the page to place and to colour. */
export interface DrawnMap {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** `tiles`: only what is on a bad path is drawn in full. `none`: no picture of the whole, only of paths. */
  readonly extent: 'whole' | 'tiles' | 'none';
  /** Small pictures of single paths, by id of the path. */
  readonly paths: Readonly<Record<string, string>>;
}

export async function drawMap(report: Report): Promise<DrawnMap> {
  if (report.map.nodes.length === 0) return { svg: '', width: 0, height: 0, extent: 'none', paths: {} };
  return { svg: '<svg></svg>', width: 0, height: 0, extent: 'whole', paths: {} };
}
