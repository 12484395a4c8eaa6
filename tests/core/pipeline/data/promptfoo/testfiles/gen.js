module.exports = () => [{vars: {g: 'default'}}];
module.exports.named = async () => [{vars: {g: 'named'}}];
module.exports.counted = (config) => Array.from({length: config.count}, (_, i) => ({vars: {g: String(i)}}));
