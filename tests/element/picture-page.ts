import {expect} from '@open-wc/testing';

/** What makes a file depend on anything outside of it. */
const outside = /var\(|url\(|<style|<script|<image|<use|<foreignObject|\bclass=|\bstyle=|\bon\w+=|light-dark|undefined|NaN/;

/** An SVG file as a document; fails where it is not well-formed or does not stand alone. */
export function parsed(text: string): Element {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).to.equal(null);
  expect(text).not.to.match(outside);
  return file.documentElement;
}

export const idsOf = (root: Element): readonly string[] =>
  [...new Set(Array.from(root.querySelectorAll('[data-id]'), (e) => e.getAttribute('data-id') ?? ''))].sort();

/** Size of a PNG file, and how many of its pixels have a colour (`r,g,b`). */
export async function pixelsIn(blob: Blob): Promise<{size: readonly number[]; count: (colour: string) => number}> {
  const bitmap = await createImageBitmap(blob);
  const {width, height} = bitmap;
  const context = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const count = (colour: string): number => {
    // One number per pixel, opaque, its bytes in the order of memory: millions are compared.
    const [r = 0, g = 0, b = 0] = colour.split(',').map(Number);
    const [asked] = new Uint32Array(new Uint8Array([r, g, b, 255]).buffer);
    return pixels.reduce((n, pixel) => (pixel === asked ? n + 1 : n), 0);
  };
  return {size: [width, height], count};
}

/** Colours of the two themes as pixels have them. */
export const light = {accent: '176,64,10', band: '244,245,246', band2: '232,235,238', ink: '21,25,29'};
export const dark = {surface: '20,23,26'};
