import {css} from 'lit';

/** The picture: ground, zones, names, actors and lines. */
export const styles = css`
  .map {
    max-inline-size: 100%;
  }
  .map text {
    fill: var(--_ink);
    font-size: 0.75em;
  }
  .ground {
    fill: var(--_band);
  }
  .no-ground {
    fill: none;
  }
  .zone-rule {
    fill: none;
    stroke: var(--_rule-strong);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .map .title {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .map .name,
  .map .term,
  .map .title {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }
  .map .grounded {
    stroke: var(--_band);
  }
  .map .term {
    fill: var(--_ink-2);
    pointer-events: none;
  }
  .focused .term {
    fill: var(--_ink);
  }
  .map .term.chosen {
    fill: var(--_accent);
    font-weight: 600;
  }
  .map .strong .name {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .node,
  .link,
  .zone-head {
    outline: none;
  }
  .node[role='button'],
  .link[role='button'],
  .zone-head[role='button'] {
    cursor: pointer;
  }
  .map .off .title {
    stroke: none;
    fill: var(--_ink-3);
    text-decoration: line-through;
  }

  /* Glyphs, on the map, in lists and in the legend. */
  .glyph {
    fill: var(--_mark);
  }
  .strong .glyph {
    fill: var(--_ink);
  }
  .hollow .glyph {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1.4;
    stroke-dasharray: 2.4 1.8;
  }
  .figure .glyph {
    vector-effect: non-scaling-stroke;
  }
  .hit {
    fill: transparent;
    stroke: none;
  }
  .node:hover .hit {
    stroke: var(--_mark);
    stroke-width: 1;
  }
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.2;
  }
  .chosen .glyph {
    fill: var(--_accent);
  }
  .chosen.hollow .glyph {
    fill: var(--_surface);
    stroke: var(--_accent);
  }
  .map .chosen .name {
    fill: var(--_accent);
    font-weight: 600;
  }
  .dim .glyph {
    fill: var(--_mark-2);
  }
  .dim.hollow .glyph {
    fill: var(--_surface);
    stroke: var(--_mark-2);
  }
  .map .dim .name {
    fill: var(--_ink-3);
  }
  .map .spare .name {
    visibility: hidden;
  }
  .spare.chosen .name,
  .spare:hover .name,
  .spare:focus-visible .name {
    visibility: visible;
  }
  .focus {
    visibility: hidden;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  :focus-visible > .focus {
    visibility: visible;
  }

  .alone {
    fill: var(--_mark);
  }
  .alone.strong {
    fill: var(--_ink);
  }
  .alone.hollow {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1.4;
    stroke-dasharray: 2.4 1.8;
  }
  .focused .alone:not(.near, .hollow),
  .alone.dim {
    fill: var(--_mark-2);
  }
  .focused .alone.hollow:not(.near),
  .alone.dim.hollow {
    fill: var(--_surface);
    stroke: var(--_mark-2);
  }
  .alone.chosen {
    fill: var(--_accent);
  }
  .alone:hover {
    stroke: var(--_mark);
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .map .name.strong {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .focused .name[data-of]:not(.near),
  .map .name.dim {
    fill: var(--_ink-3);
  }
  .map .name.chosen {
    fill: var(--_accent);
    font-weight: 600;
  }
  .name[data-of] {
    cursor: pointer;
  }
  .at {
    visibility: hidden;
    pointer-events: none;
  }
  .map:has(.alone:focus-visible) .at,
  .map:has(.alone:focus-visible) .at .focus {
    visibility: visible;
  }

  /* Lines. */
  .link {
    color: var(--_mark-2);
  }
  .link.strong,
  .link.touches,
  .link:hover,
  .stroke {
    color: var(--_mark);
  }
  .link.dim,
  .link.later {
    color: var(--_rule);
  }
  .map .term.later:not(.chosen) {
    fill: var(--_ink-3);
  }
  .link.chosen,
  .link.marked {
    color: var(--_accent);
  }
  .link.marked .wire {
    stroke-width: 3px;
  }
  /* As a whole: thousands of lines are not styled one by one for each focus. */
  .focused .many {
    opacity: 0.3;
  }
  .many .link:hover {
    color: var(--_mark);
  }
  .round {
    stroke-linecap: round;
  }
  .wire,
  .tip {
    fill: none;
    stroke: currentColor;
  }
  .tip.solid {
    fill: currentColor;
    stroke: none;
  }
  .tip.hollow {
    fill: var(--_surface);
  }
  .dots .wire {
    stroke-linecap: round;
  }
  .halo {
    visibility: hidden;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 12;
    stroke-linecap: round;
  }
  .halo.gap {
    stroke: var(--_surface);
    stroke-width: 8;
  }
  :focus-visible > .halo {
    visibility: visible;
  }
  .stroke {
    block-size: 0.75em;
    inline-size: auto;
    overflow: visible;
  }
  .legend {
    align-items: center;
  }
  .legend .stroke {
    block-size: 1em;
    vertical-align: middle;
  }
  .figure {
    block-size: 2em;
    inline-size: 2em;
    flex: none;
    overflow: visible;
  }
  .legend .figure {
    block-size: 1.6em;
    inline-size: 1.4em;
    margin-block: -0.2em;
    vertical-align: middle;
  }
  .legend .dots {
    block-size: 2em;
    inline-size: 6em;
    margin-block: -0.5em;
    vertical-align: middle;
  }
  .detail-sub .figure {
    block-size: 1.6em;
    inline-size: 1.6em;
    vertical-align: -0.45em;
  }
  .detail-sub .stroke {
    vertical-align: 0;
  }

  @media print {
    .map {
      margin-block-start: 12px;
    }
  }
  @media (pointer: coarse) {
    .node .hit {
      r: 22px;
    }
  }
  @media (forced-colors: active) {
    .map .dim .name {
      fill: GrayText;
    }
    .link.dim,
    .link.later,
    .dim .glyph {
      color: GrayText;
    }
    .dim .glyph {
      fill: GrayText;
    }
  }
`;
