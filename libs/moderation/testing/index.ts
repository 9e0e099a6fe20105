export { buildHeld, buildNote, notesSlice, removeNote, stateOf, type NoteOverrides } from './notes';
export { moderationMatrix } from './moderation.matrix';
export { conductMatrix } from './conduct.matrix';
