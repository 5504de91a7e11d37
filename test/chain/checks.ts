/** What must hold of a chain, whatever was done to it: nothing lost, nothing twice, all of it from somewhere. */
import { expect } from 'vitest'
import { dayAt } from '../../bot/clock.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, must } from '../world.ts'
import { allAgreements, allItems, allMeetings, type Region, secretariat } from './region.ts'

const read = async (region: Region) => {
  const [items, agreements, meetings] = await Promise.all([
    allItems(region),
    allAgreements(region),
    allMeetings(region),
  ])
  return { items, agreements, meetings }
}
type Kept = Awaited<ReturnType<typeof read>>

export const checkChain = async (region: Region): Promise<void> => {
  const kept = await read(region)
  checkDecisions(region, kept)
  checkTasks(region, kept)
  checkItems(region, kept)
  checkAgendas(kept)
  checkProvenance(kept)
  await checkReports(region, kept)
  await checkCollected(region, kept)
  expect(region.world.faults).toEqual([])
}

const sorted = (list: readonly string[]) => [...list].sort()

const checkDecisions = ({ ledger, bodies }: Region, { agreements }: Kept): void => {
  const said = (one: { title: string; body: string }) => `${one.body} ${one.title}`
  const decisions = agreements.filter(({ kind }) => kind === 'decision')
  expect(sorted(decisions.map(said)), 'decisions').toEqual(sorted(ledger.decisions.map(said)))
  const intentions = agreements.filter(({ kind }) => kind === 'intention')
  expect(sorted(intentions.map(said)), 'intentions').toEqual(sorted(ledger.intentions.map(said)))
  for (const { id } of bodies) {
    const serials = decisions.filter(({ body }) => body === id).map(({ serial }) => serial ?? 0)
    expect(serials.sort((a, b) => a - b)).toEqual(serials.map((_, at) => at + 1))
  }
  for (const { title, meeting, item } of ledger.decisions)
    expect(decisions.find((one) => one.title === title)?.origin).toEqual({ meeting, item })
}

/** A task and a subject for each body that works it out, and nothing that nobody decided. */
const checkTasks = ({ ledger }: Region, { agreements, items }: Kept): void => {
  const wanted = ledger.decisions.flatMap(({ title, below }) => below.map((body) => `${body} ${title}`))
  const tasks = agreements.filter(({ kind }) => kind === 'action-item')
  const named = tasks.map(
    ({ body, parent }) => `${body} ${agreements.find(({ id }) => id === parent?.agreement)?.title}`,
  )
  expect(sorted(named), 'tasks').toEqual(sorted(wanted))
  const subjects = items.filter(({ reason }) => reason === 'elaborate')
  const about = subjects.map(({ body, source }) => `${body} ${agreements.find(({ id }) => id === source?.id)?.title}`)
  expect(sorted(about), 'subjects').toEqual(sorted(wanted))
}

const checkItems = ({ ledger }: Region, { items }: Kept): void => {
  const brought = items.filter(({ reason }) => reason === 'member')
  const said = (one: { title: string; body: string }) => `${one.body} ${one.title}`
  expect(sorted(brought.map(said)), 'items').toEqual(sorted(ledger.items.map(said)))
  const continued = items.filter(({ reason }) => reason === 'prepared')
  expect(sorted(continued.map(({ body, cameFrom }) => `${cameFrom} ${body}`)), 'sent on').toEqual(
    sorted(ledger.sentOn.map(({ item, body }) => `${item} ${body}`)),
  )
  expect(new Set(continued.map(({ body, cameFrom }) => `${cameFrom} ${body}`)).size).toBe(continued.length)
  for (const item of continued) {
    const before = must(
      items.find(({ id }) => id === item.cameFrom),
      'beginning',
    )
    expect([before.state, item.title, item.reason]).toEqual(['sent-on', before.title, 'prepared'])
  }
}

