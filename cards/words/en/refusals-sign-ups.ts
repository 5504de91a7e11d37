import type { signUpRefusals as dutch } from '../nl/refusals-sign-ups.ts'

export const signUpRefusals: typeof dutch = {
  'sign-up.unknown': () => 'This sign-up sheet does not exist (any more). /aanmelden lijst shows those that do.',
  'sign-up.closed': () =>
    'Signing up here is over. Whoever made the sheet can open it again; the card says who that is.',
  'sign-up.kind-gone': () => 'This sheet does not offer that (any more). Ask for its card anew with /aanmelden lijst.',
  'sign-up.held-by-another': () =>
    'The place of your organisation is somebody else’s by now, or free again. Choose Sign up once more.',
  'sign-up.not-signed-up': ({ title }) => `You have not signed up for ${title}.`,
  'sign-up.most-below': ({ count }) =>
    `${count} ${count === 1 ? 'has' : 'have'} a place already. Choose at least ${count}, or leave it empty for no maximum.`,
  'sign-up.most-unfit': ({ most }) => `Write a whole number from 1 to ${most}, or leave it empty for no maximum.`,
  'sign-up.no-kind': () => 'Choose at least one way to take part.',
  'sign-up.last-day-unreadable': ({ text }) =>
    `I read no day to come in “${text}”. Write for example: uiterlijk 30 april, voor de kerstvakantie, or leave it empty.`,
  'sign-up.not-owner': () => 'Whoever made the sheet does this, or the chair or the secretariat. Ask them.',
  'sign-up.owner-outside': () =>
    'Whom you chose has no say in this body (any more). Choose somebody else, or yourself.',
  'number-intake.unknown': () => 'This request does not exist (any more): it was deleted, and its answers with it.',
  'number-intake.closed': () => 'This request is closed. Nobody answers or changes an answer any more.',
  'number-intake.unreadable': ({ text }) =>
    `I do not read “${text}” as a number. Write for example 3 or 2,5, without other words.`,
  'number-intake.unfit': ({ most }) => `Write a number from 0 to ${most}, with at most three figures after the comma.`,
  'number-intake.not-owner': () => 'Only whoever made the request sees the answers. The card says who that is.',
  'number-intake.not-yours': () => 'Whoever made the request does this, or the chair or the secretariat. Ask them.',
  'sign-up.thing-gone': () =>
    'What this sheet is about does not exist (any more), or is not for you to see. Make one with /aanmelden.',
  'number-intake.not-asked': () =>
    'This is asked of those who have a say of their own in this body, and you are not one of them.',
}
