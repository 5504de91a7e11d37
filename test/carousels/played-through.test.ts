/** The werksessie of September 2018, from the first poster to the rode draad, in one morning. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Carousel } from '../../bot/carousels/carousel.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, valuesOf, type World } from '../world.ts'
import { beginIn, hallPosters, hangAs, moveTo, notesOf, now, openHall, writeAt } from './hall.ts'

let world: World

beforeEach(async () => {
  world = await openHall()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const minute = 60_000
const inChannel = async ({ id }: Carousel) =>
  must(await world.app.present(world.network, { kind: 'carousel', id }, 'card', 'nl'), 'card')
const seenBy = async (who: string, { id }: Carousel) =>
  cardIn(await world.as(who).press('carousel.show', { carousel: id }))

/** Three stickers each, over the options by their texts. */
const stick = async (carousel: Carousel, who: string, given: Readonly<Record<string, number>>) => {
  const poll = must(carousel.poll, 'poll')
  const form = formIn(await world.as(who).press('poll.vote', { poll }))
  const { options } = must(await world.storage.polls.find(world.network, poll), 'poll')
  const fields = form.fields.flatMap((field) => (field.kind === 'note' ? [] : [field]))
  const values = Object.fromEntries(
    options.map(({ text }, at) => [must(fields[at], 'field').name, String(given[text] ?? 0)]),
  )
  return world.as(who).submit(form, values)
}

