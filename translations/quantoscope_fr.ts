<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>À &amp;propos de Quantoscope</translation>
    </message>
    <message>
        <source>&amp;Analyze spectra</source>
        <translation>&amp;Analyser les spectres</translation>
    </message>
    <message>
        <source>&amp;Co-design</source>
        <translation>&amp;Co-conception</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Définitions</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Exporter la &amp;figure…</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>&amp;Exporter le plan…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Follow the zones</source>
        <translation>Suivre les &amp;zones</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>Prise en &amp;main</translation>
    </message>
    <message>
        <source>&amp;Go on with the training</source>
        <translation>&amp;Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Import plan…</source>
        <translation>&amp;Importer un plan…</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>&amp;Laboratoires</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Measure layers</source>
        <translation>&amp;Mesurer les couches</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Messages…</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open costs…</source>
        <translation>&amp;Ouvrir des coûts…</translation>
    </message>
    <message>
        <source>&amp;Open prompts…</source>
        <translation>&amp;Ouvrir des invites…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>Mettre l’entraînement en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Round single layers</source>
        <translation>A&amp;rrondir une à une</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>Arrêter la me&amp;sure</translation>
    </message>
    <message>
        <source>&amp;Stop the analysis</source>
        <translation>Arrê&amp;ter l’analyse</translation>
    </message>
    <message>
        <source>&amp;Stop the training</source>
        <translation>&amp;Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Train the chosen configuration</source>
        <translation>Entraîner la &amp;configuration choisie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Use the layer in Geometry…</source>
        <translation>&amp;Utiliser la couche dans Géométrie…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>Écrire un r&amp;apport…</translation>
    </message>
    <message>
        <source>A tour of three tasks: explore a training, drag a weight, export a figure</source>
        <translation>Une visite en trois tâches : explorer un entraînement, faire glisser un poids, exporter une figure</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>Add a table of hardware profiles (CSV)</source>
        <translation>Ajouter un tableau de profils matériels (CSV)</translation>
    </message>
    <message>
        <source>Add the recorded training that ships with the program</source>
        <translation>Ajouter l’entraînement enregistré qui est livré avec le programme</translation>
    </message>
    <message>
        <source>All figures, tables and numbers of the runs in a folder</source>
        <translation>Toutes les figures, tous les tableaux et tous les nombres des exécutions dans un dossier</translation>
    </message>
    <message>
        <source>All keys, to look up and to change</source>
        <translation>Toutes les touches, à consulter et à changer</translation>
    </message>
    <message>
        <source>All open panels of this lab with labels (a), (b), (c)</source>
        <translation>Tous les panneaux ouverts de ce laboratoire avec les étiquettes (a), (b), (c)</translation>
    </message>
    <message>
        <source>All steps of this session in words; choosing one goes there</source>
        <translation>Toutes les étapes de cette session en mots ; en choisir une y mène</translation>
    </message>
    <message>
        <source>Allocate bits for an instance, or for a plan&apos;s layers</source>
        <translation>Allouer les bits d’une instance ou des couches d’un plan</translation>
    </message>
    <message>
        <source>Begin anew with the first experiment and no data</source>
        <translation>Recommencer avec la première expérience et sans données</translation>
    </message>
    <message>
        <source>C&amp;ancel all jobs</source>
        <translation>A&amp;nnuler toutes les tâches</translation>
    </message>
    <message>
        <source>C&amp;riticality</source>
        <translation>C&amp;riticité</translation>
    </message>
    <message>
        <source>Choose &amp;images…</source>
        <translation>Choisir des &amp;images…</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>Choisir un petit bloc de la couche sélectionnée et l’ajouter à la chaîne du laboratoire Géométrie</translation>
    </message>
    <message>
        <source>Close &amp;the model</source>
        <translation>Fermer le &amp;modèle</translation>
    </message>
    <message>
        <source>Close the opened model; this can be undone</source>
        <translation>Fermer le modèle ouvert ; peut être annulé</translation>
    </message>
    <message>
        <source>Close the program; unsaved changes are asked about</source>
        <translation>Fermer le programme ; une question est posée s’il y a des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Compute the spectra of the opened model&apos;s layers</source>
        <translation>Calculer les spectres des couches du modèle ouvert</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>&amp;Copier la figure</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>Abandonner le plan importé et les bits fixés à la main</translation>
    </message>
    <message>
        <source>Every message since the start, dismissed ones too</source>
        <translation>Tous les messages depuis le démarrage, y compris ceux qui ont été fermés</translation>
    </message>
    <message>
        <source>Explore numbers that were measured elsewhere, say on a GPU</source>
        <translation>Explorer des nombres mesurés ailleurs, par exemple sur un GPU</translation>
    </message>
    <message>
        <source>Export &amp;all measurements…</source>
        <translation>Exporter &amp;toutes les mesures…</translation>
    </message>
    <message>
        <source>Export &amp;lab as one figure…</source>
        <translation>Exporter le &amp;laboratoire en une figure…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>Exporter les &amp;résultats…</translation>
    </message>
    <message>
        <source>Export a p&amp;lot of every layer…</source>
        <translation>Exporter un tra&amp;cé de chaque couche…</translation>
    </message>
    <message>
        <source>Export all &amp;panels…</source>
        <translation>Exporter &amp;tous les panneaux…</translation>
    </message>
    <message>
        <source>Export all layers as one P&amp;DF…</source>
        <translation>Exporter toutes les couches en un P&amp;DF…</translation>
    </message>
    <message>
        <source>Export the allocation as p&amp;lan…</source>
        <translation>Exporter l’allocation comme p&amp;lan…</translation>
    </message>
    <message>
        <source>Export the recommended &amp;plan…</source>
        <translation>Exporter le &amp;plan recommandé…</translation>
    </message>
    <message>
        <source>Find an action, a panel or a file by a few letters</source>
        <translation>Trouver une action, un panneau ou un fichier en quelques lettres</translation>
    </message>
    <message>
        <source>Formula, source and direction of every number</source>
        <translation>Formule, source et sens de chaque nombre</translation>
    </message>
    <message>
        <source>Go on where the training was paused or stopped</source>
        <translation>Reprendre là où l’entraînement a été mis en pause ou arrêté</translation>
    </message>
    <message>
        <source>Go to the lab %1</source>
        <translation>Aller au laboratoire %1</translation>
    </message>
    <message>
        <source>Import s&amp;tatistics…</source>
        <translation>Importer des statisti&amp;ques…</translation>
    </message>
    <message>
        <source>Language, theme, digits, threads, cache, autosave</source>
        <translation>Langue, thème, chiffres, fils d’exécution, cache, enregistrement automatique</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Look for sessions of programs that ended unexpectedly</source>
        <translation>Chercher des sessions de programmes qui se sont terminés de façon inattendue</translation>
    </message>
    <message>
        <source>Measure &amp;here instead</source>
        <translation>Mesurer p&amp;lutôt ici</translation>
    </message>
    <message>
        <source>Measure the &amp;plan</source>
        <translation>Mesurer le &amp;plan</translation>
    </message>
    <message>
        <source>Measure the opened &amp;model</source>
        <translation>Mesurer le &amp;modèle ouvert</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Mesurer le plan dans son ensemble, à côté de largeurs uniformes</translation>
    </message>
    <message>
        <source>Measure the s&amp;ensitivities</source>
        <translation>Mesurer les &amp;sensibilités</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>Déplacer le focus vers la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <translation>Déplacer le focus vers la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>&amp;Onglet suivant</translation>
    </message>
    <message>
        <source>No job runs or waits.</source>
        <translation>Aucune tâche n’est en cours ni en attente.</translation>
    </message>
    <message>
        <source>No language model has been measured yet.</source>
        <translation>Aucun modèle de langue n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet.</source>
        <translation>Aucune couche n’a encore été analysée.</translation>
    </message>
    <message>
        <source>No layer of the model is selected.</source>
        <translation>Aucune couche du modèle n’est sélectionnée.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>No run is loaded.</source>
        <translation>Aucune exécution n’est chargée.</translation>
    </message>
    <message>
        <source>No statistics are imported.</source>
        <translation>Aucune statistique n’est importée.</translation>
    </message>
    <message>
        <source>No training is running.</source>
        <translation>Aucun entraînement n’est en cours.</translation>
    </message>
    <message>
        <source>No training was paused or stopped.</source>
        <translation>Aucun entraînement n’a été mis en pause ni arrêté.</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>Rien n’a encore été entraîné ici.</translation>
    </message>
    <message>
        <source>Nothing is being analyzed.</source>
        <translation>Aucune analyse n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing is being measured.</source>
        <translation>Aucune mesure n’est en cours.</translation>
    </message>
    <message>
        <source>One file: safetensors, the index of a sharded model, ONNX, npz or npy</source>
        <translation>Un fichier : safetensors, l’index d’un modèle fragmenté, ONNX, npz ou npy</translation>
    </message>
    <message>
        <source>Open &amp;hardware profiles…</source>
        <translation>Ouvrir des pro&amp;fils matériels…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Open a model that is in several files</source>
        <translation>Ouvrir un modèle réparti sur plusieurs fichiers</translation>
    </message>
    <message>
        <source>Open files of any kind; each goes to its lab by its content</source>
        <translation>Ouvrir des fichiers de toute sorte ; chacun va au laboratoire qui correspond à son contenu</translation>
    </message>
    <message>
        <source>Open model we&amp;ights…</source>
        <translation>Ouvrir les poids d’&amp;un modèle…</translation>
    </message>
    <message>
        <source>Open t&amp;he folder of a model…</source>
        <translation>Ouvrir le &amp;dossier d’un modèle…</translation>
    </message>
    <message>
        <source>Open the example of statistics captured elsewhere</source>
        <translation>Ouvrir l’exemple de statistiques capturées ailleurs</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple run</source>
        <translation>Ouvrir l’e&amp;xemple d’exécution</translation>
    </message>
    <message>
        <source>Open the sample mo&amp;del</source>
        <translation>Ou&amp;vrir le modèle d’exemple</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>Ouvrir le petit modèle de langue qui est livré avec le programme</translation>
    </message>
    <message>
        <source>Open the training in R&amp;uns…</source>
        <translation>Ouvrir l’entraînement dans &amp;Exécutions…</translation>
    </message>
    <message>
        <source>Open the weights in Spe&amp;ctra…</source>
        <translation>Ouvrir les poids dans Spec&amp;tres…</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>&amp;Zone précédente</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>Panneau dans %1</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Prev&amp;ious tab</source>
        <translation>Onglet préc&amp;édent</translation>
    </message>
    <message>
        <source>Put every panel of this lab back in its place</source>
        <translation>Remettre à sa place chaque panneau de ce laboratoire</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>Ranger les statistiques importées et mesurer le modèle ouvert</translation>
    </message>
    <message>
        <source>Put the panel that has the focus on the clipboard</source>
        <translation>Mettre dans le presse-papiers le panneau qui a le focus</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work…</source>
        <translation>Récupérer le travail non enre&amp;gistré…</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Rétablir la &amp;disposition par défaut</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Arrondir une couche à la fois et mesurer l’effet sur le jeton suivant</translation>
    </message>
    <message>
        <source>Run the prompts through the model: activations and attention</source>
        <translation>Faire passer les invites dans le modèle : activations et attention</translation>
    </message>
    <message>
        <source>S&amp;pectra</source>
        <translation>&amp;Spectres</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une cop&amp;ie…</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Enregistrer la session &amp;sous…</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>Enregistrer les poids en safetensors et les ouvrir dans le laboratoire Spectres</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>Enregistrer ce que l’entraînement a consigné et l’ouvrir dans le laboratoire Exécutions</translation>
    </message>
    <message>
        <source>Show e&amp;xample statistics</source>
        <translation>Afficher des statistiques d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>Afficher cinq entraînements sur des chiffres manuscrits, livrés avec le programme</translation>
    </message>
    <message>
        <source>Show the &amp;recorded sample</source>
        <translation>Afficher l’e&amp;xemple enregistré</translation>
    </message>
    <message>
        <source>Show this panel of the lab %1</source>
        <translation>Afficher ce panneau du laboratoire %1</translation>
    </message>
    <message>
        <source>Show what the focused number or panel means</source>
        <translation>Afficher ce que signifie le nombre ou le panneau qui a le focus</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>Arrêter après ce lot ; peut être repris plus tard</translation>
    </message>
    <message>
        <source>Stop every job that runs or waits</source>
        <translation>Arrêter toutes les tâches en cours ou en attente</translation>
    </message>
    <message>
        <source>Stop; the layers that were analyzed stay</source>
        <translation>Arrêter ; les couches déjà analysées restent</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>Arrêter ; ce qui a été mesuré reste</translation>
    </message>
    <message>
        <source>Take a plan that any lab has written</source>
        <translation>Prendre un plan écrit par n’importe quel laboratoire</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Take prompts, JSONL or token ids from a file</source>
        <translation>Prendre des invites, du JSONL ou des identifiants de jetons dans un fichier</translation>
    </message>
    <message>
        <source>The next panel that shares the place of this one</source>
        <translation>Le panneau suivant parmi ceux qui partagent la place de celui-ci</translation>
    </message>
    <message>
        <source>The panel before, of those that share this place</source>
        <translation>Le panneau précédent parmi ceux qui partagent cette place</translation>
    </message>
    <message>
        <source>The plan follows the zones already.</source>
        <translation>Le plan suit déjà les zones.</translation>
    </message>
    <message>
        <source>The strip that offers what to open first</source>
        <translation>Le bandeau qui propose quoi ouvrir en premier</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>There is no allocation at this budget.</source>
        <translation>Il n’y a pas d’allocation pour ce budget.</translation>
    </message>
    <message>
        <source>Train &amp;all five configurations</source>
        <translation>Entraîner les cin&amp;q configurations</translation>
    </message>
    <message>
        <source>Train the named configurations and compare them</source>
        <translation>Entraîner les configurations nommées et les comparer</translation>
    </message>
    <message>
        <source>Train the small network with quantized weights</source>
        <translation>Entraîner le petit réseau avec des poids quantifiés</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>Entraîner avec un dossier de fichiers CIFAR-10 ou IDX</translation>
    </message>
    <message>
        <source>Trainings are shown already.</source>
        <translation>Les entraînements sont déjà affichés.</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>Attendre après ce lot</translation>
    </message>
    <message>
        <source>What each layer of the trained network loses with fewer bits</source>
        <translation>Ce que chaque couche du réseau entraîné perd avec moins de bits</translation>
    </message>
    <message>
        <source>What rounding does to the weights of every layer</source>
        <translation>Effet de l’arrondi sur les poids de chaque couche</translation>
    </message>
    <message>
        <source>Write a figure for each layer, category and batch to a folder</source>
        <translation>Écrire dans un dossier une figure pour chaque couche, chaque catégorie et chaque lot</translation>
    </message>
    <message>
        <source>Write alphas, summary and all measures as CSV and JSON</source>
        <translation>Écrire les alpha, le résumé et toutes les mesures en CSV et JSON</translation>
    </message>
    <message>
        <source>Write every measured number as JSON</source>
        <translation>Écrire en JSON tous les nombres mesurés</translation>
    </message>
    <message>
        <source>Write every open panel to a file of its own</source>
        <translation>Écrire chaque panneau ouvert dans son propre fichier</translation>
    </message>
    <message>
        <source>Write one page for each layer</source>
        <translation>Écrire une page par couche</translation>
    </message>
    <message>
        <source>Write parameters, files and views to the session file</source>
        <translation>Écrire les paramètres, les fichiers et les vues dans le fichier de session</translation>
    </message>
    <message>
        <source>Write the bits of every layer for a quantizer</source>
        <translation>Écrire les bits de chaque couche pour un quantificateur</translation>
    </message>
    <message>
        <source>Write the format of every layer for a quantizer</source>
        <translation>Écrire le format de chaque couche pour un quantificateur</translation>
    </message>
    <message>
        <source>Write the panel that has the focus as PDF, SVG or PNG</source>
        <translation>Écrire en PDF, SVG ou PNG le panneau qui a le focus</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with that</source>
        <translation>Écrire la session dans un autre fichier et continuer avec ce nouveau fichier</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with this one</source>
        <translation>Écrire la session dans un autre fichier et continuer avec la session actuelle</translation>
    </message>
    <message>
        <source>Write the width of every layer for a quantizer</source>
        <translation>Écrire la largeur de chaque couche pour un quantificateur</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Val. aberrantes</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Il n’y a pas de valeurs à afficher.</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>Moustaches</translation>
    </message>
</context>
<context>
    <name>CodesignPage</name>
    <message>
        <source>32 over the average bit-width</source>
        <translation>32 divisé par la largeur de bits moyenne</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy against its price; the steps join what is not beaten</source>
        <translation>L’exactitude selon son prix ; les marches relient ce qui n’est pas battu</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>Exactitude par Mio</translation>
    </message>
    <message>
        <source>Accuracy lost against fp32, in percent of it</source>
        <translation>Exactitude perdue par rapport à fp32, en pour cent de celle-ci</translation>
    </message>
    <message>
        <source>Accuracy lost when one layer has two bits less</source>
        <translation>Exactitude perdue quand une couche a deux bits de moins</translation>
    </message>
    <message>
        <source>Accuracy on the test images after each epoch</source>
        <translation>Exactitude sur les images de test après chaque époque</translation>
    </message>
    <message>
        <source>All configurations side by side</source>
        <translation>Toutes les configurations côte à côte</translation>
    </message>
    <message>
        <source>All measures of every layer</source>
        <translation>Toutes les mesures de chaque couche</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>Opérations sur bits de chaque couche</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Baisse</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>Profil matériel</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>How far rounded numbers are from the exact ones</source>
        <translation>À quelle distance des nombres exacts se trouvent les nombres arrondis</translation>
    </message>
    <message>
        <source>Layers, widths and costs at the budget</source>
        <translation>Couches, largeurs et coûts pour le budget</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Signal to noise at each bit-width</source>
        <translation>Signal sur bruit à chaque largeur de bits</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The bit-width of every layer at the budget; the sum of costs is the least possible</source>
        <translation>La largeur de bits de chaque couche pour le budget ; la somme des coûts est la plus petite possible</translation>
    </message>
    <message>
        <source>The bits of the weights by iteration, live</source>
        <translation>Les bits des poids par itération, en direct</translation>
    </message>
    <message>
        <source>The epochs of the newest training</source>
        <translation>Les époques de l’entraînement le plus récent</translation>
    </message>
    <message>
        <source>The least cost of every budget</source>
        <translation>Le coût minimal de chaque budget</translation>
    </message>
    <message>
        <source>The loss of every batch, live</source>
        <translation>La perte de chaque lot, en direct</translation>
    </message>
    <message>
        <source>The profile&apos;s numbers and their sources</source>
        <translation>Les nombres du profil et leurs sources</translation>
    </message>
    <message>
        <source>The same beside the rules of thumb</source>
        <translation>La même à côté des règles empiriques</translation>
    </message>
    <message>
        <source>The tensor&apos;s numbers and the levels of its grid</source>
        <translation>Les nombres du tenseur et les niveaux de sa grille</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Weights at their widths and biases in fp32</source>
        <translation>Poids à leurs largeurs et biais en fp32</translation>
    </message>
    <message>
        <source>What an inference takes on the profile</source>
        <translation>Ce que demande une inférence avec ce profil</translation>
    </message>
    <message>
        <source>What limits each layer: computing or memory</source>
        <translation>Ce qui limite chaque couche : le calcul ou la mémoire</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>%1 bits for the layers %2: nothing measured speaks against it.</source>
        <translation>%1 bits pour les couches %2 : aucune mesure ne s’y oppose.</translation>
    </message>
    <message>
        <source>%1 bits for the layers %2: two or more flags.</source>
        <translation>%1 bits pour les couches %2 : deux signalements ou plus.</translation>
    </message>
    <message>
        <source>Layer %1 suffers most from 2 bits: KL %2 nats.</source>
        <translation>La couche %1 souffre le plus de 2 bits : KL de %2 nats.</translation>
    </message>
    <message>
        <source>Measure the plan as a whole: layers rounded one at a time say too little below 4 bits.</source>
        <translation>Mesurez le plan dans son ensemble : des couches arrondies une à une en disent trop peu en dessous de 4 bits.</translation>
    </message>
    <message>
        <source>Mixed widths for the layers %1: %2 bits where they write into the residual stream (o_proj, down_proj), %3 elsewhere.</source>
        <translation>Largeurs mixtes pour les couches %1 : %2 bits là où elles écrivent dans le flux résiduel (o_proj, down_proj), %3 ailleurs.</translation>
    </message>
    <message>
        <source>The layers take %1 MB instead of %2 MB at 16 bits (%3 % less).</source>
        <translation>Les couches occupent %1 Mo au lieu de %2 Mo à 16 bits (%3 % de moins).</translation>
    </message>
