/** The entry `./static`: elements as text, in Node and in a browser. Nothing here needs a page. */
export {fallbackHtml, type FallbackOptions} from './static/fallback.js';
