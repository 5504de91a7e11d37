import { expect, it } from 'vitest'
import { sayVerb } from '../../cards/agreement-history.ts'
import { wordsIn } from '../../cards/words/speak.ts'

it('the history of an agreement has words for whatever is written down of one', () => {
  for (const words of [wordsIn('nl'), wordsIn('en')]) {
    const verbs = Object.keys(words.audit.verbs).filter((verb) => verb.startsWith('agreement.'))
    expect(verbs.length).toBeGreaterThan(20)
    expect(verbs.filter((verb) => sayVerb(verb, words) === verb)).toEqual([])
  }
})
