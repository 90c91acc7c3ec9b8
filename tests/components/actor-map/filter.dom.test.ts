import {expect} from '@open-wc/testing';
import type {Relation} from '../../../src/model/types.js';
import {viewStates} from '../../../stories/states/actor-map-views.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, bundled, click, drawn, idsIn, inside, listen, places, stop, textOf, tool} from './map-page.js';

const relations: readonly Relation[] = bundled.relations ?? [];
const linked = (map: Parameters<typeof idsIn>[0]): string[] => idsIn(map, '[part="link"]');
const told = (id: string, source: string): boolean =>
  relations.find((r) => r.id === id)?.accounts.some((a) => a.source === source) === true;

describe('the filters of the map', () => {
  it('are set in a row: analyses with what each would leave, camps, words', async () => {
    const map = await drawn();
    const stood = places(map);
    await click(map, tool(map, 'Filter…'));
    const promised = /\((\d+)\)/.exec(textOf(tool(map, 'Michta (')))?.[1];
    await click(map, tool(map, 'Michta ('));
    expect(map.sources).to.equal('michta');
    expect(textOf(inside(map, '.sift .left'))).to.equal(`${promised} of ${relations.length} relations are left.`);
    expect(linked(map).length).to.be.greaterThan(5);
    expect(linked(map).filter((id) => !told(id, 'michta'))).to.deep.equal([]);
    await click(map, tool(map, 'Western states'));
    expect(map.clusters.split(' ')).not.to.include('west');
    const input = inside<HTMLInputElement>(map, '#sift-words');
    await act(map, () => {
      input.value = 'russia';
      input.dispatchEvent(new Event('input'));
    });
    expect(map.query).to.equal('russia');
    for (const [id, at] of places(map)) expect(at, id).to.equal(stood.get(id));
    expect(map.layouts).to.equal(1);
    expect(textOf(inside(map, '[role="status"]'))).to.match(/^\d+ of \d+ relations are left\.$/);
  });

  it('are told to the page in full, and each is an attribute', async () => {
    const map = await drawn();
    const heard = listen(map, 'kz-filter-change');
    await click(map, tool(map, 'Filter…'));
    await click(map, tool(map, 'Trenin ('));
    await click(map, tool(map, 'Backs'));
    await click(map, stop(map, 'cluster:west'));
    await click(map, tool(map, 'Disputed only'));
    expect(heard.length).to.equal(4);
    const last = heard.at(-1);
    expect(last).to.include({sources: 'trenin', disputed: true, path: '', whole: false, asOf: '', query: '', actors: ''});
    const {families = '', clusters = ''} = last ?? {};
    expect(families.split(' ')).not.to.include('backs');
    expect(clusters.split(' ')).not.to.include('west');
    const again = await drawn({attributes: {sources: 'trenin', families, clusters, disputed: ''}});
    expect(linked(again)).to.deep.equal(linked(map));
  });

  it('can be switched off in the legend from the start, and what the reader switches is the attribute', async () => {
    const map = await drawn(viewStates.switched);
    const alleged = relations.filter(({status}) => status === 'alleged').map(({id}) => id);
    expect(alleged.length).to.be.greaterThan(0);
    expect(linked(map).filter((id) => alleged.includes(id))).to.deep.equal([]);
    const groups = new Set((bundled.actors ?? []).filter(({kind}) => kind === 'group').map(({id}) => id));
    expect(idsIn(map, '[part="node"]').filter((id) => groups.has(id))).to.deep.equal([]);
    expect(inside(map, '[data-stop="key:alleged"]').getAttribute('aria-pressed')).to.equal('false');
    await click(map, inside(map, '[data-stop="key:alleged"]'));
    expect(map.legendOff).to.equal('kind:group');
    await click(map, inside(map, '[data-stop="key:kind:media"]'));
    expect(map.legendOff).to.equal('kind:group kind:media');
    await act(map, () => map.setAttribute('off', 'no-such'));
    expect(map.shadowRoot?.textContent).to.contain('no switch: "no-such"');
    expect(linked(map).length).to.be.greaterThan(50);
    takeConsole();
  });

  it('stand in the toolbar, each with the way back', async () => {
    const map = await drawn(viewStates.filtered);
    const found = (name: string): HTMLElement => inside(map, `[data-stop="tool:${name}"]`);
    expect(textOf(found('set-sources'))).to.equal('Only Clarke');
    expect(textOf(found('set-families'))).to.equal('Without Belongs to');
    await click(map, found('drop-families'));
    expect([map.families, map.sources]).to.deep.equal(['', 'clarke']);
    await click(map, found('drop-sources'));
    expect(map.sources).to.equal('');
    expect(all(map, '[data-stop^="tool:set-"]').length).to.equal(0);
    expect(map.shadowRoot?.activeElement?.getAttribute('data-stop')).to.equal('tool:filter');
  });

  it('open by F at the field for words, and close by Escape', async () => {
    const map = await drawn();
    stop(map, 'actor:tokayev').focus();
    await act(map, () => stop(map, 'actor:tokayev').dispatchEvent(new KeyboardEvent('keydown', {key: 'f', bubbles: true, composed: true})));
    await map.updateComplete;
    expect(map.shadowRoot?.activeElement?.id).to.equal('sift-words');
    const field = inside(map, '#sift-words');
    await act(map, () =>
      field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true})),
    );
    expect(all(map, '.sift').length).to.equal(0);
    expect(map.shadowRoot?.activeElement?.getAttribute('data-stop')).to.equal('tool:filter');
  });

  it('name kinds of relations too where there is no legend', async () => {
    const map = await drawn({width: 360});
    await click(map, tool(map, 'Filter…'));
    await click(map, tool(map, 'Sends troops'));
    expect(map.families.split(' ')).not.to.include('sends-troops');
  });
});

