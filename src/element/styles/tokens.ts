import {css} from 'lit';
import {colours} from './colours.js';

/**
 * Colours. A page sets `--kz-…`; the private `--_…` fall back to the light set,
 * or by `light-dark()` to the one that the host's own colour scheme asks for.
 * Browsers without `light-dark()` stay light unless `theme="dark"`. Paper is
 * light whatever the page sets.
 */
export const tokens = css`
  .frame {
    ${colours((name, light) => `var(--kz-${name},${light})`)};
    --_disabled: var(--_ink-3);
  }
  .frame.light {
    color-scheme: light;
  }
  .frame.dark {
    color-scheme: dark;
    ${colours((name, _, dark) => `var(--kz-${name},${dark})`)};
  }
  @supports (color: light-dark(#000, #fff)) {
    .frame.auto {
      ${colours((name, light, dark) => `var(--kz-${name},light-dark(${light},${dark}))`)};
    }
  }
  @media print {
    .frame.frame {
      color-scheme: light;
      ${colours((_, light) => light)};
    }
  }
  @media (forced-colors: active) {
    .frame.frame {
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_mark: CanvasText;
      --_mark-2: CanvasText;
      --_rule: CanvasText;
      --_rule-strong: CanvasText;
      --_surface: Canvas;
      --_band: Canvas;
      --_band-2: Canvas;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_disabled: GrayText;
    }
  }
`;
