/** Words of the settings about the second factor. Source of the other languages. */
const es = {
  stewards: { label: 'Quienes administran necesitan un segundo factor', hint: 'Sin una clave de acceso o una aplicación de códigos no pueden hacer nada delicado.' },
  chairs: { label: 'Quienes presiden grupos necesitan un segundo factor', hint: 'Sin una clave de acceso o una aplicación de códigos no pueden hacer nada delicado.' },
  'grace-days': { label: 'Días de plazo', hint: 'Desde la primera vez que entran sin tenerlo. Con 0, enseguida.' },
};
export default es;
