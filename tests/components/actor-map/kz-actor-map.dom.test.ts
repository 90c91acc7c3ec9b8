import {expect} from '@open-wc/testing';
import {foreign} from '../../../stories/states/foreign.js';
import {foreignWhole} from '../../../stories/states/foreign-whole.js';
import {brokenMap, oneActor, town} from '../../../stories/states/actor-map.js';
import {takeConsole} from '../../tools/silent-console.js';
import {act, all, bundled, click, drawn, idsIn, inside, listen, mark, places, stop, textOf, tool} from './map-page.js';

const pictured = (bundled.actors ?? []).filter((a) => a.pictured === true).map(({id}) => id);
const between = (bundled.relations ?? []).filter(({from, to}) => pictured.includes(from) && pictured.includes(to)).map(({id}) => id);

describe('kz-actor-map', () => {
  it('draws every pictured actor and each relation between two of them once, and no list', async () => {
    const map = await drawn();
    expect(idsIn(map, '[part="node"]').sort()).to.deep.equal([...pictured].sort());
    expect(idsIn(map, '[part="link"]').sort()).to.deep.equal([...between].sort());
    expect(all(map, '[part="list"]').length).to.equal(0);
  });

  it('shows a list and no picture where it is narrow, in the same order', async () => {
    const map = await drawn({width: 360});
    expect(all(map, '[part="picture"]').length).to.equal(0);
    for (const camp of all(map, '.camp-name[aria-expanded="false"]')) await click(map, camp);
    const listed = idsIn(map, '.actor').filter((id) => pictured.includes(id));
    const picture = await drawn();
    expect(idsIn(picture, '[part="node"]')).to.deep.equal(listed);
  });

  it('opens what is beyond the picture in the list', async () => {
    const map = await drawn({width: 360});
    for (const camp of all(map, '.camp-name[aria-expanded="false"]')) await click(map, camp);
    for (const more of all(map, '.camp-more')) await click(map, more);
    expect(idsIn(map, '.actor').sort()).to.deep.equal((bundled.actors ?? []).map(({id}) => id).sort());
  });

  it('selects an actor by click, tells the page once, and closes by a second click', async () => {
    const map = await drawn();
    const heard = listen(map, 'kz-select');
    await click(map, mark(map, 'tokayev'));
    expect(map.actor).to.equal('tokayev');
    expect(textOf(inside(map, '.detail-title'))).to.equal('Kassym-Jomart Tokayev');
    await click(map, mark(map, 'tokayev'));
    expect([map.actor, map.selected]).to.deep.equal(['', '']);
    expect(heard.map(({ref}) => ref)).to.deep.equal(['actor:tokayev', null]);
    expect(all(map, '.detail').length).to.equal(0);
  });

  it('dims the others without opacity, and writes the words of the focus', async () => {
    const map = await drawn({attributes: {actor: 'tokayev'}});
    const near = new Set(
      (bundled.relations ?? []).filter((r) => r.from === 'tokayev' || r.to === 'tokayev').flatMap((r) => [r.from, r.to]),
    );
    for (const node of all<SVGElement>(map, '[part="node"]')) {
      expect(node.classList.contains('dim'), node.getAttribute('data-id') ?? '').to.equal(!near.has(node.getAttribute('data-id') ?? ''));
      expect(getComputedStyle(node).opacity).to.equal('1');
    }
    expect(all(map, '.term').length).to.equal(all(map, '.link.touches').length);
  });

  it('lists twelve relations, the best attested first, then all', async () => {
    const map = await drawn({attributes: {actor: 'tokayev'}});
    expect(all(map, '.ties .tie').length).to.equal(12);
    const counts = all(map, '.ties .tie').map((row) => row.querySelectorAll('.tile.attests').length);
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    await click(map, tool(map, 'Show all'));
    expect(all(map, '.ties .tie').length).to.equal(
      (bundled.relations ?? []).filter((r) => r.from === 'tokayev' || r.to === 'tokayev').length,
    );
    await click(map, tool(map, 'Show fewer'));
    expect(all(map, '.ties .tie').length).to.equal(12);
  });

  it('opens five relations of an actor in the list, then all', async () => {
    const map = await drawn({attributes: {actor: 'russia'}, width: 360});
    const total = (bundled.relations ?? []).filter((r) => r.from === 'russia' || r.to === 'russia').length;
    expect(all(map, '.tie').length).to.equal(5);
    await click(map, stop(map, 'all:russia'));
    expect(all(map, '.tie').length).to.equal(total);
  });

  it('selects a relation on its line: an account per source, nobody dimmed', async () => {
    const map = await drawn();
    const heard = listen(map, 'kz-select');
    await click(map, mark(map, 'tokayev-asks-csto'));
    expect(heard[0]?.ref).to.equal('relation:tokayev-asks-csto');
    expect(all(map, '.detail .accounts > li').length).to.equal(5);
    expect(all(map, '.dim').length).to.equal(0);
    expect(mark(map, 'tokayev-asks-csto').classList.contains('chosen')).to.equal(true);
    expect(textOf(inside(map, '.detail-title'))).to.equal('Tokayev asks for help CSTO');
  });

  it('shows every version behind the sign of a disputed relation, and none behind another', async () => {
    const map = await drawn({attributes: {selected: 'relation:tokayev-asks-csto'}});
    const matter = inside<HTMLDetailsElement>(map, '.detail .matter');
    expect(textOf(inside(map, '.matter summary'))).to.match(/^From whom the intervention came \d+ versions$/);
    expect(matter.open).to.equal(false);
    const versions = all(map, '.matter .versions > li').map(textOf);
    expect(versions.some((v) => v.includes('reporting Russian media: Tokayev'))).to.equal(true);
    await act(map, () => map.select('relation:russia-member-of-csto'));
    expect(all(map, '.matter').length).to.equal(0);
  });

  it('offers to dispute an entry where the data names a contact, unless nothing may act', async () => {
    const links = async (attributes: Record<string, string>): Promise<string[]> => {
      const map = await drawn({data: foreignWhole, attributes: {selected: `relation:${foreignWhole.relations?.[0]?.id}`, ...attributes}});
      return all<HTMLAnchorElement>(map, '.linked a').map(({href}) => href);
    };
    expect((await links({})).length).to.equal(1);
    expect((await links({}))[0]).to.match(new RegExp(`^${foreignWhole.meta.contact ?? '-'}`));
    expect(await links({static: ''})).to.deep.equal([]);
  });

  it('keeps the focus when one of its relations is opened', async () => {
    const map = await drawn({attributes: {actor: 'tokayev'}});
    await click(map, inside(map, '.tie-row'));
    expect(map.actor).to.equal('tokayev');
    expect(map.selected).to.match(/^relation:/);
    expect(all(map, '.tie.chosen .accounts').length).to.equal(1);
    await click(map, inside(map, '.tie-row'));
    expect(map.selected).to.equal('actor:tokayev');
  });

  it('lays nothing out and moves nothing for selection, focus, filters and the legend', async () => {
    const map = await drawn();
    const before = [...places(map)];
    const {layouts} = map;
    await click(map, mark(map, 'china'));
    await act(map, () => map.select('relation:tokayev-asks-csto'));
    await act(map, () => stop(map, 'actor:putin').focus());
    await click(map, tool(map, 'Backs'));
    await click(map, tool(map, 'Disputed only'));
    await act(map, () => (map.query = 'troops'));
    await act(map, () => Object.assign(map, {query: '', disputed: false, families: '', selected: ''}));
    expect(map.layouts).to.equal(layouts);
    expect([...places(map)]).to.deep.equal(before);
  });

  it('places nothing when a selection is drawn again', async () => {
    const map = await drawn();
    const refs = ['actor:tokayev', 'relation:tokayev-asks-csto', 'relation:russia-leads-csto', 'actor:china'];
    const words = async (): Promise<string[]> => {
      const seen: string[] = [];
      for (const ref of refs) {
        await act(map, () => map.select(ref));
        seen.push(inside(map, '.terms').innerHTML.replace(/<!--.*?-->/g, ''));
      }
      return seen;
    };
    const first = await words();
    const {measured} = map;
    expect(await words()).to.deep.equal(first);
    expect(map.measured).to.equal(measured);
  });

  it('hides what the legend switches off, where the others stand', async () => {
    const map = await drawn();
    const before = places(map);
    const heard = listen(map, 'kz-filter-change');
    await click(map, tool(map, 'State'));
    for (const id of idsIn(map, '[part="node"]')) expect(places(map).get(id)).to.equal(before.get(id));
    expect(idsIn(map, '[part="node"]')).not.to.include('russia');
    expect(heard[0]?.off).to.deep.equal(['kind:state']);
    await click(map, tool(map, 'Sends troops'));
    expect(map.families.split(' ')).not.to.include('sends-troops');
    expect(heard[1]?.off).to.have.members(['kind:state', 'family:sends-troops']);
    expect(idsIn(map, '[part="link"]').some((id) => bundled.relations?.find((r) => r.id === id)?.family === 'sends-troops')).to.equal(
      false,
    );
  });

  it('shows families and clusters that the page asks for, and none for none', async () => {
    const map = await drawn({attributes: {families: 'backs', clusters: 'csto russia'}});
    expect(new Set(idsIn(map, '[part="link"]').map((id) => bundled.relations?.find((r) => r.id === id)?.family))).to.satisfy(
      (set: Set<string>) => set.size === 0 || (set.size === 1 && set.has('backs')),
    );
    expect(idsIn(map, '[part="node"]')).to.include('russia').and.not.to.include('tokayev');
    await act(map, () => (map.families = 'none'));
    expect(idsIn(map, '[part="link"]')).to.deep.equal([]);
  });

  it('keeps only disputed relations, and sets the others aside', async () => {
    const map = await drawn();
    const label = textOf(tool(map, 'Disputed only'));
    await click(map, tool(map, 'Disputed only'));
    expect(map.disputed).to.equal(true);
    expect(`Disputed only (${idsIn(map, '[part="link"]').length})`).to.equal(label);
    expect(idsIn(map, '[part="node"]').length).to.equal(pictured.length);
    expect(mark(map, 'sklyar').classList.contains('dim')).to.equal(true);
  });

  it('leaves out what an editor excludes, everywhere', async () => {
    const map = await drawn({attributes: {exclude: 'actor:putin relation:tokayev-asks-csto', actor: 'csto'}});
    expect(idsIn(map)).not.to.include('putin').and.not.to.include('tokayev-asks-csto');
    expect(textOf(inside(map, '.detail'))).not.to.contain('asks for help');
    await act(map, () => (map.actor = 'putin'));
    expect(all(map, '.detail').length).to.equal(0);
  });

  it('says so where filters leave nothing, and clears them', async () => {
    const map = await drawn({attributes: {query: 'no such name anywhere'}});
    expect(idsIn(map)).to.deep.equal([]);
    expect(all(map, '.zone-head').length, 'the heads stay').to.equal(7);
    await click(map, tool(map, 'Clear filters'));
    expect(idsIn(map, '[part="node"]').length).to.equal(pictured.length);
  });

  it('keeps attribute and property of the actor together with the selection', async () => {
    const map = await drawn({attributes: {actor: 'putin'}});
    expect(map.selected).to.equal('actor:putin');
    await act(map, () => map.select('actor:china'));
    expect(map.actor).to.equal('china');
    await act(map, () => map.clear());
    expect(map.actor).to.equal('');
    await act(map, () => (map.actor = 'turkey'));
    expect(map.selected).to.equal('actor:turkey');
    expect(map.getAttribute('actor')).to.equal('putin');
  });

  it('falls back from wrong attributes, and lists them', async () => {
    const map = await drawn({attributes: {layout: 'radial', actor: 'nobody', families: 'loves', clusters: 'moon'}});
    expect(idsIn(map, '[part="node"]').length).to.equal(pictured.length);
    expect(idsIn(map, '[part="link"]').length).to.equal(between.length);
    expect(all(map, '.problems dt').map(textOf)).to.have.members([
      'attribute#layout',
      'attribute#actor',
      'attribute#families',
      'attribute#clusters',
    ]);
  });

  it('leaves nothing out for ids that the data set does not have, and lists them', async () => {
    const map = await drawn({attributes: {sources: 'nobody', actors: 'nowhere'}});
    expect(idsIn(map, '[part="node"]').length).to.equal(pictured.length);
    expect(idsIn(map, '[part="link"]').length).to.equal(between.length);
    expect(all(map, '.problems dt').map(textOf)).to.deep.equal(['attribute#sources', 'attribute#actors']);
  });

  it('has no buttons and no tab stops when static', async () => {
    for (const width of [1100, 360]) {
      const map = await drawn({attributes: {static: '', actor: 'tokayev'}, width});
      expect(all(map, 'button, [role="button"], [tabindex], a[href]').length, `${width}`).to.equal(0);
      expect(idsIn(map).length).to.be.greaterThan(80);
    }
  });

  it('shows neither toolbar nor notes when plain', async () => {
    const map = await drawn({attributes: {plain: ''}});
    expect(all(map, '.controls, .foot, .hint').length).to.equal(0);
    expect(all(map, '[part="node"]').length).to.equal(pictured.length);
  });

  it('draws another story, without camps, places and hinge', async () => {
    const map = await drawn({data: foreign});
    expect(idsIn(map, '[part="node"]').length).to.equal(foreign.actors?.length);
    expect(all(map, '.zone-head').length).to.equal(0);
    await click(map, mark(map, 'town-council'));
    expect(all(map, '.tie')[0]?.querySelectorAll('.tile').length).to.equal(3);
  });

  it('gives the same picture each time for data without places', async () => {
    const [a, b] = [await drawn({data: town(40, 3)}), await drawn({data: town(40, 3)})];
    expect([...places(a)]).to.deep.equal([...places(b)]);
  });

  it('draws one actor, and what is sound of broken data', async () => {
    expect(idsIn(await drawn({data: oneActor})).length).to.equal(2);
    const map = await drawn({data: brokenMap});
    expect(idsIn(map, '[part="node"]').length).to.equal(foreign.actors?.length);
    expect(takeConsole().length).to.equal(1);
  });

  it('keeps its picture, its selection and its listeners when it is moved', async () => {
    const map = await drawn({attributes: {actor: 'putin'}});
    const before = [...places(map)];
    const box = document.createElement('div');
    map.parentElement?.append(box);
    box.append(map);
    await map.updateComplete;
    expect([...places(map)]).to.deep.equal(before);
    await click(map, mark(map, 'china'));
    expect(map.actor).to.equal('china');
  });

  it('steps through the actors in the order of the list', async () => {
    const map = await drawn();
    await act(map, () => map.next());
    expect(map.actor).to.equal(pictured[0]);
    await act(map, () => map.next());
    expect(map.actor).to.equal(pictured[1]);
    await act(map, () => map.previous());
    expect(map.actor).to.equal(pictured[0]);
  });

  it('steps from nowhere to the first or the last', async () => {
    const map = await drawn();
    const shown = idsIn(map, '[part="node"]');
    await act(map, () => map.previous());
    expect(map.actor).to.equal(shown.at(-1));
    await act(map, () => Object.assign(map, {actor: 'lukashenko'}));
    await click(map, tool(map, 'Previous'));
    expect(map.actor, 'from an actor that is not drawn').to.equal(shown.at(-1));
  });

  it('steps through those actors only that filters and switches leave', async () => {
    for (const width of [1100, 360]) {
      const map = await drawn({attributes: {exclude: `actor:${pictured[0] ?? ''}`, clusters: 'csto russia'}, width});
      const shown = width === 1100 ? idsIn(map, '[part="node"]') : [];
      const walked: string[] = [];
      for (let last = '?'; last !== map.actor && walked.length < 100;) {
        last = map.actor;
        await act(map, () => map.next());
        if (map.actor !== last) walked.push(map.actor);
      }
      const clusters = new Set(walked.map((id) => bundled.actors?.find((a) => a.id === id)?.cluster));
      expect([...clusters].sort(), `${width}`).to.deep.equal(['csto', 'russia']);
      if (width === 1100) expect(walked).to.deep.equal(shown);
      await act(map, () => Object.assign(map, {clusters: '', query: 'no such name anywhere', selected: ''}));
      await act(map, () => map.next());
      expect(map.selected, 'nobody is left').to.equal('');
    }
  });

  it('hides a name without room until its actor is selected', async () => {
    const map = await drawn({data: town(70, 5), width: 280, attributes: {view: 'picture'}});
    const spare = all<SVGElement>(map, '.spare')[0];
    if (spare === undefined) throw new Error('every name found room');
    const name = spare.querySelector('.name');
    expect(name && getComputedStyle(name).visibility).to.equal('hidden');
    await click(map, spare);
    expect(name && getComputedStyle(name).visibility).to.equal('visible');
  });
});
