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
  const {data} = context.getImageData(0, 0, width, height);
  const colours = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.slice(i, i + 3).join();
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return {size: [width, height], count: (colour) => colours.get(colour) ?? 0};
}

/** Colours of the two themes as pixels have them. */
export const light = {accent: '176,64,10', band: '244,245,246', band2: '232,235,238', ink: '21,25,29'};
export const dark = {surface: '20,23,26'};
