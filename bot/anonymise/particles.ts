/** Words inside names: "van der", "el", "bint". */
const particles = new Set(
  "van de der den het 't t ter ten te v d vd von zu zum el al ul ad ed da do dos das du des la le les di della del de' aan op in bij uit uijt onder over ben bin ibn bint abu abou ait oud ould o mc mac y e ten' thoe in' 's ver vander vande vanden der' dela of".split(
    ' ',
  ),
)
/** Those that are no common word in a sentence, or begin nearly every Dutch name with a particle. */
const opening = new Set(
  "van de den der ter ten te el al von da do dos la le di du ait ben bin ibn abu abou bint 't d v vd vander vande vanden vd oud ould".split(
    ' ',
  ),
)

export const isParticle = (folded: string): boolean => particles.has(folded)
export const opensName = (folded: string): boolean => opening.has(folded)
