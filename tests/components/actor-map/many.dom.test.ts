import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {network, scattered, star, town} from '../../../stories/states/network.js';
import {act, all, click, drawn, focused, idsIn, inside, listen, mark, stop, textOf, tool, type ActorMap} from './map-page.js';

/** A map in the page that is not waited for. */
function begun(data: unknown): ActorMap {
  const map = document.createElement('kz-actor-map');
  map.data = data;
  document.body.append(map);
  return map as ActorMap;
}

/** The next change of what a map shows. */
const changed = (map: ActorMap): Promise<void> =>
  new Promise((done) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done();
    });
    observer.observe(map.shadowRoot ?? map, {childList: true, characterData: true, subtree: true});
  });

/** Where every actor stands. */
const places = (map: ActorMap): ReadonlyMap<string, string> =>
  new Map(all(map, '[part="node"]').map((node) => [node.getAttribute('data-id') ?? '', node.getAttribute('transform') ?? '']));

describe('many actors', () => {
  it('are placed in slices, and how far it is stands in the place of the picture', async () => {
    const map = begun(network(300, 600));
    const ready = listen(map, 'kz-ready');
    await changed(map);
    expect(textOf(inside(map, '.hint'))).to.equal('Placing 300 actors and 600 relations: 0% done.');
    expect(textOf(inside(map, '[role="status"]'))).to.equal('300 actors and 600 relations are being placed.');
    expect(ready.length, 'nothing is drawn yet').to.equal(0);
    const said = new Set<string>();
    const heard = new Set<string>();
    while (all(map, '.map').length === 0) {
      said.add(textOf(inside(map, '.hint')));
      heard.add(textOf(inside(map, '[role="status"]')));
      await changed(map);
    }
    expect(said.size, 'progress is shown').to.be.greaterThan(4);
    expect(heard.size, 'and not called out each time').to.equal(1);
    await map.updateComplete;
    expect(ready.length).to.equal(1);
    expect(textOf(inside(map, '[role="status"]'))).to.equal('Map of 300 actors and 600 relations');
    expect(idsIn(map, '[part="node"]').length).to.equal(300);
    map.remove();
  });

  it('stand when updateComplete settles and kz-ready is heard', async () => {
    const map = begun(network(120, 240));
    const ready = oneEvent(map, 'kz-ready');
    await map.updateComplete;
    expect(idsIn(map, '[part="node"]').length).to.equal(120);
    await ready;
    map.remove();
  });

  it('are drawn in batches the first time, lines before actors before names, and the page hears of the last', async () => {
    const map = begun(network(400, 900));
    const ready = listen(map, 'kz-ready');
    const counts = (): number[] => [all(map, '[part="link"]').length, all(map, '[part="node"]').length, all(map, 'text[data-of]').length];
    const steps: number[][] = [];
    while ((steps.at(-1)?.[2] ?? 0) === 0) {
      expect(ready.length, 'not before the names').to.equal(0);
      await changed(map);
      if (all(map, '.map').length > 0) steps.push(counts());
    }
    await map.updateComplete;
    expect(ready.length).to.equal(1);
    const whole = counts();
    expect(whole.slice(0, 2)).to.deep.equal([900, 400]);
    expect(new Set(steps.map(([n]) => n)).size, 'lines come in parts').to.be.greaterThan(2);
    for (const [links = 0, nodes = 0, names = 0] of steps) {
      expect(nodes === 0 || links === 900, 'no actor before the last line').to.equal(true);
      expect(names === 0 || nodes === 400, 'no name before the last actor').to.equal(true);
    }
    const before = map.shadowRoot?.querySelector('.map')?.textContent;
    await act(map, () => (map.view = 'list'));
    await act(map, () => (map.view = 'picture'));
    expect(counts(), 'again after the list').to.deep.equal(whole);
    expect(map.shadowRoot?.querySelector('.map')?.textContent).to.equal(before);
    map.remove();
  });

  it('give way to other data, to the list, and to leaving the page', async () => {
    const map = begun(network(400, 800));
    await changed(map);
    map.data = town(8, 1);
    await map.updateComplete;
    expect(idsIn(map, '[part="node"]').length).to.equal(8);
    map.data = network(400, 800);
    await changed(map);
    map.view = 'list';
    await map.updateComplete;
    expect(all(map, '.camps').length).to.equal(1);
    map.data = network(410, 800);
    map.view = 'picture';
    await changed(map);
    map.remove();
    await map.updateComplete;
    expect(all(map, '.map').length, 'nothing goes on outside the page').to.equal(0);
    document.body.append(map);
    await map.updateComplete;
    expect(idsIn(map, '[part="node"]').length).to.equal(410);
    map.remove();
  });

  it('keep their old picture until a new width is laid out, and their places in proportion', async () => {
    const map = await drawn({data: network(150, 300)});
    const before = places(map);
    if (map.parentElement !== null) map.parentElement.style.width = '900px';
    const svg = inside<SVGSVGElement>(map, '.map');
    await changed(map);
    while (svg.getAttribute('width') !== '900') {
      expect(all(map, '[part="node"]').length).to.equal(150);
      await changed(map);
    }
    const x = (place = '') => Number(/\(([\d.]+)/.exec(place)?.[1]);
    for (const [id, place] of places(map)) expect(x(place) / 900, id).to.be.closeTo(x(before.get(id)) / 1100, 0.02);
  });

  it('keep on paper the places of the screen, which nobody waits for, with notes as far as they fill no book', async () => {
    const map = await drawn({data: network(150, 300)});
    const before = places(map);
    await act(map, () => window.dispatchEvent(new Event('beforeprint')));
    expect([...places(map)]).to.deep.equal([...before]);
    expect(all(map, '.endnotes li li, .picture .endnotes .accounts').length).to.be.greaterThan(0);
    await act(map, () => window.dispatchEvent(new Event('afterprint')));
    expect([...places(map)]).to.deep.equal([...before]);
    expect(all(map, '.endnotes').length).to.equal(0);
    map.remove();
  });

  it('take no more elements than actors, relations and five hundred', async () => {
    for (const data of [network(200, 400), network(1000, 2500)]) {
      const map = await drawn({data});
      const [n, m] = [data.actors?.length ?? 0, data.relations?.length ?? 0];
      expect(idsIn(map, '[part="node"]').length).to.equal(n);
      expect(idsIn(map, '[part="link"]').length).to.equal(m);
      expect(all(map, '*').length).to.be.at.most(n + m + 500);
    }
  });

  it('are accessible at rest, in focus and when static', async () => {
    const map = await drawn({data: network(70, 140)});
    await expect(map).to.be.accessible();
    await click(map, mark(map, 'actor-1'));
    await expect(map).to.be.accessible();
    const still = await drawn({data: network(70, 140), attributes: {static: ''}});
    await expect(still).to.be.accessible();
    expect(all(still, '[role="button"], [tabindex]').length).to.equal(0);
  });

  it('are walked, opened and followed by keys, with a frame and the name of each', async () => {
    const map = await drawn({data: network(200, 400)});
    const [first = '', second = ''] = idsIn(map, '[part="node"]');
    stop(map, `actor:${first}`).focus();
    await sendKeys({press: 'PageDown'});
    await map.updateComplete;
    expect(focused(map)).to.equal(`actor:${second}`);
    expect(getComputedStyle(inside(map, '.at .focus')).visibility).to.equal('visible');
    expect(textOf(inside(map, '.at .name'))).not.to.equal('');
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(map.actor).to.equal(second);
    expect(focused(map), 'the focus stays').to.equal(`actor:${second}`);
    const own = all(map, '[data-stop^="relation:"]').length;
    expect(own).to.be.greaterThan(0);
    await sendKeys({press: 'ArrowRight'});
    expect(focused(map)).to.match(/^relation:/);
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(focused(map)).to.equal(`actor:${map.actor}`);
    expect(map.actor).not.to.equal(second);
  });

  it('are chosen by their names, and lines by a click beside them', async () => {
    const map = await drawn({data: network(200, 400)});
    const name = inside(map, 'text[data-of="actor:actor-7"]');
    await click(map, name);
    expect(map.actor).to.equal('actor-7');
    await click(map, name);
    await click(map, inside(map, '.many [data-id="relation-9"]'));
    expect(map.selected).to.equal('relation:relation-9');
    expect(stop(map, 'relation:relation-9').getAttribute('aria-expanded')).to.equal('true');
  });

  it('do not move under filters, and neither these nor a selection lay out', async () => {
    const map = await drawn({data: network(200, 400)});
    const before = places(map);
    const {layouts} = map;
    expect(layouts).to.equal(1);
    await act(map, () => (map.families = 'backs commands'));
    expect(idsIn(map, '[part="link"]').length).to.be.lessThan(200);
    await act(map, () => map.select('actor:actor-3'));
    expect([...places(map)]).to.deep.equal([...before]);
    expect(map.layouts).to.equal(layouts);
  });

  it('show two hundred neighbours of one, with as many words as have room', async () => {
    const map = await drawn({data: star(200), attributes: {actor: 'actor-1'}});
    expect(all(map, '.link.touches').length).to.equal(200);
    expect(all(map, '.term').length).to.be.within(1, 200);
    expect(all(map, '.tie').length, 'the list begins with a dozen').to.equal(12);
  });
});

describe('too many actors', () => {
  it('stand in the list, which says why and opens part by part', async () => {
    const map = await drawn({data: scattered(Array.from({length: 5200}, () => 1)), attributes: {view: 'picture'}});
    expect(all(map, '.map').length).to.equal(0);
    expect(textOf(inside(map, '[part="list"]'))).to.contain('5,200 actors and 0 relations are too many');
    expect(all(map, '*').length).to.be.lessThan(1500);
    expect(() => tool(map, 'Network')).to.throw();
    await expect(map).to.be.accessible();
    stop(map, all(map, '.camp-part')[0]?.getAttribute('data-stop') ?? '').focus();
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(all(map, '.camp-part[aria-expanded="true"]').length).to.equal(1);
    await act(map, () => map.select('actor:actor-5000'));
    expect(idsIn(map, '[part="row"]'), 'what is selected stands open').to.include('actor-5000');
  });
});
