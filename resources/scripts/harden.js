// SPDX-License-Identifier: GPL-3.0-or-later
// Freezes the built-in objects of a library's global and what is reachable from them, so that nothing a template does can
// change a later call.

const globalNames = [
  'Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'RegExp', 'Date', 'Math', 'JSON', 'Reflect',
  'Proxy', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Error', 'AggregateError', 'EvalError', 'RangeError',
  'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'InternalError', 'Intl', 'parseInt', 'parseFloat', 'isNaN',
  'isFinite', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent', 'escape', 'unescape', 'eval',
];

// Objects that no global name leads to.
function hiddenIntrinsics() {
  const prototypes = [function* () {}, async function () {}, async function* () {}, () => {}];
  const iterators = [[][Symbol.iterator](), ''[Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator](),
    'x'.matchAll(/x/g)];
  return [...prototypes, ...iterators].map(Object.getPrototypeOf);
}

// A frozen property of a prototype would also forbid assigning a property of that name to objects that inherit it. An
// accessor keeps that possible: it defines the property on the object itself.
function allowOverride(prototype) {
  for (const key of Reflect.ownKeys(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    if (!('value' in descriptor) || !descriptor.configurable) continue;
    const { value, enumerable } = descriptor;
    Object.defineProperty(prototype, key, {
      enumerable,
      configurable: false,
      get() {
        return value;
      },
      set(changed) {
        if (this === prototype) throw new TypeError(`${String(key)} is frozen`);
        Object.defineProperty(this, key, { value: changed, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

export function harden(roots, exceptions = []) {
  allowOverride(Object.prototype);
  allowOverride(Error.prototype);
  const seen = new Set([globalThis, ...exceptions]);
  const pending = [...globalNames.map((name) => globalThis[name]), ...hiddenIntrinsics(), ...roots];
  while (pending.length > 0) {
    const item = pending.pop();
    if (item === null || (typeof item !== 'object' && typeof item !== 'function') || seen.has(item)) continue;
    seen.add(item);
    pending.push(Object.getPrototypeOf(item));
    for (const key of Reflect.ownKeys(item)) {
      const descriptor = Object.getOwnPropertyDescriptor(item, key);
      pending.push(descriptor.value, descriptor.get, descriptor.set);
    }
    Object.freeze(item);
  }
}
