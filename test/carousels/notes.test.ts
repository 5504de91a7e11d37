/** Remarks and questions at posters: by name or without, at once or at a moment, and what becomes of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { allFields } from '../../cards/form.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, problemsIn, valuesOf, type World } from '../world.ts'
import { moveTo, notesOf, now, openHall, openWalk, posterOf, standBefore, writeAt } from './hall.ts'

let world: World

beforeEach(async () => {
  world = await openHall()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** What stands in the form beside its fields. */
const notesIn = (form: ReturnType<typeof formIn>): string =>
  allFields(form)
    .flatMap((field) => (field.kind === 'note' ? [JSON.stringify(field.text)] : []))
    .join('\n')

describe('whoever walks past the posters', () => {
  it('reads, writes and goes on in one form, from the first to the last', async () => {
    const carousel = await openWalk(world)
    const form = formIn(await world.as('Anna').press('carousel.walk', { carousel: carousel.id, poster: '' }))
    expect(notesIn(form)).toContain('Poster 1 van 4')
    const second = await posterOf(world, carousel, 'Onderwijszorgarrangementen')
    expect(valuesOf(form)).toEqual({ text: '', kind: 'remark', as: 'named', go: second.id })
    const next = formIn(await world.as('Anna').submit(form, { text: 'Goed bezig.', as: 'anonymous' }))
    expect(notesIn(next)).toContain('Poster 2 van 4')
    expect(notesIn(next)).toContain('Bewaard.')
    expect(valuesOf(next)).toMatchObject({ text: '', as: 'anonymous' })
    const last = await standBefore(world, 'Anna', carousel, 'Kwetsbare jongeren')
    expect(valuesOf(last)).toMatchObject({ go: 'done' })
    expect(await world.as('Anna').submit(last)).toEqual({
      kind: 'done',
      said: 'U bent langs de posters geweest. Dank u wel.',
    })
  })

  it('hears that a remark is kept, also where it was the last poster', async () => {
    const carousel = await openWalk(world)
    const said = await writeAt(world, 'Anna', carousel, 'Kwetsbare jongeren', { text: 'Mooi.', as: 'anonymous' })
    expect(linesOf(cardIn(said))).toEqual(['Bewaard.'])
  })

  it('stands by name on a topic that they missed, on its poster and in the report, and without a name where they chose so', async () => {
    const carousel = await openWalk(world)
    for (const [who, title, as] of [
      ['Carla', 'Lerarentekort', 'named'],
      ['Dirk', 'Reistijd', 'anonymous'],
    ] as const) {
      const miss = formIn(await world.as(who).press('carousel.miss', { carousel: carousel.id }))
      await world.as(who).submit(miss, { title, goal: '', as })
    }
    expect(notesIn(await standBefore(world, 'Anna', carousel, 'Lerarentekort'))).toContain(
      'Carla Hoekema miste dit onderwerp',
    )
    expect(notesIn(await standBefore(world, 'Anna', carousel, 'Reistijd'))).toContain('Iemand miste dit onderwerp')
    const asked = { carousel: carousel.id, format: 'csv' }
    const { id: member } = must(world.members.Anna, 'Anna')
    const file = await world.app.document({ network: world.network, member, kind: 'carousel-report', asked })
    const text = 'bytes' in file ? new TextDecoder().decode(file.bytes) : file.said
    expect(text).toContain('Poster;Lerarentekort;gemist en toegevoegd door Carla Hoekema')
    expect(text).toContain('Poster;Reistijd;gemist en toegevoegd;')
    expect(text).not.toContain('Dirk')
  })

  it('writes one remark by a form that is sent twice', async () => {
    const carousel = await openWalk(world)
    const form = await standBefore(world, 'Anna', carousel, 'Thuiszitters')
    for (const as of ['anonymous', 'anonymous'] as const)
      await world.as('Anna').submit(form, { text: 'Er gebeurt al veel.', as, go: 'done' })
    expect(await notesOf(world, carousel)).toHaveLength(1)
  })

  it('is asked to say more generally what seems to be about a pupil, and may send it all the same', async () => {
    const carousel = await openWalk(world)
    const text = 'Daan Visser van groep 7 zit al drie maanden thuis.'
    const form = await standBefore(world, 'Anna', carousel, 'Thuiszitters')
    const warned = formIn(await world.as('Anna').submit(form, { text, as: 'anonymous' }))
    expect(notesIn(warned)).toContain('Kan het algemener?')
    expect(valuesOf(warned)).toMatchObject({ text, as: 'anonymous' })
    expect(await notesOf(world, carousel)).toEqual([])
    await world.as('Anna').submit(warned, { text: 'Een leerling zit al drie maanden thuis.' })
    await world.as('Bram').submit(formIn(await world.as('Bram').submit(form, { text })), {})
    expect((await notesOf(world, carousel)).map((one) => one.text)).toContain('Een leerling zit al drie maanden thuis.')
  })

  it('is not warned of colleagues, organisations and years', async () => {
    const carousel = await openWalk(world)
    const text = 'Hanneke Dorsman van De Regio deed dit in 2019 met Gemeente Duinrecht.'
    await writeAt(world, 'Anna', carousel, 'Thuiszitters', { text })
    expect((await notesOf(world, carousel)).map((one) => one.text)).toEqual([text])
  })

  it('reads only before the walk is open and after it, and keeps what was typed in a form that stood open', async () => {
    const carousel = await openWalk(world)
    const form = await standBefore(world, 'Anna', carousel, 'Thuiszitters')
    await moveTo(world, carousel, 'groups', { own: 'Samen' })
    const late = await world.as('Anna').submit(form, { text: 'Nog iets.' })
    expect(Object.values(problemsIn(late)).join()).toContain('is in groepen uiteen')
    const reading = await standBefore(world, 'Anna', carousel, 'Thuiszitters')
    expect(notesIn(reading)).toContain('U kunt hier nu lezen')
    expect(Object.keys(valuesOf(reading))).toEqual(['go'])
  })

  it('only reads where they read along', async () => {
    const carousel = await openWalk(world)
    const form = await standBefore(world, 'Rik', carousel, 'Thuiszitters')
    expect(Object.keys(valuesOf(form))).toEqual(['go'])
    const sent = await world.as('Rik').submit(form, { text: 'Mag ik?', kind: 'remark', as: 'named' })
    expect(JSON.stringify(sent)).toContain('U leest mee')
  })

  it('comes from anywhere in the network where it is open to all', async () => {
    const closed = await openWalk(world)
    expect(JSON.stringify(await world.as('Femke').press('carousel.show', { carousel: closed.id }))).toContain('OOGO')
    const form = formIn(await world.as('Gijs').press('carousel.change', { carousel: closed.id }))
    await world.as('Gijs').submit(form, { who: 'network' })
    await writeAt(world, 'Femke', closed, 'Thuiszitters', { text: 'Vanuit het RBL: goed plan.' })
    expect(await notesOf(world, closed)).toHaveLength(1)
  })
})

