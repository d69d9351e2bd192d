import './PhoneNumber.css'

type Props = {
  number: string
  /** Makes it a link that dials; only where the device in hand is a phone. */
  dial?: boolean
  className?: string
}

/** A number to call: never wraps, never mirrors, figures of equal width. */
export const PhoneNumber = ({ number, dial = false, className = '' }: Props) => {
  const digits = (
    <bdi dir="ltr" className={`phone-number ${className}`.trim()}>
      {number}
    </bdi>
  )
  return dial ? <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{digits}</a> : digits
}
