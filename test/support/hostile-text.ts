import fc from 'fast-check'

// What log, Markdown and terminals treat as more than text, in pieces that shrink well.
const pieces = [
  ...[
    '::error::x',
    '::add-mask::e',
    '::stop-commands::t',
    '::set-output name=a::b',
    '##[error]x',
    '##[group]',
    '::',
  ],
  ...[
    '#',
    '[',
    ']',
    ':',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\u00ad',
    '\u200b',
    '\u034f',
  ],
  ...[
    '\0',
    '\u001b[31m',
    '\u009b',
    '\u202e',
    '\ud800',
    '|',
    '`',
    '```',
    '~~~',
    '\\',
    '<',
    '>',
    '&',
    '<!--',
    '-->',
  ],
  ...[
    '<img src=x>',
    '![a](https://b.example/c)',
    '[a](javascript:b)',
    '[a]: b',
    'https://a.example',
    'www.a.example',
  ],
  ...[
    'a@b.example',
    '@org/team',
    '#1',
    'GH-1',
    '| a | b |',
    '|---|---|',
    '- ',
    '1. ',
    '# ',
    '> ',
    '    ',
    '$',
    '*',
    '_',
  ],
  ...['%', '%0A', '%25', ',', '=', '"', "'", '{0}', 'a', 'b', '1', '\u{1f389}', '\u4e16'],
]

/** Texts that a stranger would write to be more than text, next to arbitrary ones. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map(parts => parts.join(''))
