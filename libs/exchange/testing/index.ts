export { exchangeMatrix } from './exchange.matrix';
