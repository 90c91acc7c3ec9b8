import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {broken, empty} from '../../stories/states/datasets.js';
import {takeConsole} from '../tools/silent-console.js';
import {button, drawn, foreign, has, inside, type KzSample, marks, press, root, textOf} from './sample-page.js';

const listed = (element: KzSample): string[] =>
  [...root(element).querySelectorAll('.problems dt')].map((dt) => `${dt.textContent}: ${dt.nextElementSibling?.textContent}`);
const colour = (element: KzSample): string => getComputedStyle(inside(element, '.headline')).color;
const ink = {light: 'rgb(21, 25, 29)', dark: 'rgb(238, 240, 242)'};

describe('attributes', () => {
  it('fall back to their defaults when they are wrong, and are listed', async () => {
    const wrong = {
      theme: 'sepia',
      view: 'table',
      'headline-level': '9',
      selected: 'appeal',
      tz: 'Mars/Olympus',
      sources: 'haldane nobody',
      actors: 'x',
      exclude: 'crack',
    };
    const element = await drawn(wrong);
    expect(inside(element, '.frame').classList.contains('auto')).to.equal(true);
    expect(has(element, '[part=lane]')).to.equal(true);
    expect(inside(element, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    expect(has(element, '.detail')).to.equal(false);
    expect(listed(element)).to.have.members([
      'attribute#theme: unknown value: "sepia". Use auto, light, dark; auto is used now.',
      'attribute#view: unknown value: "table". Use auto, picture, list; auto is used now.',
      'attribute#headline-level: unknown value: "9". Use 2, 1, 3, 4, 5, 6; 2 is used now.',
      'attribute#selected: no ref: "appeal". Write a kind, a colon and an id, for example event:appeal.',
      'attribute#tz: unknown zone: "Mars/Olympus". Write an IANA zone, for example Asia/Almaty.',
      'attribute#sources: no source: "nobody". Write ids of the data set with spaces between, for example haldane.',
      `attribute#actors: no actor: "x". Write ids of the data set with spaces between, for example ${foreign.actors?.[0]?.id}.`,
      'attribute#exclude: no ref: "crack". Write refs with spaces between, for example event:appeal.',
    ]);
    expect(textOf(element, '.problems p')).to.contain('8 notes on the data or settings.');
    await expect(element).to.be.accessible();
  });

  it('are not listed when they are right', async () => {
    const right = {
      theme: 'dark',
      view: 'list',
      'headline-level': '3',
      selected: 'event:crack',
      tz: 'UTC',
      sources: 'haldane',
      actors: 'northspan',
      exclude: 'event:crack actor:mayor',
    };
    expect(listed(await drawn(right))).to.deep.equal([]);
  });

  it('take lists, and never throw at what is none', async () => {
    const element = await drawn({});
    const set = (value: unknown): string => {
      Object.assign(element, {sources: value});
      return element.sources;
    };
    expect(set(['haldane', 'nobody'])).to.equal('haldane nobody');
    expect(set([Symbol('x'), 'haldane', Object.create(null)])).to.equal('haldane');
    for (const value of [Symbol('x'), {}, null, undefined, () => 'x']) expect(set(value)).to.equal('');
    await element.updateComplete;
  });

  it('return to their defaults when they are taken away', async () => {
    const element = await drawn({
      theme: 'dark',
      view: 'list',
      selected: 'event:crack',
      tz: 'UTC',
      'headline-level': '4',
      src: '',
      sources: 'haldane',
      query: 'x',
    });
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await element.updateComplete;
    const {theme, view, selected, tz, headlineLevel, src, sources, query} = element;
    expect([theme, view, selected, tz, headlineLevel, src, sources, query]).to.deep.equal(['auto', 'auto', '', '', '2', '', '', '']);
    expect(listed(element)).to.deep.equal([]);
  });

  it('take what frameworks pass for nothing, lists and numbers', async () => {
    const element = await drawn();
    const loose: Record<string, unknown> = {theme: undefined, selected: null, src: undefined, query: null, exclude: null, disputed: null};
    Object.assign(element, loose, {sources: ['haldane', 'kestrel'], headlineLevel: 3});
    await element.updateComplete;
    expect([element.theme, element.selected, element.src, element.disputed]).to.deep.equal(['auto', '', '', false]);
    expect([element.sources, element.headlineLevel]).to.deep.equal(['haldane kestrel', '3']);
    expect(marks(element).length).to.equal(foreign.events?.length);
    expect(listed(element)).to.deep.equal([]);
  });

  it('keep what is there, and write nothing back', async () => {
    const element = await drawn({theme: 'light'});
    element.theme = 'dark';
    element.view = 'list';
    marks(element)[0]?.click();
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal(['theme']);
    expect(element.getAttribute('theme')).to.equal('light');
  });
});

describe('the frame', () => {
  it('has the words of the data, and those of the page before them', async () => {
    const element = await drawn();
    expect(textOf(element, '.headline')).to.equal(foreign.meta.headlines.timeline?.headline);
    expect(textOf(element, '.foot')).to.contain('An invented story.').and.to.contain('Sources: Haldane, Hemmer and Kestrel');
    element.headline = 'Our own';
    await element.updateComplete;
    expect(textOf(element, '.headline')).to.equal('Our own');
  });

  it('lets slots replace its words', async () => {
    const element = await drawn();
    for (const slot of ['headline', 'description', 'notes', 'source', 'byline', 'actions']) {
      const own = Object.assign(document.createElement('p'), {slot, textContent: `Own ${slot}`});
      element.append(own);
      expect(own.assignedSlot?.name, slot).to.equal(slot);
      expect(own.checkVisibility(), slot).to.equal(true);
    }
    expect(inside(element, '.headline').checkVisibility()).to.equal(false);
    expect(inside(element, '.description').checkVisibility()).to.equal(false);
  });

  it('says the level of the headline', async () => {
    for (const level of ['1', '6']) {
      const element = await drawn({'headline-level': level});
      expect(inside(element, '[role=heading]').getAttribute('aria-level')).to.equal(level);
    }
  });

  it('is only head, picture and detail when plain', async () => {
    const element = await drawn({plain: '', selected: 'event:crack'});
    expect(['.controls', '.foot', '.actions'].filter((part) => has(element, part))).to.deep.equal([]);
    expect(['.headline', '[part=mark]', '.detail'].filter((part) => !has(element, part))).to.deep.equal([]);
  });

  it('has nothing to act on when static', async () => {
    const element = await drawn({static: '', selected: 'event:crack'});
    expect(has(element, 'button, a, input, [tabindex], [role=button]')).to.equal(false);
    expect(marks(element).length).to.equal(foreign.events?.length);
  });

  it('opens its panels in the flow, below the picture', async () => {
    const element = await drawn();
    for (const label of ['Data and method', 'Keyboard']) {
      button(element, label).click();
      await element.updateComplete;
      expect(button(element, label).getAttribute('aria-expanded')).to.equal('true');
    }
    const panels = [...root(element).querySelectorAll<HTMLElement>('.panel')];
    expect(panels.length).to.equal(2);
    const bottom = inside(element, '.picture').getBoundingClientRect().bottom;
    for (const panel of panels) {
      expect(panel.getBoundingClientRect().top).to.be.at.least(bottom);
      expect(getComputedStyle(panel).position).to.equal('static');
    }
    expect(panels[0]?.textContent).to.contain('Nora Haldane').and.to.contain('Kestrel cites Haldane');
  });

  it('leads from a passage to the page where it stands, and says where nothing leads', async () => {
    const element = await drawn({selected: 'event:crack'});
    const evidence = [...root(element).querySelectorAll('.detail [part=evidence]')];
    expect(evidence.length).to.be.above(2);
    for (const mark of evidence) {
      if (!(mark instanceof HTMLAnchorElement)) continue;
      expect(mark.href).to.match(/^https:\/\/example\.org\/.+#:~:text=/);
      expect([mark.rel, mark.target]).to.deep.equal(['noopener', '_blank']);
    }
    const linked = new Set(evidence.filter((mark) => mark.localName === 'a').map((mark) => mark.getAttribute('aria-label')?.split(',')[0]));
    expect([...linked], 'Kestrel has no address').to.deep.equal(['Haldane', 'Hemmer']);
  });

  it('keeps every source in the detail, the silent ones too', async () => {
    const element = await drawn({selected: 'event:lorries'});
    const rows = [...root(element).querySelectorAll('.accounts > li')];
    expect(rows.map((row) => row.classList.contains('silent'))).to.deep.equal([false, true, true]);
    expect(rows[1]?.textContent).to.contain('does not mention it');
  });
});

describe('themes', () => {
  afterEach(() => emulateMedia({colorScheme: 'light'}));

  it('follow the colour scheme of the host, not the system', async () => {
    await emulateMedia({colorScheme: 'dark'});
    const element = await drawn();
    expect(colour(element)).to.equal(ink.light);
    (element.parentElement as HTMLElement).style.colorScheme = 'light dark';
    await waitUntil(() => colour(element) === ink.dark);
    await emulateMedia({colorScheme: 'light'});
    await waitUntil(() => colour(element) === ink.light);
  });

  it('can be fixed, and take the colours of the page', async () => {
    const element = await drawn({theme: 'dark'});
    expect(colour(element)).to.equal(ink.dark);
    element.style.setProperty('--kz-ink', 'rgb(1, 2, 3)');
    expect(colour(element)).to.equal('rgb(1, 2, 3)');
    element.theme = 'light';
    await element.updateComplete;
    expect(colour(element)).to.equal('rgb(1, 2, 3)');
  });
});

describe('every state is accessible', () => {
  const states: Readonly<Record<string, () => Promise<KzSample>>> = {
    picture: () => drawn({}, 1000),
    list: () => drawn({}, 400),
    dark: async () => {
      const element = await drawn({theme: 'dark'});
      (element.parentElement as HTMLElement).style.background = '#14171a';
      return element;
    },
    'detail open': () => drawn({selected: 'event:march'}, 1000),
    'detail open in a list': () => drawn({selected: 'event:crack'}, 400),
    'legend entry off': async () => {
      const element = await drawn();
      inside(element, '.key').click();
      return element;
    },
    'panels open': async () => {
      const element = await drawn();
      button(element, 'Data and method').click();
      press(marks(element)[0] as HTMLElement, '?');
      return element;
    },
    'keys explained': async () => {
      const element = await drawn();
      marks(element)[0]?.focus();
      return element;
    },
    static: () => drawn({static: '', selected: 'event:march'}),
    plain: () => drawn({plain: ''}),
    'right to left': async () => {
      const element = await drawn({selected: 'event:march'});
      (element.parentElement as HTMLElement).dir = 'rtl';
      return element;
    },
    empty: async () => Object.assign(await drawn(), {data: empty}),
    'bad data': async () => {
      const element = await drawn();
      element.data = broken;
      await element.updateComplete;
      inside<HTMLDetailsElement>(element, '.problems details').open = true;
      takeConsole();
      return element;
    },
    'no data set': async () => Object.assign(await drawn(), {data: 'nothing'}),
  };
  for (const [name, state] of Object.entries(states)) {
    it(name, async () => {
      const element = await state();
      await element.updateComplete;
      // A panel that is fading in has no contrast yet.
      await Promise.all(
        root(element)
          .getAnimations()
          .map(({finished}) => finished),
      );
      await expect(element).to.be.accessible();
    });
  }
});
