<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FigureActions</name>
    <message numerus="yes">
        <source>%n figures written to %1</source>
        <translation>
            <numerusform>%n figure written to %1</numerusform>
            <numerusform>%n figures written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableFigure</name>
    <message numerus="yes">
        <source>… %n more rows</source>
        <translation>
            <numerusform>… %n more row</numerusform>
            <numerusform>… %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignLab</name>
    <message numerus="yes">
        <source>Train %n configuration(s)</source>
        <translation>
            <numerusform>Train %n configuration</numerusform>
            <numerusform>Train %n configurations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DropHint</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Drop to open %n file</numerusform>
            <numerusform>Drop to open %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ExportAllDialog</name>
    <message numerus="yes">
        <source>%n files exist already, the first is %1.</source>
        <translation>
            <numerusform>%n file exists already: %1.</numerusform>
            <numerusform>%n files exist already, the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %n figures.</source>
        <translation>
            <numerusform>Canceled after %n figure.</numerusform>
            <numerusform>Canceled after %n figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::JobStrip</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n more job</numerusform>
            <numerusform>%n more jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)…</source>
        <translation>
            <numerusform>%n more message…</numerusform>
            <numerusform>%n more messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MissingStrip</name>
    <message numerus="yes">
        <source>%n files of this session could not be opened, the first is %1. Their places are kept.</source>
        <translation>
            <numerusform>%n file of this session could not be opened: %1. Its place is kept.</numerusform>
            <numerusform>%n files of this session could not be opened, the first is %1. Their places are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecoveryStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Workbench</name>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Open %n file</numerusform>
            <numerusform>Open %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AllocationStrip</name>
    <message numerus="yes">
        <source>Pinned at %n bit(s)</source>
        <translation>
            <numerusform>Pinned at %n bit</numerusform>
            <numerusform>Pinned at %n bits</numerusform>
        </translation>
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
</context>
<context>
    <name>quantoscope::panels::PrecisionGrid</name>
    <message numerus="yes">
        <source>%1, %2: activations of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2: activations of %n bit</numerusform>
            <numerusform>%1, %2: activations of %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: weights of %n bit(s)</source>
        <translation>
            <numerusform>%1, %2: weights of %n bit</numerusform>
            <numerusform>%1, %2: weights of %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGridPanel</name>
    <message numerus="yes">
        <source>Set a layer to %n bit(s)</source>
        <translation>
            <numerusform>Set a layer to %n bit</numerusform>
            <numerusform>Set a layer to %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionMenu</name>
    <message numerus="yes">
        <source>%n precision(s)</source>
        <translation>
            <numerusform>%n precision</numerusform>
            <numerusform>%n precisions</numerusform>
        </translation>
    </message>
</context>
</TS>
