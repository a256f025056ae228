import { expect, test } from '@jest/globals'
import { takeInputs } from '../../../shared/adapters/input-variables.ts'
import { processEnvironment } from '../../../shared/adapters/process-environment.ts'
import { flag, paths, secret, text } from '../../../shared/command/input.ts'
import { withVariables } from '../../support/variables.ts'

const inputs = {
  bundles: paths('B.'),
  'dry-run': flag('D.', false),
  'signing-key': secret('K.'),
  'two words': text('T.', ''),
}

function take(variables: Readonly<Record<string, string>>) {
  const masked: string[] = []
  return withVariables(variables, () => {
    const texts = takeInputs(inputs, processEnvironment({ mask: value => void masked.push(value) }))
    return {
      texts: Object.fromEntries(texts),
      masked,
      left: Object.keys(process.env).filter(name => /^INPUT_/.test(name)),
    }
  })
}

test('reads inputs as the runner names them', () => {
  const { texts } = take({
    INPUT_BUNDLES: 'a\nb\n',
    'INPUT_DRY-RUN': ' true ',
    INPUT_TWO_WORDS: 'x',
    'INPUT_SIGNING-KEY': '',
  })
  expect(texts).toEqual({ bundles: 'a\nb', 'dry-run': 'true', 'two words': 'x' })
})

test('a secret is masked, taken out, and kept but for the line end', () => {
  expect(take({ 'INPUT_SIGNING-KEY': ' line 1\nline 2 \r\n', INPUT_BUNDLES: '' })).toEqual({
    texts: { 'signing-key': ' line 1\nline 2 ' },
    masked: [' line 1\nline 2 \r\n'],
    left: ['INPUT_BUNDLES'],
  })
})

test('an input that the action does not have is refused with the nearest one, and all of them at once', () => {
  expect(() => take({ 'INPUT_DRY-RUM': 'true', INPUT_UNHEARD: '', INPUT_BUNDLES: 'a' })).toThrow(
    'there is no input dry-rum; did you mean dry-run?\nthere is no input unheard',
  )
})
