import { useAccount, useT, type TypedText } from '@minga/kernel/client';
import { LinkButton } from '@minga/ui';
import { useEffect } from 'react';
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router';
import { SignInLink } from '../layout/SignInLink';
import { errorKind, errorTitle } from './error-kind';

/** The reason that the server gave for a refusal, in the reader's words. */
function reasonOf(error: unknown): string | undefined {
  const given = isRouteErrorResponse(error) ? (error.data as { title?: unknown } | null)?.title : undefined;
  return typeof given === 'string' ? given : undefined;
}

/** A long text is scrolled. */
const LONG_ROWS = 8;

/** What was written in a form that came after its session's end. */
function typedOf(error: unknown): readonly TypedText[] {
  return (isRouteErrorResponse(error) && (error.data as { typed?: TypedText[] } | null)?.typed) || [];
}

/** Missing and private look alike. A broken line tries again by itself when it is back. */
export function ErrorPage() {
  const translator = useT();
  const { t } = translator;
  const error = useRouteError();
  const kind = errorKind(error);
  const account = useAccount();
  const { revalidate } = useRevalidator();
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (kind !== 'offline') return;
    const again = () => void revalidate();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [kind, revalidate]);
  return (
    <main id="main" className="wrap page stack error-page">
      <h1 className="h1">{errorTitle(translator, kind)}</h1>
      <p className="lead">{(kind === 'forbidden' && reasonOf(error)) || t(`web.errors.${kind}.text`)}</p>
      {typedOf(error).map(({ label, text }) => (
        <label key={label} className="fld">
          <span className="strong">{label}</span>
          <textarea className="in" rows={Math.min(LONG_ROWS, text.split('\n').length + 1)} readOnly defaultValue={text} />
        </label>
      ))}
      <p className="row">
        {kind === 'offline' || kind === 'broken' ? (
          <a className="btn p" href={pathname + search}>
            {t('web.errors.retry')}
          </a>
        ) : (
          <LinkButton href="/" tone="primary">
            {t('web.errors.home')}
          </LinkButton>
        )}
        {!account && kind !== 'offline' && kind !== 'broken' && <SignInLink className="btn" />}
      </p>
    </main>
  );
}
