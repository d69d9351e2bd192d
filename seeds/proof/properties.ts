import type { PropertyId } from './result.ts'

/** What must always hold (PATHWAY 8), as a sentence for a nurse manager. */
export const properties = {
  'SP-01': 'Emergency help is one press away in every open visit, and coming back loses nothing.',
  'SP-02':
    'A visit with a child who may be harmed cannot be finished before every call is made and every form is sent or planned.',
  'SP-03':
    'The same holds for injuries, for elders and dependent adults, for other children and adults, and for the exam.',
  'SP-04':
    'Nobody is asked to call an authority about an adult unless the law or that adult asks for it.',
  'SP-05': 'An adult who says no reaches the end in three steps and is not asked again.',
  'SP-06':
    'No sensitive question is put before the patient is alone, understood, and knows the limits of privacy.',
  'SP-07': 'No page is a dead end, and nothing in the pathway is out of reach.',
  'SP-08': '“Not sure” never protects less than “no”.',
  'SP-09': 'Several reports can be due at once, and each keeps its own list, in any order.',
  'SP-10': 'After a correction the visit stands as if the right answer had been given at once.',
  'SP-11':
    'Every ending names help that can be reached now, and never a service that does not fit.',
  'SP-12': 'Every text is there in every language, and says where it comes from.',
  'SP-13': 'Nothing telling is shown or read aloud while others may see or hear it.',
  'SP-14': 'Immigration status and birthplace are never asked, kept or shown.',
  'SP-15': 'Learning more never makes a duty smaller.',
  'SP-16':
    'There is always a true answer that leads on, also when the patient cannot be alone, understood or spoken to, or has died.',
  'SP-17':
    'No lack of privacy, language, permission or capacity keeps a duty from being recorded and called.',
  'SP-18':
    'Only the act itself completes a duty: no plan, draft, 911 call, officer, hotline or handover does.',
  'SP-19':
    'What was called, tried or decided is never lost, and no clock is moved without a reason.',
  'SP-20': 'A visit with an open call is never closed.',
  'SP-21':
    '“No concern” for a child needs time alone with the limits said, or a consult, and none of the signs.',
  'SP-22': 'No paper, word of a companion or passing change ends a report about a child.',
  'SP-23': 'Nobody is asked to contact immigration enforcement or to hold anyone back.',
  'SP-24': 'Each call goes to an agency that the law names for this patient and place.',
  'SP-25':
    'A gun wound or an injury by someone else always leaves a report or a recorded decision.',
} as const satisfies Record<PropertyId, string>
