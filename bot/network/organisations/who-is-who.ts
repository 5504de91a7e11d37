/** Who is who: finds the contact of an organisation, group or function, and people themselves. */
import type { Option } from '../../../cards/form.ts'
import {
  networkWhoForm,
  nobodyFoundCard,
  type PersonView,
  showWhoPress,
  type WhoKind,
  type WhoRow,
  whoCard,
  whoForm,
  whoListCard,
  whoPress,
} from '../../../cards/network-who.ts'
import type { Words } from '../../../cards/words/words.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import type { Command } from '../../chat/request.ts'
import { sayDate } from '../../dates/say-due.ts'
import { findClosest, findNamed } from '../../name-search.ts'
import { refusal } from '../../refusal.ts'
import { foundLimit, listOrSearch } from '../choices.ts'
import { aboutLine } from '../entry.ts'
import { type People, readPeople } from '../members/people.ts'
import type { Member } from '../network.ts'
import { pageOfRows } from '../register.ts'
import type { NetworkStore } from '../store.ts'
import { awayFrom, type Contactable, contactOf, othersOf } from './contact.ts'
import { showOrganisationCode } from './organisation-code.ts'

const search = 'network.who'

export const whoIsWhoFeature = ({ network: store }: { readonly network: NetworkStore }): Feature => ({
  name: 'who-is-who',
  commands: { 'netwerk wie': (asked, context) => answerCommand(store, asked, context) },
  presses: [
    onPress(whoPress, (_, context) => askWho(store, context)),
    onPress(showWhoPress, async ({ kind, id }, context) => showWho(store, kind, id, context)),
  ],
  forms: [
    onForm(whoForm, ({ values }, context) => {
      const [kind = '', id = ''] = values.who.split(':')
      return showWho(store, kind, id, context)
    }),
  ],
  options: {
    [search]: async ({ query }, context) =>
      findNamed(await listAll(store, context), query)
        .slice(0, foundLimit)
        .map(optionOf),
  },
})

const answerCommand = async (store: NetworkStore, asked: Command, context: Context): Promise<Reply> => {
  const query = asked.text.trim()
  if (query === '') return askWho(store, context)
  const [mentioned] = asked.mentions
  const member = mentioned && (await store.memberOf(mentioned.identity))
  if (member?.network === context.network.id) return showWho(store, 'members', member.id, context)
  const found = findClosest(await listAll(store, context), query)
  const [only] = found
  if (!only) return whisper(nobodyFoundCard(query, context.words))
  if (found.length === 1) return showWho(store, only.kind, only.id, context)
  return whisper(whoListCard({ query, found: found.slice(0, pageOfRows), total: found.length }, context.words))
}

const askWho = async (store: NetworkStore, context: Context): Promise<Reply> =>
  openForm(networkWhoForm(listOrSearch((await listAll(store, context)).map(optionOf), [], search), context.words))

const optionOf = ({ kind, id, name, about }: WhoRow): Option => ({
  value: `${kind}:${id}`,
  label: aboutLine(name, about),
})

/** Organisations first, then functions, groups and people, each in order of name. */
const listAll = async (store: NetworkStore, { network, words }: Context): Promise<readonly WhoRow[]> => {
  const { people, all } = await readAll(store, network.id)
  return all.map((one) => ({
    kind: one.kind,
    id: one.thing.id,
    name: one.thing.name,
    about: aboutOf(one, people, words),
  }))
}

const readAll = async (store: NetworkStore, network: string) => {
  const [people, functions, groups] = await Promise.all([
    readPeople(store, network),
    store.functions(network),
    store.groups(network),
  ])
  const all: readonly Contactable[] = [
    ...[...people.organisations.values()].map((thing) => ({ kind: 'organisations' as const, thing })),
    ...functions.map((thing) => ({ kind: 'functions' as const, thing })),
    ...groups.map((thing) => ({ kind: 'groups' as const, thing })),
    ...[...people.members.values()].map((thing) => ({ kind: 'members' as const, thing })),
  ]
  return { people, all }
}

const aboutOf = (one: Contactable, { organisations }: People, words: Words): string => {
  const say = words.network.who.kinds
  if (one.kind === 'organisations') {
    const { kind, code } = one.thing
    return aboutLine(words.registers.kinds[kind], code ? showOrganisationCode(code) : '')
  }
  const organisation = one.kind === 'groups' ? '' : (organisations.get(one.thing.organisation ?? '')?.name ?? '')
  return aboutLine(one.kind === 'members' ? one.thing.function : say[one.kind], organisation)
}

/** @throws {Refusal} network.entry-gone */
const showWho = async (store: NetworkStore, kind: WhoKind | string, id: string, context: Context): Promise<Reply> => {
  const { network, words, language, today } = context
  const [{ people, all }, absences] = await Promise.all([readAll(store, network.id), store.absences(network.id)])
  const one = all.find((each) => each.kind === kind && each.thing.id === id)
  if (!one) throw refusal('network.entry-gone')
  const contact = contactOf(one, people)
  const away = contact ? awayFrom(contact, absences, people, today) : []
  const view = {
    kind: one.kind,
    id,
    name: one.thing.name,
    about: aboutOf(one, people, words),
    contact: contact && personOf(contact, people),
    away: away.map(({ member, absence, deputy }) => ({
      name: member.name,
      until: sayDate(absence.untilOn, language),
      deputy: deputy && personOf(deputy, people),
    })),
    others: contact
      ? []
      : othersOf(one, people)
          .slice(0, pageOfRows)
          .map((other) => personOf(other, people)),
  }
  return whisper(whoCard(view, words))
}

const personOf = ({ id, name, function: held, organisation }: Member, { organisations }: People): PersonView => ({
  member: id,
  name,
  function: held,
  organisation: organisations.get(organisation)?.name ?? '',
})
