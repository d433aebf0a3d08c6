import { useId, type ReactNode } from 'react';
import { Explained } from '../features/help/explained';

type Props = { readonly id?: string; readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode };

/** A part of a page under its own second heading. */
export function Section({ id, title, aside, children }: Props) {
  const own = useId();
  const heading = `${id ?? own}-title`;
  return (
    <section id={id} className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>
          <Explained text={title} />
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