describe('over days', () => {
  it('what is anonymous appears together at nine or at two, and what is by name at once', async () => {
    const carousel = await openWalk(world, { way: 'days' })
    const said = await writeAt(world, 'Anna', carousel, 'Thuiszitters', { text: 'Zonder naam.', as: 'anonymous' })
    expect(linesOf(cardIn(said))).toEqual([
      'Bewaard. Het verschijnt op ma 23 nov 2026, 14.00 uur, samen met wat anderen anoniem schreven.',
    ])
    await writeAt(world, 'Bram', carousel, 'Thuiszitters', { text: 'Met naam.' })
    const miss = formIn(await world.as('Els').press('carousel.miss', { carousel: carousel.id }))
    await world.as('Els').submit(miss, { title: 'Lerarentekort', goal: '', as: 'anonymous' })
    await world.app.wake()
    expect((await notesOf(world, carousel)).map(({ text }) => text)).toEqual(['Met naam.'])
    world.now = instantOn('2026-11-23', 14)
    await world.app.wake()
    const texts = (await notesOf(world, carousel)).map(({ text }) => text)
    expect(texts.toSorted()).toEqual(['Met naam.', 'Zonder naam.'])
    expect(await posterOf(world, carousel, 'Lerarentekort')).toMatchObject({ isMissed: true, by: '' })
  })

  it('two who miss the same make one poster, with what the second said of it', async () => {
    const carousel = await openWalk(world, { way: 'days' })
    for (const [who, goal] of [
      ['Els', ''],
      ['Dirk', 'Elke school merkt het.'],
      ['Carla', 'Wij ook.'],
    ] as const) {
      const miss = formIn(await world.as(who).press('carousel.miss', { carousel: carousel.id }))
      await world.as(who).submit(miss, { title: 'Lerarentekort', goal, as: 'anonymous' })
    }
    world.now = instantOn('2026-11-23', 14)
    await world.app.wake()
    const posters = await world.storage.carousels.posters(world.network, carousel.id)
    expect(posters.filter(({ title }) => title === 'Lerarentekort')).toHaveLength(1)
    const said = [posters.at(-1)?.goal, ...(await notesOf(world, carousel)).map(({ text }) => text)]
    expect(said.filter((text) => text !== '').toSorted()).toEqual(['Elke school merkt het.', 'Wij ook.'])
  })

  it('whoever made it hears once that its time is up, and it goes on only when they say so', async () => {
    const carousel = await openWalk(world, { way: 'days' })
    const back = formIn(await world.as('Gijs').press('carousel.back', { carousel: carousel.id }))
    await world.as('Gijs').submit(back)
    const passed = problemsIn(await moveTo(world, carousel, 'walking', { until: 'vrijdag 13 november' }))
    expect(passed.until).toContain('“13 november” is dit jaar voorbij')
    await moveTo(world, carousel, 'walking', { until: 'vrijdag' })
    expect((await now(world, carousel)).until).toBe(instantOn('2026-11-27', 17))
    const due = async () => (await now(world, carousel)).remindAt
    expect(await due()).not.toBeNull()
    world.now = instantOn('2026-11-27', 17)
    await world.app.wake()
    expect(await due()).toBeNull()
    expect((await now(world, carousel)).stage).toBe('walking')
    const ref = { kind: 'carousel', id: carousel.id }
    const view = `due@walking_${instantOn('2026-11-27', 17)}`
    const told = must(await world.app.present(world.network, ref, view, 'nl'), 'card')
    expect(linesOf(told)[0]).toBe('Carrousel “Verder samenwerken”: de tijd is om')
  })
})

