import { useApi, useT } from '@minga/kernel/client';
import { Refusal, type SubjectRef } from '@minga/kernel/contract';
import { Button, Dialog, Notice, Skeleton, useToast } from '@minga/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { moderationRoutes, type Flaggable, type FlagReason } from '../../contract';
import { FlagFields } from './FlagFields';

export interface FlagDialogProps {
  subject: SubjectRef;
  onClose(): void;
}

interface Failed {
  title?: string;
  reason?: string;
  text?: string;
}

const failedBy = (error: unknown, otherwise: string): Failed => {
  const problem = error instanceof Refusal ? error.problem : undefined;
  const of = (field: string) => problem?.fields?.find((one) => one.field === field)?.message;
  const failed = { reason: of('reason'), text: of('text') };
  return failed.reason || failed.text ? failed : { title: problem?.title ?? otherwise };
};

/** Says who will read it, asks why, and shows one's earlier words where one flagged it before. Outside of the page's forms. */
export function FlagDialog({ subject, onClose }: FlagDialogProps) {
  const { t } = useT();
  const api = useApi(moderationRoutes);
  const toast = useToast();
  const queries = useQueryClient();
  const params = { type: subject.type as Flaggable, id: subject.id };
  const target = useQuery({ queryKey: ['flags', 'target', subject.type, subject.id], queryFn: ({ signal }) => api.flagTarget({ params }, { signal }), staleTime: 0 });
  const [reason, setReason] = useState<FlagReason>();
  const [text, setText] = useState<string>();
  const [failed, setFailed] = useState<Failed>({});
  const [busy, setBusy] = useState(false);
  const own = target.data?.own ?? undefined;

  async function send() {
    const chosen = reason ?? own?.reason;
    if (!chosen) return setFailed({ reason: t('moderation.flag.choose') });
    setBusy(true);
    try {
      await api.flagSubject({ params, body: { reason: chosen, text: text ?? own?.text ?? '' } });
    } catch (error) {
      setBusy(false);
      return setFailed(failedBy(error, t('moderation.flag.failed')));
    }
    void queries.invalidateQueries({ queryKey: ['flags'] });
    toast({ text: t('moderation.flag.sent') });
    onClose();
  }

  const refused = target.error instanceof Refusal ? (target.error.problem?.title ?? t('moderation.flag.failed')) : undefined;
  return createPortal(
    <Dialog
      open
      sticky
      onClose={onClose}
      title={t('moderation.flag.title')}
      footer={
        <>
          <Button tone="primary" busy={busy} disabled={!target.data} onClick={() => void send()}>
            {t(own ? 'moderation.flag.change' : 'moderation.flag.send')}
          </Button>
          <Button onClick={onClose}>{t('moderation.flag.cancel')}</Button>
        </>
      }
    >
      {(failed.title ?? refused) && (
        <Notice tone="err" role="alert">
          <p>{failed.title ?? refused}</p>
        </Notice>
      )}
      {!target.data && !refused && <Skeleton label={t('moderation.flag.title')} />}
      {target.data && (
        <div className="stack">
          <p>{t(`moderation.flag.readers.${target.data.desk}`)}</p>
          <FlagFields prefix={`fl-${subject.id}-`} reason={own?.reason} text={own?.text} errors={failed} onReason={setReason} onText={setText} />
        </div>
      )}
    </Dialog>,
    document.body,
  );
}
