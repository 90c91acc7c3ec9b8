/** Shapes of a data set: one object of collections, as `data/<collection>.json` holds them one by one. */

/** Readable, stable, lower-case id (`a-z`, `0-9`, `-`). Ids are part of addresses. */
export type Id = string;

/** A date in the EDTF subset that `parseEdtf` reads. */
export type Edtf = string;

/** Points at a record: `event:appeal`, `stance:troops/trenin`. */
export type Ref = `${RefKind}:${string}`;
export type RefKind = 'event' | 'actor' | 'relation' | 'claim' | 'question' | 'stance' | 'place' | 'source' | 'dispute';

/** A date with what it rests on: the texts' own words, an inference from them, or knowledge from outside. */
export interface DateRecord {
  edtf: Edtf;
  basis: 'stated' | 'inferred' | 'external';
  note?: string;
}

/** Where a passage begins (and ends): at most five consecutive words each; `start` occurs once in its paragraph. */
export interface Cue {
  start: string;
  end?: string;
}

/** One passage. `paragraph` is `title`, `p0` (standfirst) or `p1`, `p2`, … (body); `text` says in our words what stands there. */
export interface Evidence {
  source: Id;
  paragraph: string;
  cue: Cue;
  text?: string;
}

/** Whoever speaks: ids of actors, or plain words where no actor is on record. */
export type Speaker = readonly Id[] | string;

export type Attribution = 'own' | 'reported' | 'quoted';
export type Position = 'asserts' | 'doubts' | 'denies';

/** How one source tells something. Only an own-voice `asserts` attests. */
export interface Account {
  source: Id;
  by?: Speaker;
  attribution: Attribution;
  position: Position;
  text: string;
  evidence: readonly Evidence[];
  /** Where this is told, if not at the address of the source. */
  url?: string;
  when?: DateRecord;
  figures?: readonly Figure[];
}

/** A number as a source gives it. `value` or `range`, in `unit`; figures of one `measure` share a scale, scopes never share a shape. */
export interface Figure {
  measure: string;
  value?: number;
  range?: readonly [number, number];
  bound?: 'least' | 'most' | 'about';
  /** The figure in words, as a reader is told it: `2,500, mostly Russian`. */
  word: string;
  unit: string;
  scope: {id: Id; label: string};
}

/** A labelled member of an ordered list (lane, theme). */
export interface Label {
  id: Id;
  label: string;
}

/** A group of actors; `ground` puts it on the tinted zone of the map. */
export interface Cluster extends Label {
  ground?: boolean;
}

export type ElementName = 'timeline' | 'actor-map' | 'stance-grid';

/** What an element says above and below its picture. */
export interface Headline {
  headline: string;
  description: string;
  /** Said instead of `description` below 30em. */
  short?: string;
  notes?: string;
}

export interface Meta {
  schema: 'kz-elements/1';
  id: Id;
  version: string;
  updated: Edtf;
  language: string;
  licence: string;
  contact?: string;
  method?: string;
  /** IANA zone whose clock records with a time of day follow; UTC without it. */
  tz?: string;
  headlines: Partial<Record<ElementName, Headline>>;
  lanes: readonly Label[];
  clusters: readonly Cluster[];
  themes: readonly Label[];
}

export interface Source {
  id: Id;
  author: Id;
  title: string;
  publisher: string;
  published: DateRecord;
  initial: string;
  url?: string;
  copy?: string;
  cites?: readonly Id[];
}

export type ActorKind = 'state' | 'organisation' | 'person' | 'group' | 'media';

export interface Actor {
  id: Id;
  kind: ActorKind;
  cluster: Id;
  name: string;
  short?: string;
  aliases: readonly string[];
  role: string;
  place?: Id;
  /** Whether the map draws it; the rest is reached by search and lists. */
  pictured?: boolean;
  identityDisputed?: boolean;
  /** One passage per source that names the actor (more do no harm). */
  mentions: readonly Evidence[];
}

export interface Place {
  id: Id;
  name: string;
  lon: number;
  lat: number;
  /** 1 exact spot, 2 town, 3 region or country. */
  precision: 1 | 2 | 3;
}

export type Importance = 1 | 2 | 3;
export type EventStatus = 'happened' | 'planned' | 'alleged' | 'reading';

/** A historical event. `when` is the widest span that the texts support, placed by an editor. */
export interface EventRecord {
  id: Id;
  when: DateRecord;
  lane: Id;
  importance: Importance;
  status: EventStatus;
  title: string;
  /** At most 28 characters. */
  short?: string;
  summary?: string;
  actors: readonly Id[];
  place?: Id;
  accounts: readonly Account[];
}