describe('whoever leads it', () => {
  const questionAt = async (carousel: Awaited<ReturnType<typeof openWalk>>) => {
    await writeAt(world, 'Carla', carousel, 'Thuiszitters', { text: 'Wie betaalt dit?', kind: 'question' })
    return must((await notesOf(world, carousel))[0], 'question')
  }
  const treat = async (carousel: { id: string }, note: { id: string }, values: object) => {
    const form = formIn(await world.as('Gijs').press('carousel.treat', { carousel: carousel.id, note: note.id }))
    return world.as('Gijs').submit(form, { ...values })
  }

  it('answers a question, for everybody at the poster', async () => {
    const carousel = await openWalk(world)
    const note = await questionAt(carousel)
    const listed = linesOf(cardIn(await world.as('Gijs').press('carousel.notes', { carousel: carousel.id, skip: 0 })))
    expect(listed).toContain('Wie betaalt dit? | Vraag · Thuiszitters · Carla Hoekema · nog niet beantwoord')
    await treat(carousel, note, { what: 'answer', answer: 'Ieder de helft.' })
    expect(notesIn(await standBefore(world, 'Anna', carousel, 'Thuiszitters'))).toContain('Antwoord: Ieder de helft.')
    expect(await world.storage.carousels.counts(world.network, carousel.id)).toMatchObject([{ questions: 1, open: 0 }])
  })

  it('removes what does not belong, of which history keeps that it was, and no word', async () => {
    const carousel = await openWalk(world)
    const note = await questionAt(carousel)
    const form = formIn(await world.as('Gijs').press('carousel.treat', { carousel: carousel.id, note: note.id }))
    await world.as('Gijs').submit(form, { what: 'remove' })
    expect(await notesOf(world, carousel)).toEqual([])
    const history = await world.storage.history.of(world.network, { kind: 'carousel', id: carousel.id })
    expect(history.at(-1)).toMatchObject({ verb: 'carousel.note-removed', data: { kind: 'question' } })
    expect(JSON.stringify(history)).not.toContain('Wie betaalt')
    expect(JSON.stringify(await world.as('Gijs').submit(form, { what: 'settle' }))).toContain('intussen weggehaald')
  })

  it.each(['live', 'days'] as const)(
    'removes for good: a form that is brought once more writes it no more (%s)',
    async (way) => {
      const carousel = await openWalk(world, { way })
      const form = await standBefore(world, 'Anna', carousel, 'Thuiszitters')
      const written = { text: 'Dit hoort hier niet.', as: 'anonymous' }
      const publish = async (day: string) => {
        world.now = instantOn(day, 14)
        await world.app.wake()
      }
      await world.as('Anna').submit(form, written)
      await publish('2026-11-23')
      await treat(carousel, must((await notesOf(world, carousel))[0], 'note'), { what: 'remove' })
      await world.as('Anna').submit(form, written)
      await publish('2026-11-24')
      expect(await notesOf(world, carousel)).toEqual([])
      expect(await world.storage.carousels.counts(world.network, carousel.id)).toEqual([])
    },
  )

  it('merges a poster that is there twice: what was written at either stands at one, also what is being written', async () => {
    const carousel = await openWalk(world)
    const [into, twice] = [
      await posterOf(world, carousel, 'Thuiszitters'),
      await posterOf(world, carousel, 'Gezonde school'),
    ]
    await writeAt(world, 'Anna', carousel, 'Gezonde school', { text: 'Eerste.' })
    const standing = await standBefore(world, 'Bram', carousel, 'Gezonde school')
    const form = formIn(
      await world.as('Gijs').press('carousel.change-poster', { carousel: carousel.id, poster: twice.id }),
    )
    await world.as('Gijs').submit(form, { what: `into:${into.id}` })
    await world.as('Bram').submit(standing, { text: 'Tweede.' })
    const shown = notesIn(await standBefore(world, 'Bram', carousel, 'Thuiszitters'))
    for (const text of ['Eerste.', 'Tweede.']) expect(shown).toContain(text)
    const again = await world.as('Gijs').submit(form, { what: 'keep' })
    expect(JSON.stringify(again)).toContain('samengevoegd')
  })
})
