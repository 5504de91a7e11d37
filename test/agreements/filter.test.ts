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
    ['actions', ['action-item'], ''],
    ['intentions', ['intention'], ''],
    ['standing agreements', ['standing-agreement'], ''],
    ['my late actions', ['mine', 'late', 'action-item'], ''],
    ['van Anna', [], 'Anna'],
    ['te laat van Anna', ['late'], 'Anna'],
    ['van mij', ['mine'], ''],
  ])('%j', (text, narrowings, name) => {
    expect(readFilter(text)).toEqual({ narrowings, serial: null, name })
  })

  it.each([
    ['besluit 3', 3, ''],
    ['Besluit nr. 12 van de Stuurgroep', 12, 'Stuurgroep'],
    ['OOGO decision 3', 3, 'OOGO'],
  ])('%j is a decision by its number', (text, serial, name) => {
    expect(readFilter(text)).toEqual({ narrowings: ['decision'], serial, name })
  })

  it.each([
    ['Voortgang acties', [], 'Voortgang acties'],
    ['voortgang acties te laat', ['late'], 'voortgang acties'],
    ['Van Dijk', [], 'Van Dijk'],
    ['Besluit 2026', [], 'Besluit 2026'],
    ['besluit 2', ['decision'], ''],
  ])('%j loses nothing that belongs to a name', (text, narrowings, name) => {
    const names = ['voortgang acties', 'van dijk', 'besluit 2026']
    expect(readFilter(text, (typed) => names.includes(typed.toLowerCase()))).toMatchObject({ narrowings, name })
  })
})
