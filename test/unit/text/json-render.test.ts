import { expect, test } from '@jest/globals'
import { pythonLayout, renderJson } from '../../../shared/text/json-render.ts'

// What `json.dumps(value, indent=2)` of CPython 3.11 prints for this value.
const fromPython = `{
  "a": [],
  "b": {},
  "c": [
    1,
    -2,
    true,
    null
  ],
  "d": {
    "\\u00e9\\ud83c\\udf89": "\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u2028<>&"
  }
}`

test('writes the bytes of Python', () => {
  const value = { a: [], b: {}, c: [1, -2, true, null], d: { 'é🎉': '"\\/\b\f\n\r\t\0\x1f\x7f\u2028<>&' } }
  expect(renderJson(value, pythonLayout)).toBe(fromPython)
})

test('writes one line, with or without blanks', () => {
  const value = { a: [1, 2], b: { c: 'é' }, d: [] }
  expect(renderJson(value)).toBe('{"a": [1, 2], "b": {"c": "é"}, "d": []}')
  expect(renderJson(value, { comma: ',', colon: ':' })).toBe('{"a":[1,2],"b":{"c":"é"},"d":[]}')
  expect(renderJson(value, { comma: ',', colon: ':' })).toBe(JSON.stringify(value))
})

test('writes what JSON.stringify writes when it is set in', () => {
  const value = { a: [1, { b: [] }], c: {} }
  expect(renderJson(value, { indent: '\t' })).toBe(JSON.stringify(value, null, '\t'))
})

test('goes on from the indentation of the line it is put in', () => {
  expect(renderJson([1], { indent: '  ', base: '    ', lineEnd: '\r\n' })).toBe('[\r\n      1\r\n    ]')
})

test('escapes half a surrogate pair in every layout', () => {
  expect(renderJson('\ud800')).toBe('"\\ud800"')
  expect(renderJson('\ud800', { ascii: true })).toBe('"\\ud800"')
})
