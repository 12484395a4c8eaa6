// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema library of the sandbox. compile() and prepare() make code from schemas; validate() may not.
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const maxSchemas = 64;
const maxViolations = 100;
const maxMessage = 300;

// key → validation function; oldest first.
const validators = new Map();

const drafts = new Map([
  ['json-schema.org/draft/2020-12/schema', Ajv2020],
  ['json-schema.org/draft-07/schema', Ajv],
]);

function classFor(schema) {
  if (typeof schema !== 'object' || schema.$schema === undefined) return Ajv2020;
  return drafts.get(String(schema.$schema).replace(/^https?:\/\//, '').replace(/#$/, ''));
}

// One of each class with and without the u flag for patterns: the first schema of a class is slow, because it is checked
// against a meta-schema that must be compiled too.
const instances = new Map();

function instanceOf(Class, unicodeRegExp) {
  const variants = instances.get(Class) ?? {};
  instances.set(Class, variants);
  const name = unicodeRegExp ? 'unicode' : 'plain';
  if (!variants[name]) {
    variants[name] = new Class({
      allErrors: true, strict: false, logger: false, ownProperties: true, unicodeRegExp,
    });
    addFormats(variants[name]);
  }
  return variants[name];
}

function compileIn(ajv, schema) {
  // What a schema registers is dropped again: two schemas may use the same $id, and the compiled function is kept by key.
  const { refs, schemas } = ajv;
  ajv.refs = { ...refs };
  ajv.schemas = { ...schemas };
  try {
    return ajv.compile(schema);
  } finally {
    ajv.refs = refs;
    ajv.schemas = schemas;
    ajv._cache.delete(schema);
  }
}

function compileWith(Class, schema) {
  try {
    return compileIn(instanceOf(Class, true), schema);
  } catch (error) {
    // Patterns that are only valid without the u flag ([\w\-]) are common in schemas.
    if (!(error instanceof SyntaxError)) throw error;
    return compileIn(instanceOf(Class, false), schema);
  }
}

// Compiles the meta-schema of a draft, so that the first schema does not pay for it. Nothing for an unknown draft.
export function prepare(draft) {
  const Class = classFor(draft === null ? {} : { $schema: draft });
  if (Class && !instances.get(Class)?.unicode) compileIn(instanceOf(Class, true), {});
  return null;
}

// {}, or { error: { kind, subject } }.
export function compile(key, schema) {
  const Class = classFor(schema);
  if (!Class) return { error: { kind: 'draft', subject: String(schema.$schema) } };
  if (typeof schema === 'object' && schema.$async) return { error: { kind: 'async', subject: '' } };
  try {
    validators.set(key, compileWith(Class, schema));
    if (validators.size > maxSchemas) validators.delete(validators.keys().next().value);
    return {};
  } catch (error) {
    if (error.missingRef !== undefined) return { error: { kind: 'reference', subject: String(error.missingRef) } };
    return { error: { kind: 'schema', subject: String(error.message).slice(0, maxMessage) } };
  }
}

// ajv's words, with what they leave out.
function messageOf({ keyword, params, message }) {
  switch (keyword) {
    case 'additionalProperties': return `${message}: "${params.additionalProperty}"`;
    case 'unevaluatedProperties': return `${message}: "${params.unevaluatedProperty}"`;
    case 'enum': return `${message}: ${params.allowedValues.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'const': return `${message}: ${JSON.stringify(params.allowedValue)}`;
    default: return message;
  }
}

function pointerOf(schemaPath) {
  const fragment = schemaPath.slice(schemaPath.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

// { known: false } when the schema is not compiled; { known, violations: [[instance pointer, schema pointer, message]] }.
export function validate(key, instance) {
  const validator = validators.get(key);
  if (!validator) return { known: false };
  validators.delete(key);
  validators.set(key, validator);
  if (validator(instance)) return { known: true, violations: [] };
  const violations = validator.errors.slice(0, maxViolations)
    .map((error) => [error.instancePath, pointerOf(error.schemaPath), messageOf(error).slice(0, maxMessage)]);
  validator.errors = null;
  return { known: true, violations };
}
