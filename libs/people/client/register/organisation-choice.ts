import type { ComboboxOption } from '@minga/ui';
import type { Country, Organisation, RegisterInput, StakeholderGroup } from '../../contract';

type Chosen = Pick<RegisterInput, 'organisationId' | 'organisationName' | 'stakeholderGroup' | 'organisationCountry'>;

/** An empty field of a form says nothing. */
const given = (text: string): string | undefined => text || undefined;

/** Hidden fields that hold what the form was drawn with. */
export const KNOWN_ID = 'known-organisation-id';
export const KNOWN_NAME = 'known-organisation-name';

/** The id, unless another name was written over the known one, which without script leaves the id as it was. */
function chosenId(field: (name: string) => string): string | undefined {
  const id = field('organisationId');
  const overwritten = id === field(KNOWN_ID) && field('organisationName').trim() !== field(KNOWN_NAME).trim();
  return overwritten ? undefined : given(id);
}

/**
 * What a form says of an organisation. The values go to the contract as they are, which refuses what is none of its
 * options with the field named.
 */
export const organisationOf = (field: (name: string) => string): Chosen => ({
  organisationId: chosenId(field),
  organisationName: field('organisationName'),
  stakeholderGroup: given(field('stakeholderGroup')) as StakeholderGroup | undefined,
  organisationCountry: given(field('organisationCountry')) as Country | undefined,
});

/** What the list shows of an organisation: its acronym too, so that whoever types it sees why it was found. */
export const organisationLabel = ({ name, acronym }: Pick<Organisation, 'name' | 'acronym'>): string =>
  acronym && !name.includes(acronym) ? `${name} (${acronym})` : name;

/** An organisation as an option whose `value` is its id. */
export const organisationOption = (organisation: Organisation, detail: ComboboxOption['detail']): ComboboxOption => ({
  value: organisation.id,
  label: organisationLabel(organisation),
  detail,
});
