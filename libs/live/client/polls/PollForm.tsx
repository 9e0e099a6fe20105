import { useT } from '@minga/kernel/client';
import { Button, Checkbox, Icon, SelectField, TextAreaField, TextField } from '@minga/ui';
import { LIVE_POLL_KINDS, LONGEST_SCALE, POLL_OPTION_LENGTH, POLL_QUESTION_LENGTH, POLL_VOICES, SHORTEST_SCALE, type LivePollKind } from '../../contract';
import { useState } from 'react';
import { errorBeside, useFormRefusal } from '../participation/parts';
import { RoomForm } from '../room/room-acts';

const ROWS = 4;
const USUAL_POINTS = 5;

/** Prepares a poll, or opens it on the spot. Without script every field is there, and those of other kinds go unheeded. */
export function PollForm() {
  const { t } = useT();
  const refused = useFormRefusal('poll-make');
  const typed = refused?.values;
  const [kind, setKind] = useState<LivePollKind>();
  const shows = (...kinds: LivePollKind[]): boolean => kind === undefined || kinds.includes(kind);
  return (
    <details className="ask" open={refused ? true : undefined}>
      <summary className="more">
        <Icon name="plus" />
        {t('live.polls.new')}
      </summary>
      <RoomForm intent="poll-make" className="stack">
        <TextField id="poll-question" name="question" label={t('live.polls.fields.question')} error={errorBeside(refused, 'question')} most={POLL_QUESTION_LENGTH} defaultValue={typed?.['question']} required />
        <SelectField id="poll-kind" name="kind" label={t('live.polls.fields.kind')} defaultValue={typed?.['kind'] ?? 'single'} onChange={(event) => setKind(event.currentTarget.value as LivePollKind)}>
          {LIVE_POLL_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`live.polls.kinds.${one}`)}
            </option>
          ))}
        </SelectField>
        {shows('single', 'multiple') && (
          <TextAreaField id="poll-options" name="options" label={t('live.polls.fields.options')} hint={t('live.polls.fields.options-hint')} error={errorBeside(refused, 'options')} rows={ROWS} defaultValue={typed?.['options']} />
        )}
        {shows('scale') && <ScaleFields errors={(name) => errorBeside(refused, name)} typed={typed} />}
        <SelectField id="poll-voice" name="voice" label={t('live.polls.fields.voice')} defaultValue={typed?.['voice'] ?? 'person'}>
          {POLL_VOICES.map((one) => (
            <option key={one} value={one}>
              {t(`live.polls.voices.${one}`)}
            </option>
          ))}
        </SelectField>
        <Checkbox name="partials" label={t('live.polls.fields.partials')} defaultChecked={typed?.['partials'] === 'on'} />
        <p className="row row-s">
          <Button type="submit" name="open" value="now" tone="primary" size="s">
            {t('live.polls.open-now')}
          </Button>
          <Button type="submit" size="s">
            {t('live.polls.prepare')}
          </Button>
        </p>
      </RoomForm>
    </details>
  );
}

function ScaleFields({ errors, typed }: { errors: (name: string) => string | undefined; typed: Record<string, string> | undefined }) {
  const { t } = useT();
  return (
    <>
      <TextField id="poll-points" name="points" type="number" min={SHORTEST_SCALE} max={LONGEST_SCALE} label={t('live.polls.fields.points')} error={errors('points')} defaultValue={typed?.['points'] ?? USUAL_POINTS} />
      <TextField id="poll-low" name="low" label={t('live.polls.fields.low')} most={POLL_OPTION_LENGTH} error={errors('low')} defaultValue={typed?.['low']} />
      <TextField id="poll-high" name="high" label={t('live.polls.fields.high')} most={POLL_OPTION_LENGTH} error={errors('high')} defaultValue={typed?.['high']} />
    </>
  );
}
