/** Words of what people let others see of them. Source of the other languages. */
const es = {
  title: 'Privacidad',
  lead: 'Quién ve qué de usted. Su nombre y su organización se ven siempre junto a lo que escribe.',
  email: {
    label: 'Su dirección de correo',
    nobody: 'Nadie la ve',
    'signed-in': 'La ven quienes entraron con su cuenta',
  },
  photo: {
    label: 'Su foto',
    everybody: 'La ven todas las personas',
    'signed-in': 'La ven quienes entraron con su cuenta',
  },
  presence: {
    label: 'Cuando lee una página',
    named: 'Quienes leen lo mismo ven su nombre',
    counted: 'Se le cuenta, sin mostrar su nombre',
  },
  unlisted: 'Pedir a los buscadores que no muestren su página',
  save: 'Guardar',
  'email-fact': 'Correo',
};
export default es;
