import { createContext, useContext } from 'react'
import type { FieldPathByValue, UseFormReturn } from 'react-hook-form'
import type { Form } from './form.ts'

export type TextPath = FieldPathByValue<Form, string>
export type ListPath = FieldPathByValue<Form, string[]>

type Editing = {
  form: UseFormReturn<Form>
  /** What is wrong at this place of the form, in words; only once it was checked. */
  errorOf: (path: string) => string | undefined
  /** Whether anything is wrong at this place or within it. */
  isWrong: (path: string) => boolean
  /** What a place of the form is called. */
  labelAt: (path: string) => string
}
export const EditContext = createContext<Editing | null>(null)

export const useEditing = (): Editing => {
  const editing = useContext(EditContext)
  if (!editing) throw new Error('useEditing needs a ScenarioForm around it.')
  return editing
}

/** The id of the control that holds a place of the form. */
export const controlId = (path: string): string => `edit-${path.replaceAll('.', '-')}`
