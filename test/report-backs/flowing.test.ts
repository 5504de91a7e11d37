import { describe, expect, it } from 'vitest'
import { openMeeting } from '../agenda-items/meetings.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must } from '../world.ts'
import {
  agreedIn,
  body,
  cancel,
  close,
  decide,
  hold,
  link,
  plan,
  propose,
  reasonsOn,
  reportsOf,
  secretariat,
  toldNow,
  useChain,
  world,
} from './chain.ts'

useChain()

const show = async (report: string) => linesOf(cardIn(await secretariat().press('report-back.show', { report })))
const collected = async (name: string, meeting: { readonly id: string }) =>
  linesOf(cardIn(await secretariat().press('report-back.since', { body: body(name).id, meeting: meeting.id })))

describe('a decision', () => {
  it('flows down once, as a task without owner and a subject of the next agenda, saying where it came from', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    const policy = await plan('Beleidsgroep', '2026-12-08')
    await hold(oogo, '2026-12-01', ['Jeugdhulp op school'])
    const [decision] = await agreedIn('OOGO')
    const [task] = await agreedIn('Beleidsgroep')
    expect(task).toMatchObject({
      kind: 'action-item',
      title: 'Uitwerken besluit 1 (OOGO): Jeugdhulp op school',
      owners: [],
      term: null,
      parent: { agreement: decision?.id, relation: 'result' },
      origin: { meeting: oogo.id, item: null },
      details: { source: 'Besluit 1 van OOGO, di 1 dec 2026' },
    })
    expect(await reasonsOn(policy, 'elaborate')).toMatchObject([
      { title: task?.title, source: { kind: 'agreement', id: decision?.id }, state: 'placed' },
    ])
    expect(await agreedIn('Regisseursgroep')).toEqual([])
  })

  it('flows down as well when it was written down outside a meeting', async () => {
    const chair = world.as('Hanneke', 'OOGO')
    const form = formIn(await chair.command('besluit', 'Besluit: de pilot gaat door'))
    for (const _ of ['once', 'again']) await chair.submit(form)
    expect(await agreedIn('Beleidsgroep')).toMatchObject([
      {
        title: 'Uitwerken besluit 1 (OOGO): De pilot gaat door',
        origin: null,
        details: { source: 'Besluit 1 van OOGO, ma 23 nov 2026' },
      },
    ])
  })

  it('opens as the task of whoever works it out, and as itself where it was taken', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    const policy = await plan('Beleidsgroep', '2026-12-08')
    await hold(oogo, '2026-12-01', ['Jeugdhulp op school'])
    const [item] = await reasonsOn(policy, 'elaborate')
    const shown = await world.as('Femke').press('agenda-item.show', { item: must(item, 'item').id })
    expect(linesOf(cardIn(shown)).join()).toContain('besluit 1 van OOGO')
    const opened = await pressOn(world.as('Femke'), shown, 'Afspraak openen')
    expect(linesOf(cardIn(opened)).join()).toContain('Besluit 1 van OOGO, di 1 dec 2026')
  })

  it('of a body that nobody works out for stays there, and so does what binds nobody yet', async () => {
    const steering = await plan('Stuurgroep', '2026-12-01')
    await hold(steering, '2026-12-01', ['Koers'])
    expect((await agreedIn('Stuurgroep')).length).toBe(1)
    expect(await agreedIn('Beleidsgroep')).toEqual([])
  })

  it('that is done where it was worked out is told on the next agenda of the body that took it', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', ['Jeugdhulp op school', 'Vervoer'])
    await close(oogo)
    const [first] = await agreedIn('Beleidsgroep')
    world.now += 86_400_000
    await secretariat().press('agreement.report-done', { item: must(first, 'task').id })
    const next = await plan('OOGO', '2027-02-02')
    expect(await reasonsOn(next, 'report-back')).toMatchObject([{ title: 'Terugkoppeling Beleidsgroep' }])
    const lines = await collected('OOGO', next)
    expect(lines).toContain(
      'Uitwerken besluit 1 (OOGO): Jeugdhulp op school | Besluit 1, bij Beleidsgroep · gereed op wo 2 dec 2026',
    )
    expect(lines.join()).toContain('Besluit 2, bij Beleidsgroep · open')
  })
})

describe('a meeting that closes', () => {
  it('tells all who hear of it in their channels, each with what is theirs, and nobody else', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', ['Jeugdhulp op school', 'Vervoer'])
    await close(oogo, 'Wij kozen voor de school.')
    const [report] = await reportsOf('OOGO')
    expect(report).toMatchObject({ id: oogo.id, meeting: oogo.id, text: 'Wij kozen voor de school.' })
    expect(report?.agreements).toEqual((await agreedIn('OOGO')).map(({ id }) => id))
    expect(await toldNow()).toEqual(['Beleidsgroep', 'Regisseursgroep'].map((name) => [name, `card@${body(name).id}`]))
    const lines = await show(oogo.id)
    expect(lines[0]).toBe('Terugkoppeling OOGO, di 1 dec 2026: 2 besluiten, waarvan 2 uit te werken door Beleidsgroep')
    expect(lines).toContain('Besluit 2: Vervoer | uit te werken door Beleidsgroep (open)')
    expect(lines).toContain('Wij kozen voor de school.')
  })

  it('names organisations for people, and keeps what binds nobody to itself', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', ['Vervoer'])
    await record(oogo, 'action-item', {
      title: 'Kosten uitzoeken',
      owners: [`member:${must(world.members.Bram, 'Bram').id}`],
    })
    await record(oogo, 'intention', { title: 'Misschien een pact' })
    await close(oogo)
    const lines = await show(oogo.id)
    expect(lines).toContain('Kosten uitzoeken | Gemeente Duinrecht')
    expect(lines.join()).not.toContain('Bram')
    expect(lines.join()).not.toContain('Misschien')
  })

  it('is told with what was forgotten and written down later', async () => {
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', [])
    await close(oogo)
    await decide(oogo, 'Toch nog vervoer')
    expect((await show(oogo.id)).join()).toContain('Besluit 1: Toch nog vervoer')
    expect((await reportsOf('OOGO')).length).toBe(1)
    expect((await agreedIn('Beleidsgroep')).length).toBe(1)
  })
})

