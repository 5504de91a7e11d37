import { describe, expect, it } from 'vitest'
import { readFilter } from '../../bot/agreements/lists/filter.ts'

describe('what is typed after /afspraken', () => {
  it.each([
    ['', [], ''],
    ['mij', ['mine'], ''],
    ['Te laat', ['late'], ''],
    ['zonder eigenaar', ['without-owner'], ''],
    ['oogo', [], 'oogo'],
    ['te laat OOGO', ['late'], 'OOGO'],
    ['OOGO te laat', ['late'], 'OOGO'],
    ['besluiten van de Stuurgroep', ['decision'], 'Stuurgroep'],
    ['besluiten bij OOGO', ['decision'], 'OOGO'],
    ['mijn acties te laat', ['mine', 'late', 'action-item'], ''],
    ['zonder datum  Het kind   centraal', ['without-term'], 'Het kind centraal'],
    ['blijvende afspraken', ['standing-agreement'], ''],
    ['gereed gemeld', ['to-confirm'], ''],
    ['gereed', ['closed'], ''],
    ['SWV Noorderkring PO', [], 'SWV Noorderkring PO'],
    ['Gemeente Duinrecht', [], 'Gemeente Duinrecht'],
  ])('%j', (text, narrowings, name) => {
    expect(readFilter(text)).toEqual({ narrowings, name })
  })
})
