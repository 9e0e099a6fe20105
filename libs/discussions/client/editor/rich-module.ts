export { holds } from './holds';
export { RichEditor } from './RichEditor';
