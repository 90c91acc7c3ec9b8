import {css} from 'lit';

/** Forecasts as a table and as cards. */
export const forecastStyles = css`
  table.forecasts {
    line-height: 1.4;
  }
  .frame .forecasts td,
  .forecasts th[scope='row'] {
    block-size: auto;
    padding-block: 0.6em;
    padding-inline: 0 1em;
    vertical-align: top;
    text-align: inherit;
    font-weight: 400;
  }
  .forecasts thead th {
    padding-inline-end: 1em;
    text-align: inherit;
  }
  .forecasts thead .predicted {
    inline-size: 44%;
  }
  .forecasts .text {
    font-size: 1.0769em;
  }
  .forecasts .voice,
  .forecasts .note,
  .forecasts .basis,
  .forecasts .bears,
  .forecasts .theme .date {
    color: var(--_ink-2);
  }
  .forecasts .theme .date {
    display: inline;
    margin-inline-start: 0.5em;
  }
  .forecasts .note,
  .forecasts .bears {
    display: block;
    margin-block-start: 0.15em;
    font-size: 0.9231em;
  }
  .forecasts .none {
    color: var(--_ink-3);
  }
  .forecasts .chosen .text {
    color: var(--_accent);
    font-weight: 600;
  }
  .forecasts .card .short {
    font-size: 1em;
    font-weight: 400;
  }
  .forecasts dl > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.15em;
  }
  .forecasts dl {
    margin: 0;
  }
  .forecasts dt {
    color: var(--_ink-2);
  }
  .forecasts dd {
    margin: 0;
  }
`;
