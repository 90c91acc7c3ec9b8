import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SelectDetail} from '../../../src/element/events.js';
import {timelineViews, told, type ViewState} from '../../../stories/states/timeline-views.js';
import {act, all, click, drawn, inside, mark, status, textOf, tool, type Timeline} from './timeline-page.js';

async function shown(state: ViewState): Promise<Timeline> {
  const timeline = await drawn(state);
  if (state.story !== undefined) await act(timeline, () => Object.assign(timeline, {story: state.story}));
  return timeline;
}
const place = (timeline: Timeline): string => textOf(inside(timeline, '.place'));
const onward = (timeline: Timeline): HTMLButtonElement => inside<HTMLButtonElement>(timeline, '.story .go');
const back = (timeline: Timeline): HTMLButtonElement => inside<HTMLButtonElement>(timeline, '.story .turn:not(.go)');
const five = ['price-rise', 'turn-violent', 'appeal', 'deployment', 'jan11-address'].map((id) => `event:${id}`);
const active = (timeline: Timeline): Element | null => timeline.shadowRoot?.activeElement ?? null;

describe('a story is accessible', () => {
  const states: readonly (readonly [string, ViewState])[] = Object.entries(timelineViews).filter(([name]) => name.startsWith('story'));
  for (const [name, state] of states) {
    it(`in the state: ${name}`, async () => {
      const timeline = await shown(state);
      await expect(timeline).to.be.accessible();
    });
  }

  it('with its steps listed, and once it is left', async () => {
    const timeline = await shown(timelineViews.storyColumn);
    await act(timeline, () => tool(timeline, 'All steps').click());
    await expect(timeline).to.be.accessible();
    await act(timeline, () => tool(timeline, 'Leave the story').click());
    await expect(timeline).to.be.accessible();
  });
});

