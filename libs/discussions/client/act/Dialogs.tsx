import type { PostDialog } from './acts';
import { DeleteDialog } from './DeleteDialog';
import { HistoryDialog } from './HistoryDialog';
import { ReasonDialog } from './ReasonDialog';
import { ShortcutsDialog } from './ShortcutsDialog';

/** The dialogs of a topic's page; loaded when one is asked for. */
export default function Dialogs({ dialog, onClose }: { dialog: PostDialog; onClose(): void }) {
  if (dialog.kind === 'shortcuts') return <ShortcutsDialog onClose={onClose} />;
  if (dialog.kind === 'reason') return <ReasonDialog {...dialog} onClose={onClose} />;
  return dialog.kind === 'delete' ? <DeleteDialog post={dialog.post} onClose={onClose} /> : <HistoryDialog post={dialog.post} onClose={onClose} />;
}
