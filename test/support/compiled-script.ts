import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** A script of this repository as plain JavaScript that `node` of any version can start. */
export interface CompiledScript extends Disposable {
  readonly path: string
}

/**
 * Compiles a script, given by its path in the repository, with all that it imports from here. A child process that
 * strips types itself would spend most of a fault sweep on loading the compiler.
 */
export function compiledScript(entry: string): CompiledScript {
  const folder = mkdtempSync(join(tmpdir(), 'modreg-compiled-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  for (const source of reachable(join(repository, entry), new Set())) {
    const target = join(folder, javaScriptName(relative(repository, source)))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, ts.transpileModule(readFileSync(source, 'utf8'), { compilerOptions }).outputText)
  }
  return {
    path: join(folder, javaScriptName(entry)),
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
}

const javaScriptName = (path: string): string => path.replace(/\.ts$/, '.js')

function reachable(source: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(source)) return seen
  seen.add(source)
  const { importedFiles } = ts.preProcessFile(readFileSync(source, 'utf8'))
  for (const { fileName } of importedFiles)
    if (fileName.startsWith('.')) reachable(join(dirname(source), fileName), seen)
  return seen
}
