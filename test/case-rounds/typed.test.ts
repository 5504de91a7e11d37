import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstValues } from '../../cards/form.ts'
import { formIn, problemsIn } from '../world.ts'
import { openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
  await world.bringIn('r', 'Anna')
  await world.to('2026-11-23', 14)
  await world.to('2026-11-24', 9)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const questionsSeenBy = async (name: string): Promise<string> => {
  await world.to('2026-11-24', 14)
  return saidIn(await world.opened(name, 'r'))
}

describe('what somebody types in a round', () => {
  it('comes back without who it is about, and is in the round once that was confirmed', async () => {
    const bram = world.as('Bram')
    const typed = { question: 'Wat wil de moeder van Deniz Yilmaz uit Lutjebroek?' }
    const shown = formIn(await bram.submit(await world.opened('Bram', 'r'), typed))
    expect(saidIn(shown)).toContain('Zo komt het in de ronde')
    expect(String(firstValues(shown.fields).question)).not.toMatch(/Deniz|Lutjebroek/u)
    const kept = formIn(await bram.submit(shown))
    expect(saidIn(kept)).toContain('Bewaard. Anderen zien het vanaf di 24 nov, 14.00 uur.')
    const read = await questionsSeenBy('Lieke')
    expect(read).toContain('Wat wil de moeder')
    expect(read).not.toMatch(/Deniz|Lutjebroek/u)
  })

  it('that is sent without a look at what was taken out is not in the round', async () => {
    await world.as('Bram').submit(await world.opened('Bram', 'r'), { question: 'Komt dit van Anna Wiegersma?' })
    expect(await questionsSeenBy('Lieke')).not.toContain('Komt dit van')
  })

  it('that tells of one trait is warned of once, and of two together is not taken in', async () => {
    const bram = world.as('Bram')
    const one = { question: 'Gaat het om een tweeling?' }
    const warned = formIn(await bram.submit(await world.opened('Bram', 'r'), one))
    expect(saidIn(warned)).toContain('Dit kan een kind aanwijzen')
    expect(saidIn(warned)).toMatch(/“[^”]*tweeling[^”]*”: een meerling .*\. Schrijf bijvoorbeeld: een van de kinderen/u)
    expect(saidIn(formIn(await bram.submit(warned)))).toContain('Bewaard')
    const two = { question: 'Is het gezin Somalisch, en gaat het om een tweeling?' }
    const refused = formIn(await bram.submit(await world.opened('Bram', 'r'), two))
    const again = formIn(await bram.submit(refused))
    expect(saidIn(again)).toContain('Samen wijzen deze kenmerken één kind aan')
    expect(saidIn(again)).not.toContain('Bewaard')
  })

  it('has a plain word back that was wrongly taken, where it stood, and never anything that may be a name', async () => {
    const bram = world.as('Bram')
    const typed = { question: 'Is mevrouw ziek, wie belt Roos, en wie belt Anna Wiegersma of Mila Timmer?' }
    const shown = formIn(await bram.submit(await world.opened('Bram', 'r'), typed))
    const offered = shown.fields.find((field) => field.kind === 'choice' && field.name === 'back')
    const options = offered?.kind === 'choice' ? offered.options : []
    expect(options.map(({ label }) => label.split(':')[0])).toEqual(['ziek'])
    const kept = formIn(await bram.submit(shown, { back: options.map(({ value }) => value) }))
    expect(saidIn(kept)).toContain('Is mevrouw ziek')
    expect(saidIn(kept)).not.toMatch(/Roos|Wiegersma|Timmer/u)
  })

  it.each(['Roos', 'Regenboog', 'Xantippo', 'Roos Visser'])(
    'nobody screens: “%s” stays out, whatever the form says',
    async (word) => {
      const bram = world.as('Bram')
      const form = await world.opened('Bram', 'r')
      const forged = { ...form, state: { ...(form.state as object), kept: [word, word.toLowerCase()] } }
      const typed = { question: `Wie belt mevrouw ${word}?`, back: [`question|0|mevrouw|${word}`] }
      expect(saidIn(formIn(await bram.submit(forged, typed)))).not.toContain('Bewaard')
      expect(await questionsSeenBy('Lieke')).not.toContain(word)
    },
  )

  it('that is no question stays in the form, with what to do about it', async () => {
    const reply = await world.as('Bram').submit(await world.opened('Bram', 'r'), { question: 'U moet melden.' })
    expect(problemsIn(reply).question).toContain('vraagteken')
  })

  it('and is sent twice is there once', async () => {
    const form = await world.opened('Bram', 'r')
    for (const _ of [1, 2]) await world.as('Bram').submit(form, { question: 'Wie is de regiehouder?' })
    const read = await questionsSeenBy('Lieke')
    expect(read.split('Wie is de regiehouder?')).toHaveLength(2)
  })

  it('stands under a number that says nothing, and under “Inbrenger” only where the submitter answers', async () => {
    await world.as('Anna').submit(await world.opened('Anna', 'r'), { question: 'Is er al een plan?' })
    const read = await questionsSeenBy('Lieke')
    expect(read).toMatch(/Deelnemer \d+ vraagt: /u)
    expect(read).not.toContain('Inbrenger vraagt')
    expect(read).not.toContain('Anna')
  })

  it('is shown to nobody but themselves before its moment', async () => {
    await world.as('Bram').submit(await world.opened('Bram', 'r'), { question: 'Wie is de regiehouder?' })
    expect(saidIn(await world.opened('Bram', 'r'))).toContain('anderen zien dit vanaf')
    for (const name of ['Lieke', 'Gijs', 'Anna'])
      expect(saidIn(await world.opened(name, 'r'))).not.toContain('regiehouder')
  })
})
