import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';

/**
 * What a page may say to every element. Attributes are initial values and are
 * never reflected; properties hold the present state and change with the
 * reader's acts. Lists are ids with spaces between.
 */
export abstract class CommonAttributes extends LitElement {
  /** Address of a data set (JSON). */
  @property() src = '';
  /** A data set, instead of `src` and the bundled one. */
  @property({attribute: false}) data: unknown;
  /** `auto` follows the colour scheme of the page; `light` and `dark` fix it. */
  @property() theme = 'auto';
  /** Elements of one group share a selection; `none` shares none. */
  @property() group = '';
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
  /** The form: `auto` by width, `picture` or `list`. */
  @property() view = 'auto';
  /** Replaces the headline of the data set. */
  @property() headline = '';
  /** Level of the headline for assistive tech, 1 to 6. */
  @property({attribute: 'headline-level'}) headlineLevel = '2';
  /** Zone that records with a time of day follow. */
  @property() tz = 'Asia/Almaty';
  /** Without toolbar, notes and actions. */
  @property({type: Boolean}) plain = false;
  /** Without interaction. */
  @property({type: Boolean}) ['static'] = false;
}
