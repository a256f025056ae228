import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import ncc from '@vercel/ncc'
import { writeDist } from './write-dist.ts'

// Chunks are numbered after the paths of their modules, and a link would lead to paths outside of here.
if (lstatSync('node_modules').isSymbolicLink()) {
  console.warn('node_modules is a link: this bundle works but is not the one to commit. Run npm ci first.')
}
const { code, assets } = await ncc(resolve('build/actions/main.js'), {
  cache: false,
  license: 'licenses.txt',
  minify: false, // starts slower and cannot be reviewed
  quiet: true,
  sourceMap: false,
  target: 'es2022',
})
const bundle = new Map<string, string | Buffer>([
  ...Object.entries(assets).map(([name, { source }]) => [name, source] as const),
  ['index.js', code],
  ['package.json', '{\n  "type": "module"\n}\n'],
])
writeDist('dist', bundle)
const bytes = [...bundle.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
console.log(`dist: ${bundle.size} files, ${Math.round(bytes / 1000)} KB`)
