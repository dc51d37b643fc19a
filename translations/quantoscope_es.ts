<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>A&amp;cerca de Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definiciones</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exportar figura…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>&amp;Laboratorios</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Mensajes…</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Región siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Guardar sesión</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Atajos…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>A tour of three tasks: explore a training, drag a weight, export a figure</source>
        <translation>Un recorrido por tres tareas: explorar un entrenamiento, arrastrar un peso, exportar una figura</translation>
    </message>
    <message>
        <source>Add the recorded training that ships with the program</source>
        <translation>Añadir el entrenamiento registrado que acompaña al programa</translation>
    </message>
    <message>
        <source>All keys, to look up and to change</source>
        <translation>Todas las teclas, para consultarlas y cambiarlas</translation>
    </message>
    <message>
        <source>All open panels of this lab with labels (a), (b), (c)</source>
        <translation>Todos los paneles abiertos de este laboratorio con las etiquetas (a), (b), (c)</translation>
    </message>
    <message>
        <source>All steps of this session in words; choosing one goes there</source>
        <translation>Todos los pasos de esta sesión en palabras; al elegir uno se va a él</translation>
    </message>
    <message>
        <source>Begin anew with the first experiment and no data</source>
        <translation>Empezar de nuevo con el primer experimento y sin datos</translation>
    </message>
    <message>
        <source>C&amp;ancel all jobs</source>
        <translation>Ca&amp;ncelar todas las tareas</translation>
    </message>
    <message>
        <source>Close the program; unsaved changes are asked about</source>
        <translation>Cerrar el programa; se pregunta por los cambios sin guardar</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>Copiar &amp;figura</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo deshecho</translation>
    </message>
    <message>
        <source>Every message since the start, dismissed ones too</source>
        <translation>Todos los mensajes desde el inicio, también los descartados</translation>
    </message>
    <message>
        <source>Export &amp;lab as one figure…</source>
        <translation>Exportar &amp;laboratorio como una figura…</translation>
    </message>
    <message>
        <source>Export all &amp;panels…</source>
        <translation>Exportar t&amp;odos los paneles…</translation>
    </message>
    <message>
        <source>Find an action, a panel or a file by a few letters</source>
        <translation>Buscar una acción, un panel o un archivo con unas pocas letras</translation>
    </message>
    <message>
        <source>Formula, source and direction of every number</source>
        <translation>Fórmula, fuente y sentido de cada número</translation>
    </message>
    <message>
        <source>Go to the lab %1</source>
        <translation>Ir al laboratorio %1</translation>
    </message>
    <message>
        <source>Language, theme, digits, threads, cache, autosave</source>
        <translation>Idioma, tema, cifras, hilos, caché, guardado automático</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Look for sessions of programs that ended unexpectedly</source>
        <translation>Buscar sesiones de programas que terminaron de forma inesperada</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>Llevar el foco a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <translation>Llevar el foco a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>No job runs or waits.</source>
        <translation>No hay ninguna tarea en curso ni en espera.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open files of any kind; each goes to its lab by its content</source>
        <translation>Abrir archivos de cualquier tipo; cada uno va a su laboratorio según su contenido</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple run</source>
        <translation>Abrir ejecución de eje&amp;mplo</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>Re&amp;gión anterior</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>Panel de %1</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Prev&amp;ious tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>Put every panel of this lab back in its place</source>
        <translation>Devolver cada panel de este laboratorio a su sitio</translation>
    </message>
    <message>
        <source>Put the panel that has the focus on the clipboard</source>
        <translation>Poner en el portapapeles el panel que tiene el foco</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work…</source>
        <translation>Recuperar &amp;trabajo no guardado…</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Restablecer &amp;disposición predeterminada</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar &amp;una copia…</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Guardar sesión &amp;como…</translation>
    </message>
    <message>
        <source>Show this panel of the lab %1</source>
        <translation>Mostrar este panel del laboratorio %1</translation>
    </message>
    <message>
        <source>Show what the focused number or panel means</source>
        <translation>Mostrar qué significa el número o el panel enfocado</translation>
    </message>
    <message>
        <source>Stop every job that runs or waits</source>
        <translation>Detener todas las tareas en curso o en espera</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>The next panel that shares the place of this one</source>
        <translation>El panel siguiente de los que comparten este sitio</translation>
    </message>
    <message>
        <source>The panel before, of those that share this place</source>
        <translation>El panel anterior de los que comparten este sitio</translation>
    </message>
    <message>
        <source>The strip that offers what to open first</source>
        <translation>La franja que propone qué abrir primero</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>Tema como el &amp;sistema</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>Write every open panel to a file of its own</source>
        <translation>Escribir cada panel abierto en su propio archivo</translation>
    </message>
    <message>
        <source>Write parameters, files and views to the session file</source>
        <translation>Escribir los parámetros, archivos y vistas en el archivo de sesión</translation>
    </message>
    <message>
        <source>Write the panel that has the focus as PDF, SVG or PNG</source>
        <translation>Escribir el panel que tiene el foco como PDF, SVG o PNG</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with that</source>
        <translation>Escribir la sesión en otro archivo y seguir con ese</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with this one</source>
        <translation>Escribir la sesión en otro archivo y seguir con este</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Cuartiles</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>No hay valores que mostrar.</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>Bigotes</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; is not a number of a matrix.</source>
        <translation>«%1» no es un número de una matriz.</translation>
    </message>
    <message>
        <source>%1 (byte %2) is not a finite number; JSON knows neither NaN nor infinity.</source>
        <translation>%1 (byte %2) no es un número finito; JSON no conoce ni NaN ni infinito.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 has %4 channels; the two must agree.</source>
        <translation>%1 tiene %2 columnas, pero %3 tiene %4 canales; deben coincidir.</translation>
    </message>
    <message>
        <source>%1 has %2 numbers, but the row before it has %3; rows must be of one length.</source>
        <translation>%1 tiene %2 números, pero la fila anterior tiene %3; las filas deben tener la misma longitud.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; a layer has 2 or 3.</source>
        <translation>%1 tiene %2 filas; una capa tiene 2 o 3.</translation>
    </message>
    <message>
        <source>%1 has the bit-width %2 twice, the second time as &quot;%3&quot;; join the two lists.</source>
        <translation>%1 contiene dos veces el ancho de bits %2, la segunda vez como «%3»; una las dos listas.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot;, but its keys are bit-widths from 1 to 64; correct it or export the file again.</source>
        <translation>%1 contiene la clave «%2», pero sus claves son anchos de bits de 1 a 64; corríjala o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3, but the error model &quot;diagonal&quot; needs square layers; use &quot;full&quot;.</source>
        <translation>%1 es de %2 x %3, pero el modelo de error «diagonal» necesita capas cuadradas; use «full».</translation>
    </message>
    <message>
        <source>%1 is %2; a bit-width is a whole number from 1 to 32.</source>
        <translation>%1 es %2; un ancho de bits es un número entero de 1 a 32.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 es %2; debe ser %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 es %2; debe ser un número de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where a list must stand; correct it or export the file again.</source>
        <translation>%1 es de tipo JSON %2 donde debe haber una lista; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where an object with bit-widths as keys must stand; correct it or export the file again.</source>
        <translation>%1 es de tipo JSON %2 donde debe haber un objeto con anchos de bits como claves; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>%1 is an empty list; record at least one iteration or remove the key.</source>
        <translation>%1 es una lista vacía; registre al menos una iteración o elimine la clave.</translation>
    </message>
    <message>
        <source>%1 is given twice; keep one of the two.</source>
        <translation>%1 aparece dos veces; deje solo una.</translation>
    </message>
    <message>
        <source>%1 is missing; an experiment needs it.</source>
        <translation>falta %1; un experimento lo necesita.</translation>
    </message>
    <message>
        <source>%1 is not a key of an experiment; did you mean %2?</source>
        <translation>%1 no es una clave de un experimento; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>%1 is too large for a double; give a smaller number.</source>
        <translation>%1 es demasiado grande para un double; indique un número menor.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4; give a value in that range.</source>
        <translation>%1 debe estar entre %2 y %3, pero es %4; indique un valor de ese intervalo.</translation>
    </message>
    <message>
        <source>%1 takes %2; give one.</source>
        <translation>%1 requiere %2, que falta.</translation>
    </message>
    <message>
        <source>%1[%2] is %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] es %3, pero un ancho de bits es un número entero de 1 a 64 o null; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>%1[%2] is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>%1[%2] es %3, demasiado grande para un double; corríjalo o escriba Infinity.</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] es de tipo JSON %3, pero un ancho de bits es un número entero de 1 a 64 o null; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a loss is a number, NaN or null; correct it or export the file again.</source>
        <translation>%1[%2] es de tipo JSON %3, pero una pérdida es un número, NaN o null; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>--out names a file that is read; give the result a name of its own.</source>
        <translation>--out nombra un archivo que se lee; dé al resultado un nombre propio.</translation>
    </message>
    <message>
        <source>A figure is 10 to 2000 mm wide and high at 30 to 2400 dpi; change the size.</source>
        <translation>Una figura mide de 10 a 2000 mm de ancho y de alto, con 30 a 2400 dpi; cambie el tamaño.</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Fake quantization needs 2 to 32 bits, but %1 was asked for; one bit has no positive level.</source>
        <translation>La cuantización simulada necesita de 2 a 32 bits, pero se pidieron %1; un solo bit no tiene nivel positivo.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, but the lines before it have %3.</source>
        <translation>La línea %1 tiene %2 columnas, pero las anteriores tienen %3.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns; a point has 2 or 3 numbers separated by commas.</source>
        <translation>La línea %1 tiene %2 columnas; un punto tiene 2 o 3 números separados por comas.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is &quot;%3&quot;; it must be a number.</source>
        <translation>Línea %1, columna %2: «%3» debe ser un número.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is %3; coordinates lie between -1e9 and 1e9.</source>
        <translation>Línea %1, columna %2: es %3; las coordenadas están entre -1e9 y 1e9.</translation>
    </message>
    <message>
        <source>No file with points is chosen; choose one.</source>
        <translation>No se ha elegido ningún archivo con puntos; elija uno.</translation>
    </message>
    <message>
        <source>Row %1 has %2 numbers, but the first has %3.</source>
        <translation>La fila %1 tiene %2 números, pero la primera tiene %3.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made (%1); choose another one in the preferences.</source>
        <translation>No se puede crear la carpeta de la caché (%1); elija otra en las preferencias.</translation>
    </message>
    <message>
        <source>The computation broke off (%1); change the input or report this as a bug.</source>
        <translation>El cálculo se interrumpió (%1); cambie la entrada o informe de esto como un fallo.</translation>
    </message>
    <message>
        <source>The computation broke off for an unknown reason; change the input or report this as a bug.</source>
        <translation>El cálculo se interrumpió por un motivo desconocido; cambie la entrada o informe de esto como un fallo.</translation>
    </message>
    <message>
        <source>The computation ended without a result; change the input or report this as a bug.</source>
        <translation>El cálculo terminó sin resultado; cambie la entrada o informe de esto como un fallo.</translation>
    </message>
    <message>
        <source>The computation ran out of memory; choose a smaller input or close other programs.</source>
        <translation>El cálculo se quedó sin memoria; elija una entrada menor o cierre otros programas.</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
    <message>
        <source>The copied matrix is %1 x %2, but layer %3 is %4 x %5; the two must agree.</source>
        <translation>La matriz copiada es de %1 x %2, pero la capa %3 es de %4 x %5; deben coincidir.</translation>
    </message>
    <message>
        <source>The document ends too early, at byte %1, in %2; is the file complete?</source>
        <translation>El documento termina demasiado pronto, en el byte %1, en %2; ¿está completo el archivo?</translation>
    </message>
    <message>
        <source>The document is empty; it must hold JSON.</source>
        <translation>El documento está vacío; debe contener JSON.</translation>
    </message>
    <message>
        <source>The document is nested deeper than %1 levels; that is not a file of this kind.</source>
        <translation>El documento tiene más de %1 niveles de anidamiento; no es un archivo de este tipo.</translation>
    </message>
    <message>
        <source>The document is not JSON at byte %1, in %2; correct it there.</source>
        <translation>El documento deja de ser JSON en el byte %1, en %2; corríjalo ahí.</translation>
    </message>
    <message>
        <source>The errors at point %1 leave the range of doubles; use points closer to the origin or smaller weights.</source>
        <translation>Los errores en el punto %1 salen del intervalo de los double; use puntos más cercanos al origen o pesos menores.</translation>
    </message>
    <message>
        <source>The figure of %1 x %2 mm cannot be painted; choose another size.</source>
        <translation>No se puede dibujar la figura de %1 x %2 mm; elija otro tamaño.</translation>
    </message>
    <message>
        <source>The manifold %1 is given twice; give it once.</source>
        <translation>La variedad %1 aparece dos veces; indíquela una vez.</translation>
    </message>
    <message>
        <source>The matrix is larger than 16 x 16.</source>
        <translation>La matriz es mayor que 16 x 16.</translation>
    </message>
    <message>
        <source>The numbers of layers[%1] leave the range of doubles; use smaller weights or a smaller input.</source>
        <translation>Los números de layers[%1] salen del intervalo de los double; use pesos menores o una entrada menor.</translation>
    </message>
    <message>
        <source>The points have %1 coordinates, but the experiment has %2 input channels.</source>
        <translation>Los puntos tienen %1 coordenadas, pero el experimento tiene %2 canales de entrada.</translation>
    </message>
    <message>
        <source>The products of the layers leave the range of doubles; use smaller weights or fewer layers.</source>
        <translation>Los productos de las capas salen del intervalo de los double; use pesos menores o menos capas.</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output; free some space or use --out.</source>
        <translation>No se puede escribir el resultado en la salida estándar; libere espacio o use --out.</translation>
    </message>
    <message>
        <source>There are fewer than 2 points; give a line for each point.</source>
        <translation>Hay menos de 2 puntos; indique una línea por punto.</translation>
    </message>
    <message>
        <source>There are more than %1 points; give fewer.</source>
        <translation>Hay más de %1 puntos; indique menos.</translation>
    </message>
    <message>
        <source>There are no numbers; copy a matrix such as [[0.9, 0.2], [0.1, 1]].</source>
        <translation>No hay números; copie una matriz como [[0.9, 0.2], [0.1, 1]].</translation>
    </message>
    <message>
        <source>There is no manifold %1; give %2or a file with points.</source>
        <translation>No hay ninguna variedad %1; indique %2o un archivo con puntos.</translation>
    </message>
    <message>
        <source>There is no parameter called %1.</source>
        <translation>No hay ningún parámetro llamado %1.</translation>
    </message>
    <message>
        <source>This file of the cache cannot be removed (%1).</source>
        <translation>No se puede eliminar este archivo de la caché (%1).</translation>
    </message>
    <message>
        <source>bit_width_usage names no bit-width and there are no losses, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>bit_width_usage no nombra ningún ancho de bits y no hay pérdidas, así que no hay nada que analizar; revise el entrenamiento que lo escribió.</translation>
    </message>
    <message>
        <source>bits has %1 entries for %2 layers; give one number, or one for each layer.</source>
        <translation>bits tiene %1 entradas para %2 capas; indique un número, o uno por capa.</translation>
    </message>
    <message>
        <source>bits is one for all layers but layer %1 has %2 instead of %3; make them agree.</source>
        <translation>bits es uno para todas las capas, pero la capa %1 tiene %2 en lugar de %3; haga que coincidan.</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the report.</source>
        <translation>no se puede crear (%1); elija otra carpeta para el informe.</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and the permissions.</source>
        <translation>no se puede leer (%1); compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>cannot be read (%1); give a file or a pipe.</source>
        <translation>no se puede leer (%1); indique un archivo o una tubería.</translation>
    </message>
    <message>
        <source>cannot be read; check the file.</source>
        <translation>no se puede leer; compruebe el archivo.</translation>
    </message>
    <message>
        <source>cannot be removed (%1); remove it yourself.</source>
        <translation>no se puede eliminar (%1); elimínelo manualmente.</translation>
    </message>
    <message>
        <source>cannot be written (%1); nothing was changed. Choose another place or free some space.</source>
        <translation>no se puede escribir (%1); no se cambió nada. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>carries a session that is damaged; open another copy of the figure, or the session file.</source>
        <translation>contiene una sesión dañada; abra otra copia de la figura o el archivo de sesión.</translation>
    </message>
    <message>
        <source>error_model is %1; it must be &quot;diagonal&quot; or &quot;full&quot;.</source>
        <translation>error_model es %1; debe ser «diagonal» o «full».</translation>
    </message>
    <message>
        <source>goes on with %3 at byte %1 after its JSON object has ended; remove what follows.</source>
        <translation>continúa con %3 en el byte %1 después del final de su objeto JSON; elimine lo que sigue.</translation>
    </message>
    <message>
        <source>has a header and nothing below it; record at least one iteration.</source>
        <translation>tiene un encabezado y nada debajo; registre al menos una iteración.</translation>
    </message>
    <message>
        <source>has a key of more than 65536 bytes at byte %1; choose a training-statistics file.</source>
        <translation>tiene una clave de más de 65536 bytes en el byte %1; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has a number of more than 1024 characters at byte %1, inside %2; round it or export the file again.</source>
        <translation>tiene un número de más de 1024 caracteres en el byte %1, dentro de %2; redondéelo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>has more than %1 keys; choose a training-statistics file.</source>
        <translation>tiene más de %1 claves; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has no column named loss or bit_width in its first line; name the columns or choose a table of training statistics.</source>
        <translation>no tiene ninguna columna llamada loss o bit_width en su primera línea; nombre las columnas o elija una tabla de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has no record with the key loss or bit_width; choose a file whose lines have them.</source>
        <translation>no tiene ningún registro con la clave loss o bit_width; elija un archivo cuyas líneas las tengan.</translation>
    </message>
    <message>
        <source>has none of the keys iteration_losses, bit_width_usage and losses_per_bit; choose a training-statistics file.</source>
        <translation>no tiene ninguna de las claves iteration_losses, bit_width_usage y losses_per_bit; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has the column %1 twice; remove one of the two.</source>
        <translation>contiene dos veces la columna %1; elimine una de las dos.</translation>
    </message>
    <message>
        <source>has the key &quot;%1&quot; twice; remove one of the two.</source>
        <translation>contiene dos veces la clave «%1»; elimine una de las dos.</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot;, this program reads &quot;%2&quot;; open it with a newer version.</source>
        <translation>contiene «%1», este programa lee «%2»; ábralo con una versión más reciente.</translation>
    </message>
    <message>
        <source>holds a JSON %1 where a JSON object must stand; choose a training-statistics file.</source>
        <translation>contiene un valor JSON de tipo %1 donde debe haber un objeto JSON; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>holds more numbers than fit into memory; close other programs or cut the file.</source>
        <translation>contiene más números de los que caben en la memoria; cierre otros programas o recorte el archivo.</translation>
    </message>
    <message>
        <source>holds no finite loss, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>no contiene ninguna pérdida finita, así que no hay nada que analizar; revise el entrenamiento que lo escribió.</translation>
    </message>
    <message>
        <source>holds nothing: it ends at byte %1; copy or export it again.</source>
        <translation>no contiene nada: termina en el byte %1; cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>input has %1 numbers; give 2 or 3.</source>
        <translation>input tiene %1 números; indique 2 o 3.</translation>
    </message>
    <message>
        <source>is a folder without training statistics; choose another folder or a file.</source>
        <translation>es una carpeta sin estadísticas de entrenamiento; elija otra carpeta o un archivo.</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation>es una carpeta; elija un archivo de ella.</translation>
    </message>
    <message>
        <source>is a picture without a session in it; open a figure that Quantoscope has written, or the session file.</source>
        <translation>es una imagen sin sesión; abra una figura escrita por Quantoscope o el archivo de sesión.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside %2; copy or export it again.</source>
        <translation>está truncado: termina en el byte %1, dentro de %2; cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside line %2; copy or export it again.</source>
        <translation>está truncado: termina en el byte %1, dentro de la línea %2; cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1; copy or export it again.</source>
        <translation>está truncado: termina en el byte %1; cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>is damaged or was edited: its checksum does not match; open an older copy, or remove the line &quot;checksum&quot; if you edited it yourself.</source>
        <translation>está dañado o fue modificado: su suma de comprobación no coincide; abra una copia anterior, o elimine la línea «checksum» si lo modificó usted.</translation>
    </message>
    <message>
        <source>is empty; choose a file with content.</source>
        <translation>está vacío; elija un archivo con contenido.</translation>
    </message>
    <message>
        <source>is not JSON: what begins with %3 at byte %1 is no JSON value; choose a training-statistics file.</source>
        <translation>no es JSON: lo que empieza con %3 en el byte %1 no es un valor JSON; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a key, is %3; save the file as UTF-8.</source>
        <translation>no es UTF-8: el byte %1, en una clave, es %3; guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a string inside %2, is %3; save the file as UTF-8.</source>
        <translation>no es UTF-8: el byte %1, en una cadena dentro de %2, es %3; guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>is not a regular file; choose a file.</source>
        <translation>no es un archivo normal; elija un archivo.</translation>
    </message>
    <message>
        <source>is not a usable session: %1; open an older copy of it.</source>
        <translation>no es una sesión utilizable: %1; abra una copia anterior.</translation>
    </message>
    <message>
        <source>is not valid JSON lines: line %1 goes wrong at its byte %2; correct the line or export the file again.</source>
        <translation>no es JSON Lines válido: la línea %1 falla en su byte %2; corrija la línea o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>no es JSON válido: el byte %1 es %3 donde debe haber %4; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>no es JSON válido: el byte %1 es %3 donde debe haber %4 o %5; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a key, is the control character %3; escape it or export the file again.</source>
        <translation>no es JSON válido: el byte %1, en una clave, es el carácter de control %3; escápelo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a string inside %2, is the control character %3; escape it or export the file again.</source>
        <translation>no es JSON válido: el byte %1, en una cadena dentro de %2, es el carácter de control %3; escápelo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>no es JSON válido: el byte %1, dentro de %2, es %3 donde debe haber %4; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>no es JSON válido: el byte %1, dentro de %2, es %3 donde debe haber %4 o %5; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a key, is broken; correct it or export the file again.</source>
        <translation>no es JSON válido: la secuencia de escape en el byte %1, en una clave, es incorrecta; corríjala o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a string inside %2, is broken; correct it or export the file again.</source>
        <translation>no es JSON válido: la secuencia de escape en el byte %1, en una cadena dentro de %2, es incorrecta; corríjala o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: the number inside %2 goes wrong at byte %1 with %3; correct it or export the file again.</source>
        <translation>no es JSON válido: el número dentro de %2 falla en el byte %1 con %3; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is not valid JSON: what begins with %3 at byte %1, inside %2, is no JSON value; correct it or export the file again.</source>
        <translation>no es JSON válido: lo que empieza con %3 en el byte %1, dentro de %2, no es un valor JSON; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>is of a kind this program does not read; choose training statistics, an experiment, a session or a figure.</source>
        <translation>es de un tipo que este programa no lee; elija estadísticas de entrenamiento, un experimento, una sesión o una figura.</translation>
    </message>
    <message>
        <source>is too large for its kind (%1 bytes, at most %2); is it the right file?</source>
        <translation>es demasiado grande para su tipo (%1 bytes, como máximo %2); ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>is too large for its kind (more than %1 bytes); is it the right file?</source>
        <translation>es demasiado grande para su tipo (más de %1 bytes); ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>layers has %1 matrices; give 1 to %2.</source>
        <translation>layers tiene %1 matrices; indique de 1 a %2.</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where the first line names %3 columns; correct it or export the file again.</source>
        <translation>la línea %1 tiene %2 campos, pero la primera línea nombra %3 columnas; corríjala o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>line %1 has the key &quot;%2&quot; twice; remove one of the two.</source>
        <translation>la línea %1 contiene dos veces la clave «%2»; elimine una de las dos.</translation>
    </message>
    <message>
        <source>line %1 holds a JSON %2 where a JSON object must stand; correct the line or export the file again.</source>
        <translation>la línea %1 contiene un valor JSON de tipo %2 donde debe haber un objeto JSON; corrija la línea o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 bytes; close its quotation marks or choose a table of training statistics.</source>
        <translation>la línea %1 ocupa más de %2 bytes; cierre sus comillas o elija una tabla de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>line %1, column %2: &quot;%3&quot; is not a number; write numbers with a point, and nothing where there is none.</source>
        <translation>línea %1, columna %2: «%3» no es un número; escriba los números con punto, y nada donde no haya ninguno.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is no bit-width; a bit-width is a whole number from 1 to 64, or nothing.</source>
        <translation>línea %1, columna %2: %3 no es un ancho de bits; un ancho de bits es un número entero de 1 a 64, o nada.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is too large for a double; correct it or write inf.</source>
        <translation>línea %1, columna %2: %3 es demasiado grande para un double; corríjalo o escriba inf.</translation>
    </message>
    <message>
        <source>line %1: %2 is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>línea %1: %2 es %3, demasiado grande para un double; corríjalo o escriba Infinity.</translation>
    </message>
    <message>
        <source>line %1: %2 is a JSON %3, but it must be a number, NaN or null; correct it or export the file again.</source>
        <translation>línea %1: %2 es de tipo JSON %3, pero debe ser un número, NaN o null; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>line %1: bit_width is %2, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>línea %1: bit_width es %2, pero un ancho de bits es un número entero de 1 a 64 o null; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>nests deeper than 128 levels at byte %1, inside %2; choose a training-statistics file.</source>
        <translation>tiene más de 128 niveles de anidamiento en el byte %1, dentro de %2; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>reading was cancelled; nothing was changed.</source>
        <translation>se canceló la lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>se detuvo la lectura.</translation>
    </message>
    <message>
        <source>schema is &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>schema es «%1»; este programa lee «%2».</translation>
    </message>
    <message>
        <source>unsaved work cannot be kept there (%1); save the session yourself now and then.</source>
        <translation>el trabajo no guardado no puede conservarse ahí (%1); guarde la sesión de vez en cuando.</translation>
    </message>
    <message>
        <source>was written, but the disk did not confirm it (%1); check the disk and save again in another place.</source>
        <translation>se escribió, pero el disco no lo confirmó (%1); compruebe el disco y guarde de nuevo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message numerus="yes">
        <source>%n figures written to %1</source>
        <translation>
            <numerusform>%n figura escrita en %1</numerusform>
            <numerusform>%n figuras escritas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>%1: all panels</source>
        <translation>%1: todos los paneles</translation>
    </message>
