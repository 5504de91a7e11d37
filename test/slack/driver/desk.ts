/** Keeps what stands on the screens beyond what `emulate` keeps: private messages, open forms, and what was wrong. */
import { checkMessage, checkView } from '../payload-validator.ts'
import { asObject, asText, type Json } from './json.ts'
import { type Message, messageOf, type OpenView, type View } from './screen.ts'

export interface Desk {
  /** Messages that only this person sees, oldest first. */
  readonly privateTo: (user: string) => readonly Message[]
  readonly showTo: (user: string, channel: string, raw: Json) => void
  readonly replace: (user: string, ts: string, raw: Json) => void
  readonly forms: (user: string) => readonly OpenView[]
  readonly setForms: (user: string, forms: readonly OpenView[]) => void
  /** Puts a newer view in the place of the one with its id, and keeps what was typed in the same inputs. */
  readonly renew: (view: View) => void
  readonly pushForm: (user: string, view: View) => void
  /** What stands on the tab that this person has with the bot; null when nothing was published yet. */
  readonly home: (user: string) => View | null
  readonly publish: (user: string, view: View) => void
  /** What Slack would have refused; a test that leaves any fails when it closes the world. */
  readonly problems: string[]
  readonly checkMessage: (what: string, payload: Json) => void
  readonly checkView: (what: string, payload: unknown) => void
  /** Resolves at the next change of any screen. */
  readonly changed: () => Promise<void>
  readonly touch: () => void
}

export const createDesk = (): Desk => {
  const messages = new Map<string, Message[]>()
  const open = new Map<string, readonly OpenView[]>()
  const homes = new Map<string, View>()
  const problems: string[] = []
  let waiting: (() => void)[] = []
  let count = 0

  const touch = (): void => {
    const woken = waiting
    waiting = []
    for (const wake of woken) wake()
  }
  const note = (what: string, found: readonly string[]): void => {
    problems.push(...found.map((problem) => `${what}: ${problem}`))
  }
  const update = (user: string, change: (messages: Message[]) => Message[]): void => {
    messages.set(user, change(messages.get(user) ?? []))
    touch()
  }

  return {
    privateTo: (user) => messages.get(user) ?? [],
    showTo: (user, channel, raw) => {
      count += 1
      const ts = asText(raw.ts) || asText(raw.message_ts) || `${Math.floor(Date.now() / 1000)}.${900_000 + count}`
      update(user, (all) => [...all, { ...messageOf(raw, channel, user), ts }])
    },
    replace: (user, ts, raw) =>
      update(user, (all) => all.map((one) => (one.ts === ts ? { ...messageOf(raw, one.channel, user), ts } : one))),
    forms: (user) => open.get(user) ?? [],
    setForms: (user, forms) => {
      open.set(user, forms)
      touch()
    },
    renew: (view) => {
      for (const [user, forms] of open)
        open.set(
          user,
          forms.map((form) => (form.view.id === view.id ? { ...form, view, errors: {} } : form)),
        )
      touch()
    },
    pushForm: (user, view) => {
      open.set(user, [...(open.get(user) ?? []), { view, typed: {}, errors: {} }])
      touch()
    },
    home: (user) => homes.get(user) ?? null,
    publish: (user, view) => {
      homes.set(user, view)
      touch()
    },
    problems,
    checkMessage: (what, payload) => note(what, checkMessage(payload)),
    checkView: (what, payload) => note(what, checkView(payload)),
    changed: () => new Promise((resolve) => waiting.push(resolve)),
    touch,
  }
}

export const viewOf = (answer: Json): View => asObject(answer.view) as View
