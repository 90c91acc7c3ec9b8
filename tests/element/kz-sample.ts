import {html, nothing, type TemplateResult} from 'lit';
import type {Box} from '../../src/geometry/box.js';
import {accountRows, tiles} from '../../src/element/accounts.js';
import {renderDetail} from '../../src/element/detail.js';
import {KzElement, type Drawing, type Tongue} from '../../src/element/kz-element.js';
import {barPicture, wordVoices} from '../../src/element/source-bar.js';
import {renderControls} from '../../src/element/toolbar.js';
import type {View} from '../../src/element/view.js';
import {alongList} from '../../src/element/roving.js';
import type {EventRecord, Ref} from '../../src/model/types.js';
import type {Model} from '../../src/query/model.js';
import {voicesOf} from '../../src/query/voices.js';
import {common} from '../../src/strings/en/common.js';

export interface SampleScene {
  stops: readonly {id: string; ref: Ref; label: string}[];
  width: number;
  form: Box['form'];
}

interface SampleWords {
  pictureLabel: string;
}

const tongues: Readonly<Record<string, Tongue<SampleWords>>> = {
  en: {common, own: {pictureLabel: 'All events'}},
  ru: {common: {...common, keyboard: 'Клавиатура'}, own: {pictureLabel: 'Все события'}},
};

/** The smallest element that uses everything of the base: a row of events as buttons, or a list of them. */
export class KzSample extends KzElement<SampleScene, SampleWords> {
  /** How often layout ran. */
  layouts = 0;
  protected override readonly topic = 'timeline';

  protected override tongues(): typeof tongues {
    return tongues;
  }

  protected override layoutScene(model: Model, box: Box): SampleScene {
    this.layouts++;
    const stops = model.events.map(({id, title}) => ({id, ref: `event:${id}` as const, label: title}));
    return {stops, width: box.width, form: box.form};
  }

  protected override isEmpty(model: Model): boolean {
    return model.events.length === 0;
  }

  protected override order(scene: SampleScene): readonly Ref[] {
    return scene.stops.map(({ref}) => ref);
  }

  protected override describe(ref: Ref, {model, format}: View): {name: string; detail: string} | undefined {
    const event = model.eventById.get(ref.slice('event:'.length));
    return event && {name: event.title, detail: format.date(event.when.edtf)};
  }

  protected override draw(scene: SampleScene, view: View): Drawing {
    const ids = scene.stops.map(({id}) => id);
    this.roving.next = alongList(ids);
    this.roving.update(ids[0], (id) => ids.includes(id));
    const chosen = view.model.eventById.get(this.selected.slice('event:'.length));
    const marks = scene.stops
      .filter(({id}) => !this.off.has(view.model.eventById.get(id)?.lane ?? ''))
      .map((stop) => this.#mark(stop, view));
    return {
      controls: this.#controls(view),
      picture: html`<div
        data-roving="picture"
        role="group"
        aria-label=${this.tongue.own.pictureLabel}
        @keydown=${this.roving.handleKey}
        @focusin=${this.roving.handleFocus}
      >
        ${
          this.shown === 'list'
            ? html`<ul part="list">
                ${marks.map((mark) => html`<li>${mark}</li>`)}
              </ul>`
            : html`<div part="lane">${marks}</div>`
        }
      </div>`,
      detail: chosen !== undefined && this.opened ? this.#detail(chosen, view) : nothing,
    };
  }

  #mark({id, ref, label}: SampleScene['stops'][number], view: View): TemplateResult {
    const voices = voicesOf(view.model.eventById.get(id)?.accounts ?? [], view.model.sources);
    const name = `${label}. ${wordVoices(voices, view)}`;
    const inside = html`${label} ${barPicture(voices)}`;
    if (!view.interactive) return html`<span part="mark" data-id=${id}>${inside}</span>`;
    const act = () => this.choose(this.selected === ref ? null : ref);
    return html`<button
        type="button"
        part="mark"
        data-id=${id}
        data-stop=${id}
        tabindex=${this.roving.tabIndex(id)}
        aria-label=${name}
        aria-expanded=${this.selected === ref && this.opened}
        @click=${act}
      >
        ${inside}</button
      >${tiles(voices, view)}`;
  }

  #controls(view: View): TemplateResult | typeof nothing {
    const tool = (id: 'picture' | 'list', label: string) => ({id, label, on: this.shown === id, onAct: () => void (this.view = id)});
    const left = [{id: 'all', label: 'All', on: this.off.size === 0, onAct: () => this.setOff(new Set())}];
    const right = [tool('picture', view.words.picture), tool('list', view.words.list)];
    const legend = view.model.dataset.meta.lanes.map(({id, label}) => ({
      key: id,
      label,
      glyph: html`●`,
      on: !this.off.has(id),
      onAct: () => this.toggle(id),
    }));
    return renderControls({left, right, legend}, this.controlsRoving, view);
  }

  #detail(event: EventRecord, view: View): TemplateResult {
    const paragraphs = event.accounts.flatMap((account) => account.evidence.map(({paragraph}) => paragraph));
    return renderDetail(
      {
        title: event.title,
        sub: html`${view.format.date(event.when.edtf, {year: true})}`,
        main: accountRows(event.accounts, view),
        dispute: {ref: `event:${event.id}`, paragraphs},
        onClose: () => this.choose(null),
      },
      view,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-sample': KzSample;
  }
}
