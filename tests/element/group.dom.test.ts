import {expect} from '@open-wc/testing';
import {foreign} from '../../stories/states/foreign.js';
import {noState} from '../../src/element/group-member.js';
import {relatedTo} from '../../src/query/shown-for.js';
import {indexDataset} from '../../src/query/model.js';
import {
  bundled,
  countOf,
  mark,
  markedIn,
  markedQuestions,
  overhear,
  press,
  rest,
  root,
  shownFor,
  tag,
  three,
  type Any,
} from './group-page.js';

const model = indexDataset(bundled);
const ids = (ref: `${'event' | 'actor'}:${string}`, kind: string): readonly string[] =>
  relatedTo(ref, model)
    .filter((other) => other.startsWith(`${kind}:`))
    .map((other) => other.slice(kind.length + 1));

describe('one selection across elements', () => {
  it('marks the actors and questions of an event, lays nothing out, and draws each sibling once', async () => {
    const {timeline, map, grid} = await three();
    const before = [timeline, map, grid].map(countOf);
    press(timeline, 'appeal');
    await rest(timeline, map, grid);
    const after = [timeline, map, grid].map(countOf);
    expect(after.map(({layouts}, i) => layouts - (before[i]?.layouts ?? 0))).to.deep.equal([0, 0, 0]);
    expect(after.map(({draws}, i) => draws - (before[i]?.draws ?? 0))).to.deep.equal([1, 1, 1]);
    expect([timeline.selected, map.selected, grid.selected]).to.deep.equal(['event:appeal', '', '']);
    expect([shownFor(timeline), shownFor(map), shownFor(grid)]).to.deep.equal([
      '',
      'Shown for: Tokayev appeals to the CSTO, clear',
      'Shown for: Tokayev appeals to the CSTO, clear',
    ]);
    const drawn = ids('event:appeal', 'actor').filter((id) => root(map).querySelector(`[data-id="${id}"]`) !== null);
    expect(markedIn(map)).to.include.members([...drawn]);
    for (const id of drawn) expect(mark(map, id).querySelector('.ring'), id).not.to.equal(null);
    expect(markedQuestions(grid)).to.equal(ids('event:appeal', 'question').length);
  });

  it('marks the events and relations of an actor', async () => {
    const {timeline, map, grid} = await three();
    press(map, 'tokayev');
    await rest(timeline, map, grid);
    expect(map.selected).to.equal('actor:tokayev');
    const events = ids('actor:tokayev', 'event').filter((id) => root(timeline).querySelector(`[data-id="${id}"]`) !== null);
    expect(events.length).to.be.above(10);
    expect([...markedIn(timeline)].sort()).to.deep.equal([...events].sort());
    expect(root(timeline).querySelectorAll('.over .ring.chosen').length).to.be.at.least(events.length);
    expect(shownFor(grid)).to.equal('Shown for: Tokayev, clear');
  });

  it('marks what tells of the passages that a cell rests on', async () => {
    const {timeline, map, grid} = await three();
    press(grid, 'initiative/trenin');
    await rest(timeline, map, grid);
    expect(markedIn(timeline)).to.include('appeal');
    expect(markedIn(map)).to.include('tokayev');
    expect(shownFor(timeline)).to.match(/^Shown for: Trenin: .*, clear$/);
  });

  it('goes everywhere when any of them clears it', async () => {
    const {timeline, map, grid} = await three();
    const clears: readonly ((e: Any) => unknown)[] = [
      (e) => root(e).querySelector<HTMLElement>('.shown-for button')?.click(),
      (e) => e.clear(),
      (e) => mark(e, 'tokayev').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true})),
    ];
    for (const clear of clears) {
      press(timeline, 'appeal');
      await rest(timeline, map, grid);
      expect(shownFor(map), clear.toString()).not.to.equal('');
      clear(map);
      await rest(timeline, map, grid);
      expect([timeline.selected, shownFor(map), shownFor(grid), markedIn(map).length], clear.toString()).to.deep.equal(['', '', '', 0]);
    }
  });

  it('tells the page of the reader’s acts alone, once, and never echoes', async () => {
    const {page, timeline, map, grid} = await three();
    const heard: unknown[] = [];
    page.addEventListener('kz-select', (e) => heard.push([e.detail.origin, e.detail.ref]));
    // A page that writes back what it hears must not set off a loop.
    page.addEventListener('kz-select', (e) => grid.select(e.detail.ref));
    const {messages, stop} = overhear();
    press(timeline, 'appeal');
    await rest(timeline, map, grid);
    timeline.select('event:deployment');
    await rest(timeline, map, grid);
    expect(shownFor(map)).to.contain('Shown for');
    map.select('actor:putin');
    await rest(timeline, map, grid);
    expect([timeline.selected, map.selected]).to.deep.equal(['', 'actor:putin']);
    stop();
    expect(heard).to.deep.equal([['kz-timeline', 'event:appeal']]);
    expect(messages.length).to.be.below(6);
  });

  it('is told in plain data that another copy can read', async () => {
    const {timeline} = await three();
    const {messages, stop} = overhear();
    press(timeline, 'appeal');
    await rest(timeline);
    stop();
    const [message] = messages;
    expect(message).to.deep.equal(JSON.parse(JSON.stringify(message)));
    expect([message?.v, message?.type, message?.act, message?.state?.ref]).to.deep.equal([1, 'tell', true, 'event:appeal']);
  });

  it('passes over messages of other versions and no messages at all', async () => {
    const {timeline, map} = await three();
    const group = `data:${bundled.meta.id}@${bundled.meta.version}`;
    for (const detail of [
      null,
      7,
      {v: 2, group, type: 'tell', state: {...noState, ref: 'actor:putin'}},
      {v: 1, group, type: 'tell'},
      {v: 1, group, type: 'tell', state: {ref: 3}},
    ])
      document.dispatchEvent(new CustomEvent('kz-group', {detail}));
    await rest(timeline, map);
    expect([map.selected, shownFor(timeline)]).to.deep.equal(['', '']);
  });
});

