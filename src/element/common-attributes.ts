import {LitElement, type PropertyDeclaration} from 'lit';
import {property} from 'lit/decorators.js';

/**
 * What a page may say to every element. Attributes are initial values and are
 * never reflected; properties hold the present state and change with the
 * reader's acts. Lists are ids with spaces between.
 *
 * A property with an attribute always has the type of its default: null and
 * undefined (an attribute taken away, a framework's way to say nothing) give
 * the default back, a list of ids becomes one text.
 */
export abstract class CommonAttributes extends LitElement {
  /** The first value of each property, set in a constructor before the page can set any. */
  readonly #defaults = new Map<PropertyKey, unknown>();

  /** Address of a data set: JSON, or a table (CSV) of events, relations or stances. */
  @property() src = '';
  /**
   * A data set, instead of `src`, a `<script type="application/json">` or `text/csv` inside the tag and the bundled one.
   * In place of the list of events, relations or stances a text of CSV may stand.
   */
  @property({attribute: false}) data: unknown;
  /** `auto` follows the colour scheme of the page; `light` and `dark` fix it. */
  @property() theme = 'auto';
  /** Elements of one group share a selection; `none` shares none. */
  @property() group = '';
  /**
   * The name under which the state of the element stands in the hash of the page, after `kz.`; the id or the kind of the
   * element without it. `none` keeps the state out of the address; inside a frame it is kept out unless this is set.
   */
  @property({attribute: 'state-key'}) stateKey = '';
  /** The selected record as a ref: `event:appeal`. */
  @property() selected = '';
  /** Only what these sources tell: ids with spaces between. */
  @property() sources = '';
  /** Only what touches these actors: ids with spaces between. */
  @property() actors = '';
  /** Refs to leave out, with spaces between. */
  @property() exclude = '';
  /** Only what matches these words. */
  @property() query = '';
  /** Only where accounts differ. */
  @property({type: Boolean}) disputed = false;
  /**
   * As known on a day: a calendar day in EDTF (`2022-01-07`), or the id of a
   * source for the earliest day on which it may have appeared. Timeline and map
   * dim what is dated later.
   */
  @property({attribute: 'as-of'}) asOf = '';
  /** The form: `auto` by width, `picture` or `list`. */
  @property() view = 'auto';
  /** Replaces the headline of the data set. */
  @property() headline = '';
  /** Level of the headline for assistive tech, 1 to 6. */
  @property({attribute: 'headline-level'}) headlineLevel = '2';
  /** Zone (IANA) that records with a time of day follow; the one that the data set names without it, else UTC. The bundled set has Asia/Almaty. */
  @property() tz = '';
  /** Without toolbar, notes and actions. */
  @property({type: Boolean}) plain = false;
  /** Without interaction. */
  @property({type: Boolean}) static = false;

  override requestUpdate(
    name?: PropertyKey,
    old?: unknown,
    options?: PropertyDeclaration,
    useNewValue?: boolean,
    newValue?: unknown,
  ): void {
    super.requestUpdate(name, old, options, useNewValue, newValue);
    if (name !== undefined && options !== undefined && options.attribute !== false && options.type !== Object) this.#tidy(name);
  }

  #tidy(name: PropertyKey): void {
    const properties = this as unknown as Record<PropertyKey, unknown>;
    const value = properties[name];
    if (!this.#defaults.has(name)) this.#defaults.set(name, value);
    const standard = this.#defaults.get(name);
    if (typeof value !== typeof standard) properties[name] = asTypeOf(standard, value);
  }
}

/** `value` as the type of `standard`, which stands for nothing and for what cannot be turned into it. */
function asTypeOf(standard: unknown, value: unknown): unknown {
  if (value == null) return standard;
  if (typeof standard === 'boolean') return Boolean(value);
  if (typeof standard === 'string' && Array.isArray(value)) return value.filter((id) => typeof id === 'string').join(' ');
  if (typeof standard === 'string') return typeof value === 'number' ? String(value) : standard;
  return typeof standard === 'number' && !Number.isNaN(Number(value)) ? Number(value) : standard;
}
