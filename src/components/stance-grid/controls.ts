import type {nothing, TemplateResult} from 'lit';
import type {RovingController} from '../../element/roving.js';
import {renderControls, type LegendEntry, type Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridScene} from './layout.js';

export interface ControlParts {
  scene: GridScene;
  legend: readonly LegendEntry[];
  narrow: boolean;
  differ: boolean;
  /** Whether positions of actors are on record. */
  withActors: boolean;
  shown: 'picture' | 'list';
  onSort: (sort: GridScene['sort'], label: string) => void;
  onDiffer: () => void;
  onView: (view: 'picture' | 'list') => void;
  onColumns: (columns: 'analyses' | 'actors') => void;
}

/** Left the order of the questions, right what is shown and how. Narrow containers have one form only. */
export function gridControls(parts: ControlParts, roving: RovingController, view: View, own: GridWords): TemplateResult | typeof nothing {
  const {scene, narrow, shown} = parts;
  const sort = (id: GridScene['sort'], label: string): Tool => ({id, label, on: scene.sort === id, onAct: () => parts.onSort(id, label)});
  const form = (id: 'picture' | 'list', label: string): Tool => ({id, label, on: shown === id, onAct: () => parts.onView(id)});
  const columns = (id: 'analyses' | 'actors'): Tool => ({
    id,
    label: own.columns[id],
    on: scene.actors === (id === 'actors'),
    onAct: () => parts.onColumns(id),
  });
  const left = narrow
    ? [sort('theme', own.themeFirst), sort('disagreement', own.mostDisputedFirst)]
    : [sort('theme', own.byTheme), sort('disagreement', own.byDisagreement)];
  return renderControls(
    {
      ...(narrow ? {} : {lead: own.sortBy}),
      left,
      right: [
        ...(parts.withActors ? [columns('analyses'), columns('actors')] : []),
        {id: 'differ', label: own.onlyDiffering(view.format.number(scene.count.differing)), on: parts.differ, onAct: parts.onDiffer},
        ...(narrow ? [] : [form('picture', own.grid), form('list', own.cards)]),
      ],
      legend: parts.legend,
    },
    roving,
    view,
  );
}
