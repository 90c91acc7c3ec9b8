import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {mapStates, town, type MapState} from '../../../stories/states/actor-map.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, bundled, click, drawn, focused, idsIn, inside, listen, mark, stop, textOf, tool} from './map-page.js';

const states: readonly (readonly [string, MapState])[] = Object.entries(mapStates);

describe('the actor map is accessible', () => {
  for (const [name, state] of states) {
    it(`in the state: ${name}`, async () => {
      const map = await drawn(state);
      await expect(map).to.be.accessible();
      if (name === 'broken') takeConsole();
    });
  }
});

describe('every state', () => {
  for (const [name, state] of states) {
    it(`stays within its width: ${name}`, async () => {
      const map = await drawn(state);
      const page = map.parentElement;
      expect(page?.scrollWidth).to.be.at.most(page?.clientWidth ?? 0);
      for (const label of all<SVGTextElement>(map, 'svg.map .name, svg.map .title, svg.map .term')) {
        const {left, right} = label.getBoundingClientRect();
        const frame = inside(map, 'svg.map').getBoundingClientRect();
        expect(left, label.textContent).to.be.at.least(frame.left - 4);
        expect(right, label.textContent).to.be.at.most(frame.right + 4);
      }
      if (name === 'broken') takeConsole();
    });
  }
});

describe('the keyboard on the map', () => {
  it('has one tab stop in the picture', async () => {
    const map = await drawn();
    expect(all(map, '[data-roving="picture"] [tabindex="0"]').length).to.equal(1);
    expect(all(map, 'svg.map')[0]?.getAttribute('tabindex')).to.equal(null);
    stop(map, 'actor:tokayev').focus();
    await sendKeys({press: 'Tab'});
    expect(map.shadowRoot?.activeElement?.closest('[data-roving="picture"]') ?? null, 'one Tab leaves the picture').to.equal(null);
  });

  it('reaches every actor by Page down, and opens each', async () => {
    const map = await drawn();
    const ids = idsIn(map, '[part="node"]');
    stop(map, `actor:${ids[0] ?? ''}`).focus();
    const reached: (string | null)[] = [];
    for (const id of ids) {
      reached.push(focused(map));
      await sendKeys({press: 'Enter'});
      await map.updateComplete;
      expect(map.selected).to.equal(`actor:${id}`);
      expect(mark(map, id).getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({press: 'PageDown'});
    }
    expect(reached).to.deep.equal(ids.map((id) => `actor:${id}`));
  });

  it('walks the relations of the focused actor, opens one with Space, follows it with Enter', async () => {
    const map = await drawn({attributes: {actor: 'china'}});
    stop(map, 'actor:china').focus();
    const own = all(map, '.link.touches').length;
    const walked = new Set<string | null>();
    for (let i = 0; i < own; i++) {
      await sendKeys({press: 'ArrowRight'});
      walked.add(focused(map));
    }
    expect(walked.size).to.equal(own);
    const last = focused(map) ?? '';
    await sendKeys({press: 'Space'});
    await map.updateComplete;
    expect(map.selected).to.equal(last);
    expect(map.actor).to.equal('china');
    expect(all(map, '.tie.chosen .accounts > li').length, 'an account per source').to.equal(5);
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    const [from, to] = [mark(map, last.slice(9)), map.actor];
    expect(from).to.exist;
    expect(to).not.to.equal('china');
    expect(focused(map)).to.equal(`actor:${to}`);
    expect(map.selected).to.equal(`actor:${to}`);
  });

  it('comes back with Escape: from a relation to its actor, from an actor to the one before', async () => {
    const map = await drawn({attributes: {actor: 'china'}});
    stop(map, 'actor:china').focus();
    await sendKeys({press: 'ArrowRight'});
    const along = focused(map);
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    expect([focused(map), map.actor], 'from the relation').to.deep.equal(['actor:china', 'china']);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    const far = map.actor;
    expect([far === 'china', focused(map)]).to.deep.equal([false, `actor:${far}`]);
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    await map.updateComplete;
    expect([map.actor, map.selected, focused(map)], 'from the actor').to.deep.equal(['china', 'actor:china', along]);
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    expect(all(map, '.detail').length, 'nobody led to China').to.equal(0);
  });

  it('goes to the nearest actor, left being left on any page', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const map = await drawn({dir});
      stop(map, 'actor:kazakhstan').focus();
      await sendKeys({press: 'ArrowLeft'});
      expect(focused(map), dir).to.equal('actor:kazakh-forces');
      await sendKeys({press: 'ArrowRight'});
      expect(focused(map), dir).to.equal('actor:kazakhstan');
    }
  });

  it('switches a zone by its head', async () => {
    const map = await drawn();
    stop(map, 'cluster:west').focus();
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(map.clusters.split(' ')).not.to.include('west');
    expect(idsIn(map, '[part="node"]')).not.to.include('nato');
    expect(focused(map)).to.equal('cluster:west');
    await sendKeys({press: 'Space'});
    await map.updateComplete;
    expect(map.clusters).to.equal('');
    expect(idsIn(map, '[part="node"]')).to.include('nato');
  });

  it('tells its own keys in the help, where they act', async () => {
    const map = await drawn();
    await click(map, tool(map, 'Keyboard'));
    expect(textOf(inside(map, '.panel')))
      .to.contain('clockwise')
      .and.contain('on to the other actor');
    const list = await drawn({width: 360});
    await click(list, tool(list, 'Keyboard'));
    expect(textOf(inside(list, '.panel'))).not.to.contain('clockwise');
  });

  it('closes with Escape, then clears', async () => {
    const map = await drawn();
    stop(map, 'actor:putin').focus();
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    expect(all(map, '.detail').length).to.equal(0);
    expect(map.actor).to.equal('putin');
    const heard = listen(map, 'kz-select');
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    expect([map.actor, map.selected, heard[0]?.ref]).to.deep.equal(['', '', null]);
    expect(focused(map)).to.equal('actor:putin');
  });

  it('shows where the focus is by a ring of its own', async () => {
    const map = await drawn();
    stop(map, 'actor:tokayev').focus();
    await sendKeys({press: 'ArrowRight'});
    await map.updateComplete;
    const ring = map.shadowRoot?.activeElement?.querySelector('.focus') ?? null;
    expect(ring && getComputedStyle(ring).visibility).to.equal('visible');
    expect(ring && getComputedStyle(ring).stroke).not.to.equal(getComputedStyle(tool(map, 'Network')).borderBottomColor);
  });
});

