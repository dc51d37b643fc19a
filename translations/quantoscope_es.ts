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
        <source>&amp;Analyze spectra</source>
        <translation>&amp;Analizar espectros</translation>
    </message>
    <message>
        <source>&amp;Co-design</source>
        <translation>&amp;Codiseño</translation>
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
        <translation>E&amp;xportar figura…</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>&amp;Exportar plan…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Follow the zones</source>
        <translation>&amp;Seguir las zonas</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Go on with the training</source>
        <translation>C&amp;ontinuar el entrenamiento</translation>
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
        <source>&amp;Import plan…</source>
        <translation>&amp;Importar plan…</translation>
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
        <source>&amp;Measure layers</source>
        <translation>&amp;Medir capas</translation>
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
        <source>&amp;Open costs…</source>
        <translation>A&amp;brir costes…</translation>
    </message>
    <message>
        <source>&amp;Open prompts…</source>
        <translation>&amp;Abrir prompts…</translation>
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
        <source>&amp;Pause the training</source>
        <translation>&amp;Pausar el entrenamiento</translation>
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
        <source>&amp;Round single layers</source>
        <translation>&amp;Redondear capas una a una</translation>
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
        <source>&amp;Stop measuring</source>
        <translation>&amp;Detener la medición</translation>
    </message>
    <message>
        <source>&amp;Stop the analysis</source>
        <translation>&amp;Detener el análisis</translation>
    </message>
    <message>
        <source>&amp;Stop the training</source>
        <translation>&amp;Detener el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Train the chosen configuration</source>
        <translation>&amp;Entrenar la configuración elegida</translation>
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
        <source>&amp;Use the layer in Geometry…</source>
        <translation>&amp;Usar la capa en Geometría…</translation>
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
        <source>&amp;Write report…</source>
        <translation>&amp;Escribir informe…</translation>
    </message>
    <message>
        <source>A tour of three tasks: explore a training, drag a weight, export a figure</source>
        <translation>Un recorrido por tres tareas: explorar un entrenamiento, arrastrar un peso, exportar una figura</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Hay un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Add a table of hardware profiles (CSV)</source>
        <translation>Añadir una tabla de perfiles de hardware (CSV)</translation>
    </message>
    <message>
        <source>Add the recorded training that ships with the program</source>
        <translation>Añadir el entrenamiento registrado que acompaña al programa</translation>
    </message>
    <message>
        <source>All figures, tables and numbers of the runs in a folder</source>
        <translation>Todas las figuras, tablas y números de las ejecuciones en una carpeta</translation>
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
        <source>Allocate bits for an instance, or for a plan&apos;s layers</source>
        <translation>Asignar bits a una instancia o a las capas de un plan</translation>
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
        <source>C&amp;riticality</source>
        <translation>C&amp;riticidad</translation>
    </message>
    <message>
        <source>Choose &amp;images…</source>
        <translation>Elegir &amp;imágenes…</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>Elegir un bloque pequeño de la capa seleccionada y añadirlo a la cadena del laboratorio Geometría</translation>
    </message>
    <message>
        <source>Close &amp;the model</source>
        <translation>Cerrar mo&amp;delo</translation>
    </message>
    <message>
        <source>Close the opened model; this can be undone</source>
        <translation>Cerrar el modelo abierto; se puede deshacer</translation>
    </message>
    <message>
        <source>Close the program; unsaved changes are asked about</source>
        <translation>Cerrar el programa; se pregunta por los cambios sin guardar</translation>
    </message>
    <message>
        <source>Compute the spectra of the opened model&apos;s layers</source>
        <translation>Calcular los espectros de las capas del modelo abierto</translation>
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
        <source>Drop the imported plan and bits set by hand</source>
        <translation>Descartar el plan importado y los bits fijados a mano</translation>
    </message>
    <message>
        <source>Every message since the start, dismissed ones too</source>
        <translation>Todos los mensajes desde el inicio, también los descartados</translation>
    </message>
    <message>
        <source>Explore numbers that were measured elsewhere, say on a GPU</source>
        <translation>Explorar números medidos en otro lugar, por ejemplo en una GPU</translation>
    </message>
    <message>
        <source>Export &amp;all measurements…</source>
        <translation>Exportar &amp;todas las mediciones…</translation>
    </message>
    <message>
        <source>Export &amp;lab as one figure…</source>
        <translation>Exportar &amp;laboratorio como una figura…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>Exportar &amp;resultados…</translation>
    </message>
    <message>
        <source>Export a p&amp;lot of every layer…</source>
        <translation>Exportar un &amp;gráfico por capa…</translation>
    </message>
    <message>
        <source>Export all &amp;panels…</source>
        <translation>Exportar t&amp;odos los paneles…</translation>
    </message>
    <message>
        <source>Export all layers as one P&amp;DF…</source>
        <translation>Exportar todas las capas en un PD&amp;F…</translation>
    </message>
    <message>
        <source>Export the allocation as p&amp;lan…</source>
        <translation>Exportar la asignación como p&amp;lan…</translation>
    </message>
    <message>
        <source>Export the recommended &amp;plan…</source>
        <translation>Exportar el &amp;plan recomendado…</translation>
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
        <source>Go on where the training was paused or stopped</source>
        <translation>Continuar donde se pausó o detuvo el entrenamiento</translation>
    </message>
    <message>
        <source>Go to the lab %1</source>
        <translation>Ir al laboratorio %1</translation>
    </message>
    <message>
        <source>Import s&amp;tatistics…</source>
        <translation>Importar estadísti&amp;cas…</translation>
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
        <source>Measure &amp;here instead</source>
        <translation>Medir a&amp;quí en su lugar</translation>
    </message>
    <message>
        <source>Measure the &amp;plan</source>
        <translation>Medir el &amp;plan</translation>
    </message>
    <message>
        <source>Measure the opened &amp;model</source>
        <translation>Medir el modelo &amp;abierto</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Medir el plan en conjunto junto a anchos uniformes</translation>
    </message>
    <message>
        <source>Measure the s&amp;ensitivities</source>
        <translation>Medir las &amp;sensibilidades</translation>
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
        <source>No language model has been measured yet.</source>
        <translation>Aún no se ha medido ningún modelo de lenguaje.</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet.</source>
        <translation>Aún no se ha analizado ninguna capa.</translation>
    </message>
    <message>
        <source>No layer of the model is selected.</source>
        <translation>No hay ninguna capa del modelo seleccionada.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>No run is loaded.</source>
        <translation>No hay ninguna ejecución cargada.</translation>
    </message>
    <message>
        <source>No statistics are imported.</source>
        <translation>No se han importado estadísticas.</translation>
    </message>
    <message>
        <source>No training is running.</source>
        <translation>No hay ningún entrenamiento en curso.</translation>
    </message>
    <message>
        <source>No training was paused or stopped.</source>
        <translation>No se ha pausado ni detenido ningún entrenamiento.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Aún no se ha entrenado nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is being analyzed.</source>
        <translation>No se está analizando nada.</translation>
    </message>
    <message>
        <source>Nothing is being measured.</source>
        <translation>No se está midiendo nada.</translation>
    </message>
    <message>
        <source>One file: safetensors, the index of a sharded model, ONNX, npz or npy</source>
        <translation>Un archivo: safetensors, el índice de un modelo fragmentado, ONNX, npz o npy</translation>
    </message>
    <message>
        <source>Open &amp;hardware profiles…</source>
        <translation>Abrir perfiles de &amp;hardware…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a model that is in several files</source>
        <translation>Abrir un modelo repartido en varios archivos</translation>
    </message>
    <message>
        <source>Open files of any kind; each goes to its lab by its content</source>
        <translation>Abrir archivos de cualquier tipo; cada uno va a su laboratorio según su contenido</translation>
    </message>
    <message>
        <source>Open model we&amp;ights…</source>
        <translation>Abr&amp;ir pesos de un modelo…</translation>
    </message>
    <message>
        <source>Open t&amp;he folder of a model…</source>
        <translation>A&amp;brir carpeta de un modelo…</translation>
    </message>
    <message>
        <source>Open the example of statistics captured elsewhere</source>
        <translation>Abrir el ejemplo de estadísticas obtenidas en otro lugar</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple run</source>
        <translation>Abrir ejecución de eje&amp;mplo</translation>
    </message>
    <message>
        <source>Open the sample mo&amp;del</source>
        <translation>Abrir modelo de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>Abrir el pequeño modelo de lenguaje que acompaña al programa</translation>
    </message>
    <message>
        <source>Open the training in R&amp;uns…</source>
        <translation>Abrir el e&amp;ntrenamiento en Ejecuciones…</translation>
    </message>
    <message>
        <source>Open the weights in Spe&amp;ctra…</source>
        <translation>Abrir los pesos en Espec&amp;tros…</translation>
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
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>Retirar las estadísticas importadas y medir el modelo abierto</translation>
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
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Redondear una capa cada vez y medir cómo afecta al token siguiente</translation>
    </message>
    <message>
        <source>Run the prompts through the model: activations and attention</source>
        <translation>Pasar los prompts por el modelo: activaciones y atención</translation>
    </message>
    <message>
        <source>S&amp;pectra</source>
        <translation>Es&amp;pectros</translation>
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
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>Guardar los pesos como safetensors y abrirlos en el laboratorio Espectros</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>Guardar lo que ha registrado el entrenamiento y abrirlo en el laboratorio Ejecuciones</translation>
    </message>
    <message>
        <source>Show e&amp;xample statistics</source>
        <translation>Mostrar estadísticas de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>Mostrar cinco entrenamientos con dígitos manuscritos que acompañan al programa</translation>
    </message>
    <message>
        <source>Show the &amp;recorded sample</source>
        <translation>&amp;Mostrar el ejemplo registrado</translation>
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
        <source>Stop after this batch; it can go on later</source>
        <translation>Detener tras este lote; se puede continuar después</translation>
    </message>
    <message>
        <source>Stop every job that runs or waits</source>
        <translation>Detener todas las tareas en curso o en espera</translation>
    </message>
    <message>
        <source>Stop; the layers that were analyzed stay</source>
        <translation>Detener; las capas ya analizadas se conservan</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>Detener; lo medido se conserva</translation>
    </message>
    <message>
        <source>Take a plan that any lab has written</source>
        <translation>Tomar un plan escrito por cualquier laboratorio</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Take prompts, JSONL or token ids from a file</source>
        <translation>Tomar prompts, JSONL o ids de token de un archivo</translation>
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
        <source>The plan follows the zones already.</source>
        <translation>El plan ya sigue las zonas.</translation>
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
        <source>There is no allocation at this budget.</source>
        <translation>No hay ninguna asignación con este presupuesto.</translation>
    </message>
    <message>
        <source>Train &amp;all five configurations</source>
        <translation>Entrenar las &amp;cinco configuraciones</translation>
    </message>
    <message>
        <source>Train the named configurations and compare them</source>
        <translation>Entrenar las configuraciones con nombre y compararlas</translation>
    </message>
    <message>
        <source>Train the small network with quantized weights</source>
        <translation>Entrenar la red pequeña con pesos cuantizados</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>Entrenar con una carpeta de archivos CIFAR-10 o IDX</translation>
    </message>
    <message>
        <source>Trainings are shown already.</source>
        <translation>Ya se muestran entrenamientos.</translation>
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
        <source>Wait after this batch</source>
        <translation>Esperar tras este lote</translation>
    </message>
    <message>
        <source>What each layer of the trained network loses with fewer bits</source>
        <translation>Lo que pierde cada capa de la red entrenada con menos bits</translation>
    </message>
    <message>
        <source>What rounding does to the weights of every layer</source>
        <translation>Cómo afecta el redondeo a los pesos de cada capa</translation>
    </message>
    <message>
        <source>Write a figure for each layer, category and batch to a folder</source>
        <translation>Escribir en una carpeta una figura por capa, categoría y lote</translation>
    </message>
    <message>
        <source>Write alphas, summary and all measures as CSV and JSON</source>
        <translation>Escribir los alphas, el resumen y todas las medidas en CSV y JSON</translation>
    </message>
    <message>
        <source>Write every measured number as JSON</source>
        <translation>Escribir todos los números medidos en JSON</translation>
    </message>
    <message>
        <source>Write every open panel to a file of its own</source>
        <translation>Escribir cada panel abierto en su propio archivo</translation>
    </message>
    <message>
        <source>Write one page for each layer</source>
        <translation>Escribir una página por capa</translation>
    </message>
    <message>
        <source>Write parameters, files and views to the session file</source>
        <translation>Escribir los parámetros, archivos y vistas en el archivo de sesión</translation>
    </message>
    <message>
        <source>Write the bits of every layer for a quantizer</source>
        <translation>Escribir los bits de cada capa para un cuantizador</translation>
    </message>
    <message>
        <source>Write the format of every layer for a quantizer</source>
        <translation>Escribir el formato de cada capa para un cuantizador</translation>
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
    <message>
        <source>Write the width of every layer for a quantizer</source>
        <translation>Escribir el ancho de cada capa para un cuantizador</translation>
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
    <name>CodesignPage</name>
    <message>
        <source>32 over the average bit-width</source>
        <translation>32 dividido por el ancho medio de bits</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy against its price; the steps join what is not beaten</source>
        <translation>Exactitud frente a su precio; los escalones unen lo que nada supera</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>Exactitud por cada MiB</translation>
    </message>
    <message>
        <source>Accuracy lost against fp32, in percent of it</source>
        <translation>Exactitud perdida frente a fp32, en porcentaje de ella</translation>
    </message>
    <message>
        <source>Accuracy lost when one layer has two bits less</source>
        <translation>Exactitud que se pierde cuando una capa tiene dos bits menos</translation>
    </message>
    <message>
        <source>Accuracy on the test images after each epoch</source>
        <translation>Exactitud en las imágenes de prueba tras cada época</translation>
    </message>
    <message>
        <source>All configurations side by side</source>
        <translation>Todas las configuraciones, una junto a otra</translation>
    </message>
    <message>
        <source>All measures of every layer</source>
        <translation>Todas las medidas de cada capa</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>Operaciones de bits de cada capa</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>Perfil de hardware</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How far rounded numbers are from the exact ones</source>
        <translation>A qué distancia están los números redondeados de los exactos</translation>
    </message>
    <message>
        <source>Layers, widths and costs at the budget</source>
        <translation>Capas, anchos y costes con el presupuesto</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Signal to noise at each bit-width</source>
        <translation>Señal/ruido en cada ancho de bits</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The bit-width of every layer at the budget; the sum of costs is the least possible</source>
        <translation>El ancho de bits de cada capa con el presupuesto; la suma de costes es la menor posible</translation>
    </message>
    <message>
        <source>The bits of the weights by iteration, live</source>
        <translation>Los bits de los pesos por iteración, en vivo</translation>
    </message>
    <message>
        <source>The epochs of the newest training</source>
        <translation>Las épocas del último entrenamiento</translation>
    </message>
    <message>
        <source>The least cost of every budget</source>
        <translation>El menor coste con cada presupuesto</translation>
    </message>
    <message>
        <source>The loss of every batch, live</source>
        <translation>La pérdida de cada lote, en vivo</translation>
    </message>
    <message>
        <source>The profile&apos;s numbers and their sources</source>
        <translation>Los números del perfil y sus fuentes</translation>
    </message>
    <message>
        <source>The same beside the rules of thumb</source>
        <translation>Lo mismo junto a las reglas prácticas</translation>
    </message>
    <message>
        <source>The tensor&apos;s numbers and the levels of its grid</source>
        <translation>Los números del tensor y los niveles de su cuadrícula</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Weights at their widths and biases in fp32</source>
        <translation>Pesos con sus anchos y sesgos en fp32</translation>
    </message>
    <message>
        <source>What an inference takes on the profile</source>
        <translation>Lo que cuesta una inferencia en el perfil</translation>
    </message>
    <message>
        <source>What limits each layer: computing or memory</source>
        <translation>Qué limita cada capa: el cálculo o la memoria</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>%1 bits for the layers %2: nothing measured speaks against it.</source>
        <translation>%1 bits para las capas %2: nada de lo medido se opone.</translation>
    </message>
    <message>
        <source>%1 bits for the layers %2: two or more flags.</source>
        <translation>%1 bits para las capas %2: dos o más señales de alerta.</translation>
    </message>
    <message>
        <source>Layer %1 suffers most from 2 bits: KL %2 nats.</source>
        <translation>La capa %1 es la que más sufre con 2 bits: KL de %2 nats.</translation>
    </message>
    <message>
        <source>Measure the plan as a whole: layers rounded one at a time say too little below 4 bits.</source>
        <translation>Mida el plan en conjunto: redondear las capas de una en una dice demasiado poco por debajo de 4 bits.</translation>
    </message>
    <message>
        <source>Mixed widths for the layers %1: %2 bits where they write into the residual stream (o_proj, down_proj), %3 elsewhere.</source>
        <translation>Anchos mixtos para las capas %1: %2 bits donde escriben en el flujo residual (o_proj, down_proj), %3 en el resto.</translation>
    </message>
    <message>
        <source>The layers take %1 MB instead of %2 MB at 16 bits (%3 % less).</source>
        <translation>Las capas ocupan %1 MB en lugar de %2 MB con 16 bits (%3 % menos).</translation>
    </message>
