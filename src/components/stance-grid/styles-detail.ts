import {css} from 'lit';

/** The open cell: reasons, evidence, claims, what stands behind it, the others. */
export const cellStyles = css`
  tr.open > * {
    border-block-end: 0;
  }
  .frame .drawer td {
    padding: 0 0 1.5em;
    text-align: inherit;
    border-block-end: 1px solid var(--_rule);
  }
  .drawer .detail {
    margin-block-start: 0;
    font-size: 1.0769em;
  }
  .detail-body > div:nth-child(2) {
    display: contents;
  }
  .frame .detail-1 .detail-body.two {
    grid-template-columns: minmax(0, 1fr);
  }
  .frame .detail-2 .detail-body.two {
    grid-template: auto 1fr / minmax(0, 1fr) 18em;
  }
  .detail-2 .others {
    grid-row: 1 / span 2;
    grid-column: 2;
  }
  .frame .detail-3 .detail-body.two {
    grid-template: auto / minmax(0, 1.1fr) minmax(0, 1fr) 18em;
  }
  .detail-3 .detail-body > :first-child {
    grid-area: 1 / 1;
  }
  .detail-3 .evidence-column {
    grid-area: 1 / 2;
  }
  .detail-3 .others {
    grid-area: 1 / 3;
  }
  .why {
    margin-block-start: 0.4em;
    color: var(--_ink-2);
  }
  .side-head {
    margin-block: 0.75em 0.25em;
    font-weight: 600;
  }
  .evidence-column > :first-child,
  .others > :first-child {
    margin-block-start: 0;
  }
  .rows > li {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_rule);
  }
  .rows > li:first-child {
    border-block-start: 0;
  }
  .rows b {
    font-weight: 600;
  }
  .rows .mark {
    flex: none;
  }
  .rows .mark,
  .tied summary {
    unicode-bidi: plaintext;
  }
  .tied {
    margin-block-start: 1em;
  }
  .tied li {
    padding-block: 0.2em;
  }
  .claim {
    display: flex;
    gap: 0.6em;
  }
  .tied .note {
    margin-block: 0.35em;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_accent);
    color: var(--_ink-2);
  }
  .other {
    padding-block: 2px;
  }
  .others .why {
    margin-block: 0.3em;
  }
  .paragraphs {
    margin-inline-start: auto;
    text-align: end;
  }
  .scale-poles {
    font-size: 0.9286em;
  }
  .why .by {
    display: inline-flex;
    margin-inline-end: 0.3em;
  }
  .paragraphs .by {
    flex-wrap: nowrap;
    justify-content: end;
  }
  @media (hover: hover) {
    .other:hover b {
      text-decoration: underline;
      text-underline-offset: 0.25em;
    }
  }
  @media (pointer: coarse) {
    .other {
      padding-block: 0.7em;
    }
  }
  @media print {
    .detail-nav {
      display: none;
    }
  }
`;