describe('a carousel in one morning', () => {
  it('goes from posters by remarks, questions and stickers to groups, agreements and the rode draad', async () => {
    const begun = await beginIn(world)
    await hangAs(world, begun, 'Thuiszitters', {
      ...{ owner: 'SWV Noorderkring VO', goal: 'Geen kind langer dan drie maanden thuis', progress: 'loopt' },
    })
    for (const title of hallPosters.slice(1)) await hangAs(world, begun, title)
    expect(linesOf(await inChannel(begun))).toContain('1. Thuiszitters | SWV Noorderkring VO · nog geen reacties')

    await moveTo(world, begun, 'walking', { until: '45 minuten' })
    const carousel = await now(world, begun)
    expect(carousel).toMatchObject({ stage: 'walking', until: world.now + 45 * minute })
    await writeAt(world, 'Anna', carousel, 'Thuiszitters', { text: 'Er gebeurt al veel.' })
    await writeAt(world, 'Bram', carousel, 'Gezonde school', { text: 'Ik ken veel projecten niet.', as: 'anonymous' })
    await writeAt(world, 'Carla', carousel, 'Thuiszitters', {
      ...{ text: 'Kan er ook inzicht gegeven worden in de financiën?', kind: 'question', as: 'anonymous' },
    })
    const miss = formIn(await world.as('Dirk').press('carousel.miss', { carousel: carousel.id }))
    await world.as('Dirk').submit(miss, { title: 'Lerarentekort', goal: 'Elke school merkt het.', as: 'anonymous' })
    const lines = linesOf(await inChannel(carousel))
    expect(lines).toContain('1. Thuiszitters | SWV Noorderkring VO · 1 opmerking, 1 vraag')
    expect(lines).toContain('5. Lerarentekort | gemist en toegevoegd · nog geen reacties')

    const question = must(
      (await notesOf(world, carousel)).find(({ kind }) => kind === 'question'),
      'question',
    )
    const treat = formIn(await world.as('Gijs').press('carousel.treat', { carousel: carousel.id, note: question.id }))
    const offered = formIn(await world.as('Gijs').submit(treat, { what: 'agree' }))
    expect(valuesOf(offered)).toMatchObject({
      ...{ title: 'Kan er ook inzicht gegeven worden in de financiën?', owners: [] },
      source: 'Carrousel: Verder samenwerken',
    })
    await world.as('Gijs').submit(offered, { title: 'De regio brengt de financiën in kaart' })
    expect((await now(world, carousel)).outgrowths).toHaveLength(1)
    expect((await notesOf(world, carousel)).find(({ id }) => id === question.id)).toMatchObject({ state: 'agreed' })

    await moveTo(world, carousel, 'stickers', { stickers: '3', secrecy: 'anonymous', until: '15' })
    const sticking = await now(world, carousel)
    expect(sticking.stage).toBe('stickers')
    for (const who of ['Anna', 'Bram', 'Carla', 'Dirk', 'Els', 'Farida'])
      await stick(sticking, who, { Thuiszitters: 2, Lerarentekort: 1 })
    expect(labelsOf(await inChannel(sticking))).toContain('Stickers plakken')
    world.now += 16 * minute
    await world.app.wake()
    expect(linesOf(await inChannel(sticking))).toContain(
      '1. Thuiszitters | 12 stickers · SWV Noorderkring VO · 1 opmerking, 1 vraag',
    )

    const groups = formIn(await world.as('Gijs').press('carousel.move', { carousel: carousel.id, to: 'groups' }))
    const topics = must(
      groups.fields.find((field) => field.kind === 'choice' && field.name === 'posters'),
      'topics',
    )
    expect(topics.kind === 'choice' && topics.chosen.map(({ label }) => label)).toEqual([
      'Thuiszitters (12 stickers)',
      'Lerarentekort (6 stickers)',
    ])
    await world.as('Gijs').submit(groups, { own: 'Hoe vinden we elkaar?', most: '2' })
    const grouped = await now(world, carousel)
    expect(grouped.groups.map(({ title }) => title)).toEqual(['Thuiszitters', 'Lerarentekort', 'Hoe vinden we elkaar?'])
    const [first, second] = grouped.groups
    const group = must(first, 'group').id
    for (const who of ['Anna', 'Bram', 'Carla'])
      await world.as(who).press('carousel.join', { carousel: carousel.id, group })
    expect(linesOf(await inChannel(grouped))).toContain(
      'Thuiszitters | 2 van 2 plaatsen · 1 op de wachtlijst · rapporteur gezocht',
    )
    await world.as('Bram').press('carousel.join', { carousel: carousel.id, group: must(second, 'group').id })
    expect(linesOf(await inChannel(grouped))).toContain('Thuiszitters | 2 van 2 plaatsen · rapporteur gezocht')
    await world.as('Anna').press('carousel.claim', { carousel: carousel.id, group })
    const report = formIn(await world.as('Anna').press('carousel.report', { carousel: carousel.id, group }))
    const growing = formIn(
      await world.as('Anna').submit(report, { report: 'We bespreken casussen samen.', next: 'agree' }),
    )
    await world.as('Anna').submit(growing, { title: 'Het RBL schrijft casussen van bankzitters uit' })

    const thread = 'We willen onderwijs voor zoveel mogelijk kinderen en jongeren.'
    await moveTo(world, carousel, 'closed', { thread })
    const closed = linesOf(await inChannel(grouped))
    expect(closed).toContain('Rode draad')
    expect(closed).toContain(thread)
    expect(closed).toContain('1. De regio brengt de financiën in kaart')
    expect(closed).toContain('2. Het RBL schrijft casussen van bankzitters uit')
    expect(closed).toContain('We bespreken casussen samen.')
    expect(linesOf(await seenBy('Bram', grouped)).join('\n')).toContain('rapporteur: Anna Wiegersma')
  })

  it('is begun with a word behind the command, and one that runs is found by /carrousel', async () => {
    const form = formIn(await world.as('Gijs', 'OOGO').command('carrousel', 'nieuw Langs de projecten'))
    await world.as('Gijs', 'OOGO').submit(form)
    const found = linesOf(cardIn(await world.as('Anna', 'OOGO').command('carrousel')))
    expect(found[0]).toBe('Carrousel: Langs de projecten')
    expect(found).toContain(wordsIn('nl').carousels.now.preparing)
  })
})
