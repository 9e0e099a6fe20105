import { Refusal } from '@minga/kernel/contract';
import { insistOnStrength } from './strength';

const owner = { email: 'ana.perez@gub.example', name: 'Ana Pérez Quiroga', site: 'Red GEALC' };

/** The code that a password is refused with; undefined when it is taken. */
function refusal(password: string): string | undefined {
  try {
    insistOnStrength(password, 'password', owner);
    return undefined;
  } catch (error) {
    return (error as Refusal).details.fields?.[0]?.code;
  }
}

test.each([
  'una frase de prueba', 'caballo correcto batería grapa', 'el río suena cuando llueve', 'minga-demo-2026-larga', '北京二〇二六年十一月夜', 'Tr0mb0n violeta', 'xkq vbd 92 pt',
])('a phrase is taken: %s', (password) => expect(refusal(password)).toBeUndefined());

test.each([
  'qwertyuiop', '1234567890', '0987654321', 'aaaaaaaaaaaa', 'abababababab', 'contraseña', 'Contraseña2026!', 'CONTRASENA123', 'minhasenha', 'bienvenido1', 'tequieromucho',
  'password123', 'passwordpassword', 'argentina2026', 'uruguayuruguay', '1q2w3e4r5t', 'abcdefghijkl', 'ñlkjhgfdsa', '!!!!iloveyou!!!!', 'Administrador1',
])('what is tried first is refused: %s', (password) => expect(refusal(password)).toBe('password-common'));

test.each(['PerezQuiroga', 'ana.perez@gub', 'quiroga-1979-', 'RedGEALC2026', 'GEALC-perez-gub', 'Pérez.Pérez.1'])('so are one’s own words and the site’s: %s', (password) =>
  expect(refusal(password)).toBe('password-own-words'),
);

test('the address itself has its own words', () => expect(refusal('ANA.PEREZ@gub.example')).toBe('password-is-email'));

test('nothing takes long, whatever it is made of', () => {
  for (const text of ['a'.repeat(199) + 'b', 'ab'.repeat(99) + 'c', '\u0301'.repeat(200), '𐍈'.repeat(100)]) expect(() => refusal(text)).not.toThrow();
});
