/** A person in front of Teams: types, presses what is on the screen, fills what is open. */
import { buttonsOf, inputsOf, isOwn, type Shown, textOf } from './card-text.ts'
import type { Message } from './connector.ts'
import { inputs, type Values } from './fill.ts'
import { markMentions } from './mark-mentions.ts'
import { accountOf, botAccount, botName, conversationOf, type TeamsWorld } from './world.ts'

export const personal = 'personal'

interface Dialog {
  readonly kind: 'task' | 'extension'
  readonly title: string
  readonly card: unknown
  readonly message: string | undefined
  readonly where: string
  readonly context: object
}

export class TeamsUser {
  readonly #world: TeamsWorld
  readonly #person: string
  readonly #people: Readonly<Record<string, string>>
  /** Cards that this person alone was shown in the place of a message, with the version they replaced. */
  readonly #views = new Map<string, { card: unknown; version: number }>()
  /** Short words of the client: what an Execute said, or a dialog's last word. */
  readonly said: string[] = []
  dialog: Dialog | null = null
  locale = 'nl-NL'

  constructor(world: TeamsWorld, person: string, people: Readonly<Record<string, string>>) {
    this.#world = world
    this.#person = person
    this.#people = people
  }

  /** Types a message; `@Name` becomes a mention. In a channel the bot hears it only when it is mentioned. */
  async say(text: string, where: string = personal): Promise<void> {
    const { text: marked, entities } = markMentions(text, this.#people)
    const id = this.#world.connector.newId()
    const activity = { ...this.activity(where, id), type: 'message', text: marked, textFormat: 'plain', entities }
    this.#world.connector.write(activity.conversation.id, this.#person, text, id)
    if (where === personal || text.includes(`@${botName}`)) await this.#deliver(activity)
  }

  /** What stands in a conversation as this person sees it, oldest first, a message a string. */
  screen(where: string = personal): readonly string[] {
    return this.#messages(where).map((message) => message.text || textOf(this.#viewOf(message)))
  }

  /** Labels of all buttons that can be pressed there, or in the open dialog. */
  buttons(where: string = personal): readonly string[] {
    const cards = this.dialog ? [this.dialog.card] : this.#messages(where).map((message) => this.#viewOf(message))
    return cards.flatMap((card) => buttonsOf(card).map(({ title }) => String(title)))
  }

  /** Where the last button with this label leads that opens an address. */
  addressOf(label: string, where: string = personal): string {
    const shown = this.#messages(where).flatMap((message) => buttonsOf(this.#viewOf(message)))
    const found = shown.findLast(({ type, title }) => type === 'Action.OpenUrl' && title === label)
    if (!found) throw new Error(`No address behind “${label}” on the screen of ${this.#person}`)
    return String(found.url)
  }

  /** Presses the last button with this label, under what reads `on`: in the dialog when one is open, else in the conversation. */
  async press(label: string, where: string = personal, on?: RegExp): Promise<void> {
    await this.submit({}, label, where, on)
  }

  /** Fills inputs by field name and presses `label`, or the first button of the form. */
  async submit(values: Values, label?: string, where: string = personal, on = /(?:)/u): Promise<void> {
    const { dialog } = this
    if (dialog) return this.#pressInDialog(dialog, this.#find([dialog.card], label), inputs(dialog.card, values))
    for (const message of this.#messages(where).toReversed()) {
      const card = this.#viewOf(message)
      if (!on.test(textOf(card))) continue
      const button = buttonsOf(card).find((one) => !isOwn(one) && (!label || one.title === label))
      if (button && (label || inputsOf(card).length > 0))
        return this.#pressInMessage(message, button, inputs(card, values), where)
    }
    throw new Error(`No “${label ?? 'form'}” on the screen of ${this.#person}: ${this.buttons(where).join(', ')}`)
  }

  /** Presses a button that opens a dialog in a client that knows none: it sends a message instead. */
  async pressWithoutDialog(label: string, where: string = personal): Promise<void> {
    for (const message of this.#messages(where).toReversed()) {
      const button = buttonsOf(this.#viewOf(message)).find(({ title }) => title === label)
      if (!button) continue
      const activity = this.activity(where, this.#world.connector.newId())
      await this.#deliver({ ...activity, type: 'message', value: button.data, replyToId: message.id })
      return
    }
  }

  /** Calls a message extension: from the compose box, or on a message that stands in the channel. */
  async extend(
    commandId: string,
    where: string,
    message?: { html: string; mentions?: readonly unknown[] },
  ): Promise<void> {
    const messagePayload = message && {
      id: '1',
      body: { contentType: 'html', content: message.html },
      mentions: message.mentions ?? [],
    }
    const context = {
      commandId,
      commandContext: message ? 'message' : 'compose',
      ...(messagePayload && { messagePayload }),
    }
    this.#show(await this.invoke('composeExtension/fetchTask', context, where), {
      kind: 'extension',
      message: undefined,
      where,
      context,
    })
  }

  /** Types in a search field of the open dialog; gives what is offered. */
  async search(
    dataset: string,
    queryText: string,
    where: string = personal,
  ): Promise<readonly { title: string; value: string }[]> {
    const value = { queryText, dataset, queryOptions: { skip: 0, top: 15 } }
    const body = (await this.invoke('application/search', value, where)) as { value: { results: [] } }
    return body.value.results
  }

  async invoke(name: string, value: unknown, where: string, replyToId?: string): Promise<unknown> {
    const activity = { ...this.activity(where, this.#world.connector.newId()), type: 'invoke', name, value, replyToId }
    return this.#deliver(activity)
  }

  /** What every activity of this person holds. */
  activity(where: string, id: string) {
    const isPersonal = where === personal
    const tenant = this.#world.tenantOf(this.#person)
    const thread = isPersonal ? `a:personal-${this.#person}` : `${conversationOf(where)};messageid=${id}`
    return {
      id,
      channelId: 'msteams',
      serviceUrl: this.#world.serviceUrl,
      from: { id: accountOf(this.#person), name: this.#people[this.#person] ?? '', aadObjectId: this.#person },
      recipient: botAccount,
      conversation: {
        id: thread,
        conversationType: isPersonal ? 'personal' : 'channel',
        isGroup: !isPersonal,
        tenantId: tenant,
      },
      channelData: { tenant: { id: tenant } },
      locale: this.locale,
    }
  }

  async #deliver(activity: object): Promise<unknown> {
    const { status, body } = await this.#world.send(activity)
    if (status !== 200) throw new Error(`The bot answered ${status}`)
    return body
  }

  #messages(where: string): readonly Message[] {
    const conversation = where === personal ? `a:personal-${this.#person}` : conversationOf(where)
    return this.#world.connector.messages.filter((message) => message.conversation === conversation)
  }

  #viewOf(message: Message): unknown {
    const view = this.#views.get(message.id)
    return view?.version === message.version ? view.card : message.card
  }

  #find(cards: readonly unknown[], label: string | undefined): Shown {
    const found = cards.flatMap(buttonsOf).find((one) => !isOwn(one) && (!label || one.title === label))
    if (!found) throw new Error(`No “${label}” to press`)
    return found
  }

  async #pressInMessage(message: Message, button: Shown, filled: object, where: string): Promise<void> {
    const data = { ...(button.data as object), ...filled }
    if (button.type === 'Action.Execute') {
      const action = { type: 'Action.Execute', verb: button.verb, data }
      return this.#showResult(
        message,
        await this.invoke('adaptiveCard/action', { action, trigger: 'manual' }, where, message.id),
      )
    }
    if ('msteams' in data) {
      const place = { kind: 'task', message: message.id, where, context: {} } as const
      return this.#show(
        await this.invoke('task/fetch', { data, context: { theme: 'default' } }, where, message.id),
        place,
      )
    }
    const id = this.#world.connector.newId()
    await this.#deliver({ ...this.activity(where, id), type: 'message', value: data, replyToId: message.id })
  }

  async #pressInDialog(dialog: Dialog, button: Shown, filled: object): Promise<void> {
    if (button.type === 'Action.Execute') throw new Error('A dialog knows no Action.Execute')
    const name = dialog.kind === 'task' ? 'task/submit' : 'composeExtension/submitAction'
    const value = { ...dialog.context, data: { ...(button.data as object), ...filled } }
    this.#show(await this.invoke(name, value, dialog.where, dialog.message), dialog)
  }

  #showResult(message: Message, body: unknown): void {
    const { type, value } = body as { type: string; value: unknown }
    if (type === 'application/vnd.microsoft.card.adaptive') {
      const { version } = this.#world.connector.messages.find(({ id }) => id === message.id) ?? message
      this.#views.set(message.id, { card: value, version })
    } else this.said.push(typeof value === 'string' ? value : JSON.stringify(value))
  }

  #show(body: unknown, place: Omit<Dialog, 'title' | 'card'>): void {
    const { task } = body as { task: { type: string; value: { title: string; card: { content: unknown } } | string } }
    if (typeof task.value === 'string') {
      this.said.push(task.value)
      this.dialog = null
    } else this.dialog = { ...place, title: task.value.title, card: task.value.card.content }
  }
}
