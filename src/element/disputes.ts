import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Dispute, DisputeVersion, Ref} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import {speakers, tile} from './accounts.js';
import {evidenceMarks} from './evidence.js';
import type {View} from './view.js';

/**
 * What the accounts of a record differ on: each matter with all its versions,
 * each version with its owner and passage. Closed until opened, for a record may
 * be part of several; open where nothing can be opened. Nothing where nothing is
 * disputed.
 */
export function renderDisputes(ref: Ref, view: View): TemplateResult | typeof nothing {
  const disputes = view.model.disputesAbout.get(ref) ?? [];
  if (disputes.length === 0) return nothing;
  return html`<div class="matters">
    <p><b>${view.words.mattersHeading}</b></p>
    ${repeat(
      disputes,
      ({id}) => id,
      (dispute) => renderDispute(dispute, view),
    )}
  </div>`;
}

function renderDispute({topic, note, versions}: Dispute, view: View): TemplateResult {
  const count = view.words.versions(versions.length, view.format.number(versions.length));
  return html`<details class="matter" ?open=${!view.interactive}>
    <summary>${topic} <span class="count">${count}</span></summary>
    <ul class="versions">
      ${versions.map((version) => renderVersion(version, view))}
    </ul>
    ${note === undefined ? nothing : html`<p class="gloss">${note}</p>`}
  </details>`;
}

/** A version somebody else owns is outlined like a report. */
function renderVersion({source, by, text, evidence}: DisputeVersion, view: View): TemplateResult {
  const record = view.model.sourceById.get(source);
  const owner = speakers(by, view);
  return html`<li>
    ${tile(source, owner === '' ? 'attests' : 'reports', view)}
    <span
      ><b>${record === undefined ? source : sourceName(record, view.model.actorById)}</b> ${
        owner === '' ? nothing : html`<span class="voice">${view.words.reportedFrom(owner)}</span> `
      }${text}${evidenceMarks(evidence, view)}</span
    >
  </li>`;
}
