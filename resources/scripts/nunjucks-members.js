// SPDX-License-Identifier: GPL-3.0-or-later
// Which members of a value a template may read: its own fields, and a list of harmless methods. Never constructor,
// __proto__ and the like. Besides JavaScript's methods there are the Python ones that Jinja2 prompts use.
import lib from 'nunjucks/src/lib.js';
import runtime from 'nunjucks/src/runtime.js';
import { checkLength } from './nunjucks-faults.js';

const hasOwn = Object.hasOwn;

function table(prototype, names) {
  const methods = Object.create(null);
  for (const name of names) methods[name] = prototype[name];
  return methods;
}

function padded(name) {
  const original = String.prototype[name];
  return function pad(length, ...rest) {
    checkLength(Number(length));
    return original.call(this, length, ...rest);
  };
}

function stripper(before, after) {
  return function strip(characters) {
    const unwanted = characters === undefined ? (c) => c.trim() === '' : (c) => characters.includes(c);
    let begin = 0;
    let end = this.length;
    while (before && begin < end && unwanted(this[begin])) begin++;
    while (after && end > begin && unwanted(this[end - 1])) end--;
    return this.slice(begin, end);
  };
}

const stringMethods = Object.assign(
  table(String.prototype, [
    'at', 'charAt', 'charCodeAt', 'codePointAt', 'concat', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'localeCompare',
    'match', 'normalize', 'replace', 'replaceAll', 'search', 'slice', 'split', 'startsWith', 'substr', 'substring',
    'toLocaleLowerCase', 'toLocaleUpperCase', 'toLowerCase', 'toString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart', 'valueOf',
  ]),
  {
    padStart: padded('padStart'),
    padEnd: padded('padEnd'),
    repeat(count) {
      checkLength(this.length * Number(count));
      return this.repeat(count);
    },
    upper: String.prototype.toUpperCase,
    lower: String.prototype.toLowerCase,
    strip: stripper(true, true),
    lstrip: stripper(true, false),
    rstrip: stripper(false, true),
    startswith: String.prototype.startsWith,
    endswith: String.prototype.endsWith,
    capitalize() {
      return this.charAt(0).toUpperCase() + this.slice(1).toLowerCase();
    },
    title() {
      return this.toLowerCase().replace(/\p{L}+/gu, (word) => word[0].toUpperCase() + word.slice(1));
    },
    splitlines() {
      return this.split(/\r\n|\r|\n/);
    },
    join(items) {
      return Array.from(items).join(this);
    },
  },
);

const arrayMethods = Object.assign(
  table(Array.prototype, [
    'at', 'concat', 'includes', 'indexOf', 'join', 'lastIndexOf', 'push', 'reverse', 'shift', 'slice', 'sort', 'splice',
    'toString', 'unshift',
  ]),
  {
    append(item) {
      this.push(item);
      return null;
    },
    extend(items) {
      this.push(...items);
      return null;
    },
    insert(index, item) {
      this.splice(index, 0, item);
      return null;
    },
    pop(index) {
      return index === undefined ? this.pop() : this.splice(index, 1)[0];
    },
    remove(item) {
      const index = this.indexOf(item);
      if (index >= 0) this.splice(index, 1);
      return null;
    },
    count(item) {
      return this.filter((entry) => entry === item).length;
    },
    index(item) {
      return this.indexOf(item);
    },
  },
);

const objectMethods = Object.assign(Object.create(null), {
  items() {
    return Object.entries(this);
  },
  keys() {
    return Object.keys(this);
  },
  values() {
    return Object.values(this);
  },
  get(key, fallback = null) {
    return hasOwn(this, key) ? this[key] : fallback;
  },
  has_key(key) {
    return hasOwn(this, key);
  },
  hasOwnProperty(key) {
    return hasOwn(this, key);
  },
  update(other) {
    for (const [key, value] of Object.entries(other)) {
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    }
    return null;
  },
});
objectMethods.iteritems = objectMethods.items;

const numberMethods = table(Number.prototype, ['toExponential', 'toFixed', 'toLocaleString', 'toPrecision', 'toString', 'valueOf']);

const regexMethods = table(RegExp.prototype, ['test', 'toString']);

function methodsOf(value) {
  if (typeof value === 'string' || value instanceof runtime.SafeString) return stringMethods;
  if (typeof value === 'number') return numberMethods;
  if (lib.isArray(value)) return arrayMethods;
  if (value instanceof RegExp) return regexMethods;
  return typeof value === 'object' ? objectMethods : undefined;
}

// The member, or undefined.
export function readMember(owner, key) {
  if (owner === undefined || owner === null) return undefined;
  const name = typeof key === 'number' ? key : String(key);
  if (typeof owner === 'function') return undefined;
  if (typeof owner === 'object' && hasOwn(owner, name) && !(owner instanceof runtime.SafeString)) {
    const value = owner[name];
    return typeof value === 'function' ? (...args) => value.apply(owner, args) : value;
  }
  if (typeof owner === 'string' && (name === 'length' || typeof name === 'number' || /^\d+$/.test(name))) return owner[name];
  const method = methodsOf(owner)?.[name];
  if (method === undefined) return undefined;
  const self = owner instanceof runtime.SafeString ? owner.val : owner;
  return (...args) => method.apply(self, args);
}

// owner[start:stop:step] as in Python.
export function readSlice(owner, start, stop, step) {
  const length = owner?.length ?? 0;
  const stride = step ?? 1;
  const place = (index, missing) => {
    if (index === null || index === undefined) return missing;
    return index < 0 ? Math.max(index + length, stride < 0 ? -1 : 0) : Math.min(index, stride < 0 ? length - 1 : length);
  };
  if (!Number.isInteger(stride) || stride === 0) throw new Error('the step of a slice must be a whole number other than 0');
  const begin = place(start, stride < 0 ? length - 1 : 0);
  const end = place(stop, stride < 0 ? -1 : length);
  const items = [];
  for (let i = begin; stride > 0 ? i < end : i > end; i += stride) items.push(owner[i]);
  return typeof owner === 'string' ? items.join('') : items;
}
