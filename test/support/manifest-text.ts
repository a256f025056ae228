import fc from 'fast-check'
import type { TypedValue } from './python-yaml.ts'

const oddWords = `
  yes No ON y true False TrUe ~ null Null NULL nil = << ! & 0 -0 +1 1_000 0b101 -0x1F 0o17 017 08 0_7 0b_ 0x_ 1__2 _1
  1.10 1e3 1.5e3 1.5e+3 1. .5 -.5 1._ 6.02e+23 1.0e-5 123456789012345678. -0.0 1e400 9.9e+999 ${'9'.repeat(40)}
  .inf -.INF +.Inf .nan -.nan 1:30 -1:30:59 1:60 190:20:30.15 0:30 0:30. 1_0:5. 2001-12-14 2001-1-1 2001-02-30
  0000-01-01 2001-12-14t21:59:43.10-05:00 2001-12-14T21:59:60Z - ? : a: a#b #a @a \`a %a *a | > --- ... ...a [a] {a} é 😀
`
  .trim()
  .split(/\s+/)

/** Texts that YAML 1.1 reads as something else, or that are easily quoted wrongly. */
const oddTexts = [
  ...oddWords,
  ...[
    '',
    '2001-12-14 21:59:43',
    '2001-1-2  3:04:05.1234567 +1',
    '2001-12-14 21:59:43 Z',
    '2001-12-14 1:02:03-23:59',
  ],
  ...[
    '- a',
    '? a',
    ': a',
    'a: b',
    'a :b',
    'a #b',
    '--- a',
    'a, b',
    "it's",
    '"q"',
    "'q'",
    ' a',
    'a ',
    'a\n',
    '\na',
  ],
  ...[
    'a\n b',
    'a \nb',
    'a\n\nb',
    '\t',
    'a\tb',
    '\u2028',
    'a\x85b',
    '\ufeff',
    '\x07',
    '\xa0',
    '\ud7ff',
    '\uffff',
    '\0',
  ],
]

const word = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.string({
      unit: fc.constantFrom('a', 'b', 'x', 'y', '0', '1', '9', '-', '.', '_', '/'),
      minLength: 1,
      maxLength: 12,
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
)

/** Any text: odd words, long sentences to fold, several lines, every kind of character. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...oddTexts),
  word,
  fc.array(word, { maxLength: 40 }).map(words => words.join(' ')),
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\n\n', '\n  ', ' \n', "'", '"', '\\', 'é', '\t')))
    .map(pairs => pairs.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Around the length from which a key is written behind `? `.
  fc.integer({ min: 120, max: 125 }).map(length => 'k'.repeat(length)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 160 }),
)

const plainScalars = oddTexts.filter(
  text => /^[\w.:+-]+[\w.:+ -]*$/.test(text) && !/^[-?:]( |$)|:( |$)/.test(text),
)

const scalarText = fc.oneof(
  fc.constantFrom(...plainScalars),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value.toFixed(20)),
  fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true })).map(([value]) => exponential(value)),
  fc
    .date({ min: new Date(-62e12), max: new Date(25e13), noInvalidDate: true })
    .map(date => date.toISOString()),
)

function exponential(value: number): string {
  const [mantissa = '0', exponent = '+0'] = value.toExponential().split('e')
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${exponent}`
}

/** Values of texts alone, for styles in which PyYAML would put tags before anything else. */
export const anyTextValue: fc.Arbitrary<TypedValue> = typedValue(anyText.map(text => ['str', text] as const))
/** Values of every type that a manifest without tags can hold. */
export const anyValue: fc.Arbitrary<TypedValue> = typedValue(
  fc.oneof(
    anyText.map(text => ['str', text] as const),
    scalarText.map(text => ['scalar', text] as const),
  ),
)

function typedValue(leaf: fc.Arbitrary<TypedValue>): fc.Arbitrary<TypedValue> {
  const { dict } = fc.letrec<{ node: TypedValue; list: TypedValue; dict: TypedValue }>(tie => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 4, arbitrary: leaf },
      { weight: 1, arbitrary: tie('list') },
      { weight: 1, arbitrary: tie('dict') },
    ),
    list: fc.array(tie('node'), { maxLength: 4 }).map(items => ['list', items] as const),
    dict: fc.array(fc.tuple(leaf, tie('node')), { maxLength: 4 }).map(entries => ['dict', entries] as const),
  }))
  return dict
}

