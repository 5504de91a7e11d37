/** What whoever leads a carousel does: posters from a work agenda, stickers that tell too little, and its end. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, problemsIn, type World } from '../world.ts'
import { beginIn, hallPosters, hangAs, moveTo, notesOf, now, openHall, openWalk, posterOf, writeAt } from './hall.ts'

let world: World

beforeEach(async () => {
  world = await openHall()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const year = 366 * 24 * 60 * 60_000
const inChannel = async ({ id }: { id: string }) =>
  linesOf(must(await world.app.present(world.network, { kind: 'carousel', id }, 'card', 'nl'), 'card'))

describe('posters', () => {
  it('are taken over from the projects of a work agenda, each once, with owner and goal', async () => {
    const { storage, network } = world
    const agenda = { id: 'pact', network, name: 'Thuiszitterspact', body: null, about: '', themes: [], endedOn: null }
    await storage.workAgendas.saveAgenda(agenda)
    for (const line of ['Passend aanbod voor thuiszitters @Anna', 'Oudersteunpunt po']) {
      const form = formIn(await world.as('Gijs', 'OOGO').command('afspraak', line.replace(/ @.*/u, '')))
      await world.as('Gijs', 'OOGO').submit(form, { agenda: 'pact', goals: 'Geen kind thuis' })
    }
    const carousel = await beginIn(world)
    const offered = formIn(await world.as('Gijs').press('carousel.take-projects', { carousel: carousel.id }))
    const field = must(
      offered.fields.find((one) => one.kind === 'choice'),
      'projects',
    )
    const projects = field.kind === 'choice' ? field.options.map(({ value }) => value) : []
    expect(projects).toHaveLength(2)
    await world.as('Gijs').submit(offered, { projects })
    await world.as('Gijs').submit(offered, { projects })
    const posters = await storage.carousels.posters(network, carousel.id)
    expect(posters.map(({ title, goal, project }) => [title, goal, project?.kind])).toEqual([
      ['Passend aanbod voor thuiszitters', 'Geen kind thuis', 'agreement'],
      ['Oudersteunpunt po', 'Geen kind thuis', 'agreement'],
    ])
    const again = await world.as('Gijs').press('carousel.take-projects', { carousel: carousel.id })
    expect(JSON.stringify(again)).toContain('geen werkagenda met projecten')
  })

  it('are owned by whom the network knows by that name, and are renamed with them', async () => {
    const carousel = await beginIn(world)
    await hangAs(world, carousel, 'Thuiszitters', { owner: 'gemeente duinrecht' })
    const [poster] = await world.storage.carousels.posters(world.network, carousel.id)
    expect(poster).toMatchObject({ ownerKind: 'organisation' })
    const twice = problemsIn(await hangAs(world, carousel, ' thuiszitters '))
    expect(twice.title).toContain('hangt er al')
  })

  it('fill a wall of twenty, and the next one hears what to do', async () => {
    const carousel = await beginIn(world)
    for (let at = 0; at < 20; at += 1) await hangAs(world, carousel, `Poster ${at}`)
    expect(JSON.stringify(await hangAs(world, carousel, 'Poster 21'))).toContain('Er hangen al 20 posters')
  })
})

describe('stickers', () => {
  it('of one poster are not asked for, and of two they are', async () => {
    const carousel = await beginIn(world)
    await hangAs(world, carousel, 'Thuiszitters')
    await moveTo(world, carousel, 'walking')
    const pressed = await world.as('Gijs').press('carousel.move', { carousel: carousel.id, to: 'stickers' })
    expect(JSON.stringify(pressed)).toContain('ten minste 2 posters')
  })

  it('that too few gave are not told, and whoever leads it chooses the topics', async () => {
    const carousel = await openWalk(world)
    await moveTo(world, carousel, 'stickers', { until: '10' })
    const early = await world.as('Gijs').press('carousel.move', { carousel: carousel.id, to: 'groups' })
    expect(JSON.stringify(early)).toContain('Er wordt nog geplakt')
    world.now += 11 * 60_000
    await world.app.wake()
    const shown = (await inChannel(carousel)).join('\n')
    expect(shown).toContain('te weinig mensen geplakt')
    expect(shown).not.toMatch(/tot ma 23 nov/u)
    const asked = await world.as('Gijs').press('carousel.move', { carousel: carousel.id, to: 'groups' })
    expect(JSON.stringify(formIn(asked).fields)).toContain('Er is geen telling van stickers: kies zelf.')
    await moveTo(world, carousel, 'groups', { posters: [(await posterOf(world, carousel, 'Thuiszitters')).id] })
    expect((await now(world, carousel)).groups.map(({ title }) => title)).toEqual(['Thuiszitters'])
  })

  it('are given until their poll closes, also where that is moved', async () => {
    const carousel = await openWalk(world)
    await moveTo(world, carousel, 'stickers', { until: '10' })
    expect((await inChannel(carousel)).join('\n')).toContain('tot ma 23 nov 2026, 10.10 uur')
    const { poll } = await now(world, carousel)
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll }))
    await world.as('Gijs').submit(form, { closesAt: 'over een half uur' })
    expect((await inChannel(carousel)).join('\n')).toContain('Stickers plakken · tot ma 23 nov 2026, 10.30 uur')
  })

  it('stand on the topics that were asked: of its poll only the closing can still be changed', async () => {
    const carousel = await openWalk(world)
    await moveTo(world, carousel, 'stickers', { until: '10' })
    const { poll } = await now(world, carousel)
    const form = formIn(await world.as('Gijs').press('poll.edit', { poll }))
    expect(JSON.stringify(form.fields)).toContain('Deze peiling hoort bij een carrousel')
    const others = { question: 'Wat telt?', options: 'Thuiszitters en verzuim\nGezonde school', most: '3' }
    const refused = JSON.stringify(await world.as('Gijs').submit(form, others))
    expect(refused).toContain('Deze peiling hoort bij een carrousel, die haar opties telt')
    const asked = must(await world.storage.polls.find(world.network, must(poll, 'poll')), 'poll')
    expect(asked.options.map(({ text }) => text)).toEqual([...hallPosters])
  })

  it('of a poll that was withdrawn count no more: there is a way back to the posters', async () => {
    const carousel = await openWalk(world)
    await moveTo(world, carousel, 'stickers', { until: '10' })
    const { poll } = await now(world, carousel)
    const withdraw = formIn(await world.as('Gijs').press('poll.withdraw', { poll }))
    await world.as('Gijs').submit(withdraw)
    const back = formIn(await world.as('Gijs').press('carousel.back', { carousel: carousel.id }))
    await world.as('Gijs').submit(back)
    expect(await now(world, carousel)).toMatchObject({ stage: 'walking', poll: null })
    await moveTo(world, carousel, 'stickers', { until: '10' })
    expect((await now(world, carousel)).poll).not.toBe(poll)
  })

  it('last for a number of minutes that can be read, from one to ten of them each', async () => {
    const carousel = await openWalk(world)
    expect(problemsIn(await moveTo(world, carousel, 'stickers', { until: 'straks' })).until).toContain('minuten')
    expect(problemsIn(await moveTo(world, carousel, 'stickers', { until: '2' })).until).toContain('te snel')
    expect(problemsIn(await moveTo(world, carousel, 'stickers', { stickers: '0' })).stickers).toContain('heel getal')
    expect((await now(world, carousel)).stage).toBe('walking')
  })
})

