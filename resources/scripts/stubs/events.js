// SPDX-License-Identifier: GPL-3.0-or-later
// nunjucks' environment is an event emitter; nobody listens. A function, because it is called without "new".
function EventEmitter() {}

EventEmitter.prototype.on = function on() {
  return this;
};

EventEmitter.prototype.emit = function emit() {
  return false;
};

module.exports = EventEmitter;