/** On one agenda, waiting, or ended; and each agenda counts through. */
const checkAgendas = ({ items, meetings }: Kept): void => {
  for (const { id, body, state, meeting: at, position, reason } of items) {
    const meeting = meetings.find((one) => one.id === at)
    if (state === 'proposed') expect([at, position], id).toEqual([null, 0])
    if (state === 'placed') {
      expect(meeting?.body).toBe(body)
      expect(['planned', 'in-session', 'to-plan'], reason).toContain(meeting?.state)
    }
    if (state === 'treated' || state === 'sent-on') expect(['in-session', 'held']).toContain(meeting?.state)
  }
  for (const { id } of meetings) {
    const on = items.filter(({ meeting, state }) => meeting === id && state !== 'dropped')
    const places = on.map(({ position }) => position)
    expect(new Set(places).size, `places on ${id}`).toBe(places.length)
    for (const reason of ['report-back', 'open-agreements'] as const)
      expect(on.filter((one) => one.reason === reason).length, reason).toBeLessThanOrEqual(1)
  }
  const confirmed = items.filter(({ reason }) => reason === 'confirm').map(({ source }) => source?.id)
  expect(new Set(confirmed).size).toBe(confirmed.length)
}

/** Followed back, everything begins somewhere, and nothing comes from itself. */
const checkProvenance = ({ items, agreements, meetings }: Kept): void => {
  const item = new Map(items.map((one) => [one.id, one]))
  const agreement = new Map(agreements.map((one) => [one.id, one]))
  const isMeeting = (id: string) => meetings.some((one) => one.id === id)
  for (const one of items) {
    const passed = new Set([one.id])
    for (let at = one.cameFrom; at !== null; at = must(item.get(at), `item before ${one.title}`).cameFrom) {
      expect(passed.has(at), 'circle').toBe(false)
      passed.add(at)
    }
    if (one.source?.kind === 'agreement') expect(agreement.has(one.source.id)).toBe(true)
    if (one.source?.kind === 'meeting') expect(isMeeting(one.source.id)).toBe(true)
    expect(one.passages.every(({ meeting }) => isMeeting(meeting))).toBe(true)
  }
  for (const one of agreements) {
    const above = one.parent && must(agreement.get(one.parent.agreement), `parent of ${one.title}`)
    if (above) expect([above.kind, above.origin]).toEqual(['decision', one.origin])
    const origin = must(one.origin, `origin of ${one.title}`)
    const held = meetings.find(({ id }) => id === origin.meeting)
    expect(held?.body).toBe(above?.body ?? one.body)
    if (origin.item !== null) expect(item.get(origin.item)?.body).toBe(held?.body)
  }
}

/** One of each meeting that somebody hears of, with all that was decided, in each of their channels. */
const checkReports = async (region: Region, { meetings }: Kept): Promise<void> => {
  const { world, bodies, ledger } = region
  const reports = (
    await Promise.all(bodies.map(({ id }) => world.storage.reportBacks.of(world.network, id, 500)))
  ).flat()
  const own = reports.filter(({ id, meeting }) => id === meeting)
  const told = ledger.closed.filter(({ hearers }) => hearers.length > 0)
  expect(sorted(own.map(({ id, from, to }) => [id, from, ...sorted(to)].join(' '))), 'reports').toEqual(
    sorted(told.map(({ meeting, body, hearers }) => [meeting, body, ...sorted(hearers)].join(' '))),
  )
  const byHand = reports.filter(({ id, meeting }) => id !== meeting)
  expect(sorted(byHand.map(({ text, from, to }) => [text, from, ...sorted(to)].join(' '))), 'written').toEqual(
    sorted(ledger.written.map(({ text, from, to }) => [text, from, ...sorted(to)].join(' '))),
  )
  for (const { id } of own) {
    const lines = linesOf(cardIn(await secretariat(region).press('report-back.show', { report: id })))
    const decided = ledger.decisions.filter(({ meeting }) => meeting === id)
    for (const { title } of decided)
      expect(
        lines.filter((line) => line.startsWith('Besluit ') && line.split(' | ')[0]?.endsWith(`: ${title}`)).length,
        title,
      ).toBe(1)
  }
  for (const { meeting } of ledger.closed) expect(meetings.find(({ id }) => id === meeting)?.state).toBe('held')
}

