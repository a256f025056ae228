/** The longest text of one line that people are expected to read whole, in characters. */
export const lineLength = 500

// T22: nothing that acts on a terminal, a log or a page (T09, T11), nothing invisible, one spelling of each character.
const rules: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}(?<!\n)/u, 'has a control character'],
  [/[\p{Cf}\p{Zl}\p{Zp}\p{DI}]/u, 'has an invisible character'],
  [/[\p{Co}\p{Noncharacter_Code_Point}]|\p{Cs}/u, 'has a character without a meaning that all agree on'],
  [/<[a-z!/?]/i, 'has HTML in it'],
]

/** Why a text is no plain line, as the end of a sentence that starts with it; `undefined` when it is one. */
export function lineProblem(text: string): string | undefined {
  if (text.includes('\n')) return 'runs over several lines'
  if (text.length > lineLength) return `is longer than ${lineLength} characters`
  return proseProblem(text)
}

/** The same for a text that may have several lines. */
export function proseProblem(text: string): string | undefined {
  if (text.trim() === '') return 'is empty'
  if (text.trim() !== text.replace(/\n$/, '')) return 'starts or ends with blanks'
  const broken = rules.find(([pattern]) => pattern.test(text))
  if (broken !== undefined) return broken[1]
  return text === text.normalize('NFC') ? undefined : 'is not in Unicode normal form C'
}
