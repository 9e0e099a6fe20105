import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-experts.css';
import '@minga/ui/styles/screens/profile.css';
import { ActForm, useT } from '@minga/kernel/client';
import { Breadcrumb, Button, LinkButton, Section } from '@minga/ui';
import type { ReactNode } from 'react';
import type { OwnExpertView } from '../../../contract';
import { LanguagesForm } from '../capacity/LanguagesForm';
import { AreasForm } from './AreasForm';
import { InterestsForm } from './InterestsForm';
import { InvitationList } from './InvitationList';
import { SelfForm } from './SelfForm';
import { WaysForm } from './WaysForm';
import { WeeksForm } from './WeeksForm';

export interface ProfileFormsProps {
  own: Pick<OwnExpertView, 'expert' | 'mostProposals' | 'invitations' | 'invitedThisMonth'>;
  /** One’s own, or that of an organisation one answers for: it speaks of itself otherwise, and keeps its languages here. */
  of: 'own' | 'capacity';
  title: string;
  /** Where others see it; undefined while nobody can. */
  seenAt: string | undefined;
  /** What else is said of it. */
  children?: ReactNode;
}

/** What somebody offers, kept by themselves: a form a section, each saved by itself. */
export function ProfileForms({ own, of, title, seenAt, children }: ProfileFormsProps) {
  const { t } = useT();
  const { expert } = own;
  const organisation = of === 'capacity';
  return (
    <main id="main" className="wrap page stack">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/experts', label: t('exchange.experts.title') }]} />
      <div>
        <h1 className="h1">{title}</h1>
        <p className="lead">{t(`exchange.experts.${of}.${expert ? 'lead' : 'begin'}`)}</p>
      </div>
      <div className="lay">
        <div className="stack-l">
          <SelfForm own={own} organisation={organisation} />
          <AreasForm expert={expert} />
          {organisation && <LanguagesForm expert={expert} />}
          <WeeksForm expert={expert} />
          <WaysForm expert={expert} />
          <InterestsForm expert={expert} />
        </div>
        <aside className="stack-l" aria-label={t('exchange.experts.own.aside')}>
          <InvitationList own={own} />
          {expert && seenAt && (
            <Section title={t(`exchange.experts.${of}.seen`)}>
              <div className="stack">
                <p>
                  <LinkButton href={seenAt}>{t(`exchange.experts.${of}.look`)}</LinkButton>
                </p>
                {children}
                <ActForm intent="leave">
                  <Button type="submit" size="s" tone="err">
                    {t(`exchange.experts.${of}.leave`)}
                  </Button>
                </ActForm>
              </div>
            </Section>
          )}
        </aside>
      </div>
    </main>
  );
}