/** What was told is read once: in the meeting that came to it, or in the next. */
const checkCollected = async (region: Region, { items, meetings }: Kept): Promise<void> => {
  const { ledger, bodies } = region
  for (const { meeting, body } of ledger.told) {
    const at = items.filter((one) => one.reason === 'report-back' && one.body === body)
    expect(at.filter((one) => one.meeting === meeting).length, 'terugkoppeling on the agenda').toBe(1)
  }
  for (const { id: body } of bodies) {
    const own = meetings.filter((one) => one.body === body)
    const treated = own.filter(({ id }) =>
      items.some(
        ({ reason, meeting, state }) =>
          reason === 'report-back' && meeting === id && (state === 'treated' || state === 'sent-on'),
      ),
    )
    const pending = own.find((one) => !treated.includes(one))
    if (!pending) continue
    const shown = await Promise.all(
      [...treated, pending].map(async ({ id }) =>
        linesOf(cardIn(await secretariat(region).press('report-back.since', { body, meeting: id }))),
      ),
    )
    const all = shown.flat()
    for (const { text } of ledger.written.filter(({ to }) => to.includes(body)))
      expect(all.filter((line) => line === text).length, `${text} read`).toBe(1)
    const closed = ledger.closed.filter(({ hearers }) => hearers.includes(body))
    for (const { meeting } of closed) {
      const summary = must(
        meetings.find(({ id }) => id === meeting),
        'meeting',
      ).summary
      expect(all.filter((line) => line === summary).length, `${summary} read`).toBe(1)
    }
  }
}

/** Each message of a report back is owed once to each channel of each body that hears of it. */
export const checkChannels = async ({ world, bodies, ledger }: Region): Promise<void> => {
  const { outbox, network: store } = world.storage
  const channels = new Map((await store.sharedChannels(world.network)).map(({ id, body }) => [id, body]))
  const claim = () => outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)
  const owed: string[] = []
  for (let found = await claim(); found.length > 0; found = await claim())
    for (const one of found) {
      if (one.ref.kind === 'report-back') owed.push(`${one.ref.id} ${channels.get(one.channel)} ${one.view}`)
      await outbox.delivered(one, one.key, 0)
    }
  const reports = (
    await Promise.all(bodies.map(({ id }) => world.storage.reportBacks.of(world.network, id, 500)))
  ).flat()
  const wanted = reports.flatMap(({ id, to }) => to.map((body) => `${id} ${body} card@${body}`))
  expect(sorted(owed)).toEqual(sorted(wanted))
  expect(reports.length).toBe(ledger.written.length + ledger.closed.filter(({ hearers }) => hearers.length > 0).length)
}

/** As it was when a meeting closed: what it did not come to goes on the next agenda, and says where it stood. */
export const checkCarried = async (region: Region, before: Kept, meeting: string): Promise<void> => {
  const after = await read(region)
  const body = after.meetings.find(({ id }) => id === meeting)?.body
  const { now } = region.world
  const next = after.meetings.find(
    (one) =>
      one.body === body &&
      one.state === 'planned' &&
      one.agendaSentAt === null &&
      one.hours !== null &&
      one.hours.startsAt > now &&
      dayAt(one.hours.startsAt) >= dayAt(now),
  )
  const ending = new Set(['open-agreements', 'progress', 'standing', 'report-back'])
  for (const item of before.items.filter((one) => one.state === 'placed' && one.meeting === meeting)) {
    const kept = must(
      after.items.find(({ id }) => id === item.id),
      item.title,
    )
    expect(kept.passages.at(-1)).toMatchObject({ meeting, outcome: 'carried-over' })
    if (ending.has(item.reason)) expect(kept.state).toBe('dropped')
    else expect([kept.state, kept.meeting], kept.title).toEqual(next ? ['placed', next.id] : ['proposed', null])
  }
}

export { read as readKept }
