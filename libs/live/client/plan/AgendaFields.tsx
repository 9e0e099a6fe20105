import { useT, type RefusedForm } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, FieldGroup, TextAreaField, TextField } from '@minga/ui';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { ITEM_LENGTH, LONGEST_ITEM_MINUTES, NOTE_LENGTH } from '../../contract';
import { itemName, itemsIn, lengthsIn, NEW_ITEM, rearranged, valuesIn, type FormValues, type ItemPart, type ItemValues } from './plan-form';

export const FIELD_PREFIX = 'sf-';
const LINK_ROWS = 2;

interface Row {
  /** Stays with the item as it moves, so that what is typed moves along. */
  key: number;
  item: ItemValues;
}

/** The items of the form: with script moved in place, without it by a round over the server. */
function useRows(values: FormValues) {
  const made = useRef(0);
  const rowOf = (item: ItemValues): Row => ({ key: made.current++, item });
  const [rows, setRows] = useState<Row[]>(() => itemsIn(values).map(rowOf));
  const act = (event: MouseEvent<HTMLButtonElement>) => {
    const next = rearranged(rows, event.currentTarget.value, rowOf(NEW_ITEM));
    if (!next) return;
    event.preventDefault();
    setRows(next);
  };
  return { rows, act };
}

/** The problem of one control of an item (`items.2.title`). */
const itemError = (refused: RefusedForm | undefined, index: number, part: ItemPart): string | undefined =>
  refused?.fields.find(({ field }) => field === `items.${index}.${part}` || field.startsWith(`items.${index}.${part}.`))?.message;

/** The agenda: items with time boxes, added, removed and moved. */
export function AgendaFields({ values, refused }: { values: FormValues; refused: RefusedForm | undefined }) {
  const { t } = useT();
  const { rows, act } = useRows(values);
  return (
    <FieldGroup id={`${FIELD_PREFIX}items`} legend={<span className="vh">{t('live.plan.items')}</span>} hint={t('live.plan.items-hint')} error={errorBeside(refused, 'items')}>
      {rows.map(({ key, item }, index) => (
        <ItemFields key={key} item={item} index={index} last={index === rows.length - 1} refused={refused} act={act} />
      ))}
      <Sum values={values} rows={rows} />
      <p>
        <Button type="submit" name="then" value="item-add" size="s" icon="plus" onClick={act} formNoValidate>
          {t('live.plan.add')}
        </Button>
      </p>
    </FieldGroup>
  );
}

/** How long the items are together, beside how long the session is, as it is typed. */
function Sum({ values, rows }: { values: FormValues; rows: readonly Row[] }) {
  const { t } = useT();
  const place = useRef<HTMLParagraphElement>(null);
  const [{ items, session }, setLengths] = useState(() => lengthsIn(values));
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return undefined;
    const read = () => setLengths(lengthsIn(valuesIn(new FormData(form))));
    read();
    form.addEventListener('input', read);
    return () => form.removeEventListener('input', read);
  }, [rows]);
  return (
    <p ref={place} className="meta">
      {items > 0 && session > 0 && t(items > session ? 'live.plan.items-over' : 'live.plan.items-sum', { count: session, sum: items, over: items - session })}
    </p>
  );
}

interface ItemFieldsProps {
  item: ItemValues;
  index: number;
  last: boolean;
  refused: RefusedForm | undefined;
  act: (event: MouseEvent<HTMLButtonElement>) => void;
}

function ItemFields({ item, index, last, refused, act }: ItemFieldsProps) {
  const { t } = useT();
  const n = index + 1;
  const field = (part: ItemPart) => ({
    id: `${FIELD_PREFIX}${itemName(index, part)}`, name: itemName(index, part), label: t(`live.plan.item-${part}`), error: itemError(refused, index, part), defaultValue: item[part] ?? '',
  });
  return (
    <fieldset className="plan-i">
      <legend className="meta">{t('live.plan.item', { n })}</legend>
      <input type="hidden" name={itemName(index, 'id')} value={item.id ?? ''} />
      <div className="plan-2">
        <TextField {...field('title')} most={ITEM_LENGTH} />
        <TextField {...field('minutes')} inputMode="numeric" most={String(LONGEST_ITEM_MINUTES).length} autoComplete="off" />
      </div>
      <TextField {...field('note')} most={NOTE_LENGTH} mark={t('live.plan.optional')} />
      <details open={Boolean(item.links) || itemError(refused, index, 'links') !== undefined || undefined}>
        <summary className="meta">{t('live.page.documents')}</summary>
        <TextAreaField {...field('links')} rows={LINK_ROWS} />
      </details>
      <div className="row row-s">
        {(['up', 'down', 'remove'] as const).map((move) => (
          <Button
            key={move}
            type="submit"
            name="then"
            value={`item-${move}-${index}`}
            size="xs"
            tone="quiet"
            onClick={act}
            formNoValidate
            disabled={(move === 'up' && index === 0) || (move === 'down' && last)}
          >
            {t(`live.plan.${move}`)} <span className="vh">{t('live.plan.of', { n })}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
