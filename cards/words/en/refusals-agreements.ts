import type { agreementRefusals as dutch } from '../nl/refusals-agreements.ts'

export const agreementRefusals: typeof dutch = {
  'agreement.place-unknown': ({ name }) =>
    `I know no body, organisation, work agenda or theme “${name}”. /zoek ${name} searches the agreements themselves.`,
  'agreement.place-ambiguous': ({ name, names }) => `“${name}” may be several: ${names}. Type more of the name.`,
  'progress.period-unreadable': ({ text }) =>
    `I read no period in “${text}”. Write for example: sinds 1 september, vorig kwartaal, dit schooljaar, or van 1 september tot en met 31 oktober.`,
  'agreement.unknown': () => 'This agreement does not exist (any more). /afspraken shows what is open.',
  'agreement.no-title': () => 'Write what was agreed, for example: Draw up the work agenda.',
  'agreement.title-too-long': ({ limit, length }) =>
    `These are ${length} characters; an agreement has at most ${limit}. Put the explanation in a progress note.`,
  'agreement.owner-gone': () => 'Somebody you chose is no member any more. Choose again from the list.',
  'agreement.term-unreadable': ({ text }) =>
    `I read no coming date in “${text}”. Write for example: uiterlijk 30 april, voor de kerstvakantie, or leave it empty.`,
  'agreement.term-vague': ({ text }) =>
    `“${text}” has no end. By when at the latest? Write a day or month, or leave it empty.`,
  'agreement.date-unreadable': ({ text }) =>
    `I read no coming date in “${text}”. Write for example: by 30 April, before the Christmas holidays.`,
  'agreement.date-vague': ({ text }) => `“${text}” has no end. By when? Write a day or a month.`,
  'agreement.term-impossible': ({ text }) => `“${text}” is not in the calendar. Which day do you mean?`,
  'agreement.term-no-calendar': ({ text }) =>
    `I do not have the school holidays of that year yet, so I cannot work out “${text}”. Write a day, for example: uiterlijk 20 december 2035. The secretariat can have those holidays taken in.`,
  'agreement.closed': ({ number }) =>
    `Agreement ${number} is reported done or closed already. /afspraken shows what is open.`,
  'agreement.open': ({ number }) => `Agreement ${number} is open already.`,
  'agreement.already-taken': () => 'This agreement is yours already.',
  'agreement.not-yours': () => 'This agreement belongs to others. Ask them or the secretariat to do this.',
  'agreement.changed': ({ number }) =>
    `Somebody else changed agreement ${number} meanwhile. Close this form, look at the card and try again.`,
  'agreement.agreed-unreadable': ({ text }) =>
    `I read no day in “${text}”. Write, in Dutch: gisteren, 24 september, 24-9-2025, or leave it empty.`,
  'agreement.agreed-later': ({ day }) =>
    `${day} is still to come. Write the day on which it was agreed, or leave it empty.`,
  'agreement.too-many-goals': ({ limit }) =>
    `One agreement takes ${limit} goals. Make the others an agreement of their own.`,
  'agreement.goal-too-long': ({ limit }) =>
    `A goal has at most ${limit} characters. Put each goal on a line of its own.`,
  'agreement.kind-stays': ({ number }) =>
    `Agreement ${number} stays of this kind. Withdraw it and record a new one, or choose the kind that stood there.`,
  'agreement.title-of-share': ({ number }) =>
    `This text is of agreement ${number}, which several organisations share. Change it there; then it changes for all.`,
  'agreement.goals-too-long': ({ limit, length }) =>
    `Together these are ${length} characters; the goals of one agreement are at most ${limit}. Shorten them, or give some an agreement of their own.`,
  'agreement.decision-for-steward': ({ number }) =>
    `Agreement ${number} is a decision. Its text is changed by the chair or the secretariat; ask there.`,
  'agreement.shared-for-steward': ({ number }) =>
    `Agreement ${number} holds for several organisations. Its text is changed by the chair or the secretariat; ask there.`,
  'agreement.kind-of-others': () => 'Its kind is changed by an owner, the chair or the secretariat. Ask there.',
  'agreement.date-of-others': () =>
    'The date is the owner’s. Ask them to propose another date, or ask the chair or the secretariat.',
  'agreement.date-agreed': () =>
    'This date was agreed. Propose another with “Propose a new date”; the chair or the secretariat decides.',
  'agreement.no-progress': () => 'Write in a sentence or two how it stands.',
  'agreement.is-action': ({ number }) =>
    `Agreement ${number} is an action item. Report it done, or propose a new date.`,
  'agreement.is-standing': ({ number }) =>
    `Agreement ${number} is a standing agreement: it holds until somebody changes or withdraws it. If somebody has to do something, choose Add an action item.`,
  'agreement.is-intention': ({ number }) =>
    `Agreement ${number} is an intention: it binds nobody yet. First make it an action item, a decision or an agreement.`,
  'agreement.is-decision': ({ number }) =>
    `Agreement ${number} is a decision: it was taken. If somebody has to do something, choose Add an action item; if it no longer holds, withdraw it.`,
  'agreement.each-for-itself': ({ number }) =>
    `Each organisation does agreement ${number} for itself. Open the part of the organisation that it is about.`,
  'agreement.without-owner': ({ number }) =>
    `Agreement ${number} has no owner yet. Choose Take on, or Change to name somebody.`,
  'agreement.owner-already': () => 'That is an owner already. Choose somebody else.',
  'agreement.not-reported': ({ number }) => `Agreement ${number} is not reported done (any more).`,
  'agreement.for-steward': () => 'This is for the chair and the secretariat. Ask them.',
  'agreement.same-date': () => 'That is the date it has. Write another one.',
  'agreement.no-proposal': () => 'This proposal was decided on, or there is a newer one. See the card.',
  'agreement.no-help': () => 'No help is asked for (any more).',
  'agreement.nobody-consulted': ({ number }) =>
    `Nobody is asked for a reaction to agreement ${number}. First name under Change who is consulted.`,
  'agreement.not-consulted': () =>
    'Your organisation is not asked for a reaction here. If it should be, ask the owner or the secretariat.',
  'agreement.nothing-to-merge': () => 'There is no other open agreement to merge this one with.',
  'agreement.cannot-merge': () =>
    'This agreement cannot be merged with that one: it is closed, of another kind, or shared out over organisations. Choose another.',
  'agreement.one-part': () => 'Write at least two parts, each on a line of its own.',
  'agreement.many-parts': ({ limit }) => `Split into ${limit} parts at most; a part can be split again afterwards.`,
  'agreement.nothing-to-undo': ({ number }) =>
    `There is nothing (more) of agreement ${number} that can be undone. It can be withdrawn.`,
  'agreement.joint-changed': ({ number }) =>
    `This change touched agreement ${number} too, which was changed afterwards. First undo there what came after it.`,
  'agreement.many-shares': ({ limit }) => `That is more than ${limit} organisations at once. Share it in two turns.`,
  'agreement.share-of-many': ({ number }) =>
    `Agreement ${number} is already the share of one organisation. Add organisations at the agreement that it belongs to.`,
  'agreement.share-stays': ({ number }: { number: number }) =>
    `Agreement ${number} is the share of one organisation, and stays so: it cannot be merged or split. If the organisation no longer takes part, have it taken out at the agreement to which this share belongs.`,
  'agreement.only-undo': ({ number }: { number: number }) =>
    `Agreement ${number} was closed together with others. The secretariat takes that back in one go: History, then Undo.`,
  'agreement.parent-closed': ({ number }: { number: number }) =>
    `This is a share of agreement ${number}, which is closed. The secretariat takes that back in one go: at agreement ${number}, History, then Undo.`,
  'agreement.not-shared': ({ number }) =>
    `Agreement ${number} is not shared among organisations. “By organisation” does that.`,
  'work-agenda.gone': () => 'This work agenda is no longer there. /werkagenda shows them all.',
  'work-agenda.not-yours': () =>
    'A work agenda is changed by the secretariat or the chair of the body that guards it. Ask there.',
  'work-agenda.ended': ({ name }) =>
    `${name} has ended. If something is to be added all the same, set it to “under way” again with “Change work agenda”.`,
  'work-agenda.in-use': ({ name, count }) =>
    `${name} holds ${count === 1 ? '1 agreement' : `${count} agreements`}. So it cannot be removed; it can be ended, with “Change work agenda”.`,
  'theme.gone': () => 'This theme is no longer there. /thema shows them all.',
  'theme.in-use': ({ name }) =>
    `${name} is in use by agreements or on a work agenda. Merge it with another theme, and it will be gone.`,
  'theme.only-one': () => 'There is no other theme to merge this one with.',
}
