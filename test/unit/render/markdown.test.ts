import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  markdownBlock,
  markdownCode,
  markdownHead,
  markdownRow,
  markdownSentence,
  markdownText,
} from '../../../shared/render/markdown.ts'
import { hostileText } from '../../support/hostile-text.ts'

const apart = '\u200b'

test.each([
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  ['*a* _b_ ~c~ [d] e|f \\g `h`', '\\*a\\* \\_b\\_ \\~c\\~ \\[d\\] e\\|f \\\\g \\`h\\`'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['===', '\\==='],
  ['12. a', '12\\. a'],
  ['7) a', '7\\) a'],
  ['1.2.3', '1\\.2.3'],
  ['    code', 'code'],
  ['a\n\n# b', 'a  \\# b'],
  ['a! ![b]', 'a! \\!\\[b\\]'],
  ['costs $5', 'costs <span>$</span>5'],
  ['@org/team a@b.example', `@${apart}org/team a@${apart}b.example`],
  ['x#1 gh-22', `x\\#${apart}1 gh-${apart}22`],
  ['https://a.b www.c.d _WWW.e', `https:${apart}//a.b www${apart}.c.d \\_WWW${apart}.e`],
  ['a\u202eb\0', 'a\\\\u202eb\\\\x00'],
])('text stays text (%#)', (text, expected) => {
  expect(markdownText(text)).toBe(expected)
})

test.each([
  ['a/b.yaml:3', '`a/b.yaml:3`'],
  ['a`b', 'a\\`b'],
  ['a|b', 'a\\|b'],
  ['a\\|b', 'a\\\\\\|b'],
  ['@org/team', '`@org/team`'],
  ['', ''],
  ['\n', '\\\\x0a'],
])('code falls back to text where a code span could be left (%#)', (text, expected) => {
  expect(markdownCode(text)).toBe(expected)
})

test.each([
  ['Run `modreg keygen` now', 'Run `modreg keygen` now'],
  ['`a` and *b*', '`a` and \\*b\\*'],
  ['a `b', 'a \\`b'],
  ['`a``b`', '\\`a\\`\\`b\\`'],
  ['see `a|b`', 'see a\\|b'],
])('a sentence keeps its code (%#)', (text, expected) => {
  expect(markdownSentence(text)).toBe(expected)
})

test('a block of code ends where it ends', () => {
  expect(markdownBlock('a\n```\n````\n\tb')).toBe('`````\na\n```\n````\n    b\n`````')
  expect(markdownBlock('x\n'.repeat(3000)).split('\n')).toHaveLength(2003)
})

test('rows and heads of tables', () => {
  expect(markdownRow(['a', 'b'])).toBe('| a | b |')
  expect(markdownHead(['a', 'b'])).toBe('| a | b |\n| --- | --- |')
})

// No full parser is a dependency of ours; GitHub would have to find one of these to make more than text of
// it.
const live = [
  /(?<!\\)(?:\\\\)*(?:[*_[\]~|#`]|!(?=\[))/, // a sign without its backslash
  /<(?!\/?span>)/, // any tag but the one around a dollar
  /&(?!amp;|lt;|gt;)/, // an entity
  /@(?!\u200b)|#(?=\d)|GH-(?=\d)|:\/\/|www\./i, // mentions, references, addresses
  /^(?:[-+=]|\d+[.)]|\s)/, // the start of a block
  /\n|[^\P{C}\u200b]/u,
]

test('no text comes alive', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const markdown = markdownText(text)
      for (const pattern of live) expect(markdown).not.toMatch(pattern)
      expect(markdown).toBe(markdown.trim())
    }),
    { numRuns: 1000 },
  )
})

test('no sentence comes alive outside of its code, and no code is left', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const outside = markdownSentence(text).replace(/(?<![`\\])`[^`\\|\n]+`(?!`)/g, ' ')
      for (const pattern of live.slice(0, 4)) expect(outside).not.toMatch(pattern)
    }),
    { numRuns: 1000 },
  )
})
