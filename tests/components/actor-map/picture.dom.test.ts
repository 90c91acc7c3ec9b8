import {expect} from '@open-wc/testing';
import {idsOf, light, dark, parsed, pixelsIn} from '../../element/picture-page.js';
import {act, all, drawn, idsIn, mark} from './map-page.js';

describe('a picture of the map as a file', () => {
  it('is SVG that stands alone, with every actor and relation of the page', async () => {
    const map = await drawn({width: 1100});
    const text = await map.toSVG();
    const root = parsed(text);
    expect(root.firstElementChild?.textContent).to.contain('Who acts on whom');
    expect(root.querySelector('desc')?.textContent).to.match(/Map of 45 actors and \d+ relations/);
    expect(idsOf(root)).to.deep.equal([...new Set(idsIn(map, 'svg.map [data-id]'))].sort());
    expect(await map.toSVG()).to.equal(text);
  });

  it('has the actors at the places of the page', async () => {
    const map = await drawn({width: 1100});
    const holder = document.createElement('div');
    holder.append(parsed(await map.toSVG()));
    document.body.append(holder);
    const glyphs = (root: ParentNode, id: string): DOMRect =>
      root.querySelector(`[data-id="${id}"] path`)?.getBoundingClientRect() ?? new DOMRect();
    const onPage = (id: string): DOMRect => mark(map, id).querySelector('.glyph')?.getBoundingClientRect() ?? new DOMRect();
    const apart = (of: (id: string) => DOMRect): readonly number[] => {
      const [a, b] = [of('tokayev'), of('china')];
      return [b.x - a.x, b.y - a.y, a.width];
    };
    const page = apart(onPage);
    apart((id) => glyphs(holder, id)).forEach((px, i) => expect(px).to.be.closeTo(page[i] ?? 0, 0.1));
    holder.remove();
  });

  it('is PNG of the size that is asked for, on the tinted ground, in the theme that is asked for', async () => {
    const map = await drawn({width: 700});
    for (const size of ['1200x630', '1080x1350'] as const) {
      const pixels = await pixelsIn(await map.toPNG({size}));
      expect(pixels.size.join('x')).to.equal(size);
      expect(pixels.count(light.band)).to.be.above(50_000);
      expect(pixels.count(light.accent)).to.equal(0);
    }
    const night = await pixelsIn(await map.toPNG({theme: 'dark'}));
    expect(night.size[0]).to.equal(2 * (700 + 32));
    expect(night.count(dark.surface)).to.be.above(50_000);
  });

  it('has the actor in focus, the route, and what filters leave', async () => {
    const map = await drawn({width: 900, attributes: {actor: 'tokayev'}});
    expect(parsed(await map.toSVG()).firstElementChild?.textContent).to.contain('Tokayev');
    expect((await pixelsIn(await map.toPNG())).count(light.accent)).to.be.above(100);
    await act(map, () => Object.assign(map, {actor: '', path: 'tokayev russia'}));
    expect(parsed(await map.toSVG()).firstElementChild?.textContent).to.match(/tied/);
    await act(map, () => Object.assign(map, {path: '', families: 'sends-troops'}));
    const root = parsed(await map.toSVG());
    expect(idsOf(root)).to.deep.equal([...new Set(idsIn(map, 'svg.map [data-id]'))].sort());
    expect(root.querySelector('desc')?.textContent).to.contain('Only Sends troops');
  });

  it('is the geographic form where that is shown, with contingents that have no arrow under it', async () => {
    const map = await drawn({width: 1100, attributes: {layout: 'geo'}});
    const root = parsed(await map.toSVG());
    expect(root.firstElementChild?.textContent).to.contain('contingents');
    const onPage = [...idsIn(map, 'svg.map [data-id]'), ...idsIn(map, '.placeless[data-id]')];
    expect(idsOf(root)).to.deep.equal([...new Set(onPage)].sort());
    expect((await pixelsIn(await map.toPNG({size: '1080x1350'}))).count(light.band2)).to.be.above(50_000);
  });

  it('is a picture where the page has room for a list alone, and of marks for a selection elsewhere', async () => {
    const map = await drawn({width: 320});
    expect(all(map, 'svg.map').length).to.equal(0);
    const root = parsed(await map.toSVG());
    expect(Number(root.getAttribute('width'))).to.equal(480 + 32);
    expect(idsOf(root)).to.include.members(['tokayev', 'tokayev-asks-csto']);
  });
});
