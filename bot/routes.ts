/** One table per kind of request, made once from all features; a name that two features claim is a programming error. */
import type { z } from 'zod'
import type { Card } from '../cards/card.ts'
import type { Option } from '../cards/form.ts'
import type { Document } from './chat/document.ts'
import type {
  CommandHandler,
  Context,
  Feature,
  FormHandler,
  Handler,
  Reader,
  StrangerContext,
  Who,
} from './chat/feature.ts'
import type { Notice } from './chat/notice.ts'
import { shiftMentions } from './chat/read-command.ts'
import type { Later, Reply } from './chat/reply.ts'
import type { Command, OptionsAsked, Pressed, Request, Shortcut, Submitted } from './chat/request.ts'
import { presentName } from './former-names.ts'
import type { Member } from './network/network.ts'
import type { Ref } from './ref.ts'
import { type Reason, type Refusal, refusal } from './refusal.ts'

export interface Routes {
  readonly answer: (asked: Request, context: Context) => Promise<Reply | Later>
  readonly answerStranger: (asked: Request, context: StrangerContext) => Promise<Reply>
  readonly options: (asked: OptionsAsked, context: Context) => Promise<readonly Option[]>
  readonly document: (kind: string, asked: unknown, context: Context) => Promise<Document>
  readonly present: (ref: Ref, view: string, reader: Reader) => Promise<Card | null>
  readonly hear: (notice: Notice, now: number) => Promise<void>
  /** Whether somebody answers to a word, alone or with another after it. */
  readonly isCommand: (name: string) => boolean
  /** The route for the log, `command afspraak`; a name that nobody answers to is what somebody typed, so `command ?`. */
  readonly nameOf: (asked: Request) => string
  /** Whether nothing that is kept may tell who asked it, or when within a day. */
  readonly isSecret: (asked: Request) => boolean
}

export const routesOf = (features: readonly Feature[]): Routes => {
  const commands = table(features, (feature) => entries(feature.commands).map(([name, on]) => [name, commandOf(on)]))
  const strangerCommands = table(features, (feature) => entries(feature.strangerCommands))
  const shortcuts = table(features, (feature) => entries(feature.shortcuts))
  const presses = table(features, (feature) => (feature.presses ?? []).map((press) => [press.kind.name, press]))
  const forms = table(features, (feature) => (feature.forms ?? []).map((form) => [form.kind.name, form]))
  const strangerForms = table(features, (feature) =>
    (feature.strangerForms ?? []).map((form) => [form.kind.name, form]),
  )
  const options = table(features, (feature) => entries(feature.options))
  const documents = table(features, (feature) => (feature.documents ?? []).map((one) => [one.kind.name, one]))
  const views = table(features, (feature) => entries(feature.views))

  const known = {
    command: [commands, strangerCommands],
    shortcut: [shortcuts],
    press: [presses],
    submit: [forms, strangerForms],
  } satisfies Record<Request['kind'], readonly ReadonlyMap<string, unknown>[]>

  const answerPress = async (asked: Pressed, context: Context) => {
    const press = presses.get(presentName(asked.name))
    if (!press) throw refusal('card.outdated')
    requireRole(press.who, context.member)
    return press.handle(parse(press.kind.shape, asked.data, 'card.outdated'), context, asked)
  }
  const answerForm = async (asked: Submitted, context: Context) => {
    const form = forms.get(asked.name)
    if (!form) throw refusal('form.outdated')
    requireRole(form.who, context.member)
    if (asked.isUnfolding) return unfold(form, asked, context)
    return form.handle(readSent(form.kind, asked), context, asked)
  }
  const answerCommand = async (asked: Command, context: Context) => {
    const narrower = narrow(asked)
    const two = commands.get(narrower.name)
    const command = two ?? commands.get(asked.name)
    if (!command) throw refusal('command.unknown', { name: asked.name })
    requireRole(command.who, context.member)
    return command.handle(two ? narrower : asked, context)
  }
  const answerShortcut = async (asked: Shortcut, context: Context) => {
    const shortcut = shortcuts.get(asked.name)
    if (!shortcut) throw refusal('command.unknown', { name: asked.name })
    return shortcut(asked, context)
  }

  return {
    nameOf: ({ kind, name }) => `${kind} ${known[kind].some((table) => table.has(name)) ? name : '?'}`,
    isSecret: (asked) => {
      if (asked.kind === 'press') return presses.get(presentName(asked.name))?.kind.isSecret === true
      if (asked.kind === 'submit')
        return [forms, strangerForms].some((table) => table.get(asked.name)?.kind.isSecret === true)
      if (asked.kind === 'shortcut') return false
      return (commands.get(narrow(asked).name) ?? commands.get(asked.name))?.isSecret === true
    },
    isCommand: (name) =>
      [...commands.keys(), ...strangerCommands.keys()].some((one) => one === name || one.startsWith(`${name} `)),
    answer: async (asked, context) => {
      if (asked.kind === 'press') return answerPress(asked, context)
      if (asked.kind === 'submit') return answerForm(asked, context)
      return asked.kind === 'command' ? answerCommand(asked, context) : answerShortcut(asked, context)
    },
    answerStranger: async (asked, context) => {
      const command = asked.kind === 'command' ? strangerCommands.get(asked.name) : undefined
      if (command && asked.kind === 'command') return command(asked, context)
      const form = asked.kind === 'submit' ? strangerForms.get(asked.name) : undefined
      if (form && asked.kind === 'submit') return form.handle(readSent(form.kind, asked), context, asked)
      throw refusal('member.unknown')
    },
    options: async (asked, context) => (await options.get(asked.search)?.(asked, context)) ?? [],
    document: async (kind, asked, context) => {
      const document = documents.get(kind)
      if (!document) throw refusal('card.outdated')
      return document.make(parse(document.kind.shape, asked, 'card.outdated'), context)
    },
    present: async (ref, view, reader) => {
      const [name, occasion = ''] = view.split('@')
      return (await views.get(`${ref.kind}:${name}`)?.(ref, reader, occasion)) ?? null
    },
    hear: async (notice, now) => {
      for (const feature of features) await feature.notice?.(notice, now)
    },
  }
}

