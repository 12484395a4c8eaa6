// SPDX-License-Identifier: GPL-3.0-or-later
// The template library of the sandbox. compile() makes code from templates and is the only function that may;
// render() runs it. Values come in as JSON and are never looked at as templates.
import environment from 'nunjucks/src/environment.js';
import compilerModule from 'nunjucks/src/compiler.js';
import filters from 'nunjucks/src/filters.js';
import lib from 'nunjucks/src/lib.js';
import nodes from 'nunjucks/src/nodes.js';
import parser from 'nunjucks/src/parser.js';
import runtime from 'nunjucks/src/runtime.js';
import tests from 'nunjucks/src/tests.js';
import { askFilter, faultOf, rendering, TemplateFault } from './nunjucks-faults.js';
import { harden } from './harden.js';
import { setGivenFilters, setKnownNames } from './nunjucks-compiler.js';
import { readMember } from './nunjucks-members.js';
import './nunjucks-runtime.js';

const maxEnvironments = 16;
const maxTemplates = 256;

function mapFilter(items, options, ...rest) {
  if (options && options.__keywords) return items.map((item) => readMember(item, options.attribute) ?? options.default ?? null);
  const filter = this.env.getFilter(options);
  return items.map((item) => filter.call(this, item, ...rest));
}

// Besides nunjucks' own: tojson and map of Jinja2, load of promptfoo.
const extraFilters = {
  tojson: (value, indent) => JSON.stringify(value ?? null, null, typeof indent === 'number' ? indent : indent?.indent),
  load: (text) => JSON.parse(text),
  map: mapFilter,
};

setKnownNames([...Object.keys(filters), ...Object.keys(extraFilters)], Object.keys(tests));

// includes key → { env, templates: text → compiled }; oldest first.
const environments = new Map();

function touched(map, key) {
  const value = map.get(key);
  if (value !== undefined) {
    map.delete(key);
    map.set(key, value);
  }
  return value;
}

function insert(map, key, value, limit) {
  map.set(key, value);
  if (map.size > limit) map.delete(map.keys().next().value);
}

function newEnvironment(includes, given) {
  const loader = { getSource: () => null };
  const env = new environment.Environment([loader], { autoescape: false });
  for (const [name, filter] of Object.entries(extraFilters)) env.addFilter(name, filter);
  for (const name of given) env.addFilter(name, (...values) => askFilter(name, values));
  loader.cache = Object.create(null);
  env.globals = Object.assign(Object.create(null), env.globals, { True: true, False: false, None: null });
  for (const [name, text] of Object.entries(includes)) {
    // Compiled at once: rendering must not make code.
    loader.cache[name] = Object.freeze(new environment.Template(text, env, name, true));
  }
  for (const part of [env.filters, env.tests, env.globals, loader.cache, loader, env.loaders, env.opts, env]) Object.freeze(part);
  return { env, templates: new Map() };
}

// null, or { error }. given: names of filters that the caller answers for; part of includesKey.
export function compile(text, includesKey, includes, given = []) {
  try {
    setGivenFilters(given);
    let home = touched(environments, includesKey);
    if (!home) {
      home = newEnvironment(includes, given);
      insert(environments, includesKey, home, maxEnvironments);
    }
    insert(home.templates, text, Object.freeze(new environment.Template(text, home.env, undefined, true)), maxTemplates);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

// nunjucks does not export its class of contexts; a template that is rendered gets to see one.
const contextPrototype = (() => {
  let found;
  const root = (env, context, frame, run, done) => {
    found = Object.getPrototypeOf(context);
    done(null, '');
  };
  new environment.Template({ type: 'code', obj: { root } }, new environment.Environment([], {})).render({});
  return found;
})();

// What Template.render does, without its detours for callbacks.
function run(template, values) {
  const context = Object.create(contextPrototype);
  context.env = template.env;
  context.ctx = lib.extend({}, values);
  context.blocks = {};
  context.exported = [];
  for (const name in template.blocks) context.addBlock(name, template.blocks[name]);
  const frame = new runtime.Frame();
  frame.topLevel = true;
  let output = '';
  let failure;
  template.rootRenderFunc(template.env, context, frame, runtime, (error, text) => {
    if (!error) {
      output = text;
    } else if (error instanceof TemplateFault) {
      failure ??= error;
    } else {
      // The compiled template catches it and comes back with the place.
      throw error;
    }
  });
  if (failure) throw failure;
  return output;
}

// The template rendered last: a test of a data set renders the same one for each row.
let recent = { text: null, includesKey: null, template: null };

function compiled(text, includesKey) {
  if (recent.text !== text || recent.includesKey !== includesKey) {
    const home = touched(environments, includesKey);
    const template = home && touched(home.templates, text);
    if (!template) return undefined;
    recent = { text, includesKey, template };
  }
  return recent.template;
}

// null when the template is not compiled yet; the text; { text, missing } when names had no value; { ask } when filters of
// the caller must answer first: keys for answers; or { error }.
export function render(text, includesKey, values, strict, limit, answers = {}) {
  const template = compiled(text, includesKey);
  if (!template) return null;
  rendering.start(strict, limit, answers);
  try {
    const output = run(template, values);
    if (rendering.questions) return { ask: [...rendering.questions] };
    return rendering.missing === null ? output : { text: output, missing: rendering.missing };
  } catch (error) {
    // Without the answers the template may have gone astray.
    return rendering.questions ? { ask: [...rendering.questions] } : faultOf(error);
  }
}

harden([compilerModule, environment, filters, lib, nodes, parser, runtime, tests, TemplateFault],
  [runtime.SafeString.prototype, rendering, environments]);
