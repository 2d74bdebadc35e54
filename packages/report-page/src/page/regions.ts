import { banners } from './banners.ts';
import { checklistView } from './checklist-view.ts';
import { configurationPicker } from './configuration-picker.ts';
import { detail } from './detail.ts';
import { findingsView } from './findings-view.ts';
import { headline } from './headline.ts';
import { hopTables } from './hop-tables.ts';
import { html, type Markup } from './markup.ts';
import { landing } from './matrix.ts';
import { pathList } from './path-list.ts';
import { printSheet } from './print-sheet.ts';
import { readView } from './read-view.ts';
import { tally } from './tally.ts';
import { ring, tabs } from './top-bar.ts';
import type { View, ViewName } from './view.ts';
import type { World } from './world.ts';

/** A part of the page that is written when the page is made, and again where what is looked at changes it. */
export interface Region {
  readonly id: string;
  /** Only written again while this view is shown, or all of them are. */
  readonly on?: ViewName;
  readonly write: (world: World, view: View, maps: Readonly<Record<string, string>>) => Markup | false;
}

/** By id of the element they fill. The map itself is not among them: its picture stays, and only its marks change. */
export const regions: readonly Region[] = [
  { id: 'ring', write: ring },
  { id: 'headline', write: headline },
  { id: 'tally', write: tally },
  { id: 'banners', write: banners },
  { id: 'picker', write: configurationPicker },
  { id: 'tabs', write: tabs },
  { id: 'landing', on: 'map', write: landing },
  { id: 'paths', on: 'map', write: pathList },
  { id: 'detail', on: 'map', write: detail },
  { id: 'sheet', on: 'map', write: printSheet },
  { id: 'hop-tables', on: 'map', write: (world) => hopTables(world) },
  { id: 'view=findings', on: 'findings', write: findingsView },
  { id: 'view=checklist', on: 'checklist', write: checklistView },
  { id: 'view=read', on: 'read', write: readView },
];

export function written(region: Region, world: World, view: View, maps: Readonly<Record<string, string>> = {}): string {
  return html`${region.write(world, view, maps)}`.text;
}
