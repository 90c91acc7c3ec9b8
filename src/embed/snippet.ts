/*
 * What the page around a frame needs. Kept as text: it is printed into pages as
 * it stands, and it is the beginning of `dist/cdn/kz-embed-parent.js`.
 */

/** What a frame may do: run its script, open links in a tab of their own, save files. It has no origin: nothing of the host can be read from it. */
export const sandboxTokens = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The same for a frame that fetches data of its own host (`src`), which a host lets nobody do who has no origin. */
export const sandboxTokensWithData = `${sandboxTokens} allow-same-origin`;

/** The `allow` of a frame: a sandboxed one has an origin that only the star names. */
export const frameLeave = 'clipboard-write *';

/**
 * Gives each frame with `embed.html` the height that its page tells, and no
 * other: the frame is known by its window, so that nobody has to list hosts.
 * Works before and after the frames, for any number of them, also when it
 * stands on the page several times: a frame that has spoken already is asked
 * again, and is told the colour scheme around it, which it cannot see itself.
 * Without `&` and `<`, which some editors rewrite inside scripts.
 */
export const parentSnippet = `(function () {
  function each(act) {
    [].forEach.call(document.querySelectorAll('iframe[src*="embed.html"]'), act);
  }
  function ask(frame) {
    frame.contentWindow.postMessage({type: 'kz-ask', scheme: getComputedStyle(frame).colorScheme}, '*');
  }
  addEventListener('message', function (e) {
    var told = e.data || {};
    each(function (frame) {
      if (frame.contentWindow !== e.source) return;
      if (told.type === 'kz-hello') ask(frame);
      if (told.type === 'kz-height') frame.style.height = Number(told.height) + 'px';
    });
  });
  each(ask);
})();
`;
