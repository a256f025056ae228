import { expect, test } from '@jest/globals'
import { systemClock } from '../../../shared/adapters/system-clock.ts'

test('the clock says when it really is, whatever SOURCE_DATE_EPOCH says', () => {
  const before = Date.now()
  process.env['SOURCE_DATE_EPOCH'] = '0'
  try {
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before)
  } finally {
    delete process.env['SOURCE_DATE_EPOCH']
  }
})
