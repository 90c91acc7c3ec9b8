import {css} from 'lit';

/**
 * Colours. A page sets `--kz-…`; the private `--_…` fall back to the light set,
 * or by `light-dark()` to the one that the host's own colour scheme asks for.
 * Browsers without `light-dark()` stay light unless `theme="dark"`.
 */
export const tokens = css`
  .frame {
    --_ink: var(--kz-ink, #15191d);
    --_ink-2: var(--kz-ink-2, #464d55);
    --_ink-3: var(--kz-ink-3, #5f666f);
    --_mark: var(--kz-mark, #3a414a);
    --_mark-2: var(--kz-mark-2, #777e87);
    --_rule: var(--kz-rule, #d7dbe0);
    --_rule-strong: var(--kz-rule-strong, #777e87);
    --_surface: var(--kz-surface, #ffffff);
    --_band: var(--kz-band, #f4f5f6);
    --_band-2: var(--kz-band-2, #e8ebee);
    --_accent: var(--kz-accent, #b0400a);
    --_on-accent: var(--kz-on-accent, #ffffff);
    --_accent-ground: var(--kz-accent-ground, #fbeee5);
    --_disabled: var(--_ink-3);
  }
  .frame.light {
    color-scheme: light;
  }
  .frame.dark {
    color-scheme: dark;
    --_ink: var(--kz-ink, #eef0f2);
    --_ink-2: var(--kz-ink-2, #b9bfc6);
    --_ink-3: var(--kz-ink-3, #9aa1a9);
    --_mark: var(--kz-mark, #ccd1d6);
    --_mark-2: var(--kz-mark-2, #7d858d);
    --_rule: var(--kz-rule, #30363c);
    --_rule-strong: var(--kz-rule-strong, #7d858d);
    --_surface: var(--kz-surface, #14171a);
    --_band: var(--kz-band, #1b1f23);
    --_band-2: var(--kz-band-2, #262b30);
    --_accent: var(--kz-accent, #ff9d61);
    --_on-accent: var(--kz-on-accent, #14171a);
    --_accent-ground: var(--kz-accent-ground, #38220f);
  }
  @supports (color: light-dark(#000, #fff)) {
    .frame.auto {
      --_ink: var(--kz-ink, light-dark(#15191d, #eef0f2));
      --_ink-2: var(--kz-ink-2, light-dark(#464d55, #b9bfc6));
      --_ink-3: var(--kz-ink-3, light-dark(#5f666f, #9aa1a9));
      --_mark: var(--kz-mark, light-dark(#3a414a, #ccd1d6));
      --_mark-2: var(--kz-mark-2, light-dark(#777e87, #7d858d));
      --_rule: var(--kz-rule, light-dark(#d7dbe0, #30363c));
      --_rule-strong: var(--kz-rule-strong, light-dark(#777e87, #7d858d));
      --_surface: var(--kz-surface, light-dark(#ffffff, #14171a));
      --_band: var(--kz-band, light-dark(#f4f5f6, #1b1f23));
      --_band-2: var(--kz-band-2, light-dark(#e8ebee, #262b30));
      --_accent: var(--kz-accent, light-dark(#b0400a, #ff9d61));
      --_on-accent: var(--kz-on-accent, light-dark(#ffffff, #14171a));
      --_accent-ground: var(--kz-accent-ground, light-dark(#fbeee5, #38220f));
    }
  }
  @media print {
    .frame.frame {
      color-scheme: light;
      --_ink: #15191d;
      --_ink-2: #464d55;
      --_ink-3: #5f666f;
      --_mark: #3a414a;
      --_mark-2: #777e87;
      --_rule: #d7dbe0;
      --_rule-strong: #777e87;
      --_surface: #ffffff;
      --_band: #f4f5f6;
      --_band-2: #e8ebee;
      --_accent: #b0400a;
      --_on-accent: #ffffff;
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
      --_accent-ground: Canvas;
      --_disabled: GrayText;
    }
  }
`;
