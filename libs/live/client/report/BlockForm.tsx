import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors, useRefusedText } from '@minga/people/client';
import { Button, Tag, TextAreaField, TextField } from '@minga/ui';
import { REASON_LENGTH, WHO_LENGTH, type EditedBlock, type ReportCorrection, type ReportDeskView, type TextChange } from '../../contract';
import { useFilledFrom } from './use-filled-from';

interface BlockProps {
  block: EditedBlock;
  view: ReportDeskView;
}

/** A block: what it says, what changed of it, what speakers would have it say, and the form that writes it anew. */
export function BlockForm({ block, view: { may, corrections, session } }: BlockProps) {
  const { t } = useT();
  const mine = corrections.filter(({ blockId }) => blockId === block.id);
  return (
    <div className="rb" id={`b-${block.id}`}>
      <div lang={session.lang}>{block.changes ? <Changes changes={block.changes} /> : <p className={block.removed ? 'ink2' : undefined}>{block.text}</p>}</div>
      <p className="meta row row-s">
        {block.removed && <Tag>{t('live.report.removed')}</Tag>}
        {block.added && <Tag>{t('live.report.added')}</Tag>}
        {block.changedBy && <span>{t('live.report.changed-by', { name: block.changedBy.name })}</span>}
      </p>
      {mine.map((correction) => (
        <Correction key={correction.id} correction={correction} decides={may.edit} lang={session.lang} />
      ))}
      {may.edit ? <Editing block={block} /> : may.correct && <Proposing block={block} />}
    </div>
  );
}

/** The text with what was taken out and put in. */
export function Changes({ changes }: { changes: readonly TextChange[] }) {
  return (
    <p>
      {changes.map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>;
      })}
    </p>
  );
}

function Editing({ block }: { block: EditedBlock }) {
  const { t } = useT();
  const refused = useRefusedForm('report-block');
  const here = refused?.values['block'] === block.id ? refused : undefined;
  const stale = typeof here?.facts['text'] === 'string' ? here.facts['text'] : undefined;
  const { from, onChange } = useFilledFrom(block);
  const revision = typeof here?.facts['revision'] === 'number' ? here.facts['revision'] : from.revision;
  const fields = { block: block.id, revision: String(revision), ...(block.kind === 'action' && { action: 'yes' }) };
  return (
    <details open={!!here}>
      <summary>{t('live.report.change')}</summary>
      <ActForm intent="report-block" className="stack" fields={fields}>
        <FormErrors refused={here} labels={{ text: t('live.report.text') }} prefix={`rb-${block.id}-`} />
        {stale !== undefined && <p className="typed">{t('live.report.stands', { text: stale })}</p>}
        <TextAreaField key={from.revision} id={`rb-${block.id}-text`} name="text" label={t('live.report.text')} hint={t('live.report.text-hint')} rows={4} required onChange={onChange} defaultValue={here?.values['text'] ?? from.text} />
        {block.kind === 'action' && <ActionFields prefix={`rb-${block.id}-`} who={here?.values['who'] ?? block.action?.who} due={here?.values['due'] ?? block.action?.due} />}
        <Button type="submit">{t('live.report.save')}</Button>
      </ActForm>
      <div className="row row-s">
        <BlockAct block={block} act={block.removed ? 'restore' : 'remove'} />
        {block.changes && <BlockAct block={block} act="as-drafted" />}
      </div>
    </details>
  );
}

export function ActionFields({ prefix, who, due }: { prefix: string; who?: string; due?: string | null }) {
  const { t } = useT();
  return (
    <>
      <TextField id={`${prefix}who`} name="who" label={t('live.report.who')} most={WHO_LENGTH} defaultValue={who ?? ''} />
      <TextField id={`${prefix}due`} name="due" type="date" label={t('live.report.due')} defaultValue={due ?? ''} />
    </>
  );
}

function BlockAct({ block, act }: { block: EditedBlock; act: 'remove' | 'restore' | 'as-drafted' }) {
  const { t } = useT();
  return (
    <ActForm intent="report-block-act" fields={{ block: block.id, revision: String(block.revision), act }}>
      <Button type="submit" size="s" tone="quiet">
        {t(`live.report.acts.${act}`)}
      </Button>
    </ActForm>
  );
}

function Proposing({ block }: { block: EditedBlock }) {
  const { t } = useT();
  const refused = useRefusedForm('report-correct');
  const here = refused?.values['block'] === block.id ? refused : undefined;
  return (
    <details open={!!here}>
      <summary>{t('live.report.propose')}</summary>
      <ActForm intent="report-correct" className="stack" fields={{ block: block.id }}>
        <FormErrors refused={here} labels={{ text: t('live.report.text') }} prefix={`rc-${block.id}-`} />
        <TextAreaField id={`rc-${block.id}-text`} name="text" label={t('live.report.text')} hint={t('live.report.text-hint')} rows={4} required defaultValue={here?.values['text'] ?? block.text} />
        <TextField id={`rc-${block.id}-note`} name="note" label={t('live.report.why')} most={REASON_LENGTH} error={errorBeside(here, 'note')} defaultValue={here?.values['note'] ?? ''} />
        <Button type="submit">{t('live.report.propose')}</Button>
      </ActForm>
    </details>
  );
}

/** What a speaker proposes for a block, and what was said to it. */
function Correction({ correction: { id, by, changes, note, state, word }, decides, lang }: { correction: ReportCorrection; decides: boolean; lang: string }) {
  const { t } = useT();
  const refused = useRefusedText('report-decide', { correction: id });
  return (
    <div className="quote">
      <p className="meta">
        {t(`live.report.corrections.${state}`, { name: by?.name ?? t('live.record.somebody') })} {note}
      </p>
      {state === 'open' && (
        <div lang={lang}>
          <Changes changes={changes} />
        </div>
      )}
      {word && <p>{word}</p>}
      {state === 'open' && decides && (
        <ActForm intent="report-decide" className="stack" fields={{ correction: id }}>
          <TextField id={`rd-${id}`} name="word" label={t('live.report.word')} most={REASON_LENGTH} {...refused('word')} />
          <p className="row row-s">
            <Button type="submit" name="accept" value="yes" tone="primary">
              {t('live.report.accept')}
            </Button>
            <Button type="submit" name="accept" value="no">
              {t('live.report.decline')}
            </Button>
          </p>
        </ActForm>
      )}
    </div>
  );
}