</context>
<context>
    <name>CriticalityPage</name>
    <message>
        <source>A number of every head; click a cell to see its attention</source>
        <translation>Un número por cada cabeza; haga clic en una celda para ver su atención</translation>
    </message>
    <message>
        <source>A statistic of the hidden states after each layer; its threshold can be dragged</source>
        <translation>Una estadística de los estados ocultos tras cada capa; su umbral se puede arrastrar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Divergence, loss, perplexity and most likely tokens, with standard errors</source>
        <translation>Divergencia, pérdida, perplejidad y tokens más probables, con errores estándar</translation>
    </message>
    <message>
        <source>Every number of every layer</source>
        <translation>Todos los números de cada capa</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>How far the next-token distribution moves when one layer is rounded; the threshold can be dragged</source>
        <translation>Cuánto se desplaza la distribución del token siguiente al redondear una capa; el umbral se puede arrastrar</translation>
    </message>
    <message>
        <source>How spread attention is, how specialized heads are, what the last token looks at</source>
        <translation>Cómo se reparte la atención, lo especializadas que están las cabezas, qué mira el último token</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Memory and divergence of the plan as a whole, beside uniform widths</source>
        <translation>Memoria y divergencia del plan en conjunto, junto a anchos uniformes</translation>
    </message>
    <message>
        <source>Memory, divergence and perplexity of the measured plans</source>
        <translation>Memoria, divergencia y perplejidad de los planes medidos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The bits of every layer; select one to change it</source>
        <translation>Los bits de cada capa; seleccione una para cambiarla</translation>
    </message>
    <message>
        <source>The same numbers for every head</source>
        <translation>Los mismos números para cada cabeza</translation>
    </message>
    <message>
        <source>The tokens of the first prompt, and which are in focus</source>
        <translation>Los tokens del primer prompt y cuáles están en foco</translation>
    </message>
    <message>
        <source>The zone of every layer along the depth, and a dot for every flag</source>
        <translation>La zona de cada capa según la profundidad, y un punto por cada alerta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>What the selected token, or the last one, attends to</source>
        <translation>A qué atiende el token seleccionado, o el último</translation>
    </message>
    <message>
        <source>Who attends to whom in one head; click a row to select its token</source>
        <translation>Quién atiende a quién en una cabeza; haga clic en una fila para seleccionar su token</translation>
    </message>
    <message>
        <source>Why each layer is where it is, and what to do about it</source>
        <translation>Por qué cada capa está donde está y qué hacer al respecto</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; is no list of bit-widths; write whole numbers from 2 to 16, separated by commas.</source>
        <translation>«%1» no es una lista de anchos de bits; escriba números enteros de 2 a 16, separados por comas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of a matrix.</source>
        <translation>«%1» no es un número de una matriz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token id; give whole numbers.</source>
        <translation>«%1» no es un id de token; indique números enteros.</translation>
    </message>
    <message>
        <source>%1 (byte %2) is not a finite number; JSON knows neither NaN nor infinity.</source>
        <translation>%1 (byte %2) no es un número finito; JSON no conoce ni NaN ni infinito.</translation>
    </message>
    <message>
        <source>%1 classes do not fit the network; it takes 2 to 256.</source>
        <translation>%1 clases no se ajustan a la red; admite de 2 a 256.</translation>
    </message>
    <message>
        <source>%1 does not join two tokens of the vocabulary to a third one; the file is damaged.</source>
        <translation>%1 no une dos tokens del vocabulario en un tercero; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 has %4 channels; the two must agree.</source>
        <translation>%1 tiene %2 columnas, pero %3 tiene %4 canales; deben coincidir.</translation>
    </message>
    <message>
        <source>%1 has %2 elements; give %3 to %4.</source>
        <translation>%1 tiene %2 elementos; indique de %3 a %4.</translation>
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
        <source>%1 holds numbers that are not finite. Choose another tensor.</source>
        <translation>%1 contiene números que no son finitos. Elija otro tensor.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be &quot;conv&quot; or &quot;linear&quot;.</source>
        <translation>%1 es «%2»; debe ser «conv» o «linear».</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; this program reads &quot;%3&quot;.</source>
        <translation>%1 es «%2»; este programa lee «%3».</translation>
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
        <source>%1 is %2; it must be a list of matrices.</source>
        <translation>%1 es %2; debe ser una lista de matrices.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of numbers.</source>
        <translation>%1 es %2; debe ser una lista de números.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a matrix (a list of rows).</source>
        <translation>%1 es %2; debe ser una matriz (una lista de filas).</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 es %2; debe ser un número de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number.</source>
        <translation>%1 es %2; debe ser un número.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a text.</source>
        <translation>%1 es %2; debe ser un texto.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number from %3 to %4.</source>
        <translation>%1 es %2; debe ser un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1 es %2; debe estar entre %3 y %4.</translation>
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
        <source>%1 is either true or false; give one of them.</source>
        <translation>%1 solo puede ser verdadero o falso; indique uno de los dos.</translation>
    </message>
    <message>
        <source>%1 is empty; a layer needs the cost of one width at least.</source>
        <translation>%1 está vacío; una capa necesita el coste de al menos un ancho.</translation>
    </message>
    <message>
        <source>%1 is given twice; keep one of the two.</source>
        <translation>%1 aparece dos veces; deje solo una.</translation>
    </message>
    <message>
        <source>%1 is larger than 1000; give the side of a kernel.</source>
        <translation>%1 es mayor que 1000; indique el lado de un kernel.</translation>
    </message>
    <message>
        <source>%1 is missing; an experiment needs it.</source>
        <translation>falta %1; un experimento lo necesita.</translation>
    </message>
    <message>
        <source>%1 is missing; this file needs it.</source>
        <translation>falta %1; este archivo lo necesita.</translation>
    </message>
    <message>
        <source>%1 is not a bit-width; give 2 to 16, or 32 for none.</source>
        <translation>%1 no es un ancho de bits; indique de 2 a 16, o 32 para ninguno.</translation>
    </message>
    <message>
        <source>%1 is not a format such as int2, int4 or int8.</source>
        <translation>%1 no es un formato como int2, int4 o int8.</translation>
    </message>
    <message>
        <source>%1 is not a key of an experiment; did you mean %2?</source>
        <translation>%1 no es una clave de un experimento; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>%1 is not a key of this file; remove it or correct its name.</source>
        <translation>%1 no es una clave de este archivo; elimínela o corrija su nombre.</translation>
    </message>
    <message>
        <source>%1 is not larger than the width before it; list them ascending.</source>
        <translation>%1 no es mayor que el ancho anterior; enumérelos en orden ascendente.</translation>
    </message>
    <message>
        <source>%1 is the cost of a width that is not in bit_widths; add it there.</source>
        <translation>%1 es el coste de un ancho que no está en bit_widths; añádalo ahí.</translation>
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
        <source>%1 repeats layer %2; give every layer once.</source>
        <translation>%1 repite la capa %2; indique cada capa una vez.</translation>
    </message>
    <message>
        <source>%1 repeats the name &quot;%2&quot;; names must differ.</source>
        <translation>%1 repite el nombre «%2»; los nombres deben ser distintos.</translation>
    </message>
    <message>
        <source>%1 takes a number; give one.</source>
        <translation>%1 requiere un número; indique uno.</translation>
    </message>
    <message>
        <source>%1 takes a text; give one.</source>
        <translation>%1 requiere un texto; indique uno.</translation>
    </message>
    <message>
        <source>%1 takes a whole number; give one.</source>
        <translation>%1 requiere un número entero; indique uno.</translation>
    </message>
    <message>
        <source>%1 takes one of its named choices; give one.</source>
        <translation>%1 requiere una de sus opciones con nombre; indique una.</translation>
    </message>
    <message>
        <source>%1 weights are not finite (NaN or infinite).</source>
        <translation>%1 pesos no son finitos (NaN o infinito).</translation>
    </message>
    <message>
        <source>%1 weights are too large for %2 and became infinite or NaN.</source>
        <translation>%1 pesos son demasiado grandes para %2 y pasaron a ser infinito o NaN.</translation>
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
        <source>--lower must not be above --upper; exchange them.</source>
        <translation>--lower no debe ser mayor que --upper; intercámbielos.</translation>
    </message>
    <message>
        <source>--out names a file that is read; give the result a name of its own.</source>
        <translation>--out nombra un archivo que se lee; dé al resultado un nombre propio.</translation>
    </message>
    <message>
        <source>--out names the file that is read; give the result a name of its own.</source>
        <translation>--out nombra el archivo que se lee; dé al resultado un nombre propio.</translation>
    </message>
    <message>
        <source>--pin &quot;%1&quot; is not the name of a layer, = and a width.</source>
        <translation>--pin «%1» no es el nombre de una capa, = y un ancho.</translation>
    </message>
    <message>
        <source>--tie names &quot;%1&quot;, which is no layer of the instance.</source>
        <translation>--tie nombra «%1», que no es una capa de la instancia.</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be made; choose 1 to 4096.</source>
        <translation>No se puede formar un lote de %1 imágenes; elija de 1 a 4096.</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be trained; choose 2 to 4096.</source>
        <translation>No se puede entrenar con un lote de %1 imágenes; elija de 2 a 4096.</translation>
    </message>
    <message>
        <source>A figure is 10 to 2000 mm wide and high at 30 to 2400 dpi; change the size.</source>
        <translation>Una figura mide de 10 a 2000 mm de ancho y de alto, con 30 a 2400 dpi; cambie el tamaño.</translation>
    </message>
    <message>
        <source>A grid of %1 bits cannot be made; choose %2 to %3 bits, or %4 for numbers that stay as they are.</source>
        <translation>No se puede formar una cuadrícula de %1 bits; elija de %2 a %3 bits, o %4 para que los números queden como están.</translation>
    </message>
    <message>
        <source>A group needs at least one number; choose a larger group.</source>
        <translation>Un grupo necesita al menos un número; elija un grupo mayor.</translation>
    </message>
    <message>
        <source>A prompt has no token ids; give one at least.</source>
        <translation>Un prompt no tiene ids de token; indique al menos uno.</translation>
    </message>
    <message>
        <source>A prompt of %1 tokens needs about %2 MB for its states; %3 MB are allowed. Allow more, or shorten the prompt.</source>
        <translation>Un prompt de %1 tokens necesita unos %2 MB para sus estados; se permiten %3 MB. Permita más o acorte el prompt.</translation>
    </message>
    <message>
        <source>A schedule from %1 to %2 bits cannot be; choose 2 to 16, the lower first.</source>
        <translation>No es posible una programación de %1 a %2 bits; elija de 2 a 16, primero el menor.</translation>
    </message>
    <message>
        <source>A schedule needs at least one cycle and a period of one iteration.</source>
        <translation>Una programación necesita al menos un ciclo y un período de una iteración.</translation>
    </message>
    <message>
        <source>A tensor cannot be written under the name &quot;%1&quot;; rename it.</source>
        <translation>No se puede escribir un tensor con el nombre «%1»; cámbielo.</translation>
    </message>
    <message>
        <source>A training takes 1 to 100000 epochs, or at least one step.</source>
        <translation>Un entrenamiento dura de 1 a 100000 épocas, o al menos un paso.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Todos los pesos son cero.</translation>
    </message>
    <message>
        <source>Canceled after %1 of %2 layers. Started again, the analysis goes on where it was.</source>
        <translation>Cancelado tras %1 de %2 capas. Si se inicia de nuevo, el análisis continúa donde estaba.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Canceled; the results and the rest of the figures were not written.</source>
        <translation>Cancelado; no se escribieron los resultados ni las figuras restantes.</translation>
    </message>
    <message>
        <source>Each limit can be held by itself, but no allocation holds all of them; raise one of them.</source>
        <translation>Cada límite puede respetarse por separado, pero ninguna asignación los respeta todos; aumente alguno de ellos.</translation>
    </message>
    <message>
        <source>Fake quantization needs 2 to 32 bits, but %1 was asked for; one bit has no positive level.</source>
        <translation>La cuantización simulada necesita de 2 a 32 bits, pero se pidieron %1; un solo bit no tiene nivel positivo.</translation>
    </message>
    <message>
        <source>Figures as %1 need the program rsvg-convert; install the package librsvg2-bin, or write them as svg.</source>
        <translation>Las figuras en %1 necesitan el programa rsvg-convert; instale el paquete librsvg2-bin o escríbalas en svg.</translation>
    </message>
    <message>
        <source>Images of %1 x %2 pixels in %3 channels do not fit the network; it takes 4 to 256 pixels a side and 1 to 64 channels.</source>
        <translation>Imágenes de %1 x %2 píxeles con %3 canales no se ajustan a la red; admite de 4 a 256 píxeles por lado y de 1 a 64 canales.</translation>
    </message>
    <message>
        <source>Layer %1 cannot have %2 bits; choose 2 to 16, or 32 for none.</source>
        <translation>La capa %1 no puede tener %2 bits; elija de 2 a 16, o 32 para ninguno.</translation>
    </message>
    <message>
        <source>Learning rate and gradient limit must be positive, the weight decay not negative.</source>
        <translation>La tasa de aprendizaje y el límite del gradiente deben ser positivos; el decaimiento de pesos, no negativo.</translation>
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
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line 1 opens a quote that is never closed; correct it.</source>
        <translation>La línea 1 abre unas comillas que no se cierran; corríjala.</translation>
    </message>
    <message>
        <source>No allocation fits into %1 bits a parameter: the narrowest widths allowed need %2; raise the budget or allow narrower widths.</source>
        <translation>Ninguna asignación cabe en %1 bits por parámetro: los anchos mínimos permitidos necesitan %2; aumente el presupuesto o permita anchos menores.</translation>
    </message>
    <message>
        <source>No allocation stays within %1 %2: at least %3 are needed; raise this limit or allow narrower widths.</source>
        <translation>Ninguna asignación respeta el límite de %1 para %2: se necesitan al menos %3; aumente este límite o permita anchos menores.</translation>
    </message>
    <message>
        <source>No allocation within all limits was found before the search was cut short; raise one of them or leave one out.</source>
        <translation>No se encontró ninguna asignación dentro de todos los límites antes de interrumpir la búsqueda; aumente uno de ellos o prescinda de uno.</translation>
    </message>
    <message>
        <source>No budget is given; name one with --average-bits or in the instance.</source>
        <translation>No se ha dado ningún presupuesto; indique uno con --average-bits o en la instancia.</translation>
    </message>
    <message>
        <source>No file with costs is chosen. Open an allocation instance, or a plan for the opened model.</source>
        <translation>No se ha elegido ningún archivo con costes. Abra una instancia de asignación o un plan para el modelo abierto.</translation>
    </message>
    <message>
        <source>No file with points is chosen; choose one.</source>
        <translation>No se ha elegido ningún archivo con puntos; elija uno.</translation>
    </message>
    <message>
        <source>No layer of the model has a name that fits the filter &quot;%1&quot;; change it.</source>
        <translation>Ninguna capa del modelo tiene un nombre que cumpla el filtro «%1»; cámbielo.</translation>
    </message>
    <message>
        <source>No model is open. Open one, or show the lab&apos;s own network.</source>
        <translation>No hay ningún modelo abierto. Abra uno o muestre la red propia del laboratorio.</translation>
    </message>
    <message>
        <source>No model is open. Open one, or take other costs.</source>
        <translation>No hay ningún modelo abierto. Abra uno o tome otros costes.</translation>
    </message>
    <message>
        <source>No singular value lies near the peak of the spectrum.</source>
        <translation>No hay ningún valor singular cerca del pico del espectro.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet; train a configuration first.</source>
        <translation>Aún no se ha entrenado nada; entrene antes una configuración.</translation>
    </message>
    <message>
        <source>One weight is not finite (NaN or infinite).</source>
        <translation>Un peso no es finito (NaN o infinito).</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the model has %3 positions. Shorten or split it.</source>
        <translation>El prompt %1 tiene %2 tokens; el modelo tiene %3 posiciones. Acórtelo o divídalo.</translation>
    </message>
    <message>
        <source>Prompt %1 has the token %2; the model&apos;s vocabulary ends at %3.</source>
        <translation>El prompt %1 tiene el token %2; el vocabulario del modelo termina en %3.</translation>
    </message>
    <message>
        <source>Record %1 has %2 fields where the first line names %3, or no layer_name; correct it.</source>
        <translation>El registro %1 tiene %2 campos donde la primera línea nombra %3, o no tiene layer_name; corríjalo.</translation>
    </message>
    <message>
        <source>Record %1 opens a quote that is never closed; correct it.</source>
        <translation>El registro %1 abre unas comillas que no se cierran; corríjalo.</translation>
    </message>
    <message>
        <source>Record %1: alpha_%2 is &quot;%3&quot;, but it must be a number or empty; correct it.</source>
        <translation>Registro %1: alpha_%2 es «%3», pero debe ser un número o estar vacío; corríjalo.</translation>
    </message>
    <message>
        <source>Row %1 has %2 numbers, but the first has %3.</source>
        <translation>La fila %1 tiene %2 números, pero la primera tiene %3.</translation>
    </message>
    <message>
        <source>The %1 largest singular values are equal, so their tail has no exponent.</source>
        <translation>Los %1 mayores valores singulares son iguales, así que su cola no tiene exponente.</translation>
    </message>
    <message>
        <source>The activation is &quot;%1&quot;; only silu (SwiGLU) is supported.</source>
        <translation>La activación es «%1»; solo se admite silu (SwiGLU).</translation>
    </message>
    <message>
        <source>The architecture is &quot;%1&quot;; this analysis runs models of the Llama architecture (LlamaForCausalLM, MistralForCausalLM).</source>
        <translation>La arquitectura es «%1»; este análisis ejecuta modelos de la arquitectura Llama (LlamaForCausalLM, MistralForCausalLM).</translation>
    </message>
    <message>
        <source>The attention has %1 heads of size %2 and %3 of keys; the size must be even and the number of heads a multiple of that of keys.</source>
        <translation>La atención tiene %1 cabezas de tamaño %2 y %3 de claves; el tamaño debe ser par y el número de cabezas, un múltiplo del de claves.</translation>
    </message>
    <message>
        <source>The attention has a sliding window of %1 positions, which is not supported.</source>
        <translation>La atención tiene una ventana deslizante de %1 posiciones, lo que no se admite.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made (%1); choose another one in the preferences.</source>
        <translation>No se puede crear la carpeta de la caché (%1); elija otra en las preferencias.</translation>
    </message>
    <message>
        <source>The cast was answered by a bound, which says nothing about this estimate; choose this estimate as alpha and analyze again.</source>
        <translation>La conversión se resolvió con una cota, que no dice nada de esta estimación; elija esta estimación como alpha y analice de nuevo.</translation>
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
        <source>The configuration sets %1; layers with biases are not supported.</source>
        <translation>La configuración activa %1; no se admiten capas con sesgos.</translation>
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
        <source>The farms estimator needs spectra of windows; choose it before the study is run.</source>
        <translation>El estimador farms necesita espectros de ventanas; elíjalo antes de ejecutar el estudio.</translation>
    </message>
    <message>
        <source>The figure of %1 x %2 mm cannot be painted; choose another size.</source>
        <translation>No se puede dibujar la figura de %1 x %2 mm; elija otro tamaño.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; such a file has at most %2.</source>
        <translation>El archivo tiene %1 bytes; un archivo así tiene como máximo %2.</translation>
    </message>
    <message>
        <source>The file has no layers, only column names; choose a complete one.</source>
        <translation>El archivo no tiene capas, solo nombres de columnas; elija uno completo.</translation>
    </message>
    <message>
        <source>The file has no prompts; write one a line.</source>
        <translation>El archivo no tiene prompts; escriba uno por línea.</translation>
    </message>
    <message>
        <source>The file has no token ids; write the ids of one prompt a line.</source>
        <translation>El archivo no tiene ids de token; escriba los ids de un prompt por línea.</translation>
    </message>
    <message>
        <source>The file holds %1; it must be an object with the keys of an experiment.</source>
        <translation>El archivo contiene %1; debe ser un objeto con las claves de un experimento.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is no regular expression (%2); correct it.</source>
        <translation>El filtro «%1» no es una expresión regular (%2); corríjalo.</translation>
    </message>
    <message>
        <source>The first line must name the column layer_name and at least one that begins with alpha_, as in %1; choose such a file.</source>
        <translation>La primera línea debe nombrar la columna layer_name y al menos una que empiece por alpha_, como en %1; elija un archivo así.</translation>
    </message>
    <message>
        <source>The folder cannot be made (%1); choose another one.</source>
        <translation>No se puede crear la carpeta (%1); elija otra.</translation>
    </message>
    <message>
        <source>The images for testing have another size than those for training.</source>
        <translation>Las imágenes de prueba tienen otro tamaño que las de entrenamiento.</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is pinned to %2 bits, but its costs have no such width; pin it to one they have.</source>
        <translation>La capa «%1» está fijada en %2 bits, pero sus costes no incluyen ese ancho; fíjela en uno que incluyan.</translation>
    </message>
    <message>
        <source>The layer needs about %1 GiB of memory, but only %2 GiB are free; close other programs or leave it out with a filter.</source>
        <translation>La capa necesita unos %1 GiB de memoria, pero solo hay %2 GiB libres; cierre otros programas o exclúyala con un filtro.</translation>
    </message>
    <message>
        <source>The layers &quot;%1&quot; and &quot;%2&quot; are tied, but pinned to %3 and %4 bits; pin both to one width.</source>
        <translation>Las capas «%1» y «%2» están vinculadas, pero fijadas en %3 y %4 bits; fije ambas en un mismo ancho.</translation>
    </message>
    <message>
        <source>The layers have %1 bits at the widest; at most 2^53 can be counted.</source>
        <translation>Las capas tienen %1 bits con el ancho máximo; se pueden contar como máximo 2^53.</translation>
    </message>
    <message>
        <source>The layers of the opened model have not been measured. Measure them with the button above.</source>
        <translation>Las capas del modelo abierto no se han medido. Mídalas con el botón de arriba.</translation>
    </message>
    <message>
        <source>The layers tied as &quot;%1&quot; have no width in common; give them costs of one width at least, and no other pin.</source>
        <translation>Las capas vinculadas como «%1» no tienen ningún ancho en común; deles costes de al menos un mismo ancho y ninguna otra fijación.</translation>
    </message>
    <message>
        <source>The limit in %1 cannot be held: for the layer &quot;%2&quot; at %3 bits the number is not known; give its macs, and a hardware profile that knows this width.</source>
        <translation>No se puede respetar el límite de %1: para la capa «%2» con %3 bits no se conoce el número; indique sus macs y un perfil de hardware que conozca este ancho.</translation>
    </message>
    <message>
        <source>The limit on this program&apos;s address space (ulimit -v) leaves %1 MB; products of matrices need %2 MB. Raise the limit or use fewer threads.</source>
        <translation>El límite del espacio de direcciones de este programa (ulimit -v) deja %1 MB; los productos de matrices necesitan %2 MB. Aumente el límite o use menos hilos.</translation>
    </message>
    <message>
        <source>The list has %1 bit-widths; at most %2 can be compared at once.</source>
        <translation>La lista tiene %1 anchos de bits; se pueden comparar como máximo %2 a la vez.</translation>
    </message>
    <message>
        <source>The list of bit-widths is empty; write numbers such as 2,3,4-8.</source>
        <translation>La lista de anchos de bits está vacía; escriba números como 2,3,4-8.</translation>
    </message>
    <message>
        <source>The manifold %1 is given twice; give it once.</source>
        <translation>La variedad %1 aparece dos veces; indíquela una vez.</translation>
    </message>
    <message>
        <source>The matrix has fewer than two singular values.</source>
        <translation>La matriz tiene menos de dos valores singulares.</translation>
    </message>
    <message>
        <source>The matrix has rank %1 of %2, but the fit needs %3 positive singular values.</source>
        <translation>La matriz tiene rango %1 de %2, pero el ajuste necesita %3 valores singulares positivos.</translation>
    </message>
    <message>
        <source>The matrix has singular values that are not finite.</source>
        <translation>La matriz tiene valores singulares que no son finitos.</translation>
    </message>
    <message>
        <source>The matrix is larger than 16 x 16.</source>
        <translation>La matriz es mayor que 16 x 16.</translation>
    </message>
    <message>
        <source>The model has no tensor &quot;%1&quot;, which a Llama model of this configuration has; are all its files there?</source>
        <translation>El modelo no tiene el tensor «%1», que un modelo Llama de esta configuración tiene; ¿están todos sus archivos?</translation>
    </message>
    <message>
        <source>The model has no weight matrix with at least two rows and columns; choose another model.</source>
        <translation>El modelo no tiene ninguna matriz de pesos con al menos dos filas y dos columnas; elija otro modelo.</translation>
    </message>
    <message>
        <source>The network has no configurations; give it one at least.</source>
        <translation>La red no tiene configuraciones; dele al menos una.</translation>
    </message>
    <message>
        <source>The number &quot;%2&quot; of layer %1 in the plan is not finite or named like another field; correct or remove it.</source>
        <translation>El número «%2» de la capa %1 en el plan no es finito o se llama como otro campo; corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>The numbers after layer %1 are not finite; the model has weights that are not, or too large ones.</source>
        <translation>Los números tras la capa %1 no son finitos; el modelo tiene pesos que no lo son o demasiado grandes.</translation>
    </message>
    <message>
        <source>The numbers of layers[%1] leave the range of doubles; use smaller weights or a smaller input.</source>
        <translation>Los números de layers[%1] salen del intervalo de los double; use pesos menores o una entrada menor.</translation>
    </message>
    <message>
        <source>The percentile of a range must be between 0 and 1; change it.</source>
        <translation>El percentil de un intervalo debe estar entre 0 y 1; cámbielo.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 groups of %2 weights; use 0 for one scale per channel, or 1 to %3.</source>
        <translation>El plan da a la capa %1 grupos de %2 pesos; use 0 para una escala por canal, o de 1 a %3.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format &quot;%2&quot;, which is not known; use fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 or int2 to int16.</source>
        <translation>El plan da a la capa %1 el formato «%2», que no se conoce; use fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 o de int2 a int16.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format %2 but %3 bits; %2 has %4 bits, correct one of them.</source>
        <translation>El plan da a la capa %1 el formato %2 pero %3 bits; %2 tiene %4 bits, corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The plan has a layer without a name; give every layer its name.</source>
        <translation>El plan tiene una capa sin nombre; dé a cada capa su nombre.</translation>
    </message>
    <message>
        <source>The plan has no object &quot;layers&quot;; choose a complete plan.</source>
        <translation>El plan no tiene el objeto «layers»; elija un plan completo.</translation>
    </message>
    <message>
        <source>The plan names &quot;%1&quot;, which is no matrix of the model; was it made for another model?</source>
        <translation>El plan nombra «%1», que no es una matriz del modelo; ¿se hizo para otro modelo?</translation>
    </message>
    <message>
        <source>The plan names layer %1 twice; remove one of them.</source>
        <translation>El plan nombra dos veces la capa %1; elimine una de ellas.</translation>
    </message>
    <message>
        <source>The plan&apos;s &quot;%2&quot; of layer %1 is missing or of the wrong kind; see the description of plans.</source>
        <translation>El «%2» de la capa %1 en el plan falta o es de otro tipo; consulte la descripción de los planes.</translation>
    </message>
    <message>
        <source>The points have %1 coordinates, but the experiment has %2 input channels.</source>
        <translation>Los puntos tienen %1 coordenadas, pero el experimento tiene %2 canales de entrada.</translation>
    </message>
    <message>
        <source>The precision %1 is named twice; name it once.</source>
        <translation>La precisión %1 se nombra dos veces; nómbrela una vez.</translation>
    </message>
    <message>
        <source>The products of the layers leave the range of doubles; use smaller weights or fewer layers.</source>
        <translation>Los productos de las capas salen del intervalo de los double; use pesos menores o menos capas.</translation>
    </message>
    <message>
        <source>The quantizer was calibrated for a tensor of another shape; calibrate it anew.</source>
        <translation>El cuantizador se calibró para un tensor de otra forma; calíbrelo de nuevo.</translation>
    </message>
    <message>
        <source>The range “%1” runs backward; write the smaller number first.</source>
        <translation>El intervalo «%1» va hacia atrás; escriba primero el número menor.</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output; free some space or use --out.</source>
        <translation>No se puede escribir el resultado en la salida estándar; libere espacio o use --out.</translation>
    </message>
    <message>
        <source>The rotary scaling is &quot;%1&quot;; only llama3 is supported.</source>
        <translation>El escalado rotatorio es «%1»; solo se admite llama3.</translation>
    </message>
    <message>
        <source>The saved state belongs to another training; use the settings and images it was begun with.</source>
        <translation>El estado guardado pertenece a otro entrenamiento; use los ajustes y las imágenes con que se empezó.</translation>
    </message>
    <message>
        <source>The study needs at least one image and one probe, batches of 1 to 4096 and widths of 2 to 16 bits, the lower first.</source>
        <translation>El estudio necesita al menos una imagen y una sonda, lotes de 1 a 4096 y anchos de 2 a 16 bits, primero el menor.</translation>
    </message>
    <message>
        <source>The table has no profile; it needs at least one line of numbers.</source>
        <translation>La tabla no tiene ningún perfil; necesita al menos una línea de números.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds %2; only floating-point weights are run.</source>
        <translation>El tensor «%1» contiene %2; solo se ejecutan pesos de coma flotante.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is %2; the configuration says %3.</source>
        <translation>El tensor «%1» es %2; la configuración dice %3.</translation>
    </message>
    <message>
        <source>The tensor %1 has %2 bytes, but its shape means %3.</source>
        <translation>El tensor %1 tiene %2 bytes, pero su forma implica %3.</translation>
    </message>
    <message>
        <source>The text has no tokens; write at least one character.</source>
        <translation>El texto no tiene tokens; escriba al menos un carácter.</translation>
    </message>
    <message>
        <source>The tokenizer needs something that is not supported: %1. Give token ids instead of text.</source>
        <translation>El tokenizador necesita algo que no se admite: %1. Indique ids de token en lugar de texto.</translation>
    </message>
    <message>
        <source>The tokenizer normalizes text (NFC), which is not done here, and the text has the character U+%1; give token ids instead.</source>
        <translation>El tokenizador normaliza el texto (NFC), lo que aquí no se hace, y el texto tiene el carácter U+%1; indique ids de token en su lugar.</translation>
    </message>
    <message>
        <source>The trained network has not been measured. Train one, then measure its sensitivities.</source>
        <translation>La red entrenada no se ha medido. Entrene una y mida después sus sensibilidades.</translation>
    </message>
    <message>
        <source>The training diverged: at iteration %1 the loss is not a finite number any more. Train with a smaller learning rate or wider bit-widths.</source>
        <translation>El entrenamiento divergió: en la iteración %1 la pérdida ya no es un número finito. Entrene con una tasa de aprendizaje menor o con anchos de bits mayores.</translation>
    </message>
    <message>
        <source>The training was canceled.</source>
        <translation>El entrenamiento se canceló.</translation>
    </message>
    <message>
        <source>The vocabulary has no token for the character at byte %1 of the text; leave it out.</source>
        <translation>El vocabulario no tiene token para el carácter del byte %1 del texto; omítalo.</translation>
    </message>
    <message>
        <source>The weights are stored quantized (%1); open the model in 16 or 32 bits.</source>
        <translation>Los pesos están guardados cuantizados (%1); abra el modelo con 16 o 32 bits.</translation>
    </message>
    <message>
        <source>The weights of %1 are not all finite, so they cannot be rounded.</source>
        <translation>No todos los pesos de %1 son finitos, así que no se pueden redondear.</translation>
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
        <source>There are no prompts; give a text, a file of prompts or token ids.</source>
        <translation>No hay prompts; indique un texto, un archivo de prompts o ids de token.</translation>
    </message>
    <message>
        <source>There is no allocation at this budget; choose another one.</source>
        <translation>No hay ninguna asignación con este presupuesto; elija otro.</translation>
    </message>
    <message>
        <source>There is no configuration &quot;%1&quot; in the network.</source>
        <translation>No hay ninguna configuración «%1» en la red.</translation>
    </message>
    <message>
        <source>There is no configuration %1; there are %2.</source>
        <translation>No hay configuración %1; hay %2.</translation>
    </message>
    <message>
        <source>There is no file of labels beside it; put one there.</source>
        <translation>No hay ningún archivo de etiquetas a su lado; ponga uno ahí.</translation>
    </message>
    <message>
        <source>There is no hardware profile &quot;%1&quot;; there are: %2.</source>
        <translation>No hay ningún perfil de hardware «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>There is no image %1; the training has %2.</source>
        <translation>No hay imagen %1; el entrenamiento tiene %2.</translation>
    </message>
    <message>
        <source>There is no manifold %1; give a file with points or one of %2.</source>
        <translation>No hay ninguna variedad %1; indique un archivo con puntos o una de %2.</translation>
    </message>
    <message>
        <source>There is no parameter called %1.</source>
        <translation>No hay ningún parámetro llamado %1.</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;; choose of fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 and int8 to int2, these also as int4_channel, int4_group32 and int4_group128.</source>
        <translation>No hay ninguna precisión «%1»; elija entre fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 e int8 a int2, estas también como int4_channel, int4_group32 e int4_group128.</translation>
    </message>
    <message>
        <source>This file of the cache cannot be removed (%1).</source>
        <translation>No se puede eliminar este archivo de la caché (%1).</translation>
    </message>
    <message>
        <source>This is no quantization plan: its &quot;schema&quot; must be &quot;%1&quot;; choose a plan that was exported here.</source>
        <translation>Esto no es un plan de cuantización: su «schema» debe ser «%1»; elija un plan exportado aquí.</translation>
    </message>
    <message>
        <source>This precision has not been analyzed yet; choose Analyze spectra.</source>
        <translation>Esta precisión aún no se ha analizado; elija Analizar espectros.</translation>
    </message>
    <message>
        <source>This tensor is not there any more. Choose another one.</source>
        <translation>Este tensor ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>What another process sent cannot be read; use the same version of the program everywhere.</source>
        <translation>No se puede leer lo que envió otro proceso; use la misma versión del programa en todas partes.</translation>
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
        <source>byte %1 is the class %2, but there are only 0 to 9.</source>
        <translation>el byte %1 es la clase %2, pero solo existen de 0 a 9.</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the report.</source>
        <translation>no se puede crear (%1); elija otra carpeta para el informe.</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the results.</source>
        <translation>no se puede crear (%1); elija otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>cannot be made by rsvg-convert; write the figures as svg.</source>
        <translation>no se puede crear con rsvg-convert; escriba las figuras en svg.</translation>
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
        <source>cannot be right: byte %1 begins a dimension of %2.</source>
        <translation>no puede ser correcto: el byte %1 inicia una dimensión de %2.</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is no memory left; close something.</source>
        <translation>no se puede descomprimir: no queda memoria libre; cierre algo.</translation>
    </message>
    <message>
        <source>cannot be unpacked; there is not enough memory.</source>
        <translation>no se puede descomprimir; no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose another folder for the results.</source>
        <translation>no se puede escribir (%1); elija otra carpeta para los resultados.</translation>
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
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot; twice; copy or download the file again.</source>
        <translation>describe dos veces el tensor «%1» con «%2»; copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot;, which safetensors does not have; is it the right file?</source>
        <translation>describe el tensor «%1» con «%2», que safetensors no tiene; ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with a list of more than %2 numbers; is it the right file?</source>
        <translation>describe el tensor «%1» con una lista de más de %2 números; ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; without &quot;%2&quot;; copy or download the file again.</source>
        <translation>describe el tensor «%1» sin «%2»; copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>does not exist; name the folder of a model.</source>
        <translation>no existe; indique la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of an image; images take %2 bytes each.</source>
        <translation>termina en el byte %1 en medio de una imagen; las imágenes ocupan %2 bytes cada una.</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of its compressed data; get the file anew.</source>
        <translation>termina en el byte %1 en medio de sus datos comprimidos; obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>ends at byte %1, but its header speaks of %2 bytes; get the file anew.</source>
        <translation>termina en el byte %1, pero su encabezado habla de %2 bytes; obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>ends before byte %1; copy it again.</source>
        <translation>termina antes del byte %1; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>error_model is %1; it must be &quot;diagonal&quot; or &quot;full&quot;.</source>
        <translation>error_model es %1; debe ser «diagonal» o «full».</translation>
    </message>
    <message>
        <source>gives the array &quot;%1&quot; a shape that no memory holds; save it again.</source>
        <translation>da a la matriz «%1» una forma que no cabe en ninguna memoria; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; copy or download it again.</source>
        <translation>da al tensor «%1» %2 bytes, pero su forma y tipo dan %3; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; export the model again.</source>
        <translation>da al tensor «%1» %2 bytes, pero su forma y tipo dan %3; exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; a shape that no memory holds; copy or download it again.</source>
        <translation>da al tensor «%1» una forma que no cabe en ninguna memoria; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; no place: its data_offsets are not two numbers; copy or download the file again.</source>
        <translation>no da lugar al tensor «%1»: sus data_offsets no son dos números; copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; the %2 &quot;%3&quot; in another file, which is no such number; export the model again.</source>
        <translation>da al tensor «%1» el %2 «%3» en otro archivo, que no es un número de ese tipo; exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>gives the tensor at byte %1 a shape that no memory holds; export the model again.</source>
        <translation>da al tensor del byte %1 una forma que no cabe en ninguna memoria; exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>goes on after byte %1, where its header says it ends.</source>
        <translation>continúa después del byte %1, donde su encabezado dice que termina.</translation>
    </message>
    <message>
        <source>goes on for %1 bytes after its last tensor; copy or download it again.</source>
        <translation>continúa %1 bytes después de su último tensor; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after its array; save each array in its own file.</source>
        <translation>continúa %2 bytes después de su matriz; guarde cada matriz en su propio archivo.</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after the array &quot;%1&quot;; save it again.</source>
        <translation>continúa %2 bytes después de la matriz «%1»; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>goes on with %3 at byte %1 after its JSON object has ended; remove what follows.</source>
        <translation>continúa con %3 en el byte %1 después del final de su objeto JSON; elimine lo que sigue.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; damaged: it does not unpack; copy or save it again.</source>
        <translation>tiene «%1» dañado: no se puede descomprimir; cópielo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; encrypted or packed in a way that is not read here; save it again with numpy.savez.</source>
        <translation>tiene «%1» cifrado o comprimido de un modo que aquí no se lee; guárdelo de nuevo con numpy.savez.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; twice in its header; copy or download the file again.</source>
        <translation>tiene dos veces «%1» en su encabezado; copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, whose %2 bytes unpack to %3: no weights do that; get the model from a source you trust.</source>
        <translation>tiene «%1», cuyos %2 bytes se descomprimen en %3: ningún peso hace eso; obtenga el modelo de una fuente de confianza.</translation>
    </message>
    <message>
        <source>has %1 bytes before the tensor &quot;%2&quot; that belong to no tensor; copy or download it again.</source>
        <translation>tiene %1 bytes antes del tensor «%2» que no pertenecen a ningún tensor; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>has %1 labels, but %2 has %3 images; they do not belong together.</source>
        <translation>tiene %1 etiquetas, pero %2 tiene %3 imágenes; no corresponden entre sí.</translation>
    </message>
    <message>
        <source>has a header and nothing below it; record at least one iteration.</source>
        <translation>tiene un encabezado y nada debajo; registre al menos una iteración.</translation>
    </message>
    <message>
        <source>has a header of %1 bytes, more than the %2 that are read here; is it the right file?</source>
        <translation>tiene un encabezado de %1 bytes, más de los %2 que aquí se leen; ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>has a header that goes on after its JSON object has ended; copy or download the file again.</source>
        <translation>tiene un encabezado que continúa después del final de su objeto JSON; copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>has a header that is not valid JSON near its byte %1 (%2); copy or download the file again.</source>
        <translation>tiene un encabezado que no es JSON válido cerca de su byte %1 (%2); copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>has a header with a value of the wrong kind before its byte %1; copy or download the file again.</source>
        <translation>tiene un encabezado con un valor de tipo incorrecto antes de su byte %1; copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>has a key of more than 65536 bytes at byte %1; choose a training-statistics file.</source>
        <translation>tiene una clave de más de 65536 bytes en el byte %1; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has a name at byte %1 that is no text (UTF-8, at most 64 KiB); export the model again.</source>
        <translation>tiene en el byte %1 un nombre que no es texto (UTF-8, como máximo 64 KiB); exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>has a number in the tensor &quot;%1&quot; that its type does not have; export the model again.</source>
        <translation>tiene en el tensor «%1» un número que su tipo no tiene; exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>has a number of more than 1024 characters at byte %1, inside %2; round it or export the file again.</source>
        <translation>tiene un número de más de 1024 caracteres en el byte %1, dentro de %2; redondéelo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>has a shape that no memory holds; save it again.</source>
        <translation>tiene una forma que no cabe en ninguna memoria; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>has more than %1 keys; choose a training-statistics file.</source>
        <translation>tiene más de %1 claves; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has neither IDX files (…images-idx3-ubyte, perhaps .gz) nor CIFAR-10&apos;s data_batch_1.bin.</source>
        <translation>no tiene ni archivos IDX (…images-idx3-ubyte, quizá .gz) ni el data_batch_1.bin de CIFAR-10.</translation>
    </message>
    <message>
        <source>has no %1; give the bit-widths of every layer.</source>
        <translation>no tiene %1; indique los anchos de bits de cada capa.</translation>
    </message>
    <message>
        <source>has no ONNX graph in it; choose a model.</source>
        <translation>no contiene ningún grafo ONNX; elija un modelo.</translation>
    </message>
    <message>
        <source>has no column named loss or bit_width in its first line; name the columns or choose a table of training statistics.</source>
        <translation>no tiene ninguna columna llamada loss o bit_width en su primera línea; nombre las columnas o elija una tabla de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where one must be; save it again.</source>
        <translation>no tiene un encabezado de matriz de NumPy donde debe haberlo; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where that of &quot;%1&quot; must be; save it again.</source>
        <translation>no tiene un encabezado de matriz de NumPy donde debe estar el de «%1»; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>has no layers whose weights could be rounded.</source>
        <translation>no tiene capas cuyos pesos puedan redondearse.</translation>
    </message>
    <message>
        <source>has no numbers %2 to %3 in tensor &quot;%1&quot;, or there is no room for them; ask for what there is.</source>
        <translation>no tiene los números de %2 a %3 en el tensor «%1», o no hay sitio para ellos; pida lo que hay.</translation>
    </message>
    <message>
        <source>has no record with the key loss or bit_width; choose a file whose lines have them.</source>
        <translation>no tiene ningún registro con la clave loss o bit_width; elija un archivo cuyas líneas las tengan.</translation>
    </message>
    <message>
        <source>has no such block; choose one inside the layer&apos;s matrix.</source>
        <translation>no tiene ese bloque; elija uno dentro de la matriz de la capa.</translation>
    </message>
    <message>
        <source>has no tensor %1 of the network&apos;s shape; choose weights of this network for images of this size.</source>
        <translation>no tiene ningún tensor %1 con la forma de la red; elija pesos de esta red para imágenes de este tamaño.</translation>
    </message>
    <message>
        <source>has no tensors; choose a file with weights.</source>
        <translation>no tiene tensores; elija un archivo con pesos.</translation>
    </message>
    <message>
        <source>has none of the keys iteration_losses, bit_width_usage and losses_per_bit; choose a training-statistics file.</source>
        <translation>no tiene ninguna de las claves iteration_losses, bit_width_usage y losses_per_bit; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>has numbers in this block that are not finite; choose another block.</source>
        <translation>tiene en este bloque números que no son finitos; elija otro bloque.</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; cut off: it needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>tiene la matriz «%1» truncada: necesita %3 bytes, pero hay %2; cópielo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>tiene la matriz «%1» de tipo «%2», que aquí no se lee; guárdela como float32, p. ej. con array.astype(&quot;float32&quot;).</translation>
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
        <source>has the tensor &quot;%1&quot; of type &quot;%2&quot;, which is not read here; convert it to F32, F16 or BF16.</source>
        <translation>tiene el tensor «%1» de tipo «%2», que aquí no se lee; conviértalo a F32, F16 o BF16.</translation>
    </message>
    <message>
        <source>has the tensors &quot;%1&quot; and &quot;%2&quot; in the same place; copy or download it again.</source>
        <translation>tiene los tensores «%1» y «%2» en el mismo lugar; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>has too few images to train and to test with.</source>
        <translation>tiene muy pocas imágenes para entrenar y probar.</translation>
    </message>
    <message>
        <source>has two members in the same place, at byte %1: no program saves weights so; get the model from a source you trust.</source>
        <translation>tiene dos miembros en el mismo lugar, en el byte %1: ningún programa guarda así los pesos; obtenga el modelo de una fuente de confianza.</translation>
    </message>
    <message>
        <source>has two members with the name &quot;%1&quot;; save it again.</source>
        <translation>tiene dos miembros con el nombre «%1»; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>has two tensors with the name &quot;%1&quot;; copy or download it again.</source>
        <translation>tiene dos tensores con el nombre «%1»; cópielo o descárguelo de nuevo.</translation>
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
        <source>holds a part of a report only; writing it was canceled.</source>
        <translation>contiene solo una parte de un informe; se canceló su escritura.</translation>
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
        <source>is a GGUF or GGML file, whose weights are quantized already; choose the model it was made from, as safetensors.</source>
        <translation>es un archivo GGUF o GGML, cuyos pesos ya están cuantizados; elija el modelo del que se hizo, como safetensors.</translation>
    </message>
    <message>
        <source>is a Git LFS pointer in the place of the weights; fetch them with &quot;git lfs pull&quot;.</source>
        <translation>es un puntero de Git LFS en el lugar de los pesos; obténgalos con «git lfs pull».</translation>
    </message>
    <message>
        <source>is a MATLAB file, which is not read here; export its arrays with numpy.savez.</source>
        <translation>es un archivo de MATLAB, que aquí no se lee; exporte sus matrices con numpy.savez.</translation>
    </message>
    <message>
        <source>is a Python pickle, which can run any program when it is loaded and is never loaded here; convert it to safetensors where you trust it, e.g. with safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</source>
        <translation>es un pickle de Python, que al cargarse puede ejecutar cualquier programa y aquí nunca se carga; conviértalo a safetensors donde confíe en él, p. ej. con safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file, which is not read here; export the model as ONNX.</source>
        <translation>es un archivo de TensorFlow Lite, que aquí no se lee; exporte el modelo como ONNX.</translation>
    </message>
    <message>
        <source>is a ZIP archive, but not npz: &quot;%1&quot; is no array of NumPy; choose safetensors, ONNX or npz.</source>
        <translation>es un archivo ZIP, pero no npz: «%1» no es una matriz de NumPy; elija safetensors, ONNX o npz.</translation>
    </message>
    <message>
        <source>is a folder with several models; choose one of its files.</source>
        <translation>es una carpeta con varios modelos; elija uno de sus archivos.</translation>
    </message>
    <message>
        <source>is a folder without a model or training statistics; choose another folder or a file.</source>
        <translation>es una carpeta sin modelo ni estadísticas de entrenamiento; elija otra carpeta o un archivo.</translation>
    </message>
    <message>
        <source>is a folder without a model; choose a folder with safetensors, ONNX or NumPy arrays, or a file.</source>
        <translation>es una carpeta sin modelo; elija una carpeta con safetensors, ONNX o matrices de NumPy, o un archivo.</translation>
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
        <source>is a part of the model that has further names (hard links), perhaps outside the model&apos;s folder; put a copy in its place.</source>
        <translation>es una parte del modelo que tiene otros nombres (enlaces duros), quizá fuera de la carpeta del modelo; ponga una copia en su lugar.</translation>
    </message>
    <message>
        <source>is a part of the model, but a symbolic link, perhaps to outside the model&apos;s folder; put a copy in its place (huggingface-cli download --local-dir does).</source>
        <translation>es una parte del modelo, pero un enlace simbólico, quizá a un lugar fuera de la carpeta del modelo; ponga una copia en su lugar (huggingface-cli download --local-dir lo hace).</translation>
    </message>
    <message>
        <source>is a part of the model, but missing; put it beside the others.</source>
        <translation>es una parte del modelo, pero falta; póngala junto a las demás.</translation>
    </message>
    <message>
        <source>is a picture without a session in it; open a figure that Quantoscope has written, or the session file.</source>
        <translation>es una imagen sin sesión; abra una figura escrita por Quantoscope o el archivo de sesión.</translation>
    </message>
    <message>
        <source>is a plan, which says nothing of sizes: open its model first.</source>
        <translation>es un plan, que no dice nada de los tamaños: abra antes su modelo.</translation>
    </message>
    <message>
        <source>is an HDF5 file (Keras?), which is not read here; export the model as ONNX or its arrays with numpy.savez.</source>
        <translation>es un archivo HDF5 (¿Keras?), que aquí no se lee; exporte el modelo como ONNX o sus matrices con numpy.savez.</translation>
    </message>
    <message>
        <source>is an array of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>es una matriz de tipo «%2», que aquí no se lee; guárdela como float32, p. ej. con array.astype(&quot;float32&quot;).</translation>
    </message>
    <message>
        <source>is cut off or damaged: the tensor &quot;%1&quot; should be at bytes %2 to %3 of its data, which have %4; copy or download it again.</source>
        <translation>está truncado o dañado: el tensor «%1» debería ocupar los bytes de %2 a %3 de sus datos, que tienen %4; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>is cut off or no ONNX: its content breaks off at byte %1; copy or export it again.</source>
        <translation>está truncado o no es ONNX: su contenido se interrumpe en el byte %1; cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>is cut off or not safetensors: its header should have %1 bytes, but only %2 follow; copy or download it again.</source>
        <translation>está truncado o no es safetensors: su encabezado debería tener %1 bytes, pero solo siguen %2; cópielo o descárguelo de nuevo.</translation>
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
        <source>is cut off: it has %1 bytes, too few for safetensors; copy or download it again.</source>
        <translation>está truncado: tiene %1 bytes, demasiado pocos para safetensors; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>is cut off: the array needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>está truncado: la matriz necesita %3 bytes, pero hay %2; cópielo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>is cut off: the tensor &quot;%1&quot; should be at bytes %2 to %3, but there are %4; copy or download it again.</source>
        <translation>está truncado: el tensor «%1» debería ocupar los bytes de %2 a %3, pero hay %4; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>is damaged at byte %1 of its compressed data; get the file anew.</source>
        <translation>está dañado en el byte %1 de sus datos comprimidos; obtenga de nuevo el archivo.</translation>
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
        <source>is no complete ZIP archive: what must be at byte %1 is not there; copy or save it again.</source>
        <translation>no es un archivo ZIP completo: lo que debe estar en el byte %1 no está ahí; cópielo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>is no model that is read here; choose safetensors, the index of a sharded model, ONNX, npy or npz.</source>
        <translation>no es un modelo que aquí se lea; elija safetensors, el índice de un modelo fragmentado, ONNX, npy o npz.</translation>
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
        <source>is not a JSON object with the bit-widths of layers.</source>
        <translation>no es un objeto JSON con los anchos de bits de capas.</translation>
    </message>
    <message>
        <source>is not a folder; name one with IDX or CIFAR-10 files, or &quot;digits&quot;.</source>
        <translation>no es una carpeta; indique una con archivos IDX o CIFAR-10, o «digits».</translation>
    </message>
    <message>
        <source>is not a regular file; choose a file.</source>
        <translation>no es un archivo normal; elija un archivo.</translation>
    </message>
    <message>
        <source>is not a sample of this program; open a file instead.</source>
        <translation>no es un ejemplo de este programa; abra un archivo en su lugar.</translation>
    </message>
    <message>
        <source>is not a usable session: %1; open an older copy of it.</source>
        <translation>no es una sesión utilizable: %1; abra una copia anterior.</translation>
    </message>
    <message>
        <source>is not a whole checkpoint of a training.</source>
        <translation>no es un punto de control completo de un entrenamiento.</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes with %1 dimensions: byte %2 is %3, not %4.</source>
        <translation>no es un archivo IDX de bytes con %1 dimensiones: el byte %2 es %3, no %4.</translation>
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
        <source>is of a kind this program does not read; choose training statistics, a model, an experiment, a session or a figure.</source>
        <translation>es de un tipo que este programa no lee; elija estadísticas de entrenamiento, un modelo, un experimento, una sesión o una figura.</translation>
    </message>
    <message>
        <source>is the state of a training with other settings or images; go on with those it was begun with.</source>
        <translation>es el estado de un entrenamiento con otros ajustes o imágenes; continúe con aquellos con que se empezó.</translation>
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
        <source>line %1 has %2 fields; there must be %3.</source>
        <translation>la línea %1 tiene %2 campos; debe haber %3.</translation>
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
        <source>line %1 must be the header &quot;profile,quantity,kind,bits,value,unit,source&quot;.</source>
        <translation>la línea %1 debe ser el encabezado «profile,quantity,kind,bits,value,unit,source».</translation>
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
        <source>line %1: &quot;%2&quot; is not a quantity of a named profile; use mac_rate, mac_energy, memory_bandwidth, memory_energy or positions.</source>
        <translation>línea %1: «%2» no es una magnitud de un perfil con nombre; use mac_rate, mac_energy, memory_bandwidth, memory_energy o positions.</translation>
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
        <source>line %1: %2 of %3 is given twice; keep one of the two.</source>
        <translation>línea %1: %2 de %3 aparece dos veces; deje solo una.</translation>
    </message>
    <message>
        <source>line %1: a quote is not closed; close it in the same line.</source>
        <translation>línea %1: unas comillas no se cierran; ciérrelas en la misma línea.</translation>
    </message>
    <message>
        <source>line %1: bit_width is %2, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>línea %1: bit_width es %2, pero un ancho de bits es un número entero de 1 a 64 o null; corríjalo o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>line %1: bits is &quot;%2&quot;; it must be a width such as 8, or two such as 8x8.</source>
        <translation>línea %1: bits es «%2»; debe ser un ancho como 8, o dos como 8x8.</translation>
    </message>
    <message>
        <source>line %1: kind is &quot;%2&quot;; it must be conv, linear or empty.</source>
        <translation>línea %1: kind es «%2»; debe ser conv, linear o estar vacío.</translation>
    </message>
    <message>
        <source>line %1: the unit is &quot;%2&quot;; %3 is given in %4.</source>
        <translation>línea %1: la unidad es «%2»; %3 se indica en %4.</translation>
    </message>
    <message>
        <source>line %1: the value &quot;%2&quot; is not a positive number.</source>
        <translation>línea %1: el valor «%2» no es un número positivo.</translation>
    </message>
    <message>
        <source>lists no weights (&quot;weight_map&quot;); choose the index of a sharded model or one of its shards.</source>
        <translation>no enumera pesos («weight_map»); elija el índice de un modelo fragmentado o uno de sus fragmentos.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot; as a part of the model, which may lie outside its folder; get the model from a source you trust.</source>
        <translation>nombra «%1» como parte del modelo, que puede estar fuera de su carpeta; obtenga el modelo de una fuente de confianza.</translation>
    </message>
    <message>
        <source>names no layer of the opened model; open the model it was made for.</source>
        <translation>no nombra ninguna capa del modelo abierto; abra el modelo para el que se hizo.</translation>
    </message>
    <message>
        <source>nests deeper than 128 levels at byte %1, inside %2; choose a training-statistics file.</source>
        <translation>tiene más de 128 niveles de anidamiento en el byte %1, dentro de %2; elija un archivo de estadísticas de entrenamiento.</translation>
    </message>
    <message>
        <source>nests graphs deeper than %1 levels at byte %2; export the model again.</source>
        <translation>tiene más de %1 niveles de grafos anidados en el byte %2; exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>oneDNN cannot compute the network on this machine (%1).</source>
        <translation>oneDNN no puede calcular la red en esta máquina (%1).</translation>
    </message>
    <message>
        <source>reading was canceled; nothing was changed.</source>
        <translation>se canceló la lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>se detuvo la lectura.</translation>
    </message>
    <message>
        <source>rope_scaling.high_freq_factor must be larger than low_freq_factor.</source>
        <translation>rope_scaling.high_freq_factor debe ser mayor que low_freq_factor.</translation>
    </message>
    <message>
        <source>says that the tensor &quot;%1&quot; is in %2, which has none of that name, or lists it twice; get both files from the same place.</source>
        <translation>dice que el tensor «%1» está en %2, que no tiene ninguno con ese nombre, o lo enumera dos veces; obtenga ambos archivos del mismo lugar.</translation>
    </message>
    <message>
        <source>schema is &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>schema es «%1»; este programa lee «%2».</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes; this is no set of images.</source>
        <translation>se descomprime en más de %1 bytes; esto no es un conjunto de imágenes.</translation>
    </message>
    <message>
        <source>unsaved work cannot be kept there (%1); save the session yourself now and then.</source>
        <translation>el trabajo no guardado no puede conservarse ahí (%1); guarde la sesión de vez en cuando.</translation>
    </message>
    <message>
        <source>was changed after it was opened; open it again.</source>
        <translation>se modificó después de abrirlo; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>was cut off while it was read: byte %1 is gone; copy or download it again.</source>
        <translation>se truncó mientras se leía: el byte %1 ya no está; cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>was written, but the disk did not confirm it (%1); check the disk and save again in another place.</source>
        <translation>se escribió, pero el disco no lo confirmó (%1); compruebe el disco y guarde de nuevo en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is no bit-width; write numbers and ranges such as 2,3,4-8.</source>
        <translation>«%1» no es un ancho de bits; escriba números e intervalos como 2,3,4-8.</translation>
    </message>
    <message>
        <source>“%1” is out of range; bit-widths lie between %2 and %3.</source>
        <translation>«%1» está fuera del intervalo; los anchos de bits están entre %2 y %3.</translation>
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
    <name>LongWrite</name>
    <message>
        <source>Writing the numbers…</source>
        <translation>Escribiendo los números…</translation>
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
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Todos los experimentos</translation>
    </message>
    <message>
        <source>Alpha in 3-D</source>
        <translation>Alpha en 3-D</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>Alpha por capa</translation>
    </message>
    <message>
        <source>Attention by layer</source>
        <translation>Atención por capa</translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation>Mapa de atención</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>Asignación de bits</translation>
    </message>
    <message>
        <source>Bit timeline</source>
        <translation>Cronología de bits</translation>
    </message>
    <message>
        <source>Bit-width timeline</source>
        <translation>Cronología de ancho de bits</translation>
    </message>
    <message>
        <source>Bit-widths by layer</source>
        <translation>Anchos de bits por capa</translation>
    </message>
    <message>
        <source>Bit-widths compared</source>
        <translation>Anchos de bits comparados</translation>
    </message>
    <message>
        <source>Change of alpha</source>
        <translation>Cambio de alpha</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
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
        <source>Experiments compared</source>
        <translation>Experimentos comparados</translation>
    </message>
    <message>
        <source>Fake quantization</source>
        <translation>Cuantización simulada</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Head grid</source>
        <translation>Cuadrícula de cabezas</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>KL by layer</source>
        <translation>KL por capa</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Mapa de capas</translation>
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
        <source>Manifolds and errors</source>
        <translation>Variedades y errores</translation>
    </message>
    <message>
        <source>Manifolds by layer</source>
        <translation>Variedades por capa</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>Variedades comparadas</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>Una capa</translation>
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
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Precision grid</source>
        <translation>Cuadrícula de precisión</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>Banco de cuantizadores</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>Región y caja envolvente</translation>
    </message>
    <message>
        <source>Region shape</source>
        <translation>Forma de la región</translation>
    </message>
    <message>
        <source>Regions by layer</source>
        <translation>Regiones por capa</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>Direcciones singulares</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training setup</source>
        <translation>Ajustes de entrenamiento</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights only and full</source>
        <translation>Solo pesos y completa</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>A prompt on each line (text or JSONL)</source>
        <translation>Un prompt por línea (texto o JSONL)</translation>
    </message>
    <message>
        <source>A scale for 128 weights</source>
        <translation>Una escala por 128 pesos</translation>
    </message>
    <message>
        <source>A scale for 32 weights</source>
        <translation>Una escala por 32 pesos</translation>
    </message>
    <message>
        <source>A scale for each channel</source>
        <translation>Una escala por canal</translation>
    </message>
    <message>
        <source>ACIQ, Gauss</source>
        <translation>ACIQ, Gauss</translation>
    </message>
    <message>
        <source>ACIQ, Laplace</source>
        <translation>ACIQ, Laplace</translation>
    </message>
    <message>
        <source>Asymmetric</source>
        <translation>Asimétrico</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropía de atención</translation>
    </message>
    <message>
        <source>Average bit-width</source>
        <translation>Ancho medio de bits</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>Operaciones de bits</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>Influencia del bloque</translation>
    </message>
    <message>
        <source>By block</source>
        <translation>Por bloque</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By fraction of the run</source>
        <translation>Por fracción de la ejecución</translation>
    </message>
    <message>
        <source>By iteration</source>
        <translation>Por iteración</translation>
    </message>
    <message>
        <source>CSN (best distance)</source>
        <translation>CSN (mejor distancia)</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Cyclic (cosine)</source>
        <translation>Cíclica (coseno)</translation>
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
        <source>Divide by the k-th eigenvalue</source>
        <translation>Dividir por el k-ésimo valor propio</translation>
    </message>
    <message>
        <source>Divide by the next eigenvalue</source>
        <translation>Dividir por el valor propio siguiente</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Entropy (KL)</source>
        <translation>Entropía (KL)</translation>
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
        <source>Exact (fp64)</source>
        <translation>Exacta (fp64)</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exceso de curtosis</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>Media exponencial</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>FARMS (square windows)</source>
        <translation>FARMS (ventanas cuadradas)</translation>
    </message>
    <message>
        <source>Fast (alpha within 1e-4)</source>
        <translation>Rápida (alpha con margen de 1e-4)</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Fixed bit-widths</source>
        <translation>Anchos de bits fijos</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
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
        <source>Grid per channel</source>
        <translation>Cuadrícula por canal</translation>
    </message>
    <message>
        <source>Grid per group</source>
        <translation>Cuadrícula por grupo</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>Especialización (cabezas)</translation>
    </message>
    <message>
        <source>Hill (top share)</source>
        <translation>Hill (parte superior)</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Mayor magnitud</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Learned step (start)</source>
        <translation>Paso aprendido (inicio)</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>Menor error cuadrático</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Linear colors</source>
        <translation>Colores lineales</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Niveles de Lloyd-Max</translation>
    </message>
    <message>
        <source>Logarithmic colors</source>
        <translation>Colores logarítmicos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean and spread of all</source>
        <translation>Media y dispersión de todas</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>Magnitud media</translation>
    </message>
    <message>
        <source>Median (upper half)</source>
        <translation>Mediana (mitad superior)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Sin suavizado</translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation>Ruido/señal</translation>
    </message>
    <message>
        <source>One grid</source>
        <translation>Una cuadrícula</translation>
    </message>
    <message>
        <source>One scale for the tensor</source>
        <translation>Una escala para el tensor</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>Opened model</source>
        <translation>Modelo abierto</translation>
    </message>
    <message>
        <source>Peak (fix-finger)</source>
        <translation>Pico (fix-finger)</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Puntos de un archivo</translation>
    </message>
    <message>
        <source>Progressive (falling)</source>
        <translation>Progresiva (descendente)</translation>
    </message>
    <message>
        <source>Protect large alpha</source>
        <translation>Proteger alpha grande</translation>
    </message>
    <message>
        <source>Protect small alpha</source>
        <translation>Proteger alpha pequeño</translation>
    </message>
    <message>
        <source>Random switching</source>
        <translation>Cambio aleatorio</translation>
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
        <source>Sample instance</source>
        <translation>Instancia de ejemplo</translation>
    </message>
    <message>
        <source>Savitzky–Golay</source>
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
        <source>Sparsity</source>
        <translation>Dispersidad</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Square-root colors</source>
        <translation>Colores en raíz cuadrada</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Error cuadrático</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrico</translation>
    </message>
    <message>
        <source>Symmetric, full range</source>
        <translation>Simétrico, todo el intervalo</translation>
    </message>
    <message>
        <source>The lab&apos;s network</source>
        <translation>La red del laboratorio</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Ids de token</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>Red entrenada</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Dos cúmulos</translation>
    </message>
    <message>
        <source>accuracy of the spectra</source>
        <translation>exactitud de los espectros</translation>
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
        <source>bits of critical layers</source>
        <translation>bits de las capas críticas</translation>
    </message>
    <message>
        <source>bits of layer %1 of the model</source>
        <translation>bits de la capa %1 del modelo</translation>
    </message>
    <message>
        <source>bits of safe layers</source>
        <translation>bits de las capas seguras</translation>
    </message>
    <message>
        <source>bits of the grid</source>
        <translation>bits de la cuadrícula</translation>
    </message>
    <message>
        <source>bits of the inference</source>
        <translation>bits de la inferencia</translation>
    </message>
    <message>
        <source>bits of the weights</source>
        <translation>bits de los pesos</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>channels after layer %1</source>
        <translation>canales tras la capa %1</translation>
    </message>
    <message>
        <source>characters in focus</source>
        <translation>caracteres en foco</translation>
    </message>
    <message>
        <source>colors of the attention map</source>
        <translation>colores del mapa de atención</translation>
    </message>
    <message>
        <source>compared bit-widths</source>
        <translation>anchos de bits comparados</translation>
    </message>
    <message>
        <source>comparison of the runs</source>
        <translation>comparación de las ejecuciones</translation>
    </message>
    <message>
        <source>configuration to train</source>
        <translation>configuración que se entrena</translation>
    </message>
    <message>
        <source>costed network</source>
        <translation>red de los costes</translation>
    </message>
    <message>
        <source>cycles of the schedule</source>
        <translation>ciclos de la programación</translation>
    </message>
    <message>
        <source>direction of alpha</source>
        <translation>sentido de alpha</translation>
    </message>
    <message>
        <source>distributions of the brushed range only</source>
        <translation>distribuciones solo del intervalo seleccionado</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>error model</source>
        <translation>modelo de error</translation>
    </message>
    <message>
        <source>estimator of alpha</source>
        <translation>estimador de alpha</translation>
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
        <source>file with costs</source>
        <translation>archivo con costes</translation>
    </message>
    <message>
        <source>file with hardware profiles</source>
        <translation>archivo con perfiles de hardware</translation>
    </message>
    <message>
        <source>file with measured statistics</source>
        <translation>archivo con estadísticas medidas</translation>
    </message>
    <message>
        <source>file with points</source>
        <translation>archivo con puntos</translation>
    </message>
    <message>
        <source>filter of the layers</source>
        <translation>filtro de las capas</translation>
    </message>
    <message>
        <source>flag above KL at 2 bits</source>
        <translation>umbral superior de KL con 2 bits</translation>
    </message>
    <message>
        <source>flag above focus</source>
        <translation>umbral superior de foco</translation>
    </message>
    <message>
        <source>flag above mean magnitude</source>
        <translation>umbral superior de magnitud media</translation>
    </message>
    <message>
        <source>flag above sparsity</source>
        <translation>umbral superior de dispersidad</translation>
    </message>
    <message>
        <source>flag below attention entropy</source>
        <translation>umbral inferior de entropía de atención</translation>
    </message>
    <message>
        <source>following of files that change</source>
        <translation>seguimiento de los archivos que cambian</translation>
    </message>
    <message>
        <source>hardware profile</source>
        <translation>perfil de hardware</translation>
    </message>
    <message>
        <source>highest bit-width of the schedule</source>
        <translation>ancho de bits máximo de la programación</translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation>imágenes por lote</translation>
    </message>
    <message>
        <source>imported plan</source>
        <translation>plan importado</translation>
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
        <source>iterations between random switches</source>
        <translation>iteraciones entre cambios aleatorios</translation>
    </message>
    <message>
        <source>kind of the prompts</source>
        <translation>tipo de los prompts</translation>
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
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>escala logarítmica</translation>
    </message>
    <message>
        <source>longest latency (µs)</source>
        <translation>latencia máx. (µs)</translation>
    </message>
    <message>
        <source>lower threshold of alpha</source>
        <translation>umbral inferior de alpha</translation>
    </message>
    <message>
        <source>lowest bit-width of the schedule</source>
        <translation>ancho de bits mínimo de la programación</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>variedad</translation>
    </message>
    <message>
        <source>measure of the weight error</source>
        <translation>medida del error de los pesos</translation>
    </message>
    <message>
        <source>measured bit-widths</source>
        <translation>anchos de bits medidos</translation>
    </message>
    <message>
        <source>most bit operations</source>
        <translation>operaciones de bits máx.</translation>
    </message>
    <message>
        <source>most energy (µJ)</source>
        <translation>energía máx. (µJ)</translation>
    </message>
    <message>
        <source>most multiply-adds</source>
        <translation>multiplicaciones-sumas máx.</translation>
    </message>
    <message>
        <source>name of own configuration %1</source>
        <translation>nombre de la configuración propia %1</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>número de capas</translation>
    </message>
    <message>
        <source>number of own configurations</source>
        <translation>número de configuraciones propias</translation>
    </message>
    <message>
        <source>number of the heads</source>
        <translation>número mostrado de las cabezas</translation>
    </message>
    <message>
        <source>numbers that share a grid</source>
        <translation>números que comparten una cuadrícula</translation>
    </message>
    <message>
        <source>order of the layers</source>
        <translation>orden de las capas</translation>
    </message>
    <message>
        <source>overlaid experiment</source>
        <translation>experimento superpuesto</translation>
    </message>
    <message>
        <source>own bit-width for each layer</source>
        <translation>ancho de bits propio por capa</translation>
    </message>
    <message>
        <source>own configuration %1: activation bits of layer %2</source>
        <translation>configuración propia %1: bits de activación de la capa %2</translation>
    </message>
    <message>
        <source>own configuration %1: weight bits of layer %2</source>
        <translation>configuración propia %1: bits de peso de la capa %2</translation>
    </message>
    <message>
        <source>percentile of the range</source>
        <translation>percentil del intervalo</translation>
    </message>
    <message>
        <source>pinned layers</source>
        <translation>capas fijadas</translation>
    </message>
    <message>
        <source>points of the manifold</source>
        <translation>puntos de la variedad</translation>
    </message>
    <message>
        <source>precisions</source>
        <translation>precisiones</translation>
    </message>
    <message>
        <source>price in the trade-off</source>
        <translation>precio en el compromiso</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>quantized activations</source>
        <translation>activaciones cuantizadas</translation>
    </message>
    <message>
        <source>quantizer</source>
        <translation>cuantizador</translation>
    </message>
    <message>
        <source>range of the grid</source>
        <translation>intervalo de la cuadrícula</translation>
    </message>
    <message>
        <source>reference eigenvalue</source>
        <translation>valor propio de referencia</translation>
    </message>
    <message>
        <source>sampled errors</source>
        <translation>errores muestreados</translation>
    </message>
    <message>
        <source>scales of the rounded layers</source>
        <translation>escalas de las capas redondeadas</translation>
    </message>
    <message>
        <source>scales of the weights</source>
        <translation>escalas de los pesos</translation>
    </message>
    <message>
        <source>schedule of the bit-widths</source>
        <translation>programación de los anchos de bits</translation>
    </message>
    <message>
        <source>scope of a grid</source>
        <translation>ámbito de una cuadrícula</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>semilla del entrenamiento</translation>
    </message>
    <message>
        <source>share of eigenvalues in the tail</source>
        <translation>parte de los valores propios en la cola</translation>
    </message>
    <message>
        <source>shifted and mirrored images</source>
        <translation>imágenes desplazadas y reflejadas</translation>
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
        <source>source of the costs</source>
        <translation>origen de los costes</translation>
    </message>
    <message>
        <source>sparse below this share of the deviation</source>
        <translation>límite de dispersidad como parte de la desviación</translation>
    </message>
    <message>
        <source>statistic of the activations</source>
        <translation>estadística de las activaciones</translation>
    </message>
    <message>
        <source>tensor on the bench</source>
        <translation>tensor del banco</translation>
    </message>
    <message>
        <source>tied layers</source>
        <translation>capas vinculadas</translation>
    </message>
    <message>
        <source>tied query, key and value</source>
        <translation>consulta, clave y valor vinculados</translation>
    </message>
    <message>
        <source>tokens of an inference</source>
        <translation>tokens de una inferencia</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>upper threshold of alpha</source>
        <translation>umbral superior de alpha</translation>
    </message>
    <message>
        <source>variation of a sensitive layer</source>
        <translation>variación de una capa sensible</translation>
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
        <source>%1 (%2 times the area)</source>
        <translation>%1 (%2 veces el área)</translation>
    </message>
    <message>
        <source>%1 (%2 times the volume)</source>
        <translation>%1 (%2 veces el volumen)</translation>
    </message>
    <message>
        <source>%1 (in view)</source>
        <translation>%1 (mostrado)</translation>
    </message>
    <message>
        <source>%1 (in view): %2</source>
        <translation>%1 (mostrado): %2</translation>
    </message>
    <message>
        <source>%1 (in view): flat</source>
        <translation>%1 (mostrado): plana</translation>
    </message>
    <message>
        <source>%1 MB at %2 bits a weight, %3 less than at 16 bits</source>
        <translation>%1 MB con %2 bits por peso, %3 menos que con 16 bits</translation>
    </message>
    <message>
        <source>%1 at %2 bits</source>
        <translation>%1 con %2 bits</translation>
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
        <source>%1 bits, a scale for %2 weights</source>
        <translation>%1 bits, una escala por %2 pesos</translation>
    </message>
    <message>
        <source>%1 bits, a scale for each channel</source>
        <translation>%1 bits, una escala por canal</translation>
    </message>
    <message>
        <source>%1 bits, one scale</source>
        <translation>%1 bits, una escala</translation>
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
        <source>%1 in groups of %2</source>
        <translation>%1 en grupos de %2</translation>
    </message>
    <message>
        <source>%1 in groups of %2, larger</source>
        <translation>%1 en grupos de %2, mayor</translation>
    </message>
    <message>
        <source>%1 in groups of %2, smaller</source>
        <translation>%1 en grupos de %2, menor</translation>
    </message>
    <message>
        <source>%1 is paused at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 está en pausa en la iteración %2 de %3, pérdida %4, exactitud %5</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum</source>
        <translation>%1 de %2 capas · conversión, luego espectro exacto</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum in fp64</source>
        <translation>%1 de %2 capas · conversión, luego espectro exacto en fp64</translation>
    </message>
    <message>
        <source>%1 of %2 numbers: whole channels, evenly spaced.</source>
        <translation>%1 de %2 números: canales completos, a distancias iguales.</translation>
    </message>
    <message>
        <source>%1 of the trained network</source>
        <translation>%1 de la red entrenada</translation>
    </message>
    <message>
        <source>%1 per channel</source>
        <translation>%1 por canal</translation>
    </message>
    <message>
        <source>%1 per channel, larger</source>
        <translation>%1 por canal, mayor</translation>
    </message>
    <message>
        <source>%1 per channel, smaller</source>
        <translation>%1 por canal, menor</translation>
    </message>
    <message>
        <source>%1 switches are too many to draw; the largest and smallest change in each of %2 stretches are shown.</source>
        <translation>%1 cambios son demasiados para dibujarlos; se muestran la mayor y la menor variación de cada uno de %2 tramos.</translation>
    </message>
    <message>
        <source>%1 tensors, of which %2 are layers; %3</source>
        <translation>%1 tensores, de los que %2 son capas; %3</translation>
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
        <source>%1 tokens: loss %2 ± %3 nats a token, perplexity %4</source>
        <translation>%1 tokens: pérdida de %2 ± %3 nats por token, perplejidad %4</translation>
    </message>
    <message>
        <source>%1 tokens; a single token has no loss.</source>
        <translation>%1 tokens; un solo token no tiene pérdida.</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1 espera su turno</translation>
    </message>
    <message>
        <source>%1 was stopped at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 se detuvo en la iteración %2 de %3, pérdida %4, exactitud %5</translation>
    </message>
    <message>
        <source>%1 weights are not finite; their rows are left out</source>
        <translation>%1 pesos no son finitos; se excluyen sus filas</translation>
    </message>
    <message>
        <source>%1, larger</source>
        <translation>%1, mayor</translation>
    </message>
    <message>
        <source>%1, smaller</source>
        <translation>%1, menor</translation>
    </message>
    <message>
        <source>%1, test images</source>
        <translation>%1, imágenes de prueba</translation>
    </message>
    <message>
        <source>%1, training images</source>
        <translation>%1, imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 iterations, loss %4, accuracy %5</source>
        <translation>%1: %2 iteraciones, pérdida %4, exactitud %5</translation>
    </message>
    <message>
        <source>%1: alpha = %2 ± %3</source>
        <translation>%1: alpha = %2 ± %3</translation>
    </message>
    <message>
        <source>%1: flat</source>
        <translation>%1: plana</translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1: iteración %2 de %3, pérdida %4, exactitud %5</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>16 bits above %1</source>
        <translation>16 bits sobre %1</translation>
    </message>
    <message>
        <source>16 bits below %1</source>
        <translation>16 bits bajo %1</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>4 bits above %1</source>
        <translation>4 bits sobre %1</translation>
    </message>
    <message>
        <source>4 bits below %1</source>
        <translation>4 bits bajo %1</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Banda del 95 %</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>A change needs two precisions: choose more of them in the panel Model.</source>
        <translation>Un cambio necesita dos precisiones: elija más en el panel Modelo.</translation>
    </message>
    <message>
        <source>A dash: the profile has no number for these widths.</source>
        <translation>Un guion: el perfil no tiene ningún número para estos anchos.</translation>
    </message>
    <message>
        <source>A drop needs a baseline: train the configuration fp32 as well.</source>
        <translation>Una caída necesita una referencia: entrene también la configuración fp32.</translation>
    </message>
    <message>
        <source>A manifold and its errors</source>
        <translation>Una variedad y sus errores</translation>
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
        <source>Above the edge of noise</source>
        <translation>Sobre el borde del ruido</translation>
    </message>
    <message>
        <source>Accuracies come at the end of each epoch; the first one is not over yet.</source>
        <translation>Las exactitudes llegan al final de cada época; la primera aún no ha terminado.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy / MiB</source>
        <translation>Exactitud / MiB</translation>
    </message>
    <message>
        <source>Accuracy against its price</source>
        <translation>Exactitud frente a su precio</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Exactitud por época</translation>
    </message>
    <message>
        <source>Accuracy drop</source>
        <translation>Caída de exactitud</translation>
    </message>
    <message>
        <source>Accuracy drop at two bits less</source>
        <translation>Caída de exactitud con dos bits menos</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>Exactitud por cada MiB</translation>
    </message>
    <message>
        <source>Accuracy of the unchanged network: %1</source>
        <translation>Exactitud de la red sin cambios: %1</translation>
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
        <source>All layers at %1 bits</source>
        <translation>Todas las capas con %1 bits</translation>
    </message>
    <message>
        <source>All layers: stretch by %1</source>
        <translation>Todas las capas: estiramientos %1</translation>
    </message>
    <message>
        <source>Allocations compared</source>
        <translation>Asignaciones comparadas</translation>
    </message>
    <message>
        <source>Allocations of %1 compared at %2 bits a parameter</source>
        <translation>Asignaciones de %1 comparadas con %2 bits por parámetro</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha (%1)</source>
        <translation>Alpha (%1)</translation>
    </message>
    <message>
        <source>Alpha (%1), mean over the precisions</source>
        <translation>Alpha (%1), media sobre las precisiones</translation>
    </message>
    <message>
        <source>Alpha (CSN estimator)</source>
        <translation>Alpha (estimador CSN)</translation>
    </message>
    <message>
        <source>Alpha (FARMS estimator)</source>
        <translation>Alpha (estimador FARMS)</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1)</source>
        <translation>Alpha (Hill, %1 superior)</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1, over λ_k)</source>
        <translation>Alpha (Hill, %1 superior, sobre λ_k)</translation>
    </message>
    <message>
        <source>Alpha (hill)</source>
        <translation>Alpha (Hill)</translation>
    </message>
    <message>
        <source>Alpha (median estimator)</source>
        <translation>Alpha (estimador mediana)</translation>
    </message>
    <message>
        <source>Alpha (peak estimator)</source>
        <translation>Alpha (estimador pico)</translation>
    </message>
    <message>
        <source>Alpha by category, %1</source>
        <translation>Alpha por categoría, %1</translation>
    </message>
    <message>
        <source>Alpha by precision</source>
        <translation>Alpha por precisión</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail</source>
        <translation>Alpha según la longitud de la cola</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail: %1, %2</source>
        <translation>Alpha según la longitud de la cola: %1, %2</translation>
    </message>
    <message>
        <source>Alpha is undefined in every layer; the tables say why.</source>
        <translation>Alpha no está definido en ninguna capa; las tablas dicen por qué.</translation>
    </message>
    <message>
        <source>Alpha of a layer</source>
        <translation>Alpha de una capa</translation>
    </message>
    <message>
        <source>Alpha of every layer</source>
        <translation>Alpha de cada capa</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions</source>
        <translation>Alpha por capas y precisiones</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>Alpha por capa</translation>
    </message>
    <message>
        <source>Alpha with its 95 % band</source>
        <translation>Alpha con su banda del 95 %</translation>
    </message>
    <message>
        <source>Alpha × weights × 4^−bits</source>
        <translation>Alpha × pesos × 4^−bits</translation>
    </message>
    <message>
        <source>Alpha − alpha in %1</source>
        <translation>Alpha − alpha en %1</translation>
    </message>
    <message>
        <source>Alpha: %1</source>
        <translation>Alpha: %1</translation>
    </message>
    <message>
        <source>Alphas that do not change at all, and are not drawn: %1</source>
        <translation>Alphas que no cambian en absoluto y no se dibujan: %1</translation>
    </message>
    <message>
        <source>An inference takes %1 multiply-adds, %2 bit operations, %3 µs and %4 µJ.</source>
        <translation>Una inferencia requiere %1 multiplicaciones-sumas, %2 operaciones de bits, %3 µs y %4 µJ.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area of the error regions</source>
        <translation>Área de las regiones de error</translation>
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
        <source>As %1; alpha proven within %2 to %3</source>
        <translation>Como %1; alpha demostrado entre %2 y %3</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropía de atención</translation>
    </message>
    <message>
        <source>Attention entropy (nats)</source>
        <translation>Entropía de atención (nats)</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Cabezas de atención</translation>
    </message>
    <message>
        <source>Attention of layer %1, head %2</source>
        <translation>Atención de la capa %1, cabeza %2</translation>
    </message>
    <message>
        <source>Average bit-width (bit)</source>
        <translation>Ancho medio de bits (bit)</translation>
    </message>
    <message>
        <source>Average bits</source>
        <translation>Bits medios</translation>
    </message>
    <message>
        <source>Best allocation of %1 at %2 bits a parameter</source>
        <translation>Mejor asignación de %1 con %2 bits por parámetro</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Mejor pérdida</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>Asignación de bits</translation>
    </message>
    <message>
        <source>Bit operations of an image</source>
        <translation>Operaciones de bits de una imagen</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>Operaciones de bits de cada capa</translation>
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
        <source>Bits a weight</source>
        <translation>Bits por peso</translation>
    </message>
    <message>
        <source>Bits for it on %1</source>
        <translation>Sus bits en %1</translation>
    </message>
    <message>
        <source>Bits of a weight</source>
        <translation>Bits de un peso</translation>
    </message>
    <message>
        <source>Bits per weight over these layers: %1.</source>
        <translation>Bits por peso en estas capas: %1.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>Influencia del bloque</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Limitado por</translation>
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
        <source>Box efficiency (%)</source>
        <translation>Eficiencia de la caja (%)</translation>
    </message>
    <message>
        <source>Box efficiency: %1</source>
        <translation>Eficiencia de la caja: %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp32</source>
        <translation>Conversión, luego valores propios en fp32</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp64</source>
        <translation>Conversión, luego valores propios en fp64</translation>
    </message>
    <message>
        <source>Cast, then singular values in fp64</source>
        <translation>Conversión, luego valores singulares en fp64</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change by rounding</source>
        <translation>Cambio por redondeo</translation>
    </message>
    <message>
        <source>Change by rounding: stretches by %1</source>
        <translation>Cambio por redondeo: estiramientos %1</translation>
    </message>
    <message>
        <source>Change of alpha by precision</source>
        <translation>Cambio de alpha por precisión</translation>
    </message>
    <message>
        <source>Change of alpha by precision: %1</source>
        <translation>Cambio de alpha por precisión: %1</translation>
    </message>
    <message>
        <source>Change of alpha by the precision</source>
        <translation>Cambio de alpha debido a la precisión</translation>
    </message>
    <message>
        <source>Change of loss (nats)</source>
        <translation>Cambio de pérdida (nats)</translation>
    </message>
    <message>
        <source>Change of loss zero or not known</source>
        <translation>Variación de la pérdida nula o desconocida</translation>
    </message>
    <message>
        <source>Change of perplexity</source>
        <translation>Cambio de perplejidad</translation>
    </message>
    <message>
        <source>Change of the loss at the switch</source>
        <translation>Variación de la pérdida en el cambio</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Cambiado a</translation>
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
        <source>Channels %1 and %2: %3 of the box</source>
        <translation>Canales %1 y %2: %3 de la caja</translation>
    </message>
    <message>
        <source>Channels %1 and %2: the box is flat</source>
        <translation>Canales %1 y %2: la caja es plana</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
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
        <source>Compression (×)</source>
        <translation>Compresión (×)</translation>
    </message>
    <message>
        <source>Compression of the weights</source>
        <translation>Compresión de los pesos</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
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
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Configurations compared</source>
        <translation>Configuraciones comparadas</translation>
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
        <source>Correlation with the L1 norm</source>
        <translation>Correlación con la norma L1</translation>
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
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Costs of one inference on %1</source>
        <translation>Costes de una inferencia en %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>Entropía cruzada</translation>
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
        <source>Diamonds: layers whose alpha depends on the precision; they get one zone more.</source>
        <translation>Rombos: capas cuyo alpha depende de la precisión; suben una zona.</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Diferencia con %1</translation>
    </message>
    <message>
        <source>Difference to a run</source>
        <translation>Diferencia con una ejecución</translation>
    </message>
    <message>
        <source>Direction: large alpha is protected. Published work disagrees; see the card.</source>
        <translation>Sentido: se protege alpha grande. Los trabajos publicados discrepan; véase la ficha.</translation>
    </message>
    <message>
        <source>Direction: small alpha is protected. Published work disagrees; see the card.</source>
        <translation>Sentido: se protege alpha pequeño. Los trabajos publicados discrepan; véase la ficha.</translation>
    </message>
    <message>
        <source>Directions it stretches</source>
        <translation>Direcciones que estira</translation>
    </message>
    <message>
        <source>Distribution of alpha</source>
        <translation>Distribución de alpha</translation>
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
        <source>Divergences of 0 have no place on a logarithmic axis: %1</source>
        <translation>Las divergencias de 0 no tienen lugar en un eje logarítmico: %1</translation>
    </message>
    <message>
        <source>Drop (%)</source>
        <translation>Caída (%)</translation>
    </message>
    <message>
        <source>Drop below fp32 (%)</source>
        <translation>Caída respecto a fp32 (%)</translation>
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
        <source>Edge of noise</source>
        <translation>Borde del ruido</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Eigenvalue λ</source>
        <translation>Valor propio λ</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>Eigenvalues in the tail k</source>
        <translation>Valores propios en la cola k</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Energy (µJ)</source>
        <translation>Energía (µJ)</translation>
    </message>
    <message>
        <source>Energy and latency of one image on %1. Front: no other configuration is smaller and more accurate.</source>
        <translation>Energía y latencia de una imagen en %1. Frente: ninguna otra configuración es menor y más exacta.</translation>
    </message>
    <message>
        <source>Energy of an image (µJ)</source>
        <translation>Energía de una imagen (µJ)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs of %1 on %2</source>
        <translation>Épocas de %1 con %2</translation>
    </message>
    <message>
        <source>Error after each layer at each bit-width</source>
        <translation>Error tras cada capa en cada ancho de bits</translation>
    </message>
    <message>
        <source>Error after each layer on each manifold</source>
        <translation>Error tras cada capa en cada variedad</translation>
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
        <source>Error landscape</source>
        <translation>Paisaje del error</translation>
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
        <source>Error magnitude on each manifold</source>
        <translation>Magnitud del error en cada variedad</translation>
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
        <source>Error of the quantizer</source>
        <translation>Error del cuantizador</translation>
    </message>
    <message>
        <source>Error of the rounding, up to %1</source>
        <translation>Error de redondeo, hasta %1</translation>
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
        <source>Error proportional to the norm</source>
        <translation>Error proporcional a la norma</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>Región de error</translation>
    </message>
    <message>
        <source>Error region at point %1</source>
        <translation>Región de error en el punto %1</translation>
    </message>
    <message>
        <source>Error region at the input</source>
        <translation>Región de error en la entrada</translation>
    </message>
    <message>
        <source>Error region at the input in its bounding box</source>
        <translation>Región de error en la entrada dentro de su caja envolvente</translation>
    </message>
    <message>
        <source>Error region at the input, layer by layer</source>
        <translation>Región de error en la entrada, capa por capa</translation>
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
        <source>Error region at the output in its bounding box</source>
        <translation>Región de error en la salida dentro de su caja envolvente</translation>
    </message>
    <message>
        <source>Error region at the output, layer by layer</source>
        <translation>Región de error en la salida, capa por capa</translation>
    </message>
    <message>
        <source>Error region at the output, projected onto channels %1 and %2</source>
        <translation>Región de error en la salida, proyectada sobre los canales %1 y %2</translation>
    </message>
    <message>
        <source>Error regions</source>
        <translation>Regiones de error</translation>
    </message>
    <message>
        <source>Error regions at some of the points</source>
        <translation>Regiones de error en algunos de los puntos</translation>
    </message>
    <message>
        <source>Error regions on channels 1 and 2</source>
        <translation>Regiones de error en los canales 1 y 2</translation>
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
        <source>Errors keep their size</source>
        <translation>Error de igual tamaño</translation>
    </message>
    <message>
        <source>Errors of the rounding that is made</source>
        <translation>Errores del redondeo realizado</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Estimator: %1. Undefined alphas are left out.</source>
        <translation>Estimador: %1. Se excluyen los alphas no definidos.</translation>
    </message>
    <message>
        <source>Estimators of alpha side by side</source>
        <translation>Estimadores de alpha comparados</translation>
    </message>
    <message>
        <source>Estimators of alpha: %1</source>
        <translation>Estimadores de alpha: %1</translation>
    </message>
    <message>
        <source>Estimators side by side</source>
        <translation>Estimadores comparados</translation>
    </message>
    <message>
        <source>Every row of the layer has weights that are not finite.</source>
        <translation>Todas las filas de la capa tienen pesos que no son finitos.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exactos</translation>
    </message>
    <message>
        <source>Exact front of all budgets</source>
        <translation>Frente exacto de presupuestos</translation>
    </message>
    <message>
        <source>Exact front of all budgets: %1</source>
        <translation>Frente exacto de presupuestos: %1</translation>
    </message>
    <message>
        <source>Exact optimum</source>
        <translation>Óptimo exacto</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exceso de curtosis</translation>
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
        <source>Experiments compared</source>
        <translation>Experimentos comparados</translation>
    </message>
    <message>
        <source>Fake-quantization error: %1</source>
        <translation>Error de cuantización simulada: %1</translation>
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
        <source>Figure eight</source>
        <translation>Ocho</translation>
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
        <source>Fixed</source>
        <translation>Fijación</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
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
        <source>From %1 of %2 weights, whole rows evenly over the matrix</source>
        <translation>De %1 de %2 pesos, filas completas repartidas por la matriz</translation>
    </message>
    <message>
        <source>From bit-width</source>
        <translation>Ancho de bits inicial</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
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
        <source>Giga bit operations</source>
        <translation>Gigaoperaciones de bits</translation>
    </message>
    <message>
        <source>Gradient score</source>
        <translation>Punt. de gradiente</translation>
    </message>
    <message>
        <source>Grid of points</source>
        <translation>Cuadrícula de puntos</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Cuadrículas</translation>
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
        <source>HIGH</source>
        <translation>ALTA</translation>
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
        <source>Half-widths of the box: %1</source>
        <translation>Semianchos de la caja: %1</translation>
    </message>
    <message>
        <source>Hardware costs</source>
        <translation>Costes de hardware</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>Perfil de hardware</translation>
    </message>
    <message>
        <source>Hardware profile %1</source>
        <translation>Perfil de hardware %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>Especialización (cabezas)</translation>
    </message>
    <message>
        <source>Hessian trace × error</source>
        <translation>Traza hessiana × error</translation>
    </message>
    <message>
        <source>Hessian trace × ‖Q(W) − W‖²</source>
        <translation>Traza hessiana × ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Hidden states after each layer</source>
        <translation>Estados ocultos después de cada capa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How well the L1 norm tells the error</source>
        <translation>Cuánto dice la norma L1 del error</translation>
    </message>
    <message>
        <source>Images of the stretch directions</source>
        <translation>Imágenes de las direcciones de estiramiento</translation>
    </message>
    <message>
        <source>Imported statistics: %1</source>
        <translation>Estadísticas importadas: %1</translation>
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
        <source>In focus</source>
        <translation>En foco</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Mostrado</translation>
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
        <source>Input-adaptive bits for %1 dB</source>
        <translation>Bits según la entrada para %1 dB</translation>
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
        <source>Integer inference at several bit-widths</source>
        <translation>Inferencia con enteros en varios anchos de bits</translation>
    </message>
    <message>
        <source>Integer inference, layer by layer</source>
        <translation>Inferencia con enteros, capa por capa</translation>
    </message>
    <message>
        <source>Intensity (operations a byte)</source>
        <translation>Intensidad (operaciones por byte)</translation>
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
        <source>Its image</source>
        <translation>Su imagen</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>KL at 2 bits</source>
        <translation>KL con 2 bits</translation>
    </message>
    <message>
        <source>KL divergence (nats), ± 1 standard error</source>
        <translation>Divergencia KL (nats), ± 1 error estándar</translation>
    </message>
    <message>
        <source>KL of the layer alone (nats)</source>
        <translation>KL de la capa sola (nats)</translation>
    </message>
    <message>
        <source>KS distance</source>
        <translation>Distancia KS</translation>
    </message>
    <message>
        <source>Key: the token attended to</source>
        <translation>Clave: el token atendido</translation>
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
        <source>LOW</source>
        <translation>BAJA</translation>
    </message>
    <message>
        <source>Laplace distribution</source>
        <translation>Distribución de Laplace</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Mayor error</translation>
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
        <source>Largest error at the output: weights only %1</source>
        <translation>Mayor error en la salida: solo pesos %1</translation>
    </message>
    <message>
        <source>Largest error of integer inference</source>
        <translation>Mayor error de la inferencia con enteros</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Mayor magnitud</translation>
    </message>
    <message>
        <source>Largest over smallest error</source>
        <translation>Error mayor / error menor</translation>
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
        <source>Latency (µs)</source>
        <translation>Latencia (µs)</translation>
    </message>
    <message>
        <source>Latency of an image (µs)</source>
        <translation>Latencia de una imagen (µs)</translation>
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
        <source>Layer %1: error up to %2</source>
        <translation>Capa %1: error de hasta %2</translation>
    </message>
    <message>
        <source>Layer %1: stretches by %2</source>
        <translation>Capa %1: estiramientos %2</translation>
    </message>
    <message>
        <source>Layer sensitivity</source>
        <translation>Sensibilidad de las capas</translation>
    </message>
    <message>
        <source>Layer sensitivity: %1</source>
        <translation>Sensibilidad de las capas: %1</translation>
    </message>
    <message>
        <source>Layer, by block</source>
        <translation>Capa, por bloque</translation>
    </message>
    <message>
        <source>Layer, by category</source>
        <translation>Capa, por categoría</translation>
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
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Coste mínimo</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5, beyond the budget.</source>
        <translation>Coste mínimo: %1 con %2 bits de media (%3). Por encima del óptimo de su tamaño: máximo descenso %4; regla por sensibilidad %5, fuera del presupuesto.</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5.</source>
        <translation>Coste mínimo: %1 con %2 bits de media (%3). Por encima del óptimo de su tamaño: máximo descenso %4; regla por sensibilidad %5.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Linear fit: %1</source>
        <translation>Ajuste lineal: %1</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Niveles de Lloyd-Max</translation>
    </message>
    <message>
        <source>Log norm</source>
        <translation>Norma log.</translation>
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
        <source>MEDIUM</source>
        <translation>MEDIA</translation>
    </message>
    <message>
        <source>Magnitude %1 to %2</source>
        <translation>Magnitud de %1 a %2</translation>
    </message>
    <message>
        <source>Manifolds and their errors</source>
        <translation>Variedades y sus errores</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>Variedades comparadas</translation>
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
        <source>Mean alpha</source>
        <translation>Alpha medio</translation>
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
        <source>Mean error of integer inference</source>
        <translation>Error medio de la inferencia con enteros</translation>
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
        <source>Mean magnitude</source>
        <translation>Magnitud media</translation>
    </message>
    <message>
        <source>Mean of %1 runs</source>
        <translation>Media de %1 ejecuciones</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>Media de las ejecuciones</translation>
    </message>
    <message>
        <source>Mean recovery (iterations)</source>
        <translation>Recuperación media (iteraciones)</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Mean ± one standard deviation</source>
        <translation>Media ± una desviación estándar</translation>
    </message>
    <message>
        <source>Measuring activations and attention: %1</source>
        <translation>Midiendo activaciones y atención: %1</translation>
    </message>
    <message>
        <source>Measuring the plan and uniform widths: %1 of %2</source>
        <translation>Midiendo el plan y anchos uniformes: %1 de %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Mega MACs</source>
        <translation>Mega-MAC</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Memoria (MiB)</translation>
    </message>
    <message>
        <source>Memory of the layers (MB)</source>
        <translation>Memoria de las capas (MB)</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Memoria de los pesos</translation>
    </message>
    <message>
        <source>Memory of the weights (MiB)</source>
        <translation>Memoria de los pesos (MiB)</translation>
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
        <source>No estimator has a value for this layer.</source>
        <translation>Ningún estimador tiene un valor para esta capa.</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet. Start the analysis; results appear layer by layer.</source>
        <translation>Aún no se ha analizado ninguna capa. Inicie el análisis; los resultados aparecen capa por capa.</translation>
    </message>
    <message>
        <source>No layer has been rounded yet; choose Round single layers.</source>
        <translation>Aún no se ha redondeado ninguna capa; elija Redondear capas una a una.</translation>
    </message>
    <message>
        <source>No loss in iteration_losses is a finite number.</source>
        <translation>Ninguna pérdida de iteration_losses es un número finito.</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file (safetensors, ONNX, npy or npz) and start the analysis.</source>
        <translation>No hay ningún modelo abierto. Abra un archivo de pesos (safetensors, ONNX, npy o npz) e inicie el análisis.</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file to see the spectra of its layers.</source>
        <translation>No hay ningún modelo abierto. Abra un archivo de pesos para ver los espectros de sus capas.</translation>
    </message>
    <message>
        <source>No plan has been measured yet; choose Measure plan.</source>
        <translation>Aún no se ha medido ningún plan; elija Medir plan.</translation>
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
        <source>No sensitivities yet. Train a configuration, then measure them with the button above.</source>
        <translation>Aún no hay sensibilidades. Entrene una configuración y mídalas después con el botón de arriba.</translation>
    </message>
    <message>
        <source>Noise to signal, ‖Q(W) − W‖² / ‖W‖²</source>
        <translation>Ruido/señal, ‖Q(W) − W‖² / ‖W‖²</translation>
    </message>
    <message>
        <source>None of these precisions changes alpha: %1</source>
        <translation>Ninguna de estas precisiones cambia alpha: %1</translation>
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
        <source>Normal distribution</source>
        <translation>Distribución normal</translation>
    </message>
    <message>
        <source>Normalized score (1 is best)</source>
        <translation>Puntuación normalizada (1 es la mejor)</translation>
    </message>
    <message>
        <source>Not beaten</source>
        <translation>No superadas</translation>
    </message>
    <message>
        <source>Nothing has been analyzed yet. Choose Analyze spectra (F5).</source>
        <translation>Aún no se ha analizado nada. Elija Analizar espectros (F5).</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Start in the panel Training, or show the sample there.</source>
        <translation>Aún no se ha entrenado nada. Empiece en el panel Entrenamiento o muestre ahí el ejemplo.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Numbers in a bin</source>
        <translation>Números por clase</translation>
    </message>
    <message>
        <source>Numbers measured</source>
        <translation>Números medidos</translation>
    </message>
    <message>
        <source>One run is loaded. Open another one to compare it.</source>
        <translation>Hay una ejecución cargada. Abra otra para compararla.</translation>
    </message>
    <message>
        <source>One scale for each channel</source>
        <translation>Una escala por canal</translation>
    </message>
    <message>
        <source>One scale for each matrix</source>
        <translation>Una escala por matriz</translation>
    </message>
    <message>
        <source>One scale for every %1 weights</source>
        <translation>Una escala por cada %1 pesos</translation>
    </message>
    <message>
        <source>Open a language model and measure its layers, or import measured statistics.</source>
        <translation>Abra un modelo de lenguaje y mida sus capas, o importe estadísticas medidas.</translation>
    </message>
    <message>
        <source>Open a language model, or import measured statistics.</source>
        <translation>Abra un modelo de lenguaje o importe estadísticas medidas.</translation>
    </message>
    <message>
        <source>Open the model these statistics are of to measure plans.</source>
        <translation>Abra el modelo al que corresponden estas estadísticas para medir planes.</translation>
    </message>
    <message>
        <source>Operations a second</source>
        <translation>Operaciones por segundo</translation>
    </message>
    <message>
        <source>Overlaid experiment</source>
        <translation>Experimento superpuesto</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the area)</source>
        <translation>Experimento superpuesto (%1 veces el área)</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the volume)</source>
        <translation>Experimento superpuesto (%1 veces el volumen)</translation>
    </message>
    <message>
        <source>Overlaid: %1</source>
        <translation>Superpuesto: %1</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>Perplexity at full precision: %1</source>
        <translation>Perplejidad con precisión completa: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned weight bits: %1</source>
        <translation>Bits de peso previstos: %1</translation>
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
        <source>Points from a file</source>
        <translation>Puntos de un archivo</translation>
    </message>
    <message>
        <source>Points of the manifold</source>
        <translation>Puntos de la variedad</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Possible error %1 (dark) to %2 (bright)</source>
        <translation>Error posible de %1 (oscuro) a %2 (claro)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision of each layer, weights / activations</source>
        <translation>Precisión de cada capa, pesos / activaciones</translation>
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
        <source>Prompts or settings have changed since the layers were measured.</source>
        <translation>Los prompts o los ajustes han cambiado desde que se midieron las capas.</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2, without a spectrum of its own.</source>
        <translation>Se ha demostrado que está entre %1 y %2, sin un espectro propio.</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>Banco de cuantizadores</translation>
    </message>
    <message>
        <source>Query: the token that attends</source>
        <translation>Consulta: el token que atiende</translation>
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
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Recommended precision</source>
        <translation>Precisión recomendada</translation>
    </message>
    <message>
        <source>Recommended precision, large alpha protected: %1</source>
        <translation>Precisión recomendada, alpha grande protegido: %1</translation>
    </message>
    <message>
        <source>Recommended precision, small alpha protected: %1</source>
        <translation>Precisión recomendada, alpha pequeño protegido: %1</translation>
    </message>
    <message>
        <source>Recorded sample: trained on the digits that ship with the program.</source>
        <translation>Ejemplo registrado: entrenado con los dígitos que acompañan al programa.</translation>
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
        <source>Region and bounding box</source>
        <translation>Región y caja envolvente</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>Relative error (%)</source>
        <translation>Error relativo (%)</translation>
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
        <source>Relative error of each channel</source>
        <translation>Error relativo de cada canal</translation>
    </message>
    <message>
        <source>Relative error of each layer</source>
        <translation>Error relativo de cada capa</translation>
    </message>
    <message>
        <source>Relative error up to each layer</source>
        <translation>Error relativo hasta cada capa</translation>
    </message>
    <message>
        <source>Rolling mean of %1</source>
        <translation>Media móvil de %1</translation>
    </message>
    <message>
        <source>Roof: %1 operations/s</source>
        <translation>Techo: %1 operaciones/s</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Roofline of %1</source>
        <translation>Roofline de %1</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeados</translation>
    </message>
    <message>
        <source>Rounding layers one at a time: %1 of %2</source>
        <translation>Redondeando capas una a una: %1 de %2</translation>
    </message>
    <message>
        <source>Rounding the weights causes no error here, because the input or a layer is zero. Change them in the Experiment panel.</source>
        <translation>El redondeo de los pesos no causa aquí ningún error, porque la entrada o una capa es cero. Cámbielas en el panel Experimento.</translation>
    </message>
    <message>
        <source>Rounding the weights only, and the activations too</source>
        <translation>Redondeo solo de los pesos y también de las activaciones</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rule by sensitivity</source>
        <translation>Regla por sensibilidad</translation>
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
        <source>Runs by fraction of the training</source>
        <translation>Ejecuciones por fracción del entrenamiento</translation>
    </message>
    <message>
        <source>Runs by iteration</source>
        <translation>Ejecuciones por iteración</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Same bits as %1</source>
        <translation>Mismos bits que %1</translation>
    </message>
    <message>
        <source>Same most likely token</source>
        <translation>Igual token más probable</translation>
    </message>
    <message>
        <source>Sample at this bit-width</source>
        <translation>Muestra con este ancho de bits</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside)</source>
        <translation>Errores muestreados (%1 dentro)</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, their hull fills %2)</source>
        <translation>Errores muestreados (%1 dentro, su envolvente llena %2)</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, they reach %2)</source>
        <translation>Errores muestreados (%1 dentro, alcanzan %2)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Select a layer: click its bar, or its line in the panel Model.</source>
        <translation>Seleccione una capa: haga clic en su barra o en su línea del panel Modelo.</translation>
    </message>
    <message>
        <source>Select a token to see what it attends to.</source>
        <translation>Seleccione un token para ver a qué atiende.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Ajustes del entrenamiento</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shape of the error region</source>
        <translation>Forma de la región de error</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of eigenvalues ≥ λ</source>
        <translation>Parte de los valores propios ≥ λ</translation>
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
        <source>Signal to noise (dB)</source>
        <translation>Señal/ruido (dB)</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width</source>
        <translation>Señal/ruido por ancho de bits</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width: %1</source>
        <translation>Señal/ruido por ancho de bits: %1</translation>
    </message>
    <message>
        <source>Single layers have not been rounded with these settings.</source>
        <translation>Con estos ajustes no se han redondeado capas una a una.</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>Direcciones singulares</translation>
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
        <source>Smallest to largest</source>
        <translation>De mínimo a máximo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dispersidad</translation>
    </message>
    <message>
        <source>Specialization and focus of attention</source>
        <translation>Especialización y foco de la atención</translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation>Norma espectral</translation>
    </message>
    <message>
        <source>Spectral norms of the layers</source>
        <translation>Normas espectrales de las capas</translation>
    </message>
    <message>
        <source>Spectrum of a layer</source>
        <translation>Espectro de una capa</translation>
    </message>
    <message>
        <source>Spectrum: %1, %2</source>
        <translation>Espectro: %1, %2</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Squared error, ‖Q(W) − W‖²</source>
        <translation>Error cuadrático, ‖Q(W) − W‖²</translation>
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
        <source>Stable rank</source>
        <translation>Rango estable</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Standard error of KL</source>
        <translation>Error estándar de KL</translation>
    </message>
    <message>
        <source>Standard error of the change</source>
        <translation>Error estándar del cambio</translation>
    </message>
    <message>
        <source>Statistics of the layers</source>
        <translation>Estadísticas de las capas</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Desv.</translation>
    </message>
    <message>
        <source>Steepest descent</source>
        <translation>Máximo descenso</translation>
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
        <source>Sum of costs</source>
        <translation>Suma de costes</translation>
    </message>
    <message>
        <source>Summary of alpha</source>
        <translation>Resumen de alpha</translation>
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
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Tensors of the model</source>
        <translation>Tensores del modelo</translation>
    </message>
    <message>
        <source>Tensors of the model: %1</source>
        <translation>Tensores del modelo: %1</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud (prueba)</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Pérdida (prueba)</translation>
    </message>
    <message>
        <source>The bit-width was never switched in this run.</source>
        <translation>El ancho de bits no se cambió nunca en esta ejecución.</translation>
    </message>
    <message>
        <source>The cast changes no weight.</source>
        <translation>La conversión no cambia ningún peso.</translation>
    </message>
    <message>
        <source>The experiment has not been computed yet.</source>
        <translation>El experimento aún no se ha calculado.</translation>
    </message>
    <message>
        <source>The filter leaves the selected layer out; change it in the panel Model.</source>
        <translation>El filtro excluye la capa seleccionada; cámbielo en el panel Modelo.</translation>
    </message>
    <message>
        <source>The first epoch of %1 is not over yet.</source>
        <translation>La primera época de %1 aún no ha terminado.</translation>
    </message>
    <message>
        <source>The first layer is being analyzed.</source>
        <translation>Se está analizando la primera capa.</translation>
    </message>
    <message>
        <source>The first prompt is too long to keep its attention; put a shorter one first.</source>
        <translation>El primer prompt es demasiado largo para conservar su atención; ponga antes uno más corto.</translation>
    </message>
    <message>
        <source>The last valid experiment is shown. %1</source>
        <translation>Se muestra el último experimento válido. %1</translation>
    </message>
    <message>
        <source>The layer alone</source>
        <translation>La capa sola</translation>
    </message>
    <message>
        <source>The layer has no spectrum.</source>
        <translation>La capa no tiene espectro.</translation>
    </message>
    <message>
        <source>The layer has not been analyzed in this precision. Select another one.</source>
        <translation>La capa no se ha analizado en esta precisión. Seleccione otra.</translation>
    </message>
    <message>
        <source>The layer in each precision</source>
        <translation>La capa en cada precisión</translation>
    </message>
    <message>
        <source>The layer in each precision: %1</source>
        <translation>La capa en cada precisión: %1</translation>
    </message>
    <message>
        <source>The layers are being measured.</source>
        <translation>Se están midiendo las capas.</translation>
    </message>
    <message>
        <source>The levels are those of the first of %1 grids.</source>
        <translation>Los niveles son los de la primera de %1 cuadrículas.</translation>
    </message>
    <message>
        <source>The line holds every loss; colored points mark the extremes in each of %1 stretches.</source>
        <translation>La línea contiene todas las pérdidas; los puntos de color marcan los extremos de cada uno de los %1 tramos.</translation>
    </message>
    <message>
        <source>The model has not been measured yet; choose Measure layers.</source>
        <translation>El modelo aún no se ha medido; elija Medir capas.</translation>
    </message>
    <message>
        <source>The numbers are being computed.</source>
        <translation>Se están calculando los números.</translation>
    </message>
    <message>
        <source>The other rows are the experiments that come with the program, unchanged; areas and volumes are not comparable.</source>
        <translation>Las demás filas son los experimentos que acompañan al programa, sin cambios; las áreas y los volúmenes no son comparables.</translation>
    </message>
    <message>
        <source>The overlaid experiment can only be seen from the output; choose that view to compare.</source>
        <translation>El experimento superpuesto solo puede verse desde la salida; elija esa vista para comparar.</translation>
    </message>
    <message>
        <source>The overlaid experiment has %1 channels and cannot be drawn over one of %2 channels.</source>
        <translation>El experimento superpuesto tiene %1 canales y no puede dibujarse sobre uno de %2 canales.</translation>
    </message>
    <message>
        <source>The overlay cannot be drawn. %1</source>
        <translation>No se puede dibujar la superposición. %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>The plan has not been measured as it is now.</source>
        <translation>El plan no se ha medido tal como está ahora.</translation>
    </message>
    <message>
        <source>The plan is being measured.</source>
        <translation>Se está midiendo el plan.</translation>
    </message>
    <message>
        <source>The plan or the settings have changed since; measure the plan again.</source>
        <translation>El plan o los ajustes han cambiado desde entonces; mida el plan de nuevo.</translation>
    </message>
    <message>
        <source>The plan was imported; zones do not change it.</source>
        <translation>El plan es importado; las zonas no lo cambian.</translation>
    </message>
    <message>
        <source>The profile %1 has no numbers for this price. Choose another profile or price.</source>
        <translation>El perfil %1 no tiene números para este precio. Elija otro perfil u otro precio.</translation>
    </message>
    <message>
        <source>The profile %1 has no rates or no memory bandwidth, so there is no roof. Choose another profile.</source>
        <translation>El perfil %1 no tiene tasas o ancho de banda de memoria, así que no hay techo. Elija otro perfil.</translation>
    </message>
    <message>
        <source>The range cannot be looked up: the file needs the list iteration_losses. Show the whole run instead.</source>
        <translation>No se puede consultar el intervalo: el archivo necesita la lista iteration_losses. Muestre toda la ejecución en su lugar.</translation>
    </message>
    <message>
        <source>The region or its box is flat, so there is no share to tell</source>
        <translation>La región o su caja es plana, así que no hay ninguna parte que indicar</translation>
    </message>
    <message>
        <source>The rounding that is made</source>
        <translation>El redondeo realizado</translation>
    </message>
    <message>
        <source>The rounding that is made errs by up to %1</source>
        <translation>El redondeo realizado yerra como máximo en %1</translation>
    </message>
    <message>
        <source>The same error everywhere</source>
        <translation>El mismo error en todas partes</translation>
    </message>
    <message>
        <source>The scale is linear: a logarithmic one needs losses above zero.</source>
        <translation>La escala es lineal: una logarítmica necesita pérdidas mayores que cero.</translation>
    </message>
    <message>
        <source>The selected layer has not been analyzed yet.</source>
        <translation>La capa seleccionada aún no se ha analizado.</translation>
    </message>
    <message>
        <source>The sizes of these layers have too many sums for all budgets at once; each budget is solved when it is asked for.</source>
        <translation>Los tamaños de estas capas tienen demasiadas sumas para todos los presupuestos a la vez; cada presupuesto se resuelve cuando se pide.</translation>
    </message>
    <message>
        <source>The training is about to begin.</source>
        <translation>El entrenamiento está a punto de empezar.</translation>
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
        <source>The whole box</source>
        <translation>La caja entera</translation>
    </message>
    <message>
        <source>There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>No hay pérdidas por ancho de bits: el archivo necesita losses_per_bit, o bien iteration_losses junto con bit_width_usage.</translation>
    </message>
    <message>
        <source>There is no error at any point.</source>
        <translation>No hay error en ningún punto.</translation>
    </message>
    <message>
        <source>There is no error on these two channels. Choose other channels.</source>
        <translation>No hay error en estos dos canales. Elija otros canales.</translation>
    </message>
    <message>
        <source>There is no error.</source>
        <translation>No hay error.</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>No hay clasificación: necesita una pérdida media positiva en cada ancho de bits.</translation>
    </message>
    <message>
        <source>There is one precision only. Analyze the model in another one to see what it changes.</source>
        <translation>Hay una sola precisión. Analice el modelo en otra para ver qué cambia.</translation>
    </message>
    <message>
        <source>These numbers are not part of the statistics; measure the model here.</source>
        <translation>Estos números no forman parte de las estadísticas; mida el modelo aquí.</translation>
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
        <source>This experiment can only be seen from the output; choose that view to compare.</source>
        <translation>Este experimento solo puede verse desde la salida; elija esa vista para comparar.</translation>
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
        <source>This layer has not been analyzed yet. Wait for it or select another one.</source>
        <translation>Esta capa aún no se ha analizado. Espérela o seleccione otra.</translation>
    </message>
    <message>
        <source>This matrix is zero: it maps everything onto one point.</source>
        <translation>Esta matriz es cero: lleva todo a un solo punto.</translation>
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
        <source>Three channels</source>
        <translation>Tres canales</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold at 2 bits</source>
        <translation>Umbral con 2 bits</translation>
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
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id de token</translation>
    </message>
    <message>
        <source>Tokens of the first prompt</source>
        <translation>Tokens del primer prompt</translation>
    </message>
    <message>
        <source>Traffic (KiB)</source>
        <translation>Tráfico (KiB)</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Dos cúmulos</translation>
    </message>
    <message>
        <source>Two channels</source>
        <translation>Dos canales</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit circle</source>
        <translation>Círculo unidad</translation>
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
        <source>Up to layer %1: area %2</source>
        <translation>Hasta la capa %1: área %2</translation>
    </message>
    <message>
        <source>Up to layer %1: volume %2</source>
        <translation>Hasta la capa %1: volumen %2</translation>
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
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Variation ratio</source>
        <translation>Razón de variación</translation>
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
        <source>Volume of the error regions</source>
        <translation>Volumen de las regiones de error</translation>
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
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE (pesos)</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>Bits de peso</translation>
    </message>
    <message>
        <source>Weight bits by iteration</source>
        <translation>Bits de peso por iteración</translation>
    </message>
    <message>
        <source>Weight bits by iteration: %1</source>
        <translation>Bits de peso por iteración: %1</translation>
    </message>
    <message>
        <source>Weighted score (larger is better)</source>
        <translation>Puntuación ponderada (mayor es mejor)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights (KiB)</source>
        <translation>Pesos (KiB)</translation>
    </message>
    <message>
        <source>Weights and activations</source>
        <translation>Pesos y activaciones</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Pesos cambiados</translation>
    </message>
    <message>
        <source>Weights in the bin</source>
        <translation>Pesos en la clase</translation>
    </message>
    <message>
        <source>Weights of a layer</source>
        <translation>Pesos de una capa</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>Solo pesos</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Pesos: %1</translation>
    </message>
    <message>
        <source>What one token attends to</source>
        <translation>A qué atiende un token</translation>
    </message>
    <message>
        <source>What plans cost, measured</source>
        <translation>Lo que cuestan los planes, medido</translation>
    </message>
    <message>
        <source>What rounding one layer does</source>
        <translation>Efecto de redondear una capa</translation>
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
        <source>What token %1 (%2) attends to</source>
        <translation>A qué atiende el token %1 (%2)</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Adónde van</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Por qué no lo hay</translation>
    </message>
    <message>
        <source>With all before it</source>
        <translation>Con las anteriores</translation>
    </message>
    <message>
        <source>With limits beside the budget, each budget is solved when it is asked for.</source>
        <translation>Con límites además del presupuesto, cada presupuesto se resuelve cuando se pide.</translation>
    </message>
    <message>
        <source>Without channel mixing</source>
        <translation>Sin mezcla de canales</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zones of alpha</source>
        <translation>Zonas de alpha</translation>
    </message>
    <message>
        <source>Zones of the layers</source>
        <translation>Zonas de las capas</translation>
    </message>
    <message>
        <source>asymmetric grid</source>
        <translation>cuadrícula asimétrica</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>k = %1</source>
        <translation>k = %1</translation>
    </message>
    <message>
        <source>learned step, where it starts</source>
        <translation>paso aprendido, donde empieza</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>media %1 ± %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>symmetric grid</source>
        <translation>cuadrícula simétrica</translation>
    </message>
    <message>
        <source>tied: %1</source>
        <translation>vinculada: %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>weights and activations %1</source>
        <translation>pesos y activaciones %1</translation>
    </message>
    <message>
        <source>x_min</source>
        <translation>x_min</translation>
    </message>
    <message>
        <source>x_min, k = %1</source>
        <translation>x_min, k = %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>|alpha − alpha in %1|</source>
        <translation>|alpha − alpha en %1|</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± error estándar</translation>
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
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches had recovered, and all did before the next one.</source>
        <translation>Deje tras cada cambio un calentamiento de este número de iteraciones: %1. Para entonces se habían recuperado 9 de cada 10 de los %2 cambios, y todos lo hicieron antes del siguiente.</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches that recovered had done so; %3 of %4 switches did not recover before the next one.</source>
        <translation>Deje tras cada cambio un calentamiento de este número de iteraciones: %1. Para entonces lo habían hecho 9 de cada 10 de los %2 cambios que se recuperaron; %3 de %4 cambios no se recuperaron antes del siguiente.</translation>
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
        <source>Treat %1 bit with caution: its numbers stand on a single loss.</source>
        <translation>Tome %1 bits con cautela: sus números se basan en una sola pérdida.</translation>
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
    <name>Spectra</name>
    <message>
        <source>Alpha is %1, above %2: 4 bits.</source>
        <translation>Alpha es %1, mayor que %2: 4 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, above %2: protected with 16 bits.</source>
        <translation>Alpha es %1, mayor que %2: protegida con 16 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: 4 bits.</source>
        <translation>Alpha es %1, menor que %2: 4 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: protected with 16 bits.</source>
        <translation>Alpha es %1, menor que %2: protegida con 16 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, between %2 and %3: 8 bits.</source>
        <translation>Alpha es %1, entre %2 y %3: 8 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, but it moves by %2 between the precisions: sensitive, so one zone more.</source>
        <translation>Alpha es %1, pero varía %2 entre las precisiones: sensible, por eso sube una zona.</translation>
    </message>
    <message>
        <source>Alpha is undefined in every precision, so the layer keeps 16 bits.</source>
        <translation>Alpha no está definido en ninguna precisión, así que la capa conserva 16 bits.</translation>
    </message>
