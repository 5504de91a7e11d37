/** What was filled in becomes what can be kept, or a refusal at the field. */
import type { FilledIn } from '../../../cards/agreement-form-shape.ts'
import type { Context } from '../../chat/feature.ts'
import { levels, sectors } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import type { Agreement } from '../agreement.ts'
import type { Details } from '../details.ts'
import type { Party } from '../party.ts'
import type { AgreementStores } from '../stores.ts'
import { findAgendas } from './agendas.ts'
import { readParties } from './owners.ts'
import type { Candidate } from './read-line.ts'

const limits = { point: 200, source: 200, quote: 1000 } as const
/** A goal is a sentence; more of them than this make a plan of their own. */
const goalLimit = 300
const mostGoals = 20
/** What a field takes on every platform. docs.slack.dev, plain-text input */
const goalsLimit = 3000

/**
 * All but the theme, which is kept at once where it is new.
 *
 * @throws {Refusal} field.too-long, agreement.owner-gone, agreement.too-many-goals, network.choice-gone, at their fields
 */
export const readDetails = async (
  stores: Pick<AgreementStores, 'workAgendas' | 'network'>,
  { filled, kept, candidates }: { filled: FilledIn; kept: Agreement | null; candidates: readonly Candidate[] },
  context: Context,
): Promise<Omit<Details, 'theme'>> => {
  const several = (field: 'partners' | 'consulted') => readParties(filled[field], candidates, field)
  const one = (field: 'lead' | 'contact'): Party | null =>
    filled[field] === '' ? null : (readParties([filled[field]], candidates, field)[0] ?? null)
  return {
    lead: one('lead'),
    partners: several('partners'),
    consulted: several('consulted'),
    contact: one('contact'),
    level: readChoice(levels, filled.level, 'level'),
    sector: readChoice(sectors, filled.sector, 'sector'),
    agenda: await readAgenda(stores, filled.agenda, kept, context),
    goals: readGoals(filled.goals, kept),
    point: readShort(filled, 'point'),
    source: readShort(filled, 'source'),
    quote: readShort(filled, 'quote'),
  }
}

const readChoice = <One extends string>(all: readonly One[], value: string, field: string): One | null => {
  const found = all.find((one) => one === value) ?? null
  if (value !== '' && !found) throw refusal('network.choice-gone', undefined, field)
  return found
}

const readAgenda = async (
  stores: Pick<AgreementStores, 'workAgendas' | 'network'>,
  id: string,
  kept: Agreement | null,
  context: Context,
): Promise<string | null> => {
  if (id === '') return null
  const agendas = await findAgendas(stores, kept?.details.agenda ?? null, context)
  if (!agendas.some((agenda) => agenda.id === id)) throw refusal('network.choice-gone', undefined, 'agenda')
  return id
}

/** What stands there already may stay, however long it is. */
const readGoals = (text: string, kept: Agreement | null): readonly string[] => {
  const goals = text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/u, '').trim())
    .filter((line) => line !== '')
  const said = goals.join('\n')
  if (said === kept?.details.goals.join('\n')) return goals
  if (goals.length > mostGoals) throw refusal('agreement.too-many-goals', { limit: mostGoals }, 'goals')
  if (goals.some((goal) => goal.length > goalLimit))
    throw refusal('agreement.goal-too-long', { limit: goalLimit }, 'goals')
  if (said.length > goalsLimit)
    throw refusal('agreement.goals-too-long', { limit: goalsLimit, length: said.length }, 'goals')
  return goals
}

const readShort = (filled: FilledIn, field: keyof typeof limits): string => {
  const text = filled[field].trim()
  if (text.length > limits[field]) throw refusal('field.too-long', { limit: limits[field] }, field)
  return text
}
