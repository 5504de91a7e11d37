import { describe, expect, it } from 'vitest'
import { anonymise } from '../../bot/anonymise/anonymise.ts'
import { capitalTermTexts, termTexts } from './domain-terms.ts'
import type { MarkedText } from './marked-text.ts'
import { inCapitals, inSmallLetters, withoutPunctuation } from './mutations.ts'
import { score } from './score.ts'

/** Each term once: it stands in three texts, and all three take long. */
const everyThird = (texts: readonly MarkedText[], from: number): readonly MarkedText[] =>
  texts.filter((_, at) => at % 3 === (from + Math.floor(at / 3)) % 3)

describe('the words of the trade', () => {
  it.each<[string, (text: MarkedText) => MarkedText, readonly MarkedText[]]>([
    ['as they are', (text) => text, [...termTexts, ...capitalTermTexts]],
    ['in small letters', inSmallLetters, everyThird(termTexts, 0)],
    ['in capitals', inCapitals, everyThird(termTexts, 1)],
    ['without punctuation', withoutPunctuation, everyThird([...termTexts, ...capitalTermTexts], 2)],
  ])('stay, and no name beside them does: %s', (_, mutate, texts) => {
    expect(texts.length).toBeGreaterThan(850)
    const { kept, recall } = score(texts.map(mutate))
    expect(kept).toBeGreaterThan(0.988)
    expect(recall).toBeGreaterThan(0.999)
  })

  it.each([
    ['Moeder van Jan Tos belde vanmorgen.', 'Tos'],
    ['Gesprek met mevrouw Tos over haar dochter.', 'Tos'],
    ['De mentor, dhr. Kot, mailt terug.', 'Kot'],
    ['Jim zit al weken thuis.', 'Jim'],
    ['Moeder Nika wil een ander gesprek.', 'Nika'],
    ['Lio (8) komt niet meer op school.', 'Lio'],
    ['mijn zoon jim komt niet meer', 'jim'],
    ['Lea en haar moeder Wia waren erbij.', 'Wia'],
    ['Leerling S.B. uit klas 2 is weer afwezig.', 'S.B.'],
    ['De familie Pans heeft bezwaar gemaakt.', 'Pans'],
    ['Mevrouw Down tekende het plan niet.', 'Down'],
    ['Meneer Dia van de gemeente was er ook.', 'Dia'],
    ['Wij spraken Rob en zijn vader over verzuim.', 'Rob'],
    ['Zij woont bij de familie Fas.', 'Fas'],
    ['Volgens juf Oka gaat het beter.', 'Oka'],
    ['JB (12) en zijn zus LM (9) zitten thuis.', 'JB'],
    ['Het gaat om leerling JR, die nooit komt.', 'JR'],
  ])('written alike are names where a name stands: %s', (text, name) => {
    expect(anonymise(text).text).not.toContain(name)
  })
})
