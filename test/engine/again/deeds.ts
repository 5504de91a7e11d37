/** What people do: each deed is made ready, and then done by one delivery that may come again. */
import type { Agreement } from '../../../bot/agreements/agreement.ts'
import { enrol, findOrAddOrganisation } from '../../../bot/network/enrol.ts'
import { must } from '../../world.ts'
import { gatherings } from './gatherings.ts'
import type { Hand } from './hand.ts'
import { isAction, type Move, members, moves, stewards, text } from './moves.ts'
import { cardOf, type Deed, handOf, type Occasion } from './occasion.ts'
import { codeFor, oogoOnSlack, slackId } from './region.ts'
import type { World } from './world.ts'

const itemsWhere = async ({ storage, region }: World, holds: (item: Agreement) => boolean) => {
  const { items } = await storage.agreements.list(region.network, { bodies: [region.oogo.id] }, 1_000)
  return items.filter(holds).toSorted((a, b) => a.number - b.number)
}

/** Something is written down: by a command and its form. */
const writing =
  (kind: string, line: (count: number) => string) =>
  async (occasion: Occasion): Promise<Deed> => {
    const { by, hand } = handOf(occasion, [...members, ...stewards])
    return { by, kind, prepare: () => hand.ask(line(occasion.count)), deliver: () => hand.send({}) }
  }

/** A button on the card of an agreement, or behind its “Meer”. */
const moving =
  ({ kind, label, people, holds, filled }: Move) =>
  async (occasion: Occasion): Promise<Deed | null> => {
    const { world, random, count } = occasion
    const items = await itemsWhere(world, holds)
    if (items.length === 0) return null
    const item = random.pick(items)
    const { by, hand } = handOf(occasion, people)
    const find = async (): Promise<void> => {
      const card = await cardOf(world, 'agreement', item.id)
      hand.look(card)
      if (!JSON.stringify(card).includes(`"${label}"`)) await hand.press('Meer')
      if (filled) await hand.press(label)
    }
    return { by, kind, prepare: find, deliver: () => (filled ? hand.send(filled(count)) : hand.press(label)) }
  }

/** Of an owner who keeps no order: reported, confirmed, and another day proposed, are theirs to begin. */
const ofOwners =
  (kind: string, label: string, isFree: (item: Agreement) => boolean, filled?: Move['filled']) =>
  async (occasion: Occasion): Promise<Deed | null> => {
    const { region } = occasion.world
    const owner = occasion.random.pick(members)
    const id = must(region.members.get(owner), owner).id
    const holds = (item: Agreement) =>
      isAction(item) && item.state === 'running' && isFree(item) && item.owners.some((one) => one.id === id)
    return moving({ kind, label, people: [owner], holds, ...(filled ? { filled } : {}) })(occasion)
  }

/** One button of the card of a meeting or of a date poll. */
const answering =
  (kind: string, of: 'meeting' | 'date-poll', labels: readonly string[]) =>
  async (occasion: Occasion): Promise<Deed> => {
    const { world, random } = occasion
    const label = random.pick(labels)
    const { by, hand } = handOf(occasion, [...members, ...stewards])
    const id = of === 'meeting' ? world.region.meeting : world.region.poll
    return { by, kind, prepare: async () => hand.look(await cardOf(world, of, id)), deliver: () => hand.press(label) }
  }

const putOnAgenda = async (occasion: Occasion): Promise<Deed> => {
  const { by, hand } = handOf(occasion, [...members, ...stewards])
  const prepare = async (): Promise<void> => {
    await hand.ask('agenda')
    await hand.press('Punt toevoegen')
  }
  return { by, kind: 'put on agenda', prepare, deliver: () => hand.send({ title: `Punt ${occasion.count}` }) }
}

type HandOnSlack = (id: string, channel: string) => Hand

/** What was named before is named otherwise by the next. */
const nameChannel =
  (handOnSlack: HandOnSlack) =>
  async ({ random }: Occasion): Promise<Deed> => {
    const hand = handOnSlack(slackId('hanneke'), 'C0ELSEWHERE')
    const body = random.pick(['OOGO', 'Stuurgroep', 'Beleidsgroep'])
    const deliver = () => hand.ask(`netwerk kanaal ${body}`)
    return { by: 'hanneke', kind: 'name channel', prepare: async () => {}, deliver }
  }

/** Somebody who was added comes in by a code, on Slack. */
const join =
  (handOnSlack: HandOnSlack) =>
  async ({ world, count }: Occasion): Promise<Deed> => {
    const { storage, region } = world
    let line = ''
    const prepare = async (): Promise<void> => {
      const { id: organisation } = await findOrAddOrganisation(storage.network, region.network, 'De Regio')
      const person = {
        network: region.network,
        name: `Lid ${count}`,
        organisation,
        function: '',
        role: 'member',
      } as const
      line = `netwerk koppel ${await codeFor(storage, await enrol(storage.network, person, []), 'link')}`
    }
    return {
      by: `lid ${count}`,
      kind: 'join',
      prepare,
      deliver: () => handOnSlack(`U0LID${count}`, oogoOnSlack).ask(line),
    }
  }

export const deedsWith = (handOnSlack: HandOnSlack) => [
  writing('record action', (count) => `afspraak Verslag ${count} maken`),
  writing('record action', (count) => `afspraak Overzicht ${count} maken`),
  writing('record standing', (count) => `afspraak Blijvende afspraak: wij bellen eerst ${count}`),
  writing('record decision', (count) => `besluit Kader ${count} geldt`),
  ...moves.map(moving),
  ofOwners('report done by owner', 'Gereed melden', () => true),
  ofOwners(
    'propose date',
    'Nieuwe datum voorstellen',
    ({ proposal }) => proposal === null,
    (count) => ({
      term: `${1 + (count % 27)} mei 2027`,
      text: `Ziekte ${count}`,
    }),
  ),
  moving({
    kind: 'confirm done',
    label: 'Bevestigen',
    people: stewards,
    holds: ({ state }) => state === 'reported_done',
  }),
  moving({
    kind: 'send back',
    label: 'Nog niet klaar',
    people: stewards,
    holds: ({ state }) => state === 'reported_done',
    filled: text,
  }),
  moving({
    kind: 'accept date',
    label: 'Nieuwe datum goedkeuren',
    people: stewards,
    holds: (item) => item.proposal !== null,
  }),
  moving({
    kind: 'decline date',
    label: 'Datum niet goedkeuren',
    people: stewards,
    holds: (item) => item.proposal !== null,
  }),
  answering('attend', 'meeting', ['Ik kom', 'Ik kom niet']),
  answering('attend', 'meeting', ['Ik kom', 'Ik kom niet']),
  answering('answer dates', 'date-poll', ['Ik kan altijd', 'Ik kan geen enkele keer']),
  putOnAgenda,
  ...gatherings,
  // Often, for a late one is seen only where another one came between.
  ...Array.from({ length: 4 }, () => nameChannel(handOnSlack)),
  join(handOnSlack),
]
