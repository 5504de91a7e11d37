/** What an agreement says of itself, as facts: whoever has a part in it, its day, and where it belongs. */
import type { AgreementView, TermView } from './agreements.ts'
import { type Block, type Fact, fact, facts, fine, paragraph, type Row, rows, type Text } from './card.ts'
import { consentFacts } from './consent.ts'
import type { Words } from './words/words.ts'

export const factsOf = (view: AgreementView, words: Words): readonly Block[] => {
  const say = words.moving.facts
  return [
    facts(
      fact(say.kind, kindSaid(view, words)),
      ...named(ownersLabel(view, words), ownersSaid(view, words)),
      ...named(say.lead, view.lead),
      ...named(say.partners, view.partners.join(' · ')),
      ...named(say.consulted, view.consulted.join(' · ')),
      ...named(say.reactions, reactionsSaid(view, words)),
      ...(view.term ? [fact(termLabel(view.kind, view.term, words), termSaid(view.term, words))] : []),
      fact(words.agreements.state, stateSaid(view, words)),
      ...consentFacts(view.consent, words),
      ...placeOf(view, words),
    ),
    ...(view.quote === '' ? [] : [paragraph(words.moving.quote(view.quote))]),
  ]
}

/** Where it belongs, and where it comes from. */
const placeOf = (view: AgreementView, words: Words): readonly Fact[] => {
  const say = words.moving.facts
  return [
    ...named(say.contact, view.contact),
    ...named(say.theme, view.theme),
    ...named(say.agenda, view.agenda),
    ...named(say.goals, view.goals.join(' · ')),
    ...named(say.level, view.level && words.bodies.levels[view.level]),
    ...named(say.sector, view.sector && words.registers.organisation.sectorNames[view.sector]),
    ...named(say.point, view.point),
    ...named(say.source, view.source),
    ...named(view.kind === 'decision' ? say.decidedOn : say.agreedOn, view.agreedOn),
  ]
}

const named = (label: string, value: string | null): readonly Fact[] => (value ? [fact(label, value)] : [])

const kindSaid = ({ kind, number, serial }: AgreementView, words: Words): string =>
  serial === null
    ? words.agreements.kinds[kind]
    : `${words.agreements.kinds[kind]} · ${words.moving.ofDecision(number)}`

/** What nobody owes has no owner, but may be somebody's. */
const ownersLabel = ({ kind, owners }: AgreementView, words: Words): string =>
  kind === 'action-item' ? words.agreements.owners(owners.length) : words.moving.facts.parties

const ownersSaid = ({ owners }: AgreementView, words: Words): string =>
  owners.map((owner) => (owner.hasAccepted ? `${owner.name} (${words.agreements.accepted})` : owner.name)).join(' · ')

export const termLabel = (kind: AgreementView['kind'], term: TermView, words: Words): string => {
  if (kind === 'standing-agreement') return words.moving.facts.lookBack
  return kind === 'action-item' ? words.agreements[term.label] : words.moving.facts.term
}

/** The words as agreed stand beside the day when they say more than the day. */
const termSaid = (term: TermView, words: Words): string =>
  term.text === '' ? term.said : `${term.said} (${words.agreements.agreedAs(term.text)})`

export const stateSaid = (
  { kind, state, isShared }: Pick<AgreementView, 'kind' | 'state' | 'isShared'>,
  words: Words,
): string => {
  if (state !== 'open' && state !== 'running') return words.agreements.states[state]
  return isShared ? words.moving.eachForItself : (words.moving.holds[kind] ?? words.agreements.states[state])
}

/** Names beyond these are counted. */
const mostNames = 5

const reactionsSaid = ({ reactions }: AgreementView, words: Words): string | null => {
  if (!reactions) return null
  const { given, waiting } = reactions
  const say = words.moving
  const counts = Object.entries(say.reactionStates)
    .map(([state, label]) => ({ label, count: given.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label}`)
  const rest = waiting.length > mostNames ? [say.andMore(waiting.length - mostNames)] : []
  const missing = waiting.length === 0 ? [] : [say.waitingFor([...waiting.slice(0, mostNames), ...rest].join(', '))]
  return [say.reacted(given.length, given.length + waiting.length), ...counts, ...missing].join(' · ')
}

/** What was said with a reaction is for everybody who works on it. */
export const remarksOf = ({ reactions }: AgreementView, words: Words): readonly Block[] => {
  const told = (reactions?.given ?? []).filter(({ text }) => text !== '')
  if (told.length === 0) return []
  const row = ({ name, state, text }: (typeof told)[number]): Row => {
    const said: Text = `${name}, ${words.moving.reactionStates[state]}`
    return { text: said, fine: text }
  }
  const rest = told.length > mostNames ? [fine(words.moving.andMore(told.length - mostNames))] : []
  return [rows(told.slice(-mostNames).map(row)), ...rest]
}