describe('the keyboard in the list', () => {
  it('reaches and opens every camp, actor and relation', async () => {
    const map = await drawn({width: 360});
    const actors = new Set<string>();
    const relations = new Set<string>();
    for (const key of all(map, '.camp-name[aria-expanded="false"]').map((e) => e.getAttribute('data-stop') ?? '')) {
      stop(map, key).focus();
      await sendKeys({press: 'Enter'});
      await map.updateComplete;
      expect(stop(map, key).getAttribute('aria-expanded')).to.equal('true');
    }
    for (const key of all(map, '.camp-more').map((e) => e.getAttribute('data-stop') ?? '')) {
      stop(map, key).focus();
      await sendKeys({press: 'Enter'});
      await map.updateComplete;
    }
    all(map, '[data-roving="picture"] [data-stop]')[0]?.focus();
    for (let i = 0; i < 1000; i++) {
      const at = focused(map) ?? '';
      const [kind, id = ''] = at.split(':');
      if (kind === 'actor') {
        actors.add(id);
        await act(map, () => stop(map, at).click());
        expect(stop(map, at).getAttribute('aria-expanded')).to.equal('true');
        const rest = all(map, `[data-stop="all:${id}"]`)[0];
        if (rest !== undefined) await act(map, () => rest.click());
      }
      if (kind === 'relation') relations.add(id);
      const before = at;
      await sendKeys({press: 'ArrowDown'});
      if (focused(map) === before) break;
    }
    expect(actors.size).to.equal(bundled.actors?.length);
    expect(relations.size).to.equal(bundled.relations?.length);
  }).timeout(120_000);

  it('closes and opens the only camp, and keeps a tab stop', async () => {
    const map = await drawn({data: town(8, 1), width: 360});
    const tabStops = (): (string | null)[] => all(map, '[data-roving="picture"] [tabindex="0"]').map((e) => e.getAttribute('data-stop'));
    stop(map, 'cluster:camp-1').focus();
    for (const open of ['false', 'true']) {
      await sendKeys({press: 'Enter'});
      await map.updateComplete;
      expect(stop(map, 'cluster:camp-1').getAttribute('aria-expanded')).to.equal(open);
      expect(tabStops()).to.deep.equal(['cluster:camp-1']);
      expect(focused(map)).to.equal('cluster:camp-1');
    }
    await sendKeys({press: 'ArrowDown'});
    expect(focused(map)).to.match(/^actor:/);
  });

  it('opens the accounts of a relation with Enter', async () => {
    const map = await drawn({attributes: {actor: 'tokayev'}, width: 360});
    stop(map, 'actor:tokayev').focus();
    await sendKeys({press: 'ArrowDown'});
    const first = focused(map) ?? '';
    expect(first).to.match(/^relation:/);
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(map.selected).to.equal(first);
    expect(stop(map, first).getAttribute('aria-expanded')).to.equal('true');
    expect(all(map, '.tie.chosen .accounts > li').length).to.equal(5);
    expect(focused(map)).to.equal(first);
  });
});

describe('the field for an actor', () => {
  it('finds other spellings and focuses what is chosen', async () => {
    const map = await drawn();
    await act(map, () => tool(map, 'Focus on').click());
    await map.updateComplete;
    expect(map.shadowRoot?.activeElement?.id).to.equal('seek');
    await sendKeys({type: 'lukashenka'});
    await map.updateComplete;
    expect(all(map, '.seek li').map(textOf).join()).to.contain('Lukashenko');
    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(map.actor).to.equal('lukashenko');
    expect(textOf(inside(map, '.detail'))).to.contain('Not drawn on the map.');
  });

  it('closes with Escape and keeps what was selected', async () => {
    const map = await drawn({attributes: {actor: 'putin'}});
    await act(map, () => tool(map, 'Another').click());
    await map.updateComplete;
    await sendKeys({press: 'Escape'});
    await map.updateComplete;
    expect(all(map, '.seek').length).to.equal(0);
    expect(map.actor).to.equal('putin');
    expect(focused(map)).to.equal('tool:focus');
  });
});
