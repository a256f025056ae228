/** Native ESM, types stripped by the compiler that also checks them: no other transformer to keep in step. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/typescript-transform.cjs' },
  coverageProvider: 'v8',
  testTimeout: 30_000,
}
