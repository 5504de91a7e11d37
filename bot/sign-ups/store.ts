import type { Ref } from '../ref.ts'
import type { NumberAnswer, NumberIntake } from './intakes/number-intake.ts'
import type { SignUp, SignUpKind, SignUpSheet } from './sign-up.ts'

/** Each call joins the open unit of work. Sheets come oldest first. */
export interface SignUpStore {
  /** An id that is kept already changes nothing and gives back what was kept: a form sent twice makes one. */
  readonly add: (sheet: SignUpSheet) => Promise<{ readonly sheet: SignUpSheet; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<SignUpSheet | null>
  /** As `find`; until the open unit of work ends nobody else changes it, nor who has signed up. */
  readonly hold: (network: string, id: string) => Promise<SignUpSheet | null>
  /** @throws {Refusal} sign-up.unknown */
  readonly change: (network: string, id: string, step: (sheet: SignUpSheet) => SignUpSheet) => Promise<SignUpSheet>
  /** The open ones of these bodies. */
  readonly open: (network: string, bodies: readonly string[]) => Promise<readonly SignUpSheet[]>
  /** All of one body, open and closed. */
  readonly countOf: (network: string, body: string) => Promise<number>
  readonly about: (network: string, ref: Ref) => Promise<readonly SignUpSheet[]>
  readonly ownedBy: (network: string, member: string) => Promise<readonly SignUpSheet[]>

  /** In the order in which they came. */
  readonly signUps: (network: string, sheet: string) => Promise<readonly SignUp[]>
  /** One for each sheet, kind and member: the same again takes the place of the one before. */
  readonly sign: (signUp: SignUp) => Promise<void>
  readonly cancel: (
    signUp: Pick<SignUp, 'network' | 'sheet' | 'member'> & { readonly kind: SignUpKind },
  ) => Promise<void>
  /** On all sheets. */
  readonly signUpsOf: (network: string, member: string) => Promise<readonly SignUp[]>
  readonly forgetMember: (network: string, member: string) => Promise<void>
}

export interface NumberIntakeStore {
  /** As of a sheet. */
  readonly add: (intake: NumberIntake) => Promise<{ readonly intake: NumberIntake; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<NumberIntake | null>
  readonly hold: (network: string, id: string) => Promise<NumberIntake | null>
  /** @throws {Refusal} number-intake.unknown */
  readonly change: (network: string, id: string, step: (intake: NumberIntake) => NumberIntake) => Promise<NumberIntake>
  /** With all that was answered, as if it had never been. */
  readonly remove: (network: string, id: string) => Promise<void>
  readonly open: (network: string, bodies: readonly string[]) => Promise<readonly NumberIntake[]>
  readonly countOf: (network: string, body: string) => Promise<number>
  readonly ownedBy: (network: string, member: string) => Promise<readonly NumberIntake[]>
  /** Those that were closed at that instant or before. */
  readonly closedBy: (network: string, instant: number) => Promise<readonly NumberIntake[]>

  /** One for each intake and party: a new one takes the place of the one before. */
  readonly answer: (answer: NumberAnswer) => Promise<void>
  readonly answers: (network: string, intake: string) => Promise<readonly NumberAnswer[]>
  readonly answersOf: (network: string, member: string) => Promise<readonly NumberAnswer[]>
  /** What they answered for themselves goes; what they answered for their organisation stays, without who gave it. */
  readonly forgetMember: (network: string, member: string) => Promise<void>
}
