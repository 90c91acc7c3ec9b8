import type {Curve, Point} from '../../geometry/link-path.js';
import type {Rect} from '../../geometry/rect.js';
import type {ActorKind, Family, Id, Ref} from '../../model/types.js';
import type {SourceVoice} from '../../query/voices.js';

/** A line of text: its place on the baseline by its anchor. */
export interface TextLine {
  text: string;
  /** Ref of the record that it tells of, where it is one of several. */
  of?: Ref;
  x: number;
  y: number;
}

/** An actor on the map. */
export interface NodeMark {
  id: Id;
  kind: ActorKind;
  cluster: Id;
  /** Centre and radius in px. */
  x: number;
  y: number;
  r: number;
  /** Outline of the glyph around 0,0. */
  glyph: string;
  /** Side of the square that holds the glyph. */
  size: number;
  /** Radii of what a pointer hits, and of the ring of the actor in focus. */
  hit: number;
  ring: number;
  /** Drawn around it for the keyboard. */
  focusBox: Rect;
  /** Named by so many of the sources that its name is set in bold. */
  strong: boolean;
  /** Drawn hollow and dashed: who it is is disputed. */
  hollow: boolean;
  /** On the tinted ground. */
  ground: boolean;
  name: readonly TextLine[];
  anchor: 'start' | 'middle' | 'end';
  nameBox: Rect;
  /** There was no room for the name: it shows for hover, focus and selection only. */
  spare: boolean;
}

/** The head of a line, or both of its heads. */
export interface HeadMark {
  d: string;
  fill: 'solid' | 'hollow' | 'none';
  /** Px of its own lines: those of a wide link would run into each other. */
  stroke: number;
}

/** A straight line with its head, as a row of a list shows it, in design px. */
export interface LineGlyph {
  width: number;
  height: number;
  d: string;
  stroke: number;
  dash: string | undefined;
  head: HeadMark;
}

/** A relation on the map. */
export interface LinkMark {
  id: Id;
  from: Id;
  to: Id;
  family: Family;
  alleged: boolean;
  disputed: boolean;
  /** Number of sources that attest it, whether that is most of them, and the width in px. */
  attested: number;
  strong: boolean;
  width: number;
  /** Line, trimmed; and the dashes it is drawn with. */
  d: string;
  dash: string | undefined;
  head: HeadMark;
  curve: Curve;
  /** What is written on it, and whether it is at rest. */
  word: string;
  key: boolean;
}

/** Where a word stands, by the id of its link: its middle, and the baseline of its letters. */
export type WordPlaces = ReadonlyMap<Id, Point & {baseline: number; ground: boolean}>;

export interface ZoneMark {
  id: Id;
  ground: boolean;
  rect: Rect;
  title: readonly TextLine[];
  titleBox: Rect;
  /** Drawn around the title for the keyboard. */
  focusBox: Rect;
  label: string;
  /** Actors in the order of the list. */
  nodes: readonly NodeMark[];
}

export interface PictureScene {
  width: number;
  height: number;
  /** Px that one px of the design takes. */
  unit: number;
  /** Cluster by cluster in the order of the data. Without zones on the picture there is one, without a title. */
  zones: readonly ZoneMark[];
  /** In the order of the zones: the order of the list. */
  nodes: readonly NodeMark[];
  /** Weakly attested first, so that the firm ones lie on top. */
  links: readonly LinkMark[];
  /** Whether marks are too many for each to be drawn in parts. */
  many: boolean;
  /** Words that stand on the picture at rest. */
  words: WordPlaces;
  /** Words while an actor is in focus, or a relation selected by itself; placed when first asked for, and kept. */
  wordsOf: (ref: Ref) => WordPlaces;
  /** Words of a few links alone, clear of one another; placed when first asked for, and kept. */
  wordsAlong: (links: readonly Id[]) => WordPlaces;
  /** Of some actors those that have no room for their name at rest but have it now, with its place; the first asked for come first. */
  namesAmong: (actors: readonly Id[]) => readonly NodeMark[];
  /** The ground and what is written on it, where the arrangement is geographic. */
  geo?: GeoScene;
}

/** What is written beside a mark on the ground: the mark's own name, then lines, each for a relation or for itself. */
export interface GeoMark {
  ref: 'actor' | 'place';
  id: Id;
  /** Where keys take it to be. */
  x: number;
  y: number;
  /** The point of a town or site; undefined where its country or its glyph is the mark. */
  dot: Point | undefined;
  title: readonly TextLine[];
  size: 'large' | 'strong' | 'plain';
  /** What is told of it, and by whom. */
  told: readonly {relation?: Id; lines: readonly TextLine[]; tiles?: readonly Point[]}[];
  titleBox: Rect;
  box: Rect;
  /** Path of the line that leads to a text that stands off. */
  leader: string;
  /** There was no room: it shows for hover, focus and selection only. */
  spare: boolean;
  /** Nothing is told of it: it opens nothing. */
  mute: boolean;
  /** Places that share the mark, itself included, and what is told of them: events, claims and disputes. */
  places: readonly Id[];
  records: readonly Ref[];
}

/** The geographic form. */
export interface GeoScene {
  /** From px of the outlines to px of the picture: first larger, then moved. */
  at: {x: number; y: number; scale: number};
  lands: readonly {d: string; role: 'goal' | 'sender' | 'other'}[];
  borders: string;
  shores: string;
  graticule: string;
  /** Names of countries and seas that are no actors. */
  names: readonly (TextLine & {sea: boolean})[];
  /** Actors in the order of the list, then places, those of which most is told first. */
  marks: readonly GeoMark[];
  /** Contingents that no arrow can show, since an end has no place. */
  placeless: readonly Id[];
  credit: string;
}

/** An actor in the list. */
export interface ActorRow {
  id: Id;
  name: string;
  glyph: string;
  hollow: boolean;
  voices: readonly SourceVoice[];
}

/** A cluster in the list: the actors of the picture, then those that it leaves out. */
export interface Camp {
  id: Id;
  label: string;
  rows: readonly ActorRow[];
  more: readonly ActorRow[];
  /** Among the first, which are open from the start. */
  early: boolean;
}

/** One of the two forms. */
export interface MapScene {
  /** Empty where the picture is shown. */
  camps: readonly Camp[];
  /** Only where the picture is shown. */
  picture: PictureScene | undefined;
}
