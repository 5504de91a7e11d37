/** "Later", "Niet meer" and back, by whoever is reminded. */
import { describe, expect, it } from 'vitest'
import { agreementRef } from '../../bot/agreements/agreement.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import { instantOn } from '../../bot/clock.ts'
import { record, useWorld, world } from '../agreements/given.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, problemsIn } from '../world.ts'
import { buttonsTo, countTo, linesTo } from './told.ts'

useWorld()

const goTo = async (day: string, hour = 9) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}

/** Due on a Friday; Anna hears of it a fortnight before, on a Friday too. */
const remindAnna = async () => {
  const { id } = await record('Verslag rondsturen @Anna uiterlijk 11 december')
  await goTo('2026-11-27')
  expect(await countTo(world, 'Anna')).toBe(1)
  return { kind: 'agreement', id }
}

const anna = () => world.as('Anna')
const later = async (ref: object, values: object): Promise<Reply> =>
  anna().submit(formIn(await anna().press('nudge.snooze', ref)), { day: '', ...values })
const said = async (reply: Promise<Reply>): Promise<string> => {
  const given = await reply
  return given.kind === 'done' ? given.said : linesOf(cardIn(given)).join(' ')
}

describe('“Later”', () => {
  it('offers the moments that there are, each once, and none in a weekend', async () => {
    const form = formIn(await anna().press('nudge.snooze', await remindAnna()))
    const [what, when] = form.fields
    expect(what).toMatchObject({ kind: 'note', text: 'Gaat over: afspraak 1: Verslag rondsturen' })
    expect(when).toMatchObject({
      options: [
        { value: '2026-11-28', label: 'Morgen: ma 30 nov 2026 om 09.00 uur' },
        { value: 'own' },
        { value: 'never' },
      ],
    })
  })

  it('says what it is about, also of what is no agreement', async () => {
    const gijs = world.as('Gijs')
    await gijs.submit(formIn(await gijs.command('herinner', 'mij morgen aan de taart')))
    const [asked] = await world.storage.handReminders.running(world.network)
    await goTo('2026-11-24')
    const form = formIn(await gijs.press('nudge.snooze', { kind: 'hand-reminder', id: asked?.id }))
    expect(form.fields[0]).toMatchObject({ kind: 'note', text: 'Gaat over: de taart' })
  })

  it('says when it comes again, is quiet until then, and comes then', async () => {
    const ref = await remindAnna()
    expect(await said(later(ref, { when: 'own', day: '10 december' }))).toBe(
      'Ik herinner u er do 10 dec 2026 om 09.00 uur weer aan, en tot dan niet.',
    )
    expect((await linesTo(world, 'Anna')).join()).toContain('Ik herinner u er do 10 dec 2026 om 09.00 uur weer aan.')
    expect(await buttonsTo(world, 'Anna')).toEqual(['Toch nu'])
    await goTo('2026-12-08')
    expect(await countTo(world, 'Anna')).toBe(1)
    await goTo('2026-12-10')
    expect(await countTo(world, 'Anna')).toBe(2)
    expect(await buttonsTo(world, 'Anna')).toContain('Gereed melden')
    await goTo('2026-12-11')
    expect(await countTo(world, 'Anna')).toBe(3)
  })

  it('makes one of a form that is sent twice, and the last of two days', async () => {
    const ref = await remindAnna()
    for (const day of ['3 december', '3 december', '4 december']) await later(ref, { when: 'own', day })
    const waiting = await world.storage.reminders.waiting(world.network, ref)
    expect(waiting.filter(({ occasion }) => occasion === 'snoozed')).toHaveLength(1)
    await goTo('2026-12-03')
    expect(await countTo(world, 'Anna')).toBe(1)
    await goTo('2026-12-04')
    expect(await countTo(world, 'Anna')).toBe(2)
  })

  it('says that a day is after the last one', async () => {
    const ref = await remindAnna()
    expect(await said(later(ref, { when: 'own', day: '18 december' }))).toContain(
      'Let op: dat is na de laatste dag, vr 11 dec 2026.',
    )
  })

  it('asks again for a day that it cannot read, that is not ahead, or that is not there', async () => {
    const ref = await remindAnna()
    expect(problemsIn(await later(ref, { when: 'own' }))).toHaveProperty('day')
    expect(problemsIn(await later(ref, { when: 'own', day: 'ooit' }))).toHaveProperty('day')
    expect(problemsIn(await later(ref, { when: 'own', day: 'elke maandag' }))).toHaveProperty('day')
    expect(problemsIn(await later(ref, { when: 'own', day: '27 november 2026' }))).toHaveProperty('day')
    expect(problemsIn(await later(ref, { when: 'never', day: 'vrijdag' }))).toHaveProperty('day')
    const form = formIn(await anna().press('nudge.snooze', ref))
    await goTo('2026-11-30')
    expect(problemsIn(await anna().submit(form))).toHaveProperty('when')
  })

  it('is taken back with “Toch nu”', async () => {
    const ref = await remindAnna()
    await later(ref, { when: 'own', day: '10 december' })
    expect(await said(anna().press('nudge.resume', ref))).toContain('weer gewoon')
    expect(await buttonsTo(world, 'Anna')).toContain('Gereed melden')
    await goTo('2026-12-08')
    expect(await countTo(world, 'Anna')).toBe(2)
  })

  it('is over when it is done before', async () => {
    const ref = await remindAnna()
    await later(ref, { when: 'own', day: '10 december' })
    await anna().press('agreement.report-done', { item: ref.id })
    await goTo('2026-12-10')
    expect(await countTo(world, 'Anna')).toBe(1)
    expect(await buttonsTo(world, 'Anna')).toEqual([])
  })
})

describe('“Niet meer”', () => {
  it('keeps that one thing quiet for that one person, and says how to turn it back', async () => {
    const ref = await remindAnna()
    expect(await said(later(ref, { when: 'never' }))).toContain('“Weer herinneren”')
    expect(await buttonsTo(world, 'Anna')).toEqual(['Weer herinneren'])
    await goTo('2026-12-08')
    expect(await countTo(world, 'Anna')).toBe(1)
    await anna().press('nudge.unmute', ref)
    await goTo('2026-12-11')
    expect(await countTo(world, 'Anna')).toBe(2)
  })

  it('keeps neither the secretariat nor the agenda waiting', async () => {
    const ref = await remindAnna()
    await anna().press('nudge.mute', ref)
    await goTo('2026-12-18')
    await goTo('2027-01-04')
    expect(await countTo(world, 'Anna')).toBe(1)
    expect(await linesTo(world, 'Hanneke')).toContainEqual(expect.stringContaining('Afspraak 1 “Verslag rondsturen”'))
    const items = await world.storage.agendaItems.about(world.network, agreementRef(ref.id))
    expect(items).toHaveLength(1)
  })
})

it('is for whom it reminds, and for nobody else', async () => {
  const ref = await remindAnna()
  for (const name of ['nudge.snooze', 'nudge.mute', 'nudge.unmute', 'nudge.resume'])
    expect(await said(world.as('Bram').press(name, ref))).toContain('Hieraan herinner ik u niet')
})
