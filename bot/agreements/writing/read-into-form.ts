/** What a line says, as it stands in the form: what was read, what was not, and what is asked about it. */
import type { FilledIn, UnclearName } from '../../../cards/agreement-form-shape.ts'
import type { Context } from '../../chat/feature.ts'
import { lookBackTerm } from '../days.ts'
import type { AgreementStores } from '../stores.ts'
import { findAgendas } from './agendas.ts'
import { partyValue } from './filled-in.ts'
import { isVague } from './find-due.ts'
import { findOwnDays, type OwnDays, sayLookBack, sayTerm, termContext } from './own-days.ts'
import { findAgreedOn, readPastDay } from './read-agreed-on.ts'
import { type ReadLabels, readLabels } from './read-labels.ts'
import { type People, type ReadLine, readLine } from './read-line.ts'
import type { Separate } from './separate.ts'

/** @property read what is read back of the term, word for word; '' for nothing. */
export interface Shown {
  readonly filled: FilledIn
  readonly readBack: readonly string[]
  readonly unclear: readonly UnclearName[]
  readonly read: string
}

/** @param preset what stands in the form before the line is read; what the line says goes over it */
export const readIntoForm = async (
  stores: AgreementStores,
  line: Separate & People,
  preset: FilledIn,
  context: Context,
): Promise<Shown> => {
  const agreed = findAgreedOn(line.text, context)
  const labels = await findLabels(stores, line.text, context)
  const apart = [...(agreed ? [agreed.span] : []), ...labels.spans]
  const anchor = agreed?.day ?? presetDay(preset, context)
  const readWith = (own: OwnDays | null) => readLine(line.text, line, termContext(context, anchor, own), apart)
  const regional = readWith(null)
  // Who owes it has to be read first: it may be their own holiday that is meant.
  const own = await findOwnDays(stores.network, context.network.id, regional.owners)
  const read = own ? readWith(own) : regional
  const kind = preset.kind === 'action-item' ? (read.kind ?? preset.kind) : preset.kind
  // What is no day is asked about where a day is needed.
  const due = read.due && isVague(read.due) && kind !== 'action-item' ? null : read.due
  const said = due && sayTerm(due, context, own)
  const isLookedBackOn = kind === 'standing-agreement' && !due
  const lookBack = lookBackTerm(anchor)
  const filled: FilledIn = {
    ...preset,
    ...partiesRead(read),
    // "Wij" of a decision is the body.
    ...(read.proposed && kind !== 'action-item' ? { owners: [] } : {}),
    kind,
    title: read.title,
    term: isLookedBackOn ? lookBack.text : due && !isVague(due) ? due.text : '',
    agreedOn: agreed?.words ?? preset.agreedOn,
    theme: labels.theme || preset.theme,
    agenda: labels.agenda || preset.agenda,
    source: labels.source || agreed?.gathering || preset.source,
  }
  const reviewed = isLookedBackOn ? [sayLookBack(lookBack.until, context)] : []
  const readBack = [
    ...(said ? [said] : []),
    ...reviewed,
    ...(kind === 'action-item' ? askedOwners(read, context) : []),
    ...read.unknown.map(context.words.agreements.form.unknownPart),
  ]
  return { filled, readBack, unclear: read.unclear, read: said ?? '' }
}

const findLabels = async (stores: AgreementStores, text: string, context: Context): Promise<ReadLabels> => {
  const [themes, agendas] = /thema|werkagenda|pact/iu.test(text)
    ? await Promise.all([stores.workAgendas.themes(context.network.id), findAgendas(stores, null, context)])
    : [[], []]
  return readLabels(text, { themes, agendas })
}

/** The day of what was recorded just before, in the words that were kept of it. */
const presetDay = ({ agreedOn }: FilledIn, context: Context): string => readPastDay(agreedOn, context) ?? context.today

const partiesRead = ({ owners, lead, partners, consulted, contact }: ReadLine) => ({
  owners: owners.map(partyValue),
  lead: lead ? partyValue(lead) : '',
  partners: partners.map(partyValue),
  consulted: consulted.map(partyValue),
  contact: contact ? partyValue(contact) : '',
})

const askedOwners = ({ owners, missing, proposed }: ReadLine, { words }: Context): readonly string[] => {
  const say = words.agreements.form
  if (proposed) return [say.proposedOwner(proposed.word, proposed.name)]
  return owners.length === 0 && missing !== null ? [say.noOwnerRead(missing)] : []
}
