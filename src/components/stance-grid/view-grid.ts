import {html, type TemplateResult} from 'lit';
import type {Id} from '../../model/types.js';
import type {GridContext} from './context.js';
import type {GridScene} from './layout.js';
import {renderActorCards} from './view-actor-cards.js';
import {renderCards} from './view-cards.js';
import {renderLeftOut, type LeftOut} from './view-left-out.js';
import {renderNotes} from './view-notes.js';
import {renderPairs} from './view-pairs.js';
import {renderTable} from './view-table.js';
import {renderRowSpan, renderWindow, type WindowParts} from './view-window.js';

export interface GridParts extends WindowParts, LeftOut {
  /** What of the scene is inside the window. */
  drawn: GridScene;
  /** Whether it is drawn for paper. */
  paper: boolean;
  onCompare: (a: Id, b: Id) => void;
}

/** The table or the cards, with ways to what is outside the window before and after, what filters leave out, and who agrees with whom. */
export function renderGrid(parts: GridParts, ctx: GridContext): TemplateResult {
  const {scene, drawn, paper, onCompare} = parts;
  const {view, own} = ctx;
  const render = scene.form === 'table' ? renderTable : scene.actors ? renderActorCards : renderCards;
  const empty = scene.sources.length === 0;
  const grid = empty ? html`<p class="nothing"><b>${own.columns.noneReported}</b></p>` : render(drawn, ctx);
  const pairs = renderPairs({pairs: scene.trial.pairs, scale: scene.scale, onCompare}, view, own);
  return html`${renderWindow(parts, view, own)}${grid}${renderRowSpan(parts, view, own)}${renderLeftOut(parts, view, own)}${pairs}${
    paper ? renderNotes(scene, view, own) : ''
  }`;
}
