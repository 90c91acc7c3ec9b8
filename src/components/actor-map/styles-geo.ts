import {css} from 'lit';

/** The ground of the geographic form and what is written on it. */
export const geoStyles = css`
  .map .geo-ground {
    overflow: hidden;
  }
  .geo-ground path {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .geo-ground .shore {
    stroke: var(--_mark-2);
    stroke-dasharray: 1.5 2.5;
  }
  .geo-ground .land {
    stroke: var(--_mark-2);
  }
  .geo-ground .goal {
    fill: var(--_band-2);
  }
  .geo-ground .sender {
    fill: var(--_band);
  }
  .map .ground-name {
    fill: var(--_ink-3);
    pointer-events: none;
  }
  .map .sea {
    fill: var(--_ink-3);
  }
  .map .large .name {
    font-size: 1em;
    font-weight: 600;
  }
  .map .plain .name,
  .map .place .name {
    font-weight: 600;
  }
  .map .mute .name {
    font-weight: 400;
  }
  .map .told .name {
    fill: var(--_ink-2);
  }
  .told[data-of] {
    cursor: pointer;
  }
  .map .told.chosen .name {
    fill: var(--_accent);
  }
  .map .told.later .name,
  .map .told .later {
    fill: var(--_ink-3);
  }
  .told.spare {
    visibility: hidden;
  }
  .dot {
    fill: var(--_ink);
  }
  .mute .dot {
    fill: var(--_mark-2);
  }
  .place.chosen .dot {
    fill: var(--_accent);
  }
  .leader {
    fill: none;
    stroke: var(--_mark-2);
    stroke-width: 1;
  }
  .node.marked:not(.chosen) .name {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }
  .placeless {
    font-size: 0.875em;
  }
  .place-event {
    margin: 0.75em 0 0.25em;
  }
`;
