import {css} from 'lit';

/** The bar of a story stays in sight while its element does; its steps as a list; what paper has. */
export const storyStyles = css`
  .story {
    margin-block-end: 0.75em;
    margin-inline: -1px;
    padding-inline: 1px;
    border-block-end: 1px solid var(--_rule);
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.42;
  }
  .story.begun {
    position: sticky;
    inset-block-start: var(--kz-story-top, 0px);
    z-index: 1;
  }
  .begun .steps {
    max-block-size: 45vh;
    overflow-y: auto;
  }
  .story .when {
    font-size: calc(0.75em / 0.875);
  }
  .steering {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.9em;
    padding-block: 0.4em;
  }
  .turn {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: 0.9em;
    border: 1px solid var(--_rule-strong);
    text-align: center;
  }
  .turn.go {
    border-color: var(--_ink);
    font-weight: 600;
  }
  .turn[aria-disabled='true'] {
    border-color: var(--_rule);
    color: var(--_disabled);
    cursor: default;
  }
  .place {
    flex: 1 1 12em;
  }
  .place b {
    margin-inline-end: 0.4em;
    font-weight: 600;
  }
  .told {
    max-inline-size: 46em;
    padding-block-end: 0.6em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.2em;
    font-size: calc(0.8125em / 0.875);
  }
  .steps {
    display: grid;
    gap: 0.5em;
    max-inline-size: 46em;
    padding-block: 0.25em 0.75em;
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .steps.closed {
    display: none;
  }
  .steps [aria-current] {
    border-block-end: 2px solid var(--_accent);
    margin-block-end: -1px;
    font-weight: 600;
  }
  .steps p {
    color: var(--_ink-2);
  }
  .story ~ .picture .entries > li,
  .story ~ .detail {
    scroll-margin-block: 8em 1em;
  }
  @media (max-height: 30em) {
    .story.begun {
      position: static;
    }
  }
  @media (pointer: coarse) {
    .steps {
      gap: 1.4em;
    }
    .ways {
      row-gap: 1.6em;
      padding-block: 0.8em;
    }
  }
  @media print {
    .steering,
    .told,
    .detail-nav {
      display: none;
    }
    .story.begun {
      position: static;
    }
    .story .steps {
      display: grid;
      max-block-size: none;
    }
  }
`;