const commandOf = (on: Handler<Command> | CommandHandler): CommandHandler =>
  typeof on === 'function' ? { who: 'member', handle: on } : on

/** The same command with its first word taken into its name: `netwerk`, `lid Anna` becomes `netwerk lid`, `Anna`. */
const narrow = (asked: Command): Command => {
  const [skipped = '', word = ''] = /^\s*(\S+)\s*/u.exec(asked.text) ?? []
  return {
    ...asked,
    name: `${asked.name} ${word.toLowerCase()}`,
    text: asked.text.slice(skipped.length),
    mentions: shiftMentions(asked.mentions, skipped.length),
  }
}

/** @throws {Refusal} member.may-not, member.not-auditor */
const requireRole = (who: Who, { role }: Member): void => {
  if (who === 'member' || role === 'secretariat') return
  if (who === 'secretariat') throw refusal('member.may-not')
  if (role !== 'auditor') throw refusal('member.not-auditor')
}

const entries = <T>(record: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(record ?? {})

const table = <T>(features: readonly Feature[], pick: (feature: Feature) => readonly (readonly [string, T])[]) => {
  const found = new Map<string, T>()
  for (const [name, handler] of features.flatMap(pick)) {
    if (found.has(name)) throw new Error(`Two features answer to "${name}": rename one of them.`)
    found.set(name, handler)
  }
  return found
}

/** A form that is only to be unfolded is never sent by it. */
const unfold = async (form: FormHandler, asked: Submitted, context: Context): Promise<Reply> => {
  if (!form.unfold) throw refusal('form.outdated')
  return form.unfold(readSent(form.kind, asked), context)
}

const readSent = (kind: { state: z.ZodType; values: z.ZodType }, asked: Submitted) => ({
  state: parse(kind.state, asked.state, 'form.outdated'),
  values: parse(kind.values, asked.values, 'form.outdated'),
})

/** What comes from outside is parsed once, here; what does not fit is of an older card or form. */
const parse = (
  shape: z.ZodType,
  value: unknown,
  otherwise: Extract<Reason, 'card.outdated' | 'form.outdated'>,
): unknown => {
  const read = shape.safeParse(value)
  if (!read.success) throw refusal(otherwise) satisfies Refusal
  return read.data
}
