import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {defineElement, type BundledElement} from '../../src/element/define.js';

const elementClass = (): BundledElement => class {} as unknown as BundledElement;

describe('defineElement', () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'customElements');
  const use = (registry: unknown): void => void Object.defineProperty(globalThis, 'customElements', {value: registry, configurable: true});

  beforeEach(() => {
    const defined = new Map<string, BundledElement>();
    use({
      get: (tag: string) => defined.get(tag),
      define(tag: string, element: BundledElement) {
        assert.equal(defined.has(tag), false, `${tag} is defined twice`);
        defined.set(tag, element);
      },
    });
  });
  afterEach(() =>
    kept === undefined ? Reflect.deleteProperty(globalThis, 'customElements') : Object.defineProperty(globalThis, 'customElements', kept),
  );

  it('registers a class with its data', () => {
    const element = elementClass();
    defineElement('kz-x', element, 'data');
    assert.equal(customElements.get('kz-x'), element);
    assert.equal(element.bundled, 'data');
  });

  it('has the data in place before elements upgrade', () => {
    let seen: unknown;
    use({get: () => undefined, define: (_: string, element: BundledElement) => (seen = element.bundled)});
    defineElement('kz-x', elementClass(), 'data');
    assert.equal(seen, 'data');
  });

  it('leaves a taken tag to its first definition', () => {
    const [first, second] = [elementClass(), elementClass()];
    defineElement('kz-x', first, 'first data');
    defineElement('kz-x', second, 'second data');
    assert.equal(customElements.get('kz-x'), first);
    assert.equal(first.bundled, 'first data');
    assert.equal(second.bundled, undefined);
  });

  it('hands its data to a first definition that has none', () => {
    const first = elementClass();
    defineElement('kz-x', first);
    defineElement('kz-x', elementClass(), 'data');
    assert.equal(first.bundled, 'data');
  });

  it('accepts the same class twice', () => {
    const element = elementClass();
    defineElement('kz-x', element, 'data');
    defineElement('kz-x', element, 'data');
    assert.equal(customElements.get('kz-x'), element);
  });

  it('does nothing where there is no registry', () => {
    use(undefined);
    const element = elementClass();
    defineElement('kz-x', element, 'data');
    assert.equal(element.bundled, undefined);
  });
});