</context>
<context>
    <name>CriticalityPage</name>
    <message>
        <source>A number of every head; click a cell to see its attention</source>
        <translation>Un nombre pour chaque tête ; cliquez sur une case pour voir son attention</translation>
    </message>
    <message>
        <source>A statistic of the hidden states after each layer; its threshold can be dragged</source>
        <translation>Une statistique des états cachés après chaque couche ; son seuil peut être déplacé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Divergence, loss, perplexity and most likely tokens, with standard errors</source>
        <translation>Divergence, perte, perplexité et jetons les plus probables, avec erreurs types</translation>
    </message>
    <message>
        <source>Every number of every layer</source>
        <translation>Tous les nombres de chaque couche</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>How far the next-token distribution moves when one layer is rounded; the threshold can be dragged</source>
        <translation>De combien la distribution du jeton suivant se déplace quand une couche est arrondie ; le seuil peut être déplacé</translation>
    </message>
    <message>
        <source>How spread attention is, how specialized heads are, what the last token looks at</source>
        <translation>La dispersion de l’attention, la spécialisation des têtes, ce que regarde le dernier jeton</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Memory and divergence of the plan as a whole, beside uniform widths</source>
        <translation>Mémoire et divergence du plan dans son ensemble, à côté de largeurs uniformes</translation>
    </message>
    <message>
        <source>Memory, divergence and perplexity of the measured plans</source>
        <translation>Mémoire, divergence et perplexité des plans mesurés</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The bits of every layer; select one to change it</source>
        <translation>Les bits de chaque couche ; sélectionnez-en une pour les changer</translation>
    </message>
    <message>
        <source>The same numbers for every head</source>
        <translation>Les mêmes nombres pour chaque tête</translation>
    </message>
    <message>
        <source>The tokens of the first prompt, and which are in focus</source>
        <translation>Les jetons de la première invite, et lesquels sont ciblés</translation>
    </message>
    <message>
        <source>The zone of every layer along the depth, and a dot for every flag</source>
        <translation>La zone de chaque couche selon la profondeur, et un point par signalement</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>What the selected token, or the last one, attends to</source>
        <translation>Ce que regarde le jeton sélectionné, ou le dernier</translation>
    </message>
    <message>
        <source>Who attends to whom in one head; click a row to select its token</source>
        <translation>Qui regarde qui dans une tête ; cliquez sur une ligne pour sélectionner son jeton</translation>
    </message>
    <message>
        <source>Why each layer is where it is, and what to do about it</source>
        <translation>Pourquoi chaque couche est dans sa zone, et ce qu’il faut en faire</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; is no list of bit-widths; write whole numbers from 2 to 16, separated by commas.</source>
        <translation>« %1 » n’est pas une liste de largeurs de bits ; écrivez des nombres entiers de 2 à 16, séparés par des virgules.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of a matrix.</source>
        <translation>« %1 » n’est pas un nombre de matrice.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token id; give whole numbers.</source>
        <translation>« %1 » n’est pas un identifiant de jeton ; donnez des nombres entiers.</translation>
    </message>
    <message>
        <source>%1 (byte %2) is not a finite number; JSON knows neither NaN nor infinity.</source>
        <translation>%1 (octet %2) n’est pas un nombre fini ; JSON ne connaît ni NaN ni l’infini.</translation>
    </message>
    <message>
        <source>%1 classes do not fit the network; it takes 2 to 256.</source>
        <translation>%1 classes ne conviennent pas au réseau ; il en prend de 2 à 256.</translation>
    </message>
    <message>
        <source>%1 does not join two tokens of the vocabulary to a third one; the file is damaged.</source>
        <translation>%1 ne réunit pas deux jetons du vocabulaire en un troisième ; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 has %4 channels; the two must agree.</source>
        <translation>%1 a %2 colonnes, mais %3 a %4 canaux ; les deux doivent concorder.</translation>
    </message>
    <message>
        <source>%1 has %2 elements; give %3 to %4.</source>
        <translation>%1 a %2 éléments ; donnez-en de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 has %2 numbers, but the row before it has %3; rows must be of one length.</source>
        <translation>%1 a %2 nombres, mais la ligne précédente en a %3 ; les lignes doivent être de même longueur.</translation>
    </message>
    <message>
        <source>%1 has %2 rows; a layer has 2 or 3.</source>
        <translation>%1 a %2 lignes ; une couche en a 2 ou 3.</translation>
    </message>
    <message>
        <source>%1 has the bit-width %2 twice, the second time as &quot;%3&quot;; join the two lists.</source>
        <translation>%1 contient deux fois la largeur de bits %2, la seconde sous la forme « %3 » ; réunissez les deux listes.</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot;, but its keys are bit-widths from 1 to 64; correct it or export the file again.</source>
        <translation>%1 a la clé « %2 », mais ses clés sont des largeurs de bits de 1 à 64 ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 holds numbers that are not finite. Choose another tensor.</source>
        <translation>%1 contient des nombres qui ne sont pas finis. Choisissez un autre tenseur.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be &quot;conv&quot; or &quot;linear&quot;.</source>
        <translation>%1 vaut « %2 » ; ce doit être &quot;conv&quot; ou &quot;linear&quot;.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; this program reads &quot;%3&quot;.</source>
        <translation>%1 vaut « %2 » ; ce programme lit « %3 ».</translation>
    </message>
    <message>
        <source>%1 is %2 x %3, but the error model &quot;diagonal&quot; needs square layers; use &quot;full&quot;.</source>
        <translation>%1 est de taille %2 x %3, mais le modèle d’erreur &quot;diagonal&quot; exige des couches carrées ; utilisez &quot;full&quot;.</translation>
    </message>
    <message>
        <source>%1 is %2; a bit-width is a whole number from 1 to 32.</source>
        <translation>%1 vaut %2 ; une largeur de bits est un nombre entier de 1 à 32.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 vaut %2 ; la valeur doit être %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of matrices.</source>
        <translation>%1 vaut %2 ; ce doit être une liste de matrices.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of numbers.</source>
        <translation>%1 vaut %2 ; ce doit être une liste de nombres.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a matrix (a list of rows).</source>
        <translation>%1 vaut %2 ; ce doit être une matrice (une liste de lignes).</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 vaut %2 ; la valeur doit être un nombre de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number.</source>
        <translation>%1 vaut %2 ; ce doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a text.</source>
        <translation>%1 vaut %2 ; ce doit être un texte.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number from %3 to %4.</source>
        <translation>%1 vaut %2 ; ce doit être un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1 vaut %2 ; la valeur doit aller de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where a list must stand; correct it or export the file again.</source>
        <translation>%1 est une valeur JSON (%2) là où il faut une liste ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where an object with bit-widths as keys must stand; correct it or export the file again.</source>
        <translation>%1 est une valeur JSON (%2) là où il faut un objet dont les clés sont des largeurs de bits ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is an empty list; record at least one iteration or remove the key.</source>
        <translation>%1 est une liste vide ; enregistrez au moins une itération ou supprimez la clé.</translation>
    </message>
    <message>
        <source>%1 is either true or false; give one of them.</source>
        <translation>%1 vaut soit true, soit false ; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is empty; a layer needs the cost of one width at least.</source>
        <translation>%1 est vide ; une couche a besoin du coût d’au moins une largeur.</translation>
    </message>
    <message>
        <source>%1 is given twice; keep one of the two.</source>
        <translation>%1 est donné deux fois ; gardez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is larger than 1000; give the side of a kernel.</source>
        <translation>%1 est supérieur à 1000 ; donnez le côté d’un noyau.</translation>
    </message>
    <message>
        <source>%1 is missing; an experiment needs it.</source>
        <translation>%1 manque ; une expérience en a besoin.</translation>
    </message>
    <message>
        <source>%1 is missing; this file needs it.</source>
        <translation>%1 manque ; ce fichier en a besoin.</translation>
    </message>
    <message>
        <source>%1 is not a bit-width; give 2 to 16, or 32 for none.</source>
        <translation>%1 n’est pas une largeur de bits ; donnez de 2 à 16, ou 32 pour ne pas quantifier.</translation>
    </message>
    <message>
        <source>%1 is not a format such as int2, int4 or int8.</source>
        <translation>%1 n’est pas un format tel que int2, int4 ou int8.</translation>
    </message>
    <message>
        <source>%1 is not a key of an experiment; did you mean %2?</source>
        <translation>%1 n’est pas une clé d’une expérience ; vouliez-vous dire %2 ?</translation>
    </message>
    <message>
        <source>%1 is not a key of this file; remove it or correct its name.</source>
        <translation>%1 n’est pas une clé de ce fichier ; supprimez-la ou corrigez son nom.</translation>
    </message>
    <message>
        <source>%1 is not larger than the width before it; list them ascending.</source>
        <translation>%1 n’est pas supérieure à la largeur qui la précède ; donnez-les en ordre croissant.</translation>
    </message>
    <message>
        <source>%1 is the cost of a width that is not in bit_widths; add it there.</source>
        <translation>%1 est le coût d’une largeur qui n’est pas dans bit_widths ; ajoutez-l’y.</translation>
    </message>
    <message>
        <source>%1 is too large for a double; give a smaller number.</source>
        <translation>%1 est trop grand pour un nombre en double précision ; donnez un nombre plus petit.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4; give a value in that range.</source>
        <translation>%1 doit se trouver entre %2 et %3, mais vaut %4 ; donnez une valeur de cette plage.</translation>
    </message>
    <message>
        <source>%1 repeats layer %2; give every layer once.</source>
        <translation>%1 répète la couche %2 ; donnez chaque couche une seule fois.</translation>
    </message>
    <message>
        <source>%1 repeats the name &quot;%2&quot;; names must differ.</source>
        <translation>%1 répète le nom « %2 » ; les noms doivent être différents.</translation>
    </message>
    <message>
        <source>%1 takes a number; give one.</source>
        <translation>%1 attend un nombre ; donnez-en un.</translation>
    </message>
    <message>
        <source>%1 takes a text; give one.</source>
        <translation>%1 attend un texte ; donnez-en un.</translation>
    </message>
    <message>
        <source>%1 takes a whole number; give one.</source>
        <translation>%1 attend un nombre entier ; donnez-en un.</translation>
    </message>
    <message>
        <source>%1 takes one of its named choices; give one.</source>
        <translation>%1 attend l’un de ses choix nommés ; donnez-en un.</translation>
    </message>
    <message>
        <source>%1 weights are not finite (NaN or infinite).</source>
        <translation>%1 poids ne sont pas finis (NaN ou infinis).</translation>
    </message>
    <message>
        <source>%1 weights are too large for %2 and became infinite or NaN.</source>
        <translation>%1 poids sont trop grands pour %2 et sont devenus infinis ou NaN.</translation>
    </message>
    <message>
        <source>%1[%2] is %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] vaut %3, mais une largeur de bits est un nombre entier de 1 à 64 ou null ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1[%2] is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>%1[%2] vaut %3, ce qui est trop grand pour un nombre en double précision ; corrigez-le ou écrivez Infinity.</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] est une valeur JSON (%3), mais une largeur de bits est un nombre entier de 1 à 64 ou null ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a loss is a number, NaN or null; correct it or export the file again.</source>
        <translation>%1[%2] est une valeur JSON (%3), mais une perte est un nombre, NaN ou null ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>--lower must not be above --upper; exchange them.</source>
        <translation>--lower ne doit pas être supérieur à --upper ; échangez-les.</translation>
    </message>
    <message>
        <source>--out names a file that is read; give the result a name of its own.</source>
        <translation>--out désigne un fichier qui est lu ; donnez au résultat un nom à lui.</translation>
    </message>
    <message>
        <source>--out names the file that is read; give the result a name of its own.</source>
        <translation>--out désigne le fichier qui est lu ; donnez au résultat un nom à lui.</translation>
    </message>
    <message>
        <source>--pin &quot;%1&quot; is not the name of a layer, = and a width.</source>
        <translation>--pin « %1 » n’est pas le nom d’une couche, suivi de = et d’une largeur.</translation>
    </message>
    <message>
        <source>--tie names &quot;%1&quot;, which is no layer of the instance.</source>
        <translation>--tie nomme « %1 », qui n’est pas une couche de l’instance.</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be made; choose 1 to 4096.</source>
        <translation>Un lot de %1 images ne peut pas être formé ; choisissez de 1 à 4096.</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be trained; choose 2 to 4096.</source>
        <translation>L’entraînement ne peut pas utiliser un lot de %1 images ; choisissez de 2 à 4096.</translation>
    </message>
    <message>
        <source>A figure is 10 to 2000 mm wide and high at 30 to 2400 dpi; change the size.</source>
        <translation>Une figure mesure de 10 à 2000 mm en largeur et en hauteur, de 30 à 2400 dpi ; changez la taille.</translation>
    </message>
    <message>
        <source>A grid of %1 bits cannot be made; choose %2 to %3 bits, or %4 for numbers that stay as they are.</source>
        <translation>Une grille de %1 bits ne peut pas être formée ; choisissez de %2 à %3 bits, ou %4 pour des nombres qui restent tels quels.</translation>
    </message>
    <message>
        <source>A group needs at least one number; choose a larger group.</source>
        <translation>Un groupe a besoin d’au moins un nombre ; choisissez un groupe plus grand.</translation>
    </message>
    <message>
        <source>A prompt has no token ids; give one at least.</source>
        <translation>Une invite n’a aucun identifiant de jeton ; donnez-en au moins un.</translation>
    </message>
    <message>
        <source>A prompt of %1 tokens needs about %2 MB for its states; %3 MB are allowed. Allow more, or shorten the prompt.</source>
        <translation>Une invite de %1 jetons a besoin d’environ %2 Mo pour ses états ; %3 Mo sont permis. Permettez-en plus, ou raccourcissez l’invite.</translation>
    </message>
    <message>
        <source>A schedule from %1 to %2 bits cannot be; choose 2 to 16, the lower first.</source>
        <translation>Une planification de %1 à %2 bits est impossible ; choisissez de 2 à 16, la plus petite largeur en premier.</translation>
    </message>
    <message>
        <source>A schedule needs at least one cycle and a period of one iteration.</source>
        <translation>Une planification a besoin d’au moins un cycle et d’une période d’une itération.</translation>
    </message>
    <message>
        <source>A tensor cannot be written under the name &quot;%1&quot;; rename it.</source>
        <translation>Un tenseur ne peut pas être écrit sous le nom « %1 » ; renommez-le.</translation>
    </message>
    <message>
        <source>A training takes 1 to 100000 epochs, or at least one step.</source>
        <translation>Un entraînement prend de 1 à 100000 époques, ou au moins un pas.</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>Tous les poids sont nuls.</translation>
    </message>
    <message>
        <source>Canceled after %1 of %2 layers. Started again, the analysis goes on where it was.</source>
        <translation>Annulé après %1 couches sur %2. Relancée, l’analyse continue là où elle en était.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Canceled; the results and the rest of the figures were not written.</source>
        <translation>Annulé ; les résultats et le reste des figures n’ont pas été écrits.</translation>
    </message>
    <message>
        <source>Each limit can be held by itself, but no allocation holds all of them; raise one of them.</source>
        <translation>Chaque limite peut être tenue isolément, mais aucune allocation ne les tient toutes ; relevez l’une d’elles.</translation>
    </message>
    <message>
        <source>Fake quantization needs 2 to 32 bits, but %1 was asked for; one bit has no positive level.</source>
        <translation>La fausse quantification exige de 2 à 32 bits, mais %1 a été demandé ; un seul bit n’a pas de niveau positif.</translation>
    </message>
    <message>
        <source>Figures as %1 need the program rsvg-convert; install the package librsvg2-bin, or write them as svg.</source>
        <translation>Les figures en %1 exigent le programme rsvg-convert ; installez le paquet librsvg2-bin, ou écrivez-les en svg.</translation>
    </message>
    <message>
        <source>Images of %1 x %2 pixels in %3 channels do not fit the network; it takes 4 to 256 pixels a side and 1 to 64 channels.</source>
        <translation>Des images de %1 x %2 pixels sur %3 canaux ne conviennent pas au réseau ; il prend de 4 à 256 pixels par côté et de 1 à 64 canaux.</translation>
    </message>
    <message>
        <source>Layer %1 cannot have %2 bits; choose 2 to 16, or 32 for none.</source>
        <translation>La couche %1 ne peut pas avoir %2 bits ; choisissez de 2 à 16, ou 32 pour ne pas quantifier.</translation>
    </message>
    <message>
        <source>Learning rate and gradient limit must be positive, the weight decay not negative.</source>
        <translation>Le taux d’apprentissage et la limite du gradient doivent être positifs, la décroissance des poids (weight decay) non négative.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, but the lines before it have %3.</source>
        <translation>La ligne %1 a %2 colonnes, mais les lignes précédentes en ont %3.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns; a point has 2 or 3 numbers separated by commas.</source>
        <translation>La ligne %1 a %2 colonnes ; un point a 2 ou 3 nombres séparés par des virgules.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is &quot;%3&quot;; it must be a number.</source>
        <translation>La ligne %1, colonne %2, contient « %3 » ; ce doit être un nombre.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is %3; coordinates lie between -1e9 and 1e9.</source>
        <translation>La ligne %1, colonne %2, contient %3 ; les coordonnées se trouvent entre -1e9 et 1e9.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Line 1 opens a quote that is never closed; correct it.</source>
        <translation>La ligne 1 ouvre un guillemet qui n’est jamais fermé ; corrigez-la.</translation>
    </message>
    <message>
        <source>No allocation fits into %1 bits a parameter: the narrowest widths allowed need %2; raise the budget or allow narrower widths.</source>
        <translation>Aucune allocation ne tient dans %1 bits par paramètre : les plus petites largeurs permises en exigent %2 ; relevez le budget ou permettez des largeurs plus petites.</translation>
    </message>
    <message>
        <source>No allocation stays within %1 %2: at least %3 are needed; raise this limit or allow narrower widths.</source>
        <translation>Aucune allocation ne reste dans la limite de %1 %2 : il en faut au moins %3 ; relevez cette limite ou permettez des largeurs plus petites.</translation>
    </message>
    <message>
        <source>No allocation within all limits was found before the search was cut short; raise one of them or leave one out.</source>
        <translation>Aucune allocation respectant toutes les limites n’a été trouvée avant l’interruption de la recherche ; relevez l’une d’elles ou omettez-en une.</translation>
    </message>
    <message>
        <source>No budget is given; name one with --average-bits or in the instance.</source>
        <translation>Aucun budget n’est donné ; indiquez-en un avec --average-bits ou dans l’instance.</translation>
    </message>
    <message>
        <source>No file with costs is chosen. Open an allocation instance, or a plan for the opened model.</source>
        <translation>Aucun fichier de coûts n’est choisi. Ouvrez une instance d’allocation, ou un plan pour le modèle ouvert.</translation>
    </message>
    <message>
        <source>No file with points is chosen; choose one.</source>
        <translation>Aucun fichier de points n’est choisi ; choisissez-en un.</translation>
    </message>
    <message>
        <source>No layer of the model has a name that fits the filter &quot;%1&quot;; change it.</source>
        <translation>Aucune couche du modèle n’a un nom qui correspond au filtre « %1 » ; changez-le.</translation>
    </message>
    <message>
        <source>No model is open. Open one, or show the lab&apos;s own network.</source>
        <translation>Aucun modèle n’est ouvert. Ouvrez-en un, ou affichez le réseau du laboratoire.</translation>
    </message>
    <message>
        <source>No model is open. Open one, or take other costs.</source>
        <translation>Aucun modèle n’est ouvert. Ouvrez-en un, ou prenez d’autres coûts.</translation>
    </message>
    <message>
        <source>No singular value lies near the peak of the spectrum.</source>
        <translation>Aucune valeur singulière ne se trouve près du pic du spectre.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet; train a configuration first.</source>
        <translation>Rien n’a encore été entraîné ; entraînez d’abord une configuration.</translation>
    </message>
    <message>
        <source>One weight is not finite (NaN or infinite).</source>
        <translation>Un poids n’est pas fini (NaN ou infini).</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the model has %3 positions. Shorten or split it.</source>
        <translation>L’invite %1 a %2 jetons ; le modèle a %3 positions. Raccourcissez-la ou divisez-la.</translation>
    </message>
    <message>
        <source>Prompt %1 has the token %2; the model&apos;s vocabulary ends at %3.</source>
        <translation>L’invite %1 contient le jeton %2 ; le vocabulaire du modèle s’arrête à %3.</translation>
    </message>
    <message>
        <source>Record %1 has %2 fields where the first line names %3, or no layer_name; correct it.</source>
        <translation>L’enregistrement %1 a %2 champs alors que la première ligne en nomme %3, ou n’a pas de layer_name ; corrigez-le.</translation>
    </message>
    <message>
        <source>Record %1 opens a quote that is never closed; correct it.</source>
        <translation>L’enregistrement %1 ouvre un guillemet qui n’est jamais fermé ; corrigez-le.</translation>
    </message>
    <message>
        <source>Record %1: alpha_%2 is &quot;%3&quot;, but it must be a number or empty; correct it.</source>
        <translation>Enregistrement %1 : alpha_%2 vaut « %3 », mais ce doit être un nombre ou rien ; corrigez-le.</translation>
    </message>
    <message>
        <source>Row %1 has %2 numbers, but the first has %3.</source>
        <translation>La ligne %1 a %2 nombres, mais la première en a %3.</translation>
    </message>
    <message>
        <source>The %1 largest singular values are equal, so their tail has no exponent.</source>
        <translation>Les %1 plus grandes valeurs singulières sont égales, leur queue n’a donc pas d’exposant.</translation>
    </message>
    <message>
        <source>The activation is &quot;%1&quot;; only silu (SwiGLU) is supported.</source>
        <translation>L’activation est « %1 » ; seule silu (SwiGLU) est prise en charge.</translation>
    </message>
    <message>
        <source>The architecture is &quot;%1&quot;; this analysis runs models of the Llama architecture (LlamaForCausalLM, MistralForCausalLM).</source>
        <translation>L’architecture est « %1 » ; cette analyse exécute des modèles de l’architecture Llama (LlamaForCausalLM, MistralForCausalLM).</translation>
    </message>
    <message>
        <source>The attention has %1 heads of size %2 and %3 of keys; the size must be even and the number of heads a multiple of that of keys.</source>
        <translation>L’attention a %1 têtes de taille %2 et %3 têtes de clés ; la taille doit être paire et le nombre de têtes un multiple de celui des têtes de clés.</translation>
    </message>
    <message>
        <source>The attention has a sliding window of %1 positions, which is not supported.</source>
        <translation>L’attention a une fenêtre glissante de %1 positions, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made (%1); choose another one in the preferences.</source>
        <translation>Le dossier du cache ne peut pas être créé (%1) ; choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <source>The cast was answered by a bound, which says nothing about this estimate; choose this estimate as alpha and analyze again.</source>
        <translation>La conversion a été traitée par une borne, qui ne dit rien de cette estimation ; choisissez cette estimation comme alpha et relancez l’analyse.</translation>
    </message>
    <message>
        <source>The computation broke off (%1); change the input or report this as a bug.</source>
        <translation>Le calcul s’est interrompu (%1) ; changez l’entrée ou signalez-le comme un défaut.</translation>
    </message>
    <message>
        <source>The computation broke off for an unknown reason; change the input or report this as a bug.</source>
        <translation>Le calcul s’est interrompu pour une raison inconnue ; changez l’entrée ou signalez-le comme un défaut.</translation>
    </message>
    <message>
        <source>The computation ended without a result; change the input or report this as a bug.</source>
        <translation>Le calcul s’est terminé sans résultat ; changez l’entrée ou signalez-le comme un défaut.</translation>
    </message>
    <message>
        <source>The computation ran out of memory; choose a smaller input or close other programs.</source>
        <translation>Le calcul a manqué de mémoire ; choisissez une entrée plus petite ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>The configuration sets %1; layers with biases are not supported.</source>
        <translation>La configuration définit %1 ; les couches avec biais ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>The copied matrix is %1 x %2, but layer %3 is %4 x %5; the two must agree.</source>
        <translation>La matrice copiée est de taille %1 x %2, mais la couche %3 est de taille %4 x %5 ; les deux doivent concorder.</translation>
    </message>
    <message>
        <source>The document ends too early, at byte %1, in %2; is the file complete?</source>
        <translation>Le document s’arrête trop tôt, à l’octet %1, dans %2 ; le fichier est-il complet ?</translation>
    </message>
    <message>
        <source>The document is empty; it must hold JSON.</source>
        <translation>Le document est vide ; il doit contenir du JSON.</translation>
    </message>
    <message>
        <source>The document is nested deeper than %1 levels; that is not a file of this kind.</source>
        <translation>Le document est imbriqué sur plus de %1 niveaux ; ce n’est pas un fichier de ce type.</translation>
    </message>
    <message>
        <source>The document is not JSON at byte %1, in %2; correct it there.</source>
        <translation>Le document n’est pas du JSON à l’octet %1, dans %2 ; corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>The errors at point %1 leave the range of doubles; use points closer to the origin or smaller weights.</source>
        <translation>Les erreurs au point %1 sortent de la plage de la double précision ; utilisez des points plus proches de l’origine ou des poids plus petits.</translation>
    </message>
    <message>
        <source>The farms estimator needs spectra of windows; choose it before the study is run.</source>
        <translation>L’estimateur farms a besoin des spectres de fenêtres ; choisissez-le avant de lancer l’étude.</translation>
    </message>
    <message>
        <source>The figure of %1 x %2 mm cannot be painted; choose another size.</source>
        <translation>La figure de %1 x %2 mm ne peut pas être dessinée ; choisissez une autre taille.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; such a file has at most %2.</source>
        <translation>Le fichier a %1 octets ; un tel fichier en a au plus %2.</translation>
    </message>
    <message>
        <source>The file has no layers, only column names; choose a complete one.</source>
        <translation>Le fichier n’a pas de couches, seulement des noms de colonnes ; choisissez un fichier complet.</translation>
    </message>
    <message>
        <source>The file has no prompts; write one a line.</source>
        <translation>Le fichier n’a pas d’invites ; écrivez-en une par ligne.</translation>
    </message>
    <message>
        <source>The file has no token ids; write the ids of one prompt a line.</source>
        <translation>Le fichier n’a pas d’identifiants de jetons ; écrivez ceux d’une invite par ligne.</translation>
    </message>
    <message>
        <source>The file holds %1; it must be an object with the keys of an experiment.</source>
        <translation>Le fichier contient %1 ; ce doit être un objet avec les clés d’une expérience.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is no regular expression (%2); correct it.</source>
        <translation>Le filtre « %1 » n’est pas une expression régulière (%2) ; corrigez-le.</translation>
    </message>
    <message>
        <source>The first line must name the column layer_name and at least one that begins with alpha_, as in %1; choose such a file.</source>
        <translation>La première ligne doit nommer la colonne layer_name et au moins une colonne qui commence par alpha_, comme dans %1 ; choisissez un tel fichier.</translation>
    </message>
    <message>
        <source>The folder cannot be made (%1); choose another one.</source>
        <translation>Le dossier ne peut pas être créé (%1) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The images for testing have another size than those for training.</source>
        <translation>Les images de test n’ont pas la même taille que celles d’entraînement.</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is pinned to %2 bits, but its costs have no such width; pin it to one they have.</source>
        <translation>La couche « %1 » est fixée à %2 bits, mais ses coûts n’ont pas cette largeur ; fixez-la à une de leurs largeurs.</translation>
    </message>
    <message>
        <source>The layer needs about %1 GiB of memory, but only %2 GiB are free; close other programs or leave it out with a filter.</source>
        <translation>La couche a besoin d’environ %1 Gio de mémoire, mais seuls %2 Gio sont libres ; fermez d’autres programmes ou excluez-la par un filtre.</translation>
    </message>
    <message>
        <source>The layers &quot;%1&quot; and &quot;%2&quot; are tied, but pinned to %3 and %4 bits; pin both to one width.</source>
        <translation>Les couches « %1 » et « %2 » sont liées, mais fixées à %3 et %4 bits ; fixez-les à la même largeur.</translation>
    </message>
    <message>
        <source>The layers have %1 bits at the widest; at most 2^53 can be counted.</source>
        <translation>Les couches ont %1 bits aux plus grandes largeurs ; on ne peut en compter que 2^53 au plus.</translation>
    </message>
    <message>
        <source>The layers of the opened model have not been measured. Measure them with the button above.</source>
        <translation>Les couches du modèle ouvert n’ont pas été mesurées. Mesurez-les avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>The layers tied as &quot;%1&quot; have no width in common; give them costs of one width at least, and no other pin.</source>
        <translation>Les couches liées par « %1 » n’ont aucune largeur en commun ; donnez-leur les coûts d’au moins une même largeur, et ne les fixez pas à une autre.</translation>
    </message>
    <message>
        <source>The limit in %1 cannot be held: for the layer &quot;%2&quot; at %3 bits the number is not known; give its macs, and a hardware profile that knows this width.</source>
        <translation>La limite de %1 ne peut pas être tenue : pour la couche « %2 » à %3 bits, le nombre n’est pas connu ; donnez ses macs, et un profil matériel qui connaît cette largeur.</translation>
    </message>
    <message>
        <source>The limit on this program&apos;s address space (ulimit -v) leaves %1 MB; products of matrices need %2 MB. Raise the limit or use fewer threads.</source>
        <translation>La limite de l’espace d’adressage de ce programme (ulimit -v) laisse %1 Mo ; les produits de matrices exigent %2 Mo. Relevez la limite ou utilisez moins de fils d’exécution.</translation>
    </message>
    <message>
        <source>The list has %1 bit-widths; at most %2 can be compared at once.</source>
        <translation>La liste a %1 largeurs de bits ; on peut en comparer au plus %2 à la fois.</translation>
    </message>
    <message>
        <source>The list of bit-widths is empty; write numbers such as 2,3,4-8.</source>
        <translation>La liste des largeurs de bits est vide ; écrivez des nombres tels que 2,3,4-8.</translation>
    </message>
    <message>
        <source>The manifold %1 is given twice; give it once.</source>
        <translation>La variété %1 est donnée deux fois ; donnez-la une seule fois.</translation>
    </message>
    <message>
        <source>The matrix has fewer than two singular values.</source>
        <translation>La matrice a moins de deux valeurs singulières.</translation>
    </message>
    <message>
        <source>The matrix has rank %1 of %2, but the fit needs %3 positive singular values.</source>
        <translation>La matrice est de rang %1 sur %2, mais l’ajustement exige %3 valeurs singulières positives.</translation>
    </message>
    <message>
        <source>The matrix has singular values that are not finite.</source>
        <translation>La matrice a des valeurs singulières qui ne sont pas finies.</translation>
    </message>
    <message>
        <source>The matrix is larger than 16 x 16.</source>
        <translation>La matrice est plus grande que 16 x 16.</translation>
    </message>
    <message>
        <source>The model has no tensor &quot;%1&quot;, which a Llama model of this configuration has; are all its files there?</source>
        <translation>Le modèle n’a pas de tenseur « %1 », qu’un modèle Llama de cette configuration possède ; tous ses fichiers sont-ils là ?</translation>
    </message>
    <message>
        <source>The model has no weight matrix with at least two rows and columns; choose another model.</source>
        <translation>Le modèle n’a aucune matrice de poids avec au moins deux lignes et deux colonnes ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The network has no configurations; give it one at least.</source>
        <translation>Le réseau n’a pas de configurations ; donnez-lui-en au moins une.</translation>
    </message>
    <message>
        <source>The number &quot;%2&quot; of layer %1 in the plan is not finite or named like another field; correct or remove it.</source>
        <translation>Le nombre « %2 » de la couche %1 dans le plan n’est pas fini ou porte le nom d’un autre champ ; corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The numbers after layer %1 are not finite; the model has weights that are not, or too large ones.</source>
        <translation>Les nombres après la couche %1 ne sont pas finis ; le modèle a des poids qui ne le sont pas, ou qui sont trop grands.</translation>
    </message>
    <message>
        <source>The numbers of layers[%1] leave the range of doubles; use smaller weights or a smaller input.</source>
        <translation>Les nombres de layers[%1] sortent de la plage de la double précision ; utilisez des poids plus petits ou une entrée plus petite.</translation>
    </message>
    <message>
        <source>The percentile of a range must be between 0 and 1; change it.</source>
        <translation>Le centile d’une plage doit être compris entre 0 et 1 ; changez-le.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 groups of %2 weights; use 0 for one scale per channel, or 1 to %3.</source>
        <translation>Le plan donne à la couche %1 des groupes de %2 poids ; utilisez 0 pour une échelle par canal, ou de 1 à %3.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format &quot;%2&quot;, which is not known; use fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 or int2 to int16.</source>
        <translation>Le plan donne à la couche %1 le format « %2 », qui n’est pas connu ; utilisez fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 ou int2 à int16.</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format %2 but %3 bits; %2 has %4 bits, correct one of them.</source>
        <translation>Le plan donne à la couche %1 le format %2 mais %3 bits ; %2 a %4 bits, corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The plan has a layer without a name; give every layer its name.</source>
        <translation>Le plan a une couche sans nom ; donnez à chaque couche son nom.</translation>
    </message>
    <message>
        <source>The plan has no object &quot;layers&quot;; choose a complete plan.</source>
        <translation>Le plan n’a pas d’objet &quot;layers&quot; ; choisissez un plan complet.</translation>
    </message>
    <message>
        <source>The plan names &quot;%1&quot;, which is no matrix of the model; was it made for another model?</source>
        <translation>Le plan nomme « %1 », qui n’est pas une matrice du modèle ; a-t-il été fait pour un autre modèle ?</translation>
    </message>
    <message>
        <source>The plan names layer %1 twice; remove one of them.</source>
        <translation>Le plan nomme deux fois la couche %1 ; supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>The plan&apos;s &quot;%2&quot; of layer %1 is missing or of the wrong kind; see the description of plans.</source>
        <translation>Dans le plan, « %2 » de la couche %1 manque ou n’est pas du bon type ; consultez la description des plans.</translation>
    </message>
    <message>
        <source>The points have %1 coordinates, but the experiment has %2 input channels.</source>
        <translation>Les points ont %1 coordonnées, mais l’expérience a %2 canaux d’entrée.</translation>
    </message>
    <message>
        <source>The precision %1 is named twice; name it once.</source>
        <translation>La précision %1 est nommée deux fois ; nommez-la une seule fois.</translation>
    </message>
    <message>
        <source>The products of the layers leave the range of doubles; use smaller weights or fewer layers.</source>
        <translation>Les produits des couches sortent de la plage de la double précision ; utilisez des poids plus petits ou moins de couches.</translation>
    </message>
    <message>
        <source>The quantizer was calibrated for a tensor of another shape; calibrate it anew.</source>
        <translation>Le quantificateur a été calibré pour un tenseur d’une autre forme ; calibrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The range “%1” runs backward; write the smaller number first.</source>
        <translation>La plage « %1 » est à l’envers ; écrivez d’abord le plus petit nombre.</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output; free some space or use --out.</source>
        <translation>Le résultat ne peut pas être écrit sur la sortie standard ; libérez de l’espace ou utilisez --out.</translation>
    </message>
    <message>
        <source>The rotary scaling is &quot;%1&quot;; only llama3 is supported.</source>
        <translation>La mise à l’échelle de RoPE est « %1 » ; seule llama3 est prise en charge.</translation>
    </message>
    <message>
        <source>The saved state belongs to another training; use the settings and images it was begun with.</source>
        <translation>L’état enregistré appartient à un autre entraînement ; utilisez les réglages et les images avec lesquels il a commencé.</translation>
    </message>
    <message>
        <source>The study needs at least one image and one probe, batches of 1 to 4096 and widths of 2 to 16 bits, the lower first.</source>
        <translation>L’étude exige au moins une image et une sonde, des lots de 1 à 4096 et des largeurs de 2 à 16 bits, la plus petite en premier.</translation>
    </message>
    <message>
        <source>The table has no profile; it needs at least one line of numbers.</source>
        <translation>Le tableau n’a pas de profil ; il lui faut au moins une ligne de nombres.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds %2; only floating-point weights are run.</source>
        <translation>Le tenseur « %1 » contient %2 ; seuls des poids en virgule flottante sont exécutés.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is %2; the configuration says %3.</source>
        <translation>Le tenseur « %1 » est %2 ; la configuration indique %3.</translation>
    </message>
    <message>
        <source>The tensor %1 has %2 bytes, but its shape means %3.</source>
        <translation>Le tenseur %1 a %2 octets, mais sa forme en implique %3.</translation>
    </message>
    <message>
        <source>The text has no tokens; write at least one character.</source>
        <translation>Le texte n’a pas de jetons ; écrivez au moins un caractère.</translation>
    </message>
    <message>
        <source>The tokenizer needs something that is not supported: %1. Give token ids instead of text.</source>
        <translation>Le tokeniseur exige quelque chose qui n’est pas pris en charge : %1. Donnez des identifiants de jetons au lieu d’un texte.</translation>
    </message>
    <message>
        <source>The tokenizer normalizes text (NFC), which is not done here, and the text has the character U+%1; give token ids instead.</source>
        <translation>Le tokeniseur normalise le texte (NFC), ce qui n’est pas fait ici, et le texte contient le caractère U+%1 ; donnez plutôt des identifiants de jetons.</translation>
    </message>
    <message>
        <source>The trained network has not been measured. Train one, then measure its sensitivities.</source>
        <translation>Le réseau entraîné n’a pas été mesuré. Entraînez-en un, puis mesurez ses sensibilités.</translation>
    </message>
    <message>
        <source>The training diverged: at iteration %1 the loss is not a finite number any more. Train with a smaller learning rate or wider bit-widths.</source>
        <translation>L’entraînement a divergé : à l’itération %1, la perte n’est plus un nombre fini. Entraîner avec un taux d’apprentissage plus petit ou de plus grandes largeurs de bits.</translation>
    </message>
    <message>
        <source>The training was canceled.</source>
        <translation>L’entraînement a été annulé.</translation>
    </message>
    <message>
        <source>The vocabulary has no token for the character at byte %1 of the text; leave it out.</source>
        <translation>Le vocabulaire n’a pas de jeton pour le caractère à l’octet %1 du texte ; retirez-le.</translation>
    </message>
    <message>
        <source>The weights are stored quantized (%1); open the model in 16 or 32 bits.</source>
        <translation>Les poids sont stockés sous forme quantifiée (%1) ; ouvrez le modèle en 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>The weights of %1 are not all finite, so they cannot be rounded.</source>
        <translation>Les poids de %1 ne sont pas tous finis et ne peuvent donc pas être arrondis.</translation>
    </message>
    <message>
        <source>There are fewer than 2 points; give a line for each point.</source>
        <translation>Il y a moins de 2 points ; donnez une ligne par point.</translation>
    </message>
    <message>
        <source>There are more than %1 points; give fewer.</source>
        <translation>Il y a plus de %1 points ; donnez-en moins.</translation>
    </message>
    <message>
        <source>There are no numbers; copy a matrix such as [[0.9, 0.2], [0.1, 1]].</source>
        <translation>Il n’y a pas de nombres ; copiez une matrice telle que [[0.9, 0.2], [0.1, 1]].</translation>
    </message>
    <message>
        <source>There are no prompts; give a text, a file of prompts or token ids.</source>
        <translation>Il n’y a pas d’invites ; donnez un texte, un fichier d’invites ou des identifiants de jetons.</translation>
    </message>
    <message>
        <source>There is no allocation at this budget; choose another one.</source>
        <translation>Il n’y a pas d’allocation pour ce budget ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no configuration &quot;%1&quot; in the network.</source>
        <translation>Il n’y a pas de configuration « %1 » dans le réseau.</translation>
    </message>
    <message>
        <source>There is no configuration %1; there are %2.</source>
        <translation>Il n’y a pas de configuration %1 ; il y en a %2.</translation>
    </message>
    <message>
        <source>There is no file of labels beside it; put one there.</source>
        <translation>Il n’y a pas de fichier d’étiquettes à côté ; placez-en un.</translation>
    </message>
    <message>
        <source>There is no hardware profile &quot;%1&quot;; there are: %2.</source>
        <translation>Il n’y a pas de profil matériel « %1 » ; il y a : %2.</translation>
    </message>
    <message>
        <source>There is no image %1; the training has %2.</source>
        <translation>Il n’y a pas d’image %1 ; l’entraînement en a %2.</translation>
    </message>
    <message>
        <source>There is no manifold %1; give a file with points or one of %2.</source>
        <translation>Il n’y a pas de variété %1 ; donnez un fichier de points ou l’une de celles-ci : %2.</translation>
    </message>
    <message>
        <source>There is no parameter called %1.</source>
        <translation>Il n’y a pas de paramètre nommé %1.</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;; choose of fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 and int8 to int2, these also as int4_channel, int4_group32 and int4_group128.</source>
        <translation>Il n’y a pas de précision « %1 » ; choisissez parmi fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 et int8 à int2, ces dernières aussi sous la forme int4_channel, int4_group32 et int4_group128.</translation>
    </message>
    <message>
        <source>This file of the cache cannot be removed (%1).</source>
        <translation>Ce fichier du cache ne peut pas être supprimé (%1).</translation>
    </message>
    <message>
        <source>This is no quantization plan: its &quot;schema&quot; must be &quot;%1&quot;; choose a plan that was exported here.</source>
        <translation>Ce n’est pas un plan de quantification : son &quot;schema&quot; doit être « %1 » ; choisissez un plan exporté ici.</translation>
    </message>
    <message>
        <source>This precision has not been analyzed yet; choose Analyze spectra.</source>
        <translation>Cette précision n’a pas encore été analysée ; choisissez Analyser les spectres.</translation>
    </message>
    <message>
        <source>This tensor is not there any more. Choose another one.</source>
        <translation>Ce tenseur n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What another process sent cannot be read; use the same version of the program everywhere.</source>
        <translation>Ce qu’un autre processus a envoyé ne peut pas être lu ; utilisez partout la même version du programme.</translation>
    </message>
    <message>
        <source>bit_width_usage names no bit-width and there are no losses, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>bit_width_usage ne nomme aucune largeur de bits et il n’y a pas de pertes, il n’y a donc rien à analyser ; vérifiez l’entraînement qui l’a écrit.</translation>
    </message>
    <message>
        <source>bits has %1 entries for %2 layers; give one number, or one for each layer.</source>
        <translation>bits a %1 entrées pour %2 couches ; donnez un seul nombre, ou un par couche.</translation>
    </message>
    <message>
        <source>bits is one for all layers but layer %1 has %2 instead of %3; make them agree.</source>
        <translation>bits est unique pour toutes les couches, mais la couche %1 a %2 au lieu de %3 ; faites-les concorder.</translation>
    </message>
    <message>
        <source>byte %1 is the class %2, but there are only 0 to 9.</source>
        <translation>l’octet %1 est la classe %2, mais il n’y a que les classes 0 à 9.</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the report.</source>
        <translation>ne peut pas être créé (%1) ; choisissez un autre dossier pour le rapport.</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the results.</source>
        <translation>ne peut pas être créé (%1) ; choisissez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>cannot be made by rsvg-convert; write the figures as svg.</source>
        <translation>ne peut pas être produit par rsvg-convert ; écrivez les figures en svg.</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and the permissions.</source>
        <translation>ne peut pas être lu (%1) ; vérifiez le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>cannot be read (%1); give a file or a pipe.</source>
        <translation>ne peut pas être lu (%1) ; donnez un fichier ou un tube.</translation>
    </message>
    <message>
        <source>cannot be read; check the file.</source>
        <translation>ne peut pas être lu ; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>cannot be removed (%1); remove it yourself.</source>
        <translation>ne peut pas être supprimé (%1) ; supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>cannot be right: byte %1 begins a dimension of %2.</source>
        <translation>ne peut pas être correct : l’octet %1 commence une dimension de %2.</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is no memory left; close something.</source>
        <translation>ne peut pas être décompressé : il n’y a plus de mémoire ; fermez quelque chose.</translation>
    </message>
    <message>
        <source>cannot be unpacked; there is not enough memory.</source>
        <translation>ne peut pas être décompressé ; il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose another folder for the results.</source>
        <translation>ne peut pas être écrit (%1) ; choisissez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>cannot be written (%1); nothing was changed. Choose another place or free some space.</source>
        <translation>ne peut pas être écrit (%1) ; rien n’a été modifié. Choisissez un autre endroit ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>carries a session that is damaged; open another copy of the figure, or the session file.</source>
        <translation>contient une session endommagée ; ouvrez une autre copie de la figure, ou le fichier de session.</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot; twice; copy or download the file again.</source>
        <translation>décrit le tenseur « %1 » avec deux fois « %2 » ; copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot;, which safetensors does not have; is it the right file?</source>
        <translation>décrit le tenseur « %1 » avec « %2 », que safetensors ne connaît pas ; est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with a list of more than %2 numbers; is it the right file?</source>
        <translation>décrit le tenseur « %1 » avec une liste de plus de %2 nombres ; est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; without &quot;%2&quot;; copy or download the file again.</source>
        <translation>décrit le tenseur « %1 » sans « %2 » ; copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>does not exist; name the folder of a model.</source>
        <translation>n’existe pas ; indiquez le dossier d’un modèle.</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of an image; images take %2 bytes each.</source>
        <translation>s’arrête à l’octet %1 au milieu d’une image ; chaque image prend %2 octets.</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of its compressed data; get the file anew.</source>
        <translation>s’arrête à l’octet %1 au milieu de ses données compressées ; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>ends at byte %1, but its header speaks of %2 bytes; get the file anew.</source>
        <translation>s’arrête à l’octet %1, mais son en-tête annonce %2 octets ; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>ends before byte %1; copy it again.</source>
        <translation>s’arrête avant l’octet %1 ; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>error_model is %1; it must be &quot;diagonal&quot; or &quot;full&quot;.</source>
        <translation>error_model vaut %1 ; ce doit être &quot;diagonal&quot; ou &quot;full&quot;.</translation>
    </message>
    <message>
        <source>gives the array &quot;%1&quot; a shape that no memory holds; save it again.</source>
        <translation>donne au tableau « %1 » une forme qu’aucune mémoire ne peut contenir ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; copy or download it again.</source>
        <translation>donne au tenseur « %1 » %2 octets, mais sa forme et son type en font %3 ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; export the model again.</source>
        <translation>donne au tenseur « %1 » %2 octets, mais sa forme et son type en font %3 ; exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; a shape that no memory holds; copy or download it again.</source>
        <translation>donne au tenseur « %1 » une forme qu’aucune mémoire ne peut contenir ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; no place: its data_offsets are not two numbers; copy or download the file again.</source>
        <translation>ne donne pas de place au tenseur « %1 » : ses data_offsets ne sont pas deux nombres ; copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; the %2 &quot;%3&quot; in another file, which is no such number; export the model again.</source>
        <translation>donne au tenseur « %1 », placé dans un autre fichier, %2 « %3 », qui n’est pas un nombre valable ; exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>gives the tensor at byte %1 a shape that no memory holds; export the model again.</source>
        <translation>donne au tenseur à l’octet %1 une forme qu’aucune mémoire ne peut contenir ; exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>goes on after byte %1, where its header says it ends.</source>
        <translation>continue après l’octet %1, là où son en-tête dit qu’il s’arrête.</translation>
    </message>
    <message>
        <source>goes on for %1 bytes after its last tensor; copy or download it again.</source>
        <translation>continue sur %1 octets après son dernier tenseur ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after its array; save each array in its own file.</source>
        <translation>continue sur %2 octets après son tableau ; enregistrez chaque tableau dans son propre fichier.</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after the array &quot;%1&quot;; save it again.</source>
        <translation>continue sur %2 octets après le tableau « %1 » ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>goes on with %3 at byte %1 after its JSON object has ended; remove what follows.</source>
        <translation>continue avec %3 à l’octet %1, après la fin de son objet JSON ; supprimez ce qui suit.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; damaged: it does not unpack; copy or save it again.</source>
        <translation>contient « %1 » endommagé : il ne se décompresse pas ; copiez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; encrypted or packed in a way that is not read here; save it again with numpy.savez.</source>
        <translation>contient « %1 » chiffré ou compressé d’une façon qui n’est pas lue ici ; enregistrez-le de nouveau avec numpy.savez.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; twice in its header; copy or download the file again.</source>
        <translation>contient deux fois « %1 » dans son en-tête ; copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, whose %2 bytes unpack to %3: no weights do that; get the model from a source you trust.</source>
        <translation>contient « %1 », dont %2 octets se décompressent en %3 : aucun poids ne fait cela ; procurez-vous le modèle auprès d’une source de confiance.</translation>
    </message>
    <message>
        <source>has %1 bytes before the tensor &quot;%2&quot; that belong to no tensor; copy or download it again.</source>
        <translation>a, avant le tenseur « %2 », %1 octets qui n’appartiennent à aucun tenseur ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>has %1 labels, but %2 has %3 images; they do not belong together.</source>
        <translation>a %1 étiquettes, mais %2 a %3 images ; les deux ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>has a header and nothing below it; record at least one iteration.</source>
        <translation>a un en-tête et rien en dessous ; enregistrez au moins une itération.</translation>
    </message>
    <message>
        <source>has a header of %1 bytes, more than the %2 that are read here; is it the right file?</source>
        <translation>a un en-tête de %1 octets, plus que les %2 qui sont lus ici ; est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>has a header that goes on after its JSON object has ended; copy or download the file again.</source>
        <translation>a un en-tête qui continue après la fin de son objet JSON ; copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>has a header that is not valid JSON near its byte %1 (%2); copy or download the file again.</source>
        <translation>a un en-tête qui n’est pas du JSON valide près de son octet %1 (%2) ; copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>has a header with a value of the wrong kind before its byte %1; copy or download the file again.</source>
        <translation>a un en-tête avec une valeur du mauvais type avant son octet %1 ; copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>has a key of more than 65536 bytes at byte %1; choose a training-statistics file.</source>
        <translation>a une clé de plus de 65536 octets à l’octet %1 ; choisissez un fichier de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>has a name at byte %1 that is no text (UTF-8, at most 64 KiB); export the model again.</source>
        <translation>a, à l’octet %1, un nom qui n’est pas un texte (UTF-8, au plus 64 Kio) ; exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>has a number in the tensor &quot;%1&quot; that its type does not have; export the model again.</source>
        <translation>a, dans le tenseur « %1 », un nombre que son type ne connaît pas ; exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>has a number of more than 1024 characters at byte %1, inside %2; round it or export the file again.</source>
        <translation>a un nombre de plus de 1024 caractères à l’octet %1, dans %2 ; arrondissez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>has a shape that no memory holds; save it again.</source>
        <translation>a une forme qu’aucune mémoire ne peut contenir ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>has more than %1 keys; choose a training-statistics file.</source>
        <translation>a plus de %1 clés ; choisissez un fichier de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>has neither IDX files (…images-idx3-ubyte, perhaps .gz) nor CIFAR-10&apos;s data_batch_1.bin.</source>
        <translation>n’a ni fichiers IDX (…images-idx3-ubyte, éventuellement .gz) ni le data_batch_1.bin de CIFAR-10.</translation>
    </message>
    <message>
        <source>has no %1; give the bit-widths of every layer.</source>
        <translation>n’a pas de %1 ; donnez les largeurs de bits de chaque couche.</translation>
    </message>
    <message>
        <source>has no ONNX graph in it; choose a model.</source>
        <translation>ne contient pas de graphe ONNX ; choisissez un modèle.</translation>
    </message>
    <message>
        <source>has no column named loss or bit_width in its first line; name the columns or choose a table of training statistics.</source>
        <translation>n’a aucune colonne nommée loss ou bit_width dans sa première ligne ; nommez les colonnes ou choisissez un tableau de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where one must be; save it again.</source>
        <translation>n’a pas d’en-tête de tableau NumPy là où il en faut un ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where that of &quot;%1&quot; must be; save it again.</source>
        <translation>n’a pas d’en-tête de tableau NumPy là où il faut celui de « %1 » ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>has no layers whose weights could be rounded.</source>
        <translation>n’a pas de couches dont les poids pourraient être arrondis.</translation>
    </message>
    <message>
        <source>has no numbers %2 to %3 in tensor &quot;%1&quot;, or there is no room for them; ask for what there is.</source>
        <translation>n’a pas de nombres %2 à %3 dans le tenseur « %1 », ou il n’y a pas de place pour eux ; demandez ce qui existe.</translation>
    </message>
    <message>
        <source>has no record with the key loss or bit_width; choose a file whose lines have them.</source>
        <translation>n’a aucun enregistrement avec la clé loss ou bit_width ; choisissez un fichier dont les lignes les contiennent.</translation>
    </message>
    <message>
        <source>has no such block; choose one inside the layer&apos;s matrix.</source>
        <translation>n’a pas de tel bloc ; choisissez-en un à l’intérieur de la matrice de la couche.</translation>
    </message>
    <message>
        <source>has no tensor %1 of the network&apos;s shape; choose weights of this network for images of this size.</source>
        <translation>n’a pas de tenseur %1 de la forme du réseau ; choisissez des poids de ce réseau pour des images de cette taille.</translation>
    </message>
    <message>
        <source>has no tensors; choose a file with weights.</source>
        <translation>n’a pas de tenseurs ; choisissez un fichier avec des poids.</translation>
    </message>
    <message>
        <source>has none of the keys iteration_losses, bit_width_usage and losses_per_bit; choose a training-statistics file.</source>
        <translation>n’a aucune des clés iteration_losses, bit_width_usage et losses_per_bit ; choisissez un fichier de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>has numbers in this block that are not finite; choose another block.</source>
        <translation>a dans ce bloc des nombres qui ne sont pas finis ; choisissez un autre bloc.</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; cut off: it needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>contient le tableau « %1 » tronqué : il lui faut %3 octets, mais il y en a %2 ; copiez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>contient le tableau « %1 » de type « %2 », qui n’est pas lu ici ; enregistrez-le en float32, par exemple avec array.astype(&quot;float32&quot;).</translation>
    </message>
    <message>
        <source>has the column %1 twice; remove one of the two.</source>
        <translation>a deux fois la colonne %1 ; supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>has the key &quot;%1&quot; twice; remove one of the two.</source>
        <translation>a deux fois la clé « %1 » ; supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>has the tensor &quot;%1&quot; of type &quot;%2&quot;, which is not read here; convert it to F32, F16 or BF16.</source>
        <translation>contient le tenseur « %1 » de type « %2 », qui n’est pas lu ici ; convertissez-le en F32, F16 ou BF16.</translation>
    </message>
    <message>
        <source>has the tensors &quot;%1&quot; and &quot;%2&quot; in the same place; copy or download it again.</source>
        <translation>a les tenseurs « %1 » et « %2 » au même endroit ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>has too few images to train and to test with.</source>
        <translation>a trop peu d’images pour entraîner et pour tester.</translation>
    </message>
    <message>
        <source>has two members in the same place, at byte %1: no program saves weights so; get the model from a source you trust.</source>
        <translation>a deux membres au même endroit, à l’octet %1 : aucun programme n’enregistre des poids ainsi ; procurez-vous le modèle auprès d’une source de confiance.</translation>
    </message>
    <message>
        <source>has two members with the name &quot;%1&quot;; save it again.</source>
        <translation>a deux membres du nom de « %1 » ; enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>has two tensors with the name &quot;%1&quot;; copy or download it again.</source>
        <translation>a deux tenseurs du nom de « %1 » ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot;, this program reads &quot;%2&quot;; open it with a newer version.</source>
        <translation>contient « %1 », ce programme lit « %2 » ; ouvrez-le avec une version plus récente.</translation>
    </message>
    <message>
        <source>holds a JSON %1 where a JSON object must stand; choose a training-statistics file.</source>
        <translation>contient une valeur JSON (%1) là où il faut un objet JSON ; choisissez un fichier de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>holds a part of a report only; writing it was canceled.</source>
        <translation>ne contient qu’une partie d’un rapport ; l’écriture en a été annulée.</translation>
    </message>
    <message>
        <source>holds more numbers than fit into memory; close other programs or cut the file.</source>
        <translation>contient plus de nombres que la mémoire ne peut en accueillir ; fermez d’autres programmes ou raccourcissez le fichier.</translation>
    </message>
    <message>
        <source>holds no finite loss, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>ne contient aucune perte finie, il n’y a donc rien à analyser ; vérifiez l’entraînement qui l’a écrit.</translation>
    </message>
    <message>
        <source>holds nothing: it ends at byte %1; copy or export it again.</source>
        <translation>ne contient rien : il s’arrête à l’octet %1 ; copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>input has %1 numbers; give 2 or 3.</source>
        <translation>input a %1 nombres ; donnez-en 2 ou 3.</translation>
    </message>
    <message>
        <source>is a GGUF or GGML file, whose weights are quantized already; choose the model it was made from, as safetensors.</source>
        <translation>est un fichier GGUF ou GGML, dont les poids sont déjà quantifiés ; choisissez le modèle dont il est issu, en safetensors.</translation>
    </message>
    <message>
        <source>is a Git LFS pointer in the place of the weights; fetch them with &quot;git lfs pull&quot;.</source>
        <translation>est un pointeur Git LFS à la place des poids ; récupérez-les avec &quot;git lfs pull&quot;.</translation>
    </message>
    <message>
        <source>is a MATLAB file, which is not read here; export its arrays with numpy.savez.</source>
        <translation>est un fichier MATLAB, qui n’est pas lu ici ; exportez ses tableaux avec numpy.savez.</translation>
    </message>
    <message>
        <source>is a Python pickle, which can run any program when it is loaded and is never loaded here; convert it to safetensors where you trust it, e.g. with safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</source>
        <translation>est un pickle de Python, qui peut exécuter n’importe quel programme lors de son chargement et n’est jamais chargé ici ; convertissez-le en safetensors là où vous lui faites confiance, par exemple avec safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file, which is not read here; export the model as ONNX.</source>
        <translation>est un fichier TensorFlow Lite, qui n’est pas lu ici ; exportez le modèle en ONNX.</translation>
    </message>
    <message>
        <source>is a ZIP archive, but not npz: &quot;%1&quot; is no array of NumPy; choose safetensors, ONNX or npz.</source>
        <translation>est une archive ZIP, mais pas npz : « %1 » n’est pas un tableau NumPy ; choisissez safetensors, ONNX ou npz.</translation>
    </message>
    <message>
        <source>is a folder with several models; choose one of its files.</source>
        <translation>est un dossier avec plusieurs modèles ; choisissez l’un de ses fichiers.</translation>
    </message>
    <message>
        <source>is a folder without a model or training statistics; choose another folder or a file.</source>
        <translation>est un dossier sans modèle ni statistiques d’entraînement ; choisissez un autre dossier ou un fichier.</translation>
    </message>
    <message>
        <source>is a folder without a model; choose a folder with safetensors, ONNX or NumPy arrays, or a file.</source>
        <translation>est un dossier sans modèle ; choisissez un dossier avec des fichiers safetensors, ONNX ou des tableaux NumPy, ou un fichier.</translation>
    </message>
    <message>
        <source>is a folder without training statistics; choose another folder or a file.</source>
        <translation>est un dossier sans statistiques d’entraînement ; choisissez un autre dossier ou un fichier.</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation>est un dossier ; choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>is a part of the model that has further names (hard links), perhaps outside the model&apos;s folder; put a copy in its place.</source>
        <translation>est une partie du modèle qui a d’autres noms (liens physiques), peut-être hors du dossier du modèle ; mettez une copie à sa place.</translation>
    </message>
    <message>
        <source>is a part of the model, but a symbolic link, perhaps to outside the model&apos;s folder; put a copy in its place (huggingface-cli download --local-dir does).</source>
        <translation>est une partie du modèle, mais un lien symbolique, peut-être vers l’extérieur du dossier du modèle ; mettez une copie à sa place (huggingface-cli download --local-dir le fait).</translation>
    </message>
    <message>
        <source>is a part of the model, but missing; put it beside the others.</source>
        <translation>est une partie du modèle, mais manque ; placez-la à côté des autres.</translation>
    </message>
    <message>
        <source>is a picture without a session in it; open a figure that Quantoscope has written, or the session file.</source>
        <translation>est une image qui ne contient pas de session ; ouvrez une figure que Quantoscope a écrite, ou le fichier de session.</translation>
    </message>
    <message>
        <source>is a plan, which says nothing of sizes: open its model first.</source>
        <translation>est un plan, qui ne dit rien des tailles : ouvrez d’abord son modèle.</translation>
    </message>
    <message>
        <source>is an HDF5 file (Keras?), which is not read here; export the model as ONNX or its arrays with numpy.savez.</source>
        <translation>est un fichier HDF5 (Keras ?), qui n’est pas lu ici ; exportez le modèle en ONNX ou ses tableaux avec numpy.savez.</translation>
    </message>
    <message>
        <source>is an array of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>est un tableau de type « %2 », qui n’est pas lu ici ; enregistrez-le en float32, par exemple avec array.astype(&quot;float32&quot;).</translation>
    </message>
    <message>
        <source>is cut off or damaged: the tensor &quot;%1&quot; should be at bytes %2 to %3 of its data, which have %4; copy or download it again.</source>
        <translation>est tronqué ou endommagé : le tenseur « %1 » devrait occuper les octets %2 à %3 de ses données, qui en ont %4 ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off or no ONNX: its content breaks off at byte %1; copy or export it again.</source>
        <translation>est tronqué ou n’est pas de l’ONNX : son contenu s’interrompt à l’octet %1 ; copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off or not safetensors: its header should have %1 bytes, but only %2 follow; copy or download it again.</source>
        <translation>est tronqué ou n’est pas du safetensors : son en-tête devrait avoir %1 octets, mais seuls %2 suivent ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside %2; copy or export it again.</source>
        <translation>est tronqué : il s’arrête à l’octet %1, dans %2 ; copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside line %2; copy or export it again.</source>
        <translation>est tronqué : il s’arrête à l’octet %1, dans la ligne %2 ; copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1; copy or export it again.</source>
        <translation>est tronqué : il s’arrête à l’octet %1 ; copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off: it has %1 bytes, too few for safetensors; copy or download it again.</source>
        <translation>est tronqué : il a %1 octets, trop peu pour du safetensors ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off: the array needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>est tronqué : le tableau exige %3 octets, mais il y en a %2 ; copiez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>is cut off: the tensor &quot;%1&quot; should be at bytes %2 to %3, but there are %4; copy or download it again.</source>
        <translation>est tronqué : le tenseur « %1 » devrait occuper les octets %2 à %3, mais il y en a %4 ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>is damaged at byte %1 of its compressed data; get the file anew.</source>
        <translation>est endommagé à l’octet %1 de ses données compressées ; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is damaged or was edited: its checksum does not match; open an older copy, or remove the line &quot;checksum&quot; if you edited it yourself.</source>
        <translation>est endommagé ou a été modifié : sa somme de contrôle ne correspond pas ; ouvrez une copie plus ancienne, ou supprimez la ligne &quot;checksum&quot; si vous l’avez modifié vous-même.</translation>
    </message>
    <message>
        <source>is empty; choose a file with content.</source>
        <translation>est vide ; choisissez un fichier qui a un contenu.</translation>
    </message>
    <message>
        <source>is no complete ZIP archive: what must be at byte %1 is not there; copy or save it again.</source>
        <translation>n’est pas une archive ZIP complète : ce qui doit se trouver à l’octet %1 n’y est pas ; copiez-la ou enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>is no model that is read here; choose safetensors, the index of a sharded model, ONNX, npy or npz.</source>
        <translation>n’est pas un modèle qui est lu ici ; choisissez safetensors, l’index d’un modèle fragmenté, ONNX, npy ou npz.</translation>
    </message>
    <message>
        <source>is not JSON: what begins with %3 at byte %1 is no JSON value; choose a training-statistics file.</source>
        <translation>n’est pas du JSON : ce qui commence par %3 à l’octet %1 n’est pas une valeur JSON ; choisissez un fichier de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a key, is %3; save the file as UTF-8.</source>
        <translation>n’est pas de l’UTF-8 : l’octet %1, dans une clé, est %3 ; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a string inside %2, is %3; save the file as UTF-8.</source>
        <translation>n’est pas de l’UTF-8 : l’octet %1, dans une chaîne de %2, est %3 ; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>is not a JSON object with the bit-widths of layers.</source>
        <translation>n’est pas un objet JSON avec les largeurs de bits de couches.</translation>
    </message>
    <message>
        <source>is not a folder; name one with IDX or CIFAR-10 files, or &quot;digits&quot;.</source>
        <translation>n’est pas un dossier ; indiquez-en un avec des fichiers IDX ou CIFAR-10, ou &quot;digits&quot;.</translation>
    </message>
    <message>
        <source>is not a regular file; choose a file.</source>
        <translation>n’est pas un fichier ordinaire ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>is not a sample of this program; open a file instead.</source>
        <translation>n’est pas un exemple de ce programme ; ouvrez plutôt un fichier.</translation>
    </message>
    <message>
        <source>is not a usable session: %1; open an older copy of it.</source>
        <translation>n’est pas une session utilisable : %1 ; ouvrez-en une copie plus ancienne.</translation>
    </message>
    <message>
        <source>is not a whole checkpoint of a training.</source>
        <translation>n’est pas un point de contrôle complet d’un entraînement.</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes with %1 dimensions: byte %2 is %3, not %4.</source>
        <translation>n’est pas un fichier IDX d’octets à %1 dimensions : l’octet %2 est %3, et non %4.</translation>
    </message>
    <message>
        <source>is not valid JSON lines: line %1 goes wrong at its byte %2; correct the line or export the file again.</source>
        <translation>n’est pas du JSON valide par lignes : la ligne %1 est fautive à son octet %2 ; corrigez la ligne ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : l’octet %1 est %3 là où il faut %4 ; corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : l’octet %1 est %3 là où il faut %4 ou %5 ; corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a key, is the control character %3; escape it or export the file again.</source>
        <translation>n’est pas du JSON valide : l’octet %1, dans une clé, est le caractère de contrôle %3 ; échappez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a string inside %2, is the control character %3; escape it or export the file again.</source>
        <translation>n’est pas du JSON valide : l’octet %1, dans une chaîne de %2, est le caractère de contrôle %3 ; échappez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : l’octet %1, dans %2, est %3 là où il faut %4 ; corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : l’octet %1, dans %2, est %3 là où il faut %4 ou %5 ; corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a key, is broken; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : la séquence d’échappement à l’octet %1, dans une clé, est défectueuse ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a string inside %2, is broken; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : la séquence d’échappement à l’octet %1, dans une chaîne de %2, est défectueuse ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: the number inside %2 goes wrong at byte %1 with %3; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : le nombre dans %2 est fautif à l’octet %1 avec %3 ; corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is not valid JSON: what begins with %3 at byte %1, inside %2, is no JSON value; correct it or export the file again.</source>
        <translation>n’est pas du JSON valide : ce qui commence par %3 à l’octet %1, dans %2, n’est pas une valeur JSON ; corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>is of a kind this program does not read; choose training statistics, a model, an experiment, a session or a figure.</source>
        <translation>est d’un type que ce programme ne lit pas ; choisissez des statistiques d’entraînement, un modèle, une expérience, une session ou une figure.</translation>
    </message>
    <message>
        <source>is the state of a training with other settings or images; go on with those it was begun with.</source>
        <translation>est l’état d’un entraînement avec d’autres réglages ou images ; continuez avec ceux du début.</translation>
    </message>
    <message>
        <source>is too large for its kind (%1 bytes, at most %2); is it the right file?</source>
        <translation>est trop grand pour son type (%1 octets, au plus %2) ; est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>is too large for its kind (more than %1 bytes); is it the right file?</source>
        <translation>est trop grand pour son type (plus de %1 octets) ; est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>layers has %1 matrices; give 1 to %2.</source>
        <translation>layers a %1 matrices ; donnez-en de 1 à %2.</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where the first line names %3 columns; correct it or export the file again.</source>
        <translation>la ligne %1 a %2 champs alors que la première ligne nomme %3 colonnes ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>line %1 has %2 fields; there must be %3.</source>
        <translation>la ligne %1 a %2 champs ; il en faut %3.</translation>
    </message>
    <message>
        <source>line %1 has the key &quot;%2&quot; twice; remove one of the two.</source>
        <translation>la ligne %1 a deux fois la clé « %2 » ; supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>line %1 holds a JSON %2 where a JSON object must stand; correct the line or export the file again.</source>
        <translation>la ligne %1 contient une valeur JSON (%2) là où il faut un objet JSON ; corrigez la ligne ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 bytes; close its quotation marks or choose a table of training statistics.</source>
        <translation>la ligne %1 compte plus de %2 octets ; fermez ses guillemets ou choisissez un tableau de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>line %1 must be the header &quot;profile,quantity,kind,bits,value,unit,source&quot;.</source>
        <translation>la ligne %1 doit être l’en-tête &quot;profile,quantity,kind,bits,value,unit,source&quot;.</translation>
    </message>
    <message>
        <source>line %1, column %2: &quot;%3&quot; is not a number; write numbers with a point, and nothing where there is none.</source>
        <translation>ligne %1, colonne %2 : « %3 » n’est pas un nombre ; écrivez les nombres avec un point, et rien là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is no bit-width; a bit-width is a whole number from 1 to 64, or nothing.</source>
        <translation>ligne %1, colonne %2 : %3 n’est pas une largeur de bits ; une largeur de bits est un nombre entier de 1 à 64, ou rien.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is too large for a double; correct it or write inf.</source>
        <translation>ligne %1, colonne %2 : %3 est trop grand pour un nombre en double précision ; corrigez-le ou écrivez inf.</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a quantity of a named profile; use mac_rate, mac_energy, memory_bandwidth, memory_energy or positions.</source>
        <translation>ligne %1 : « %2 » n’est pas une grandeur d’un profil nommé ; utilisez mac_rate, mac_energy, memory_bandwidth, memory_energy ou positions.</translation>
    </message>
    <message>
        <source>line %1: %2 is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>ligne %1 : %2 vaut %3, ce qui est trop grand pour un nombre en double précision ; corrigez-le ou écrivez Infinity.</translation>
    </message>
    <message>
        <source>line %1: %2 is a JSON %3, but it must be a number, NaN or null; correct it or export the file again.</source>
        <translation>ligne %1 : %2 est une valeur JSON (%3), mais ce doit être un nombre, NaN ou null ; corrigez-le ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>line %1: %2 of %3 is given twice; keep one of the two.</source>
        <translation>ligne %1 : %2 de %3 est donné deux fois ; gardez l’un des deux.</translation>
    </message>
    <message>
        <source>line %1: a quote is not closed; close it in the same line.</source>
        <translation>ligne %1 : un guillemet n’est pas fermé ; fermez-le sur la même ligne.</translation>
    </message>
    <message>
        <source>line %1: bit_width is %2, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>ligne %1 : bit_width vaut %2, mais une largeur de bits est un nombre entier de 1 à 64 ou null ; corrigez-la ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>line %1: bits is &quot;%2&quot;; it must be a width such as 8, or two such as 8x8.</source>
        <translation>ligne %1 : bits vaut « %2 » ; ce doit être une largeur telle que 8, ou deux telles que 8x8.</translation>
    </message>
    <message>
        <source>line %1: kind is &quot;%2&quot;; it must be conv, linear or empty.</source>
        <translation>ligne %1 : kind vaut « %2 » ; ce doit être conv, linear ou rien.</translation>
    </message>
    <message>
        <source>line %1: the unit is &quot;%2&quot;; %3 is given in %4.</source>
        <translation>ligne %1 : l’unité est « %2 » ; %3 se donne en %4.</translation>
    </message>
    <message>
        <source>line %1: the value &quot;%2&quot; is not a positive number.</source>
        <translation>ligne %1 : la valeur « %2 » n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>lists no weights (&quot;weight_map&quot;); choose the index of a sharded model or one of its shards.</source>
        <translation>ne liste aucun poids (&quot;weight_map&quot;) ; choisissez l’index d’un modèle fragmenté ou l’un de ses fragments.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot; as a part of the model, which may lie outside its folder; get the model from a source you trust.</source>
        <translation>nomme « %1 » comme partie du modèle, qui peut se trouver hors de son dossier ; procurez-vous le modèle auprès d’une source de confiance.</translation>
    </message>
    <message>
        <source>names no layer of the opened model; open the model it was made for.</source>
        <translation>ne nomme aucune couche du modèle ouvert ; ouvrez le modèle pour lequel il a été fait.</translation>
    </message>
    <message>
        <source>nests deeper than 128 levels at byte %1, inside %2; choose a training-statistics file.</source>
        <translation>est imbriqué sur plus de 128 niveaux à l’octet %1, dans %2 ; choisissez un fichier de statistiques d’entraînement.</translation>
    </message>
    <message>
        <source>nests graphs deeper than %1 levels at byte %2; export the model again.</source>
        <translation>imbrique des graphes sur plus de %1 niveaux à l’octet %2 ; exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>oneDNN cannot compute the network on this machine (%1).</source>
        <translation>oneDNN ne peut pas calculer le réseau sur cette machine (%1).</translation>
    </message>
    <message>
        <source>reading was canceled; nothing was changed.</source>
        <translation>la lecture a été annulée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>rope_scaling.high_freq_factor must be larger than low_freq_factor.</source>
        <translation>rope_scaling.high_freq_factor doit être supérieur à low_freq_factor.</translation>
    </message>
    <message>
        <source>says that the tensor &quot;%1&quot; is in %2, which has none of that name, or lists it twice; get both files from the same place.</source>
        <translation>dit que le tenseur « %1 » se trouve dans %2, qui n’en a aucun de ce nom, ou le liste deux fois ; procurez-vous les deux fichiers au même endroit.</translation>
    </message>
    <message>
        <source>schema is &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>schema vaut « %1 » ; ce programme lit « %2 ».</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes; this is no set of images.</source>
        <translation>se décompresse en plus de %1 octets ; ce n’est pas un jeu d’images.</translation>
    </message>
    <message>
        <source>unsaved work cannot be kept there (%1); save the session yourself now and then.</source>
        <translation>le travail non enregistré ne peut pas y être conservé (%1) ; enregistrez vous-même la session de temps en temps.</translation>
    </message>
    <message>
        <source>was changed after it was opened; open it again.</source>
        <translation>a été modifié après son ouverture ; ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>was cut off while it was read: byte %1 is gone; copy or download it again.</source>
        <translation>a été tronqué pendant sa lecture : l’octet %1 a disparu ; copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>was written, but the disk did not confirm it (%1); check the disk and save again in another place.</source>
        <translation>a été écrit, mais le disque ne l’a pas confirmé (%1) ; vérifiez le disque et enregistrez de nouveau à un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” is no bit-width; write numbers and ranges such as 2,3,4-8.</source>
        <translation>« %1 » n’est pas une largeur de bits ; écrivez des nombres et des plages tels que 2,3,4-8.</translation>
    </message>
    <message>
        <source>“%1” is out of range; bit-widths lie between %2 and %3.</source>
        <translation>« %1 » est hors limites ; les largeurs de bits se trouvent entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message numerus="yes">
        <source>%n figures written to %1</source>
        <translation>
            <numerusform>%n figure écrite dans %1</numerusform>
            <numerusform>%n figures écrites dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>%1: all panels</source>
        <translation>%1 : tous les panneaux</translation>
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
        <translation>%1, une colonne (%2)</translation>
    </message>
    <message>
        <source>%1, two columns (%2)</source>
        <translation>%1, deux colonnes (%2)</translation>
    </message>
    <message>
        <source>Slide, %1 (%2)</source>
        <translation>Diapositive, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Nothing to show yet. Open a file or take a sample, then export again.</source>
        <translation>Rien à afficher pour l’instant. Ouvrez un fichier ou prenez un exemple, puis exportez de nouveau.</translation>
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
        <translation>Alt avec flèches ou molette</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Arrow keys, wheel while it has the focus</source>
        <translation>Flèches, molette tant que le focus y est</translation>
    </message>
    <message>
        <source>At sliders</source>
        <translation>Sur les curseurs</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Change a cell</source>
        <translation>Changer une cellule</translation>
    </message>
    <message>
        <source>Click on a heading, Shift+F10</source>
        <translation>Clic sur un en-tête, Maj+F10</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>Clic, Entrée</translation>
    </message>
    <message>
        <source>Click, Enter on what is read out</source>
        <translation>Clic, Entrée sur la valeur lue</translation>
    </message>
    <message>
        <source>Coarse step</source>
        <translation>Pas grossier</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier des lignes</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Maj+Gauche, Ctrl+Maj+Droite</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Ctrl+drag, B</source>
        <translation>Ctrl+glisser, B</translation>
    </message>
    <message>
        <source>Double click, 0, Home</source>
        <translation>Double clic, 0, Début</translation>
    </message>
    <message>
        <source>Double click, Delete</source>
        <translation>Double clic, Suppr</translation>
    </message>
    <message>
        <source>Double click, Home, 0</source>
        <translation>Double clic, Début, 0</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Drag it sideways, or type</source>
        <translation>Glisser sur le côté, ou saisir</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Glisser, flèches</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Fine and coarse steps</source>
        <translation>Pas fins et grossiers</translation>
    </message>
    <message>
        <source>Fine step</source>
        <translation>Pas fin</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Tout ajuster</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>De cellule en cellule</translation>
    </message>
    <message>
        <source>From value to value</source>
        <translation>De valeur en valeur</translation>
    </message>
    <message>
        <source>Give up a drag, clear the range</source>
        <translation>Abandonner le glissement, effacer la plage</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Go to the next line or region</source>
        <translation>Aller à la ligne ou à la zone suivante</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Survoler</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In 3-D views</source>
        <translation>Dans les vues 3D</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>Dans les graphiques</translation>
    </message>
    <message>
        <source>In matrices</source>
        <translation>Dans les matrices</translation>
    </message>
    <message>
        <source>In plots</source>
        <translation>Dans les tracés</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Dans les tableaux</translation>
    </message>
    <message>
        <source>Isometric view</source>
        <translation>Vue isométrique</translation>
    </message>
    <message>
        <source>Look along an axis</source>
        <translation>Regarder le long d’un axe</translation>
    </message>
    <message>
        <source>Look along it from the other side</source>
        <translation>Regarder depuis l’autre côté</translation>
    </message>
    <message>
        <source>Make a range or extend it</source>
        <translation>Créer ou étendre une plage</translation>
    </message>
    <message>
        <source>Menu to copy and export</source>
        <translation>Menu pour copier et exporter</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Déplacer la plage</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Pan by keys</source>
        <translation>Déplacer au clavier</translation>
    </message>
    <message>
        <source>Read a value</source>
        <translation>Lire une valeur</translation>
    </message>
    <message>
        <source>Read body after body</source>
        <translation>Lire corps après corps</translation>
    </message>
    <message>
        <source>Read value after value</source>
        <translation>Lire valeur après valeur</translation>
    </message>
    <message>
        <source>Resize the range</source>
        <translation>Redimensionner la plage</translation>
    </message>
    <message>
        <source>Right click on it, Shift+F1</source>
        <translation>Clic droit dessus, Maj+F1</translation>
    </message>
    <message>
        <source>Right click, Shift+F10</source>
        <translation>Clic droit, Maj+F10</translation>
    </message>
    <message>
        <source>Select a body</source>
        <translation>Sélectionner un corps</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>Sélectionner une plage d’itérations</translation>
    </message>
    <message>
        <source>Select the row everywhere</source>
        <translation>Sélectionner la ligne partout</translation>
    </message>
    <message>
        <source>Select what is read out</source>
        <translation>Sélectionner la valeur lue</translation>
    </message>
    <message>
        <source>Select what it stands for</source>
        <translation>Sélectionner ce qu’elle représente</translation>
    </message>
    <message>
        <source>Shift with arrow keys or wheel</source>
        <translation>Maj avec flèches ou molette</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Maj+Gauche, Maj+Droite</translation>
    </message>
    <message>
        <source>Shift+Page Down, Shift+Page Up</source>
        <translation>Maj+Page préc., Maj+Page suiv.</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Shift+drag, right drag, Shift+arrow keys</source>
        <translation>Maj+glisser, glisser avec le bouton droit, Maj+flèches</translation>
    </message>
    <message>
        <source>Shift, Alt with the arrow keys</source>
        <translation>Maj, Alt avec les flèches</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>To the cell beside</source>
        <translation>Vers la cellule voisine</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Up, Down, wheel while it has the focus</source>
        <translation>Haut, Bas, molette tant que le focus y est</translation>
    </message>
    <message>
        <source>What a column means</source>
        <translation>Ce que signifie une colonne</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Wheel, +, -</source>
        <translation>Molette, +, -</translation>
    </message>
    <message>
        <source>X, Y, Z or 1, 2, 3</source>
        <translation>X, Y, Z ou 1, 2, 3</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over an axis, that axis only</source>
        <translation>Zoomer au pointeur ; sur un axe, cet axe seul</translation>
    </message>
    <message>
        <source>Zoom by keys</source>
        <translation>Zoomer au clavier</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Zoomer sur un cadre</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Co-design</source>
        <translation>Co-conception</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Writing the numbers…</source>
        <translation>Écriture des nombres…</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>layer %1 is not invertible: shown from the output</source>
        <translation>la couche %1 n’est pas inversible : vue depuis la sortie</translation>
    </message>
    <message>
        <source>layer %1 is not square: shown from the output</source>
        <translation>la couche %1 n’est pas carrée : vue depuis la sortie</translation>
    </message>
    <message>
        <source>the way back through layer %1 leaves the range of doubles: shown from the output</source>
        <translation>le retour à travers la couche %1 sort de la plage de la double précision : vue depuis la sortie</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent file</source>
        <translation>Fichier récent</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Toutes les expériences</translation>
    </message>
    <message>
        <source>Alpha in 3-D</source>
        <translation>Alpha en 3D</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>Alpha par couche</translation>
    </message>
    <message>
        <source>Attention by layer</source>
        <translation>Attention par couche</translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation>Carte d’attention</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>Allocation des bits</translation>
    </message>
    <message>
        <source>Bit timeline</source>
        <translation>Chronologie des bits</translation>
    </message>
    <message>
        <source>Bit-width timeline</source>
        <translation>Chronologie des bits</translation>
    </message>
    <message>
        <source>Bit-widths by layer</source>
        <translation>Largeurs par couche</translation>
    </message>
    <message>
        <source>Bit-widths compared</source>
        <translation>Largeurs de bits comparées</translation>
    </message>
    <message>
        <source>Change of alpha</source>
        <translation>Variation d’alpha</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer les exécutions</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Taux de convergence</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>Paysage d’erreur</translation>
    </message>
    <message>
        <source>Error polytope</source>
        <translation>Polytope d’erreur</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>Région d’erreur</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>Expériences comparées</translation>
    </message>
    <message>
        <source>Fake quantization</source>
        <translation>Fausse quantification</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Head grid</source>
        <translation>Grille des têtes</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>KL by layer</source>
        <translation>KL par couche</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>Carte des couches</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Manifolds</source>
        <translation>Variétés</translation>
    </message>
    <message>
        <source>Manifolds and errors</source>
        <translation>Variétés et erreurs</translation>
    </message>
    <message>
        <source>Manifolds by layer</source>
        <translation>Variétés par couche</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>Variétés comparées</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Perte moyenne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>Une couche</translation>
    </message>
    <message>
        <source>Optimal bit-width</source>
        <translation>Largeur optimale</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Precision grid</source>
        <translation>Grille de précision</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Invites</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>Banc de quantification</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>Région et boîte englobante</translation>
    </message>
    <message>
        <source>Region shape</source>
        <translation>Forme de la région</translation>
    </message>
    <message>
        <source>Regions by layer</source>
        <translation>Régions par couche</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>Directions singulières</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training setup</source>
        <translation>Réglages d’entraînement</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights only and full</source>
        <translation>Poids seuls et tout arrondi</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>A prompt on each line (text or JSONL)</source>
        <translation>Une invite par ligne (texte ou JSONL)</translation>
    </message>
    <message>
        <source>A scale for 128 weights</source>
        <translation>Une échelle pour 128 poids</translation>
    </message>
    <message>
        <source>A scale for 32 weights</source>
        <translation>Une échelle pour 32 poids</translation>
    </message>
    <message>
        <source>A scale for each channel</source>
        <translation>Une échelle par canal</translation>
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
        <translation>Asymétrique</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropie d’attention</translation>
    </message>
    <message>
        <source>Average bit-width</source>
        <translation>Largeur de bits moyenne</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>Opérations sur bits</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>Influence du bloc</translation>
    </message>
    <message>
        <source>By block</source>
        <translation>Par bloc</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By fraction of the run</source>
        <translation>Par fraction de l’exécution</translation>
    </message>
    <message>
        <source>By iteration</source>
        <translation>Par itération</translation>
    </message>
    <message>
        <source>CSN (best distance)</source>
        <translation>CSN (meilleure distance)</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Cyclic (cosine)</source>
        <translation>Cyclique (cosinus)</translation>
    </message>
    <message>
        <source>Diagonal (each weight acts on its own channel)</source>
        <translation>Diagonal (chaque poids agit sur son propre canal)</translation>
    </message>
    <message>
        <source>Difference to the shown run</source>
        <translation>Différence avec l’exécution affichée</translation>
    </message>
    <message>
        <source>Divide by the k-th eigenvalue</source>
        <translation>Diviser par la k-ième valeur propre</translation>
    </message>
    <message>
        <source>Divide by the next eigenvalue</source>
        <translation>Diviser par la valeur propre suivante</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Entropy (KL)</source>
        <translation>Entropie (KL)</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Chaque exécution</translation>
    </message>
    <message>
        <source>Exact (fp64)</source>
        <translation>Exact (fp64)</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Excès de kurtosis</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>Moyenne exponentielle</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>Extrêmes</translation>
    </message>
    <message>
        <source>FARMS (square windows)</source>
        <translation>FARMS (fenêtres carrées)</translation>
    </message>
    <message>
        <source>Fast (alpha within 1e-4)</source>
        <translation>Rapide (alpha à 1e-4 près)</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Fixed bit-widths</source>
        <translation>Largeurs de bits fixes</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focalisation</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>Full (every weight acts on every channel)</source>
        <translation>Complet (chaque poids agit sur tous les canaux)</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Grid per channel</source>
        <translation>Grille par canal</translation>
    </message>
    <message>
        <source>Grid per group</source>
        <translation>Grille par groupe</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>Spécialisation des têtes</translation>
    </message>
    <message>
        <source>Hill (top share)</source>
        <translation>Hill (part supérieure)</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Amplitude maximale</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Learned step (start)</source>
        <translation>Pas appris (départ)</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>Erreur quadratique minimale</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Linear colors</source>
        <translation>Couleurs linéaires</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Niveaux de Lloyd-Max</translation>
    </message>
    <message>
        <source>Logarithmic colors</source>
        <translation>Couleurs logarithmiques</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean and spread of all</source>
        <translation>Moyenne et dispersion de toutes</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>Amplitude moyenne</translation>
    </message>
    <message>
        <source>Median (upper half)</source>
        <translation>Médiane (moitié supérieure)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Aucun lissage</translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation>Bruit sur signal</translation>
    </message>
    <message>
        <source>One grid</source>
        <translation>Une seule grille</translation>
    </message>
    <message>
        <source>One scale for the tensor</source>
        <translation>Une échelle pour le tenseur</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un seul texte</translation>
    </message>
    <message>
        <source>Opened model</source>
        <translation>Modèle ouvert</translation>
    </message>
    <message>
        <source>Peak (fix-finger)</source>
        <translation>Pic (fix-finger)</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Points d’un fichier</translation>
    </message>
    <message>
        <source>Progressive (falling)</source>
        <translation>Progressive (décroissante)</translation>
    </message>
    <message>
        <source>Protect large alpha</source>
        <translation>Protéger les grands alpha</translation>
    </message>
    <message>
        <source>Protect small alpha</source>
        <translation>Protéger les petits alpha</translation>
    </message>
    <message>
        <source>Random switching</source>
        <translation>Changements aléatoires</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>Moyenne glissante</translation>
    </message>
    <message>
        <source>Running median</source>
        <translation>Médiane glissante</translation>
    </message>
    <message>
        <source>Sample instance</source>
        <translation>Instance d’exemple</translation>
    </message>
    <message>
        <source>Savitzky–Golay</source>
        <translation>Filtre de Savitzky–Golay</translation>
    </message>
    <message>
        <source>Seen from the input</source>
        <translation>Vu de l’entrée</translation>
    </message>
    <message>
        <source>Seen from the output</source>
        <translation>Vu de la sortie</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Square-root colors</source>
        <translation>Couleurs en racine carrée</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Erreur quadratique</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <source>Symmetric, full range</source>
        <translation>Symétrique, pleine plage</translation>
    </message>
    <message>
        <source>The lab&apos;s network</source>
        <translation>Le réseau du laboratoire</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>Identifiants de jetons</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>Réseau entraîné</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Deux amas</translation>
    </message>
    <message>
        <source>accuracy of the spectra</source>
        <translation>exactitude des spectres</translation>
    </message>
    <message>
        <source>alignment of the runs</source>
        <translation>alignement des exécutions</translation>
    </message>
    <message>
        <source>bit-width</source>
        <translation>largeur de bits</translation>
    </message>
    <message>
        <source>bits of critical layers</source>
        <translation>bits des couches critiques</translation>
    </message>
    <message>
        <source>bits of layer %1 of the model</source>
        <translation>bits de la couche %1 du modèle</translation>
    </message>
    <message>
        <source>bits of safe layers</source>
        <translation>bits des couches sûres</translation>
    </message>
    <message>
        <source>bits of the grid</source>
        <translation>bits de la grille</translation>
    </message>
    <message>
        <source>bits of the inference</source>
        <translation>bits de l’inférence</translation>
    </message>
    <message>
        <source>bits of the weights</source>
        <translation>bits des poids</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>channels after layer %1</source>
        <translation>canaux après la couche %1</translation>
    </message>
    <message>
        <source>characters in focus</source>
        <translation>caractères ciblés</translation>
    </message>
    <message>
        <source>colors of the attention map</source>
        <translation>couleurs de la carte d’attention</translation>
    </message>
    <message>
        <source>compared bit-widths</source>
        <translation>largeurs de bits comparées</translation>
    </message>
    <message>
        <source>comparison of the runs</source>
        <translation>comparaison des exécutions</translation>
    </message>
    <message>
        <source>configuration to train</source>
        <translation>configuration à entraîner</translation>
    </message>
    <message>
        <source>costed network</source>
        <translation>réseau évalué</translation>
    </message>
    <message>
        <source>cycles of the schedule</source>
        <translation>cycles de la planification</translation>
    </message>
    <message>
        <source>direction of alpha</source>
        <translation>sens d’alpha</translation>
    </message>
    <message>
        <source>distributions of the brushed range only</source>
        <translation>distributions de la plage sélectionnée seule</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>error model</source>
        <translation>modèle d’erreur</translation>
    </message>
    <message>
        <source>estimator of alpha</source>
        <translation>estimateur d’alpha</translation>
    </message>
    <message>
        <source>experiment name</source>
        <translation>nom de l’expérience</translation>
    </message>
    <message>
        <source>extent of the landscape</source>
        <translation>étendue du paysage</translation>
    </message>
    <message>
        <source>file with costs</source>
        <translation>fichier de coûts</translation>
    </message>
    <message>
        <source>file with hardware profiles</source>
        <translation>fichier de profils matériels</translation>
    </message>
    <message>
        <source>file with measured statistics</source>
        <translation>fichier de statistiques mesurées</translation>
    </message>
    <message>
        <source>file with points</source>
        <translation>fichier de points</translation>
    </message>
    <message>
        <source>filter of the layers</source>
        <translation>filtre des couches</translation>
    </message>
    <message>
        <source>flag above KL at 2 bits</source>
        <translation>seuil haut de KL à 2 bits</translation>
    </message>
    <message>
        <source>flag above focus</source>
        <translation>seuil haut de focalisation</translation>
    </message>
    <message>
        <source>flag above mean magnitude</source>
        <translation>seuil haut d’amplitude moyenne</translation>
    </message>
    <message>
        <source>flag above sparsity</source>
        <translation>seuil haut de parcimonie</translation>
    </message>
    <message>
        <source>flag below attention entropy</source>
        <translation>seuil bas d’entropie d’attention</translation>
    </message>
    <message>
        <source>following of files that change</source>
        <translation>suivi des fichiers qui changent</translation>
    </message>
    <message>
        <source>hardware profile</source>
        <translation>profil matériel</translation>
    </message>
    <message>
        <source>highest bit-width of the schedule</source>
        <translation>largeur de bits maximale de la planification</translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation>images par lot</translation>
    </message>
    <message>
        <source>imported plan</source>
        <translation>plan importé</translation>
    </message>
    <message>
        <source>input channel %1</source>
        <translation>canal d’entrée %1</translation>
    </message>
    <message>
        <source>inputs along a side</source>
        <translation>entrées par côté</translation>
    </message>
    <message>
        <source>iterations between random switches</source>
        <translation>itérations entre changements aléatoires</translation>
    </message>
    <message>
        <source>kind of the prompts</source>
        <translation>type des invites</translation>
    </message>
    <message>
        <source>layer %1 bit-width</source>
        <translation>largeur de bits de la couche %1</translation>
    </message>
    <message>
        <source>layer %1 weight (%2,%3)</source>
        <translation>poids (%2,%3) de la couche %1</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>échelle logarithmique</translation>
    </message>
    <message>
        <source>longest latency (µs)</source>
        <translation>latence max. (µs)</translation>
    </message>
    <message>
        <source>lower threshold of alpha</source>
        <translation>seuil inférieur d’alpha</translation>
    </message>
    <message>
        <source>lowest bit-width of the schedule</source>
        <translation>largeur de bits minimale de la planification</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>variété</translation>
    </message>
    <message>
        <source>measure of the weight error</source>
        <translation>mesure de l’erreur des poids</translation>
    </message>
    <message>
        <source>measured bit-widths</source>
        <translation>largeurs de bits mesurées</translation>
    </message>
    <message>
        <source>most bit operations</source>
        <translation>opérations sur bits max.</translation>
    </message>
    <message>
        <source>most energy (µJ)</source>
        <translation>énergie max. (µJ)</translation>
    </message>
    <message>
        <source>most multiply-adds</source>
        <translation>multiplications-additions max.</translation>
    </message>
    <message>
        <source>name of own configuration %1</source>
        <translation>nom de la configuration personnelle %1</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>nombre de couches</translation>
    </message>
    <message>
        <source>number of own configurations</source>
        <translation>nombre de configurations personnelles</translation>
    </message>
    <message>
        <source>number of the heads</source>
        <translation>nombre affiché pour les têtes</translation>
    </message>
    <message>
        <source>numbers that share a grid</source>
        <translation>nombres qui partagent une grille</translation>
    </message>
    <message>
        <source>order of the layers</source>
        <translation>ordre des couches</translation>
    </message>
    <message>
        <source>overlaid experiment</source>
        <translation>expérience superposée</translation>
    </message>
    <message>
        <source>own bit-width for each layer</source>
        <translation>largeur de bits propre à chaque couche</translation>
    </message>
    <message>
        <source>own configuration %1: activation bits of layer %2</source>
        <translation>configuration personnelle %1 : bits d’activation de la couche %2</translation>
    </message>
    <message>
        <source>own configuration %1: weight bits of layer %2</source>
        <translation>configuration personnelle %1 : bits de poids de la couche %2</translation>
    </message>
    <message>
        <source>percentile of the range</source>
        <translation>percentile de la plage</translation>
    </message>
    <message>
        <source>pinned layers</source>
        <translation>couches fixées</translation>
    </message>
    <message>
        <source>points of the manifold</source>
        <translation>points de la variété</translation>
    </message>
    <message>
        <source>precisions</source>
        <translation>précisions</translation>
    </message>
    <message>
        <source>price in the trade-off</source>
        <translation>prix du compromis</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>invites</translation>
    </message>
    <message>
        <source>quantized activations</source>
        <translation>activations quantifiées</translation>
    </message>
    <message>
        <source>quantizer</source>
        <translation>quantificateur</translation>
    </message>
    <message>
        <source>range of the grid</source>
        <translation>plage de la grille</translation>
    </message>
    <message>
        <source>reference eigenvalue</source>
        <translation>valeur propre de référence</translation>
    </message>
    <message>
        <source>sampled errors</source>
        <translation>erreurs échantillonnées</translation>
    </message>
    <message>
        <source>scales of the rounded layers</source>
        <translation>échelles des couches arrondies</translation>
    </message>
    <message>
        <source>scales of the weights</source>
        <translation>échelles des poids</translation>
    </message>
    <message>
        <source>schedule of the bit-widths</source>
        <translation>planification des largeurs de bits</translation>
    </message>
    <message>
        <source>scope of a grid</source>
        <translation>portée d’une grille</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>graine de l’entraînement</translation>
    </message>
    <message>
        <source>share of eigenvalues in the tail</source>
        <translation>part des valeurs propres dans la queue</translation>
    </message>
    <message>
        <source>shifted and mirrored images</source>
        <translation>images décalées et en miroir</translation>
    </message>
    <message>
        <source>size of the manifold</source>
        <translation>taille de la variété</translation>
    </message>
    <message>
        <source>smoother</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>source of the costs</source>
        <translation>source des coûts</translation>
    </message>
    <message>
        <source>sparse below this share of the deviation</source>
        <translation>seuil de parcimonie, en part de l’écart-type</translation>
    </message>
    <message>
        <source>statistic of the activations</source>
        <translation>statistique des activations</translation>
    </message>
    <message>
        <source>tensor on the bench</source>
        <translation>tenseur sur le banc</translation>
    </message>
    <message>
        <source>tied layers</source>
        <translation>couches liées</translation>
    </message>
    <message>
        <source>tied query, key and value</source>
        <translation>requête, clé et valeur liées</translation>
    </message>
    <message>
        <source>tokens of an inference</source>
        <translation>jetons d’une inférence</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>images d’entraînement</translation>
    </message>
    <message>
        <source>upper threshold of alpha</source>
        <translation>seuil supérieur d’alpha</translation>
    </message>
    <message>
        <source>variation of a sensitive layer</source>
        <translation>variation d’une couche sensible</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>weight of efficiency</source>
        <translation>poids de l’efficacité</translation>
    </message>
    <message>
        <source>weight of performance</source>
        <translation>poids de la performance</translation>
    </message>
    <message>
        <source>weight of stability</source>
        <translation>poids de la stabilité</translation>
    </message>
    <message>
        <source>window of the smoother</source>
        <translation>fenêtre du lissage</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Il n’y a encore rien à afficher ici.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>%1 (%2 times the area)</source>
        <translation>%1 (%2 fois l’aire)</translation>
    </message>
    <message>
        <source>%1 (%2 times the volume)</source>
        <translation>%1 (%2 fois le volume)</translation>
    </message>
    <message>
        <source>%1 (in view)</source>
        <translation>%1 (affichée)</translation>
    </message>
    <message>
        <source>%1 (in view): %2</source>
        <translation>%1 (affichée) : %2</translation>
    </message>
    <message>
        <source>%1 (in view): flat</source>
        <translation>%1 (affichée) : plate</translation>
    </message>
    <message>
        <source>%1 MB at %2 bits a weight, %3 less than at 16 bits</source>
        <translation>%1 Mo à %2 bits par poids, %3 de moins qu’à 16 bits</translation>
    </message>
    <message>
        <source>%1 at %2 bits</source>
        <translation>%1 à %2 bits</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 bit, %2</source>
        <translation>%1 bits, %2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 bits, a scale for %2 weights</source>
        <translation>%1 bits, une échelle pour %2 poids</translation>
    </message>
    <message>
        <source>%1 bits, a scale for each channel</source>
        <translation>%1 bits, une échelle par canal</translation>
    </message>
    <message>
        <source>%1 bits, one scale</source>
        <translation>%1 bits, une seule échelle</translation>
    </message>
    <message>
        <source>%1 bits: error at the output (largest %2)</source>
        <translation>%1 bits : erreur à la sortie (max. %2)</translation>
    </message>
    <message>
        <source>%1 dwells are too many to shade; only the %2 switches with the largest changes of the loss are marked.</source>
        <translation>%1 séjours sont trop nombreux pour être ombrés ; seuls les %2 changements à la plus forte variation de perte sont marqués.</translation>
    </message>
    <message>
        <source>%1 in groups of %2</source>
        <translation>%1 par groupes de %2</translation>
    </message>
    <message>
        <source>%1 in groups of %2, larger</source>
        <translation>%1 par groupes de %2, plus grand</translation>
    </message>
    <message>
        <source>%1 in groups of %2, smaller</source>
        <translation>%1 par groupes de %2, plus petit</translation>
    </message>
    <message>
        <source>%1 is paused at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 : en pause à l’itération %2 sur %3, perte %4, exactitude %5</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum</source>
        <translation>%1 couches sur %2 · conversion, puis spectre exact</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum in fp64</source>
        <translation>%1 couches sur %2 · conversion, puis spectre exact en fp64</translation>
    </message>
    <message>
        <source>%1 of %2 numbers: whole channels, evenly spaced.</source>
        <translation>%1 nombres sur %2 : canaux entiers, régulièrement espacés.</translation>
    </message>
    <message>
        <source>%1 of the trained network</source>
        <translation>%1 du réseau entraîné</translation>
    </message>
    <message>
        <source>%1 per channel</source>
        <translation>%1 par canal</translation>
    </message>
    <message>
        <source>%1 per channel, larger</source>
        <translation>%1 par canal, plus grand</translation>
    </message>
    <message>
        <source>%1 per channel, smaller</source>
        <translation>%1 par canal, plus petit</translation>
    </message>
    <message>
        <source>%1 switches are too many to draw; the largest and smallest change in each of %2 stretches are shown.</source>
        <translation>%1 changements sont trop nombreux pour être dessinés ; les variations maximale et minimale dans chacune de %2 portions sont affichées.</translation>
    </message>
    <message>
        <source>%1 tensors, of which %2 are layers; %3</source>
        <translation>%1 tenseurs, dont %2 couches ; %3</translation>
    </message>
    <message>
        <source>%1 times the size without channel mixing</source>
        <translation>%1 fois la taille sans mélange des canaux</translation>
    </message>
    <message>
        <source>%1 to %2 bit: %3 in %4 switches</source>
        <translation>%1 à %2 bits : %3 en %4 changements</translation>
    </message>
    <message>
        <source>%1 tokens: loss %2 ± %3 nats a token, perplexity %4</source>
        <translation>%1 jetons : perte %2 ± %3 nats par jeton, perplexité %4</translation>
    </message>
    <message>
        <source>%1 tokens; a single token has no loss.</source>
        <translation>%1 jetons ; un seul jeton n’a pas de perte.</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1 attend son tour</translation>
    </message>
    <message>
        <source>%1 was stopped at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 : arrêt à l’itération %2 sur %3, perte %4, exactitude %5</translation>
    </message>
    <message>
        <source>%1 weights are not finite; their rows are left out</source>
        <translation>%1 poids ne sont pas finis ; leurs lignes sont exclues</translation>
    </message>
    <message>
        <source>%1, larger</source>
        <translation>%1, plus grand</translation>
    </message>
    <message>
        <source>%1, smaller</source>
        <translation>%1, plus petit</translation>
    </message>
    <message>
        <source>%1, test images</source>
        <translation>%1, images de test</translation>
    </message>
    <message>
        <source>%1, training images</source>
        <translation>%1, images d’entraînement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 iterations, loss %4, accuracy %5</source>
        <translation>%1 : %2 itérations, perte %4, exactitude %5</translation>
    </message>
    <message>
        <source>%1: alpha = %2 ± %3</source>
        <translation>%1 : alpha = %2 ± %3</translation>
    </message>
    <message>
        <source>%1: flat</source>
        <translation>%1 : plate</translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 : itération %2 sur %3, perte %4, exactitude %5</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>16 bits above %1</source>
        <translation>16 bits au-dessus de %1</translation>
    </message>
    <message>
        <source>16 bits below %1</source>
        <translation>16 bits sous %1</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>4 bits above %1</source>
        <translation>4 bits au-dessus de %1</translation>
    </message>
    <message>
        <source>4 bits below %1</source>
        <translation>4 bits sous %1</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Bande à 95 %</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>A change needs two precisions: choose more of them in the panel Model.</source>
        <translation>Une variation exige deux précisions : choisissez-en davantage dans le panneau Modèle.</translation>
    </message>
    <message>
        <source>A dash: the profile has no number for these widths.</source>
        <translation>Un tiret : le profil n’a pas de nombre pour ces largeurs.</translation>
    </message>
    <message>
        <source>A drop needs a baseline: train the configuration fp32 as well.</source>
        <translation>Une baisse exige une référence : entraînez aussi la configuration fp32.</translation>
    </message>
    <message>
        <source>A manifold and its errors</source>
        <translation>Une variété et ses erreurs</translation>
    </message>
    <message>
        <source>A relative error needs an input that is not zero. Change it in the Experiment panel.</source>
        <translation>Une erreur relative exige une entrée non nulle. Changez-la dans le panneau Expérience.</translation>
    </message>
    <message>
        <source>A relative error needs an output that is not zero. Change the input or the weights in the Experiment panel.</source>
        <translation>Une erreur relative exige une sortie non nulle. Changez l’entrée ou les poids dans le panneau Expérience.</translation>
    </message>
    <message>
        <source>Above the edge of noise</source>
        <translation>Au-delà du bord du bruit</translation>
    </message>
    <message>
        <source>Accuracies come at the end of each epoch; the first one is not over yet.</source>
        <translation>Les exactitudes arrivent à la fin de chaque époque ; la première n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy / MiB</source>
        <translation>Exactitude / Mio</translation>
    </message>
    <message>
        <source>Accuracy against its price</source>
        <translation>Exactitude selon son prix</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Exactitude par époque</translation>
    </message>
    <message>
        <source>Accuracy drop</source>
        <translation>Baisse d’exactitude</translation>
    </message>
    <message>
        <source>Accuracy drop at two bits less</source>
        <translation>Baisse d’exactitude avec deux bits de moins</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>Exactitude par Mio</translation>
    </message>
    <message>
        <source>Accuracy of the unchanged network: %1</source>
        <translation>Exactitude du réseau inchangé : %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All iterations</source>
        <translation>Toutes les itérations</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>All layers at %1 bits</source>
        <translation>Toutes les couches à %1 bits</translation>
    </message>
    <message>
        <source>All layers: stretch by %1</source>
        <translation>Toutes les couches : étirement de %1</translation>
    </message>
    <message>
        <source>Allocations compared</source>
        <translation>Allocations comparées</translation>
    </message>
    <message>
        <source>Allocations of %1 compared at %2 bits a parameter</source>
        <translation>Allocations de %1 comparées à %2 bits par paramètre</translation>
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
        <translation>Alpha (%1), moyenne sur les précisions</translation>
    </message>
    <message>
        <source>Alpha (CSN estimator)</source>
        <translation>Alpha (estimateur CSN)</translation>
    </message>
    <message>
        <source>Alpha (FARMS estimator)</source>
        <translation>Alpha (estimateur FARMS)</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1)</source>
        <translation>Alpha (Hill, part %1)</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1, over λ_k)</source>
        <translation>Alpha (Hill, part %1, sur λ_k)</translation>
    </message>
    <message>
        <source>Alpha (hill)</source>
        <translation>Alpha (hill)</translation>
    </message>
    <message>
        <source>Alpha (median estimator)</source>
        <translation>Alpha (estimateur médian)</translation>
    </message>
    <message>
        <source>Alpha (peak estimator)</source>
        <translation>Alpha (estimateur du pic)</translation>
    </message>
    <message>
        <source>Alpha by category, %1</source>
        <translation>Alpha par catégorie, %1</translation>
    </message>
    <message>
        <source>Alpha by precision</source>
        <translation>Alpha par précision</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail</source>
        <translation>Alpha selon la longueur de la queue</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail: %1, %2</source>
        <translation>Alpha selon la longueur de la queue : %1, %2</translation>
    </message>
    <message>
        <source>Alpha is undefined in every layer; the tables say why.</source>
        <translation>Alpha n’est défini dans aucune couche ; les tableaux disent pourquoi.</translation>
    </message>
    <message>
        <source>Alpha of a layer</source>
        <translation>Alpha d’une couche</translation>
    </message>
    <message>
        <source>Alpha of every layer</source>
        <translation>Alpha de chaque couche</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions</source>
        <translation>Alpha par couche et par précision</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>Alpha par couche</translation>
    </message>
    <message>
        <source>Alpha with its 95 % band</source>
        <translation>Alpha avec sa bande à 95 %</translation>
    </message>
    <message>
        <source>Alpha × weights × 4^−bits</source>
        <translation>Alpha × poids × 4^−bits</translation>
    </message>
    <message>
        <source>Alpha − alpha in %1</source>
        <translation>Alpha − alpha en %1</translation>
    </message>
    <message>
        <source>Alpha: %1</source>
        <translation>Alpha : %1</translation>
    </message>
    <message>
        <source>Alphas that do not change at all, and are not drawn: %1</source>
        <translation>Alpha inchangés, qui ne sont pas dessinés : %1</translation>
    </message>
    <message>
        <source>An inference takes %1 multiply-adds, %2 bit operations, %3 µs and %4 µJ.</source>
        <translation>Une inférence demande %1 multiplications-additions, %2 opérations sur bits, %3 µs et %4 µJ.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Area of the error regions</source>
        <translation>Aire des régions d’erreur</translation>
    </message>
    <message>
        <source>Area or volume</source>
        <translation>Aire ou volume</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Aire : %1</translation>
    </message>
    <message>
        <source>As %1; alpha proven within %2 to %3</source>
        <translation>Comme %1 ; alpha prouvé entre %2 et %3</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropie d’attention</translation>
    </message>
    <message>
        <source>Attention entropy (nats)</source>
        <translation>Entropie d’attention (nats)</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Têtes d’attention</translation>
    </message>
    <message>
        <source>Attention of layer %1, head %2</source>
        <translation>Attention de la couche %1, tête %2</translation>
    </message>
    <message>
        <source>Average bit-width (bit)</source>
        <translation>Largeur de bits moyenne (bits)</translation>
    </message>
    <message>
        <source>Average bits</source>
        <translation>Bits en moyenne</translation>
    </message>
    <message>
        <source>Best allocation of %1 at %2 bits a parameter</source>
        <translation>Meilleure allocation de %1 à %2 bits par paramètre</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Meilleure perte</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>Allocation des bits</translation>
    </message>
    <message>
        <source>Bit operations of an image</source>
        <translation>Opérations sur bits d’une image</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>Opérations sur bits de chaque couche</translation>
    </message>
    <message>
        <source>Bit-width</source>
        <translation>Largeur de bits</translation>
    </message>
    <message>
        <source>Bit-width (bit)</source>
        <translation>Largeur de bits (bits)</translation>
    </message>
    <message>
        <source>Bit-width by iteration</source>
        <translation>Largeur de bits par itération</translation>
    </message>
    <message>
        <source>Bit-width by iteration: %1</source>
        <translation>Largeur de bits par itération : %1</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>Largeurs de bits</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits a weight</source>
        <translation>Bits par poids</translation>
    </message>
    <message>
        <source>Bits for it on %1</source>
        <translation>Bits du tenseur sur %1</translation>
    </message>
    <message>
        <source>Bits of a weight</source>
        <translation>Bits d’un poids</translation>
    </message>
    <message>
        <source>Bits per weight over these layers: %1.</source>
        <translation>Bits par poids sur ces couches : %1.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>Influence du bloc</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Boîte englobante</translation>
    </message>
    <message>
        <source>Box efficiency</source>
        <translation>Efficacité de la boîte</translation>
    </message>
    <message>
        <source>Box efficiency %1 (the box claims %2 % too much)</source>
        <translation>Efficacité de la boîte %1 (la boîte affirme %2 % de trop)</translation>
    </message>
    <message>
        <source>Box efficiency (%)</source>
        <translation>Efficacité de la boîte (%)</translation>
    </message>
    <message>
        <source>Box efficiency: %1</source>
        <translation>Efficacité de la boîte : %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp32</source>
        <translation>Conversion, puis valeurs propres en fp32</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp64</source>
        <translation>Conversion, puis valeurs propres en fp64</translation>
    </message>
    <message>
        <source>Cast, then singular values in fp64</source>
        <translation>Conversion, puis valeurs singulières en fp64</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change by rounding</source>
        <translation>Variation due à l’arrondi</translation>
    </message>
    <message>
        <source>Change by rounding: stretches by %1</source>
        <translation>Variation due à l’arrondi : étirements de %1</translation>
    </message>
    <message>
        <source>Change of alpha by precision</source>
        <translation>Variation d’alpha par précision</translation>
    </message>
    <message>
        <source>Change of alpha by precision: %1</source>
        <translation>Variation d’alpha par précision : %1</translation>
    </message>
    <message>
        <source>Change of alpha by the precision</source>
        <translation>Variation d’alpha due à la précision</translation>
    </message>
    <message>
        <source>Change of loss (nats)</source>
        <translation>Variation de perte (nats)</translation>
    </message>
    <message>
        <source>Change of loss zero or not known</source>
        <translation>Variation de perte nulle ou inconnue</translation>
    </message>
    <message>
        <source>Change of perplexity</source>
        <translation>Variation de perplexité</translation>
    </message>
    <message>
        <source>Change of the loss at the switch</source>
        <translation>Variation de perte au changement</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Changé en</translation>
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
        <translation>Sensibilité du canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Canaux %1 et %2</translation>
    </message>
    <message>
        <source>Channels %1 and %2, without mixing</source>
        <translation>Canaux %1 et %2, sans mélange</translation>
    </message>
    <message>
        <source>Channels %1 and %2: %3 of the box</source>
        <translation>Canaux %1 et %2 : %3 de la boîte</translation>
    </message>
    <message>
        <source>Channels %1 and %2: the box is flat</source>
        <translation>Canaux %1 et %2 : la boîte est plate</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Coefficient of variation of the last quarter</source>
        <translation>Coefficient de variation du dernier quart</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Score composite</translation>
    </message>
    <message>
        <source>Composite score: %1</source>
        <translation>Score composite : %1</translation>
    </message>
    <message>
        <source>Compression (×)</source>
        <translation>Compression (×)</translation>
    </message>
    <message>
        <source>Compression of the weights</source>
        <translation>Compression des poids</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Conditionn.</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Conditionnement %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Configurations compared</source>
        <translation>Configurations comparées</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Taux de convergence</translation>
    </message>
    <message>
        <source>Convergence rate: %1</source>
        <translation>Taux de convergence : %1</translation>
    </message>
    <message>
        <source>Convergence: %1</source>
        <translation>Convergence : %1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm</source>
        <translation>Corrélation avec la norme L1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm %1</source>
        <translation>Corrélation avec la norme L1 : %1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm not defined</source>
        <translation>Corrélation avec la norme L1 non définie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Costs of one inference on %1</source>
        <translation>Coûts d’une inférence sur %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Cumulative area</source>
        <translation>Aire cumulée</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>Volume cumulé</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>Determinant</source>
        <translation>Déterminant</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the input</source>
        <translation>Modèle d’erreur diagonal, vu de l’entrée</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the output</source>
        <translation>Modèle d’erreur diagonal, vu de la sortie</translation>
    </message>
    <message>
        <source>Diamonds: layers whose alpha depends on the precision; they get one zone more.</source>
        <translation>Losanges : couches dont l’alpha dépend de la précision ; elles reçoivent une zone de plus.</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Différence avec %1</translation>
    </message>
    <message>
        <source>Difference to a run</source>
        <translation>Différence avec une exécution</translation>
    </message>
    <message>
        <source>Direction: large alpha is protected. Published work disagrees; see the card.</source>
        <translation>Sens : les grands alpha sont protégés. Les travaux publiés se contredisent ; voir la fiche.</translation>
    </message>
    <message>
        <source>Direction: small alpha is protected. Published work disagrees; see the card.</source>
        <translation>Sens : les petits alpha sont protégés. Les travaux publiés se contredisent ; voir la fiche.</translation>
    </message>
    <message>
        <source>Directions it stretches</source>
        <translation>Directions étirées</translation>
    </message>
    <message>
        <source>Distribution of alpha</source>
        <translation>Distribution d’alpha</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>Distribution de la perte</translation>
    </message>
    <message>
        <source>Distribution of the loss, iterations %1–%2: %3</source>
        <translation>Distribution de la perte, itérations %1–%2 : %3</translation>
    </message>
    <message>
        <source>Distribution of the loss: %1</source>
        <translation>Distribution de la perte : %1</translation>
    </message>
    <message>
        <source>Divergences of 0 have no place on a logarithmic axis: %1</source>
        <translation>Les divergences nulles n’ont pas de place sur un axe logarithmique : %1</translation>
    </message>
    <message>
        <source>Drop (%)</source>
        <translation>Baisse (%)</translation>
    </message>
    <message>
        <source>Drop below fp32 (%)</source>
        <translation>Baisse face à fp32 (%)</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Each point is the mean over one of %1 equal stretches.</source>
        <translation>Chaque point est la moyenne d’une de %1 portions égales.</translation>
    </message>
    <message>
        <source>Edge of noise</source>
        <translation>Bord du bruit</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Eigenvalue λ</source>
        <translation>Valeur propre λ</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>Valeurs propres</translation>
    </message>
    <message>
        <source>Eigenvalues in the tail k</source>
        <translation>Valeurs propres dans la queue k</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Energy (µJ)</source>
        <translation>Énergie (µJ)</translation>
    </message>
    <message>
        <source>Energy and latency of one image on %1. Front: no other configuration is smaller and more accurate.</source>
        <translation>Énergie et latence d’une image sur %1. Front : aucune autre configuration n’est plus petite et plus exacte.</translation>
    </message>
    <message>
        <source>Energy of an image (µJ)</source>
        <translation>Énergie d’une image (µJ)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs of %1 on %2</source>
        <translation>Époques de %1 sur %2</translation>
    </message>
    <message>
        <source>Error after each layer at each bit-width</source>
        <translation>Erreur après chaque couche à chaque largeur</translation>
    </message>
    <message>
        <source>Error after each layer on each manifold</source>
        <translation>Erreur après chaque couche sur chaque variété</translation>
    </message>
    <message>
        <source>Error after layer %1 (largest %2)</source>
        <translation>Erreur après la couche %1 (max. %2)</translation>
    </message>
    <message>
        <source>Error at the input, channel %1</source>
        <translation>Erreur à l’entrée, canal %1</translation>
    </message>
    <message>
        <source>Error at the output, channel %1</source>
        <translation>Erreur à la sortie, canal %1</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>Paysage d’erreur</translation>
    </message>
    <message>
        <source>Error magnitude</source>
        <translation>Amplitude de l’erreur</translation>
    </message>
    <message>
        <source>Error magnitude %1 to %2</source>
        <translation>Amplitude de l’erreur de %1 à %2</translation>
    </message>
    <message>
        <source>Error magnitude on each manifold</source>
        <translation>Amplitude de l’erreur sur chaque variété</translation>
    </message>
    <message>
        <source>Error magnitude over the L1 norm, colored by angle</source>
        <translation>Amplitude de l’erreur selon la norme L1, couleur selon l’angle</translation>
    </message>
    <message>
        <source>Error magnitude over the inputs</source>
        <translation>Amplitude de l’erreur selon les entrées</translation>
    </message>
    <message>
        <source>Error magnitude: %1</source>
        <translation>Amplitude de l’erreur : %1</translation>
    </message>
    <message>
        <source>Error of the quantizer</source>
        <translation>Erreur du quantificateur</translation>
    </message>
    <message>
        <source>Error of the rounding, up to %1</source>
        <translation>Erreur d’arrondi, jusqu’à %1</translation>
    </message>
    <message>
        <source>Error polytope at the input</source>
        <translation>Polytope d’erreur à l’entrée</translation>
    </message>
    <message>
        <source>Error polytope at the output</source>
        <translation>Polytope d’erreur à la sortie</translation>
    </message>
    <message>
        <source>Error proportional to the norm</source>
        <translation>Erreur proportionnelle à la norme</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>Région d’erreur</translation>
    </message>
    <message>
        <source>Error region at point %1</source>
        <translation>Région d’erreur au point %1</translation>
    </message>
    <message>
        <source>Error region at the input</source>
        <translation>Région d’erreur à l’entrée</translation>
    </message>
    <message>
        <source>Error region at the input in its bounding box</source>
        <translation>Région d’erreur à l’entrée dans sa boîte englobante</translation>
    </message>
    <message>
        <source>Error region at the input, layer by layer</source>
        <translation>Région d’erreur à l’entrée, couche par couche</translation>
    </message>
    <message>
        <source>Error region at the input, projected onto channels %1 and %2</source>
        <translation>Région d’erreur à l’entrée, projetée sur les canaux %1 et %2</translation>
    </message>
    <message>
        <source>Error region at the output</source>
        <translation>Région d’erreur à la sortie</translation>
    </message>
    <message>
        <source>Error region at the output in its bounding box</source>
        <translation>Région d’erreur à la sortie dans sa boîte englobante</translation>
    </message>
    <message>
        <source>Error region at the output, layer by layer</source>
        <translation>Région d’erreur à la sortie, couche par couche</translation>
    </message>
    <message>
        <source>Error region at the output, projected onto channels %1 and %2</source>
        <translation>Région d’erreur à la sortie, projetée sur les canaux %1 et %2</translation>
    </message>
    <message>
        <source>Error regions</source>
        <translation>Régions d’erreur</translation>
    </message>
    <message>
        <source>Error regions at some of the points</source>
        <translation>Régions d’erreur en certains points</translation>
    </message>
    <message>
        <source>Error regions on channels 1 and 2</source>
        <translation>Régions d’erreur sur les canaux 1 et 2</translation>
    </message>
    <message>
        <source>Error, channel %1</source>
        <translation>Erreur, canal %1</translation>
    </message>
    <message>
        <source>Error, first channel of the pair</source>
        <translation>Erreur, premier canal de la paire</translation>
    </message>
    <message>
        <source>Error, second channel of the pair</source>
        <translation>Erreur, second canal de la paire</translation>
    </message>
    <message>
        <source>Errors keep their size</source>
        <translation>Taille des erreurs inchangée</translation>
    </message>
    <message>
        <source>Errors of the rounding that is made</source>
        <translation>Erreurs de l’arrondi effectué</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Estimator: %1. Undefined alphas are left out.</source>
        <translation>Estimateur : %1. Les alpha non définis sont exclus.</translation>
    </message>
    <message>
        <source>Estimators of alpha side by side</source>
        <translation>Estimateurs d’alpha côte à côte</translation>
    </message>
    <message>
        <source>Estimators of alpha: %1</source>
        <translation>Estimateurs d’alpha : %1</translation>
    </message>
    <message>
        <source>Estimators side by side</source>
        <translation>Estimateurs côte à côte</translation>
    </message>
    <message>
        <source>Every row of the layer has weights that are not finite.</source>
        <translation>Chaque ligne de la couche a des poids qui ne sont pas finis.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacts</translation>
    </message>
    <message>
        <source>Exact front of all budgets</source>
        <translation>Front exact de tous les budgets</translation>
    </message>
    <message>
        <source>Exact front of all budgets: %1</source>
        <translation>Front exact de tous les budgets : %1</translation>
    </message>
    <message>
        <source>Exact optimum</source>
        <translation>Optimum exact</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>Excès de kurtosis</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>Expériences comparées</translation>
    </message>
    <message>
        <source>Fake-quantization error: %1</source>
        <translation>Erreur de fausse quantification : %1</translation>
    </message>
    <message>
        <source>Fall of the loss from first to last (%)</source>
        <translation>Baisse de la perte du début à la fin (%)</translation>
    </message>
    <message>
        <source>Fall of the loss per sample</source>
        <translation>Baisse de la perte par échantillon</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Perte finale</translation>
    </message>
    <message>
        <source>Final loss (mean of the last 5)</source>
        <translation>Perte finale (moyenne des 5 dernières)</translation>
    </message>
    <message>
        <source>Final loss and stability</source>
        <translation>Perte finale et stabilité</translation>
    </message>
    <message>
        <source>Final loss and stability: %1</source>
        <translation>Perte finale et stabilité : %1</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focalisation</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fraction of the run</source>
        <translation>Fraction de l’exécution</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From %1 of %2 weights, whole rows evenly over the matrix</source>
        <translation>D’après %1 poids sur %2, par lignes entières réparties régulièrement sur la matrice</translation>
    </message>
    <message>
        <source>From bit-width</source>
        <translation>De (bits)</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Full error model, seen from the input</source>
        <translation>Modèle d’erreur complet, vu de l’entrée</translation>
    </message>
    <message>
        <source>Full error model, seen from the output</source>
        <translation>Modèle d’erreur complet, vu de la sortie</translation>
    </message>
    <message>
        <source>Giga bit operations</source>
        <translation>Giga-opérations sur bits</translation>
    </message>
    <message>
        <source>Gradient score</source>
        <translation>Score de gradient</translation>
    </message>
    <message>
        <source>Grid of points</source>
        <translation>Grille de points</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Growth of the error</source>
        <translation>Croissance de l’erreur</translation>
    </message>
    <message>
        <source>Growth of the error region</source>
        <translation>Croissance de la région d’erreur</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>ÉLEVÉE</translation>
    </message>
    <message>
        <source>Half-width at the input</source>
        <translation>Demi-largeur à l’entrée</translation>
    </message>
    <message>
        <source>Half-width at the output</source>
        <translation>Demi-largeur à la sortie</translation>
    </message>
    <message>
        <source>Half-widths</source>
        <translation>Demi-largeurs</translation>
    </message>
    <message>
        <source>Half-widths of the box: %1</source>
        <translation>Demi-largeurs de la boîte : %1</translation>
    </message>
    <message>
        <source>Hardware costs</source>
        <translation>Coûts matériels</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>Profil matériel</translation>
    </message>
    <message>
        <source>Hardware profile %1</source>
        <translation>Profil matériel %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>Spécialisation des têtes</translation>
    </message>
    <message>
        <source>Hessian trace × error</source>
        <translation>Trace du hessien × erreur</translation>
    </message>
    <message>
        <source>Hessian trace × ‖Q(W) − W‖²</source>
        <translation>Trace du hessien × ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Hidden states after each layer</source>
        <translation>États cachés après chaque couche</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>How well the L1 norm tells the error</source>
        <translation>Ce que la norme L1 dit de l’erreur</translation>
    </message>
    <message>
        <source>Images of the stretch directions</source>
        <translation>Images des directions d’étirement</translation>
    </message>
    <message>
        <source>Imported statistics: %1</source>
        <translation>Statistiques importées : %1</translation>
    </message>
    <message>
        <source>Improvement (%)</source>
        <translation>Amélioration (%)</translation>
    </message>
    <message>
        <source>Improvement at each bit-width</source>
        <translation>Amélioration à chaque largeur</translation>
    </message>
    <message>
        <source>Improvement at each bit-width: %1</source>
        <translation>Amélioration à chaque largeur : %1</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Ciblé</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>Hausses</translation>
    </message>
    <message>
        <source>Initial loss</source>
        <translation>Perte initiale</translation>
    </message>
    <message>
        <source>Input, channel %1</source>
        <translation>Entrée, canal %1</translation>
    </message>
    <message>
        <source>Input-adaptive bits for %1 dB</source>
        <translation>Bits adaptés à l’entrée pour %1 dB</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>Entrée : %1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Integer inference at several bit-widths</source>
        <translation>Inférence entière à plusieurs largeurs de bits</translation>
    </message>
    <message>
        <source>Integer inference, layer by layer</source>
        <translation>Inférence entière, couche par couche</translation>
    </message>
    <message>
        <source>Intensity (operations a byte)</source>
        <translation>Intensité (opérations par octet)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: mean loss %4, lowest %5, highest %6.</source>
        <translation>Itérations %1–%2 sur %3 : perte moyenne %4, minimale %5, maximale %6.</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: no loss is recorded there.</source>
        <translation>Itérations %1–%2 sur %3 : aucune perte n’y est enregistrée.</translation>
    </message>
    <message>
        <source>Its image</source>
        <translation>Son image</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nats)</translation>
    </message>
    <message>
        <source>KL at 2 bits</source>
        <translation>KL à 2 bits</translation>
    </message>
    <message>
        <source>KL divergence (nats), ± 1 standard error</source>
        <translation>Divergence KL (nats), ± 1 erreur type</translation>
    </message>
    <message>
        <source>KL of the layer alone (nats)</source>
        <translation>KL de la couche seule (nats)</translation>
    </message>
    <message>
        <source>KS distance</source>
        <translation>Distance KS</translation>
    </message>
    <message>
        <source>Key: the token attended to</source>
        <translation>Clé : le jeton regardé</translation>
    </message>
    <message>
        <source>Keys of the file that are not read: %1.</source>
        <translation>Clés du fichier qui ne sont pas lues : %1.</translation>
    </message>
    <message>
        <source>L1 norm of the input</source>
        <translation>Norme L1 de l’entrée</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>FAIBLE</translation>
    </message>
    <message>
        <source>Laplace distribution</source>
        <translation>Loi de Laplace</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximale</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Erreur maximale</translation>
    </message>
    <message>
        <source>Largest error at each bit-width</source>
        <translation>Erreur maximale par largeur de bits</translation>
    </message>
    <message>
        <source>Largest error at the output %1</source>
        <translation>Erreur maximale à la sortie %1</translation>
    </message>
    <message>
        <source>Largest error at the output: weights only %1</source>
        <translation>Erreur maximale à la sortie : poids seuls %1</translation>
    </message>
    <message>
        <source>Largest error of integer inference</source>
        <translation>Erreur max. de l’inférence entière</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>Amplitude maximale</translation>
    </message>
    <message>
        <source>Largest over smallest error</source>
        <translation>Erreur max. / min.</translation>
    </message>
    <message>
        <source>Largest possible error at each point</source>
        <translation>Erreur maximale possible en chaque point</translation>
    </message>
    <message>
        <source>Largest relative error</source>
        <translation>Erreur relative max.</translation>
    </message>
    <message>
        <source>Largest spectral norm</source>
        <translation>Norme spectrale max.</translation>
    </message>
    <message>
        <source>Latency (µs)</source>
        <translation>Latence (µs)</translation>
    </message>
    <message>
        <source>Latency of an image (µs)</source>
        <translation>Latence d’une image (µs)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Layer %1 is not invertible: shown from the output.</source>
        <translation>La couche %1 n’est pas inversible : vue depuis la sortie.</translation>
    </message>
    <message>
        <source>Layer %1 is not square: shown from the output.</source>
        <translation>La couche %1 n’est pas carrée : vue depuis la sortie.</translation>
    </message>
    <message>
        <source>Layer %1: error up to %2</source>
        <translation>Couche %1 : erreur d’au plus %2</translation>
    </message>
    <message>
        <source>Layer %1: stretches by %2</source>
        <translation>Couche %1 : étirements de %2</translation>
    </message>
    <message>
        <source>Layer sensitivity</source>
        <translation>Sensibilité des couches</translation>
    </message>
    <message>
        <source>Layer sensitivity: %1</source>
        <translation>Sensibilité des couches : %1</translation>
    </message>
    <message>
        <source>Layer, by block</source>
        <translation>Couche, par bloc</translation>
    </message>
    <message>
        <source>Layer, by category</source>
        <translation>Couche, par catégorie</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers, seen from the input</source>
        <translation>Couches, vues de l’entrée</translation>
    </message>
    <message>
        <source>Layers, seen from the output</source>
        <translation>Couches, vues de la sortie</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Coût minimal</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5, beyond the budget.</source>
        <translation>Coût minimal %1 à %2 bits en moyenne (%3). Au-dessus de l’optimum de même taille : plus forte pente %4 ; règle par sensibilité %5, au-delà du budget.</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5.</source>
        <translation>Coût minimal %1 à %2 bits en moyenne (%3). Au-dessus de l’optimum de même taille : plus forte pente %4 ; règle par sensibilité %5.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Linear fit: %1</source>
        <translation>Droite ajustée : %1</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Niveaux de Lloyd-Max</translation>
    </message>
    <message>
        <source>Log norm</source>
        <translation>Norme log</translation>
    </message>
    <message>
        <source>Longest dwell</source>
        <translation>Séjour max.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss at each bit-width</source>
        <translation>Perte à chaque largeur</translation>
    </message>
    <message>
        <source>Loss at each bit-width: %1</source>
        <translation>Perte à chaque largeur : %1</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>Perte par itération</translation>
    </message>
    <message>
        <source>Loss by iteration: %1</source>
        <translation>Perte par itération : %1</translation>
    </message>
    <message>
        <source>Loss change at switches</source>
        <translation>Variation de perte aux changements</translation>
    </message>
    <message>
        <source>Loss change at switches: %1</source>
        <translation>Variation de perte aux changements : %1</translation>
    </message>
    <message>
        <source>Loss fell ≤ %1</source>
        <translation>Perte en baisse ≤ %1</translation>
    </message>
    <message>
        <source>Loss minus that of %1</source>
        <translation>Perte moins celle de %1</translation>
    </message>
    <message>
        <source>Loss per bit-width</source>
        <translation>Perte par largeur de bits</translation>
    </message>
    <message>
        <source>Loss per bit-width: %1</source>
        <translation>Perte par largeur de bits : %1</translation>
    </message>
    <message>
        <source>Loss rose ≤ %1</source>
        <translation>Perte en hausse ≤ %1</translation>
    </message>
    <message>
        <source>MEDIUM</source>
        <translation>MOYENNE</translation>
    </message>
    <message>
        <source>Magnitude %1 to %2</source>
        <translation>Amplitude de %1 à %2</translation>
    </message>
    <message>
        <source>Manifolds and their errors</source>
        <translation>Variétés et leurs erreurs</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>Variétés comparées</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Moyenne %1</translation>
    </message>
    <message>
        <source>Mean alpha</source>
        <translation>Alpha moyen</translation>
    </message>
    <message>
        <source>Mean bit-width</source>
        <translation>Largeur moyenne</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Variation moy.</translation>
    </message>
    <message>
        <source>Mean dwell</source>
        <translation>Séjour moyen</translation>
    </message>
    <message>
        <source>Mean error of integer inference</source>
        <translation>Erreur moyenne de l’inférence entière</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Perte moyenne</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width</source>
        <translation>Perte moyenne à chaque largeur</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width: %1</source>
        <translation>Perte moyenne à chaque largeur : %1</translation>
    </message>
    <message>
        <source>Mean loss change by switch</source>
        <translation>Variation moyenne par changement</translation>
    </message>
    <message>
        <source>Mean loss change by switch: %1</source>
        <translation>Variation moyenne par changement : %1</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>Amplitude moyenne</translation>
    </message>
    <message>
        <source>Mean of %1 runs</source>
        <translation>Moyenne de %1 exécutions</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>Moyenne des exécutions</translation>
    </message>
    <message>
        <source>Mean recovery (iterations)</source>
        <translation>Rétablissement moyen (itérations)</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Mean ± one standard deviation</source>
        <translation>Moyenne ± un écart-type</translation>
    </message>
    <message>
        <source>Measuring activations and attention: %1</source>
        <translation>Mesure des activations et de l’attention : %1</translation>
    </message>
    <message>
        <source>Measuring the plan and uniform widths: %1 of %2</source>
        <translation>Mesure du plan et des largeurs uniformes : %1 sur %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Mega MACs</source>
        <translation>Méga-MAC</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Mémoire (Mo)</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Mémoire (Mio)</translation>
    </message>
    <message>
        <source>Memory of the layers (MB)</source>
        <translation>Mémoire des couches (Mo)</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Mémoire des poids</translation>
    </message>
    <message>
        <source>Memory of the weights (MiB)</source>
        <translation>Mémoire des poids (Mio)</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>No bit-width has more than 10 losses, which is too little to speak of convergence.</source>
        <translation>Aucune largeur de bits n’a plus de 10 pertes, ce qui est trop peu pour parler de convergence.</translation>
    </message>
    <message>
        <source>No bit-width has two losses, which an improvement needs.</source>
        <translation>Aucune largeur de bits n’a deux pertes, nécessaires pour une amélioration.</translation>
    </message>
    <message>
        <source>No estimator has a value for this layer.</source>
        <translation>Aucun estimateur n’a de valeur pour cette couche.</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet. Start the analysis; results appear layer by layer.</source>
        <translation>Aucune couche n’a encore été analysée. Lancez l’analyse ; les résultats apparaissent couche par couche.</translation>
    </message>
    <message>
        <source>No layer has been rounded yet; choose Round single layers.</source>
        <translation>Aucune couche n’a encore été arrondie ; choisissez Arrondir une à une.</translation>
    </message>
    <message>
        <source>No loss in iteration_losses is a finite number.</source>
        <translation>Aucune perte de iteration_losses n’est un nombre fini.</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file (safetensors, ONNX, npy or npz) and start the analysis.</source>
        <translation>Aucun modèle n’est ouvert. Ouvrez un fichier de poids (safetensors, ONNX, npy ou npz) et lancez l’analyse.</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file to see the spectra of its layers.</source>
        <translation>Aucun modèle n’est ouvert. Ouvrez un fichier de poids pour voir les spectres de ses couches.</translation>
    </message>
    <message>
        <source>No plan has been measured yet; choose Measure plan.</source>
        <translation>Aucun plan n’a encore été mesuré ; choisissez Mesurer le plan.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to begin.</source>
        <translation>Aucune exécution n’est chargée. Ouvrez un fichier de statistiques d’entraînement pour commencer.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how fast its loss falls.</source>
        <translation>Aucune exécution n’est chargée. Ouvrez un fichier de statistiques d’entraînement pour voir à quelle vitesse sa perte baisse.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how its losses spread.</source>
        <translation>Aucune exécution n’est chargée. Ouvrez un fichier de statistiques d’entraînement pour voir la dispersion de ses pertes.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its bit-widths.</source>
        <translation>Aucune exécution n’est chargée. Ouvrez un fichier de statistiques d’entraînement pour voir ses largeurs de bits.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its loss.</source>
        <translation>Aucune exécution n’est chargée. Ouvrez un fichier de statistiques d’entraînement pour voir sa perte.</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its losses at each bit-width.</source>
        <translation>Aucune exécution n’est chargée. Ouvrez un fichier de statistiques d’entraînement pour voir ses pertes à chaque largeur de bits.</translation>
    </message>
    <message>
        <source>No run is loaded. Open two or more training-statistics files to compare them.</source>
        <translation>Aucune exécution n’est chargée. Ouvrez deux fichiers de statistiques d’entraînement ou plus pour les comparer.</translation>
    </message>
    <message>
        <source>No sensitivities yet. Train a configuration, then measure them with the button above.</source>
        <translation>Pas encore de sensibilités. Entraînez une configuration, puis mesurez-les avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>Noise to signal, ‖Q(W) − W‖² / ‖W‖²</source>
        <translation>Bruit sur signal, ‖Q(W) − W‖² / ‖W‖²</translation>
    </message>
    <message>
        <source>None of these precisions changes alpha: %1</source>
        <translation>Aucune de ces précisions ne change alpha : %1</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range.</source>
        <translation>Aucune itération de cette exécution n’est dans la plage sélectionnée.</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range. Select another range in the timeline, or show the whole run.</source>
        <translation>Aucune itération de cette exécution n’est dans la plage sélectionnée. Sélectionnez une autre plage dans la chronologie, ou affichez toute l’exécution.</translation>
    </message>
    <message>
        <source>Normal distribution</source>
        <translation>Loi normale</translation>
    </message>
    <message>
        <source>Normalized score (1 is best)</source>
        <translation>Score normalisé (1 : le meilleur)</translation>
    </message>
    <message>
        <source>Not beaten</source>
        <translation>Non battues</translation>
    </message>
    <message>
        <source>Nothing has been analyzed yet. Choose Analyze spectra (F5).</source>
        <translation>Rien n’a encore été analysé. Choisissez Analyser les spectres (F5).</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Start in the panel Training, or show the sample there.</source>
        <translation>Rien n’a encore été entraîné. Commencez dans le panneau Entraînement, ou affichez-y l’exemple.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Numbers in a bin</source>
        <translation>Nombres dans la classe</translation>
    </message>
    <message>
        <source>Numbers measured</source>
        <translation>Nombres mesurés</translation>
    </message>
    <message>
        <source>One run is loaded. Open another one to compare it.</source>
        <translation>Une exécution est chargée. Ouvrez-en une autre pour la comparer.</translation>
    </message>
    <message>
        <source>One scale for each channel</source>
        <translation>Une échelle par canal</translation>
    </message>
    <message>
        <source>One scale for each matrix</source>
        <translation>Une échelle par matrice</translation>
    </message>
    <message>
        <source>One scale for every %1 weights</source>
        <translation>Une échelle pour %1 poids</translation>
    </message>
    <message>
        <source>Open a language model and measure its layers, or import measured statistics.</source>
        <translation>Ouvrez un modèle de langue et mesurez ses couches, ou importez des statistiques mesurées.</translation>
    </message>
    <message>
        <source>Open a language model, or import measured statistics.</source>
        <translation>Ouvrez un modèle de langue, ou importez des statistiques mesurées.</translation>
    </message>
    <message>
        <source>Open the model these statistics are of to measure plans.</source>
        <translation>Ouvrez le modèle dont proviennent ces statistiques pour mesurer des plans.</translation>
    </message>
    <message>
        <source>Operations a second</source>
        <translation>Opérations par seconde</translation>
    </message>
    <message>
        <source>Overlaid experiment</source>
        <translation>Expérience superposée</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the area)</source>
        <translation>Expérience superposée (%1 fois l’aire)</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the volume)</source>
        <translation>Expérience superposée (%1 fois le volume)</translation>
    </message>
    <message>
        <source>Overlaid: %1</source>
        <translation>Superposition : %1</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Perplexity at full precision: %1</source>
        <translation>Perplexité en pleine précision : %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Planned weight bits: %1</source>
        <translation>Bits prévus des poids : %1</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Points d’un fichier</translation>
    </message>
    <message>
        <source>Points of the manifold</source>
        <translation>Points de la variété</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Possible error %1 (dark) to %2 (bright)</source>
        <translation>Erreur possible de %1 (sombre) à %2 (clair)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision of each layer, weights / activations</source>
        <translation>Précision de chaque couche, poids / activations</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>Axes principaux</translation>
    </message>
    <message>
        <source>Principal axis</source>
        <translation>Axe principal</translation>
    </message>
    <message>
        <source>Projections of the error region</source>
        <translation>Projections de la région d’erreur</translation>
    </message>
    <message>
        <source>Prompts or settings have changed since the layers were measured.</source>
        <translation>Les invites ou les réglages ont changé depuis la mesure des couches.</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2, without a spectrum of its own.</source>
        <translation>Prouvé entre %1 et %2, sans spectre propre.</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>Banc de quantification</translation>
    </message>
    <message>
        <source>Query: the token that attends</source>
        <translation>Requête : le jeton qui regarde</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths</source>
        <translation>Classement des largeurs de bits</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths: %1</source>
        <translation>Classement des largeurs de bits : %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Recommended precision</source>
        <translation>Précision recommandée</translation>
    </message>
    <message>
        <source>Recommended precision, large alpha protected: %1</source>
        <translation>Précision recommandée, grands alpha protégés : %1</translation>
    </message>
    <message>
        <source>Recommended precision, small alpha protected: %1</source>
        <translation>Précision recommandée, petits alpha protégés : %1</translation>
    </message>
    <message>
        <source>Recorded sample: trained on the digits that ship with the program.</source>
        <translation>Exemple enregistré : entraîné sur les chiffres livrés avec le programme.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétablis</translation>
    </message>
    <message>
        <source>Recovered: the loss came back to its level before the switch (mean of 10) before the next switch.</source>
        <translation>Rétabli : la perte est revenue à son niveau d’avant le changement (moyenne de 10) avant le changement suivant.</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>Région et boîte englobante</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>Relative error (%)</source>
        <translation>Erreur relative (%)</translation>
    </message>
    <message>
        <source>Relative error / mean</source>
        <translation>Erreur relative / moyenne</translation>
    </message>
    <message>
        <source>Relative error at the input</source>
        <translation>Erreur relative à l’entrée</translation>
    </message>
    <message>
        <source>Relative error at the output</source>
        <translation>Erreur relative à la sortie</translation>
    </message>
    <message>
        <source>Relative error by channel: %1</source>
        <translation>Erreur relative par canal : %1</translation>
    </message>
    <message>
        <source>Relative error of all layers</source>
        <translation>Erreur relative de toutes les couches</translation>
    </message>
    <message>
        <source>Relative error of each channel</source>
        <translation>Erreur relative de chaque canal</translation>
    </message>
    <message>
        <source>Relative error of each layer</source>
        <translation>Erreur relative de chaque couche</translation>
    </message>
    <message>
        <source>Relative error up to each layer</source>
        <translation>Erreur relative jusqu’à chaque couche</translation>
    </message>
    <message>
        <source>Rolling mean of %1</source>
        <translation>Moyenne glissante sur %1</translation>
    </message>
    <message>
        <source>Roof: %1 operations/s</source>
        <translation>Toit : %1 opérations/s</translation>
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
        <translation>Arrondis</translation>
    </message>
    <message>
        <source>Rounding layers one at a time: %1 of %2</source>
        <translation>Arrondi des couches une à une : %1 sur %2</translation>
    </message>
    <message>
        <source>Rounding the weights causes no error here, because the input or a layer is zero. Change them in the Experiment panel.</source>
        <translation>L’arrondi des poids ne cause ici aucune erreur, car l’entrée ou une couche est nulle. Changez-les dans le panneau Expérience.</translation>
    </message>
    <message>
        <source>Rounding the weights only, and the activations too</source>
        <translation>Arrondir les poids seuls, puis aussi les activations</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rule by sensitivity</source>
        <translation>Règle par sensibilité</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs by fraction of the training</source>
        <translation>Exécutions par fraction de l’entraînement</translation>
    </message>
    <message>
        <source>Runs by iteration</source>
        <translation>Exécutions par itération</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûre</translation>
    </message>
    <message>
        <source>Same bits as %1</source>
        <translation>Mêmes bits que %1</translation>
    </message>
    <message>
        <source>Same most likely token</source>
        <translation>Même jeton le plus probable</translation>
    </message>
    <message>
        <source>Sample at this bit-width</source>
        <translation>Échantillon à cette largeur</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside)</source>
        <translation>Erreurs échantillonnées (%1 incluses)</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, their hull fills %2)</source>
        <translation>Erreurs échantillonnées (%1 incluses, enveloppe : %2)</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, they reach %2)</source>
        <translation>Erreurs échantillonnées (%1 incluses, portée : %2)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Select a layer: click its bar, or its line in the panel Model.</source>
        <translation>Sélectionnez une couche : cliquez sur sa barre, ou sur sa ligne dans le panneau Modèle.</translation>
    </message>
    <message>
        <source>Select a token to see what it attends to.</source>
        <translation>Sélectionnez un jeton pour voir ce qu’il regarde.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Shape of the error region</source>
        <translation>Forme de la région d’erreur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of eigenvalues ≥ λ</source>
        <translation>Part des valeurs propres ≥ λ</translation>
    </message>
    <message>
        <source>Share of the bounding box that is region</source>
        <translation>Part de la boîte englobante occupée par la région</translation>
    </message>
    <message>
        <source>Share of the iterations</source>
        <translation>Part des itérations</translation>
    </message>
    <message>
        <source>Share of the iterations: %1</source>
        <translation>Part des itérations : %1</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>Signal sur bruit (dB)</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width</source>
        <translation>Signal sur bruit par largeur de bits</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width: %1</source>
        <translation>Signal sur bruit par largeur de bits : %1</translation>
    </message>
    <message>
        <source>Single layers have not been rounded with these settings.</source>
        <translation>Les couches n’ont pas été arrondies une à une avec ces réglages.</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>Directions singulières</translation>
    </message>
    <message>
        <source>Singular value</source>
        <translation>Valeur singulière</translation>
    </message>
    <message>
        <source>Singular values of the vertices</source>
        <translation>Valeurs singulières des sommets</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Du minimum au maximum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Specialization and focus of attention</source>
        <translation>Spécialisation et focalisation de l’attention</translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation>Norme spectrale</translation>
    </message>
    <message>
        <source>Spectral norms of the layers</source>
        <translation>Normes spectrales des couches</translation>
    </message>
    <message>
        <source>Spectrum of a layer</source>
        <translation>Spectre d’une couche</translation>
    </message>
    <message>
        <source>Spectrum: %1, %2</source>
        <translation>Spectre : %1, %2</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Squared error, ‖Q(W) − W‖²</source>
        <translation>Erreur quadratique, ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Stability (CV)</source>
        <translation>Stabilité (CV)</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>Rang stable</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Standard error of KL</source>
        <translation>Erreur type de la KL</translation>
    </message>
    <message>
        <source>Standard error of the change</source>
        <translation>Erreur type de la variation</translation>
    </message>
    <message>
        <source>Statistics of the layers</source>
        <translation>Statistiques des couches</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Éc.-type</translation>
    </message>
    <message>
        <source>Steepest descent</source>
        <translation>Plus forte pente</translation>
    </message>
    <message>
        <source>Stretch %1 to %2</source>
        <translation>Étirement de %1 à %2</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Sum of costs</source>
        <translation>Somme des coûts</translation>
    </message>
    <message>
        <source>Summary of alpha</source>
        <translation>Résumé d’alpha</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Switches by pair</source>
        <translation>Changements par paire</translation>
    </message>
    <message>
        <source>Switches by pair: %1</source>
        <translation>Changements par paire : %1</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Tensors of the model</source>
        <translation>Tenseurs du modèle</translation>
    </message>
    <message>
        <source>Tensors of the model: %1</source>
        <translation>Tenseurs du modèle : %1</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Perte de test</translation>
    </message>
    <message>
        <source>The bit-width was never switched in this run.</source>
        <translation>La largeur de bits n’a jamais changé dans cette exécution.</translation>
    </message>
    <message>
        <source>The cast changes no weight.</source>
        <translation>La conversion ne change aucun poids.</translation>
    </message>
    <message>
        <source>The experiment has not been computed yet.</source>
        <translation>L’expérience n’a pas encore été calculée.</translation>
    </message>
    <message>
        <source>The filter leaves the selected layer out; change it in the panel Model.</source>
        <translation>Le filtre exclut la couche sélectionnée ; changez-le dans le panneau Modèle.</translation>
    </message>
    <message>
        <source>The first epoch of %1 is not over yet.</source>
        <translation>La première époque de %1 n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>The first layer is being analyzed.</source>
        <translation>La première couche est en cours d’analyse.</translation>
    </message>
    <message>
        <source>The first prompt is too long to keep its attention; put a shorter one first.</source>
        <translation>La première invite est trop longue pour garder son attention ; mettez-en une plus courte en premier.</translation>
    </message>
    <message>
        <source>The last valid experiment is shown. %1</source>
        <translation>La dernière expérience valide est affichée. %1</translation>
    </message>
    <message>
        <source>The layer alone</source>
        <translation>La couche seule</translation>
    </message>
    <message>
        <source>The layer has no spectrum.</source>
        <translation>La couche n’a pas de spectre.</translation>
    </message>
    <message>
        <source>The layer has not been analyzed in this precision. Select another one.</source>
        <translation>La couche n’a pas été analysée dans cette précision. Sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>The layer in each precision</source>
        <translation>La couche dans chaque précision</translation>
    </message>
    <message>
        <source>The layer in each precision: %1</source>
        <translation>La couche dans chaque précision : %1</translation>
    </message>
    <message>
        <source>The layers are being measured.</source>
        <translation>Les couches sont en cours de mesure.</translation>
    </message>
    <message>
        <source>The levels are those of the first of %1 grids.</source>
        <translation>Les niveaux sont ceux de la première des %1 grilles.</translation>
    </message>
    <message>
        <source>The line holds every loss; colored points mark the extremes in each of %1 stretches.</source>
        <translation>La courbe contient toutes les pertes ; les points colorés marquent les extrêmes dans chacune de %1 portions.</translation>
    </message>
    <message>
        <source>The model has not been measured yet; choose Measure layers.</source>
        <translation>Le modèle n’a pas encore été mesuré ; choisissez Mesurer les couches.</translation>
    </message>
    <message>
        <source>The numbers are being computed.</source>
        <translation>Les nombres sont en cours de calcul.</translation>
    </message>
    <message>
        <source>The other rows are the experiments that come with the program, unchanged; areas and volumes are not comparable.</source>
        <translation>Les autres lignes sont les expériences livrées avec le programme, inchangées ; les aires et les volumes ne sont pas comparables.</translation>
    </message>
    <message>
        <source>The overlaid experiment can only be seen from the output; choose that view to compare.</source>
        <translation>L’expérience superposée ne peut être vue que de la sortie ; choisissez cette vue pour comparer.</translation>
    </message>
    <message>
        <source>The overlaid experiment has %1 channels and cannot be drawn over one of %2 channels.</source>
        <translation>L’expérience superposée a %1 canaux et ne peut pas être dessinée sur une expérience à %2 canaux.</translation>
    </message>
    <message>
        <source>The overlay cannot be drawn. %1</source>
        <translation>Superposition impossible à dessiner. %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>The plan has not been measured as it is now.</source>
        <translation>Le plan n’a pas été mesuré dans son état actuel.</translation>
    </message>
    <message>
        <source>The plan is being measured.</source>
        <translation>Le plan est en cours de mesure.</translation>
    </message>
    <message>
        <source>The plan or the settings have changed since; measure the plan again.</source>
        <translation>Le plan ou les réglages ont changé depuis ; mesurez de nouveau le plan.</translation>
    </message>
    <message>
        <source>The plan was imported; zones do not change it.</source>
        <translation>Le plan a été importé ; les zones ne le changent pas.</translation>
    </message>
    <message>
        <source>The profile %1 has no numbers for this price. Choose another profile or price.</source>
        <translation>Le profil %1 n’a pas de nombres pour ce prix. Choisissez un autre profil ou un autre prix.</translation>
    </message>
    <message>
        <source>The profile %1 has no rates or no memory bandwidth, so there is no roof. Choose another profile.</source>
        <translation>Le profil %1 n’a pas de débits de calcul ou pas de bande passante mémoire, il n’y a donc pas de toit. Choisissez un autre profil.</translation>
    </message>
    <message>
        <source>The range cannot be looked up: the file needs the list iteration_losses. Show the whole run instead.</source>
        <translation>La plage ne peut pas être retrouvée : le fichier doit contenir la liste iteration_losses. Affichez plutôt toute l’exécution.</translation>
    </message>
    <message>
        <source>The region or its box is flat, so there is no share to tell</source>
        <translation>La région ou sa boîte est plate, il n’y a donc pas de part à indiquer</translation>
    </message>
    <message>
        <source>The rounding that is made</source>
        <translation>L’arrondi effectué</translation>
    </message>
    <message>
        <source>The rounding that is made errs by up to %1</source>
        <translation>L’arrondi effectué commet une erreur d’au plus %1</translation>
    </message>
    <message>
        <source>The same error everywhere</source>
        <translation>Même erreur partout</translation>
    </message>
    <message>
        <source>The scale is linear: a logarithmic one needs losses above zero.</source>
        <translation>L’échelle est linéaire : une échelle logarithmique exige des pertes supérieures à zéro.</translation>
    </message>
    <message>
        <source>The selected layer has not been analyzed yet.</source>
        <translation>La couche sélectionnée n’a pas encore été analysée.</translation>
    </message>
    <message>
        <source>The sizes of these layers have too many sums for all budgets at once; each budget is solved when it is asked for.</source>
        <translation>Les tailles de ces couches ont trop de sommes pour résoudre tous les budgets à la fois ; chaque budget est résolu quand il est demandé.</translation>
    </message>
    <message>
        <source>The training is about to begin.</source>
        <translation>L’entraînement va commencer.</translation>
    </message>
    <message>
        <source>The way back through layer %1 leaves the range of numbers: shown from the output.</source>
        <translation>Le retour à travers la couche %1 sort de la plage des nombres : vue depuis la sortie.</translation>
    </message>
    <message>
        <source>The weights lie on the grid of their bits, so rounding makes no error.</source>
        <translation>Les poids sont sur la grille de leurs bits : l’arrondi ne cause aucune erreur.</translation>
    </message>
    <message>
        <source>The whole box</source>
        <translation>Toute la boîte</translation>
    </message>
    <message>
        <source>There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>Il n’y a pas de pertes par largeur de bits : le fichier doit contenir losses_per_bit, ou iteration_losses avec bit_width_usage.</translation>
    </message>
    <message>
        <source>There is no error at any point.</source>
        <translation>Il n’y a d’erreur en aucun point.</translation>
    </message>
    <message>
        <source>There is no error on these two channels. Choose other channels.</source>
        <translation>Il n’y a pas d’erreur sur ces deux canaux. Choisissez d’autres canaux.</translation>
    </message>
    <message>
        <source>There is no error.</source>
        <translation>Il n’y a pas d’erreur.</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>Il n’y a pas de classement : il exige une perte moyenne positive à chaque largeur de bits.</translation>
    </message>
    <message>
        <source>There is one precision only. Analyze the model in another one to see what it changes.</source>
        <translation>Il n’y a qu’une précision. Analysez le modèle dans une autre pour voir ce qu’elle change.</translation>
    </message>
    <message>
        <source>These numbers are not part of the statistics; measure the model here.</source>
        <translation>Ces nombres ne font pas partie des statistiques ; mesurez le modèle ici.</translation>
    </message>
    <message>
        <source>These runs do not say when their losses were recorded: the files need the list iteration_losses.</source>
        <translation>Ces exécutions ne disent pas quand leurs pertes ont été enregistrées : les fichiers doivent contenir la liste iteration_losses.</translation>
    </message>
    <message>
        <source>This chain</source>
        <translation>Cette chaîne</translation>
    </message>
    <message>
        <source>This experiment can only be seen from the output; choose that view to compare.</source>
        <translation>Cette expérience ne peut être vue que de la sortie ; choisissez cette vue pour comparer.</translation>
    </message>
    <message>
        <source>This experiment has two channels, and its error is a region of the plane. Choose 3-D in the Experiment panel, or a 3-D preset, to see a polytope.</source>
        <translation>Cette expérience a deux canaux, et son erreur est une région du plan. Choisissez 3D dans le panneau Expérience, ou un préréglage 3D, pour voir un polytope.</translation>
    </message>
    <message>
        <source>This has not been computed yet.</source>
        <translation>Cela n’a pas encore été calculé.</translation>
    </message>
    <message>
        <source>This layer has not been analyzed yet. Wait for it or select another one.</source>
        <translation>Cette couche n’a pas encore été analysée. Attendez-la ou sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>This matrix is zero: it maps everything onto one point.</source>
        <translation>Cette matrice est nulle : elle envoie tout sur un seul point.</translation>
    </message>
    <message>
        <source>This run does not say when its losses were recorded: the file needs the list iteration_losses.</source>
        <translation>Cette exécution ne dit pas quand ses pertes ont été enregistrées : le fichier doit contenir la liste iteration_losses.</translation>
    </message>
    <message>
        <source>This run does not say which bit-width it used when: the file needs the list bit_width_usage.</source>
        <translation>Cette exécution ne dit pas quand elle a utilisé quelle largeur de bits : le fichier doit contenir la liste bit_width_usage.</translation>
    </message>
    <message>
        <source>This run has no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>Cette exécution n’a pas de pertes par largeur de bits : le fichier doit contenir losses_per_bit, ou iteration_losses avec bit_width_usage.</translation>
    </message>
    <message>
        <source>This run has too few numbers to suggest anything: losses at two bit-widths or switches between them are needed.</source>
        <translation>Cette exécution a trop peu de nombres pour suggérer quoi que ce soit : il faut des pertes à deux largeurs de bits ou des changements entre elles.</translation>
    </message>
    <message>
        <source>Three channels</source>
        <translation>Trois canaux</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold at 2 bits</source>
        <translation>Seuil à 2 bits</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To %1 bit</source>
        <translation>Vers %1 bits</translation>
    </message>
    <message>
        <source>To bit-width</source>
        <translation>Vers (bits)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>Jeton %1 : %2</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id. du jeton</translation>
    </message>
    <message>
        <source>Tokens of the first prompt</source>
        <translation>Jetons de la première invite</translation>
    </message>
    <message>
        <source>Traffic (KiB)</source>
        <translation>Trafic (Kio)</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitude d’entraînement</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>Deux amas</translation>
    </message>
    <message>
        <source>Two channels</source>
        <translation>Deux canaux</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit circle</source>
        <translation>Cercle unité</translation>
    </message>
    <message>
        <source>Unknown bit-width</source>
        <translation>Largeur inconnue</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>Jusqu’à la couche %1</translation>
    </message>
    <message>
        <source>Up to layer %1: area %2</source>
        <translation>Jusqu’à la couche %1 : aire %2</translation>
    </message>
    <message>
        <source>Up to layer %1: volume %2</source>
        <translation>Jusqu’à la couche %1 : volume %2</translation>
    </message>
    <message>
        <source>Use of the bit-widths</source>
        <translation>Utilisation des largeurs de bits</translation>
    </message>
    <message>
        <source>Use of the bit-widths: %1</source>
        <translation>Utilisation des largeurs de bits : %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation ratio</source>
        <translation>Rapport de variation</translation>
    </message>
    <message>
        <source>Variation ratio %1</source>
        <translation>Rapport de variation %1</translation>
    </message>
    <message>
        <source>Variation ratio infinite</source>
        <translation>Rapport de variation infini</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume of the error regions</source>
        <translation>Volume des régions d’erreur</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volume : %1</translation>
    </message>
    <message>
        <source>W %1</source>
        <translation>W %1</translation>
    </message>
    <message>
        <source>W: weights, Q: after rounding; rows and columns from 0</source>
        <translation>W : poids, Q : après arrondi ; lignes et colonnes à partir de 0</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>MSE des poids</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>Bits des poids</translation>
    </message>
    <message>
        <source>Weight bits by iteration</source>
        <translation>Bits des poids par itération</translation>
    </message>
    <message>
        <source>Weight bits by iteration: %1</source>
        <translation>Bits des poids par itération : %1</translation>
    </message>
    <message>
        <source>Weighted score (larger is better)</source>
        <translation>Score pondéré (plus grand est meilleur)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights (KiB)</source>
        <translation>Poids (Kio)</translation>
    </message>
    <message>
        <source>Weights and activations</source>
        <translation>Poids et activations</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Poids changés</translation>
    </message>
    <message>
        <source>Weights in the bin</source>
        <translation>Poids dans la classe</translation>
    </message>
    <message>
        <source>Weights of a layer</source>
        <translation>Poids d’une couche</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>Poids seuls</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Poids : %1</translation>
    </message>
    <message>
        <source>What one token attends to</source>
        <translation>Ce que regarde un jeton</translation>
    </message>
    <message>
        <source>What plans cost, measured</source>
        <translation>Ce que coûtent les plans, mesuré</translation>
    </message>
    <message>
        <source>What rounding one layer does</source>
        <translation>Effet de l’arrondi d’une couche</translation>
    </message>
    <message>
        <source>What speaks for each bit-width</source>
        <translation>Ce qui plaide pour chaque largeur de bits</translation>
    </message>
    <message>
        <source>What speaks for each bit-width: %1</source>
        <translation>Ce qui plaide pour chaque largeur de bits : %1</translation>
    </message>
    <message>
        <source>What the numbers suggest</source>
        <translation>Ce que suggèrent les nombres</translation>
    </message>
    <message>
        <source>What the numbers suggest: %1</source>
        <translation>Ce que suggèrent les nombres : %1</translation>
    </message>
    <message>
        <source>What the switches did to the loss is not known: the file needs the list iteration_losses.</source>
        <translation>L’effet des changements sur la perte n’est pas connu : le fichier doit contenir la liste iteration_losses.</translation>
    </message>
    <message>
        <source>What token %1 (%2) attends to</source>
        <translation>Ce que regarde le jeton %1 (%2)</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Où elles vont</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Pourquoi il n’y en a pas</translation>
    </message>
    <message>
        <source>With all before it</source>
        <translation>Avec les précédentes</translation>
    </message>
    <message>
        <source>With limits beside the budget, each budget is solved when it is asked for.</source>
        <translation>Avec des limites en plus du budget, chaque budget est résolu quand il est demandé.</translation>
    </message>
    <message>
        <source>Without channel mixing</source>
        <translation>Sans mélange des canaux</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones of alpha</source>
        <translation>Zones d’alpha</translation>
    </message>
    <message>
        <source>Zones of the layers</source>
        <translation>Zones des couches</translation>
    </message>
    <message>
        <source>asymmetric grid</source>
        <translation>grille asymétrique</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>calcul</translation>
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
        <translation>pas appris, à son point de départ</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>moyenne %1 ± %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>non entraînée</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixée</translation>
    </message>
    <message>
        <source>symmetric grid</source>
        <translation>grille symétrique</translation>
    </message>
    <message>
        <source>tied: %1</source>
        <translation>liée : %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>weights and activations %1</source>
        <translation>poids et activations %1</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>|alpha − alpha in %1|</source>
        <translation>|alpha − alpha en %1|</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± erreur type</translation>
    </message>
    <message>
        <source>★ best of its column</source>
        <translation>★ meilleur de sa colonne</translation>
    </message>
    <message>
        <source>★ highest composite: %1 · efficiency + %2 · stability + %3 · performance</source>
        <translation>★ score composite maximal : %1 · efficacité + %2 · stabilité + %3 · performance</translation>
    </message>
    <message>
        <source>★ lowest mean loss</source>
        <translation>★ perte moyenne minimale</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>All numbers of each pair of bit-widths</source>
        <translation>Tous les nombres de chaque paire de largeurs de bits</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer les exécutions</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>Taux de convergence</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Efficiency, stability and performance, each from 0 (worst) to 1 (best)</source>
        <translation>Efficacité, stabilité et performance, chacune de 0 (la pire) à 1 (la meilleure)</translation>
    </message>
    <message>
        <source>Fall of the loss from the first to the last iteration at each bit-width</source>
        <translation>Baisse de la perte de la première à la dernière itération à chaque largeur de bits</translation>
    </message>
    <message>
        <source>Final loss against stability; lower left is better in both</source>
        <translation>Perte finale en fonction de la stabilité ; en bas à gauche, les deux sont meilleures</translation>
    </message>
    <message>
        <source>How each bit-width converged</source>
        <translation>Comment chaque largeur de bits a convergé</translation>
    </message>
    <message>
        <source>How long the run stayed at each bit-width</source>
        <translation>Combien de temps l’exécution est restée à chaque largeur de bits</translation>
    </message>
    <message>
        <source>How much the loss falls per sample; above zero it falls</source>
        <translation>De combien la perte baisse par échantillon ; au-dessus de zéro, elle baisse</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Iterations at each bit-width</source>
        <translation>Itérations à chaque largeur de bits</translation>
    </message>
    <message>
        <source>Loss change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the loss at each bit-width</source>
        <translation>Moyenne et écart-type de la perte à chaque largeur de bits</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>Perte moyenne</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Share of the iterations at each bit-width</source>
        <translation>Part des itérations à chaque largeur de bits</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The change of the loss at every switch</source>
        <translation>La variation de la perte à chaque changement</translation>
    </message>
    <message>
        <source>The losses at each bit-width in the order of training, raw behind smoothed</source>
        <translation>Les pertes à chaque largeur de bits dans l’ordre de l’entraînement, brutes derrière lissées</translation>
    </message>
    <message>
        <source>The losses of all runs over each other</source>
        <translation>Les pertes de toutes les exécutions superposées</translation>
    </message>
    <message>
        <source>The mean change for each pair of bit-widths</source>
        <translation>La variation moyenne pour chaque paire de largeurs de bits</translation>
    </message>
    <message>
        <source>The ranking, best first</source>
        <translation>Le classement, le meilleur en premier</translation>
    </message>
    <message>
        <source>The weighted score; the best in gold</source>
        <translation>Le score pondéré ; le meilleur en or</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>What the numbers of this run suggest, each with the number behind it</source>
        <translation>Ce que suggèrent les nombres de cette exécution, avec le nombre qui appuie chaque suggestion</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>%1 bit is enough: its final loss is %2, within 5 % of the best, %3 at %4 bit.</source>
        <translation>%1 bits suffisent : leur perte finale est de %2, à moins de 5 % de la meilleure, %3 à %4 bits.</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches had recovered, and all did before the next one.</source>
        <translation>Prévoyez après un changement un échauffement de ce nombre d’itérations : %1. À ce moment, 9 changements sur 10, parmi les %2, étaient rétablis, et tous l’ont été avant le suivant.</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches that recovered had done so; %3 of %4 switches did not recover before the next one.</source>
        <translation>Prévoyez après un changement un échauffement de ce nombre d’itérations : %1. À ce moment, 9 sur 10 des %2 changements rétablis l’étaient déjà ; %3 changements sur %4 ne se sont pas rétablis avant le suivant.</translation>
    </message>
    <message>
        <source>If only the loss counts, use %1 bit: its mean loss is %2, that of %3 bit is %4.</source>
        <translation>Si seule la perte compte, utilisez %1 bits : leur perte moyenne est de %2, celle de %3 bits de %4.</translation>
    </message>
    <message>
        <source>Iterations without a bit-width, left out of the statistics per bit-width: %1 of %2 in bit_width_usage.</source>
        <translation>Itérations sans largeur de bits, exclues des statistiques par largeur de bits : %1 sur %2 dans bit_width_usage.</translation>
    </message>
    <message>
        <source>Left out of the statistics because they are null or not finite: %1 of %2 values in %3.</source>
        <translation>Exclues des statistiques car nulles (null) ou non finies : %1 valeurs sur %2 dans %3.</translation>
    </message>
    <message>
        <source>Switch from %1 to %2 bit with care: the loss rose by %3 on average, at %4 of %5 such switches.</source>
        <translation>Passez de %1 à %2 bits avec prudence : la perte a augmenté de %3 en moyenne, lors de %4 de ces %5 changements.</translation>
    </message>
    <message>
        <source>The %1 records have iteration numbers from %2 to %3; what is called an iteration here is the place of a record in the file, from 0.</source>
        <translation>Les %1 enregistrements ont des numéros d’itération de %2 à %3 ; ce qui est appelé ici itération est la place d’un enregistrement dans le fichier, à partir de 0.</translation>
    </message>
    <message>
        <source>The iteration number does not go up at %1 of %2 records, as after a restart; the records are used and counted in the order of the file.</source>
        <translation>Le numéro d’itération n’augmente pas à %1 des %2 enregistrements, comme après un redémarrage ; les enregistrements sont utilisés et comptés dans l’ordre du fichier.</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>Il n’y a pas de classement : il exige une perte moyenne positive à chaque largeur de bits.</translation>
    </message>
    <message>
        <source>Train longer at %1 bit: over its last quarter the mean loss is %2, %3 % below the quarter before.</source>
        <translation>Entraînez plus longtemps à %1 bits : sur le dernier quart, la perte moyenne est de %2, soit %3 % de moins que sur le quart précédent.</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on %2 losses only.</source>
        <translation>Considérez %1 bits avec prudence : leurs nombres ne reposent que sur %2 pertes.</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on a single loss.</source>
        <translation>Considérez %1 bits avec prudence : ses nombres ne reposent que sur une seule perte.</translation>
    </message>
    <message>
        <source>Use %1 bit for the best balance of loss, steadiness and cost: its composite score is %2, the next is %3 bit with %4.</source>
        <translation>Utilisez %1 bits pour le meilleur équilibre entre perte, régularité et coût : leur score composite est de %2, le suivant est %3 bits avec %4.</translation>
    </message>
    <message>
        <source>bit_width_usage is shorter than iteration_losses: the first %1 of %2 iterations are used.</source>
        <translation>bit_width_usage est plus court que iteration_losses : les %1 premières des %2 itérations sont utilisées.</translation>
    </message>
    <message>
        <source>iteration_losses is shorter than bit_width_usage: the first %1 of %2 iterations are used.</source>
        <translation>iteration_losses est plus court que bit_width_usage : les %1 premières des %2 itérations sont utilisées.</translation>
    </message>
    <message>
        <source>losses_per_bit has %1 values for %2 bit where bit_width_usage has %3 iterations; the statistics per bit-width are those of losses_per_bit.</source>
        <translation>losses_per_bit a %1 valeurs pour %2 bits alors que bit_width_usage a %3 itérations ; les statistiques par largeur de bits sont celles de losses_per_bit.</translation>
    </message>
    <message>
        <source>losses_per_bit has no loss for %1 bit; that bit-width is left out.</source>
        <translation>losses_per_bit n’a aucune perte pour %1 bits ; cette largeur de bits est exclue.</translation>
    </message>
    <message>
        <source>losses_per_bit is empty and not used.</source>
        <translation>losses_per_bit est vide et n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>Spectra</name>
    <message>
        <source>Alpha is %1, above %2: 4 bits.</source>
        <translation>Alpha vaut %1, au-dessus de %2 : 4 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, above %2: protected with 16 bits.</source>
        <translation>Alpha vaut %1, au-dessus de %2 : couche protégée, 16 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: 4 bits.</source>
        <translation>Alpha vaut %1, en dessous de %2 : 4 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: protected with 16 bits.</source>
        <translation>Alpha vaut %1, en dessous de %2 : couche protégée, 16 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, between %2 and %3: 8 bits.</source>
        <translation>Alpha vaut %1, entre %2 et %3 : 8 bits.</translation>
    </message>
    <message>
        <source>Alpha is %1, but it moves by %2 between the precisions: sensitive, so one zone more.</source>
        <translation>Alpha vaut %1, mais varie de %2 entre les précisions : couche sensible, donc une zone de plus.</translation>
    </message>
    <message>
        <source>Alpha is undefined in every precision, so the layer keeps 16 bits.</source>
        <translation>Alpha n’est défini dans aucune précision, la couche garde donc 16 bits.</translation>
    </message>
