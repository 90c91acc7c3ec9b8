import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineContext} from './context.js';
import type {TimelineScene} from './layout.js';
import type {MarkEvents} from './mark-events.js';
import {renderList, renderOutside} from './view-list.js';
import {renderPicture} from './view-picture.js';
import {renderPileList} from './view-piles.js';

/** All events, as a picture between two rows that open, or as a list; one set of listeners for all marks. */
export function renderMarks(scene: TimelineScene, ctx: TimelineContext, events: MarkEvents): TemplateResult {
  const {interactive} = ctx.view;
  return html`<div
    data-roving="picture"
    @click=${interactive ? events.handleClick : nothing}
    @keydown=${interactive ? events.handleKey : nothing}
    @focusin=${interactive ? events.handleFocus : nothing}
    @focusout=${interactive ? events.handleBlur : nothing}
  >
    ${scene.list === undefined ? renderBeside(scene, ctx) : renderList(scene.list, ctx)}
  </div>`;
}

function renderBeside({picture, before, after}: TimelineScene, ctx: TimelineContext): TemplateResult | typeof nothing {
  if (picture === undefined) return nothing;
  return html`${before === undefined ? nothing : renderOutside(before, ctx)} ${renderPicture(picture, ctx)} ${renderPileList(ctx)}
  ${after === undefined ? nothing : renderOutside(after, ctx)}`;
}
