/** Every address that our server answers, and for whom it is. */

/**
 * - `everybody`: it tells nothing of the network, or asks for a one-time code itself.
 * - `member`: only with a session of somebody who is a member now.
 * - `platform`: only signed by Slack, or with a token of Microsoft.
 * - `try-out`: not there at all outside the try-out, which this machine alone can reach.
 */
export type Visitor = 'everybody' | 'member' | 'platform' | 'try-out'

export interface Page {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly visitor: Visitor
  readonly says: readonly [dutch: string, english: string]
  /** What a member asks there of a conversation; of what is not theirs they get 404. */
  readonly ask?: (conversation: string) => { readonly query?: string; readonly body?: unknown }
}

export const pages: readonly Page[] = [
  { method: 'GET', path: '/', visitor: 'everybody', says: ['De lege pagina', 'The empty page'] },
  {
    method: 'GET',
    path: '/aanmelden',
    visitor: 'everybody',
    says: ['De lege pagina om aan te melden', 'The empty page to sign in'],
  },
  {
    method: 'GET',
    path: '/page/VERSION/:name',
    visitor: 'everybody',
    says: ['Opmaak en programma van de pagina', 'Styles and scripts of the page'],
  },
  { method: 'GET', path: '/healthz', visitor: 'everybody', says: ['Of Schakel werkt', 'Whether Schakel works'] },
  {
    method: 'POST',
    path: '/page/link-owner',
    visitor: 'everybody',
    says: ['Van wie een eenmalige code is', 'Whose a one-time code is'],
  },
  {
    method: 'POST',
    path: '/aanmelden',
    visitor: 'everybody',
    says: ['Aanmelden met een eenmalige code', 'Sign in by a one-time code'],
  },
  {
    method: 'GET',
    path: '/page/start',
    visitor: 'everybody',
    says: [
      'De woorden van de pagina; aan een lid ook wie het is',
      'The words of the page; to a member also who they are',
    ],
  },
  { method: 'POST', path: '/afmelden', visitor: 'member', says: ['Afmelden', 'Sign out'] },
  {
    method: 'GET',
    path: '/page/messages',
    visitor: 'member',
    says: ['Berichten van een eigen overleg', 'Messages of an own body'],
    ask: (channel) => ({ query: `?channel=${channel}` }),
  },
  {
    method: 'GET',
    path: '/page/events',
    visitor: 'member',
    says: ['Nieuwe berichten van eigen overleggen', 'New messages of own bodies'],
  },
  {
    method: 'GET',
    path: '/page/inzage.json',
    visitor: 'member',
    says: ['Wat van uzelf wordt bewaard', 'What is kept of oneself'],
  },
  {
    method: 'POST',
    path: '/page/requests',
    visitor: 'member',
    says: ['Alles wat in de chat kan', 'Everything that can be done in the chat'],
    ask: (conversation) => ({ body: { kind: 'say', conversation, text: '/afspraken', mentions: [] } }),
  },
  {
    method: 'POST',
    path: '/page/options',
    visitor: 'member',
    says: ['Zoeken in een formulier', 'Search in a form'],
    ask: (conversation) => ({ body: { conversation, search: 'action-item.owners', query: '' } }),
  },
  {
    method: 'POST',
    path: '/page/try-out/persona',
    visitor: 'try-out',
    says: ['Een verzonnen persoon kiezen', 'Choose an invented person'],
  },
  { method: 'POST', path: '/page/try-out/clock', visitor: 'try-out', says: ['De klok verzetten', 'Move the clock'] },
  { method: 'POST', path: '/slack/events', visitor: 'platform', says: ['Wat Slack meldt', 'What Slack tells'] },
  { method: 'POST', path: '/api/messages', visitor: 'platform', says: ['Wat Teams meldt', 'What Teams tells'] },
]
