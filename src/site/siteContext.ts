import { createContext, useContext } from 'react'
import type { FieldPathByValue, UseFormReturn } from 'react-hook-form'
import type { SiteForm } from './siteForm.ts'

export type TextPath = FieldPathByValue<SiteForm, string>
export type ListPath = FieldPathByValue<SiteForm, string[]>

type SiteEditing = {
  form: UseFormReturn<SiteForm>
  /** What is wrong at this place of the form, in words; only once the form was sent. */
  errorOf: (path: string) => string | undefined
}

export const SiteEditingContext = createContext<SiteEditing | null>(null)

export const useSiteEditing = (): SiteEditing => {
  const editing = useContext(SiteEditingContext)
  if (!editing) throw new Error('useSiteEditing needs a SiteEditor around it.')
  return editing
}

/** The id of the control that holds a place of the form, where the error summary leads. */
export const controlId = (path: string): string => `site-${path.replaceAll('.', '-')}`
