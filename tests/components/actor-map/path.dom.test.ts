import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {foreign} from '../../../stories/states/foreign.js';
import {act, all, bundled, click, drawn, focused, idsIn, inside, listen, mark, places, textOf, tool, type ActorMap} from './map-page.js';

const headline = (map: ActorMap): string => textOf(inside(map, '.headline'));
const description = (map: ActorMap): string => textOf(inside(map, '.description'));
const status = (map: ActorMap): string => textOf(inside(map, '[part="status"]'));
const stops = (map: ActorMap): string[] => all(map, '.stop-name').map(textOf);
const field = (map: ActorMap, id: 'from' | 'to'): HTMLInputElement => inside<HTMLInputElement>(map, `#${id}`);
const settled = async (map: ActorMap): Promise<void> => {
  await map.updateComplete;
  await map.updateComplete;
};

/** Writes into a field by keyboard, over what it holds. */
async function write(map: ActorMap, id: 'from' | 'to', text: string): Promise<void> {
  field(map, id).focus();
  await sendKeys({type: text});
  await sendKeys({press: 'Enter'});
  await settled(map);
}

describe('how two are tied', () => {
  it('shows the shortest, best attested route as a chain, and says who states it', async () => {
    const map = await drawn({attributes: {path: 'massimov putin'}});
    expect(headline(map)).to.equal('How are Massimov and Putin tied? Only by joining two accounts');
    expect(description(map)).to.equal(
      'The shortest way takes two steps. Clarke states the first. Michta states the second. No single analysis draws the whole line.',
    );
    expect(stops(map)).to.deep.equal(['Massimov', 'Tokayev', 'Putin']);
    expect(all(map, '.step .tiles').map((t) => t.querySelectorAll('.tile.attests').length)).to.deep.equal([1, 1]);
    expect(all(map, '.step .gloss').map((g) => textOf(g).slice(0, 10))).to.deep.equal(['Clarke ¶8:', 'Michta ¶2:']);
    expect(textOf(inside(map, '.turns'))).to.match(/^Route 1 of \d+ ?Previous ?Next$/);
    expect(all(map, '.remark').map(textOf).join(' ')).to.contain('Caution. A route shows that statements can be joined');
  });

  it('says which analyses draw a whole line, and tells it by one of them', async () => {
    const map = await drawn({data: foreign, attributes: {path: 'edda-lorne ostland-province'}});
    expect(headline(map)).to.match(/^How are .* and .* tied\? Haldane and Kestrel each draw a whole line$/);
    expect(description(map)).to.equal('The shortest way takes two steps. Haldane and Kestrel each draw the whole line.');
    expect(all(map, '.step .gloss').map((g) => textOf(g).split(' ')[0])).to.deep.equal(['Haldane', 'Haldane']);
  });

  it('keeps the signs of what is disputed and alleged', async () => {
    const map = await drawn({attributes: {path: 'tokayev csto'}});
    expect(textOf(inside(map, '.step-word'))).to.equal('asks for help ≠');
    const alleged = (bundled.relations ?? []).find((r) => r.status === 'alleged' && r.accounts.length > 0);
    await act(map, () => (map.path = `${alleged?.from ?? ''} ${alleged?.to ?? ''}`));
    for (let i = 0; i < 20 && !textOf(inside(map, '.step .gloss')).startsWith('Alleged.'); i++)
      await click(map, inside(map, '.turns button:last-child'));
    expect(textOf(inside(map, '.step .gloss'))).to.match(/^Alleged\. /);
    expect(inside(map, '.reach .wire').hasAttribute('stroke-dasharray')).to.equal(true);
  });

  it('counts no report as a statement', async () => {
    const map = await drawn({data: foreign, attributes: {path: 'jonas-hemmer northspan'}});
    expect(headline(map)).to.match(/No analysis vouches for a whole line$/);
    expect(description(map)).to.contain('No analysis states the third in its own voice.');
    expect(all(map, '.step:nth-last-child(2) .tile.attests').length).to.equal(0);
    await act(map, () => (map.path = 'northspan edda-lorne'));
    expect(description(map)).to.equal('The shortest way takes one step. No analysis states it in its own voice.');
  });

  it('draws the head at the end where the relation points', async () => {
    const heads = (map: ActorMap): string[] =>
      all(map, '.reach').map((line) => [...line.querySelectorAll('svg:has(.tip)')].map((s) => s.getAttribute('x')).join());
    expect(heads(await drawn({attributes: {path: 'massimov putin'}}))).to.deep.equal(['0', '100%']);
    expect(heads(await drawn({attributes: {path: 'putin massimov'}}))).to.deep.equal(['0', '100%']);
    const upright = await drawn({attributes: {path: 'massimov putin'}, width: 360});
    expect([...all(upright, '.reach svg:has(.tip)')].map((s) => s.getAttribute('y'))).to.deep.equal(['0', '100%']);
  });

  it('keeps the route strong on the map and dims the rest, without opacity and without moving anything', async () => {
    const map = await drawn();
    const before = [...places(map)];
    const {layouts} = map;
    await act(map, () => (map.path = 'massimov putin'));
    expect(idsIn(map, '.node.on-route').sort()).to.deep.equal(['massimov', 'putin', 'tokayev']);
    expect(idsIn(map, '.node:not(.dim)').sort()).to.deep.equal(['massimov', 'putin', 'tokayev']);
    expect(idsIn(map, '.link:not(.dim)').sort()).to.deep.equal(idsIn(map, '.link.on-route').sort());
    expect(idsIn(map, '.link.on-route').length).to.equal(2);
    expect(all(map, '.term').length).to.equal(2);
    for (const text of all(map, '.map text')) expect(getComputedStyle(text).opacity).to.equal('1');
    expect([...places(map)]).to.deep.equal(before);
    expect(map.layouts).to.equal(layouts);
  });

  it('walks through the routes and around, and says where the reader is', async () => {
    const map = await drawn({attributes: {path: 'massimov putin'}});
    const first = textOf(inside(map, '.chain'));
    const next = inside(map, '.turns button:last-child');
    await click(map, next);
    await settled(map);
    expect(textOf(inside(map, '.turns'))).to.match(/^Route 2 of/);
    expect(textOf(inside(map, '.chain'))).not.to.equal(first);
    expect(status(map)).to.match(/^Route 2 of \d+\. .*; .*\. This way takes two steps\. .* No single analysis draws the whole line\.$/);
    await click(map, inside(map, '.turns button'));
    await click(map, inside(map, '.turns button'));
    expect(textOf(inside(map, '.turns'))).to.match(/^Route (\d+) of \1 ?P/);
    await click(map, next);
    expect(textOf(inside(map, '.chain'))).to.equal(first);
  });

  it('leaves only what one analysis states in full, or says that there is none and shows all again', async () => {
    const map = await drawn({attributes: {path: 'nazarbayev china'}});
    const heard = listen(map, 'kz-filter-change');
    const word = textOf(tool(map, 'Only routes'));
    await click(map, tool(map, 'Only routes'));
    expect(tool(map, 'Only routes').getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(inside(map, '.turns'))).to.contain(`of ${/\((\d+)\)/.exec(word)?.[1] ?? '?'}`);
    expect(heard.map(({path, whole}) => [path, whole])).to.deep.equal([['nazarbayev china', true]]);
    await act(map, () => (map.path = 'massimov putin'));
    expect(map.whole, 'another question, the same wish').to.equal(true);
    expect(all(map, '.chain').length).to.equal(0);
    expect(textOf(inside(map, '.route'))).to.match(/^No analysis states any of the \d+ routes in full\./);
    await click(map, tool(map, 'Show all'));
    expect(all(map, '.chain').length).to.equal(1);
  });

  it('says that there is no route, and leads to the field for another actor', async () => {
    const map = await drawn({data: foreign, attributes: {path: 'town-council traders'}});
    expect(headline(map)).to.match(/^How are .* and .* tied\? Not within three steps$/);
    expect(textOf(inside(map, '.route'))).to.match(/^No chain of up to three relations on record leads from .* to .*\./);
    expect(all(map, '.node.dim').length).to.equal(0);
    expect(all(map, '.remark').map(textOf).join()).to.contain('Caution.');
    await click(map, tool(map, 'Ask about another'));
    await settled(map);
    expect(map.shadowRoot?.activeElement?.id).to.equal('to');
  });

  it('says of an actor without relations that none is on record', async () => {
    const map = await drawn({attributes: {path: 'lukashenko putin'}});
    expect(textOf(inside(map, '.route'))).to.contain('Lukashenko: no relation is on record.');
  });

  it('goes over what filters leave, and offers to clear them', async () => {
    const map = await drawn({attributes: {path: 'massimov putin', families: 'belongs'}});
    expect(headline(map)).to.equal('How are Massimov and Putin tied?');
    expect(textOf(inside(map, '.route'))).to.match(/^The filters leave no route; without them there are \d+\./);
    await click(map, tool(map, 'Clear filters'));
    expect(stops(map)).to.deep.equal(['Massimov', 'Tokayev', 'Putin']);
    await act(map, () => (map.exclude = 'actor:tokayev'));
    expect(stops(map)).not.to.include('Tokayev');
  });

  it('opens the account of every source in the chain, and tells the page', async () => {
    for (const width of [1100, 360]) {
      const map = await drawn({attributes: {path: 'massimov putin'}, width});
      const heard = listen(map, 'kz-select');
      await click(map, inside(map, '.step button'));
      expect(heard.map(({ref}) => ref)).to.deep.equal(['relation:tokayev-arrests-massimov']);
      expect(all(map, '.route .accounts > li').length, `${width}`).to.equal(5);
      expect(all(map, '.accounts').length, 'once on the page').to.equal(1);
      expect(all(map, '.detail, .actor-open').length).to.equal(0);
      await click(map, inside(map, '.step button'));
      expect(heard.at(-1)?.ref).to.equal(null);
      expect(all(map, '.accounts').length).to.equal(0);
    }
  });

  it('shows an actor below the map while the route stays', async () => {
    const map = await drawn({attributes: {path: 'massimov putin'}});
    await click(map, mark(map, 'china'));
    expect(map.path).to.equal('massimov putin');
    expect(textOf(inside(map, '.detail-title'))).to.equal('China');
    expect(idsIn(map, '.link:not(.dim)').length).to.equal(2);
  });

  it('keeps a headline that the page writes', async () => {
    const map = await drawn({attributes: {path: 'massimov putin', headline: 'Of our own'}});
    expect(headline(map)).to.equal('Of our own');
    expect(description(map)).to.contain('The shortest way');
  });

  it('marks in the list who is on the route', async () => {
    const map = await drawn({attributes: {path: 'massimov tokayev'}, width: 360});
    expect(idsIn(map, '.actor.on-route').sort()).to.deep.equal(['massimov', 'tokayev']);
    expect(all(map, '.actor.on-route .ring').length).to.equal(2);
  });

  it('carries another story', async () => {
    const map = await drawn({data: foreign, attributes: {path: 'edda-lorne northspan'}});
    expect(headline(map)).to.match(/^How are .* and Northspan tied\? /);
    expect(all(map, '.step').length).to.be.greaterThan(0);
  });
});

