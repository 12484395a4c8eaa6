// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of templates with their place, and the record of one rendering.

export class TemplateFault extends Error {
  // kind: failure, undefined, limit; line and column are one based, 0: unknown.
  constructor(kind, message, line, column, subject = '') {
    super(message);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.subject = subject;
    this.template = '';
  }
}

// What the rendering that runs now has produced and missed. Rendering is synchronous, so there is only one.
export const rendering = {
  strict: true,
  limit: 0,
  produced: 0,
  missing: null,
  places: null,
  answers: null,
  questions: null,

  // answers: what filters of the caller gave, by filterKey().
  start(strict, limit, answers) {
    this.strict = strict;
    this.limit = limit;
    this.produced = 0;
    this.missing = null;
    this.answers = answers;
    this.questions = null;
  },
};

const maxMissing = 1000;

// Called for a name without a value. Returns what it prints: nothing.
export function reportMissing(path, line, column, template = '') {
  if (rendering.strict) {
    const fault = new TemplateFault('undefined', path, line, column, path);
    fault.template = template;
    throw fault;
  }
  if (!rendering.missing) {
    rendering.missing = [];
    rendering.places = new Set();
  }
  const place = `${template}\n${line}\n${column}\n${path}`;
  if (!rendering.places.has(place) && rendering.missing.length < maxMissing) {
    rendering.places.add(place);
    rendering.missing.push([path, line, column, template]);
  }
  return undefined;
}

export function checkLength(length) {
  if (length > rendering.limit) throw new TemplateFault('limit', 'output', 0, 0);
}

export function kindOf(message) {
  return /too much recursion|out of memory|allocation size overflow/.test(message) ? 'limit' : 'failure';
}

// The error in the form that the program reads.
export function faultOf(error) {
  if (error instanceof TemplateFault) {
    const { kind, message, line, column, subject, template } = error;
    return { error: { kind, message, line, column, subject, template } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    error: { kind: kindOf(message), message, line: error?.lineno ?? 0, column: error?.colno ?? 0, subject: '', template: error?.template ?? '' },
  };
}

const maxQuestions = 1000;

// A filter of the caller is a stranger's code and runs elsewhere: what it is asked is noted, and the template is rendered
// again with the answers. Until then it gives nothing.
export function askFilter(name, values) {
  const key = JSON.stringify([name, values.map((value) => value ?? null)]);
  if (Object.hasOwn(rendering.answers, key)) return rendering.answers[key];
  rendering.questions ??= new Set();
  if (rendering.questions.size < maxQuestions) rendering.questions.add(key);
  return '';
}
