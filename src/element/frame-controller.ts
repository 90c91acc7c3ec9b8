import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {handleFrameKey, type FrameActs} from './keys.js';

type Host = ReactiveControllerHost & {readonly static: boolean};

/** What opens and closes in the frame around a picture, and the keys that act anywhere inside it. */
export class FrameController implements ReactiveController {
  /** Names of the panels that are open. */
  panels: ReadonlySet<string> = new Set();
  /** Whether the keys are explained under the picture: from the first time that it is reached by keyboard. */
  hinted = false;

  constructor(
    private readonly host: Host,
    private readonly acts: Omit<FrameActs, 'help'>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  toggle = (panel: string): void => {
    const panels = new Set(this.panels);
    if (!panels.delete(panel)) panels.add(panel);
    this.panels = panels;
    this.host.requestUpdate();
  };

  handleKey = (e: KeyboardEvent): void => {
    if (!this.host.static) handleFrameKey(e, {...this.acts, help: () => this.toggle('keyboard')});
  };

  handleFocus = (e: FocusEvent): void => {
    if (this.hinted || !(e.target instanceof Element) || !e.target.closest('[data-roving="picture"]')) return;
    if (!e.target.matches(':focus-visible')) return;
    this.hinted = true;
    this.host.requestUpdate();
  };
}
