import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choicesIn } from './choices.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

describe('what is said of something that was done in writing', () => {
  beforeEach(async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
  })

  it('of a question that is parked says where it comes back, and promises no moment', async () => {
    await fillIn(world, 'Bram', 'r', { question: 'Zou u niet gewoon moeten melden?' })
    await world.to('2026-11-24', 14)
    const [question] = choicesIn(await world.opened('Gijs', 'r'), 'park')
    const said = saidIn(await fillIn(world, 'Gijs', 'r', { park: question?.value }))
    expect(said).toContain('De vraag is geparkeerd.')
    expect(said).not.toContain('Anderen zien het vanaf')
  })

  it('of proposals for the kernvraag says that the submitter alone reads them, and now', async () => {
    await world.to('2026-11-27', 9)
    const said = saidIn(await fillIn(world, 'Gijs', 'r', { formulation1: 'Wie regelt het vervoer?' }))
    expect(said).toContain('De inbrenger leest uw voorstellen nu')
    expect(said).not.toContain('vanaf')
    const [formulation] = choicesIn(await world.opened('Anna', 'r'), 'choose')
    const chosen = saidIn(await fillIn(world, 'Anna', 'r', { choose: formulation?.value }))
    expect(chosen).toContain('Anderen zien de kernvraag vanaf vr 27 nov, 14.00 uur')
  })

  it('of an interpretation says from when others read it, and that they need one of their own', async () => {
    await world.to('2026-11-27', 9)
    await world.to('2026-11-30', 9)
    expect(saidIn(await fillIn(world, 'Bram', 'r', { interpretation: 'De regie ontbreekt.' }))).toContain(
      'Bewaard. Anderen zien het vanaf ma 30 nov, 14.00 uur, als zij zelf een duiding gaven.',
    )
  })

  it('of what a facilitator does with the time says what became of it', async () => {
    expect(saidIn(await fillIn(world, 'Gijs', 'r', { steer: 'extend' }))).toContain(
      'De fase is verlengd, tot di 1 dec, 09.00 uur.',
    )
    expect(saidIn(await fillIn(world, 'Gijs', 'r', { steer: 'end' }))).toContain(
      'De fase eindigt op di 24 nov, 14.00 uur.',
    )
  })

  it('of a form that was opened before another change shows the round as it is, with what was typed, and nothing more', async () => {
    await world.to('2026-11-27', 9)
    const first = await fillIn(world, 'Gijs', 'r', { formulation1: 'Wie regelt het vervoer?' })
    await fillIn(world, 'Sietske', 'r', { steer: 'extend' })
    const reply = await world.as('Gijs').submit(first, { formulation1: 'Wie betaalt het vervoer?', steer: 'end' })
    const again = saidIn(reply.kind === 'form' ? reply.form : first)
    expect(again).toContain('Er is intussen iets veranderd')
    expect(again).toContain('Wie betaalt het vervoer?')
    expect(again).toContain('Deze fase is verlengd.')
    expect(again).not.toContain('Bewaard')
    if (reply.kind === 'form') await world.as('Gijs').submit(reply.form, { steer: 'end' })
    expect(saidIn(await world.opened('Gijs', 'r'))).toContain('Wie betaalt het vervoer?')
  })
})

describe('what is said in a meeting', () => {
  it('is where it stands by now, and of a lesson that the facilitator reads it first', async () => {
    await world.bringIn('r', 'Anna', { way: 'live' })
    await world.to('2026-11-23', 14)
    const begun = saidIn(await fillIn(world, 'Gijs', 'r', { steer: 'start', present: '8' }))
    expect(begun).toContain('De bijeenkomst is begonnen. Aan de beurt: lezen.')
    expect(saidIn(await fillIn(world, 'Gijs', 'r', { steer: 'next' }))).toContain('Aan de beurt: verhelderende vragen.')
    expect(saidIn(await fillIn(world, 'Bram', 'r', { question: 'Wie heeft de regie?' }))).toContain(
      'Bewaard. Anderen zien het nu.',
    )
    for (let step = 1; step <= 5; step += 1) await fillIn(world, 'Gijs', 'r', { steer: 'next' })
    const lesson = { lesson: 'Leg vervoer vast voor een leerling verhuist.' }
    expect(saidIn(await fillIn(world, 'Bram', 'r', lesson))).toContain('De gespreksleider leest de les na')
    expect(saidIn(await fillIn(world, 'Gijs', 'r', { steer: 'next' }))).toContain('De ronde is gesloten.')
  })
})
