import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { carouselIds } from './settle-carousels.ts'

const outside = ['channel.not-seated'] as const
const noVoice = [...outside, 'member.reader'] as const
/** The owner made them. */
const stewards: readonly Person[] = ['secretariat', 'chair', 'owner']
const noSteward = [...outside, 'carousel.for-steward'] as const
const noBegin = ['member.reader', 'member.no-body'] as const

const ofPreparing = { carousel: carouselIds.preparing }
const ofWalking = { carousel: carouselIds.walking }
const ofGroups = { carousel: carouselIds.groups }
const ofClosed = { carousel: carouselIds.closed }
const group = { ...ofGroups, group: carouselIds.group }
const version = 1
const form = { id: 'made-in-form', seen: '' }
const poster = { title: 'Nieuwe wand', owner: '', goal: '', progress: '', what: 'keep' }

/** Whoever begins one in the body of the channel, or in one of their own where they choose. */
const beginners = { here: voices, alone: [...voices, 'elsewhere'] as readonly Person[] }

export const rulesOfCarousels: readonly Rule[] = [
  rule('command carrousel', ['De carrousel zien die loopt', 'See the carousel that runs'], everyone),
  rule('command carrousel lijst', ['Carrousels bekijken', 'See carousels'], everyone),
  rule('press carousel.list', ['Meer carrousels bekijken', 'See more carousels'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule('command carrousel nieuw', ['Beginnen een carrousel te maken', 'Begin a carousel'], beginners, {
    otherwise: noBegin,
  }),
  rule('press carousel.begin', ['Beginnen een carrousel te maken', 'Begin a carousel'], beginners, {
    otherwise: noBegin,
    asks: () => [{ data: {} }],
  }),
  rule('submit carousel.begin', ['Een carrousel maken', 'Make a carousel'], voices, {
    otherwise: noBegin,
    asks: ({ bodies }) => [{ state: { id: 'carousel-new', body: bodies.oogo.id }, values: { title: 'Wand' } }],
  }),
  rule('press carousel.show', ['Een carrousel bekijken', 'See a carousel'], seated, {
    otherwise: outside,
    asks: () => [ofPreparing, ofWalking, ofGroups, ofClosed].map((data) => ({ data })),
  }),
  rule(
    'press carousel.walk',
    ['Een poster bekijken, met wat erbij staat', 'See a poster, and what is written'],
    seated,
    {
      otherwise: outside,
      asks: () => [{ data: { ...ofWalking, poster: '' } }, { data: { ...ofClosed, poster: carouselIds.other } }],
    },
  ),
  rule('submit carousel.walk', ['Een opmerking of vraag schrijven', 'Write a remark or a question'], voices, {
    otherwise: noVoice,
    asks: () =>
      (['named', 'anonymous'] as const).map((as) => ({
        state: { ...ofWalking, ...form, poster: carouselIds.poster, skip: 0 },
        values: { text: 'Er gebeurt al veel.', kind: 'remark', as, go: 'done' },
      })),
  }),
  rule('press carousel.miss', ['Beginnen een gemist onderwerp toe te voegen', 'Begin to add a missed topic'], voices, {
    otherwise: noVoice,
    asks: () => [{ data: ofWalking }],
  }),
  rule('submit carousel.miss', ['Een gemist onderwerp toevoegen', 'Add a topic that one misses'], voices, {
    otherwise: noVoice,
    asks: () => [{ state: { ...ofWalking, ...form }, values: { title: 'Vervoer', goal: '', as: 'named' } }],
  }),
  rule('press carousel.change', ['Beginnen een carrousel te wijzigen', 'Begin to change a carousel'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: ofWalking }],
  }),
  rule('submit carousel.change', ['Een carrousel wijzigen', 'Change a carousel'], stewards, {
    otherwise: noSteward,
    asks: () => [{ state: { ...ofWalking, version }, values: { title: 'Wand', explanation: '' } }],
  }),
  rule('press carousel.add-poster', ['Beginnen een poster op te hangen', 'Begin to hang a poster'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: ofPreparing }],
  }),
  rule('press carousel.posters', ['De posters zien om te wijzigen', 'See the posters to change'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: ofPreparing }],
  }),
  rule('press carousel.change-poster', ['Beginnen een poster te wijzigen', 'Begin to change a poster'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: { ...ofPreparing, poster: carouselIds.poster } }],
  }),
  rule(
    'submit carousel.poster',
    ['Posters ophangen, wijzigen, samenvoegen, weghalen', 'Hang and change posters'],
    stewards,
    {
      otherwise: noSteward,
      asks: () => [
        { state: { ...ofPreparing, id: 'poster-new', version: null }, values: poster },
        { state: { ...ofPreparing, id: carouselIds.poster, version }, values: poster },
        { state: { ...ofPreparing, id: carouselIds.poster, version }, values: { ...poster, what: 'withdraw' } },
        {
          state: { ...ofPreparing, id: carouselIds.poster, version },
          values: { ...poster, what: `into:${carouselIds.other}` },
        },
      ],
    },
  ),
  rule('press carousel.take-projects', ['Een werkagenda kiezen voor posters', 'Choose a work agenda'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: ofPreparing }],
  }),
  rule('submit carousel.choose-agenda', ['Projecten kiezen voor posters', 'Choose projects for posters'], stewards, {
    otherwise: noSteward,
    asks: ({ ids }) => [{ state: ofPreparing, values: { agenda: ids.agenda } }],
  }),
  rule('submit carousel.take-projects', ['Projecten als poster ophangen', 'Hang projects as posters'], stewards, {
    otherwise: noSteward,
    asks: ({ ids, items }) => [{ state: { ...ofPreparing, agenda: ids.agenda }, values: { projects: [items.open] } }],
  }),
  rule('press carousel.notes', ['Opmerkingen en vragen als lijst', 'Remarks and questions as a list'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: { ...ofWalking, skip: 0 } }],
  }),
  rule('press carousel.treat', ['Beginnen een vraag te behandelen', 'Begin to deal with a question'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: { ...ofWalking, note: carouselIds.note } }],
  }),
  rule('submit carousel.treat', ['Een vraag beantwoorden of weghalen', 'Answer or remove a question'], stewards, {
    otherwise: noSteward,
    asks: () =>
      (['answer', 'settle', 'agree', 'remove'] as const).map((what) => ({
        state: { ...ofWalking, note: carouselIds.note, version },
        values: { what, answer: 'De regio.' },
      })),
  }),
  rule('press carousel.move', ['Beginnen een carrousel verder te brengen', 'Begin to bring a carousel on'], stewards, {
    otherwise: noSteward,
    asks: () => (['stickers', 'groups', 'closed'] as const).map((to) => ({ data: { ...ofWalking, to } })),
  }),
  rule('press carousel.back', ['Beginnen een carrousel terug te zetten', 'Begin to set a carousel back'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: ofWalking }],
  }),
  rule(
    'submit carousel.move',
    ['Een carrousel verder brengen of terugzetten', 'Bring a carousel on, or back'],
    stewards,
    {
      otherwise: noSteward,
      asks: () => [
        { state: { ...ofPreparing, version, to: 'walking' }, values: {} },
        { state: { ...ofWalking, version, to: 'preparing' }, values: {} },
        { state: { ...ofWalking, version, to: 'groups' }, values: { posters: [carouselIds.poster] } },
        { state: { ...ofWalking, version, to: 'closed' }, values: { thread: 'Samen verder' } },
      ],
    },
  ),
  rule('press carousel.join', ['Zich aanmelden voor een groep', 'Sign up for a group'], voices, {
    otherwise: noVoice,
    asks: () => [{ data: group }],
  }),
  rule('press carousel.leave', ['Zich afmelden voor een groep', 'Sign off from a group'], seated, {
    otherwise: outside,
    asks: () => [{ data: group }],
  }),
  rule('press carousel.claim', ['Rapporteur worden', 'Become the rapporteur'], voices, {
    otherwise: noVoice,
    asks: () => [{ data: group }],
  }),
  rule('press carousel.add-group', ['Beginnen een groep toe te voegen', 'Begin to add a group'], stewards, {
    otherwise: noSteward,
    asks: () => [{ data: ofGroups }],
  }),
  rule('submit carousel.add-group', ['Een groep toevoegen', 'Add a group'], stewards, {
    otherwise: noSteward,
    asks: () => [{ state: { ...ofGroups, version }, values: { own: 'Vervoer', most: '' } }],
  }),
  rule('press carousel.report', ['Beginnen verslag te doen', 'Begin to report'], stewards, {
    otherwise: [...outside, 'carousel.not-rapporteur'],
    asks: () => [{ data: group }],
  }),
  rule('submit carousel.report', ['Verslag doen van een groep', 'Report for a group'], stewards, {
    otherwise: [...outside, 'carousel.not-rapporteur'],
    asks: () => [{ state: { ...group, before: '' }, values: { report: 'Besproken.', next: 'done' } }],
  }),
  rule(
    'press carousel.agree',
    ['Een afspraak beginnen uit een carrousel', 'Begin an agreement of a carousel'],
    stewards,
    {
      otherwise: noSteward,
      asks: () => [{ data: ofWalking }],
    },
  ),
  rule('press carousel.export', ['Het verslag als bestand', 'The report as a file'], seated, {
    otherwise: outside,
    asks: () => [{ data: ofClosed }],
  }),
]