describe('a story of five events', () => {
  for (const width of [1100, 680, 360]) {
    it(`leads through its steps by buttons at ${width} px, each with its mark, detail and place`, async () => {
      const timeline = await shown({...timelineViews.story, width});
      const heard: SelectDetail[] = [];
      timeline.addEventListener('kz-select', (e) => heard.push(e.detail));
      expect(place(timeline)).to.equal('Story 5 steps');
      expect(timeline.selected, 'nothing before the start').to.equal('');
      for (const [i, ref] of five.entries()) {
        await act(timeline, () => onward(timeline).click());
        expect(timeline.selected).to.equal(ref);
        expect(place(timeline)).to.include(`${i + 1} of 5`);
        expect(status(timeline)).to.include(`${i + 1} of 5.`);
        expect(all(timeline, '[part~="detail"]').length).to.equal(1);
        expect(mark(timeline, ref.slice(6)).matches('.chosen')).to.equal(true);
      }
      expect(onward(timeline).getAttribute('aria-disabled')).to.equal('true');
      await act(timeline, () => onward(timeline).click());
      expect(timeline.selected, 'the end').to.equal(five[4]);
      await act(timeline, () => back(timeline).click());
      expect(timeline.selected).to.equal(five[3]);
      expect(heard.map(({ref}) => ref)).to.deep.equal([...five, five[3]]);
    });
  }

  it('is led by the methods and by the words of the detail as well', async () => {
    const timeline = await shown(timelineViews.story);
    const heard: SelectDetail[] = [];
    timeline.addEventListener('kz-select', (e) => heard.push(e.detail));
    timeline.next();
    expect(timeline.selected).to.equal(five[0]);
    timeline.next();
    expect(timeline.selected).to.equal(five[1]);
    timeline.previous();
    expect(timeline.selected).to.equal(five[0]);
    timeline.previous();
    expect(timeline.selected, 'no step before the first').to.equal(five[0]);
    expect(heard.length, 'a method tells nobody').to.equal(0);
    await timeline.updateComplete;
    await act(timeline, () => [...all(timeline, '.detail-nav button')].find((b) => textOf(b) === 'Next')?.click());
    expect(timeline.selected).to.equal(five[1]);
    expect(heard.length).to.equal(1);
  });

  it('keeps the place while the reader looks elsewhere', async () => {
    const timeline = await shown(timelineViews.story);
    timeline.select(five[1] ?? '');
    await timeline.updateComplete;
    await act(timeline, () => click(mark(timeline, 'toll')));
    expect(place(timeline)).to.include('2 of 5');
    await act(timeline, () => back(timeline).click());
    expect(timeline.selected, 'back to the place').to.equal(five[1]);
    await act(timeline, () => click(mark(timeline, 'toll')));
    timeline.next();
    expect(timeline.selected).to.equal(five[2]);
  });

  it('begins where the page has selected', async () => {
    const timeline = await shown(timelineViews.storyColumn);
    expect(place(timeline)).to.include('3 of 5');
  });

  it('lays nothing out', async () => {
    const timeline = await shown(timelineViews.story);
    const before = timeline.layouts;
    for (let i = 0; i < 3; i++) await act(timeline, () => onward(timeline).click());
    await act(timeline, () => tool(timeline, 'All steps').click());
    await act(timeline, () => tool(timeline, 'Leave the story').click());
    expect(timeline.layouts).to.equal(before);
  });

  it('has buttons of 44 px, and a detail in sight after each step', async () => {
    const timeline = await shown({...timelineViews.story, width: 360});
    await act(timeline, () => onward(timeline).click());
    for (const button of all(timeline, '.turn')) {
      const {width, height} = button.getBoundingClientRect();
      expect(width >= 44 && height >= 44).to.equal(true);
    }
    await act(timeline, () => onward(timeline).click());
    const {top} = inside(timeline, '[part~="detail"]').getBoundingClientRect();
    expect(top >= 0 && top < innerHeight).to.equal(true);
    expect(inside(timeline, '.story').getBoundingClientRect().top, 'the bar stays').to.be.within(-1, innerHeight);
  });

  it('survives a move, and listens only while it is on the page', async () => {
    const timeline = await shown(timelineViews.storyColumn);
    const aside = document.createElement('section');
    timeline.parentElement?.append(aside);
    aside.append(timeline);
    await timeline.updateComplete;
    expect(place(timeline)).to.include('3 of 5');
    onward(timeline).focus();
    await sendKeys({press: 'n'});
    expect(timeline.selected).to.equal(five[3]);
    timeline.remove();
    timeline.dispatchEvent(new KeyboardEvent('keydown', {key: 'n'}));
    expect(timeline.selected).to.equal(five[3]);
  });
});

describe('the keyboard in a story', () => {
  it('leads through it with arrows, Home and End in the bar, and leaves with Escape at its place', async () => {
    const timeline = await shown(timelineViews.story);
    onward(timeline).focus();
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    for (const [key, ref] of [
      ['ArrowRight', five[1]],
      ['ArrowRight', five[2]],
      ['ArrowLeft', five[1]],
      ['End', five[4]],
      ['ArrowRight', five[4]],
      ['Home', five[0]],
      ['ArrowRight', five[1]],
    ] as const) {
      await sendKeys({press: key});
      await timeline.updateComplete;
      expect(timeline.selected, key).to.equal(ref);
      expect(active(timeline) === onward(timeline), 'the focus stays').to.equal(true);
    }
    back(timeline).focus();
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    expect(timeline.selected, 'what was open stays open').to.equal(five[1]);
    expect(textOf(onward(timeline))).to.equal('Go on with the story');
    expect(active(timeline) === onward(timeline)).to.equal(true);
    expect(status(timeline)).to.include('the place is kept');
    timeline.next();
    expect(timeline.selected, 'the order of the list again').not.to.equal(five[2]);
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    expect(timeline.selected, 'goes on at its place').to.equal(five[1]);
    expect(textOf(onward(timeline))).to.equal('Next');
  });

  it('has N and P from the marks, whose arrows stay theirs, and none in text fields', async () => {
    const timeline = await shown(timelineViews.storyColumn);
    mark(timeline, 'appeal').focus();
    await sendKeys({press: 'n'});
    expect(timeline.selected).to.equal(five[3]);
    await sendKeys({press: 'p'});
    expect(timeline.selected).to.equal(five[2]);
    await sendKeys({press: 'ArrowDown'});
    expect(timeline.selected, 'arrows walk the marks').to.equal(five[2]);
    await act(timeline, () => tool(timeline, 'As known on').click());
    inside(timeline, '.known select').focus();
    await sendKeys({press: 'n'});
    expect(timeline.selected).to.equal(five[2]);
  });

  it('follows the reading direction', async () => {
    const timeline = await shown({...timelineViews.storyColumn, dir: 'rtl'});
    onward(timeline).focus();
    await sendKeys({press: 'ArrowLeft'});
    expect(timeline.selected).to.equal(five[3]);
  });

  it('is explained in the help, where there is a story', async () => {
    for (const [state, has] of [
      [timelineViews.story, true],
      [timelineViews.asOfDay, false],
    ] as const) {
      const timeline = await shown(state);
      await act(timeline, () => tool(timeline, 'Keyboard').click());
      expect(all(timeline, '.panel dt').map(textOf).includes('N P')).to.equal(has);
    }
  });
});

