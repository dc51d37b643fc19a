<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>Ü&amp;ber Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Analyze spectra</source>
        <translation>Spektren &amp;analysieren</translation>
    </message>
    <message>
        <source>&amp;Co-design</source>
        <translation>&amp;Co-Design</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definitionen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>Plan &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Follow the zones</source>
        <translation>Den &amp;Zonen folgen</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Go on with the training</source>
        <translation>Training &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Import plan…</source>
        <translation>Plan &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>&amp;Labore</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Measure layers</source>
        <translation>Schichten &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Meldungen…</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Open costs…</source>
        <translation>&amp;Kosten öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open prompts…</source>
        <translation>Prompts &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>F&amp;elder</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>Training &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Round single layers</source>
        <translation>Schichten einzeln &amp;runden</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>Messung anha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Stop the analysis</source>
        <translation>Analyse an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Stop the training</source>
        <translation>Training an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Train the chosen configuration</source>
        <translation>Gewählte Konfiguration &amp;trainieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Use the layer in Geometry…</source>
        <translation>Schicht in „Geometrie“ ver&amp;wenden…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>Berich&amp;t schreiben…</translation>
    </message>
    <message>
        <source>A tour of three tasks: explore a training, drag a weight, export a figure</source>
        <translation>Eine Führung in drei Aufgaben: ein Training erkunden, ein Gewicht ziehen, eine Abbildung exportieren</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>Add a table of hardware profiles (CSV)</source>
        <translation>Eine Tabelle mit Hardwareprofilen hinzufügen (CSV)</translation>
    </message>
    <message>
        <source>Add the recorded training that ships with the program</source>
        <translation>Das aufgezeichnete Training hinzufügen, das dem Programm beiliegt</translation>
    </message>
    <message>
        <source>All figures, tables and numbers of the runs in a folder</source>
        <translation>Alle Abbildungen, Tabellen und Zahlen der Läufe in einem Ordner</translation>
    </message>
    <message>
        <source>All keys, to look up and to change</source>
        <translation>Alle Tasten, zum Nachschlagen und Ändern</translation>
    </message>
    <message>
        <source>All open panels of this lab with labels (a), (b), (c)</source>
        <translation>Alle offenen Felder dieses Labors mit den Marken (a), (b), (c)</translation>
    </message>
    <message>
        <source>All steps of this session in words; choosing one goes there</source>
        <translation>Alle Schritte dieser Sitzung in Worten; die Auswahl eines Schritts führt dorthin</translation>
    </message>
    <message>
        <source>Allocate bits for an instance, or for a plan&apos;s layers</source>
        <translation>Bits für eine Instanz oder die Schichten eines Plans zuteilen</translation>
    </message>
    <message>
        <source>Begin anew with the first experiment and no data</source>
        <translation>Neu beginnen, mit dem ersten Experiment und ohne Daten</translation>
    </message>
    <message>
        <source>C&amp;ancel all jobs</source>
        <translation>Alle Aufträge &amp;abbrechen</translation>
    </message>
    <message>
        <source>C&amp;riticality</source>
        <translation>&amp;Kritikalität</translation>
    </message>
    <message>
        <source>Choose &amp;images…</source>
        <translation>B&amp;ilder wählen…</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>Einen kleinen Block der ausgewählten Schicht wählen und an die Kette des Labors Geometrie anfügen</translation>
    </message>
    <message>
        <source>Close &amp;the model</source>
        <translation>Modell s&amp;chließen</translation>
    </message>
    <message>
        <source>Close the opened model; this can be undone</source>
        <translation>Das geöffnete Modell schließen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Close the program; unsaved changes are asked about</source>
        <translation>Das Programm schließen; bei nicht gespeicherten Änderungen wird nachgefragt</translation>
    </message>
    <message>
        <source>Compute the spectra of the opened model&apos;s layers</source>
        <translation>Die Spektren der Schichten des geöffneten Modells berechnen</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>Abbildung k&amp;opieren</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Wieder ausführen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>Den importierten Plan und von Hand gesetzte Bits verwerfen</translation>
    </message>
    <message>
        <source>Every message since the start, dismissed ones too</source>
        <translation>Alle Meldungen seit dem Start, auch die ausgeblendeten</translation>
    </message>
    <message>
        <source>Explore numbers that were measured elsewhere, say on a GPU</source>
        <translation>Zahlen erkunden, die anderswo gemessen wurden, etwa auf einer GPU</translation>
    </message>
    <message>
        <source>Export &amp;all measurements…</source>
        <translation>&amp;Alle Messungen exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;lab as one figure…</source>
        <translation>&amp;Labor als eine Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>&amp;Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>Export a p&amp;lot of every layer…</source>
        <translation>P&amp;lot jeder Schicht exportieren…</translation>
    </message>
    <message>
        <source>Export all &amp;panels…</source>
        <translation>Alle &amp;Felder exportieren…</translation>
    </message>
    <message>
        <source>Export all layers as one P&amp;DF…</source>
        <translation>Alle Schichten als ein P&amp;DF exportieren…</translation>
    </message>
    <message>
        <source>Export the allocation as p&amp;lan…</source>
        <translation>Zuteilung als Pla&amp;n exportieren…</translation>
    </message>
    <message>
        <source>Export the recommended &amp;plan…</source>
        <translation>Empfohlenen &amp;Plan exportieren…</translation>
    </message>
    <message>
        <source>Find an action, a panel or a file by a few letters</source>
        <translation>Eine Aktion, ein Feld oder eine Datei mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Formula, source and direction of every number</source>
        <translation>Formel, Quelle und Richtung jeder Zahl</translation>
    </message>
    <message>
        <source>Go on where the training was paused or stopped</source>
        <translation>Dort weitermachen, wo das Training pausiert oder angehalten wurde</translation>
    </message>
    <message>
        <source>Go to the lab %1</source>
        <translation>Zum Labor %1 wechseln</translation>
    </message>
    <message>
        <source>Import s&amp;tatistics…</source>
        <translation>&amp;Statistik importieren…</translation>
    </message>
    <message>
        <source>Language, theme, digits, threads, cache, autosave</source>
        <translation>Sprache, Farbschema, Ziffern, Threads, Cache, automatisches Sichern</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie der Desktop</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Look for sessions of programs that ended unexpectedly</source>
        <translation>Nach Sitzungen unerwartet beendeter Programme suchen</translation>
    </message>
    <message>
        <source>Measure &amp;here instead</source>
        <translation>Stattdessen &amp;hier messen</translation>
    </message>
    <message>
        <source>Measure the &amp;plan</source>
        <translation>&amp;Plan messen</translation>
    </message>
    <message>
        <source>Measure the opened &amp;model</source>
        <translation>Geöffnetes &amp;Modell messen</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Den Plan als Ganzes neben einheitlichen Breiten messen</translation>
    </message>
    <message>
        <source>Measure the s&amp;ensitivities</source>
        <translation>&amp;Empfindlichkeiten messen</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>Den Fokus in den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <translation>Den Fokus in den vorherigen Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>Nächste &amp;Registerkarte</translation>
    </message>
    <message>
        <source>No job runs or waits.</source>
        <translation>Kein Auftrag läuft oder wartet.</translation>
    </message>
    <message>
        <source>No language model has been measured yet.</source>
        <translation>Noch ist kein Sprachmodell gemessen.</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet.</source>
        <translation>Noch keine Schicht ist analysiert.</translation>
    </message>
    <message>
        <source>No layer of the model is selected.</source>
        <translation>Keine Schicht des Modells ist ausgewählt.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>No run is loaded.</source>
        <translation>Kein Lauf ist geladen.</translation>
    </message>
    <message>
        <source>No statistics are imported.</source>
        <translation>Keine Statistik ist importiert.</translation>
    </message>
    <message>
        <source>No training is running.</source>
        <translation>Kein Training läuft.</translation>
    </message>
    <message>
        <source>No training was paused or stopped.</source>
        <translation>Kein Training wurde pausiert oder angehalten.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Hier wurde noch nichts trainiert.</translation>
    </message>
    <message>
        <source>Nothing is being analyzed.</source>
        <translation>Es läuft keine Analyse.</translation>
    </message>
    <message>
        <source>Nothing is being measured.</source>
        <translation>Es läuft keine Messung.</translation>
    </message>
    <message>
        <source>One file: safetensors, the index of a sharded model, ONNX, npz or npy</source>
        <translation>Eine Datei: safetensors, der Index eines aufgeteilten Modells, ONNX, npz oder npy</translation>
    </message>
    <message>
        <source>Open &amp;hardware profiles…</source>
        <translation>Hard&amp;wareprofile öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open a model that is in several files</source>
        <translation>Ein Modell öffnen, das aus mehreren Dateien besteht</translation>
    </message>
    <message>
        <source>Open files of any kind; each goes to its lab by its content</source>
        <translation>Dateien jeder Art öffnen; jede kommt nach ihrem Inhalt in ihr Labor</translation>
    </message>
    <message>
        <source>Open model we&amp;ights…</source>
        <translation>&amp;Modellgewichte öffnen…</translation>
    </message>
    <message>
        <source>Open t&amp;he folder of a model…</source>
        <translation>Ordne&amp;r eines Modells öffnen…</translation>
    </message>
    <message>
        <source>Open the example of statistics captured elsewhere</source>
        <translation>Das Beispiel anderswo erfasster Statistik öffnen</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple run</source>
        <translation>&amp;Beispiellauf öffnen</translation>
    </message>
    <message>
        <source>Open the sample mo&amp;del</source>
        <translation>Beis&amp;pielmodell öffnen</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>Das kleine Sprachmodell öffnen, das dem Programm beiliegt</translation>
    </message>
    <message>
        <source>Open the training in R&amp;uns…</source>
        <translation>Training in „L&amp;äufe“ öffnen…</translation>
    </message>
    <message>
        <source>Open the weights in Spe&amp;ctra…</source>
        <translation>Gewichte in „&amp;Spektren“ öffnen…</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>&amp;Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>Feld in %1</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Prev&amp;ious tab</source>
        <translation>Vorherige Re&amp;gisterkarte</translation>
    </message>
    <message>
        <source>Put every panel of this lab back in its place</source>
        <translation>Jedes Feld dieses Labors an seinen Platz zurücksetzen</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>Die importierte Statistik weglegen und das geöffnete Modell messen</translation>
    </message>
    <message>
        <source>Put the panel that has the focus on the clipboard</source>
        <translation>Das Feld, das den Fokus hat, in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work…</source>
        <translation>Nicht gespeicherte &amp;Arbeit wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>&amp;Standardanordnung wiederherstellen</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Eine Schicht nach der anderen runden und messen, was das mit dem nächsten Token macht</translation>
    </message>
    <message>
        <source>Run the prompts through the model: activations and attention</source>
        <translation>Die Prompts durch das Modell schicken: Aktivierungen und Attention</translation>
    </message>
    <message>
        <source>S&amp;pectra</source>
        <translation>S&amp;pektren</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>Die Gewichte als safetensors speichern und im Labor Spektren öffnen</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>Speichern, was das Training aufgezeichnet hat, und es im Labor Läufe öffnen</translation>
    </message>
    <message>
        <source>Show e&amp;xample statistics</source>
        <translation>&amp;Beispielstatistik zeigen</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>Fünf Trainings mit handgeschriebenen Ziffern zeigen, die dem Programm beiliegen</translation>
    </message>
    <message>
        <source>Show the &amp;recorded sample</source>
        <translation>Aufgezeichnetes &amp;Beispiel zeigen</translation>
    </message>
    <message>
        <source>Show this panel of the lab %1</source>
        <translation>Dieses Feld des Labors %1 zeigen</translation>
    </message>
    <message>
        <source>Show what the focused number or panel means</source>
        <translation>Zeigen, was die Zahl oder das Feld im Fokus bedeutet</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>Nach diesem Batch anhalten; es kann später weitergehen</translation>
    </message>
    <message>
        <source>Stop every job that runs or waits</source>
        <translation>Alle laufenden und wartenden Aufträge anhalten</translation>
    </message>
    <message>
        <source>Stop; the layers that were analyzed stay</source>
        <translation>Anhalten; die schon analysierten Schichten bleiben</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>Anhalten; was gemessen ist, bleibt</translation>
    </message>
    <message>
        <source>Take a plan that any lab has written</source>
        <translation>Einen Plan nehmen, den irgendein Labor geschrieben hat</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take prompts, JSONL or token ids from a file</source>
        <translation>Prompts, JSONL oder Token-IDs aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>The next panel that shares the place of this one</source>
        <translation>Das nächste Feld am selben Platz</translation>
    </message>
    <message>
        <source>The panel before, of those that share this place</source>
        <translation>Das vorherige Feld am selben Platz</translation>
    </message>
    <message>
        <source>The plan follows the zones already.</source>
        <translation>Der Plan folgt den Zonen bereits.</translation>
    </message>
    <message>
        <source>The strip that offers what to open first</source>
        <translation>Der Streifen, der vorschlägt, was zuerst zu öffnen ist</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>There is no allocation at this budget.</source>
        <translation>Bei diesem Budget gibt es keine Zuteilung.</translation>
    </message>
    <message>
        <source>Train &amp;all five configurations</source>
        <translation>&amp;Alle fünf Konfigurationen trainieren</translation>
    </message>
    <message>
        <source>Train the named configurations and compare them</source>
        <translation>Die benannten Konfigurationen trainieren und vergleichen</translation>
    </message>
    <message>
        <source>Train the small network with quantized weights</source>
        <translation>Das kleine Netz mit quantisierten Gewichten trainieren</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>Mit einem Ordner von CIFAR-10- oder IDX-Dateien trainieren</translation>
    </message>
    <message>
        <source>Trainings are shown already.</source>
        <translation>Trainings werden bereits gezeigt.</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>W&amp;illkommen</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>Nach diesem Batch warten</translation>
    </message>
    <message>
        <source>What each layer of the trained network loses with fewer bits</source>
        <translation>Was jede Schicht des trainierten Netzes mit weniger Bits verliert</translation>
    </message>
    <message>
        <source>What rounding does to the weights of every layer</source>
        <translation>Was das Runden mit den Gewichten jeder Schicht macht</translation>
    </message>
    <message>
        <source>Write a figure for each layer, category and batch to a folder</source>
        <translation>Eine Abbildung je Schicht, Kategorie und Schichtgruppe in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Write alphas, summary and all measures as CSV and JSON</source>
        <translation>Alphas, Überblick und alle Messgrößen als CSV und JSON schreiben</translation>
    </message>
    <message>
        <source>Write every measured number as JSON</source>
        <translation>Jede gemessene Zahl als JSON schreiben</translation>
    </message>
    <message>
        <source>Write every open panel to a file of its own</source>
        <translation>Jedes offene Feld in eine eigene Datei schreiben</translation>
    </message>
    <message>
        <source>Write one page for each layer</source>
        <translation>Eine Seite je Schicht schreiben</translation>
    </message>
    <message>
        <source>Write parameters, files and views to the session file</source>
        <translation>Parameter, Dateien und Ansichten in die Sitzungsdatei schreiben</translation>
    </message>
    <message>
        <source>Write the bits of every layer for a quantizer</source>
        <translation>Die Bits jeder Schicht für einen Quantisierer schreiben</translation>
    </message>
    <message>
        <source>Write the format of every layer for a quantizer</source>
        <translation>Das Format jeder Schicht für einen Quantisierer schreiben</translation>
    </message>
    <message>
        <source>Write the panel that has the focus as PDF, SVG or PNG</source>
        <translation>Das Feld, das den Fokus hat, als PDF, SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with that</source>
        <translation>Die Sitzung in eine andere Datei schreiben und mit jener weiterarbeiten</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with this one</source>
        <translation>Die Sitzung in eine andere Datei schreiben und mit dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>Write the width of every layer for a quantizer</source>
        <translation>Die Breite jeder Schicht für einen Quantisierer schreiben</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Es gibt keine Werte zu zeigen.</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>Antennen</translation>
    </message>
</context>
<context>
    <name>CodesignPage</name>
    <message>
        <source>32 over the average bit-width</source>
        <translation>32 durch die mittlere Bitbreite</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy against its price; the steps join what is not beaten</source>
        <translation>Genauigkeit gegen ihren Preis; die Stufen verbinden, was nicht übertroffen ist</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>Genauigkeit je MiB</translation>
    </message>
    <message>
        <source>Accuracy lost against fp32, in percent of it</source>
        <translation>Verlorene Genauigkeit gegenüber fp32, in Prozent davon</translation>
    </message>
    <message>
        <source>Accuracy lost when one layer has two bits less</source>
        <translation>Verlorene Genauigkeit, wenn eine Schicht zwei Bit weniger hat</translation>
    </message>
    <message>
        <source>Accuracy on the test images after each epoch</source>
        <translation>Genauigkeit auf den Testbildern nach jeder Epoche</translation>
    </message>
    <message>
        <source>All configurations side by side</source>
        <translation>Alle Konfigurationen nebeneinander</translation>
    </message>
    <message>
        <source>All measures of every layer</source>
        <translation>Alle Messgrößen jeder Schicht</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>Bitoperationen jeder Schicht</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Einbuße</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>Hardwareprofil</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How far rounded numbers are from the exact ones</source>
        <translation>Wie weit gerundete Zahlen von den exakten abweichen</translation>
    </message>
    <message>
        <source>Layers, widths and costs at the budget</source>
        <translation>Schichten, Breiten und Kosten beim Budget</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Signal to noise at each bit-width</source>
        <translation>Signal-Rausch-Abstand bei jeder Bitbreite</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The bit-width of every layer at the budget; the sum of costs is the least possible</source>
        <translation>Die Bitbreite jeder Schicht beim Budget; die Summe der Kosten ist die kleinste mögliche</translation>
    </message>
    <message>
        <source>The bits of the weights by iteration, live</source>
        <translation>Die Bits der Gewichte nach Iteration, live</translation>
    </message>
    <message>
        <source>The epochs of the newest training</source>
        <translation>Die Epochen des neuesten Trainings</translation>
    </message>
    <message>
        <source>The least cost of every budget</source>
        <translation>Die geringsten Kosten jedes Budgets</translation>
    </message>
    <message>
        <source>The loss of every batch, live</source>
        <translation>Der Verlust jedes Batches, live</translation>
    </message>
    <message>
        <source>The profile&apos;s numbers and their sources</source>
        <translation>Die Zahlen des Profils und ihre Quellen</translation>
    </message>
    <message>
        <source>The same beside the rules of thumb</source>
        <translation>Dasselbe neben den Faustregeln</translation>
    </message>
    <message>
        <source>The tensor&apos;s numbers and the levels of its grid</source>
        <translation>Die Zahlen des Tensors und die Stufen seines Rasters</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Weights at their widths and biases in fp32</source>
        <translation>Gewichte in ihren Breiten und Bias in fp32</translation>
    </message>
    <message>
        <source>What an inference takes on the profile</source>
        <translation>Was eine Inferenz auf dem Profil braucht</translation>
    </message>
    <message>
        <source>What limits each layer: computing or memory</source>
        <translation>Was jede Schicht begrenzt: Rechnen oder Speicher</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>%1 bits for the layers %2: nothing measured speaks against it.</source>
        <translation>%1 Bit für die Schichten %2: Nichts Gemessenes spricht dagegen.</translation>
    </message>
    <message>
        <source>%1 bits for the layers %2: two or more flags.</source>
        <translation>%1 Bit für die Schichten %2: zwei oder mehr Warnzeichen.</translation>
    </message>
    <message>
        <source>Layer %1 suffers most from 2 bits: KL %2 nats.</source>
        <translation>Schicht %1 leidet am meisten unter 2 Bit: KL %2 nat.</translation>
    </message>
    <message>
        <source>Measure the plan as a whole: layers rounded one at a time say too little below 4 bits.</source>
        <translation>Den Plan als Ganzes messen: Einzeln gerundete Schichten sagen unter 4 Bit zu wenig.</translation>
    </message>
    <message>
        <source>Mixed widths for the layers %1: %2 bits where they write into the residual stream (o_proj, down_proj), %3 elsewhere.</source>
        <translation>Gemischte Breiten für die Schichten %1: %2 Bit, wo sie in den Residualstrom schreiben (o_proj, down_proj), sonst %3.</translation>
    </message>
    <message>
        <source>The layers take %1 MB instead of %2 MB at 16 bits (%3 % less).</source>
        <translation>Die Schichten brauchen %1 MB statt %2 MB bei 16 Bit (%3 % weniger).</translation>
    </message>
