import enCallSheets from '../../content/en/callSheets.json' with { type: 'json' }
import enCards from '../../content/en/cards.json' with { type: 'json' }
import enCodes from '../../content/en/codes.json' with { type: 'json' }
import enDocumentation from '../../content/en/documentation.json' with { type: 'json' }
import enDuties from '../../content/en/duties.json' with { type: 'json' }
import enEmergency from '../../content/en/emergency.json' with { type: 'json' }
import enEndStates from '../../content/en/endStates.json' with { type: 'json' }
import enWhatIf from '../../content/en/whatIf.json' with { type: 'json' }
import esCallSheets from '../../content/es/callSheets.json' with { type: 'json' }
import esCards from '../../content/es/cards.json' with { type: 'json' }
import esCodes from '../../content/es/codes.json' with { type: 'json' }
import esDocumentation from '../../content/es/documentation.json' with { type: 'json' }
import esDuties from '../../content/es/duties.json' with { type: 'json' }
import esEmergency from '../../content/es/emergency.json' with { type: 'json' }
import esEndStates from '../../content/es/endStates.json' with { type: 'json' }
import esWhatIf from '../../content/es/whatIf.json' with { type: 'json' }

/** The files of words about care and duties, as they lie on disk. */
export const care = {
  en: {
    duties: enDuties,
    callSheets: enCallSheets,
    cards: enCards,
    whatIf: enWhatIf,
    endStates: enEndStates,
    documentation: enDocumentation,
    codes: enCodes,
    emergency: enEmergency,
  },
  es: {
    duties: esDuties,
    callSheets: esCallSheets,
    cards: esCards,
    whatIf: esWhatIf,
    endStates: esEndStates,
    documentation: esDocumentation,
    codes: esCodes,
    emergency: esEmergency,
  },
}
export type CareWords = (typeof care)[keyof typeof care]
