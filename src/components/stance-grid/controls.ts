import type {nothing, TemplateResult} from 'lit';
import type {RovingController} from '../../element/roving.js';
import {renderControls, type Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridScene} from './layout.js';
import {gridLegend, tileLegend, type LegendParts} from './legend.js';
import type {Choosing} from './view-trial.js';

export interface ControlParts extends LegendParts {
  narrow: boolean;
  differ: boolean;
  /** Whether positions of actors are on record. */
  withActors: boolean;
  shown: 'picture' | 'list';
  onSort: (sort: GridScene['sort'], label: string) => void;
  onDiffer: () => void;
  choosing: Choosing;
  onChoosing: (choosing: Choosing) => void;
  onFloor: () => void;
  /** Says why something cannot be done at present. */
  onWhy: (why: string) => void;
  onView: (view: 'picture' | 'list') => void;
  onColumns: (columns: 'analyses' | 'actors') => void;
  /** How many forecasts there are, and whether they stand in place of the grid. */
  forecasts: {count: number; on: boolean};
  onForecasts: (count: number) => void;
}

/** Left the order of the questions, right what is shown and how. Narrow containers have one form only. */
export function gridControls(parts: ControlParts, roving: RovingController, view: View, own: GridWords): TemplateResult | typeof nothing {
  const {scene, narrow, shown} = parts;
  const sort = (id: GridScene['sort'], label: string): Tool => ({id, label, on: scene.sort === id, onAct: () => parts.onSort(id, label)});
  const form = (id: 'picture' | 'list', label: string): Tool => ({id, label, on: shown === id, onAct: () => parts.onView(id)});
  const columns = (id: 'analyses' | 'actors'): Tool => ({
    id,
    label: own.columns[id],
    on: !parts.forecasts.on && scene.actors === (id === 'actors'),
    onAct: () => parts.onColumns(id),
  });
  const {forecasts} = parts;
  const what = [
    ...(parts.withActors || forecasts.count > 0 ? [columns('analyses')] : []),
    ...(parts.withActors ? [columns('actors')] : []),
    ...(forecasts.count === 0
      ? []
      : [
          {
            id: 'forecasts',
            label: own.forecasts.forecasts(view.format.number(forecasts.count)),
            on: forecasts.on,
            onAct: () => parts.onForecasts(forecasts.count),
          },
        ]),
  ];
  const forms = narrow ? [] : [form('picture', own.grid), form('list', own.cards)];
  // Neither order nor differences are those of forecasts.
  if (forecasts.on) return renderControls({left: what, right: forms, legend: tileLegend(parts, view)}, roving, view);
  const left = narrow
    ? [
        sort('theme', own.themeFirst),
        sort('disagreement', own.mostDisputedFirst),
        ...(scene.actors ? [] : [sort('date', own.agreement.dateFirst)]),
        sort('likeness', own.agreement.likenessFirst),
      ]
    : [
        sort('theme', own.byTheme),
        sort('disagreement', own.byDisagreement),
        ...(scene.actors ? [] : [sort('date', own.agreement.byDate)]),
        sort('likeness', own.agreement.byLikeness),
      ];
  return renderControls(
    {
      ...(narrow ? {} : {lead: own.sortBy}),
      left,
      right: [
        ...what,
        {id: 'differ', label: own.onlyDiffering(view.format.number(scene.count.differing)), on: parts.differ, onAct: parts.onDiffer},
        ...trialTools(parts, own),
        ...forms,
      ],
      legend: gridLegend(parts, view, own),
    },
    roving,
    view,
  );
}

/** What can be left out or singled out; comparing takes two columns, and leaving out must leave some. Of actors neither is told, and why not. */
function trialTools({scene, choosing, onChoosing, onFloor, onWhy}: ControlParts, {agreement}: GridWords): readonly Tool[] {
  const {trial} = scene.trial;
  const choice = (id: 'compare' | 'without', label: string, set: boolean): Tool =>
    scene.actors
      ? {id, label, why: agreement.notOfActors, onAct: () => onWhy(agreement.notOfActors)}
      : {...{id, label, set, opens: true, on: choosing === id}, onAct: () => onChoosing(choosing === id ? '' : id)};
  const few = scene.sources.length < 2 && trial.without.length === 0;
  return [
    {id: 'floor', label: agreement.leaveOutWeak, on: trial.floor !== 'low', onAct: onFloor},
    ...(few
      ? []
      : [
          choice('without', agreement.leaveOneOut, trial.without.length > 0),
          choice('compare', agreement.compareTwo, trial.compare !== undefined),
        ]),
  ];
}
