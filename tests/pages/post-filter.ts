import sanitizeHtml from 'sanitize-html';

/** Attributes that WordPress lets every tag of a post have (`_wp_add_global_attributes` in wp-includes/kses.php). */
const everywhere = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title', 'xml:lang'];
const table = ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'];
const cell = 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width'.split(' ');

/** Tags of text that a post may have; forms, media and formulas, of which there are none here, are left out of the list. */
const tags =
  'address a abbr acronym article aside b bdo big blockquote br caption cite code col colgroup del dd dfn details div dl dt em ' +
  'figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark menu nav p pre q s samp span section ' +
  'small strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul ol var wbr';

/**
 * What is left of markup by somebody who may not write unfiltered HTML in
 * WordPress: the allow-list of `wp_kses_post`. Tags that are not in it go, and what they hold stays as text.
 */
export const filterPost = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: tags.split(' '),
    allowedAttributes: {
      '*': everywhere,
      a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
      table,
      td: cell,
      th: cell,
      tr: ['align'],
      ol: ['start', 'type', 'reversed'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    nonTextTags: [],
  });

/** What a feed reader leaves of it that knows only the plainest tags. */
export const filterFeed = (html: string): string =>
  sanitizeHtml(html, {allowedTags: ['p', 'a', 'ul', 'ol', 'li', 'b', 'strong', 'em', 'i', 'br'], allowedAttributes: {a: ['href']}});
