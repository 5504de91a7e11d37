/** Who signed up, as a file: asked for in the chat, made when its link is opened, for whoever keeps the sheet. */
import { z } from 'zod'
import { fileCard } from '../../../cards/sign-up-answers.ts'
import { writeCsv } from '../../agreements/hand-outs/csv.ts'
import type { Document, DocumentLinks } from '../../chat/document.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { attendingOf, type SignUp } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'
import { findSheetToSteer } from './access.ts'
import { nameAll } from './view.ts'

export const signUpListKind = {
  name: 'sign-up-list',
  shape: z.object({ sheet: z.string(), format: z.literal('csv') }),
}

/** @throws {Refusal} document.no-page, and as findSheetToSteer */
export const offerSignUps = async (
  stores: SignUpStores,
  links: DocumentLinks,
  id: string,
  context: Context,
): Promise<Reply> => {
  const { sheet } = await findSheetToSteer(stores, id, context)
  const { words, member, now } = context
  const address = await links.once(member, signUpListKind, { sheet: id, format: 'csv' }, now)
  if (address === null) throw refusal('document.no-page')
  const say = words.signUps.file
  const href = `${address}${say.name}.csv`
  return whisper(fileCard({ title: say.title(sheet.title), label: say.download, href, explain: say.explain }))
}

/** @throws {Refusal} as findSheetToSteer */
export const makeSignUps =
  (stores: SignUpStores) =>
  async ({ sheet: id }: z.infer<typeof signUpListKind.shape>, context: Context): Promise<Document> => {
    const { sheet, signUps } = await findSheetToSteer(stores, id, context)
    const { words, today } = context
    const [say, { taking }] = [words.signUps.file, words.signUps]
    const named = await nameAll(stores, sheet.network, context)
    const { placed, waiting } = attendingOf(sheet, signUps)
    const rowOf = (one: SignUp, place: string) => [
      ...[taking[one.kind], named.organisation(one), named.person(one), named.member(one)?.function ?? '', place],
    ]
    const rows = [
      ...placed.map((one) => rowOf(one, say.placed)),
      ...waiting.map((one, at) => rowOf(one, say.waits(at + 1))),
      ...signUps.filter(({ kind }) => kind !== 'attend').map((one) => rowOf(one, '')),
    ]
    const { kind, organisation, name, function: held, place } = say.columns
    const columns = [kind, organisation, name, held, place].map((label) => ({ label, width: 20 }))
    return {
      fileName: `${say.name}-${today}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: writeCsv({ title: sheet.title, subtitle: '', columns, rows, note: rows.length === 0 ? say.none : '' }),
      isPage: false,
    }
  }
