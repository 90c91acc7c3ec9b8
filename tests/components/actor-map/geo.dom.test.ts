import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {mapStates, town} from '../../../stories/states/actor-map.js';
import {act, all, bundled, click, drawn, focused, inside, listen, mark, stop, textOf, tool} from './map-page.js';

const geo = mapStates.geo;

describe('the geographic form', () => {
  it('draws each contingent that has a place, and lists the others', async () => {
    const map = await drawn(geo);
    for (const {id} of (bundled.relations ?? []).filter(({family}) => family === 'sends-troops')) expect(mark(map, id), id).to.exist;
    expect(textOf(inside(map, '[role="heading"]'))).to.contain('contingents');
  });

  it('is chosen in the toolbar, and left there', async () => {
    const map = await drawn();
    await click(map, tool(map, 'Map'));
    expect(map.layout).to.equal('geo');
    expect(all(map, '.geo-ground').length).to.equal(1);
    await click(map, tool(map, 'List'));
    expect(all(map, 'svg.map').length).to.equal(0);
    await click(map, tool(map, 'Network'));
    expect([map.layout, all(map, '.geo-ground').length]).to.deep.equal(['network', 0]);
  });

  it('is walked by keys to the end, one tab stop in all; Enter opens each mark', async () => {
    const map = await drawn(geo);
    expect(all(map, '[data-roving="picture"] [tabindex="0"]').length).to.equal(1);
    const stops = all(map, '[data-roving="picture"] [data-stop]').map((e) => e.getAttribute('data-stop'));
    inside(map, '[data-roving="picture"] [tabindex="0"]').focus();
    await sendKeys({press: 'Home'});
    const reached = new Set<string | null>();
    while (reached.size < stops.length && !reached.has(focused(map))) {
      reached.add(focused(map));
      await sendKeys({press: 'PageDown'});
    }
    expect([...reached].sort()).to.deep.equal([...stops].sort());
    stop(map, 'place:almaty').focus();
    const heard = listen(map, 'kz-select');
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(heard.map(({ref}) => ref)).to.deep.equal(['place:almaty']);
    expect(textOf(inside(map, '.detail-title'))).to.contain('Almaty');
  });

  it('lays out nothing when something is selected or filtered', async () => {
    const map = await drawn(geo);
    const {layouts} = map;
    await click(map, stop(map, 'relation:russia-sends-troops-kazakhstan'));
    map.sources = 'michta';
    await map.updateComplete;
    expect(map.layouts).to.equal(layouts);
    expect(all(map, 'svg.map .link').length).to.equal(5);
  });

  it('leaves what the reader filters by, where it stood, on the map and in the detail', async () => {
    const map = await drawn({...geo, attributes: {...geo.attributes, selected: 'place:almaty'}});
    const lines = (): readonly string[] =>
      all(map, '.told[data-of^="place:"] tspan[x]').map((e) => `${e.getAttribute('x') ?? ''} ${e.getAttribute('y') ?? ''} ${textOf(e)}`);
    const [before, detail, {layouts}] = [lines(), all(map, '.place-event').length, map];
    await act(map, () => (map.sources = 'umarov'));
    expect(lines().length).to.be.lessThan(before.length);
    expect(before, 'nothing moves').to.include.members([...lines()]);
    expect(all(map, '.place-event').length).to.be.lessThan(detail);
    await act(map, () => Object.assign(map, {sources: '', query: 'nobody says this'}));
    expect(all(map, '.place[role="button"]').length).to.equal(0);
    expect(all(map, '.detail-title').length, 'a place that is gone has no detail').to.equal(0);
    await act(map, () => Object.assign(map, {query: '', asOf: '2022-01-04'}));
    expect([...lines()].sort()).to.deep.equal([...before].sort());
    expect(all(map, '.told[data-of^="place:"] .later').length).to.be.greaterThan(0);
    expect(map.layouts).to.equal(layouts);
  });

  it('leaves out what an editor leaves out, on the map and in the detail', async () => {
    const attributes = {...geo.attributes, selected: 'place:almaty'};
    const toldOf = async (exclude: string): Promise<readonly string[]> =>
      all(await drawn({...geo, attributes: {...attributes, exclude}}), '.place-event b').map(textOf);
    const [gone, ...kept] = await toldOf('');
    const id = (bundled.events ?? []).find(({title}) => title === gone)?.id;
    expect(id).to.be.a('string');
    expect(kept.length).to.be.greaterThan(0);
    expect(await toldOf(`event:${id ?? ''}`)).to.deep.equal(kept);
  });

  it('falls back to the network for data without places, and says so', async () => {
    const map = await drawn({...geo, data: town(20, 2)});
    expect(all(map, '.geo-ground').length).to.equal(0);
    expect(all(map, 'svg.map').length).to.equal(1);
    expect(map.shadowRoot?.textContent).to.contain('nothing has a place');
  });

  it('has no buttons where it is static, and stays left to right on any page', async () => {
    const still = await drawn(mapStates.geoStatic);
    expect(all(still, 'svg.map [role="button"], svg.map [tabindex]').length).to.equal(0);
    const turned = await drawn({...geo, dir: 'rtl'});
    expect(inside(turned, '[data-roving="picture"]').dir).to.equal('ltr');
    await expect(turned).to.be.accessible();
  });

  it('tells on paper what is told at its places, under the relations', async () => {
    const map = await drawn({attributes: {layout: 'geo'}});
    const places = all(map, '[data-stop^="place:"]').map((e) => e.getAttribute('data-id') ?? '');
    await act(map, () => window.dispatchEvent(new Event('beforeprint')));
    const heads = all(map, '.endnotes .noted').map(textOf);
    const notes = textOf(inside(map, '.endnotes'));
    await act(map, () => window.dispatchEvent(new Event('afterprint')));
    const named = (bundled.places ?? []).filter(({id}) => places.includes(id));
    expect(named.length).to.be.greaterThan(2);
    for (const {id, name} of named) {
      expect(
        heads.some((head) => head.startsWith(name)),
        name,
      ).to.equal(true);
      for (const event of bundled.events ?? []) {
        if (event.place !== id) continue;
        for (const {text} of event.accounts) expect(notes).to.contain(text);
      }
    }
  });
});
