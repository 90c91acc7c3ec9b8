import {render} from 'lit';
import {decode} from '../element/load.js';
import type {Dataset} from '../model/types.js';
import {builderWords as words} from '../strings/en/builder.js';
import {codeFor} from './code.js';
import {attributesOf, type Attribute, type Facts} from './facts.js';
import {heightOf, updatePreview} from './preview.js';
import {readSettings, writeSettings, type Settings} from './settings.js';
import {readStory} from './story.js';
import {renderChoices, renderCode, renderWidths, type BuilderState} from './view.js';

const find = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`not in the page: "${selector}"`);
  return found;
};

const facts = JSON.parse(find('#facts').textContent) as Facts;
const every: ReadonlyMap<string, Attribute> = new Map(
  attributesOf(
    facts,
    facts.elements.map(({name}) => name),
  ).map((attribute) => [attribute.name, attribute]),
);
const bundled = (customElements.get('kz-timeline') as {bundled?: Dataset} | undefined)?.bundled;
const [form, box, status] = [find<HTMLFormElement>('form'), find('#box'), find('#status')];

const fromAddress = (): Settings => readSettings(new URLSearchParams(location.hash.slice(1)), (name) => every.get(name));

let state: BuilderState = {
  facts,
  languages: ['en', ...new Set(Object.keys(facts.files).flatMap((file) => /^([a-z-]+)\//.exec(file)?.[1] ?? []))],
  settings: fromAddress(),
  pasted: '',
  unread: false,
  story: undefined,
  data: bundled,
  height: undefined,
  code: undefined,
};

/** Draws the page for what is set, and again once the preview has its height. */
function show(changes: Partial<BuilderState>): void {
  state = {...state, ...changes};
  const {story, settings} = state;
  const {src} = settings.attributes;
  state = {...state, data: story?.dataset ?? (src === undefined ? bundled : undefined)};
  updatePreview(box, state);
  draw();
  void heightOf(box).then((height) => {
    if (height === state.height) return;
    state = {...state, height};
    draw();
  });
}

function draw(): void {
  state = {...state, code: codeFor(state, facts)};
  render(renderChoices(state, words), find('#choices'));
  render(renderCode(state, words), find('#markup'));
  render(renderWidths(state, words), find('#widths'));
}

/** Tells how wide the elements of the preview are now. */
function measure(): void {
  const width = box.firstElementChild?.getBoundingClientRect().width ?? 0;
  find('#measure').textContent = words.drawnAt(Math.round(width));
}

/** What stands in the form; attributes of elements that are not chosen now are kept for when they are again. */
function readForm(): Settings {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const settings = readSettings(new URLSearchParams(fields), (name) => every.get(name));
  const asked = new Set(attributesOf(facts, state.settings.elements).map(({name}) => name));
  const kept = Object.entries(state.settings.attributes).filter(([name]) => !asked.has(name));
  return {...settings, attributes: {...settings.attributes, ...Object.fromEntries(kept)}};
}

function readText(text: string): void {
  const story = text.trim() === '' ? undefined : readStory(text);
  show({pasted: text, story, unread: text.trim() !== '' && story === undefined});
}

async function readFile(file: File | undefined | null): Promise<void> {
  if (file != null) readText(decode(await file.arrayBuffer()));
}

function handleInput(e: Event): void {
  const {id, form: owner} = e.target as HTMLInputElement;
  if (owner !== form || id === 'file' || id === 'code') return;
  if (id === 'pasted') return readText((e.target as HTMLTextAreaElement).value);
  show({settings: readForm()});
  const fields = writeSettings(state.settings).toString();
  history.replaceState(history.state, '', `#${fields}`);
}

async function handleCopy(): Promise<void> {
  const field = find<HTMLTextAreaElement>('#code');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = words.copied;
  } catch {
    field.focus();
    field.select();
    status.textContent = words.copyByHand;
  }
}

document.title = words.title;
find('h1').textContent = words.title;
find('#lead').textContent = words.lead;
find('#skip').textContent = words.skip;
find('#markup-head').textContent = words.code;
find('#preview-head').textContent = words.preview;

form.addEventListener('input', handleInput);
form.addEventListener('submit', (e) => e.preventDefault());
form.addEventListener('change', (e) => {
  if ((e.target as Element).id === 'file') void readFile((e.target as HTMLInputElement).files?.[0]);
});
form.addEventListener('click', (e) => {
  if ((e.target as Element).id === 'copy') void handleCopy();
});
form.addEventListener('dragover', (e) => e.preventDefault());
form.addEventListener('drop', (e) => {
  e.preventDefault();
  void readFile(e.dataTransfer?.files[0]);
});
addEventListener('hashchange', () => show({settings: fromAddress()}));
new ResizeObserver(measure).observe(box);
show({});
