import { expect, test } from 'vitest'
import { Scenario } from '../../../../seeds/scenario.ts'
import { fileOf } from '../../../../src/training/edit/fileOf.ts'
import { Form } from '../../../../src/training/edit/form.ts'
import { formOf } from '../../../../src/training/edit/formOf.ts'
import { scenarios } from '../../../../src/training/scenarios.ts'

test.each(scenarios().map((scenario) => [scenario.id, scenario] as const))(
  '%s comes out of the form as it went in, and out of its draft too',
  (_, scenario) => {
    const { $schema: _named, ...whole } = scenario
    const draft = Form.parse(JSON.parse(JSON.stringify(formOf(scenario))))
    expect(Scenario.parse(fileOf(draft))).toEqual(whole)
  },
)