describe('wrong paths', () => {
  for (const [path, fact] of [
    ['massimov massimov', 'the same actor twice'],
    ['massimov nobody', 'no actor: "nobody"'],
    ['massimov', 'not two actors'],
    ['massimov putin china', 'not two actors'],
  ] as const) {
    it(`asks nothing for ${path}, and lists it`, async () => {
      const map = await drawn({attributes: {path}});
      expect(all(map, '.problems dt').map(textOf)).to.deep.equal(['attribute#path']);
      expect(textOf(inside(map, '.problems'))).to.contain(fact);
      expect(all(map, '.route, .ask, .dim').length).to.equal(0);
      expect(headline(map)).not.to.contain('tied');
    });
  }

  it('lists an actor that is left out', async () => {
    const map = await drawn({attributes: {path: 'massimov putin', exclude: 'actor:putin'}});
    expect(textOf(inside(map, '.problems'))).to.contain('an actor that is left out: "putin"');
    expect(all(map, '.route').length).to.equal(0);
  });
});

describe('the fields for two actors', () => {
  it('are opened, filled in any spelling, swapped and closed by keyboard alone', async () => {
    const map = await drawn();
    const heard = listen(map, 'kz-filter-change');
    map.shadowRoot?.querySelector<HTMLElement>('[data-stop="tool:path"]')?.focus();
    tool(map, 'How are two').focus();
    await sendKeys({press: 'Enter'});
    await settled(map);
    expect(map.shadowRoot?.activeElement?.id).to.equal('from');
    await write(map, 'from', 'massimov');
    expect(map.path).to.equal('');
    expect(textOf(inside(map, '.ask .gloss'))).to.equal('Massimov is one of the two. Choose the other.');
    await write(map, 'to', 'vladimir putin');
    expect(map.path).to.equal('massimov putin');
    expect(field(map, 'to').value).to.equal('Putin');
    expect(stops(map)).to.deep.equal(['Massimov', 'Tokayev', 'Putin']);
    expect(status(map)).to.match(/^Route 1 of/);
    await sendKeys({press: 'Tab'});
    expect(textOf(map.shadowRoot?.activeElement ?? map)).to.equal('Swap');
    await sendKeys({press: 'Enter'});
    await settled(map);
    expect(map.path).to.equal('putin massimov');
    expect([field(map, 'from').value, field(map, 'to').value]).to.deep.equal(['Putin', 'Massimov']);
    field(map, 'from').focus();
    await sendKeys({type: 'nobody in part'});
    await sendKeys({press: 'Escape'});
    await settled(map);
    expect([field(map, 'from').value, map.path], 'what was typed is taken back').to.deep.equal(['Putin', 'putin massimov']);
    await sendKeys({press: 'Escape'});
    await settled(map);
    expect(map.path).to.equal('');
    expect(all(map, '.ask, .route, .dim').length).to.equal(0);
    expect(focused(map)).to.equal('tool:path');
    expect(status(map)).to.equal('Closed.');
    expect(heard.length, 'to, swap, close').to.equal(3);
    expect(map.hasAttribute('path')).to.equal(false);
  });

  it('begin with the actor in focus, who makes room for the answer', async () => {
    const map = await drawn({attributes: {actor: 'massimov'}});
    await click(map, tool(map, 'How are two'));
    await settled(map);
    expect(field(map, 'from').value).to.equal('Massimov');
    expect(map.shadowRoot?.activeElement?.id).to.equal('to');
    const heard = listen(map, 'kz-select');
    await write(map, 'to', 'putin');
    expect([map.path, map.actor, map.selected]).to.deep.equal(['massimov putin', '', '']);
    expect(heard.map(({ref}) => ref)).to.deep.equal([null]);
  });

  it('say who is unknown, and that one actor is not two', async () => {
    const map = await drawn({attributes: {path: 'massimov putin'}});
    await write(map, 'to', 'no such person');
    expect(textOf(inside(map, '.ask .gloss'))).to.equal('No actor is called “no such person” here.');
    expect(map.path, 'what was asked stays').to.equal('massimov putin');
    await write(map, 'to', 'massimov');
    expect(map.path).to.equal('');
    expect(textOf(inside(map, '.ask .gloss'))).to.equal('Choose two different actors.');
    expect(all(map, '.problems').length).to.equal(0);
    await write(map, 'from', 'putin');
    expect(map.path).to.equal('putin massimov');
  });

  it('offer every spelling of every actor that is not left out', async () => {
    const map = await drawn({attributes: {path: 'massimov putin', exclude: 'actor:lukashenko'}});
    const offered = all<HTMLOptionElement>(map, '#spellings option').map(({value}) => value);
    expect(offered).to.include('Putin').and.include('Vladimir Putin');
    expect(offered.some((name) => name.includes('Lukashenk'))).to.equal(false);
  });

  it('follow the page', async () => {
    const map = await drawn({attributes: {path: 'massimov putin'}});
    await act(map, () => (map.path = 'tokayev china'));
    expect([field(map, 'from').value, field(map, 'to').value]).to.deep.equal(['Tokayev', 'China']);
    await act(map, () => (map.path = ''));
    expect(all(map, '.ask, .route').length).to.equal(0);
  });

  it('are not there when plain or static, and the chain is', async () => {
    for (const name of ['plain', 'static']) {
      const map = await drawn({attributes: {path: 'massimov putin', [name]: ''}, width: 360});
      expect(all(map, '.ask').length, name).to.equal(0);
      expect(stops(map), name).to.deep.equal(['Massimov', 'Tokayev', 'Putin']);
      expect(textOf(inside(map, '.route')), name).to.contain('Caution.');
    }
  });
});
