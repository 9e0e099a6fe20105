import type { OwnDataSlice } from '@minga/kernel/server';
import { erasePerson } from './erase';
import { exportPerson } from './export';

export const peopleOwnData: OwnDataSlice = { slice: 'people', export: exportPerson, erase: erasePerson };
