/** Where the height goes: the parent, and the id that it knows the frame by. */
interface Listener {
  parent: Window;
  id: string;
  pym: string | undefined;
}

const patience = 1000;

/**
 * Tells the page around how high this one is, in three forms: the own one, that
 * of pym where a parent of that kind gave the frame an id, and AMP's. Anybody
 * may know a height, so that no origin is named.
 */
export class HeightTeller {
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #speaks = false;

  constructor(private readonly to: Listener) {
    new ResizeObserver(() => this.tell()).observe(document.body);
    addEventListener('resize', () => {
      this.#look();
      this.tell();
    });
  }

  /** From now on heights are told: before the first picture the page is lower than it will be. */
  begin(): void {
    this.#speaks = true;
    this.tell();
  }

  /** Tells the height if it is a new one; `again` in any case. */
  tell(again = false): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!this.#speaks || height === 0 || (height === this.#told && !again)) return;
    this.#told = height;
    const {parent, id, pym} = this.to;
    parent.postMessage({type: 'kz-height', id, height}, '*');
    parent.postMessage({sentinel: 'amp', type: 'embed-size', height}, '*');
    if (pym !== undefined) parent.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${height}`, '*');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, patience);
  }

  /**
   * Where the parent follows, no scroll bar may come between a change of height
   * and its answer: it would make the page narrower, and the text higher again.
   * Where it does not, the reader has to be able to scroll.
   */
  #look = (): void => {
    document.documentElement.classList.toggle('followed', Math.abs(innerHeight - this.#told) <= 1);
  };
}
