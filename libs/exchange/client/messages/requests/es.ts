/** Words of requests and of the board. Source of the other languages. */
const es = {
  nav: 'Intercambio',
};
export default es;
