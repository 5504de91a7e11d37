import { describe, expect, it } from 'vitest'
import { checkSettings, type RoundSettings, usualSettings } from '../../bot/case-rounds/settings.ts'
import { refusalOf } from './refusal-of.ts'

const check = (change: Partial<RoundSettings>) => refusalOf(() => checkSettings({ ...usualSettings, ...change }))

describe('how a body runs its rounds', () => {
  it('is as the protocol says unless it says otherwise', () => {
    expect(checkSettings(usualSettings)).toBe(usualSettings)
    expect(usualSettings).toMatchObject({
      least: 4,
      hours: [9, 14],
      retentionDays: 28,
      secondFeedbackDays: 21,
      extensionDays: 2,
    })
  })

  it.each<[string, Partial<RoundSettings>]>([
    ['case-round.setting-outside at least', { least: 2 }],
    ['case-round.setting-outside at retentionDays', { retentionDays: 365 }],
    ['case-round.setting-outside at extensionDays', { extensionDays: 1.5 }],
    ['case-round.setting-outside at days.advising', { days: { ...usualSettings.days, advising: 0 } }],
    ['case-round.setting-outside at screeningMost', { screeningDays: 3 }],
    ['case-round.hours-unfit at hours', { hours: [] }],
    ['case-round.hours-unfit at hours', { hours: [14, 9] }],
    ['case-round.hours-unfit at hours', { hours: [2, 9] }],
    ['case-round.hours-unfit at hours', { hours: [9, 9] }],
    ['case-round.live-minutes at minutes', { minutes: { ...usualSettings.minutes, open: 30 } }],
    ['case-round.live-minutes at minutes', { minutes: { ...usualSettings.minutes, open: 0 } }],
    ['case-round.feedback-late at secondFeedbackDays', { secondFeedbackDays: 28 }],
    ['', { hours: [8, 12, 16], days: { ...usualSettings.days, open: 1, clarifying: 5 }, retentionDays: 56 }],
  ])('%s', (reason, change) => {
    expect(check(change)).toBe(reason)
  })
})
