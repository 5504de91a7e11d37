/** The words in which the script of a year is written: what members do, and what must then stand. */

/** What members do. Meetings go by the name that the script gives them, agreements by their title. */
export type Deed =
  | { readonly does: 'plan from the rhythm'; readonly who: string; readonly body: string; readonly names: Names }
  | {
      readonly does: 'plan'
      readonly who: string
      readonly body: string
      readonly meeting: string
      readonly at: string
    }
  | ({ readonly does: 'follow up'; readonly who: string; readonly after: string; readonly meeting: string } & Wish)
  | ({ readonly does: 'seek a date'; readonly who: string; readonly body: string; readonly meeting: string } & Sought)
  | { readonly does: 'answer dates'; readonly who: string; readonly meeting: string; readonly says: Answers }
  | { readonly does: 'fix the date'; readonly who: string; readonly meeting: string; readonly at: string }
  | { readonly does: 'attend'; readonly who: string; readonly meeting: string; readonly answer: 'present' | 'absent' }
  | { readonly does: 'add an item'; readonly who: string; readonly body: string; readonly item: string }
  | { readonly does: 'put on the agenda'; readonly who: string; readonly agreement: string; readonly body: string }
  | { readonly does: 'move'; readonly who: string; readonly meeting: string; readonly to: string }
  | { readonly does: 'cancel'; readonly who: string; readonly meeting: string }
  | ({ readonly does: 'meet'; readonly who: string; readonly meeting: string } & Session)
  | { readonly does: 'plan back'; readonly who: string; readonly body: string; readonly hardOn: string }
  | { readonly does: 'finish a step'; readonly who: string; readonly step: string }
  | {
      readonly does: 'give an owner'
      readonly who: string
      readonly task: string
      readonly to: string
      readonly by: string
    }
  | { readonly does: 'report done'; readonly who: string; readonly agreement: string }
  | { readonly does: 'confirm done'; readonly who: string; readonly agreement: string }
  | { readonly does: 'tell'; readonly who: string; readonly from: string; readonly text: string }

/** Which day is which meeting (`2026-09-08`: 'Netwerkgroep sep'). */
type Names = Readonly<Record<string, string>>

interface Wish {
  readonly window: string
  readonly purpose: string
}

/** @property options `2026-11-24 14:00`, as members may choose from */
interface Sought {
  readonly window: string
  readonly options: readonly string[]
  readonly answerBy: string
}

/** kan, indien nodig, kan niet; per option, in their order */
type Answers = readonly ('yes' | 'if-needed' | 'no')[]

/**
 * @property decides numbered on; with `against` organisations object, and it stays a voornemen with its dispute.
 * @property agrees action items, with owner and day in Dutch words.
 * @property carriesOver items that go to the next meeting; sendsOn items that go on in another body. All others are
 *   treated.
 * @property confirms the list of the meeting before stands as it was sent.
 */
export interface Session {
  readonly decides?: readonly Decided[]
  readonly agrees?: readonly { readonly title: string; readonly owner: string; readonly due: string }[]
  readonly carriesOver?: readonly string[]
  readonly sendsOn?: Readonly<Record<string, string>>
  readonly summary: string
}

export interface Decided {
  readonly title: string
  readonly about: string
  readonly against?: readonly string[]
  readonly dispute?: string
}

/**
 * What must stand at that moment; what is not named must be as it was.
 *
 * @property posts what is new in a channel, and nothing else is new but morning cards and what people owe by afspraken:
 *   "OOGO: agenda of OOGO 1", "@Wim: …" in private.
 * @property meetings their day and hour; 'to plan', 'held' or 'cancelled'.
 * @property calendars what the calendar file says: REQUEST or CANCEL, and its SEQUENCE.
 * @property agendas in order, each point with why it stands there.
 * @property tasks that flowed down, by the decision from which they came: who works it out, its owner and state.
 * @property lists of the meeting: what was decided (with its number), agreed, and left a voornemen.
 * @property reports of a meeting: which bodies hear of it, and of what.
 * @property confirmed in which meeting the list of another was confirmed.
 * @property history of an item of a body: lines of its card, in this order.
 * @property plan its state, and the day of each step.
 * @property says what must be read in a post.
 * @property heard what a body reads of others at a meeting, in this order, and of no other meeting.
 */
export interface Stand {
  readonly posts?: readonly string[]
  readonly meetings?: Readonly<Record<string, string>>
  readonly calendars?: Readonly<Record<string, string>>
  readonly agendas?: Readonly<Record<string, readonly string[]>>
  readonly tasks?: Readonly<Record<string, string>>
  readonly lists?: Readonly<Record<string, readonly string[]>>
  readonly reports?: Readonly<Record<string, readonly string[]>>
  readonly confirmed?: Readonly<Record<string, string>>
  readonly history?: Readonly<Record<string, readonly string[]>>
  readonly plan?: Readonly<Record<string, string>>
  readonly says?: Readonly<Record<string, readonly string[]>>
  readonly heard?: Readonly<Record<string, readonly string[]>>
}

/** @property morning at ten, before anybody does anything; evening: when everybody has gone home. */
export interface Day {
  readonly on: string
  readonly morning?: Stand
  readonly does?: readonly Deed[]
  readonly evening?: Stand
}
