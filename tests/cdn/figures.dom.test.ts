import {expect} from '@open-wc/testing';
import {KzTimeline} from '../../src/components/timeline/kz-timeline.js';
import {upgradeFigures} from '../../src/cdn/figures.js';
import {defineElement} from '../../src/element/define.js';
import {withOutcome} from '../../stories/states/datasets.js';

defineElement('kz-timeline', KzTimeline, withOutcome);

/** A page with a figure, turned; put away after `look`. */
async function turned(markup: string, look: (figure: HTMLElement, element: KzTimeline) => void | Promise<void>): Promise<void> {
  const page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  upgradeFigures(['timeline']);
  const figure = page.querySelector('figure');
  const element = page.querySelector('kz-timeline');
  try {
    expect(figure).to.exist;
    expect(element).to.exist;
    await element?.updateComplete;
    await look(figure as HTMLElement, element as KzTimeline);
  } finally {
    page.remove();
  }
}

describe('a figure that stands for an element', () => {
  it('becomes the element, which has what stood in the figure for its fallback', () =>
    turned('<figure data-kz="timeline"><p>One.</p><ol><li>Two</li></ol></figure>', (figure, element) => {
      expect(element.parentElement).to.equal(figure);
      expect(element.innerHTML).to.equal('<p>One.</p><ol><li>Two</li></ol>');
      expect(figure.children).to.have.length(1);
      expect(element.shadowRoot?.querySelector('[data-id]')).to.exist;
    }));

  it('keeps its caption above or below', async () => {
    await turned('<figure data-kz="timeline"><p>One.</p><figcaption>Below</figcaption></figure>', (figure) => {
      expect([...figure.children].map(({localName}) => localName)).to.deep.equal(['kz-timeline', 'figcaption']);
    });
    await turned('<figure data-kz="timeline"><figcaption>Above</figcaption>\n<p>One.</p></figure>', (figure) => {
      expect([...figure.children].map(({localName}) => localName)).to.deep.equal(['figcaption', 'kz-timeline']);
    });
  });

  it('hands on attributes that the element has, and no others', () =>
    turned(
      '<figure data-kz="timeline" data-view="list" data-headline-level="4" data-onclick="alert(1)" data-style="color: red" data-id="x"></figure>',
      (_, element) => {
        expect(element.view).to.equal('list');
        expect(element.headlineLevel).to.equal('4');
        expect(element.getAttributeNames().sort()).to.deep.equal(['headline-level', 'view']);
      },
    ));

  it('hands on data that stand in it', () => {
    const json = JSON.stringify({
      meta: {...withOutcome.meta, headlines: {timeline: {headline: 'From the figure', description: ''}}},
      sources: withOutcome.sources,
      events: [],
    });
    return turned(`<figure data-kz="timeline"><script type="application/json">${json}</script></figure>`, (_, element) => {
      expect(element.shadowRoot?.querySelector('.headline')?.textContent).to.equal('From the figure');
    });
  });

  it('is turned once, however often it is asked for', () =>
    turned('<figure data-kz="timeline"><p>One.</p></figure>', (figure, element) => {
      upgradeFigures(['timeline']);
      expect(figure.querySelectorAll('kz-timeline')).to.have.length(1);
      expect(element.innerHTML).to.equal('<p>One.</p>');
    }));

  it('leaves figures of the page and of other elements alone', () =>
    turned('<figure data-kz="timeline"></figure><figure data-kz="actor-map"><p>Map</p></figure><figure><img alt=""></figure>', (figure) => {
      const [, map, image] = figure.parentElement?.querySelectorAll('figure') ?? [];
      expect(map?.innerHTML).to.equal('<p>Map</p>');
      expect(image?.innerHTML).to.equal('<img alt="">');
    }));
});
