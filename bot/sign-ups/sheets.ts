/** What other features ask: to open a sheet about a thing of theirs, and who has signed up for it. */
import type { Ref } from '../ref.ts'
import { type Opened, openSheet } from './sheets/open.ts'
import { attendingOf, type SignUp, type SignUpSheet } from './sign-up.ts'
import type { SignUpStores } from './stores.ts'

/** @property placed and `waiting` in the order in which they came; the others by kind. */
export interface SignedUp {
  readonly sheet: SignUpSheet
  readonly placed: readonly SignUp[]
  readonly waiting: readonly SignUp[]
  readonly readsAlong: readonly SignUp[]
  readonly helps: readonly SignUp[]
}

export interface Sheets {
  /** Joins the open unit of work. The same id twice is one sheet, the first. */
  readonly openSheet: (...asked: Parameters<ReturnType<typeof openSheet>>) => Promise<Opened>
  /** Each sheet about the thing, oldest first. */
  readonly signUpsOf: (network: string, ref: Ref) => Promise<readonly SignedUp[]>
}

type Stores = Pick<SignUpStores, 'signUps' | 'network' | 'history' | 'outbox' | 'reminders'>

export const sheetsOf = (stores: Stores): Sheets => ({
  openSheet: openSheet(stores),
  signUpsOf: async (network, ref) => {
    const sheets = await stores.signUps.about(network, ref)
    return Promise.all(
      sheets.map(async (sheet) => {
        const all = await stores.signUps.signUps(network, sheet.id)
        const ofKind = (kind: SignUp['kind']) => all.filter((one) => one.kind === kind)
        return { sheet, ...attendingOf(sheet, all), readsAlong: ofKind('read-along'), helps: ofKind('help') }
      }),
    )
  },
})