</context>
<context>
    <name>SpectraPage</name>
    <message>
        <source>A bar for every layer and precision; the thresholds can be dragged</source>
        <translation>Una barra por capa y precisión; los umbrales se pueden arrastrar</translation>
    </message>
    <message>
        <source>All estimators side by side, with their 95 % bands</source>
        <translation>Todos los estimadores comparados, con sus bandas del 95 %</translation>
    </message>
    <message>
        <source>Alpha minus alpha of the first precision, on a logarithmic axis for both signs</source>
        <translation>Alpha menos el alpha de la primera precisión, en un eje logarítmico para ambos signos</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions in three dimensions</source>
        <translation>Alpha por capas y precisiones en tres dimensiones</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>Por precisión</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Estimadores</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers in each precision</source>
        <translation>Cómo se reparte alpha entre las capas en cada precisión</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers of each category, in the first precision</source>
        <translation>Cómo se reparte alpha entre las capas de cada categoría, en la primera precisión</translation>
    </message>
    <message>
        <source>How many layers have which alpha in each precision</source>
        <translation>Cuántas capas tienen cada valor de alpha en cada precisión</translation>
    </message>
    <message>
        <source>How many layers of each category have which alpha, in the first precision</source>
        <translation>Cuántas capas de cada categoría tienen cada valor de alpha, en la primera precisión</translation>
    </message>
    <message>
        <source>Mean, spread and quartiles of alpha in each precision</source>
        <translation>Media, dispersión y cuartiles de alpha en cada precisión</translation>
    </message>
    <message>
        <source>Norms, ranks and what the cast did, for every precision</source>
        <translation>Normas, rangos y efecto de la conversión, para cada precisión</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Precisiones</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same numbers, and why some are undefined</source>
        <translation>Los mismos números, y por qué algunos no están definidos</translation>
    </message>
    <message>
        <source>The share of eigenvalues above each one, with the fitted tail; below, alpha for every tail</source>
        <translation>La parte de los valores propios por encima de cada uno, con la cola ajustada; debajo, alpha para cada cola</translation>
    </message>
    <message>
        <source>What is recommended for every layer, and why</source>
        <translation>Qué se recomienda para cada capa y por qué</translation>
    </message>
    <message>
        <source>Which layers the thresholds protect; drag the lines</source>
        <translation>Qué capas protegen los umbrales; arrastre las líneas</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
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
    <name>quantoscope::app::CodesignActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Costs (*.json)</source>
        <translation>Costes (*.json)</translation>
    </message>
    <message>
        <source>Export the allocation</source>
        <translation>Exportar la asignación</translation>
    </message>
    <message>
        <source>Folder with training images</source>
        <translation>Carpeta con imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Hardware profiles (*.csv)</source>
        <translation>Perfiles de hardware (*.csv)</translation>
    </message>
    <message>
        <source>Open costs</source>
        <translation>Abrir costes</translation>
    </message>
    <message>
        <source>Open hardware profiles</source>
        <translation>Abrir perfiles de hardware</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Plan de cuantización (*.json)</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Guardar las estadísticas</translation>
    </message>
    <message>
        <source>Save the weights</source>
        <translation>Guardar los pesos</translation>
    </message>
    <message>
        <source>Take the costs of %1</source>
        <translation>Tomar los costes de %1</translation>
    </message>
    <message>
        <source>Take the hardware profiles of %1</source>
        <translation>Tomar los perfiles de hardware de %1</translation>
    </message>
    <message>
        <source>Train with the images of %1</source>
        <translation>Entrenar con las imágenes de %1</translation>
    </message>
    <message>
        <source>Training statistics (*.json)</source>
        <translation>Estadísticas de entrenamiento (*.json)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignLab</name>
    <message>
        <source>Measure the layers of %1</source>
        <translation>Medir las capas de %1</translation>
    </message>
    <message>
        <source>Measure the sensitivities of %1</source>
        <translation>Medir las sensibilidades de %1</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entrenar %1</translation>
    </message>
    <message numerus="yes">
        <source>Train %n configuration(s)</source>
        <translation>
            <numerusform>Entrenar %n configuración</numerusform>
            <numerusform>Entrenar %n configuraciones</numerusform>
        </translation>
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
    <name>quantoscope::app::CriticalityActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Export all measurements</source>
        <translation>Exportar todas las mediciones</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
    <message>
        <source>Follow the zones</source>
        <translation>Seguir las zonas</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importar un plan</translation>
    </message>
    <message>
        <source>Import measured statistics</source>
        <translation>Importar estadísticas medidas</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>Medir aquí en su lugar</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>Mediciones (*.json)</translation>
    </message>
    <message>
        <source>Measurements (*.json);;All files (*)</source>
        <translation>Mediciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>Abrir prompts</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Plan de cuantización (*.json)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json);;All files (*)</source>
        <translation>Plan de cuantización (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show example statistics</source>
        <translation>Mostrar estadísticas de ejemplo</translation>
    </message>
    <message>
        <source>Take the plan %1</source>
        <translation>Tomar el plan %1</translation>
    </message>
    <message>
        <source>Take the prompts of %1</source>
        <translation>Tomar los prompts de %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityLab</name>
    <message>
        <source>Look at the layers of %1</source>
        <translation>Examinar las capas de %1</translation>
    </message>
    <message>
        <source>Measure the layers of %1</source>
        <translation>Medir las capas de %1</translation>
    </message>
    <message>
        <source>Measure the plan for %1</source>
        <translation>Medir el plan para %1</translation>
    </message>
    <message>
        <source>Read measured statistics</source>
        <translation>Leer estadísticas medidas</translation>
    </message>
    <message>
        <source>Round single layers of %1</source>
        <translation>Redondear las capas de %1 una a una</translation>
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
        <source>Everything Quantoscope reads (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Todo lo que lee Quantoscope (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Modelos (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
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
        <source>canceled</source>
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
    <name>quantoscope::app::ReportActions</name>
    <message>
        <source>No program was found to show %1; open it in a browser.</source>
        <translation>No se encontró ningún programa para mostrar %1; ábralo en un navegador.</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Informe escrito en %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportDialog</name>
    <message>
        <source>%1 is a file; choose a folder.</source>
        <translation>%1 es un archivo; elija una carpeta.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Replace the report that is there</source>
        <translation>&amp;Reemplazar el informe que ya existe</translation>
    </message>
    <message>
        <source>&amp;Show the page when it is written</source>
        <translation>&amp;Mostrar la página cuando esté escrita</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>A page with all figures, tables and numbers of these runs. Beside it: figures as SVG, tables as CSV, LaTeX and Markdown, numbers as JSON.</source>
        <translation>Una página con todas las figuras, tablas y números de estas ejecuciones. Junto a ella: figuras en SVG, tablas en CSV, LaTeX y Markdown, números en JSON.</translation>
    </message>
    <message>
        <source>Choose at least one run.</source>
        <translation>Elija al menos una ejecución.</translation>
    </message>
    <message>
        <source>Choose the folder the report goes to.</source>
        <translation>Elija la carpeta de destino del informe.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Runs in the report</source>
        <translation>Ejecuciones del informe</translation>
    </message>
    <message>
        <source>There is an index.html in this folder already.</source>
        <translation>Ya hay un index.html en esta carpeta.</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
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
    <name>quantoscope::app::SpectraActions</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export all layers as one PDF</source>
        <translation>Exportar todas las capas en un PDF</translation>
    </message>
    <message>
        <source>Export the recommended plan</source>
        <translation>Exportar el plan recomendado</translation>
    </message>
    <message>
        <source>Folder for the plots</source>
        <translation>Carpeta de los gráficos</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Plan de cuantización (*.json)</translation>
    </message>
    <message>
        <source>Writing a page for each layer…</source>
        <translation>Escribiendo una página por capa…</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraExports</name>
    <message>
        <source>Alpha of every layer: %1</source>
        <translation>Alpha de cada capa: %1</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>Plan escrito en %1</translation>
    </message>
    <message>
        <source>Plots written to %1</source>
        <translation>Gráficos escritos en %1</translation>
    </message>
    <message>
        <source>Results written to %1</source>
        <translation>Resultados escritos en %1</translation>
    </message>
    <message>
        <source>Select a layer of the model first.</source>
        <translation>Seleccione antes una capa del modelo.</translation>
    </message>
    <message>
        <source>The chain of the Geometry lab has no room for another layer.</source>
        <translation>La cadena del laboratorio Geometría no tiene sitio para otra capa.</translation>
    </message>
    <message>
        <source>Use %1 in Geometry</source>
        <translation>Usar %1 en Geometría</translation>
    </message>
    <message>
        <source>Write a plot of every layer</source>
        <translation>Escribir un gráfico por capa</translation>
    </message>
    <message>
        <source>Write the results of the spectra</source>
        <translation>Escribir los resultados de los espectros</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraLab</name>
    <message>
        <source>Analyze the spectra of %1</source>
        <translation>Analizar los espectros de %1</translation>
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
        <source>Close model %1</source>
        <translation>Cerrar el modelo %1</translation>
    </message>
    <message>
        <source>Import statistics %1</source>
        <translation>Importar estadísticas %1</translation>
    </message>
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
        <source>Open model %1</source>
        <translation>Abrir el modelo %1</translation>
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
    <message>
        <source>Part of the chart in view</source>
        <translation>Parte visible del diagrama</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AllocationStrip</name>
    <message>
        <source>Add the allocation to the precision grid, to be trained</source>
        <translation>Añadir la asignación a la cuadrícula de precisión para entrenarla</translation>
    </message>
    <message>
        <source>Click a bar to pin or tie its layer.</source>
        <translation>Haga clic en una barra para fijar o vincular su capa.</translation>
    </message>
    <message>
        <source>Cost of the allocation</source>
        <translation>Coste de la asignación</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exportar plan…</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Group of the selected layer</source>
        <translation>Grupo de la capa seleccionada</translation>
    </message>
    <message>
        <source>Layers of one group get one bit-width</source>
        <translation>Las capas de un grupo reciben un mismo ancho de bits</translation>
    </message>
    <message>
        <source>Limit multiply-adds, bit operations, latency and energy beside the budget</source>
        <translation>Limitar, además del presupuesto, las multiplicaciones-sumas, las operaciones de bits, la latencia y la energía</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Make a configuration</source>
        <translation>Crear configuración</translation>
    </message>
    <message>
        <source>Measure the model</source>
        <translation>Medir el modelo</translation>
    </message>
    <message>
        <source>Measure what rounding does to the weights of every layer</source>
        <translation>Medir cómo afecta el redondeo a los pesos de cada capa</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Open an allocation instance, or a plan for the opened model</source>
        <translation>Abrir una instancia de asignación o un plan para el modelo abierto</translation>
    </message>
    <message>
        <source>Open costs…</source>
        <translation>Abrir costes…</translation>
    </message>
    <message>
        <source>Pin of the selected layer</source>
        <translation>Fijación de la capa seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>Pinned at %n bit(s)</source>
        <translation>
            <numerusform>Fijada en %n bit</numerusform>
            <numerusform>Fijada en %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Query, key and value of a block get one bit-width</source>
        <translation>Consulta, clave y valor de un bloque reciben un mismo ancho de bits</translation>
    </message>
    <message>
        <source>Take the allocation as configuration</source>
        <translation>Tomar la asignación como configuración</translation>
    </message>
    <message>
        <source>Tie query, key, value</source>
        <translation>Vincular Q, K, V</translation>
    </message>
    <message>
        <source>Write the allocation as a quantization plan</source>
        <translation>Escribir la asignación como plan de cuantización</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AttentionStrip</name>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Head whose attention is shown</source>
        <translation>Cabeza cuya atención se muestra</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer whose attention is shown</source>
        <translation>Capa cuya atención se muestra</translation>
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
    <name>quantoscope::panels::BitsPanel</name>
    <message>
        <source>The bit-widths that are compared: numbers and ranges such as 2,3,4-8.</source>
        <translation>Los anchos de bits que se comparan: números e intervalos como 2,3,4-8.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::CriticalityStart</name>
    <message>
        <source>Import statistics…</source>
        <translation>Importar estadísticas…</translation>
    </message>
    <message>
        <source>No language model is open</source>
        <translation>No hay ningún modelo de lenguaje abierto</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Open the folder of a model of the Llama architecture to see which of its layers can go to 2 bits.</source>
        <translation>Abra la carpeta de un modelo de la arquitectura Llama para ver cuáles de sus capas pueden bajar a 2 bits.</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>Abrir modelo de ejemplo</translation>
    </message>
    <message>
        <source>This cannot be measured</source>
        <translation>Esto no se puede medir</translation>
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
        <source>Computing…</source>
        <translation>Calculando…</translation>
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
        <source>Adds a small block of the open model&apos;s weights as a layer.</source>
        <translation>Añade como capa un bloque pequeño de los pesos del modelo abierto.</translation>
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
        <source>Open a model first: its weights can become a layer here.</source>
        <translation>Abra antes un modelo: sus pesos pueden ser aquí una capa.</translation>
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
        <source>Take a block of %1</source>
        <translation>Tomar un bloque de %1</translation>
    </message>
    <message>
        <source>Take from model…</source>
        <translation>Tomar del modelo…</translation>
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
    <name>quantoscope::panels::HardwareStrip</name>
    <message>
        <source>Open a table of hardware profiles (CSV)</source>
        <translation>Abrir una tabla de perfiles de hardware (CSV)</translation>
    </message>
    <message>
        <source>Own profiles…</source>
        <translation>Perfiles propios…</translation>
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
    <name>quantoscope::panels::LandscapePanel</name>
    <message>
        <source>Colors over the plane of inputs.</source>
        <translation>Colores sobre el plano de las entradas.</translation>
    </message>
    <message>
        <source>Heights over the plane of inputs: drag turns it, the wheel zooms.</source>
        <translation>Alturas sobre el plano de las entradas: al arrastrar se gira, la rueda amplía y reduce.</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Variedad</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Shape of the landscape</source>
        <translation>Forma del paisaje</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>The points of the manifold on the map; pick one to find it in all panels.</source>
        <translation>Los puntos de la variedad en el mapa; elija uno para localizarlo en todos los paneles.</translation>
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
        <source>The largest error of a layer and all before it along each channel, as a share of the value there.</source>
        <translation>El mayor error de una capa y todas las anteriores a lo largo de cada canal, como parte del valor que hay ahí.</translation>
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
    <name>quantoscope::panels::LayerRegionsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Canales %1 y %2</translation>
    </message>
    <message>
        <source>One scale for all layers; off: each picture is filled.</source>
        <translation>Una misma escala para todas las capas; desactivado: cada imagen se llena.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Polytopes: drag one and all turn.</source>
        <translation>Politopos: arrastre uno y giran todos.</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>Misma escala</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space or plane</source>
        <translation>Espacio o plano</translation>
    </message>
    <message>
        <source>The two channels that the regions are projected onto, exactly.</source>
        <translation>Los dos canales sobre los que se proyectan las regiones, de forma exacta.</translation>
    </message>
    <message>
        <source>Their exact projections onto two channels.</source>
        <translation>Sus proyecciones exactas sobre dos canales.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LimitRow</name>
    <message>
        <source>Not known for these layers: it needs their multiply-adds, for latency and energy also a hardware profile that knows these widths.</source>
        <translation>No se conoce para estas capas: hacen falta sus multiplicaciones-sumas y, para la latencia y la energía, también un perfil de hardware que conozca estos anchos.</translation>
    </message>
    <message>
        <source>The best allocation of this budget takes %1 in an inference.</source>
        <translation>La mejor asignación con este presupuesto requiere %1 por inferencia.</translation>
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
    <name>quantoscope::panels::ManifoldsPanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>Las activaciones se redondean después de cada capa con una escala para todos los puntos; desactivado: solo los pesos.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::MeasuringStrip</name>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1 Tardará %2.</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>Medir aquí en su lugar</translation>
    </message>
    <message>
        <source>Measure layers</source>
        <translation>Medir capas</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>Medir plan</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Medir el plan en conjunto junto a anchos uniformes</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>Retirar las estadísticas importadas y medir el modelo abierto</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Redondear una capa cada vez y medir cómo afecta al token siguiente</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>Redondear capas una a una</translation>
    </message>
    <message>
        <source>Run the prompts through the model and measure activations and attention</source>
        <translation>Pasar los prompts por el modelo y medir activaciones y atención</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>Detener; lo medido se conserva</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>unas %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelPanel</name>
    <message>
        <source>%1 layers of %2 tensors, %3</source>
        <translation>%1 capas de %2 tensores, %3</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>Elegir un bloque pequeño de la capa seleccionada y añadirlo a la cadena del laboratorio Geometría</translation>
    </message>
    <message>
        <source>Close the model</source>
        <translation>Cerrar el modelo</translation>
    </message>
    <message>
        <source>Close the model; this can be undone</source>
        <translation>Cerrar el modelo; se puede deshacer</translation>
    </message>
    <message>
        <source>Filter layers by a regular expression</source>
        <translation>Filtrar las capas con una expresión regular</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>Filtro de las capas</translation>
    </message>
    <message>
        <source>Only layers with a match in their name are analyzed and shown, for example attn|mlp</source>
        <translation>Solo se analizan y muestran las capas con una coincidencia en su nombre, por ejemplo attn|mlp</translation>
    </message>
    <message>
        <source>Use in Geometry</source>
        <translation>Usar en Geometría</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelTree</name>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Capas del modelo</translation>
    </message>
    <message>
        <source>Outside of blocks</source>
        <translation>Fuera de bloques</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::NoModel</name>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Open a weight file (safetensors, ONNX, npy or npz) to see how its layers&apos; spectra change with the precision.</source>
        <translation>Abra un archivo de pesos (safetensors, ONNX, npy o npz) para ver cómo cambian con la precisión los espectros de sus capas.</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>Abrir modelo de ejemplo</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OpenModelButtons</name>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Open a weight file: safetensors, ONNX, npy or npz</source>
        <translation>Abrir un archivo de pesos: safetensors, ONNX, npy o npz</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>Abrir el pequeño modelo de lenguaje que acompaña al programa</translation>
    </message>
    <message>
        <source>Sample model</source>
        <translation>Modelo de ejemplo</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverlayButton</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Pin the present experiment</source>
        <translation>&amp;Fijar el experimento actual</translation>
    </message>
    <message>
        <source>Experiments (*.json);;All files (*)</source>
        <translation>Experimentos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>Laid over this experiment: %1.</source>
        <translation>Superpuesto a este experimento: %1.</translation>
    </message>
    <message>
        <source>Lays another experiment over this one: a preset, a file, or this one as it is now.</source>
        <translation>Superpone otro experimento a este: un ajuste predefinido, un archivo o este mismo tal como está ahora.</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Sin superposición</translation>
    </message>
    <message>
        <source>Open an experiment as overlay</source>
        <translation>Abrir un experimento como superposición</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Overlay %1</source>
        <translation>Superposición %1</translation>
    </message>
    <message>
        <source>Overlay: %1</source>
        <translation>Superposición: %1</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>Experimento propio</translation>
    </message>
    <message>
        <source>Pin the experiment as overlay</source>
        <translation>Fijar el experimento como superposición</translation>
    </message>
    <message>
        <source>The experiment cannot be opened</source>
        <translation>No se puede abrir el experimento</translation>
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
        <source>Computing…</source>
        <translation>Calculando…</translation>
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
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Write all figures, tables and numbers of the runs into a folder</source>
        <translation>Escribir todas las figuras, tablas y números de las ejecuciones en una carpeta</translation>
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
    <name>quantoscope::panels::PlanStrip</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Bits of the selected layer</source>
        <translation>Bits de la capa seleccionada</translation>
    </message>
    <message>
        <source>Bits of the selected layer&apos;s seven matrices</source>
        <translation>Bits de las siete matrices de la capa seleccionada</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>Descartar el plan importado y los bits fijados a mano</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Follow zones</source>
        <translation>Seguir zonas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>Medir plan</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Medir el plan en conjunto junto a anchos uniformes</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Capa seleccionada</translation>
    </message>
    <message>
        <source>Take a plan that this or another lab has written</source>
        <translation>Tomar un plan escrito por este u otro laboratorio</translation>
    </message>
    <message>
        <source>Write the plan for a quantizer or another lab</source>
        <translation>Escribir el plan para un cuantizador u otro laboratorio</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlotGridView</name>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGrid</name>
    <message>
        <source>%1 is the configuration to train</source>
        <translation>%1 es la configuración que se entrena</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: activations of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2: activaciones de %n bit</numerusform>
            <numerusform>%1, %2: activaciones de %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: weights of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2: pesos de %n bit</numerusform>
            <numerusform>%1, %2: pesos de %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move, typing or F2 changes a width, plus and minus step it</source>
        <translation>Las flechas mueven, escribir o F2 cambia un ancho, más y menos lo varían en un paso</translation>
    </message>
    <message>
        <source>Bit-widths of the layers</source>
        <translation>Anchos de bits de las capas</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGridPanel</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Add a configuration</source>
        <translation>Añadir una configuración</translation>
    </message>
    <message>
        <source>Add a copy that can be changed</source>
        <translation>Añadir una copia que se puede cambiar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Give a configuration of your own another name</source>
        <translation>Dar otro nombre a una configuración propia</translation>
    </message>
    <message>
        <source>Make this the configuration to train</source>
        <translation>Hacer de esta la configuración que se entrena</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a configuration</source>
        <translation>Quitar una configuración</translation>
    </message>
    <message>
        <source>Remove a configuration of your own</source>
        <translation>Quitar una configuración propia</translation>
    </message>
    <message>
        <source>Rename a configuration</source>
        <translation>Renombrar una configuración</translation>
    </message>
    <message>
        <source>Rename the configuration</source>
        <translation>Renombrar la configuración</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message numerus="yes">
        <source>Set a layer to %n bit(s)</source>
        <translation>
            <numerusform>Poner una capa a %n bit</numerusform>
            <numerusform>Poner una capa a %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What the widths are of</source>
        <translation>A qué se refieren los anchos</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionMenu</name>
    <message numerus="yes">
        <source>%n precision(s)</source>
        <translation>
            <numerusform>%n precisión</numerusform>
            <numerusform>%n precisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The precisions in which every layer is analyzed; changes are against the first one</source>
        <translation>Las precisiones en las que se analiza cada capa; los cambios son respecto a la primera</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PromptStrip</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Characters in focus</source>
        <translation>Caracteres en foco</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>En foco</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>Abrir prompts</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Take prompts or token ids from a file</source>
        <translation>Tomar prompts o ids de token de un archivo</translation>
    </message>
    <message>
        <source>Tokens with one of these characters count as focus of the last token&apos;s attention</source>
        <translation>Los tokens con uno de estos caracteres cuentan como foco de la atención del último token</translation>
    </message>
    <message>
        <source>Use these prompts (Ctrl+Return)</source>
        <translation>Usar estos prompts (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>What the model reads; Ctrl+Return applies, Escape gives up</source>
        <translation>Lo que lee el modelo; Ctrl+Intro aplica, Escape descarta</translation>
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
    <name>quantoscope::panels::RoundingStrip</name>
    <message>
        <source>Bit-widths that are measured</source>
        <translation>Anchos de bits que se miden</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Redondear una capa cada vez y medir cómo afecta al token siguiente</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>Redondear capas una a una</translation>
    </message>
    <message>
        <source>What is wrong with the bit-widths</source>
        <translation>Qué falla en los anchos de bits</translation>
    </message>
    <message>
        <source>Whole numbers from 2 to 16, separated by commas</source>
        <translation>Números enteros de 2 a 16, separados por comas</translation>
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
        <source>Computing…</source>
        <translation>Calculando…</translation>
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
    <name>quantoscope::panels::SensitivityStrip</name>
    <message>
        <source>Allocate with these</source>
        <translation>Asignar con estas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure how much accuracy each layer loses with two bits less</source>
        <translation>Medir cuánta exactitud pierde cada capa con dos bits menos</translation>
    </message>
    <message>
        <source>Take the measured costs for the bit allocation</source>
        <translation>Tomar los costes medidos para la asignación de bits</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SpectraPagePanel</name>
    <message>
        <source>Kind of view</source>
        <translation>Tipo de vista</translation>
    </message>
    <message>
        <source>Precision in view</source>
        <translation>Precisión mostrada</translation>
    </message>
    <message>
        <source>The precision whose spectrum is shown</source>
        <translation>La precisión cuyo espectro se muestra</translation>
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
    <name>quantoscope::panels::StudyStrip</name>
    <message>
        <source>%1 · the rest takes %2</source>
        <translation>%1 · el resto tarda %2</translation>
    </message>
    <message>
        <source>Analyze spectra</source>
        <translation>Analizar espectros</translation>
    </message>
    <message>
        <source>Compute the spectra that are missing (F5)</source>
        <translation>Calcular los espectros que faltan (F5)</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>Detener; lo obtenido se conserva</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>aprox. %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>aprox. %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>aprox. un segundo</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TakeDialog</name>
    <message>
        <source>%1  (%2 × %3)</source>
        <extracomment>A layer&apos;s name and the rows and columns of its matrix</extracomment>
        <translation>%1  (%2 × %3)</translation>
    </message>
    <message>
        <source>Add as layer</source>
        <translation>Añadir como capa</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Primera columna</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Capas del modelo</translation>
    </message>
    <message>
        <source>No layer of this name has room for a block of %1 × %1.</source>
        <translation>Ninguna capa con este nombre tiene sitio para un bloque de %1 × %1.</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name</source>
        <translation>Parte del nombre de una capa</translation>
    </message>
    <message>
        <source>Scale the block&apos;s largest magnitude to 1</source>
        <translation>Escalar a 1 la mayor magnitud del bloque</translation>
    </message>
    <message>
        <source>Take a layer from %1</source>
        <translation>Tomar una capa de %1</translation>
    </message>
    <message>
        <source>Weights of language models are small against the rounding steps of this lab, which are those of numbers from -1 to 1.</source>
        <translation>Los pesos de los modelos de lenguaje son pequeños frente a los pasos de redondeo de este laboratorio, que son los de números de -1 a 1.</translation>
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
    <name>quantoscope::panels::TrainingSetupPanel</name>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos manuscritos</translation>
    </message>
    <message>
        <source>Photographs are shifted by up to four pixels and mirrored; digits are not</source>
        <translation>Las fotografías se desplazan hasta cuatro píxeles y se reflejan; los dígitos no</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>Entrenar la configuración elegida</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>Entrenar con una carpeta de archivos CIFAR-10 o IDX</translation>
    </message>
    <message>
        <source>Train with the handwritten digits that ship with the program</source>
        <translation>Entrenar con los dígitos manuscritos que acompañan al programa</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingStrip</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on where the training was left</source>
        <translation>Continuar donde se dejó el entrenamiento</translation>
    </message>
    <message>
        <source>Open in Runs</source>
        <translation>Abrir en Ejecuciones</translation>
    </message>
    <message>
        <source>Open in Spectra</source>
        <translation>Abrir en Espectros</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>Guardar los pesos como safetensors y abrirlos en el laboratorio Espectros</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>Guardar lo que ha registrado el entrenamiento y abrirlo en el laboratorio Ejecuciones</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>Mostrar cinco entrenamientos con dígitos manuscritos que acompañan al programa</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Estado del entrenamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>Detener tras este lote; se puede continuar después</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train all five</source>
        <translation>Entrenar las cinco</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>Entrenar la configuración elegida</translation>
    </message>
    <message>
        <source>Train the five named configurations one after the other and compare them</source>
        <translation>Entrenar las cinco configuraciones con nombre una tras otra y compararlas</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>Esperar tras este lote</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::WeightsPanel</name>
    <message>
        <source>Error at every bit-width</source>
        <translation>Error en cada ancho de bits</translation>
    </message>
    <message>
        <source>Reading the layer…</source>
        <translation>Leyendo la capa…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights before and after rounding</source>
        <translation>Pesos antes y después del redondeo</translation>
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
<context>
    <name>quantoscope::views::PagedBody</name>
    <message>
        <source>Kind of view</source>
        <translation>Tipo de vista</translation>
    </message>
</context>
</TS>
