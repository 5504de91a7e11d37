/** Every role and stranger against every phase, and every command, press and form that there is: none says too much. */
import { expect, test } from 'vitest'
import type { CaseRound } from '../../../bot/case-rounds/case-round.ts'
import type { Feature } from '../../../bot/chat/feature.ts'
import type { Reply } from '../../../bot/chat/reply.ts'
import type { Request } from '../../../bot/chat/request.ts'
import { pageIdentity } from '../../../bot/network/joining/linking.ts'
import { allFields, type Form, firstValues } from '../../../cards/form.ts'
import { featuresOf } from '../../../scripts/features.ts'
import { sized } from '../../full-size.ts'
import { openMigrated } from '../../storage/migrated.ts'
import type { World } from '../../world.ts'
import { markersIn, mayRead, openLeakWorld, people, phases, putRound, type Round, states } from './leak-world.ts'

/** Sizes: every state beside the phases, or a few; how deep forms lead on to forms. */
const [mostStates, depth] = [sized(1, states.length), sized(3, 4)]

interface Names {
  readonly commands: readonly string[]
  readonly presses: readonly string[]
  readonly forms: readonly string[]
}

/** Whatever the features say that they answer to: what is added tomorrow is tried tomorrow. */
const namesOf = (features: readonly Feature[]): Names => ({
  commands: features.flatMap(({ commands }) => Object.keys(commands ?? {})).filter((name) => name.startsWith('casus')),
  presses: features.flatMap(({ presses = [] }) => presses.map(({ kind }) => kind.name)).filter(isOfCases),
  forms: features.flatMap(({ forms = [] }) => forms.map(({ kind }) => kind.name)).filter(isOfCases),
})
const isOfCases = (name: string): boolean => /^case-/u.test(name)

interface Ask {
  readonly what: string
  readonly request: Pick<Request, 'kind' | 'name'> & Readonly<Record<string, unknown>>
}

const pressesFor = ({ presses, commands }: Names, { id }: Round): readonly Ask[] => [
  ...commands.map((name) => ({ what: name, request: { kind: 'command', name, text: '', mentions: [] } as const })),
  ...presses.map((name) => ({
    what: name,
    request: { kind: 'press', name, data: { round: id, skip: 0, body: '' } } as const,
  })),
]

/** As it opened, and with everything in it filled in. */
const sendingsOf = (form: Form): readonly Ask[] => {
  const fields = allFields(form)
  const filled = Object.fromEntries(
    fields.flatMap((field): (readonly [string, unknown])[] => {
      if (field.kind === 'note') return []
      if (field.kind === 'text') return [[field.name, field.value || 'Wie regelt het vervoer?']]
      const first = field.options.find(({ value }) => !/withdraw|unlink|no$/u.test(value))?.value ?? ''
      return [[field.name, field.isMultiple ? [first] : first]]
    }),
  )
  const common = { kind: 'submit', name: form.name, state: form.state } as const
  return [firstValues(fields), filled].map((values) => ({ what: form.name, request: { ...common, values } }))
}

const ask = async (world: World, name: string, { request }: Ask): Promise<Reply> => {
  const member = world.members[name]
  const from = member
    ? pageIdentity(member)
    : ({ surface: 'web', space: world.network, user: 'nobody', name: 'Niemand' } as const)
  const at = { surface: 'web', space: world.network, conversation: `@${from.user}` } as const
  return (await world.app.answer({ ...request, from, at, isPrivate: true, language: 'nl' } as Request)).reply
}

/** Also what a press has become of its card. */
const allOf = async (reply: Reply): Promise<string> => {
  const drawn = reply.kind === 'done' && reply.draw ? await reply.draw() : null
  return JSON.stringify([reply, drawn])
}

test('no answer to anybody holds a text that they may not see', async () => {
  const world = await openLeakWorld(await openMigrated())
  const names = namesOf(featuresOf(world.storage, () => null))
  expect(names.presses.length).toBeGreaterThan(8)
  const [leaks, read, tried] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let asked = 0
  const some = Object.keys(people).filter((_, at) => sized(at % 2, 0) === 0)
  for (const phase of phases)
    for (const state of states.slice(0, mostStates)) {
      const at = `${phase}, ${state}`
      let round = await putRound(world, `${phase}${state}`.replaceAll(' ', ''), phase, state)
      const forged = new Map<string, Form>()
      const tryIt = async (name: string, one: Ask): Promise<Form | null> => {
        asked += 1
        tried.add(one.what)
        const reply = await ask(world, name, one)
        const after = await world.storage.caseRounds.find(world.network, round.id)
        // Whoever gives their own interpretation reads those of others from then on; who leads stands in the next phase.
        const now = after ? [round, { ...round, halves: after, phase: after.round.phase }] : [round]
        const may = new Set(now.flatMap((seen) => [...mayRead(seen, name, world.now)]))
        for (const found of markersIn(await allOf(reply))) {
          // What they sent themselves they know.
          if (JSON.stringify(one.request).includes(found)) continue
          read.add(found)
          if (!may.has(found)) leaks.add(`${at}: ${name} reads ${found} by ${one.what}`)
        }
        if (JSON.stringify(after) !== JSON.stringify(round.halves)) {
          await forget(world, round.id)
          round = await putRound(world, `${round.id}+`, phase, state)
          return null
        }
        return reply.kind === 'form' ? reply.form : null
      }
      for (const name of some) {
        const opened: Form[] = []
        for (const one of pressesFor(names, round)) {
          const form = await tryIt(name, one)
          if (form) opened.push(form)
        }
        for (let turn = 0; turn < depth; turn += 1)
          for (const form of opened.splice(0)) {
            const key = `${form.name} ${turn}`
            if (!forged.has(key)) forged.set(key, form)
            for (const one of sendingsOf(form).map((_, at) => () => sendingsOf(renewed(form, round.id))[at])) {
              const sending = one()
              const next = sending ? await tryIt(name, sending) : null
              if (next && next.name !== form.name) opened.push(next)
            }
          }
      }
      // Forms that were drawn for somebody else.
      for (const form of forged.values())
        for (const name of some)
          for (const one of sendingsOf(renewed(form, round.id)).slice(0, 1)) await tryIt(name, one)
      const card = await world.app.present(world.network, { kind: 'case-round', id: round.id }, 'card', 'nl')
      const open = markersIn(JSON.stringify(card)).filter((one) => one !== 'merktitelqz')
      if (open.length > 0) leaks.add(`${at}: the card in the channel says ${open}`)
      await forget(world, round.id)
    }
  expect([...leaks]).toEqual([])
  // It would say nothing if nobody could read anything.
  expect(read.size).toBeGreaterThan(15)
  expect(names.presses.filter((name) => !tried.has(name))).toEqual([])
  expect(world.faults.map((one) => (one as Error).stack)).toEqual([])
  if (process.env.FIGURES)
    console.log({ asked, read: [...read], tried: [...tried], untried: names.forms.filter((name) => !tried.has(name)) })
  await world.close()
}, 3_600_000)

const forget = async ({ storage, network }: World, id: string): Promise<void> => {
  const gone = (round: CaseRound) => ({ ...round, phase: 'withdrawn', title: '' }) as const
  await storage.caseRounds.change(
    network,
    id,
    ({ round }) => ({ round: gone(round), sealed: null }),
    () => null,
  )
}

/** Of the round that stands now. */
const renewed = (form: Form, round: string): Form => {
  const state = form.state as { round?: string }
  return state?.round === undefined || state.round === '' ? form : { ...form, state: { ...state, round } }
}
