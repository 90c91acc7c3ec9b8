import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Step} from './story.js';
import type {StoryController} from './story-controller.js';
import {wordDate} from './words.js';

/** More steps than these are not listed: the bar leads through them. */
const mostListed = 100;

/** The bar of a story: back, on, the place, and a list of all steps. Without interaction the list alone. */
export function renderStory(control: StoryController, inList: boolean, view: View, own: TimelineWords): TemplateResult | typeof nothing {
  const {steps} = control;
  if (steps.length === 0) return nothing;
  const listed = steps.length <= mostListed;
  const open = listed && (control.contents ?? (inList && control.at < 0));
  return html`<div
    class=${control.begun ? 'story begun' : 'story'}
    role="group"
    aria-label=${own.story}
    @keydown=${view.interactive ? control.handleKey : nothing}
  >
    ${view.interactive ? renderBar(control, {listed, open}, view, own) : html`<p><b>${own.story}</b></p>`}
    ${inList || !control.begun || open ? nothing : renderText(control.steps[control.at])}
    ${
      listed
        ? html`<ol class=${open || !view.interactive ? 'steps' : 'steps closed'}>
            ${steps.map((step, i) => renderStep(step, control.on && i === control.at, control, view, own))}
          </ol>`
        : nothing
    }
  </div>`;
}

function renderBar(
  control: StoryController,
  {listed, open}: {listed: boolean; open: boolean},
  view: View,
  own: TimelineWords,
): TemplateResult {
  const {on, begun, at, steps} = control;
  const {number} = view.format;
  const current = steps[at];
  const ends = {back: control.target(-1) === undefined, on: on && control.target(1) === undefined};
  const onward = !on ? own.storyGoOn : current === undefined ? own.storyStart : view.words.next;
  const total = own.storySteps(steps.length, number(steps.length));
  return html`<div class="steering">
    ${
      begun
        ? html`<button type="button" class="turn" aria-disabled=${ends.back} @click=${() => control.walk(-1)}>
            ${view.words.previous}
          </button>`
        : nothing
    }
    <button type="button" class="turn go" aria-disabled=${ends.on} @click=${() => control.walk(1)}>${onward}</button>
    <p class="place">
      ${
        current === undefined
          ? html`<b>${own.story}</b> ${total}`
          : html`<b>${own.storyPlace(number(at + 1), number(steps.length))}</b> ${current.item.record.title}
              <span class="when">${wordDate(current.item, view, own, {year: true})}</span>`
      }
    </p>
    <p class="ways">
      ${
        listed
          ? html`<button type="button" class="word" aria-expanded=${open} @click=${() => control.toggleContents(!open)}>
              ${own.storyContents}
            </button>`
          : nothing
      }
      ${begun ? html`<button type="button" class="word" @click=${control.leave}>${own.storyLeave}</button>` : nothing}
    </p>
  </div>`;
}

/** What a step tells, beside a picture that may be higher than the window. */
function renderText(step: Step | undefined): TemplateResult | typeof nothing {
  const text = step?.text ?? step?.item.record.summary;
  return text === undefined ? nothing : html`<p class="told">${text}</p>`;
}

function renderStep({item, text}: Step, current: boolean, control: StoryController, view: View, own: TimelineWords): TemplateResult {
  const {title} = item.record;
  return html`<li>
    ${
      view.interactive
        ? html`<button type="button" class="word" aria-current=${current ? 'step' : nothing} @click=${() => control.go(item.ref)}>
            ${title}
          </button>`
        : html`<b>${title}</b>`
    }
    <span class="when">${wordDate(item, view, own, {year: true})}</span>
    ${text === undefined ? nothing : html`<p>${text}</p>`}
  </li>`;
}