describe('the words of a story', () => {
  it('stand in place of the summary', async () => {
    const timeline = await shown(timelineViews.storyOwnTexts);
    expect(textOf(inside(timeline, '.summary'))).to.equal(told[1].text);
    await act(timeline, () => onward(timeline).click());
    expect(textOf(inside(timeline, '.summary')), 'a step without its own').to.include('Troops');
    expect(all(timeline, '.steps li p').map(textOf)).to.deep.equal([told[0].text, told[1].text]);
  });

  it('are listed in order, and lead to each step', async () => {
    const timeline = await shown(timelineViews.storyList);
    expect(all(timeline, '.steps:not(.closed) li').length, 'open in a list before the start').to.equal(5);
    const third = inside(timeline, '.steps li:nth-child(3) button');
    third.focus();
    await act(timeline, () => third.click());
    expect(timeline.selected).to.equal(five[2]);
    expect(all(timeline, '.steps:not(.closed)').length).to.equal(0);
    expect(active(timeline) === onward(timeline), 'the button that was pressed is gone').to.equal(true);
  });

  it('are a plain ordered list without interaction', async () => {
    const timeline = await shown(timelineViews.storyStatic);
    expect(all(timeline, 'button').length).to.equal(0);
    expect(all(timeline, 'ol.steps > li').length).to.equal(3);
    expect(textOf(inside(timeline, '.steps'))).to.include(told[0].text);
  });
});

describe('a story with mistakes', () => {
  it('skips wrong steps and lists them', async () => {
    const timeline = await shown(timelineViews.storyWrong);
    expect(place(timeline)).to.equal('Story 2 steps');
    const listed = all(timeline, '.problems dd').map(textOf).join(' | ');
    for (const fact of ['no event: "nowhere"', 'twice in the story: "price-rise"']) expect(listed).to.include(fact);
  });

  it('is none where nothing is asked, in whatever way a page says nothing', async () => {
    const timeline = await shown(timelineViews.story);
    for (const nothing of [null, undefined, '', []]) {
      await act(timeline, () => Object.assign(timeline, {story: nothing}));
      expect(all(timeline, '.story, .problems').length).to.equal(0);
    }
  });

  it('starts anew with another story', async () => {
    const timeline = await shown(timelineViews.story);
    await act(timeline, () => onward(timeline).click());
    await act(timeline, () => Object.assign(timeline, {story: 'toll appeal', selected: ''}));
    expect(place(timeline)).to.equal('Story 2 steps');
  });

  it('leads through the key events for the attribute without a value, in a plain timeline too', async () => {
    const auto = await shown(timelineViews.storyAuto);
    expect(place(auto)).to.match(/^Story \d+ steps$/);
    const plain = await shown(timelineViews.storyPlain);
    await act(plain, () => onward(plain).click());
    expect(plain.selected).to.equal(five[0]);
  });
});
