import { generate } from './generator.ts';
import type { LoadPlan } from './plan.ts';

// A process of its own, so that what is measured and what measures do not share a thread.
process.on('message', (plan: LoadPlan) => {
  generate(plan).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
