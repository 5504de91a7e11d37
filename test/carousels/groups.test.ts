/** Groups of a meeting: one sits in one of them, and loses no place for one that is not free yet. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Carousel } from '../../bot/carousels/carousel.ts'
import { attendingOf } from '../../bot/sign-ups/sign-up.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, type World } from '../world.ts'
import { moveTo, now, openHall, openWalk } from './hall.ts'

let world: World

beforeEach(async () => {
  world = await openHall()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const openGroups = async (most: string): Promise<Carousel> => {
  const carousel = await openWalk(world)
  await moveTo(world, carousel, 'groups', { posters: [], own: 'Een\nTwee\nDrie', most })
  return now(world, carousel)
}
const press = (name: 'join' | 'leave') => async (who: string, carousel: Carousel, title: string) => {
  const group = must(
    carousel.groups.find((one) => one.title === title),
    title,
  )
  return linesOf(cardIn(await world.as(who).press(`carousel.${name}`, { carousel: carousel.id, group: group.id })))
}
const [join, leave] = [press('join'), press('leave')]

/** By group, who has a place and behind a bar who waits. */
const seats = async ({ groups }: Carousel): Promise<readonly string[]> => {
  const named = new Map(Object.entries(world.members).map(([name, { id }]) => [id, name]))
  return Promise.all(
    groups.map(async ({ sheet: id, title }) => {
      const sheet = must(await world.storage.signUps.find(world.network, id), 'sheet')
      const { placed, waiting } = attendingOf(sheet, await world.storage.signUps.signUps(world.network, id))
      const names = (some: typeof placed) => some.map(({ member }) => named.get(member)).join(' ')
      return `${title}: ${names(placed)}|${names(waiting)}`
    }),
  )
}

describe('whoever chooses another group', () => {
  it('goes there, and leaves the first', async () => {
    const carousel = await openGroups('2')
    await join('Anna', carousel, 'Een')
    expect(await join('Anna', carousel, 'Twee')).toContain('U bent aangemeld voor Twee.')
    expect(await seats(carousel)).toEqual(['Een: |', 'Twee: Anna|', 'Drie: |'])
  })

  it('that is full keeps the place they have, and is told so', async () => {
    const carousel = await openGroups('1')
    await join('Anna', carousel, 'Een')
    await join('Carla', carousel, 'Twee')
    const said = await join('Carla', carousel, 'Een')
    expect(said).toContain(
      'Een is vol. U staat op de wachtlijst, op plaats 1. Komt er een plaats vrij, dan hoort u dat van mij. Tot dan houdt u uw plaats bij “Twee”.',
    )
    expect(await seats(carousel)).toEqual(['Een: Anna|Carla', 'Twee: Carla|', 'Drie: |'])
  })

  it('waits in one line', async () => {
    const carousel = await openGroups('1')
    await join('Anna', carousel, 'Een')
    await join('Bram', carousel, 'Twee')
    await join('Carla', carousel, 'Een')
    await join('Carla', carousel, 'Twee')
    expect(await seats(carousel)).toEqual(['Een: Anna|', 'Twee: Bram|Carla', 'Drie: |'])
  })

  it('leaves the first when a place comes free, which is for the next one who waits there', async () => {
    const carousel = await openGroups('1')
    for (const [who, title] of [
      ['Anna', 'Een'],
      ['Bram', 'Twee'],
      ['Carla', 'Drie'],
      ['Bram', 'Een'],
      ['Carla', 'Twee'],
    ] as const)
      await join(who, carousel, title)
    expect(await seats(carousel)).toEqual(['Een: Anna|Bram', 'Twee: Bram|Carla', 'Drie: Carla|'])
    await leave('Anna', carousel, 'Een')
    expect(await seats(carousel)).toEqual(['Een: Bram|', 'Twee: Carla|', 'Drie: |'])
    const left = await world.storage.history.of(world.network, {
      kind: 'sign-up-sheet',
      id: must(carousel.groups[1], 'Twee').sheet,
    })
    expect(left.at(-1)).toMatchObject({ verb: 'sign-up.cancelled', member: '' })
  })
})

it('A report that somebody else wrote meanwhile is not written over, and whoever wrote the second is told so', async () => {
  const carousel = await openGroups('')
  const group = must(carousel.groups[0], 'group').id
  await world.as('Anna').press('carousel.claim', { carousel: carousel.id, group })
  const open = async (who: string) =>
    formIn(await world.as(who).press('carousel.report', { carousel: carousel.id, group }))
  const [first, second] = [await open('Anna'), await open('Gijs')]
  await world.as('Anna').submit(first, { report: 'Wij beginnen in maart.' })
  const late = await world.as('Gijs').submit(second, { report: 'Iets anders.' })
  expect(late).toMatchObject({ kind: 'invalid' })
  expect(JSON.stringify(late)).toContain('Iemand heeft dit intussen gewijzigd. Open het opnieuw')
  expect((await now(world, carousel)).groups[0]?.report).toBe('Wij beginnen in maart.')
})

describe('the channels', () => {
  const begun = async ({ id }: Carousel, stage: 'groups' | 'closed') => {
    const ref = { kind: 'carousel-stage', id }
    return linesOf(must(await world.app.present(world.network, ref, `begun@${stage}`, 'nl'), 'card'))
  }
  /** What they still have to be told, which is told by it. */
  const heard = async (): Promise<readonly string[]> => {
    const { outbox } = world.storage
    const views: string[] = []
    for (;;) {
      const claimed = await outbox.claim('web', Date.now(), Date.now() + 1_000, 50)
      if (claimed.length === 0) return views
      for (const one of claimed) await outbox.delivered(one, one.key, 0)
      views.push(...claimed.flatMap(({ ref, view }) => (ref.kind === 'carousel-stage' ? [view] : [])))
    }
  }

  it('hear once that a meeting goes on to its groups, and that it is closed', async () => {
    const carousel = await openGroups('')
    expect(await begun(carousel, 'groups')).toEqual([
      'Carrousel “Verder samenwerken”: de groepen staan klaar. Kies er een en meld u aan.',
    ])
    expect(await heard()).toEqual(['begun@groups'])
    await moveTo(world, carousel, 'closed', { thread: 'Samen verder.' })
    expect((await heard()).toSorted()).toEqual(['begun@closed', 'begun@groups'])
    expect(await begun(carousel, 'groups')).toEqual(['Carrousel “Verder samenwerken” is intussen verder.'])
    expect(await begun(carousel, 'closed')).toEqual([
      'Carrousel “Verder samenwerken” is afgesloten. Het verslag is klaar.',
    ])
  })

  it('hear nothing of that over days', async () => {
    await moveTo(world, await openWalk(world, { way: 'days' }), 'closed', { thread: 'Samen verder.' })
    expect(await heard()).toEqual([])
  })
})
