/** The words by which a generated file says so, on its first line or on the second after `#!`. */
export const generatedMark = 'Written by .github/scripts/generate.ts from'

/** Whether a text says of itself that the generator wrote it: only such files may it remove. */
export function isGenerated(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2)
  return (first.startsWith('#!') ? second : first).includes(generatedMark)
}
