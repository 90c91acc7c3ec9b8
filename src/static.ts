/** The entry `./static`: elements as text, in Node and in a browser. Nothing here needs a page. */
export {fallbackHtml} from './static/fallback.js';
export type {FallbackOptions} from './static/fallback-options.js';
export {embedMarkup, elementNames, type EmbedFormat, type EmbedOptions, type Integrity} from './static/markup.js';
export {renderShadow, shadowStyles, type ShadowMarkup, type ShadowOptions} from './static/shadow.js';
export {jsonLd, jsonLdScript, type JsonLdNode, type JsonLdOptions} from './static/json-ld.js';
export {renderSvg, type SvgOptions} from './static/svg.js';
