module.exports = {prompts: ['hi ' + (1 + 1)], providers: ['echo'], tests: [{vars: {a: 'b'}}]};
