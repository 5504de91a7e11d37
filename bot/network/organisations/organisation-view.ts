/** One organisation as everybody in the network sees it. */
import { fact, fine, heading, rows } from '../../../cards/card.ts'
import { listRegisterPress } from '../../../cards/network-register.ts'
import { press } from '../../../cards/press.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import { sayDate } from '../../dates/say-due.ts'
import { aboutLine } from '../entry.ts'
import { type People, readPeople, sayContact, sayMember } from '../members/people.ts'
import type { Member, Organisation } from '../network.ts'
import type { Shown } from '../register.ts'
import type { NetworkStore } from '../store.ts'
import { showOrganisationCode } from './organisation-code.ts'

/** Of a long list a dozen names is what a card shows; the register has them all. */
const dozen = 12

/** Null when there is none (any more). */
export const drawOrganisation = async (store: NetworkStore, id: string, reader: Context): Promise<Shown | null> => {
  const { network, words } = reader
  const [people, groups, functions] = await Promise.all([
    readPeople(store, network.id),
    store.groups(network.id),
    store.functions(network.id),
  ])
  const found = people.organisations.get(id)
  if (!found) return null
  const say = words.registers.organisation
  const members = [...people.members.values()].filter(({ organisation }) => organisation === id)
  const inGroups = groups.filter(({ organisations }) => organisations.includes(id)).map(({ name }) => name)
  const held = functions
    .filter(({ organisation }) => organisation === id)
    .map(({ name, holder }) => aboutLine(name, sayContact(people, holder)))
  return {
    id,
    name: found.name,
    facts: [
      ...ownFacts(found, people, words),
      ...daysOff(found, reader),
      ...(inGroups.length === 0 ? [] : [fact(say.groups, inGroups.join(', '))]),
      ...(held.length === 0 ? [] : [fact(say.functions, held.join(', '))]),
    ],
    notices: [],
    blocks: drawMembers(members, words),
    moves: allMembers(found.name, members.length, words),
    mayRemove: true,
  }
}

const ownFacts = ({ kind, sectors, code, contact }: Organisation, people: People, words: Words) => {
  const say = words.registers
  return [
    fact(say.kind, say.kinds[kind]),
    ...(sectors.length === 0
      ? []
      : [fact(say.organisation.sectors, sectors.map((sector) => say.organisation.sectorNames[sector]).join(', '))]),
    ...(code === null ? [] : [fact(say.organisation.code, showOrganisationCode(code))]),
    fact(say.contact, sayContact(people, contact) || say.nobody),
  ]
}

/** Those that are not over yet. */
const daysOff = ({ ownHolidays }: Organisation, { today, language, words }: Context) => {
  const say = words.registers.organisation
  const ahead = ownHolidays.filter(({ untilOn }) => untilOn >= today)
  if (ahead.length === 0) return []
  const said = ahead.slice(0, dozen).map(({ name, fromOn, untilOn }) => {
    const [from, until] = [sayDate(fromOn, language), sayDate(untilOn, language)]
    return aboutLine(fromOn === untilOn ? from : say.stretch(from, until), name)
  })
  const left = ahead.length - said.length
  return [fact(say.ownHolidays, [...said, ...(left > 0 ? [words.chat.more(left)] : [])].join('; '))]
}

const drawMembers = (members: readonly Member[], words: Words) => {
  if (members.length === 0) return []
  const left = members.length - dozen
  return [
    heading(words.registers.organisation.members(members.length)),
    rows(members.slice(0, dozen).map((member) => ({ text: sayMember(member) }))),
    ...(left > 0 ? [fine(words.chat.more(left))] : []),
  ]
}

/** The register of members finds them by their organisation. */
const allMembers = (name: string, count: number, words: Words) =>
  count > dozen
    ? [
        {
          label: words.registers.titles.members,
          press: press(listRegisterPress, { register: 'members', query: name, skip: 0 }),
        },
      ]
    : []