</context>
<context>
    <name>CriticalityPage</name>
    <message>
        <source>A number of every head; click a cell to see its attention</source>
        <translation>Eine Zahl jedes Kopfes; ein Klick auf eine Zelle zeigt seine Attention</translation>
    </message>
    <message>
        <source>A statistic of the hidden states after each layer; its threshold can be dragged</source>
        <translation>Eine Kenngröße der verborgenen Zustände nach jeder Schicht; ihr Schwellwert lässt sich ziehen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Divergence, loss, perplexity and most likely tokens, with standard errors</source>
        <translation>Divergenz, Verlust, Perplexität und wahrscheinlichste Tokens, mit Standardfehlern</translation>
    </message>
    <message>
        <source>Every number of every layer</source>
        <translation>Jede Zahl jeder Schicht</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>How far the next-token distribution moves when one layer is rounded; the threshold can be dragged</source>
        <translation>Wie weit sich die Verteilung des nächsten Tokens verschiebt, wenn eine Schicht gerundet wird; der Schwellwert lässt sich ziehen</translation>
    </message>
    <message>
        <source>How spread attention is, how specialized heads are, what the last token looks at</source>
        <translation>Wie breit die Attention streut, wie spezialisiert Köpfe sind, worauf das letzte Token achtet</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Memory and divergence of the plan as a whole, beside uniform widths</source>
        <translation>Speicher und Divergenz des Plans als Ganzes, neben einheitlichen Breiten</translation>
    </message>
    <message>
        <source>Memory, divergence and perplexity of the measured plans</source>
        <translation>Speicher, Divergenz und Perplexität der gemessenen Pläne</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The bits of every layer; select one to change it</source>
        <translation>Die Bits jeder Schicht; eine auswählen, um sie zu ändern</translation>
    </message>
    <message>
        <source>The same numbers for every head</source>
        <translation>Dieselben Zahlen für jeden Kopf</translation>
    </message>
    <message>
        <source>The tokens of the first prompt, and which are in focus</source>
        <translation>Die Tokens des ersten Prompts, und welche im Fokus sind</translation>
    </message>
    <message>
        <source>The zone of every layer along the depth, and a dot for every flag</source>
        <translation>Die Zone jeder Schicht entlang der Tiefe, und ein Punkt für jedes Warnzeichen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>What the selected token, or the last one, attends to</source>
        <translation>Worauf das ausgewählte Token achtet, oder das letzte</translation>
    </message>
    <message>
        <source>Who attends to whom in one head; click a row to select its token</source>
        <translation>Wer in einem Kopf auf wen achtet; ein Klick auf eine Zeile wählt ihr Token aus</translation>
    </message>
    <message>
        <source>Why each layer is where it is, and what to do about it</source>
        <translation>Warum jede Schicht ist, wo sie ist, und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; is no list of bit-widths; write whole numbers from 2 to 16, separated by commas.</source>
        <translation>„%1“ ist keine Liste von Bitbreiten; ganze Zahlen von 2 bis 16 schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of a matrix.</source>
        <translation>„%1“ ist keine Zahl einer Matrix.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token id; give whole numbers.</source>
        <translation>„%1“ ist keine Token-ID; ganze Zahlen angeben.</translation>
    </message>
    <message>
        <source>%1 (byte %2) is not a finite number; JSON knows neither NaN nor infinity.</source>
        <translation>%1 (Byte %2) ist keine endliche Zahl; JSON kennt weder NaN noch Unendlich.</translation>
    </message>
    <message>
        <source>%1 classes do not fit the network; it takes 2 to 256.</source>
        <translation>%1 Klassen passen nicht zum Netz; es nimmt 2 bis 256.</translation>
    </message>
    <message>
        <source>%1 does not join two tokens of the vocabulary to a third one; the file is damaged.</source>
        <translation>%1 verbindet nicht zwei Tokens des Vokabulars zu einem dritten; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 has %4 channels; the two must agree.</source>
        <translation>%1 hat %2 Spalten, aber %3 hat %4 Kanäle; beides muss übereinstimmen.</translation>
    </message>
    <message>
        <source>%1 has %2 elements; give %3 to %4.</source>
        <translation>%1 hat %2 Elemente; %3 bis %4 angeben.</translation>
    </message>
    <message>
        <source>%1 has %2 numbers, but the row before it has %3; rows must be of one length.</source>
        <translation>%1 hat %2 Zahlen, die Zeile davor aber %3; alle Zeilen müssen gleich lang sein.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; a layer has 2 or 3.</source>
        <translation>%1 hat %2 Zeilen; eine Schicht hat 2 oder 3.</translation>
    </message>
    <message>
        <source>%1 has the bit-width %2 twice, the second time as &quot;%3&quot;; join the two lists.</source>
        <translation>%1 enthält die Bitbreite %2 doppelt, beim zweiten Mal als „%3“; die beiden Listen zusammenführen.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot;, but its keys are bit-widths from 1 to 64; correct it or export the file again.</source>
        <translation>%1 hat den Schlüssel „%2“, aber die Schlüssel dort sind Bitbreiten von 1 bis 64; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>%1 holds numbers that are not finite. Choose another tensor.</source>
        <translation>%1 enthält Zahlen, die nicht endlich sind. Einen anderen Tensor wählen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be &quot;conv&quot; or &quot;linear&quot;.</source>
        <translation>%1 ist „%2“; es muss „conv“ oder „linear“ sein.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; this program reads &quot;%3&quot;.</source>
        <translation>%1 ist „%2“; dieses Programm liest „%3“.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3, but the error model &quot;diagonal&quot; needs square layers; use &quot;full&quot;.</source>
        <translation>%1 ist %2 x %3, aber das Fehlermodell „diagonal“ braucht quadratische Schichten; „full“ verwenden.</translation>
    </message>
    <message>
        <source>%1 is %2; a bit-width is a whole number from 1 to 32.</source>
        <translation>%1 ist %2; eine Bitbreite ist eine ganze Zahl von 1 bis 32.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 ist %2; nötig ist: %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of matrices.</source>
        <translation>%1 ist %2; es muss eine Liste von Matrizen sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of numbers.</source>
        <translation>%1 ist %2; es muss eine Liste von Zahlen sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a matrix (a list of rows).</source>
        <translation>%1 ist %2; es muss eine Matrix sein (eine Liste von Zeilen).</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 ist %2; nötig ist eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number.</source>
        <translation>%1 ist %2; es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a text.</source>
        <translation>%1 ist %2; es muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number from %3 to %4.</source>
        <translation>%1 ist %2; es muss eine ganze Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1 ist %2; es muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where a list must stand; correct it or export the file again.</source>
        <translation>%1 ist ein JSON-Wert der Art %2, wo eine Liste stehen muss; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where an object with bit-widths as keys must stand; correct it or export the file again.</source>
        <translation>%1 ist ein JSON-Wert der Art %2, wo ein Objekt mit Bitbreiten als Schlüsseln stehen muss; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>%1 is an empty list; record at least one iteration or remove the key.</source>
        <translation>%1 ist eine leere Liste; mindestens eine Iteration aufzeichnen oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>%1 is either true or false; give one of them.</source>
        <translation>%1 ist entweder true oder false; eines davon angeben.</translation>
    </message>
    <message>
        <source>%1 is empty; a layer needs the cost of one width at least.</source>
        <translation>%1 ist leer; eine Schicht braucht die Kosten mindestens einer Breite.</translation>
    </message>
    <message>
        <source>%1 is given twice; keep one of the two.</source>
        <translation>%1 ist doppelt angegeben; eines von beiden behalten.</translation>
    </message>
    <message>
        <source>%1 is larger than 1000; give the side of a kernel.</source>
        <translation>%1 ist größer als 1000; die Seite eines Kernels angeben.</translation>
    </message>
    <message>
        <source>%1 is missing; an experiment needs it.</source>
        <translation>%1 fehlt; ein Experiment braucht es.</translation>
    </message>
    <message>
        <source>%1 is missing; this file needs it.</source>
        <translation>%1 fehlt; diese Datei braucht es.</translation>
    </message>
    <message>
        <source>%1 is not a bit-width; give 2 to 16, or 32 for none.</source>
        <translation>%1 ist keine Bitbreite; 2 bis 16 angeben, oder 32 für keine.</translation>
    </message>
    <message>
        <source>%1 is not a format such as int2, int4 or int8.</source>
        <translation>%1 ist kein Format wie int2, int4 oder int8.</translation>
    </message>
    <message>
        <source>%1 is not a key of an experiment; did you mean %2?</source>
        <translation>%1 ist kein Schlüssel eines Experiments; war %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is not a key of this file; remove it or correct its name.</source>
        <translation>%1 ist kein Schlüssel dieser Datei; entfernen oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>%1 is not larger than the width before it; list them ascending.</source>
        <translation>%1 ist nicht größer als die Breite davor; aufsteigend angeben.</translation>
    </message>
    <message>
        <source>%1 is the cost of a width that is not in bit_widths; add it there.</source>
        <translation>%1 sind die Kosten einer Breite, die nicht in bit_widths steht; sie dort ergänzen.</translation>
    </message>
    <message>
        <source>%1 is too large for a double; give a smaller number.</source>
        <translation>%1 ist zu groß für eine Zahl doppelter Genauigkeit; eine kleinere Zahl angeben.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4; give a value in that range.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, ist aber %4; einen Wert in diesem Bereich angeben.</translation>
    </message>
    <message>
        <source>%1 repeats layer %2; give every layer once.</source>
        <translation>%1 wiederholt Schicht %2; jede Schicht nur einmal angeben.</translation>
    </message>
    <message>
        <source>%1 repeats the name &quot;%2&quot;; names must differ.</source>
        <translation>%1 wiederholt den Namen „%2“; Namen müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 takes a number; give one.</source>
        <translation>%1 nimmt eine Zahl; eine angeben.</translation>
    </message>
    <message>
        <source>%1 takes a text; give one.</source>
        <translation>%1 nimmt einen Text; einen angeben.</translation>
    </message>
    <message>
        <source>%1 takes a whole number; give one.</source>
        <translation>%1 nimmt eine ganze Zahl; eine angeben.</translation>
    </message>
    <message>
        <source>%1 takes one of its named choices; give one.</source>
        <translation>%1 nimmt eine der benannten Möglichkeiten; eine davon angeben.</translation>
    </message>
    <message>
        <source>%1 weights are not finite (NaN or infinite).</source>
        <translation>%1 Gewichte sind nicht endlich (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>%1 weights are too large for %2 and became infinite or NaN.</source>
        <translation>%1 Gewichte sind zu groß für %2 und wurden unendlich oder NaN.</translation>
    </message>
    <message>
        <source>%1[%2] is %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] ist %3, aber eine Bitbreite ist eine ganze Zahl von 1 bis 64 oder null; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>%1[%2] is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>%1[%2] ist %3, zu groß für eine Zahl doppelter Genauigkeit; korrigieren oder Infinity schreiben.</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] ist ein JSON-Wert der Art %3, aber eine Bitbreite ist eine ganze Zahl von 1 bis 64 oder null; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a loss is a number, NaN or null; correct it or export the file again.</source>
        <translation>%1[%2] ist ein JSON-Wert der Art %3, aber ein Verlust ist eine Zahl, NaN oder null; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>--lower must not be above --upper; exchange them.</source>
        <translation>--lower darf nicht über --upper liegen; die beiden tauschen.</translation>
    </message>
    <message>
        <source>--out names a file that is read; give the result a name of its own.</source>
        <translation>--out nennt eine Datei, die gelesen wird; dem Ergebnis einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>--out names the file that is read; give the result a name of its own.</source>
        <translation>--out nennt die Datei, die gelesen wird; dem Ergebnis einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>--pin &quot;%1&quot; is not the name of a layer, = and a width.</source>
        <translation>--pin „%1“ ist nicht der Name einer Schicht, = und eine Breite.</translation>
    </message>
    <message>
        <source>--tie names &quot;%1&quot;, which is no layer of the instance.</source>
        <translation>--tie nennt „%1“, was keine Schicht der Instanz ist.</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be made; choose 1 to 4096.</source>
        <translation>Ein Batch von %1 Bildern lässt sich nicht bilden; 1 bis 4096 wählen.</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be trained; choose 2 to 4096.</source>
        <translation>Ein Batch von %1 Bildern lässt sich nicht trainieren; 2 bis 4096 wählen.</translation>
    </message>
    <message>
        <source>A figure is 10 to 2000 mm wide and high at 30 to 2400 dpi; change the size.</source>
        <translation>Eine Abbildung ist 10 bis 2000 mm breit und hoch, bei 30 bis 2400 dpi; die Größe ändern.</translation>
    </message>
    <message>
        <source>A grid of %1 bits cannot be made; choose %2 to %3 bits, or %4 for numbers that stay as they are.</source>
        <translation>Ein Raster von %1 Bit lässt sich nicht bilden; %2 bis %3 Bit wählen, oder %4 für Zahlen, die bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A group needs at least one number; choose a larger group.</source>
        <translation>Eine Gruppe braucht mindestens eine Zahl; eine größere Gruppe wählen.</translation>
    </message>
    <message>
        <source>A prompt has no token ids; give one at least.</source>
        <translation>Ein Prompt hat keine Token-IDs; mindestens eine angeben.</translation>
    </message>
    <message>
        <source>A prompt of %1 tokens needs about %2 MB for its states; %3 MB are allowed. Allow more, or shorten the prompt.</source>
        <translation>Ein Prompt von %1 Tokens braucht etwa %2 MB für seine Zustände; %3 MB sind erlaubt. Mehr erlauben oder den Prompt kürzen.</translation>
    </message>
    <message>
        <source>A schedule from %1 to %2 bits cannot be; choose 2 to 16, the lower first.</source>
        <translation>Einen Zeitplan von %1 bis %2 Bit kann es nicht geben; 2 bis 16 wählen, das kleinere zuerst.</translation>
    </message>
    <message>
        <source>A schedule needs at least one cycle and a period of one iteration.</source>
        <translation>Ein Zeitplan braucht mindestens einen Zyklus und eine Periode von einer Iteration.</translation>
    </message>
    <message>
        <source>A tensor cannot be written under the name &quot;%1&quot;; rename it.</source>
        <translation>Ein Tensor lässt sich nicht unter dem Namen „%1“ schreiben; ihn umbenennen.</translation>
    </message>
    <message>
        <source>A training takes 1 to 100000 epochs, or at least one step.</source>
        <translation>Ein Training braucht 1 bis 100000 Epochen, oder mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Alle Gewichte sind null.</translation>
    </message>
    <message>
        <source>Canceled after %1 of %2 layers. Started again, the analysis goes on where it was.</source>
        <translation>Nach %1 von %2 Schichten abgebrochen. Neu gestartet macht die Analyse dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Canceled; the results and the rest of the figures were not written.</source>
        <translation>Abgebrochen; die Ergebnisse und die übrigen Abbildungen wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Each limit can be held by itself, but no allocation holds all of them; raise one of them.</source>
        <translation>Jede Grenze lässt sich einzeln einhalten, aber keine Zuteilung hält alle ein; eine davon erhöhen.</translation>
    </message>
    <message>
        <source>Fake quantization needs 2 to 32 bits, but %1 was asked for; one bit has no positive level.</source>
        <translation>Fake-Quantisierung braucht 2 bis 32 Bit, verlangt wurde aber %1; ein einzelnes Bit hat keine positive Stufe.</translation>
    </message>
    <message>
        <source>Figures as %1 need the program rsvg-convert; install the package librsvg2-bin, or write them as svg.</source>
        <translation>Abbildungen als %1 brauchen das Programm rsvg-convert; das Paket librsvg2-bin installieren oder sie als svg schreiben.</translation>
    </message>
    <message>
        <source>Images of %1 x %2 pixels in %3 channels do not fit the network; it takes 4 to 256 pixels a side and 1 to 64 channels.</source>
        <translation>Bilder von %1 x %2 Pixeln in %3 Kanälen passen nicht zum Netz; es nimmt 4 bis 256 Pixel je Seite und 1 bis 64 Kanäle.</translation>
    </message>
    <message>
        <source>Layer %1 cannot have %2 bits; choose 2 to 16, or 32 for none.</source>
        <translation>Schicht %1 kann nicht %2 Bit haben; 2 bis 16 wählen, oder 32 für keine.</translation>
    </message>
    <message>
        <source>Learning rate and gradient limit must be positive, the weight decay not negative.</source>
        <translation>Lernrate und Gradientengrenze müssen positiv sein, der Gewichtszerfall nicht negativ.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, but the lines before it have %3.</source>
        <translation>Zeile %1 hat %2 Spalten, die Zeilen davor aber %3.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns; a point has 2 or 3 numbers separated by commas.</source>
        <translation>Zeile %1 hat %2 Spalten; ein Punkt hat 2 oder 3 Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is &quot;%3&quot;; it must be a number.</source>
        <translation>Zeile %1, Spalte %2 ist „%3“; nötig ist eine Zahl.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is %3; coordinates lie between -1e9 and 1e9.</source>
        <translation>Zeile %1, Spalte %2 ist %3; Koordinaten liegen zwischen -1e9 und 1e9.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line 1 opens a quote that is never closed; correct it.</source>
        <translation>Zeile 1 öffnet ein Anführungszeichen, das nie geschlossen wird; korrigieren.</translation>
    </message>
    <message>
        <source>No allocation fits into %1 bits a parameter: the narrowest widths allowed need %2; raise the budget or allow narrower widths.</source>
        <translation>Keine Zuteilung passt in %1 Bit je Parameter: Die schmalsten erlaubten Breiten brauchen %2; das Budget erhöhen oder schmalere Breiten erlauben.</translation>
    </message>
    <message>
        <source>No allocation stays within %1 %2: at least %3 are needed; raise this limit or allow narrower widths.</source>
        <translation>Keine Zuteilung hält %1 %2 ein: Mindestens %3 sind nötig; diese Grenze erhöhen oder schmalere Breiten erlauben.</translation>
    </message>
    <message>
        <source>No allocation within all limits was found before the search was cut short; raise one of them or leave one out.</source>
        <translation>Keine Zuteilung innerhalb aller Grenzen wurde gefunden, bevor die Suche abgebrochen wurde; eine davon erhöhen oder weglassen.</translation>
    </message>
    <message>
        <source>No budget is given; name one with --average-bits or in the instance.</source>
        <translation>Kein Budget ist angegeben; eines mit --average-bits oder in der Instanz nennen.</translation>
    </message>
    <message>
        <source>No file with costs is chosen. Open an allocation instance, or a plan for the opened model.</source>
        <translation>Keine Datei mit Kosten ist gewählt. Eine Zuteilungsinstanz öffnen oder einen Plan für das geöffnete Modell.</translation>
    </message>
    <message>
        <source>No file with points is chosen; choose one.</source>
        <translation>Keine Datei mit Punkten ist gewählt; bitte eine wählen.</translation>
    </message>
    <message>
        <source>No layer of the model has a name that fits the filter &quot;%1&quot;; change it.</source>
        <translation>Keine Schicht des Modells hat einen Namen, der zum Filter „%1“ passt; ihn ändern.</translation>
    </message>
    <message>
        <source>No model is open. Open one, or show the lab&apos;s own network.</source>
        <translation>Kein Modell ist geöffnet. Eines öffnen oder das Netz des Labors zeigen.</translation>
    </message>
    <message>
        <source>No model is open. Open one, or take other costs.</source>
        <translation>Kein Modell ist geöffnet. Eines öffnen oder andere Kosten nehmen.</translation>
    </message>
    <message>
        <source>No singular value lies near the peak of the spectrum.</source>
        <translation>Kein Singulärwert liegt nahe am Gipfel des Spektrums.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet; train a configuration first.</source>
        <translation>Noch ist nichts trainiert; zuerst eine Konfiguration trainieren.</translation>
    </message>
    <message>
        <source>One weight is not finite (NaN or infinite).</source>
        <translation>Ein Gewicht ist nicht endlich (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the model has %3 positions. Shorten or split it.</source>
        <translation>Prompt %1 hat %2 Tokens; das Modell hat %3 Positionen. Kürzen oder teilen.</translation>
    </message>
    <message>
        <source>Prompt %1 has the token %2; the model&apos;s vocabulary ends at %3.</source>
        <translation>Prompt %1 hat das Token %2; das Vokabular des Modells endet bei %3.</translation>
    </message>
    <message>
        <source>Record %1 has %2 fields where the first line names %3, or no layer_name; correct it.</source>
        <translation>Datensatz %1 hat %2 Felder, wo die erste Zeile %3 nennt, oder keinen layer_name; korrigieren.</translation>
    </message>
    <message>
        <source>Record %1 opens a quote that is never closed; correct it.</source>
        <translation>Datensatz %1 öffnet ein Anführungszeichen, das nie geschlossen wird; korrigieren.</translation>
    </message>
    <message>
        <source>Record %1: alpha_%2 is &quot;%3&quot;, but it must be a number or empty; correct it.</source>
        <translation>Datensatz %1: alpha_%2 ist „%3“, muss aber eine Zahl oder leer sein; korrigieren.</translation>
    </message>
    <message>
        <source>Row %1 has %2 numbers, but the first has %3.</source>
        <translation>Zeile %1 hat %2 Zahlen, die erste aber %3.</translation>
    </message>
    <message>
        <source>The %1 largest singular values are equal, so their tail has no exponent.</source>
        <translation>Die %1 größten Singulärwerte sind gleich, daher hat ihr Schwanz keinen Exponenten.</translation>
    </message>
    <message>
        <source>The activation is &quot;%1&quot;; only silu (SwiGLU) is supported.</source>
        <translation>Die Aktivierung ist „%1“; nur silu (SwiGLU) wird unterstützt.</translation>
    </message>
    <message>
        <source>The architecture is &quot;%1&quot;; this analysis runs models of the Llama architecture (LlamaForCausalLM, MistralForCausalLM).</source>
        <translation>Die Architektur ist „%1“; diese Analyse führt Modelle der Llama-Architektur aus (LlamaForCausalLM, MistralForCausalLM).</translation>
    </message>
    <message>
        <source>The attention has %1 heads of size %2 and %3 of keys; the size must be even and the number of heads a multiple of that of keys.</source>
        <translation>Die Attention hat %1 Köpfe der Größe %2 und %3 für Schlüssel; die Größe muss gerade sein und die Zahl der Köpfe ein Vielfaches derer für Schlüssel.</translation>
    </message>
    <message>
        <source>The attention has a sliding window of %1 positions, which is not supported.</source>
        <translation>Die Attention hat ein gleitendes Fenster von %1 Positionen, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made (%1); choose another one in the preferences.</source>
        <translation>Der Cache-Ordner lässt sich nicht anlegen (%1); in den Einstellungen einen anderen wählen.</translation>
    </message>
    <message>
        <source>The cast was answered by a bound, which says nothing about this estimate; choose this estimate as alpha and analyze again.</source>
        <translation>Die Umwandlung wurde durch eine Schranke beantwortet, die über diesen Schätzer nichts sagt; diesen Schätzer als Alpha wählen und neu analysieren.</translation>
    </message>
    <message>
        <source>The computation broke off (%1); change the input or report this as a bug.</source>
        <translation>Die Berechnung brach ab (%1); die Eingabe ändern oder dies als Fehler melden.</translation>
    </message>
    <message>
        <source>The computation broke off for an unknown reason; change the input or report this as a bug.</source>
        <translation>Die Berechnung brach aus unbekanntem Grund ab; die Eingabe ändern oder dies als Fehler melden.</translation>
    </message>
    <message>
        <source>The computation ended without a result; change the input or report this as a bug.</source>
        <translation>Die Berechnung endete ohne Ergebnis; die Eingabe ändern oder dies als Fehler melden.</translation>
    </message>
    <message>
        <source>The computation ran out of memory; choose a smaller input or close other programs.</source>
        <translation>Der Berechnung ging der Speicher aus; eine kleinere Eingabe wählen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>Die Berechnung wurde angehalten.</translation>
    </message>
    <message>
        <source>The configuration sets %1; layers with biases are not supported.</source>
        <translation>Die Konfiguration setzt %1; Schichten mit Bias werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The copied matrix is %1 x %2, but layer %3 is %4 x %5; the two must agree.</source>
        <translation>Die kopierte Matrix ist %1 x %2, Schicht %3 aber %4 x %5; beides muss übereinstimmen.</translation>
    </message>
    <message>
        <source>The document ends too early, at byte %1, in %2; is the file complete?</source>
        <translation>Das Dokument endet zu früh, bei Byte %1, in %2; ist die Datei vollständig?</translation>
    </message>
    <message>
        <source>The document is empty; it must hold JSON.</source>
        <translation>Das Dokument ist leer; es muss JSON enthalten.</translation>
    </message>
    <message>
        <source>The document is nested deeper than %1 levels; that is not a file of this kind.</source>
        <translation>Das Dokument ist tiefer als %1 Ebenen verschachtelt; das ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>The document is not JSON at byte %1, in %2; correct it there.</source>
        <translation>Das Dokument ist bei Byte %1, in %2, kein JSON; dort korrigieren.</translation>
    </message>
    <message>
        <source>The errors at point %1 leave the range of doubles; use points closer to the origin or smaller weights.</source>
        <translation>Die Fehler am Punkt %1 verlassen den Zahlenbereich; Punkte näher am Ursprung oder kleinere Gewichte verwenden.</translation>
    </message>
    <message>
        <source>The farms estimator needs spectra of windows; choose it before the study is run.</source>
        <translation>Der Schätzer farms braucht Spektren von Fenstern; ihn vor der Analyse wählen.</translation>
    </message>
    <message>
        <source>The figure of %1 x %2 mm cannot be painted; choose another size.</source>
        <translation>Die Abbildung von %1 x %2 mm lässt sich nicht zeichnen; eine andere Größe wählen.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; such a file has at most %2.</source>
        <translation>Die Datei hat %1 Bytes; eine solche Datei hat höchstens %2.</translation>
    </message>
    <message>
        <source>The file has no layers, only column names; choose a complete one.</source>
        <translation>Die Datei hat keine Schichten, nur Spaltennamen; eine vollständige wählen.</translation>
    </message>
    <message>
        <source>The file has no prompts; write one a line.</source>
        <translation>Die Datei hat keine Prompts; je Zeile einen schreiben.</translation>
    </message>
    <message>
        <source>The file has no token ids; write the ids of one prompt a line.</source>
        <translation>Die Datei hat keine Token-IDs; je Zeile die IDs eines Prompts schreiben.</translation>
    </message>
    <message>
        <source>The file holds %1; it must be an object with the keys of an experiment.</source>
        <translation>Die Datei enthält %1; es muss ein Objekt mit den Schlüsseln eines Experiments sein.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is no regular expression (%2); correct it.</source>
        <translation>Der Filter „%1“ ist kein regulärer Ausdruck (%2); korrigieren.</translation>
    </message>
    <message>
        <source>The first line must name the column layer_name and at least one that begins with alpha_, as in %1; choose such a file.</source>
        <translation>Die erste Zeile muss die Spalte layer_name nennen und mindestens eine, die mit alpha_ beginnt, wie in %1; eine solche Datei wählen.</translation>
    </message>
    <message>
        <source>The folder cannot be made (%1); choose another one.</source>
        <translation>Der Ordner lässt sich nicht anlegen (%1); einen anderen wählen.</translation>
    </message>
    <message>
        <source>The images for testing have another size than those for training.</source>
        <translation>Die Bilder zum Testen haben eine andere Größe als die zum Training.</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is pinned to %2 bits, but its costs have no such width; pin it to one they have.</source>
        <translation>Die Schicht „%1“ ist auf %2 Bit festgelegt, aber ihre Kosten haben keine solche Breite; auf eine festlegen, die sie haben.</translation>
    </message>
    <message>
        <source>The layer needs about %1 GiB of memory, but only %2 GiB are free; close other programs or leave it out with a filter.</source>
        <translation>Die Schicht braucht etwa %1 GiB Speicher, aber nur %2 GiB sind frei; andere Programme schließen oder sie mit einem Filter auslassen.</translation>
    </message>
    <message>
        <source>The layers &quot;%1&quot; and &quot;%2&quot; are tied, but pinned to %3 and %4 bits; pin both to one width.</source>
        <translation>Die Schichten „%1“ und „%2“ sind gekoppelt, aber auf %3 und %4 Bit festgelegt; beide auf eine Breite festlegen.</translation>
    </message>
    <message>
        <source>The layers have %1 bits at the widest; at most 2^53 can be counted.</source>
        <translation>Die Schichten haben in größter Breite %1 Bits; höchstens 2^53 lassen sich zählen.</translation>
    </message>
    <message>
        <source>The layers of the opened model have not been measured. Measure them with the button above.</source>
        <translation>Die Schichten des geöffneten Modells sind nicht gemessen. Sie mit dem Knopf oben messen.</translation>
    </message>
    <message>
        <source>The layers tied as &quot;%1&quot; have no width in common; give them costs of one width at least, and no other pin.</source>
        <translation>Die als „%1“ gekoppelten Schichten haben keine gemeinsame Breite; ihnen die Kosten mindestens einer gemeinsamen Breite geben und keine andere festlegen.</translation>
    </message>
    <message>
        <source>The limit in %1 cannot be held: for the layer &quot;%2&quot; at %3 bits the number is not known; give its macs, and a hardware profile that knows this width.</source>
        <translation>Die Grenze für %1 lässt sich nicht einhalten: Für die Schicht „%2“ bei %3 Bit ist die Zahl nicht bekannt; ihre macs angeben und ein Hardwareprofil, das diese Breite kennt.</translation>
    </message>
    <message>
        <source>The limit on this program&apos;s address space (ulimit -v) leaves %1 MB; products of matrices need %2 MB. Raise the limit or use fewer threads.</source>
        <translation>Die Grenze für den Adressraum dieses Programms (ulimit -v) lässt %1 MB; Matrixprodukte brauchen %2 MB. Die Grenze erhöhen oder weniger Threads verwenden.</translation>
    </message>
    <message>
        <source>The list has %1 bit-widths; at most %2 can be compared at once.</source>
        <translation>Die Liste hat %1 Bitbreiten; höchstens %2 lassen sich auf einmal vergleichen.</translation>
    </message>
    <message>
        <source>The list of bit-widths is empty; write numbers such as 2,3,4-8.</source>
        <translation>Die Liste der Bitbreiten ist leer; Zahlen wie 2,3,4-8 schreiben.</translation>
    </message>
    <message>
        <source>The manifold %1 is given twice; give it once.</source>
        <translation>Die Mannigfaltigkeit %1 ist doppelt angegeben; nur einmal angeben.</translation>
    </message>
    <message>
        <source>The matrix has fewer than two singular values.</source>
        <translation>Die Matrix hat weniger als zwei Singulärwerte.</translation>
    </message>
    <message>
        <source>The matrix has rank %1 of %2, but the fit needs %3 positive singular values.</source>
        <translation>Die Matrix hat Rang %1 von %2, aber die Anpassung braucht %3 positive Singulärwerte.</translation>
    </message>
    <message>
        <source>The matrix has singular values that are not finite.</source>
        <translation>Die Matrix hat Singulärwerte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The matrix is larger than 16 x 16.</source>
        <translation>Die Matrix ist größer als 16 x 16.</translation>
    </message>
    <message>
        <source>The model has no tensor &quot;%1&quot;, which a Llama model of this configuration has; are all its files there?</source>
        <translation>Das Modell hat keinen Tensor „%1“, den ein Llama-Modell dieser Konfiguration hat; sind alle seine Dateien da?</translation>
    </message>
    <message>
        <source>The model has no weight matrix with at least two rows and columns; choose another model.</source>
        <translation>Das Modell hat keine Gewichtsmatrix mit mindestens zwei Zeilen und Spalten; ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The network has no configurations; give it one at least.</source>
        <translation>Das Netz hat keine Konfigurationen; mindestens eine angeben.</translation>
    </message>
    <message>
        <source>The number &quot;%2&quot; of layer %1 in the plan is not finite or named like another field; correct or remove it.</source>
        <translation>Die Zahl „%2“ von Schicht %1 im Plan ist nicht endlich oder heißt wie ein anderes Feld; korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>The numbers after layer %1 are not finite; the model has weights that are not, or too large ones.</source>
        <translation>Die Zahlen nach Schicht %1 sind nicht endlich; das Modell hat Gewichte, die es nicht sind, oder zu große.</translation>
    </message>
    <message>
        <source>The numbers of layers[%1] leave the range of doubles; use smaller weights or a smaller input.</source>
        <translation>Die Zahlen von layers[%1] verlassen den Zahlenbereich; kleinere Gewichte oder eine kleinere Eingabe verwenden.</translation>
    </message>
    <message>
        <source>The percentile of a range must be between 0 and 1; change it.</source>
        <translation>Das Perzentil eines Bereichs muss zwischen 0 und 1 liegen; ändern.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 groups of %2 weights; use 0 for one scale per channel, or 1 to %3.</source>
        <translation>Der Plan gibt Schicht %1 Gruppen von %2 Gewichten; 0 für eine Skalierung pro Kanal verwenden, oder 1 bis %3.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format &quot;%2&quot;, which is not known; use fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 or int2 to int16.</source>
        <translation>Der Plan gibt Schicht %1 das Format „%2“, das nicht bekannt ist; fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 oder int2 bis int16 verwenden.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format %2 but %3 bits; %2 has %4 bits, correct one of them.</source>
        <translation>Der Plan gibt Schicht %1 das Format %2, aber %3 Bit; %2 hat %4 Bit, eines von beiden korrigieren.</translation>
    </message>
    <message>
        <source>The plan has a layer without a name; give every layer its name.</source>
        <translation>Der Plan hat eine Schicht ohne Namen; jeder Schicht ihren Namen geben.</translation>
    </message>
    <message>
        <source>The plan has no object &quot;layers&quot;; choose a complete plan.</source>
        <translation>Der Plan hat kein Objekt „layers“; einen vollständigen Plan wählen.</translation>
    </message>
    <message>
        <source>The plan names &quot;%1&quot;, which is no matrix of the model; was it made for another model?</source>
        <translation>Der Plan nennt „%1“, was keine Matrix des Modells ist; wurde er für ein anderes Modell gemacht?</translation>
    </message>
    <message>
        <source>The plan names layer %1 twice; remove one of them.</source>
        <translation>Der Plan nennt Schicht %1 doppelt; eine davon entfernen.</translation>
    </message>
    <message>
        <source>The plan&apos;s &quot;%2&quot; of layer %1 is missing or of the wrong kind; see the description of plans.</source>
        <translation>„%2“ von Schicht %1 im Plan fehlt oder ist von falscher Art; siehe die Beschreibung der Pläne.</translation>
    </message>
    <message>
        <source>The points have %1 coordinates, but the experiment has %2 input channels.</source>
        <translation>Die Punkte haben %1 Koordinaten, das Experiment hat aber %2 Eingabekanäle.</translation>
    </message>
    <message>
        <source>The precision %1 is named twice; name it once.</source>
        <translation>Die Präzision %1 ist doppelt genannt; nur einmal nennen.</translation>
    </message>
    <message>
        <source>The products of the layers leave the range of doubles; use smaller weights or fewer layers.</source>
        <translation>Die Produkte der Schichten verlassen den Zahlenbereich; kleinere Gewichte oder weniger Schichten verwenden.</translation>
    </message>
    <message>
        <source>The quantizer was calibrated for a tensor of another shape; calibrate it anew.</source>
        <translation>Der Quantisierer wurde für einen Tensor anderer Form kalibriert; neu kalibrieren.</translation>
    </message>
    <message>
        <source>The range “%1” runs backward; write the smaller number first.</source>
        <translation>Der Bereich „%1“ läuft rückwärts; die kleinere Zahl zuerst schreiben.</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output; free some space or use --out.</source>
        <translation>Das Ergebnis lässt sich nicht auf die Standardausgabe schreiben; Platz schaffen oder --out verwenden.</translation>
    </message>
    <message>
        <source>The rotary scaling is &quot;%1&quot;; only llama3 is supported.</source>
        <translation>Die Rotary-Skalierung ist „%1“; nur llama3 wird unterstützt.</translation>
    </message>
    <message>
        <source>The saved state belongs to another training; use the settings and images it was begun with.</source>
        <translation>Der gesicherte Zustand gehört zu einem anderen Training; die Einstellungen und Bilder verwenden, mit denen es begann.</translation>
    </message>
    <message>
        <source>The study needs at least one image and one probe, batches of 1 to 4096 and widths of 2 to 16 bits, the lower first.</source>
        <translation>Die Studie braucht mindestens ein Bild und eine Probe, Batches von 1 bis 4096 und Breiten von 2 bis 16 Bit, die kleinere zuerst.</translation>
    </message>
    <message>
        <source>The table has no profile; it needs at least one line of numbers.</source>
        <translation>Die Tabelle hat kein Profil; sie braucht mindestens eine Zeile mit Zahlen.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds %2; only floating-point weights are run.</source>
        <translation>Der Tensor „%1“ enthält %2; nur Gleitkommagewichte werden ausgeführt.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is %2; the configuration says %3.</source>
        <translation>Der Tensor „%1“ ist %2; die Konfiguration sagt %3.</translation>
    </message>
    <message>
        <source>The tensor %1 has %2 bytes, but its shape means %3.</source>
        <translation>Der Tensor %1 hat %2 Bytes, aber seine Form bedeutet %3.</translation>
    </message>
    <message>
        <source>The text has no tokens; write at least one character.</source>
        <translation>Der Text hat keine Tokens; mindestens ein Zeichen schreiben.</translation>
    </message>
    <message>
        <source>The tokenizer needs something that is not supported: %1. Give token ids instead of text.</source>
        <translation>Der Tokenizer braucht etwas, das nicht unterstützt wird: %1. Token-IDs statt Text angeben.</translation>
    </message>
    <message>
        <source>The tokenizer normalizes text (NFC), which is not done here, and the text has the character U+%1; give token ids instead.</source>
        <translation>Der Tokenizer normalisiert Text (NFC), was hier nicht geschieht, und der Text hat das Zeichen U+%1; stattdessen Token-IDs angeben.</translation>
    </message>
    <message>
        <source>The trained network has not been measured. Train one, then measure its sensitivities.</source>
        <translation>Das trainierte Netz ist nicht gemessen. Eines trainieren, dann seine Empfindlichkeiten messen.</translation>
    </message>
    <message>
        <source>The training diverged: at iteration %1 the loss is not a finite number any more. Train with a smaller learning rate or wider bit-widths.</source>
        <translation>Das Training ist divergiert: Bei Iteration %1 ist der Verlust keine endliche Zahl mehr. Mit kleinerer Lernrate oder größeren Bitbreiten trainieren.</translation>
    </message>
    <message>
        <source>The training was canceled.</source>
        <translation>Das Training wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The vocabulary has no token for the character at byte %1 of the text; leave it out.</source>
        <translation>Das Vokabular hat kein Token für das Zeichen bei Byte %1 des Texts; es weglassen.</translation>
    </message>
    <message>
        <source>The weights are stored quantized (%1); open the model in 16 or 32 bits.</source>
        <translation>Die Gewichte sind quantisiert gespeichert (%1); das Modell in 16 oder 32 Bit öffnen.</translation>
    </message>
    <message>
        <source>The weights of %1 are not all finite, so they cannot be rounded.</source>
        <translation>Die Gewichte von %1 sind nicht alle endlich, daher lassen sie sich nicht runden.</translation>
    </message>
    <message>
        <source>There are fewer than 2 points; give a line for each point.</source>
        <translation>Es sind weniger als 2 Punkte; eine Zeile je Punkt angeben.</translation>
    </message>
    <message>
        <source>There are more than %1 points; give fewer.</source>
        <translation>Es sind mehr als %1 Punkte; weniger angeben.</translation>
    </message>
    <message>
        <source>There are no numbers; copy a matrix such as [[0.9, 0.2], [0.1, 1]].</source>
        <translation>Es gibt keine Zahlen; eine Matrix wie [[0.9, 0.2], [0.1, 1]] kopieren.</translation>
    </message>
    <message>
        <source>There are no prompts; give a text, a file of prompts or token ids.</source>
        <translation>Es gibt keine Prompts; einen Text, eine Datei mit Prompts oder Token-IDs angeben.</translation>
    </message>
    <message>
        <source>There is no allocation at this budget; choose another one.</source>
        <translation>Bei diesem Budget gibt es keine Zuteilung; ein anderes wählen.</translation>
    </message>
    <message>
        <source>There is no configuration &quot;%1&quot; in the network.</source>
        <translation>Im Netz gibt es keine Konfiguration „%1“.</translation>
    </message>
    <message>
        <source>There is no configuration %1; there are %2.</source>
        <translation>Es gibt keine Konfiguration %1; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no file of labels beside it; put one there.</source>
        <translation>Daneben liegt keine Datei mit Labels; eine dorthin legen.</translation>
    </message>
    <message>
        <source>There is no hardware profile &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt kein Hardwareprofil „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no image %1; the training has %2.</source>
        <translation>Es gibt kein Bild %1; das Training hat %2.</translation>
    </message>
    <message>
        <source>There is no manifold %1; give a file with points or one of %2.</source>
        <translation>Es gibt keine Mannigfaltigkeit %1; eine Datei mit Punkten angeben oder eine von %2.</translation>
    </message>
    <message>
        <source>There is no parameter called %1.</source>
        <translation>Es gibt keinen Parameter namens %1.</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;; choose of fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 and int8 to int2, these also as int4_channel, int4_group32 and int4_group128.</source>
        <translation>Es gibt keine Präzision „%1“; wählbar sind fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 und int8 bis int2, diese auch als int4_channel, int4_group32 und int4_group128.</translation>
    </message>
    <message>
        <source>This file of the cache cannot be removed (%1).</source>
        <translation>Diese Datei des Caches lässt sich nicht entfernen (%1).</translation>
    </message>
    <message>
        <source>This is no quantization plan: its &quot;schema&quot; must be &quot;%1&quot;; choose a plan that was exported here.</source>
        <translation>Das ist kein Quantisierungsplan: sein „schema“ muss „%1“ sein; einen hier exportierten Plan wählen.</translation>
    </message>
    <message>
        <source>This precision has not been analyzed yet; choose Analyze spectra.</source>
        <translation>Diese Präzision ist noch nicht analysiert; „Spektren analysieren“ wählen.</translation>
    </message>
    <message>
        <source>This tensor is not there any more. Choose another one.</source>
        <translation>Diesen Tensor gibt es nicht mehr. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>What another process sent cannot be read; use the same version of the program everywhere.</source>
        <translation>Was ein anderer Prozess sandte, lässt sich nicht lesen; überall dieselbe Version des Programms verwenden.</translation>
    </message>
    <message>
        <source>bit_width_usage names no bit-width and there are no losses, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>bit_width_usage nennt keine Bitbreite und es gibt keine Verluste, also nichts auszuwerten; das Training prüfen, das die Datei schrieb.</translation>
    </message>
    <message>
        <source>bits has %1 entries for %2 layers; give one number, or one for each layer.</source>
        <translation>bits hat %1 Einträge für %2 Schichten; eine Zahl angeben oder eine je Schicht.</translation>
    </message>
    <message>
        <source>bits is one for all layers but layer %1 has %2 instead of %3; make them agree.</source>
        <translation>bits ist eine Zahl für alle Schichten, aber Schicht %1 hat %2 statt %3; beides in Übereinstimmung bringen.</translation>
    </message>
    <message>
        <source>byte %1 is the class %2, but there are only 0 to 9.</source>
        <translation>Byte %1 ist die Klasse %2, aber es gibt nur 0 bis 9.</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the report.</source>
        <translation>lässt sich nicht anlegen (%1); einen anderen Ordner für den Bericht wählen.</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the results.</source>
        <translation>lässt sich nicht anlegen (%1); einen anderen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>cannot be made by rsvg-convert; write the figures as svg.</source>
        <translation>lässt sich mit rsvg-convert nicht erzeugen; die Abbildungen als svg schreiben.</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and the permissions.</source>
        <translation>lässt sich nicht lesen (%1); den Namen und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>cannot be read (%1); give a file or a pipe.</source>
        <translation>lässt sich nicht lesen (%1); eine Datei oder eine Pipe angeben.</translation>
    </message>
    <message>
        <source>cannot be read; check the file.</source>
        <translation>lässt sich nicht lesen; die Datei prüfen.</translation>
    </message>
    <message>
        <source>cannot be removed (%1); remove it yourself.</source>
        <translation>lässt sich nicht entfernen (%1); bitte selbst entfernen.</translation>
    </message>
    <message>
        <source>cannot be right: byte %1 begins a dimension of %2.</source>
        <translation>kann nicht stimmen: bei Byte %1 beginnt eine Dimension der Größe %2.</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is no memory left; close something.</source>
        <translation>lässt sich nicht entpacken: Es ist kein Speicher mehr frei; etwas schließen.</translation>
    </message>
    <message>
        <source>cannot be unpacked; there is not enough memory.</source>
        <translation>lässt sich nicht entpacken; es ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose another folder for the results.</source>
        <translation>lässt sich nicht schreiben (%1); einen anderen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>cannot be written (%1); nothing was changed. Choose another place or free some space.</source>
        <translation>lässt sich nicht schreiben (%1); nichts wurde geändert. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>carries a session that is damaged; open another copy of the figure, or the session file.</source>
        <translation>enthält eine beschädigte Sitzung; eine andere Kopie der Abbildung oder die Sitzungsdatei öffnen.</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot; twice; copy or download the file again.</source>
        <translation>beschreibt den Tensor „%1“ doppelt mit „%2“; die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot;, which safetensors does not have; is it the right file?</source>
        <translation>beschreibt den Tensor „%1“ mit „%2“, was es in safetensors nicht gibt; ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with a list of more than %2 numbers; is it the right file?</source>
        <translation>beschreibt den Tensor „%1“ mit einer Liste von mehr als %2 Zahlen; ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; without &quot;%2&quot;; copy or download the file again.</source>
        <translation>beschreibt den Tensor „%1“ ohne „%2“; die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>does not exist; name the folder of a model.</source>
        <translation>gibt es nicht; den Ordner eines Modells nennen.</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of an image; images take %2 bytes each.</source>
        <translation>endet bei Byte %1 mitten in einem Bild; Bilder haben je %2 Bytes.</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of its compressed data; get the file anew.</source>
        <translation>endet bei Byte %1 mitten in den komprimierten Daten; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>ends at byte %1, but its header speaks of %2 bytes; get the file anew.</source>
        <translation>endet bei Byte %1, aber der Kopf spricht von %2 Bytes; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>ends before byte %1; copy it again.</source>
        <translation>endet vor Byte %1; neu kopieren.</translation>
    </message>
    <message>
        <source>error_model is %1; it must be &quot;diagonal&quot; or &quot;full&quot;.</source>
        <translation>error_model ist %1; nötig ist „diagonal“ oder „full“.</translation>
    </message>
    <message>
        <source>gives the array &quot;%1&quot; a shape that no memory holds; save it again.</source>
        <translation>gibt dem Array „%1“ eine Form, die kein Speicher fasst; neu speichern.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; copy or download it again.</source>
        <translation>gibt dem Tensor „%1“ %2 Bytes, aber Form und Typ ergeben %3; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; export the model again.</source>
        <translation>gibt dem Tensor „%1“ %2 Bytes, aber Form und Typ ergeben %3; das Modell neu exportieren.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; a shape that no memory holds; copy or download it again.</source>
        <translation>gibt dem Tensor „%1“ eine Form, die kein Speicher fasst; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; no place: its data_offsets are not two numbers; copy or download the file again.</source>
        <translation>gibt dem Tensor „%1“ keinen Platz: seine data_offsets sind nicht zwei Zahlen; die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; the %2 &quot;%3&quot; in another file, which is no such number; export the model again.</source>
        <translation>gibt dem Tensor „%1“ als %2 in einer anderen Datei „%3“, was keine solche Zahl ist; das Modell neu exportieren.</translation>
    </message>
    <message>
        <source>gives the tensor at byte %1 a shape that no memory holds; export the model again.</source>
        <translation>gibt dem Tensor bei Byte %1 eine Form, die kein Speicher fasst; das Modell neu exportieren.</translation>
    </message>
    <message>
        <source>goes on after byte %1, where its header says it ends.</source>
        <translation>geht nach Byte %1 weiter, wo die Datei laut Kopf endet.</translation>
    </message>
    <message>
        <source>goes on for %1 bytes after its last tensor; copy or download it again.</source>
        <translation>geht nach dem letzten Tensor noch %1 Bytes weiter; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after its array; save each array in its own file.</source>
        <translation>geht nach dem Array noch %2 Bytes weiter; jedes Array in einer eigenen Datei speichern.</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after the array &quot;%1&quot;; save it again.</source>
        <translation>geht nach dem Array „%1“ noch %2 Bytes weiter; neu speichern.</translation>
    </message>
    <message>
        <source>goes on with %3 at byte %1 after its JSON object has ended; remove what follows.</source>
        <translation>geht nach dem Ende des JSON-Objekts bei Byte %1 mit %3 weiter; entfernen, was folgt.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; damaged: it does not unpack; copy or save it again.</source>
        <translation>enthält „%1“ beschädigt: es lässt sich nicht entpacken; neu kopieren oder speichern.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; encrypted or packed in a way that is not read here; save it again with numpy.savez.</source>
        <translation>enthält „%1“ verschlüsselt oder auf eine Weise gepackt, die hier nicht gelesen wird; mit numpy.savez neu speichern.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; twice in its header; copy or download the file again.</source>
        <translation>hat „%1“ doppelt im Kopf; die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, whose %2 bytes unpack to %3: no weights do that; get the model from a source you trust.</source>
        <translation>hat „%1“, dessen %2 Bytes sich zu %3 entpacken: Das tun keine Gewichte; das Modell aus einer vertrauenswürdigen Quelle beziehen.</translation>
    </message>
    <message>
        <source>has %1 bytes before the tensor &quot;%2&quot; that belong to no tensor; copy or download it again.</source>
        <translation>hat %1 Bytes vor dem Tensor „%2“, die zu keinem Tensor gehören; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>has %1 labels, but %2 has %3 images; they do not belong together.</source>
        <translation>hat %1 Labels, aber %2 hat %3 Bilder; sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>has a header and nothing below it; record at least one iteration.</source>
        <translation>hat eine Kopfzeile und nichts darunter; mindestens eine Iteration aufzeichnen.</translation>
    </message>
    <message>
        <source>has a header of %1 bytes, more than the %2 that are read here; is it the right file?</source>
        <translation>hat einen Kopf von %1 Bytes, mehr als die %2, die hier gelesen werden; ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>has a header that goes on after its JSON object has ended; copy or download the file again.</source>
        <translation>hat einen Kopf, der nach dem Ende seines JSON-Objekts weitergeht; die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>has a header that is not valid JSON near its byte %1 (%2); copy or download the file again.</source>
        <translation>hat einen Kopf, der nahe Byte %1 kein gültiges JSON ist (%2); die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>has a header with a value of the wrong kind before its byte %1; copy or download the file again.</source>
        <translation>hat einen Kopf mit einem Wert falscher Art vor Byte %1; die Datei neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>has a key of more than 65536 bytes at byte %1; choose a training-statistics file.</source>
        <translation>hat bei Byte %1 einen Schlüssel von mehr als 65536 Bytes; eine Datei mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>has a name at byte %1 that is no text (UTF-8, at most 64 KiB); export the model again.</source>
        <translation>hat bei Byte %1 einen Namen, der kein Text ist (UTF-8, höchstens 64 KiB); das Modell neu exportieren.</translation>
    </message>
    <message>
        <source>has a number in the tensor &quot;%1&quot; that its type does not have; export the model again.</source>
        <translation>hat im Tensor „%1“ eine Zahl, die es in seinem Typ nicht gibt; das Modell neu exportieren.</translation>
    </message>
    <message>
        <source>has a number of more than 1024 characters at byte %1, inside %2; round it or export the file again.</source>
        <translation>hat bei Byte %1, in %2, eine Zahl mit mehr als 1024 Zeichen; runden oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>has a shape that no memory holds; save it again.</source>
        <translation>hat eine Form, die kein Speicher fasst; neu speichern.</translation>
    </message>
    <message>
        <source>has more than %1 keys; choose a training-statistics file.</source>
        <translation>hat mehr als %1 Schlüssel; eine Datei mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>has neither IDX files (…images-idx3-ubyte, perhaps .gz) nor CIFAR-10&apos;s data_batch_1.bin.</source>
        <translation>hat weder IDX-Dateien (…images-idx3-ubyte, eventuell .gz) noch data_batch_1.bin von CIFAR-10.</translation>
    </message>
    <message>
        <source>has no %1; give the bit-widths of every layer.</source>
        <translation>hat kein %1; die Bitbreiten jeder Schicht angeben.</translation>
    </message>
    <message>
        <source>has no ONNX graph in it; choose a model.</source>
        <translation>enthält keinen ONNX-Graphen; ein Modell wählen.</translation>
    </message>
    <message>
        <source>has no column named loss or bit_width in its first line; name the columns or choose a table of training statistics.</source>
        <translation>hat in der ersten Zeile keine Spalte namens loss oder bit_width; die Spalten benennen oder eine Tabelle mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where one must be; save it again.</source>
        <translation>hat keinen Kopf eines NumPy-Arrays, wo einer sein muss; neu speichern.</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where that of &quot;%1&quot; must be; save it again.</source>
        <translation>hat keinen Kopf eines NumPy-Arrays, wo der von „%1“ sein muss; neu speichern.</translation>
    </message>
    <message>
        <source>has no layers whose weights could be rounded.</source>
        <translation>hat keine Schichten, deren Gewichte sich runden ließen.</translation>
    </message>
    <message>
        <source>has no numbers %2 to %3 in tensor &quot;%1&quot;, or there is no room for them; ask for what there is.</source>
        <translation>hat keine Zahlen %2 bis %3 im Tensor „%1“, oder es ist kein Platz für sie; nach vorhandenen fragen.</translation>
    </message>
    <message>
        <source>has no record with the key loss or bit_width; choose a file whose lines have them.</source>
        <translation>hat keinen Datensatz mit dem Schlüssel loss oder bit_width; eine Datei wählen, deren Zeilen sie haben.</translation>
    </message>
    <message>
        <source>has no such block; choose one inside the layer&apos;s matrix.</source>
        <translation>hat keinen solchen Block; einen innerhalb der Matrix der Schicht wählen.</translation>
    </message>
    <message>
        <source>has no tensor %1 of the network&apos;s shape; choose weights of this network for images of this size.</source>
        <translation>hat keinen Tensor %1 von der Form des Netzes; Gewichte dieses Netzes für Bilder dieser Größe wählen.</translation>
    </message>
    <message>
        <source>has no tensors; choose a file with weights.</source>
        <translation>hat keine Tensoren; eine Datei mit Gewichten wählen.</translation>
    </message>
    <message>
        <source>has none of the keys iteration_losses, bit_width_usage and losses_per_bit; choose a training-statistics file.</source>
        <translation>hat keinen der Schlüssel iteration_losses, bit_width_usage und losses_per_bit; eine Datei mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>has numbers in this block that are not finite; choose another block.</source>
        <translation>hat in diesem Block Zahlen, die nicht endlich sind; einen anderen Block wählen.</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; cut off: it needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>enthält das Array „%1“ abgeschnitten: es braucht %3 Bytes, aber da sind %2; neu kopieren oder speichern.</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>hat das Array „%1“ vom Typ „%2“, der hier nicht gelesen wird; als float32 speichern, etwa mit array.astype(&quot;float32&quot;).</translation>
    </message>
    <message>
        <source>has the column %1 twice; remove one of the two.</source>
        <translation>hat die Spalte %1 doppelt; eine der beiden entfernen.</translation>
    </message>
    <message>
        <source>has the key &quot;%1&quot; twice; remove one of the two.</source>
        <translation>hat den Schlüssel „%1“ doppelt; einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>has the tensor &quot;%1&quot; of type &quot;%2&quot;, which is not read here; convert it to F32, F16 or BF16.</source>
        <translation>hat den Tensor „%1“ vom Typ „%2“, der hier nicht gelesen wird; in F32, F16 oder BF16 umwandeln.</translation>
    </message>
    <message>
        <source>has the tensors &quot;%1&quot; and &quot;%2&quot; in the same place; copy or download it again.</source>
        <translation>hat die Tensoren „%1“ und „%2“ am selben Platz; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>has too few images to train and to test with.</source>
        <translation>hat zu wenige Bilder zum Trainieren und Testen.</translation>
    </message>
    <message>
        <source>has two members in the same place, at byte %1: no program saves weights so; get the model from a source you trust.</source>
        <translation>hat zwei Teile am selben Platz, bei Byte %1: Kein Programm speichert Gewichte so; das Modell aus einer vertrauenswürdigen Quelle beziehen.</translation>
    </message>
    <message>
        <source>has two members with the name &quot;%1&quot;; save it again.</source>
        <translation>hat zwei Teile mit dem Namen „%1“; neu speichern.</translation>
    </message>
    <message>
        <source>has two tensors with the name &quot;%1&quot;; copy or download it again.</source>
        <translation>hat zwei Tensoren mit dem Namen „%1“; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot;, this program reads &quot;%2&quot;; open it with a newer version.</source>
        <translation>enthält „%1“, dieses Programm liest „%2“; mit einer neueren Version öffnen.</translation>
    </message>
    <message>
        <source>holds a JSON %1 where a JSON object must stand; choose a training-statistics file.</source>
        <translation>enthält einen JSON-Wert der Art %1, wo ein JSON-Objekt stehen muss; eine Datei mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>holds a part of a report only; writing it was canceled.</source>
        <translation>enthält nur einen Teil eines Berichts; das Schreiben wurde abgebrochen.</translation>
    </message>
    <message>
        <source>holds more numbers than fit into memory; close other programs or cut the file.</source>
        <translation>enthält mehr Zahlen, als in den Speicher passen; andere Programme schließen oder die Datei kürzen.</translation>
    </message>
    <message>
        <source>holds no finite loss, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>enthält keinen endlichen Verlust, also nichts auszuwerten; das Training prüfen, das die Datei schrieb.</translation>
    </message>
    <message>
        <source>holds nothing: it ends at byte %1; copy or export it again.</source>
        <translation>enthält nichts: endet bei Byte %1; neu kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>input has %1 numbers; give 2 or 3.</source>
        <translation>input hat %1 Zahlen; 2 oder 3 angeben.</translation>
    </message>
    <message>
        <source>is a GGUF or GGML file, whose weights are quantized already; choose the model it was made from, as safetensors.</source>
        <translation>ist eine GGUF- oder GGML-Datei, deren Gewichte schon quantisiert sind; das Modell, aus dem sie entstand, als safetensors wählen.</translation>
    </message>
    <message>
        <source>is a Git LFS pointer in the place of the weights; fetch them with &quot;git lfs pull&quot;.</source>
        <translation>ist ein Git-LFS-Zeiger anstelle der Gewichte; sie mit „git lfs pull“ holen.</translation>
    </message>
    <message>
        <source>is a MATLAB file, which is not read here; export its arrays with numpy.savez.</source>
        <translation>ist eine MATLAB-Datei, die hier nicht gelesen wird; ihre Arrays mit numpy.savez exportieren.</translation>
    </message>
    <message>
        <source>is a Python pickle, which can run any program when it is loaded and is never loaded here; convert it to safetensors where you trust it, e.g. with safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</source>
        <translation>ist ein Python-Pickle, der beim Laden jedes Programm ausführen kann und hier nie geladen wird; in safetensors umwandeln, wo man ihm vertraut, etwa mit safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file, which is not read here; export the model as ONNX.</source>
        <translation>ist eine TensorFlow-Lite-Datei, die hier nicht gelesen wird; das Modell als ONNX exportieren.</translation>
    </message>
    <message>
        <source>is a ZIP archive, but not npz: &quot;%1&quot; is no array of NumPy; choose safetensors, ONNX or npz.</source>
        <translation>ist ein ZIP-Archiv, aber kein npz: „%1“ ist kein NumPy-Array; safetensors, ONNX oder npz wählen.</translation>
    </message>
    <message>
        <source>is a folder with several models; choose one of its files.</source>
        <translation>ist ein Ordner mit mehreren Modellen; eine seiner Dateien wählen.</translation>
    </message>
    <message>
        <source>is a folder without a model or training statistics; choose another folder or a file.</source>
        <translation>ist ein Ordner ohne Modell oder Trainingsstatistik; einen anderen Ordner oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>is a folder without a model; choose a folder with safetensors, ONNX or NumPy arrays, or a file.</source>
        <translation>ist ein Ordner ohne Modell; einen Ordner mit safetensors, ONNX oder NumPy-Arrays wählen, oder eine Datei.</translation>
    </message>
    <message>
        <source>is a folder without training statistics; choose another folder or a file.</source>
        <translation>ist ein Ordner ohne Trainingsstatistik; einen anderen Ordner oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation>ist ein Ordner; eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>is a part of the model that has further names (hard links), perhaps outside the model&apos;s folder; put a copy in its place.</source>
        <translation>ist ein Teil des Modells, der weitere Namen hat (Hardlinks), vielleicht außerhalb des Modellordners; eine Kopie an seine Stelle legen.</translation>
    </message>
    <message>
        <source>is a part of the model, but a symbolic link, perhaps to outside the model&apos;s folder; put a copy in its place (huggingface-cli download --local-dir does).</source>
        <translation>ist ein Teil des Modells, aber ein symbolischer Link, vielleicht nach außerhalb des Modellordners; eine Kopie an seine Stelle legen (huggingface-cli download --local-dir tut das).</translation>
    </message>
    <message>
        <source>is a part of the model, but missing; put it beside the others.</source>
        <translation>ist ein Teil des Modells, fehlt aber; neben die anderen legen.</translation>
    </message>
    <message>
        <source>is a picture without a session in it; open a figure that Quantoscope has written, or the session file.</source>
        <translation>ist ein Bild ohne Sitzung; eine von Quantoscope geschriebene Abbildung oder die Sitzungsdatei öffnen.</translation>
    </message>
    <message>
        <source>is a plan, which says nothing of sizes: open its model first.</source>
        <translation>ist ein Plan, der nichts über Größen sagt: zuerst sein Modell öffnen.</translation>
    </message>
    <message>
        <source>is an HDF5 file (Keras?), which is not read here; export the model as ONNX or its arrays with numpy.savez.</source>
        <translation>ist eine HDF5-Datei (Keras?), die hier nicht gelesen wird; das Modell als ONNX oder seine Arrays mit numpy.savez exportieren.</translation>
    </message>
    <message>
        <source>is an array of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>ist ein Array vom Typ „%2“, der hier nicht gelesen wird; als float32 speichern, etwa mit array.astype(&quot;float32&quot;).</translation>
    </message>
    <message>
        <source>is cut off or damaged: the tensor &quot;%1&quot; should be at bytes %2 to %3 of its data, which have %4; copy or download it again.</source>
        <translation>ist abgeschnitten oder beschädigt: der Tensor „%1“ sollte bei den Bytes %2 bis %3 der Daten liegen, die aber nur %4 haben; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>is cut off or no ONNX: its content breaks off at byte %1; copy or export it again.</source>
        <translation>ist abgeschnitten oder kein ONNX: der Inhalt bricht bei Byte %1 ab; neu kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>is cut off or not safetensors: its header should have %1 bytes, but only %2 follow; copy or download it again.</source>
        <translation>ist abgeschnitten oder kein safetensors: der Kopf sollte %1 Bytes haben, aber nur %2 folgen; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside %2; copy or export it again.</source>
        <translation>ist abgeschnitten: endet bei Byte %1, in %2; neu kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside line %2; copy or export it again.</source>
        <translation>ist abgeschnitten: endet bei Byte %1, in Zeile %2; neu kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1; copy or export it again.</source>
        <translation>ist abgeschnitten: endet bei Byte %1; neu kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>is cut off: it has %1 bytes, too few for safetensors; copy or download it again.</source>
        <translation>ist abgeschnitten: %1 Bytes sind zu wenig für safetensors; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>is cut off: the array needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>ist abgeschnitten: das Array braucht %3 Bytes, aber da sind %2; neu kopieren oder speichern.</translation>
    </message>
    <message>
        <source>is cut off: the tensor &quot;%1&quot; should be at bytes %2 to %3, but there are %4; copy or download it again.</source>
        <translation>ist abgeschnitten: der Tensor „%1“ sollte bei den Bytes %2 bis %3 liegen, aber es gibt nur %4; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>is damaged at byte %1 of its compressed data; get the file anew.</source>
        <translation>ist bei Byte %1 der komprimierten Daten beschädigt; die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>is damaged or was edited: its checksum does not match; open an older copy, or remove the line &quot;checksum&quot; if you edited it yourself.</source>
        <translation>ist beschädigt oder wurde bearbeitet: die Prüfsumme stimmt nicht; eine ältere Kopie öffnen oder, nach eigener Bearbeitung, die Zeile „checksum“ entfernen.</translation>
    </message>
    <message>
        <source>is empty; choose a file with content.</source>
        <translation>ist leer; eine Datei mit Inhalt wählen.</translation>
    </message>
    <message>
        <source>is no complete ZIP archive: what must be at byte %1 is not there; copy or save it again.</source>
        <translation>ist kein vollständiges ZIP-Archiv: was bei Byte %1 sein muss, ist nicht da; neu kopieren oder speichern.</translation>
    </message>
    <message>
        <source>is no model that is read here; choose safetensors, the index of a sharded model, ONNX, npy or npz.</source>
        <translation>ist kein Modell, das hier gelesen wird; safetensors, den Index eines aufgeteilten Modells, ONNX, npy oder npz wählen.</translation>
    </message>
    <message>
        <source>is not JSON: what begins with %3 at byte %1 is no JSON value; choose a training-statistics file.</source>
        <translation>ist kein JSON: was bei Byte %1 mit %3 beginnt, ist kein JSON-Wert; eine Datei mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a key, is %3; save the file as UTF-8.</source>
        <translation>ist kein UTF-8: Byte %1, in einem Schlüssel, ist %3; die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a string inside %2, is %3; save the file as UTF-8.</source>
        <translation>ist kein UTF-8: Byte %1, in einer Zeichenkette in %2, ist %3; die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>is not a JSON object with the bit-widths of layers.</source>
        <translation>ist kein JSON-Objekt mit den Bitbreiten der Schichten.</translation>
    </message>
    <message>
        <source>is not a folder; name one with IDX or CIFAR-10 files, or &quot;digits&quot;.</source>
        <translation>ist kein Ordner; einen mit IDX- oder CIFAR-10-Dateien nennen, oder „digits“.</translation>
    </message>
    <message>
        <source>is not a regular file; choose a file.</source>
        <translation>ist keine gewöhnliche Datei; eine Datei wählen.</translation>
    </message>
    <message>
        <source>is not a sample of this program; open a file instead.</source>
        <translation>ist kein Beispiel dieses Programms; stattdessen eine Datei öffnen.</translation>
    </message>
    <message>
        <source>is not a usable session: %1; open an older copy of it.</source>
        <translation>ist keine brauchbare Sitzung: %1; eine ältere Kopie davon öffnen.</translation>
    </message>
    <message>
        <source>is not a whole checkpoint of a training.</source>
        <translation>ist kein vollständiger Checkpoint eines Trainings.</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes with %1 dimensions: byte %2 is %3, not %4.</source>
        <translation>ist keine IDX-Datei aus Bytes mit %1 Dimensionen: Byte %2 ist %3, nicht %4.</translation>
    </message>
    <message>
        <source>is not valid JSON lines: line %1 goes wrong at its byte %2; correct the line or export the file again.</source>
        <translation>ist kein gültiges JSON Lines: Zeile %1 ist ab ihrem Byte %2 falsch; die Zeile korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: Byte %1 ist %3, wo %4 stehen muss; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: Byte %1 ist %3, wo %4 oder %5 stehen muss; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a key, is the control character %3; escape it or export the file again.</source>
        <translation>ist kein gültiges JSON: Byte %1, in einem Schlüssel, ist das Steuerzeichen %3; maskieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a string inside %2, is the control character %3; escape it or export the file again.</source>
        <translation>ist kein gültiges JSON: Byte %1, in einer Zeichenkette in %2, ist das Steuerzeichen %3; maskieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: Byte %1, in %2, ist %3, wo %4 stehen muss; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: Byte %1, in %2, ist %3, wo %4 oder %5 stehen muss; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a key, is broken; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: die Escape-Sequenz bei Byte %1, in einem Schlüssel, ist fehlerhaft; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a string inside %2, is broken; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: die Escape-Sequenz bei Byte %1, in einer Zeichenkette in %2, ist fehlerhaft; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: the number inside %2 goes wrong at byte %1 with %3; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: die Zahl in %2 ist bei Byte %1 mit %3 falsch; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is not valid JSON: what begins with %3 at byte %1, inside %2, is no JSON value; correct it or export the file again.</source>
        <translation>ist kein gültiges JSON: was bei Byte %1, in %2, mit %3 beginnt, ist kein JSON-Wert; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>is of a kind this program does not read; choose training statistics, a model, an experiment, a session or a figure.</source>
        <translation>ist von einer Art, die dieses Programm nicht liest; Trainingsstatistik, ein Modell, ein Experiment, eine Sitzung oder eine Abbildung wählen.</translation>
    </message>
    <message>
        <source>is the state of a training with other settings or images; go on with those it was begun with.</source>
        <translation>ist der Zustand eines Trainings mit anderen Einstellungen oder Bildern; mit denen fortfahren, mit denen es begann.</translation>
    </message>
    <message>
        <source>is too large for its kind (%1 bytes, at most %2); is it the right file?</source>
        <translation>ist zu groß für diese Art (%1 Bytes, höchstens %2); ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>is too large for its kind (more than %1 bytes); is it the right file?</source>
        <translation>ist zu groß für diese Art (mehr als %1 Bytes); ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>layers has %1 matrices; give 1 to %2.</source>
        <translation>layers hat %1 Matrizen; 1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where the first line names %3 columns; correct it or export the file again.</source>
        <translation>Zeile %1 hat %2 Einträge, wo die erste Zeile %3 Spalten nennt; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>line %1 has %2 fields; there must be %3.</source>
        <translation>Zeile %1 hat %2 Felder; es müssen %3 sein.</translation>
    </message>
    <message>
        <source>line %1 has the key &quot;%2&quot; twice; remove one of the two.</source>
        <translation>Zeile %1 hat den Schlüssel „%2“ doppelt; einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>line %1 holds a JSON %2 where a JSON object must stand; correct the line or export the file again.</source>
        <translation>Zeile %1 enthält einen JSON-Wert der Art %2, wo ein JSON-Objekt stehen muss; die Zeile korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 bytes; close its quotation marks or choose a table of training statistics.</source>
        <translation>Zeile %1 ist länger als %2 Bytes; die Anführungszeichen schließen oder eine Tabelle mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>line %1 must be the header &quot;profile,quantity,kind,bits,value,unit,source&quot;.</source>
        <translation>Zeile %1 muss die Kopfzeile „profile,quantity,kind,bits,value,unit,source“ sein.</translation>
    </message>
    <message>
        <source>line %1, column %2: &quot;%3&quot; is not a number; write numbers with a point, and nothing where there is none.</source>
        <translation>Zeile %1, Spalte %2: „%3“ ist keine Zahl; Zahlen mit Punkt schreiben, und nichts, wo keine steht.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is no bit-width; a bit-width is a whole number from 1 to 64, or nothing.</source>
        <translation>Zeile %1, Spalte %2: %3 ist keine Bitbreite; eine Bitbreite ist eine ganze Zahl von 1 bis 64 oder nichts.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is too large for a double; correct it or write inf.</source>
        <translation>Zeile %1, Spalte %2: %3 ist zu groß für eine Zahl doppelter Genauigkeit; korrigieren oder inf schreiben.</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a quantity of a named profile; use mac_rate, mac_energy, memory_bandwidth, memory_energy or positions.</source>
        <translation>Zeile %1: „%2“ ist keine Größe eines benannten Profils; mac_rate, mac_energy, memory_bandwidth, memory_energy oder positions verwenden.</translation>
    </message>
    <message>
        <source>line %1: %2 is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>Zeile %1: %2 ist %3, zu groß für eine Zahl doppelter Genauigkeit; korrigieren oder Infinity schreiben.</translation>
    </message>
    <message>
        <source>line %1: %2 is a JSON %3, but it must be a number, NaN or null; correct it or export the file again.</source>
        <translation>Zeile %1: %2 ist ein JSON-Wert der Art %3, muss aber eine Zahl, NaN oder null sein; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>line %1: %2 of %3 is given twice; keep one of the two.</source>
        <translation>Zeile %1: %2 von %3 ist doppelt angegeben; eine von beiden behalten.</translation>
    </message>
    <message>
        <source>line %1: a quote is not closed; close it in the same line.</source>
        <translation>Zeile %1: ein Anführungszeichen ist nicht geschlossen; in derselben Zeile schließen.</translation>
    </message>
    <message>
        <source>line %1: bit_width is %2, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>Zeile %1: bit_width ist %2, aber eine Bitbreite ist eine ganze Zahl von 1 bis 64 oder null; korrigieren oder die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>line %1: bits is &quot;%2&quot;; it must be a width such as 8, or two such as 8x8.</source>
        <translation>Zeile %1: bits ist „%2“; es muss eine Breite wie 8 sein oder zwei wie 8x8.</translation>
    </message>
    <message>
        <source>line %1: kind is &quot;%2&quot;; it must be conv, linear or empty.</source>
        <translation>Zeile %1: kind ist „%2“; es muss conv, linear oder leer sein.</translation>
    </message>
    <message>
        <source>line %1: the unit is &quot;%2&quot;; %3 is given in %4.</source>
        <translation>Zeile %1: die Einheit ist „%2“; %3 wird in %4 angegeben.</translation>
    </message>
    <message>
        <source>line %1: the value &quot;%2&quot; is not a positive number.</source>
        <translation>Zeile %1: der Wert „%2“ ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>lists no weights (&quot;weight_map&quot;); choose the index of a sharded model or one of its shards.</source>
        <translation>führt keine Gewichte auf („weight_map“); den Index eines aufgeteilten Modells oder einen seiner Teile wählen.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot; as a part of the model, which may lie outside its folder; get the model from a source you trust.</source>
        <translation>nennt „%1“ als Teil des Modells, der außerhalb seines Ordners liegen kann; das Modell aus einer vertrauenswürdigen Quelle beziehen.</translation>
    </message>
    <message>
        <source>names no layer of the opened model; open the model it was made for.</source>
        <translation>nennt keine Schicht des geöffneten Modells; das Modell öffnen, für das er gemacht wurde.</translation>
    </message>
    <message>
        <source>nests deeper than 128 levels at byte %1, inside %2; choose a training-statistics file.</source>
        <translation>ist bei Byte %1, in %2, tiefer als 128 Ebenen verschachtelt; eine Datei mit Trainingsstatistik wählen.</translation>
    </message>
    <message>
        <source>nests graphs deeper than %1 levels at byte %2; export the model again.</source>
        <translation>verschachtelt Graphen bei Byte %2 tiefer als %1 Ebenen; das Modell neu exportieren.</translation>
    </message>
    <message>
        <source>oneDNN cannot compute the network on this machine (%1).</source>
        <translation>oneDNN kann das Netz auf diesem Rechner nicht berechnen (%1).</translation>
    </message>
    <message>
        <source>reading was canceled; nothing was changed.</source>
        <translation>das Lesen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>rope_scaling.high_freq_factor must be larger than low_freq_factor.</source>
        <translation>rope_scaling.high_freq_factor muss größer als low_freq_factor sein.</translation>
    </message>
    <message>
        <source>says that the tensor &quot;%1&quot; is in %2, which has none of that name, or lists it twice; get both files from the same place.</source>
        <translation>sagt, der Tensor „%1“ liege in %2, die aber keinen dieses Namens hat oder ihn doppelt aufführt; beide Dateien aus derselben Quelle beziehen.</translation>
    </message>
    <message>
        <source>schema is &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>schema ist „%1“; dieses Programm liest „%2“.</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes; this is no set of images.</source>
        <translation>entpackt sich zu mehr als %1 Bytes; das ist keine Sammlung von Bildern.</translation>
    </message>
    <message>
        <source>unsaved work cannot be kept there (%1); save the session yourself now and then.</source>
        <translation>nicht gespeicherte Arbeit lässt sich dort nicht aufbewahren (%1); die Sitzung ab und zu selbst speichern.</translation>
    </message>
    <message>
        <source>was changed after it was opened; open it again.</source>
        <translation>wurde nach dem Öffnen geändert; neu öffnen.</translation>
    </message>
    <message>
        <source>was cut off while it was read: byte %1 is gone; copy or download it again.</source>
        <translation>wurde beim Lesen abgeschnitten: Byte %1 ist weg; neu kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>was written, but the disk did not confirm it (%1); check the disk and save again in another place.</source>
        <translation>wurde geschrieben, aber der Datenträger hat es nicht bestätigt (%1); den Datenträger prüfen und noch einmal an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>“%1” is no bit-width; write numbers and ranges such as 2,3,4-8.</source>
        <translation>„%1“ ist keine Bitbreite; Zahlen und Bereiche wie 2,3,4-8 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is out of range; bit-widths lie between %2 and %3.</source>
        <translation>„%1“ liegt außerhalb des Bereichs; Bitbreiten liegen zwischen %2 und %3.</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message numerus="yes">
        <source>%n figures written to %1</source>
        <translation>
            <numerusform>%n Abbildung nach %1 geschrieben</numerusform>
            <numerusform>%n Abbildungen nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>%1: all panels</source>
        <translation>%1: alle Felder</translation>
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
        <translation>%1, einspaltig (%2)</translation>
    </message>
    <message>
        <source>%1, two columns (%2)</source>
        <translation>%1, zweispaltig (%2)</translation>
    </message>
    <message>
        <source>Slide, %1 (%2)</source>
        <translation>Folie, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Nothing to show yet. Open a file or take a sample, then export again.</source>
        <translation>Noch nichts zu zeigen. Eine Datei öffnen oder ein Beispiel nehmen, dann noch einmal exportieren.</translation>
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
        <translation>Alt mit Pfeiltasten oder Mausrad</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Pfeiltasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>Arrow keys, wheel while it has the focus</source>
        <translation>Pfeiltasten, Mausrad bei Fokus</translation>
    </message>
    <message>
        <source>At sliders</source>
        <translation>An Reglern</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standardwert</translation>
    </message>
    <message>
        <source>Change a cell</source>
        <translation>Eine Zelle ändern</translation>
    </message>
    <message>
        <source>Click on a heading, Shift+F10</source>
        <translation>Klick auf eine Überschrift, Umschalt+F10</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>Klick, Eingabetaste</translation>
    </message>
    <message>
        <source>Click, Enter on what is read out</source>
        <translation>Klick, Eingabetaste auf dem Abgelesenen</translation>
    </message>
    <message>
        <source>Coarse step</source>
        <translation>Grober Schritt</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Strg+Umschalt+Links, Strg+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Ctrl+drag, B</source>
        <translation>Strg+Ziehen, B</translation>
    </message>
    <message>
        <source>Double click, 0, Home</source>
        <translation>Doppelklick, 0, Pos1</translation>
    </message>
    <message>
        <source>Double click, Delete</source>
        <translation>Doppelklick, Entf</translation>
    </message>
    <message>
        <source>Double click, Home, 0</source>
        <translation>Doppelklick, Pos1, 0</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag it sideways, or type</source>
        <translation>Seitlich ziehen oder eingeben</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Ziehen, Pfeiltasten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fine and coarse steps</source>
        <translation>Feine und grobe Schritte</translation>
    </message>
    <message>
        <source>Fine step</source>
        <translation>Feiner Schritt</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>Von Zelle zu Zelle</translation>
    </message>
    <message>
        <source>From value to value</source>
        <translation>Von Wert zu Wert</translation>
    </message>
    <message>
        <source>Give up a drag, clear the range</source>
        <translation>Das Ziehen abbrechen, den Bereich aufheben</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Die Eingabe verwerfen</translation>
    </message>
    <message>
        <source>Go to the next line or region</source>
        <translation>Zur nächsten Linie oder Fläche gehen</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In 3-D views</source>
        <translation>In 3-D-Ansichten</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In Diagrammen</translation>
    </message>
    <message>
        <source>In matrices</source>
        <translation>In Matrizen</translation>
    </message>
    <message>
        <source>In plots</source>
        <translation>In Plots</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Isometric view</source>
        <translation>Isometrische Ansicht</translation>
    </message>
    <message>
        <source>Look along an axis</source>
        <translation>Entlang einer Achse blicken</translation>
    </message>
    <message>
        <source>Look along it from the other side</source>
        <translation>Von der anderen Seite blicken</translation>
    </message>
    <message>
        <source>Make a range or extend it</source>
        <translation>Einen Bereich anlegen oder erweitern</translation>
    </message>
    <message>
        <source>Menu to copy and export</source>
        <translation>Menü zum Kopieren und Exportieren</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Den Bereich verschieben</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Pan by keys</source>
        <translation>Verschieben mit Tasten</translation>
    </message>
    <message>
        <source>Read a value</source>
        <translation>Einen Wert ablesen</translation>
    </message>
    <message>
        <source>Read body after body</source>
        <translation>Körper für Körper ablesen</translation>
    </message>
    <message>
        <source>Read value after value</source>
        <translation>Wert für Wert ablesen</translation>
    </message>
    <message>
        <source>Resize the range</source>
        <translation>Die Größe des Bereichs ändern</translation>
    </message>
    <message>
        <source>Right click on it, Shift+F1</source>
        <translation>Rechtsklick darauf, Umschalt+F1</translation>
    </message>
    <message>
        <source>Right click, Shift+F10</source>
        <translation>Rechtsklick, Umschalt+F10</translation>
    </message>
    <message>
        <source>Select a body</source>
        <translation>Einen Körper auswählen</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>Einen Bereich von Iterationen auswählen</translation>
    </message>
    <message>
        <source>Select the row everywhere</source>
        <translation>Die Zeile überall auswählen</translation>
    </message>
    <message>
        <source>Select what is read out</source>
        <translation>Das Abgelesene auswählen</translation>
    </message>
    <message>
        <source>Select what it stands for</source>
        <translation>Auswählen, wofür es steht</translation>
    </message>
    <message>
        <source>Shift with arrow keys or wheel</source>
        <translation>Umschalt mit Pfeiltasten oder Mausrad</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Shift+Page Down, Shift+Page Up</source>
        <translation>Umschalt+Bild ab, Umschalt+Bild auf</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Shift+drag, right drag, Shift+arrow keys</source>
        <translation>Umschalt+Ziehen, Ziehen mit rechter Taste, Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Shift, Alt with the arrow keys</source>
        <translation>Umschalt, Alt mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>To the cell beside</source>
        <translation>Zur Nachbarzelle</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Up, Down, wheel while it has the focus</source>
        <translation>Auf, Ab, Mausrad bei Fokus</translation>
    </message>
    <message>
        <source>What a column means</source>
        <translation>Was eine Spalte bedeutet</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Wheel, +, -</source>
        <translation>Mausrad, +, -</translation>
    </message>
    <message>
        <source>X, Y, Z or 1, 2, 3</source>
        <translation>X, Y, Z oder 1, 2, 3</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over an axis, that axis only</source>
        <translation>Am Zeiger zoomen; über einer Achse nur diese</translation>
    </message>
    <message>
        <source>Zoom by keys</source>
        <translation>Zoomen mit Tasten</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Auf einen Rahmen zoomen</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Co-design</source>
        <translation>Co-Design</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Writing the numbers…</source>
        <translation>Die Zahlen werden geschrieben…</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>layer %1 is not invertible: shown from the output</source>
        <translation>Schicht %1 ist nicht invertierbar: von der Ausgabe aus gezeigt</translation>
    </message>
    <message>
        <source>layer %1 is not square: shown from the output</source>
        <translation>Schicht %1 ist nicht quadratisch: von der Ausgabe aus gezeigt</translation>
    </message>
    <message>
        <source>the way back through layer %1 leaves the range of doubles: shown from the output</source>
        <translation>der Rückweg durch Schicht %1 verlässt den Zahlenbereich: von der Ausgabe aus gezeigt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent file</source>
        <translation>Zuletzt geöffnete Datei</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alle Experimente</translation>
    </message>
    <message>
        <source>Alpha in 3-D</source>
        <translation>Alpha in 3-D</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>Alpha je Schicht</translation>
    </message>
    <message>
        <source>Attention by layer</source>
        <translation>Attention je Schicht</translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation>Attention-Karte</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>Bitzuteilung</translation>
    </message>
    <message>
        <source>Bit timeline</source>
        <translation>Bit-Zeitachse</translation>
    </message>
    <message>
        <source>Bit-width timeline</source>
        <translation>Bitbreiten-Zeitachse</translation>
    </message>
    <message>
        <source>Bit-widths by layer</source>
        <translation>Bitbreiten je Schicht</translation>
    </message>
    <message>
        <source>Bit-widths compared</source>
        <translation>Bitbreitenvergleich</translation>
    </message>
    <message>
        <source>Change of alpha</source>
        <translation>Änderung von Alpha</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Laufvergleich</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Konvergenzrate</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>Fehlerlandschaft</translation>
    </message>
    <message>
        <source>Error polytope</source>
        <translation>Fehlerpolytop</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>Fehlerbereich</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>Experimentvergleich</translation>
    </message>
    <message>
        <source>Fake quantization</source>
        <translation>Fake-Quantisierung</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Head grid</source>
        <translation>Kopfraster</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>KL by layer</source>
        <translation>KL je Schicht</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Schichtkarte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Manifolds</source>
        <translation>Mannigfaltigkeiten</translation>
    </message>
    <message>
        <source>Manifolds and errors</source>
        <translation>Mannigf. und Fehler</translation>
    </message>
    <message>
        <source>Manifolds by layer</source>
        <translation>Mannigf. je Schicht</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>Mannigf. im Vergleich</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittl. Verlust</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>Eine Schicht</translation>
    </message>
    <message>
        <source>Optimal bit-width</source>
        <translation>Beste Bitbreite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Precision grid</source>
        <translation>Präzisionsraster</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>Bereich und Begrenzungsbox</translation>
    </message>
    <message>
        <source>Region shape</source>
        <translation>Bereichsform</translation>
    </message>
    <message>
        <source>Regions by layer</source>
        <translation>Bereiche je Schicht</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>Singulärrichtungen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training setup</source>
        <translation>Trainingsaufbau</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights only and full</source>
        <translation>Nur Gewichte und voll</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>A prompt on each line (text or JSONL)</source>
        <translation>Ein Prompt je Zeile (Text oder JSONL)</translation>
    </message>
    <message>
        <source>A scale for 128 weights</source>
        <translation>Eine Skalierung je 128 Gewichte</translation>
    </message>
    <message>
        <source>A scale for 32 weights</source>
        <translation>Eine Skalierung je 32 Gewichte</translation>
    </message>
    <message>
        <source>A scale for each channel</source>
        <translation>Eine Skalierung pro Kanal</translation>
    </message>
    <message>
        <source>ACIQ, Gauss</source>
        <translation>ACIQ, Gauß</translation>
    </message>
    <message>
        <source>ACIQ, Laplace</source>
        <translation>ACIQ, Laplace</translation>
    </message>
    <message>
        <source>Asymmetric</source>
        <translation>Asymmetrisch</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Attention-Entropie</translation>
    </message>
    <message>
        <source>Average bit-width</source>
        <translation>Mittlere Bitbreite</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>Bitoperationen</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>Blockeinfluss</translation>
    </message>
    <message>
        <source>By block</source>
        <translation>Nach Block</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By fraction of the run</source>
        <translation>Nach Anteil des Laufs</translation>
    </message>
    <message>
        <source>By iteration</source>
        <translation>Nach Iteration</translation>
    </message>
    <message>
        <source>CSN (best distance)</source>
        <translation>CSN (bester Abstand)</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Cyclic (cosine)</source>
        <translation>Zyklisch (Kosinus)</translation>
    </message>
    <message>
        <source>Diagonal (each weight acts on its own channel)</source>
        <translation>Diagonal (jedes Gewicht wirkt auf seinen eigenen Kanal)</translation>
    </message>
    <message>
        <source>Difference to the shown run</source>
        <translation>Differenz zum gezeigten Lauf</translation>
    </message>
    <message>
        <source>Divide by the k-th eigenvalue</source>
        <translation>Durch den k-ten Eigenwert teilen</translation>
    </message>
    <message>
        <source>Divide by the next eigenvalue</source>
        <translation>Durch den nächsten Eigenwert teilen</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Entropy (KL)</source>
        <translation>Entropie (KL)</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Hüllkurve</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Jeder Lauf</translation>
    </message>
    <message>
        <source>Exact (fp64)</source>
        <translation>Exakt (fp64)</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exzess-Kurtosis</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>Exponentieller Mittelwert</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>Extremwerte</translation>
    </message>
    <message>
        <source>FARMS (square windows)</source>
        <translation>FARMS (quadratische Fenster)</translation>
    </message>
    <message>
        <source>Fast (alpha within 1e-4)</source>
        <translation>Schnell (Alpha auf 1e-4)</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Fixed bit-widths</source>
        <translation>Feste Bitbreiten</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Full (every weight acts on every channel)</source>
        <translation>Voll (jedes Gewicht wirkt auf jeden Kanal)</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Grid per channel</source>
        <translation>Raster pro Kanal</translation>
    </message>
    <message>
        <source>Grid per group</source>
        <translation>Raster pro Gruppe</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>Kopfspezialisierung</translation>
    </message>
    <message>
        <source>Hill (top share)</source>
        <translation>Hill (oberster Anteil)</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Größter Betrag</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Learned step (start)</source>
        <translation>Gelernte Schrittweite (Start)</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>Kleinster quadratischer Fehler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Linear colors</source>
        <translation>Lineare Farbskala</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Lloyd-Max-Stufen</translation>
    </message>
    <message>
        <source>Logarithmic colors</source>
        <translation>Logarithmische Farbskala</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean and spread of all</source>
        <translation>Mittelwert und Streuung aller</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>Mittlerer Betrag</translation>
    </message>
    <message>
        <source>Median (upper half)</source>
        <translation>Median (obere Hälfte)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Keine Glättung</translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation>Rauschen zu Signal</translation>
    </message>
    <message>
        <source>One grid</source>
        <translation>Ein Raster</translation>
    </message>
    <message>
        <source>One scale for the tensor</source>
        <translation>Eine Skalierung pro Tensor</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Opened model</source>
        <translation>Geöffnetes Modell</translation>
    </message>
    <message>
        <source>Peak (fix-finger)</source>
        <translation>Gipfel (fix-finger)</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Punkte aus einer Datei</translation>
    </message>
    <message>
        <source>Progressive (falling)</source>
        <translation>Progressiv (fallend)</translation>
    </message>
    <message>
        <source>Protect large alpha</source>
        <translation>Großes Alpha schützen</translation>
    </message>
    <message>
        <source>Protect small alpha</source>
        <translation>Kleines Alpha schützen</translation>
    </message>
    <message>
        <source>Random switching</source>
        <translation>Zufällige Wechsel</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>Gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Running median</source>
        <translation>Gleitender Median</translation>
    </message>
    <message>
        <source>Sample instance</source>
        <translation>Beispielinstanz</translation>
    </message>
    <message>
        <source>Savitzky–Golay</source>
        <translation>Savitzky–Golay-Filter</translation>
    </message>
    <message>
        <source>Seen from the input</source>
        <translation>Von der Eingabe aus</translation>
    </message>
    <message>
        <source>Seen from the output</source>
        <translation>Von der Ausgabe aus</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Square-root colors</source>
        <translation>Quadratwurzel-Farbskala</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>Symmetric, full range</source>
        <translation>Symmetrisch, voller Bereich</translation>
    </message>
    <message>
        <source>The lab&apos;s network</source>
        <translation>Das Netz des Labors</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Token-IDs</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>Trainiertes Netz</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Zwei Haufen</translation>
    </message>
    <message>
        <source>accuracy of the spectra</source>
        <translation>Genauigkeit der Spektren</translation>
    </message>
    <message>
        <source>alignment of the runs</source>
        <translation>Ausrichtung der Läufe</translation>
    </message>
    <message>
        <source>bit-width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>bits of critical layers</source>
        <translation>Bits kritischer Schichten</translation>
    </message>
    <message>
        <source>bits of layer %1 of the model</source>
        <translation>Bits von Schicht %1 des Modells</translation>
    </message>
    <message>
        <source>bits of safe layers</source>
        <translation>Bits sicherer Schichten</translation>
    </message>
    <message>
        <source>bits of the grid</source>
        <translation>Bits des Rasters</translation>
    </message>
    <message>
        <source>bits of the inference</source>
        <translation>Bits der Inferenz</translation>
    </message>
    <message>
        <source>bits of the weights</source>
        <translation>Bits der Gewichte</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>channels after layer %1</source>
        <translation>Kanäle nach Schicht %1</translation>
    </message>
    <message>
        <source>characters in focus</source>
        <translation>Zeichen im Fokus</translation>
    </message>
    <message>
        <source>colors of the attention map</source>
        <translation>Farben der Attention-Karte</translation>
    </message>
    <message>
        <source>compared bit-widths</source>
        <translation>verglichene Bitbreiten</translation>
    </message>
    <message>
        <source>comparison of the runs</source>
        <translation>Vergleich der Läufe</translation>
    </message>
    <message>
        <source>configuration to train</source>
        <translation>zu trainierende Konfiguration</translation>
    </message>
    <message>
        <source>costed network</source>
        <translation>Netz für die Kosten</translation>
    </message>
    <message>
        <source>cycles of the schedule</source>
        <translation>Zyklen des Zeitplans</translation>
    </message>
    <message>
        <source>direction of alpha</source>
        <translation>Richtung von Alpha</translation>
    </message>
    <message>
        <source>distributions of the brushed range only</source>
        <translation>Verteilungen nur des ausgewählten Bereichs</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>error model</source>
        <translation>Fehlermodell</translation>
    </message>
    <message>
        <source>estimator of alpha</source>
        <translation>Schätzer von Alpha</translation>
    </message>
    <message>
        <source>experiment name</source>
        <translation>Name des Experiments</translation>
    </message>
    <message>
        <source>extent of the landscape</source>
        <translation>Ausdehnung der Landschaft</translation>
    </message>
    <message>
        <source>file with costs</source>
        <translation>Datei mit Kosten</translation>
    </message>
    <message>
        <source>file with hardware profiles</source>
        <translation>Datei mit Hardwareprofilen</translation>
    </message>
    <message>
        <source>file with measured statistics</source>
        <translation>Datei mit gemessener Statistik</translation>
    </message>
    <message>
        <source>file with points</source>
        <translation>Datei mit Punkten</translation>
    </message>
    <message>
        <source>filter of the layers</source>
        <translation>Filter der Schichten</translation>
    </message>
    <message>
        <source>flag above KL at 2 bits</source>
        <translation>Warnzeichen über KL bei 2 Bit</translation>
    </message>
    <message>
        <source>flag above focus</source>
        <translation>Warnzeichen über Fokus</translation>
    </message>
    <message>
        <source>flag above mean magnitude</source>
        <translation>Warnzeichen über mittlerem Betrag</translation>
    </message>
    <message>
        <source>flag above sparsity</source>
        <translation>Warnzeichen über Dünnbesetztheit</translation>
    </message>
    <message>
        <source>flag below attention entropy</source>
        <translation>Warnzeichen unter Attention-Entropie</translation>
    </message>
    <message>
        <source>following of files that change</source>
        <translation>Verfolgen geänderter Dateien</translation>
    </message>
    <message>
        <source>hardware profile</source>
        <translation>Hardwareprofil</translation>
    </message>
    <message>
        <source>highest bit-width of the schedule</source>
        <translation>höchste Bitbreite des Zeitplans</translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation>Bilder in einem Batch</translation>
    </message>
    <message>
        <source>imported plan</source>
        <translation>importierter Plan</translation>
    </message>
    <message>
        <source>input channel %1</source>
        <translation>Eingabekanal %1</translation>
    </message>
    <message>
        <source>inputs along a side</source>
        <translation>Eingaben je Seite</translation>
    </message>
    <message>
        <source>iterations between random switches</source>
        <translation>Iterationen zwischen zufälligen Wechseln</translation>
    </message>
    <message>
        <source>kind of the prompts</source>
        <translation>Art der Prompts</translation>
    </message>
    <message>
        <source>layer %1 bit-width</source>
        <translation>Bitbreite von Schicht %1</translation>
    </message>
    <message>
        <source>layer %1 weight (%2,%3)</source>
        <translation>Gewicht (%2,%3) von Schicht %1</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>logarithmische Skala</translation>
    </message>
    <message>
        <source>longest latency (µs)</source>
        <translation>höchste Latenz (µs)</translation>
    </message>
    <message>
        <source>lower threshold of alpha</source>
        <translation>Schwellwert von Alpha (unterer)</translation>
    </message>
    <message>
        <source>lowest bit-width of the schedule</source>
        <translation>niedrigste Bitbreite des Zeitplans</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>measure of the weight error</source>
        <translation>Maß des Gewichtsfehlers</translation>
    </message>
    <message>
        <source>measured bit-widths</source>
        <translation>gemessene Bitbreiten</translation>
    </message>
    <message>
        <source>most bit operations</source>
        <translation>Höchstzahl der Bitoperationen</translation>
    </message>
    <message>
        <source>most energy (µJ)</source>
        <translation>höchste Energie (µJ)</translation>
    </message>
    <message>
        <source>most multiply-adds</source>
        <translation>Höchstzahl der MACs</translation>
    </message>
    <message>
        <source>name of own configuration %1</source>
        <translation>Name der eigenen Konfiguration %1</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>Zahl der Schichten</translation>
    </message>
    <message>
        <source>number of own configurations</source>
        <translation>Zahl der eigenen Konfigurationen</translation>
    </message>
    <message>
        <source>number of the heads</source>
        <translation>Zahl der Köpfe</translation>
    </message>
    <message>
        <source>numbers that share a grid</source>
        <translation>Zahlen je Raster</translation>
    </message>
    <message>
        <source>order of the layers</source>
        <translation>Reihenfolge der Schichten</translation>
    </message>
    <message>
        <source>overlaid experiment</source>
        <translation>überlagertes Experiment</translation>
    </message>
    <message>
        <source>own bit-width for each layer</source>
        <translation>eigene Bitbreite je Schicht</translation>
    </message>
    <message>
        <source>own configuration %1: activation bits of layer %2</source>
        <translation>eigene Konfiguration %1: Aktivierungsbits von Schicht %2</translation>
    </message>
    <message>
        <source>own configuration %1: weight bits of layer %2</source>
        <translation>eigene Konfiguration %1: Gewichtsbits von Schicht %2</translation>
    </message>
    <message>
        <source>percentile of the range</source>
        <translation>Perzentil des Bereichs</translation>
    </message>
    <message>
        <source>pinned layers</source>
        <translation>festgelegte Schichten</translation>
    </message>
    <message>
        <source>points of the manifold</source>
        <translation>Punkte der Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>precisions</source>
        <translation>Präzisionen</translation>
    </message>
    <message>
        <source>price in the trade-off</source>
        <translation>Preis in der Abwägung</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>quantized activations</source>
        <translation>quantisierte Aktivierungen</translation>
    </message>
    <message>
        <source>quantizer</source>
        <translation>Quantisierer</translation>
    </message>
    <message>
        <source>range of the grid</source>
        <translation>Bereich des Rasters</translation>
    </message>
    <message>
        <source>reference eigenvalue</source>
        <translation>Bezugseigenwert</translation>
    </message>
    <message>
        <source>sampled errors</source>
        <translation>Fehlerstichproben</translation>
    </message>
    <message>
        <source>scales of the rounded layers</source>
        <translation>Skalierungen der gerundeten Schichten</translation>
    </message>
    <message>
        <source>scales of the weights</source>
        <translation>Skalierungen der Gewichte</translation>
    </message>
    <message>
        <source>schedule of the bit-widths</source>
        <translation>Zeitplan der Bitbreiten</translation>
    </message>
    <message>
        <source>scope of a grid</source>
        <translation>Reichweite eines Rasters</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>Startwert des Trainings</translation>
    </message>
    <message>
        <source>share of eigenvalues in the tail</source>
        <translation>Anteil der Eigenwerte im Schwanz</translation>
    </message>
    <message>
        <source>shifted and mirrored images</source>
        <translation>verschobene und gespiegelte Bilder</translation>
    </message>
    <message>
        <source>size of the manifold</source>
        <translation>Größe der Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>smoother</source>
        <translation>Art der Glättung</translation>
    </message>
    <message>
        <source>source of the costs</source>
        <translation>Quelle der Kosten</translation>
    </message>
    <message>
        <source>sparse below this share of the deviation</source>
        <translation>Anteil der Abweichung für Dünnbesetztheit</translation>
    </message>
    <message>
        <source>statistic of the activations</source>
        <translation>Kenngröße der Aktivierungen</translation>
    </message>
    <message>
        <source>tensor on the bench</source>
        <translation>Tensor auf dem Prüfstand</translation>
    </message>
    <message>
        <source>tied layers</source>
        <translation>gekoppelte Schichten</translation>
    </message>
    <message>
        <source>tied query, key and value</source>
        <translation>gekoppelte Query, Key und Value</translation>
    </message>
    <message>
        <source>tokens of an inference</source>
        <translation>Tokens einer Inferenz</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>upper threshold of alpha</source>
        <translation>Schwellwert von Alpha (oberer)</translation>
    </message>
    <message>
        <source>variation of a sensitive layer</source>
        <translation>Schwankung einer empfindlichen Schicht</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>weight of efficiency</source>
        <translation>Gewicht der Effizienz</translation>
    </message>
    <message>
        <source>weight of performance</source>
        <translation>Gewicht der Leistung</translation>
    </message>
    <message>
        <source>weight of stability</source>
        <translation>Gewicht der Stabilität</translation>
    </message>
    <message>
        <source>window of the smoother</source>
        <translation>Fenster der Glättung</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Hier gibt es noch nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>%1 (%2 times the area)</source>
        <translation>%1 (%2-fache Fläche)</translation>
    </message>
    <message>
        <source>%1 (%2 times the volume)</source>
        <translation>%1 (%2-faches Volumen)</translation>
    </message>
    <message>
        <source>%1 (in view)</source>
        <translation>%1 (gezeigt)</translation>
    </message>
    <message>
        <source>%1 (in view): %2</source>
        <translation>%1 (gezeigt): %2</translation>
    </message>
    <message>
        <source>%1 (in view): flat</source>
        <translation>%1 (gezeigt): flach</translation>
    </message>
    <message>
        <source>%1 MB at %2 bits a weight, %3 less than at 16 bits</source>
        <translation>%1 MB bei %2 Bit je Gewicht, %3 weniger als bei 16 Bit</translation>
    </message>
    <message>
        <source>%1 at %2 bits</source>
        <translation>%1 bei %2 Bit</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 bit, %2</source>
        <translation>%1 Bit, %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 bits, a scale for %2 weights</source>
        <translation>%1 Bit, eine Skalierung je %2 Gewichte</translation>
    </message>
    <message>
        <source>%1 bits, a scale for each channel</source>
        <translation>%1 Bit, eine Skalierung pro Kanal</translation>
    </message>
    <message>
        <source>%1 bits, one scale</source>
        <translation>%1 Bit, eine Skalierung</translation>
    </message>
    <message>
        <source>%1 bits: error at the output (largest %2)</source>
        <translation>%1 Bit: Fehler an der Ausgabe (größter %2)</translation>
    </message>
    <message>
        <source>%1 dwells are too many to shade; only the %2 switches with the largest changes of the loss are marked.</source>
        <translation>%1 Verweildauern sind zu viele zum Schattieren; nur die %2 Wechsel mit den größten Änderungen des Verlusts sind markiert.</translation>
    </message>
    <message>
        <source>%1 in groups of %2</source>
        <translation>%1 in Gruppen von %2</translation>
    </message>
    <message>
        <source>%1 in groups of %2, larger</source>
        <translation>%1 in Gruppen von %2, größer</translation>
    </message>
    <message>
        <source>%1 in groups of %2, smaller</source>
        <translation>%1 in Gruppen von %2, kleiner</translation>
    </message>
    <message>
        <source>%1 is paused at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 pausiert bei Iteration %2 von %3, Verlust %4, Genauigkeit %5</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum</source>
        <translation>%1 von %2 Schichten · umgewandelt, dann exaktes Spektrum</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum in fp64</source>
        <translation>%1 von %2 Schichten · umgewandelt, dann exaktes Spektrum in fp64</translation>
    </message>
    <message>
        <source>%1 of %2 numbers: whole channels, evenly spaced.</source>
        <translation>%1 von %2 Zahlen: ganze Kanäle in gleichen Abständen.</translation>
    </message>
    <message>
        <source>%1 of the trained network</source>
        <translation>%1 des trainierten Netzes</translation>
    </message>
    <message>
        <source>%1 per channel</source>
        <translation>%1 pro Kanal</translation>
    </message>
    <message>
        <source>%1 per channel, larger</source>
        <translation>%1 pro Kanal, größer</translation>
    </message>
    <message>
        <source>%1 per channel, smaller</source>
        <translation>%1 pro Kanal, kleiner</translation>
    </message>
    <message>
        <source>%1 switches are too many to draw; the largest and smallest change in each of %2 stretches are shown.</source>
        <translation>%1 Wechsel sind zu viele zum Zeichnen; gezeigt sind die größte und die kleinste Änderung in jedem von %2 Abschnitten.</translation>
    </message>
    <message>
        <source>%1 tensors, of which %2 are layers; %3</source>
        <translation>%1 Tensoren, davon %2 Schichten; %3</translation>
    </message>
    <message>
        <source>%1 times the size without channel mixing</source>
        <translation>%1-mal so groß wie ohne Kanalmischung</translation>
    </message>
    <message>
        <source>%1 to %2 bit: %3 in %4 switches</source>
        <translation>%1 auf %2 Bit: %3 bei %4 Wechseln</translation>
    </message>
    <message>
        <source>%1 tokens: loss %2 ± %3 nats a token, perplexity %4</source>
        <translation>%1 Tokens: Verlust %2 ± %3 nat je Token, Perplexität %4</translation>
    </message>
    <message>
        <source>%1 tokens; a single token has no loss.</source>
        <translation>%1 Tokens; ein einzelnes Token hat keinen Verlust.</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1 wartet auf seinen Platz</translation>
    </message>
    <message>
        <source>%1 was stopped at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 wurde bei Iteration %2 von %3 angehalten, Verlust %4, Genauigkeit %5</translation>
    </message>
    <message>
        <source>%1 weights are not finite; their rows are left out</source>
        <translation>%1 Gewichte sind nicht endlich; ihre Zeilen sind ausgelassen</translation>
    </message>
    <message>
        <source>%1, larger</source>
        <translation>%1, größer</translation>
    </message>
    <message>
        <source>%1, smaller</source>
        <translation>%1, kleiner</translation>
    </message>
    <message>
        <source>%1, test images</source>
        <translation>%1, Testbilder</translation>
    </message>
    <message>
        <source>%1, training images</source>
        <translation>%1, Trainingsbilder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 iterations, loss %4, accuracy %5</source>
        <translation>%1: %2 Iterationen, Verlust %4, Genauigkeit %5</translation>
    </message>
    <message>
        <source>%1: alpha = %2 ± %3</source>
        <translation>%1: alpha = %2 ± %3</translation>
    </message>
    <message>
        <source>%1: flat</source>
        <translation>%1: flach</translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1: Iteration %2 von %3, Verlust %4, Genauigkeit %5</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>16 bits above %1</source>
        <translation>16 Bit über %1</translation>
    </message>
    <message>
        <source>16 bits below %1</source>
        <translation>16 Bit unter %1</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>4 bits above %1</source>
        <translation>4 Bit über %1</translation>
    </message>
    <message>
        <source>4 bits below %1</source>
        <translation>4 Bit unter %1</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95-%-Band</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>A change needs two precisions: choose more of them in the panel Model.</source>
        <translation>Eine Änderung braucht zwei Präzisionen: im Feld „Modell“ weitere wählen.</translation>
    </message>
    <message>
        <source>A dash: the profile has no number for these widths.</source>
        <translation>Ein Strich: Das Profil hat keine Zahl für diese Breiten.</translation>
    </message>
    <message>
        <source>A drop needs a baseline: train the configuration fp32 as well.</source>
        <translation>Eine Einbuße braucht eine Bezugsgröße: auch die Konfiguration fp32 trainieren.</translation>
    </message>
    <message>
        <source>A manifold and its errors</source>
        <translation>Eine Mannigfaltigkeit und ihre Fehler</translation>
    </message>
    <message>
        <source>A relative error needs an input that is not zero. Change it in the Experiment panel.</source>
        <translation>Ein relativer Fehler braucht eine Eingabe ungleich null. Sie lässt sich im Feld „Experiment“ ändern.</translation>
    </message>
    <message>
        <source>A relative error needs an output that is not zero. Change the input or the weights in the Experiment panel.</source>
        <translation>Ein relativer Fehler braucht eine Ausgabe ungleich null. Die Eingabe oder die Gewichte im Feld „Experiment“ ändern.</translation>
    </message>
    <message>
        <source>Above the edge of noise</source>
        <translation>Über der Rauschgrenze</translation>
    </message>
    <message>
        <source>Accuracies come at the end of each epoch; the first one is not over yet.</source>
        <translation>Genauigkeiten kommen am Ende jeder Epoche; die erste ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy / MiB</source>
        <translation>Genauigkeit / MiB</translation>
    </message>
    <message>
        <source>Accuracy against its price</source>
        <translation>Genauigkeit gegen ihren Preis</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Genauigkeit nach Epoche</translation>
    </message>
    <message>
        <source>Accuracy drop</source>
        <translation>Genauigkeitseinbuße</translation>
    </message>
    <message>
        <source>Accuracy drop at two bits less</source>
        <translation>Genauigkeitseinbuße bei zwei Bit weniger</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>Genauigkeit je MiB</translation>
    </message>
    <message>
        <source>Accuracy of the unchanged network: %1</source>
        <translation>Genauigkeit des unveränderten Netzes: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All iterations</source>
        <translation>Alle Iterationen</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>All layers at %1 bits</source>
        <translation>Alle Schichten mit %1 Bit</translation>
    </message>
    <message>
        <source>All layers: stretch by %1</source>
        <translation>Alle Schichten: Streckung um %1</translation>
    </message>
    <message>
        <source>Allocations compared</source>
        <translation>Zuteilungen im Vergleich</translation>
    </message>
    <message>
        <source>Allocations of %1 compared at %2 bits a parameter</source>
        <translation>Zuteilungen von %1 im Vergleich bei %2 Bit je Parameter</translation>
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
        <translation>Alpha (%1), Mittel über die Präzisionen</translation>
    </message>
    <message>
        <source>Alpha (CSN estimator)</source>
        <translation>Alpha (Schätzer CSN)</translation>
    </message>
    <message>
        <source>Alpha (FARMS estimator)</source>
        <translation>Alpha (Schätzer FARMS)</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1)</source>
        <translation>Alpha (Hill, oberste %1)</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1, over λ_k)</source>
        <translation>Alpha (Hill, oberste %1, über λ_k)</translation>
    </message>
    <message>
        <source>Alpha (hill)</source>
        <translation>Alpha (hill)</translation>
    </message>
    <message>
        <source>Alpha (median estimator)</source>
        <translation>Alpha (Schätzer Median)</translation>
    </message>
    <message>
        <source>Alpha (peak estimator)</source>
        <translation>Alpha (Schätzer Gipfel)</translation>
    </message>
    <message>
        <source>Alpha by category, %1</source>
        <translation>Alpha nach Kategorie, %1</translation>
    </message>
    <message>
        <source>Alpha by precision</source>
        <translation>Alpha nach Präzision</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail</source>
        <translation>Alpha nach der Länge des Schwanzes</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail: %1, %2</source>
        <translation>Alpha nach der Länge des Schwanzes: %1, %2</translation>
    </message>
    <message>
        <source>Alpha is undefined in every layer; the tables say why.</source>
        <translation>Alpha ist in keiner Schicht definiert; die Tabellen sagen, warum.</translation>
    </message>
    <message>
        <source>Alpha of a layer</source>
        <translation>Alpha einer Schicht</translation>
    </message>
    <message>
        <source>Alpha of every layer</source>
        <translation>Alpha jeder Schicht</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions</source>
        <translation>Alpha über Schichten und Präzisionen</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>Alpha je Schicht</translation>
    </message>
    <message>
        <source>Alpha with its 95 % band</source>
        <translation>Alpha mit seinem 95-%-Band</translation>
    </message>
    <message>
        <source>Alpha × weights × 4^−bits</source>
        <translation>Alpha × Gewichte × 4^−Bits</translation>
    </message>
    <message>
        <source>Alpha − alpha in %1</source>
        <translation>Alpha − Alpha in %1</translation>
    </message>
    <message>
        <source>Alpha: %1</source>
        <translation>Alpha: %1</translation>
    </message>
    <message>
        <source>Alphas that do not change at all, and are not drawn: %1</source>
        <translation>Alphas, die sich nicht ändern und nicht gezeichnet sind: %1</translation>
    </message>
    <message>
        <source>An inference takes %1 multiply-adds, %2 bit operations, %3 µs and %4 µJ.</source>
        <translation>Eine Inferenz braucht %1 MACs, %2 Bitoperationen, %3 µs und %4 µJ.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area of the error regions</source>
        <translation>Fläche der Fehlerbereiche</translation>
    </message>
    <message>
        <source>Area or volume</source>
        <translation>Fläche oder Volumen</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Fläche: %1</translation>
    </message>
    <message>
        <source>As %1; alpha proven within %2 to %3</source>
        <translation>Wie %1; Alpha nachweislich von %2 bis %3</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Attention-Entropie</translation>
    </message>
    <message>
        <source>Attention entropy (nats)</source>
        <translation>Attention-Entropie (nat)</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>Attention of layer %1, head %2</source>
        <translation>Attention von Schicht %1, Kopf %2</translation>
    </message>
    <message>
        <source>Average bit-width (bit)</source>
        <translation>Mittlere Bitbreite (Bit)</translation>
    </message>
    <message>
        <source>Average bits</source>
        <translation>Mittlere Bits</translation>
    </message>
    <message>
        <source>Best allocation of %1 at %2 bits a parameter</source>
        <translation>Beste Zuteilung von %1 bei %2 Bit je Parameter</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Bester Verlust</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>Bitzuteilung</translation>
    </message>
    <message>
        <source>Bit operations of an image</source>
        <translation>Bitoperationen eines Bildes</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>Bitoperationen jeder Schicht</translation>
    </message>
    <message>
        <source>Bit-width</source>
        <translation>Bitbreite</translation>
    </message>
    <message>
        <source>Bit-width (bit)</source>
        <translation>Bitbreite (Bit)</translation>
    </message>
    <message>
        <source>Bit-width by iteration</source>
        <translation>Bitbreite nach Iteration</translation>
    </message>
    <message>
        <source>Bit-width by iteration: %1</source>
        <translation>Bitbreite nach Iteration: %1</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>Bitbreiten</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Bits a weight</source>
        <translation>Bits je Gewicht</translation>
    </message>
    <message>
        <source>Bits for it on %1</source>
        <translation>Bits dafür auf %1</translation>
    </message>
    <message>
        <source>Bits of a weight</source>
        <translation>Bits eines Gewichts</translation>
    </message>
    <message>
        <source>Bits per weight over these layers: %1.</source>
        <translation>Bits je Gewicht über diese Schichten: %1.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>Blockeinfluss</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Begrenzungsbox</translation>
    </message>
    <message>
        <source>Box efficiency</source>
        <translation>Box-Effizienz</translation>
    </message>
    <message>
        <source>Box efficiency %1 (the box claims %2 % too much)</source>
        <translation>Box-Effizienz %1 (die Box beansprucht %2 % zu viel)</translation>
    </message>
    <message>
        <source>Box efficiency (%)</source>
        <translation>Box-Effizienz (%)</translation>
    </message>
    <message>
        <source>Box efficiency: %1</source>
        <translation>Box-Effizienz: %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp32</source>
        <translation>Umgewandelt, dann Eigenwerte in fp32</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp64</source>
        <translation>Umgewandelt, dann Eigenwerte in fp64</translation>
    </message>
    <message>
        <source>Cast, then singular values in fp64</source>
        <translation>Umgewandelt, dann Singulärwerte in fp64</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change by rounding</source>
        <translation>Änderung durch Runden</translation>
    </message>
    <message>
        <source>Change by rounding: stretches by %1</source>
        <translation>Änderung durch Runden: Streckung um %1</translation>
    </message>
    <message>
        <source>Change of alpha by precision</source>
        <translation>Änderung von Alpha nach Präzision</translation>
    </message>
    <message>
        <source>Change of alpha by precision: %1</source>
        <translation>Änderung von Alpha nach Präzision: %1</translation>
    </message>
    <message>
        <source>Change of alpha by the precision</source>
        <translation>Änderung von Alpha durch die Präzision</translation>
    </message>
    <message>
        <source>Change of loss (nats)</source>
        <translation>Änderung des Verlusts (nat)</translation>
    </message>
    <message>
        <source>Change of loss zero or not known</source>
        <translation>Änderung null oder unbekannt</translation>
    </message>
    <message>
        <source>Change of perplexity</source>
        <translation>Änderung der Perplexität</translation>
    </message>
    <message>
        <source>Change of the loss at the switch</source>
        <translation>Änderung des Verlusts beim Wechsel</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Geändert auf</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Channel sensitivity</source>
        <translation>Kanalempfindlichkeit</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Kanäle %1 und %2</translation>
    </message>
    <message>
        <source>Channels %1 and %2, without mixing</source>
        <translation>Kanäle %1 und %2, ohne Mischung</translation>
    </message>
    <message>
        <source>Channels %1 and %2: %3 of the box</source>
        <translation>Kanäle %1 und %2: %3 der Box</translation>
    </message>
    <message>
        <source>Channels %1 and %2: the box is flat</source>
        <translation>Kanäle %1 und %2: Die Box ist flach</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Coefficient of variation of the last quarter</source>
        <translation>Variationskoeffizient des letzten Viertels</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Gesamtwertung</translation>
    </message>
    <message>
        <source>Composite score: %1</source>
        <translation>Gesamtwertung: %1</translation>
    </message>
    <message>
        <source>Compression (×)</source>
        <translation>Kompression (×)</translation>
    </message>
    <message>
        <source>Compression of the weights</source>
        <translation>Kompression der Gewichte</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Kondition %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Configurations compared</source>
        <translation>Konfigurationen im Vergleich</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Konvergenzrate</translation>
    </message>
    <message>
        <source>Convergence rate: %1</source>
        <translation>Konvergenzrate: %1</translation>
    </message>
    <message>
        <source>Convergence: %1</source>
        <translation>Konvergenz: %1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm</source>
        <translation>Korrelation mit der 1-Norm</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm %1</source>
        <translation>Korrelation mit der 1-Norm %1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm not defined</source>
        <translation>Korrelation mit der 1-Norm nicht definiert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs of one inference on %1</source>
        <translation>Kosten einer Inferenz auf %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Cumulative area</source>
        <translation>Kumulative Fläche</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Kumulatives Volumen</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Abklingrate</translation>
    </message>
    <message>
        <source>Determinant</source>
        <translation>Determinante</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the input</source>
        <translation>Diagonales Fehlermodell, von der Eingabe aus</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the output</source>
        <translation>Diagonales Fehlermodell, von der Ausgabe aus</translation>
    </message>
    <message>
        <source>Diamonds: layers whose alpha depends on the precision; they get one zone more.</source>
        <translation>Rauten: Schichten, deren Alpha von der Präzision abhängt; sie kommen eine Zone höher.</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Differenz zu %1</translation>
    </message>
    <message>
        <source>Difference to a run</source>
        <translation>Differenz zu einem Lauf</translation>
    </message>
    <message>
        <source>Direction: large alpha is protected. Published work disagrees; see the card.</source>
        <translation>Richtung: Großes Alpha wird geschützt. Die Literatur ist uneins; siehe die Karte.</translation>
    </message>
    <message>
        <source>Direction: small alpha is protected. Published work disagrees; see the card.</source>
        <translation>Richtung: Kleines Alpha wird geschützt. Die Literatur ist uneins; siehe die Karte.</translation>
    </message>
    <message>
        <source>Directions it stretches</source>
        <translation>Gestreckte Richtungen</translation>
    </message>
    <message>
        <source>Distribution of alpha</source>
        <translation>Verteilung von Alpha</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>Verteilung des Verlusts</translation>
    </message>
    <message>
        <source>Distribution of the loss, iterations %1–%2: %3</source>
        <translation>Verteilung des Verlusts, Iterationen %1–%2: %3</translation>
    </message>
    <message>
        <source>Distribution of the loss: %1</source>
        <translation>Verteilung des Verlusts: %1</translation>
    </message>
    <message>
        <source>Divergences of 0 have no place on a logarithmic axis: %1</source>
        <translation>Divergenzen von 0 haben keinen Platz auf einer logarithmischen Achse: %1</translation>
    </message>
    <message>
        <source>Drop (%)</source>
        <translation>Einbuße (%)</translation>
    </message>
    <message>
        <source>Drop below fp32 (%)</source>
        <translation>Einbuße unter fp32 (%)</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>Verweildauern</translation>
    </message>
    <message>
        <source>Each point is the mean over one of %1 equal stretches.</source>
        <translation>Jeder Punkt ist der Mittelwert über einen von %1 gleichen Abschnitten.</translation>
    </message>
    <message>
        <source>Edge of noise</source>
        <translation>Rauschgrenze</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Eigenvalue λ</source>
        <translation>Eigenwert λ</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>Eigenvalues in the tail k</source>
        <translation>Eigenwerte im Schwanz k</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Energy (µJ)</source>
        <translation>Energie (µJ)</translation>
    </message>
    <message>
        <source>Energy and latency of one image on %1. Front: no other configuration is smaller and more accurate.</source>
        <translation>Energie und Latenz eines Bildes auf %1. Front: Keine andere Konfiguration ist kleiner und genauer.</translation>
    </message>
    <message>
        <source>Energy of an image (µJ)</source>
        <translation>Energie eines Bildes (µJ)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs of %1 on %2</source>
        <translation>Epochen von %1 auf %2</translation>
    </message>
    <message>
        <source>Error after each layer at each bit-width</source>
        <translation>Fehler nach jeder Schicht bei jeder Bitbreite</translation>
    </message>
    <message>
        <source>Error after each layer on each manifold</source>
        <translation>Fehler nach jeder Schicht auf jeder Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>Error after layer %1 (largest %2)</source>
        <translation>Fehler nach Schicht %1 (größter %2)</translation>
    </message>
    <message>
        <source>Error at the input, channel %1</source>
        <translation>Fehler an der Eingabe, Kanal %1</translation>
    </message>
    <message>
        <source>Error at the output, channel %1</source>
        <translation>Fehler an der Ausgabe, Kanal %1</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>Fehlerlandschaft</translation>
    </message>
    <message>
        <source>Error magnitude</source>
        <translation>Fehlerbetrag</translation>
    </message>
    <message>
        <source>Error magnitude %1 to %2</source>
        <translation>Fehlerbetrag %1 bis %2</translation>
    </message>
    <message>
        <source>Error magnitude on each manifold</source>
        <translation>Fehlerbetrag auf jeder Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>Error magnitude over the L1 norm, colored by angle</source>
        <translation>Fehlerbetrag über der 1-Norm, nach Winkel gefärbt</translation>
    </message>
    <message>
        <source>Error magnitude over the inputs</source>
        <translation>Fehlerbetrag über den Eingaben</translation>
    </message>
    <message>
        <source>Error magnitude: %1</source>
        <translation>Fehlerbetrag: %1</translation>
    </message>
    <message>
        <source>Error of the quantizer</source>
        <translation>Fehler des Quantisierers</translation>
    </message>
    <message>
        <source>Error of the rounding, up to %1</source>
        <translation>Fehler der Rundung, bis %1</translation>
    </message>
    <message>
        <source>Error polytope at the input</source>
        <translation>Fehlerpolytop an der Eingabe</translation>
    </message>
    <message>
        <source>Error polytope at the output</source>
        <translation>Fehlerpolytop an der Ausgabe</translation>
    </message>
    <message>
        <source>Error proportional to the norm</source>
        <translation>Fehler proportional zur Norm</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>Fehlerbereich</translation>
    </message>
    <message>
        <source>Error region at point %1</source>
        <translation>Fehlerbereich am Punkt %1</translation>
    </message>
    <message>
        <source>Error region at the input</source>
        <translation>Fehlerbereich an der Eingabe</translation>
    </message>
    <message>
        <source>Error region at the input in its bounding box</source>
        <translation>Fehlerbereich an der Eingabe in seiner Begrenzungsbox</translation>
    </message>
    <message>
        <source>Error region at the input, layer by layer</source>
        <translation>Fehlerbereich an der Eingabe, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Error region at the input, projected onto channels %1 and %2</source>
        <translation>Fehlerbereich an der Eingabe, projiziert auf die Kanäle %1 und %2</translation>
    </message>
    <message>
        <source>Error region at the output</source>
        <translation>Fehlerbereich an der Ausgabe</translation>
    </message>
    <message>
        <source>Error region at the output in its bounding box</source>
        <translation>Fehlerbereich an der Ausgabe in seiner Begrenzungsbox</translation>
    </message>
    <message>
        <source>Error region at the output, layer by layer</source>
        <translation>Fehlerbereich an der Ausgabe, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Error region at the output, projected onto channels %1 and %2</source>
        <translation>Fehlerbereich an der Ausgabe, projiziert auf die Kanäle %1 und %2</translation>
    </message>
    <message>
        <source>Error regions</source>
        <translation>Fehlerbereiche</translation>
    </message>
    <message>
        <source>Error regions at some of the points</source>
        <translation>Fehlerbereiche an einigen der Punkte</translation>
    </message>
    <message>
        <source>Error regions on channels 1 and 2</source>
        <translation>Fehlerbereiche auf Kanälen 1 und 2</translation>
    </message>
    <message>
        <source>Error, channel %1</source>
        <translation>Fehler, Kanal %1</translation>
    </message>
    <message>
        <source>Error, first channel of the pair</source>
        <translation>Fehler, erster Kanal des Paars</translation>
    </message>
    <message>
        <source>Error, second channel of the pair</source>
        <translation>Fehler, zweiter Kanal des Paars</translation>
    </message>
    <message>
        <source>Errors keep their size</source>
        <translation>Fehler behalten ihre Größe</translation>
    </message>
    <message>
        <source>Errors of the rounding that is made</source>
        <translation>Fehler der wirklichen Rundung</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Estimator: %1. Undefined alphas are left out.</source>
        <translation>Schätzer: %1. Nicht definierte Alphas sind ausgelassen.</translation>
    </message>
    <message>
        <source>Estimators of alpha side by side</source>
        <translation>Schätzer von Alpha nebeneinander</translation>
    </message>
    <message>
        <source>Estimators of alpha: %1</source>
        <translation>Schätzer von Alpha: %1</translation>
    </message>
    <message>
        <source>Estimators side by side</source>
        <translation>Schätzer nebeneinander</translation>
    </message>
    <message>
        <source>Every row of the layer has weights that are not finite.</source>
        <translation>Jede Zeile der Schicht hat Gewichte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Exact front of all budgets</source>
        <translation>Exakte Front aller Budgets</translation>
    </message>
    <message>
        <source>Exact front of all budgets: %1</source>
        <translation>Exakte Front aller Budgets: %1</translation>
    </message>
    <message>
        <source>Exact optimum</source>
        <translation>Exaktes Optimum</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Exzess-Kurtosis</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>Experimente im Vergleich</translation>
    </message>
    <message>
        <source>Fake-quantization error: %1</source>
        <translation>Fehler der Fake-Quantisierung: %1</translation>
    </message>
    <message>
        <source>Fall of the loss from first to last (%)</source>
        <translation>Abnahme des Verlusts insgesamt (%)</translation>
    </message>
    <message>
        <source>Fall of the loss per sample</source>
        <translation>Abnahme des Verlusts je Wert</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endwert</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <source>Final loss (mean of the last 5)</source>
        <translation>Endverlust (Mittel der letzten 5)</translation>
    </message>
    <message>
        <source>Final loss and stability</source>
        <translation>Endverlust und Stabilität</translation>
    </message>
    <message>
        <source>Final loss and stability: %1</source>
        <translation>Endverlust und Stabilität: %1</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fraction of the run</source>
        <translation>Anteil des Laufs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From %1 of %2 weights, whole rows evenly over the matrix</source>
        <translation>Aus %1 von %2 Gewichten, ganze Zeilen gleichmäßig über die Matrix</translation>
    </message>
    <message>
        <source>From bit-width</source>
        <translation>Von Bitbreite</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Full error model, seen from the input</source>
        <translation>Volles Fehlermodell, von der Eingabe aus</translation>
    </message>
    <message>
        <source>Full error model, seen from the output</source>
        <translation>Volles Fehlermodell, von der Ausgabe aus</translation>
    </message>
    <message>
        <source>Giga bit operations</source>
        <translation>Giga-Bitoperationen</translation>
    </message>
    <message>
        <source>Gradient score</source>
        <translation>Gradientenmaß</translation>
    </message>
    <message>
        <source>Grid of points</source>
        <translation>Punktraster</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Growth of the error</source>
        <translation>Fehlerwachstum</translation>
    </message>
    <message>
        <source>Growth of the error region</source>
        <translation>Wachstum des Fehlerbereichs</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>HOCH</translation>
    </message>
    <message>
        <source>Half-width at the input</source>
        <translation>Halbbreite an der Eingabe</translation>
    </message>
    <message>
        <source>Half-width at the output</source>
        <translation>Halbbreite an der Ausgabe</translation>
    </message>
    <message>
        <source>Half-widths</source>
        <translation>Halbbreiten</translation>
    </message>
    <message>
        <source>Half-widths of the box: %1</source>
        <translation>Halbbreiten der Box: %1</translation>
    </message>
    <message>
        <source>Hardware costs</source>
        <translation>Hardwarekosten</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>Hardwareprofil</translation>
    </message>
    <message>
        <source>Hardware profile %1</source>
        <translation>Hardwareprofil %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>Kopfspezialisierung</translation>
    </message>
    <message>
        <source>Hessian trace × error</source>
        <translation>Hesse-Spur × Fehler</translation>
    </message>
    <message>
        <source>Hessian trace × ‖Q(W) − W‖²</source>
        <translation>Hesse-Spur × ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Hidden states after each layer</source>
        <translation>Verborgene Zustände nach jeder Schicht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How well the L1 norm tells the error</source>
        <translation>Wie gut die 1-Norm den Fehler anzeigt</translation>
    </message>
    <message>
        <source>Images of the stretch directions</source>
        <translation>Bilder der Streckrichtungen</translation>
    </message>
    <message>
        <source>Imported statistics: %1</source>
        <translation>Importierte Statistik: %1</translation>
    </message>
    <message>
        <source>Improvement (%)</source>
        <translation>Verbesserung (%)</translation>
    </message>
    <message>
        <source>Improvement at each bit-width</source>
        <translation>Verbesserung je Bitbreite</translation>
    </message>
    <message>
        <source>Improvement at each bit-width: %1</source>
        <translation>Verbesserung je Bitbreite: %1</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Im Fokus</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>Anstiege</translation>
    </message>
    <message>
        <source>Initial loss</source>
        <translation>Anfangsverlust</translation>
    </message>
    <message>
        <source>Input, channel %1</source>
        <translation>Eingabe, Kanal %1</translation>
    </message>
    <message>
        <source>Input-adaptive bits for %1 dB</source>
        <translation>Eingabeadaptive Bits für %1 dB</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Integer inference at several bit-widths</source>
        <translation>Ganzzahlige Inferenz bei mehreren Bitbreiten</translation>
    </message>
    <message>
        <source>Integer inference, layer by layer</source>
        <translation>Ganzzahlige Inferenz, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Intensity (operations a byte)</source>
        <translation>Intensität (Operationen je Byte)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: mean loss %4, lowest %5, highest %6.</source>
        <translation>Iterationen %1–%2 von %3: mittlerer Verlust %4, niedrigster %5, höchster %6.</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: no loss is recorded there.</source>
        <translation>Iterationen %1–%2 von %3: dort ist kein Verlust aufgezeichnet.</translation>
    </message>
    <message>
        <source>Its image</source>
        <translation>Sein Bild</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nat)</translation>
    </message>
    <message>
        <source>KL at 2 bits</source>
        <translation>KL bei 2 Bit</translation>
    </message>
    <message>
        <source>KL divergence (nats), ± 1 standard error</source>
        <translation>KL-Divergenz (nat), ± 1 Standardfehler</translation>
    </message>
    <message>
        <source>KL of the layer alone (nats)</source>
        <translation>KL der Schicht allein (nat)</translation>
    </message>
    <message>
        <source>KS distance</source>
        <translation>KS-Abstand</translation>
    </message>
    <message>
        <source>Key: the token attended to</source>
        <translation>Key: das beachtete Token</translation>
    </message>
    <message>
        <source>Keys of the file that are not read: %1.</source>
        <translation>Schlüssel der Datei, die nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>L1 norm of the input</source>
        <translation>1-Norm der Eingabe</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>NIEDRIG</translation>
    </message>
    <message>
        <source>Laplace distribution</source>
        <translation>Laplace-Verteilung</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>Largest error at each bit-width</source>
        <translation>Größter Fehler je Bitbreite</translation>
    </message>
    <message>
        <source>Largest error at the output %1</source>
        <translation>Größter Fehler an der Ausgabe %1</translation>
    </message>
    <message>
        <source>Largest error at the output: weights only %1</source>
        <translation>Größter Fehler an der Ausgabe: nur Gewichte %1</translation>
    </message>
    <message>
        <source>Largest error of integer inference</source>
        <translation>Größter Fehler der ganzzahligen Inferenz</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Größter Betrag</translation>
    </message>
    <message>
        <source>Largest over smallest error</source>
        <translation>Größter durch kleinsten Fehler</translation>
    </message>
    <message>
        <source>Largest possible error at each point</source>
        <translation>Größter möglicher Fehler an jedem Punkt</translation>
    </message>
    <message>
        <source>Largest relative error</source>
        <translation>Größter rel. Fehler</translation>
    </message>
    <message>
        <source>Largest spectral norm</source>
        <translation>Größte Spektralnorm</translation>
    </message>
    <message>
        <source>Latency (µs)</source>
        <translation>Latenz (µs)</translation>
    </message>
    <message>
        <source>Latency of an image (µs)</source>
        <translation>Latenz eines Bildes (µs)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layer %1 is not invertible: shown from the output.</source>
        <translation>Schicht %1 ist nicht invertierbar: von der Ausgabe aus gezeigt.</translation>
    </message>
    <message>
        <source>Layer %1 is not square: shown from the output.</source>
        <translation>Schicht %1 ist nicht quadratisch: von der Ausgabe aus gezeigt.</translation>
    </message>
    <message>
        <source>Layer %1: error up to %2</source>
        <translation>Schicht %1: Fehler bis %2</translation>
    </message>
    <message>
        <source>Layer %1: stretches by %2</source>
        <translation>Schicht %1: Streckung um %2</translation>
    </message>
    <message>
        <source>Layer sensitivity</source>
        <translation>Schichtempfindlichkeit</translation>
    </message>
    <message>
        <source>Layer sensitivity: %1</source>
        <translation>Schichtempfindlichkeit: %1</translation>
    </message>
    <message>
        <source>Layer, by block</source>
        <translation>Schicht, nach Block</translation>
    </message>
    <message>
        <source>Layer, by category</source>
        <translation>Schicht, nach Kategorie</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers, seen from the input</source>
        <translation>Schichten, von der Eingabe aus</translation>
    </message>
    <message>
        <source>Layers, seen from the output</source>
        <translation>Schichten, von der Ausgabe aus</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Geringste Kosten</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5, beyond the budget.</source>
        <translation>Geringste Kosten %1 bei im Mittel %2 Bit (%3). Über dem Optimum gleicher Größe: steilster Abstieg %4; Regel nach Empfindlichkeit %5, jenseits des Budgets.</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5.</source>
        <translation>Geringste Kosten %1 bei im Mittel %2 Bit (%3). Über dem Optimum gleicher Größe: steilster Abstieg %4; Regel nach Empfindlichkeit %5.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Linear fit: %1</source>
        <translation>Ausgleichsgerade: %1</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Lloyd-Max-Stufen</translation>
    </message>
    <message>
        <source>Log norm</source>
        <translation>Log-Norm</translation>
    </message>
    <message>
        <source>Longest dwell</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss at each bit-width</source>
        <translation>Verlust je Bitbreite</translation>
    </message>
    <message>
        <source>Loss at each bit-width: %1</source>
        <translation>Verlust je Bitbreite: %1</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>Verlust nach Iteration</translation>
    </message>
    <message>
        <source>Loss by iteration: %1</source>
        <translation>Verlust nach Iteration: %1</translation>
    </message>
    <message>
        <source>Loss change at switches</source>
        <translation>Verluständerung bei Wechseln</translation>
    </message>
    <message>
        <source>Loss change at switches: %1</source>
        <translation>Verluständerung bei Wechseln: %1</translation>
    </message>
    <message>
        <source>Loss fell ≤ %1</source>
        <translation>Verlust fiel ≤ %1</translation>
    </message>
    <message>
        <source>Loss minus that of %1</source>
        <translation>Verlust minus den von %1</translation>
    </message>
    <message>
        <source>Loss per bit-width</source>
        <translation>Verlust pro Bitbreite</translation>
    </message>
    <message>
        <source>Loss per bit-width: %1</source>
        <translation>Verlust pro Bitbreite: %1</translation>
    </message>
    <message>
        <source>Loss rose ≤ %1</source>
        <translation>Verlust stieg ≤ %1</translation>
    </message>
    <message>
        <source>MEDIUM</source>
        <translation>MITTEL</translation>
    </message>
    <message>
        <source>Magnitude %1 to %2</source>
        <translation>Betrag %1 bis %2</translation>
    </message>
    <message>
        <source>Manifolds and their errors</source>
        <translation>Mannigfaltigkeiten und ihre Fehler</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>Mannigfaltigkeiten im Vergleich</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Mean alpha</source>
        <translation>Mittl. Alpha</translation>
    </message>
    <message>
        <source>Mean bit-width</source>
        <translation>Mittlere Bitbreite</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Mittl. Änderung</translation>
    </message>
    <message>
        <source>Mean dwell</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Mean error of integer inference</source>
        <translation>Mittlerer Fehler der ganzzahligen Inferenz</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittl. Verlust</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width</source>
        <translation>Mittlerer Verlust je Bitbreite</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width: %1</source>
        <translation>Mittlerer Verlust je Bitbreite: %1</translation>
    </message>
    <message>
        <source>Mean loss change by switch</source>
        <translation>Mittl. Verluständerung je Wechsel</translation>
    </message>
    <message>
        <source>Mean loss change by switch: %1</source>
        <translation>Mittlere Verluständerung je Wechsel: %1</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>Mittlerer Betrag</translation>
    </message>
    <message>
        <source>Mean of %1 runs</source>
        <translation>Mittel von %1 Läufen</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>Mittel der Läufe</translation>
    </message>
    <message>
        <source>Mean recovery (iterations)</source>
        <translation>Mittlere Erholung (Iterationen)</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittl. quadr. Fehler</translation>
    </message>
    <message>
        <source>Mean ± one standard deviation</source>
        <translation>Mittelwert ± eine Standardabweichung</translation>
    </message>
    <message>
        <source>Measuring activations and attention: %1</source>
        <translation>Aktivierungen und Attention werden gemessen: %1</translation>
    </message>
    <message>
        <source>Measuring the plan and uniform widths: %1 of %2</source>
        <translation>Der Plan und einheitliche Breiten werden gemessen: %1 von %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mega MACs</source>
        <translation>Mega-MACs</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Speicher (MiB)</translation>
    </message>
    <message>
        <source>Memory of the layers (MB)</source>
        <translation>Speicher der Schichten (MB)</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Speicher der Gewichte</translation>
    </message>
    <message>
        <source>Memory of the weights (MiB)</source>
        <translation>Speicher der Gewichte (MiB)</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>No bit-width has more than 10 losses, which is too little to speak of convergence.</source>
        <translation>Keine Bitbreite hat mehr als 10 Verluste; das ist zu wenig, um von Konvergenz zu sprechen.</translation>
    </message>
    <message>
        <source>No bit-width has two losses, which an improvement needs.</source>
        <translation>Keine Bitbreite hat zwei Verluste; eine Verbesserung braucht sie.</translation>
    </message>
    <message>
        <source>No estimator has a value for this layer.</source>
        <translation>Kein Schätzer hat einen Wert für diese Schicht.</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet. Start the analysis; results appear layer by layer.</source>
        <translation>Noch keine Schicht ist analysiert. Die Analyse starten; Ergebnisse erscheinen Schicht für Schicht.</translation>
    </message>
    <message>
        <source>No layer has been rounded yet; choose Round single layers.</source>
        <translation>Noch ist keine Schicht gerundet; „Schichten einzeln runden“ wählen.</translation>
    </message>
    <message>
        <source>No loss in iteration_losses is a finite number.</source>
        <translation>Kein Verlust in iteration_losses ist eine endliche Zahl.</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file (safetensors, ONNX, npy or npz) and start the analysis.</source>
        <translation>Kein Modell ist geöffnet. Eine Gewichtsdatei öffnen (safetensors, ONNX, npy oder npz) und die Analyse starten.</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file to see the spectra of its layers.</source>
        <translation>Kein Modell ist geöffnet. Eine Gewichtsdatei öffnen, um die Spektren ihrer Schichten zu sehen.</translation>
    </message>
    <message>
        <source>No plan has been measured yet; choose Measure plan.</source>
        <translation>Noch ist kein Plan gemessen; „Plan messen“ wählen.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to begin.</source>
        <translation>Kein Lauf ist geladen. Zum Beginnen eine Datei mit Trainingsstatistik öffnen.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how fast its loss falls.</source>
        <translation>Kein Lauf ist geladen. Eine Datei mit Trainingsstatistik öffnen, um zu sehen, wie schnell ihr Verlust fällt.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how its losses spread.</source>
        <translation>Kein Lauf ist geladen. Eine Datei mit Trainingsstatistik öffnen, um zu sehen, wie ihre Verluste streuen.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its bit-widths.</source>
        <translation>Kein Lauf ist geladen. Eine Datei mit Trainingsstatistik öffnen, um ihre Bitbreiten zu sehen.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its loss.</source>
        <translation>Kein Lauf ist geladen. Eine Datei mit Trainingsstatistik öffnen, um ihren Verlust zu sehen.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its losses at each bit-width.</source>
        <translation>Kein Lauf ist geladen. Eine Datei mit Trainingsstatistik öffnen, um ihre Verluste je Bitbreite zu sehen.</translation>
    </message>
    <message>
        <source>No run is loaded. Open two or more training-statistics files to compare them.</source>
        <translation>Kein Lauf ist geladen. Zwei oder mehr Dateien mit Trainingsstatistik öffnen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>No sensitivities yet. Train a configuration, then measure them with the button above.</source>
        <translation>Noch keine Empfindlichkeiten. Eine Konfiguration trainieren, dann mit dem Knopf oben messen.</translation>
    </message>
    <message>
        <source>Noise to signal, ‖Q(W) − W‖² / ‖W‖²</source>
        <translation>Rauschen zu Signal, ‖Q(W) − W‖² / ‖W‖²</translation>
    </message>
    <message>
        <source>None of these precisions changes alpha: %1</source>
        <translation>Keine dieser Präzisionen ändert Alpha: %1</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range.</source>
        <translation>Keine Iteration dieses Laufs liegt im ausgewählten Bereich.</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range. Select another range in the timeline, or show the whole run.</source>
        <translation>Keine Iteration dieses Laufs liegt im ausgewählten Bereich. Auf der Zeitachse einen anderen Bereich auswählen oder den ganzen Lauf zeigen.</translation>
    </message>
    <message>
        <source>Normal distribution</source>
        <translation>Normalverteilung</translation>
    </message>
    <message>
        <source>Normalized score (1 is best)</source>
        <translation>Normierte Wertung (1 ist am besten)</translation>
    </message>
    <message>
        <source>Not beaten</source>
        <translation>Unübertroffen</translation>
    </message>
    <message>
        <source>Nothing has been analyzed yet. Choose Analyze spectra (F5).</source>
        <translation>Noch ist nichts analysiert. „Spektren analysieren“ (F5) wählen.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Start in the panel Training, or show the sample there.</source>
        <translation>Noch ist nichts trainiert. Im Feld „Training“ beginnen oder dort das Beispiel zeigen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers in a bin</source>
        <translation>Zahlen in der Klasse</translation>
    </message>
    <message>
        <source>Numbers measured</source>
        <translation>Gemessene Zahlen</translation>
    </message>
    <message>
        <source>One run is loaded. Open another one to compare it.</source>
        <translation>Ein Lauf ist geladen. Einen weiteren öffnen, um ihn zu vergleichen.</translation>
    </message>
    <message>
        <source>One scale for each channel</source>
        <translation>Eine Skalierung pro Kanal</translation>
    </message>
    <message>
        <source>One scale for each matrix</source>
        <translation>Eine Skalierung pro Matrix</translation>
    </message>
    <message>
        <source>One scale for every %1 weights</source>
        <translation>Eine Skalierung je %1 Gewichte</translation>
    </message>
    <message>
        <source>Open a language model and measure its layers, or import measured statistics.</source>
        <translation>Ein Sprachmodell öffnen und seine Schichten messen oder gemessene Statistik importieren.</translation>
    </message>
    <message>
        <source>Open a language model, or import measured statistics.</source>
        <translation>Ein Sprachmodell öffnen oder gemessene Statistik importieren.</translation>
    </message>
    <message>
        <source>Open the model these statistics are of to measure plans.</source>
        <translation>Das Modell öffnen, von dem diese Statistik ist, um Pläne zu messen.</translation>
    </message>
    <message>
        <source>Operations a second</source>
        <translation>Operationen je Sekunde</translation>
    </message>
    <message>
        <source>Overlaid experiment</source>
        <translation>Überlagertes Experiment</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the area)</source>
        <translation>Überlagertes Experiment (%1-fache Fläche)</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the volume)</source>
        <translation>Überlagertes Experiment (%1-faches Volumen)</translation>
    </message>
    <message>
        <source>Overlaid: %1</source>
        <translation>Überlagert: %1</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Perplexity at full precision: %1</source>
        <translation>Perplexität bei voller Präzision: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned weight bits: %1</source>
        <translation>Geplante Gewichtsbits: %1</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Punkte aus einer Datei</translation>
    </message>
    <message>
        <source>Points of the manifold</source>
        <translation>Punkte der Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Possible error %1 (dark) to %2 (bright)</source>
        <translation>Möglicher Fehler %1 (dunkel) bis %2 (hell)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision of each layer, weights / activations</source>
        <translation>Präzision jeder Schicht, Gewichte / Aktivierungen</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Hauptachsen</translation>
    </message>
    <message>
        <source>Principal axis</source>
        <translation>Hauptachse</translation>
    </message>
    <message>
        <source>Projections of the error region</source>
        <translation>Projektionen des Fehlerbereichs</translation>
    </message>
    <message>
        <source>Prompts or settings have changed since the layers were measured.</source>
        <translation>Prompts oder Einstellungen haben sich geändert, seit die Schichten gemessen wurden.</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2, without a spectrum of its own.</source>
        <translation>Liegt nachweislich zwischen %1 und %2, ohne eigenes Spektrum.</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>Quantisierer-Prüfstand</translation>
    </message>
    <message>
        <source>Query: the token that attends</source>
        <translation>Query: das achtende Token</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths</source>
        <translation>Rangfolge der Bitbreiten</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths: %1</source>
        <translation>Rangfolge der Bitbreiten: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Recommended precision</source>
        <translation>Empfohlene Präzision</translation>
    </message>
    <message>
        <source>Recommended precision, large alpha protected: %1</source>
        <translation>Empfohlene Präzision, großes Alpha geschützt: %1</translation>
    </message>
    <message>
        <source>Recommended precision, small alpha protected: %1</source>
        <translation>Empfohlene Präzision, kleines Alpha geschützt: %1</translation>
    </message>
    <message>
        <source>Recorded sample: trained on the digits that ship with the program.</source>
        <translation>Aufgezeichnetes Beispiel: mit den Ziffern trainiert, die dem Programm beiliegen.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erholt</translation>
    </message>
    <message>
        <source>Recovered: the loss came back to its level before the switch (mean of 10) before the next switch.</source>
        <translation>Erholt: Der Verlust erreichte sein Niveau vor dem Wechsel (Mittel aus 10) vor dem nächsten Wechsel wieder.</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>Bereich und Begrenzungsbox</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Relative error (%)</source>
        <translation>Relativer Fehler (%)</translation>
    </message>
    <message>
        <source>Relative error / mean</source>
        <translation>Relativer Fehler / Mittel</translation>
    </message>
    <message>
        <source>Relative error at the input</source>
        <translation>Rel. Fehler an der Eingabe</translation>
    </message>
    <message>
        <source>Relative error at the output</source>
        <translation>Rel. Fehler an der Ausgabe</translation>
    </message>
    <message>
        <source>Relative error by channel: %1</source>
        <translation>Relativer Fehler je Kanal: %1</translation>
    </message>
    <message>
        <source>Relative error of all layers</source>
        <translation>Relativer Fehler aller Schichten</translation>
    </message>
    <message>
        <source>Relative error of each channel</source>
        <translation>Relativer Fehler jedes Kanals</translation>
    </message>
    <message>
        <source>Relative error of each layer</source>
        <translation>Relativer Fehler jeder Schicht</translation>
    </message>
    <message>
        <source>Relative error up to each layer</source>
        <translation>Relativer Fehler bis zu jeder Schicht</translation>
    </message>
    <message>
        <source>Rolling mean of %1</source>
        <translation>Gleitendes Mittel von %1</translation>
    </message>
    <message>
        <source>Roof: %1 operations/s</source>
        <translation>Dach: %1 Operationen/s</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Roofline of %1</source>
        <translation>Roofline von %1</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>Rounding layers one at a time: %1 of %2</source>
        <translation>Schichten werden einzeln gerundet: %1 von %2</translation>
    </message>
    <message>
        <source>Rounding the weights causes no error here, because the input or a layer is zero. Change them in the Experiment panel.</source>
        <translation>Das Runden der Gewichte verursacht hier keinen Fehler, weil die Eingabe oder eine Schicht null ist. Sie lassen sich im Feld „Experiment“ ändern.</translation>
    </message>
    <message>
        <source>Rounding the weights only, and the activations too</source>
        <translation>Runden nur der Gewichte, und auch der Aktivierungen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rule by sensitivity</source>
        <translation>Regel nach Empfindlichkeit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs by fraction of the training</source>
        <translation>Läufe nach Anteil des Trainings</translation>
    </message>
    <message>
        <source>Runs by iteration</source>
        <translation>Läufe nach Iteration</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Same bits as %1</source>
        <translation>Gleiche Bits wie %1</translation>
    </message>
    <message>
        <source>Same most likely token</source>
        <translation>Gleiches Top-Token</translation>
    </message>
    <message>
        <source>Sample at this bit-width</source>
        <translation>Wert bei dieser Bitbreite</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside)</source>
        <translation>Fehlerstichproben (%1 innen)</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, their hull fills %2)</source>
        <translation>Fehlerstichproben (%1 innen, ihre Hülle füllt %2)</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, they reach %2)</source>
        <translation>Fehlerstichproben (%1 innen, sie reichen bis %2)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Select a layer: click its bar, or its line in the panel Model.</source>
        <translation>Eine Schicht auswählen: ihren Balken anklicken oder ihre Zeile im Feld „Modell“.</translation>
    </message>
    <message>
        <source>Select a token to see what it attends to.</source>
        <translation>Ein Token auswählen, um zu sehen, worauf es achtet.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Einstellungen des Trainings</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shape of the error region</source>
        <translation>Form des Fehlerbereichs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of eigenvalues ≥ λ</source>
        <translation>Anteil der Eigenwerte ≥ λ</translation>
    </message>
    <message>
        <source>Share of the bounding box that is region</source>
        <translation>Anteil des Bereichs an der Begrenzungsbox</translation>
    </message>
    <message>
        <source>Share of the iterations</source>
        <translation>Anteil der Iterationen</translation>
    </message>
    <message>
        <source>Share of the iterations: %1</source>
        <translation>Anteil der Iterationen: %1</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>Signal-Rausch-Abstand (dB)</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width</source>
        <translation>Signal-Rausch-Abstand nach Bitbreite</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width: %1</source>
        <translation>Signal-Rausch-Abstand nach Bitbreite: %1</translation>
    </message>
    <message>
        <source>Single layers have not been rounded with these settings.</source>
        <translation>Einzelne Schichten sind mit diesen Einstellungen nicht gerundet worden.</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>Singulärrichtungen</translation>
    </message>
    <message>
        <source>Singular value</source>
        <translation>Singulärwert</translation>
    </message>
    <message>
        <source>Singular values of the vertices</source>
        <translation>Singulärwerte der Ecken</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Kleinster bis größter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>Specialization and focus of attention</source>
        <translation>Spezialisierung und Fokus der Attention</translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation>Spektralnorm</translation>
    </message>
    <message>
        <source>Spectral norms of the layers</source>
        <translation>Spektralnormen der Schichten</translation>
    </message>
    <message>
        <source>Spectrum of a layer</source>
        <translation>Spektrum einer Schicht</translation>
    </message>
    <message>
        <source>Spectrum: %1, %2</source>
        <translation>Spektrum: %1, %2</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Squared error, ‖Q(W) − W‖²</source>
        <translation>Quadratischer Fehler, ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Stability (CV)</source>
        <translation>Stabilität (CV)</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>Stabiler Rang</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Standard error of KL</source>
        <translation>Standardfehler der KL</translation>
    </message>
    <message>
        <source>Standard error of the change</source>
        <translation>Standardfehler der Änderung</translation>
    </message>
    <message>
        <source>Statistics of the layers</source>
        <translation>Statistik der Schichten</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Steepest descent</source>
        <translation>Steilster Abstieg</translation>
    </message>
    <message>
        <source>Stretch %1 to %2</source>
        <translation>Streckung %1 bis %2</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Sum of costs</source>
        <translation>Summe der Kosten</translation>
    </message>
    <message>
        <source>Summary of alpha</source>
        <translation>Überblick über Alpha</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Switches by pair</source>
        <translation>Wechsel nach Paar</translation>
    </message>
    <message>
        <source>Switches by pair: %1</source>
        <translation>Wechsel nach Paar: %1</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Tensors of the model</source>
        <translation>Tensoren des Modells</translation>
    </message>
    <message>
        <source>Tensors of the model: %1</source>
        <translation>Tensoren des Modells: %1</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>The bit-width was never switched in this run.</source>
        <translation>Die Bitbreite wurde in diesem Lauf nie gewechselt.</translation>
    </message>
    <message>
        <source>The cast changes no weight.</source>
        <translation>Die Umwandlung ändert kein Gewicht.</translation>
    </message>
    <message>
        <source>The experiment has not been computed yet.</source>
        <translation>Das Experiment ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>The filter leaves the selected layer out; change it in the panel Model.</source>
        <translation>Der Filter lässt die ausgewählte Schicht aus; ihn im Feld „Modell“ ändern.</translation>
    </message>
    <message>
        <source>The first epoch of %1 is not over yet.</source>
        <translation>Die erste Epoche von %1 ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>The first layer is being analyzed.</source>
        <translation>Die erste Schicht wird analysiert.</translation>
    </message>
    <message>
        <source>The first prompt is too long to keep its attention; put a shorter one first.</source>
        <translation>Der erste Prompt ist zu lang, um seine Attention zu behalten; einen kürzeren an den Anfang stellen.</translation>
    </message>
    <message>
        <source>The last valid experiment is shown. %1</source>
        <translation>Das letzte gültige Experiment wird gezeigt. %1</translation>
    </message>
    <message>
        <source>The layer alone</source>
        <translation>Die Schicht allein</translation>
    </message>
    <message>
        <source>The layer has no spectrum.</source>
        <translation>Die Schicht hat kein Spektrum.</translation>
    </message>
    <message>
        <source>The layer has not been analyzed in this precision. Select another one.</source>
        <translation>Die Schicht ist in dieser Präzision nicht analysiert. Eine andere auswählen.</translation>
    </message>
    <message>
        <source>The layer in each precision</source>
        <translation>Die Schicht in jeder Präzision</translation>
    </message>
    <message>
        <source>The layer in each precision: %1</source>
        <translation>Die Schicht in jeder Präzision: %1</translation>
    </message>
    <message>
        <source>The layers are being measured.</source>
        <translation>Die Schichten werden gemessen.</translation>
    </message>
    <message>
        <source>The levels are those of the first of %1 grids.</source>
        <translation>Die Stufen sind die des ersten von %1 Rastern.</translation>
    </message>
    <message>
        <source>The line holds every loss; colored points mark the extremes in each of %1 stretches.</source>
        <translation>Die Linie enthält jeden Verlust; farbige Punkte markieren die Extremwerte in jedem von %1 Abschnitten.</translation>
    </message>
    <message>
        <source>The model has not been measured yet; choose Measure layers.</source>
        <translation>Das Modell ist noch nicht gemessen; „Schichten messen“ wählen.</translation>
    </message>
    <message>
        <source>The numbers are being computed.</source>
        <translation>Die Zahlen werden berechnet.</translation>
    </message>
    <message>
        <source>The other rows are the experiments that come with the program, unchanged; areas and volumes are not comparable.</source>
        <translation>Die anderen Zeilen sind die mitgelieferten Experimente, unverändert; Flächen und Volumen sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>The overlaid experiment can only be seen from the output; choose that view to compare.</source>
        <translation>Das überlagerte Experiment ist nur von der Ausgabe aus zu sehen; zum Vergleichen diese Ansicht wählen.</translation>
    </message>
    <message>
        <source>The overlaid experiment has %1 channels and cannot be drawn over one of %2 channels.</source>
        <translation>Das überlagerte Experiment hat %1 Kanäle und lässt sich nicht über eines mit %2 Kanälen zeichnen.</translation>
    </message>
    <message>
        <source>The overlay cannot be drawn. %1</source>
        <translation>Die Überlagerung lässt sich nicht zeichnen. %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The plan has not been measured as it is now.</source>
        <translation>Der Plan ist so, wie er jetzt ist, nicht gemessen.</translation>
    </message>
    <message>
        <source>The plan is being measured.</source>
        <translation>Der Plan wird gemessen.</translation>
    </message>
    <message>
        <source>The plan or the settings have changed since; measure the plan again.</source>
        <translation>Der Plan oder die Einstellungen haben sich seitdem geändert; den Plan neu messen.</translation>
    </message>
    <message>
        <source>The plan was imported; zones do not change it.</source>
        <translation>Der Plan wurde importiert; Zonen ändern ihn nicht.</translation>
    </message>
    <message>
        <source>The profile %1 has no numbers for this price. Choose another profile or price.</source>
        <translation>Das Profil %1 hat keine Zahlen für diesen Preis. Ein anderes Profil oder einen anderen Preis wählen.</translation>
    </message>
    <message>
        <source>The profile %1 has no rates or no memory bandwidth, so there is no roof. Choose another profile.</source>
        <translation>Das Profil %1 hat keine Raten oder keine Speicherbandbreite, daher gibt es kein Dach. Ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>The range cannot be looked up: the file needs the list iteration_losses. Show the whole run instead.</source>
        <translation>Der Bereich lässt sich nicht nachschlagen: Die Datei braucht die Liste iteration_losses. Stattdessen den ganzen Lauf zeigen.</translation>
    </message>
    <message>
        <source>The region or its box is flat, so there is no share to tell</source>
        <translation>Der Bereich oder seine Box ist flach, daher lässt sich kein Anteil angeben</translation>
    </message>
    <message>
        <source>The rounding that is made</source>
        <translation>Die wirkliche Rundung</translation>
    </message>
    <message>
        <source>The rounding that is made errs by up to %1</source>
        <translation>Die wirkliche Rundung irrt um bis zu %1</translation>
    </message>
    <message>
        <source>The same error everywhere</source>
        <translation>Überall derselbe Fehler</translation>
    </message>
    <message>
        <source>The scale is linear: a logarithmic one needs losses above zero.</source>
        <translation>Die Skala ist linear: Eine logarithmische braucht Verluste über null.</translation>
    </message>
    <message>
        <source>The selected layer has not been analyzed yet.</source>
        <translation>Die ausgewählte Schicht ist noch nicht analysiert.</translation>
    </message>
    <message>
        <source>The sizes of these layers have too many sums for all budgets at once; each budget is solved when it is asked for.</source>
        <translation>Die Größen dieser Schichten haben zu viele Summen für alle Budgets zugleich; jedes Budget wird gelöst, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The training is about to begin.</source>
        <translation>Das Training beginnt gleich.</translation>
    </message>
    <message>
        <source>The way back through layer %1 leaves the range of numbers: shown from the output.</source>
        <translation>Der Rückweg durch Schicht %1 verlässt den Zahlenbereich: von der Ausgabe aus gezeigt.</translation>
    </message>
    <message>
        <source>The weights lie on the grid of their bits, so rounding makes no error.</source>
        <translation>Die Gewichte liegen auf dem Raster ihrer Bits, daher macht das Runden keinen Fehler.</translation>
    </message>
    <message>
        <source>The whole box</source>
        <translation>Die ganze Box</translation>
    </message>
    <message>
        <source>There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>Es gibt keine Verluste pro Bitbreite: Die Datei braucht losses_per_bit oder iteration_losses zusammen mit bit_width_usage.</translation>
    </message>
    <message>
        <source>There is no error at any point.</source>
        <translation>Es gibt an keinem Punkt einen Fehler.</translation>
    </message>
    <message>
        <source>There is no error on these two channels. Choose other channels.</source>
        <translation>Auf diesen zwei Kanälen gibt es keinen Fehler. Andere Kanäle wählen.</translation>
    </message>
    <message>
        <source>There is no error.</source>
        <translation>Es gibt keinen Fehler.</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>Es gibt keine Rangfolge: Sie braucht einen positiven mittleren Verlust bei jeder Bitbreite.</translation>
    </message>
    <message>
        <source>There is one precision only. Analyze the model in another one to see what it changes.</source>
        <translation>Es gibt nur eine Präzision. Das Modell in einer weiteren analysieren, um zu sehen, was sie ändert.</translation>
    </message>
    <message>
        <source>These numbers are not part of the statistics; measure the model here.</source>
        <translation>Diese Zahlen sind nicht Teil der Statistik; das Modell hier messen.</translation>
    </message>
    <message>
        <source>These runs do not say when their losses were recorded: the files need the list iteration_losses.</source>
        <translation>Diese Läufe sagen nicht, wann ihre Verluste aufgezeichnet wurden: Die Dateien brauchen die Liste iteration_losses.</translation>
    </message>
    <message>
        <source>This chain</source>
        <translation>Diese Kette</translation>
    </message>
    <message>
        <source>This experiment can only be seen from the output; choose that view to compare.</source>
        <translation>Dieses Experiment ist nur von der Ausgabe aus zu sehen; zum Vergleichen diese Ansicht wählen.</translation>
    </message>
    <message>
        <source>This experiment has two channels, and its error is a region of the plane. Choose 3-D in the Experiment panel, or a 3-D preset, to see a polytope.</source>
        <translation>Dieses Experiment hat zwei Kanäle, und sein Fehler ist ein Bereich der Ebene. Für ein Polytop im Feld „Experiment“ 3-D oder eine 3-D-Vorgabe wählen.</translation>
    </message>
    <message>
        <source>This has not been computed yet.</source>
        <translation>Dies ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>This layer has not been analyzed yet. Wait for it or select another one.</source>
        <translation>Diese Schicht ist noch nicht analysiert. Auf sie warten oder eine andere auswählen.</translation>
    </message>
    <message>
        <source>This matrix is zero: it maps everything onto one point.</source>
        <translation>Diese Matrix ist null: Sie bildet alles auf einen Punkt ab.</translation>
    </message>
    <message>
        <source>This run does not say when its losses were recorded: the file needs the list iteration_losses.</source>
        <translation>Dieser Lauf sagt nicht, wann seine Verluste aufgezeichnet wurden: Die Datei braucht die Liste iteration_losses.</translation>
    </message>
    <message>
        <source>This run does not say which bit-width it used when: the file needs the list bit_width_usage.</source>
        <translation>Dieser Lauf sagt nicht, wann er welche Bitbreite benutzte: Die Datei braucht die Liste bit_width_usage.</translation>
    </message>
    <message>
        <source>This run has no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>Dieser Lauf hat keine Verluste pro Bitbreite: Die Datei braucht losses_per_bit oder iteration_losses zusammen mit bit_width_usage.</translation>
    </message>
    <message>
        <source>This run has too few numbers to suggest anything: losses at two bit-widths or switches between them are needed.</source>
        <translation>Dieser Lauf hat zu wenige Zahlen für einen Vorschlag: Nötig sind Verluste bei zwei Bitbreiten oder Wechsel zwischen ihnen.</translation>
    </message>
    <message>
        <source>Three channels</source>
        <translation>Drei Kanäle</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>Threshold at 2 bits</source>
        <translation>Schwellwert bei 2 Bit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To %1 bit</source>
        <translation>Auf %1 Bit</translation>
    </message>
    <message>
        <source>To bit-width</source>
        <translation>Nach Bitbreite</translation>
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
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Tokens of the first prompt</source>
        <translation>Tokens des ersten Prompts</translation>
    </message>
    <message>
        <source>Traffic (KiB)</source>
        <translation>Verkehr (KiB)</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Zwei Haufen</translation>
    </message>
    <message>
        <source>Two channels</source>
        <translation>Zwei Kanäle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit circle</source>
        <translation>Einheitskreis</translation>
    </message>
    <message>
        <source>Unknown bit-width</source>
        <translation>Unbekannte Bitbreite</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>Bis Schicht %1</translation>
    </message>
    <message>
        <source>Up to layer %1: area %2</source>
        <translation>Bis Schicht %1: Fläche %2</translation>
    </message>
    <message>
        <source>Up to layer %1: volume %2</source>
        <translation>Bis Schicht %1: Volumen %2</translation>
    </message>
    <message>
        <source>Use of the bit-widths</source>
        <translation>Nutzung der Bitbreiten</translation>
    </message>
    <message>
        <source>Use of the bit-widths: %1</source>
        <translation>Nutzung der Bitbreiten: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Variation ratio</source>
        <translation>Variationsverhältnis</translation>
    </message>
    <message>
        <source>Variation ratio %1</source>
        <translation>Variationsverhältnis %1</translation>
    </message>
    <message>
        <source>Variation ratio infinite</source>
        <translation>Variationsverhältnis unendlich</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume of the error regions</source>
        <translation>Volumen der Fehlerbereiche</translation>
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
        <translation>W: Gewichte, Q: nach Rundung; Zeilen und Spalten ab 0</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>Gewichts-MSE</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>Gewichtsbits</translation>
    </message>
    <message>
        <source>Weight bits by iteration</source>
        <translation>Gewichtsbits nach Iteration</translation>
    </message>
    <message>
        <source>Weight bits by iteration: %1</source>
        <translation>Gewichtsbits nach Iteration: %1</translation>
    </message>
    <message>
        <source>Weighted score (larger is better)</source>
        <translation>Gewichtete Wertung (größer ist besser)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights (KiB)</source>
        <translation>Gewichte (KiB)</translation>
    </message>
    <message>
        <source>Weights and activations</source>
        <translation>Gewichte und Aktivierungen</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Geänderte Gewichte</translation>
    </message>
    <message>
        <source>Weights in the bin</source>
        <translation>Gewichte in der Klasse</translation>
    </message>
    <message>
        <source>Weights of a layer</source>
        <translation>Gewichte einer Schicht</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>Nur Gewichte</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message>
        <source>What one token attends to</source>
        <translation>Worauf ein Token achtet</translation>
    </message>
    <message>
        <source>What plans cost, measured</source>
        <translation>Was Pläne kosten, gemessen</translation>
    </message>
    <message>
        <source>What rounding one layer does</source>
        <translation>Was das Runden einer Schicht bewirkt</translation>
    </message>
    <message>
        <source>What speaks for each bit-width</source>
        <translation>Was für jede Bitbreite spricht</translation>
    </message>
    <message>
        <source>What speaks for each bit-width: %1</source>
        <translation>Was für jede Bitbreite spricht: %1</translation>
    </message>
    <message>
        <source>What the numbers suggest</source>
        <translation>Was die Zahlen nahelegen</translation>
    </message>
    <message>
        <source>What the numbers suggest: %1</source>
        <translation>Was die Zahlen nahelegen: %1</translation>
    </message>
    <message>
        <source>What the switches did to the loss is not known: the file needs the list iteration_losses.</source>
        <translation>Was die Wechsel mit dem Verlust machten, ist nicht bekannt: Die Datei braucht die Liste iteration_losses.</translation>
    </message>
    <message>
        <source>What token %1 (%2) attends to</source>
        <translation>Worauf Token %1 (%2) achtet</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Ihre Bilder</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Warum es fehlt</translation>
    </message>
    <message>
        <source>With all before it</source>
        <translation>Mit allen davor</translation>
    </message>
    <message>
        <source>With limits beside the budget, each budget is solved when it is asked for.</source>
        <translation>Bei Grenzen neben dem Budget wird jedes Budget gelöst, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Without channel mixing</source>
        <translation>Ohne Kanalmischung</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones of alpha</source>
        <translation>Zonen von Alpha</translation>
    </message>
    <message>
        <source>Zones of the layers</source>
        <translation>Zonen der Schichten</translation>
    </message>
    <message>
        <source>asymmetric grid</source>
        <translation>asymmetrisches Raster</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>Rechnen</translation>
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
        <translation>gelernte Schrittweite am Start</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>Mittel %1 ± %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>symmetric grid</source>
        <translation>symmetrisches Raster</translation>
    </message>
    <message>
        <source>tied: %1</source>
        <translation>gekoppelt: %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>weights and activations %1</source>
        <translation>Gewichte und Aktivierungen %1</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>|alpha − alpha in %1|</source>
        <translation>|Alpha − Alpha in %1|</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± Standardfehler</translation>
    </message>
    <message>
        <source>★ best of its column</source>
        <translation>★ bester Wert der Spalte</translation>
    </message>
    <message>
        <source>★ highest composite: %1 · efficiency + %2 · stability + %3 · performance</source>
        <translation>★ höchste Gesamtwertung: %1 · Effizienz + %2 · Stabilität + %3 · Leistung</translation>
    </message>
    <message>
        <source>★ lowest mean loss</source>
        <translation>★ niedrigster mittlerer Verlust</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>All numbers of each pair of bit-widths</source>
        <translation>Alle Zahlen jedes Paars von Bitbreiten</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Laufvergleich</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Konvergenzrate</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>Verweildauern</translation>
    </message>
    <message>
        <source>Efficiency, stability and performance, each from 0 (worst) to 1 (best)</source>
        <translation>Effizienz, Stabilität und Leistung, je von 0 (am schlechtesten) bis 1 (am besten)</translation>
    </message>
    <message>
        <source>Fall of the loss from the first to the last iteration at each bit-width</source>
        <translation>Abnahme des Verlusts von der ersten bis zur letzten Iteration je Bitbreite</translation>
    </message>
    <message>
        <source>Final loss against stability; lower left is better in both</source>
        <translation>Endverlust gegen Stabilität; unten links ist beides besser</translation>
    </message>
    <message>
        <source>How each bit-width converged</source>
        <translation>Wie jede Bitbreite konvergierte</translation>
    </message>
    <message>
        <source>How long the run stayed at each bit-width</source>
        <translation>Wie lange der Lauf bei jeder Bitbreite blieb</translation>
    </message>
    <message>
        <source>How much the loss falls per sample; above zero it falls</source>
        <translation>Wie stark der Verlust je Wert fällt; über null fällt er</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Iterations at each bit-width</source>
        <translation>Iterationen je Bitbreite</translation>
    </message>
    <message>
        <source>Loss change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the loss at each bit-width</source>
        <translation>Mittelwert und Standardabweichung des Verlusts je Bitbreite</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Mittl. Verlust</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Share of the iterations at each bit-width</source>
        <translation>Anteil der Iterationen je Bitbreite</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The change of the loss at every switch</source>
        <translation>Die Änderung des Verlusts bei jedem Wechsel</translation>
    </message>
    <message>
        <source>The losses at each bit-width in the order of training, raw behind smoothed</source>
        <translation>Die Verluste je Bitbreite in der Reihenfolge des Trainings, roh hinter geglättet</translation>
    </message>
    <message>
        <source>The losses of all runs over each other</source>
        <translation>Die Verluste aller Läufe übereinander</translation>
    </message>
    <message>
        <source>The mean change for each pair of bit-widths</source>
        <translation>Die mittlere Änderung für jedes Paar von Bitbreiten</translation>
    </message>
    <message>
        <source>The ranking, best first</source>
        <translation>Die Rangfolge, das Beste zuerst</translation>
    </message>
    <message>
        <source>The weighted score; the best in gold</source>
        <translation>Die gewichtete Wertung; das Beste in Gold</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>What the numbers of this run suggest, each with the number behind it</source>
        <translation>Was die Zahlen dieses Laufs nahelegen, jeweils mit der Zahl dahinter</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>%1 bit is enough: its final loss is %2, within 5 % of the best, %3 at %4 bit.</source>
        <translation>%1 Bit genügen: Der Endverlust ist %2, höchstens 5 % über dem besten, %3 bei %4 Bit.</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches had recovered, and all did before the next one.</source>
        <translation>Nach einem Wechsel ein Aufwärmen von so vielen Iterationen zulassen: %1. Bis dahin hatten sich 9 von 10 der %2 Wechsel erholt, und alle vor dem nächsten.</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches that recovered had done so; %3 of %4 switches did not recover before the next one.</source>
        <translation>Nach einem Wechsel ein Aufwärmen von so vielen Iterationen zulassen: %1. Bis dahin hatten sich 9 von 10 der %2 Wechsel erholt, die sich überhaupt erholten; %3 von %4 Wechseln erholten sich nicht vor dem nächsten.</translation>
    </message>
    <message>
        <source>If only the loss counts, use %1 bit: its mean loss is %2, that of %3 bit is %4.</source>
        <translation>Wenn nur der Verlust zählt, %1 Bit verwenden: Der mittlere Verlust ist %2, der von %3 Bit ist %4.</translation>
    </message>
    <message>
        <source>Iterations without a bit-width, left out of the statistics per bit-width: %1 of %2 in bit_width_usage.</source>
        <translation>Iterationen ohne Bitbreite, in der Statistik pro Bitbreite ausgelassen: %1 von %2 in bit_width_usage.</translation>
    </message>
    <message>
        <source>Left out of the statistics because they are null or not finite: %1 of %2 values in %3.</source>
        <translation>In der Statistik ausgelassen, weil null oder nicht endlich: %1 von %2 Werten in %3.</translation>
    </message>
    <message>
        <source>Switch from %1 to %2 bit with care: the loss rose by %3 on average, at %4 of %5 such switches.</source>
        <translation>Mit Vorsicht von %1 auf %2 Bit wechseln: Der Verlust stieg im Mittel um %3, bei %4 von %5 solchen Wechseln.</translation>
    </message>
    <message>
        <source>The %1 records have iteration numbers from %2 to %3; what is called an iteration here is the place of a record in the file, from 0.</source>
        <translation>Die %1 Datensätze haben Iterationsnummern von %2 bis %3; was hier Iteration heißt, ist der Platz eines Datensatzes in der Datei, ab 0.</translation>
    </message>
    <message>
        <source>The iteration number does not go up at %1 of %2 records, as after a restart; the records are used and counted in the order of the file.</source>
        <translation>Die Iterationsnummer steigt bei %1 von %2 Datensätzen nicht, wie nach einem Neustart; die Datensätze werden in der Reihenfolge der Datei benutzt und gezählt.</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>Es gibt keine Rangfolge: Sie braucht einen positiven mittleren Verlust bei jeder Bitbreite.</translation>
    </message>
    <message>
        <source>Train longer at %1 bit: over its last quarter the mean loss is %2, %3 % below the quarter before.</source>
        <translation>Bei %1 Bit länger trainieren: Im letzten Viertel ist der mittlere Verlust %2, das sind %3 % weniger als im Viertel davor.</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on %2 losses only.</source>
        <translation>%1 Bit mit Vorsicht behandeln: Die Zahlen beruhen auf nur %2 Verlusten.</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on a single loss.</source>
        <translation>%1 Bit mit Vorsicht behandeln: Die Zahlen beruhen auf einem einzigen Verlust.</translation>
    </message>
    <message>
        <source>Use %1 bit for the best balance of loss, steadiness and cost: its composite score is %2, the next is %3 bit with %4.</source>
        <translation>%1 Bit für die beste Balance aus Verlust, Stetigkeit und Kosten verwenden: Die Gesamtwertung ist %2, als Nächstes folgt %3 Bit mit %4.</translation>
    </message>
    <message>
        <source>bit_width_usage is shorter than iteration_losses: the first %1 of %2 iterations are used.</source>
        <translation>bit_width_usage ist kürzer als iteration_losses: Die ersten %1 von %2 Iterationen werden benutzt.</translation>
    </message>
    <message>
        <source>iteration_losses is shorter than bit_width_usage: the first %1 of %2 iterations are used.</source>
        <translation>iteration_losses ist kürzer als bit_width_usage: Die ersten %1 von %2 Iterationen werden benutzt.</translation>
    </message>
    <message>
        <source>losses_per_bit has %1 values for %2 bit where bit_width_usage has %3 iterations; the statistics per bit-width are those of losses_per_bit.</source>
        <translation>losses_per_bit hat %1 Werte für %2 Bit, wo bit_width_usage %3 Iterationen hat; die Statistik pro Bitbreite ist die von losses_per_bit.</translation>
    </message>
    <message>
        <source>losses_per_bit has no loss for %1 bit; that bit-width is left out.</source>
        <translation>losses_per_bit hat keinen Verlust für %1 Bit; diese Bitbreite wird ausgelassen.</translation>
    </message>
    <message>
        <source>losses_per_bit is empty and not used.</source>
        <translation>losses_per_bit ist leer und wird nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>Spectra</name>
    <message>
        <source>Alpha is %1, above %2: 4 bits.</source>
        <translation>Alpha ist %1, über %2: 4 Bit.</translation>
    </message>
    <message>
        <source>Alpha is %1, above %2: protected with 16 bits.</source>
        <translation>Alpha ist %1, über %2: mit 16 Bit geschützt.</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: 4 bits.</source>
        <translation>Alpha ist %1, unter %2: 4 Bit.</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: protected with 16 bits.</source>
        <translation>Alpha ist %1, unter %2: mit 16 Bit geschützt.</translation>
    </message>
    <message>
        <source>Alpha is %1, between %2 and %3: 8 bits.</source>
        <translation>Alpha ist %1, zwischen %2 und %3: 8 Bit.</translation>
    </message>
    <message>
        <source>Alpha is %1, but it moves by %2 between the precisions: sensitive, so one zone more.</source>
        <translation>Alpha ist %1, schwankt aber um %2 zwischen den Präzisionen: empfindlich, daher eine Zone höher.</translation>
    </message>
    <message>
        <source>Alpha is undefined in every precision, so the layer keeps 16 bits.</source>
        <translation>Alpha ist in keiner Präzision definiert, daher behält die Schicht 16 Bit.</translation>
    </message>
