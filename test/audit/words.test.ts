import { expect, it } from 'vitest'
import { en } from '../../cards/words/en.ts'
import { nl } from '../../cards/words/nl.ts'
import { featuresOf } from '../../scripts/features.ts'
import { openStorage } from '../../storage/open.ts'
import { readSources } from '../sources.ts'

/** The words behind a name with a dot that say that it is no verb. */
const otherwise = /(?:refusal|log\.(?:info|warn|error)|startsWith)\(\s*$/u

it('every verb that the source records has words in both languages, and none has words for nothing', async () => {
  const storage = await openStorage('sqlite::memory:')
  const searches = featuresOf(storage, () => null).flatMap(({ options }) => Object.keys(options ?? {}))
  await storage.close()
  const sources = await readSources('bot', 'scripts')
  const recording = sources.filter(({ text }) => /\brecord\w*\(|\bfollow\w*\(|\bverb: '|Verb = '/u.test(text))
  const named = recording.flatMap(({ text }) =>
    [...text.matchAll(/'([a-z-]+\.[a-z-]+)'/gu)].flatMap(({ 1: name = '', index }) =>
      otherwise.test(text.slice(0, index)) ? [] : [name],
    ),
  )
  const verbs = [...new Set(named)].filter((name) => !(name in nl.refusals) && !searches.includes(name))
  expect(verbs.length).toBeGreaterThan(20)
  for (const words of [nl, en]) {
    const known = Object.keys(words.audit.verbs)
    expect(verbs.filter((verb) => !known.includes(verb))).toEqual([])
    // What was done may be called as what then refuses: “gesloten”.
    expect(known.filter((verb) => !named.includes(verb))).toEqual([])
  }
})