describe('groups', () => {
  it('are apart from one another and from those that are in none', async () => {
    const {page, timeline, map, grid} = await three({timeline: {group: 'a'}, map: {group: 'b'}, grid: {group: 'none'}});
    const [second, alone] = [tag('kz-actor-map', {group: 'a'}), tag('kz-stance-grid')];
    page.append(second, alone);
    await rest(timeline, map, grid, second, alone);
    press(timeline, 'appeal');
    await rest(timeline, map, grid, second, alone);
    expect([map, grid, second, alone].map((e) => shownFor(e) !== '')).to.deep.equal([false, false, true, false]);
  });

  it('hold those that draw the same data, where none is named', async () => {
    const {page, timeline, map, grid} = await three();
    const other = tag('kz-timeline');
    other.data = foreign;
    page.append(other);
    await rest(timeline, map, grid, other);
    press(other, 'crack');
    await rest(timeline, map, grid, other);
    expect([shownFor(map), shownFor(grid)]).to.deep.equal(['', '']);
    map.data = foreign;
    await rest(timeline, map, grid, other);
    expect(shownFor(map)).to.match(/^Shown for: /);
    map.group = 'none';
    await rest(timeline, map, grid, other);
    expect(shownFor(map)).to.equal('');
  });

  it('tell whoever comes late, before it is upgraded or moved, how things stand', async () => {
    const {page, timeline, map, grid} = await three();
    press(timeline, 'appeal');
    await rest(timeline, map, grid);
    const late = tag('kz-stance-grid');
    page.append(late);
    await rest(late);
    expect([shownFor(late), markedQuestions(late)]).to.deep.equal([shownFor(grid), markedQuestions(grid)]);
    page.prepend(map);
    await rest(map);
    expect(shownFor(map)).to.contain('Shown for');
    timeline.remove();
    press(map, 'tokayev');
    await rest(map, grid, late);
    expect(timeline.selected).to.equal('event:appeal');
    page.append(timeline);
    await rest(timeline, map);
    // It kept a selection of its own; the group’s next one is its, too.
    expect([timeline.selected, map.selected]).to.deep.equal(['event:appeal', 'actor:tokayev']);
    press(map, 'putin');
    await rest(timeline, map, grid);
    expect([timeline.selected, shownFor(timeline)]).to.deep.equal(['', 'Shown for: Putin, clear']);
  });

  it('share a selection that is written on one tag, and leave those on several alone', async () => {
    const one = await three({timeline: {selected: 'event:appeal'}});
    expect(shownFor(one.map)).to.contain('Shown for');
    one.page.remove();
    const two = await three({timeline: {selected: 'event:appeal'}, map: {actor: 'putin'}});
    expect([two.timeline.selected, two.map.selected]).to.deep.equal(['event:appeal', 'actor:putin']);
  });

  it('select without opening where a second element of a kind draws the record', async () => {
    const {page, timeline} = await three();
    const second = tag('kz-timeline');
    page.append(second);
    await rest(second);
    press(timeline, 'appeal');
    await rest(timeline, second);
    expect([second.selected, root(second).querySelector('.detail')]).to.deep.equal(['event:appeal', null]);
    press(second, 'appeal');
    await rest(timeline, second);
    expect(root(second).querySelector('.detail')).not.to.equal(null);
  });

  it('take the day and the source filter along, once somebody changes them', async () => {
    const {page, timeline, map, grid} = await three({timeline: {sources: 'trenin'}});
    const second = tag('kz-timeline');
    page.append(second);
    await rest(timeline, map, grid, second);
    expect([map.sources, second.sources]).to.deep.equal(['', '']);
    timeline.asOf = '2022-01-07';
    timeline.sources = 'trenin clarke';
    await rest(timeline, map, grid, second);
    expect([second.asOf, second.sources, map.sources, grid.sources]).to.deep.equal([
      '2022-01-07',
      ...Array<string>(3).fill('trenin clarke'),
    ]);
    const late = tag('kz-timeline');
    page.append(late);
    await rest(late);
    expect([late.asOf, late.sources]).to.deep.equal(['2022-01-07', 'trenin clarke']);
    second.sources = '';
    await rest(timeline, map, grid, second, late);
    expect([timeline.sources, late.sources, map.sources]).to.deep.equal(['', '', '']);
  });

  it('leave nothing behind on the document', async () => {
    const off = {'state-key': 'none'};
    const {page, timeline, map, grid} = await three({timeline: off, map: off, grid: off});
    press(timeline, 'appeal');
    await rest(timeline, map, grid);
    page.remove();
    const {messages, stop} = overhear();
    const fresh = await three();
    stop();
    expect(messages.filter(({type, done}) => type === 'ask' && done === true).length).to.equal(2);
    expect([fresh.map, fresh.grid].map(shownFor)).to.deep.equal(['', '']);
  });
});
