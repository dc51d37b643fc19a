<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>关于 Quantoscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Analyze spectra</source>
        <translation>分析谱(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Co-design</source>
        <translation>协同设计(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>导出方案(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow the zones</source>
        <translation>跟随分区(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>入门(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with the training</source>
        <translation>继续训练(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Import plan…</source>
        <translation>导入方案(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>实验室(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Measure layers</source>
        <translation>测量各层(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>消息(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>下一个区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open costs…</source>
        <translation>打开代价(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open prompts…</source>
        <translation>打开提示词(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>暂停训练(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Round single layers</source>
        <translation>逐层舍入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>停止测量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the analysis</source>
        <translation>停止分析(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the training</source>
        <translation>停止训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train the chosen configuration</source>
        <translation>训练所选的配置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Use the layer in Geometry…</source>
        <translation>在“几何”中使用该层(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>写出报告(&amp;W)…</translation>
    </message>
    <message>
        <source>A tour of three tasks: explore a training, drag a weight, export a figure</source>
        <translation>三个任务的导览：查看一次训练、拖动一个权重、导出一张图</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>正在进行训练。</translation>
    </message>
    <message>
        <source>Add a table of hardware profiles (CSV)</source>
        <translation>添加硬件配置表 (CSV)</translation>
    </message>
    <message>
        <source>Add the recorded training that ships with the program</source>
        <translation>添加随程序附带的训练记录</translation>
    </message>
    <message>
        <source>All figures, tables and numbers of the runs in a folder</source>
        <translation>文件夹中各训练运行的所有图、表格和数值</translation>
    </message>
    <message>
        <source>All keys, to look up and to change</source>
        <translation>所有按键，可查看和更改</translation>
    </message>
    <message>
        <source>All open panels of this lab with labels (a), (b), (c)</source>
        <translation>本实验室所有打开的面板，带标号 (a)、(b)、(c)</translation>
    </message>
    <message>
        <source>All steps of this session in words; choosing one goes there</source>
        <translation>以文字列出本会话的所有步骤；选择一步即可回到该处</translation>
    </message>
    <message>
        <source>Allocate bits for an instance, or for a plan&apos;s layers</source>
        <translation>为实例或方案的各层分配比特</translation>
    </message>
    <message>
        <source>Begin anew with the first experiment and no data</source>
        <translation>从第一个实验重新开始，不含数据</translation>
    </message>
    <message>
        <source>C&amp;ancel all jobs</source>
        <translation>取消所有任务(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;riticality</source>
        <translation>临界性(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;images…</source>
        <translation>选择图像(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>选取所选层的一个小块，添加到“几何”实验室的链中</translation>
    </message>
    <message>
        <source>Close &amp;the model</source>
        <translation>关闭模型(&amp;T)</translation>
    </message>
    <message>
        <source>Close the opened model; this can be undone</source>
        <translation>关闭已打开的模型；可以撤销</translation>
    </message>
    <message>
        <source>Close the program; unsaved changes are asked about</source>
        <translation>关闭程序；如有未保存的更改会先询问</translation>
    </message>
    <message>
        <source>Compute the spectra of the opened model&apos;s layers</source>
        <translation>计算已打开模型各层的谱</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>复制图(&amp;G)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅色背景上的深色文字</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重新执行已撤销的更改</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>放弃导入的方案和手动设置的比特数</translation>
    </message>
    <message>
        <source>Every message since the start, dismissed ones too</source>
        <translation>启动以来的所有消息，包括已关闭的</translation>
    </message>
    <message>
        <source>Explore numbers that were measured elsewhere, say on a GPU</source>
        <translation>查看在别处（例如 GPU 上）测得的数值</translation>
    </message>
    <message>
        <source>Export &amp;all measurements…</source>
        <translation>导出所有测量结果(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;lab as one figure…</source>
        <translation>将实验室导出为一张图(&amp;L)…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>导出结果(&amp;R)…</translation>
    </message>
    <message>
        <source>Export a p&amp;lot of every layer…</source>
        <translation>导出每层的曲线图(&amp;L)…</translation>
    </message>
    <message>
        <source>Export all &amp;panels…</source>
        <translation>导出所有面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Export all layers as one P&amp;DF…</source>
        <translation>将所有层导出为一个 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Export the allocation as p&amp;lan…</source>
        <translation>将分配导出为方案(&amp;L)…</translation>
    </message>
    <message>
        <source>Export the recommended &amp;plan…</source>
        <translation>导出推荐的方案(&amp;P)…</translation>
    </message>
    <message>
        <source>Find an action, a panel or a file by a few letters</source>
        <translation>输入几个字母即可查找操作、面板或文件</translation>
    </message>
    <message>
        <source>Formula, source and direction of every number</source>
        <translation>每个数值的公式、来源和优劣方向</translation>
    </message>
    <message>
        <source>Go on where the training was paused or stopped</source>
        <translation>从训练暂停或停止之处继续</translation>
    </message>
    <message>
        <source>Go to the lab %1</source>
        <translation>转到 %1 实验室</translation>
    </message>
    <message>
        <source>Import s&amp;tatistics…</source>
        <translation>导入统计(&amp;T)…</translation>
    </message>
    <message>
        <source>Language, theme, digits, threads, cache, autosave</source>
        <translation>语言、主题、位数、线程、缓存、自动保存</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>浅色或深色，与桌面一致</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深色背景上的浅色文字</translation>
    </message>
    <message>
        <source>Look for sessions of programs that ended unexpectedly</source>
        <translation>查找意外结束的程序留下的会话</translation>
    </message>
    <message>
        <source>Measure &amp;here instead</source>
        <translation>改为在此测量(&amp;H)</translation>
    </message>
    <message>
        <source>Measure the &amp;plan</source>
        <translation>测量方案(&amp;P)</translation>
    </message>
    <message>
        <source>Measure the opened &amp;model</source>
        <translation>测量已打开的模型(&amp;M)</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>整体测量方案，并与统一位宽对比</translation>
    </message>
    <message>
        <source>Measure the s&amp;ensitivities</source>
        <translation>测量敏感度(&amp;E)</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>将焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <translation>将焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>下一个标签页(&amp;B)</translation>
    </message>
    <message>
        <source>No job runs or waits.</source>
        <translation>没有正在运行或等待的任务。</translation>
    </message>
    <message>
        <source>No language model has been measured yet.</source>
        <translation>尚未测量任何语言模型。</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet.</source>
        <translation>尚未分析任何层。</translation>
    </message>
    <message>
        <source>No layer of the model is selected.</source>
        <translation>未选择模型的层。</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>未打开模型。</translation>
    </message>
    <message>
        <source>No run is loaded.</source>
        <translation>未加载训练运行。</translation>
    </message>
    <message>
        <source>No statistics are imported.</source>
        <translation>没有导入统计。</translation>
    </message>
    <message>
        <source>No training is running.</source>
        <translation>没有正在进行的训练。</translation>
    </message>
    <message>
        <source>No training was paused or stopped.</source>
        <translation>没有暂停或停止的训练。</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>此处尚未训练过。</translation>
    </message>
    <message>
        <source>Nothing is being analyzed.</source>
        <translation>没有正在进行的分析。</translation>
    </message>
    <message>
        <source>Nothing is being measured.</source>
        <translation>没有正在进行的测量。</translation>
    </message>
    <message>
        <source>One file: safetensors, the index of a sharded model, ONNX, npz or npy</source>
        <translation>单个文件：safetensors、分片模型的索引、ONNX、npz 或 npy</translation>
    </message>
    <message>
        <source>Open &amp;hardware profiles…</source>
        <translation>打开硬件配置(&amp;H)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open a model that is in several files</source>
        <translation>打开由多个文件组成的模型</translation>
    </message>
    <message>
        <source>Open files of any kind; each goes to its lab by its content</source>
        <translation>打开任意类型的文件；程序按内容将其归入相应的实验室</translation>
    </message>
    <message>
        <source>Open model we&amp;ights…</source>
        <translation>打开模型权重(&amp;I)…</translation>
    </message>
    <message>
        <source>Open t&amp;he folder of a model…</source>
        <translation>打开模型文件夹(&amp;H)…</translation>
    </message>
    <message>
        <source>Open the example of statistics captured elsewhere</source>
        <translation>打开在别处采集的统计的示例</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple run</source>
        <translation>打开示例训练运行(&amp;M)</translation>
    </message>
    <message>
        <source>Open the sample mo&amp;del</source>
        <translation>打开示例模型(&amp;D)</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>打开程序附带的小型语言模型</translation>
    </message>
    <message>
        <source>Open the training in R&amp;uns…</source>
        <translation>在“训练运行”中打开训练(&amp;U)…</translation>
    </message>
    <message>
        <source>Open the weights in Spe&amp;ctra…</source>
        <translation>在“谱”中打开权重(&amp;C)…</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>上一个区域(&amp;R)</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>%1 实验室的面板</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Prev&amp;ious tab</source>
        <translation>上一个标签页(&amp;I)</translation>
    </message>
    <message>
        <source>Put every panel of this lab back in its place</source>
        <translation>将本实验室的所有面板放回原位</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>移除导入的统计，并测量已打开的模型</translation>
    </message>
    <message>
        <source>Put the panel that has the focus on the clipboard</source>
        <translation>将有焦点的面板放到剪贴板</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work…</source>
        <translation>恢复未保存的工作(&amp;V)…</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>恢复默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>每次舍入一层，测量对下一个词元的影响</translation>
    </message>
    <message>
        <source>Run the prompts through the model: activations and attention</source>
        <translation>用模型运行提示词：激活值和注意力</translation>
    </message>
    <message>
        <source>S&amp;pectra</source>
        <translation>谱(&amp;P)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>将权重保存为 safetensors 并在“谱”实验室中打开</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>保存训练的记录并在“训练运行”实验室中打开</translation>
    </message>
    <message>
        <source>Show e&amp;xample statistics</source>
        <translation>显示示例统计(&amp;X)</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>显示程序附带的五次手写数字训练</translation>
    </message>
    <message>
        <source>Show the &amp;recorded sample</source>
        <translation>显示已记录的示例(&amp;R)</translation>
    </message>
    <message>
        <source>Show this panel of the lab %1</source>
        <translation>显示 %1 实验室的此面板</translation>
    </message>
    <message>
        <source>Show what the focused number or panel means</source>
        <translation>显示有焦点的数值或面板的含义</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>在此批次后停止；以后可以继续</translation>
    </message>
    <message>
        <source>Stop every job that runs or waits</source>
        <translation>停止所有正在运行或等待的任务</translation>
    </message>
    <message>
        <source>Stop; the layers that were analyzed stay</source>
        <translation>停止；已分析的层予以保留</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>停止；已测得的结果予以保留</translation>
    </message>
    <message>
        <source>Take a plan that any lab has written</source>
        <translation>采用任一实验室写出的方案</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>Take prompts, JSONL or token ids from a file</source>
        <translation>从文件读取提示词、JSONL 或词元 ID</translation>
    </message>
    <message>
        <source>The next panel that shares the place of this one</source>
        <translation>同一位置的下一个面板</translation>
    </message>
    <message>
        <source>The panel before, of those that share this place</source>
        <translation>同一位置的上一个面板</translation>
    </message>
    <message>
        <source>The plan follows the zones already.</source>
        <translation>方案已在跟随分区。</translation>
    </message>
    <message>
        <source>The strip that offers what to open first</source>
        <translation>提示可以先打开什么的横条</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>跟随系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>There is no allocation at this budget.</source>
        <translation>在此预算下没有分配方案。</translation>
    </message>
    <message>
        <source>Train &amp;all five configurations</source>
        <translation>训练全部五个配置(&amp;A)</translation>
    </message>
    <message>
        <source>Train the named configurations and compare them</source>
        <translation>训练各预设配置并进行比较</translation>
    </message>
    <message>
        <source>Train the small network with quantized weights</source>
        <translation>用量化的权重训练小型网络</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>用 CIFAR-10 或 IDX 文件的文件夹训练</translation>
    </message>
    <message>
        <source>Trainings are shown already.</source>
        <translation>已在显示训练。</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>欢迎(&amp;E)</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>在此批次后等待</translation>
    </message>
    <message>
        <source>What each layer of the trained network loses with fewer bits</source>
        <translation>训练好的网络各层在比特数减少时的损失</translation>
    </message>
    <message>
        <source>What rounding does to the weights of every layer</source>
        <translation>舍入对每层权重的影响</translation>
    </message>
    <message>
        <source>Write a figure for each layer, category and batch to a folder</source>
        <translation>将每层、每个类别和每个批次的图写入文件夹</translation>
    </message>
    <message>
        <source>Write alphas, summary and all measures as CSV and JSON</source>
        <translation>将 alpha、汇总和所有度量写成 CSV 和 JSON</translation>
    </message>
    <message>
        <source>Write every measured number as JSON</source>
        <translation>将所有测得的数值写成 JSON</translation>
    </message>
    <message>
        <source>Write every open panel to a file of its own</source>
        <translation>将每个打开的面板分别写入单独的文件</translation>
    </message>
    <message>
        <source>Write one page for each layer</source>
        <translation>每层写一页</translation>
    </message>
    <message>
        <source>Write parameters, files and views to the session file</source>
        <translation>将参数、文件和视图写入会话文件</translation>
    </message>
    <message>
        <source>Write the bits of every layer for a quantizer</source>
        <translation>写出每层的比特数，供量化工具使用</translation>
    </message>
    <message>
        <source>Write the format of every layer for a quantizer</source>
        <translation>写出每层的格式，供量化工具使用</translation>
    </message>
    <message>
        <source>Write the panel that has the focus as PDF, SVG or PNG</source>
        <translation>将有焦点的面板写成 PDF、SVG 或 PNG</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with that</source>
        <translation>将会话写入另一个文件，并继续使用该文件</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with this one</source>
        <translation>将会话写入另一个文件，并继续使用当前文件</translation>
    </message>
    <message>
        <source>Write the width of every layer for a quantizer</source>
        <translation>写出每层的位宽，供量化工具使用</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>离群值</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>没有可显示的值。</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>须线</translation>
    </message>
</context>
<context>
    <name>CodesignPage</name>
    <message>
        <source>32 over the average bit-width</source>
        <translation>32 除以平均位宽</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy against its price; the steps join what is not beaten</source>
        <translation>准确率与成本；阶梯线连接未被超越的配置</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>每 MiB 的准确率</translation>
    </message>
    <message>
        <source>Accuracy lost against fp32, in percent of it</source>
        <translation>相对 fp32 的准确率损失，以其百分比表示</translation>
    </message>
    <message>
        <source>Accuracy lost when one layer has two bits less</source>
        <translation>某一层减少 2 比特时的准确率损失</translation>
    </message>
    <message>
        <source>Accuracy on the test images after each epoch</source>
        <translation>每个轮次之后在测试图像上的准确率</translation>
    </message>
    <message>
        <source>All configurations side by side</source>
        <translation>所有配置并列</translation>
    </message>
    <message>
        <source>All measures of every layer</source>
        <translation>所有层的全部度量</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>各层的比特运算量</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>硬件配置</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How far rounded numbers are from the exact ones</source>
        <translation>舍入后的数与精确值相差多少</translation>
    </message>
    <message>
        <source>Layers, widths and costs at the budget</source>
        <translation>该预算下的各层、位宽和代价</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算量</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>Signal to noise at each bit-width</source>
        <translation>各位宽下的信噪比</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The bit-width of every layer at the budget; the sum of costs is the least possible</source>
        <translation>该预算下每层的位宽；代价总和为最小可能值</translation>
    </message>
    <message>
        <source>The bits of the weights by iteration, live</source>
        <translation>各次迭代的权重比特数，实时</translation>
    </message>
    <message>
        <source>The epochs of the newest training</source>
        <translation>最新一次训练的各轮次</translation>
    </message>
    <message>
        <source>The least cost of every budget</source>
        <translation>每个预算的最小代价</translation>
    </message>
    <message>
        <source>The loss of every batch, live</source>
        <translation>每个批次的损失，实时</translation>
    </message>
    <message>
        <source>The profile&apos;s numbers and their sources</source>
        <translation>硬件配置的数值及其来源</translation>
    </message>
    <message>
        <source>The same beside the rules of thumb</source>
        <translation>与经验规则并列比较</translation>
    </message>
    <message>
        <source>The tensor&apos;s numbers and the levels of its grid</source>
        <translation>张量的数值及其网格的量化级</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Weights at their widths and biases in fp32</source>
        <translation>权重按其位宽、偏置按 fp32</translation>
    </message>
    <message>
        <source>What an inference takes on the profile</source>
        <translation>在该硬件配置上一次推理的开销</translation>
    </message>
    <message>
        <source>What limits each layer: computing or memory</source>
        <translation>限制各层的因素：计算还是内存</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>%1 bits for the layers %2: nothing measured speaks against it.</source>
        <translation>层 %2 用 %1 比特：没有测量结果表明不可行。</translation>
    </message>
    <message>
        <source>%1 bits for the layers %2: two or more flags.</source>
        <translation>层 %2 用 %1 比特：有两个或更多警示标记。</translation>
    </message>
    <message>
        <source>Layer %1 suffers most from 2 bits: KL %2 nats.</source>
        <translation>第 %1 层受 2 比特的影响最大：KL 散度 %2 nat。</translation>
    </message>
    <message>
        <source>Measure the plan as a whole: layers rounded one at a time say too little below 4 bits.</source>
        <translation>请整体测量该方案：低于 4 比特时，逐层舍入的结果说明不了什么。</translation>
    </message>
    <message>
        <source>Mixed widths for the layers %1: %2 bits where they write into the residual stream (o_proj, down_proj), %3 elsewhere.</source>
        <translation>层 %1 使用混合位宽：写入残差流处（o_proj、down_proj）用 %2 比特，其余用 %3 比特。</translation>
    </message>
    <message>
        <source>The layers take %1 MB instead of %2 MB at 16 bits (%3 % less).</source>
        <translation>这些层占用 %1 MB，而 16 比特时为 %2 MB（减少 %3 %）。</translation>
    </message>
</context>
<context>
    <name>CriticalityPage</name>
    <message>
        <source>A number of every head; click a cell to see its attention</source>
        <translation>每个头的一个数值；点击单元格查看其注意力</translation>
    </message>
    <message>
        <source>A statistic of the hidden states after each layer; its threshold can be dragged</source>
        <translation>各层之后隐藏状态的统计量；可拖动其阈值</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Divergence, loss, perplexity and most likely tokens, with standard errors</source>
        <translation>散度、损失、困惑度和最可能词元，附标准误差</translation>
    </message>
    <message>
        <source>Every number of every layer</source>
        <translation>每层的所有数值</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>How far the next-token distribution moves when one layer is rounded; the threshold can be dragged</source>
        <translation>舍入单层时下一词元分布的变化；可拖动阈值</translation>
    </message>
    <message>
        <source>How spread attention is, how specialized heads are, what the last token looks at</source>
        <translation>注意力的分散程度、头的专门化程度、最后一个词元关注什么</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Memory and divergence of the plan as a whole, beside uniform widths</source>
        <translation>方案整体的内存和散度，与统一位宽对比</translation>
    </message>
    <message>
        <source>Memory, divergence and perplexity of the measured plans</source>
        <translation>已测量方案的内存、散度和困惑度</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>单个词元</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The bits of every layer; select one to change it</source>
        <translation>每层的比特数；选择一层进行更改</translation>
    </message>
    <message>
        <source>The same numbers for every head</source>
        <translation>每个头的相同数值</translation>
    </message>
    <message>
        <source>The tokens of the first prompt, and which are in focus</source>
        <translation>第一个提示词的词元，以及哪些是聚焦词元</translation>
    </message>
    <message>
        <source>The zone of every layer along the depth, and a dot for every flag</source>
        <translation>沿深度各层的分区，每个警示标记一个点</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>What the selected token, or the last one, attends to</source>
        <translation>所选词元（或最后一个词元）关注什么</translation>
    </message>
    <message>
        <source>Who attends to whom in one head; click a row to select its token</source>
        <translation>单个头中谁关注谁；点击一行选择其词元</translation>
    </message>
    <message>
        <source>Why each layer is where it is, and what to do about it</source>
        <translation>每层为何处于该分区，以及如何处理</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; is no list of bit-widths; write whole numbers from 2 to 16, separated by commas.</source>
        <translation>“%1”不是位宽列表；请写 2 到 16 的整数，以逗号分隔。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of a matrix.</source>
        <translation>“%1”不是矩阵中的数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token id; give whole numbers.</source>
        <translation>“%1”不是词元 ID；请给出整数。</translation>
    </message>
    <message>
        <source>%1 (byte %2) is not a finite number; JSON knows neither NaN nor infinity.</source>
        <translation>%1（第 %2 字节）不是有限数；JSON 中没有 NaN 和无穷大。</translation>
    </message>
    <message>
        <source>%1 classes do not fit the network; it takes 2 to 256.</source>
        <translation>%1 个类别与网络不符；网络接受 2 到 256 个。</translation>
    </message>
    <message>
        <source>%1 does not join two tokens of the vocabulary to a third one; the file is damaged.</source>
        <translation>%1 未将词表中的两个词元合并为第三个；文件已损坏。</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 has %4 channels; the two must agree.</source>
        <translation>%1 有 %2 列，而 %3 有 %4 个通道；两者必须一致。</translation>
    </message>
    <message>
        <source>%1 has %2 elements; give %3 to %4.</source>
        <translation>%1 有 %2 个元素；请给出 %3 到 %4 个。</translation>
    </message>
    <message>
        <source>%1 has %2 numbers, but the row before it has %3; rows must be of one length.</source>
        <translation>%1 有 %2 个数，而上一行有 %3 个；各行长度必须相同。</translation>
    </message>
    <message>
        <source>%1 has %2 rows; a layer has 2 or 3.</source>
        <translation>%1 有 %2 行；每层应有 2 或 3 行。</translation>
    </message>
    <message>
        <source>%1 has the bit-width %2 twice, the second time as &quot;%3&quot;; join the two lists.</source>
        <translation>%1 中位宽 %2 出现了两次，第二次写作“%3”；请合并这两个列表。</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot;, but its keys are bit-widths from 1 to 64; correct it or export the file again.</source>
        <translation>%1 含有键“%2”，但其键应为 1 到 64 的位宽；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>%1 holds numbers that are not finite. Choose another tensor.</source>
        <translation>%1 含有非有限的数。请选择其他张量。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be &quot;conv&quot; or &quot;linear&quot;.</source>
        <translation>%1 为“%2”；必须是“conv”或“linear”。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; this program reads &quot;%3&quot;.</source>
        <translation>%1 为“%2”；本程序读取“%3”。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3, but the error model &quot;diagonal&quot; needs square layers; use &quot;full&quot;.</source>
        <translation>%1 为 %2 x %3，但误差模型“diagonal”要求方阵层；请使用“full”。</translation>
    </message>
    <message>
        <source>%1 is %2; a bit-width is a whole number from 1 to 32.</source>
        <translation>%1 为 %2；位宽应是 1 到 32 的整数。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 为 %2；必须是 %3。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of matrices.</source>
        <translation>%1 为 %2；必须是矩阵的列表。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of numbers.</source>
        <translation>%1 为 %2；必须是数的列表。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a matrix (a list of rows).</source>
        <translation>%1 为 %2；必须是矩阵（行的列表）。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 为 %2；必须是 %3 到 %4 之间的数。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number.</source>
        <translation>%1 为 %2；必须是数。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a text.</source>
        <translation>%1 为 %2；必须是文本。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number from %3 to %4.</source>
        <translation>%1 为 %2；必须是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1 为 %2；必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where a list must stand; correct it or export the file again.</source>
        <translation>%1 是 JSON %2，此处应为列表；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where an object with bit-widths as keys must stand; correct it or export the file again.</source>
        <translation>%1 是 JSON %2，此处应为以位宽为键的对象；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>%1 is an empty list; record at least one iteration or remove the key.</source>
        <translation>%1 是空列表；请至少记录一次迭代，或删除该键。</translation>
    </message>
    <message>
        <source>%1 is either true or false; give one of them.</source>
        <translation>%1 只能是 true 或 false；请给出其中之一。</translation>
    </message>
    <message>
        <source>%1 is empty; a layer needs the cost of one width at least.</source>
        <translation>%1 为空；每层至少需要一种位宽的代价。</translation>
    </message>
    <message>
        <source>%1 is given twice; keep one of the two.</source>
        <translation>%1 给出了两次；请只保留一个。</translation>
    </message>
    <message>
        <source>%1 is larger than 1000; give the side of a kernel.</source>
        <translation>%1 大于 1000；请给出卷积核的边长。</translation>
    </message>
    <message>
        <source>%1 is missing; an experiment needs it.</source>
        <translation>缺少 %1；实验需要它。</translation>
    </message>
    <message>
        <source>%1 is missing; this file needs it.</source>
        <translation>缺少 %1；此文件需要它。</translation>
    </message>
    <message>
        <source>%1 is not a bit-width; give 2 to 16, or 32 for none.</source>
        <translation>%1 不是位宽；请给出 2 到 16，或用 32 表示不量化。</translation>
    </message>
    <message>
        <source>%1 is not a format such as int2, int4 or int8.</source>
        <translation>%1 不是 int2、int4 或 int8 之类的格式。</translation>
    </message>
    <message>
        <source>%1 is not a key of an experiment; did you mean %2?</source>
        <translation>%1 不是实验的键；是否想用 %2？</translation>
    </message>
    <message>
        <source>%1 is not a key of this file; remove it or correct its name.</source>
        <translation>%1 不是此文件的键；请删除或更正其名称。</translation>
    </message>
    <message>
        <source>%1 is not larger than the width before it; list them ascending.</source>
        <translation>%1 不大于前一个位宽；请按升序列出。</translation>
    </message>
    <message>
        <source>%1 is the cost of a width that is not in bit_widths; add it there.</source>
        <translation>%1 是 bit_widths 中没有的位宽的代价；请在那里添加该位宽。</translation>
    </message>
    <message>
        <source>%1 is too large for a double; give a smaller number.</source>
        <translation>%1 超出双精度浮点数的范围；请给出更小的数。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4; give a value in that range.</source>
        <translation>%1 必须介于 %2 和 %3 之间，但现为 %4；请给出该范围内的值。</translation>
    </message>
    <message>
        <source>%1 repeats layer %2; give every layer once.</source>
        <translation>%1 重复了层 %2；每层请只给出一次。</translation>
    </message>
    <message>
        <source>%1 repeats the name &quot;%2&quot;; names must differ.</source>
        <translation>%1 重复了名称“%2”；名称必须各不相同。</translation>
    </message>
    <message>
        <source>%1 takes a number; give one.</source>
        <translation>%1 的值是数；请给出一个数。</translation>
    </message>
    <message>
        <source>%1 takes a text; give one.</source>
        <translation>%1 的值是文本；请给出一段文本。</translation>
    </message>
    <message>
        <source>%1 takes a whole number; give one.</source>
        <translation>%1 的值是整数；请给出一个整数。</translation>
    </message>
    <message>
        <source>%1 takes one of its named choices; give one.</source>
        <translation>%1 的值是其命名选项之一；请给出一个。</translation>
    </message>
    <message>
        <source>%1 weights are not finite (NaN or infinite).</source>
        <translation>有 %1 个权重不是有限值（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>%1 weights are too large for %2 and became infinite or NaN.</source>
        <translation>有 %1 个权重超出 %2 的范围，变成了无穷大或 NaN。</translation>
    </message>
    <message>
        <source>%1[%2] is %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] 为 %3，但位宽应是 1 到 64 的整数或 null；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>%1[%2] is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>%1[%2] 为 %3，超出双精度浮点数的范围；请更正或写作 Infinity。</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2] 是 JSON %3，但位宽应是 1 到 64 的整数或 null；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a loss is a number, NaN or null; correct it or export the file again.</source>
        <translation>%1[%2] 是 JSON %3，但损失应是数、NaN 或 null；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>--lower must not be above --upper; exchange them.</source>
        <translation>--lower 不得大于 --upper；请对调。</translation>
    </message>
    <message>
        <source>--out names a file that is read; give the result a name of its own.</source>
        <translation>--out 指定的文件同时也是输入文件；请为结果另起文件名。</translation>
    </message>
    <message>
        <source>--out names the file that is read; give the result a name of its own.</source>
        <translation>--out 指定的文件同时也是输入文件；请为结果另起文件名。</translation>
    </message>
    <message>
        <source>--pin &quot;%1&quot; is not the name of a layer, = and a width.</source>
        <translation>--pin “%1”不是“层名=位宽”的形式。</translation>
    </message>
    <message>
        <source>--tie names &quot;%1&quot;, which is no layer of the instance.</source>
        <translation>--tie 给出了“%1”，它不是该实例的层。</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be made; choose 1 to 4096.</source>
        <translation>无法生成 %1 张图像的批次；请选择 1 到 4096。</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be trained; choose 2 to 4096.</source>
        <translation>无法用 %1 张图像的批次训练；请选择 2 到 4096。</translation>
    </message>
    <message>
        <source>A figure is 10 to 2000 mm wide and high at 30 to 2400 dpi; change the size.</source>
        <translation>图的宽和高应为 10 至 2000 mm，分辨率应为 30 至 2400 dpi；请更改尺寸。</translation>
    </message>
    <message>
        <source>A grid of %1 bits cannot be made; choose %2 to %3 bits, or %4 for numbers that stay as they are.</source>
        <translation>无法生成 %1 比特的网格；请选择 %2 到 %3 比特，或用 %4 表示数值保持不变。</translation>
    </message>
    <message>
        <source>A group needs at least one number; choose a larger group.</source>
        <translation>每组至少需要一个数；请选择更大的组。</translation>
    </message>
    <message>
        <source>A prompt has no token ids; give one at least.</source>
        <translation>提示词没有词元 ID；请至少给出一个。</translation>
    </message>
    <message>
        <source>A prompt of %1 tokens needs about %2 MB for its states; %3 MB are allowed. Allow more, or shorten the prompt.</source>
        <translation>含 %1 个词元的提示词，其状态约需 %2 MB；允许 %3 MB。请提高上限或缩短提示词。</translation>
    </message>
    <message>
        <source>A schedule from %1 to %2 bits cannot be; choose 2 to 16, the lower first.</source>
        <translation>无法安排从 %1 到 %2 比特的周期；请选择 2 到 16，较低者在前。</translation>
    </message>
    <message>
        <source>A schedule needs at least one cycle and a period of one iteration.</source>
        <translation>周期计划至少需要一个周期，且周期长度至少为一次迭代。</translation>
    </message>
    <message>
        <source>A tensor cannot be written under the name &quot;%1&quot;; rename it.</source>
        <translation>无法以名称“%1”写出张量；请重命名。</translation>
    </message>
    <message>
        <source>A training takes 1 to 100000 epochs, or at least one step.</source>
        <translation>一次训练需要 1 到 100000 个轮次，或至少一步。</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>所有权重均为零。</translation>
    </message>
    <message>
        <source>Canceled after %1 of %2 layers. Started again, the analysis goes on where it was.</source>
        <translation>在完成 %2 层中的 %1 层后已取消。重新开始时，分析将从中断处继续。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Canceled; the results and the rest of the figures were not written.</source>
        <translation>已取消；结果和其余的图未写出。</translation>
    </message>
    <message>
        <source>Each limit can be held by itself, but no allocation holds all of them; raise one of them.</source>
        <translation>每个限制单独都能满足，但没有分配方案能满足全部限制；请放宽其中一个。</translation>
    </message>
    <message>
        <source>Fake quantization needs 2 to 32 bits, but %1 was asked for; one bit has no positive level.</source>
        <translation>伪量化需要 2 到 32 比特，但要求的是 %1；1 比特没有正的量化级。</translation>
    </message>
    <message>
        <source>Figures as %1 need the program rsvg-convert; install the package librsvg2-bin, or write them as svg.</source>
        <translation>写出 %1 格式的图需要程序 rsvg-convert；请安装软件包 librsvg2-bin，或写成 svg。</translation>
    </message>
    <message>
        <source>Images of %1 x %2 pixels in %3 channels do not fit the network; it takes 4 to 256 pixels a side and 1 to 64 channels.</source>
        <translation>%3 通道、%1 x %2 像素的图像与网络不符；网络接受每边 4 到 256 像素、1 到 64 个通道。</translation>
    </message>
    <message>
        <source>Layer %1 cannot have %2 bits; choose 2 to 16, or 32 for none.</source>
        <translation>层 %1 不能用 %2 比特；请选择 2 到 16，或用 32 表示不量化。</translation>
    </message>
    <message>
        <source>Learning rate and gradient limit must be positive, the weight decay not negative.</source>
        <translation>学习率和梯度上限必须为正，权重衰减不得为负。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, but the lines before it have %3.</source>
        <translation>第 %1 行有 %2 列，而之前各行有 %3 列。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns; a point has 2 or 3 numbers separated by commas.</source>
        <translation>第 %1 行有 %2 列；一个点由 2 或 3 个以逗号分隔的数组成。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is &quot;%3&quot;; it must be a number.</source>
        <translation>第 %1 行第 %2 列为“%3”；必须是数。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is %3; coordinates lie between -1e9 and 1e9.</source>
        <translation>第 %1 行第 %2 列为 %3；坐标应介于 -1e9 和 1e9 之间。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line 1 opens a quote that is never closed; correct it.</source>
        <translation>第 1 行的引号没有闭合；请更正。</translation>
    </message>
    <message>
        <source>No allocation fits into %1 bits a parameter: the narrowest widths allowed need %2; raise the budget or allow narrower widths.</source>
        <translation>没有分配方案能控制在每个参数 %1 比特以内：允许的最小位宽已需要 %2；请提高预算或允许更小的位宽。</translation>
    </message>
    <message>
        <source>No allocation stays within %1 %2: at least %3 are needed; raise this limit or allow narrower widths.</source>
        <translation>没有分配方案能控制在 %1 %2 以内：至少需要 %3；请放宽此限制或允许更小的位宽。</translation>
    </message>
    <message>
        <source>No allocation within all limits was found before the search was cut short; raise one of them or leave one out.</source>
        <translation>在搜索提前结束之前，未找到满足所有限制的分配方案；请放宽或去掉其中一个限制。</translation>
    </message>
    <message>
        <source>No budget is given; name one with --average-bits or in the instance.</source>
        <translation>未给出预算；请用 --average-bits 或在实例中给出。</translation>
    </message>
    <message>
        <source>No file with costs is chosen. Open an allocation instance, or a plan for the opened model.</source>
        <translation>未选择代价文件。请打开分配实例，或打开已打开模型的方案。</translation>
    </message>
    <message>
        <source>No file with points is chosen; choose one.</source>
        <translation>未选择含有点的文件；请选择一个。</translation>
    </message>
    <message>
        <source>No layer of the model has a name that fits the filter &quot;%1&quot;; change it.</source>
        <translation>模型中没有名称符合筛选条件“%1”的层；请更改筛选条件。</translation>
    </message>
    <message>
        <source>No model is open. Open one, or show the lab&apos;s own network.</source>
        <translation>未打开模型。请打开一个模型，或显示实验室自带的网络。</translation>
    </message>
    <message>
        <source>No model is open. Open one, or take other costs.</source>
        <translation>未打开模型。请打开一个模型，或采用其他代价。</translation>
    </message>
    <message>
        <source>No singular value lies near the peak of the spectrum.</source>
        <translation>谱的峰值附近没有奇异值。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet; train a configuration first.</source>
        <translation>尚未训练；请先训练一个配置。</translation>
    </message>
    <message>
        <source>One weight is not finite (NaN or infinite).</source>
        <translation>有 1 个权重不是有限值（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the model has %3 positions. Shorten or split it.</source>
        <translation>提示词 %1 有 %2 个词元；模型有 %3 个位置。请缩短或拆分。</translation>
    </message>
    <message>
        <source>Prompt %1 has the token %2; the model&apos;s vocabulary ends at %3.</source>
        <translation>提示词 %1 含有词元 %2；模型的词表到 %3 为止。</translation>
    </message>
    <message>
        <source>Record %1 has %2 fields where the first line names %3, or no layer_name; correct it.</source>
        <translation>记录 %1 有 %2 个字段，而第一行给出了 %3 个，或者缺少 layer_name；请更正。</translation>
    </message>
    <message>
        <source>Record %1 opens a quote that is never closed; correct it.</source>
        <translation>记录 %1 的引号没有闭合；请更正。</translation>
    </message>
    <message>
        <source>Record %1: alpha_%2 is &quot;%3&quot;, but it must be a number or empty; correct it.</source>
        <translation>记录 %1：alpha_%2 为“%3”，但必须是数或留空；请更正。</translation>
    </message>
    <message>
        <source>Row %1 has %2 numbers, but the first has %3.</source>
        <translation>第 %1 行有 %2 个数，而第一行有 %3 个。</translation>
    </message>
    <message>
        <source>The %1 largest singular values are equal, so their tail has no exponent.</source>
        <translation>最大的 %1 个奇异值相等，因此其尾部没有指数。</translation>
    </message>
    <message>
        <source>The activation is &quot;%1&quot;; only silu (SwiGLU) is supported.</source>
        <translation>激活函数为“%1”；仅支持 silu (SwiGLU)。</translation>
    </message>
    <message>
        <source>The architecture is &quot;%1&quot;; this analysis runs models of the Llama architecture (LlamaForCausalLM, MistralForCausalLM).</source>
        <translation>架构为“%1”；此分析运行 Llama 架构的模型（LlamaForCausalLM、MistralForCausalLM）。</translation>
    </message>
    <message>
        <source>The attention has %1 heads of size %2 and %3 of keys; the size must be even and the number of heads a multiple of that of keys.</source>
        <translation>注意力有 %1 个大小为 %2 的头，键有 %3 个头；大小必须为偶数，头数必须是键头数的倍数。</translation>
    </message>
    <message>
        <source>The attention has a sliding window of %1 positions, which is not supported.</source>
        <translation>注意力使用 %1 个位置的滑动窗口，不受支持。</translation>
    </message>
    <message>
        <source>The cache folder cannot be made (%1); choose another one in the preferences.</source>
        <translation>无法创建缓存文件夹（%1）；请在首选项中另选一个。</translation>
    </message>
    <message>
        <source>The cast was answered by a bound, which says nothing about this estimate; choose this estimate as alpha and analyze again.</source>
        <translation>该转换仅由界限即可判定，未给出此估计量的信息；请将此估计量选作 alpha 并重新分析。</translation>
    </message>
    <message>
        <source>The computation broke off (%1); change the input or report this as a bug.</source>
        <translation>计算中断（%1）；请更改输入，或将此作为程序缺陷报告。</translation>
    </message>
    <message>
        <source>The computation broke off for an unknown reason; change the input or report this as a bug.</source>
        <translation>计算因未知原因中断；请更改输入，或将此作为程序缺陷报告。</translation>
    </message>
    <message>
        <source>The computation ended without a result; change the input or report this as a bug.</source>
        <translation>计算结束但没有结果；请更改输入，或将此作为程序缺陷报告。</translation>
    </message>
    <message>
        <source>The computation ran out of memory; choose a smaller input or close other programs.</source>
        <translation>计算时内存不足；请选择更小的输入，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>The configuration sets %1; layers with biases are not supported.</source>
        <translation>配置中设置了 %1；不支持带偏置的层。</translation>
    </message>
    <message>
        <source>The copied matrix is %1 x %2, but layer %3 is %4 x %5; the two must agree.</source>
        <translation>复制的矩阵为 %1 x %2，而第 %3 层为 %4 x %5；两者必须一致。</translation>
    </message>
    <message>
        <source>The document ends too early, at byte %1, in %2; is the file complete?</source>
        <translation>文档过早结束，位于第 %1 字节、%2 中；文件是否完整？</translation>
    </message>
    <message>
        <source>The document is empty; it must hold JSON.</source>
        <translation>文档为空；其中必须有 JSON。</translation>
    </message>
    <message>
        <source>The document is nested deeper than %1 levels; that is not a file of this kind.</source>
        <translation>文档嵌套超过 %1 层；不是此类文件。</translation>
    </message>
    <message>
        <source>The document is not JSON at byte %1, in %2; correct it there.</source>
        <translation>文档在第 %1 字节、%2 中不是 JSON；请在该处更正。</translation>
    </message>
    <message>
        <source>The errors at point %1 leave the range of doubles; use points closer to the origin or smaller weights.</source>
        <translation>点 %1 处的误差超出双精度浮点数的范围；请使用更靠近原点的点或更小的权重。</translation>
    </message>
    <message>
        <source>The farms estimator needs spectra of windows; choose it before the study is run.</source>
        <translation>farms 估计量需要窗口的谱；请在分析之前选择它。</translation>
    </message>
    <message>
        <source>The figure of %1 x %2 mm cannot be painted; choose another size.</source>
        <translation>无法绘制 %1 x %2 mm 的图；请选择其他尺寸。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; such a file has at most %2.</source>
        <translation>文件有 %1 字节；此类文件最多 %2 字节。</translation>
    </message>
    <message>
        <source>The file has no layers, only column names; choose a complete one.</source>
        <translation>文件只有列名，没有层；请选择完整的文件。</translation>
    </message>
    <message>
        <source>The file has no prompts; write one a line.</source>
        <translation>文件没有提示词；请每行写一个。</translation>
    </message>
    <message>
        <source>The file has no token ids; write the ids of one prompt a line.</source>
        <translation>文件没有词元 ID；请每行写一个提示词的 ID。</translation>
    </message>
    <message>
        <source>The file holds %1; it must be an object with the keys of an experiment.</source>
        <translation>文件内容为 %1；必须是含有实验各键的对象。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is no regular expression (%2); correct it.</source>
        <translation>筛选条件“%1”不是正则表达式（%2）；请更正。</translation>
    </message>
    <message>
        <source>The first line must name the column layer_name and at least one that begins with alpha_, as in %1; choose such a file.</source>
        <translation>第一行必须包含列名 layer_name 和至少一个以 alpha_ 开头的列名，如 %1 中那样；请选择这样的文件。</translation>
    </message>
    <message>
        <source>The folder cannot be made (%1); choose another one.</source>
        <translation>无法创建该文件夹（%1）；请另选一个。</translation>
    </message>
    <message>
        <source>The images for testing have another size than those for training.</source>
        <translation>测试图像与训练图像的尺寸不同。</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is pinned to %2 bits, but its costs have no such width; pin it to one they have.</source>
        <translation>层“%1”固定为 %2 比特，但其代价中没有该位宽；请固定为已有的位宽。</translation>
    </message>
    <message>
        <source>The layer needs about %1 GiB of memory, but only %2 GiB are free; close other programs or leave it out with a filter.</source>
        <translation>该层约需 %1 GiB 内存，但只有 %2 GiB 空闲；请关闭其他程序，或用筛选条件排除该层。</translation>
    </message>
    <message>
        <source>The layers &quot;%1&quot; and &quot;%2&quot; are tied, but pinned to %3 and %4 bits; pin both to one width.</source>
        <translation>层“%1”和“%2”已绑定，却固定为 %3 和 %4 比特；请将两者固定为同一位宽。</translation>
    </message>
    <message>
        <source>The layers have %1 bits at the widest; at most 2^53 can be counted.</source>
        <translation>各层最宽时共有 %1 比特；最多可计 2^53。</translation>
    </message>
    <message>
        <source>The layers of the opened model have not been measured. Measure them with the button above.</source>
        <translation>尚未测量已打开模型的各层。请用上方的按钮测量。</translation>
    </message>
    <message>
        <source>The layers tied as &quot;%1&quot; have no width in common; give them costs of one width at least, and no other pin.</source>
        <translation>绑定为“%1”的各层没有共同的位宽；请至少为一种共同位宽给出代价，并且不要另行固定。</translation>
    </message>
    <message>
        <source>The limit in %1 cannot be held: for the layer &quot;%2&quot; at %3 bits the number is not known; give its macs, and a hardware profile that knows this width.</source>
        <translation>无法满足对 %1 的限制：层“%2”在 %3 比特下的相应数值未知；请给出其 macs，并提供含有该位宽的硬件配置。</translation>
    </message>
    <message>
        <source>The limit on this program&apos;s address space (ulimit -v) leaves %1 MB; products of matrices need %2 MB. Raise the limit or use fewer threads.</source>
        <translation>本程序的地址空间限制 (ulimit -v) 剩余 %1 MB；矩阵乘积需要 %2 MB。请提高限制或减少线程数。</translation>
    </message>
    <message>
        <source>The list has %1 bit-widths; at most %2 can be compared at once.</source>
        <translation>列表有 %1 个位宽；一次最多比较 %2 个。</translation>
    </message>
    <message>
        <source>The list of bit-widths is empty; write numbers such as 2,3,4-8.</source>
        <translation>位宽列表为空；请写 2,3,4-8 之类的数。</translation>
    </message>
    <message>
        <source>The manifold %1 is given twice; give it once.</source>
        <translation>流形 %1 给出了两次；请只给出一次。</translation>
    </message>
    <message>
        <source>The matrix has fewer than two singular values.</source>
        <translation>矩阵的奇异值少于两个。</translation>
    </message>
    <message>
        <source>The matrix has rank %1 of %2, but the fit needs %3 positive singular values.</source>
        <translation>矩阵的秩为 %1（共 %2），但拟合需要 %3 个正的奇异值。</translation>
    </message>
    <message>
        <source>The matrix has singular values that are not finite.</source>
        <translation>矩阵含有非有限的奇异值。</translation>
    </message>
    <message>
        <source>The matrix is larger than 16 x 16.</source>
        <translation>矩阵大于 16 x 16。</translation>
    </message>
    <message>
        <source>The model has no tensor &quot;%1&quot;, which a Llama model of this configuration has; are all its files there?</source>
        <translation>模型没有张量“%1”，而此配置的 Llama 模型应有该张量；其文件是否齐全？</translation>
    </message>
    <message>
        <source>The model has no weight matrix with at least two rows and columns; choose another model.</source>
        <translation>模型没有至少两行两列的权重矩阵；请选择其他模型。</translation>
    </message>
    <message>
        <source>The network has no configurations; give it one at least.</source>
        <translation>网络没有配置；请至少给出一个。</translation>
    </message>
    <message>
        <source>The number &quot;%2&quot; of layer %1 in the plan is not finite or named like another field; correct or remove it.</source>
        <translation>方案中层 %1 的数值“%2”不是有限数，或与其他字段重名；请更正或删除。</translation>
    </message>
    <message>
        <source>The numbers after layer %1 are not finite; the model has weights that are not, or too large ones.</source>
        <translation>第 %1 层之后的数不是有限值；模型的权重含有非有限值或过大的值。</translation>
    </message>
    <message>
        <source>The numbers of layers[%1] leave the range of doubles; use smaller weights or a smaller input.</source>
        <translation>layers[%1] 的数超出双精度浮点数的范围；请使用更小的权重或更小的输入。</translation>
    </message>
    <message>
        <source>The percentile of a range must be between 0 and 1; change it.</source>
        <translation>范围的百分位必须介于 0 和 1 之间；请更改。</translation>
    </message>
    <message>
        <source>The plan gives layer %1 groups of %2 weights; use 0 for one scale per channel, or 1 to %3.</source>
        <translation>方案为层 %1 指定每组 %2 个权重；请用 0 表示每个通道一个缩放因子，或用 1 到 %3。</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format &quot;%2&quot;, which is not known; use fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 or int2 to int16.</source>
        <translation>方案为层 %1 指定的格式“%2”未知；请使用 fp32、fp16、bf16、fp8_e4m3、fp8_e5m2、fp4 或 int2 至 int16。</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format %2 but %3 bits; %2 has %4 bits, correct one of them.</source>
        <translation>方案为层 %1 指定格式 %2 却给出 %3 比特；%2 有 %4 比特，请更正其中之一。</translation>
    </message>
    <message>
        <source>The plan has a layer without a name; give every layer its name.</source>
        <translation>方案中有一层没有名称；请为每层给出名称。</translation>
    </message>
    <message>
        <source>The plan has no object &quot;layers&quot;; choose a complete plan.</source>
        <translation>方案没有对象“layers”；请选择完整的方案。</translation>
    </message>
    <message>
        <source>The plan names &quot;%1&quot;, which is no matrix of the model; was it made for another model?</source>
        <translation>方案给出了“%1”，它不是模型的矩阵；方案是否为其他模型所作？</translation>
    </message>
    <message>
        <source>The plan names layer %1 twice; remove one of them.</source>
        <translation>方案两次给出层 %1；请删除其中一个。</translation>
    </message>
    <message>
        <source>The plan&apos;s &quot;%2&quot; of layer %1 is missing or of the wrong kind; see the description of plans.</source>
        <translation>方案中层 %1 的“%2”缺失或类型错误；请参阅方案的说明。</translation>
    </message>
    <message>
        <source>The points have %1 coordinates, but the experiment has %2 input channels.</source>
        <translation>各点有 %1 个坐标，而实验有 %2 个输入通道。</translation>
    </message>
    <message>
        <source>The precision %1 is named twice; name it once.</source>
        <translation>精度 %1 给出了两次；请只给出一次。</translation>
    </message>
    <message>
        <source>The products of the layers leave the range of doubles; use smaller weights or fewer layers.</source>
        <translation>各层的乘积超出双精度浮点数的范围；请使用更小的权重或更少的层。</translation>
    </message>
    <message>
        <source>The quantizer was calibrated for a tensor of another shape; calibrate it anew.</source>
        <translation>量化器是针对另一形状的张量校准的；请重新校准。</translation>
    </message>
    <message>
        <source>The range “%1” runs backward; write the smaller number first.</source>
        <translation>范围“%1”前后颠倒；请将较小的数写在前面。</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output; free some space or use --out.</source>
        <translation>无法将结果写到标准输出；请腾出空间或使用 --out。</translation>
    </message>
    <message>
        <source>The rotary scaling is &quot;%1&quot;; only llama3 is supported.</source>
        <translation>旋转缩放为“%1”；仅支持 llama3。</translation>
    </message>
    <message>
        <source>The saved state belongs to another training; use the settings and images it was begun with.</source>
        <translation>保存的状态属于另一次训练；请使用其开始时的设置和图像。</translation>
    </message>
    <message>
        <source>The study needs at least one image and one probe, batches of 1 to 4096 and widths of 2 to 16 bits, the lower first.</source>
        <translation>分析需要至少一张图像和一个探测、1 到 4096 的批次以及 2 到 16 比特的位宽，较低者在前。</translation>
    </message>
    <message>
        <source>The table has no profile; it needs at least one line of numbers.</source>
        <translation>表格没有硬件配置；至少需要一行数值。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds %2; only floating-point weights are run.</source>
        <translation>张量“%1”的内容为 %2；只能运行浮点权重。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is %2; the configuration says %3.</source>
        <translation>张量“%1”为 %2；配置中为 %3。</translation>
    </message>
    <message>
        <source>The tensor %1 has %2 bytes, but its shape means %3.</source>
        <translation>张量 %1 有 %2 字节，但按其形状应为 %3。</translation>
    </message>
    <message>
        <source>The text has no tokens; write at least one character.</source>
        <translation>文本没有词元；请至少写一个字符。</translation>
    </message>
    <message>
        <source>The tokenizer needs something that is not supported: %1. Give token ids instead of text.</source>
        <translation>分词器需要不受支持的功能：%1。请用词元 ID 代替文本。</translation>
    </message>
    <message>
        <source>The tokenizer normalizes text (NFC), which is not done here, and the text has the character U+%1; give token ids instead.</source>
        <translation>分词器要求文本规范化 (NFC)，此处不做该处理，而文本含有字符 U+%1；请改用词元 ID。</translation>
    </message>
    <message>
        <source>The trained network has not been measured. Train one, then measure its sensitivities.</source>
        <translation>尚未测量训练好的网络。请训练一个网络，然后测量其敏感度。</translation>
    </message>
    <message>
        <source>The training diverged: at iteration %1 the loss is not a finite number any more. Train with a smaller learning rate or wider bit-widths.</source>
        <translation>训练发散：在第 %1 次迭代时损失不再是有限数。请用更小的学习率或更大的位宽训练。</translation>
    </message>
    <message>
        <source>The training was canceled.</source>
        <translation>训练已取消。</translation>
    </message>
    <message>
        <source>The vocabulary has no token for the character at byte %1 of the text; leave it out.</source>
        <translation>词表中没有文本第 %1 字节处字符的词元；请去掉该字符。</translation>
    </message>
    <message>
        <source>The weights are stored quantized (%1); open the model in 16 or 32 bits.</source>
        <translation>权重以量化形式存储（%1）；请打开 16 或 32 比特的模型。</translation>
    </message>
    <message>
        <source>The weights of %1 are not all finite, so they cannot be rounded.</source>
        <translation>%1 的权重并非全部有限，因此无法舍入。</translation>
    </message>
    <message>
        <source>There are fewer than 2 points; give a line for each point.</source>
        <translation>点少于 2 个；请每行给出一个点。</translation>
    </message>
    <message>
        <source>There are more than %1 points; give fewer.</source>
        <translation>点多于 %1 个；请减少。</translation>
    </message>
    <message>
        <source>There are no numbers; copy a matrix such as [[0.9, 0.2], [0.1, 1]].</source>
        <translation>没有数；请复制类似 [[0.9, 0.2], [0.1, 1]] 的矩阵。</translation>
    </message>
    <message>
        <source>There are no prompts; give a text, a file of prompts or token ids.</source>
        <translation>没有提示词；请给出文本、提示词文件或词元 ID。</translation>
    </message>
    <message>
        <source>There is no allocation at this budget; choose another one.</source>
        <translation>在此预算下没有分配方案；请选择其他预算。</translation>
    </message>
    <message>
        <source>There is no configuration &quot;%1&quot; in the network.</source>
        <translation>网络中没有配置“%1”。</translation>
    </message>
    <message>
        <source>There is no configuration %1; there are %2.</source>
        <translation>没有配置 %1；现有：%2。</translation>
    </message>
    <message>
        <source>There is no file of labels beside it; put one there.</source>
        <translation>旁边没有标签文件；请放一个在那里。</translation>
    </message>
    <message>
        <source>There is no hardware profile &quot;%1&quot;; there are: %2.</source>
        <translation>没有硬件配置“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>There is no image %1; the training has %2.</source>
        <translation>没有图像 %1；训练集共有 %2 张。</translation>
    </message>
    <message>
        <source>There is no manifold %1; give a file with points or one of %2.</source>
        <translation>没有流形 %1；请给出含有点的文件，或 %2 之一。</translation>
    </message>
    <message>
        <source>There is no parameter called %1.</source>
        <translation>没有名为 %1 的参数。</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;; choose of fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 and int8 to int2, these also as int4_channel, int4_group32 and int4_group128.</source>
        <translation>没有精度“%1”；请从 fp64、fp32、fp16、bf16、fp8_e4m3、fp8_e5m2 和 int8 至 int2 中选择，后者也可写作 int4_channel、int4_group32 和 int4_group128。</translation>
    </message>
    <message>
        <source>This file of the cache cannot be removed (%1).</source>
        <translation>无法删除缓存中的此文件（%1）。</translation>
    </message>
    <message>
        <source>This is no quantization plan: its &quot;schema&quot; must be &quot;%1&quot;; choose a plan that was exported here.</source>
        <translation>不是量化方案：其“schema”必须为“%1”；请选择由本程序导出的方案。</translation>
    </message>
    <message>
        <source>This precision has not been analyzed yet; choose Analyze spectra.</source>
        <translation>尚未分析此精度；请选择“分析谱”。</translation>
    </message>
    <message>
        <source>This tensor is not there any more. Choose another one.</source>
        <translation>此张量已不存在。请选择其他张量。</translation>
    </message>
    <message>
        <source>What another process sent cannot be read; use the same version of the program everywhere.</source>
        <translation>无法读取其他进程发来的内容；请各处使用同一版本的程序。</translation>
    </message>
    <message>
        <source>bit_width_usage names no bit-width and there are no losses, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>bit_width_usage 未给出任何位宽，也没有损失，因此没有可分析的内容；请检查写出该文件的训练。</translation>
    </message>
    <message>
        <source>bits has %1 entries for %2 layers; give one number, or one for each layer.</source>
        <translation>bits 有 %1 项，而层有 %2 个；请给出一个数，或每层一个数。</translation>
    </message>
    <message>
        <source>bits is one for all layers but layer %1 has %2 instead of %3; make them agree.</source>
        <translation>bits 对所有层相同，但第 %1 层为 %2 而不是 %3；请使其一致。</translation>
    </message>
    <message>
        <source>byte %1 is the class %2, but there are only 0 to 9.</source>
        <translation>第 %1 字节为类别 %2，但只有 0 到 9。</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the report.</source>
        <translation>无法创建（%1）；请为报告另选文件夹。</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the results.</source>
        <translation>无法创建（%1）；请为结果另选文件夹。</translation>
    </message>
    <message>
        <source>cannot be made by rsvg-convert; write the figures as svg.</source>
        <translation>无法由 rsvg-convert 生成；请将图写成 svg。</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and the permissions.</source>
        <translation>无法读取（%1）；请检查名称和权限。</translation>
    </message>
    <message>
        <source>cannot be read (%1); give a file or a pipe.</source>
        <translation>无法读取（%1）；请给出文件或管道。</translation>
    </message>
    <message>
        <source>cannot be read; check the file.</source>
        <translation>无法读取；请检查该文件。</translation>
    </message>
    <message>
        <source>cannot be removed (%1); remove it yourself.</source>
        <translation>无法删除（%1）；请自行删除。</translation>
    </message>
    <message>
        <source>cannot be right: byte %1 begins a dimension of %2.</source>
        <translation>不可能正确：第 %1 字节起的维度为 %2。</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is no memory left; close something.</source>
        <translation>无法解压：没有剩余内存；请关闭一些程序。</translation>
    </message>
    <message>
        <source>cannot be unpacked; there is not enough memory.</source>
        <translation>无法解压；内存不足。</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose another folder for the results.</source>
        <translation>无法写入（%1）；请为结果另选文件夹。</translation>
    </message>
    <message>
        <source>cannot be written (%1); nothing was changed. Choose another place or free some space.</source>
        <translation>无法写入（%1）；未作任何更改。请选择其他位置或腾出空间。</translation>
    </message>
    <message>
        <source>carries a session that is damaged; open another copy of the figure, or the session file.</source>
        <translation>所含会话已损坏；请打开该图的其他副本，或打开会话文件。</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot; twice; copy or download the file again.</source>
        <translation>两次以“%2”描述张量“%1”；请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot;, which safetensors does not have; is it the right file?</source>
        <translation>以 safetensors 所没有的“%2”描述张量“%1”；文件是否选对？</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with a list of more than %2 numbers; is it the right file?</source>
        <translation>以多于 %2 个数的列表描述张量“%1”；文件是否选对？</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; without &quot;%2&quot;; copy or download the file again.</source>
        <translation>描述张量“%1”时缺少“%2”；请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>does not exist; name the folder of a model.</source>
        <translation>不存在；请给出模型的文件夹。</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of an image; images take %2 bytes each.</source>
        <translation>在一张图像中间的第 %1 字节处结束；每张图像占 %2 字节。</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of its compressed data; get the file anew.</source>
        <translation>在压缩数据中间的第 %1 字节处结束；请重新获取文件。</translation>
    </message>
    <message>
        <source>ends at byte %1, but its header speaks of %2 bytes; get the file anew.</source>
        <translation>在第 %1 字节处结束，但其文件头注明有 %2 字节；请重新获取文件。</translation>
    </message>
    <message>
        <source>ends before byte %1; copy it again.</source>
        <translation>在第 %1 字节之前结束；请重新复制。</translation>
    </message>
    <message>
        <source>error_model is %1; it must be &quot;diagonal&quot; or &quot;full&quot;.</source>
        <translation>error_model 为 %1；必须是“diagonal”或“full”。</translation>
    </message>
    <message>
        <source>gives the array &quot;%1&quot; a shape that no memory holds; save it again.</source>
        <translation>为数组“%1”给出的形状超出任何内存的容量；请重新保存。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; copy or download it again.</source>
        <translation>为张量“%1”给出 %2 字节，但按其形状和类型应为 %3；请重新复制或下载。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; export the model again.</source>
        <translation>为张量“%1”给出 %2 字节，但按其形状和类型应为 %3；请重新导出模型。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; a shape that no memory holds; copy or download it again.</source>
        <translation>为张量“%1”给出的形状超出任何内存的容量；请重新复制或下载。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; no place: its data_offsets are not two numbers; copy or download the file again.</source>
        <translation>未给出张量“%1”的位置：其 data_offsets 不是两个数；请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; the %2 &quot;%3&quot; in another file, which is no such number; export the model again.</source>
        <translation>为张量“%1”给出的另一文件中的 %2 为“%3”，不是有效的数；请重新导出模型。</translation>
    </message>
    <message>
        <source>gives the tensor at byte %1 a shape that no memory holds; export the model again.</source>
        <translation>为第 %1 字节处的张量给出的形状超出任何内存的容量；请重新导出模型。</translation>
    </message>
    <message>
        <source>goes on after byte %1, where its header says it ends.</source>
        <translation>在第 %1 字节之后仍有内容，而其文件头注明在此结束。</translation>
    </message>
    <message>
        <source>goes on for %1 bytes after its last tensor; copy or download it again.</source>
        <translation>在最后一个张量之后还有 %1 字节；请重新复制或下载。</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after its array; save each array in its own file.</source>
        <translation>在其数组之后还有 %2 字节；请将每个数组保存为单独的文件。</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after the array &quot;%1&quot;; save it again.</source>
        <translation>在数组“%1”之后还有 %2 字节；请重新保存。</translation>
    </message>
    <message>
        <source>goes on with %3 at byte %1 after its JSON object has ended; remove what follows.</source>
        <translation>其 JSON 对象结束后，从第 %1 字节起还有 %3；请删除后面的内容。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; damaged: it does not unpack; copy or save it again.</source>
        <translation>其中的“%1”已损坏：无法解压；请重新复制或保存。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; encrypted or packed in a way that is not read here; save it again with numpy.savez.</source>
        <translation>其中的“%1”已加密，或打包方式不受支持；请用 numpy.savez 重新保存。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; twice in its header; copy or download the file again.</source>
        <translation>在文件头中“%1”出现了两次；请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, whose %2 bytes unpack to %3: no weights do that; get the model from a source you trust.</source>
        <translation>含有“%1”，其 %2 字节解压后为 %3 字节：权重不会如此；请从可信的来源获取模型。</translation>
    </message>
    <message>
        <source>has %1 bytes before the tensor &quot;%2&quot; that belong to no tensor; copy or download it again.</source>
        <translation>在张量“%2”之前有 %1 字节不属于任何张量；请重新复制或下载。</translation>
    </message>
    <message>
        <source>has %1 labels, but %2 has %3 images; they do not belong together.</source>
        <translation>有 %1 个标签，但 %2 有 %3 张图像；两者不匹配。</translation>
    </message>
    <message>
        <source>has a header and nothing below it; record at least one iteration.</source>
        <translation>有表头，但下面没有内容；请至少记录一次迭代。</translation>
    </message>
    <message>
        <source>has a header of %1 bytes, more than the %2 that are read here; is it the right file?</source>
        <translation>的文件头有 %1 字节，超过此处读取的上限 %2；文件是否选对？</translation>
    </message>
    <message>
        <source>has a header that goes on after its JSON object has ended; copy or download the file again.</source>
        <translation>的文件头在其 JSON 对象结束后仍有内容；请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>has a header that is not valid JSON near its byte %1 (%2); copy or download the file again.</source>
        <translation>的文件头在其第 %1 字节附近不是有效的 JSON（%2）；请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>has a header with a value of the wrong kind before its byte %1; copy or download the file again.</source>
        <translation>的文件头在其第 %1 字节之前有类型错误的值；请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>has a key of more than 65536 bytes at byte %1; choose a training-statistics file.</source>
        <translation>在第 %1 字节处有超过 65536 字节的键；请选择训练统计文件。</translation>
    </message>
    <message>
        <source>has a name at byte %1 that is no text (UTF-8, at most 64 KiB); export the model again.</source>
        <translation>在第 %1 字节处的名称不是文本（UTF-8，最多 64 KiB）；请重新导出模型。</translation>
    </message>
    <message>
        <source>has a number in the tensor &quot;%1&quot; that its type does not have; export the model again.</source>
        <translation>在张量“%1”中有其类型所没有的数；请重新导出模型。</translation>
    </message>
    <message>
        <source>has a number of more than 1024 characters at byte %1, inside %2; round it or export the file again.</source>
        <translation>在 %2 内第 %1 字节处有超过 1024 个字符的数；请舍入或重新导出文件。</translation>
    </message>
    <message>
        <source>has a shape that no memory holds; save it again.</source>
        <translation>的形状超出任何内存的容量；请重新保存。</translation>
    </message>
    <message>
        <source>has more than %1 keys; choose a training-statistics file.</source>
        <translation>键多于 %1 个；请选择训练统计文件。</translation>
    </message>
    <message>
        <source>has neither IDX files (…images-idx3-ubyte, perhaps .gz) nor CIFAR-10&apos;s data_batch_1.bin.</source>
        <translation>既没有 IDX 文件（…images-idx3-ubyte，也可为 .gz），也没有 CIFAR-10 的 data_batch_1.bin。</translation>
    </message>
    <message>
        <source>has no %1; give the bit-widths of every layer.</source>
        <translation>没有 %1；请给出每层的位宽。</translation>
    </message>
    <message>
        <source>has no ONNX graph in it; choose a model.</source>
        <translation>不含 ONNX 图；请选择模型。</translation>
    </message>
    <message>
        <source>has no column named loss or bit_width in its first line; name the columns or choose a table of training statistics.</source>
        <translation>第一行中没有名为 loss 或 bit_width 的列；请为各列命名，或选择训练统计的表格。</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where one must be; save it again.</source>
        <translation>在应有 NumPy 数组头之处没有数组头；请重新保存。</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where that of &quot;%1&quot; must be; save it again.</source>
        <translation>在应有数组“%1”的 NumPy 头之处没有数组头；请重新保存。</translation>
    </message>
    <message>
        <source>has no layers whose weights could be rounded.</source>
        <translation>没有可舍入权重的层。</translation>
    </message>
    <message>
        <source>has no numbers %2 to %3 in tensor &quot;%1&quot;, or there is no room for them; ask for what there is.</source>
        <translation>在张量“%1”中没有第 %2 到 %3 个数，或没有足够的空间存放；请只读取已有的部分。</translation>
    </message>
    <message>
        <source>has no record with the key loss or bit_width; choose a file whose lines have them.</source>
        <translation>没有含键 loss 或 bit_width 的记录；请选择各行含有这些键的文件。</translation>
    </message>
    <message>
        <source>has no such block; choose one inside the layer&apos;s matrix.</source>
        <translation>没有这样的小块；请在该层的矩阵之内选择。</translation>
    </message>
    <message>
        <source>has no tensor %1 of the network&apos;s shape; choose weights of this network for images of this size.</source>
        <translation>没有符合网络形状的张量 %1；请选择此网络、此图像尺寸的权重。</translation>
    </message>
    <message>
        <source>has no tensors; choose a file with weights.</source>
        <translation>没有张量；请选择含有权重的文件。</translation>
    </message>
    <message>
        <source>has none of the keys iteration_losses, bit_width_usage and losses_per_bit; choose a training-statistics file.</source>
        <translation>不含 iteration_losses、bit_width_usage 和 losses_per_bit 中的任何一个键；请选择训练统计文件。</translation>
    </message>
    <message>
        <source>has numbers in this block that are not finite; choose another block.</source>
        <translation>在此小块中有非有限的数；请另选一块。</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; cut off: it needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>的数组“%1”不完整：需要 %3 字节，但只有 %2；请重新复制或保存。</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>的数组“%1”为类型“%2”，此处不读取；请保存为 float32，例如使用 array.astype(&quot;float32&quot;)。</translation>
    </message>
    <message>
        <source>has the column %1 twice; remove one of the two.</source>
        <translation>列 %1 出现了两次；请删除其中一个。</translation>
    </message>
    <message>
        <source>has the key &quot;%1&quot; twice; remove one of the two.</source>
        <translation>键“%1”出现了两次；请删除其中一个。</translation>
    </message>
    <message>
        <source>has the tensor &quot;%1&quot; of type &quot;%2&quot;, which is not read here; convert it to F32, F16 or BF16.</source>
        <translation>的张量“%1”为类型“%2”，此处不读取；请转换为 F32、F16 或 BF16。</translation>
    </message>
    <message>
        <source>has the tensors &quot;%1&quot; and &quot;%2&quot; in the same place; copy or download it again.</source>
        <translation>的张量“%1”和“%2”位于同一位置；请重新复制或下载。</translation>
    </message>
    <message>
        <source>has too few images to train and to test with.</source>
        <translation>的图像太少，不足以训练和测试。</translation>
    </message>
    <message>
        <source>has two members in the same place, at byte %1: no program saves weights so; get the model from a source you trust.</source>
        <translation>在同一位置（第 %1 字节）有两个成员：没有程序会这样保存权重；请从可信的来源获取模型。</translation>
    </message>
    <message>
        <source>has two members with the name &quot;%1&quot;; save it again.</source>
        <translation>有两个名为“%1”的成员；请重新保存。</translation>
    </message>
    <message>
        <source>has two tensors with the name &quot;%1&quot;; copy or download it again.</source>
        <translation>有两个名为“%1”的张量；请重新复制或下载。</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot;, this program reads &quot;%2&quot;; open it with a newer version.</source>
        <translation>内容为“%1”，而本程序读取“%2”；请用更新的版本打开。</translation>
    </message>
    <message>
        <source>holds a JSON %1 where a JSON object must stand; choose a training-statistics file.</source>
        <translation>含有 JSON %1，此处应为 JSON 对象；请选择训练统计文件。</translation>
    </message>
    <message>
        <source>holds a part of a report only; writing it was canceled.</source>
        <translation>只含报告的一部分；写出过程已被取消。</translation>
    </message>
    <message>
        <source>holds more numbers than fit into memory; close other programs or cut the file.</source>
        <translation>所含的数超出内存容量；请关闭其他程序或截短文件。</translation>
    </message>
    <message>
        <source>holds no finite loss, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>不含有限的损失，因此没有可分析的内容；请检查写出该文件的训练。</translation>
    </message>
    <message>
        <source>holds nothing: it ends at byte %1; copy or export it again.</source>
        <translation>没有内容：在第 %1 字节处结束；请重新复制或导出。</translation>
    </message>
    <message>
        <source>input has %1 numbers; give 2 or 3.</source>
        <translation>input 有 %1 个数；请给出 2 或 3 个。</translation>
    </message>
    <message>
        <source>is a GGUF or GGML file, whose weights are quantized already; choose the model it was made from, as safetensors.</source>
        <translation>是 GGUF 或 GGML 文件，其权重已经量化；请选择其原始模型的 safetensors 文件。</translation>
    </message>
    <message>
        <source>is a Git LFS pointer in the place of the weights; fetch them with &quot;git lfs pull&quot;.</source>
        <translation>是 Git LFS 指针，而不是权重；请用 &quot;git lfs pull&quot; 获取权重。</translation>
    </message>
    <message>
        <source>is a MATLAB file, which is not read here; export its arrays with numpy.savez.</source>
        <translation>是 MATLAB 文件，此处不读取；请用 numpy.savez 导出其数组。</translation>
    </message>
    <message>
        <source>is a Python pickle, which can run any program when it is loaded and is never loaded here; convert it to safetensors where you trust it, e.g. with safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</source>
        <translation>是 Python pickle，加载时可能运行任意程序，因此从不在此加载；请在可信的环境中将其转换为 safetensors，例如使用 safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;)。</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file, which is not read here; export the model as ONNX.</source>
        <translation>是 TensorFlow Lite 文件，此处不读取；请将模型导出为 ONNX。</translation>
    </message>
    <message>
        <source>is a ZIP archive, but not npz: &quot;%1&quot; is no array of NumPy; choose safetensors, ONNX or npz.</source>
        <translation>是 ZIP 归档，但不是 npz：“%1”不是 NumPy 数组；请选择 safetensors、ONNX 或 npz。</translation>
    </message>
    <message>
        <source>is a folder with several models; choose one of its files.</source>
        <translation>是含有多个模型的文件夹；请选择其中的一个文件。</translation>
    </message>
    <message>
        <source>is a folder without a model or training statistics; choose another folder or a file.</source>
        <translation>是不含模型或训练统计的文件夹；请选择其他文件夹或文件。</translation>
    </message>
    <message>
        <source>is a folder without a model; choose a folder with safetensors, ONNX or NumPy arrays, or a file.</source>
        <translation>是不含模型的文件夹；请选择含有 safetensors、ONNX 或 NumPy 数组的文件夹，或选择文件。</translation>
    </message>
    <message>
        <source>is a folder without training statistics; choose another folder or a file.</source>
        <translation>是不含训练统计的文件夹；请选择其他文件夹或文件。</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation>是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
        <source>is a part of the model that has further names (hard links), perhaps outside the model&apos;s folder; put a copy in its place.</source>
        <translation>是模型的一部分，但还有其他名称（硬链接），可能位于模型文件夹之外；请用副本替换。</translation>
    </message>
    <message>
        <source>is a part of the model, but a symbolic link, perhaps to outside the model&apos;s folder; put a copy in its place (huggingface-cli download --local-dir does).</source>
        <translation>是模型的一部分，但它是符号链接，可能指向模型文件夹之外；请用副本替换（可使用 huggingface-cli download --local-dir）。</translation>
    </message>
    <message>
        <source>is a part of the model, but missing; put it beside the others.</source>
        <translation>是模型的一部分，但缺失；请将其放到其他部分旁边。</translation>
    </message>
    <message>
        <source>is a picture without a session in it; open a figure that Quantoscope has written, or the session file.</source>
        <translation>是不含会话的图片；请打开 Quantoscope 写出的图，或打开会话文件。</translation>
    </message>
    <message>
        <source>is a plan, which says nothing of sizes: open its model first.</source>
        <translation>是方案，不含尺寸信息；请先打开其模型。</translation>
    </message>
    <message>
        <source>is an HDF5 file (Keras?), which is not read here; export the model as ONNX or its arrays with numpy.savez.</source>
        <translation>是 HDF5 文件（Keras？），此处不读取；请将模型导出为 ONNX，或用 numpy.savez 导出其数组。</translation>
    </message>
    <message>
        <source>is an array of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>是类型为“%2”的数组，此处不读取；请保存为 float32，例如使用 array.astype(&quot;float32&quot;)。</translation>
    </message>
    <message>
        <source>is cut off or damaged: the tensor &quot;%1&quot; should be at bytes %2 to %3 of its data, which have %4; copy or download it again.</source>
        <translation>不完整或已损坏：张量“%1”应位于其数据的第 %2 到 %3 字节，而数据有 %4 字节；请重新复制或下载。</translation>
    </message>
    <message>
        <source>is cut off or no ONNX: its content breaks off at byte %1; copy or export it again.</source>
        <translation>不完整或不是 ONNX：其内容在第 %1 字节处中断；请重新复制或导出。</translation>
    </message>
    <message>
        <source>is cut off or not safetensors: its header should have %1 bytes, but only %2 follow; copy or download it again.</source>
        <translation>不完整或不是 safetensors：其文件头应有 %1 字节，但后面只有 %2 字节；请重新复制或下载。</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside %2; copy or export it again.</source>
        <translation>不完整：在 %2 内第 %1 字节处结束；请重新复制或导出。</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside line %2; copy or export it again.</source>
        <translation>不完整：在第 %2 行内第 %1 字节处结束；请重新复制或导出。</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1; copy or export it again.</source>
        <translation>不完整：在第 %1 字节处结束；请重新复制或导出。</translation>
    </message>
    <message>
        <source>is cut off: it has %1 bytes, too few for safetensors; copy or download it again.</source>
        <translation>不完整：有 %1 字节，对 safetensors 来说太少；请重新复制或下载。</translation>
    </message>
    <message>
        <source>is cut off: the array needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>不完整：数组需要 %3 字节，但只有 %2；请重新复制或保存。</translation>
    </message>
    <message>
        <source>is cut off: the tensor &quot;%1&quot; should be at bytes %2 to %3, but there are %4; copy or download it again.</source>
        <translation>不完整：张量“%1”应位于第 %2 到 %3 字节，但只有 %4 字节；请重新复制或下载。</translation>
    </message>
    <message>
        <source>is damaged at byte %1 of its compressed data; get the file anew.</source>
        <translation>在其压缩数据的第 %1 字节处损坏；请重新获取文件。</translation>
    </message>
    <message>
        <source>is damaged or was edited: its checksum does not match; open an older copy, or remove the line &quot;checksum&quot; if you edited it yourself.</source>
        <translation>已损坏或被编辑过：校验和不符；请打开较早的副本，或者如果是您自己编辑的，请删除“checksum”一行。</translation>
    </message>
    <message>
        <source>is empty; choose a file with content.</source>
        <translation>为空；请选择有内容的文件。</translation>
    </message>
    <message>
        <source>is no complete ZIP archive: what must be at byte %1 is not there; copy or save it again.</source>
        <translation>不是完整的 ZIP 归档：第 %1 字节处缺少应有的内容；请重新复制或保存。</translation>
    </message>
    <message>
        <source>is no model that is read here; choose safetensors, the index of a sharded model, ONNX, npy or npz.</source>
        <translation>不是此处读取的模型；请选择 safetensors、分片模型的索引、ONNX、npy 或 npz。</translation>
    </message>
    <message>
        <source>is not JSON: what begins with %3 at byte %1 is no JSON value; choose a training-statistics file.</source>
        <translation>不是 JSON：第 %1 字节处以 %3 开头的内容不是 JSON 值；请选择训练统计文件。</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a key, is %3; save the file as UTF-8.</source>
        <translation>不是 UTF-8：键中的第 %1 字节为 %3；请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a string inside %2, is %3; save the file as UTF-8.</source>
        <translation>不是 UTF-8：%2 内字符串中的第 %1 字节为 %3；请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>is not a JSON object with the bit-widths of layers.</source>
        <translation>不是含有各层位宽的 JSON 对象。</translation>
    </message>
    <message>
        <source>is not a folder; name one with IDX or CIFAR-10 files, or &quot;digits&quot;.</source>
        <translation>不是文件夹；请给出含有 IDX 或 CIFAR-10 文件的文件夹，或“digits”。</translation>
    </message>
    <message>
        <source>is not a regular file; choose a file.</source>
        <translation>不是普通文件；请选择文件。</translation>
    </message>
    <message>
        <source>is not a sample of this program; open a file instead.</source>
        <translation>不是本程序的示例；请改为打开文件。</translation>
    </message>
    <message>
        <source>is not a usable session: %1; open an older copy of it.</source>
        <translation>不是可用的会话：%1；请打开其较早的副本。</translation>
    </message>
    <message>
        <source>is not a whole checkpoint of a training.</source>
        <translation>不是完整的训练检查点。</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes with %1 dimensions: byte %2 is %3, not %4.</source>
        <translation>不是 %1 维的字节 IDX 文件：第 %2 字节为 %3，而不是 %4。</translation>
    </message>
    <message>
        <source>is not valid JSON lines: line %1 goes wrong at its byte %2; correct the line or export the file again.</source>
        <translation>不是有效的 JSON Lines：第 %1 行在其第 %2 字节处出错；请更正该行或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>不是有效的 JSON：第 %1 字节为 %3，此处应为 %4；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>不是有效的 JSON：第 %1 字节为 %3，此处应为 %4 或 %5；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a key, is the control character %3; escape it or export the file again.</source>
        <translation>不是有效的 JSON：键中的第 %1 字节是控制字符 %3；请转义或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a string inside %2, is the control character %3; escape it or export the file again.</source>
        <translation>不是有效的 JSON：%2 内字符串中的第 %1 字节是控制字符 %3；请转义或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>不是有效的 JSON：%2 内第 %1 字节为 %3，此处应为 %4；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>不是有效的 JSON：%2 内第 %1 字节为 %3，此处应为 %4 或 %5；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a key, is broken; correct it or export the file again.</source>
        <translation>不是有效的 JSON：键中第 %1 字节处的转义序列有误；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a string inside %2, is broken; correct it or export the file again.</source>
        <translation>不是有效的 JSON：%2 内字符串中第 %1 字节处的转义序列有误；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: the number inside %2 goes wrong at byte %1 with %3; correct it or export the file again.</source>
        <translation>不是有效的 JSON：%2 内的数在第 %1 字节处因 %3 出错；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is not valid JSON: what begins with %3 at byte %1, inside %2, is no JSON value; correct it or export the file again.</source>
        <translation>不是有效的 JSON：%2 内第 %1 字节处以 %3 开头的内容不是 JSON 值；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>is of a kind this program does not read; choose training statistics, a model, an experiment, a session or a figure.</source>
        <translation>是本程序不读取的类型；请选择训练统计、模型、实验、会话或图。</translation>
    </message>
    <message>
        <source>is the state of a training with other settings or images; go on with those it was begun with.</source>
        <translation>是使用其他设置或图像的训练的状态；请使用其开始时的设置和图像继续。</translation>
    </message>
    <message>
        <source>is too large for its kind (%1 bytes, at most %2); is it the right file?</source>
        <translation>对此类文件来说过大（%1 字节，最多 %2）；文件是否选对？</translation>
    </message>
    <message>
        <source>is too large for its kind (more than %1 bytes); is it the right file?</source>
        <translation>对此类文件来说过大（超过 %1 字节）；文件是否选对？</translation>
    </message>
    <message>
        <source>layers has %1 matrices; give 1 to %2.</source>
        <translation>layers 有 %1 个矩阵；请给出 1 到 %2 个。</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where the first line names %3 columns; correct it or export the file again.</source>
        <translation>第 %1 行有 %2 个字段，而第一行给出了 %3 列；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>line %1 has %2 fields; there must be %3.</source>
        <translation>第 %1 行有 %2 个字段；必须有 %3 个。</translation>
    </message>
    <message>
        <source>line %1 has the key &quot;%2&quot; twice; remove one of the two.</source>
        <translation>第 %1 行的键“%2”出现了两次；请删除其中一个。</translation>
    </message>
    <message>
        <source>line %1 holds a JSON %2 where a JSON object must stand; correct the line or export the file again.</source>
        <translation>第 %1 行是 JSON %2，此处应为 JSON 对象；请更正该行或重新导出文件。</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 bytes; close its quotation marks or choose a table of training statistics.</source>
        <translation>第 %1 行超过 %2 字节；请补全引号，或选择训练统计的表格。</translation>
    </message>
    <message>
        <source>line %1 must be the header &quot;profile,quantity,kind,bits,value,unit,source&quot;.</source>
        <translation>第 %1 行必须是表头 &quot;profile,quantity,kind,bits,value,unit,source&quot;。</translation>
    </message>
    <message>
        <source>line %1, column %2: &quot;%3&quot; is not a number; write numbers with a point, and nothing where there is none.</source>
        <translation>第 %1 行第 %2 列：“%3”不是数；数请用小数点书写，没有数处请留空。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is no bit-width; a bit-width is a whole number from 1 to 64, or nothing.</source>
        <translation>第 %1 行第 %2 列：%3 不是位宽；位宽应是 1 到 64 的整数，或留空。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is too large for a double; correct it or write inf.</source>
        <translation>第 %1 行第 %2 列：%3 超出双精度浮点数的范围；请更正或写作 inf。</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a quantity of a named profile; use mac_rate, mac_energy, memory_bandwidth, memory_energy or positions.</source>
        <translation>第 %1 行：“%2”不是具名硬件配置的量；请使用 mac_rate、mac_energy、memory_bandwidth、memory_energy 或 positions。</translation>
    </message>
    <message>
        <source>line %1: %2 is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>第 %1 行：%2 为 %3，超出双精度浮点数的范围；请更正或写作 Infinity。</translation>
    </message>
    <message>
        <source>line %1: %2 is a JSON %3, but it must be a number, NaN or null; correct it or export the file again.</source>
        <translation>第 %1 行：%2 是 JSON %3，但必须是数、NaN 或 null；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>line %1: %2 of %3 is given twice; keep one of the two.</source>
        <translation>第 %1 行：%3 的 %2 给出了两次；请只保留一个。</translation>
    </message>
    <message>
        <source>line %1: a quote is not closed; close it in the same line.</source>
        <translation>第 %1 行：引号没有闭合；请在同一行内闭合。</translation>
    </message>
    <message>
        <source>line %1: bit_width is %2, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>第 %1 行：bit_width 为 %2，但位宽应是 1 到 64 的整数或 null；请更正或重新导出文件。</translation>
    </message>
    <message>
        <source>line %1: bits is &quot;%2&quot;; it must be a width such as 8, or two such as 8x8.</source>
        <translation>第 %1 行：bits 为“%2”；必须是 8 之类的位宽，或 8x8 之类的两个位宽。</translation>
    </message>
    <message>
        <source>line %1: kind is &quot;%2&quot;; it must be conv, linear or empty.</source>
        <translation>第 %1 行：kind 为“%2”；必须是 conv、linear 或留空。</translation>
    </message>
    <message>
        <source>line %1: the unit is &quot;%2&quot;; %3 is given in %4.</source>
        <translation>第 %1 行：单位为“%2”；%3 的单位应为 %4。</translation>
    </message>
    <message>
        <source>line %1: the value &quot;%2&quot; is not a positive number.</source>
        <translation>第 %1 行：值“%2”不是正数。</translation>
    </message>
    <message>
        <source>lists no weights (&quot;weight_map&quot;); choose the index of a sharded model or one of its shards.</source>
        <translation>没有列出权重（“weight_map”）；请选择分片模型的索引或其中一个分片。</translation>
    </message>
    <message>
        <source>names &quot;%1&quot; as a part of the model, which may lie outside its folder; get the model from a source you trust.</source>
        <translation>将“%1”列为模型的一部分，而它可能位于模型文件夹之外；请从可信的来源获取模型。</translation>
    </message>
    <message>
        <source>names no layer of the opened model; open the model it was made for.</source>
        <translation>没有给出已打开模型的任何层；请打开该文件所对应的模型。</translation>
    </message>
    <message>
        <source>nests deeper than 128 levels at byte %1, inside %2; choose a training-statistics file.</source>
        <translation>在 %2 内第 %1 字节处嵌套超过 128 层；请选择训练统计文件。</translation>
    </message>
    <message>
        <source>nests graphs deeper than %1 levels at byte %2; export the model again.</source>
        <translation>在第 %2 字节处图的嵌套超过 %1 层；请重新导出模型。</translation>
    </message>
    <message>
        <source>oneDNN cannot compute the network on this machine (%1).</source>
        <translation>oneDNN 无法在此机器上计算该网络（%1）。</translation>
    </message>
    <message>
        <source>reading was canceled; nothing was changed.</source>
        <translation>读取已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>rope_scaling.high_freq_factor must be larger than low_freq_factor.</source>
        <translation>rope_scaling.high_freq_factor 必须大于 low_freq_factor。</translation>
    </message>
    <message>
        <source>says that the tensor &quot;%1&quot; is in %2, which has none of that name, or lists it twice; get both files from the same place.</source>
        <translation>注明张量“%1”在 %2 中，但后者没有该名称的张量，或两次列出；请从同一来源获取这两个文件。</translation>
    </message>
    <message>
        <source>schema is &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>schema 为“%1”；本程序读取“%2”。</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes; this is no set of images.</source>
        <translation>解压后超过 %1 字节；这不是图像集。</translation>
    </message>
    <message>
        <source>unsaved work cannot be kept there (%1); save the session yourself now and then.</source>
        <translation>无法在该处保留未保存的工作（%1）；请不时自行保存会话。</translation>
    </message>
    <message>
        <source>was changed after it was opened; open it again.</source>
        <translation>在打开后被更改过；请重新打开。</translation>
    </message>
    <message>
        <source>was cut off while it was read: byte %1 is gone; copy or download it again.</source>
        <translation>在读取时被截断：第 %1 字节已不存在；请重新复制或下载。</translation>
    </message>
    <message>
        <source>was written, but the disk did not confirm it (%1); check the disk and save again in another place.</source>
        <translation>已写入，但磁盘未予确认（%1）；请检查磁盘，并在其他位置再次保存。</translation>
    </message>
    <message>
        <source>“%1” is no bit-width; write numbers and ranges such as 2,3,4-8.</source>
        <translation>“%1”不是位宽；请写 2,3,4-8 之类的数和范围。</translation>
    </message>
    <message>
        <source>“%1” is out of range; bit-widths lie between %2 and %3.</source>
        <translation>“%1”超出范围；位宽应介于 %2 和 %3 之间。</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message numerus="yes">
        <source>%n figures written to %1</source>
        <translation>
            <numerusform>已将 %n 张图写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>%1: all panels</source>
        <translation>%1：所有面板</translation>
    </message>
</context>
<context>
    <name>FigurePreset</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, one column (%2)</source>
        <translation>%1，单栏（%2）</translation>
    </message>
    <message>
        <source>%1, two columns (%2)</source>
        <translation>%1，双栏（%2）</translation>
    </message>
    <message>
        <source>Slide, %1 (%2)</source>
        <translation>幻灯片，%1（%2）</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Nothing to show yet. Open a file or take a sample, then export again.</source>
        <translation>尚无内容可显示。请打开文件或使用示例，然后再次导出。</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>+, -</source>
        <translation>+、-</translation>
    </message>
    <message>
        <source>4, 5, 6</source>
        <translation>4、5、6</translation>
    </message>
    <message>
        <source>Alt with arrow keys or wheel</source>
        <translation>Alt + 方向键或滚轮</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>方向键、Home、End</translation>
    </message>
    <message>
        <source>Arrow keys, wheel while it has the focus</source>
        <translation>方向键，或有焦点时的滚轮</translation>
    </message>
    <message>
        <source>At sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Change a cell</source>
        <translation>更改单元格</translation>
    </message>
    <message>
        <source>Click on a heading, Shift+F10</source>
        <translation>单击表头、Shift+F10</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>单击、Enter</translation>
    </message>
    <message>
        <source>Click, Enter on what is read out</source>
        <translation>在读出的内容上单击、Enter</translation>
    </message>
    <message>
        <source>Coarse step</source>
        <translation>粗调</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Left、Ctrl+Right</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Left、Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl + 方向键</translation>
    </message>
    <message>
        <source>Ctrl+drag, B</source>
        <translation>Ctrl + 拖动、B</translation>
    </message>
    <message>
        <source>Double click, 0, Home</source>
        <translation>双击、0、Home</translation>
    </message>
    <message>
        <source>Double click, Delete</source>
        <translation>双击、Delete</translation>
    </message>
    <message>
        <source>Double click, Home, 0</source>
        <translation>双击、Home、0</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Drag it sideways, or type</source>
        <translation>横向拖动，或输入</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>拖动、方向键</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Fine and coarse steps</source>
        <translation>微调和粗调</translation>
    </message>
    <message>
        <source>Fine step</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>适合全部内容</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>在单元格间移动</translation>
    </message>
    <message>
        <source>From value to value</source>
        <translation>在值之间移动</translation>
    </message>
    <message>
        <source>Give up a drag, clear the range</source>
        <translation>放弃拖动，清除范围</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>放弃输入的内容</translation>
    </message>
    <message>
        <source>Go to the next line or region</source>
        <translation>转到下一条线或下一个区域</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In 3-D views</source>
        <translation>三维视图</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>In matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>In plots</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Isometric view</source>
        <translation>等轴测视图</translation>
    </message>
    <message>
        <source>Look along an axis</source>
        <translation>沿坐标轴观察</translation>
    </message>
    <message>
        <source>Look along it from the other side</source>
        <translation>从另一侧沿坐标轴观察</translation>
    </message>
    <message>
        <source>Make a range or extend it</source>
        <translation>选择或扩大范围</translation>
    </message>
    <message>
        <source>Menu to copy and export</source>
        <translation>复制和导出菜单</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>移动范围</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down、Page Up</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Pan by keys</source>
        <translation>用按键平移</translation>
    </message>
    <message>
        <source>Read a value</source>
        <translation>读取一个值</translation>
    </message>
    <message>
        <source>Read body after body</source>
        <translation>逐个读取对象</translation>
    </message>
    <message>
        <source>Read value after value</source>
        <translation>逐个读取值</translation>
    </message>
    <message>
        <source>Resize the range</source>
        <translation>调整范围大小</translation>
    </message>
    <message>
        <source>Right click on it, Shift+F1</source>
        <translation>在其上右键单击、Shift+F1</translation>
    </message>
    <message>
        <source>Right click, Shift+F10</source>
        <translation>右键单击、Shift+F10</translation>
    </message>
    <message>
        <source>Select a body</source>
        <translation>选择对象</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>选择迭代范围</translation>
    </message>
    <message>
        <source>Select the row everywhere</source>
        <translation>在各处选中该行</translation>
    </message>
    <message>
        <source>Select what is read out</source>
        <translation>选择读出的内容</translation>
    </message>
    <message>
        <source>Select what it stands for</source>
        <translation>选择它所代表的内容</translation>
    </message>
    <message>
        <source>Shift with arrow keys or wheel</source>
        <translation>Shift + 方向键或滚轮</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+Left、Shift+Right</translation>
    </message>
    <message>
        <source>Shift+Page Down, Shift+Page Up</source>
        <translation>Shift+Page Down、Shift+Page Up</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>Shift+drag, right drag, Shift+arrow keys</source>
        <translation>Shift + 拖动、右键拖动、Shift + 方向键</translation>
    </message>
    <message>
        <source>Shift, Alt with the arrow keys</source>
        <translation>Shift、Alt + 方向键</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>调整一步</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>To the cell beside</source>
        <translation>到相邻单元格</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Up, Down, wheel while it has the focus</source>
        <translation>Up、Down，或有焦点时的滚轮</translation>
    </message>
    <message>
        <source>What a column means</source>
        <translation>列的含义</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Wheel, +, -</source>
        <translation>滚轮、+、-</translation>
    </message>
    <message>
        <source>X, Y, Z or 1, 2, 3</source>
        <translation>X、Y、Z 或 1、2、3</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over an axis, that axis only</source>
        <translation>在指针处缩放；在坐标轴上则只缩放该轴</translation>
    </message>
    <message>
        <source>Zoom by keys</source>
        <translation>用按键缩放</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>缩放到框</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Co-design</source>
        <translation>协同设计</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>临界性</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>谱</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Writing the numbers…</source>
        <translation>正在写入数据…</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>layer %1 is not invertible: shown from the output</source>
        <translation>第 %1 层不可逆：改从输出端显示</translation>
    </message>
    <message>
        <source>layer %1 is not square: shown from the output</source>
        <translation>第 %1 层不是方阵：改从输出端显示</translation>
    </message>
    <message>
        <source>the way back through layer %1 leaves the range of doubles: shown from the output</source>
        <translation>经第 %1 层的回程超出双精度浮点数的范围：改从输出端显示</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent file</source>
        <translation>最近的文件</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>所有实验</translation>
    </message>
    <message>
        <source>Alpha in 3-D</source>
        <translation>三维 alpha</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>各层 alpha</translation>
    </message>
    <message>
        <source>Attention by layer</source>
        <translation>各层的注意力</translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation>注意力图</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>比特分配</translation>
    </message>
    <message>
        <source>Bit timeline</source>
        <translation>比特时间线</translation>
    </message>
    <message>
        <source>Bit-width timeline</source>
        <translation>位宽时间线</translation>
    </message>
    <message>
        <source>Bit-widths by layer</source>
        <translation>各层位宽</translation>
    </message>
    <message>
        <source>Bit-widths compared</source>
        <translation>位宽对比</translation>
    </message>
    <message>
        <source>Change of alpha</source>
        <translation>Alpha 变化</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较训练运行</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>收敛速率</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>误差地形</translation>
    </message>
    <message>
        <source>Error polytope</source>
        <translation>误差多胞形</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>误差区域</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>实验对比</translation>
    </message>
    <message>
        <source>Fake quantization</source>
        <translation>伪量化</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Head grid</source>
        <translation>头网格</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>KL by layer</source>
        <translation>各层 KL</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>层图谱</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Manifolds</source>
        <translation>输入流形</translation>
    </message>
    <message>
        <source>Manifolds and errors</source>
        <translation>流形与误差</translation>
    </message>
    <message>
        <source>Manifolds by layer</source>
        <translation>各层的流形</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>流形对比</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>损失均值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>Optimal bit-width</source>
        <translation>最优位宽</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Precision grid</source>
        <translation>精度网格</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>量化器测试台</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>区域与包围盒</translation>
    </message>
    <message>
        <source>Region shape</source>
        <translation>区域形状</translation>
    </message>
    <message>
        <source>Regions by layer</source>
        <translation>各层的区域</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>奇异方向</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training setup</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights only and full</source>
        <translation>仅权重与全部</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>A prompt on each line (text or JSONL)</source>
        <translation>每行一个提示词（文本或 JSONL）</translation>
    </message>
    <message>
        <source>A scale for 128 weights</source>
        <translation>每 128 个权重一个缩放因子</translation>
    </message>
    <message>
        <source>A scale for 32 weights</source>
        <translation>每 32 个权重一个缩放因子</translation>
    </message>
    <message>
        <source>A scale for each channel</source>
        <translation>每个通道一个缩放因子</translation>
    </message>
    <message>
        <source>ACIQ, Gauss</source>
        <translation>ACIQ，高斯</translation>
    </message>
    <message>
        <source>ACIQ, Laplace</source>
        <translation>ACIQ，拉普拉斯</translation>
    </message>
    <message>
        <source>Asymmetric</source>
        <translation>非对称</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>注意力熵</translation>
    </message>
    <message>
        <source>Average bit-width</source>
        <translation>平均位宽</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>比特运算量</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>块影响度</translation>
    </message>
    <message>
        <source>By block</source>
        <translation>按块</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By fraction of the run</source>
        <translation>按训练进度比例</translation>
    </message>
    <message>
        <source>By iteration</source>
        <translation>按迭代</translation>
    </message>
    <message>
        <source>CSN (best distance)</source>
        <translation>CSN（最小距离）</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Cyclic (cosine)</source>
        <translation>周期（余弦）</translation>
    </message>
    <message>
        <source>Diagonal (each weight acts on its own channel)</source>
        <translation>对角（每个权重只作用于自身通道）</translation>
    </message>
    <message>
        <source>Difference to the shown run</source>
        <translation>与所示训练运行之差</translation>
    </message>
    <message>
        <source>Divide by the k-th eigenvalue</source>
        <translation>除以第 k 个特征值</translation>
    </message>
    <message>
        <source>Divide by the next eigenvalue</source>
        <translation>除以下一个特征值</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Entropy (KL)</source>
        <translation>熵 (KL)</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>包络</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>每个训练运行</translation>
    </message>
    <message>
        <source>Exact (fp64)</source>
        <translation>精确 (fp64)</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>超额峰度</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>指数平均</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>极值</translation>
    </message>
    <message>
        <source>FARMS (square windows)</source>
        <translation>FARMS（方形窗口）</translation>
    </message>
    <message>
        <source>Fast (alpha within 1e-4)</source>
        <translation>快速（alpha 误差在 1e-4 内）</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>8 字形</translation>
    </message>
    <message>
        <source>Fixed bit-widths</source>
        <translation>固定位宽</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>聚焦度</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Full (every weight acts on every channel)</source>
        <translation>完整（每个权重作用于所有通道）</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Grid per channel</source>
        <translation>每个通道一个网格</translation>
    </message>
    <message>
        <source>Grid per group</source>
        <translation>每组一个网格</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>头专门化度</translation>
    </message>
    <message>
        <source>Hill (top share)</source>
        <translation>Hill（最大部分）</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大幅度</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Learned step (start)</source>
        <translation>学习步长（初始）</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>最小平方误差</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Linear colors</source>
        <translation>线性配色</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Lloyd-Max 量化级</translation>
    </message>
    <message>
        <source>Logarithmic colors</source>
        <translation>对数配色</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean and spread of all</source>
        <translation>总体均值与离散程度</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>平均幅度</translation>
    </message>
    <message>
        <source>Median (upper half)</source>
        <translation>中位数（上半部分）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>不平滑</translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation>噪信比</translation>
    </message>
    <message>
        <source>One grid</source>
        <translation>单一网格</translation>
    </message>
    <message>
        <source>One scale for the tensor</source>
        <translation>整个张量一个缩放因子</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>单段文本</translation>
    </message>
    <message>
        <source>Opened model</source>
        <translation>已打开的模型</translation>
    </message>
    <message>
        <source>Peak (fix-finger)</source>
        <translation>峰值 (fix-finger)</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>文件中的点</translation>
    </message>
    <message>
        <source>Progressive (falling)</source>
        <translation>渐进（递减）</translation>
    </message>
    <message>
        <source>Protect large alpha</source>
        <translation>保护大的 alpha</translation>
    </message>
    <message>
        <source>Protect small alpha</source>
        <translation>保护小的 alpha</translation>
    </message>
    <message>
        <source>Random switching</source>
        <translation>随机切换</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>滑动平均</translation>
    </message>
    <message>
        <source>Running median</source>
        <translation>滑动中位数</translation>
    </message>
    <message>
        <source>Sample instance</source>
        <translation>示例实例</translation>
    </message>
    <message>
        <source>Savitzky–Golay</source>
        <translation>Savitzky–Golay 平滑</translation>
    </message>
    <message>
        <source>Seen from the input</source>
        <translation>从输入端看</translation>
    </message>
    <message>
        <source>Seen from the output</source>
        <translation>从输出端看</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺线</translation>
    </message>
    <message>
        <source>Square-root colors</source>
        <translation>平方根配色</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>Symmetric, full range</source>
        <translation>对称，全范围</translation>
    </message>
    <message>
        <source>The lab&apos;s network</source>
        <translation>实验室自带的网络</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>词元 ID</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>训练好的网络</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>双团</translation>
    </message>
    <message>
        <source>accuracy of the spectra</source>
        <translation>谱的计算精度</translation>
    </message>
    <message>
        <source>alignment of the runs</source>
        <translation>训练运行的对齐方式</translation>
    </message>
    <message>
        <source>bit-width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>bits of critical layers</source>
        <translation>临界层的比特数</translation>
    </message>
    <message>
        <source>bits of layer %1 of the model</source>
        <translation>模型第 %1 层的比特数</translation>
    </message>
    <message>
        <source>bits of safe layers</source>
        <translation>安全层的比特数</translation>
    </message>
    <message>
        <source>bits of the grid</source>
        <translation>网格的比特数</translation>
    </message>
    <message>
        <source>bits of the inference</source>
        <translation>推理的比特数</translation>
    </message>
    <message>
        <source>bits of the weights</source>
        <translation>权重的比特数</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>channels after layer %1</source>
        <translation>第 %1 层之后的通道数</translation>
    </message>
    <message>
        <source>characters in focus</source>
        <translation>聚焦字符</translation>
    </message>
    <message>
        <source>colors of the attention map</source>
        <translation>注意力图的配色</translation>
    </message>
    <message>
        <source>compared bit-widths</source>
        <translation>所比较的位宽</translation>
    </message>
    <message>
        <source>comparison of the runs</source>
        <translation>训练运行的比较方式</translation>
    </message>
    <message>
        <source>configuration to train</source>
        <translation>要训练的配置</translation>
    </message>
    <message>
        <source>costed network</source>
        <translation>计算开销的网络</translation>
    </message>
    <message>
        <source>cycles of the schedule</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>direction of alpha</source>
        <translation>保护 alpha 的方向</translation>
    </message>
    <message>
        <source>distributions of the brushed range only</source>
        <translation>仅选中范围的分布</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次数</translation>
    </message>
    <message>
        <source>error model</source>
        <translation>误差模型</translation>
    </message>
    <message>
        <source>estimator of alpha</source>
        <translation>估计 alpha 的估计量</translation>
    </message>
    <message>
        <source>experiment name</source>
        <translation>实验名称</translation>
    </message>
    <message>
        <source>extent of the landscape</source>
        <translation>地形的范围</translation>
    </message>
    <message>
        <source>file with costs</source>
        <translation>代价文件</translation>
    </message>
    <message>
        <source>file with hardware profiles</source>
        <translation>硬件配置文件</translation>
    </message>
    <message>
        <source>file with measured statistics</source>
        <translation>测量统计文件</translation>
    </message>
    <message>
        <source>file with points</source>
        <translation>含有点的文件</translation>
    </message>
    <message>
        <source>filter of the layers</source>
        <translation>层的筛选条件</translation>
    </message>
    <message>
        <source>flag above KL at 2 bits</source>
        <translation>2 比特 KL 的警示上限</translation>
    </message>
    <message>
        <source>flag above focus</source>
        <translation>聚焦度的警示上限</translation>
    </message>
    <message>
        <source>flag above mean magnitude</source>
        <translation>平均幅度的警示上限</translation>
    </message>
    <message>
        <source>flag above sparsity</source>
        <translation>稀疏度的警示上限</translation>
    </message>
    <message>
        <source>flag below attention entropy</source>
        <translation>注意力熵的警示下限</translation>
    </message>
    <message>
        <source>following of files that change</source>
        <translation>对变化文件的跟踪</translation>
    </message>
    <message>
        <source>hardware profile</source>
        <translation>硬件配置</translation>
    </message>
    <message>
        <source>highest bit-width of the schedule</source>
        <translation>位宽调度的最高位宽</translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation>每批次的图像数</translation>
    </message>
    <message>
        <source>imported plan</source>
        <translation>导入的方案</translation>
    </message>
    <message>
        <source>input channel %1</source>
        <translation>输入通道 %1</translation>
    </message>
    <message>
        <source>inputs along a side</source>
        <translation>每边的输入数</translation>
    </message>
    <message>
        <source>iterations between random switches</source>
        <translation>随机切换的迭代间隔</translation>
    </message>
    <message>
        <source>kind of the prompts</source>
        <translation>提示词的类型</translation>
    </message>
    <message>
        <source>layer %1 bit-width</source>
        <translation>第 %1 层的位宽</translation>
    </message>
    <message>
        <source>layer %1 weight (%2,%3)</source>
        <translation>第 %1 层的权重 (%2,%3)</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>longest latency (µs)</source>
        <translation>延迟上限 (µs)</translation>
    </message>
    <message>
        <source>lower threshold of alpha</source>
        <translation>较低的 alpha 阈值</translation>
    </message>
    <message>
        <source>lowest bit-width of the schedule</source>
        <translation>位宽调度的最低位宽</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>流形</translation>
    </message>
    <message>
        <source>measure of the weight error</source>
        <translation>权重误差的度量</translation>
    </message>
    <message>
        <source>measured bit-widths</source>
        <translation>测量的位宽</translation>
    </message>
    <message>
        <source>most bit operations</source>
        <translation>比特运算量上限</translation>
    </message>
    <message>
        <source>most energy (µJ)</source>
        <translation>能耗上限 (µJ)</translation>
    </message>
    <message>
        <source>most multiply-adds</source>
        <translation>乘加次数上限</translation>
    </message>
    <message>
        <source>name of own configuration %1</source>
        <translation>自定义配置 %1 的名称</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>number of own configurations</source>
        <translation>自定义配置的数量</translation>
    </message>
    <message>
        <source>number of the heads</source>
        <translation>注意力头的数值</translation>
    </message>
    <message>
        <source>numbers that share a grid</source>
        <translation>共用一个网格的数的个数</translation>
    </message>
    <message>
        <source>order of the layers</source>
        <translation>层的顺序</translation>
    </message>
    <message>
        <source>overlaid experiment</source>
        <translation>叠加的实验</translation>
    </message>
    <message>
        <source>own bit-width for each layer</source>
        <translation>各层单独的位宽</translation>
    </message>
    <message>
        <source>own configuration %1: activation bits of layer %2</source>
        <translation>自定义配置 %1：第 %2 层的激活值比特数</translation>
    </message>
    <message>
        <source>own configuration %1: weight bits of layer %2</source>
        <translation>自定义配置 %1：第 %2 层的权重比特数</translation>
    </message>
    <message>
        <source>percentile of the range</source>
        <translation>范围的百分位数</translation>
    </message>
    <message>
        <source>pinned layers</source>
        <translation>固定的层</translation>
    </message>
    <message>
        <source>points of the manifold</source>
        <translation>流形的点数</translation>
    </message>
    <message>
        <source>precisions</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>price in the trade-off</source>
        <translation>权衡中的成本</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>quantized activations</source>
        <translation>激活值的量化</translation>
    </message>
    <message>
        <source>quantizer</source>
        <translation>量化器</translation>
    </message>
    <message>
        <source>range of the grid</source>
        <translation>网格的范围</translation>
    </message>
    <message>
        <source>reference eigenvalue</source>
        <translation>参考特征值</translation>
    </message>
    <message>
        <source>sampled errors</source>
        <translation>采样误差的数量</translation>
    </message>
    <message>
        <source>scales of the rounded layers</source>
        <translation>舍入层的缩放因子</translation>
    </message>
    <message>
        <source>scales of the weights</source>
        <translation>权重的缩放因子</translation>
    </message>
    <message>
        <source>schedule of the bit-widths</source>
        <translation>位宽调度</translation>
    </message>
    <message>
        <source>scope of a grid</source>
        <translation>网格的作用域</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>训练的随机种子</translation>
    </message>
    <message>
        <source>share of eigenvalues in the tail</source>
        <translation>尾部所含特征值的比例</translation>
    </message>
    <message>
        <source>shifted and mirrored images</source>
        <translation>图像的平移和镜像</translation>
    </message>
    <message>
        <source>size of the manifold</source>
        <translation>流形的大小</translation>
    </message>
    <message>
        <source>smoother</source>
        <translation>平滑方法</translation>
    </message>
    <message>
        <source>source of the costs</source>
        <translation>代价的来源</translation>
    </message>
    <message>
        <source>sparse below this share of the deviation</source>
        <translation>稀疏判定的标准差比例</translation>
    </message>
    <message>
        <source>statistic of the activations</source>
        <translation>激活值的统计量</translation>
    </message>
    <message>
        <source>tensor on the bench</source>
        <translation>测试台上的张量</translation>
    </message>
    <message>
        <source>tied layers</source>
        <translation>绑定的层</translation>
    </message>
    <message>
        <source>tied query, key and value</source>
        <translation>查询、键和值的绑定</translation>
    </message>
    <message>
        <source>tokens of an inference</source>
        <translation>一次推理的词元数</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>upper threshold of alpha</source>
        <translation>较高的 alpha 阈值</translation>
    </message>
    <message>
        <source>variation of a sensitive layer</source>
        <translation>敏感层的变化阈值</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>weight of efficiency</source>
        <translation>效率的权重</translation>
    </message>
    <message>
        <source>weight of performance</source>
        <translation>性能的权重</translation>
    </message>
    <message>
        <source>weight of stability</source>
        <translation>稳定性的权重</translation>
    </message>
    <message>
        <source>window of the smoother</source>
        <translation>平滑窗口</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>此处尚无内容可显示。</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>%1 (%2 times the area)</source>
        <translation>%1（面积为 %2 倍）</translation>
    </message>
    <message>
        <source>%1 (%2 times the volume)</source>
        <translation>%1（体积为 %2 倍）</translation>
    </message>
    <message>
        <source>%1 (in view)</source>
        <translation>%1（当前显示）</translation>
    </message>
    <message>
        <source>%1 (in view): %2</source>
        <translation>%1（当前显示）：%2</translation>
    </message>
    <message>
        <source>%1 (in view): flat</source>
        <translation>%1（当前显示）：扁平</translation>
    </message>
    <message>
        <source>%1 MB at %2 bits a weight, %3 less than at 16 bits</source>
        <translation>%1 MB，每个权重 %2 比特，比 16 比特少 %3</translation>
    </message>
    <message>
        <source>%1 at %2 bits</source>
        <translation>%1，%2 比特</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>%1 bit, %2</source>
        <translation>%1 比特，%2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>%1 bits, a scale for %2 weights</source>
        <translation>%1 比特，每 %2 个权重一个缩放因子</translation>
    </message>
    <message>
        <source>%1 bits, a scale for each channel</source>
        <translation>%1 比特，每个通道一个缩放因子</translation>
    </message>
    <message>
        <source>%1 bits, one scale</source>
        <translation>%1 比特，一个缩放因子</translation>
    </message>
    <message>
        <source>%1 bits: error at the output (largest %2)</source>
        <translation>%1 比特：输出端的误差（最大 %2）</translation>
    </message>
    <message>
        <source>%1 dwells are too many to shade; only the %2 switches with the largest changes of the loss are marked.</source>
        <translation>共 %1 个停留段，过多而无法着色；仅标出损失变化最大的 %2 次切换。</translation>
    </message>
    <message>
        <source>%1 in groups of %2</source>
        <translation>%1，每组 %2 个</translation>
    </message>
    <message>
        <source>%1 in groups of %2, larger</source>
        <translation>%1，每组 %2 个，增大</translation>
    </message>
    <message>
        <source>%1 in groups of %2, smaller</source>
        <translation>%1，每组 %2 个，减小</translation>
    </message>
    <message>
        <source>%1 is paused at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 暂停于第 %2 / %3 次迭代，损失 %4，准确率 %5</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum</source>
        <translation>%1 / %2 层 · 先转换，再计算精确谱</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum in fp64</source>
        <translation>%1 / %2 层 · 先转换，再以 fp64 计算精确谱</translation>
    </message>
    <message>
        <source>%1 of %2 numbers: whole channels, evenly spaced.</source>
        <translation>取 %2 个数中的 %1 个：整个通道，均匀分布。</translation>
    </message>
    <message>
        <source>%1 of the trained network</source>
        <translation>训练好的网络的 %1</translation>
    </message>
    <message>
        <source>%1 per channel</source>
        <translation>%1，逐通道</translation>
    </message>
    <message>
        <source>%1 per channel, larger</source>
        <translation>%1，逐通道，增大</translation>
    </message>
    <message>
        <source>%1 per channel, smaller</source>
        <translation>%1，逐通道，减小</translation>
    </message>
    <message>
        <source>%1 switches are too many to draw; the largest and smallest change in each of %2 stretches are shown.</source>
        <translation>共 %1 次切换，过多而无法绘出；仅显示 %2 个区段中各自变化最大和最小的切换。</translation>
    </message>
    <message>
        <source>%1 tensors, of which %2 are layers; %3</source>
        <translation>%1 个张量，其中 %2 个为层；%3</translation>
    </message>
    <message>
        <source>%1 times the size without channel mixing</source>
        <translation>为无通道混合时大小的 %1 倍</translation>
    </message>
    <message>
        <source>%1 to %2 bit: %3 in %4 switches</source>
        <translation>%1 到 %2 比特：%3，共 %4 次切换</translation>
    </message>
    <message>
        <source>%1 tokens: loss %2 ± %3 nats a token, perplexity %4</source>
        <translation>%1 个词元：每个词元的损失 %2 ± %3 nat，困惑度 %4</translation>
    </message>
    <message>
        <source>%1 tokens; a single token has no loss.</source>
        <translation>%1 个词元；单个词元没有损失。</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1 正在排队</translation>
    </message>
    <message>
        <source>%1 was stopped at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1 停止于第 %2 / %3 次迭代，损失 %4，准确率 %5</translation>
    </message>
    <message>
        <source>%1 weights are not finite; their rows are left out</source>
        <translation>有 %1 个权重不是有限值；其所在行不计入</translation>
    </message>
    <message>
        <source>%1, larger</source>
        <translation>%1，增大</translation>
    </message>
    <message>
        <source>%1, smaller</source>
        <translation>%1，减小</translation>
    </message>
    <message>
        <source>%1, test images</source>
        <translation>%1，测试图像</translation>
    </message>
    <message>
        <source>%1, training images</source>
        <translation>%1，训练图像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 iterations, loss %4, accuracy %5</source>
        <translation>%1：%2 次迭代，损失 %4，准确率 %5</translation>
    </message>
    <message>
        <source>%1: alpha = %2 ± %3</source>
        <translation>%1：alpha = %2 ± %3</translation>
    </message>
    <message>
        <source>%1: flat</source>
        <translation>%1：扁平</translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1：第 %2 / %3 次迭代，损失 %4，准确率 %5</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 比特</translation>
    </message>
    <message>
        <source>16 bits above %1</source>
        <translation>高于 %1 用 16 比特</translation>
    </message>
    <message>
        <source>16 bits below %1</source>
        <translation>低于 %1 用 16 比特</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4 比特</translation>
    </message>
    <message>
        <source>4 bits above %1</source>
        <translation>高于 %1 用 4 比特</translation>
    </message>
    <message>
        <source>4 bits below %1</source>
        <translation>低于 %1 用 4 比特</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 比特</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 带</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>A change needs two precisions: choose more of them in the panel Model.</source>
        <translation>变化需要两种精度：请在“模型”面板中选择更多精度。</translation>
    </message>
    <message>
        <source>A dash: the profile has no number for these widths.</source>
        <translation>短横：该硬件配置没有这些位宽的数值。</translation>
    </message>
    <message>
        <source>A drop needs a baseline: train the configuration fp32 as well.</source>
        <translation>下降需要基线：请同时训练配置 fp32。</translation>
    </message>
    <message>
        <source>A manifold and its errors</source>
        <translation>流形及其误差</translation>
    </message>
    <message>
        <source>A relative error needs an input that is not zero. Change it in the Experiment panel.</source>
        <translation>相对误差要求输入不为零。请在“实验”面板中更改。</translation>
    </message>
    <message>
        <source>A relative error needs an output that is not zero. Change the input or the weights in the Experiment panel.</source>
        <translation>相对误差要求输出不为零。请在“实验”面板中更改输入或权重。</translation>
    </message>
    <message>
        <source>Above the edge of noise</source>
        <translation>高于噪声边缘</translation>
    </message>
    <message>
        <source>Accuracies come at the end of each epoch; the first one is not over yet.</source>
        <translation>准确率在每个轮次结束时给出；第一个轮次尚未结束。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy / MiB</source>
        <translation>准确率 / MiB</translation>
    </message>
    <message>
        <source>Accuracy against its price</source>
        <translation>准确率与成本</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>各轮次的准确率</translation>
    </message>
    <message>
        <source>Accuracy drop</source>
        <translation>准确率下降</translation>
    </message>
    <message>
        <source>Accuracy drop at two bits less</source>
        <translation>减少 2 比特时的准确率下降</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>每 MiB 的准确率</translation>
    </message>
    <message>
        <source>Accuracy of the unchanged network: %1</source>
        <translation>未改变的网络的准确率：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All iterations</source>
        <translation>全部迭代</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>All layers at %1 bits</source>
        <translation>所有层均为 %1 比特</translation>
    </message>
    <message>
        <source>All layers: stretch by %1</source>
        <translation>所有层：拉伸 %1</translation>
    </message>
    <message>
        <source>Allocations compared</source>
        <translation>分配方案对比</translation>
    </message>
    <message>
        <source>Allocations of %1 compared at %2 bits a parameter</source>
        <translation>%1 的分配方案对比，每个参数 %2 比特</translation>
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
        <translation>Alpha (%1)，各精度的均值</translation>
    </message>
    <message>
        <source>Alpha (CSN estimator)</source>
        <translation>Alpha（CSN 估计量）</translation>
    </message>
    <message>
        <source>Alpha (FARMS estimator)</source>
        <translation>Alpha（FARMS 估计量）</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1)</source>
        <translation>Alpha（Hill，最大的 %1）</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1, over λ_k)</source>
        <translation>Alpha（Hill，最大的 %1，除以 λ_k）</translation>
    </message>
    <message>
        <source>Alpha (hill)</source>
        <translation>Alpha (hill)</translation>
    </message>
    <message>
        <source>Alpha (median estimator)</source>
        <translation>Alpha（中位数估计量）</translation>
    </message>
    <message>
        <source>Alpha (peak estimator)</source>
        <translation>Alpha（峰值估计量）</translation>
    </message>
    <message>
        <source>Alpha by category, %1</source>
        <translation>各类别的 alpha，%1</translation>
    </message>
    <message>
        <source>Alpha by precision</source>
        <translation>各精度的 alpha</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail</source>
        <translation>Alpha 随尾部长度的变化</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail: %1, %2</source>
        <translation>Alpha 随尾部长度的变化：%1，%2</translation>
    </message>
    <message>
        <source>Alpha is undefined in every layer; the tables say why.</source>
        <translation>每一层的 alpha 均无定义；表格说明了原因。</translation>
    </message>
    <message>
        <source>Alpha of a layer</source>
        <translation>单层的 alpha</translation>
    </message>
    <message>
        <source>Alpha of every layer</source>
        <translation>每层的 alpha</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions</source>
        <translation>各层和各精度的 alpha</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>各层 alpha</translation>
    </message>
    <message>
        <source>Alpha with its 95 % band</source>
        <translation>Alpha 及其 95 % 带</translation>
    </message>
    <message>
        <source>Alpha × weights × 4^−bits</source>
        <translation>Alpha × 权重数 × 4^−比特数</translation>
    </message>
    <message>
        <source>Alpha − alpha in %1</source>
        <translation>Alpha − %1 的 alpha</translation>
    </message>
    <message>
        <source>Alpha: %1</source>
        <translation>Alpha：%1</translation>
    </message>
    <message>
        <source>Alphas that do not change at all, and are not drawn: %1</source>
        <translation>完全没有变化、因而未绘出的 alpha 数：%1</translation>
    </message>
    <message>
        <source>An inference takes %1 multiply-adds, %2 bit operations, %3 µs and %4 µJ.</source>
        <translation>一次推理需要 %1 次乘加、%2 次比特运算、%3 µs 和 %4 µJ。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area of the error regions</source>
        <translation>误差区域的面积</translation>
    </message>
    <message>
        <source>Area or volume</source>
        <translation>面积或体积</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>面积：%1</translation>
    </message>
    <message>
        <source>As %1; alpha proven within %2 to %3</source>
        <translation>同 %1；已证明 alpha 在 %2 至 %3 之间</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>按原样存储</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>注意力熵</translation>
    </message>
    <message>
        <source>Attention entropy (nats)</source>
        <translation>注意力熵 (nat)</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Attention of layer %1, head %2</source>
        <translation>第 %1 层第 %2 个头的注意力</translation>
    </message>
    <message>
        <source>Average bit-width (bit)</source>
        <translation>平均位宽（比特）</translation>
    </message>
    <message>
        <source>Average bits</source>
        <translation>平均比特数</translation>
    </message>
    <message>
        <source>Best allocation of %1 at %2 bits a parameter</source>
        <translation>%1 的最佳分配方案，每个参数 %2 比特</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>最佳损失</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>比特分配</translation>
    </message>
    <message>
        <source>Bit operations of an image</source>
        <translation>每张图像的比特运算量</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>各层的比特运算量</translation>
    </message>
    <message>
        <source>Bit-width</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Bit-width (bit)</source>
        <translation>位宽（比特）</translation>
    </message>
    <message>
        <source>Bit-width by iteration</source>
        <translation>各次迭代的位宽</translation>
    </message>
    <message>
        <source>Bit-width by iteration: %1</source>
        <translation>各次迭代的位宽：%1</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Bits a weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>Bits for it on %1</source>
        <translation>%1 上所用的比特数</translation>
    </message>
    <message>
        <source>Bits of a weight</source>
        <translation>每个权重的比特数</translation>
    </message>
    <message>
        <source>Bits per weight over these layers: %1.</source>
        <translation>这些层每个权重的平均比特数：%1。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>块影响度</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>包围盒</translation>
    </message>
    <message>
        <source>Box efficiency</source>
        <translation>盒效率</translation>
    </message>
    <message>
        <source>Box efficiency %1 (the box claims %2 % too much)</source>
        <translation>盒效率 %1（包围盒多占 %2 %）</translation>
    </message>
    <message>
        <source>Box efficiency (%)</source>
        <translation>盒效率 (%)</translation>
    </message>
    <message>
        <source>Box efficiency: %1</source>
        <translation>盒效率：%1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp32</source>
        <translation>先转换，再以 fp32 计算特征值</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp64</source>
        <translation>先转换，再以 fp64 计算特征值</translation>
    </message>
    <message>
        <source>Cast, then singular values in fp64</source>
        <translation>先转换，再以 fp64 计算奇异值</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change by rounding</source>
        <translation>舍入引起的变化</translation>
    </message>
    <message>
        <source>Change by rounding: stretches by %1</source>
        <translation>舍入引起的变化：拉伸 %1</translation>
    </message>
    <message>
        <source>Change of alpha by precision</source>
        <translation>各精度的 alpha 变化</translation>
    </message>
    <message>
        <source>Change of alpha by precision: %1</source>
        <translation>各精度的 alpha 变化：%1</translation>
    </message>
    <message>
        <source>Change of alpha by the precision</source>
        <translation>精度引起的 alpha 变化</translation>
    </message>
    <message>
        <source>Change of loss (nats)</source>
        <translation>损失变化 (nat)</translation>
    </message>
    <message>
        <source>Change of loss zero or not known</source>
        <translation>损失变化为零或未知</translation>
    </message>
    <message>
        <source>Change of perplexity</source>
        <translation>困惑度变化</translation>
    </message>
    <message>
        <source>Change of the loss at the switch</source>
        <translation>切换时的损失变化</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>Channel sensitivity</source>
        <translation>通道敏感度</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>通道 %1 和 %2</translation>
    </message>
    <message>
        <source>Channels %1 and %2, without mixing</source>
        <translation>通道 %1 和 %2，无混合</translation>
    </message>
    <message>
        <source>Channels %1 and %2: %3 of the box</source>
        <translation>通道 %1 和 %2：占包围盒的 %3</translation>
    </message>
    <message>
        <source>Channels %1 and %2: the box is flat</source>
        <translation>通道 %1 和 %2：包围盒扁平</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Coefficient of variation of the last quarter</source>
        <translation>最后四分之一的变异系数</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Composite score: %1</source>
        <translation>综合得分：%1</translation>
    </message>
    <message>
        <source>Compression (×)</source>
        <translation>压缩 (×)</translation>
    </message>
    <message>
        <source>Compression of the weights</source>
        <translation>权重的压缩</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>条件数 %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Configurations compared</source>
        <translation>配置对比</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>收敛速率</translation>
    </message>
    <message>
        <source>Convergence rate: %1</source>
        <translation>收敛速率：%1</translation>
    </message>
    <message>
        <source>Convergence: %1</source>
        <translation>收敛：%1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm</source>
        <translation>与 L1 范数的相关性</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm %1</source>
        <translation>与 L1 范数的相关性 %1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm not defined</source>
        <translation>与 L1 范数的相关性无定义</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Costs of one inference on %1</source>
        <translation>在 %1 上一次推理的开销</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Cumulative area</source>
        <translation>累积面积</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>累积体积</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>衰减率</translation>
    </message>
    <message>
        <source>Determinant</source>
        <translation>行列式</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the input</source>
        <translation>对角误差模型，从输入端看</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the output</source>
        <translation>对角误差模型，从输出端看</translation>
    </message>
    <message>
        <source>Diamonds: layers whose alpha depends on the precision; they get one zone more.</source>
        <translation>菱形：alpha 随精度变化的层；这些层上调一个分区。</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与 %1 之差</translation>
    </message>
    <message>
        <source>Difference to a run</source>
        <translation>与某训练运行之差</translation>
    </message>
    <message>
        <source>Direction: large alpha is protected. Published work disagrees; see the card.</source>
        <translation>方向：保护大的 alpha。已发表的研究结论不一；参见卡片。</translation>
    </message>
    <message>
        <source>Direction: small alpha is protected. Published work disagrees; see the card.</source>
        <translation>方向：保护小的 alpha。已发表的研究结论不一；参见卡片。</translation>
    </message>
    <message>
        <source>Directions it stretches</source>
        <translation>被拉伸的方向</translation>
    </message>
    <message>
        <source>Distribution of alpha</source>
        <translation>Alpha 的分布</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>损失分布</translation>
    </message>
    <message>
        <source>Distribution of the loss, iterations %1–%2: %3</source>
        <translation>损失分布，迭代 %1–%2：%3</translation>
    </message>
    <message>
        <source>Distribution of the loss: %1</source>
        <translation>损失分布：%1</translation>
    </message>
    <message>
        <source>Divergences of 0 have no place on a logarithmic axis: %1</source>
        <translation>散度为 0，无法在对数坐标轴上显示：%1</translation>
    </message>
    <message>
        <source>Drop (%)</source>
        <translation>下降 (%)</translation>
    </message>
    <message>
        <source>Drop below fp32 (%)</source>
        <translation>相对 fp32 的下降 (%)</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>停留段</translation>
    </message>
    <message>
        <source>Each point is the mean over one of %1 equal stretches.</source>
        <translation>每个点是 %1 个等长区段之一的均值。</translation>
    </message>
    <message>
        <source>Edge of noise</source>
        <translation>噪声边缘</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Eigenvalue λ</source>
        <translation>特征值 λ</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Eigenvalues in the tail k</source>
        <translation>尾部特征值数 k</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Energy (µJ)</source>
        <translation>能耗 (µJ)</translation>
    </message>
    <message>
        <source>Energy and latency of one image on %1. Front: no other configuration is smaller and more accurate.</source>
        <translation>在 %1 上处理一张图像的能耗和延迟。前沿：没有其他配置既更小又更准确。</translation>
    </message>
    <message>
        <source>Energy of an image (µJ)</source>
        <translation>每张图像的能耗 (µJ)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次数</translation>
    </message>
    <message>
        <source>Epochs of %1 on %2</source>
        <translation>%1 在 %2 上的各轮次</translation>
    </message>
    <message>
        <source>Error after each layer at each bit-width</source>
        <translation>各位宽下每层之后的误差</translation>
    </message>
    <message>
        <source>Error after each layer on each manifold</source>
        <translation>各流形上每层之后的误差</translation>
    </message>
    <message>
        <source>Error after layer %1 (largest %2)</source>
        <translation>第 %1 层之后的误差（最大 %2）</translation>
    </message>
    <message>
        <source>Error at the input, channel %1</source>
        <translation>输入端误差，通道 %1</translation>
    </message>
    <message>
        <source>Error at the output, channel %1</source>
        <translation>输出端误差，通道 %1</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>误差地形</translation>
    </message>
    <message>
        <source>Error magnitude</source>
        <translation>误差幅度</translation>
    </message>
    <message>
        <source>Error magnitude %1 to %2</source>
        <translation>误差幅度 %1 到 %2</translation>
    </message>
    <message>
        <source>Error magnitude on each manifold</source>
        <translation>各流形上的误差幅度</translation>
    </message>
    <message>
        <source>Error magnitude over the L1 norm, colored by angle</source>
        <translation>误差幅度随 L1 范数的变化，按角度着色</translation>
    </message>
    <message>
        <source>Error magnitude over the inputs</source>
        <translation>误差幅度随输入的变化</translation>
    </message>
    <message>
        <source>Error magnitude: %1</source>
        <translation>误差幅度：%1</translation>
    </message>
    <message>
        <source>Error of the quantizer</source>
        <translation>量化器的误差</translation>
    </message>
    <message>
        <source>Error of the rounding, up to %1</source>
        <translation>舍入误差（最大 %1）</translation>
    </message>
    <message>
        <source>Error polytope at the input</source>
        <translation>输入端的误差多胞形</translation>
    </message>
    <message>
        <source>Error polytope at the output</source>
        <translation>输出端的误差多胞形</translation>
    </message>
    <message>
        <source>Error proportional to the norm</source>
        <translation>误差与范数成正比</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>误差区域</translation>
    </message>
    <message>
        <source>Error region at point %1</source>
        <translation>点 %1 处的误差区域</translation>
    </message>
    <message>
        <source>Error region at the input</source>
        <translation>输入端的误差区域</translation>
    </message>
    <message>
        <source>Error region at the input in its bounding box</source>
        <translation>输入端的误差区域及其包围盒</translation>
    </message>
    <message>
        <source>Error region at the input, layer by layer</source>
        <translation>输入端的误差区域（逐层）</translation>
    </message>
    <message>
        <source>Error region at the input, projected onto channels %1 and %2</source>
        <translation>输入端的误差区域，投影到通道 %1 和 %2</translation>
    </message>
    <message>
        <source>Error region at the output</source>
        <translation>输出端的误差区域</translation>
    </message>
    <message>
        <source>Error region at the output in its bounding box</source>
        <translation>输出端的误差区域及其包围盒</translation>
    </message>
    <message>
        <source>Error region at the output, layer by layer</source>
        <translation>输出端的误差区域（逐层）</translation>
    </message>
    <message>
        <source>Error region at the output, projected onto channels %1 and %2</source>
        <translation>输出端的误差区域，投影到通道 %1 和 %2</translation>
    </message>
    <message>
        <source>Error regions</source>
        <translation>误差区域</translation>
    </message>
    <message>
        <source>Error regions at some of the points</source>
        <translation>部分点处的误差区域</translation>
    </message>
    <message>
        <source>Error regions on channels 1 and 2</source>
        <translation>通道 1 和 2 上的误差区域</translation>
    </message>
    <message>
        <source>Error, channel %1</source>
        <translation>误差，通道 %1</translation>
    </message>
    <message>
        <source>Error, first channel of the pair</source>
        <translation>误差，通道对的第一通道</translation>
    </message>
    <message>
        <source>Error, second channel of the pair</source>
        <translation>误差，通道对的第二通道</translation>
    </message>
    <message>
        <source>Errors keep their size</source>
        <translation>误差大小不变</translation>
    </message>
    <message>
        <source>Errors of the rounding that is made</source>
        <translation>实际舍入的误差</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>估计量</translation>
    </message>
    <message>
        <source>Estimator: %1. Undefined alphas are left out.</source>
        <translation>估计量：%1。无定义的 alpha 不计入。</translation>
    </message>
    <message>
        <source>Estimators of alpha side by side</source>
        <translation>各 alpha 估计量对比</translation>
    </message>
    <message>
        <source>Estimators of alpha: %1</source>
        <translation>alpha 估计量：%1</translation>
    </message>
    <message>
        <source>Estimators side by side</source>
        <translation>各估计量对比</translation>
    </message>
    <message>
        <source>Every row of the layer has weights that are not finite.</source>
        <translation>该层的每一行都有非有限的权重。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Exact front of all budgets</source>
        <translation>所有预算的精确前沿</translation>
    </message>
    <message>
        <source>Exact front of all budgets: %1</source>
        <translation>所有预算的精确前沿：%1</translation>
    </message>
    <message>
        <source>Exact optimum</source>
        <translation>精确最优解</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>超额峰度</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>实验对比</translation>
    </message>
    <message>
        <source>Fake-quantization error: %1</source>
        <translation>伪量化误差：%1</translation>
    </message>
    <message>
        <source>Fall of the loss from first to last (%)</source>
        <translation>损失从首到末的降幅 (%)</translation>
    </message>
    <message>
        <source>Fall of the loss per sample</source>
        <translation>每个样本的损失降幅</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>8 字形</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <source>Final loss (mean of the last 5)</source>
        <translation>最终损失（最后 5 个的均值）</translation>
    </message>
    <message>
        <source>Final loss and stability</source>
        <translation>最终损失与稳定性</translation>
    </message>
    <message>
        <source>Final loss and stability: %1</source>
        <translation>最终损失与稳定性：%1</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>警示标记</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>聚焦度</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Fraction of the run</source>
        <translation>训练进度比例</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From %1 of %2 weights, whole rows evenly over the matrix</source>
        <translation>取 %2 个权重中的 %1 个，整行，均匀分布于矩阵</translation>
    </message>
    <message>
        <source>From bit-width</source>
        <translation>原位宽</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>Full error model, seen from the input</source>
        <translation>完整误差模型，从输入端看</translation>
    </message>
    <message>
        <source>Full error model, seen from the output</source>
        <translation>完整误差模型，从输出端看</translation>
    </message>
    <message>
        <source>Giga bit operations</source>
        <translation>比特运算量 (10⁹)</translation>
    </message>
    <message>
        <source>Gradient score</source>
        <translation>梯度得分</translation>
    </message>
    <message>
        <source>Grid of points</source>
        <translation>点网格</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格数</translation>
    </message>
    <message>
        <source>Growth of the error</source>
        <translation>误差增长</translation>
    </message>
    <message>
        <source>Growth of the error region</source>
        <translation>误差区域的增长</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Half-width at the input</source>
        <translation>输入端半宽</translation>
    </message>
    <message>
        <source>Half-width at the output</source>
        <translation>输出端半宽</translation>
    </message>
    <message>
        <source>Half-widths</source>
        <translation>半宽</translation>
    </message>
    <message>
        <source>Half-widths of the box: %1</source>
        <translation>包围盒的半宽：%1</translation>
    </message>
    <message>
        <source>Hardware costs</source>
        <translation>硬件开销</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>硬件配置</translation>
    </message>
    <message>
        <source>Hardware profile %1</source>
        <translation>硬件配置 %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>头专门化度</translation>
    </message>
    <message>
        <source>Hessian trace × error</source>
        <translation>Hessian 迹 × 误差</translation>
    </message>
    <message>
        <source>Hessian trace × ‖Q(W) − W‖²</source>
        <translation>Hessian 迹 × ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Hidden states after each layer</source>
        <translation>各层之后的隐藏状态</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How well the L1 norm tells the error</source>
        <translation>L1 范数对误差的指示程度</translation>
    </message>
    <message>
        <source>Images of the stretch directions</source>
        <translation>拉伸方向的像</translation>
    </message>
    <message>
        <source>Imported statistics: %1</source>
        <translation>导入的统计：%1</translation>
    </message>
    <message>
        <source>Improvement (%)</source>
        <translation>改进 (%)</translation>
    </message>
    <message>
        <source>Improvement at each bit-width</source>
        <translation>各位宽的改进</translation>
    </message>
    <message>
        <source>Improvement at each bit-width: %1</source>
        <translation>各位宽的改进：%1</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>上升次数</translation>
    </message>
    <message>
        <source>Initial loss</source>
        <translation>初始损失</translation>
    </message>
    <message>
        <source>Input, channel %1</source>
        <translation>输入，通道 %1</translation>
    </message>
    <message>
        <source>Input-adaptive bits for %1 dB</source>
        <translation>达到 %1 dB 的输入自适应比特数</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Integer inference at several bit-widths</source>
        <translation>多种位宽下的整数推理</translation>
    </message>
    <message>
        <source>Integer inference, layer by layer</source>
        <translation>逐层的整数推理</translation>
    </message>
    <message>
        <source>Intensity (operations a byte)</source>
        <translation>强度（运算/字节）</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: mean loss %4, lowest %5, highest %6.</source>
        <translation>迭代 %1–%2，共 %3：损失均值 %4，最低 %5，最高 %6。</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: no loss is recorded there.</source>
        <translation>迭代 %1–%2，共 %3：此处没有损失记录。</translation>
    </message>
    <message>
        <source>Its image</source>
        <translation>圆的像</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (nat)</translation>
    </message>
    <message>
        <source>KL at 2 bits</source>
        <translation>2 比特时的 KL</translation>
    </message>
    <message>
        <source>KL divergence (nats), ± 1 standard error</source>
        <translation>KL 散度 (nat)，± 1 标准误差</translation>
    </message>
    <message>
        <source>KL of the layer alone (nats)</source>
        <translation>单层的 KL (nat)</translation>
    </message>
    <message>
        <source>KS distance</source>
        <translation>KS 距离</translation>
    </message>
    <message>
        <source>Key: the token attended to</source>
        <translation>键：被关注的词元</translation>
    </message>
    <message>
        <source>Keys of the file that are not read: %1.</source>
        <translation>文件中未读取的键：%1。</translation>
    </message>
    <message>
        <source>L1 norm of the input</source>
        <translation>输入的 L1 范数</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Laplace distribution</source>
        <translation>拉普拉斯分布</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Largest error at each bit-width</source>
        <translation>各位宽的最大误差</translation>
    </message>
    <message>
        <source>Largest error at the output %1</source>
        <translation>输出端的最大误差 %1</translation>
    </message>
    <message>
        <source>Largest error at the output: weights only %1</source>
        <translation>输出端的最大误差：仅权重 %1</translation>
    </message>
    <message>
        <source>Largest error of integer inference</source>
        <translation>整数推理的最大误差</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大幅度</translation>
    </message>
    <message>
        <source>Largest over smallest error</source>
        <translation>最大与最小误差之比</translation>
    </message>
    <message>
        <source>Largest possible error at each point</source>
        <translation>各点可能的最大误差</translation>
    </message>
    <message>
        <source>Largest relative error</source>
        <translation>最大相对误差</translation>
    </message>
    <message>
        <source>Largest spectral norm</source>
        <translation>最大谱范数</translation>
    </message>
    <message>
        <source>Latency (µs)</source>
        <translation>延迟 (µs)</translation>
    </message>
    <message>
        <source>Latency of an image (µs)</source>
        <translation>每张图像的延迟 (µs)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Layer %1 is not invertible: shown from the output.</source>
        <translation>第 %1 层不可逆：改从输出端显示。</translation>
    </message>
    <message>
        <source>Layer %1 is not square: shown from the output.</source>
        <translation>第 %1 层不是方阵：改从输出端显示。</translation>
    </message>
    <message>
        <source>Layer %1: error up to %2</source>
        <translation>第 %1 层：误差不超过 %2</translation>
    </message>
    <message>
        <source>Layer %1: stretches by %2</source>
        <translation>第 %1 层：拉伸 %2</translation>
    </message>
    <message>
        <source>Layer sensitivity</source>
        <translation>层敏感度</translation>
    </message>
    <message>
        <source>Layer sensitivity: %1</source>
        <translation>层敏感度：%1</translation>
    </message>
    <message>
        <source>Layer, by block</source>
        <translation>层，按块</translation>
    </message>
    <message>
        <source>Layer, by category</source>
        <translation>层，按类别</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Layers, seen from the input</source>
        <translation>各层，从输入端看</translation>
    </message>
    <message>
        <source>Layers, seen from the output</source>
        <translation>各层，从输出端看</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>最小代价</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5, beyond the budget.</source>
        <translation>最小代价 %1，平均 %2 比特 (%3)。超出同等大小最优解：最速下降 %4；敏感度规则 %5，且超出预算。</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5.</source>
        <translation>最小代价 %1，平均 %2 比特 (%3)。超出同等大小最优解：最速下降 %4；敏感度规则 %5。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>量化级</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Linear fit: %1</source>
        <translation>线性拟合：%1</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Lloyd-Max 量化级</translation>
    </message>
    <message>
        <source>Log norm</source>
        <translation>对数范数</translation>
    </message>
    <message>
        <source>Longest dwell</source>
        <translation>最长停留</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss at each bit-width</source>
        <translation>各位宽的损失</translation>
    </message>
    <message>
        <source>Loss at each bit-width: %1</source>
        <translation>各位宽的损失：%1</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>各次迭代的损失</translation>
    </message>
    <message>
        <source>Loss by iteration: %1</source>
        <translation>各次迭代的损失：%1</translation>
    </message>
    <message>
        <source>Loss change at switches</source>
        <translation>切换时的损失变化</translation>
    </message>
    <message>
        <source>Loss change at switches: %1</source>
        <translation>切换时的损失变化：%1</translation>
    </message>
    <message>
        <source>Loss fell ≤ %1</source>
        <translation>损失下降 ≤ %1</translation>
    </message>
    <message>
        <source>Loss minus that of %1</source>
        <translation>损失减去 %1 的损失</translation>
    </message>
    <message>
        <source>Loss per bit-width</source>
        <translation>各位宽的损失</translation>
    </message>
    <message>
        <source>Loss per bit-width: %1</source>
        <translation>各位宽的损失：%1</translation>
    </message>
    <message>
        <source>Loss rose ≤ %1</source>
        <translation>损失上升 ≤ %1</translation>
    </message>
    <message>
        <source>MEDIUM</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Magnitude %1 to %2</source>
        <translation>幅度 %1 到 %2</translation>
    </message>
    <message>
        <source>Manifolds and their errors</source>
        <translation>各流形及其误差</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>流形对比</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>Mean alpha</source>
        <translation>Alpha 均值</translation>
    </message>
    <message>
        <source>Mean bit-width</source>
        <translation>位宽均值</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>变化均值</translation>
    </message>
    <message>
        <source>Mean dwell</source>
        <translation>停留均值</translation>
    </message>
    <message>
        <source>Mean error of integer inference</source>
        <translation>整数推理的平均误差</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>损失均值</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width</source>
        <translation>各位宽的损失均值</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width: %1</source>
        <translation>各位宽的损失均值：%1</translation>
    </message>
    <message>
        <source>Mean loss change by switch</source>
        <translation>各类切换的损失变化均值</translation>
    </message>
    <message>
        <source>Mean loss change by switch: %1</source>
        <translation>各类切换的损失变化均值：%1</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>平均幅度</translation>
    </message>
    <message>
        <source>Mean of %1 runs</source>
        <translation>%1 个训练运行的均值</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>训练运行的均值</translation>
    </message>
    <message>
        <source>Mean recovery (iterations)</source>
        <translation>恢复均值（迭代）</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>Mean ± one standard deviation</source>
        <translation>均值 ± 一个标准差</translation>
    </message>
    <message>
        <source>Measuring activations and attention: %1</source>
        <translation>正在测量激活值和注意力：%1</translation>
    </message>
    <message>
        <source>Measuring the plan and uniform widths: %1 of %2</source>
        <translation>正在测量方案和统一位宽：%1 / %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mega MACs</source>
        <translation>MAC 数 (10⁶)</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>内存 (MB)</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>内存 (MiB)</translation>
    </message>
    <message>
        <source>Memory of the layers (MB)</source>
        <translation>各层的内存 (MB)</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>权重的内存</translation>
    </message>
    <message>
        <source>Memory of the weights (MiB)</source>
        <translation>权重的内存 (MiB)</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>No bit-width has more than 10 losses, which is too little to speak of convergence.</source>
        <translation>没有位宽的损失多于 10 个，不足以判断收敛。</translation>
    </message>
    <message>
        <source>No bit-width has two losses, which an improvement needs.</source>
        <translation>没有位宽有两个损失，无法计算改进。</translation>
    </message>
    <message>
        <source>No estimator has a value for this layer.</source>
        <translation>没有估计量能给出该层的值。</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet. Start the analysis; results appear layer by layer.</source>
        <translation>尚未分析任何层。请启动分析；结果会逐层出现。</translation>
    </message>
    <message>
        <source>No layer has been rounded yet; choose Round single layers.</source>
        <translation>尚未舍入任何层；请选择“逐层舍入”。</translation>
    </message>
    <message>
        <source>No loss in iteration_losses is a finite number.</source>
        <translation>iteration_losses 中没有有限的损失。</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file (safetensors, ONNX, npy or npz) and start the analysis.</source>
        <translation>未打开模型。请打开权重文件（safetensors、ONNX、npy 或 npz）并启动分析。</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file to see the spectra of its layers.</source>
        <translation>未打开模型。打开权重文件即可查看各层的谱。</translation>
    </message>
    <message>
        <source>No plan has been measured yet; choose Measure plan.</source>
        <translation>尚未测量任何方案；请选择“测量方案”。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to begin.</source>
        <translation>未加载训练运行。请打开训练统计文件以开始。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how fast its loss falls.</source>
        <translation>未加载训练运行。打开训练统计文件即可查看损失下降的快慢。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how its losses spread.</source>
        <translation>未加载训练运行。打开训练统计文件即可查看损失的离散情况。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its bit-widths.</source>
        <translation>未加载训练运行。打开训练统计文件即可查看其位宽。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its loss.</source>
        <translation>未加载训练运行。打开训练统计文件即可查看其损失。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its losses at each bit-width.</source>
        <translation>未加载训练运行。打开训练统计文件即可查看各位宽的损失。</translation>
    </message>
    <message>
        <source>No run is loaded. Open two or more training-statistics files to compare them.</source>
        <translation>未加载训练运行。打开两个或更多训练统计文件即可比较。</translation>
    </message>
    <message>
        <source>No sensitivities yet. Train a configuration, then measure them with the button above.</source>
        <translation>尚无敏感度。请训练一个配置，然后用上方的按钮测量。</translation>
    </message>
    <message>
        <source>Noise to signal, ‖Q(W) − W‖² / ‖W‖²</source>
        <translation>噪信比，‖Q(W) − W‖² / ‖W‖²</translation>
    </message>
    <message>
        <source>None of these precisions changes alpha: %1</source>
        <translation>这些精度均不改变 alpha：%1</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range.</source>
        <translation>所选范围内没有此训练运行的迭代。</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range. Select another range in the timeline, or show the whole run.</source>
        <translation>所选范围内没有此训练运行的迭代。请在时间线中选择其他范围，或显示整个训练运行。</translation>
    </message>
    <message>
        <source>Normal distribution</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Normalized score (1 is best)</source>
        <translation>归一化得分（1 为最佳）</translation>
    </message>
    <message>
        <source>Not beaten</source>
        <translation>未被超越</translation>
    </message>
    <message>
        <source>Nothing has been analyzed yet. Choose Analyze spectra (F5).</source>
        <translation>尚未分析任何内容。请选择“分析谱”(F5)。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Start in the panel Training, or show the sample there.</source>
        <translation>此处尚未训练过。请在“训练”面板中开始，或在那里显示示例。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值个数</translation>
    </message>
    <message>
        <source>Numbers in a bin</source>
        <translation>分箱内的个数</translation>
    </message>
    <message>
        <source>Numbers measured</source>
        <translation>测量的个数</translation>
    </message>
    <message>
        <source>One run is loaded. Open another one to compare it.</source>
        <translation>已加载一个训练运行。再打开一个即可比较。</translation>
    </message>
    <message>
        <source>One scale for each channel</source>
        <translation>每个通道一个缩放因子</translation>
    </message>
    <message>
        <source>One scale for each matrix</source>
        <translation>每个矩阵一个缩放因子</translation>
    </message>
    <message>
        <source>One scale for every %1 weights</source>
        <translation>每 %1 个权重一个缩放因子</translation>
    </message>
    <message>
        <source>Open a language model and measure its layers, or import measured statistics.</source>
        <translation>打开语言模型并测量其各层，或导入已测得的统计数据。</translation>
    </message>
    <message>
        <source>Open a language model, or import measured statistics.</source>
        <translation>请打开语言模型，或导入测量统计。</translation>
    </message>
    <message>
        <source>Open the model these statistics are of to measure plans.</source>
        <translation>要测量方案，请打开这些统计所属的模型。</translation>
    </message>
    <message>
        <source>Operations a second</source>
        <translation>每秒运算量</translation>
    </message>
    <message>
        <source>Overlaid experiment</source>
        <translation>叠加的实验</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the area)</source>
        <translation>叠加的实验（面积为 %1 倍）</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the volume)</source>
        <translation>叠加的实验（体积为 %1 倍）</translation>
    </message>
    <message>
        <source>Overlaid: %1</source>
        <translation>叠加：%1</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Perplexity at full precision: %1</source>
        <translation>全精度下的困惑度：%1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planned weight bits: %1</source>
        <translation>计划的权重比特数：%1</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>文件中的点</translation>
    </message>
    <message>
        <source>Points of the manifold</source>
        <translation>流形的点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Possible error %1 (dark) to %2 (bright)</source>
        <translation>可能的误差：%1（暗）到 %2（亮）</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Precision of each layer, weights / activations</source>
        <translation>各层的精度，权重 / 激活值</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>主轴</translation>
    </message>
    <message>
        <source>Principal axis</source>
        <translation>主轴</translation>
    </message>
    <message>
        <source>Projections of the error region</source>
        <translation>误差区域的投影</translation>
    </message>
    <message>
        <source>Prompts or settings have changed since the layers were measured.</source>
        <translation>测量各层之后，提示词或设置已更改。</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2, without a spectrum of its own.</source>
        <translation>未单独计算谱，已证明在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>量化器测试台</translation>
    </message>
    <message>
        <source>Query: the token that attends</source>
        <translation>查询：发出关注的词元</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths</source>
        <translation>位宽排名</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths: %1</source>
        <translation>位宽排名：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Recommended precision</source>
        <translation>推荐精度</translation>
    </message>
    <message>
        <source>Recommended precision, large alpha protected: %1</source>
        <translation>推荐精度，保护大的 alpha：%1</translation>
    </message>
    <message>
        <source>Recommended precision, small alpha protected: %1</source>
        <translation>推荐精度，保护小的 alpha：%1</translation>
    </message>
    <message>
        <source>Recorded sample: trained on the digits that ship with the program.</source>
        <translation>已记录的示例：用程序附带的手写数字训练。</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Recovered: the loss came back to its level before the switch (mean of 10) before the next switch.</source>
        <translation>已恢复：在下一次切换之前，损失回到了切换前的水平（10 个的均值）。</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>区域与包围盒</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>Relative error (%)</source>
        <translation>相对误差 (%)</translation>
    </message>
    <message>
        <source>Relative error / mean</source>
        <translation>相对误差 / 均值</translation>
    </message>
    <message>
        <source>Relative error at the input</source>
        <translation>输入端相对误差</translation>
    </message>
    <message>
        <source>Relative error at the output</source>
        <translation>输出端相对误差</translation>
    </message>
    <message>
        <source>Relative error by channel: %1</source>
        <translation>各通道的相对误差：%1</translation>
    </message>
    <message>
        <source>Relative error of all layers</source>
        <translation>所有层的相对误差</translation>
    </message>
    <message>
        <source>Relative error of each channel</source>
        <translation>各通道的相对误差</translation>
    </message>
    <message>
        <source>Relative error of each layer</source>
        <translation>各层的相对误差</translation>
    </message>
    <message>
        <source>Relative error up to each layer</source>
        <translation>到各层为止的相对误差</translation>
    </message>
    <message>
        <source>Rolling mean of %1</source>
        <translation>%1 的滑动平均</translation>
    </message>
    <message>
        <source>Roof: %1 operations/s</source>
        <translation>屋顶：%1 次运算/秒</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线</translation>
    </message>
    <message>
        <source>Roofline of %1</source>
        <translation>%1 的屋顶线</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>舍入后</translation>
    </message>
    <message>
        <source>Rounding layers one at a time: %1 of %2</source>
        <translation>正在逐层舍入：%1 / %2</translation>
    </message>
    <message>
        <source>Rounding the weights causes no error here, because the input or a layer is zero. Change them in the Experiment panel.</source>
        <translation>由于输入或某一层为零，权重的舍入在此不产生误差。请在“实验”面板中更改。</translation>
    </message>
    <message>
        <source>Rounding the weights only, and the activations too</source>
        <translation>仅舍入权重，以及同时舍入激活值</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rule by sensitivity</source>
        <translation>敏感度规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Runs by fraction of the training</source>
        <translation>各训练运行，按训练进度比例</translation>
    </message>
    <message>
        <source>Runs by iteration</source>
        <translation>各训练运行，按迭代</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Same bits as %1</source>
        <translation>与 %1 逐位相同</translation>
    </message>
    <message>
        <source>Same most likely token</source>
        <translation>最可能词元相同</translation>
    </message>
    <message>
        <source>Sample at this bit-width</source>
        <translation>该位宽的样本序号</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside)</source>
        <translation>采样误差（%1 在区域内）</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, their hull fills %2)</source>
        <translation>采样误差（%1 在区域内，其凸包占 %2）</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, they reach %2)</source>
        <translation>采样误差（%1 在区域内，到达率 %2）</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Select a layer: click its bar, or its line in the panel Model.</source>
        <translation>请选择一层：单击其条形，或单击“模型”面板中的相应行。</translation>
    </message>
    <message>
        <source>Select a token to see what it attends to.</source>
        <translation>选择一个词元，查看它关注什么。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>训练的设置</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shape of the error region</source>
        <translation>误差区域的形状</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of eigenvalues ≥ λ</source>
        <translation>特征值 ≥ λ 的占比</translation>
    </message>
    <message>
        <source>Share of the bounding box that is region</source>
        <translation>区域占包围盒的比例</translation>
    </message>
    <message>
        <source>Share of the iterations</source>
        <translation>迭代占比</translation>
    </message>
    <message>
        <source>Share of the iterations: %1</source>
        <translation>迭代占比：%1</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>信噪比 (dB)</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width</source>
        <translation>各位宽的信噪比</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width: %1</source>
        <translation>各位宽的信噪比：%1</translation>
    </message>
    <message>
        <source>Single layers have not been rounded with these settings.</source>
        <translation>尚未用这些设置逐层舍入。</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>奇异方向</translation>
    </message>
    <message>
        <source>Singular value</source>
        <translation>奇异值</translation>
    </message>
    <message>
        <source>Singular values of the vertices</source>
        <translation>顶点的奇异值</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>最小到最大</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Specialization and focus of attention</source>
        <translation>注意力的专门化度与聚焦度</translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation>谱范数</translation>
    </message>
    <message>
        <source>Spectral norms of the layers</source>
        <translation>各层的谱范数</translation>
    </message>
    <message>
        <source>Spectrum of a layer</source>
        <translation>单层的谱</translation>
    </message>
    <message>
        <source>Spectrum: %1, %2</source>
        <translation>谱：%1，%2</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺线</translation>
    </message>
    <message>
        <source>Squared error, ‖Q(W) − W‖²</source>
        <translation>平方误差，‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Stability (CV)</source>
        <translation>稳定性 (CV)</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>稳定秩</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>Standard error of KL</source>
        <translation>KL 的标准误差</translation>
    </message>
    <message>
        <source>Standard error of the change</source>
        <translation>变化的标准误差</translation>
    </message>
    <message>
        <source>Statistics of the layers</source>
        <translation>各层统计</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Steepest descent</source>
        <translation>最速下降</translation>
    </message>
    <message>
        <source>Stretch %1 to %2</source>
        <translation>拉伸 %1 到 %2</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sum of costs</source>
        <translation>代价总和</translation>
    </message>
    <message>
        <source>Summary of alpha</source>
        <translation>Alpha 汇总</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Switches by pair</source>
        <translation>按位宽对的切换</translation>
    </message>
    <message>
        <source>Switches by pair: %1</source>
        <translation>按位宽对的切换：%1</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Tensors of the model</source>
        <translation>模型的张量</translation>
    </message>
    <message>
        <source>Tensors of the model: %1</source>
        <translation>模型的张量：%1</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>The bit-width was never switched in this run.</source>
        <translation>此训练运行从未切换位宽。</translation>
    </message>
    <message>
        <source>The cast changes no weight.</source>
        <translation>转换不改变任何权重。</translation>
    </message>
    <message>
        <source>The experiment has not been computed yet.</source>
        <translation>实验尚未计算。</translation>
    </message>
    <message>
        <source>The filter leaves the selected layer out; change it in the panel Model.</source>
        <translation>筛选条件排除了所选的层；请在“模型”面板中更改。</translation>
    </message>
    <message>
        <source>The first epoch of %1 is not over yet.</source>
        <translation>%1 的第一个轮次尚未结束。</translation>
    </message>
    <message>
        <source>The first layer is being analyzed.</source>
        <translation>正在分析第一层。</translation>
    </message>
    <message>
        <source>The first prompt is too long to keep its attention; put a shorter one first.</source>
        <translation>第一个提示词太长，无法保留其注意力；请将较短的提示词放在最前。</translation>
    </message>
    <message>
        <source>The last valid experiment is shown. %1</source>
        <translation>显示的是上一个有效的实验。%1</translation>
    </message>
    <message>
        <source>The layer alone</source>
        <translation>仅该层</translation>
    </message>
    <message>
        <source>The layer has no spectrum.</source>
        <translation>该层没有谱。</translation>
    </message>
    <message>
        <source>The layer has not been analyzed in this precision. Select another one.</source>
        <translation>尚未以此精度分析该层。请选择其他精度。</translation>
    </message>
    <message>
        <source>The layer in each precision</source>
        <translation>该层在各精度下</translation>
    </message>
    <message>
        <source>The layer in each precision: %1</source>
        <translation>该层在各精度下：%1</translation>
    </message>
    <message>
        <source>The layers are being measured.</source>
        <translation>正在测量各层。</translation>
    </message>
    <message>
        <source>The levels are those of the first of %1 grids.</source>
        <translation>所示为 %1 个网格中第一个的量化级。</translation>
    </message>
    <message>
        <source>The line holds every loss; colored points mark the extremes in each of %1 stretches.</source>
        <translation>线条包含每个损失；彩色点标出 %1 个区段中各自的极值。</translation>
    </message>
    <message>
        <source>The model has not been measured yet; choose Measure layers.</source>
        <translation>尚未测量该模型；请选择“测量各层”。</translation>
    </message>
    <message>
        <source>The numbers are being computed.</source>
        <translation>正在计算数值。</translation>
    </message>
    <message>
        <source>The other rows are the experiments that come with the program, unchanged; areas and volumes are not comparable.</source>
        <translation>其余各行是程序附带的实验，未经更改；面积和体积不可相互比较。</translation>
    </message>
    <message>
        <source>The overlaid experiment can only be seen from the output; choose that view to compare.</source>
        <translation>叠加的实验只能从输出端看；请选择该视图以作比较。</translation>
    </message>
    <message>
        <source>The overlaid experiment has %1 channels and cannot be drawn over one of %2 channels.</source>
        <translation>叠加的实验有 %1 个通道，无法绘制在 %2 个通道的实验之上。</translation>
    </message>
    <message>
        <source>The overlay cannot be drawn. %1</source>
        <translation>无法绘制叠加内容。%1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The plan has not been measured as it is now.</source>
        <translation>尚未测量当前形式的方案。</translation>
    </message>
    <message>
        <source>The plan is being measured.</source>
        <translation>正在测量方案。</translation>
    </message>
    <message>
        <source>The plan or the settings have changed since; measure the plan again.</source>
        <translation>方案或设置此后已更改；请重新测量方案。</translation>
    </message>
    <message>
        <source>The plan was imported; zones do not change it.</source>
        <translation>方案是导入的；分区不会改变它。</translation>
    </message>
    <message>
        <source>The profile %1 has no numbers for this price. Choose another profile or price.</source>
        <translation>硬件配置 %1 没有此成本的数值。请选择其他硬件配置或成本。</translation>
    </message>
    <message>
        <source>The profile %1 has no rates or no memory bandwidth, so there is no roof. Choose another profile.</source>
        <translation>硬件配置 %1 没有运算速率或内存带宽，因此没有屋顶。请选择其他硬件配置。</translation>
    </message>
    <message>
        <source>The range cannot be looked up: the file needs the list iteration_losses. Show the whole run instead.</source>
        <translation>无法查找该范围：文件需要列表 iteration_losses。请改为显示整个训练运行。</translation>
    </message>
    <message>
        <source>The region or its box is flat, so there is no share to tell</source>
        <translation>区域或其包围盒是扁平的，因此没有占比</translation>
    </message>
    <message>
        <source>The rounding that is made</source>
        <translation>实际的舍入</translation>
    </message>
    <message>
        <source>The rounding that is made errs by up to %1</source>
        <translation>实际舍入的误差不超过 %1</translation>
    </message>
    <message>
        <source>The same error everywhere</source>
        <translation>各处误差相同</translation>
    </message>
    <message>
        <source>The scale is linear: a logarithmic one needs losses above zero.</source>
        <translation>刻度为线性：对数刻度要求损失大于零。</translation>
    </message>
    <message>
        <source>The selected layer has not been analyzed yet.</source>
        <translation>尚未分析所选的层。</translation>
    </message>
    <message>
        <source>The sizes of these layers have too many sums for all budgets at once; each budget is solved when it is asked for.</source>
        <translation>这些层的大小产生的总和过多，无法一次求解所有预算；每个预算在需要时求解。</translation>
    </message>
    <message>
        <source>The training is about to begin.</source>
        <translation>训练即将开始。</translation>
    </message>
    <message>
        <source>The way back through layer %1 leaves the range of numbers: shown from the output.</source>
        <translation>经第 %1 层的回程超出数值范围：改从输出端显示。</translation>
    </message>
    <message>
        <source>The weights lie on the grid of their bits, so rounding makes no error.</source>
        <translation>权重位于其比特数的网格上，因此舍入不产生误差。</translation>
    </message>
    <message>
        <source>The whole box</source>
        <translation>整个包围盒</translation>
    </message>
    <message>
        <source>There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>没有各位宽的损失：文件需要 losses_per_bit，或 iteration_losses 和 bit_width_usage。</translation>
    </message>
    <message>
        <source>There is no error at any point.</source>
        <translation>任何点都没有误差。</translation>
    </message>
    <message>
        <source>There is no error on these two channels. Choose other channels.</source>
        <translation>这两个通道上没有误差。请选择其他通道。</translation>
    </message>
    <message>
        <source>There is no error.</source>
        <translation>没有误差。</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>没有排名：每个位宽的损失均值都必须为正。</translation>
    </message>
    <message>
        <source>There is one precision only. Analyze the model in another one to see what it changes.</source>
        <translation>只有一种精度。请以另一种精度分析模型，以查看其影响。</translation>
    </message>
    <message>
        <source>These numbers are not part of the statistics; measure the model here.</source>
        <translation>统计数据中没有这些数值；请在此测量模型。</translation>
    </message>
    <message>
        <source>These runs do not say when their losses were recorded: the files need the list iteration_losses.</source>
        <translation>这些训练运行未说明损失的记录时间：文件需要列表 iteration_losses。</translation>
    </message>
    <message>
        <source>This chain</source>
        <translation>此链</translation>
    </message>
    <message>
        <source>This experiment can only be seen from the output; choose that view to compare.</source>
        <translation>此实验只能从输出端看；请选择该视图以作比较。</translation>
    </message>
    <message>
        <source>This experiment has two channels, and its error is a region of the plane. Choose 3-D in the Experiment panel, or a 3-D preset, to see a polytope.</source>
        <translation>此实验有两个通道，其误差是平面上的区域。要查看多胞形，请在“实验”面板中选择三维或一个三维预设。</translation>
    </message>
    <message>
        <source>This has not been computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>This layer has not been analyzed yet. Wait for it or select another one.</source>
        <translation>尚未分析该层。请等待，或选择其他层。</translation>
    </message>
    <message>
        <source>This matrix is zero: it maps everything onto one point.</source>
        <translation>此矩阵为零：将一切映射到同一点。</translation>
    </message>
    <message>
        <source>This run does not say when its losses were recorded: the file needs the list iteration_losses.</source>
        <translation>此训练运行未说明损失的记录时间：文件需要列表 iteration_losses。</translation>
    </message>
    <message>
        <source>This run does not say which bit-width it used when: the file needs the list bit_width_usage.</source>
        <translation>此训练运行未说明何时使用哪个位宽：文件需要列表 bit_width_usage。</translation>
    </message>
    <message>
        <source>This run has no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>此训练运行没有各位宽的损失：文件需要 losses_per_bit，或 iteration_losses 和 bit_width_usage。</translation>
    </message>
    <message>
        <source>This run has too few numbers to suggest anything: losses at two bit-widths or switches between them are needed.</source>
        <translation>此训练运行的数据太少，无法给出建议：需要两个位宽的损失或其间的切换。</translation>
    </message>
    <message>
        <source>Three channels</source>
        <translation>三个通道</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold at 2 bits</source>
        <translation>2 比特时的阈值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To %1 bit</source>
        <translation>到 %1 比特</translation>
    </message>
    <message>
        <source>To bit-width</source>
        <translation>新位宽</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>词元 %1：%2</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>词元 ID</translation>
    </message>
    <message>
        <source>Tokens of the first prompt</source>
        <translation>第一个提示词的词元</translation>
    </message>
    <message>
        <source>Traffic (KiB)</source>
        <translation>传输量 (KiB)</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>过渡</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>位宽切换</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>双团</translation>
    </message>
    <message>
        <source>Two channels</source>
        <translation>两个通道</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit circle</source>
        <translation>单位圆</translation>
    </message>
    <message>
        <source>Unknown bit-width</source>
        <translation>未知位宽</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>到第 %1 层为止</translation>
    </message>
    <message>
        <source>Up to layer %1: area %2</source>
        <translation>到第 %1 层为止：面积 %2</translation>
    </message>
    <message>
        <source>Up to layer %1: volume %2</source>
        <translation>到第 %1 层为止：体积 %2</translation>
    </message>
    <message>
        <source>Use of the bit-widths</source>
        <translation>位宽使用率</translation>
    </message>
    <message>
        <source>Use of the bit-widths: %1</source>
        <translation>位宽使用率：%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变化幅度</translation>
    </message>
    <message>
        <source>Variation ratio</source>
        <translation>变化比</translation>
    </message>
    <message>
        <source>Variation ratio %1</source>
        <translation>变化比 %1</translation>
    </message>
    <message>
        <source>Variation ratio infinite</source>
        <translation>变化比无穷大</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Volume of the error regions</source>
        <translation>误差区域的体积</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>体积：%1</translation>
    </message>
    <message>
        <source>W %1</source>
        <translation>W %1</translation>
    </message>
    <message>
        <source>W: weights, Q: after rounding; rows and columns from 0</source>
        <translation>W：权重，Q：舍入后；行和列从 0 起</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>权重 MSE</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>权重比特数</translation>
    </message>
    <message>
        <source>Weight bits by iteration</source>
        <translation>各次迭代的权重比特数</translation>
    </message>
    <message>
        <source>Weight bits by iteration: %1</source>
        <translation>各次迭代的权重比特数：%1</translation>
    </message>
    <message>
        <source>Weighted score (larger is better)</source>
        <translation>加权得分（越大越好）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights (KiB)</source>
        <translation>权重 (KiB)</translation>
    </message>
    <message>
        <source>Weights and activations</source>
        <translation>权重和激活值</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>改变的权重</translation>
    </message>
    <message>
        <source>Weights in the bin</source>
        <translation>分箱内的权重数</translation>
    </message>
    <message>
        <source>Weights of a layer</source>
        <translation>单层的权重</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>仅权重</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>What one token attends to</source>
        <translation>单个词元关注什么</translation>
    </message>
    <message>
        <source>What plans cost, measured</source>
        <translation>各方案的实测代价</translation>
    </message>
    <message>
        <source>What rounding one layer does</source>
        <translation>舍入单层的影响</translation>
    </message>
    <message>
        <source>What speaks for each bit-width</source>
        <translation>各位宽的优势</translation>
    </message>
    <message>
        <source>What speaks for each bit-width: %1</source>
        <translation>各位宽的优势：%1</translation>
    </message>
    <message>
        <source>What the numbers suggest</source>
        <translation>数据给出的建议</translation>
    </message>
    <message>
        <source>What the numbers suggest: %1</source>
        <translation>数据给出的建议：%1</translation>
    </message>
    <message>
        <source>What the switches did to the loss is not known: the file needs the list iteration_losses.</source>
        <translation>无法得知切换对损失的影响：文件需要列表 iteration_losses。</translation>
    </message>
    <message>
        <source>What token %1 (%2) attends to</source>
        <translation>词元 %1 (%2) 关注什么</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>被映射到的方向</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>无值的原因</translation>
    </message>
    <message>
        <source>With all before it</source>
        <translation>含之前所有层</translation>
    </message>
    <message>
        <source>With limits beside the budget, each budget is solved when it is asked for.</source>
        <translation>除预算外另有限制时，每个预算在需要时求解。</translation>
    </message>
    <message>
        <source>Without channel mixing</source>
        <translation>无通道混合</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Zones of alpha</source>
        <translation>Alpha 分区</translation>
    </message>
    <message>
        <source>Zones of the layers</source>
        <translation>各层的分区</translation>
    </message>
    <message>
        <source>asymmetric grid</source>
        <translation>非对称网格</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>计算</translation>
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
        <translation>学习步长，起始值</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>均值 %1 ± %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>symmetric grid</source>
        <translation>对称网格</translation>
    </message>
    <message>
        <source>tied: %1</source>
        <translation>绑定：%1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>95 % 上限</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>weights and activations %1</source>
        <translation>权重和激活值 %1</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>|alpha − alpha in %1|</source>
        <translation>|alpha − %1 的 alpha|</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 标准误差</translation>
    </message>
    <message>
        <source>★ best of its column</source>
        <translation>★ 该列最佳</translation>
    </message>
    <message>
        <source>★ highest composite: %1 · efficiency + %2 · stability + %3 · performance</source>
        <translation>★ 综合得分最高：%1 · 效率 + %2 · 稳定性 + %3 · 性能</translation>
    </message>
    <message>
        <source>★ lowest mean loss</source>
        <translation>★ 损失均值最低</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>All numbers of each pair of bit-widths</source>
        <translation>每对位宽的全部数值</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较训练运行</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>收敛速率</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>停留时间</translation>
    </message>
    <message>
        <source>Efficiency, stability and performance, each from 0 (worst) to 1 (best)</source>
        <translation>效率、稳定性和性能，各自从 0（最差）到 1（最佳）</translation>
    </message>
    <message>
        <source>Fall of the loss from the first to the last iteration at each bit-width</source>
        <translation>各位宽从首次到末次迭代的损失降幅</translation>
    </message>
    <message>
        <source>Final loss against stability; lower left is better in both</source>
        <translation>最终损失与稳定性的对比；两者都是左下为佳</translation>
    </message>
    <message>
        <source>How each bit-width converged</source>
        <translation>各位宽的收敛情况</translation>
    </message>
    <message>
        <source>How long the run stayed at each bit-width</source>
        <translation>训练运行在各位宽停留的时间</translation>
    </message>
    <message>
        <source>How much the loss falls per sample; above zero it falls</source>
        <translation>每个样本的损失降幅；大于零表示损失在下降</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Iterations at each bit-width</source>
        <translation>各位宽的迭代次数</translation>
    </message>
    <message>
        <source>Loss change</source>
        <translation>损失变化</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the loss at each bit-width</source>
        <translation>各位宽损失的均值和标准差</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>损失均值</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Share of the iterations at each bit-width</source>
        <translation>各位宽的迭代占比</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The change of the loss at every switch</source>
        <translation>每次切换时的损失变化</translation>
    </message>
    <message>
        <source>The losses at each bit-width in the order of training, raw behind smoothed</source>
        <translation>各位宽的损失，按训练顺序；原始值在平滑曲线之后</translation>
    </message>
    <message>
        <source>The losses of all runs over each other</source>
        <translation>所有训练运行的损失叠加显示</translation>
    </message>
    <message>
        <source>The mean change for each pair of bit-widths</source>
        <translation>每对位宽的变化均值</translation>
    </message>
    <message>
        <source>The ranking, best first</source>
        <translation>排名，最佳在前</translation>
    </message>
    <message>
        <source>The weighted score; the best in gold</source>
        <translation>加权得分；最佳者为金色</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>What the numbers of this run suggest, each with the number behind it</source>
        <translation>此训练运行的数据给出的建议，各附依据的数值</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>%1 bit is enough: its final loss is %2, within 5 % of the best, %3 at %4 bit.</source>
        <translation>%1 比特已足够：其最终损失为 %2，与最佳值（%4 比特时的 %3）相差不到 5 %。</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches had recovered, and all did before the next one.</source>
        <translation>切换后请留出这么多次迭代的预热：%1。到那时，%2 次切换中已有 9/10 恢复，且全部都在下一次切换之前恢复。</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches that recovered had done so; %3 of %4 switches did not recover before the next one.</source>
        <translation>切换后请留出这么多次迭代的预热：%1。到那时，%2 次得以恢复的切换中已有 9/10 恢复；%4 次切换中有 %3 次在下一次切换之前未恢复。</translation>
    </message>
    <message>
        <source>If only the loss counts, use %1 bit: its mean loss is %2, that of %3 bit is %4.</source>
        <translation>如果只看损失，请使用 %1 比特：其损失均值为 %2，而 %3 比特为 %4。</translation>
    </message>
    <message>
        <source>Iterations without a bit-width, left out of the statistics per bit-width: %1 of %2 in bit_width_usage.</source>
        <translation>没有位宽、未计入各位宽统计的迭代：bit_width_usage 中 %2 次里的 %1 次。</translation>
    </message>
    <message>
        <source>Left out of the statistics because they are null or not finite: %1 of %2 values in %3.</source>
        <translation>因为 null 或非有限值而未计入统计：%3 中 %2 个值里的 %1 个。</translation>
    </message>
    <message>
        <source>Switch from %1 to %2 bit with care: the loss rose by %3 on average, at %4 of %5 such switches.</source>
        <translation>从 %1 比特切换到 %2 比特时请谨慎：损失平均上升 %3，出现在 %5 次此类切换中的 %4 次。</translation>
    </message>
    <message>
        <source>The %1 records have iteration numbers from %2 to %3; what is called an iteration here is the place of a record in the file, from 0.</source>
        <translation>%1 条记录的迭代编号为 %2 到 %3；这里所说的迭代是记录在文件中的位置，从 0 起。</translation>
    </message>
    <message>
        <source>The iteration number does not go up at %1 of %2 records, as after a restart; the records are used and counted in the order of the file.</source>
        <translation>%2 条记录中有 %1 条的迭代编号没有递增，如重新启动之后；记录按文件中的顺序使用和计数。</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>没有排名：每个位宽的损失均值都必须为正。</translation>
    </message>
    <message>
        <source>Train longer at %1 bit: over its last quarter the mean loss is %2, %3 % below the quarter before.</source>
        <translation>请在 %1 比特下训练更久：最后四分之一的损失均值为 %2，比前一个四分之一低 %3 %。</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on %2 losses only.</source>
        <translation>请谨慎看待 %1 比特：其数值仅依据 %2 个损失。</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on a single loss.</source>
        <translation>请谨慎看待 %1 比特：其数值仅依据单个损失。</translation>
    </message>
    <message>
        <source>Use %1 bit for the best balance of loss, steadiness and cost: its composite score is %2, the next is %3 bit with %4.</source>
        <translation>要在损失、平稳和成本之间取得最佳平衡，请使用 %1 比特：其综合得分为 %2，其次是 %3 比特，为 %4。</translation>
    </message>
    <message>
        <source>bit_width_usage is shorter than iteration_losses: the first %1 of %2 iterations are used.</source>
        <translation>bit_width_usage 比 iteration_losses 短：使用 %2 次迭代中的前 %1 次。</translation>
    </message>
    <message>
        <source>iteration_losses is shorter than bit_width_usage: the first %1 of %2 iterations are used.</source>
        <translation>iteration_losses 比 bit_width_usage 短：使用 %2 次迭代中的前 %1 次。</translation>
    </message>
    <message>
        <source>losses_per_bit has %1 values for %2 bit where bit_width_usage has %3 iterations; the statistics per bit-width are those of losses_per_bit.</source>
        <translation>losses_per_bit 在 %2 比特下有 %1 个值，而 bit_width_usage 有 %3 次迭代；各位宽的统计以 losses_per_bit 为准。</translation>
    </message>
    <message>
        <source>losses_per_bit has no loss for %1 bit; that bit-width is left out.</source>
        <translation>losses_per_bit 在 %1 比特下没有损失；不计入该位宽。</translation>
    </message>
    <message>
        <source>losses_per_bit is empty and not used.</source>
        <translation>losses_per_bit 为空，未使用。</translation>
    </message>
</context>
<context>
    <name>Spectra</name>
    <message>
        <source>Alpha is %1, above %2: 4 bits.</source>
        <translation>Alpha 为 %1，高于 %2：4 比特。</translation>
    </message>
    <message>
        <source>Alpha is %1, above %2: protected with 16 bits.</source>
        <translation>Alpha 为 %1，高于 %2：以 16 比特保护。</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: 4 bits.</source>
        <translation>Alpha 为 %1，低于 %2：4 比特。</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: protected with 16 bits.</source>
        <translation>Alpha 为 %1，低于 %2：以 16 比特保护。</translation>
    </message>
    <message>
        <source>Alpha is %1, between %2 and %3: 8 bits.</source>
        <translation>Alpha 为 %1，介于 %2 和 %3 之间：8 比特。</translation>
    </message>
    <message>
        <source>Alpha is %1, but it moves by %2 between the precisions: sensitive, so one zone more.</source>
        <translation>Alpha 为 %1，但在各精度间变动 %2：属于敏感层，因此上调一个分区。</translation>
    </message>
    <message>
        <source>Alpha is undefined in every precision, so the layer keeps 16 bits.</source>
        <translation>Alpha 在所有精度下均无定义，因此该层保持 16 比特。</translation>
    </message>
</context>
<context>
    <name>SpectraPage</name>
    <message>
        <source>A bar for every layer and precision; the thresholds can be dragged</source>
        <translation>每层每种精度一个条形；可拖动阈值</translation>
    </message>
    <message>
        <source>All estimators side by side, with their 95 % bands</source>
        <translation>所有估计量并列，附 95 % 带</translation>
    </message>
    <message>
        <source>Alpha minus alpha of the first precision, on a logarithmic axis for both signs</source>
        <translation>Alpha 减去第一种精度的 alpha，采用兼容正负号的对数轴</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions in three dimensions</source>
        <translation>各层和各精度的 alpha，三维显示</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>按精度</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>估计量</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers in each precision</source>
        <translation>各精度下 alpha 在各层间的分布</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers of each category, in the first precision</source>
        <translation>第一种精度下 alpha 在各类别的层间的分布</translation>
    </message>
    <message>
        <source>How many layers have which alpha in each precision</source>
        <translation>各精度下 alpha 取各个值的层数</translation>
    </message>
    <message>
        <source>How many layers of each category have which alpha, in the first precision</source>
        <translation>第一种精度下各类别中 alpha 取各个值的层数</translation>
    </message>
    <message>
        <source>Mean, spread and quartiles of alpha in each precision</source>
        <translation>各精度下 alpha 的均值、离散程度和四分位数</translation>
    </message>
    <message>
        <source>Norms, ranks and what the cast did, for every precision</source>
        <translation>每种精度的范数、秩以及转换的影响</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same numbers, and why some are undefined</source>
        <translation>相同的数值，以及部分无定义的原因</translation>
    </message>
    <message>
        <source>The share of eigenvalues above each one, with the fitted tail; below, alpha for every tail</source>
        <translation>大于等于各特征值的特征值占比，附拟合的尾部；下方为各尾部长度的 alpha</translation>
    </message>
    <message>
        <source>What is recommended for every layer, and why</source>
        <translation>每层的推荐精度及其原因</translation>
    </message>
    <message>
        <source>Which layers the thresholds protect; drag the lines</source>
        <translation>阈值所保护的层；可拖动阈值线</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>TableFigure</name>
    <message numerus="yes">
        <source>… %n more rows</source>
        <translation>
            <numerusform>… 另有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Drag over the timeline with Ctrl held down, or focus it and press Shift+Right a few times. Every panel follows the range.</source>
        <translation>按住 Ctrl 在时间线上拖动，或将焦点移到时间线并按几次 Shift+Right。所有面板都会跟随该范围。</translation>
    </message>
    <message>
        <source>Drag the slider of a layer, or focus it and press the arrow keys. The error region beside it changes while you do.</source>
        <translation>拖动某一层的滑块，或将焦点移到滑块并按方向键。旁边的误差区域会随之变化。</translation>
    </message>
    <message>
        <source>Drop a training-statistics file on the window or press Ctrl+O. No file at hand? Take the recorded training that comes with the program.</source>
        <translation>将训练统计文件拖放到窗口上，或按 Ctrl+O。手边没有文件？可使用程序附带的训练记录。</translation>
    </message>
    <message>
        <source>Each lab at the left is a workspace of its own. Click Runs, or press Ctrl+2.</source>
        <translation>左侧的每个实验室都是独立的工作区。单击“训练运行”，或按 Ctrl+2。</translation>
    </message>
    <message>
        <source>F1 lists all keys. Shift+F1 says what the focused number means, with its formula. The Help menu starts this tour again.</source>
        <translation>F1 列出所有按键。Shift+F1 说明有焦点的数值的含义及其公式。可从“帮助”菜单再次开始本导览。</translation>
    </message>
    <message>
        <source>Go to the Runs lab</source>
        <translation>转到“训练运行”实验室</translation>
    </message>
    <message>
        <source>Make a figure for a paper</source>
        <translation>制作论文用图</translation>
    </message>
    <message>
        <source>Move a weight</source>
        <translation>移动权重</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>打开统计文件</translation>
    </message>
    <message>
        <source>Press Ctrl+Z. Every edit can be undone, and a whole drag is one step.</source>
        <translation>按 Ctrl+Z。每次编辑都可撤销，一次完整的拖动算一步。</translation>
    </message>
    <message>
        <source>Press this button, or Ctrl+E for the panel that has the focus. Choose the size of the column it is for, and export. The file can be opened again.</source>
        <translation>按此按钮，或按 Ctrl+E 导出有焦点的面板。选择所用栏的尺寸，然后导出。导出的文件可以重新打开。</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>选择迭代范围</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>Take the &amp;sample</source>
        <translation>使用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Task 1 of 3: explore a training</source>
        <translation>任务 1/3：查看一次训练</translation>
    </message>
    <message>
        <source>Task 2 of 3: drag a weight</source>
        <translation>任务 2/3：拖动权重</translation>
    </message>
    <message>
        <source>Task 3 of 3: export a figure</source>
        <translation>任务 3/3：导出图</translation>
    </message>
    <message>
        <source>That is how it works</source>
        <translation>使用方法就是这样</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CardsWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All definitions</source>
        <translation>所有定义</translation>
    </message>
    <message>
        <source>All definitions, or those of the numbers that one panel shows</source>
        <translation>所有定义，或某个面板所示数值的定义</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Definition card</source>
        <translation>定义卡片</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Definitions of</source>
        <translation>定义范围</translation>
    </message>
    <message>
        <source>Finds cards by any word in them (Ctrl+F)</source>
        <translation>按卡片中的任意词查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>No card has these words. Try fewer or other words.</source>
        <translation>没有卡片含有这些词。请减少或更换词语。</translation>
    </message>
    <message>
        <source>No card of this panel has these words. Choose “All definitions” above.</source>
        <translation>此面板没有卡片含有这些词。请在上方选择“所有定义”。</translation>
    </message>
    <message>
        <source>Search definitions</source>
        <translation>搜索定义</translation>
    </message>
    <message>
        <source>Shown in:</source>
        <translation>显示于：</translation>
    </message>
    <message>
        <source>The card after (Alt+Right)</source>
        <translation>下一张卡片 (Alt+Right)</translation>
    </message>
    <message>
        <source>The card before (Alt+Left)</source>
        <translation>上一张卡片 (Alt+Left)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 已写出。</translation>
    </message>
    <message>
        <source>Costs (*.json)</source>
        <translation>代价 (*.json)</translation>
    </message>
    <message>
        <source>Export the allocation</source>
        <translation>导出分配方案</translation>
    </message>
    <message>
        <source>Folder with training images</source>
        <translation>训练图像的文件夹</translation>
    </message>
    <message>
        <source>Hardware profiles (*.csv)</source>
        <translation>硬件配置 (*.csv)</translation>
    </message>
    <message>
        <source>Open costs</source>
        <translation>打开代价</translation>
    </message>
    <message>
        <source>Open hardware profiles</source>
        <translation>打开硬件配置</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>量化方案 (*.json)</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Save the weights</source>
        <translation>保存权重</translation>
    </message>
    <message>
        <source>Take the costs of %1</source>
        <translation>采用 %1 的代价</translation>
    </message>
    <message>
        <source>Take the hardware profiles of %1</source>
        <translation>采用 %1 的硬件配置</translation>
    </message>
    <message>
        <source>Train with the images of %1</source>
        <translation>用 %1 的图像训练</translation>
    </message>
    <message>
        <source>Training statistics (*.json)</source>
        <translation>训练统计 (*.json)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignLab</name>
    <message>
        <source>Measure the layers of %1</source>
        <translation>测量 %1 的各层</translation>
    </message>
    <message>
        <source>Measure the sensitivities of %1</source>
        <translation>测量 %1 的敏感度</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>训练 %1</translation>
    </message>
    <message numerus="yes">
        <source>Train %n configuration(s)</source>
        <translation>
            <numerusform>训练 %n 个配置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Nothing fits these letters. Fewer letters find more.</source>
        <translation>没有与这些字母匹配的内容。减少字母可找到更多。</translation>
    </message>
    <message>
        <source>Type to find an action, a panel, a recent file or a definition</source>
        <translation>输入以查找操作、面板、最近的文件或定义</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 已写出。</translation>
    </message>
    <message>
        <source>Export all measurements</source>
        <translation>导出所有测量结果</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Follow the zones</source>
        <translation>跟随分区</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>导入方案</translation>
    </message>
    <message>
        <source>Import measured statistics</source>
        <translation>导入测量统计</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>改为在此测量</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>测量结果 (*.json)</translation>
    </message>
    <message>
        <source>Measurements (*.json);;All files (*)</source>
        <translation>测量结果 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>打开提示词</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json);;All files (*)</source>
        <translation>提示词 (*.txt *.jsonl *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>量化方案 (*.json)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json);;All files (*)</source>
        <translation>量化方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Show example statistics</source>
        <translation>显示示例统计</translation>
    </message>
    <message>
        <source>Take the plan %1</source>
        <translation>采用方案 %1</translation>
    </message>
    <message>
        <source>Take the prompts of %1</source>
        <translation>采用 %1 的提示词</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityLab</name>
    <message>
        <source>Look at the layers of %1</source>
        <translation>查看 %1 的各层</translation>
    </message>
    <message>
        <source>Measure the layers of %1</source>
        <translation>测量 %1 的各层</translation>
    </message>
    <message>
        <source>Measure the plan for %1</source>
        <translation>测量 %1 的方案</translation>
    </message>
    <message>
        <source>Read measured statistics</source>
        <translation>读取测量统计</translation>
    </message>
    <message>
        <source>Round single layers of %1</source>
        <translation>对 %1 逐层舍入</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DockTitleBar</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>关闭此面板；可从“视图”菜单恢复</translation>
    </message>
    <message>
        <source>Export this panel as a figure</source>
        <translation>将此面板导出为图</translation>
    </message>
    <message>
        <source>Float or dock this panel</source>
        <translation>浮动或停靠此面板</translation>
    </message>
    <message>
        <source>What do these numbers mean?</source>
        <translation>这些数值是什么意思？</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>松开以打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>松开以打开 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::EngineStatus</name>
    <message>
        <source>Compute %1 ms · Frame %2 ms</source>
        <translation>计算 %1 ms · 帧 %2 ms</translation>
    </message>
    <message>
        <source>Engine: computing</source>
        <translation>引擎：正在计算</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>引擎：就绪</translation>
    </message>
    <message>
        <source>Memory %1 MB</source>
        <translation>内存 %1 MB</translation>
    </message>
    <message>
        <source>Time of the last computation on the engine thread, and from its result to the panels</source>
        <translation>引擎线程上最近一次计算的用时，以及从得出结果到面板显示的用时</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ExportAllDialog</name>
    <message>
        <source>%1 (nothing to show yet)</source>
        <translation>%1（尚无内容可显示）</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already, the first is %1.</source>
        <translation>
            <numerusform>已有 %n 个文件存在，第一个是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each</source>
        <translation>各附 CSV 数值文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace the files that exist already</source>
        <translation>替换已存在的文件(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %n figures.</source>
        <translation>
            <numerusform>已在写出 %n 张图后取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one panel.</source>
        <translation>请至少选择一个面板。</translation>
    </message>
    <message>
        <source>Choose the folder the figures go to.</source>
        <translation>请选择存放图的文件夹。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export all panels</source>
        <translation>导出所有面板</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>存放图的文件夹</translation>
    </message>
    <message>
        <source>For panels that were not exported before; the others keep their size and look</source>
        <translation>用于尚未导出过的面板；其余面板保持原有尺寸和外观</translation>
    </message>
    <message>
        <source>Panels to export</source>
        <translation>要导出的面板</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>没有文件夹 %1；请另选一个。</translation>
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
        <translation>%1 的许可证不允许嵌入文件；请选择其他字体。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3 × %4 pixels</source>
        <translation>%1 × %2 mm，%3 × %4 像素</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep the shape</source>
        <translation>保持宽高比(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside it</source>
        <translation>附 CSV 数值文件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>A millimeter of the figure is a millimeter of this screen</source>
        <translation>图上的一毫米等于此屏幕上的一毫米</translation>
    </message>
    <message>
        <source>Above or below the plot</source>
        <translation>图的上方或下方</translation>
    </message>
    <message>
        <source>At %1 dpi the picture has %2 million pixels; choose a lower resolution.</source>
        <translation>在 %1 dpi 下图片有 %2 百万像素；请选择较低的分辨率。</translation>
    </message>
    <message>
        <source>Beside the figure these files exist already: %1. Replace them?</source>
        <translation>图旁已存在以下文件：%1。是否替换？</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>图的旁边</translation>
    </message>
    <message>
        <source>Co&amp;lors</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Copies the figure as PNG at 300 dpi, SVG and PDF (%1)</source>
        <translation>将图复制为 300 dpi 的 PNG、SVG 和 PDF (%1)</translation>
    </message>
    <message>
        <source>Dark, for slides</source>
        <translation>深色，用于幻灯片</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适合窗口(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>字体(&amp;O)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>Light and dark keep their colors apart for color-blind readers</source>
        <translation>浅色和深色的配色对色觉障碍读者同样可辨</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>浅色，用于论文</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Shades of gray</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>Table as &amp;Markdown beside it</source>
        <translation>附 Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>Table as LaTe&amp;X beside it</source>
        <translation>附 LaTeX 表格(&amp;X)</translation>
    </message>
    <message>
        <source>Text of the title; empty: the figure&apos;s own</source>
        <translation>标题文字；留空则用图自身的标题</translation>
    </message>
    <message>
        <source>The text would be only %1 pt high; choose a larger width or text size.</source>
        <translation>文字将只有 %1 pt 高；请选择更大的宽度或文字大小。</translation>
    </message>
    <message>
        <source>This panel has nothing to show yet; the figure will say so.</source>
        <translation>此面板尚无内容可显示；图中会如此说明。</translation>
    </message>
    <message>
        <source>What is wrong with these choices</source>
        <translation>这些选择有什么问题</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>有空位之处</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>宽度和高度一同改变</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigureActions</name>
    <message>
        <source>Figure copied: %1</source>
        <translation>已复制图：%1</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>已将图写入 %1</translation>
    </message>
    <message>
        <source>No open panel of this lab has anything to show yet.</source>
        <translation>本实验室打开的面板都尚无内容可显示。</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to copy.</source>
        <translation>请先打开面板：没有可复制的面板。</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to export.</source>
        <translation>请先打开面板：没有可导出的面板。</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigurePreview</name>
    <message>
        <source>Preview of the figure at its size on paper</source>
        <translation>图在纸面尺寸下的预览</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FileFlow</name>
    <message>
        <source>Copy saved</source>
        <translation>副本已保存</translation>
    </message>
    <message>
        <source>Everything Quantoscope reads (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Quantoscope 可读取的所有文件 (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;All files (*)</source>
        <translation>模型 (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Open a training-statistics file</source>
        <translation>打开训练统计文件</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Quantoscope 会话 (*.quantoscope)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Session saved</source>
        <translation>会话已保存</translation>
    </message>
    <message>
        <source>The session has changes that are not saved. Save them first?</source>
        <translation>会话有未保存的更改。是否先保存？</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HelpCenter</name>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HistoryDialog</name>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Click a step, or use Up and Down, to go to that state. The disk marks what is saved.</source>
        <translation>单击某一步，或使用 Up 和 Down，即可转到该状态。磁盘图标表示已保存的状态。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation>本会话的步骤</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::JobStrip</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>另有 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this job (Delete)</source>
        <translation>取消此任务 (Delete)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Take this line away (Delete)</source>
        <translation>移除此行 (Delete)</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>已完成，用时 %1 s</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabWorkspace</name>
    <message>
        <source>Panels in this place</source>
        <translation>此处的面板</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabsBar</name>
    <message>
        <source>Labs</source>
        <translation>实验室</translation>
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
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;实时显示低比特神经网络的误差从何而来、哪些层能够承受，以及如何应对。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>关于 Quantoscope</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>未命名会话</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)…</source>
        <translation>
            <numerusform>另有 %n 条消息…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>复制此消息</translation>
    </message>
    <message>
        <source>Dismiss this message; View &gt; Messages keeps it</source>
        <translation>关闭此消息；“视图 &gt; 消息”中仍会保留</translation>
    </message>
    <message>
        <source>How often this came</source>
        <translation>出现次数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>显示所有消息</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageLogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages since the start</source>
        <translation>启动以来的消息</translation>
    </message>
    <message>
        <source>The selected messages, or all of them</source>
        <translation>所选消息，或全部消息</translation>
    </message>
    <message>
        <source>There were no messages since the start.</source>
        <translation>启动以来没有消息。</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MissingStrip</name>
    <message numerus="yes">
        <source>%n files of this session could not be opened, the first is %1. Their places are kept.</source>
        <translation>
            <numerusform>无法打开本会话的 %n 个文件，第一个是 %1。其位置予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this session could not be opened: %1. Its place is kept.</source>
        <translation>无法打开本会话的一个文件：%1。其位置予以保留。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose where the file is now; others beside it are found, too</source>
        <translation>选择文件现在的位置；同处的其他文件也会一并找到</translation>
    </message>
    <message>
        <source>Forget the files that could not be opened; this can be undone</source>
        <translation>移除无法打开的文件；可以撤销</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>从会话中移除</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::PaletteModel</name>
    <message>
        <source>cannot be used now</source>
        <translation>现在无法使用</translation>
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
        <translation>自动保存间隔(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clear cache</source>
        <translation>清除缓存(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Digits shown:</source>
        <translation>显示位数(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Above it, what was not used for longest is removed first</source>
        <translation>超出时，最久未用的内容最先移除</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>全部核心</translation>
    </message>
    <message>
        <source>As each table suggests</source>
        <translation>由各表格决定</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <source>How long after a change the session is kept for recovery</source>
        <translation>更改后多久保存会话以备恢复</translation>
    </message>
    <message>
        <source>How many the engine may use; results do not depend on it</source>
        <translation>引擎可用的线程数；不影响结果</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>已用：</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>上限(&amp;M)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>无缓存</translation>
    </message>
    <message>
        <source>Of menus, panels and messages; numbers are the same in all</source>
        <translation>菜单、面板和消息的语言；数值在各语言中相同</translation>
    </message>
    <message>
        <source>Of the window; figures for paper are always light</source>
        <translation>窗口的主题；论文用图始终为浅色</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Removes what can be computed again; your files stay</source>
        <translation>只移除可重新计算的内容；您的文件不受影响</translation>
    </message>
    <message>
        <source>Significant digits in tables and read-outs; files keep all</source>
        <translation>表格和读数中的有效数字位数；文件保留全部位数</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>线程(&amp;H)：</translation>
    </message>
    <message>
        <source>Where results that take long are kept</source>
        <translation>存放耗时结果的位置</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecentFiles</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>%1 is not there any more: moved, renamed or deleted.</source>
        <translation>%1 已不在原处：可能已移动、重命名或删除。</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecoveryStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with this session; saving it goes to its original file</source>
        <translation>继续此会话；保存时写入其原文件</translation>
    </message>
    <message>
        <source>Delete this unsaved work for good</source>
        <translation>永久删除此未保存的工作</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>保留，下次启动时再询问</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Quantoscope 会话 (*.quantoscope)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>保存为副本…</translation>
    </message>
    <message>
        <source>Save unsaved work as</source>
        <translation>将未保存的工作另存为</translation>
    </message>
    <message>
        <source>The program ended unexpectedly on the computer %1. Unsaved work from %2 can be recovered (%3).</source>
        <translation>程序在计算机 %1 上意外结束。可恢复 %2 的未保存工作 (%3)。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Unsaved work from %1 can be recovered (%2).</source>
        <translation>程序意外结束。可恢复 %1 的未保存工作 (%2)。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Unsaved work from %1 (%2) is damaged and was kept as it is: %3</source>
        <translation>%1 的未保存工作 (%2) 已损坏，按原样保留：%3</translation>
    </message>
    <message>
        <source>Write it to a file of your choice and keep the present session</source>
        <translation>写入您选择的文件，并保留当前会话</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportActions</name>
    <message>
        <source>No program was found to show %1; open it in a browser.</source>
        <translation>未找到可显示 %1 的程序；请在浏览器中打开。</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>已将报告写入 %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写出报告</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportDialog</name>
    <message>
        <source>%1 is a file; choose a folder.</source>
        <translation>%1 是文件；请选择文件夹。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Replace the report that is there</source>
        <translation>替换已存在的报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the page when it is written</source>
        <translation>写出后显示页面(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写出(&amp;W)</translation>
    </message>
    <message>
        <source>A page with all figures, tables and numbers of these runs. Beside it: figures as SVG, tables as CSV, LaTeX and Markdown, numbers as JSON.</source>
        <translation>一个页面，包含这些训练运行的所有图、表格和数值。旁边另有：SVG 格式的图，CSV、LaTeX 和 Markdown 格式的表格，JSON 格式的数值。</translation>
    </message>
    <message>
        <source>Choose at least one run.</source>
        <translation>请至少选择一个训练运行。</translation>
    </message>
    <message>
        <source>Choose the folder the report goes to.</source>
        <translation>请选择存放报告的文件夹。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>存放报告的文件夹</translation>
    </message>
    <message>
        <source>Runs in the report</source>
        <translation>报告中的训练运行</translation>
    </message>
    <message>
        <source>There is an index.html in this folder already.</source>
        <translation>此文件夹中已有 index.html。</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写出报告</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ShortcutsDialog</name>
    <message>
        <source>%1 already starts “%2”. Take it away from there?</source>
        <translation>%1 已用于启动“%2”。是否从该处取走？</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>保留原处(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>取走(&amp;T)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Back to the keys this action had at first</source>
        <translation>恢复此操作最初的按键</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>您更改过</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>选择一个操作以更改其按键。</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first? Your own are lost.</source>
        <translation>是否将所有操作恢复为最初的按键？您自己的设置将丢失。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>“%1”的新按键：</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The action stays in menus and palette</source>
        <translation>该操作仍保留在菜单和命令面板中</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraActions</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export all layers as one PDF</source>
        <translation>将所有层导出为一个 PDF</translation>
    </message>
    <message>
        <source>Export the recommended plan</source>
        <translation>导出推荐的方案</translation>
    </message>
    <message>
        <source>Folder for the plots</source>
        <translation>存放曲线图的文件夹</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>量化方案 (*.json)</translation>
    </message>
    <message>
        <source>Writing a page for each layer…</source>
        <translation>正在为每层写一页…</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraExports</name>
    <message>
        <source>Alpha of every layer: %1</source>
        <translation>每层的 alpha：%1</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>已将方案写入 %1</translation>
    </message>
    <message>
        <source>Plots written to %1</source>
        <translation>已将曲线图写入 %1</translation>
    </message>
    <message>
        <source>Results written to %1</source>
        <translation>已将结果写入 %1</translation>
    </message>
    <message>
        <source>Select a layer of the model first.</source>
        <translation>请先选择模型的一层。</translation>
    </message>
    <message>
        <source>The chain of the Geometry lab has no room for another layer.</source>
        <translation>几何实验室的链中没有空位可再添加一层。</translation>
    </message>
    <message>
        <source>Use %1 in Geometry</source>
        <translation>在几何实验室中使用 %1</translation>
    </message>
    <message>
        <source>Write a plot of every layer</source>
        <translation>写出每层的曲线图</translation>
    </message>
    <message>
        <source>Write the results of the spectra</source>
        <translation>写出谱的结果</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraLab</name>
    <message>
        <source>Analyze the spectra of %1</source>
        <translation>分析 %1 的谱</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Tour</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close tour</source>
        <translation>关闭导览(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Does this step for you</source>
        <translation>代为完成此步骤</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::WelcomeStrip</name>
    <message>
        <source>Close; Help &gt; Welcome brings it back</source>
        <translation>关闭；可从“帮助 &gt; 欢迎”重新打开</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>打开统计文件</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>最近：</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>启动时显示</translation>
    </message>
    <message>
        <source>Statistics of a training, one JSON file per run</source>
        <translation>训练的统计数据，每个训练运行一个 JSON 文件</translation>
    </message>
    <message>
        <source>Take a sample</source>
        <translation>使用示例</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Workbench</name>
    <message>
        <source>Close model %1</source>
        <translation>关闭模型 %1</translation>
    </message>
    <message>
        <source>Import statistics %1</source>
        <translation>导入统计 %1</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>定位 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>打开 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open experiment %1</source>
        <translation>打开实验 %1</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>打开模型 %1</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>打开训练运行 %1</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>恢复未保存的工作</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>移除缺失的文件</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>移除训练运行 %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::axes3d::OrbitView</name>
    <message>
        <source>&amp;Copy image</source>
        <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Isometric view</source>
        <translation>等轴测视图(&amp;I)</translation>
    </message>
    <message>
        <source>Arrow keys turn the view, plus and minus zoom, Home fits, Page Down reads out the parts.</source>
        <translation>方向键旋转视图，加减键缩放，Home 适合窗口，Page Down 读出各部分。</translation>
    </message>
    <message>
        <source>Copy &amp;data (CSV)</source>
        <translation>复制数据 (CSV)(&amp;D)</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>适合窗口(&amp;W)</translation>
    </message>
    <message>
        <source>View against first axis</source>
        <translation>逆第一轴看</translation>
    </message>
    <message>
        <source>View against second axis</source>
        <translation>逆第二轴看</translation>
    </message>
    <message>
        <source>View against third axis</source>
        <translation>逆第三轴看</translation>
    </message>
    <message>
        <source>View along &amp;first axis</source>
        <translation>沿第一轴看(&amp;F)</translation>
    </message>
    <message>
        <source>View along &amp;second axis</source>
        <translation>沿第二轴看(&amp;S)</translation>
    </message>
    <message>
        <source>View along &amp;third axis</source>
        <translation>沿第三轴看(&amp;T)</translation>
    </message>
</context>
<context>
    <name>quantoscope::bars3d::GridView</name>
    <message>
        <source>%1: %2</source>
        <comment>axis and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>3-D view</source>
        <translation>三维视图</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys reads values.</source>
        <translation>Ctrl + 方向键读出值。</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ParameterSlider</name>
    <message>
        <source>%1
Drag, use the wheel or the arrow keys (Shift fine, Alt coarse); double-click or Delete resets.</source>
        <translation>%1
拖动、使用滚轮或方向键（Shift 微调，Alt 粗调）；双击或按 Delete 重置。</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::TableView</name>
    <message>
        <source>Copy selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>按此列升序排列</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>按此列降序排列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>“%1”是什么？</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ValueCell</name>
    <message>
        <source>%1
Drag sideways, type, or use the arrow keys; Shift is fine, Alt is coarse.</source>
        <translation>%1
横向拖动、输入或使用方向键；Shift 微调，Alt 粗调。</translation>
    </message>
</context>
<context>
    <name>quantoscope::charts::ChartView</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 随 %2 的变化</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <source>Part of the chart in view</source>
        <translation>图表的显示范围</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AllocationStrip</name>
    <message>
        <source>Add the allocation to the precision grid, to be trained</source>
        <translation>将该分配添加到精度网格以供训练</translation>
    </message>
    <message>
        <source>Click a bar to pin or tie its layer.</source>
        <translation>点击条形可固定或绑定其层。</translation>
    </message>
    <message>
        <source>Cost of the allocation</source>
        <translation>分配的代价</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>导出方案…</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>Group of the selected layer</source>
        <translation>所选层的组</translation>
    </message>
    <message>
        <source>Layers of one group get one bit-width</source>
        <translation>同组的层采用同一位宽</translation>
    </message>
    <message>
        <source>Limit multiply-adds, bit operations, latency and energy beside the budget</source>
        <translation>在预算之外限制乘加次数、比特运算量、延迟和能耗</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Make a configuration</source>
        <translation>生成配置</translation>
    </message>
    <message>
        <source>Measure the model</source>
        <translation>测量模型</translation>
    </message>
    <message>
        <source>Measure what rounding does to the weights of every layer</source>
        <translation>测量舍入对每层权重的影响</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>不固定</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>不绑定</translation>
    </message>
    <message>
        <source>Open an allocation instance, or a plan for the opened model</source>
        <translation>打开分配实例，或已打开模型的方案</translation>
    </message>
    <message>
        <source>Open costs…</source>
        <translation>打开代价…</translation>
    </message>
    <message>
        <source>Pin of the selected layer</source>
        <translation>所选层的固定位宽</translation>
    </message>
    <message numerus="yes">
        <source>Pinned at %n bit(s)</source>
        <translation>
            <numerusform>固定为 %n 比特</numerusform>
        </translation>
    </message>
    <message>
        <source>Query, key and value of a block get one bit-width</source>
        <translation>同一块的查询、键和值采用同一位宽</translation>
    </message>
    <message>
        <source>Take the allocation as configuration</source>
        <translation>将分配用作配置</translation>
    </message>
    <message>
        <source>Tie query, key, value</source>
        <translation>绑定查询、键、值</translation>
    </message>
    <message>
        <source>Write the allocation as a quantization plan</source>
        <translation>将分配写成量化方案</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AttentionStrip</name>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Head whose attention is shown</source>
        <translation>显示其注意力的头</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer whose attention is shown</source>
        <translation>显示其注意力的层</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BasisEditor</name>
    <message>
        <source>Basis vectors</source>
        <translation>基向量</translation>
    </message>
    <message>
        <source>Where the layer sends the basis vectors. Drag a tip, or choose one with Space and move it with the arrow keys; Shift moves the third channel.</source>
        <translation>此层将基向量映射到何处。拖动尖端，或按空格键选择尖端并用方向键移动；按住 Shift 则移动第三通道。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BitsPanel</name>
    <message>
        <source>The bit-widths that are compared: numbers and ranges such as 2,3,4-8.</source>
        <translation>所比较的位宽：2,3,4-8 之类的数和范围。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::CriticalityStart</name>
    <message>
        <source>Import statistics…</source>
        <translation>导入统计…</translation>
    </message>
    <message>
        <source>No language model is open</source>
        <translation>未打开语言模型</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open the folder of a model of the Llama architecture to see which of its layers can go to 2 bits.</source>
        <translation>打开 Llama 架构模型的文件夹，查看其中哪些层可以降到 2 比特。</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>打开示例模型</translation>
    </message>
    <message>
        <source>This cannot be measured</source>
        <translation>无法测量此内容</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::DistributionPanel</name>
    <message>
        <source>Boxes</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Brushed range only</source>
        <translation>仅选中范围</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Counts in bins shared by all bit-widths (Freedman and Diaconis)</source>
        <translation>各位宽共用分箱的计数（Freedman 和 Diaconis）</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>损失分布</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Median, quartiles, and whiskers to the last loss within 1.5 times their distance</source>
        <translation>中位数、四分位数，以及延伸到四分位距 1.5 倍以内最远损失的须线</translation>
    </message>
    <message>
        <source>No range is selected in the timeline; the whole run is shown.</source>
        <translation>时间线中未选择范围；显示整个训练运行。</translation>
    </message>
    <message>
        <source>Use only the iterations selected in the timeline or the loss plot</source>
        <translation>仅使用时间线或损失图中选中的迭代</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::EmptyState</name>
    <message>
        <source>A JSON file with iteration_losses, bit_width_usage or losses_per_bit</source>
        <translation>含有 iteration_losses、bit_width_usage 或 losses_per_bit 的 JSON 文件</translation>
    </message>
    <message>
        <source>A recorded training of 1500 iterations at 2, 4, 8 and 16 bit</source>
        <translation>在 2、4、8 和 16 比特下共 1500 次迭代的训练记录</translation>
    </message>
    <message>
        <source>No run is loaded</source>
        <translation>未加载训练运行</translation>
    </message>
    <message>
        <source>Open a stats file…</source>
        <translation>打开统计文件…</translation>
    </message>
    <message>
        <source>Open the statistics file of a training with changing bit-widths, or drop it on the window.</source>
        <translation>打开位宽变化的训练的统计文件，或将其拖放到窗口上。</translation>
    </message>
    <message>
        <source>Take the sample</source>
        <translation>使用示例</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ExperimentPanel</name>
    <message>
        <source>%1 (edited)</source>
        <translation>%1（已编辑）</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 / %2 层</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>二维</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>三维</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Adds a small block of the open model&apos;s weights as a layer.</source>
        <translation>将已打开模型的权重中的一个小块添加为层。</translation>
    </message>
    <message>
        <source>Adds an identity at the end of the chain, up to %1 layers.</source>
        <translation>在链的末端添加一个恒等层，最多 %1 层。</translation>
    </message>
    <message>
        <source>Each layer starts at the shared bit-width; set it on the layer&apos;s card.</source>
        <translation>每层从共用位宽开始；可在层的卡片上设置。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Move layer %1 down</source>
        <translation>下移第 %1 层</translation>
    </message>
    <message>
        <source>Move layer %1 up</source>
        <translation>上移第 %1 层</translation>
    </message>
    <message>
        <source>One bit-width for all layers</source>
        <translation>所有层共用一个位宽</translation>
    </message>
    <message>
        <source>Open a model first: its weights can become a layer here.</source>
        <translation>请先打开模型：其权重可在此成为一层。</translation>
    </message>
    <message>
        <source>Own bit-width for each layer</source>
        <translation>各层使用单独的位宽</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>自定义实验</translation>
    </message>
    <message>
        <source>Paste the weights of layer %1</source>
        <translation>粘贴第 %1 层的权重</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>移除第 %1 层</translation>
    </message>
    <message>
        <source>Replaces the experiment by one that ships with the program. Can be undone.</source>
        <translation>以程序附带的实验替换当前实验。可以撤销。</translation>
    </message>
    <message>
        <source>Switch to 2-D</source>
        <translation>切换到二维</translation>
    </message>
    <message>
        <source>Switch to 3-D</source>
        <translation>切换到三维</translation>
    </message>
    <message>
        <source>Take a block of %1</source>
        <translation>取用 %1 的一个小块</translation>
    </message>
    <message>
        <source>Take from model…</source>
        <translation>取自模型…</translation>
    </message>
    <message>
        <source>The value that enters the first layer, channel by channel.</source>
        <translation>逐通道进入第一层的值。</translation>
    </message>
    <message>
        <source>Three channels: what is new comes from the identity.</source>
        <translation>三个通道：新增部分取自单位矩阵。</translation>
    </message>
    <message>
        <source>Two channels: third rows and columns are cut off.</source>
        <translation>两个通道：截去第三行和第三列。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::HardwareStrip</name>
    <message>
        <source>Open a table of hardware profiles (CSV)</source>
        <translation>打开硬件配置表 (CSV)</translation>
    </message>
    <message>
        <source>Own profiles…</source>
        <translation>自定义硬件配置…</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::InferencePanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>激活值在每层之后舍入，所有点共用一个缩放因子；关闭：仅权重。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LandscapePanel</name>
    <message>
        <source>Colors over the plane of inputs.</source>
        <translation>在输入平面上以颜色显示。</translation>
    </message>
    <message>
        <source>Heights over the plane of inputs: drag turns it, the wheel zooms.</source>
        <translation>在输入平面上以高度显示：拖动旋转，滚轮缩放。</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>流形</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Shape of the landscape</source>
        <translation>地形的形式</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>The points of the manifold on the map; pick one to find it in all panels.</source>
        <translation>平面图上的流形各点；选取一个点，可在所有面板中找到它。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerBarsPanel</name>
    <message>
        <source>%1 (of the last valid experiment)</source>
        <translation>%1（上一个有效实验）</translation>
    </message>
    <message>
        <source>All numbers of the layers as a table.</source>
        <translation>以表格列出各层的全部数值。</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>How far the error of one layer can reach along each channel.</source>
        <translation>一层的误差沿各通道可达的范围。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>One measure as bars.</source>
        <translation>以条形图显示一种度量。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The largest error of a layer and all before it along each channel, as a share of the value there.</source>
        <translation>某层及其之前所有层沿各通道的最大误差，以占该处值的比例表示。</translation>
    </message>
    <message>
        <source>The largest error of all layers along each channel, as a share of the value there.</source>
        <translation>所有层沿各通道的最大误差，以占该处值的比例表示。</translation>
    </message>
    <message>
        <source>The largest error of one layer along each channel, as a share of the value there.</source>
        <translation>单层沿各通道的最大误差，以占该处值的比例表示。</translation>
    </message>
    <message>
        <source>The largest factor by which the quantized weights can stretch an error.</source>
        <translation>量化后的权重能将误差拉伸的最大倍数。</translation>
    </message>
    <message>
        <source>The relative error of each channel divided by the mean over channels.</source>
        <translation>各通道的相对误差除以所有通道的均值。</translation>
    </message>
    <message>
        <source>What the bars show of each layer.</source>
        <translation>条形图所示的各层数值。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerCard</name>
    <message>
        <source>Copy matrix</source>
        <translation>复制矩阵</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Move layer %1 down, towards the output</source>
        <translation>将第 %1 层下移，靠近输出端</translation>
    </message>
    <message>
        <source>Move layer %1 up, towards the input</source>
        <translation>将第 %1 层上移，靠近输入端</translation>
    </message>
    <message>
        <source>Paste matrix (numpy or rows)</source>
        <translation>粘贴矩阵（numpy 或逐行）</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>移除第 %1 层</translation>
    </message>
    <message>
        <source>The weights of this layer</source>
        <translation>此层的权重</translation>
    </message>
    <message>
        <source>Weights after rounding</source>
        <translation>舍入后的权重</translation>
    </message>
    <message>
        <source>Weights of layer %1: copy, paste, drag the basis vectors</source>
        <translation>第 %1 层的权重：复制、粘贴、拖动基向量</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>比特</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerRegionsPanel</name>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>通道 %1 和 %2</translation>
    </message>
    <message>
        <source>One scale for all layers; off: each picture is filled.</source>
        <translation>所有层使用同一比例；关闭：每幅图各自填满。</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Polytopes: drag one and all turn.</source>
        <translation>多胞形：拖动其中一个，全部随之旋转。</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>统一比例</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Space or plane</source>
        <translation>空间或平面</translation>
    </message>
    <message>
        <source>The two channels that the regions are projected onto, exactly.</source>
        <translation>各区域精确投影到的两个通道。</translation>
    </message>
    <message>
        <source>Their exact projections onto two channels.</source>
        <translation>它们在两个通道上的精确投影。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LimitRow</name>
    <message>
        <source>Not known for these layers: it needs their multiply-adds, for latency and energy also a hardware profile that knows these widths.</source>
        <translation>这些层的数值未知：需要其乘加次数；延迟和能耗还需要包含这些位宽的硬件配置。</translation>
    </message>
    <message>
        <source>The best allocation of this budget takes %1 in an inference.</source>
        <translation>此预算下的最佳分配方案在一次推理中需要 %1。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LossPanel</name>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic loss axis; needs losses above zero</source>
        <translation>对数损失轴；要求损失大于零</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>各次迭代的损失</translation>
    </message>
    <message>
        <source>Mean over a window centered at each iteration, a fiftieth of the run long (5 to 101)</source>
        <translation>以各次迭代为中心的窗口均值，窗口长度为训练运行的五十分之一（5 至 101）</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>滑动平均</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldPanel</name>
    <message>
        <source>Comma-separated points (*.csv *.txt);;All files (*)</source>
        <translation>逗号分隔的点 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>打开点</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>文件中的点</translation>
    </message>
    <message>
        <source>Take points from a file: a line for each point, numbers separated by commas.</source>
        <translation>从文件读取点：每行一个点，各数以逗号分隔。</translation>
    </message>
    <message>
        <source>The error regions around some of the inputs, at their true size.</source>
        <translation>部分输入周围的误差区域，按真实大小显示。</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>管</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldsPanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>每层之后用所有点共用的一个缩放因子舍入激活值；关闭：仅权重。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::MeasuringStrip</name>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1耗时%2。</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>改为在此测量</translation>
    </message>
    <message>
        <source>Measure layers</source>
        <translation>测量各层</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>测量方案</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>整体测量方案，并与统一位宽对比</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>移除导入的统计，并测量已打开的模型</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>每次舍入一层，测量对下一个词元的影响</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>逐层舍入</translation>
    </message>
    <message>
        <source>Run the prompts through the model and measure activations and attention</source>
        <translation>用模型运行提示词，测量激活值和注意力</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>停止；已测得的结果予以保留</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelPanel</name>
    <message>
        <source>%1 layers of %2 tensors, %3</source>
        <translation>%2 个张量中有 %1 层，%3</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>选取所选层的一个小块，添加到“几何”实验室的链中</translation>
    </message>
    <message>
        <source>Close the model</source>
        <translation>关闭模型</translation>
    </message>
    <message>
        <source>Close the model; this can be undone</source>
        <translation>关闭模型；可以撤销</translation>
    </message>
    <message>
        <source>Filter layers by a regular expression</source>
        <translation>用正则表达式筛选层</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>层的筛选条件</translation>
    </message>
    <message>
        <source>Only layers with a match in their name are analyzed and shown, for example attn|mlp</source>
        <translation>仅分析和显示名称匹配的层，例如 attn|mlp</translation>
    </message>
    <message>
        <source>Use in Geometry</source>
        <translation>用于几何实验室</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelTree</name>
    <message>
        <source>Block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>模型的层</translation>
    </message>
    <message>
        <source>Outside of blocks</source>
        <translation>块之外</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::NoModel</name>
    <message>
        <source>No model is open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open a weight file (safetensors, ONNX, npy or npz) to see how its layers&apos; spectra change with the precision.</source>
        <translation>打开权重文件（safetensors、ONNX、npy 或 npz），即可查看各层的谱如何随精度变化。</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>打开示例模型</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OpenModelButtons</name>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open a weight file: safetensors, ONNX, npy or npz</source>
        <translation>打开权重文件：safetensors、ONNX、npy 或 npz</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>打开程序附带的小型语言模型</translation>
    </message>
    <message>
        <source>Sample model</source>
        <translation>示例模型</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverlayButton</name>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pin the present experiment</source>
        <translation>固定当前实验(&amp;P)</translation>
    </message>
    <message>
        <source>Experiments (*.json);;All files (*)</source>
        <translation>实验 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>取自文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Laid over this experiment: %1.</source>
        <translation>叠加在此实验上：%1。</translation>
    </message>
    <message>
        <source>Lays another experiment over this one: a preset, a file, or this one as it is now.</source>
        <translation>在此实验上叠加另一个实验：预设、文件，或此实验的当前状态。</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>无叠加</translation>
    </message>
    <message>
        <source>Open an experiment as overlay</source>
        <translation>打开实验作为叠加</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Overlay %1</source>
        <translation>叠加 %1</translation>
    </message>
    <message>
        <source>Overlay: %1</source>
        <translation>叠加：%1</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>自定义实验</translation>
    </message>
    <message>
        <source>Pin the experiment as overlay</source>
        <translation>固定实验作为叠加</translation>
    </message>
    <message>
        <source>The experiment cannot be opened</source>
        <translation>无法打开实验</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverviewPanel</name>
    <message>
        <source>All runs</source>
        <translation>所有训练运行</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>位宽</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Follow files that change</source>
        <translation>跟踪变化的文件</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>移除此训练运行</translation>
    </message>
    <message>
        <source>Remove this run; can be undone</source>
        <translation>移除此训练运行；可以撤销</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Show what a training writes while it runs; zoom and selection stay</source>
        <translation>显示训练过程中写出的内容；缩放和选择保持不变</translation>
    </message>
    <message>
        <source>The file of this run is still being written; what is shown is what it holds so far</source>
        <translation>此训练运行的文件仍在写入；显示的是目前已有的内容</translation>
    </message>
    <message>
        <source>The loaded runs side by side</source>
        <translation>并列显示已加载的训练运行</translation>
    </message>
    <message>
        <source>The losses of the shown run at each bit-width</source>
        <translation>所示训练运行在各位宽的损失</translation>
    </message>
    <message>
        <source>The run that all panels of this lab show</source>
        <translation>本实验室所有面板显示的训练运行</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>写出报告</translation>
    </message>
    <message>
        <source>Write all figures, tables and numbers of the runs into a folder</source>
        <translation>将各训练运行的所有图、表格和数值写入文件夹</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>增长中</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PagedRunPanel</name>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Kind of view</source>
        <translation>视图类型</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PartsBar</name>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>主轴</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>对角</translation>
    </message>
    <message>
        <source>Errors of random roundings and the error of the rounding that is made; all lie inside.</source>
        <translation>随机舍入的误差和实际舍入的误差；全部位于区域内。</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>使全部内容适合视图</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>嵌套</translation>
    </message>
    <message>
        <source>Principal axes, as far as the region reaches along them.</source>
        <translation>主轴，延伸到区域沿其所达之处。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The bounding box: what a bound for each channel would claim.</source>
        <translation>包围盒：逐通道界限所宣称的范围。</translation>
    </message>
    <message>
        <source>The error of the whole chain: the Minkowski sum of its layers.</source>
        <translation>整条链的误差：各层的 Minkowski 和。</translation>
    </message>
    <message>
        <source>The same chain without channel mixing: only the main diagonals.</source>
        <translation>同一条链，但无通道混合：仅主对角线。</translation>
    </message>
    <message>
        <source>The whole after each layer, one inside the next.</source>
        <translation>每层之后的整体，逐个嵌套。</translation>
    </message>
    <message>
        <source>What each layer adds by itself, in the layer&apos;s color.</source>
        <translation>各层自身的贡献，以该层的颜色显示。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlanStrip</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 比特</numerusform>
        </translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>Bits of the selected layer</source>
        <translation>所选层的比特数</translation>
    </message>
    <message>
        <source>Bits of the selected layer&apos;s seven matrices</source>
        <translation>所选层七个矩阵的比特数</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>放弃导入的方案和手动设置的比特数</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Follow zones</source>
        <translation>跟随分区</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>测量方案</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>整体测量方案，并与统一位宽对比</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>所选的层</translation>
    </message>
    <message>
        <source>Take a plan that this or another lab has written</source>
        <translation>采用本实验室或其他实验室写出的方案</translation>
    </message>
    <message>
        <source>Write the plan for a quantizer or another lab</source>
        <translation>写出方案，供量化工具或其他实验室使用</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlotGridView</name>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGrid</name>
    <message>
        <source>%1 is the configuration to train</source>
        <translation>%1 是要训练的配置</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: activations of %n bit(s)</source>
        <translation>
            <numerusform>%1，%2：激活值 %n 比特</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: weights of %n bit(s)</source>
        <translation>
            <numerusform>%1，%2：权重 %n 比特</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move, typing or F2 changes a width, plus and minus step it</source>
        <translation>方向键移动；输入或按 F2 更改位宽，加号和减号逐级调整</translation>
    </message>
    <message>
        <source>Bit-widths of the layers</source>
        <translation>各层的位宽</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGridPanel</name>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Add a configuration</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Add a copy that can be changed</source>
        <translation>添加可更改的副本</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Give a configuration of your own another name</source>
        <translation>为自定义配置更改名称</translation>
    </message>
    <message>
        <source>Make this the configuration to train</source>
        <translation>将此配置设为要训练的配置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a configuration</source>
        <translation>移除配置</translation>
    </message>
    <message>
        <source>Remove a configuration of your own</source>
        <translation>移除自定义配置</translation>
    </message>
    <message>
        <source>Rename a configuration</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Rename the configuration</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message numerus="yes">
        <source>Set a layer to %n bit(s)</source>
        <translation>
            <numerusform>将一层设为 %n 比特</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What the widths are of</source>
        <translation>位宽的对象</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionMenu</name>
    <message numerus="yes">
        <source>%n precision(s)</source>
        <translation>
            <numerusform>%n 种精度</numerusform>
        </translation>
    </message>
    <message>
        <source>The precisions in which every layer is analyzed; changes are against the first one</source>
        <translation>分析每层所用的各精度；变化以第一种精度为基准</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PromptStrip</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Characters in focus</source>
        <translation>聚焦字符</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>打开提示词</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Take prompts or token ids from a file</source>
        <translation>从文件读取提示词或词元 ID</translation>
    </message>
    <message>
        <source>Tokens with one of these characters count as focus of the last token&apos;s attention</source>
        <translation>含有这些字符之一的词元计入最后一个词元的注意力聚焦度</translation>
    </message>
    <message>
        <source>Use these prompts (Ctrl+Return)</source>
        <translation>使用这些提示词 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>What the model reads; Ctrl+Return applies, Escape gives up</source>
        <translation>模型读取的内容；Ctrl+Return 应用，Escape 放弃</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RegionPanel</name>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>通道 %1 和 %2</translation>
    </message>
    <message>
        <source>Click a number to read what it means.</source>
        <translation>单击数值可查看其含义。</translation>
    </message>
    <message>
        <source>The two channels that the region is projected onto, exactly.</source>
        <translation>区域精确投影到的两个通道。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RoundingStrip</name>
    <message>
        <source>Bit-widths that are measured</source>
        <translation>要测量的位宽</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>每次舍入一层，测量对下一个词元的影响</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>逐层舍入</translation>
    </message>
    <message>
        <source>What is wrong with the bit-widths</source>
        <translation>位宽有何错误</translation>
    </message>
    <message>
        <source>Whole numbers from 2 to 16, separated by commas</source>
        <translation>2 到 16 的整数，以逗号分隔</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RunPlotPanel</name>
    <message>
        <source>Clear range</source>
        <translation>清除范围</translation>
    </message>
    <message>
        <source>Clear the selected range of iterations (Escape in the plot)</source>
        <translation>清除所选迭代范围（在图中按 Escape）</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Drag over the plot to select iterations in all panels (without this tool: Ctrl+drag)</source>
        <translation>在图上拖动，为所有面板选择迭代（不用此工具时：Ctrl + 拖动）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Select range</source>
        <translation>选择范围</translation>
    </message>
    <message>
        <source>Show all of the run (double click in the plot)</source>
        <translation>显示整个训练运行（在图中双击）</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SensitivityStrip</name>
    <message>
        <source>Allocate with these</source>
        <translation>据此分配</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure how much accuracy each layer loses with two bits less</source>
        <translation>测量每层减少 2 比特时损失多少准确率</translation>
    </message>
    <message>
        <source>Take the measured costs for the bit allocation</source>
        <translation>将测得的代价用于比特分配</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SpectraPagePanel</name>
    <message>
        <source>Kind of view</source>
        <translation>视图类型</translation>
    </message>
    <message>
        <source>Precision in view</source>
        <translation>所示精度</translation>
    </message>
    <message>
        <source>The precision whose spectrum is shown</source>
        <translation>显示哪种精度的谱</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyPanel</name>
    <message>
        <source>Fit everything into the view</source>
        <translation>使全部内容适合视图</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>适合窗口</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyStrip</name>
    <message>
        <source>%1 · the rest takes %2</source>
        <translation>%1 · 其余部分需 %2</translation>
    </message>
    <message>
        <source>Analyze spectra</source>
        <translation>分析谱</translation>
    </message>
    <message>
        <source>Compute the spectra that are missing (F5)</source>
        <translation>计算尚缺的谱 (F5)</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>停止；保留已得到的结果</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>约 1 秒</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TakeDialog</name>
    <message>
        <source>%1  (%2 × %3)</source>
        <extracomment>A layer&apos;s name and the rows and columns of its matrix</extracomment>
        <translation>%1（%2 × %3）</translation>
    </message>
    <message>
        <source>Add as layer</source>
        <translation>添加为层</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>起始列</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>起始行</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>模型的层</translation>
    </message>
    <message>
        <source>No layer of this name has room for a block of %1 × %1.</source>
        <translation>具有此名称的层都容不下 %1 × %1 的小块。</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name</source>
        <translation>层名的一部分</translation>
    </message>
    <message>
        <source>Scale the block&apos;s largest magnitude to 1</source>
        <translation>将小块的最大幅度缩放为 1</translation>
    </message>
    <message>
        <source>Take a layer from %1</source>
        <translation>从 %1 取一层</translation>
    </message>
    <message>
        <source>Weights of language models are small against the rounding steps of this lab, which are those of numbers from -1 to 1.</source>
        <translation>与本实验室的舍入步长相比，语言模型的权重很小；该步长适用于 -1 到 1 的数。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TimelinePanel</name>
    <message>
        <source>Bit-width by iteration</source>
        <translation>各次迭代的位宽</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingSetupPanel</name>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>Photographs are shifted by up to four pixels and mirrored; digits are not</source>
        <translation>照片最多平移四个像素并镜像；数字则不变</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>训练所选的配置</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>用 CIFAR-10 或 IDX 文件的文件夹训练</translation>
    </message>
    <message>
        <source>Train with the handwritten digits that ship with the program</source>
        <translation>用程序附带的手写数字训练</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingStrip</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on where the training was left</source>
        <translation>从训练中断处继续</translation>
    </message>
    <message>
        <source>Open in Runs</source>
        <translation>在“训练运行”中打开</translation>
    </message>
    <message>
        <source>Open in Spectra</source>
        <translation>在“谱”中打开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>将权重保存为 safetensors 并在“谱”实验室中打开</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>保存训练的记录并在“训练运行”实验室中打开</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>显示程序附带的五次手写数字训练</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>训练的状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>在此批次后停止；以后可以继续</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train all five</source>
        <translation>训练全部五个</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>训练所选的配置</translation>
    </message>
    <message>
        <source>Train the five named configurations one after the other and compare them</source>
        <translation>依次训练五个预设配置并进行比较</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>在此批次后等待</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::WeightsPanel</name>
    <message>
        <source>Error at every bit-width</source>
        <translation>各位宽的误差</translation>
    </message>
    <message>
        <source>Reading the layer…</source>
        <translation>正在读取该层…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights before and after rounding</source>
        <translation>舍入前后的权重</translation>
    </message>
</context>
<context>
    <name>quantoscope::plot2d::PlotView</name>
    <message>
        <source>%1 against %2.</source>
        <translation>%1 对 %2。</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ 另外 %1 个</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows everything, Page Down reads out the values.</source>
        <translation>方向键平移，加减键缩放，Home 显示全部，Page Down 读出值。</translation>
    </message>
    <message>
        <source>Clear &amp;selected range</source>
        <translation>清除所选范围(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Data (CSV)</source>
        <translation>复制数据 (CSV)(&amp;D)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>曲线图</translation>
    </message>
</context>
<context>
    <name>quantoscope::scene3d::SceneView</name>
    <message>
        <source>3-D view</source>
        <translation>三维视图</translation>
    </message>
</context>
<context>
    <name>quantoscope::views::PagedBody</name>
    <message>
        <source>Kind of view</source>
        <translation>视图类型</translation>
    </message>
</context>
</TS>
