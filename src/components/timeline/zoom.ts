import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {Stretch} from '../../geometry/crowd.js';
import type {Id} from '../../model/types.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';
import {holds} from './layout-tree.js';
import {around, interval, leastView, moved, scaled, viewIn, zoomTo} from './layout-zoom.js';
import type {TimelineScene} from './layout.js';
import type {Shown} from './shown.js';
import {edgeStop, pileStop, standOf, standsOf, type Stand} from './stands.js';
import {ZoomGestures} from './zoom-gestures.js';

/** The element, as far as the zoom needs it. */
export interface ZoomHost {
  roving: RovingController;
  getZoom: () => string;
  setZoom: (zoom: string) => void;
  /** The scene as it would be with another zoom. */
  layoutWith: (zoom: string) => TimelineScene | undefined;
  /** Opens an event, or closes it if it is the open one. */
  act: (stop: string) => void;
  /** Whether a detail is open, which Escape closes first. */
  hasDetail: () => boolean;
  say: (sentence: string) => void;
}

/** What was drawn last. */
interface Drawn {
  scene: TimelineScene;
  shown: Shown;
  stands: readonly Stand[];
  view: View;
  own: TimelineWords;
}

/**
 * What of the window is in view, and what stands in a pile. Buttons, keys,
 * gestures and piles ask for a view; it becomes the element's `zoom`, and the
 * focus stays with the events that had it.
 */
export class ZoomController implements ReactiveController {
  /** The pile whose events are listed under the picture, by key; empty for none. */
  open = '';
  readonly gestures = new ZoomGestures({
    picture: () => this.#drawn?.scene.picture,
    begin: () => this.#view,
    show: (view) => this.#show(view, false),
    end: () => this.#tell(),
  });
  #drawn: Drawn | undefined;
  /** The view that was asked for, before it was rounded to days, and the zoom that it became. */
  #asked: {view: Stretch; zoom: string} | undefined;
  /** Where the focus goes with the next picture: to what stands for an event, or to a stop. */
  #follow: {item?: Item; stop?: string; focus: boolean; list?: boolean} | undefined;