</context>
<context>
    <name>SpectraPage</name>
    <message>
        <source>A bar for every layer and precision; the thresholds can be dragged</source>
        <translation>Ein Balken für jede Schicht und Präzision; die Schwellwerte lassen sich ziehen</translation>
    </message>
    <message>
        <source>All estimators side by side, with their 95 % bands</source>
        <translation>Alle Schätzer nebeneinander, mit ihren 95-%-Bändern</translation>
    </message>
    <message>
        <source>Alpha minus alpha of the first precision, on a logarithmic axis for both signs</source>
        <translation>Alpha minus Alpha der ersten Präzision, auf einer für beide Vorzeichen logarithmischen Achse</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions in three dimensions</source>
        <translation>Alpha über Schichten und Präzisionen in drei Dimensionen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>Nach Präzision</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers in each precision</source>
        <translation>Wie Alpha in jeder Präzision über die Schichten streut</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers of each category, in the first precision</source>
        <translation>Wie Alpha in der ersten Präzision über die Schichten jeder Kategorie streut</translation>
    </message>
    <message>
        <source>How many layers have which alpha in each precision</source>
        <translation>Wie viele Schichten in jeder Präzision welches Alpha haben</translation>
    </message>
    <message>
        <source>How many layers of each category have which alpha, in the first precision</source>
        <translation>Wie viele Schichten jeder Kategorie in der ersten Präzision welches Alpha haben</translation>
    </message>
    <message>
        <source>Mean, spread and quartiles of alpha in each precision</source>
        <translation>Mittelwert, Streuung und Quartile von Alpha in jeder Präzision</translation>
    </message>
    <message>
        <source>Norms, ranks and what the cast did, for every precision</source>
        <translation>Normen, Ränge und was die Umwandlung bewirkte, für jede Präzision</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Präzisionen</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers, and why some are undefined</source>
        <translation>Dieselben Zahlen, und warum manche nicht definiert sind</translation>
    </message>
    <message>
        <source>The share of eigenvalues above each one, with the fitted tail; below, alpha for every tail</source>
        <translation>Der Anteil der Eigenwerte über jedem einzelnen, mit dem angepassten Schwanz; darunter Alpha für jeden Schwanz</translation>
    </message>
    <message>
        <source>What is recommended for every layer, and why</source>
        <translation>Was für jede Schicht empfohlen wird, und warum</translation>
    </message>
    <message>
        <source>Which layers the thresholds protect; drag the lines</source>
        <translation>Welche Schichten die Schwellwerte schützen; die Linien lassen sich ziehen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
