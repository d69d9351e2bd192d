/** Beginnings of words that would tell a companion what this is about, in each language. */
export const tellingStems = {
  en: [
    ...'traffick, exploit, abus, report, police, sheriff, law enforcement, registry'.split(', '),
    ...'hotline, assault, sex, rape, rapist, victim, surviv, neglect, violen, crime'.split(', '),
    ...'criminal, suspect, disclos, mandated, forensic, strangl, strangul, chok, pimp'.split(', '),
    ...'prostitut, coerc, endanger, molest, ombudsman, protective, immigra, labor, advocate'.split(
      ', ',
    ),
  ],
  es: [
    ...'trata de, tráfico, trafic, explot, abus, maltrat, report, denunci, polic, alguacil'.split(
      ', ',
    ),
    ...'registro, línea de ayuda, línea nacional, línea directa, agresi, agredi, agresor'.split(
      ', ',
    ),
    ...'asalt, sexo, sexual, viola, violen, víctima, sobreviv, neglig, delito, crimen'.split(', '),
    ...'criminal, sospech, revel, forens, estrangul, ahorc, proxenet, prostit, coacci'.split(', '),
    ...'ombudsman, protección, inmigra, migrator, laboral, defensor'.split(', '),
  ],
} as const satisfies Record<string, readonly string[]>

export type ReleasedLanguage = keyof typeof tellingStems

const startOfWord = '(?<![\\p{L}])'
/** The telling words in a text, as they stand there; empty when a companion may read it. */
export const tellingIn = (language: ReleasedLanguage, text: string): string[] =>
  tellingStems[language].flatMap((stem) =>
    [...text.matchAll(new RegExp(`${startOfWord}${stem}\\p{L}*`, 'giu'))].map(([word]) => word),
  )

/** What no text may say, in any form (law digest 13, DESIGN Words): wrong in law, a promise, or blame. */
export const neverSay = {
  en: [
    /\bvictim/iu,
    /\brescu/iu,
    /\bprostitut/iu,
    /\billegal/iu,
    /\b(refuses|refused|claims|claimed|alleges|alleged|admits|admitted to)\b/iu,
    /\bscore\b/iu,
    /\bpolaris\b/iu,
    /\bICE\b|\bHSI\b/u,
    /\bvisas?\b/iu,
    /\bbefree\b/iu,
    /\banonym/iu,
    /\bnobody has to report\b/iu,
    /\b(need|needs|with) (proof|a disclosure|a positive screen)\b/iu,
    /\bmust report every\b|\balways be reported\b|\bnever be reported\b/iu,
    /\byou are done\b|\bwill report for you\b/iu,
    /\bcall the (national )?hotline to\b/iu,
    /\b(parent|guardian|mother|father|patient)(’s|'s|s’)? (consent|permission) (before|first)\b/iu,
    /\bHIPAA\b/u,
    /\bhours? (from|after) (your|the) (phone )?call\b|\bbusiness hours\b|\bwithin 24 hours\b/iu,
    /\bonly report if\b|\bonly sex trafficking\b|\breport is invalid\b/iu,
    /\beverything you (tell|say)\b|\bnever tell anyone\b|\bis (fully )?confidential\b/iu,
    /\bpolice (will not|won’t|won't|never) (know|find out|hear)\b/iu,
    /\b(must|have to|need to) (talk|speak) (to|with) (the )?police to\b/iu,
    /\bpregnancy means\b/iu,
    /\b(hold|detain|restrain) (the|this|your) (patient|child|adult)\b/iu,
    /\bground for a 5150\b|\bimmigration status\b/iu,
    /\b(be|get) arrested\b/iu,
    /\bpress charges\b|\byou must leave\b|\brequire that you\b/iu,
    /\bmandated reporter,? so\b/iu,
    /\bwhy (didn’t|didn't|don’t|don't|did you not) you\b|\bsaid nothing\b/iu,
    /\byou(’re|'re| are| will be) safe\b|\bI promise\b|\bwe will (get|keep) you\b/iu,
    /\bto save time\b|\bfriend (can|may) (translate|interpret)\b/iu,
  ],
  es: [
    /víctima/iu,
    /rescat/iu,
    /prostit/iu,
    /\bilegal/iu,
    /\b(alega|alegó|afirma que|se niega|rehúsa|admite)\b/iu,
    /puntaje|puntuación/iu,
    /\bpolaris\b/iu,
    /\bICE\b|\bHSI\b/u,
    /\bvisas?\b/iu,
    /\bbefree\b/iu,
    /anónim/iu,
    /nadie tiene que reportar/iu,
    /(necesita|con|requiere) (pruebas|una revelación)/iu,
    /hay que reportar a tod|siempre (se debe|hay que) reportar|nunca (se debe|hay que) reportar/iu,
    /ya terminó su parte|(reportará|va a reportar) por usted/iu,
    /llame a la línea nacional para reportar/iu,
    /(consentimiento|permiso) de(l| la| los) (padre|madre|padres|tutor|paciente) antes/iu,
    /\bHIPAA\b/u,
    /horas (desde|después de) (su|la) llamada|horas hábiles|en 24 horas/iu,
    /solo (reporte|se reporta) si|solo la trata sexual|reporte no es válido/iu,
    /(?<!casi )todo lo que (me )?(diga|cuente)|no le diré a nadie|es confidencial/iu,
    /la policía no (lo )?(sabrá|se enterará|va a saber)/iu,
    /(debe|tiene que) hablar con la policía para/iu,
    /su embarazo significa/iu,
    /(retenga|detenga|retener|detener) (al|a la|a su) (paciente|niñ|adult)/iu,
    /motivo para un 5150|estatus migratorio|situación migratoria/iu,
    /arrest/iu,
    /presentar cargos|debe dejar|tiene que irse/iu,
    /por qué no (se fue|lo dejó|la dejó|se va)|no dijo nada/iu,
    /(ya|ahora) está a salvo|estará a salvo|se lo prometo|\bprometo\b/iu,
    /para ahorrar tiempo|puede traducir (su|el|la) (amig|espos|novi|jef)/iu,
  ],
} as const satisfies Record<ReleasedLanguage, readonly RegExp[]>

/** The forbidden phrases in a text, as they stand there. */
export const forbiddenIn = (language: ReleasedLanguage, text: string): string[] =>
  neverSay[language].flatMap((phrase) => phrase.exec(text)?.[0] ?? [])
