import type { ScreensOrder } from './plan.ts';
import { ScreenGroup } from './screen-group.ts';

const group = new ScreenGroup();

async function obey(order: ScreensOrder): Promise<unknown> {
  switch (order.order) {
    case 'connect':
      return group.connect(order.seats);
    case 'begin':
      return group.begin();
    case 'until':
      return group.until(order.shows, order.patienceMs);
    case 'collect':
      return group.collect(order.begun);
    case 'close':
      return group.close();
  }
}

process.on('message', (order: ScreensOrder) => {
  obey(order).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