</context>
<context>
    <name>TableFigure</name>
    <message numerus="yes">
        <source>… %n more rows</source>
        <translation>
            <numerusform>… %n weitere Zeile</numerusform>
            <numerusform>… %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag over the timeline with Ctrl held down, or focus it and press Shift+Right a few times. Every panel follows the range.</source>
        <translation>Mit gedrückter Strg-Taste über die Zeitachse ziehen oder den Fokus darauf setzen und einige Male Umschalt+Rechts drücken. Jedes Feld folgt dem Bereich.</translation>
    </message>
    <message>
        <source>Drag the slider of a layer, or focus it and press the arrow keys. The error region beside it changes while you do.</source>
        <translation>Den Regler einer Schicht ziehen oder den Fokus darauf setzen und die Pfeiltasten drücken. Der Fehlerbereich daneben ändert sich dabei.</translation>
    </message>
    <message>
        <source>Drop a training-statistics file on the window or press Ctrl+O. No file at hand? Take the recorded training that comes with the program.</source>
        <translation>Eine Datei mit Trainingsstatistik auf dem Fenster ablegen oder Strg+O drücken. Keine Datei zur Hand? Das aufgezeichnete Training nehmen, das dem Programm beiliegt.</translation>
    </message>
    <message>
        <source>Each lab at the left is a workspace of its own. Click Runs, or press Ctrl+2.</source>
        <translation>Jedes Labor links ist ein eigener Arbeitsbereich. Auf „Läufe“ klicken oder Strg+2 drücken.</translation>
    </message>
    <message>
        <source>F1 lists all keys. Shift+F1 says what the focused number means, with its formula. The Help menu starts this tour again.</source>
        <translation>F1 listet alle Tasten auf. Umschalt+F1 sagt, was die Zahl im Fokus bedeutet, mit ihrer Formel. Das Menü „Hilfe“ startet diese Führung noch einmal.</translation>
    </message>
    <message>
        <source>Go to the Runs lab</source>
        <translation>Zum Labor „Läufe“ gehen</translation>
    </message>
    <message>
        <source>Make a figure for a paper</source>
        <translation>Eine Abbildung für einen Artikel erstellen</translation>
    </message>
    <message>
        <source>Move a weight</source>
        <translation>Ein Gewicht bewegen</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>Eine Statistikdatei öffnen</translation>
    </message>
    <message>
        <source>Press Ctrl+Z. Every edit can be undone, and a whole drag is one step.</source>
        <translation>Strg+Z drücken. Jede Änderung lässt sich rückgängig machen, und ein ganzes Ziehen ist ein Schritt.</translation>
    </message>
    <message>
        <source>Press this button, or Ctrl+E for the panel that has the focus. Choose the size of the column it is for, and export. The file can be opened again.</source>
        <translation>Diese Schaltfläche drücken, oder Strg+E für das Feld, das den Fokus hat. Die Größe der Spalte wählen, für die sie gedacht ist, und exportieren. Die Datei lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>Einen Bereich von Iterationen auswählen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Take the &amp;sample</source>
        <translation>&amp;Beispiel nehmen</translation>
    </message>
    <message>
        <source>Task 1 of 3: explore a training</source>
        <translation>Aufgabe 1 von 3: ein Training erkunden</translation>
    </message>
    <message>
        <source>Task 2 of 3: drag a weight</source>
        <translation>Aufgabe 2 von 3: ein Gewicht ziehen</translation>
    </message>
    <message>
        <source>Task 3 of 3: export a figure</source>
        <translation>Aufgabe 3 von 3: eine Abbildung exportieren</translation>
    </message>
    <message>
        <source>That is how it works</source>
        <translation>So funktioniert es</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
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
        <translation>Alle Definitionen</translation>
    </message>
    <message>
        <source>All definitions, or those of the numbers that one panel shows</source>
        <translation>Alle Definitionen oder die der Zahlen, die ein Feld zeigt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Definition card</source>
        <translation>Definitionskarte</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Definitions of</source>
        <translation>Definitionen von</translation>
    </message>
    <message>
        <source>Finds cards by any word in them (Ctrl+F)</source>
        <translation>Findet Karten nach jedem Wort darin (Strg+F)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>No card has these words. Try fewer or other words.</source>
        <translation>Keine Karte enthält diese Wörter. Weniger oder andere Wörter versuchen.</translation>
    </message>
    <message>
        <source>No card of this panel has these words. Choose “All definitions” above.</source>
        <translation>Keine Karte dieses Felds enthält diese Wörter. Oben „Alle Definitionen“ wählen.</translation>
    </message>
    <message>
        <source>Search definitions</source>
        <translation>Definitionen suchen</translation>
    </message>
    <message>
        <source>Shown in:</source>
        <translation>Gezeigt in:</translation>
    </message>
    <message>
        <source>The card after (Alt+Right)</source>
        <translation>Die nächste Karte (Alt+Rechts)</translation>
    </message>
    <message>
        <source>The card before (Alt+Left)</source>
        <translation>Die vorherige Karte (Alt+Links)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Costs (*.json)</source>
        <translation>Kosten (*.json)</translation>
    </message>
    <message>
        <source>Export the allocation</source>
        <translation>Zuteilung exportieren</translation>
    </message>
    <message>
        <source>Folder with training images</source>
        <translation>Ordner mit Trainingsbildern</translation>
    </message>
    <message>
        <source>Hardware profiles (*.csv)</source>
        <translation>Hardwareprofile (*.csv)</translation>
    </message>
    <message>
        <source>Open costs</source>
        <translation>Kosten öffnen</translation>
    </message>
    <message>
        <source>Open hardware profiles</source>
        <translation>Hardwareprofile öffnen</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Quantisierungsplan (*.json)</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Statistik speichern</translation>
    </message>
    <message>
        <source>Save the weights</source>
        <translation>Gewichte speichern</translation>
    </message>
    <message>
        <source>Take the costs of %1</source>
        <translation>Kosten aus %1 nehmen</translation>
    </message>
    <message>
        <source>Take the hardware profiles of %1</source>
        <translation>Hardwareprofile aus %1 nehmen</translation>
    </message>
    <message>
        <source>Train with the images of %1</source>
        <translation>Mit den Bildern von %1 trainieren</translation>
    </message>
    <message>
        <source>Training statistics (*.json)</source>
        <translation>Trainingsstatistik (*.json)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignLab</name>
    <message>
        <source>Measure the layers of %1</source>
        <translation>Schichten von %1 messen</translation>
    </message>
    <message>
        <source>Measure the sensitivities of %1</source>
        <translation>Empfindlichkeiten von %1 messen</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message numerus="yes">
        <source>Train %n configuration(s)</source>
        <translation>
            <numerusform>%n Konfiguration trainieren</numerusform>
            <numerusform>%n Konfigurationen trainieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing fits these letters. Fewer letters find more.</source>
        <translation>Nichts passt zu diesen Buchstaben. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Type to find an action, a panel, a recent file or a definition</source>
        <translation>Tippen, um eine Aktion, ein Feld, eine zuletzt geöffnete Datei oder eine Definition zu finden</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Export all measurements</source>
        <translation>Alle Messungen exportieren</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Follow the zones</source>
        <translation>Den Zonen folgen</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Plan importieren</translation>
    </message>
    <message>
        <source>Import measured statistics</source>
        <translation>Gemessene Statistik importieren</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>Stattdessen hier messen</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>Messungen (*.json)</translation>
    </message>
    <message>
        <source>Measurements (*.json);;All files (*)</source>
        <translation>Messungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>Prompts öffnen</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json);;All files (*)</source>
        <translation>Prompts (*.txt *.jsonl *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Quantisierungsplan (*.json)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json);;All files (*)</source>
        <translation>Quantisierungsplan (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show example statistics</source>
        <translation>Beispielstatistik zeigen</translation>
    </message>
    <message>
        <source>Take the plan %1</source>
        <translation>Plan %1 nehmen</translation>
    </message>
    <message>
        <source>Take the prompts of %1</source>
        <translation>Prompts aus %1 nehmen</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityLab</name>
    <message>
        <source>Look at the layers of %1</source>
        <translation>Schichten von %1 ansehen</translation>
    </message>
    <message>
        <source>Measure the layers of %1</source>
        <translation>Schichten von %1 messen</translation>
    </message>
    <message>
        <source>Measure the plan for %1</source>
        <translation>Plan für %1 messen</translation>
    </message>
    <message>
        <source>Read measured statistics</source>
        <translation>Gemessene Statistik lesen</translation>
    </message>
    <message>
        <source>Round single layers of %1</source>
        <translation>Schichten von %1 einzeln runden</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DockTitleBar</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Dieses Feld schließen; das Menü „Ansicht“ bringt es zurück</translation>
    </message>
    <message>
        <source>Export this panel as a figure</source>
        <translation>Dieses Feld als Abbildung exportieren</translation>
    </message>
    <message>
        <source>Float or dock this panel</source>
        <translation>Dieses Feld ablösen oder andocken</translation>
    </message>
    <message>
        <source>What do these numbers mean?</source>
        <translation>Was bedeuten diese Zahlen?</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Ablegen, um %1 zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Datei zu öffnen</numerusform>
            <numerusform>Ablegen, um %n Dateien zu öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::EngineStatus</name>
    <message>
        <source>Compute %1 ms · Frame %2 ms</source>
        <translation>Rechnen %1 ms · Bild %2 ms</translation>
    </message>
    <message>
        <source>Engine: computing</source>
        <translation>Engine: rechnet</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>Engine: bereit</translation>
    </message>
    <message>
        <source>Memory %1 MB</source>
        <translation>Speicher %1 MB</translation>
    </message>
    <message>
        <source>Time of the last computation on the engine thread, and from its result to the panels</source>
        <translation>Zeit der letzten Berechnung im Engine-Thread und von ihrem Ergebnis bis zu den Feldern</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ExportAllDialog</name>
    <message>
        <source>%1 (nothing to show yet)</source>
        <translation>%1 (noch nichts zu zeigen)</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already, the first is %1.</source>
        <translation>
            <numerusform>%n Datei gibt es schon: %1.</numerusform>
            <numerusform>%n Dateien gibt es schon, die erste ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each</source>
        <translation>&amp;Zahlen als CSV zu jeder</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Replace the files that exist already</source>
        <translation>Vorhandene Dateien e&amp;rsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %n figures.</source>
        <translation>
            <numerusform>Nach %n Abbildung abgebrochen.</numerusform>
            <numerusform>Nach %n Abbildungen abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one panel.</source>
        <translation>Mindestens ein Feld wählen.</translation>
    </message>
    <message>
        <source>Choose the folder the figures go to.</source>
        <translation>Den Ordner für die Abbildungen wählen.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export all panels</source>
        <translation>Alle Felder exportieren</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Ordner für die Abbildungen</translation>
    </message>
    <message>
        <source>For panels that were not exported before; the others keep their size and look</source>
        <translation>Für Felder, die noch nicht exportiert wurden; die anderen behalten Größe und Aussehen</translation>
    </message>
    <message>
        <source>Panels to export</source>
        <translation>Zu exportierende Felder</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>Es gibt keinen Ordner %1; einen anderen wählen.</translation>
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
        <translation>%1 darf laut Lizenz nicht in Dateien eingebettet werden; eine andere Schrift wählen.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3 × %4 pixels</source>
        <translation>%1 × %2 mm, %3 × %4 Pixel</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Keep the shape</source>
        <translation>&amp;Proportionen</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside it</source>
        <translation>&amp;Zahlen als CSV daneben</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Auflös&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>A millimeter of the figure is a millimeter of this screen</source>
        <translation>Ein Millimeter der Abbildung ist ein Millimeter dieses Bildschirms</translation>
    </message>
    <message>
        <source>Above or below the plot</source>
        <translation>Über oder unter dem Plot</translation>
    </message>
    <message>
        <source>At %1 dpi the picture has %2 million pixels; choose a lower resolution.</source>
        <translation>Bei %1 dpi hat das Bild %2 Millionen Pixel; eine niedrigere Auflösung wählen.</translation>
    </message>
    <message>
        <source>Beside the figure these files exist already: %1. Replace them?</source>
        <translation>Neben der Abbildung gibt es diese Dateien schon: %1. Ersetzen?</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>Neben dem Plot</translation>
    </message>
    <message>
        <source>Co&amp;lors</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>Copies the figure as PNG at 300 dpi, SVG and PDF (%1)</source>
        <translation>Kopiert die Abbildung als PNG mit 300 dpi, SVG und PDF (%1)</translation>
    </message>
    <message>
        <source>Dark, for slides</source>
        <translation>Dunkel, für Folien</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Light and dark keep their colors apart for color-blind readers</source>
        <translation>Hell und Dunkel halten ihre Farben auch bei Farbenblindheit auseinander</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Hell, für Papier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <source>Shades of gray</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Table as &amp;Markdown beside it</source>
        <translation>Tabelle als &amp;Markdown daneben</translation>
    </message>
    <message>
        <source>Table as LaTe&amp;X beside it</source>
        <translation>Tabelle als LaTeX da&amp;neben</translation>
    </message>
    <message>
        <source>Text of the title; empty: the figure&apos;s own</source>
        <translation>Text des Titels; leer: der eigene der Abbildung</translation>
    </message>
    <message>
        <source>The text would be only %1 pt high; choose a larger width or text size.</source>
        <translation>Die Schrift wäre nur %1 pt hoch; eine größere Breite oder Schriftgröße wählen.</translation>
    </message>
    <message>
        <source>This panel has nothing to show yet; the figure will say so.</source>
        <translation>Dieses Feld hat noch nichts zu zeigen; die Abbildung wird das sagen.</translation>
    </message>
    <message>
        <source>What is wrong with these choices</source>
        <translation>Was an dieser Auswahl nicht stimmt</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Wo Platz ist</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>Breite und Höhe ändern sich gemeinsam</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigureActions</name>
    <message>
        <source>Figure copied: %1</source>
        <translation>Abbildung kopiert: %1</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Abbildung nach %1 geschrieben</translation>
    </message>
    <message>
        <source>No open panel of this lab has anything to show yet.</source>
        <translation>Kein offenes Feld dieses Labors hat schon etwas zu zeigen.</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to copy.</source>
        <translation>Zuerst ein Feld öffnen: Es gibt keines zum Kopieren.</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to export.</source>
        <translation>Zuerst ein Feld öffnen: Es gibt keines zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigurePreview</name>
    <message>
        <source>Preview of the figure at its size on paper</source>
        <translation>Vorschau der Abbildung in ihrer Größe auf Papier</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FileFlow</name>
    <message>
        <source>Copy saved</source>
        <translation>Kopie gespeichert</translation>
    </message>
    <message>
        <source>Everything Quantoscope reads (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Alles, was Quantoscope liest (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Modelle (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Open a training-statistics file</source>
        <translation>Datei mit Trainingsstatistik öffnen</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Quantoscope-Sitzung (*.quantoscope)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Session saved</source>
        <translation>Sitzung gespeichert</translation>
    </message>
    <message>
        <source>The session has changes that are not saved. Save them first?</source>
        <translation>Die Sitzung hat nicht gespeicherte Änderungen. Zuerst speichern?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HelpCenter</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HistoryDialog</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Click a step, or use Up and Down, to go to that state. The disk marks what is saved.</source>
        <translation>Einen Schritt anklicken oder mit Auf und Ab zu diesem Zustand gehen. Die Diskette zeigt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation>Schritte dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::JobStrip</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n weiterer Auftrag</numerusform>
            <numerusform>%n weitere Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this job (Delete)</source>
        <translation>Diesen Auftrag abbrechen (Entf)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Take this line away (Delete)</source>
        <translation>Diese Zeile entfernen (Entf)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>fertig in %1 s</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabWorkspace</name>
    <message>
        <source>Panels in this place</source>
        <translation>Felder an diesem Platz</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabsBar</name>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
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
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;Zeigt live, woher der Fehler neuronaler Netze mit wenigen Bit kommt, welche Schichten ihn vertragen und was dagegen zu tun ist.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>Über Quantoscope</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Unbenannte Sitzung</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)…</source>
        <translation>
            <numerusform>%n weitere Meldung…</numerusform>
            <numerusform>%n weitere Meldungen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Meldung kopieren</translation>
    </message>
    <message>
        <source>Dismiss this message; View &gt; Messages keeps it</source>
        <translation>Diese Meldung ausblenden; Ansicht &gt; Meldungen bewahrt sie auf</translation>
    </message>
    <message>
        <source>How often this came</source>
        <translation>Wie oft diese Meldung kam</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Meldungen zeigen</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageLogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages since the start</source>
        <translation>Meldungen seit dem Start</translation>
    </message>
    <message>
        <source>The selected messages, or all of them</source>
        <translation>Die ausgewählten Meldungen oder alle</translation>
    </message>
    <message>
        <source>There were no messages since the start.</source>
        <translation>Seit dem Start gab es keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MissingStrip</name>
    <message numerus="yes">
        <source>%n files of this session could not be opened, the first is %1. Their places are kept.</source>
        <translation>
            <numerusform>%n Datei dieser Sitzung ließ sich nicht öffnen: %1. Ihr Platz bleibt erhalten.</numerusform>
            <numerusform>%n Dateien dieser Sitzung ließen sich nicht öffnen, die erste ist %1. Ihre Plätze bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this session could not be opened: %1. Its place is kept.</source>
        <translation>Eine Datei dieser Sitzung ließ sich nicht öffnen: %1. Ihr Platz bleibt erhalten.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose where the file is now; others beside it are found, too</source>
        <translation>Wählen, wo die Datei jetzt ist; andere daneben werden auch gefunden</translation>
    </message>
    <message>
        <source>Forget the files that could not be opened; this can be undone</source>
        <translation>Die Dateien vergessen, die sich nicht öffnen ließen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>Aus Sitzung entfernen</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::PaletteModel</name>
    <message>
        <source>cannot be used now</source>
        <translation>ist jetzt nicht verfügbar</translation>
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
        <translation>Automatisch &amp;sichern nach:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Clear cache</source>
        <translation>Cache &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Digits shown:</source>
        <translation>Gezeigte &amp;Ziffern:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Above it, what was not used for longest is removed first</source>
        <translation>Darüber wird zuerst entfernt, was am längsten nicht benutzt wurde</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>As each table suggests</source>
        <translation>Wie jede Tabelle vorschlägt</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Ordner des Caches</translation>
    </message>
    <message>
        <source>How long after a change the session is kept for recovery</source>
        <translation>Wie lange nach einer Änderung die Sitzung für eine Wiederherstellung gesichert wird</translation>
    </message>
    <message>
        <source>How many the engine may use; results do not depend on it</source>
        <translation>Wie viele die Engine benutzen darf; Ergebnisse hängen nicht davon ab</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>Belegt:</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>&amp;Grenze:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Kein Cache</translation>
    </message>
    <message>
        <source>Of menus, panels and messages; numbers are the same in all</source>
        <translation>Von Menüs, Feldern und Meldungen; Zahlen sind in allen gleich</translation>
    </message>
    <message>
        <source>Of the window; figures for paper are always light</source>
        <translation>Des Fensters; Abbildungen für Papier sind immer hell</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Removes what can be computed again; your files stay</source>
        <translation>Entfernt, was sich neu berechnen lässt; eigene Dateien bleiben</translation>
    </message>
    <message>
        <source>Significant digits in tables and read-outs; files keep all</source>
        <translation>Signifikante Ziffern in Tabellen und Ablesungen; Dateien behalten alle</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;Threads:</translation>
    </message>
    <message>
        <source>Where results that take long are kept</source>
        <translation>Wo Ergebnisse liegen, deren Berechnung lange dauert</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecentFiles</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>%1 is not there any more: moved, renamed or deleted.</source>
        <translation>%1 ist nicht mehr da: verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecoveryStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with this session; saving it goes to its original file</source>
        <translation>Mit dieser Sitzung fortfahren; Speichern schreibt in ihre ursprüngliche Datei</translation>
    </message>
    <message>
        <source>Delete this unsaved work for good</source>
        <translation>Diese nicht gespeicherte Arbeit endgültig löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Aufbewahren und beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Quantoscope-Sitzung (*.quantoscope)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>Als Kopie speichern…</translation>
    </message>
    <message>
        <source>Save unsaved work as</source>
        <translation>Nicht gespeicherte Arbeit speichern unter</translation>
    </message>
    <message>
        <source>The program ended unexpectedly on the computer %1. Unsaved work from %2 can be recovered (%3).</source>
        <translation>Das Programm wurde auf dem Rechner %1 unerwartet beendet. Nicht gespeicherte Arbeit von %2 lässt sich wiederherstellen (%3).</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Unsaved work from %1 can be recovered (%2).</source>
        <translation>Das Programm wurde unerwartet beendet. Nicht gespeicherte Arbeit von %1 lässt sich wiederherstellen (%2).</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Unsaved work from %1 (%2) is damaged and was kept as it is: %3</source>
        <translation>Nicht gespeicherte Arbeit von %1 (%2) ist beschädigt und wurde unverändert aufbewahrt: %3</translation>
    </message>
    <message>
        <source>Write it to a file of your choice and keep the present session</source>
        <translation>In eine Datei eigener Wahl schreiben und die jetzige Sitzung behalten</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportActions</name>
    <message>
        <source>No program was found to show %1; open it in a browser.</source>
        <translation>Kein Programm zum Zeigen von %1 gefunden; in einem Browser öffnen.</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Bericht nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportDialog</name>
    <message>
        <source>%1 is a file; choose a folder.</source>
        <translation>%1 ist eine Datei; einen Ordner wählen.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Replace the report that is there</source>
        <translation>Vorhandenen Bericht &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Show the page when it is written</source>
        <translation>Seite nach dem Schreiben &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>A page with all figures, tables and numbers of these runs. Beside it: figures as SVG, tables as CSV, LaTeX and Markdown, numbers as JSON.</source>
        <translation>Eine Seite mit allen Abbildungen, Tabellen und Zahlen dieser Läufe. Daneben: Abbildungen als SVG, Tabellen als CSV, LaTeX und Markdown, Zahlen als JSON.</translation>
    </message>
    <message>
        <source>Choose at least one run.</source>
        <translation>Mindestens einen Lauf wählen.</translation>
    </message>
    <message>
        <source>Choose the folder the report goes to.</source>
        <translation>Den Ordner für den Bericht wählen.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Runs in the report</source>
        <translation>Läufe im Bericht</translation>
    </message>
    <message>
        <source>There is an index.html in this folder already.</source>
        <translation>In diesem Ordner gibt es schon eine index.html.</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ShortcutsDialog</name>
    <message>
        <source>%1 already starts “%2”. Take it away from there?</source>
        <translation>%1 startet schon „%2“. Dort wegnehmen?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>Dort &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Back to the keys this action had at first</source>
        <translation>Zurück zu den Tasten, die diese Aktion anfangs hatte</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Eine Aktion wählen, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first? Your own are lost.</source>
        <translation>Allen Aktionen die anfänglichen Tasten geben? Ihre eigenen gehen verloren.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Neue Tasten für „%1“:</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The action stays in menus and palette</source>
        <translation>Die Aktion bleibt in Menüs und Palette</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraActions</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export all layers as one PDF</source>
        <translation>Alle Schichten als ein PDF exportieren</translation>
    </message>
    <message>
        <source>Export the recommended plan</source>
        <translation>Empfohlenen Plan exportieren</translation>
    </message>
    <message>
        <source>Folder for the plots</source>
        <translation>Ordner für die Plots</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Quantisierungsplan (*.json)</translation>
    </message>
    <message>
        <source>Writing a page for each layer…</source>
        <translation>Eine Seite je Schicht wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraExports</name>
    <message>
        <source>Alpha of every layer: %1</source>
        <translation>Alpha jeder Schicht: %1</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>Plan nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Plots written to %1</source>
        <translation>Plots nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Results written to %1</source>
        <translation>Ergebnisse nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Select a layer of the model first.</source>
        <translation>Zuerst eine Schicht des Modells auswählen.</translation>
    </message>
    <message>
        <source>The chain of the Geometry lab has no room for another layer.</source>
        <translation>Die Kette im Labor Geometrie hat keinen Platz für eine weitere Schicht.</translation>
    </message>
    <message>
        <source>Use %1 in Geometry</source>
        <translation>%1 in Geometrie verwenden</translation>
    </message>
    <message>
        <source>Write a plot of every layer</source>
        <translation>Einen Plot jeder Schicht schreiben</translation>
    </message>
    <message>
        <source>Write the results of the spectra</source>
        <translation>Die Ergebnisse der Spektren schreiben</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraLab</name>
    <message>
        <source>Analyze the spectra of %1</source>
        <translation>Spektren von %1 analysieren</translation>
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
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close tour</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>F&amp;ertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Does this step for you</source>
        <translation>Führt diesen Schritt für Sie aus</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::WelcomeStrip</name>
    <message>
        <source>Close; Help &gt; Welcome brings it back</source>
        <translation>Schließen; Hilfe &gt; Willkommen bringt ihn zurück</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>Statistik öffnen</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Zuletzt geöffnet:</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>Beim Start zeigen</translation>
    </message>
    <message>
        <source>Statistics of a training, one JSON file per run</source>
        <translation>Statistik eines Trainings, eine JSON-Datei je Lauf</translation>
    </message>
    <message>
        <source>Take a sample</source>
        <translation>Beispiel nehmen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Workbench</name>
    <message>
        <source>Close model %1</source>
        <translation>Modell %1 schließen</translation>
    </message>
    <message>
        <source>Import statistics %1</source>
        <translation>Statistik %1 importieren</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>%n Datei öffnen</numerusform>
            <numerusform>%n Dateien öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open experiment %1</source>
        <translation>Experiment %1 öffnen</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>Modell %1 öffnen</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>Fehlende Dateien entfernen</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>Lauf %1 entfernen</translation>
    </message>
</context>
<context>
    <name>quantoscope::axes3d::OrbitView</name>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Isometric view</source>
        <translation>&amp;Isometrische Ansicht</translation>
    </message>
    <message>
        <source>Arrow keys turn the view, plus and minus zoom, Home fits, Page Down reads out the parts.</source>
        <translation>Pfeiltasten drehen die Ansicht, Plus und Minus zoomen, Pos1 passt ein, Bild ab liest die Teile ab.</translation>
    </message>
    <message>
        <source>Copy &amp;data (CSV)</source>
        <translation>&amp;Daten kopieren (CSV)</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>Ei&amp;npassen</translation>
    </message>
    <message>
        <source>View against first axis</source>
        <translation>Ansicht entgegen der ersten Achse</translation>
    </message>
    <message>
        <source>View against second axis</source>
        <translation>Ansicht entgegen der zweiten Achse</translation>
    </message>
    <message>
        <source>View against third axis</source>
        <translation>Ansicht entgegen der dritten Achse</translation>
    </message>
    <message>
        <source>View along &amp;first axis</source>
        <translation>Ansicht entlang der e&amp;rsten Achse</translation>
    </message>
    <message>
        <source>View along &amp;second axis</source>
        <translation>Ansicht entlang der &amp;zweiten Achse</translation>
    </message>
    <message>
        <source>View along &amp;third axis</source>
        <translation>Ansicht entlang der dri&amp;tten Achse</translation>
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
        <translation>3-D-Ansicht</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys reads values.</source>
        <translation>Strg mit Pfeiltasten liest Werte ab.</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ParameterSlider</name>
    <message>
        <source>%1
Drag, use the wheel or the arrow keys (Shift fine, Alt coarse); double-click or Delete resets.</source>
        <translation>%1
Ziehen, Mausrad oder Pfeiltasten (Umschalt fein, Alt grob); Doppelklick oder Entf setzt zurück.</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::TableView</name>
    <message>
        <source>Copy selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>Nach dieser Spalte sortieren, aufsteigend</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>Nach dieser Spalte sortieren, absteigend</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ValueCell</name>
    <message>
        <source>%1
Drag sideways, type, or use the arrow keys; Shift is fine, Alt is coarse.</source>
        <translation>%1
Seitlich ziehen, eingeben oder Pfeiltasten benutzen; Umschalt ist fein, Alt ist grob.</translation>
    </message>
</context>
<context>
    <name>quantoscope::charts::ChartView</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Part of the chart in view</source>
        <translation>Sichtbarer Teil des Diagramms</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AllocationStrip</name>
    <message>
        <source>Add the allocation to the precision grid, to be trained</source>
        <translation>Die Zuteilung ins Präzisionsraster aufnehmen, um sie zu trainieren</translation>
    </message>
    <message>
        <source>Click a bar to pin or tie its layer.</source>
        <translation>Einen Balken anklicken, um seine Schicht festzulegen oder zu koppeln.</translation>
    </message>
    <message>
        <source>Cost of the allocation</source>
        <translation>Kosten der Zuteilung</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Plan exportieren…</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Group of the selected layer</source>
        <translation>Gruppe der ausgewählten Schicht</translation>
    </message>
    <message>
        <source>Layers of one group get one bit-width</source>
        <translation>Schichten einer Gruppe bekommen eine gemeinsame Bitbreite</translation>
    </message>
    <message>
        <source>Limit multiply-adds, bit operations, latency and energy beside the budget</source>
        <translation>Neben dem Budget auch MACs, Bitoperationen, Latenz und Energie begrenzen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Make a configuration</source>
        <translation>Konfiguration anlegen</translation>
    </message>
    <message>
        <source>Measure the model</source>
        <translation>Modell messen</translation>
    </message>
    <message>
        <source>Measure what rounding does to the weights of every layer</source>
        <translation>Messen, was das Runden mit den Gewichten jeder Schicht macht</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>Open an allocation instance, or a plan for the opened model</source>
        <translation>Eine Zuteilungsinstanz öffnen oder einen Plan für das geöffnete Modell</translation>
    </message>
    <message>
        <source>Open costs…</source>
        <translation>Kosten öffnen…</translation>
    </message>
    <message>
        <source>Pin of the selected layer</source>
        <translation>Festlegung der ausgewählten Schicht</translation>
    </message>
    <message numerus="yes">
        <source>Pinned at %n bit(s)</source>
        <translation>
            <numerusform>Festgelegt auf %n Bit</numerusform>
            <numerusform>Festgelegt auf %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Query, key and value of a block get one bit-width</source>
        <translation>Query, Key und Value eines Blocks bekommen eine gemeinsame Bitbreite</translation>
    </message>
    <message>
        <source>Take the allocation as configuration</source>
        <translation>Die Zuteilung als Konfiguration übernehmen</translation>
    </message>
    <message>
        <source>Tie query, key, value</source>
        <translation>Query, Key, Value koppeln</translation>
    </message>
    <message>
        <source>Write the allocation as a quantization plan</source>
        <translation>Die Zuteilung als Quantisierungsplan schreiben</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AttentionStrip</name>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head whose attention is shown</source>
        <translation>Kopf, dessen Attention gezeigt wird</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer whose attention is shown</source>
        <translation>Schicht, deren Attention gezeigt wird</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BasisEditor</name>
    <message>
        <source>Basis vectors</source>
        <translation>Basisvektoren</translation>
    </message>
    <message>
        <source>Where the layer sends the basis vectors. Drag a tip, or choose one with Space and move it with the arrow keys; Shift moves the third channel.</source>
        <translation>Wohin die Schicht die Basisvektoren abbildet. Eine Spitze ziehen oder mit der Leertaste wählen und mit den Pfeiltasten bewegen; Umschalt bewegt den dritten Kanal.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BitsPanel</name>
    <message>
        <source>The bit-widths that are compared: numbers and ranges such as 2,3,4-8.</source>
        <translation>Die verglichenen Bitbreiten: Zahlen und Bereiche wie 2,3,4-8.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::CriticalityStart</name>
    <message>
        <source>Import statistics…</source>
        <translation>Statistik importieren…</translation>
    </message>
    <message>
        <source>No language model is open</source>
        <translation>Kein Sprachmodell ist geöffnet</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of a model of the Llama architecture to see which of its layers can go to 2 bits.</source>
        <translation>Den Ordner eines Modells der Llama-Architektur öffnen, um zu sehen, welche seiner Schichten mit 2 Bit auskommen.</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>Beispielmodell öffnen</translation>
    </message>
    <message>
        <source>This cannot be measured</source>
        <translation>Das lässt sich nicht messen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::DistributionPanel</name>
    <message>
        <source>Boxes</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Brushed range only</source>
        <translation>Nur Auswahl</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Counts in bins shared by all bit-widths (Freedman and Diaconis)</source>
        <translation>Anzahlen in Klassen, die für alle Bitbreiten gleich sind (Freedman und Diaconis)</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>Verteilung des Verlusts</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>Median, quartiles, and whiskers to the last loss within 1.5 times their distance</source>
        <translation>Median, Quartile und Antennen bis zum letzten Verlust innerhalb ihres 1.5-fachen Abstands</translation>
    </message>
    <message>
        <source>No range is selected in the timeline; the whole run is shown.</source>
        <translation>Auf der Zeitachse ist kein Bereich ausgewählt; der ganze Lauf wird gezeigt.</translation>
    </message>
    <message>
        <source>Use only the iterations selected in the timeline or the loss plot</source>
        <translation>Nur die Iterationen verwenden, die auf der Zeitachse oder im Plot des Verlusts ausgewählt sind</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::EmptyState</name>
    <message>
        <source>A JSON file with iteration_losses, bit_width_usage or losses_per_bit</source>
        <translation>Eine JSON-Datei mit iteration_losses, bit_width_usage oder losses_per_bit</translation>
    </message>
    <message>
        <source>A recorded training of 1500 iterations at 2, 4, 8 and 16 bit</source>
        <translation>Ein aufgezeichnetes Training von 1500 Iterationen mit 2, 4, 8 und 16 Bit</translation>
    </message>
    <message>
        <source>No run is loaded</source>
        <translation>Kein Lauf ist geladen</translation>
    </message>
    <message>
        <source>Open a stats file…</source>
        <translation>Statistikdatei öffnen…</translation>
    </message>
    <message>
        <source>Open the statistics file of a training with changing bit-widths, or drop it on the window.</source>
        <translation>Die Statistikdatei eines Trainings mit wechselnden Bitbreiten öffnen oder auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Take the sample</source>
        <translation>Beispiel nehmen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ExperimentPanel</name>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Schichten</translation>
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
        <translation>Neue Schicht</translation>
    </message>
    <message>
        <source>Adds a small block of the open model&apos;s weights as a layer.</source>
        <translation>Fügt einen kleinen Block der Gewichte des geöffneten Modells als Schicht hinzu.</translation>
    </message>
    <message>
        <source>Adds an identity at the end of the chain, up to %1 layers.</source>
        <translation>Hängt eine Identität an das Ende der Kette an, bis zu %1 Schichten.</translation>
    </message>
    <message>
        <source>Each layer starts at the shared bit-width; set it on the layer&apos;s card.</source>
        <translation>Jede Schicht beginnt mit der gemeinsamen Bitbreite; sie lässt sich auf der Karte der Schicht einstellen.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Move layer %1 down</source>
        <translation>Schicht %1 nach unten</translation>
    </message>
    <message>
        <source>Move layer %1 up</source>
        <translation>Schicht %1 nach oben</translation>
    </message>
    <message>
        <source>One bit-width for all layers</source>
        <translation>Eine Bitbreite für alle Schichten</translation>
    </message>
    <message>
        <source>Open a model first: its weights can become a layer here.</source>
        <translation>Zuerst ein Modell öffnen: Seine Gewichte können hier eine Schicht werden.</translation>
    </message>
    <message>
        <source>Own bit-width for each layer</source>
        <translation>Eigene Bitbreite je Schicht</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>Eigenes Experiment</translation>
    </message>
    <message>
        <source>Paste the weights of layer %1</source>
        <translation>Gewichte von Schicht %1 einfügen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Schicht %1 entfernen</translation>
    </message>
    <message>
        <source>Replaces the experiment by one that ships with the program. Can be undone.</source>
        <translation>Ersetzt das Experiment durch eines, das dem Programm beiliegt. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Switch to 2-D</source>
        <translation>Auf 2-D umschalten</translation>
    </message>
    <message>
        <source>Switch to 3-D</source>
        <translation>Auf 3-D umschalten</translation>
    </message>
    <message>
        <source>Take a block of %1</source>
        <translation>Einen Block aus %1 nehmen</translation>
    </message>
    <message>
        <source>Take from model…</source>
        <translation>Aus Modell nehmen…</translation>
    </message>
    <message>
        <source>The value that enters the first layer, channel by channel.</source>
        <translation>Der Wert, der in die erste Schicht eingeht, Kanal für Kanal.</translation>
    </message>
    <message>
        <source>Three channels: what is new comes from the identity.</source>
        <translation>Drei Kanäle: Was neu ist, kommt aus der Identität.</translation>
    </message>
    <message>
        <source>Two channels: third rows and columns are cut off.</source>
        <translation>Zwei Kanäle: Dritte Zeilen und Spalten werden abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::HardwareStrip</name>
    <message>
        <source>Open a table of hardware profiles (CSV)</source>
        <translation>Eine Tabelle mit Hardwareprofilen öffnen (CSV)</translation>
    </message>
    <message>
        <source>Own profiles…</source>
        <translation>Eigene Profile…</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::InferencePanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>Aktivierungen werden nach jeder Schicht mit einer Skalierung für alle Punkte gerundet; aus: nur Gewichte.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LandscapePanel</name>
    <message>
        <source>Colors over the plane of inputs.</source>
        <translation>Farben über der Ebene der Eingaben.</translation>
    </message>
    <message>
        <source>Heights over the plane of inputs: drag turns it, the wheel zooms.</source>
        <translation>Höhen über der Ebene der Eingaben: Ziehen dreht, das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Shape of the landscape</source>
        <translation>Form der Landschaft</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>The points of the manifold on the map; pick one to find it in all panels.</source>
        <translation>Die Punkte der Mannigfaltigkeit auf der Karte; ein gewählter zeigt sich in allen Feldern.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerBarsPanel</name>
    <message>
        <source>%1 (of the last valid experiment)</source>
        <translation>%1 (des letzten gültigen Experiments)</translation>
    </message>
    <message>
        <source>All numbers of the layers as a table.</source>
        <translation>Alle Zahlen der Schichten als Tabelle.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>How far the error of one layer can reach along each channel.</source>
        <translation>Wie weit der Fehler einer Schicht entlang jedes Kanals reichen kann.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>One measure as bars.</source>
        <translation>Eine Größe als Balken.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The largest error of a layer and all before it along each channel, as a share of the value there.</source>
        <translation>Der größte Fehler einer Schicht und aller davor entlang jedes Kanals, als Anteil des Werts dort.</translation>
    </message>
    <message>
        <source>The largest error of all layers along each channel, as a share of the value there.</source>
        <translation>Der größte Fehler aller Schichten entlang jedes Kanals, als Anteil des Werts dort.</translation>
    </message>
    <message>
        <source>The largest error of one layer along each channel, as a share of the value there.</source>
        <translation>Der größte Fehler einer Schicht entlang jedes Kanals, als Anteil des Werts dort.</translation>
    </message>
    <message>
        <source>The largest factor by which the quantized weights can stretch an error.</source>
        <translation>Der größte Faktor, um den die quantisierten Gewichte einen Fehler strecken können.</translation>
    </message>
    <message>
        <source>The relative error of each channel divided by the mean over channels.</source>
        <translation>Der relative Fehler jedes Kanals, geteilt durch den Mittelwert über die Kanäle.</translation>
    </message>
    <message>
        <source>What the bars show of each layer.</source>
        <translation>Was die Balken von jeder Schicht zeigen.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerCard</name>
    <message>
        <source>Copy matrix</source>
        <translation>Matrix kopieren</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Move layer %1 down, towards the output</source>
        <translation>Schicht %1 nach unten verschieben, zur Ausgabe hin</translation>
    </message>
    <message>
        <source>Move layer %1 up, towards the input</source>
        <translation>Schicht %1 nach oben verschieben, zur Eingabe hin</translation>
    </message>
    <message>
        <source>Paste matrix (numpy or rows)</source>
        <translation>Matrix einfügen (numpy oder Zeilen)</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Schicht %1 entfernen</translation>
    </message>
    <message>
        <source>The weights of this layer</source>
        <translation>Die Gewichte dieser Schicht</translation>
    </message>
    <message>
        <source>Weights after rounding</source>
        <translation>Gewichte nach Rundung</translation>
    </message>
    <message>
        <source>Weights of layer %1: copy, paste, drag the basis vectors</source>
        <translation>Gewichte von Schicht %1: kopieren, einfügen, Basisvektoren ziehen</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>Bit</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerRegionsPanel</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Kanäle %1 und %2</translation>
    </message>
    <message>
        <source>One scale for all layers; off: each picture is filled.</source>
        <translation>Eine Skala für alle Schichten; aus: Jedes Bild wird ausgefüllt.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Polytopes: drag one and all turn.</source>
        <translation>Polytope: Ziehen an einem dreht alle.</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>Gleiche Skala</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Space or plane</source>
        <translation>Raum oder Ebene</translation>
    </message>
    <message>
        <source>The two channels that the regions are projected onto, exactly.</source>
        <translation>Die zwei Kanäle, auf die die Bereiche exakt projiziert werden.</translation>
    </message>
    <message>
        <source>Their exact projections onto two channels.</source>
        <translation>Ihre exakten Projektionen auf zwei Kanäle.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LimitRow</name>
    <message>
        <source>Not known for these layers: it needs their multiply-adds, for latency and energy also a hardware profile that knows these widths.</source>
        <translation>Für diese Schichten nicht bekannt: Nötig sind ihre MACs, für Latenz und Energie auch ein Hardwareprofil, das diese Breiten kennt.</translation>
    </message>
    <message>
        <source>The best allocation of this budget takes %1 in an inference.</source>
        <translation>Die beste Zuteilung dieses Budgets braucht %1 bei einer Inferenz.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LossPanel</name>
    <message>
        <source>Log scale</source>
        <translation>Log-Skala</translation>
    </message>
    <message>
        <source>Logarithmic loss axis; needs losses above zero</source>
        <translation>Logarithmische Achse des Verlusts; braucht Verluste über null</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>Verlust nach Iteration</translation>
    </message>
    <message>
        <source>Mean over a window centered at each iteration, a fiftieth of the run long (5 to 101)</source>
        <translation>Mittelwert über ein um jede Iteration zentriertes Fenster, ein Fünfzigstel des Laufs lang (5 bis 101)</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>Gleit. Mittel</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldPanel</name>
    <message>
        <source>Comma-separated points (*.csv *.txt);;All files (*)</source>
        <translation>Durch Kommas getrennte Punkte (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Punkte öffnen</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Punkte aus einer Datei</translation>
    </message>
    <message>
        <source>Take points from a file: a line for each point, numbers separated by commas.</source>
        <translation>Punkte aus einer Datei nehmen: eine Zeile je Punkt, Zahlen durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The error regions around some of the inputs, at their true size.</source>
        <translation>Die Fehlerbereiche um einige der Eingaben, in wahrer Größe.</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>Röhren</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldsPanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>Aktivierungen werden nach jeder Schicht mit einer Skalierung für alle Punkte gerundet; aus: nur Gewichte.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::MeasuringStrip</name>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1 Das dauert %2.</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>Stattdessen hier messen</translation>
    </message>
    <message>
        <source>Measure layers</source>
        <translation>Schichten messen</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>Plan messen</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Den Plan als Ganzes neben einheitlichen Breiten messen</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>Die importierte Statistik weglegen und das geöffnete Modell messen</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Eine Schicht nach der anderen runden und messen, was das mit dem nächsten Token macht</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>Schichten einzeln runden</translation>
    </message>
    <message>
        <source>Run the prompts through the model and measure activations and attention</source>
        <translation>Die Prompts durch das Modell schicken und Aktivierungen und Attention messen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>Anhalten; was gemessen ist, bleibt</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelPanel</name>
    <message>
        <source>%1 layers of %2 tensors, %3</source>
        <translation>%1 Schichten aus %2 Tensoren, %3</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>Einen kleinen Block der ausgewählten Schicht wählen und an die Kette des Labors Geometrie anfügen</translation>
    </message>
    <message>
        <source>Close the model</source>
        <translation>Modell schließen</translation>
    </message>
    <message>
        <source>Close the model; this can be undone</source>
        <translation>Das Modell schließen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Filter layers by a regular expression</source>
        <translation>Schichten mit regulärem Ausdruck filtern</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>Filter der Schichten</translation>
    </message>
    <message>
        <source>Only layers with a match in their name are analyzed and shown, for example attn|mlp</source>
        <translation>Nur Schichten, deren Name einen Treffer hat, werden analysiert und gezeigt, zum Beispiel attn|mlp</translation>
    </message>
    <message>
        <source>Use in Geometry</source>
        <translation>In Geometrie nutzen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelTree</name>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Schichten des Modells</translation>
    </message>
    <message>
        <source>Outside of blocks</source>
        <translation>Außerhalb der Blöcke</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::NoModel</name>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a weight file (safetensors, ONNX, npy or npz) to see how its layers&apos; spectra change with the precision.</source>
        <translation>Eine Gewichtsdatei öffnen (safetensors, ONNX, npy oder npz), um zu sehen, wie sich die Spektren ihrer Schichten mit der Präzision ändern.</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>Beispielmodell öffnen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OpenModelButtons</name>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a weight file: safetensors, ONNX, npy or npz</source>
        <translation>Eine Gewichtsdatei öffnen: safetensors, ONNX, npy oder npz</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>Das kleine Sprachmodell öffnen, das dem Programm beiliegt</translation>
    </message>
    <message>
        <source>Sample model</source>
        <translation>Beispielmodell</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverlayButton</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Pin the present experiment</source>
        <translation>&amp;Gegenwärtiges Experiment anheften</translation>
    </message>
    <message>
        <source>Experiments (*.json);;All files (*)</source>
        <translation>Experimente (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Laid over this experiment: %1.</source>
        <translation>Über dieses Experiment gelegt: %1.</translation>
    </message>
    <message>
        <source>Lays another experiment over this one: a preset, a file, or this one as it is now.</source>
        <translation>Legt ein anderes Experiment über dieses: eine Vorgabe, eine Datei oder dieses, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Keine Überlagerung</translation>
    </message>
    <message>
        <source>Open an experiment as overlay</source>
        <translation>Ein Experiment als Überlagerung öffnen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Overlay %1</source>
        <translation>%1 überlagern</translation>
    </message>
    <message>
        <source>Overlay: %1</source>
        <translation>Überlagerung: %1</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>Eigenes Experiment</translation>
    </message>
    <message>
        <source>Pin the experiment as overlay</source>
        <translation>Das Experiment als Überlagerung anheften</translation>
    </message>
    <message>
        <source>The experiment cannot be opened</source>
        <translation>Das Experiment lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverviewPanel</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>Bitbreiten</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Inhalt der Tabelle</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follow files that change</source>
        <translation>Geänderte Dateien verfolgen</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Diesen Lauf entfernen</translation>
    </message>
    <message>
        <source>Remove this run; can be undone</source>
        <translation>Diesen Lauf entfernen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Show what a training writes while it runs; zoom and selection stay</source>
        <translation>Zeigen, was ein laufendes Training schreibt; Zoom und Auswahl bleiben</translation>
    </message>
    <message>
        <source>The file of this run is still being written; what is shown is what it holds so far</source>
        <translation>Die Datei dieses Laufs wird noch geschrieben; gezeigt wird, was sie bisher enthält</translation>
    </message>
    <message>
        <source>The loaded runs side by side</source>
        <translation>Die geladenen Läufe nebeneinander</translation>
    </message>
    <message>
        <source>The losses of the shown run at each bit-width</source>
        <translation>Die Verluste des gezeigten Laufs je Bitbreite</translation>
    </message>
    <message>
        <source>The run that all panels of this lab show</source>
        <translation>Der Lauf, den alle Felder dieses Labors zeigen</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write all figures, tables and numbers of the runs into a folder</source>
        <translation>Alle Abbildungen, Tabellen und Zahlen der Läufe in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>wächst</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PagedRunPanel</name>
    <message>
        <source>Computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Kind of view</source>
        <translation>Art der Ansicht</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PartsBar</name>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Errors of random roundings and the error of the rounding that is made; all lie inside.</source>
        <translation>Fehler zufälliger Rundungen und der Fehler der wirklichen Rundung; alle liegen innen.</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>Alles in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Verschachtelt</translation>
    </message>
    <message>
        <source>Principal axes, as far as the region reaches along them.</source>
        <translation>Die Hauptachsen, so weit der Bereich entlang von ihnen reicht.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>The bounding box: what a bound for each channel would claim.</source>
        <translation>Die Begrenzungsbox: was eine Schranke je Kanal behaupten würde.</translation>
    </message>
    <message>
        <source>The error of the whole chain: the Minkowski sum of its layers.</source>
        <translation>Der Fehler der ganzen Kette: die Minkowski-Summe ihrer Schichten.</translation>
    </message>
    <message>
        <source>The same chain without channel mixing: only the main diagonals.</source>
        <translation>Dieselbe Kette ohne Kanalmischung: nur die Hauptdiagonalen.</translation>
    </message>
    <message>
        <source>The whole after each layer, one inside the next.</source>
        <translation>Der ganze Bereich nach jeder Schicht, einer im nächsten.</translation>
    </message>
    <message>
        <source>What each layer adds by itself, in the layer&apos;s color.</source>
        <translation>Was jede Schicht für sich beiträgt, in der Farbe der Schicht.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlanStrip</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>Wie der Plan sagt</translation>
    </message>
    <message>
        <source>Bits of the selected layer</source>
        <translation>Bits der ausgewählten Schicht</translation>
    </message>
    <message>
        <source>Bits of the selected layer&apos;s seven matrices</source>
        <translation>Bits der sieben Matrizen der ausgewählten Schicht</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>Den importierten Plan und von Hand gesetzte Bits verwerfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Follow zones</source>
        <translation>Zonen folgen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>Plan messen</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Den Plan als Ganzes neben einheitlichen Breiten messen</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Ausgewählte Schicht</translation>
    </message>
    <message>
        <source>Take a plan that this or another lab has written</source>
        <translation>Einen Plan nehmen, den dieses oder ein anderes Labor geschrieben hat</translation>
    </message>
    <message>
        <source>Write the plan for a quantizer or another lab</source>
        <translation>Den Plan für einen Quantisierer oder ein anderes Labor schreiben</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlotGridView</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGrid</name>
    <message>
        <source>%1 is the configuration to train</source>
        <translation>%1 ist die zu trainierende Konfiguration</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: activations of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2: Aktivierungen mit %n Bit</numerusform>
            <numerusform>%1, %2: Aktivierungen mit %n Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: weights of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2: Gewichte mit %n Bit</numerusform>
            <numerusform>%1, %2: Gewichte mit %n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move, typing or F2 changes a width, plus and minus step it</source>
        <translation>Pfeiltasten bewegen den Fokus, Tippen oder F2 ändert eine Breite, Plus und Minus ändern sie schrittweise</translation>
    </message>
    <message>
        <source>Bit-widths of the layers</source>
        <translation>Bitbreiten der Schichten</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGridPanel</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Add a configuration</source>
        <translation>Konfiguration hinzufügen</translation>
    </message>
    <message>
        <source>Add a copy that can be changed</source>
        <translation>Eine Kopie hinzufügen, die sich ändern lässt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Give a configuration of your own another name</source>
        <translation>Einer eigenen Konfiguration einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Make this the configuration to train</source>
        <translation>Diese Konfiguration zum Trainieren wählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a configuration</source>
        <translation>Konfiguration entfernen</translation>
    </message>
    <message>
        <source>Remove a configuration of your own</source>
        <translation>Eine eigene Konfiguration entfernen</translation>
    </message>
    <message>
        <source>Rename a configuration</source>
        <translation>Konfiguration umbenennen</translation>
    </message>
    <message>
        <source>Rename the configuration</source>
        <translation>Konfiguration umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message numerus="yes">
        <source>Set a layer to %n bit(s)</source>
        <translation>
            <numerusform>Schicht auf %n Bit setzen</numerusform>
            <numerusform>Schicht auf %n Bit setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What the widths are of</source>
        <translation>Wofür die Breiten gelten</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionMenu</name>
    <message numerus="yes">
        <source>%n precision(s)</source>
        <translation>
            <numerusform>%n Präzision</numerusform>
            <numerusform>%n Präzisionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The precisions in which every layer is analyzed; changes are against the first one</source>
        <translation>Die Präzisionen, in denen jede Schicht analysiert wird; Änderungen beziehen sich auf die erste</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PromptStrip</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Characters in focus</source>
        <translation>Zeichen im Fokus</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Im Fokus</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>Prompts öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Take prompts or token ids from a file</source>
        <translation>Prompts oder Token-IDs aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Tokens with one of these characters count as focus of the last token&apos;s attention</source>
        <translation>Tokens mit einem dieser Zeichen zählen als Fokus der Attention des letzten Tokens</translation>
    </message>
    <message>
        <source>Use these prompts (Ctrl+Return)</source>
        <translation>Diese Prompts verwenden (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>What the model reads; Ctrl+Return applies, Escape gives up</source>
        <translation>Was das Modell liest; Strg+Eingabetaste wendet an, Esc verwirft</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RegionPanel</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Kanäle %1 und %2</translation>
    </message>
    <message>
        <source>Click a number to read what it means.</source>
        <translation>Eine Zahl anklicken, um zu lesen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>The two channels that the region is projected onto, exactly.</source>
        <translation>Die zwei Kanäle, auf die der Bereich exakt projiziert wird.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RoundingStrip</name>
    <message>
        <source>Bit-widths that are measured</source>
        <translation>Bitbreiten, die gemessen werden</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Eine Schicht nach der anderen runden und messen, was das mit dem nächsten Token macht</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>Schichten einzeln runden</translation>
    </message>
    <message>
        <source>What is wrong with the bit-widths</source>
        <translation>Was an den Bitbreiten falsch ist</translation>
    </message>
    <message>
        <source>Whole numbers from 2 to 16, separated by commas</source>
        <translation>Ganze Zahlen von 2 bis 16, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RunPlotPanel</name>
    <message>
        <source>Clear range</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear the selected range of iterations (Escape in the plot)</source>
        <translation>Den ausgewählten Bereich von Iterationen aufheben (Esc im Plot)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Drag over the plot to select iterations in all panels (without this tool: Ctrl+drag)</source>
        <translation>Über den Plot ziehen, um Iterationen in allen Feldern auszuwählen (ohne dieses Werkzeug: Strg+Ziehen)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Select range</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Show all of the run (double click in the plot)</source>
        <translation>Den ganzen Lauf zeigen (Doppelklick im Plot)</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SensitivityStrip</name>
    <message>
        <source>Allocate with these</source>
        <translation>Damit zuteilen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure how much accuracy each layer loses with two bits less</source>
        <translation>Messen, wie viel Genauigkeit jede Schicht mit zwei Bit weniger verliert</translation>
    </message>
    <message>
        <source>Take the measured costs for the bit allocation</source>
        <translation>Die gemessenen Kosten für die Bitzuteilung nehmen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SpectraPagePanel</name>
    <message>
        <source>Kind of view</source>
        <translation>Art der Ansicht</translation>
    </message>
    <message>
        <source>Precision in view</source>
        <translation>Gezeigte Präzision</translation>
    </message>
    <message>
        <source>The precision whose spectrum is shown</source>
        <translation>Die Präzision, deren Spektrum gezeigt wird</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyPanel</name>
    <message>
        <source>Fit everything into the view</source>
        <translation>Alles in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Einpassen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyStrip</name>
    <message>
        <source>%1 · the rest takes %2</source>
        <translation>%1 · der Rest dauert %2</translation>
    </message>
    <message>
        <source>Analyze spectra</source>
        <translation>Spektren analysieren</translation>
    </message>
    <message>
        <source>Compute the spectra that are missing (F5)</source>
        <translation>Die fehlenden Spektren berechnen (F5)</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>Anhalten; was gefunden ist, bleibt</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
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
        <translation>Als Schicht hinzufügen</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Schichten des Modells</translation>
    </message>
    <message>
        <source>No layer of this name has room for a block of %1 × %1.</source>
        <translation>Keine Schicht dieses Namens hat Platz für einen Block von %1 × %1.</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name</source>
        <translation>Teil des Namens einer Schicht</translation>
    </message>
    <message>
        <source>Scale the block&apos;s largest magnitude to 1</source>
        <translation>Den größten Betrag im Block auf 1 skalieren</translation>
    </message>
    <message>
        <source>Take a layer from %1</source>
        <translation>Eine Schicht aus %1 nehmen</translation>
    </message>
    <message>
        <source>Weights of language models are small against the rounding steps of this lab, which are those of numbers from -1 to 1.</source>
        <translation>Gewichte von Sprachmodellen sind klein gegen die Rundungsschritte dieses Labors, nämlich die von Zahlen zwischen -1 und 1.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TimelinePanel</name>
    <message>
        <source>Bit-width by iteration</source>
        <translation>Bitbreite nach Iteration</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingSetupPanel</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Photographs are shifted by up to four pixels and mirrored; digits are not</source>
        <translation>Fotos werden um bis zu vier Pixel verschoben und gespiegelt, Ziffern nicht</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>Die gewählte Konfiguration trainieren</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>Mit einem Ordner von CIFAR-10- oder IDX-Dateien trainieren</translation>
    </message>
    <message>
        <source>Train with the handwritten digits that ship with the program</source>
        <translation>Mit den handgeschriebenen Ziffern trainieren, die dem Programm beiliegen</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingStrip</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where the training was left</source>
        <translation>Dort weitermachen, wo das Training verlassen wurde</translation>
    </message>
    <message>
        <source>Open in Runs</source>
        <translation>In Läufe öffnen</translation>
    </message>
    <message>
        <source>Open in Spectra</source>
        <translation>In Spektren öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>Die Gewichte als safetensors speichern und im Labor Spektren öffnen</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>Speichern, was das Training aufgezeichnet hat, und es im Labor Läufe öffnen</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>Fünf Trainings mit handgeschriebenen Ziffern zeigen, die dem Programm beiliegen</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Zustand des Trainings</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>Nach diesem Batch anhalten; es kann später weitergehen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train all five</source>
        <translation>Alle fünf</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>Die gewählte Konfiguration trainieren</translation>
    </message>
    <message>
        <source>Train the five named configurations one after the other and compare them</source>
        <translation>Die fünf benannten Konfigurationen nacheinander trainieren und vergleichen</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>Nach diesem Batch warten</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::WeightsPanel</name>
    <message>
        <source>Error at every bit-width</source>
        <translation>Fehler bei jeder Bitbreite</translation>
    </message>
    <message>
        <source>Reading the layer…</source>
        <translation>Die Schicht wird gelesen…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights before and after rounding</source>
        <translation>Gewichte vor und nach der Rundung</translation>
    </message>
</context>
<context>
    <name>quantoscope::plot2d::PlotView</name>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 gegen %2.</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 weitere</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows everything, Page Down reads out the values.</source>
        <translation>Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles, Bild ab liest die Werte ab.</translation>
    </message>
    <message>
        <source>Clear &amp;selected range</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>Copy &amp;Data (CSV)</source>
        <translation>&amp;Daten kopieren (CSV)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Plot</translation>
    </message>
</context>
<context>
    <name>quantoscope::scene3d::SceneView</name>
    <message>
        <source>3-D view</source>
        <translation>3-D-Ansicht</translation>
    </message>
</context>
<context>
    <name>quantoscope::views::PagedBody</name>
    <message>
        <source>Kind of view</source>
        <translation>Art der Ansicht</translation>
    </message>
</context>
</TS>