</context>
<context>
    <name>SpectraPage</name>
    <message>
        <source>A bar for every layer and precision; the thresholds can be dragged</source>
        <translation>Une barre par couche et par précision ; les seuils peuvent être déplacés</translation>
    </message>
    <message>
        <source>All estimators side by side, with their 95 % bands</source>
        <translation>Tous les estimateurs côte à côte, avec leurs bandes à 95 %</translation>
    </message>
    <message>
        <source>Alpha minus alpha of the first precision, on a logarithmic axis for both signs</source>
        <translation>Alpha moins l’alpha de la première précision, sur un axe logarithmique pour les deux signes</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions in three dimensions</source>
        <translation>Alpha selon les couches et les précisions, en trois dimensions</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>Par précision</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Estimateurs</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers in each precision</source>
        <translation>Comment alpha se répartit sur les couches dans chaque précision</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers of each category, in the first precision</source>
        <translation>Comment alpha se répartit sur les couches de chaque catégorie, dans la première précision</translation>
    </message>
    <message>
        <source>How many layers have which alpha in each precision</source>
        <translation>Nombre de couches selon alpha, dans chaque précision</translation>
    </message>
    <message>
        <source>How many layers of each category have which alpha, in the first precision</source>
        <translation>Nombre de couches de chaque catégorie selon alpha, dans la première précision</translation>
    </message>
    <message>
        <source>Mean, spread and quartiles of alpha in each precision</source>
        <translation>Moyenne, dispersion et quartiles d’alpha dans chaque précision</translation>
    </message>
    <message>
        <source>Norms, ranks and what the cast did, for every precision</source>
        <translation>Normes, rangs et effet de la conversion, pour chaque précision</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same numbers, and why some are undefined</source>
        <translation>Les mêmes nombres, et pourquoi certains ne sont pas définis</translation>
    </message>
    <message>
        <source>The share of eigenvalues above each one, with the fitted tail; below, alpha for every tail</source>
        <translation>La part des valeurs propres au-dessus de chacune, avec la queue ajustée ; en dessous, alpha pour chaque queue</translation>
    </message>
    <message>
        <source>What is recommended for every layer, and why</source>
        <translation>Ce qui est recommandé pour chaque couche, et pourquoi</translation>
    </message>
    <message>
        <source>Which layers the thresholds protect; drag the lines</source>
        <translation>Quelles couches les seuils protègent ; faites glisser les lignes</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
