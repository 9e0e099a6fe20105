import { chain, say, topic } from '../build-topic';

export const digitalIdentityTopics = [
  topic(
    { key: 'reconocimiento', group: 'identidad', kind: 'discussion', title: 'Reconocimiento mutuo de firmas: ¿qué nivel de garantía pedimos?', tags: 'firma garantía convenios' },
    say('mexico', '12d6h', `Para reconocer la firma de otro país hay que saber qué hay detrás. Propongo tres niveles y nada más:

| Nivel | Cómo se comprobó quién es | Para qué alcanza |
| --- | --- | --- |
| 1 | declaró sus datos | consultas, turnos |
| 2 | documento y rostro, a distancia | casi todos los trámites |
| 3 | en persona, con dispositivo seguro | actos con efectos ante terceros |

¿Les sirve? ¿Dónde ubicarían lo que tienen hoy?`, { agree: 'uruguay chile', useful: 'costa-rica jamaica guatemala' }, [
      say('chile', '12d', 'Nos sirve. Hoy: clave única en el 2, firma con dispositivo en el 3. Lo que no entra en ningún lado es la firma del funcionario con clave institucional.', { useful: 'mexico' }, [
        say('uruguay', '11d15h', 'Esa firma habla por el cargo, no por la persona. La dejaría afuera de esta tabla y con tabla propia: si no, mezclamos quién es con qué puede.', { agree: 'mexico chile costa-rica' }),
      ]),
      say('sociedad-civil-mexico', '11d4h', 'Falta una columna: **quién queda afuera**. El nivel 2 con rostro falla más en personas mayores y de piel oscura, y está medido. Si no hay otra manera de llegar al 2, la tabla discrimina.', { key: 'afuera', agree: 'sociedad-civil-brasil guatemala uruguay', useful: 'mexico jamaica' }, [
        say('mexico', '10d22h', 'Tiene razón. Agrego la columna y una condición: a cada nivel se debe poder llegar **por lo menos de dos maneras**, una de ellas sin teléfono.', { agree: 'sociedad-civil-mexico sociedad-civil-brasil jamaica oea' }),
        say('sociedad-civil-brasil', '10d16h', 'E publicar a taxa de falha por grupo de idade. Sem número, “funciona para quase todos” é só uma frase.', { agree: 'sociedad-civil-mexico universidad-caribe' }),
      ]),
      say('costa-rica', '8d20h', `> [!quote post={{post:afuera}} by=@sociedad-civil-mexico]
> quién queda afuera

En lo legal: el reconocimiento mutuo no necesita un tratado nuevo. Alcanza con un memorando que diga qué niveles equivalen y qué pasa cuando un certificado se revoca un domingo.`, { useful: 'mexico uruguay chile' }, [
        say('uruguay', '8d14h', 'Lo del domingo no es broma: nuestra lista de revocación se publicaba los lunes.', { celebrate: 'costa-rica', agree: 'chile' }, [
          say('lacnic', '8d10h', 'Pidan consulta en línea y además lista firmada cada hora. Una sirve cuando la otra no contesta.', { useful: 'uruguay mexico' }),
        ]),
      ]),
      say('mexico', '1d14h', 'Versión 2 de la tabla lista, con la columna nueva. La cerramos el viernes si nadie objeta.', { agree: 'chile uruguay costa-rica sociedad-civil-mexico' }, [
        say('costa-rica', '2h20m', 'Sin objeciones. @uruguay, ¿puede confirmar que la firma del funcionario queda afuera? Así lo escribo en el borrador del memorando.', { agree: 'mexico' }),
      ]),
    ]),
  ),
  topic(
    { key: 'carteira', group: 'identidad', kind: 'discussion', title: 'Carteira de documentos no celular: o que guardar no aparelho?', tags: 'carteira privacidade' },
    say('brasil', '9d16h', 'Estamos desenhando a carteira de documentos. Duas opções: guardar no aparelho **uma cópia assinada** do documento (funciona sem rede) ou só um atalho que consulta o registro (sempre atual). O que vocês fizeram?', { useful: 'mexico uruguay' }, chain([
      say('uruguay', '9d10h', 'Copia firmada con vencimiento corto: 30 días. Sin red funciona; si la persona no se conecta en un mes, igual conviene volver a comprobar.', { useful: 'brasil jamaica' }),
      say('brasil', '9d5h', 'E quem nunca tem rede? Há comunidades que se conectam duas vezes por ano, quando o barco chega.'),
      say('jamaica', '8d23h', 'We print a signed QR code on the paper card. Any phone can check the signature offline; the paper does not run out of battery.', { agree: 'brasil dominica guatemala', useful: 'uruguay mexico' }),
      say('sociedad-civil-brasil', '8d6h', 'O QR em papel é ótimo, desde que não carregue tudo. Para provar que sou maior de idade não preciso mostrar o meu endereço.', { agree: 'sociedad-civil-mexico brasil' }),
      say('brasil', '7d22h', 'Então três cartões pequenos em vez de um grande? Idade, identidade e endereço, cada um com a sua assinatura?', {}),
      say('software-libre-bolivia', '7d14h', 'Hay formatos que permiten mostrar campos sueltos con una sola firma (SD-JWT y mdoc). En papel no entran bien: para papel, sí, tres códigos chicos.', { useful: 'brasil sociedad-civil-brasil uruguay' }),
      say('brasil', '5d13h', 'Vamos testar assim em dois municípios ribeirinhos: papel com três códigos, celular com divulgação seletiva. Conto aqui o resultado.', { celebrate: 'sociedad-civil-brasil', agree: 'uruguay' }),
      say('sociedad-civil-mexico', '5d3h', 'Por favor cuenten también **qué pidieron en los mostradores**. Muchas veces el sistema permite mostrar poco y la persona de la ventanilla exige todo.', { agree: 'brasil sociedad-civil-brasil jamaica' }),
      say('brasil', '16h', 'Primeira semana: em 61 de 90 atendimentos o balcão pediu os três códigos, embora só precisasse de um. O problema é de formação, não de criptografia.', { useful: 'sociedad-civil-mexico uruguay mexico' }),
    ])),
  ),
  topic(
    { key: 'birth', group: 'identidad', kind: 'question', title: 'Enrolling citizens who have no birth certificate', tags: 'registry inclusion', accepted: 'birth/path' },
    say('jamaica', '6d21h', 'About two in every hundred adults in the outer parishes were never registered at birth. Our digital identity asks for a birth certificate first. How do you enrol people who cannot have one?', { useful: 'guatemala dominica mexico' }, [
      say('guatemala', '6d10h', 'Dos testigos de la comunidad más una constancia de la escuela o del puesto de salud. Se inscribe y queda «por confirmar» un año.', { useful: 'jamaica' }, [
        say('jamaica', '6d7h', 'What can the person do during that year? Half an identity is hard to explain at a counter.'),
      ]),
      say('universidad-caribe', '5d21h', `Three islands we studied moved from *proof first* to *record first*:

1. Enrol the person now, at level 1, with whatever evidence there is.
2. Give full access to services that only need continuity (“the same person as last time”): health, school, pensions already paid.
3. Raise the level as evidence arrives. Nothing expires.

The fear was fraud. Over four years they found 9 duplicates in 31,000 enrolments, all of them clerical.`, { key: 'path', useful: 'jamaica guatemala mexico dominica', thanks: 'sociedad-civil-mexico' }, [
        say('mexico', '5d8h', 'Eso encaja con los tres niveles del otro tema: el nivel 1 deja de ser un castigo y pasa a ser un comienzo.', { agree: 'universidad-caribe jamaica' }),
        say('jamaica', '4d14h', 'Accepted. We are changing the form: the certificate moves from question 1 to question 9, and becomes optional.', { celebrate: 'guatemala universidad-caribe sociedad-civil-mexico' }),
      ]),
      say('sociedad-civil-brasil', '3d20h', 'Boa mudança. No Brasil, quando a certidão deixou de ser a primeira pergunta, a fila diminuiu: a metade desistia antes de falar com alguém.', { useful: 'jamaica' }),
    ]),
  ),
];