/** Styles in which PyYAML may be told to write a value; a `default_style` goes with texts only, others get tags. */
export const anyStyle: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  default_flow_style: fc.constantFrom(true, false, null),
  width: fc.constantFrom(10, 20, 40, 80, 1000),
  indent: fc.constantFrom(2, 3, 4, 8),
  allow_unicode: fc.boolean(),
  explicit_start: fc.boolean(),
  explicit_end: fc.boolean(),
  line_break: fc.constantFrom('\n', '\r\n', '\r'),
  sort_keys: fc.boolean(),
})

export const anyQuotes = fc.constantFrom(null, '"', "'", '|', '>')

// `␣` stands for a space, `␤` for a line end.
const pieces = `
  a b key:␣ k:␤ -␣ - ?␣ ? :␣ : , ,␣ [ ] { } [] {} ␣ ␣␣ ␤ ␤ ␤ ␤␣␣ ␤␣␣ ␤␣␣␣␣ ␤-␣ ␤␣␣-␣ ␤k:␣ ␤␣␣k:␣ ␤?␣ ␤:␣ ␤␤ ␣␤ ' ' " " ''
  | > |␤ >␤ |-␤ >+␤ |2␤ >1-␤ # ␣# ␣#␣c␤ \\ \\n \\x41 \\u00e9 \\ud83d \\␤ é 😀 @ % --- ... ␤---␤ ␤...␤ ---␣ ! & * << = ~ 1
  .5 1:30 2001-01-01 yes
`
  .trim()
  .split(/\s+/)
  .map(piece => piece.replaceAll('␣', ' ').replaceAll('␤', '\n'))
  .concat(['\t', '\r', '\r\n', '\u2028', '\x85', '\ufeff'])

/** Pieces of YAML in any order: most of it is nothing, and the two readers must agree on that too. */
export const yamlSoup: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'k: ', 'k:\n  ', 'k: [', 'k: {'),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }),
  )
  .map(([start, rest]) => start + rest.join(''))

/** What looks like a number, a time, a truth value, or nothing, and sometimes is. */
export const scalarLookalike: fc.Arbitrary<string> = fc.oneof(
  fc.string({
    unit: fc.constantFrom('0', '1', '5', '6', '9', '_', '.', ':', '-', '+', 'e', 'E'),
    maxLength: 9,
  }),
  fc.string({
    unit: fc.constantFrom('0', '1', '7', '8', '_', '-', '+', 'x', 'o', 'b', 'f', 'A'),
    maxLength: 7,
  }),
  fc.stringMatching(/^[-+]?[0-9_]{1,30}(?:\.[0-9_]{0,30})?(?:[eE][-+]?[0-9]{1,3})?$/),
  fc.stringMatching(/^[-+]?[0-9_]{1,5}(?::[0-6]?[0-9]){1,4}(?:\.[0-9_]{0,4})?$/),
  fc.stringMatching(/^[012][0-9]{3}-[01]?[0-9]-[0-3]?[0-9]$/),
  fc.stringMatching(
    /^[012][0-9]{3}-[01]?[0-9]-[0-3]?[0-9](?:[tT]| {1,2})[012]?[0-9]:[0-6][0-9]:[0-6][0-9](?:\.[0-9]{0,8})? ?(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?)?$/,
  ),
  fc
    .constantFrom('y', 'n', 't', 'f', 'o', 'nu')
    .chain(start => fc.stringMatching(/^[aeflnorsuNULES]{0,4}$/).map(end => start + end)),
)
