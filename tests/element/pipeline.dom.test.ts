import {aTimeout, expect, nextFrame, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import {oneSource} from '../../stories/states/datasets.js';
import {fakeFetch} from './fake-fetch.js';
import {button, drawn, foreign, has, inside, type KzSample, listen, marks, press, root, sized, textOf} from './sample-page.js';

const laidOut = (element: KzSample, times: number) => waitUntil(() => element.layouts === times, `${element.layouts} instead of ${times}`);

/** Lets observers and the frame after them run, and the update that they may have asked for. */
async function settled(element: KzSample): Promise<void> {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

describe('when an element lays out', () => {
  it('does so once for a first picture', async () => {
    const element = await drawn();
    await settled(element);
    expect(element.layouts).to.equal(1);
  });

  it('does not for a selection, focus, theme, panels, filters or headline', async () => {
    const element = await drawn();
    await settled(element);
    const acts: readonly (() => unknown)[] = [
      () => marks(element)[0]?.click(),
      () => marks(element)[1]?.focus(),
      () => element.select('event:march'),
      () => element.next(),
      () => element.clear(),
      () => (element.theme = 'dark'),
      () => button(element, 'Keyboard').click(),
      () => button(element, 'Data and method').click(),
      () => inside(element, '.key').click(),
      () => (element.headline = 'Another'),
      () => (element.plain = true),
      () => element.requestUpdate(),
    ];
    for (const act of acts) {
      act();
      await settled(element);
      expect(element.layouts, act.toString()).to.equal(1);
    }
  });

  it('does for another width, language, zone, form, font size or data set, once each', async () => {
    const element = await drawn();
    const page = element.parentElement as HTMLElement;
    const acts: readonly (() => unknown)[] = [
      () => (page.style.width = '500px'),
      () => (page.lang = 'ru'),
      () => (element.tz = 'UTC'),
      () => (element.view = 'list'),
      () => (page.style.fontSize = '20px'),
      () => (element.data = oneSource),
    ];
    for (const [i, act] of acts.entries()) {
      act();
      await laidOut(element, i + 2);
      await settled(element);
      expect(element.layouts, act.toString()).to.equal(i + 2);
    }
  });

  it('keeps marks in place when the legend hides some', async () => {
    const element = await drawn();
    const all = marks(element).map((mark) => mark.dataset['id']);
    inside(element, '.key').click();
    await element.updateComplete;
    const left = marks(element).map((mark) => mark.dataset['id']);
    expect(left).to.have.length.below(all.length);
    expect(all.filter((id) => left.includes(id))).to.deep.equal(left);
    expect(inside(element, '.key').getAttribute('aria-pressed')).to.equal('false');
  });
});

describe('the size of an element', () => {
  it('draws once it is seen', async () => {
    const page = await sized(700);
    page.hidden = true;
    const element = document.createElement('kz-sample');
    element.textContent = 'A list of events';
    const heard = listen(element);
    page.append(element);
    await element.updateComplete;
    expect([marks(element).length, element.layouts, heard.length]).to.deep.equal([0, 0, 0]);
    expect(has(element, 'slot:not([name])')).to.equal(true);
    page.hidden = false;
    await waitUntil(() => marks(element).length > 0);
    expect(heard.map(([type]) => type)).to.deep.equal(['kz-ready']);
    expect(has(element, 'slot:not([name])')).to.equal(false);
  });

  it('draws nothing old in a hidden element that was given other data', async () => {
    const element = await drawn();
    const page = element.parentElement as HTMLElement;
    page.hidden = true;
    await waitUntil(() => element.clientWidth === 0);
    await settled(element);
    element.data = oneSource;
    await element.updateComplete;
    expect(marks(element).length).to.equal(0);
    page.hidden = false;
    await waitUntil(() => marks(element).length === oneSource.events?.length);
  });

  it('has three forms by the width in em', async () => {
    for (const [width, form] of [
      [479, 'narrow'],
      [480, 'column'],
      [839, 'column'],
      [840, 'wide'],
      [2000, 'wide'],
    ] as const) {
      const element = await drawn({}, width);
      expect(inside(element, '.frame').classList.contains(form), String(width)).to.equal(true);
      expect(has(element, '[part=list]')).to.equal(form === 'narrow');
    }
  });

  it('takes the next narrower form at twice the size of text', async () => {
    const element = await drawn({}, 900);
    (element.parentElement as HTMLElement).style.fontSize = '200%';
    await waitUntil(() => inside(element, '.frame').classList.contains('narrow'));
    const wide = await drawn({}, 1100);
    (wide.parentElement as HTMLElement).style.fontSize = '200%';
    await waitUntil(() => inside(wide, '.frame').classList.contains('column'));
  });

  it('never goes below 16 px, so that no text is under 12 px', async () => {
    const page = await sized(700);
    page.style.fontSize = '12px';
    const element = document.createElement('kz-sample');
    page.append(element);
    await element.updateComplete;
    expect(inside(element, '.frame').classList.contains('column')).to.equal(true);
    for (const node of root(element).querySelectorAll('*'))
      expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(12);
  });

  it('has no more than 68.75 em, and no sideways scrolling', async () => {
    for (const width of [320, 480, 840, 1600]) {
      const element = await drawn({selected: 'event:crack'}, width);
      const frame = inside(element, '.frame').getBoundingClientRect();
      expect(frame.width).to.be.at.most(1100);
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
    }
  });
});

describe('the life of an element', () => {
  it('survives a move, removal and return', async () => {
    const element = await drawn({selected: 'event:crack'});
    const other = await sized(400);
    other.append(element);
    await laidOut(element, 2);
    expect(has(element, '[part=list]')).to.equal(true);
    element.remove();
    element.selected = 'event:march';
    await aTimeout(0);
    other.append(element);
    await element.updateComplete;
    expect(textOf(element, '.detail-title')).to.contain('March');
    other.style.width = '600px';
    await laidOut(element, 3);
    other.lang = 'ru';
    await laidOut(element, 4);
  });

  it('goes on loading when it is moved, and after it was away', async () => {
    for (const away of [false, true]) {
      const net = fakeFetch();
      const element = document.createElement('kz-sample');
      element.src = `/events-${String(away)}.json`;
      (await sized(700)).append(element);
      await aTimeout(0);
      const other = await sized(700);
      if (away) {
        element.remove();
        await aTimeout(0);
        await element.updateComplete;
      }
      other.append(element);
      await aTimeout(0);
      expect(net.requests.map(({signal}) => signal?.aborted)).to.deep.equal(away ? [true, false] : [false]);
      net.requests.at(-1)?.answer(oneSource);
      await element.updateComplete;
      await waitUntil(() => marks(element).length === oneSource.events?.length);
      expect(has(element, '[role=alert]')).to.equal(false);
      net.restore();
    }
  });

  it('settles at once when it has no size, and once loading has ended', async () => {
    const unsized = await drawn({}, 0);
    expect(unsized.layouts).to.equal(0);
    const net = fakeFetch();
    for (const end of [() => net.requests[0]?.answer(oneSource), () => net.requests[1]?.fail()]) {
      const element = await drawn();
      element.src = `/events-${net.requests.length}.json`;
      let done = false;
      const complete = element.updateComplete.then(() => (done = true));
      await aTimeout(0);
      expect(done).to.equal(false);
      end();
      await complete;
      expect(has(element, '[role=alert]') || marks(element).length === oneSource.events?.length).to.equal(true);
    }
    net.restore();
  });

  it('stops watching when it is removed', async () => {
    const element = await drawn();
    const page = element.parentElement as HTMLElement;
    element.remove();
    page.lang = 'ru';
    page.style.width = '500px';
    await settled(element);
    expect(element.layouts).to.equal(1);
  });
});

describe('the language of an element', () => {
  const label = (element: KzSample): string | null => inside(element, '[role=group][data-roving]').getAttribute('aria-label');

  it('is that of the nearest ancestor, through shadow roots and slots, and follows it', async () => {
    const page = await sized(700, html`<div><template></template></div>`);
    const host = document.createElement('div');
    page.append(host);
    const shadow = host.attachShadow({mode: 'open'});
    const element = document.createElement('kz-sample');
    shadow.append(element);
    await element.updateComplete;
    expect(label(element)).to.equal('All events');
    page.lang = 'ru';
    await waitUntil(() => label(element) === 'Все события');
    host.lang = 'en-GB';
    await waitUntil(() => label(element) === 'All events');
    element.lang = 'ru-KZ';
    await waitUntil(() => label(element) === 'Все события');
    element.removeAttribute('lang');
    await waitUntil(() => label(element) === 'All events');
  });

  it('is English where there are no words, and where the tag is none', async () => {
    for (const lang of ['', 'xx', 'en_US', 'en-!!', '-', 'constructor']) {
      const element = await drawn({lang, selected: 'event:crack'});
      expect(label(element), lang).to.equal('All events');
      expect(textOf(element, '.detail-sub')).to.equal('12–19 April 2018');
    }
  });
});

describe('markup of an element', () => {
  it('has no style attributes and no style elements', async () => {
    const element = await drawn({selected: 'event:crack', tz: 'nowhere'});
    button(element, 'Keyboard').click();
    button(element, 'Data and method').click();
    press(inside(element, '[data-stop]'), 'ArrowRight');
    await element.updateComplete;
    expect(has(element, 'style, [style]')).to.equal(false);
    expect(root(element).adoptedStyleSheets).to.not.be.empty;
    expect(element.hasAttribute('style')).to.equal(false);
  });

  it('replaces what a server wrote into the shadow root', async () => {
    const page = await sized(700);
    page.setHTMLUnsafe('<kz-sample><template shadowrootmode="open"><p id="guess">A guess</p></template></kz-sample>');
    const element = page.querySelector('kz-sample') as KzSample;
    await element.updateComplete;
    expect(has(element, '#guess')).to.equal(false);
    expect(marks(element).length).to.equal(foreign.events?.length ?? 0);
  });

  it('names a record by its id, and stands in the order of the list', async () => {
    for (const view of ['list', 'picture']) {
      const element = await drawn({view});
      expect(marks(element).map((mark) => mark.dataset['id'])).to.deep.equal(foreign.events?.map(({id}) => id));
    }
  });
});
