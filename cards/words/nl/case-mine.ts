/** Words with which one looks after one's own cases. */
export const caseMine = {
  title: 'Mijn casussen',
  open: 'Openen',
  none: 'Onder uw naam staat geen casus die nog loopt.',
  some: 'Deze casussen bracht u in. Alleen u ziet dit, zolang dit formulier open staat.',
  which: 'Welke casus?',
  option: (title: string, phase: string) => `${title} (${phase})`,
  byCode: 'Geen van deze: ik typ hieronder een casuscode',
  code: 'Of uw casuscode',
  codeHint: 'Bij een casus met een casuscode bewaar ik niet van wie hij is. Typ de code over.',

  one: {
    title: 'Mijn casus',
    send: 'Verder',
    phase: (phase: string) => `Nu: ${phase}.`,
    waits: (when: string) => `De gespreksleider leest hem vanaf ${when}.`,
    late: 'Hij wacht langer dan afgesproken. Voorzitter en secretariaat hoorden dat er een casus wacht, en niet van wie.',
    alone:
      'Als gespreksleider toetst u niet uw eigen casus, en er is nu niemand anders. Dat ziet niemand. Kiest het overleg er iemand bij, dan toetst die hem.',
    expires: (day: string) => `Laat niemand hem door, dan verdwijnt hij op ${day}. U kunt hem ook nu intrekken.`,
    withYou: 'terug bij u',
    sendAgain: (day: string) => `Dient u hem niet opnieuw in, dan verdwijnt hij op ${day}.`,
    released: (when: string) => `De casus is vrijgegeven en verschijnt op ${when}.`,
    question: (text: string) => `De gespreksleider vraagt: ${text}`,
    does: 'Wat wilt u doen?',
    moves: {
      open: 'De ronde openen: vragen beantwoorden, kernvraag kiezen, terugkoppelen',
      rewrite: 'De vraag verwerken en opnieuw indienen',
      unlink: 'Wis mijn koppeling',
      withdraw: 'Casus intrekken',
    },
  },

  withdraw: {
    title: 'Casus intrekken',
    submit: 'Intrekken',
    about:
      'De casus verdwijnt meteen, met alle vragen, duidingen en adviezen. Dat kan niet ongedaan worden gemaakt. Niemand hoort wie hem introk.',
    done: 'De casus is ingetrokken. De sleutel is vernietigd; de teksten zijn niet meer te lezen, ook niet in reservekopieën.',
  },
  unlink: {
    title: 'Wis mijn koppeling',
    submit: 'Wissen',
    about:
      'De ronde gaat door, maar niemand is er nog de inbrenger van. U kunt dan geen vragen meer beantwoorden, niet terugkoppelen en de casus niet meer intrekken. Dat kan niet ongedaan worden gemaakt. Wie een oudere kopie van de database heeft én bij de sleutel kan, leest uw koppeling daarin tot de ronde is gewist. Wordt zo’n kopie teruggezet, dan staat zij er weer: wis haar dan opnieuw.',
    done: 'Uw koppeling is gewist. In deze ronde bent u vanaf nu een deelnemer als ieder ander.',
  },
}
