import { finding, type Finding } from '../model/finding.ts'
import { shown } from '../text/shown.ts'
import { gitBytes, type Checkout } from './checkout.ts'
import { listTracked } from './commit-files.ts'
import { splitAtZeros } from './zero-ended.ts'

/**
 * Tracked files at or below these paths whose git attributes make a checkout write other bytes than the commit holds:
 * a filter, CRLF line ends, keywords or another encoding (T17). `text=auto` alone changes nothing where CRLF is not asked
 * for, so it is no finding.
 */
export async function attributeProblems(
  checkout: Checkout,
  under: readonly string[] = [],
): Promise<readonly Finding[]> {
  const files = (await listTracked(checkout, under)).filter(({ kind }) => kind === 'file')
  if (files.length === 0) return []
  const words = ['check-attr', '--cached', '--stdin', '-z', ...Object.keys(changing)]
  const input = Buffer.from(files.map(({ path }) => `${path}\0`).join(''))
  const parts = Array.from(splitAtZeros(await gitBytes(checkout, words, { input })), part =>
    Buffer.from(part).toString('utf8'),
  )
  const found: Finding[] = []
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [path = '', attribute = '', value = ''] = parts.slice(index, index + 3)
    if (changing[attribute]?.test(value) !== true) continue
    const message = `the attribute ${attribute}=${shown(value)} changes the bytes of ${shown(path)} when it is checked out`
    found.push(finding('E_ATTRIBUTES', message, { at: { file: path } }))
  }
  return found
}

// Values under which each attribute changes bytes (gitattributes(5)); `unset` and `unspecified` never do.
const changing: Readonly<Record<string, RegExp>> = {
  filter: /^(?!(set|unset|unspecified)$)/,
  eol: /^crlf$/,
  ident: /^set$/,
  'working-tree-encoding': /^(?!(set|unset|unspecified|utf-?8)$)/i,
}
