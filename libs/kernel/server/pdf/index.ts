export { writePaper, type PaperOrder, type Pen } from './paper';