</context>
<context>
    <name>FigurePreset</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, one column (%2)</source>
        <translation>%1, una columna (%2)</translation>
    </message>
    <message>
        <source>%1, two columns (%2)</source>
        <translation>%1, dos columnas (%2)</translation>
    </message>
    <message>
        <source>Slide, %1 (%2)</source>
        <translation>Diapositiva, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Nothing to show yet. Open a file or take a sample, then export again.</source>
        <translation>Aún no hay nada que mostrar. Abra un archivo o use un ejemplo y exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>4, 5, 6</source>
        <translation>4, 5, 6</translation>
    </message>
    <message>
        <source>Alt with arrow keys or wheel</source>
        <translation>Alt con flechas o rueda</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Arrow keys, wheel while it has the focus</source>
        <translation>Flechas, rueda mientras tiene el foco</translation>
    </message>
    <message>
        <source>At sliders</source>
        <translation>En los deslizadores</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Change a cell</source>
        <translation>Cambiar una celda</translation>
    </message>
    <message>
        <source>Click on a heading, Shift+F10</source>
        <translation>Clic en un encabezado, Mayús+F10</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>Clic, Intro</translation>
    </message>
    <message>
        <source>Click, Enter on what is read out</source>
        <translation>Clic, Intro sobre lo que se lee</translation>
    </message>
    <message>
        <source>Coarse step</source>
        <translation>Paso grueso</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Mayús+Izquierda, Ctrl+Mayús+Derecha</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Ctrl+drag, B</source>
        <translation>Ctrl+arrastrar, B</translation>
    </message>
    <message>
        <source>Double click, 0, Home</source>
        <translation>Doble clic, 0, Inicio</translation>
    </message>
    <message>
        <source>Double click, Delete</source>
        <translation>Doble clic, Supr</translation>
    </message>
    <message>
        <source>Double click, Home, 0</source>
        <translation>Doble clic, Inicio, 0</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Drag it sideways, or type</source>
        <translation>Arrastrar de lado o escribir</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Arrastrar, flechas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Fine and coarse steps</source>
        <translation>Pasos finos y gruesos</translation>
    </message>
    <message>
        <source>Fine step</source>
        <translation>Paso fino</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Ajustar todo</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>De celda a celda</translation>
    </message>
    <message>
        <source>From value to value</source>
        <translation>De valor a valor</translation>
    </message>
    <message>
        <source>Give up a drag, clear the range</source>
        <translation>Abandonar un arrastre, quitar el intervalo</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Go to the next line or region</source>
        <translation>Ir a la línea o región siguiente</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Apuntar</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In 3-D views</source>
        <translation>En vistas 3-D</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>En diagramas</translation>
    </message>
    <message>
        <source>In matrices</source>
        <translation>En matrices</translation>
    </message>
    <message>
        <source>In plots</source>
        <translation>En gráficos</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>En tablas</translation>
    </message>
    <message>
        <source>Isometric view</source>
        <translation>Vista isométrica</translation>
    </message>
    <message>
        <source>Look along an axis</source>
        <translation>Mirar a lo largo de un eje</translation>
    </message>
    <message>
        <source>Look along it from the other side</source>
        <translation>Mirar a lo largo de él desde el otro lado</translation>
    </message>
    <message>
        <source>Make a range or extend it</source>
        <translation>Crear o ampliar un intervalo</translation>
    </message>
    <message>
        <source>Menu to copy and export</source>
        <translation>Menú para copiar y exportar</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Mover el intervalo</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Pan by keys</source>
        <translation>Desplazar con teclas</translation>
    </message>
    <message>
        <source>Read a value</source>
        <translation>Leer un valor</translation>
    </message>
    <message>
        <source>Read body after body</source>
        <translation>Leer cuerpo por cuerpo</translation>
    </message>
    <message>
        <source>Read value after value</source>
        <translation>Leer valor por valor</translation>
    </message>
    <message>
        <source>Resize the range</source>
        <translation>Cambiar el tamaño del intervalo</translation>
    </message>
    <message>
        <source>Right click on it, Shift+F1</source>
        <translation>Clic derecho en él, Mayús+F1</translation>
    </message>
    <message>
        <source>Right click, Shift+F10</source>
        <translation>Clic derecho, Mayús+F10</translation>
    </message>
    <message>
        <source>Select a body</source>
        <translation>Seleccionar un cuerpo</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>Seleccionar un intervalo de iteraciones</translation>
    </message>
    <message>
        <source>Select the row everywhere</source>
        <translation>Seleccionar la fila en todas partes</translation>
    </message>
    <message>
        <source>Select what is read out</source>
        <translation>Seleccionar lo que se lee</translation>
    </message>
    <message>
        <source>Select what it stands for</source>
        <translation>Seleccionar lo que representa</translation>
    </message>
    <message>
        <source>Shift with arrow keys or wheel</source>
        <translation>Mayús con flechas o rueda</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Mayús+Izquierda, Mayús+Derecha</translation>
    </message>
    <message>
        <source>Shift+Page Down, Shift+Page Up</source>
        <translation>Mayús+Re Pág, Mayús+Av Pág</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Shift+drag, right drag, Shift+arrow keys</source>
        <translation>Mayús+arrastrar, arrastrar con el botón derecho, Mayús+flechas</translation>
    </message>
    <message>
        <source>Shift, Alt with the arrow keys</source>
        <translation>Mayús, Alt con las flechas</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>To the cell beside</source>
        <translation>A la celda contigua</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Up, Down, wheel while it has the focus</source>
        <translation>Arriba, Abajo, rueda mientras tiene el foco</translation>
    </message>
    <message>
        <source>What a column means</source>
        <translation>Qué significa una columna</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Wheel, +, -</source>
        <translation>Rueda, +, -</translation>
    </message>
    <message>
        <source>X, Y, Z or 1, 2, 3</source>
        <translation>X, Y, Z o 1, 2, 3</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over an axis, that axis only</source>
        <translation>Ampliar en el puntero; sobre un eje, solo ese eje</translation>
    </message>
    <message>
        <source>Zoom by keys</source>
        <translation>Ampliar con teclas</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Ampliar a un recuadro</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Co-design</source>
        <translation>Codiseño</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticidad</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>layer %1 is not invertible: shown from the output</source>
        <translation>la capa %1 no es invertible: se muestra desde la salida</translation>
    </message>
    <message>
        <source>layer %1 is not square: shown from the output</source>
        <translation>la capa %1 no es cuadrada: se muestra desde la salida</translation>
    </message>
    <message>
        <source>the way back through layer %1 leaves the range of doubles: shown from the output</source>
        <translation>el camino de vuelta por la capa %1 sale del intervalo de los double: se muestra desde la salida</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent file</source>
        <translation>Archivo reciente</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>All experiments</source>
        <translation>Todos los experimentos</translation>
    </message>
    <message>
        <source>Bit-width timeline</source>
        <translation>Cronología de ancho de bits</translation>
    </message>
    <message>
        <source>Bit-widths compared</source>
        <translation>Anchos de bits comparados</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Tasa de convergencia</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuciones</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>Paisaje del error</translation>
    </message>
    <message>
        <source>Error polytope</source>
        <translation>Politopo de error</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>Región de error</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Fake quantization</source>
        <translation>Cuantización simulada</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Manifolds</source>
        <translation>Variedades</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <source>Optimal bit-width</source>
        <translation>Ancho de bits óptimo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Region shape</source>
        <translation>Forma de la región</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>By fraction of the run</source>
        <translation>Por fracción de la ejecución</translation>
    </message>
    <message>
        <source>By iteration</source>
        <translation>Por iteración</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Diagonal (each weight acts on its own channel)</source>
        <translation>Diagonal (cada peso actúa sobre su propio canal)</translation>
    </message>
    <message>
        <source>Difference to the shown run</source>
        <translation>Diferencia con la ejecución mostrada</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envolvente</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Cada ejecución</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>Media exponencial</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Full (every weight acts on every channel)</source>
        <translation>Completo (cada peso actúa sobre todos los canales)</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Mean and spread of all</source>
        <translation>Media y dispersión de todas</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Sin suavizado</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Puntos de un archivo</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>Media móvil</translation>
    </message>
    <message>
        <source>Running median</source>
        <translation>Mediana móvil</translation>
    </message>
    <message>
        <source>Savitzky-Golay</source>
        <translation>Savitzky–Golay</translation>
    </message>
    <message>
        <source>Seen from the input</source>
        <translation>Visto desde la entrada</translation>
    </message>
    <message>
        <source>Seen from the output</source>
        <translation>Visto desde la salida</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Dos cúmulos</translation>
    </message>
    <message>
        <source>alignment of the runs</source>
        <translation>alineación de las ejecuciones</translation>
    </message>
    <message>
        <source>bit-width</source>
        <translation>ancho de bits</translation>
    </message>
    <message>
        <source>bits of the inference</source>
        <translation>bits de la inferencia</translation>
    </message>
    <message>
        <source>channels after layer %1</source>
        <translation>canales tras la capa %1</translation>
    </message>
    <message>
        <source>comparison of the runs</source>
        <translation>comparación de las ejecuciones</translation>
    </message>
    <message>
        <source>distributions of the brushed range only</source>
        <translation>distribuciones solo del intervalo seleccionado</translation>
    </message>
    <message>
        <source>error model</source>
        <translation>modelo de error</translation>
    </message>
    <message>
        <source>experiment name</source>
        <translation>nombre del experimento</translation>
    </message>
    <message>
        <source>extent of the landscape</source>
        <translation>extensión del paisaje</translation>
    </message>
    <message>
        <source>file with points</source>
        <translation>archivo con puntos</translation>
    </message>
    <message>
        <source>following of files that change</source>
        <translation>seguimiento de los archivos que cambian</translation>
    </message>
    <message>
        <source>input channel %1</source>
        <translation>canal de entrada %1</translation>
    </message>
    <message>
        <source>inputs along a side</source>
        <translation>entradas por lado</translation>
    </message>
    <message>
        <source>layer %1 bit-width</source>
        <translation>ancho de bits de la capa %1</translation>
    </message>
    <message>
        <source>layer %1 weight (%2,%3)</source>
        <translation>peso (%2,%3) de la capa %1</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>escala logarítmica</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>variedad</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>número de capas</translation>
    </message>
    <message>
        <source>own bit-width for each layer</source>
        <translation>ancho de bits propio por capa</translation>
    </message>
    <message>
        <source>points of the manifold</source>
        <translation>puntos de la variedad</translation>
    </message>
    <message>
        <source>quantized activations</source>
        <translation>activaciones cuantizadas</translation>
    </message>
    <message>
        <source>sampled errors</source>
        <translation>errores muestreados</translation>
    </message>
    <message>
        <source>size of the manifold</source>
        <translation>tamaño de la variedad</translation>
    </message>
    <message>
        <source>smoother</source>
        <translation>suavizador</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>weight of efficiency</source>
        <translation>peso de la eficiencia</translation>
    </message>
    <message>
        <source>weight of performance</source>
        <translation>peso del rendimiento</translation>
    </message>
    <message>
        <source>weight of stability</source>
        <translation>peso de la estabilidad</translation>
    </message>
    <message>
        <source>window of the smoother</source>
        <translation>ventana del suavizador</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Aquí aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>%1 (in view)</source>
        <translation>%1 (mostrado)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 bit, %2</source>
        <translation>%1 bits, %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 bits: error at the output (largest %2)</source>
        <translation>%1 bits: error en la salida (máx. %2)</translation>
    </message>
    <message>
        <source>%1 dwells are too many to shade; only the %2 switches with the largest changes of the loss are marked.</source>
        <translation>%1 permanencias son demasiadas para sombrearlas; solo se marcan los %2 cambios con las mayores variaciones de la pérdida.</translation>
    </message>
    <message>
        <source>%1 times the size without channel mixing</source>
        <translation>%1 veces el tamaño sin mezcla de canales</translation>
    </message>
    <message>
        <source>%1 to %2 bit: %3 in %4 switches</source>
        <translation>De %1 a %2 bits: %3 en %4 cambios</translation>
    </message>
    <message>
        <source>A relative error needs an input that is not zero. Change it in the Experiment panel.</source>
        <translation>Un error relativo necesita una entrada distinta de cero. Cámbiela en el panel Experimento.</translation>
    </message>
    <message>
        <source>A relative error needs an output that is not zero. Change the input or the weights in the Experiment panel.</source>
        <translation>Un error relativo necesita una salida distinta de cero. Cambie la entrada o los pesos en el panel Experimento.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All iterations</source>
        <translation>Todas las iteraciones</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area or volume</source>
        <translation>Área o volumen</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Área: %1</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Mejor pérdida</translation>
    </message>
    <message>
        <source>Bit-width</source>
        <translation>Ancho de bits</translation>
    </message>
    <message>
        <source>Bit-width (bit)</source>
        <translation>Ancho de bits (bit)</translation>
    </message>
    <message>
        <source>Bit-width by iteration</source>
        <translation>Ancho de bits por iteración</translation>
    </message>
    <message>
        <source>Bit-width by iteration: %1</source>
        <translation>Ancho de bits por iteración: %1</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>Anchos de bits</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Caja envolvente</translation>
    </message>
    <message>
        <source>Box efficiency</source>
        <translation>Eficiencia de la caja</translation>
    </message>
    <message>
        <source>Box efficiency %1 (the box claims %2 % too much)</source>
        <translation>Eficiencia de la caja %1 (la caja reclama un %2 % de más)</translation>
    </message>
    <message>
        <source>Box efficiency: %1</source>
        <translation>Eficiencia de la caja: %1</translation>
    </message>
    <message>
        <source>Change of loss zero or not known</source>
        <translation>Variación de la pérdida nula o desconocida</translation>
    </message>
    <message>
        <source>Change of the loss at the switch</source>
        <translation>Variación de la pérdida en el cambio</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Channel sensitivity</source>
        <translation>Sensibilidad del canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Canales %1 y %2</translation>
    </message>
    <message>
        <source>Channels %1 and %2, without mixing</source>
        <translation>Canales %1 y %2, sin mezcla</translation>
    </message>
    <message>
        <source>Coefficient of variation of the last quarter</source>
        <translation>Coeficiente de variación del último cuarto</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Compuesta</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Puntuación compuesta</translation>
    </message>
    <message>
        <source>Composite score: %1</source>
        <translation>Puntuación compuesta: %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condición %1</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Tasa de convergencia</translation>
    </message>
    <message>
        <source>Convergence rate: %1</source>
        <translation>Tasa de convergencia: %1</translation>
    </message>
    <message>
        <source>Convergence: %1</source>
        <translation>Convergencia: %1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm %1</source>
        <translation>Correlación con la norma L1 %1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm not defined</source>
        <translation>Correlación con la norma L1 no definida</translation>
    </message>
    <message>
        <source>Cumulative area</source>
        <translation>Área acumulada</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volumen acumulado</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Tasa de decaimiento</translation>
    </message>
    <message>
        <source>Determinant</source>
        <translation>Determinante</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the input</source>
        <translation>Modelo de error diagonal, visto desde la entrada</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the output</source>
        <translation>Modelo de error diagonal, visto desde la salida</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>Distribución de la pérdida</translation>
    </message>
    <message>
        <source>Distribution of the loss, iterations %1–%2: %3</source>
        <translation>Distribución de la pérdida, iteraciones %1–%2: %3</translation>
    </message>
    <message>
        <source>Distribution of the loss: %1</source>
        <translation>Distribución de la pérdida: %1</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>Permanencias</translation>
    </message>
    <message>
        <source>Each point is the mean over one of %1 equal stretches.</source>
        <translation>Cada punto es la media de uno de %1 tramos iguales.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Error after layer %1 (largest %2)</source>
        <translation>Error tras la capa %1 (máx. %2)</translation>
    </message>
    <message>
        <source>Error at the input, channel %1</source>
        <translation>Error en la entrada, canal %1</translation>
    </message>
    <message>
        <source>Error at the output, channel %1</source>
        <translation>Error en la salida, canal %1</translation>
    </message>
    <message>
        <source>Error magnitude</source>
        <translation>Magnitud del error</translation>
    </message>
    <message>
        <source>Error magnitude %1 to %2</source>
        <translation>Magnitud del error de %1 a %2</translation>
    </message>
    <message>
        <source>Error magnitude over the L1 norm, colored by angle</source>
        <translation>Magnitud del error frente a la norma L1, color por ángulo</translation>
    </message>
    <message>
        <source>Error magnitude over the inputs</source>
        <translation>Magnitud del error sobre las entradas</translation>
    </message>
    <message>
        <source>Error magnitude: %1</source>
        <translation>Magnitud del error: %1</translation>
    </message>
    <message>
        <source>Error polytope at the input</source>
        <translation>Politopo de error en la entrada</translation>
    </message>
    <message>
        <source>Error polytope at the output</source>
        <translation>Politopo de error en la salida</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>Región de error</translation>
    </message>
    <message>
        <source>Error region at the input</source>
        <translation>Región de error en la entrada</translation>
    </message>
    <message>
        <source>Error region at the input, projected onto channels %1 and %2</source>
        <translation>Región de error en la entrada, proyectada sobre los canales %1 y %2</translation>
    </message>
    <message>
        <source>Error region at the output</source>
        <translation>Región de error en la salida</translation>
    </message>
    <message>
        <source>Error region at the output, projected onto channels %1 and %2</source>
        <translation>Región de error en la salida, proyectada sobre los canales %1 y %2</translation>
    </message>
    <message>
        <source>Error, channel %1</source>
        <translation>Error, canal %1</translation>
    </message>
    <message>
        <source>Error, first channel of the pair</source>
        <translation>Error, primer canal del par</translation>
    </message>
    <message>
        <source>Error, second channel of the pair</source>
        <translation>Error, segundo canal del par</translation>
    </message>
    <message>
        <source>Errors of the rounding that is made</source>
        <translation>Errores del redondeo realizado</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Fall of the loss from first to last (%)</source>
        <translation>Descenso de la pérdida de la primera a la última (%)</translation>
    </message>
    <message>
        <source>Fall of the loss per sample</source>
        <translation>Descenso de la pérdida por muestra</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Pérdida final</translation>
    </message>
    <message>
        <source>Final loss (mean of the last 5)</source>
        <translation>Pérdida final (media de las últimas 5)</translation>
    </message>
    <message>
        <source>Final loss and stability</source>
        <translation>Pérdida final y estabilidad</translation>
    </message>
    <message>
        <source>Final loss and stability: %1</source>
        <translation>Pérdida final y estabilidad: %1</translation>
    </message>
    <message>
        <source>Fraction of the run</source>
        <translation>Fracción de la ejecución</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From bit-width</source>
        <translation>Ancho de bits inicial</translation>
    </message>
    <message>
        <source>Full error model, seen from the input</source>
        <translation>Modelo de error completo, visto desde la entrada</translation>
    </message>
    <message>
        <source>Full error model, seen from the output</source>
        <translation>Modelo de error completo, visto desde la salida</translation>
    </message>
    <message>
        <source>Growth of the error</source>
        <translation>Crecimiento del error</translation>
    </message>
    <message>
        <source>Growth of the error region</source>
        <translation>Crecimiento de la región de error</translation>
    </message>
    <message>
        <source>Half-width at the input</source>
        <translation>Semiancho en la entrada</translation>
    </message>
    <message>
        <source>Half-width at the output</source>
        <translation>Semiancho en la salida</translation>
    </message>
    <message>
        <source>Half-widths</source>
        <translation>Semianchos</translation>
    </message>
    <message>
        <source>Images of the stretch directions</source>
        <translation>Imágenes de las direcciones de estiramiento</translation>
    </message>
    <message>
        <source>Improvement (%)</source>
        <translation>Mejora (%)</translation>
    </message>
    <message>
        <source>Improvement at each bit-width</source>
        <translation>Mejora en cada ancho de bits</translation>
    </message>
    <message>
        <source>Improvement at each bit-width: %1</source>
        <translation>Mejora en cada ancho de bits: %1</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>Aumentos</translation>
    </message>
    <message>
        <source>Initial loss</source>
        <translation>Pérdida inicial</translation>
    </message>
    <message>
        <source>Input, channel %1</source>
        <translation>Entrada, canal %1</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: mean loss %4, lowest %5, highest %6.</source>
        <translation>Iteraciones %1–%2 de %3: pérdida media %4, mínima %5, máxima %6.</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: no loss is recorded there.</source>
        <translation>Iteraciones %1–%2 de %3: no hay ninguna pérdida registrada ahí.</translation>
    </message>
    <message>
        <source>Keys of the file that are not read: %1.</source>
        <translation>Claves del archivo que no se leen: %1.</translation>
    </message>
    <message>
        <source>L1 norm of the input</source>
        <translation>Norma L1 de la entrada</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Largest error at each bit-width</source>
        <translation>Mayor error en cada ancho de bits</translation>
    </message>
    <message>
        <source>Largest error at the output %1</source>
        <translation>Mayor error en la salida %1</translation>
    </message>
    <message>
        <source>Largest error made %1</source>
        <translation>Mayor error cometido %1</translation>
    </message>
    <message>
        <source>Largest possible error at each point</source>
        <translation>Mayor error posible en cada punto</translation>
    </message>
    <message>
        <source>Largest relative error</source>
        <translation>Mayor error relativo</translation>
    </message>
    <message>
        <source>Largest spectral norm</source>
        <translation>Mayor norma espectral</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Layer %1 is not invertible: shown from the output.</source>
        <translation>La capa %1 no es invertible: se muestra desde la salida.</translation>
    </message>
    <message>
        <source>Layer %1 is not square: shown from the output.</source>
        <translation>La capa %1 no es cuadrada: se muestra desde la salida.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers, seen from the input</source>
        <translation>Capas, vistas desde la entrada</translation>
    </message>
    <message>
        <source>Layers, seen from the output</source>
        <translation>Capas, vistas desde la salida</translation>
    </message>
    <message>
        <source>Linear fit: %1 |x| + %2</source>
        <translation>Ajuste lineal: %1 |x| + %2</translation>
    </message>
    <message>
        <source>Longest dwell</source>
        <translation>Mayor permanencia</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss at each bit-width</source>
        <translation>Pérdida en cada ancho de bits</translation>
    </message>
    <message>
        <source>Loss at each bit-width: %1</source>
        <translation>Pérdida en cada ancho de bits: %1</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>Pérdida por iteración</translation>
    </message>
    <message>
        <source>Loss by iteration: %1</source>
        <translation>Pérdida por iteración: %1</translation>
    </message>
    <message>
        <source>Loss change at switches</source>
        <translation>Variación en los cambios</translation>
    </message>
    <message>
        <source>Loss change at switches: %1</source>
        <translation>Variación de la pérdida en los cambios: %1</translation>
    </message>
    <message>
        <source>Loss fell ≤ %1</source>
        <translation>La pérdida bajó ≤ %1</translation>
    </message>
    <message>
        <source>Loss minus that of %1</source>
        <translation>Pérdida menos la de %1</translation>
    </message>
    <message>
        <source>Loss per bit-width</source>
        <translation>Pérdida por ancho de bits</translation>
    </message>
    <message>
        <source>Loss per bit-width: %1</source>
        <translation>Pérdida por ancho de bits: %1</translation>
    </message>
    <message>
        <source>Loss rose ≤ %1</source>
        <translation>La pérdida subió ≤ %1</translation>
    </message>
    <message>
        <source>Magnitude %1 to %2</source>
        <translation>Magnitud de %1 a %2</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Media %1</translation>
    </message>
    <message>
        <source>Mean bit-width</source>
        <translation>Ancho medio de bits</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Variación media</translation>
    </message>
    <message>
        <source>Mean dwell</source>
        <translation>Permanencia media</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width</source>
        <translation>Pérdida media en cada ancho de bits</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width: %1</source>
        <translation>Pérdida media en cada ancho de bits: %1</translation>
    </message>
    <message>
        <source>Mean loss change by switch</source>
        <translation>Variación media por cambio</translation>
    </message>
    <message>
        <source>Mean loss change by switch: %1</source>
        <translation>Variación media de la pérdida por cambio: %1</translation>
    </message>
    <message>
        <source>Mean minus one standard deviation</source>
        <translation>Media menos una desviación estándar</translation>
    </message>
    <message>
        <source>Mean of %1 runs</source>
        <translation>Media de %1 ejecuciones</translation>
    </message>
    <message>
        <source>Mean recovery (iterations)</source>
        <translation>Recuperación media (iteraciones)</translation>
    </message>
    <message>
        <source>Mean ± one standard deviation</source>
        <translation>Media ± una desviación estándar</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>No bit-width has more than 10 losses, which is too little to speak of convergence.</source>
        <translation>Ningún ancho de bits tiene más de 10 pérdidas; son demasiado pocas para hablar de convergencia.</translation>
    </message>
    <message>
        <source>No bit-width has two losses, which an improvement needs.</source>
        <translation>Ningún ancho de bits tiene dos pérdidas, que una mejora necesita.</translation>
    </message>
    <message>
        <source>No loss in iteration_losses is a finite number.</source>
        <translation>Ninguna pérdida de iteration_losses es un número finito.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to begin.</source>
        <translation>No hay ninguna ejecución cargada. Abra un archivo de estadísticas de entrenamiento para empezar.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how fast its loss falls.</source>
        <translation>No hay ninguna ejecución cargada. Abra un archivo de estadísticas de entrenamiento para ver lo rápido que baja su pérdida.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how its losses spread.</source>
        <translation>No hay ninguna ejecución cargada. Abra un archivo de estadísticas de entrenamiento para ver cómo se dispersan sus pérdidas.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its bit-widths.</source>
        <translation>No hay ninguna ejecución cargada. Abra un archivo de estadísticas de entrenamiento para ver sus anchos de bits.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its loss.</source>
        <translation>No hay ninguna ejecución cargada. Abra un archivo de estadísticas de entrenamiento para ver su pérdida.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its losses at each bit-width.</source>
        <translation>No hay ninguna ejecución cargada. Abra un archivo de estadísticas de entrenamiento para ver sus pérdidas en cada ancho de bits.</translation>
    </message>
    <message>
        <source>No run is loaded. Open two or more training-statistics files to compare them.</source>
        <translation>No hay ninguna ejecución cargada. Abra dos o más archivos de estadísticas de entrenamiento para compararlas.</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range.</source>
        <translation>Ninguna iteración de esta ejecución está en el intervalo seleccionado.</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range. Select another range in the timeline, or show the whole run.</source>
        <translation>Ninguna iteración de esta ejecución está en el intervalo seleccionado. Seleccione otro intervalo en la cronología o muestre toda la ejecución.</translation>
    </message>
    <message>
        <source>Normalized score (1 is best)</source>
        <translation>Puntuación normalizada (1 es la mejor)</translation>
    </message>
    <message>
        <source>One run is loaded. Open another one to compare it.</source>
        <translation>Hay una ejecución cargada. Abra otra para compararla.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Presets are traced as they ship; areas and volumes are not comparable.</source>
        <translation>Los ajustes predefinidos se calculan tal como se entregan; las áreas y los volúmenes no son comparables.</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Ejes principales</translation>
    </message>
    <message>
        <source>Principal axis</source>
        <translation>Eje principal</translation>
    </message>
    <message>
        <source>Projections of the error region</source>
        <translation>Proyecciones de la región de error</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths</source>
        <translation>Clasificación de los anchos de bits</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths: %1</source>
        <translation>Clasificación de los anchos de bits: %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperados</translation>
    </message>
    <message>
        <source>Recovered: the loss came back to its level before the switch (mean of 10) before the next switch.</source>
        <translation>Recuperado: la pérdida volvió a su nivel anterior al cambio (media de 10) antes del cambio siguiente.</translation>
    </message>
    <message>
        <source>Relative error / mean</source>
        <translation>Error relativo / media</translation>
    </message>
    <message>
        <source>Relative error at the input</source>
        <translation>Error relativo en la entrada</translation>
    </message>
    <message>
        <source>Relative error at the output</source>
        <translation>Error relativo en la salida</translation>
    </message>
    <message>
        <source>Relative error by channel: %1</source>
        <translation>Error relativo por canal: %1</translation>
    </message>
    <message>
        <source>Relative error of all layers</source>
        <translation>Error relativo de todas las capas</translation>
    </message>
    <message>
        <source>Relative error of each layer</source>
        <translation>Error relativo de cada capa</translation>
    </message>
    <message>
        <source>Rolling mean of %1</source>
        <translation>Media móvil de %1</translation>
    </message>
    <message>
        <source>Rounding the weights causes no error here, because the input or a layer is zero. Change them in the Experiment panel.</source>
        <translation>El redondeo de los pesos no causa aquí ningún error, porque la entrada o una capa es cero. Cámbielas en el panel Experimento.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Sample at this bit-width</source>
        <translation>Muestra con este ancho de bits</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, hull fills %2)</source>
        <translation>Errores muestreados (%1 dentro, relleno %2)</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, reach %2)</source>
        <translation>Errores muestreados (%1 dentro, alcance %2)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the bounding box that is region</source>
        <translation>Parte de la caja envolvente que es región</translation>
    </message>
    <message>
        <source>Share of the iterations</source>
        <translation>Parte de las iteraciones</translation>
    </message>
    <message>
        <source>Share of the iterations: %1</source>
        <translation>Parte de las iteraciones: %1</translation>
    </message>
    <message>
        <source>Singular value</source>
        <translation>Valor singular</translation>
    </message>
    <message>
        <source>Singular values of the vertices</source>
        <translation>Valores singulares de los vértices</translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation>Norma espectral</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Stability (CV)</source>
        <translation>Estabilidad (CV)</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Desv.</translation>
    </message>
    <message>
        <source>Stretch %1 to %2</source>
        <translation>Estiramiento de %1 a %2</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Switches by pair</source>
        <translation>Cambios por par</translation>
    </message>
    <message>
        <source>Switches by pair: %1</source>
        <translation>Cambios por par: %1</translation>
    </message>
    <message>
        <source>The bit-width was never switched in this run.</source>
        <translation>El ancho de bits no se cambió nunca en esta ejecución.</translation>
    </message>
    <message>
        <source>The experiment has not been computed yet.</source>
        <translation>El experimento aún no se ha calculado.</translation>
    </message>
    <message>
        <source>The last valid experiment is shown. %1</source>
        <translation>Se muestra el último experimento válido. %1</translation>
    </message>
    <message>
        <source>The line holds every loss; colored points mark the extremes in each of %1 stretches.</source>
        <translation>La línea contiene todas las pérdidas; los puntos de color marcan los extremos de cada uno de los %1 tramos.</translation>
    </message>
    <message>
        <source>The range cannot be looked up: the file needs the list iteration_losses. Show the whole run instead.</source>
        <translation>No se puede consultar el intervalo: el archivo necesita la lista iteration_losses. Muestre toda la ejecución en su lugar.</translation>
    </message>
    <message>
        <source>The rounding that is made</source>
        <translation>El redondeo realizado</translation>
    </message>
    <message>
        <source>The scale is linear: a logarithmic one needs losses above zero.</source>
        <translation>La escala es lineal: una logarítmica necesita pérdidas mayores que cero.</translation>
    </message>
    <message>
        <source>The way back through layer %1 leaves the range of numbers: shown from the output.</source>
        <translation>El camino de vuelta por la capa %1 sale del intervalo de los números: se muestra desde la salida.</translation>
    </message>
    <message>
        <source>The weights lie on the grid of their bits, so rounding makes no error.</source>
        <translation>Los pesos están en la cuadrícula de sus bits, así que el redondeo no causa ningún error.</translation>
    </message>
    <message>
        <source>There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>No hay pérdidas por ancho de bits: el archivo necesita losses_per_bit, o bien iteration_losses junto con bit_width_usage.</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>No hay clasificación: necesita una pérdida media positiva en cada ancho de bits.</translation>
    </message>
    <message>
        <source>These runs do not say when their losses were recorded: the files need the list iteration_losses.</source>
        <translation>Estas ejecuciones no dicen cuándo se registraron sus pérdidas: los archivos necesitan la lista iteration_losses.</translation>
    </message>
    <message>
        <source>This chain</source>
        <translation>Esta cadena</translation>
    </message>
    <message>
        <source>This experiment has two channels, and its error is a region of the plane. Choose 3-D in the Experiment panel, or a 3-D preset, to see a polytope.</source>
        <translation>Este experimento tiene dos canales, y su error es una región del plano. Elija 3-D en el panel Experimento, o un ajuste predefinido en 3-D, para ver un politopo.</translation>
    </message>
    <message>
        <source>This has not been computed yet.</source>
        <translation>Esto aún no se ha calculado.</translation>
    </message>
    <message>
        <source>This run does not say when its losses were recorded: the file needs the list iteration_losses.</source>
        <translation>Esta ejecución no dice cuándo se registraron sus pérdidas: el archivo necesita la lista iteration_losses.</translation>
    </message>
    <message>
        <source>This run does not say which bit-width it used when: the file needs the list bit_width_usage.</source>
        <translation>Esta ejecución no dice cuándo usó cada ancho de bits: el archivo necesita la lista bit_width_usage.</translation>
    </message>
    <message>
        <source>This run has no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>Esta ejecución no tiene pérdidas por ancho de bits: el archivo necesita losses_per_bit, o bien iteration_losses junto con bit_width_usage.</translation>
    </message>
    <message>
        <source>This run has too few numbers to suggest anything: losses at two bit-widths or switches between them are needed.</source>
        <translation>Esta ejecución tiene muy pocos números para sugerir algo: se necesitan pérdidas en dos anchos de bits o cambios entre ellos.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To %1 bit</source>
        <translation>A %1 bits</translation>
    </message>
    <message>
        <source>To bit-width</source>
        <translation>Ancho de bits final</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>Unknown bit-width</source>
        <translation>Ancho de bits desconocido</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>Hasta la capa %1</translation>
    </message>
    <message>
        <source>Use of the bit-widths</source>
        <translation>Uso de los anchos de bits</translation>
    </message>
    <message>
        <source>Use of the bit-widths: %1</source>
        <translation>Uso de los anchos de bits: %1</translation>
    </message>
    <message>
        <source>Variation ratio %1</source>
        <translation>Razón de variación %1</translation>
    </message>
    <message>
        <source>Variation ratio infinite</source>
        <translation>Razón de variación infinita</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volumen: %1</translation>
    </message>
    <message>
        <source>W %1</source>
        <translation>W %1</translation>
    </message>
    <message>
        <source>W: weights, Q: after rounding; rows and columns from 0</source>
        <translation>W: pesos, Q: tras el redondeo; filas y columnas desde 0</translation>
    </message>
    <message>
        <source>Weighted score (larger is better)</source>
        <translation>Puntuación ponderada (mayor es mejor)</translation>
    </message>
    <message>
        <source>Weights and activations</source>
        <translation>Pesos y activaciones</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>Solo pesos</translation>
    </message>
    <message>
        <source>What speaks for each bit-width</source>
        <translation>Qué favorece a cada ancho de bits</translation>
    </message>
    <message>
        <source>What speaks for each bit-width: %1</source>
        <translation>Qué favorece a cada ancho de bits: %1</translation>
    </message>
    <message>
        <source>What the numbers suggest</source>
        <translation>Qué sugieren los números</translation>
    </message>
    <message>
        <source>What the numbers suggest: %1</source>
        <translation>Qué sugieren los números: %1</translation>
    </message>
    <message>
        <source>What the switches did to the loss is not known: the file needs the list iteration_losses.</source>
        <translation>No se sabe qué efecto tuvieron los cambios en la pérdida: el archivo necesita la lista iteration_losses.</translation>
    </message>
    <message>
        <source>Without channel mixing</source>
        <translation>Sin mezcla de canales</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>media %1 ± %2</translation>
    </message>
    <message>
        <source>★ best of its column</source>
        <translation>★ mejor de su columna</translation>
    </message>
    <message>
        <source>★ highest composite: %1 · efficiency + %2 · stability + %3 · performance</source>
        <translation>★ mayor puntuación compuesta: %1 · eficiencia + %2 · estabilidad + %3 · rendimiento</translation>
    </message>
    <message>
        <source>★ lowest mean loss</source>
        <translation>★ menor pérdida media</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>All numbers of each pair of bit-widths</source>
        <translation>Todos los números de cada par de anchos de bits</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Compuesta</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Tasa de convergencia</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>Permanencias</translation>
    </message>
    <message>
        <source>Efficiency, stability and performance, each from 0 (worst) to 1 (best)</source>
        <translation>Eficiencia, estabilidad y rendimiento, cada uno de 0 (peor) a 1 (mejor)</translation>
    </message>
    <message>
        <source>Fall of the loss from the first to the last iteration at each bit-width</source>
        <translation>Descenso de la pérdida de la primera a la última iteración en cada ancho de bits</translation>
    </message>
    <message>
        <source>Final loss against stability; lower left is better in both</source>
        <translation>Pérdida final frente a estabilidad; en ambas es mejor abajo a la izquierda</translation>
    </message>
    <message>
        <source>How each bit-width converged</source>
        <translation>Cómo convergió cada ancho de bits</translation>
    </message>
    <message>
        <source>How long the run stayed at each bit-width</source>
        <translation>Cuánto tiempo permaneció la ejecución en cada ancho de bits</translation>
    </message>
    <message>
        <source>How much the loss falls per sample; above zero it falls</source>
        <translation>Cuánto baja la pérdida por muestra; por encima de cero, baja</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Iterations at each bit-width</source>
        <translation>Iteraciones en cada ancho de bits</translation>
    </message>
    <message>
        <source>Loss change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the loss at each bit-width</source>
        <translation>Media y desviación estándar de la pérdida en cada ancho de bits</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Share of the iterations at each bit-width</source>
        <translation>Parte de las iteraciones en cada ancho de bits</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The change of the loss at every switch</source>
        <translation>La variación de la pérdida en cada cambio</translation>
    </message>
    <message>
        <source>The losses at each bit-width in the order of training, raw behind smoothed</source>
        <translation>Las pérdidas en cada ancho de bits en el orden del entrenamiento, las originales detrás de las suavizadas</translation>
    </message>
    <message>
        <source>The losses of all runs over each other</source>
        <translation>Las pérdidas de todas las ejecuciones superpuestas</translation>
    </message>
    <message>
        <source>The mean change for each pair of bit-widths</source>
        <translation>La variación media de cada par de anchos de bits</translation>
    </message>
    <message>
        <source>The ranking, best first</source>
        <translation>La clasificación, con el mejor primero</translation>
    </message>
    <message>
        <source>The weighted score; the best in gold</source>
        <translation>La puntuación ponderada; la mejor, en dorado</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <source>What the numbers of this run suggest, each with the number behind it</source>
        <translation>Qué sugieren los números de esta ejecución, cada cosa con el número que la respalda</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>%1 bit is enough: its final loss is %2, within 5 % of the best, %3 at %4 bit.</source>
        <translation>%1 bits bastan: la pérdida final es %2, a menos del 5 % de la mejor, %3 con %4 bits.</translation>
    </message>
    <message>
        <source>Allow %1 iterations of warm-up after a switch: 9 of 10 of the %2 switches that recovered had done so by then; %3 of %4 switches did not recover before the next one.</source>
        <translation>Deje %1 iteraciones de calentamiento tras un cambio: para entonces ya se habían recuperado 9 de cada 10 de los %2 cambios recuperados; %3 de %4 cambios no se recuperaron antes del siguiente.</translation>
    </message>
    <message>
        <source>If only the loss counts, use %1 bit: its mean loss is %2, that of %3 bit is %4.</source>
        <translation>Si solo cuenta la pérdida, use %1 bits: su pérdida media es %2; la de %3 bits es %4.</translation>
    </message>
    <message>
        <source>Iterations without a bit-width, left out of the statistics per bit-width: %1 of %2 in bit_width_usage.</source>
        <translation>Iteraciones sin ancho de bits, excluidas de las estadísticas por ancho de bits: %1 de %2 en bit_width_usage.</translation>
    </message>
    <message>
        <source>Left out of the statistics because they are null or not finite: %1 of %2 values in %3.</source>
        <translation>Excluidos de las estadísticas por ser null o no finitos: %1 de %2 valores en %3.</translation>
    </message>
    <message>
        <source>Switch from %1 to %2 bit with care: the loss rose by %3 on average, at %4 of %5 such switches.</source>
        <translation>Cambie de %1 a %2 bits con cuidado: la pérdida subió %3 de media, en %4 de %5 de esos cambios.</translation>
    </message>
    <message>
        <source>The %1 records have iteration numbers from %2 to %3; what is called an iteration here is the place of a record in the file, from 0.</source>
        <translation>Los %1 registros tienen números de iteración de %2 a %3; lo que aquí se llama iteración es la posición de un registro en el archivo, desde 0.</translation>
    </message>
    <message>
        <source>The iteration number does not go up at %1 of %2 records, as after a restart; the records are used and counted in the order of the file.</source>
        <translation>El número de iteración no aumenta en %1 de %2 registros, como tras un reinicio; los registros se usan y se cuentan en el orden del archivo.</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>No hay clasificación: necesita una pérdida media positiva en cada ancho de bits.</translation>
    </message>
    <message>
        <source>Train longer at %1 bit: over its last quarter the mean loss is %2, %3 % below the quarter before.</source>
        <translation>Entrene más tiempo con %1 bits: en su último cuarto la pérdida media es %2, un %3 % menor que en el cuarto anterior.</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on %2 losses only.</source>
        <translation>Tome %1 bits con cautela: sus números se basan en solo %2 pérdidas.</translation>
    </message>
    <message>
        <source>Use %1 bit for the best balance of loss, steadiness and cost: its composite score is %2, the next is %3 bit with %4.</source>
        <translation>Use %1 bits para el mejor equilibrio entre pérdida, regularidad y coste: su puntuación compuesta es %2; el siguiente es %3 bits con %4.</translation>
    </message>
    <message>
        <source>bit_width_usage is shorter than iteration_losses: the first %1 of %2 iterations are used.</source>
        <translation>bit_width_usage es más corta que iteration_losses: se usan las primeras %1 de %2 iteraciones.</translation>
    </message>
    <message>
        <source>iteration_losses is shorter than bit_width_usage: the first %1 of %2 iterations are used.</source>
        <translation>iteration_losses es más corta que bit_width_usage: se usan las primeras %1 de %2 iteraciones.</translation>
    </message>
    <message>
        <source>losses_per_bit has %1 values for %2 bit where bit_width_usage has %3 iterations; the statistics per bit-width are those of losses_per_bit.</source>
        <translation>losses_per_bit tiene %1 valores para %2 bits donde bit_width_usage tiene %3 iteraciones; las estadísticas por ancho de bits son las de losses_per_bit.</translation>
    </message>
    <message>
        <source>losses_per_bit has no loss for %1 bit; that bit-width is left out.</source>
        <translation>losses_per_bit no tiene ninguna pérdida para %1 bits; ese ancho de bits se excluye.</translation>
    </message>
    <message>
        <source>losses_per_bit is empty and not used.</source>
        <translation>losses_per_bit está vacía y no se usa.</translation>
    </message>
