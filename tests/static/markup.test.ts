import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addressOf, elementNames, embedMarkup, type EmbedFormat, type EmbedOptions} from '../../src/static/markup.js';

const names = ['kz-elements.css', 'kz-elements.js', 'kz-embed-parent.js', ...elementNames.map((name) => `kz-${name}.js`)];
const integrity = {version: '1.2.3', files: Object.fromEntries(names.map((name) => [name, {integrity: `sha384-${name}`}]))};
const formats: readonly EmbedFormat[] = ['script', 'iframe', 'fallback', 'static'];
const nasty = `"><script>alert('1')</script>&`;
const print = (options: Partial<EmbedOptions> = {}): string =>
  embedMarkup({elements: ['timeline'], format: 'script', integrity, ...options});

describe('embedMarkup', () => {
  it('prints the file of one element, or that of all, each with its own hash and the version', () => {
    assert.match(print(), /<script type="module" src="cdn\/kz-timeline\.js\?v=1\.2\.3" integrity="sha384-kz-timeline\.js"><\/script>/);
    const all = print({elements: elementNames});
    assert.match(all, /src="cdn\/kz-elements\.js\?v=1\.2\.3" integrity="sha384-kz-elements\.js"/);
    for (const name of elementNames) assert.match(all, new RegExp(`^<kz-${name}>\n<p>.*\n</kz-${name}>$`, 'm'));
    assert.equal(all.match(/<script/g)?.length, 1);
  });

  it('names another origin with its version, and asks it without credentials', () => {
    const markup = print({base: 'https://example.org/kz@{version}/dist/'});
    assert.match(
      markup,
      /href="https:\/\/example\.org\/kz@1\.2\.3\/dist\/cdn\/kz-elements\.css" integrity="[^"]+" crossorigin="anonymous"/,
    );
    assert.doesNotMatch(print({base: '/kz/'}), /crossorigin/);
    assert.equal(addressOf('embed.html', '/kz/', '1.2.3'), '/kz/embed.html?v=1.2.3');
  });

  it('takes the file of a language where there is one', () => {
    const files = {...integrity.files, 'ru/kz-timeline.js': {integrity: 'sha384-ru'}};
    assert.match(print({lang: 'ru', integrity: {...integrity, files}}), /src="cdn\/ru\/kz-timeline\.js\?v=1\.2\.3" integrity="sha384-ru"/);
    assert.match(print({lang: 'kk'}), /src="cdn\/kz-timeline\.js.*\n<kz-timeline lang="kk">/);
  });

  it('lets no value out of its place, in any form', () => {
    for (const format of formats) {
      for (const figure of [false, true]) {
        const attributes = {timeline: {query: nasty, headline: nasty}};
        const markup = print({format, figure, lang: nasty, base: nasty, attributes, headlines: {timeline: nasty}, height: 300});
        assert.doesNotMatch(markup, /<script>alert/, format);
        const parts = markup.split(/<script>\n\(function[^]*<\/script>/).join('');
        assert.equal(
          parts
            .replace(/<[a-z/-]+(?: [a-z-]+(?:="[^"<>]*")?)*>/g, '')
            .replace(/&(?:quot|lt|gt|amp);/g, '')
            .includes('<'),
          false,
          parts,
        );
      }
    }
  });

  it('prints the same for the same, and bare without what brings the files', () => {
    for (const format of formats) {
      assert.equal(print({format}), print({format}));
      const bare = print({format, bare: true});
      assert.doesNotMatch(bare, /<script|<link/);
      assert.ok(print({format}).includes(bare), format);
    }
  });

  it('marks a figure where a site drops unknown tags', () => {
    const markup = print({
      format: 'fallback',
      figure: true,
      bare: true,
      lang: 'en',
      attributes: {timeline: {'as-of': '2022-01-07', disputed: ''}},
      content: {timeline: '<p>All of it.</p>'},
    });
    assert.equal(markup, '<figure data-kz="timeline" lang="en" data-as-of="2022-01-07" data-disputed>\n<p>All of it.</p>\n</figure>');
  });

  it('gives each element its own attributes and content', () => {
    const markup = print({
      elements: ['timeline', 'stance-grid'],
      attributes: {timeline: {theme: 'dark'}, 'stance-grid': {sort: 'date'}},
      content: {'stance-grid': '<table></table>'},
    });
    assert.match(markup, /<kz-timeline theme="dark">\n<p>/);
    assert.match(markup, /<kz-stance-grid sort="date">\n<table><\/table>\n<\/kz-stance-grid>/);
  });

  it('hands the whole of a finished picture on as it is', () => {
    const whole = '<kz-timeline><template shadowrootmode="open"></template></kz-timeline>';
    assert.ok(print({format: 'static', content: {timeline: whole}}).endsWith(`\n${whole}`));
  });

  it('gives a frame a title, a height, and leave for links and files alone', () => {
    const markup = print({
      format: 'iframe',
      lang: 'en',
      attributes: {timeline: {selected: 'event:appeal', disputed: ''}},
      headlines: {timeline: 'What'},
    });
    assert.match(markup, /src="embed\.html\?v=1\.2\.3&amp;element=timeline&amp;lang=en&amp;selected=event%3Aappeal&amp;disputed="/);
    assert.match(markup, / title="What" width="100%" height="\d+"/);
    assert.match(markup, / sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" /);
    assert.match(markup, /<script>\n\(function/);
    const strict = print({format: 'iframe', strict: true});
    assert.match(strict, /<script src="cdn\/kz-embed-parent\.js\?v=1\.2\.3" integrity="sha384-kz-embed-parent\.js" defer><\/script>$/);
    assert.doesNotMatch(strict, /<script>/);
    // Who has no origin cannot ask its host for data.
    assert.match(print({format: 'iframe', attributes: {timeline: {src: '/a.json'}}}), / sandbox="[^"]*allow-same-origin"/);
  });
});