</context>
<context>
    <name>TableFigure</name>
    <message numerus="yes">
        <source>… %n more rows</source>
        <translation>
            <numerusform>… %n ligne de plus</numerusform>
            <numerusform>… %n lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drag over the timeline with Ctrl held down, or focus it and press Shift+Right a few times. Every panel follows the range.</source>
        <translation>Faites glisser sur la chronologie en maintenant Ctrl, ou donnez-lui le focus et appuyez quelques fois sur Maj+Droite. Tous les panneaux suivent la plage.</translation>
    </message>
    <message>
        <source>Drag the slider of a layer, or focus it and press the arrow keys. The error region beside it changes while you do.</source>
        <translation>Faites glisser le curseur d’une couche, ou donnez-lui le focus et appuyez sur les flèches. La région d’erreur à côté change en même temps.</translation>
    </message>
    <message>
        <source>Drop a training-statistics file on the window or press Ctrl+O. No file at hand? Take the recorded training that comes with the program.</source>
        <translation>Déposez un fichier de statistiques d’entraînement sur la fenêtre ou appuyez sur Ctrl+O. Pas de fichier sous la main ? Prenez l’entraînement enregistré qui est livré avec le programme.</translation>
    </message>
    <message>
        <source>Each lab at the left is a workspace of its own. Click Runs, or press Ctrl+2.</source>
        <translation>Chaque laboratoire, à gauche, est un espace de travail à part. Cliquez sur Exécutions, ou appuyez sur Ctrl+2.</translation>
    </message>
    <message>
        <source>F1 lists all keys. Shift+F1 says what the focused number means, with its formula. The Help menu starts this tour again.</source>
        <translation>F1 liste toutes les touches. Maj+F1 dit ce que signifie le nombre qui a le focus, avec sa formule. Le menu Aide relance cette visite.</translation>
    </message>
    <message>
        <source>Go to the Runs lab</source>
        <translation>Aller au laboratoire Exécutions</translation>
    </message>
    <message>
        <source>Make a figure for a paper</source>
        <translation>Faire une figure pour un article</translation>
    </message>
    <message>
        <source>Move a weight</source>
        <translation>Déplacer un poids</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>Ouvrir un fichier de statistiques</translation>
    </message>
    <message>
        <source>Press Ctrl+Z. Every edit can be undone, and a whole drag is one step.</source>
        <translation>Appuyez sur Ctrl+Z. Chaque modification peut être annulée, et un glissement entier compte pour une étape.</translation>
    </message>
    <message>
        <source>Press this button, or Ctrl+E for the panel that has the focus. Choose the size of the column it is for, and export. The file can be opened again.</source>
        <translation>Appuyez sur ce bouton, ou sur Ctrl+E pour le panneau qui a le focus. Choisissez la taille de la colonne visée et exportez. Le fichier pourra être rouvert.</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>Sélectionner une plage d’itérations</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Take the &amp;sample</source>
        <translation>Prendre l’&amp;exemple</translation>
    </message>
    <message>
        <source>Task 1 of 3: explore a training</source>
        <translation>Tâche 1 sur 3 : explorer un entraînement</translation>
    </message>
    <message>
        <source>Task 2 of 3: drag a weight</source>
        <translation>Tâche 2 sur 3 : faire glisser un poids</translation>
    </message>
    <message>
        <source>Task 3 of 3: export a figure</source>
        <translation>Tâche 3 sur 3 : exporter une figure</translation>
    </message>
    <message>
        <source>That is how it works</source>
        <translation>Voilà comment cela fonctionne</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CardsWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>All definitions</source>
        <translation>Toutes les définitions</translation>
    </message>
    <message>
        <source>All definitions, or those of the numbers that one panel shows</source>
        <translation>Toutes les définitions, ou celles des nombres qu’un panneau affiche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Definition card</source>
        <translation>Fiche de définition</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Definitions of</source>
        <translation>Définitions de</translation>
    </message>
    <message>
        <source>Finds cards by any word in them (Ctrl+F)</source>
        <translation>Trouve les fiches par n’importe lequel de leurs mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No card has these words. Try fewer or other words.</source>
        <translation>Aucune fiche ne contient ces mots. Essayez moins de mots ou d’autres.</translation>
    </message>
    <message>
        <source>No card of this panel has these words. Choose “All definitions” above.</source>
        <translation>Aucune fiche de ce panneau ne contient ces mots. Choisissez « Toutes les définitions » au-dessus.</translation>
    </message>
    <message>
        <source>Search definitions</source>
        <translation>Chercher une définition</translation>
    </message>
    <message>
        <source>Shown in:</source>
        <translation>Affiché dans :</translation>
    </message>
    <message>
        <source>The card after (Alt+Right)</source>
        <translation>La fiche suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>The card before (Alt+Left)</source>
        <translation>La fiche précédente (Alt+Gauche)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Costs (*.json)</source>
        <translation>Coûts (*.json)</translation>
    </message>
    <message>
        <source>Export the allocation</source>
        <translation>Exporter l’allocation</translation>
    </message>
    <message>
        <source>Folder with training images</source>
        <translation>Dossier d’images d’entraînement</translation>
    </message>
    <message>
        <source>Hardware profiles (*.csv)</source>
        <translation>Profils matériels (*.csv)</translation>
    </message>
    <message>
        <source>Open costs</source>
        <translation>Ouvrir des coûts</translation>
    </message>
    <message>
        <source>Open hardware profiles</source>
        <translation>Ouvrir des profils matériels</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Plan de quantification (*.json)</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Enregistrer les statistiques</translation>
    </message>
    <message>
        <source>Save the weights</source>
        <translation>Enregistrer les poids</translation>
    </message>
    <message>
        <source>Take the costs of %1</source>
        <translation>Prendre les coûts de %1</translation>
    </message>
    <message>
        <source>Take the hardware profiles of %1</source>
        <translation>Prendre les profils matériels de %1</translation>
    </message>
    <message>
        <source>Train with the images of %1</source>
        <translation>Entraîner avec les images de %1</translation>
    </message>
    <message>
        <source>Training statistics (*.json)</source>
        <translation>Statistiques d’entraînement (*.json)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignLab</name>
    <message>
        <source>Measure the layers of %1</source>
        <translation>Mesurer les couches de %1</translation>
    </message>
    <message>
        <source>Measure the sensitivities of %1</source>
        <translation>Mesurer les sensibilités de %1</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entraîner %1</translation>
    </message>
    <message numerus="yes">
        <source>Train %n configuration(s)</source>
        <translation>
            <numerusform>Entraîner %n configuration</numerusform>
            <numerusform>Entraîner %n configurations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing fits these letters. Fewer letters find more.</source>
        <translation>Rien ne correspond à ces lettres. Moins de lettres trouvent plus.</translation>
    </message>
    <message>
        <source>Type to find an action, a panel, a recent file or a definition</source>
        <translation>Saisissez pour trouver une action, un panneau, un fichier récent ou une définition</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Export all measurements</source>
        <translation>Exporter toutes les mesures</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Follow the zones</source>
        <translation>Suivre les zones</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importer un plan</translation>
    </message>
    <message>
        <source>Import measured statistics</source>
        <translation>Importer des statistiques mesurées</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>Mesurer plutôt ici</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>Mesures (*.json)</translation>
    </message>
    <message>
        <source>Measurements (*.json);;All files (*)</source>
        <translation>Mesures (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>Ouvrir des invites</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json);;All files (*)</source>
        <translation>Invites (*.txt *.jsonl *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Plan de quantification (*.json)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json);;All files (*)</source>
        <translation>Plan de quantification (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show example statistics</source>
        <translation>Afficher des statistiques d’exemple</translation>
    </message>
    <message>
        <source>Take the plan %1</source>
        <translation>Prendre le plan %1</translation>
    </message>
    <message>
        <source>Take the prompts of %1</source>
        <translation>Prendre les invites de %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityLab</name>
    <message>
        <source>Look at the layers of %1</source>
        <translation>Examiner les couches de %1</translation>
    </message>
    <message>
        <source>Measure the layers of %1</source>
        <translation>Mesurer les couches de %1</translation>
    </message>
    <message>
        <source>Measure the plan for %1</source>
        <translation>Mesurer le plan pour %1</translation>
    </message>
    <message>
        <source>Read measured statistics</source>
        <translation>Lire les statistiques mesurées</translation>
    </message>
    <message>
        <source>Round single layers of %1</source>
        <translation>Arrondir une à une les couches de %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DockTitleBar</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Fermer ce panneau ; le menu Affichage le fait revenir</translation>
    </message>
    <message>
        <source>Export this panel as a figure</source>
        <translation>Exporter ce panneau comme figure</translation>
    </message>
    <message>
        <source>Float or dock this panel</source>
        <translation>Détacher ou ancrer ce panneau</translation>
    </message>
    <message>
        <source>What do these numbers mean?</source>
        <translation>Que signifient ces nombres ?</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Déposez pour ouvrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Déposez pour ouvrir %n fichier</numerusform>
            <numerusform>Déposez pour ouvrir %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::EngineStatus</name>
    <message>
        <source>Compute %1 ms · Frame %2 ms</source>
        <translation>Calcul %1 ms · Image %2 ms</translation>
    </message>
    <message>
        <source>Engine: computing</source>
        <translation>Moteur : calcul en cours</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>Moteur : prêt</translation>
    </message>
    <message>
        <source>Memory %1 MB</source>
        <translation>Mémoire %1 Mo</translation>
    </message>
    <message>
        <source>Time of the last computation on the engine thread, and from its result to the panels</source>
        <translation>Durée du dernier calcul dans le fil du moteur, et de son résultat jusqu’aux panneaux</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ExportAllDialog</name>
    <message>
        <source>%1 (nothing to show yet)</source>
        <translation>%1 (encore rien à afficher)</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already, the first is %1.</source>
        <translation>
            <numerusform>%n fichier existe déjà : %1.</numerusform>
            <numerusform>%n fichiers existent déjà, le premier est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each</source>
        <translation>&amp;Nombres en CSV à côté de chacune</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>P&amp;réréglage</translation>
    </message>
    <message>
        <source>&amp;Replace the files that exist already</source>
        <translation>Re&amp;mplacer les fichiers qui existent déjà</translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %n figures.</source>
        <translation>
            <numerusform>Annulé après %n figure.</numerusform>
            <numerusform>Annulé après %n figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one panel.</source>
        <translation>Choisissez au moins un panneau.</translation>
    </message>
    <message>
        <source>Choose the folder the figures go to.</source>
        <translation>Choisissez le dossier où vont les figures.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export all panels</source>
        <translation>Exporter tous les panneaux</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Dossier des figures</translation>
    </message>
    <message>
        <source>For panels that were not exported before; the others keep their size and look</source>
        <translation>Pour les panneaux qui n’ont pas encore été exportés ; les autres gardent leur taille et leur aspect</translation>
    </message>
    <message>
        <source>Panels to export</source>
        <translation>Panneaux à exporter</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>Il n’y a pas de dossier %1 ; choisissez-en un autre.</translation>
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
        <translation>%1 ne doit pas être incorporée dans des fichiers, selon sa licence ; choisissez une autre police.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3 × %4 pixels</source>
        <translation>%1 × %2 mm, %3 × %4 pixels</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;Keep the shape</source>
        <translation>&amp;Garder la forme</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside it</source>
        <translation>&amp;Nombres en CSV à côté</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>A millimeter of the figure is a millimeter of this screen</source>
        <translation>Un millimètre de la figure est un millimètre de cet écran</translation>
    </message>
    <message>
        <source>Above or below the plot</source>
        <translation>Au-dessus ou au-dessous du tracé</translation>
    </message>
    <message>
        <source>At %1 dpi the picture has %2 million pixels; choose a lower resolution.</source>
        <translation>À %1 dpi, l’image a %2 millions de pixels ; choisissez une résolution plus basse.</translation>
    </message>
    <message>
        <source>Beside the figure these files exist already: %1. Replace them?</source>
        <translation>À côté de la figure, ces fichiers existent déjà : %1. Les remplacer ?</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>À côté du tracé</translation>
    </message>
    <message>
        <source>Co&amp;lors</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>Copies the figure as PNG at 300 dpi, SVG and PDF (%1)</source>
        <translation>Copie la figure en PNG à 300 dpi, SVG et PDF (%1)</translation>
    </message>
    <message>
        <source>Dark, for slides</source>
        <translation>Sombre, pour diapositives</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Légen&amp;de</translation>
    </message>
    <message>
        <source>Light and dark keep their colors apart for color-blind readers</source>
        <translation>Clair et sombre gardent des couleurs distinctes pour les lecteurs daltoniens</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Clair, pour le papier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille propre</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Remplacer les fichiers</translation>
    </message>
    <message>
        <source>Shades of gray</source>
        <translation>Nuances de gris</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Table as &amp;Markdown beside it</source>
        <translation>Tableau en &amp;Markdown à côté</translation>
    </message>
    <message>
        <source>Table as LaTe&amp;X beside it</source>
        <translation>Tableau en LaTe&amp;X à côté</translation>
    </message>
    <message>
        <source>Text of the title; empty: the figure&apos;s own</source>
        <translation>Texte du titre ; vide : celui de la figure</translation>
    </message>
    <message>
        <source>The text would be only %1 pt high; choose a larger width or text size.</source>
        <translation>Le texte n’aurait que %1 pt de haut ; choisissez une largeur ou une taille de texte plus grande.</translation>
    </message>
    <message>
        <source>This panel has nothing to show yet; the figure will say so.</source>
        <translation>Ce panneau n’a encore rien à afficher ; la figure le dira.</translation>
    </message>
    <message>
        <source>What is wrong with these choices</source>
        <translation>Ce qui ne va pas dans ces choix</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Là où il y a de la place</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>La largeur et la hauteur changent ensemble</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigureActions</name>
    <message>
        <source>Figure copied: %1</source>
        <translation>Figure copiée : %1</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Figure écrite dans %1</translation>
    </message>
    <message>
        <source>No open panel of this lab has anything to show yet.</source>
        <translation>Aucun panneau ouvert de ce laboratoire n’a encore quelque chose à afficher.</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to copy.</source>
        <translation>Ouvrez d’abord un panneau : il n’y en a aucun à copier.</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to export.</source>
        <translation>Ouvrez d’abord un panneau : il n’y en a aucun à exporter.</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigurePreview</name>
    <message>
        <source>Preview of the figure at its size on paper</source>
        <translation>Aperçu de la figure à sa taille sur le papier</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FileFlow</name>
    <message>
        <source>Copy saved</source>
        <translation>Copie enregistrée</translation>
    </message>
    <message>
        <source>Everything Quantoscope reads (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Tout ce que Quantoscope lit (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Modèles (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Open a training-statistics file</source>
        <translation>Ouvrir un fichier de statistiques d’entraînement</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Session Quantoscope (*.quantoscope)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Session saved</source>
        <translation>Session enregistrée</translation>
    </message>
    <message>
        <source>The session has changes that are not saved. Save them first?</source>
        <translation>La session a des modifications non enregistrées. Les enregistrer d’abord ?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HelpCenter</name>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HistoryDialog</name>
    <message>
        <source>As it was opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Click a step, or use Up and Down, to go to that state. The disk marks what is saved.</source>
        <translation>Cliquez sur une étape, ou utilisez Haut et Bas, pour aller à cet état. La disquette marque ce qui est enregistré.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation>Étapes de cette session</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::JobStrip</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n tâche de plus</numerusform>
            <numerusform>%n tâches de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this job (Delete)</source>
        <translation>Annuler cette tâche (Suppr)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Take this line away (Delete)</source>
        <translation>Retirer cette ligne (Suppr)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore environ %n heure</numerusform>
            <numerusform>encore environ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>terminée en %1 s</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec : %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabWorkspace</name>
    <message>
        <source>Panels in this place</source>
        <translation>Panneaux à cette place</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabsBar</name>
    <message>
        <source>Labs</source>
        <translation>Laboratoires</translation>
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
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;Montre en direct d’où vient l’erreur des réseaux de neurones à faible nombre de bits, quelles couches peuvent la supporter et qu’y faire.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>À propos de Quantoscope</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)…</source>
        <translation>
            <numerusform>%n message de plus…</numerusform>
            <numerusform>%n messages de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Dismiss this message; View &gt; Messages keeps it</source>
        <translation>Fermer ce message ; Affichage &gt; Messages le conserve</translation>
    </message>
    <message>
        <source>How often this came</source>
        <translation>Combien de fois c’est arrivé</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageLogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages since the start</source>
        <translation>Messages depuis le démarrage</translation>
    </message>
    <message>
        <source>The selected messages, or all of them</source>
        <translation>Les messages sélectionnés, ou tous</translation>
    </message>
    <message>
        <source>There were no messages since the start.</source>
        <translation>Il n’y a pas eu de message depuis le démarrage.</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MissingStrip</name>
    <message numerus="yes">
        <source>%n files of this session could not be opened, the first is %1. Their places are kept.</source>
        <translation>
            <numerusform>%n fichier de cette session n’a pas pu être ouvert : %1. Sa place est gardée.</numerusform>
            <numerusform>%n fichiers de cette session n’ont pas pu être ouverts, le premier est %1. Leurs places sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this session could not be opened: %1. Its place is kept.</source>
        <translation>Un fichier de cette session n’a pas pu être ouvert : %1. Sa place est gardée.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose where the file is now; others beside it are found, too</source>
        <translation>Choisir où se trouve maintenant le fichier ; d’autres à côté sont trouvés aussi</translation>
    </message>
    <message>
        <source>Forget the files that could not be opened; this can be undone</source>
        <translation>Oublier les fichiers qui n’ont pas pu être ouverts ; peut être annulé</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>Retirer de la session</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve maintenant %1 ?</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::PaletteModel</name>
    <message>
        <source>cannot be used now</source>
        <translation>inutilisable pour l’instant</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::PreferencesDialog</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>&amp;Autosave after:</source>
        <translation>Enregistrement &amp;auto après :</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Clear cache</source>
        <translation>Vider le &amp;cache</translation>
    </message>
    <message>
        <source>&amp;Digits shown:</source>
        <translation>C&amp;hiffres affichés :</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>Above it, what was not used for longest is removed first</source>
        <translation>Au-delà, ce qui n’a pas servi depuis le plus longtemps est supprimé d’abord</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Tous les cœurs</translation>
    </message>
    <message>
        <source>As each table suggests</source>
        <translation>Selon chaque tableau</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>Dossier du cache</translation>
    </message>
    <message>
        <source>How long after a change the session is kept for recovery</source>
        <translation>Délai après une modification avant que la session soit conservée pour une récupération</translation>
    </message>
    <message>
        <source>How many the engine may use; results do not depend on it</source>
        <translation>Combien le moteur peut en utiliser ; les résultats n’en dépendent pas</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>Utilisé :</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>Li&amp;mite :</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Pas de cache</translation>
    </message>
    <message>
        <source>Of menus, panels and messages; numbers are the same in all</source>
        <translation>Des menus, panneaux et messages ; les nombres sont les mêmes dans toutes</translation>
    </message>
    <message>
        <source>Of the window; figures for paper are always light</source>
        <translation>De la fenêtre ; les figures pour le papier sont toujours claires</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Removes what can be computed again; your files stay</source>
        <translation>Supprime ce qui peut être recalculé ; vos fichiers restent</translation>
    </message>
    <message>
        <source>Significant digits in tables and read-outs; files keep all</source>
        <translation>Chiffres significatifs dans les tableaux et les affichages ; les fichiers les gardent tous</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>&amp;Fils d’exécution :</translation>
    </message>
    <message>
        <source>Where results that take long are kept</source>
        <translation>Où sont gardés les résultats longs à calculer</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecentFiles</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (manquant)</translation>
    </message>
    <message>
        <source>%1 is not there any more: moved, renamed or deleted.</source>
        <translation>%1 n’est plus là : déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert pour l’instant</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecoveryStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with this session; saving it goes to its original file</source>
        <translation>Continuer avec cette session ; l’enregistrer écrit dans son fichier d’origine</translation>
    </message>
    <message>
        <source>Delete this unsaved work for good</source>
        <translation>Supprimer définitivement ce travail non enregistré</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Le garder et demander de nouveau au prochain démarrage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Session Quantoscope (*.quantoscope)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save unsaved work as</source>
        <translation>Enregistrer le travail sous</translation>
    </message>
    <message>
        <source>The program ended unexpectedly on the computer %1. Unsaved work from %2 can be recovered (%3).</source>
        <translation>Le programme s’est terminé de façon inattendue sur l’ordinateur %1. Le travail non enregistré du %2 peut être récupéré (%3).</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Unsaved work from %1 can be recovered (%2).</source>
        <translation>Le programme s’est terminé de façon inattendue. Le travail non enregistré du %1 peut être récupéré (%2).</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Unsaved work from %1 (%2) is damaged and was kept as it is: %3</source>
        <translation>Le travail non enregistré du %1 (%2) est endommagé et a été gardé tel quel : %3</translation>
    </message>
    <message>
        <source>Write it to a file of your choice and keep the present session</source>
        <translation>L’écrire dans un fichier de votre choix et garder la session actuelle</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>jamais enregistré</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportActions</name>
    <message>
        <source>No program was found to show %1; open it in a browser.</source>
        <translation>Aucun programme n’a été trouvé pour afficher %1 ; ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Rapport écrit dans %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire un rapport</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportDialog</name>
    <message>
        <source>%1 is a file; choose a folder.</source>
        <translation>%1 est un fichier ; choisissez un dossier.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Replace the report that is there</source>
        <translation>&amp;Remplacer le rapport existant</translation>
    </message>
    <message>
        <source>&amp;Show the page when it is written</source>
        <translation>&amp;Afficher la page une fois écrite</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>A page with all figures, tables and numbers of these runs. Beside it: figures as SVG, tables as CSV, LaTeX and Markdown, numbers as JSON.</source>
        <translation>Une page avec toutes les figures, tous les tableaux et tous les nombres de ces exécutions. À côté : les figures en SVG, les tableaux en CSV, LaTeX et Markdown, les nombres en JSON.</translation>
    </message>
    <message>
        <source>Choose at least one run.</source>
        <translation>Choisissez au moins une exécution.</translation>
    </message>
    <message>
        <source>Choose the folder the report goes to.</source>
        <translation>Choisissez le dossier où va le rapport.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Runs in the report</source>
        <translation>Exécutions du rapport</translation>
    </message>
    <message>
        <source>There is an index.html in this folder already.</source>
        <translation>Il y a déjà un index.html dans ce dossier.</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire un rapport</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ShortcutsDialog</name>
    <message>
        <source>%1 already starts “%2”. Take it away from there?</source>
        <translation>%1 lance déjà « %2 ». Le retirer de là ?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Garder là-bas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Le &amp;prendre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Back to the keys this action had at first</source>
        <translation>Revenir aux touches d’origine de cette action</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Changé par vous</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Choisissez une action pour changer ses touches.</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first? Your own are lost.</source>
        <translation>Rendre à toutes les actions leurs touches d’origine ? Les vôtres seront perdues.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Nouvelles touches pour « %1 » :</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <translation>Chercher par nom ou par touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>The action stays in menus and palette</source>
        <translation>L’action reste dans les menus et la palette</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraActions</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export all layers as one PDF</source>
        <translation>Exporter toutes les couches en un PDF</translation>
    </message>
    <message>
        <source>Export the recommended plan</source>
        <translation>Exporter le plan recommandé</translation>
    </message>
    <message>
        <source>Folder for the plots</source>
        <translation>Dossier des tracés</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>Plan de quantification (*.json)</translation>
    </message>
    <message>
        <source>Writing a page for each layer…</source>
        <translation>Écriture d’une page par couche…</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraExports</name>
    <message>
        <source>Alpha of every layer: %1</source>
        <translation>Alpha de chaque couche : %1</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>Plan écrit dans %1</translation>
    </message>
    <message>
        <source>Plots written to %1</source>
        <translation>Tracés écrits dans %1</translation>
    </message>
    <message>
        <source>Results written to %1</source>
        <translation>Résultats écrits dans %1</translation>
    </message>
    <message>
        <source>Select a layer of the model first.</source>
        <translation>Sélectionnez d’abord une couche du modèle.</translation>
    </message>
    <message>
        <source>The chain of the Geometry lab has no room for another layer.</source>
        <translation>La chaîne du laboratoire Géométrie n’a pas de place pour une autre couche.</translation>
    </message>
    <message>
        <source>Use %1 in Geometry</source>
        <translation>Utiliser %1 dans Géométrie</translation>
    </message>
    <message>
        <source>Write a plot of every layer</source>
        <translation>Écrire un tracé de chaque couche</translation>
    </message>
    <message>
        <source>Write the results of the spectra</source>
        <translation>Écrire les résultats des spectres</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraLab</name>
    <message>
        <source>Analyze the spectra of %1</source>
        <translation>Analyser les spectres de %1</translation>
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
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Close tour</source>
        <translation>&amp;Fermer la visite</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Does this step for you</source>
        <translation>Effectue cette étape pour vous</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Prise en main</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::WelcomeStrip</name>
    <message>
        <source>Close; Help &gt; Welcome brings it back</source>
        <translation>Fermer ; Aide &gt; Bienvenue le fait revenir</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Prise en main</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>Ouvrir un fichier de stats</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Récents :</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>Afficher au démarrage</translation>
    </message>
    <message>
        <source>Statistics of a training, one JSON file per run</source>
        <translation>Statistiques d’un entraînement, un fichier JSON par exécution</translation>
    </message>
    <message>
        <source>Take a sample</source>
        <translation>Prendre un exemple</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Workbench</name>
    <message>
        <source>Close model %1</source>
        <translation>Fermer le modèle %1</translation>
    </message>
    <message>
        <source>Import statistics %1</source>
        <translation>Importer les statistiques %1</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Ouvrir %n fichier</numerusform>
            <numerusform>Ouvrir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open experiment %1</source>
        <translation>Ouvrir l’expérience %1</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>Ouvrir le modèle %1</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Ouvrir l’exécution %1</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Récupérer le travail non enregistré</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>Retirer les fichiers manquants</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>Retirer l’exécution %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::axes3d::OrbitView</name>
    <message>
        <source>&amp;Copy image</source>
        <translation>Copier l’ima&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exporter la figure…</translation>
    </message>
    <message>
        <source>&amp;Isometric view</source>
        <translation>Vue &amp;isométrique</translation>
    </message>
    <message>
        <source>Arrow keys turn the view, plus and minus zoom, Home fits, Page Down reads out the parts.</source>
        <translation>Les flèches tournent la vue, plus et moins zooment, Début ajuste, Page suiv. lit les éléments.</translation>
    </message>
    <message>
        <source>Copy &amp;data (CSV)</source>
        <translation>Copier les do&amp;nnées (CSV)</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>View against first axis</source>
        <translation>Vue opposée selon le premier axe</translation>
    </message>
    <message>
        <source>View against second axis</source>
        <translation>Vue opposée selon le deuxième axe</translation>
    </message>
    <message>
        <source>View against third axis</source>
        <translation>Vue opposée selon le troisième axe</translation>
    </message>
    <message>
        <source>View along &amp;first axis</source>
        <translation>Vue selon le &amp;premier axe</translation>
    </message>
    <message>
        <source>View along &amp;second axis</source>
        <translation>Vue selon le &amp;deuxième axe</translation>
    </message>
    <message>
        <source>View along &amp;third axis</source>
        <translation>Vue selon le &amp;troisième axe</translation>
    </message>
</context>
<context>
    <name>quantoscope::bars3d::GridView</name>
    <message>
        <source>%1: %2</source>
        <comment>axis and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>3-D view</source>
        <translation>Vue 3D</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys reads values.</source>
        <translation>Ctrl avec les flèches lit les valeurs.</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ParameterSlider</name>
    <message>
        <source>%1
Drag, use the wheel or the arrow keys (Shift fine, Alt coarse); double-click or Delete resets.</source>
        <translation>%1
Faites glisser, utilisez la molette ou les flèches (Maj fin, Alt grossier) ; double clic ou Suppr réinitialise.</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::TableView</name>
    <message>
        <source>Copy selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>Trier par cette colonne, croissant</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>Trier par cette colonne, décroissant</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Qu’est-ce que « %1 » ?</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ValueCell</name>
    <message>
        <source>%1
Drag sideways, type, or use the arrow keys; Shift is fine, Alt is coarse.</source>
        <translation>%1
Faites glisser sur le côté, saisissez, ou utilisez les flèches ; Maj : pas fin, Alt : pas grossier.</translation>
    </message>
</context>
<context>
    <name>quantoscope::charts::ChartView</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 en fonction de %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exporter la figure…</translation>
    </message>
    <message>
        <source>Part of the chart in view</source>
        <translation>Partie visible du graphique</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AllocationStrip</name>
    <message>
        <source>Add the allocation to the precision grid, to be trained</source>
        <translation>Ajouter l’allocation à la grille de précision, pour l’entraîner</translation>
    </message>
    <message>
        <source>Click a bar to pin or tie its layer.</source>
        <translation>Cliquez sur une barre pour fixer ou lier sa couche.</translation>
    </message>
    <message>
        <source>Cost of the allocation</source>
        <translation>Coût de l’allocation</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exporter le plan…</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Group of the selected layer</source>
        <translation>Groupe de la couche sélectionnée</translation>
    </message>
    <message>
        <source>Layers of one group get one bit-width</source>
        <translation>Les couches d’un groupe reçoivent la même largeur de bits</translation>
    </message>
    <message>
        <source>Limit multiply-adds, bit operations, latency and energy beside the budget</source>
        <translation>Limiter, en plus du budget, les multiplications-additions, les opérations sur bits, la latence et l’énergie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Make a configuration</source>
        <translation>Créer une configuration</translation>
    </message>
    <message>
        <source>Measure the model</source>
        <translation>Mesurer le modèle</translation>
    </message>
    <message>
        <source>Measure what rounding does to the weights of every layer</source>
        <translation>Mesurer l’effet de l’arrondi sur les poids de chaque couche</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Non fixée</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>Non liée</translation>
    </message>
    <message>
        <source>Open an allocation instance, or a plan for the opened model</source>
        <translation>Ouvrir une instance d’allocation, ou un plan pour le modèle ouvert</translation>
    </message>
    <message>
        <source>Open costs…</source>
        <translation>Ouvrir des coûts…</translation>
    </message>
    <message>
        <source>Pin of the selected layer</source>
        <translation>Largeur fixée de la couche sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>Pinned at %n bit(s)</source>
        <translation>
            <numerusform>Fixée à %n bit</numerusform>
            <numerusform>Fixée à %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Query, key and value of a block get one bit-width</source>
        <translation>Requête, clé et valeur d’un bloc reçoivent la même largeur de bits</translation>
    </message>
    <message>
        <source>Take the allocation as configuration</source>
        <translation>Prendre l’allocation comme configuration</translation>
    </message>
    <message>
        <source>Tie query, key, value</source>
        <translation>Lier requête, clé, valeur</translation>
    </message>
    <message>
        <source>Write the allocation as a quantization plan</source>
        <translation>Écrire l’allocation comme plan de quantification</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AttentionStrip</name>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Head whose attention is shown</source>
        <translation>Tête dont l’attention est affichée</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer whose attention is shown</source>
        <translation>Couche dont l’attention est affichée</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BasisEditor</name>
    <message>
        <source>Basis vectors</source>
        <translation>Vecteurs de base</translation>
    </message>
    <message>
        <source>Where the layer sends the basis vectors. Drag a tip, or choose one with Space and move it with the arrow keys; Shift moves the third channel.</source>
        <translation>Où la couche envoie les vecteurs de base. Faites glisser une pointe, ou choisissez-en une avec Espace et déplacez-la avec les flèches ; Maj déplace le troisième canal.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BitsPanel</name>
    <message>
        <source>The bit-widths that are compared: numbers and ranges such as 2,3,4-8.</source>
        <translation>Les largeurs de bits comparées : des nombres et des plages tels que 2,3,4-8.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::CriticalityStart</name>
    <message>
        <source>Import statistics…</source>
        <translation>Importer des statistiques…</translation>
    </message>
    <message>
        <source>No language model is open</source>
        <translation>Aucun modèle de langue n’est ouvert</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open the folder of a model of the Llama architecture to see which of its layers can go to 2 bits.</source>
        <translation>Ouvrez le dossier d’un modèle de l’architecture Llama pour voir lesquelles de ses couches peuvent descendre à 2 bits.</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>Ouvrir le modèle d’exemple</translation>
    </message>
    <message>
        <source>This cannot be measured</source>
        <translation>Cela ne peut pas être mesuré</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::DistributionPanel</name>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Brushed range only</source>
        <translation>Plage sélectionnée seule</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Counts in bins shared by all bit-widths (Freedman and Diaconis)</source>
        <translation>Effectifs dans des classes communes à toutes les largeurs de bits (Freedman et Diaconis)</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>Distribution de la perte</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>Median, quartiles, and whiskers to the last loss within 1.5 times their distance</source>
        <translation>Médiane, quartiles, et moustaches jusqu’à la dernière perte à moins de 1.5 fois leur distance</translation>
    </message>
    <message>
        <source>No range is selected in the timeline; the whole run is shown.</source>
        <translation>Aucune plage n’est sélectionnée dans la chronologie ; toute l’exécution est affichée.</translation>
    </message>
    <message>
        <source>Use only the iterations selected in the timeline or the loss plot</source>
        <translation>N’utiliser que les itérations sélectionnées dans la chronologie ou le tracé de la perte</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::EmptyState</name>
    <message>
        <source>A JSON file with iteration_losses, bit_width_usage or losses_per_bit</source>
        <translation>Un fichier JSON avec iteration_losses, bit_width_usage ou losses_per_bit</translation>
    </message>
    <message>
        <source>A recorded training of 1500 iterations at 2, 4, 8 and 16 bit</source>
        <translation>Un entraînement enregistré de 1500 itérations à 2, 4, 8 et 16 bits</translation>
    </message>
    <message>
        <source>No run is loaded</source>
        <translation>Aucune exécution n’est chargée</translation>
    </message>
    <message>
        <source>Open a stats file…</source>
        <translation>Ouvrir un fichier de stats…</translation>
    </message>
    <message>
        <source>Open the statistics file of a training with changing bit-widths, or drop it on the window.</source>
        <translation>Ouvrez le fichier de statistiques d’un entraînement à largeurs de bits variables, ou déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <source>Take the sample</source>
        <translation>Prendre l’exemple</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ExperimentPanel</name>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 couches sur %2</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Adds a small block of the open model&apos;s weights as a layer.</source>
        <translation>Ajoute comme couche un petit bloc des poids du modèle ouvert.</translation>
    </message>
    <message>
        <source>Adds an identity at the end of the chain, up to %1 layers.</source>
        <translation>Ajoute une identité à la fin de la chaîne, jusqu’à %1 couches.</translation>
    </message>
    <message>
        <source>Each layer starts at the shared bit-width; set it on the layer&apos;s card.</source>
        <translation>Chaque couche part de la largeur de bits commune ; réglez-la sur la carte de la couche.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Move layer %1 down</source>
        <translation>Descendre la couche %1</translation>
    </message>
    <message>
        <source>Move layer %1 up</source>
        <translation>Monter la couche %1</translation>
    </message>
    <message>
        <source>One bit-width for all layers</source>
        <translation>Une largeur de bits pour toutes les couches</translation>
    </message>
    <message>
        <source>Open a model first: its weights can become a layer here.</source>
        <translation>Ouvrez d’abord un modèle : ses poids peuvent devenir une couche ici.</translation>
    </message>
    <message>
        <source>Own bit-width for each layer</source>
        <translation>Largeur de bits propre à chaque couche</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>Expérience propre</translation>
    </message>
    <message>
        <source>Paste the weights of layer %1</source>
        <translation>Coller les poids de la couche %1</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Supprimer la couche %1</translation>
    </message>
    <message>
        <source>Replaces the experiment by one that ships with the program. Can be undone.</source>
        <translation>Remplace l’expérience par une de celles livrées avec le programme. Peut être annulé.</translation>
    </message>
    <message>
        <source>Switch to 2-D</source>
        <translation>Passer en 2D</translation>
    </message>
    <message>
        <source>Switch to 3-D</source>
        <translation>Passer en 3D</translation>
    </message>
    <message>
        <source>Take a block of %1</source>
        <translation>Prendre un bloc de %1</translation>
    </message>
    <message>
        <source>Take from model…</source>
        <translation>Prendre du modèle…</translation>
    </message>
    <message>
        <source>The value that enters the first layer, channel by channel.</source>
        <translation>La valeur qui entre dans la première couche, canal par canal.</translation>
    </message>
    <message>
        <source>Three channels: what is new comes from the identity.</source>
        <translation>Trois canaux : ce qui est nouveau vient de l’identité.</translation>
    </message>
    <message>
        <source>Two channels: third rows and columns are cut off.</source>
        <translation>Deux canaux : les troisièmes lignes et colonnes sont retirées.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::HardwareStrip</name>
    <message>
        <source>Open a table of hardware profiles (CSV)</source>
        <translation>Ouvrir un tableau de profils matériels (CSV)</translation>
    </message>
    <message>
        <source>Own profiles…</source>
        <translation>Profils personnels…</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::InferencePanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>Les activations sont arrondies après chaque couche avec une seule échelle pour tous les points ; désactivé : poids seuls.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LandscapePanel</name>
    <message>
        <source>Colors over the plane of inputs.</source>
        <translation>Couleurs sur le plan des entrées.</translation>
    </message>
    <message>
        <source>Heights over the plane of inputs: drag turns it, the wheel zooms.</source>
        <translation>Hauteurs sur le plan des entrées : glisser le fait tourner, la molette zoome.</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Variété</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Shape of the landscape</source>
        <translation>Forme du paysage</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>The points of the manifold on the map; pick one to find it in all panels.</source>
        <translation>Les points de la variété sur la carte ; choisissez-en un pour le retrouver dans tous les panneaux.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerBarsPanel</name>
    <message>
        <source>%1 (of the last valid experiment)</source>
        <translation>%1 (de la dernière expérience valide)</translation>
    </message>
    <message>
        <source>All numbers of the layers as a table.</source>
        <translation>Tous les nombres des couches en tableau.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>How far the error of one layer can reach along each channel.</source>
        <translation>Jusqu’où l’erreur d’une couche peut aller le long de chaque canal.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>One measure as bars.</source>
        <translation>Une mesure en barres.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The largest error of a layer and all before it along each channel, as a share of the value there.</source>
        <translation>La plus grande erreur d’une couche et de toutes les précédentes le long de chaque canal, en part de la valeur à cet endroit.</translation>
    </message>
    <message>
        <source>The largest error of all layers along each channel, as a share of the value there.</source>
        <translation>La plus grande erreur de toutes les couches le long de chaque canal, en part de la valeur à cet endroit.</translation>
    </message>
    <message>
        <source>The largest error of one layer along each channel, as a share of the value there.</source>
        <translation>La plus grande erreur d’une couche le long de chaque canal, en part de la valeur à cet endroit.</translation>
    </message>
    <message>
        <source>The largest factor by which the quantized weights can stretch an error.</source>
        <translation>Le plus grand facteur par lequel les poids quantifiés peuvent étirer une erreur.</translation>
    </message>
    <message>
        <source>The relative error of each channel divided by the mean over channels.</source>
        <translation>L’erreur relative de chaque canal divisée par la moyenne sur les canaux.</translation>
    </message>
    <message>
        <source>What the bars show of each layer.</source>
        <translation>Ce que les barres montrent de chaque couche.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerCard</name>
    <message>
        <source>Copy matrix</source>
        <translation>Copier la matrice</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Move layer %1 down, towards the output</source>
        <translation>Déplacer la couche %1 vers le bas, vers la sortie</translation>
    </message>
    <message>
        <source>Move layer %1 up, towards the input</source>
        <translation>Déplacer la couche %1 vers le haut, vers l’entrée</translation>
    </message>
    <message>
        <source>Paste matrix (numpy or rows)</source>
        <translation>Coller une matrice (numpy ou lignes)</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>Supprimer la couche %1</translation>
    </message>
    <message>
        <source>The weights of this layer</source>
        <translation>Les poids de cette couche</translation>
    </message>
    <message>
        <source>Weights after rounding</source>
        <translation>Poids après arrondi</translation>
    </message>
    <message>
        <source>Weights of layer %1: copy, paste, drag the basis vectors</source>
        <translation>Poids de la couche %1 : copier, coller, faire glisser les vecteurs de base</translation>
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
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Canaux %1 et %2</translation>
    </message>
    <message>
        <source>One scale for all layers; off: each picture is filled.</source>
        <translation>Une seule échelle pour toutes les couches ; désactivé : chaque image est remplie.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Polytopes: drag one and all turn.</source>
        <translation>Polytopes : faites-en glisser un et tous tournent.</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>Même échelle</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space or plane</source>
        <translation>Espace ou plan</translation>
    </message>
    <message>
        <source>The two channels that the regions are projected onto, exactly.</source>
        <translation>Les deux canaux sur lesquels les régions sont projetées, exactement.</translation>
    </message>
    <message>
        <source>Their exact projections onto two channels.</source>
        <translation>Leurs projections exactes sur deux canaux.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LimitRow</name>
    <message>
        <source>Not known for these layers: it needs their multiply-adds, for latency and energy also a hardware profile that knows these widths.</source>
        <translation>Inconnu pour ces couches : il faut leurs multiplications-additions et, pour la latence et l’énergie, aussi un profil matériel qui connaît ces largeurs.</translation>
    </message>
    <message>
        <source>The best allocation of this budget takes %1 in an inference.</source>
        <translation>La meilleure allocation pour ce budget demande %1 par inférence.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LossPanel</name>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
    </message>
    <message>
        <source>Logarithmic loss axis; needs losses above zero</source>
        <translation>Axe de perte logarithmique ; exige des pertes supérieures à zéro</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>Perte par itération</translation>
    </message>
    <message>
        <source>Mean over a window centered at each iteration, a fiftieth of the run long (5 to 101)</source>
        <translation>Moyenne sur une fenêtre centrée à chaque itération, longue d’un cinquantième de l’exécution (5 à 101)</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>Moyenne glissante</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldPanel</name>
    <message>
        <source>Comma-separated points (*.csv *.txt);;All files (*)</source>
        <translation>Points séparés par des virgules (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Ouvrir des points</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>Points d’un fichier</translation>
    </message>
    <message>
        <source>Take points from a file: a line for each point, numbers separated by commas.</source>
        <translation>Prendre les points d’un fichier : une ligne par point, des nombres séparés par des virgules.</translation>
    </message>
    <message>
        <source>The error regions around some of the inputs, at their true size.</source>
        <translation>Les régions d’erreur autour de certaines entrées, à leur taille réelle.</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>Tubes</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldsPanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>Les activations sont arrondies après chaque couche avec une seule échelle pour tous les points ; désactivé : poids seuls.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::MeasuringStrip</name>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1 Cela prend %2.</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>Mesurer plutôt ici</translation>
    </message>
    <message>
        <source>Measure layers</source>
        <translation>Mesurer les couches</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>Mesurer le plan</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Mesurer le plan dans son ensemble, à côté de largeurs uniformes</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Avancement de la mesure</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>Ranger les statistiques importées et mesurer le modèle ouvert</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Arrondir une couche à la fois et mesurer l’effet sur le jeton suivant</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>Arrondir une à une</translation>
    </message>
    <message>
        <source>Run the prompts through the model and measure activations and attention</source>
        <translation>Faire passer les invites dans le modèle et mesurer les activations et l’attention</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>Arrêter ; ce qui a été mesuré reste</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelPanel</name>
    <message>
        <source>%1 layers of %2 tensors, %3</source>
        <translation>%1 couches sur %2 tenseurs, %3</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>Choisir un petit bloc de la couche sélectionnée et l’ajouter à la chaîne du laboratoire Géométrie</translation>
    </message>
    <message>
        <source>Close the model</source>
        <translation>Fermer le modèle</translation>
    </message>
    <message>
        <source>Close the model; this can be undone</source>
        <translation>Fermer le modèle ; peut être annulé</translation>
    </message>
    <message>
        <source>Filter layers by a regular expression</source>
        <translation>Filtrer les couches par une expression régulière</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>Filtre des couches</translation>
    </message>
    <message>
        <source>Only layers with a match in their name are analyzed and shown, for example attn|mlp</source>
        <translation>Seules les couches dont une partie du nom correspond sont analysées et affichées, par exemple attn|mlp</translation>
    </message>
    <message>
        <source>Use in Geometry</source>
        <translation>Vers Géométrie</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelTree</name>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Couches du modèle</translation>
    </message>
    <message>
        <source>Outside of blocks</source>
        <translation>Hors des blocs</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::NoModel</name>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open a weight file (safetensors, ONNX, npy or npz) to see how its layers&apos; spectra change with the precision.</source>
        <translation>Ouvrez un fichier de poids (safetensors, ONNX, npy ou npz) pour voir comment les spectres de ses couches changent avec la précision.</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>Ouvrir le modèle d’exemple</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OpenModelButtons</name>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open a weight file: safetensors, ONNX, npy or npz</source>
        <translation>Ouvrir un fichier de poids : safetensors, ONNX, npy ou npz</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>Ouvrir le petit modèle de langue qui est livré avec le programme</translation>
    </message>
    <message>
        <source>Sample model</source>
        <translation>Modèle d’exemple</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverlayButton</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Pin the present experiment</source>
        <translation>É&amp;pingler l’expérience actuelle</translation>
    </message>
    <message>
        <source>Experiments (*.json);;All files (*)</source>
        <translation>Expériences (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>D’un &amp;fichier…</translation>
    </message>
    <message>
        <source>Laid over this experiment: %1.</source>
        <translation>Superposée à cette expérience : %1.</translation>
    </message>
    <message>
        <source>Lays another experiment over this one: a preset, a file, or this one as it is now.</source>
        <translation>Superpose une autre expérience à celle-ci : un préréglage, un fichier, ou celle-ci dans son état actuel.</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Sans superposition</translation>
    </message>
    <message>
        <source>Open an experiment as overlay</source>
        <translation>Ouvrir une expérience à superposer</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Overlay %1</source>
        <translation>Superposer %1</translation>
    </message>
    <message>
        <source>Overlay: %1</source>
        <translation>Superposition : %1</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>Expérience propre</translation>
    </message>
    <message>
        <source>Pin the experiment as overlay</source>
        <translation>Épingler l’expérience en superposition</translation>
    </message>
    <message>
        <source>The experiment cannot be opened</source>
        <translation>L’expérience ne peut pas être ouverte</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverviewPanel</name>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>Largeurs de bits</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Contenu du tableau</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow files that change</source>
        <translation>Suivre les fichiers qui changent</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Retirer cette exécution</translation>
    </message>
    <message>
        <source>Remove this run; can be undone</source>
        <translation>Retirer cette exécution ; peut être annulé</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Show what a training writes while it runs; zoom and selection stay</source>
        <translation>Afficher ce qu’un entraînement écrit pendant qu’il tourne ; zoom et sélection restent</translation>
    </message>
    <message>
        <source>The file of this run is still being written; what is shown is what it holds so far</source>
        <translation>Le fichier de cette exécution est encore en cours d’écriture ; ce qui est affiché est ce qu’il contient jusqu’ici</translation>
    </message>
    <message>
        <source>The loaded runs side by side</source>
        <translation>Les exécutions chargées côte à côte</translation>
    </message>
    <message>
        <source>The losses of the shown run at each bit-width</source>
        <translation>Les pertes de l’exécution affichée à chaque largeur de bits</translation>
    </message>
    <message>
        <source>The run that all panels of this lab show</source>
        <translation>L’exécution que montrent tous les panneaux de ce laboratoire</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Write all figures, tables and numbers of the runs into a folder</source>
        <translation>Écrire dans un dossier toutes les figures, tous les tableaux et tous les nombres des exécutions</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PagedRunPanel</name>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Kind of view</source>
        <translation>Type de vue</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PartsBar</name>
    <message>
        <source>All layers</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Errors of random roundings and the error of the rounding that is made; all lie inside.</source>
        <translation>Les erreurs d’arrondis aléatoires et l’erreur de l’arrondi effectué ; toutes sont à l’intérieur.</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>Tout ajuster dans la vue</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Imbriquées</translation>
    </message>
    <message>
        <source>Principal axes, as far as the region reaches along them.</source>
        <translation>Axes principaux, aussi loin que la région s’étend le long d’eux.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>The bounding box: what a bound for each channel would claim.</source>
        <translation>La boîte englobante : ce qu’une borne par canal affirmerait.</translation>
    </message>
    <message>
        <source>The error of the whole chain: the Minkowski sum of its layers.</source>
        <translation>L’erreur de toute la chaîne : la somme de Minkowski de ses couches.</translation>
    </message>
    <message>
        <source>The same chain without channel mixing: only the main diagonals.</source>
        <translation>La même chaîne sans mélange des canaux : seulement les diagonales principales.</translation>
    </message>
    <message>
        <source>The whole after each layer, one inside the next.</source>
        <translation>La région entière après chaque couche, chacune imbriquée dans la suivante.</translation>
    </message>
    <message>
        <source>What each layer adds by itself, in the layer&apos;s color.</source>
        <translation>Ce que chaque couche ajoute à elle seule, dans la couleur de la couche.</translation>
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
        <translation>Selon le plan</translation>
    </message>
    <message>
        <source>Bits of the selected layer</source>
        <translation>Bits de la couche sélectionnée</translation>
    </message>
    <message>
        <source>Bits of the selected layer&apos;s seven matrices</source>
        <translation>Bits des sept matrices de la couche sélectionnée</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>Abandonner le plan importé et les bits fixés à la main</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Follow zones</source>
        <translation>Suivre les zones</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>Mesurer le plan</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>Mesurer le plan dans son ensemble, à côté de largeurs uniformes</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Couche sélectionnée</translation>
    </message>
    <message>
        <source>Take a plan that this or another lab has written</source>
        <translation>Prendre un plan écrit par ce laboratoire ou un autre</translation>
    </message>
    <message>
        <source>Write the plan for a quantizer or another lab</source>
        <translation>Écrire le plan pour un quantificateur ou un autre laboratoire</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlotGridView</name>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGrid</name>
    <message>
        <source>%1 is the configuration to train</source>
        <translation>%1 est la configuration à entraîner</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: activations of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2 : activations de %n bit</numerusform>
            <numerusform>%1, %2 : activations de %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: weights of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2 : poids de %n bit</numerusform>
            <numerusform>%1, %2 : poids de %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move, typing or F2 changes a width, plus and minus step it</source>
        <translation>Les flèches déplacent, la saisie ou F2 change une largeur, plus et moins la font varier d’un pas</translation>
    </message>
    <message>
        <source>Bit-widths of the layers</source>
        <translation>Largeurs de bits des couches</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGridPanel</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Add a configuration</source>
        <translation>Ajouter une configuration</translation>
    </message>
    <message>
        <source>Add a copy that can be changed</source>
        <translation>Ajouter une copie modifiable</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Give a configuration of your own another name</source>
        <translation>Donner un autre nom à une configuration personnelle</translation>
    </message>
    <message>
        <source>Make this the configuration to train</source>
        <translation>En faire la configuration à entraîner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove a configuration</source>
        <translation>Supprimer une configuration</translation>
    </message>
    <message>
        <source>Remove a configuration of your own</source>
        <translation>Supprimer une configuration personnelle</translation>
    </message>
    <message>
        <source>Rename a configuration</source>
        <translation>Renommer une configuration</translation>
    </message>
    <message>
        <source>Rename the configuration</source>
        <translation>Renommer la configuration</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message numerus="yes">
        <source>Set a layer to %n bit(s)</source>
        <translation>
            <numerusform>Mettre une couche à %n bit</numerusform>
            <numerusform>Mettre une couche à %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What the widths are of</source>
        <translation>Ce que les largeurs concernent</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionMenu</name>
    <message numerus="yes">
        <source>%n precision(s)</source>
        <translation>
            <numerusform>%n précision</numerusform>
            <numerusform>%n précisions</numerusform>
        </translation>
    </message>
    <message>
        <source>The precisions in which every layer is analyzed; changes are against the first one</source>
        <translation>Les précisions dans lesquelles chaque couche est analysée ; les variations sont données par rapport à la première</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PromptStrip</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Characters in focus</source>
        <translation>Caractères ciblés</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Ciblés</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>Ouvrir des invites</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Invites</translation>
    </message>
    <message>
        <source>Take prompts or token ids from a file</source>
        <translation>Prendre des invites ou des identifiants de jetons dans un fichier</translation>
    </message>
    <message>
        <source>Tokens with one of these characters count as focus of the last token&apos;s attention</source>
        <translation>Les jetons qui ont l’un de ces caractères comptent comme ciblés pour l’attention du dernier jeton</translation>
    </message>
    <message>
        <source>Use these prompts (Ctrl+Return)</source>
        <translation>Utiliser ces invites (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What the model reads; Ctrl+Return applies, Escape gives up</source>
        <translation>Ce que le modèle lit ; Ctrl+Entrée applique, Échap abandonne</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RegionPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>Canaux %1 et %2</translation>
    </message>
    <message>
        <source>Click a number to read what it means.</source>
        <translation>Cliquez sur un nombre pour lire ce qu’il signifie.</translation>
    </message>
    <message>
        <source>The two channels that the region is projected onto, exactly.</source>
        <translation>Les deux canaux sur lesquels la région est projetée, exactement.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RoundingStrip</name>
    <message>
        <source>Bit-widths that are measured</source>
        <translation>Largeurs de bits mesurées</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>Arrondir une couche à la fois et mesurer l’effet sur le jeton suivant</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>Arrondir une à une</translation>
    </message>
    <message>
        <source>What is wrong with the bit-widths</source>
        <translation>Ce qui ne va pas dans les largeurs de bits</translation>
    </message>
    <message>
        <source>Whole numbers from 2 to 16, separated by commas</source>
        <translation>Nombres entiers de 2 à 16, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RunPlotPanel</name>
    <message>
        <source>Clear range</source>
        <translation>Effacer la plage</translation>
    </message>
    <message>
        <source>Clear the selected range of iterations (Escape in the plot)</source>
        <translation>Effacer la plage d’itérations sélectionnée (Échap dans le tracé)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Drag over the plot to select iterations in all panels (without this tool: Ctrl+drag)</source>
        <translation>Faire glisser sur le tracé pour sélectionner des itérations dans tous les panneaux (sans cet outil : Ctrl+glisser)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Select range</source>
        <translation>Choisir la plage</translation>
    </message>
    <message>
        <source>Show all of the run (double click in the plot)</source>
        <translation>Afficher toute l’exécution (double clic dans le tracé)</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SensitivityStrip</name>
    <message>
        <source>Allocate with these</source>
        <translation>Allouer avec elles</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure how much accuracy each layer loses with two bits less</source>
        <translation>Mesurer l’exactitude que chaque couche perd avec deux bits de moins</translation>
    </message>
    <message>
        <source>Take the measured costs for the bit allocation</source>
        <translation>Prendre les coûts mesurés pour l’allocation des bits</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SpectraPagePanel</name>
    <message>
        <source>Kind of view</source>
        <translation>Type de vue</translation>
    </message>
    <message>
        <source>Precision in view</source>
        <translation>Précision affichée</translation>
    </message>
    <message>
        <source>The precision whose spectrum is shown</source>
        <translation>La précision dont le spectre est affiché</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyPanel</name>
    <message>
        <source>Fit everything into the view</source>
        <translation>Tout ajuster dans la vue</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>Ajuster</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyStrip</name>
    <message>
        <source>%1 · the rest takes %2</source>
        <translation>%1 · le reste prend %2</translation>
    </message>
    <message>
        <source>Analyze spectra</source>
        <translation>Analyser les spectres</translation>
    </message>
    <message>
        <source>Compute the spectra that are missing (F5)</source>
        <translation>Calculer les spectres qui manquent (F5)</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Avancement de l’analyse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>Arrêter ; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>environ une seconde</translation>
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
        <translation>Ajouter la couche</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Première colonne</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Couches du modèle</translation>
    </message>
    <message>
        <source>No layer of this name has room for a block of %1 × %1.</source>
        <translation>Aucune couche de ce nom n’a de place pour un bloc de %1 × %1.</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name</source>
        <translation>Partie du nom d’une couche</translation>
    </message>
    <message>
        <source>Scale the block&apos;s largest magnitude to 1</source>
        <translation>Ramener à 1 la plus grande amplitude du bloc</translation>
    </message>
    <message>
        <source>Take a layer from %1</source>
        <translation>Prendre une couche de %1</translation>
    </message>
    <message>
        <source>Weights of language models are small against the rounding steps of this lab, which are those of numbers from -1 to 1.</source>
        <translation>Les poids des modèles de langue sont petits face aux pas d’arrondi de ce laboratoire, qui sont ceux de nombres de -1 à 1.</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TimelinePanel</name>
    <message>
        <source>Bit-width by iteration</source>
        <translation>Largeur de bits par itération</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingSetupPanel</name>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Chiffres manuscrits</translation>
    </message>
    <message>
        <source>Photographs are shifted by up to four pixels and mirrored; digits are not</source>
        <translation>Les photographies sont décalées de quatre pixels au plus et inversées en miroir ; les chiffres ne le sont pas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>Entraîner la configuration choisie</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>Entraîner avec un dossier de fichiers CIFAR-10 ou IDX</translation>
    </message>
    <message>
        <source>Train with the handwritten digits that ship with the program</source>
        <translation>Entraîner avec les chiffres manuscrits livrés avec le programme</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingStrip</name>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on where the training was left</source>
        <translation>Reprendre là où l’entraînement a été interrompu</translation>
    </message>
    <message>
        <source>Open in Runs</source>
        <translation>Ouvrir : Exécutions</translation>
    </message>
    <message>
        <source>Open in Spectra</source>
        <translation>Ouvrir : Spectres</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>Enregistrer les poids en safetensors et les ouvrir dans le laboratoire Spectres</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>Enregistrer ce que l’entraînement a consigné et l’ouvrir dans le laboratoire Exécutions</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>Afficher cinq entraînements sur des chiffres manuscrits, livrés avec le programme</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>État de l’entraînement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>Arrêter après ce lot ; peut être repris plus tard</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train all five</source>
        <translation>Entraîner les cinq</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>Entraîner la configuration choisie</translation>
    </message>
    <message>
        <source>Train the five named configurations one after the other and compare them</source>
        <translation>Entraîner les cinq configurations nommées l’une après l’autre et les comparer</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>Attendre après ce lot</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::WeightsPanel</name>
    <message>
        <source>Error at every bit-width</source>
        <translation>Erreur à chaque largeur de bits</translation>
    </message>
    <message>
        <source>Reading the layer…</source>
        <translation>Lecture de la couche…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights before and after rounding</source>
        <translation>Poids avant et après l’arrondi</translation>
    </message>
</context>
<context>
    <name>quantoscope::plot2d::PlotView</name>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 en fonction de %2.</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exporter la figure…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 de plus</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows everything, Page Down reads out the values.</source>
        <translation>Les flèches déplacent, plus et moins zooment, Début affiche tout, Page suiv. lit les valeurs.</translation>
    </message>
    <message>
        <source>Clear &amp;selected range</source>
        <translation>Effacer la plage &amp;sélectionnée</translation>
    </message>
    <message>
        <source>Copy &amp;Data (CSV)</source>
        <translation>Copier les &amp;données (CSV)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Tracé</translation>
    </message>
</context>
<context>
    <name>quantoscope::scene3d::SceneView</name>
    <message>
        <source>3-D view</source>
        <translation>Vue 3D</translation>
    </message>
</context>
<context>
    <name>quantoscope::views::PagedBody</name>
    <message>
        <source>Kind of view</source>
        <translation>Type de vue</translation>
    </message>
</context>
</TS>
