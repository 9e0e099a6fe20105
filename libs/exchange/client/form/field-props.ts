import type { RefusedForm } from '@minga/kernel/client';
import type { RequestFormView } from '../../contract';
import type { FormValues } from './request-form';

/** Ids of the controls, which an error summary links to. */
export const FIELD_PREFIX = 'xf-';

export interface FieldsProps {
  values: FormValues;
  refused: RefusedForm | undefined;
  form: RequestFormView;
}
