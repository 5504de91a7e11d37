/** What was answered, for whoever asked and nobody else: in a form, which stays in no conversation, and as a file. */
import { z } from 'zod'
import { numbersForm, readNumbersForm } from '../../../cards/number-answer-forms.ts'
import { exportNumbersPress, readNumbersPress } from '../../../cards/number-intake-presses.ts'
import { fileCard } from '../../../cards/sign-up-answers.ts'
import { writeCsv } from '../../agreements/hand-outs/csv.ts'
import type { Document, DocumentLinks } from '../../chat/document.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { formDone, openForm, type Reply, whisper } from '../../chat/reply.ts'
import { shownName } from '../../chat/shown-name.ts'
import { refusal } from '../../refusal.ts'
import type { SignUpStores } from '../stores.ts'
import { findOwnIntake } from './access.ts'
import { readStanding } from './asked.ts'
import { type NumberAnswer, type NumberIntake, sayNumber, sumOf } from './number-intake.ts'
import { drawIntake } from './show.ts'

/** With remarks of 500 characters a dialog on Teams carries no more (28 KB). */
const perPage = 20
/** Of those who have not answered; the rest is said as a number by the card. */
const mostMissing = 40

export const reading = (stores: SignUpStores, links: DocumentLinks): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(readNumbersPress, async ({ intake: id }, context) =>
      drawPage(stores, await findOwnIntake(stores, id, context), 0, context),
    ),
    onPress(exportNumbersPress, async ({ intake: id }, context) => {
      const { question } = await findOwnIntake(stores, id, context)
      const { words, member, now } = context
      const address = await links.once(member, numberListKind, { intake: id, format: 'csv' }, now)
      if (address === null) throw refusal('document.no-page')
      const say = words.numberIntakes.file
      const href = `${address}${say.name}.csv`
      const label = words.signUps.file.download
      return whisper(fileCard({ title: say.title(question), label, href, explain: say.explain }))
    }),
  ],
  forms: [
    onForm(readNumbersForm, async ({ state }, context) => {
      const intake = await findOwnIntake(stores, state.intake, context)
      const { answered } = await readStanding(stores, intake)
      const skip = state.skip + perPage
      if (skip < answered) return drawPage(stores, intake, skip, context)
      return formDone(context, context.words.numberIntakes.title(intake.question), () =>
        drawIntake(stores, intake.id, context),
      )
    }),
  ],
})

const drawPage = async (stores: SignUpStores, intake: NumberIntake, skip: number, context: Context): Promise<Reply> => {
  const { words } = context
  const say = words.numberIntakes.overviewOf
  const { unit } = intake
  const { rows, missing } = await readRows(stores, intake, context)
  const page = rows.slice(skip, skip + perPage)
  const lines = page.map(({ who, answer }) =>
    [say.line(who, sayNumber(answer.thousandths), unit), ...(answer.remark === '' ? [] : [answer.remark])].join('\n'),
  )
  const total = rows.length === 0 ? say.none : say.total(sayNumber(sumOf(rows.map(({ answer }) => answer))), unit)
  const isLast = skip + perPage >= rows.length
  const silent = isLast && missing.length > 0 ? [say.missing(missing.slice(0, mostMissing).join(', '))] : []
  const view = { state: { intake: intake.id, skip }, lines: [intake.question, total, ...lines, ...silent], isLast }
  return openForm(numbersForm(view, words))
}

interface Answered {
  readonly organisation: string
  readonly person: string
  readonly who: string
  readonly answer: NumberAnswer
}

/** By name. */
const readRows = async (stores: SignUpStores, intake: NumberIntake, { words }: Context) => {
  const { network, per } = intake
  const [{ answers, silent, voices }, organisations] = await Promise.all([
    readStanding(stores, intake),
    stores.network.organisations(network),
  ])
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const rowOf = async (answer: NumberAnswer): Promise<Answered> => {
    const member = answer.member === '' ? null : await stores.network.member(network, answer.member)
    const organisation = names.get(per === 'organisation' ? answer.party : (member?.organisation ?? '')) ?? ''
    const person = member ? shownName(member, organisation || undefined, words) : ''
    const say = words.numberIntakes.overviewOf
    return { organisation, person, who: person === '' ? organisation : say.by(organisation, person), answer }
  }
  const rows = await Promise.all(answers.map(rowOf))
  const nameOf = new Map([...names, ...voices.map(({ id, name }) => [id, name] as const)])
  return {
    rows: rows.toSorted((a, b) => a.who.localeCompare(b.who, 'nl')),
    missing: silent.map((party) => nameOf.get(party) ?? '').toSorted((a, b) => a.localeCompare(b, 'nl')),
  }
}

export const numberListKind = {
  name: 'number-intake-list',
  shape: z.object({ intake: z.string(), format: z.literal('csv') }),
}

/** @throws {Refusal} as findOwnIntake */
export const makeNumbers =
  (stores: SignUpStores) =>
  async ({ intake: id }: z.infer<typeof numberListKind.shape>, context: Context): Promise<Document> => {
    const intake = await findOwnIntake(stores, id, context)
    const say = context.words.numberIntakes.file
    const { rows } = await readRows(stores, intake, context)
    const { organisation, name, number, unit, remark } = say.columns
    const sum = sayNumber(sumOf(rows.map(({ answer }) => answer)))
    const cells = [
      ...rows.map((row) => [
        ...[row.organisation, row.person, sayNumber(row.answer.thousandths), intake.unit, row.answer.remark],
      ]),
      ...(rows.length === 0 ? [] : [[say.total, '', sum, intake.unit, '']]),
    ]
    return {
      fileName: `${say.name}-${context.today}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: writeCsv({
        ...{ title: intake.question, subtitle: '', rows: cells, note: rows.length === 0 ? say.none : '' },
        columns: [organisation, name, number, unit, remark].map((label) => ({ label, width: 20 })),
      }),
      isPage: false,
    }
  }