describe('"Terugkoppeling OOGO en Regisseursgroep"', () => {
  it('stands by itself, once, on the agenda of who hears of them, and shows what came since', async () => {
    const policy = await plan('Beleidsgroep', '2026-12-15')
    expect(await reasonsOn(policy, 'report-back')).toMatchObject([
      { title: 'Terugkoppeling OOGO en Regisseursgroep', state: 'placed' },
    ])
    const [oogo, directing] = [await plan('OOGO', '2026-12-01'), await plan('Regisseursgroep', '2026-12-03')]
    await hold(oogo, '2026-12-01', ['Vervoer'])
    await close(oogo)
    await hold(directing, '2026-12-03', [])
    await close(directing, 'Voorbereid.')
    expect((await reasonsOn(policy, 'report-back')).length).toBe(1)
    const [item] = await reasonsOn(policy, 'report-back')
    const shown = await world.as('Femke').press('agenda-item.show', { item: must(item, 'item').id })
    expect(labelsOf(cardIn(shown))).toContain('Terugkoppeling lezen')
    const lines = linesOf(cardIn(await pressOn(world.as('Femke'), shown, 'Terugkoppeling lezen')))
    expect(lines.join()).toContain('Besluit 1: Vervoer')
    expect(lines).toContain('Voorbereid.')
  })

  it('that was treated starts anew next time, and one that was not reached is not lost', async () => {
    const first = await plan('Beleidsgroep', '2026-12-08')
    const second = await plan('Beleidsgroep', '2026-12-15')
    const third = await plan('Beleidsgroep', '2026-12-22')
    const oogo = await plan('OOGO', '2026-12-01')
    await hold(oogo, '2026-12-01', ['Vervoer'])
    await close(oogo)
    await hold(first, '2026-12-08', [])
    await close(first)
    expect((await reasonsOn(second, 'report-back')).length).toBe(1)
    await hold(second, '2026-12-15', [])
    expect((await collected('Beleidsgroep', second)).join()).toContain('Vervoer')
    const [item] = await reasonsOn(second, 'report-back')
    await secretariat().press('session.treat', { meeting: second.id, item: must(item, 'item').id })
    await close(second)
    expect((await collected('Beleidsgroep', second)).join()).toContain('Vervoer')
    expect((await collected('Beleidsgroep', third)).join()).not.toContain('Vervoer')
  })

  it('goes with its meeting when that is off', async () => {
    const first = await plan('Beleidsgroep', '2026-12-08')
    const second = await plan('Beleidsgroep', '2026-12-15')
    await cancel(first)
    expect(await reasonsOn(first, 'report-back')).toEqual([])
    expect((await reasonsOn(second, 'report-back')).length).toBe(1)
  })

  it('comes on an agenda that is being built when bodies are linked later', async () => {
    const group = await plan('Netwerkgroep po', '2026-12-15')
    expect(await reasonsOn(group, 'report-back')).toEqual([])
    await link('Netwerkgroep po', 'prepares', 'Stuurgroep')
    const steering = await plan('Stuurgroep', '2026-12-01')
    await hold(steering, '2026-12-01', [])
    await close(steering)
    expect(await reasonsOn(group, 'report-back')).toMatchObject([{ title: 'Terugkoppeling Stuurgroep' }])
  })
})

describe('what a body prepared', () => {
  it('stands on the agenda of the OOGO with where it came from, and its decision is seen from below', async () => {
    const directing = await plan('Regisseursgroep', '2026-12-01')
    const oogo = await plan('OOGO', '2026-12-08')
    const item = await propose('Regisseursgroep', 'Convenant')
    await openMeeting(world, directing)
    await pressOn(secretariat(), await secretariat().press('agenda-item.show', { item }), 'Door naar OOGO')
    const [there] = await reasonsOn(oogo, 'prepared')
    expect(there).toMatchObject({ title: 'Convenant', cameFrom: item, state: 'placed' })
    const shown = await secretariat().press('agenda-item.show', { item: must(there, 'there').id })
    expect(linesOf(cardIn(shown)).join()).toContain('uit Regisseursgroep van di 1 dec 2026')
    await close(directing)
    await hold(oogo, '2026-12-08', ['Convenant verlengd'], must(there, 'there').id)
    const below = linesOf(cardIn(await secretariat().press('agenda-item.show', { item })))
    expect(below.join()).toContain('Besluit 1: Convenant verlengd')
    expect(below.join()).not.toContain('Uitwerken')
  })
})

const record = async (meeting: { readonly id: string }, kind: string, values: Readonly<Record<string, unknown>>) => {
  const reply = await secretariat().press('session.record', { meeting: meeting.id, item: null, kind })
  if (reply.kind !== 'form') throw new Error(JSON.stringify(reply))
  await secretariat().submit(reply.form, values)
}
