import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { costOf } from '../../../support/local-github/graphql/cost.ts'
import { GraphqlSyntaxError } from '../../../support/local-github/graphql/failure.ts'
import { parse } from '../../../support/local-github/graphql/parser.ts'

/** The cost of the first operation of a document. */
const cost = (source: string, variables = {}) => {
  const document = parse(source)
  const [operation] = document.operations
  if (!operation) throw new Error('no operation')
  return costOf(document, operation, variables)
}

describe('reading', () => {
  test('aliases, variables with defaults, arguments of every kind, directives and comments', () => {
    const document = parse(`
      # A comment, with commas,
      query Find($owner: String!, $names: [String!]! = ["a", "b"]) {
        one: repository(owner: $owner, name: "x", deep: { a: [1, -2.5e3, true, null], b: ENUM }) @include(if: $yes) { name },
        ...F ... on Query { viewer { login } }
      }
      fragment F on Query { rateLimit { cost } }`)
    const [operation] = document.operations
    expect(operation).toMatchObject({
      type: 'query',
      name: 'Find',
      variables: [
        { name: 'owner', type: 'String!' },
        { name: 'names', type: '[String!]!', fallback: { kind: 'list' } },
      ],
    })
    expect(operation?.selections).toMatchObject([
      {
        kind: 'field',
        key: 'one',
        name: 'repository',
        at: { line: 4, column: 9 },
        args: {
          owner: { kind: 'variable', name: 'owner' },
          deep: {
            fields: {
              a: { items: [{ value: 1 }, { value: -2500 }, { value: true }, { value: null }] },
              b: { value: 'ENUM' },
            },
          },
        },
        directives: [{ name: 'include' }],
      },
      { kind: 'spread', fragment: 'F' },
      { kind: 'inline', on: 'Query' },
    ])
    expect(document.fragments.get('F')).toMatchObject({ on: 'Query' })
  })

  test('any text survives as a string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), content => {
        const document = parse(`{ f(a: ${JSON.stringify(content)}) }`)
        expect(document.operations[0]?.selections[0]).toMatchObject({ args: { a: { value: content } } })
      }),
    )
  })

  test('a block string loses its indentation and its outer empty lines', () => {
    const document = parse('{ f(a: """\n    one\n      two \\""" "\n  """) }')
    expect(document.operations[0]?.selections[0]).toMatchObject({
      args: { a: { value: 'one\n  two """ "' } },
    })
  })

  test.each([
    ['an open brace', '{ a { b }', 'Expected NAME, actual: end of file'],
    ['a strange character', '{ a % b }', 'actual: %'],
    ['a word that is no operation', 'fetch { a }', 'actual: fetch'],
    ['an empty argument', '{ a(b: ) }', 'Expected a value, actual: ")"'],
  ])('%s is refused with its place', (_what, source, message) => {
    expect(() => parse(source)).toThrow(GraphqlSyntaxError)
    expect(() => parse(source)).toThrow(message)
  })
})

describe('the price of a query', () => {
  test("is 51 for the example of GitHub's documentation", () => {
    const example = `query { viewer { login repositories(first: 100) { edges { node { id
      issues(first: 50) { edges { node { id labels(first: 60) { edges { node { id name } } } } } } } } } } }`
    expect(cost(example).points).toBe(51)
  })

  test("is 22,060 nodes for the larger example of GitHub's documentation", () => {
    const example = `query { viewer {
      repositories(first: 50) { edges { repository: node { name
        pullRequests(first: 20) { edges { pullRequest: node { title
          comments(first: 10) { edges { comment: node { bodyHTML } } } } } }
        issues(first: 20) { totalCount edges { issue: node { title bodyHTML
          comments(first: 10) { edges { comment: node { bodyHTML } } } } } } } } }
      followers(first: 10) { edges { follower: node { login } } } } }`
    expect(cost(example).nodes).toBe(22_060)
  })

  test("is 550 nodes for the smaller example of GitHub's documentation", () => {
    const example = `query { viewer { repositories(first: 50) { edges { repository: node { name
      issues(first: 10) { totalCount edges { node { title bodyHTML } } } } } } } }`
    expect(cost(example).nodes).toBe(550)
  })

  test('is 1 for fifty repositories with their tags, and 3 with their assets', () => {
    const batch = (fields: string) =>
      `{ ${Array.from({ length: 50 }, (_, at) => `r${at}: repository(owner: "o", name: "n${at}") { ${fields} }`).join(' ')} }`
    expect(cost(batch('releases(first: 5) { nodes { tagName } }'))).toEqual({ points: 1, nodes: 250 })
    const assets = 'releases(first: 5) { nodes { releaseAssets(first: 50) { nodes { digest } } } }'
    expect(cost(batch(assets))).toEqual({ points: 3, nodes: 12_750 })
  })

  test('counts what variables say and what fragments hold', () => {
    const source = `query($n: Int!) { viewer { ...V } } fragment V on User { repositories(first: $n) { nodes { issues(last: 10) { nodes { id } } } } }`
    expect(cost(source, { n: 100 })).toEqual({ points: 1, nodes: 1100 })
  })
})
