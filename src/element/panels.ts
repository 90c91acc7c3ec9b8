import {html, type TemplateResult} from 'lit';

/** A list that opens in the flow under the picture, by a word beside `Keyboard`. */
export interface Panel {
  id: string;
  label: string;
  /** Asked for only while the panel is open. */
  render: () => TemplateResult;
}

/** What a panel offers: a word that acts, and a line that says what comes of it. */
export interface PanelEntry {
  label: string;
  note: string;
  onAct: () => void;
}

export const renderEntries = (entries: readonly PanelEntry[]): TemplateResult =>
  html`<ul class="entries">
    ${entries.map(
      ({label, note, onAct}) => html`<li><button class="word" type="button" @click=${onAct}>${label}</button><span>${note}</span></li>`,
    )}
  </ul>`;
