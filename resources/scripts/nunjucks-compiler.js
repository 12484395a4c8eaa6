// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to nunjucks' compiler: every read of a variable knows its name and place (undefined ones are reported), output
// is counted, names and strings of a template are always quoted in the code made from it, and unknown filters and tests are
// found when compiling.
import compiler from 'nunjucks/src/compiler.js';
import installJinjaCompat from 'nunjucks/src/jinja-compat.js';
import lexer from 'nunjucks/src/lexer.js';
import lib from 'nunjucks/src/lib.js';
import nodes from 'nunjucks/src/nodes.js';
import parser from 'nunjucks/src/parser.js';

const prototype = compiler.Compiler.prototype;
const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
const quote = JSON.stringify;
// Filters that the caller of compile() brings along.
let givenFilters = new Set();

// Slices and Python's method names; the lookups it would change are replaced below.
installJinjaCompat.call({ runtime: {}, lib, compiler, parser, nodes, lexer });

function pathOf(node) {
  if (node instanceof nodes.Symbol) return node.value;
  if (node instanceof nodes.LookupVal) {
    const key = node.val;
    if (key instanceof nodes.Literal) {
      return typeof key.value === 'string' && identifier.test(key.value)
        ? `${pathOf(node.target)}.${key.value}`
        : `${pathOf(node.target)}[${quote(key.value)}]`;
    }
    return `${pathOf(node.target)}[…]`;
  }
  if (node instanceof nodes.FunCall) return `${pathOf(node.name)}()`;
  return '(…)';
}

// Where a path begins: the place of its first name.
function rootOf(node) {
  if (node instanceof nodes.LookupVal) return rootOf(node.target);
  return node instanceof nodes.FunCall ? rootOf(node.name) : node;
}

Object.assign(prototype, {
  // "line,column[,template]" of a node for the calls of the runtime.
  plPlace(node) {
    const { lineno, colno } = rootOf(node);
    const place = `${lineno + 1},${colno + 1}`;
    return this.templateName ? `${place},${quote(this.templateName)}` : place;
  },

  // Reads inside of body may be undefined when soft is true.
  plSoftly(soft, body) {
    const before = this.plSoft;
    this.plSoft = soft;
    body();
    this.plSoft = before;
  },

  plRemember(node) {
    this._emitLine(`lineno = ${node.lineno}; colno = ${node.colno};`);
  },

  plBinary(name, node, frame) {
    this._emit(`runtime.${name}(`);
    this.compile(node.left, frame);
    this._emit(',');
    this.compile(node.right, frame);
    this._emit(')');
  },

  compileSymbol(node, frame) {
    const name = node.value;
    const local = frame.lookup(name);
    if (local) {
      this._emit(this.plSoft ? local : `runtime.plLocal(${local},${quote(name)},${this.plPlace(node)})`);
    } else if (this.plSoft) {
      this._emit(`runtime.plSoftLookup(context,frame,${quote(name)})`);
    } else {
      this._emit(`runtime.plLookup(context,frame,${quote(name)},${this.plPlace(node)})`);
    }
  },

  compileLookupVal(node, frame) {
    const slice = node.val.typename === 'Slice' ? node.val : undefined;
    const soft = this.plSoft;
    const call = slice ? 'plSlice' : soft ? 'plSoftMember' : 'plMember';
    this._emit(`runtime.${call}((`);
    this._compileExpression(node.target, frame);
    this._emit('),');
    this.plSoftly(false, () => {
      if (slice) {
        this.compileSlice(slice, frame);
      } else {
        this._emit('(');
        this._compileExpression(node.val, frame);
        this._emit(')');
      }
    });
    this._emit(slice || soft ? ')' : `,${quote(pathOf(node))},${this.plPlace(node)})`);
  },

  compileFunCall(node, frame) {
    this._emit(`(lineno = ${node.lineno}, colno = ${node.colno}, runtime.plCall(`);
    this._compileExpression(node.name, frame);
    this._emit(`,${quote(pathOf(node.name))},context,`);
    this.plSoftly(false, () => this._compileAggregate(node.args, frame, '[', ']'));
    const { lineno, colno } = rootOf(node);
    this._emit(`,${lineno + 1},${colno + 1}))`);
  },

  compileFilter(node, frame) {
    const name = node.name.value;
    if (!this.plKnown.filters.has(name) && !givenFilters.has(name)) this.fail(`unknown filter: ${name}`, node.name.lineno, node.name.colno);
    this._emit(`env.getFilter(${quote(name)}).call(context,`);
    node.args.children.forEach((child, index) => {
      if (index > 0) this._emit(',');
      this.plSoftly(index === 0 && (name === 'default' || name === 'd'), () => this.compile(child, frame));
    });
    this._emit(')');
  },

  compileIs(node, frame) {
    const call = node.right;
    const name = String(call.name ? call.name.value : call.value);
    if (!this.plKnown.tests.has(name)) this.fail(`unknown test: ${name}`, call.lineno, call.colno);
    this._emit(`(env.getTest(${quote(name)}).call(context,`);
    this.plSoftly(name === 'defined' || name === 'undefined', () => this.compile(node.left, frame));
    if (call.args && call.args.children.length > 0) {
      this._emit(',');
      this._compileAggregate(call.args, frame);
    }
    this._emit(') === true)');
  },

  compileAdd(node, frame) {
    this.plBinary('plAdd', node, frame);
  },

  compileConcat(node, frame) {
    this.plBinary('plConcat', node, frame);
  },

  _emitLoopBindings(node, arr, i, len) {
    this._emitLine(`frame.variables.loop = runtime.plLoop(${i},${len});`);
  },

  compileOutput(node, frame) {
    node.children.forEach((child) => {
      if (child instanceof nodes.TemplateData) {
        if (child.value) this._emitLine(`${this.buffer} += runtime.plText(${quote(child.value)});`);
        return;
      }
      this.plRemember(child);
      this._emit(`${this.buffer} += runtime.plOut(`);
      this.compile(child, frame);
      this._emitLine(');');
    });
  },
});

for (const name of ['For', 'If', 'Set', 'Switch', 'Include', 'Import', 'FromImport', 'Extends']) {
  const original = prototype[`compile${name}`];
  prototype[`compile${name}`] = function compileRemembered(node, frame, ...rest) {
    // An "elif" is compiled as the statement of an else block, a statement is allowed there too.
    this.plRemember(node);
    return original.call(this, node, frame, ...rest);
  };
}

const asynchronous = ['AsyncEach', 'AsyncAll', 'IfAsync'];
const parse = parser.parse;

// Names become parts of code in a few places: only identifiers get that far.
parser.parse = (source, extensions, options) => {
  const tree = parse(source, extensions, options);
  const refuse = (message, node) => prototype.fail(message, node.lineno, node.colno);
  for (const symbol of tree.findAll(nodes.Symbol)) {
    if (!identifier.test(symbol.value)) refuse(`not a valid name: ${symbol.value}`, symbol);
  }
  for (const name of asynchronous) {
    const found = tree.findAll(nodes[name]);
    if (found.length > 0) refuse('asyncEach, asyncAll and ifAsync are not supported: use for and if', found[0]);
  }
  return tree;
};

// Compilers look their names up here: sets of known filters and tests.
export function setKnownNames(filters, tests) {
  prototype.plKnown = { filters: new Set(filters), tests: new Set(tests) };
}

// For the templates that are compiled next.
export function setGivenFilters(names) {
  givenFilters = new Set(names);
}
