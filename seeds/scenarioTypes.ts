/** Closed lists that a scenario may use. Each id has its words in content/{en,es}/practice.json. */

/** What must hold before something comes out; all of a reveal's conditions are looked at together. */
export const conditionIds = [
  /** Nobody else in the room, and the nurse has said so. */
  'privacy',
  /** A professional interpreter is there, and the question goes through them. */
  'interpreter',
  /** The limits were said for this patient's age class, dependence and injury. */
  'limits',
  /** The patient said that questions are all right. */
  'permission',
  /** The same topic was put once before. */
  'second-time',
  /** A staged event has happened: the one named in `after`. */
  'staged',
  /** It stands in the chart, and the chart was opened. */
  'chart',
] as const
export type ConditionId = (typeof conditionIds)[number]

/** What a learner may ask about. */
export const topicIds = [
  'language',
  'permission',
  'what-happened',
  'body',
  'age',
  'life',
  'home',
  'others',
  'dangers',
  'exam',
  'wants',
  'contacts',
  'leaving',
] as const
export type TopicId = (typeof topicIds)[number]

export const askedOf = ['patient', 'companion', 'chart'] as const
export type AskedOf = (typeof askedOf)[number]
export const askedThrough = ['nobody', 'companion', 'professional'] as const
export type AskedThrough = (typeof askedThrough)[number]

/** What a learner may do that the pathway itself does not write down. Some are traps. */
export const deedIds = [
  'treat',
  'keep-visit-private',
  'call-interpreter',
  'alert-team',
  'stay-with-patient',
  'huddle',
  'return-route',
  'call-police',
  'confront-companion',
  'tell-companion',
  'promise',
  'hand-paper',
] as const
export type DeedId = (typeof deedIds)[number]

/** Errors that can be read from a practice journal. */
export const errorIds = [
  'missed-report',
  'report-untold',
  'report-without-suspicion',
  'late-call',
  'danger-not-called',
  'police-without-duty',
  'companion-as-interpreter',
  'questions-before-privacy',
  'questions-before-limits',
  'pressed-after-no',
  'confronted-companion',
  'told-companion',
  'promise',
  'wrong-service',
  'unsafe-paper',
  'unsafe-contact',
  'left-unsafe',
  'care-left-out',
  'answer-otherwise',
  'asked-over-again',
  'call-not-made',
] as const
export type ErrorId = (typeof errorIds)[number]

/** They fail a run whatever the scenario; a scenario may name more (clinical digest 14.9). */
export const alwaysCritical: readonly ErrorId[] = [
  'missed-report',
  'report-untold',
  'danger-not-called',
  'police-without-duty',
  'companion-as-interpreter',
  'confronted-companion',
  'promise',
  'unsafe-paper',
  'care-left-out',
  'call-not-made',
]

/** What is counted, in the order in which it should happen. Never a disclosure, never a removal. */
export const orderPointIds = [
  'danger-first',
  'interpreter',
  'privacy-before-questions',
  'limits-before-questions',
  'permission',
  'safety-items',
  'legal-branch',
  'told-before-call',
  'choices-offered',
  'hand-off',
  'plan',
  'documentation',
] as const
export type OrderPointId = (typeof orderPointIds)[number]

/** How the patient may have felt, by what was done. */
export const feelingIds = [
  'heard',
  'in-control',
  'informed',
  'understood',
  'safer',
  'pressed',
  'exposed',
  'betrayed',
  'unheard',
  'judged',
  'unsafe',
] as const
export type FeelingId = (typeof feelingIds)[number]
