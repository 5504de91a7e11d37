import { describe, expect, test } from 'vitest'
import { readDue } from '../../bot/dates/due.ts'
import { type Language, sayDate, sayDue } from '../../bot/dates/say-due.ts'

const context = { anchor: '2026-10-06', region: 'noord' as const }

function say(words: string, language: Language = 'nl'): string {
  const due = readDue(words, context)
  return due ? sayDue(due, { ...context, language }) : ''
}

describe('a date', () => {
  test('is said short, with its weekday', () => {
    expect(sayDate('2026-12-18', 'nl')).toBe('vr 18 dec 2026')
    expect(sayDate('2027-03-01', 'nl')).toBe('ma 1 mrt 2027')
    expect(sayDate('2026-12-18', 'en')).toBe('Fri 18 Dec 2026')
  })
})

describe('a deadline in words', () => {
  test.each([
    ['voor de kerstvakantie', 'voor de kerstvakantie: uiterlijk vr 18 dec 2026 (regio Noord). Klopt dat?'],
    ['uiterlijk 12 oktober', 'uiterlijk 12 oktober: uiterlijk ma 12 okt 2026. Klopt dat?'],
    ['tot 12 oktober', 'tot 12 oktober: uiterlijk zo 11 okt 2026. Klopt dat?'],
    ['12 oktober', '12 oktober: op ma 12 okt 2026. Klopt dat?'],
    ['maart/april', 'maart/april: van ma 1 mrt 2027 t/m vr 30 apr 2027. Klopt dat?'],
    ['dit schooljaar', 'dit schooljaar: van za 1 aug 2026 t/m za 31 jul 2027. Klopt dat?'],
    ['nog dit jaar', 'nog dit jaar: uiterlijk do 31 dec 2026. Klopt dat?'],
    ['binnen drie weken', 'binnen drie weken: uiterlijk di 27 okt 2026. Klopt dat?'],
    ['over drie weken', 'over drie weken: op di 27 okt 2026. Klopt dat?'],
    ['na de zomer', 'na de zomer: op of na ma 23 aug 2027 (regio Noord). Uiterlijk wanneer is het klaar?'],
    ['start dit najaar', 'dit najaar: het begint tussen di 6 okt 2026 en ma 30 nov 2026. Klopt dat?'],
    ['per 1 januari', 'per 1 januari: het begint op vr 1 jan 2027. Klopt dat?'],
    ['starten na de kerst', 'na de kerst: het begint op of na ma 4 jan 2027 (regio Noord). Klopt dat?'],
    ['z.s.m.', '“z.s.m.” is nog geen termijn. Uiterlijk wanneer is het klaar?'],
    ['voor het volgende OOGO', '“voor het volgende OOGO”: die dag ken ik niet. Op welke datum is dat?'],
    ['na ontvangst', '“na ontvangst” hangt af van iets anders. Uiterlijk wanneer is het klaar?'],
    ['30 februari', '“30 februari” staat niet in de kalender. Welke datum bedoelt u?'],
    [
      'volgende dinsdag',
      '“volgende dinsdag”: is dat de eerstvolgende, of die van de week erna? Welke datum bedoelt u?',
    ],
    [
      'voor de zomervakantie 2035',
      '“voor de zomervakantie 2035”: de schoolvakanties van dat jaar (regio Noord) heb ik nog niet. Welke datum bedoelt u?',
    ],
  ])('says back %s', (words, sentence) => {
    expect(say(words)).toBe(sentence)
  })

  test('says the same in English', () => {
    expect(say('voor de kerstvakantie', 'en')).toBe(
      'voor de kerstvakantie: by Fri 18 Dec 2026 at the latest (region Noord). Is that right?',
    )
    expect(say('vanaf maart', 'en')).toBe(
      'vanaf maart: it begins between Mon 1 Mar 2027 and Wed 31 Mar 2027. Is that right?',
    )
    expect(say('tijdig', 'en')).toBe('“tijdig” is not a deadline yet. By when will it be ready?')
  })
})

test('A bare "zodra" is said with what it waits for', () => {
  const due = readDue('De coach begint zodra de subsidie rond is.', { anchor: '2026-11-05', region: 'midden' })
  expect(due && sayDue(due, { region: 'midden', language: 'nl' })).toContain('“zodra de subsidie rond is” hangt af')
})

test('A Christmas day is the same in every region', () => {
  const due = readDue('op tweede kerstdag', { anchor: '2026-11-05', region: 'midden' })
  expect(due && sayDue(due, { region: 'midden', language: 'nl' })).toBe(
    'op tweede kerstdag: op za 26 dec 2026. Klopt dat?',
  )
})
