import {expect} from '@open-wc/testing';
import {empty} from '../../stories/states/datasets.js';
import {allYears} from '../../stories/states/timeline-scale.js';
import {circle} from '../../src/geometry/date-glyph.js';
import {paletteOf} from '../../src/geometry/paints.js';
import {paintCanvas} from '../../src/element/paint-canvas.js';
import {act, drawn, eventIds, mark, status, textOf, tool, type Timeline} from '../components/timeline/timeline-page.js';

const parse = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).to.equal(null);
  return parsed;
};
const pixelsOf = async (
  blob: Blob,
): Promise<{width: number; height: number; at: (x: number, y: number) => string; count: (colour: string) => number}> => {
  const bitmap = await createImageBitmap(blob);
  const {width, height} = bitmap;
  const context = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): string => `${[0, 1, 2].map((i) => data[4 * (y * width + x) + i] ?? -1).join()}`;
  const count = (colour: string): number => {
    let n = 0;
    for (let i = 0; i < width * height; i++) if (`${data[4 * i] ?? ''},${data[4 * i + 1] ?? ''},${data[4 * i + 2] ?? ''}` === colour) n++;
    return n;
  };
  return {width, height, at, count};
};
const light = {accent: '176,64,10', surface: '255,255,255'};
const dark = {accent: '255,157,97', surface: '20,23,26'};