  constructor(
    private readonly element: ReactiveControllerHost & {readonly shadowRoot: ShadowRoot | null},
    private readonly host: ZoomHost,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  /** What is drawn of a picture; the stop in hand moves with the events that it stood for. */
  update(scene: TimelineScene, shown: Shown, view: View, own: TimelineWords): readonly Stand[] {
    const last = this.#drawn;
    const same = last?.scene.picture === scene.picture && last?.shown === shown;
    const stands = scene.picture === undefined ? [] : same ? last.stands : standsOf(scene.picture, shown);
    this.#drawn = {scene, shown, stands, view, own};
    if (this.open !== '' && !stands.some(({pile}) => pile?.key === this.open)) this.open = '';
    const item = this.#follow?.item;
    const stop = item === undefined ? undefined : standOf(stands, item)?.stop;
    if (this.#follow !== undefined && stop !== undefined) this.host.roving.current = this.#follow.stop = stop;
    return stands;
  }

  hostUpdated(): void {
    const {stop, focus, list} = this.#follow ?? {};
    this.#follow = undefined;
    const first = list === true ? this.element.shadowRoot?.querySelector('.pile-list [data-stop]')?.getAttribute('data-stop') : undefined;
    if (first != null) queueMicrotask(() => this.host.roving.focus(first));
    // Focus makes the host draw again, which it may not ask for in the middle of an update.
    if (focus === true && stop !== undefined) queueMicrotask(() => this.host.roving.focus(stop));
  }

  /** Whether there is anything to zoom: one view does not show all, or a part is in view already. */
  get can(): boolean {
    const {picture, view, window} = this.#drawn?.scene ?? {};
    return picture !== undefined && (picture.crowded || view !== window);
  }

  tools(): readonly Tool[] {
    const {scene, own} = this.#drawn ?? {};
    if (!this.can || scene === undefined || own === undefined) return [];
    const {view, window} = scene;
    const closest = view.end - view.start <= leastView;
    return [
      {id: 'zoom-in', label: own.zoomIn, ...(closest && {why: own.closest}), onAct: () => this.#scale(0.5)},
      {id: 'zoom-out', label: own.zoomOut, ...(view === window && {why: own.widest}), onAct: () => this.#scale(2)},
      {id: 'zoom-whole', label: own.zoomWhole, ...(view === window && {why: own.widest}), onAct: () => this.#show(window)},
    ];
  }

  /** `+`, `−`, `0`, and Shift with left and right; true where the key was one of these. */
  handleKey = (e: KeyboardEvent): boolean => {
    if (e.ctrlKey || e.metaKey || e.altKey) return false;
    if (e.key === 'Escape' && this.open !== '' && !this.host.hasDetail()) {
      this.close();
      e.preventDefault();
      return true;
    }
    const act = this.can ? this.#actOf(e) : undefined;
    if (act === undefined) return false;
    e.preventDefault();
    act();
    return true;
  };

  /** What Enter and a click do at a pile or at an end of the view; events are for the element. */
  act(stop: string): void {
    const stand = this.#drawn?.stands.find((s) => s.stop === stop);
    if (stand?.pile !== undefined) this.#openPile(stand);
    else if (stop === edgeStop('earlier')) this.#reveal('earlier');
    else if (stop === edgeStop('later')) this.#reveal('later');
    else this.host.act(stop);
  }

  /** Moves on to an event that is shown, but out of view. */
  include(id: Id): void {
    const {scene, shown, stands} = this.#drawn ?? {};
    const item = scene?.itemById.get(id);
    if (item === undefined || scene?.picture === undefined || scene.view === scene.window || shown?.ids.has(id) !== true) return;
    const {view, window} = scene;
    if (!(item.at >= window.start && item.at < window.end) || standOf(stands ?? [], item) !== undefined) return;
    const by = item.at - (view.start + view.end) / 2;
    this.host.setZoom(zoomTo({start: view.start + by, end: view.end + by}, window));
  }

  /** Closes the list of a pile; the focus goes back to the pile. */
  close(): void {
    this.#follow = {stop: pileStop(this.open), focus: true};
    this.open = '';
    this.element.requestUpdate();
  }

  get #view(): Stretch | undefined {
    const {scene} = this.#drawn ?? {};
    return this.#asked?.zoom === this.host.getZoom() ? this.#asked.view : scene?.view;
  }

  #actOf({key, shiftKey}: KeyboardEvent): (() => void) | undefined {
    if (key === '+' || key === '=') return () => this.#scale(0.5, this.#held());
    if (key === '-' || key === '−' || key === '_') return () => this.#scale(2, this.#held());
    if (key === '0') return () => this.#drawn && this.#show(this.#drawn.scene.window);
    if (!shiftKey || this.#drawn?.scene.view === this.#drawn?.scene.window) return undefined;
    if (key === 'ArrowLeft') return () => this.#move(-0.5);
    return key === 'ArrowRight' ? () => this.#move(0.5) : undefined;
  }

  /** The moment of what has the focus, if that is in view. */
  #held(): number | undefined {
    const {scene} = this.#drawn ?? {};
    const at = this.#standInHand()?.items[0]?.at ?? NaN;
    return scene !== undefined && at >= scene.view.start && at < scene.view.end ? at : undefined;
  }

  #standInHand(): Stand | undefined {
    return this.#drawn?.stands.find(({stop}) => stop === this.host.roving.current);
  }

  #scale(factor: number, at?: number): void {
    if (this.#drawn !== undefined) this.#show(scaled(this.#drawn.scene.view, factor, at));
  }

  #move(share: number): void {
    if (this.#drawn !== undefined) this.#show(moved(this.#drawn.scene.view, share));
  }

  /** Moves on to the nearest event that is out of view at this end. */
  #reveal(key: 'earlier' | 'later'): void {
    const {scene, shown} = this.#drawn ?? {};
    const items = shown?.of(scene?.picture?.edges.find((edge) => edge.key === key)?.items ?? []) ?? [];
    const item = key === 'earlier' ? items.at(-1) : items[0];
    if (scene === undefined || item === undefined) return;
    const {view} = scene;
    const length = view.end - view.start;
    const by =
      key === 'earlier'
        ? Math.min(-0.8 * length, item.at - view.start - 0.2 * length)
        : Math.max(0.8 * length, item.at - view.end + 0.2 * length);
    // What runs on into the view begins before it, perhaps before anything.
    this.#show(Number.isFinite(by) ? {start: view.start + by, end: view.end + by} : moved(view, -0.8));
    this.#follow = {item, focus: true};
  }

  /** Zooms in on a pile if that parts it, else lists what is in it. */
  #openPile({stop, items, pile}: Stand): void {
    const {scene, own, view} = this.#drawn ?? {};
    const [first] = items;
    if (scene === undefined || pile === undefined || own === undefined || view === undefined || first === undefined) return;
    if (stop !== pileStop(pile.key)) return this.host.act(stop);
    if (this.open === pile.key) return this.close();
    const closer = pile.past ? undefined : this.#parting(pile.items, scene);
    if (closer !== undefined) {
      this.#show(closer);
      this.#follow = {item: first, focus: true};
      return;
    }
    this.open = pile.key;
    this.#follow = {focus: false, list: true};
    this.host.say(own.pileOpened(items.length, view.format.number(items.length)));
    this.element.requestUpdate();
  }

