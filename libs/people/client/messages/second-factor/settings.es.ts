/** Words of the settings about the second factor. Source of the other languages. */
const es = {
  everybody: { label: 'Todas las personas necesitan un segundo factor', hint: 'Sin una clave de acceso o una aplicación de códigos se las lleva a configurarla cada vez que entran y, pasado el plazo, no pueden hacer nada delicado.' },
  stewards: { label: 'Quienes administran necesitan un segundo factor', hint: 'Sin una clave de acceso o una aplicación de códigos no pueden hacer nada delicado.' },
  chairs: { label: 'Quienes presiden grupos necesitan un segundo factor', hint: 'Sin una clave de acceso o una aplicación de códigos no pueden hacer nada delicado.' },
  'grace-days': { label: 'Días de plazo', hint: 'Desde la primera vez que entran sin tenerlo. Con 0, enseguida.' },
};
export default es;
