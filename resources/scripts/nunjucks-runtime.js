// SPDX-License-Identifier: GPL-3.0-or-later
// What compiled templates call while they render. See nunjucks-compiler.js for the calls.
import lib from 'nunjucks/src/lib.js';
import runtime from 'nunjucks/src/runtime.js';
import { TemplateFault, checkLength, kindOf, rendering, reportMissing } from './nunjucks-faults.js';
import { readMember, readSlice } from './nunjucks-members.js';

// Both tables have no prototype, so that names such as constructor are not found.
function findName(context, frame, name) {
  let value = frame.lookup(name);
  if (value !== undefined) return value;
  value = context.ctx[name];
  if (value !== undefined) return value;
  return context.env.globals[name];
}

function isPlain(value) {
  return value === null || typeof value !== 'object' || value instanceof runtime.SafeString;
}

function textOf(value) {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'function') throw new Error('a function is printed: call it with ()');
  if (typeof value !== 'object') return String(value);
  if (value instanceof runtime.SafeString) return value.val;
  if (lib.isArray(value) && value.every(isPlain)) return value.map(textOf).join(',');
  return JSON.stringify(value);
}

function produce(text) {
  rendering.produced += text.length;
  if (rendering.produced > rendering.limit) checkLength(rendering.produced);
  return text;
}

Object.assign(runtime, {
  plLookup(context, frame, name, line, column, template) {
    const value = findName(context, frame, name);
    return value === undefined ? reportMissing(name, line, column, template) : value;
  },

  plSoftLookup: findName,

  // A name that the compiler resolved to a local variable.
  plLocal(value, name, line, column, template) {
    return value === undefined ? reportMissing(name, line, column, template) : value;
  },

  plMember(owner, key, path, line, column, template) {
    const value = readMember(owner, key);
    // Of an undefined owner the name itself was reported.
    if (value === undefined && owner !== undefined) return reportMissing(path, line, column, template);
    return value;
  },

  plSoftMember: readMember,
  plSlice: readSlice,

  plLoop(index, length) {
    return {
      index: index + 1,
      index0: index,
      revindex: length - index,
      revindex0: length - index - 1,
      first: index === 0,
      last: index === length - 1,
      length,
    };
  },

  plCall(callee, path, context, args, line, column) {
    if (typeof callee !== 'function') {
      throw new TemplateFault('failure', `${path} is ${callee === undefined ? 'undefined' : 'no function'} and cannot be called`, line, column);
    }
    return callee.apply(context, args);
  },

  plText: produce,

  plOut(value) {
    return produce(typeof value === 'string' ? value : textOf(value));
  },

  plConcat(left, right) {
    const joined = textOf(left) + textOf(right);
    checkLength(joined.length);
    return joined;
  },

  plAdd(left, right) {
    const sum = left + right;
    if (typeof sum === 'string') checkLength(sum.length);
    return sum;
  },

  handleError(error, lineno, colno) {
    if (error instanceof TemplateFault) {
      error.line ||= lineno + 1;
      error.column ||= colno + 1;
      return error;
    }
    const message = error instanceof Error ? error.message : String(error);
    return new TemplateFault(kindOf(message), message, lineno + 1, colno + 1);
  },
});

// The original splits names at dots, for the fields of loop, at each assignment.
runtime.Frame.prototype.set = function set(name, value, resolveUp) {
  const owner = resolveUp ? this.resolve(name, true) : undefined;
  (owner ?? this).variables[name] = value;
};

// nunjucks wraps errors anew at each level and drops what they carry.
lib._prettifyError = (path, withInternals, error) => {
  if (path && !error.template) error.template = path;
  return error;
};

// The variables of a rendering must not inherit names such as constructor.
lib.extend = (target, source) => Object.assign(Object.create(null), source);
