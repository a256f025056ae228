import fc from 'fast-check'

/** YAML as people write it, or nearly: each node knows how to stand at an indentation. */
type Written = (indent: number) => string

const spaces = (count: number): string => ' '.repeat(Math.max(count, 0))

const oddWords = `
  yes off ~ null 1.10 1e3 1.5e+3 1_000 0x1F 0b11 0o7 017 1:30 -1 .5 2001-12-14 .inf .NaN = >=0.40.0,<1.0.0 a:b a#b it's -x
  ?x :x é 😀 http://x.y/z a,b x[1] {x} " ' \\ @ \` % -- ...x
`
  .trim()
  .split(/\s+/)

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'X', 'Y', '0', '1', '9'),
      minLength: 1,
      maxLength: 14,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...oddWords),
  },
)
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map(parts => parts.join(' '))
const lines = fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 4 })
const comment = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  fc.constantFrom(' # note', '  #', '#x', ' '),
)

const plain: fc.Arbitrary<Written> = fc.tuple(lines, fc.nat(3), comment).map(
  ([text, more, note]) =>
    indent =>
      text.join(`\n${spaces(indent + more)}`) + note + '\n',
)

const single: fc.Arbitrary<Written> = fc.tuple(lines, fc.nat(6), comment).map(
  ([text, column, note]) =>
    () =>
      `'${text.map(line => line.replaceAll("'", "''")).join(`\n${spaces(column)}`)}'${note}\n`,
)

const escape = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\/',
  '\\ ',
  '\\x41',
  '\\xe9',
  '\\u263A',
  '\\U0001F600',
  '\\N',
)
const double: fc.Arbitrary<Written> = fc
  .tuple(
    fc.array(fc.oneof(words, escape, fc.constantFrom(' ', '\n', '\n\n', '\\\n', ' \n ', '\t')), {
      maxLength: 6,
    }),
    comment,
  )
  .map(([parts, note]) => indent => {
    const text = parts.map(part =>
      /^(?:[^"\\]|\\.|\\\n)*$/.test(part) ? part : part.replace(/["\\]/g, '\\$&'),
    )
    return `"${text.join('').replaceAll('\n', `\n${spaces(indent)}`)}"${note}\n`
  })

const block: fc.Arbitrary<Written> = fc
  .record({
    sign: fc.constantFrom('|', '>'),
    chomp: fc.constantFrom('', '-', '+'),
    explicit: fc.boolean(),
    chompFirst: fc.boolean(),
    more: fc.integer({ min: 1, max: 4 }),
    body: fc.array(fc.tuple(fc.constantFrom('', '', '', ' ', '  ', '\t'), fc.oneof(words, fc.constant(''))), {
      maxLength: 6,
    }),
    after: fc.nat(2),
    note: fc.constantFrom('', '', ' # note', ' '),
  })
  .map(({ sign, chomp, explicit, chompFirst, more, body, after, note }) => indent => {
    const digit = explicit ? String(more) : ''
    const header = sign + (chompFirst ? chomp + digit : digit + chomp) + note
    const base = spaces(Math.max(indent, 0) - (indent > 0 ? 1 : 0) + more)
    const text = body.map(([extra, line]) => `${line === '' && extra === '' ? '' : base + extra + line}\n`)
    return `${header}\n${text.join('')}${'\n'.repeat(after)}`
  })

