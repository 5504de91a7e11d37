/** Kinds that nobody writes without the name of the school. */
export const onlyNamed: ReadonlySet<string> = new Set(
  'obs cbs kbs rkbs pcbs gbs ikc csg osg rsg ksg gsg pcbo hbs obso nbs ibs sjw jbs'.split(' '),
)

/** Kinds that with a name are part of it. */
export const telling: ReadonlySet<string> = new Set(
  'jenaplanschool montessorischool daltonschool vrijeschool kinderdagverblijf peuterspeelzaal peutergroep peuteropvang kdv psz bso dalton montessori jenaplan voorschool schoolbestuur scholengroep scholenstichting onderwijsgroep onderwijsstichting praktijkcollege vakcollege vavo pcc mytylschool tyltylschool tyltylcentrum aoc mbo pro rkbs pcbs pcbo ibs sjw jbs vbs rkbo rsg ksg gsg gbs scholengemeenschap vakschool tienerschool tienercollege internaat schippersinternaat'.split(
    ' ',
  ),
)

/** What stands before a kind of school and says whose it is. */
export const isDenomination = (folded: string): boolean =>
  /^(?:openbare|christelijke|katholieke|protestantse|gereformeerde|reformatorische|hervormde|evangelische|islamitische|hindoeistische|joodse|vrije|vrijgemaakte|democratische|interconfessionele|oecumenische|algemeen|algemene|bijzondere|integraal|internationale|particuliere|rk|pc)$/.test(
    folded,
  )