  /** A closer view in which the events of a pile no longer stand in one; the rule is asked of the layout itself. */
  #parting(items: readonly Item[], {window, view}: TimelineScene): Stretch | undefined {
    const [first, last] = [items[0]?.at ?? 0, items.at(-1)?.at ?? 0];
    const stretch = {start: Math.max(first, window.start), end: Math.max(last, window.start)};
    for (const room of [0.1, 0]) {
      const zoom = zoomTo(around(stretch, room), window);
      const next = viewIn(window, zoom);
      if (zoom === '' || next.end - next.start >= view.end - view.start) continue;
      const piles = this.host.layoutWith(zoom)?.picture?.piles ?? [];
      if (!piles.some((pile) => pile.items.length >= items.length && items.every((item) => holds(pile.items, item)))) return next;
    }
    return undefined;
  }

  #show(view: Stretch, tell = true): void {
    const {scene, own} = this.#drawn ?? {};
    if (scene === undefined || own === undefined) return;
    const zoom = zoomTo(view, scene.window);
    const before = this.host.getZoom();
    this.#asked = {view: zoom === '' ? scene.window : view, zoom};
    if (zoom === before || (zoom === '' && scene.view === scene.window)) {
      if (tell)
        this.host.say(view.end - view.start > scene.view.end - scene.view.start || scene.view === scene.window ? own.widest : own.closest);
      return;
    }
    const item = this.#standInHand()?.items[0];
    const focus = this.element.shadowRoot?.activeElement?.closest('[data-roving="picture"]') != null;
    this.#follow = {...(item && {item}), focus};
    this.host.setZoom(zoom);
    if (tell) this.#tell();
  }

  /** Says in words what is in view. */
  #tell(): void {
    const {scene, shown, own, view} = this.#drawn ?? {};
    if (scene === undefined || shown === undefined || own === undefined || view === undefined) return;
    const {start, end} = viewIn(scene.window, this.host.getZoom());
    const n = shown.of(scene.items).reduce((sum, {at}) => (at >= start && at < end ? sum + 1 : sum), 0);
    const {format} = view;
    this.host.say(own.inView(format.date(interval(start, end), {year: true}), n, format.number(n), format.number(shown.total)));
  }
}