const { node, list, mapping, flow } = fc.letrec<Record<'node' | 'list' | 'mapping' | 'flow', Written>>(
  tie => {
    const scalar = fc.oneof({ weight: 4, arbitrary: plain }, single, double, { weight: 2, arbitrary: block })
    const flowScalar = fc.oneof(
      word,
      words,
      fc.constant(''),
      words.map(text => `'${text.replaceAll("'", "''")}'`),
      words.map(text => JSON.stringify(text)),
      words.map(text => text.replaceAll(' ', '\n  ')),
    )
    const flowItem = fc.oneof(
      {
        weight: 3,
        arbitrary: flowScalar.map(
          (text): Written =>
            () =>
              text,
        ),
      },
      tie('flow').map(
        (inner): Written =>
          indent =>
            inner(indent).trimEnd(),
      ),
    )
    const separator = fc.constantFrom(', ', ',', ' , ', ',\n    ')
    const colon = fc.constantFrom(': ', ':', ' : ', '')
    const flowList = fc.tuple(fc.array(flowItem, { maxLength: 4 }), separator, fc.boolean())
    const flowMapping = fc.tuple(fc.array(fc.tuple(flowItem, colon, flowItem), { maxLength: 4 }), separator)
    const blockKey = fc.oneof(
      { weight: 6, arbitrary: word },
      words,
      words.map(text => `'${text.replaceAll("'", "''")}'`),
      words.map(text => JSON.stringify(text)),
    )
    return {
      flow: fc.oneof(
        { depthSize: 'small' },
        flowList.map(
          ([items, comma, trailing]): Written =>
            indent =>
              `[${items.map(item => item(indent)).join(comma)}${trailing ? ',' : ''}]\n`,
        ),
        flowMapping.map(
          ([entries, comma]): Written =>
            indent =>
              `{${entries.map(([key, sign, value]) => key(indent) + sign + value(indent)).join(comma)}}\n`,
        ),
      ),
      list: fc
        .tuple(fc.array(tie('node'), { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '  ', '   '))
        .map(([items, gap]): Written => indent => {
          const marked = items.map(item => `-${gap}${item(indent + 1 + gap.length)}`)
          return marked.join(spaces(indent))
        }),
      mapping: fc
        .array(fc.tuple(blockKey, tie('node'), fc.constantFrom('same', 'next', 'question', 'empty')), {
          minLength: 1,
          maxLength: 5,
        })
        .map((entries): Written => indent => {
          const written = entries.map(([key, value, form]) => {
            if (form === 'empty') return `${key}:\n`
            if (form === 'question') return `? ${key}\n${spaces(indent)}: ${value(indent + 2)}`
            if (form === 'next') return `${key}:\n${spaces(indent + 2)}${value(indent + 2)}`
            return `${key}: ${value(indent + 1)}`
          })
          return written.join(spaces(indent))
        }),
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 5, arbitrary: scalar },
        { weight: 1, arbitrary: tie('flow') },
        { weight: 1, arbitrary: fc.constantFrom('', '\n').map((): Written => () => '\n') },
        // Within `key: ` a collection must start on a line of its own, within `- ` it need not.
        { weight: 1, arbitrary: nested(tie('list')) },
        { weight: 1, arbitrary: nested(tie('mapping')) },
      ),
    }
  },
)

function nested(inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return fc.tuple(inner, fc.constantFrom('next line', 'next line', 'here')).map(
    ([write, where]) =>
      indent =>
        (where === 'here' ? '' : `\n${spaces(indent)}`) + write(indent),
  )
}

/** A document as a person might write it. */
export const handwrittenYaml: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '---\n', '# manifest\n', '\n', '--- # x\n'),
    fc.oneof({ weight: 8, arbitrary: mapping }, flow, list, node),
    fc.constantFrom('', '', 'integrity:\n  checksum: sha256:00\n', '...\n', '\n\n# end'),
  )
  .map(([start, write, end]) => start + write(0) + end)

const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(3),
  add: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\n  ',
      ':',
      ': ',
      '-',
      '- ',
      '#',
      "'",
      '"',
      '[',
      ']',
      '{',
      '}',
      ',',
      '?',
      '|',
      '>',
    ),
    fc.constantFrom('\t', '\r', '\x85', '\u2028', '\ufeff', '\\', '%', '\n---\n', '\n...', 'x'),
  ),
})

/** Such a document after one or more slips of the keyboard. */
export const damagedYaml: fc.Arbitrary<string> = fc
  .tuple(handwrittenYaml, fc.array(slip, { minLength: 1, maxLength: 3 }))
  .map(([manifest, slips]) =>
    slips.reduce((text, { at, drop, add }) => {
      const index = Math.floor(at * text.length)
      return text.slice(0, index) + add + text.slice(index + drop)
    }, manifest),
  )