</context>
<context>
    <name>TableFigure</name>
    <message numerus="yes">
        <source>… %n more rows</source>
        <translation>
            <numerusform>… %n fila más</numerusform>
            <numerusform>… %n filas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drag over the timeline with Ctrl held down, or focus it and press Shift+Right a few times. Every panel follows the range.</source>
        <translation>Arrastre sobre la cronología con Ctrl pulsado, o enfóquela y pulse Mayús+Derecha varias veces. Todos los paneles siguen el intervalo.</translation>
    </message>
    <message>
        <source>Drag the slider of a layer, or focus it and press the arrow keys. The error region beside it changes while you do.</source>
        <translation>Arrastre el deslizador de una capa, o enfóquelo y pulse las flechas. La región de error de al lado cambia al mismo tiempo.</translation>
    </message>
    <message>
        <source>Drop a training-statistics file on the window or press Ctrl+O. No file at hand? Take the recorded training that comes with the program.</source>
        <translation>Suelte un archivo de estadísticas de entrenamiento en la ventana o pulse Ctrl+O. ¿No tiene ninguno a mano? Use el entrenamiento registrado que acompaña al programa.</translation>
    </message>
    <message>
        <source>Each lab at the left is a workspace of its own. Click Runs, or press Ctrl+2.</source>
        <translation>Cada laboratorio de la izquierda es un espacio de trabajo propio. Haga clic en Ejecuciones o pulse Ctrl+2.</translation>
    </message>
    <message>
        <source>F1 lists all keys. Shift+F1 says what the focused number means, with its formula. The Help menu starts this tour again.</source>
        <translation>F1 muestra todas las teclas. Mayús+F1 dice qué significa el número enfocado, con su fórmula. El menú Ayuda vuelve a iniciar este recorrido.</translation>
    </message>
    <message>
        <source>Go to the Runs lab</source>
        <translation>Vaya al laboratorio Ejecuciones</translation>
    </message>
    <message>
        <source>Make a figure for a paper</source>
        <translation>Haga una figura para un artículo</translation>
    </message>
    <message>
        <source>Move a weight</source>
        <translation>Mueva un peso</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>Abra un archivo de estadísticas</translation>
    </message>
    <message>
        <source>Press Ctrl+Z. Every edit can be undone, and a whole drag is one step.</source>
        <translation>Pulse Ctrl+Z. Toda modificación puede deshacerse, y un arrastre completo es un solo paso.</translation>
    </message>
    <message>
        <source>Press this button, or Ctrl+E for the panel that has the focus. Choose the size of the column it is for, and export. The file can be opened again.</source>
        <translation>Pulse este botón, o Ctrl+E para el panel que tiene el foco. Elija el tamaño de la columna de destino y exporte. El archivo puede volver a abrirse.</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>Seleccione un intervalo de iteraciones</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshágalo</translation>
    </message>
    <message>
        <source>Take the &amp;sample</source>
        <translation>Usar el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Task 1 of 3: explore a training</source>
        <translation>Tarea 1 de 3: explorar un entrenamiento</translation>
    </message>
    <message>
        <source>Task 2 of 3: drag a weight</source>
        <translation>Tarea 2 de 3: arrastrar un peso</translation>
    </message>
    <message>
        <source>Task 3 of 3: export a figure</source>
        <translation>Tarea 3 de 3: exportar una figura</translation>
    </message>
    <message>
        <source>That is how it works</source>
        <translation>Así funciona</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CardsWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All definitions</source>
        <translation>Todas las definiciones</translation>
    </message>
    <message>
        <source>All definitions, or those of the numbers that one panel shows</source>
        <translation>Todas las definiciones, o las de los números que muestra un panel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Definition card</source>
        <translation>Ficha de definición</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Definitions of</source>
        <translation>Definiciones de</translation>
    </message>
    <message>
        <source>Finds cards by any word in them (Ctrl+F)</source>
        <translation>Busca fichas por cualquier palabra que contengan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>No card has these words. Try fewer or other words.</source>
        <translation>Ninguna ficha contiene estas palabras. Pruebe con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>No card of this panel has these words. Choose “All definitions” above.</source>
        <translation>Ninguna ficha de este panel contiene estas palabras. Elija «Todas las definiciones» arriba.</translation>
    </message>
    <message>
        <source>Search definitions</source>
        <translation>Buscar definiciones</translation>
    </message>
    <message>
        <source>Shown in:</source>
        <translation>Se muestra en:</translation>
    </message>
    <message>
        <source>The card after (Alt+Right)</source>
        <translation>La ficha siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>The card before (Alt+Left)</source>
        <translation>La ficha anterior (Alt+Izquierda)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Nothing fits these letters. Fewer letters find more.</source>
        <translation>Nada coincide con estas letras. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Type to find an action, a panel, a recent file or a definition</source>
        <translation>Escriba para buscar una acción, un panel, un archivo reciente o una definición</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Qué coincide</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DockTitleBar</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Cerrar este panel; el menú Ver lo recupera</translation>
    </message>
    <message>
        <source>Export this panel as a figure</source>
        <translation>Exportar este panel como figura</translation>
    </message>
    <message>
        <source>Float or dock this panel</source>
        <translation>Separar o acoplar este panel</translation>
    </message>
    <message>
        <source>What do these numbers mean?</source>
        <translation>¿Qué significan estos números?</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Soltar para abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Soltar para abrir %n archivo</numerusform>
            <numerusform>Soltar para abrir %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::EngineStatus</name>
    <message>
        <source>Compute %1 ms · Frame %2 ms</source>
        <translation>Cálculo %1 ms · Imagen %2 ms</translation>
    </message>
    <message>
        <source>Engine: computing</source>
        <translation>Motor: calculando</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>Motor: listo</translation>
    </message>
    <message>
        <source>Memory %1 MB</source>
        <translation>Memoria %1 MB</translation>
    </message>
    <message>
        <source>Time of the last computation on the engine thread, and from its result to the panels</source>
        <translation>Tiempo del último cálculo en el hilo del motor, y desde su resultado hasta los paneles</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ExportAllDialog</name>
    <message>
        <source>%1 (nothing to show yet)</source>
        <translation>%1 (aún nada que mostrar)</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already, the first is %1.</source>
        <translation>
            <numerusform>Ya existe %n archivo, el primero es %1.</numerusform>
            <numerusform>Ya existen %n archivos, el primero es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each</source>
        <translation>&amp;Números como CSV junto a cada una</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Ajuste &amp;predefinido</translation>
    </message>
    <message>
        <source>&amp;Replace the files that exist already</source>
        <translation>&amp;Reemplazar los archivos que ya existen</translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %n figures.</source>
        <translation>
            <numerusform>Cancelado tras %n figura.</numerusform>
            <numerusform>Cancelado tras %n figuras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one panel.</source>
        <translation>Elija al menos un panel.</translation>
    </message>
    <message>
        <source>Choose the folder the figures go to.</source>
        <translation>Elija la carpeta de destino de las figuras.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export all panels</source>
        <translation>Exportar todos los paneles</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Carpeta de las figuras</translation>
    </message>
    <message>
        <source>For panels that were not exported before; the others keep their size and look</source>
        <translation>Para los paneles que no se exportaron antes; los demás conservan su tamaño y aspecto</translation>
    </message>
    <message>
        <source>Panels to export</source>
        <translation>Paneles que se exportan</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>La carpeta %1 no existe; elija otra.</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ExportDialog</name>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>%1 must not be embedded into files, by its license; choose another font.</source>
        <translation>La licencia de %1 no permite incrustarla en archivos; elija otra fuente.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3 × %4 pixels</source>
        <translation>%1 × %2 mm, %3 × %4 píxeles</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Altura</translation>
    </message>
    <message>
        <source>&amp;Keep the shape</source>
        <translation>&amp;Mantener las proporciones</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside it</source>
        <translation>&amp;Números como CSV al lado</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Ajuste &amp;predefinido</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamaño de&amp;l texto</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Anch&amp;o</translation>
    </message>
    <message>
        <source>A millimeter of the figure is a millimeter of this screen</source>
        <translation>Un milímetro de la figura es un milímetro de esta pantalla</translation>
    </message>
    <message>
        <source>Above or below the plot</source>
        <translation>Encima o debajo del gráfico</translation>
    </message>
    <message>
        <source>At %1 dpi the picture has %2 million pixels; choose a lower resolution.</source>
        <translation>A %1 dpi la imagen tiene %2 millones de píxeles; elija una resolución menor.</translation>
    </message>
    <message>
        <source>Beside the figure these files exist already: %1. Replace them?</source>
        <translation>Junto a la figura ya existen estos archivos: %1. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>Al lado del gráfico</translation>
    </message>
    <message>
        <source>Co&amp;lors</source>
        <translation>Colore&amp;s</translation>
    </message>
    <message>
        <source>Copies the figure as PNG at 300 dpi, SVG and PDF (%1)</source>
        <translation>Copia la figura como PNG a 300 dpi, SVG y PDF (%1)</translation>
    </message>
    <message>
        <source>Dark, for slides</source>
        <translation>Oscuro, para diapositivas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <source>Light and dark keep their colors apart for color-blind readers</source>
        <translation>Los colores de Claro y Oscuro se distinguen también con daltonismo</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Claro, para papel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message>
        <source>Shades of gray</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Table as &amp;Markdown beside it</source>
        <translation>Tabla en Mark&amp;down al lado</translation>
    </message>
    <message>
        <source>Table as LaTe&amp;X beside it</source>
        <translation>Tabla en LaTe&amp;X al lado</translation>
    </message>
    <message>
        <source>Text of the title; empty: the figure&apos;s own</source>
        <translation>Texto del título; vacío: el de la propia figura</translation>
    </message>
    <message>
        <source>The text would be only %1 pt high; choose a larger width or text size.</source>
        <translation>El texto tendría solo %1 pt de alto; elija un ancho o un tamaño de texto mayor.</translation>
    </message>
    <message>
        <source>This panel has nothing to show yet; the figure will say so.</source>
        <translation>Este panel aún no tiene nada que mostrar; la figura lo indicará.</translation>
    </message>
    <message>
        <source>What is wrong with these choices</source>
        <translation>Qué falla en estas opciones</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Donde haya sitio</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>El ancho y la altura cambian juntos</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigureActions</name>
    <message>
        <source>Figure copied: %1</source>
        <translation>Figura copiada: %1</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Figura escrita en %1</translation>
    </message>
    <message>
        <source>No open panel of this lab has anything to show yet.</source>
        <translation>Ningún panel abierto de este laboratorio tiene aún algo que mostrar.</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to copy.</source>
        <translation>Abra antes un panel: no hay ninguno que copiar.</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to export.</source>
        <translation>Abra antes un panel: no hay ninguno que exportar.</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigurePreview</name>
    <message>
        <source>Preview of the figure at its size on paper</source>
        <translation>Vista previa de la figura a su tamaño en papel</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FileFlow</name>
    <message>
        <source>Copy saved</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>Everything Quantoscope reads (*.json *.quantoscope *.pdf *.svg *.png);;All files (*)</source>
        <translation>Todo lo que Quantoscope lee (*.json *.quantoscope *.pdf *.svg *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a training-statistics file</source>
        <translation>Abrir un archivo de estadísticas de entrenamiento</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Sesión de Quantoscope (*.quantoscope)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Session saved</source>
        <translation>Sesión guardada</translation>
    </message>
    <message>
        <source>The session has changes that are not saved. Save them first?</source>
        <translation>La sesión tiene cambios sin guardar. ¿Guardarlos antes?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HelpCenter</name>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HistoryDialog</name>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Click a step, or use Up and Down, to go to that state. The disk marks what is saved.</source>
        <translation>Haga clic en un paso, o use Arriba y Abajo, para ir a ese estado. El disco marca lo que está guardado.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation>Pasos de esta sesión</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::JobStrip</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n tarea más</numerusform>
            <numerusform>%n tareas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this job (Delete)</source>
        <translation>Cancelar esta tarea (Supr)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Take this line away (Delete)</source>
        <translation>Quitar esta línea (Supr)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n segundo</numerusform>
            <numerusform>quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>terminada en %1 s</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabWorkspace</name>
    <message>
        <source>Panels in this place</source>
        <translation>Paneles de este sitio</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabsBar</name>
    <message>
        <source>Labs</source>
        <translation>Laboratorios</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MainWindow</name>
    <message>
        <source>%1[*] – Quantoscope</source>
        <translation>%1[*] – Quantoscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;Shows live where the error of low-bit neural networks comes from, which layers can bear it, and what to do about it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;Muestra en vivo de dónde viene el error de las redes neuronales de pocos bits, qué capas pueden soportarlo y qué hacer al respecto.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>Acerca de Quantoscope</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)…</source>
        <translation>
            <numerusform>%n mensaje más…</numerusform>
            <numerusform>%n mensajes más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss this message; View &gt; Messages keeps it</source>
        <translation>Descartar este mensaje; Ver &gt; Mensajes lo conserva</translation>
    </message>
    <message>
        <source>How often this came</source>
        <translation>Cuántas veces apareció</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageLogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages since the start</source>
        <translation>Mensajes desde el inicio</translation>
    </message>
    <message>
        <source>The selected messages, or all of them</source>
        <translation>Los mensajes seleccionados, o todos</translation>
    </message>
    <message>
        <source>There were no messages since the start.</source>
        <translation>No hubo mensajes desde el inicio.</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MissingStrip</name>
    <message numerus="yes">
        <source>%n files of this session could not be opened, the first is %1. Their places are kept.</source>
        <translation>
            <numerusform>No se pudo abrir %n archivo de esta sesión: %1. Se conserva su sitio.</numerusform>
            <numerusform>No se pudieron abrir %n archivos de esta sesión, el primero es %1. Se conservan sus sitios.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this session could not be opened: %1. Its place is kept.</source>
        <translation>No se pudo abrir un archivo de esta sesión: %1. Se conserva su sitio.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose where the file is now; others beside it are found, too</source>
        <translation>Elegir dónde está ahora el archivo; también se encuentran otros que estén junto a él</translation>
    </message>
    <message>
        <source>Forget the files that could not be opened; this can be undone</source>
        <translation>Olvidar los archivos que no se pudieron abrir; se puede deshacer</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>Quitar de la sesión</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está %1 ahora?</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::PaletteModel</name>
    <message>
        <source>cannot be used now</source>
        <translation>no se puede usar ahora</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::PreferencesDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>&amp;Autosave after:</source>
        <translation>&amp;Guardado automático tras:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Clear cache</source>
        <translation>&amp;Vaciar caché</translation>
    </message>
    <message>
        <source>&amp;Digits shown:</source>
        <translation>&amp;Cifras mostradas:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Above it, what was not used for longest is removed first</source>
        <translation>Por encima de él se elimina primero lo que lleva más tiempo sin usarse</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Todos los núcleos</translation>
    </message>
    <message>
        <source>As each table suggests</source>
        <translation>Según cada tabla</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Carpeta de la caché</translation>
    </message>
    <message>
        <source>How long after a change the session is kept for recovery</source>
        <translation>Cuánto después de un cambio se guarda la sesión para poder recuperarla</translation>
    </message>
    <message>
        <source>How many the engine may use; results do not depend on it</source>
        <translation>Cuántos puede usar el motor; los resultados no dependen de ello</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>En uso:</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>&amp;Límite:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Sin caché</translation>
    </message>
    <message>
        <source>Of menus, panels and messages; numbers are the same in all</source>
        <translation>De menús, paneles y mensajes; los números son iguales en todos</translation>
    </message>
    <message>
        <source>Of the window; figures for paper are always light</source>
        <translation>De la ventana; las figuras para papel son siempre claras</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Removes what can be computed again; your files stay</source>
        <translation>Elimina lo que puede volver a calcularse; sus archivos se conservan</translation>
    </message>
    <message>
        <source>Significant digits in tables and read-outs; files keep all</source>
        <translation>Cifras significativas en tablas y lecturas; los archivos las conservan todas</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>Where results that take long are kept</source>
        <translation>Dónde se guardan los resultados que tardan mucho</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecentFiles</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>%1 is not there any more: moved, renamed or deleted.</source>
        <translation>%1 ya no está ahí: se movió, se renombró o se eliminó.</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecoveryStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with this session; saving it goes to its original file</source>
        <translation>Continuar con esta sesión; al guardarla va a su archivo original</translation>
    </message>
    <message>
        <source>Delete this unsaved work for good</source>
        <translation>Eliminar definitivamente este trabajo no guardado</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Conservarlo y preguntar de nuevo en el próximo inicio</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Sesión de Quantoscope (*.quantoscope)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Save unsaved work as</source>
        <translation>Guardar el trabajo no guardado como</translation>
    </message>
    <message>
        <source>The program ended unexpectedly on the computer %1. Unsaved work from %2 can be recovered (%3).</source>
        <translation>El programa terminó de forma inesperada en el equipo %1. Se puede recuperar trabajo no guardado de %2 (%3).</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Unsaved work from %1 can be recovered (%2).</source>
        <translation>El programa terminó de forma inesperada. Se puede recuperar trabajo no guardado de %1 (%2).</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo no guardado</translation>
    </message>
    <message>
        <source>Unsaved work from %1 (%2) is damaged and was kept as it is: %3</source>
        <translation>El trabajo no guardado de %1 (%2) está dañado y se conservó tal como está: %3</translation>
    </message>
    <message>
        <source>Write it to a file of your choice and keep the present session</source>
        <translation>Escribirlo en un archivo a elegir y conservar la sesión actual</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nunca se guardó</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ShortcutsDialog</name>
    <message>
        <source>%1 already starts “%2”. Take it away from there?</source>
        <translation>%1 ya inicia «%2». ¿Quitárselo?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Dejarlo ahí</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Quitárselo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Back to the keys this action had at first</source>
        <translation>Volver a las teclas que esta acción tenía al principio</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modificado por usted</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Elija una acción para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first? Your own are lost.</source>
        <translation>¿Devolver a todas las acciones las teclas que tenían al principio? Las suyas se perderán.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Teclas nuevas para «%1»:</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restablecer &amp;todo…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <translation>Buscar por nombre o teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>The action stays in menus and palette</source>
        <translation>La acción sigue en los menús y en la paleta</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Tour</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close tour</source>
        <translation>&amp;Cerrar recorrido</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Does this step for you</source>
        <translation>Realiza este paso automáticamente</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::WelcomeStrip</name>
    <message>
        <source>Close; Help &gt; Welcome brings it back</source>
        <translation>Cerrar; Ayuda &gt; Bienvenida la recupera</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>Abrir estadísticas</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recientes:</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>Mostrar al inicio</translation>
    </message>
    <message>
        <source>Statistics of a training, one JSON file per run</source>
        <translation>Estadísticas de un entrenamiento, un archivo JSON por ejecución</translation>
    </message>
    <message>
        <source>Take a sample</source>
        <translation>Usar un ejemplo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Workbench</name>
    <message>
        <source>Locate %1</source>
        <translation>Localizar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Abrir %n archivo</numerusform>
            <numerusform>Abrir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open experiment %1</source>
        <translation>Abrir el experimento %1</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Abrir la ejecución %1</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Recuperar trabajo no guardado</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>Quitar los archivos que faltan</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>Quitar la ejecución %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::axes3d::OrbitView</name>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exportar figura…</translation>
    </message>
    <message>
        <source>&amp;Isometric view</source>
        <translation>Vista &amp;isométrica</translation>
    </message>
    <message>
        <source>Arrow keys turn the view, plus and minus zoom, Home fits, Page Down reads out the parts.</source>
        <translation>Las flechas giran la vista, más y menos amplían y reducen, Inicio ajusta, Av Pág lee las partes.</translation>
    </message>
    <message>
        <source>Copy &amp;data (CSV)</source>
        <translation>Copiar &amp;datos (CSV)</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>View against first axis</source>
        <translation>Vista contra el primer eje</translation>
    </message>
    <message>
        <source>View against second axis</source>
        <translation>Vista contra el segundo eje</translation>
    </message>
    <message>
        <source>View against third axis</source>
        <translation>Vista contra el tercer eje</translation>
    </message>
    <message>
        <source>View along &amp;first axis</source>
        <translation>Vista según el &amp;primer eje</translation>
    </message>
    <message>
        <source>View along &amp;second axis</source>
        <translation>Vista según el &amp;segundo eje</translation>
    </message>
    <message>
        <source>View along &amp;third axis</source>
        <translation>Vista según el &amp;tercer eje</translation>
    </message>
