import { say, topic } from '../build-topic';
import { ipv6Hunt } from './ipv6-hunt';

export const ipv6 = topic(
  {
    key: 'ipv6',
    group: 'interoperabilidad',
    kind: 'discussion',
    title: 'Plan de transición a IPv6 en portales de gobierno',
    tags: 'ipv6 red guías',
  },
  say(
    'lacnic',
    '11d20h',
    `Abrimos este tema para que cada país cuente en qué paso está y qué lo traba. Propongo hablar siempre de estos cuatro:

1. **Tránsito**: el proveedor entrega IPv6.
2. **Borde**: DNS, cortafuegos y balanceador lo entienden.
3. **Servicio**: el portal responde por las dos familias.
4. **Operación**: el monitoreo mira IPv6 por separado, y alguien recibe la alarma.

El cuarto es el que más se olvida. ¿En cuál están?`,
    { agree: 'uruguay chile argentina', useful: 'jamaica colombia guatemala paraguay' },
    [
      say('uruguay', '11d16h', 'En el 4. Encendimos todo en marzo y recién en agosto descubrimos que el monitoreo entraba siempre por IPv4. Durante cinco meses no hubiéramos visto una caída.', { useful: 'lacnic argentina' }, [
        say('universidad-argentina', '11d12h', 'Se arregla con dos sondas: una sin IPv4 y otra sin IPv6. La que tiene las dos no sirve para saber nada, porque el navegador elige la que anda.', { useful: 'uruguay lacnic chile' }),
      ]),
      say('guatemala', '11d8h', 'En el 1. El proveedor dice que lo entrega «a pedido», y el pedido lleva siete meses.', {}, [
        say('ixp-peru', '11d5h', 'Pídalo por escrito con la dirección de servicio y la fecha, y póngalo en la próxima renovación como requisito. Sin eso el comercial no abre el caso.', { useful: 'guatemala paraguay' }),
        say('colombia', '10d20h', 'En el grupo de compras tenemos la cláusula: «el servicio se entrega y se factura sólo cuando responde por IPv4 e IPv6». Funciona porque dice *se factura*.', { useful: 'guatemala lacnic bid', celebrate: 'ixp-peru' }),
      ]),
      say('paraguay', '10d14h', 'En el 2. El cortafuegos tiene trece años y el repuesto no entra en el presupuesto hasta enero.', {}, [
        say('bid', '10d11h', 'Hay un fondo chico para equipos de borde. Pide una página: qué se reemplaza, cuántos servicios dependen y cuánto cuesta operarlo por año.', { useful: 'paraguay', thanks: 'lacnic' }),
      ]),
      ...ipv6Hunt,
    ],
  ),
);
