import { defineRoutes } from '@minga/kernel/contract';
import { FiguresView } from './figures.views';

export const figureRoutes = defineRoutes({
  exchangeFigures: {
    method: 'GET',
    path: '/api/exchange/figures',
    summary: 'The exchange in figures, over public requests: how long things take, by theme, country and stakeholder group, and who helps whom.',
    response: FiguresView,
  },
});