/** What makes a file depend on anything outside of it. */
const outside = /var\(|url\(|<style|<script|<image|<use|<foreignObject|\bclass=|\bstyle=|\bon\w+=|@|light-dark|undefined|NaN/;

describe('a picture as a file', () => {
  it('is SVG that stands alone, with every event, a title and a description', async () => {
    const timeline = await drawn({width: 1100});
    const text = await timeline.toSVG();
    const root = parse(text).documentElement;
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.firstElementChild?.textContent).to.equal('Five analysts, one fortnight: what happened, and who says so');
    expect(root.querySelector('desc')?.textContent).to.match(/Timeline from 1991 to 20 January 2022\. 72 of 72 shown\./);
    expect(new Set(Array.from(root.querySelectorAll('[data-id]'), (e) => e.getAttribute('data-id')))).to.deep.equal(new Set(eventIds));
    expect(text).not.to.match(outside);
    expect(text.replace('http://www.w3.org/2000/svg', '').match(/https?:[^\s<,]+/g)).to.deep.equal([location.href.split('#', 1)[0]]);
    expect(await timeline.toSVG()).to.equal(text);
  });

  it('has the marks at the places of the page', async () => {
    const timeline = await drawn({width: 1100});
    const holder = document.createElement('div');
    holder.append(parse(await timeline.toSVG()).documentElement);
    document.body.append(holder);
    const inFile = (id: string): DOMRect => holder.querySelector(`[data-id="${id}"] path`)?.getBoundingClientRect() ?? new DOMRect();
    const onPage = (id: string): DOMRect => mark(timeline, id).querySelector('path')?.getBoundingClientRect() ?? new DOMRect();
    const [a, b] = ['appeal', 'deployment'].map((id) => ({file: inFile(id), page: onPage(id)}));
    expect(a?.file.width).to.be.closeTo(a?.page.width ?? 0, 0.1);
    expect((b?.file.x ?? 0) - (a?.file.x ?? 1)).to.be.closeTo((b?.page.x ?? 0) - (a?.page.x ?? 0), 0.1);
    expect((b?.file.y ?? 0) - (a?.file.y ?? 1)).to.be.closeTo((b?.page.y ?? 0) - (a?.page.y ?? 0), 0.1);
    holder.remove();
  });

  it('is PNG of exactly the size that is asked for, or twice as large as shown', async () => {
    const timeline = await drawn({width: 900});
    for (const [size, width, height] of [
      ['1200x630', 1200, 630],
      ['1080x1350', 1080, 1350],
    ] as const) {
      const blob = await timeline.toPNG({size});
      expect(blob.type).to.equal('image/png');
      const pixels = await pixelsOf(blob);
      expect([pixels.width, pixels.height]).to.deep.equal([width, height]);
      expect(pixels.at(0, 0)).to.equal(light.surface);
    }
    expect((await pixelsOf(await timeline.toPNG())).width).to.equal(2 * (900 + 32));
  });

  it('has the accent where something is selected alone, and the colours of the theme', async () => {
    const timeline = await drawn({width: 700});
    expect((await pixelsOf(await timeline.toPNG())).count(light.accent)).to.equal(0);
    await act(timeline, () => timeline.select('event:appeal'));
    expect((await pixelsOf(await timeline.toPNG())).count(light.accent)).to.be.above(100);
    const night = await pixelsOf(await timeline.toPNG({theme: 'dark'}));
    expect(night.at(0, 0)).to.equal(dark.surface);
    expect(night.count(dark.accent)).to.be.above(100);
  });

  it('has the colours that the page has set, in words that every program knows', async () => {
    const timeline = await drawn({width: 700, attributes: {selected: 'event:appeal'}});
    timeline.style.setProperty('--kz-accent', 'oklch(0.6 0.2 150)');
    timeline.style.setProperty('--kz-surface', 'rgb(255 241 229)');
    const text = await timeline.toSVG();
    expect(text).not.to.match(outside);
    expect(text).not.to.contain('oklch').and.not.to.contain('#b0400a');
    expect(text).to.contain('fill="#fff1e5"');
    expect(await timeline.toSVG({theme: 'light'})).to.contain('#b0400a');
    // The probe that read them is gone.
    expect(timeline.shadowRoot?.querySelector('.frame')?.lastElementChild?.localName).to.equal('p');
  });

  it('paints what the drawing says where it says', () => {
    const palette = paletteOf('light');
    const items = [
      {d: 'M0,0h40v40h-40Z', fill: 'surface'},
      {x: 10, y: 10, scale: 2, rotate: 90, items: [{d: 'M0,0h8v4h-8Z', fill: 'accent'}]},
      {clip: {x: 30, y: 30, width: 4, height: 4}, items: [{d: circle(32, 32, 8), fill: 'ink'}]},
      {d: 'M20,5h16', stroke: 'mark', width: 4, dash: '8 8'},
    ] as const;
    const canvas = paintCanvas({width: 40, height: 40, items}, {scale: 1, palette, family: 'sans-serif'});
    const at = (x: number, y: number): string =>
      Array.from(canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])
        .slice(0, 3)
        .join();
    // Turned by a quarter, 16 downwards and 8 to the left.
    expect([at(4, 20), at(12, 20), at(4, 27)]).to.deep.equal([light.accent, light.surface, light.surface]);
    expect([at(32, 32), at(28, 32)]).to.deep.equal(['21,25,29', light.surface]);
    expect([at(24, 5), at(32, 5)]).to.deep.equal(['58,65,74', light.surface]);
  });

  it('is drawn for an element that is not seen, and for one that has room for a list alone', async () => {
    const hidden = await drawn({width: 700, attributes: {hidden: ''}});
    expect(parse(await hidden.toSVG()).documentElement.getAttribute('width')).to.equal('1132');
    const narrow = await drawn({width: 360});
    expect(parse(await narrow.toSVG()).documentElement.getAttribute('width')).to.equal(String(480 + 32));
  });

  it('waits for the data, and is refused where there is nothing to draw', async () => {
    const early = document.createElement('kz-timeline') as Timeline;
    early.group = 'none';
    document.body.append(early);
    expect(await early.toSVG()).to.contain('data-id="appeal"');
    early.remove();
    const nothing = await drawn({width: 700, data: empty});
    for (const made of [nothing.toSVG(), nothing.toPNG()]) {
      const refused = await made.then(
        () => '',
        (error: unknown) => String(error),
      );
      expect(refused).to.equal('Error: kz-timeline: nothing to draw');
    }
    const wrong = await nothing.toSVG({size: '630' as never}).catch((error: unknown) => String(error));
    expect(wrong).to.equal('Error: unknown size: "630"');
  });

  it('draws very many as they are shown: counted', async () => {
    const timeline = await drawn({width: 900, data: allYears(3000)});
    const root = parse(await timeline.toSVG()).documentElement;
    const counts = Array.from(root.querySelectorAll('[data-count]'), (e) => Number(e.getAttribute('data-count')));
    expect(counts.length).to.be.above(10);
    expect(root.querySelectorAll('*').length).to.be.below(4000);
    const alone = new Set(Array.from(root.querySelectorAll('[data-id]'), (e) => e.getAttribute('data-id'))).size;
    expect(counts.reduce((a, b) => a + b, alone)).to.be.above(2000);
  });
});

describe('the list of downloads', () => {
  it('offers pictures, and says what is saved', async () => {
    const timeline = await drawn({width: 360});
    await act(timeline, () => tool(timeline, 'Download').click());
    const entries = [...(timeline.shadowRoot?.querySelectorAll('.panel .entries button') ?? [])].map(textOf);
    expect(entries.slice(0, 4)).to.deep.equal([
      'Picture (SVG)',
      'Picture (PNG)',
      'Picture for a link (PNG, 1200 × 630)',
      'Picture for a post (PNG, 1080 × 1350)',
    ]);
  });

  it('offers the picture in words beside it', async () => {
    let copied = '';
    const writeText = (text: string): Promise<void> => Promise.resolve(void (copied = text));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    const timeline = await drawn({width: 900, attributes: {sources: 'michta', selected: 'event:appeal', headline: 'Who told what'}});
    await act(timeline, () => tool(timeline, 'Share').click());
    await act(timeline, () => tool(timeline, 'Copy alternative text').click());
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.match(/^Who told what\. /);
    expect(copied).to.match(/Only Michta\. \d+ of 72 shown\./);
    expect(copied).to.match(/Tokayev appeals to the CSTO/);
    expect(status(timeline)).to.equal('Copied.');
  });
});
