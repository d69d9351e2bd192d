import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import './Button.css'

type Props = ComponentProps<'button'> & {
  /** Primary is the one next thing to do on a screen; emergency is 911 alone. */
  kind?: 'primary' | 'outline' | 'plain' | 'emergency'
  icon?: LucideIcon | undefined
  /** Where the icon stands; an icon that says *next* stands after the words. */
  iconAt?: 'start' | 'end'
}

export const Button = ({
  kind = 'outline',
  icon: Icon,
  iconAt = 'start',
  className = '',
  children,
  ...rest
}: Props) => (
  <button type="button" className={`button button-${kind} ${className}`.trim()} {...rest}>
    {Icon && iconAt === 'start' && <Icon aria-hidden size={20} />}
    {children}
    {Icon && iconAt === 'end' && <Icon aria-hidden size={20} />}
  </button>
)
