import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {viewStates, type ViewState} from '../../../stories/states/actor-map-views.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, bundled, click, drawn, idsIn, inside, textOf, tool, type ActorMap} from './map-page.js';

const states: readonly (readonly [string, ViewState])[] = Object.entries(viewStates);
const shown = (state: ViewState): Promise<ActorMap> => drawn({...state, ...(state.rtl === true ? {dir: 'rtl'} : {})});
const relations = bundled.relations ?? [];

describe('the map under filters and on pages of every kind', () => {
  for (const [name, state] of states) {
    it(`is accessible and stays within its width: ${name}`, async () => {
      const map = await shown(state);
      await expect(map).to.be.accessible();
      const page = map.parentElement;
      expect(page?.scrollWidth).to.be.at.most(page?.clientWidth ?? 0);
      if (name === 'noRelations') takeConsole();
    });
  }
});

describe('the headline of the actor in focus', () => {
  it('says how many relations it has, which way they lead, over how many accounts differ, and which is best attested', async () => {
    const map = await drawn({attributes: {actor: 'tokayev'}});
    const own = relations.filter(({from, to}) => from === 'tokayev' || to === 'tokayev');
    const out = own.filter(({from}) => from === 'tokayev').length;
    expect(textOf(inside(map, '.headline'))).to.equal(`Kassym-Jomart Tokayev: ${own.length} relations`);
    expect(textOf(inside(map, '.description'))).to.match(
      new RegExp(
        `^${out} go out, ${own.length - out} come in; accounts differ over \\d+\\. Best attested: Russia backs Tokayev\\. Relations of others`,
      ),
    );
    await act(map, () => (map.families = 'commands'));
    expect(textOf(inside(map, '.headline'))).to.match(/Tokayev: \w+ relations?$/);
    await act(map, () => map.clear());
    expect(textOf(inside(map, '.headline'))).to.equal('Who acts on whom, and which analyst says so');
  });

  it('leaves the words of the page alone, and those of the list', async () => {
    const own = await drawn({attributes: {actor: 'tokayev', headline: 'Ours'}});
    expect(textOf(inside(own, '.headline'))).to.equal('Ours');
    const list = await drawn({attributes: {actor: 'tokayev'}, width: 360});
    expect(textOf(inside(list, '.headline'))).to.equal('Who acts on whom, and which analyst says so');
  });

  it('gives way to the answer about two', async () => {
    const map = await drawn(viewStates.forcedColors);
    expect(textOf(inside(map, '.headline'))).to.match(/^How are Massimov and Putin tied\?/);
  });

  it('counts the disputed among its own relations', async () => {
    const count = (map: ActorMap): number => Number(/\((\d+)\)/.exec(textOf(tool(map, 'Disputed only')))?.[1]);
    const [every, one] = [count(await drawn()), count(await drawn({attributes: {actor: 'tokayev'}}))];
    expect(one).to.be.greaterThan(0).and.lessThan(every);
  });
});

describe('every relation of the data', () => {
  it('is drawn, or stands in the list of its actors', async () => {
    const map = await drawn();
    const beyond = relations.filter(({id}) => !idsIn(map, '[part="link"]').includes(id));
    expect(beyond.length).to.be.greaterThan(0);
    const list = await drawn({attributes: {view: 'list', static: ''}, width: 360});
    for (const {id, from} of beyond) {
      await act(list, () => (list.actor = from));
      expect(idsIn(list, '.tie'), id).to.include(id);
    }
  });
});

describe('a route', () => {
  it('carries evidence at every step', async () => {
    for (const path of ['massimov putin', 'nazarbayev china', 'tokayev west']) {
      const map = await drawn({attributes: {path}});
      expect(all(map, '.step').length).to.be.greaterThan(0);
      for (const step of all(map, '.step')) expect(step.querySelectorAll('[part~="evidence"]').length, path).to.be.greaterThan(0);
    }
  });

  it('is one that an analysis states in full where the page asks for these alone', async () => {
    const map = await drawn(viewStates.wholeOnly);
    expect(tool(map, 'Only routes').getAttribute('aria-pressed')).to.equal('true');
    const {whole} = map;
    await click(map, tool(map, 'Only routes'));
    expect([whole, map.whole]).to.deep.equal([true, false]);
  });
});

describe('a page that is read from right to left', () => {
  it('keeps the sides of the drawing, and turns the lines of rows', async () => {
    const map = await shown(viewStates.rightToLeft);
    const picture = inside(map, 'svg.map').parentElement;
    expect(picture && getComputedStyle(picture).direction).to.equal('ltr');
    expect(getComputedStyle(inside(map, '.tie-row .stroke')).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});

describe('the map in print', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('keeps picture, relations and evidence, and leaves toolbar and fields away', async () => {
    const map = await drawn(viewStates.print);
    await click(map, tool(map, 'Filter…'));
    await click(map, tool(map, 'As known on…'));
    await emulateMedia({media: 'print'});
    const seen = (selector: string): boolean => all(map, selector).some((e) => e.getClientRects().length > 0);
    expect(['svg.map', '.tie', '.named', '.toolbar', '.sift', '.known'].map(seen)).to.deep.equal([true, true, true, false, false, false]);
  });
});

describe('a reader who asks for less motion', () => {
  it('sees none', async () => {
    const map = await drawn(viewStates.reducedMotion);
    const moving = all(map, '*').filter((e) => {
      const {transitionProperty, transitionDuration, animationName} = getComputedStyle(e);
      return (transitionProperty !== 'none' && transitionDuration !== '0s') || animationName !== 'none';
    });
    expect(moving.map((e) => e.outerHTML)).to.deep.equal([]);
  });
});