describe('whoever asks what they can do', () => {
  const nothingMore = 'Meer kunt u nu niet doen. Gaat de carrousel verder, dan staat hier wat u dan kunt.'
  const shownTo = async (who: string, { id: carousel }: { id: string }) =>
    linesOf(cardIn(await world.as(who).press('carousel.show', { carousel })))

  it('is told where there is nothing, until the carousel goes on', async () => {
    const carousel = await beginIn(world)
    await hangAs(world, carousel, 'Thuiszitters')
    expect(await shownTo('Anna', carousel)).toContain(nothingMore)
    expect(await shownTo('Gijs', carousel)).not.toContain(nothingMore)
    expect(await inChannel(carousel)).not.toContain(nothingMore)
    await moveTo(world, carousel, 'walking')
    expect(await shownTo('Anna', carousel)).not.toContain(nothingMore)
    expect(await shownTo('Rik', carousel)).toContain(nothingMore)
  })
})

describe('its end', () => {
  const closeIt = async () => {
    const carousel = await openWalk(world)
    await writeAt(world, 'Carla', carousel, 'Thuiszitters', { text: 'Wie betaalt dit?', kind: 'question' })
    await writeAt(world, 'Bram', carousel, 'Gezonde school', { text: 'Sterk.', as: 'anonymous' })
    await moveTo(world, carousel, 'closed', { thread: 'Samen verder.' })
    return carousel
  }

  it('says what is open, and is a form of which nothing is lost when two send it', async () => {
    const carousel = await openWalk(world)
    const [first, second] = [
      formIn(await world.as('Gijs').press('carousel.move', { carousel: carousel.id, to: 'closed' })),
      formIn(await world.as('Hanneke').press('carousel.move', { carousel: carousel.id, to: 'closed' })),
    ]
    expect(problemsIn(await world.as('Gijs').submit(first, { thread: ' ' })).thread).toBe('Vul dit veld in.')
    await world.as('Gijs').submit(first, { thread: 'Samen verder.' })
    const late = await world.as('Hanneke').submit(second, { thread: 'Iets anders.' })
    expect(JSON.stringify(late)).toContain('is afgesloten')
    expect((await now(world, carousel)).thread).toBe('Samen verder.')
  })

  it('is a report that can be taken along, with anonymous reactions that have no sender', async () => {
    const carousel = await closeIt()
    expect((await inChannel(carousel)).join('\n')).toContain('1 vraag is nog niet beantwoord')
    const offered = cardIn(await world.as('Anna').press('carousel.export', { carousel: carousel.id }))
    expect(JSON.stringify(offered)).toContain('carrousel.csv')
    const asked = { carousel: carousel.id, format: 'csv' }
    const anna = must(world.members.Anna, 'Anna')
    const file = await world.app.document({ network: world.network, member: anna.id, kind: 'carousel-report', asked })
    const text = 'bytes' in file ? new TextDecoder().decode(file.bytes) : file.said
    expect(text).toContain('Rode draad;;Samen verder.')
    expect(text).toContain('Opmerking;Gezonde school;Sterk.;anoniem;')
    expect(text).toContain('Vraag;Thuiszitters;Wie betaalt dit?;')
    const outside = {
      network: world.network,
      member: must(world.members.Femke, 'Femke').id,
      kind: 'carousel-report',
      asked,
    }
    expect(await world.app.document(outside)).not.toHaveProperty('bytes')
  })

  it('is followed a year later by the wiping of what was written; the posters and the thread stay', async () => {
    const carousel = await closeIt()
    world.now += year
    await world.app.wake()
    expect(await notesOf(world, carousel)).toEqual([])
    const lines = await inChannel(carousel)
    expect(lines).toContain('Samen verder.')
    expect(lines.join('\n')).toContain('zijn gewist')
    expect(lines.filter((line) => hallPosters.some((title) => line.includes(title)))).toHaveLength(4)
  })
})
