import {expect} from '@open-wc/testing';
import {bundled} from '../../src/bundled.js';
import {createMeasure} from '../../src/element/measure.js';
import {wideWidth} from '../../src/static/widths.js';

describe('widths without a font', () => {
  it('are never narrower than the browser’s own of DejaVu Sans', () => {
    const measure = createMeasure('"DejaVu Sans", sans-serif');
    const texts = new Set(JSON.stringify(bundled).match(/[^"{}[\]\\]{2,80}/g));
    expect(texts.size).to.be.greaterThan(2000);
    for (const weight of [400, 600] as const) {
      const narrower = [...texts].filter((text) => wideWidth(text, 12, weight) < measure(text, 12, weight) - 0.01);
      expect(narrower.slice(0, 3)).to.deep.equal([]);
    }
  });
});