describe('filters that leave nothing', () => {
  it('name the silence before the picture, and lead out to those who do tell of it', async () => {
    const map = await drawn(viewStates.silent);
    const said = inside(map, '.left');
    expect(textOf(said)).to.match(/^Michta states no relation of the kind “Belongs to” within .+\. Clear filters or show .+ \(\d+\)$/);
    expect(said.compareDocumentPosition(inside(map, 'svg.map')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    const n = /\((\d+)\)$/.exec(textOf(said))?.[1];
    await click(map, tool(map, 'show '));
    expect(map.sources).not.to.include('michta');
    await click(map, tool(map, 'Filter…'));
    expect(textOf(inside(map, '.sift .left'))).to.match(new RegExp(`^${n} of`));
  });

  it('lead back over the filter without which most is left, or into the filters', async () => {
    const both = await drawn({attributes: {query: 'zzz', sources: 'trenin', families: 'backs'}});
    expect(textOf(inside(both, '.left'))).to.include('relation or actor of the kind “Backs” that matches “zzz”');
    await click(both, tool(both, 'take back “zzz”'));
    expect([both.query, both.sources]).to.deep.equal(['', 'trenin']);
    const one = await drawn({attributes: {query: 'zzz'}});
    await click(one, tool(one, 'change the filters'));
    await one.updateComplete;
    expect(one.shadowRoot?.activeElement?.id).to.equal('sift-words');
    await click(one, tool(one, 'Clear filters'));
    expect(linked(one).length).to.be.greaterThan(20);
  });

  it('say no word where no filter is set', async () => {
    const map = await drawn({data: {...bundled, relations: []}});
    expect(all(map, '.left').length).to.equal(0);
    takeConsole();
  });
});

describe('the map as known on a day', () => {
  it('draws later relations faint, says how many carry no date, and moves nothing', async () => {
    const plain = await drawn();
    const map = await drawn(viewStates.known);
    expect(places(map)).to.deep.equal(places(plain));
    expect(linked(map)).to.deep.equal(linked(plain));
    const later = idsIn(map, '.link.later');
    expect(later).to.include('csto-intervenes-in-kazakhstan');
    expect(later).not.to.include('tokayev-asks-csto');
    const undated = relations.filter(({when}) => when === undefined);
    expect(later.filter((id) => undated.some((r) => r.id === id))).to.deep.equal([]);
    expect(inside(map, '[data-id="csto-intervenes-in-kazakhstan"]').getAttribute('aria-label')).to.match(/, dated after the chosen day$/);
    expect(textOf(inside(map, '.as-known'))).to.match(
      new RegExp(
        `^As known on 5 January 2022\\. \\d+ relations are dated after 5 January 2022, and drawn faint\\. ${undated.length} carry no date`,
      ),
    );
  });

  it('is set by a day or by an analysis, told to the page, and taken back', async () => {
    const map = await drawn();
    const heard = listen(map, 'kz-filter-change');
    await click(map, tool(map, 'As known on…'));
    const select = inside<HTMLSelectElement>(map, '.known select');
    await act(map, () => {
      select.value = '2022-01-05';
      select.dispatchEvent(new Event('change'));
    });
    expect(map.asOf).to.equal('2022-01-05');
    await map.updateComplete;
    expect(textOf(inside(map, '[role="status"]'))).to.match(/^\d+ relations are dated after 5 January 2022/);
    await click(map, tool(map, 'Michta, 7'));
    expect(map.asOf).to.equal('michta');
    expect(textOf(inside(map, '.as-known'))).to.match(
      /dated after this analysis.*7 January 2022 is the earliest possible day of Michta \(inferred/,
    );
    await click(map, inside(map, '[data-stop="tool:known-off"]'));
    expect(heard.map(({asOf}) => asOf)).to.deep.equal(['2022-01-05', 'michta', '']);
    expect(all(map, '.later').length).to.equal(0);
  });

  it('is said in rows, in the chain and in the list', async () => {
    const focused = await drawn({attributes: {actor: 'tokayev', 'as-of': '2022-01-05'}});
    expect(all(focused, '.tie.later .gloss').map((g) => textOf(g).startsWith('Dated after the chosen day. ')))
      .to.include(true)
      .and.not.include(false);
    const list = await drawn(viewStates.knownNarrow);
    expect(all(list, '.tie.later').length).to.be.greaterThan(0);
    const route = await drawn({attributes: {path: 'csto kazakhstan', 'as-of': '2022-01-05'}});
    expect(textOf(inside(route, '.step .gloss'))).to.match(/^Dated after the chosen day\. /);
  });
});