export type Family = 'belongs' | 'commands' | 'backs' | 'sends-troops' | 'acts-against' | 'speaks-to' | 'deals';
export type Valence = 'cooperative' | 'conflictual' | 'neutral';

/** A directed tie. `type` is one word of the field (`appoints`), `label` what a reader is told (`keeps in office`). */
export interface Relation {
  id: Id;
  from: Id;
  to: Id;
  family: Family;
  type: string;
  label: string;
  valence: Valence;
  when?: DateRecord;
  status: 'stated' | 'alleged';
  disputed?: boolean;
  /** Its word is written on the map at rest. */
  key?: boolean;
  accounts: readonly Account[];
}

export type ClaimKind = 'fact' | 'figure' | 'cause' | 'interpretation' | 'prediction' | 'prescription';

export interface Claim {
  id: Id;
  source: Id;
  by: Speaker;
  attribution: Attribution;
  kind: ClaimKind;
  hedge?: string;
  text: string;
  evidence: readonly Evidence[];
  about: readonly Ref[];
  figures?: readonly Figure[];
  condition?: string;
  due?: DateRecord;
}

/** A question on a worded scale of an odd number of `steps` (3–9, 5 unless told), from −(steps−1)/2 to +(steps−1)/2. */
export interface Question {
  id: Id;
  text: string;
  short: string;
  theme: Id;
  steps?: number;
  poles: {negative: string; neutral: string; positive: string};
}

export type Blank = 'not-addressed' | 'ambiguous' | 'unsure' | 'not-coded';
export type Confidence = 'high' | 'medium' | 'low';

/** What a source (or an actor, as sources report it) answers. `value` null carries a `blank`. */
export interface Stance {
  question: Id;
  source?: Id;
  actor?: Id;
  value: number | null;
  blank?: Blank;
  lean?: number;
  confidence: Confidence;
  /** Why the code is as sure as it is. */
  why: string;
  /** One to three words, specific to the question. */
  word: string;
  rationale: string;
  restsOn?: readonly Id[];
  evidence: readonly Evidence[];
}

export interface Dispute {
  id: Id;
  about: readonly Ref[];
  topic: string;
  kind: 'number' | 'date' | 'cause' | 'agent' | 'reading' | 'term';
  strength: 'contradiction' | 'tension' | 'scope';
  versions: readonly DisputeVersion[];
  note?: string;
}

export interface DisputeVersion {
  source: Id;
  by?: Speaker;
  text: string;
  when?: DateRecord;
  evidence: readonly Evidence[];
}

/** A solved picture of the map in its own px: node centres, signed bends of links as a share of their length, zones by cluster. */
export interface Arrangement {
  width: number;
  height: number;
  nodes: Readonly<Record<Id, {x: number; y: number; label?: LabelSide; pinned?: boolean}>>;
  links: Readonly<Record<Id, {bend: number}>>;
  zones: Readonly<Record<Id, {x: number; y: number; width: number; height: number}>>;
}

export type LabelSide = 'right' | 'left' | 'above' | 'below';

export interface MapLayout {
  wide?: Arrangement;
  tall?: Arrangement;
}

/**
 * Outlines under the geographic form, in px of their own, `y` downwards: where a place
 * of the data stands among them says the projection. Texts of lines are SVG paths of M, m, L, l, Z.
 */
export interface Basemap {
  /** Albers' equal-area conic: degrees, px per radian, the place of the meridian at the equator. */
  projection: {meridian: number; parallels: readonly [number, number]; scale: number; x: number; y: number};
  /** Whose outlines they are. */
  credit: string;
  /** Room for a name around x, y, in px. With an outline only those that are a place of the data and drawn whole. */
  countries: readonly {name: string; place?: Id; x: number; y: number; room: number; outline?: string}[];
  seas: readonly {name: string; x: number; y: number}[];
  /** Other borders, and shores. */
  borders: string;
  shores: string;
}

/** A whole data set. Every collection but `meta` and `sources` may be missing; references into a missing collection are not checked. */
export interface Dataset {
  meta: Meta;
  sources: readonly Source[];
  actors?: readonly Actor[];
  places?: readonly Place[];
  events?: readonly EventRecord[];
  relations?: readonly Relation[];
  claims?: readonly Claim[];
  questions?: readonly Question[];
  stances?: readonly Stance[];
  disputes?: readonly Dispute[];
  layout?: MapLayout;
  basemap?: Basemap;
  /** From a record to its related records, for files that do not carry every collection. */
  related?: Readonly<Record<Ref, readonly Ref[]>>;
}

export type Collection = Exclude<keyof Dataset, 'related'>;
