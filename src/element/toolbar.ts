import {html, nothing, type SVGTemplateResult, type TemplateResult} from 'lit';
import {alongList, type RovingController} from './roving.js';
import type {View} from './view.js';

/** A word in the toolbar. `on` absent: a plain act; `opens`: it shows something below. */
export interface Tool {
  id: string;
  label: string;
  on?: boolean;
  opens?: boolean;
  /** What it opens is in force: drawn as switched on, open or closed. */
  set?: boolean;
  /** The accessible name, where `label` is a sign. */
  name?: string;
  disabled?: boolean;
  /** Why it cannot act at present: it is dimmed but stays where the reader is, and gives the reason. */
  why?: string;
  onAct: () => void;
}

/** An entry of the legend: a glyph with its word, which switches its marks off and on; without `onAct` it only explains. */
export interface LegendEntry {
  key: string;
  label: string;
  glyph: TemplateResult | SVGTemplateResult | typeof nothing;
  on?: boolean;
  onAct?: () => void;
}

export interface Controls {
  /** What is shown. */
  left: readonly Tool[];
  /** How it is shown. */
  right: readonly Tool[];
  legend: readonly LegendEntry[];
  /** Said before the left tools: `Sort by`. */
  lead?: string;
}

/** Toolbar and legend: one tab stop for both, arrow keys inside. */
export function renderControls(controls: Controls, roving: RovingController, view: View): TemplateResult | typeof nothing {
  if (!view.interactive) return nothing;
  const {left, right, legend, lead} = controls;
  const stops = [...left, ...right]
    .filter((t) => t.disabled !== true)
    .map((t) => `tool:${t.id}`)
    .concat(legend.filter((e) => e.onAct !== undefined).map((e) => `key:${e.key}`));
  roving.next = alongList(stops);
  roving.update(stops[0], (stop) => stops.includes(stop));
  return html`<div class="controls" part="toolbar" data-roving="controls" @keydown=${roving.handleKey} @focusin=${roving.handleFocus}>
    <div class="toolbar" role="toolbar" aria-label=${view.words.toolbar}>
      <div>${lead === undefined ? nothing : html`<span>${lead}</span>`}${left.map((t) => renderTool(t, roving))}</div>
      <div>${right.map((t) => renderTool(t, roving))}</div>
    </div>
    ${legend.length === 0 ? nothing : html`<div class="legend" role="group" aria-label=${view.words.legend}>${legend.map((e) => renderEntry(e, roving))}</div>`}
  </div>`;
}

function renderTool(tool: Tool, roving: RovingController): TemplateResult {
  const stop = `tool:${tool.id}`;
  return html`<button
    type="button"
    class=${tool.set === true ? 'word set' : 'word'}
    data-stop=${stop}
    tabindex=${roving.tabIndex(stop)}
    ?disabled=${tool.disabled === true}
    aria-disabled=${tool.why === undefined ? nothing : 'true'}
    title=${tool.why ?? nothing}
    aria-pressed=${tool.on === undefined || tool.opens === true ? nothing : tool.on}
    aria-expanded=${tool.opens === true ? tool.on === true : nothing}
    aria-label=${tool.name ?? nothing}
    @click=${tool.onAct}
  >
    ${tool.label}
  </button>`;
}

function renderEntry(entry: LegendEntry, roving: RovingController): TemplateResult {
  if (entry.onAct === undefined) return html`<span>${entry.glyph}${entry.label}</span>`;
  const stop = `key:${entry.key}`;
  return html`<button
    type="button"
    class="key"
    part="filter"
    data-stop=${stop}
    tabindex=${roving.tabIndex(stop)}
    aria-pressed=${entry.on !== false}
    @click=${entry.onAct}
  >
    ${entry.glyph}${entry.label}
  </button>`;
}
