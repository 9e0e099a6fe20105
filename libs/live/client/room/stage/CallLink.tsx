import { useT } from '@minga/kernel/client';

/** The way to the outside call in which people speak, if the session has one. */
export function CallLink({ url }: { url: string }) {
  const { t } = useT();
  if (!url) return null;
  return (
    <p className="meta talk-note">
      <a href={url} target="_blank" rel="noreferrer">
        {t('live.room.call')}
      </a>
    </p>
  );
}
