const { createHash } = require('node:crypto')
const ts = require('typescript')

const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
  inlineSources: true,
}

/** Strips types file by file; `npm run typecheck` is what checks them. */
module.exports = {
  process: (source, fileName) => ({
    code: ts.transpileModule(source, { fileName, compilerOptions }).outputText,
  }),
  getCacheKey: (source, fileName, { configString }) =>
    createHash('sha256').update([ts.version, fileName, configString, source].join('\0')).digest('hex'),
}