</context>
<context>
    <name>quantoscope::bars3d::GridView</name>
    <message>
        <source>%1: %2</source>
        <comment>axis and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>3-D view</source>
        <translation>Vista 3-D</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys reads values.</source>
        <translation>Ctrl con las flechas lee los valores.</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ParameterSlider</name>
    <message>
        <source>%1
Drag, use the wheel or the arrow keys (Shift fine, Alt coarse); double-click or Delete resets.</source>
        <translation>%1
Arrastre o use la rueda o las flechas (Mayús fino, Alt grueso); el doble clic o Supr restablece.</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::TableView</name>
    <message>
        <source>Copy selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>Ordenar por esta columna, ascendente</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>Ordenar por esta columna, descendente</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>¿Qué es «%1»?</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ValueCell</name>
    <message>
        <source>%1
Drag sideways, type, or use the arrow keys; Shift is fine, Alt is coarse.</source>
        <translation>%1
Arrastre de lado, escriba o use las flechas; Mayús es fino, Alt es grueso.</translation>
    </message>
</context>
<context>
    <name>quantoscope::charts::ChartView</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exportar figura…</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BasisEditor</name>
    <message>
        <source>Basis vectors</source>
        <translation>Vectores de la base</translation>
    </message>
    <message>
        <source>Where the layer sends the basis vectors. Drag a tip, or choose one with Space and move it with the arrow keys; Shift moves the third channel.</source>
        <translation>Adónde envía la capa los vectores de la base. Arrastre una punta, o elija una con Espacio y muévala con las flechas; Mayús mueve el tercer canal.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::DistributionPanel</name>
    <message>
        <source>Boxes</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Brushed range only</source>
        <translation>Solo intervalo seleccionado</translation>
    </message>
    <message>
        <source>Counts in bins shared by all bit-widths (Freedman and Diaconis)</source>
        <translation>Recuentos en clases comunes a todos los anchos de bits (Freedman y Diaconis)</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>Distribución de la pérdida</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de diagrama</translation>
    </message>
    <message>
        <source>Median, quartiles, and whiskers to the last loss within 1.5 times their distance</source>
        <translation>Mediana, cuartiles y bigotes hasta la última pérdida a menos de 1.5 veces su distancia</translation>
    </message>
    <message>
        <source>No range is selected in the timeline; the whole run is shown.</source>
        <translation>No hay ningún intervalo seleccionado en la cronología; se muestra toda la ejecución.</translation>
    </message>
    <message>
        <source>Use only the iterations selected in the timeline or the loss plot</source>
        <translation>Usar solo las iteraciones seleccionadas en la cronología o en el gráfico de la pérdida</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::EmptyState</name>
    <message>
        <source>A JSON file with iteration_losses, bit_width_usage or losses_per_bit</source>
        <translation>Un archivo JSON con iteration_losses, bit_width_usage o losses_per_bit</translation>
    </message>
    <message>
        <source>A recorded training of 1500 iterations at 2, 4, 8 and 16 bit</source>
        <translation>Un entrenamiento registrado de 1500 iteraciones con 2, 4, 8 y 16 bits</translation>
    </message>
    <message>
        <source>No run is loaded</source>
        <translation>No hay ninguna ejecución cargada</translation>
    </message>
    <message>
        <source>Open a stats file…</source>
        <translation>Abrir estadísticas…</translation>
    </message>
    <message>
        <source>Open the statistics file of a training with changing bit-widths, or drop it on the window.</source>
        <translation>Abra el archivo de estadísticas de un entrenamiento con anchos de bits cambiantes o suéltelo en la ventana.</translation>
    </message>
    <message>
        <source>Take the sample</source>
        <translation>Usar el ejemplo</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ExperimentPanel</name>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 de %2 capas</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2-D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3-D</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>Adds an identity at the end of the chain, up to %1 layers.</source>
        <translation>Añade una identidad al final de la cadena, hasta %1 capas.</translation>
    </message>
    <message>
        <source>Each layer starts at the shared bit-width; set it on the layer&apos;s card.</source>
        <translation>Cada capa empieza con el ancho de bits común; ajústelo en la tarjeta de la capa.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Move layer %1 down</source>
        <translation>Mover la capa %1 hacia abajo</translation>
    </message>
    <message>
        <source>Move layer %1 up</source>
        <translation>Mover la capa %1 hacia arriba</translation>
    </message>
    <message>
        <source>One bit-width for all layers</source>
        <translation>Un ancho de bits para todas las capas</translation>
    </message>
    <message>
        <source>Own bit-width for each layer</source>
        <translation>Ancho de bits propio por capa</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>Experimento propio</translation>
    </message>
    <message>
        <source>Paste the weights of layer %1</source>
        <translation>Pegar los pesos de la capa %1</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Ajuste predefinido %1</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Quitar la capa %1</translation>
    </message>
    <message>
        <source>Replaces the experiment by one that ships with the program. Can be undone.</source>
        <translation>Sustituye el experimento por uno que acompaña al programa. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Switch to 2-D</source>
        <translation>Cambiar a 2-D</translation>
    </message>
    <message>
        <source>Switch to 3-D</source>
        <translation>Cambiar a 3-D</translation>
    </message>
    <message>
        <source>The value that enters the first layer, channel by channel.</source>
        <translation>El valor que entra en la primera capa, canal por canal.</translation>
    </message>
    <message>
        <source>Three channels: what is new comes from the identity.</source>
        <translation>Tres canales: lo nuevo viene de la identidad.</translation>
    </message>
    <message>
        <source>Two channels: third rows and columns are cut off.</source>
        <translation>Dos canales: se recortan las terceras filas y columnas.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::InferencePanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>Las activaciones se redondean después de cada capa con una escala para todos los puntos; desactivado: solo los pesos.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerBarsPanel</name>
    <message>
        <source>%1 (of the last valid experiment)</source>
        <translation>%1 (del último experimento válido)</translation>
    </message>
    <message>
        <source>All numbers of the layers as a table.</source>
        <translation>Todos los números de las capas en una tabla.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>How far the error of one layer can reach along each channel.</source>
        <translation>Hasta dónde puede llegar el error de una capa a lo largo de cada canal.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>One measure as bars.</source>
        <translation>Una medida en barras.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The largest error of all layers along each channel, as a share of the value there.</source>
        <translation>El mayor error de todas las capas a lo largo de cada canal, como parte del valor que hay ahí.</translation>
    </message>
    <message>
        <source>The largest error of one layer along each channel, as a share of the value there.</source>
        <translation>El mayor error de una capa a lo largo de cada canal, como parte del valor que hay ahí.</translation>
    </message>
    <message>
        <source>The largest factor by which the quantized weights can stretch an error.</source>
        <translation>El mayor factor por el que los pesos cuantizados pueden estirar un error.</translation>
    </message>
    <message>
        <source>The relative error of each channel divided by the mean over channels.</source>
        <translation>El error relativo de cada canal dividido por la media de los canales.</translation>
    </message>
    <message>
        <source>What the bars show of each layer.</source>
        <translation>Qué muestran las barras de cada capa.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerCard</name>
    <message>
        <source>Copy matrix</source>
        <translation>Copiar matriz</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Move layer %1 down, towards the output</source>
        <translation>Mover la capa %1 hacia abajo, hacia la salida</translation>
    </message>
    <message>
        <source>Move layer %1 up, towards the input</source>
        <translation>Mover la capa %1 hacia arriba, hacia la entrada</translation>
    </message>
    <message>
        <source>Paste matrix (numpy or rows)</source>
        <translation>Pegar matriz (numpy o filas)</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Quitar la capa %1</translation>
    </message>
    <message>
        <source>The weights of this layer</source>
        <translation>Los pesos de esta capa</translation>
    </message>
    <message>
        <source>Weights after rounding</source>
        <translation>Pesos tras el redondeo</translation>
    </message>
    <message>
        <source>Weights of layer %1: copy, paste, drag the basis vectors</source>
        <translation>Pesos de la capa %1: copiar, pegar, arrastrar los vectores de la base</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>bits</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LossPanel</name>
    <message>
        <source>Log scale</source>
        <translation>Escala log.</translation>
    </message>
    <message>
        <source>Logarithmic loss axis; needs losses above zero</source>
        <translation>Eje logarítmico de la pérdida; necesita pérdidas mayores que cero</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>Pérdida por iteración</translation>
    </message>
    <message>
        <source>Mean over a window centered at each iteration, a fiftieth of the run long (5 to 101)</source>
        <translation>Media en una ventana centrada en cada iteración, de un cincuentavo de la ejecución (de 5 a 101)</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>Media móvil</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldPanel</name>
    <message>
        <source>Comma-separated points (*.csv *.txt);;All files (*)</source>
        <translation>Puntos separados por comas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Abrir puntos</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Puntos de un archivo</translation>
    </message>
    <message>
        <source>Take points from a file: a line for each point, numbers separated by commas.</source>
        <translation>Tomar los puntos de un archivo: una línea por punto, números separados por comas.</translation>
    </message>
    <message>
        <source>The error regions around some of the inputs, at their true size.</source>
        <translation>Las regiones de error alrededor de algunas de las entradas, a su tamaño real.</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>Tubos</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverviewPanel</name>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>Anchos de bits</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Contenido de la tabla</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow files that change</source>
        <translation>Seguir los archivos que cambian</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Quitar esta ejecución</translation>
    </message>
    <message>
        <source>Remove this run; can be undone</source>
        <translation>Quitar esta ejecución; se puede deshacer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Show what a training writes while it runs; zoom and selection stay</source>
        <translation>Mostrar lo que escribe un entrenamiento en curso; se conservan la ampliación y la selección</translation>
    </message>
    <message>
        <source>The file of this run is still being written; what is shown is what it holds so far</source>
        <translation>El archivo de esta ejecución aún se está escribiendo; se muestra lo que contiene hasta ahora</translation>
    </message>
    <message>
        <source>The loaded runs side by side</source>
        <translation>Las ejecuciones cargadas, una junto a otra</translation>
    </message>
    <message>
        <source>The losses of the shown run at each bit-width</source>
        <translation>Las pérdidas de la ejecución mostrada en cada ancho de bits</translation>
    </message>
    <message>
        <source>The run that all panels of this lab show</source>
        <translation>La ejecución que muestran todos los paneles de este laboratorio</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>creciendo</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PagedRunPanel</name>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Kind of view</source>
        <translation>Tipo de vista</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PartsBar</name>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Errors of random roundings and the error of the rounding that is made; all lie inside.</source>
        <translation>Errores de redondeos aleatorios y el error del redondeo realizado; todos están dentro.</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>Ajustar todo a la vista</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Ajustar vista</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Anidadas</translation>
    </message>
    <message>
        <source>Principal axes, as far as the region reaches along them.</source>
        <translation>Ejes principales, hasta donde llega la región a lo largo de ellos.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>The bounding box: what a bound for each channel would claim.</source>
        <translation>La caja envolvente: lo que afirmaría una cota por canal.</translation>
    </message>
    <message>
        <source>The error of the whole chain: the Minkowski sum of its layers.</source>
        <translation>El error de toda la cadena: la suma de Minkowski de sus capas.</translation>
    </message>
    <message>
        <source>The same chain without channel mixing: only the main diagonals.</source>
        <translation>La misma cadena sin mezcla de canales: solo las diagonales principales.</translation>
    </message>
    <message>
        <source>The whole after each layer, one inside the next.</source>
        <translation>El conjunto tras cada capa, uno dentro del siguiente.</translation>
    </message>
    <message>
        <source>What each layer adds by itself, in the layer&apos;s color.</source>
        <translation>Lo que cada capa añade por sí misma, en el color de la capa.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RegionPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Canales %1 y %2</translation>
    </message>
    <message>
        <source>Click a number to read what it means.</source>
        <translation>Haga clic en un número para leer qué significa.</translation>
    </message>
    <message>
        <source>The two channels that the region is projected onto, exactly.</source>
        <translation>Los dos canales sobre los que se proyecta la región, de forma exacta.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RunPlotPanel</name>
    <message>
        <source>Clear range</source>
        <translation>Quitar intervalo</translation>
    </message>
    <message>
        <source>Clear the selected range of iterations (Escape in the plot)</source>
        <translation>Quitar el intervalo de iteraciones seleccionado (Escape en el gráfico)</translation>
    </message>
    <message>
        <source>Drag over the plot to select iterations in all panels (without this tool: Ctrl+drag)</source>
        <translation>Arrastrar sobre el gráfico para seleccionar iteraciones en todos los paneles (sin esta herramienta: Ctrl+arrastrar)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Select range</source>
        <translation>Elegir intervalo</translation>
    </message>
    <message>
        <source>Show all of the run (double click in the plot)</source>
        <translation>Mostrar toda la ejecución (doble clic en el gráfico)</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyPanel</name>
    <message>
        <source>Fit everything into the view</source>
        <translation>Ajustar todo a la vista</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Ajustar vista</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TimelinePanel</name>
    <message>
        <source>Bit-width by iteration</source>
        <translation>Ancho de bits por iteración</translation>
    </message>
</context>
<context>
    <name>quantoscope::plot2d::PlotView</name>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 frente a %2.</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exportar figura…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 más</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows everything, Page Down reads out the values.</source>
        <translation>Las flechas desplazan, más y menos amplían y reducen, Inicio muestra todo, Av Pág lee los valores.</translation>
    </message>
    <message>
        <source>Clear &amp;selected range</source>
        <translation>&amp;Quitar intervalo seleccionado</translation>
    </message>
    <message>
        <source>Copy &amp;Data (CSV)</source>
        <translation>Copiar &amp;datos (CSV)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>quantoscope::scene3d::SceneView</name>
    <message>
        <source>3-D view</source>
        <translation>Vista 3-D</translation>
    </message>
</context>
</TS>
