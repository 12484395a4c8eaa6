module.exports = ({vars}) => 'Hi ' + vars.name;
module.exports.other = ({vars}) => ({prompt: [{role: 'user', content: vars.name}], config: {top_p: 1}});
