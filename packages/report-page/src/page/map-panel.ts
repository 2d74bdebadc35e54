import type { DrawnMap } from '../map/draw-map.ts';
import { legend } from './legend.ts';
import { html, type Markup, trusted } from './markup.ts';
import type { World } from './world.ts';

/** The frame that the map stands in, its zoom and its legend. */
export function mapPanel(world: World, map: DrawnMap): Markup | false {
  if (map.extent === 'none' || map.svg === '') return false;
  return html`<div class="map-panel"><div class="map-scroll" id="map">${picture(map.svg)}</div><div class="map-foot">${legend(world)}<div class="zoom with-script" role="group" aria-label="Zoom"><button type="button" id="zoom-out" aria-label="Farther">−</button><button type="button" id="zoom-fit">Fit</button><button type="button" id="zoom-in" aria-label="Nearer">+</button></div></div></div>`;
}

/**
 * A picture without style attributes, which the page's policy forbids: the script gives each line its length. Texts are
 * set apart, or what is written on a node would be read as one word.
 */
export function picture(svg: string): Markup {
  return trusted(svg.replaceAll(/ style="--long:(\d+)"/g, ' data-long="$1"').replaceAll('</text><', '</text> <'));
}
