<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>Quantoscopeについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Analyze spectra</source>
        <translation>スペクトルを解析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Co-design</source>
        <translation>コデザイン(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>図をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export plan…</source>
        <translation>プランをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow the zones</source>
        <translation>ゾーンに従う(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>はじめに(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with the training</source>
        <translation>学習を再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Import plan…</source>
        <translation>プランを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>ラボ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Measure layers</source>
        <translation>層を測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>メッセージ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新規セッション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open costs…</source>
        <translation>コストを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open prompts…</source>
        <translation>プロンプトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>学習を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Round single layers</source>
        <translation>層を1つずつ丸める(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>セッションを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>ショートカット(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>測定を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the analysis</source>
        <translation>解析を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the training</source>
        <translation>学習を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train the chosen configuration</source>
        <translation>選んだ構成を学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Use the layer in Geometry…</source>
        <translation>層を「幾何」で使う(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>これは何？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>レポートを書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>A tour of three tasks: explore a training, drag a weight, export a figure</source>
        <translation>3つの課題によるツアー：学習を調べる、重みをドラッグする、図をエクスポートする</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>学習が実行中です。</translation>
    </message>
    <message>
        <source>Add a table of hardware profiles (CSV)</source>
        <translation>ハードウェアプロファイルの表（CSV）を追加する</translation>
    </message>
    <message>
        <source>Add the recorded training that ships with the program</source>
        <translation>プログラムに付属する学習の記録を追加する</translation>
    </message>
    <message>
        <source>All figures, tables and numbers of the runs in a folder</source>
        <translation>実行のすべての図、表、数値を1つのフォルダーに書き出す</translation>
    </message>
    <message>
        <source>All keys, to look up and to change</source>
        <translation>すべてのキーの一覧。変更もできます</translation>
    </message>
    <message>
        <source>All open panels of this lab with labels (a), (b), (c)</source>
        <translation>このラボで開いているすべてのパネルに(a)、(b)、(c)のラベルを付けて1つの図にする</translation>
    </message>
    <message>
        <source>All steps of this session in words; choosing one goes there</source>
        <translation>このセッションのすべての操作を言葉で表示。選ぶとその時点に移動します</translation>
    </message>
    <message>
        <source>Allocate bits for an instance, or for a plan&apos;s layers</source>
        <translation>問題例、またはプランの層にビットを割り当てる</translation>
    </message>
    <message>
        <source>Begin anew with the first experiment and no data</source>
        <translation>最初の実験から、データなしで新しく始める</translation>
    </message>
    <message>
        <source>C&amp;ancel all jobs</source>
        <translation>すべてのジョブをキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;riticality</source>
        <translation>臨界性(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;images…</source>
        <translation>画像を選ぶ(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>選択した層の小さなブロックを選び、「幾何」ラボの連鎖に加える</translation>
    </message>
    <message>
        <source>Close &amp;the model</source>
        <translation>モデルを閉じる(&amp;K)</translation>
    </message>
    <message>
        <source>Close the opened model; this can be undone</source>
        <translation>開いているモデルを閉じる。元に戻せます</translation>
    </message>
    <message>
        <source>Close the program; unsaved changes are asked about</source>
        <translation>プログラムを終了する。保存していない変更があれば確認します</translation>
    </message>
    <message>
        <source>Compute the spectra of the opened model&apos;s layers</source>
        <translation>開いているモデルの各層のスペクトルを計算する</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>図をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>元に戻した操作をもう一度行う</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>読み込んだプランと手動で設定したビットを破棄する</translation>
    </message>
    <message>
        <source>Every message since the start, dismissed ones too</source>
        <translation>起動してからのすべてのメッセージ（閉じたものも含む）</translation>
    </message>
    <message>
        <source>Explore numbers that were measured elsewhere, say on a GPU</source>
        <translation>GPUなど、別の場所で測定した数値を調べる</translation>
    </message>
    <message>
        <source>Export &amp;all measurements…</source>
        <translation>すべての測定値をエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;lab as one figure…</source>
        <translation>ラボを1つの図としてエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>結果をエクスポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Export a p&amp;lot of every layer…</source>
        <translation>各層のプロットをエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Export all &amp;panels…</source>
        <translation>全パネルをエクスポート(&amp;T)…</translation>
    </message>
    <message>
        <source>Export all layers as one P&amp;DF…</source>
        <translation>全層を1つのPDFでエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Export the allocation as p&amp;lan…</source>
        <translation>割り当てをプランとしてエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Export the recommended &amp;plan…</source>
        <translation>推奨プランをエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Find an action, a panel or a file by a few letters</source>
        <translation>数文字の入力で操作、パネル、ファイルを探す</translation>
    </message>
    <message>
        <source>Formula, source and direction of every number</source>
        <translation>すべての数値の式、出典、方向</translation>
    </message>
    <message>
        <source>Go on where the training was paused or stopped</source>
        <translation>一時停止または停止した学習を続ける</translation>
    </message>
    <message>
        <source>Go to the lab %1</source>
        <translation>ラボ「%1」に移動する</translation>
    </message>
    <message>
        <source>Import s&amp;tatistics…</source>
        <translation>統計を読み込む(&amp;T)…</translation>
    </message>
    <message>
        <source>Language, theme, digits, threads, cache, autosave</source>
        <translation>言語、テーマ、桁数、スレッド、キャッシュ、自動保存</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>デスクトップに合わせてライトまたはダーク</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>Look for sessions of programs that ended unexpectedly</source>
        <translation>予期せず終了したプログラムのセッションを探す</translation>
    </message>
    <message>
        <source>Measure &amp;here instead</source>
        <translation>代わりにここで測定(&amp;H)</translation>
    </message>
    <message>
        <source>Measure the &amp;plan</source>
        <translation>プランを測定(&amp;P)</translation>
    </message>
    <message>
        <source>Measure the opened &amp;model</source>
        <translation>開いているモデルを測定(&amp;M)</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>プラン全体を、均一なビット幅と並べて測定する</translation>
    </message>
    <message>
        <source>Measure the s&amp;ensitivities</source>
        <translation>感度を測定(&amp;E)</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>フォーカスをウィンドウの次の部分に移す</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <translation>フォーカスをウィンドウの前の部分に移す</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>次のタブ(&amp;B)</translation>
    </message>
    <message>
        <source>No job runs or waits.</source>
        <translation>実行中または待機中のジョブはありません。</translation>
    </message>
    <message>
        <source>No language model has been measured yet.</source>
        <translation>まだどの言語モデルも測定していません。</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet.</source>
        <translation>まだどの層も解析していません。</translation>
    </message>
    <message>
        <source>No layer of the model is selected.</source>
        <translation>モデルの層が選択されていません。</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>モデルが開かれていません。</translation>
    </message>
    <message>
        <source>No run is loaded.</source>
        <translation>実行が読み込まれていません。</translation>
    </message>
    <message>
        <source>No statistics are imported.</source>
        <translation>統計が読み込まれていません。</translation>
    </message>
    <message>
        <source>No training is running.</source>
        <translation>実行中の学習はありません。</translation>
    </message>
    <message>
        <source>No training was paused or stopped.</source>
        <translation>一時停止または停止した学習はありません。</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>ここではまだ何も学習していません。</translation>
    </message>
    <message>
        <source>Nothing is being analyzed.</source>
        <translation>解析は行われていません。</translation>
    </message>
    <message>
        <source>Nothing is being measured.</source>
        <translation>測定は行われていません。</translation>
    </message>
    <message>
        <source>One file: safetensors, the index of a sharded model, ONNX, npz or npy</source>
        <translation>1つのファイル：safetensors、分割されたモデルの索引、ONNX、npz、npy</translation>
    </message>
    <message>
        <source>Open &amp;hardware profiles…</source>
        <translation>ハードウェアプロファイルを開く(&amp;H)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Open a model that is in several files</source>
        <translation>複数のファイルからなるモデルを開く</translation>
    </message>
    <message>
        <source>Open files of any kind; each goes to its lab by its content</source>
        <translation>任意の種類のファイルを開く。内容に応じたラボに読み込まれます</translation>
    </message>
    <message>
        <source>Open model we&amp;ights…</source>
        <translation>モデルの重みを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Open t&amp;he folder of a model…</source>
        <translation>モデルのフォルダーを開く(&amp;H)…</translation>
    </message>
    <message>
        <source>Open the example of statistics captured elsewhere</source>
        <translation>別の場所で取得した統計の例を開く</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple run</source>
        <translation>サンプルの実行を開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open the sample mo&amp;del</source>
        <translation>サンプルのモデルを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>プログラムに付属する小さな言語モデルを開く</translation>
    </message>
    <message>
        <source>Open the training in R&amp;uns…</source>
        <translation>学習を「実行」で開く(&amp;N)…</translation>
    </message>
    <message>
        <source>Open the weights in Spe&amp;ctra…</source>
        <translation>重みを「スペクトル」で開く(&amp;C)…</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>前の領域(&amp;R)</translation>
    </message>
    <message>
        <source>Panel in %1</source>
        <translation>%1のパネル</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Prev&amp;ious tab</source>
        <translation>前のタブ(&amp;I)</translation>
    </message>
    <message>
        <source>Put every panel of this lab back in its place</source>
        <translation>このラボのすべてのパネルを元の位置に戻す</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>読み込んだ統計を片付け、開いているモデルを測定する</translation>
    </message>
    <message>
        <source>Put the panel that has the focus on the clipboard</source>
        <translation>フォーカスのあるパネルをクリップボードにコピーする</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work…</source>
        <translation>未保存の作業を復元(&amp;V)…</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>既定のレイアウトに戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>層を1つずつ丸め、次トークンへの影響を測定する</translation>
    </message>
    <message>
        <source>Run the prompts through the model: activations and attention</source>
        <translation>プロンプトをモデルに通し、活性化とアテンションを測定する</translation>
    </message>
    <message>
        <source>S&amp;pectra</source>
        <translation>スペクトル(&amp;P)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>コピーを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>名前を付けてセッションを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>重みをsafetensorsで保存し、「スペクトル」ラボで開く</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>学習の記録を保存し、「実行」ラボで開く</translation>
    </message>
    <message>
        <source>Show e&amp;xample statistics</source>
        <translation>統計の例を表示(&amp;X)</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>プログラムに付属する、手書き数字での5つの学習を表示する</translation>
    </message>
    <message>
        <source>Show the &amp;recorded sample</source>
        <translation>記録されたサンプルを表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show this panel of the lab %1</source>
        <translation>ラボ「%1」のこのパネルを表示する</translation>
    </message>
    <message>
        <source>Show what the focused number or panel means</source>
        <translation>フォーカスのある数値またはパネルの意味を表示する</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>このバッチの後で停止する。後で再開できます</translation>
    </message>
    <message>
        <source>Stop every job that runs or waits</source>
        <translation>実行中または待機中のジョブをすべて止める</translation>
    </message>
    <message>
        <source>Stop; the layers that were analyzed stay</source>
        <translation>停止する。解析済みの層は残ります</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>停止する。測定済みの値は残ります</translation>
    </message>
    <message>
        <source>Take a plan that any lab has written</source>
        <translation>いずれかのラボが書き出したプランを使う</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>最後の変更を取り消す</translation>
    </message>
    <message>
        <source>Take prompts, JSONL or token ids from a file</source>
        <translation>プロンプト、JSONL、またはトークンIDをファイルから読み込む</translation>
    </message>
    <message>
        <source>The next panel that shares the place of this one</source>
        <translation>同じ場所にある次のパネル</translation>
    </message>
    <message>
        <source>The panel before, of those that share this place</source>
        <translation>同じ場所にある前のパネル</translation>
    </message>
    <message>
        <source>The plan follows the zones already.</source>
        <translation>プランはすでにゾーンに従っています。</translation>
    </message>
    <message>
        <source>The strip that offers what to open first</source>
        <translation>最初に何を開くかを選ぶ帯</translation>
    </message>
    <message>
        <source>Theme like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>There is no allocation at this budget.</source>
        <translation>この予算での割り当てはありません。</translation>
    </message>
    <message>
        <source>Train &amp;all five configurations</source>
        <translation>5つの構成をすべて学習(&amp;A)</translation>
    </message>
    <message>
        <source>Train the named configurations and compare them</source>
        <translation>名前付きの構成を学習し、比較する</translation>
    </message>
    <message>
        <source>Train the small network with quantized weights</source>
        <translation>量子化した重みで小さなネットワークを学習する</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>CIFAR-10またはIDXファイルのフォルダーで学習する</translation>
    </message>
    <message>
        <source>Trainings are shown already.</source>
        <translation>学習はすでに表示されています。</translation>
    </message>
    <message>
        <source>Version and license</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>ようこそ(&amp;E)</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>このバッチの後で待機する</translation>
    </message>
    <message>
        <source>What each layer of the trained network loses with fewer bits</source>
        <translation>学習済みネットワークの各層がビットの削減で失うもの</translation>
    </message>
    <message>
        <source>What rounding does to the weights of every layer</source>
        <translation>各層の重みへの丸めの影響</translation>
    </message>
    <message>
        <source>Write a figure for each layer, category and batch to a folder</source>
        <translation>層、カテゴリ、バッチごとの図をフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Write alphas, summary and all measures as CSV and JSON</source>
        <translation>alpha、要約、すべての指標をCSVとJSONで書き出す</translation>
    </message>
    <message>
        <source>Write every measured number as JSON</source>
        <translation>測定したすべての数値をJSONで書き出す</translation>
    </message>
    <message>
        <source>Write every open panel to a file of its own</source>
        <translation>開いている各パネルをそれぞれのファイルに書き出す</translation>
    </message>
    <message>
        <source>Write one page for each layer</source>
        <translation>層ごとに1ページを書き出す</translation>
    </message>
    <message>
        <source>Write parameters, files and views to the session file</source>
        <translation>パラメータ、ファイル、表示をセッションファイルに書き込む</translation>
    </message>
    <message>
        <source>Write the bits of every layer for a quantizer</source>
        <translation>各層のビット数を量子化ツール向けに書き出す</translation>
    </message>
    <message>
        <source>Write the format of every layer for a quantizer</source>
        <translation>各層の形式を量子化ツール向けに書き出す</translation>
    </message>
    <message>
        <source>Write the panel that has the focus as PDF, SVG or PNG</source>
        <translation>フォーカスのあるパネルをPDF、SVG、PNGで書き出す</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with that</source>
        <translation>セッションを別のファイルに書き込み、そちらで続ける</translation>
    </message>
    <message>
        <source>Write the session to another file and go on with this one</source>
        <translation>セッションを別のファイルに書き込み、このセッションで続ける</translation>
    </message>
    <message>
        <source>Write the width of every layer for a quantizer</source>
        <translation>各層のビット幅を量子化ツール向けに書き出す</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>外れ値</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>表示する値がありません。</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>ひげ</translation>
    </message>
</context>
<context>
    <name>CodesignPage</name>
    <message>
        <source>32 over the average bit-width</source>
        <translation>32を平均ビット幅で割った値</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Accuracy against its price; the steps join what is not beaten</source>
        <translation>コストに対する正解率。階段線はほかに劣らないものを結びます</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>1 MiBあたりの正解率</translation>
    </message>
    <message>
        <source>Accuracy lost against fp32, in percent of it</source>
        <translation>fp32に対する正解率の低下（fp32の正解率に対する%）</translation>
    </message>
    <message>
        <source>Accuracy lost when one layer has two bits less</source>
        <translation>1つの層のビットを2減らしたときに失われる正解率</translation>
    </message>
    <message>
        <source>Accuracy on the test images after each epoch</source>
        <translation>各エポック後のテスト画像での正解率</translation>
    </message>
    <message>
        <source>All configurations side by side</source>
        <translation>すべての構成を並べて表示</translation>
    </message>
    <message>
        <source>All measures of every layer</source>
        <translation>各層のすべての指標</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>各層のビット演算</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>フロント</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>ハードウェアプロファイル</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>How far rounded numbers are from the exact ones</source>
        <translation>丸めた数値が元の値からどれだけ離れているか</translation>
    </message>
    <message>
        <source>Layers, widths and costs at the budget</source>
        <translation>この予算での層、ビット幅、コスト</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>ルーフライン</translation>
    </message>
    <message>
        <source>Signal to noise at each bit-width</source>
        <translation>各ビット幅での信号対雑音比</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The bit-width of every layer at the budget; the sum of costs is the least possible</source>
        <translation>この予算での各層のビット幅。コストの合計は可能な限り最小です</translation>
    </message>
    <message>
        <source>The bits of the weights by iteration, live</source>
        <translation>反復ごとの重みのビット数（リアルタイム）</translation>
    </message>
    <message>
        <source>The epochs of the newest training</source>
        <translation>最新の学習のエポック</translation>
    </message>
    <message>
        <source>The least cost of every budget</source>
        <translation>各予算での最小コスト</translation>
    </message>
    <message>
        <source>The loss of every batch, live</source>
        <translation>各バッチの損失（リアルタイム）</translation>
    </message>
    <message>
        <source>The profile&apos;s numbers and their sources</source>
        <translation>プロファイルの数値とその出典</translation>
    </message>
    <message>
        <source>The same beside the rules of thumb</source>
        <translation>経験則と並べて表示</translation>
    </message>
    <message>
        <source>The tensor&apos;s numbers and the levels of its grid</source>
        <translation>テンソルの数値とその格子のレベル</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Weights at their widths and biases in fp32</source>
        <translation>各ビット幅の重みとfp32のバイアス</translation>
    </message>
    <message>
        <source>What an inference takes on the profile</source>
        <translation>このプロファイルでの推論に必要なコスト</translation>
    </message>
    <message>
        <source>What limits each layer: computing or memory</source>
        <translation>各層を制限しているもの：計算またはメモリ</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>%1 bits for the layers %2: nothing measured speaks against it.</source>
        <translation>層%2は%1ビット：測定結果に問題は見られません。</translation>
    </message>
    <message>
        <source>%1 bits for the layers %2: two or more flags.</source>
        <translation>層%2は%1ビット：警告が2つ以上あります。</translation>
    </message>
    <message>
        <source>Layer %1 suffers most from 2 bits: KL %2 nats.</source>
        <translation>2ビットで最も影響を受けるのは層%1です：KL %2 nat。</translation>
    </message>
    <message>
        <source>Measure the plan as a whole: layers rounded one at a time say too little below 4 bits.</source>
        <translation>プラン全体を測定してください。4ビット未満では、層を1つずつ丸めた結果だけでは不十分です。</translation>
    </message>
    <message>
        <source>Mixed widths for the layers %1: %2 bits where they write into the residual stream (o_proj, down_proj), %3 elsewhere.</source>
        <translation>層%1は混合ビット幅：残差ストリームに書き込む箇所（o_proj、down_proj）は%2ビット、それ以外は%3ビット。</translation>
    </message>
    <message>
        <source>The layers take %1 MB instead of %2 MB at 16 bits (%3 % less).</source>
        <translation>層の大きさは%1 MBで、16ビットでは%2 MBです（%3 %減）。</translation>
    </message>
</context>
<context>
    <name>CriticalityPage</name>
    <message>
        <source>A number of every head; click a cell to see its attention</source>
        <translation>各ヘッドの数値。セルをクリックするとアテンションを表示します</translation>
    </message>
    <message>
        <source>A statistic of the hidden states after each layer; its threshold can be dragged</source>
        <translation>各層の後の隠れ状態の統計。しきい値はドラッグできます</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Divergence, loss, perplexity and most likely tokens, with standard errors</source>
        <translation>ダイバージェンス、損失、パープレキシティ、最尤トークンと、それぞれの標準誤差</translation>
    </message>
    <message>
        <source>Every number of every layer</source>
        <translation>各層のすべての数値</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>How far the next-token distribution moves when one layer is rounded; the threshold can be dragged</source>
        <translation>1つの層を丸めたときに次トークンの分布がどれだけ動くか。しきい値はドラッグできます</translation>
    </message>
    <message>
        <source>How spread attention is, how specialized heads are, what the last token looks at</source>
        <translation>アテンションの広がり、ヘッドの特化度、最後のトークンが見ているもの</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Memory and divergence of the plan as a whole, beside uniform widths</source>
        <translation>プラン全体のメモリとダイバージェンス（均一なビット幅と比較）</translation>
    </message>
    <message>
        <source>Memory, divergence and perplexity of the measured plans</source>
        <translation>測定したプランのメモリ、ダイバージェンス、パープレキシティ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>1トークン</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The bits of every layer; select one to change it</source>
        <translation>各層のビット数。層を選ぶと変更できます</translation>
    </message>
    <message>
        <source>The same numbers for every head</source>
        <translation>各ヘッドの同じ数値</translation>
    </message>
    <message>
        <source>The tokens of the first prompt, and which are in focus</source>
        <translation>最初のプロンプトのトークンと、注目しているトークン</translation>
    </message>
    <message>
        <source>The zone of every layer along the depth, and a dot for every flag</source>
        <translation>深さに沿った各層のゾーン。点は警告を表します</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What the selected token, or the last one, attends to</source>
        <translation>選択したトークン、または最後のトークンが注意を向ける先</translation>
    </message>
    <message>
        <source>Who attends to whom in one head; click a row to select its token</source>
        <translation>1つのヘッドで、どのトークンがどれに注意を向けるか。行をクリックするとトークンを選択します</translation>
    </message>
    <message>
        <source>Why each layer is where it is, and what to do about it</source>
        <translation>各層がそのゾーンにある理由と、取るべき対策</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; is no list of bit-widths; write whole numbers from 2 to 16, separated by commas.</source>
        <translation>「%1」はビット幅のリストではありません。2～16の整数をコンマで区切って指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of a matrix.</source>
        <translation>「%1」は行列の数値ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a token id; give whole numbers.</source>
        <translation>「%1」はトークンIDではありません。整数を指定してください。</translation>
    </message>
    <message>
        <source>%1 (byte %2) is not a finite number; JSON knows neither NaN nor infinity.</source>
        <translation>%1（%2バイト目）は有限の数値ではありません。JSONではNaNと無限大は使えません。</translation>
    </message>
    <message>
        <source>%1 classes do not fit the network; it takes 2 to 256.</source>
        <translation>%1クラスはネットワークに合いません。2～256クラスを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not join two tokens of the vocabulary to a third one; the file is damaged.</source>
        <translation>%1は、語彙の2つのトークンを3つ目のトークンに結合していません。ファイルが破損しています。</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 has %4 channels; the two must agree.</source>
        <translation>%1は%2列ですが、%3のチャネル数は%4です。両者を一致させてください。</translation>
    </message>
    <message>
        <source>%1 has %2 elements; give %3 to %4.</source>
        <translation>%1の要素は%2個です。%3～%4個指定してください。</translation>
    </message>
    <message>
        <source>%1 has %2 numbers, but the row before it has %3; rows must be of one length.</source>
        <translation>%1の数値は%2個ですが、その前の行は%3個です。行の長さを揃えてください。</translation>
    </message>
    <message>
        <source>%1 has %2 rows; a layer has 2 or 3.</source>
        <translation>%1は%2行です。層は2行または3行です。</translation>
    </message>
    <message>
        <source>%1 has the bit-width %2 twice, the second time as &quot;%3&quot;; join the two lists.</source>
        <translation>%1にビット幅%2が2回あり、2回目は「%3」です。2つのリストを1つにまとめてください。</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot;, but its keys are bit-widths from 1 to 64; correct it or export the file again.</source>
        <translation>%1にキー「%2」がありますが、キーは1～64のビット幅です。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1 holds numbers that are not finite. Choose another tensor.</source>
        <translation>%1に有限でない数値があります。別のテンソルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be &quot;conv&quot; or &quot;linear&quot;.</source>
        <translation>%1は「%2」です。「conv」または「linear」でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; this program reads &quot;%3&quot;.</source>
        <translation>%1は「%2」です。このプログラムが読めるのは「%3」です。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3, but the error model &quot;diagonal&quot; needs square layers; use &quot;full&quot;.</source>
        <translation>%1は%2×%3ですが、誤差モデル「diagonal」には正方形の層が必要です。「full」を使ってください。</translation>
    </message>
    <message>
        <source>%1 is %2; a bit-width is a whole number from 1 to 32.</source>
        <translation>%1は%2です。ビット幅は1～32の整数です。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1は%2です。%3でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of matrices.</source>
        <translation>%1は%2です。行列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a list of numbers.</source>
        <translation>%1は%2です。数値のリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a matrix (a list of rows).</source>
        <translation>%1は%2です。行列（行のリスト）でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1は%2です。%3～%4の数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number.</source>
        <translation>%1は%2です。数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a text.</source>
        <translation>%1は%2です。テキストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number from %3 to %4.</source>
        <translation>%1は%2です。%3～%4の整数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1は%2です。%3～%4でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where a list must stand; correct it or export the file again.</source>
        <translation>%1はJSONの%2ですが、リストでなければなりません。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1 is a JSON %2 where an object with bit-widths as keys must stand; correct it or export the file again.</source>
        <translation>%1はJSONの%2ですが、ビット幅をキーとするオブジェクトでなければなりません。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1 is an empty list; record at least one iteration or remove the key.</source>
        <translation>%1は空のリストです。少なくとも1回の反復を記録するか、キーを削除してください。</translation>
    </message>
    <message>
        <source>%1 is either true or false; give one of them.</source>
        <translation>%1の値はtrueかfalseです。どちらかを指定してください。</translation>
    </message>
    <message>
        <source>%1 is empty; a layer needs the cost of one width at least.</source>
        <translation>%1は空です。層には少なくとも1つのビット幅のコストが必要です。</translation>
    </message>
    <message>
        <source>%1 is given twice; keep one of the two.</source>
        <translation>%1が2回指定されています。どちらか一方を残してください。</translation>
    </message>
    <message>
        <source>%1 is larger than 1000; give the side of a kernel.</source>
        <translation>%1は1000を超えています。カーネルの1辺の大きさを指定してください。</translation>
    </message>
    <message>
        <source>%1 is missing; an experiment needs it.</source>
        <translation>%1がありません。実験に必要です。</translation>
    </message>
    <message>
        <source>%1 is missing; this file needs it.</source>
        <translation>%1がありません。このファイルに必要です。</translation>
    </message>
    <message>
        <source>%1 is not a bit-width; give 2 to 16, or 32 for none.</source>
        <translation>%1はビット幅ではありません。2～16、または量子化しない場合は32を指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a format such as int2, int4 or int8.</source>
        <translation>%1はint2、int4、int8のような形式ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a key of an experiment; did you mean %2?</source>
        <translation>%1は実験のキーではありません。%2のことですか？</translation>
    </message>
    <message>
        <source>%1 is not a key of this file; remove it or correct its name.</source>
        <translation>%1はこのファイルのキーではありません。削除するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>%1 is not larger than the width before it; list them ascending.</source>
        <translation>%1は前のビット幅より大きくありません。昇順に並べてください。</translation>
    </message>
    <message>
        <source>%1 is the cost of a width that is not in bit_widths; add it there.</source>
        <translation>%1はbit_widthsにないビット幅のコストです。bit_widthsに追加してください。</translation>
    </message>
    <message>
        <source>%1 is too large for a double; give a smaller number.</source>
        <translation>%1はdouble型には大きすぎます。より小さい数値を指定してください。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4; give a value in that range.</source>
        <translation>%1は%2～%3でなければなりませんが、%4です。この範囲の値を指定してください。</translation>
    </message>
    <message>
        <source>%1 repeats layer %2; give every layer once.</source>
        <translation>%1で層%2が重複しています。各層は1回だけ指定してください。</translation>
    </message>
    <message>
        <source>%1 repeats the name &quot;%2&quot;; names must differ.</source>
        <translation>%1で名前「%2」が重複しています。名前は互いに異なる必要があります。</translation>
    </message>
    <message>
        <source>%1 takes a number; give one.</source>
        <translation>%1には数値が必要です。数値を指定してください。</translation>
    </message>
    <message>
        <source>%1 takes a text; give one.</source>
        <translation>%1にはテキストが必要です。テキストを指定してください。</translation>
    </message>
    <message>
        <source>%1 takes a whole number; give one.</source>
        <translation>%1には整数が必要です。整数を指定してください。</translation>
    </message>
    <message>
        <source>%1 takes one of its named choices; give one.</source>
        <translation>%1には決められた選択肢が必要です。そのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 weights are not finite (NaN or infinite).</source>
        <translation>有限でない重みが%1個あります（NaNまたは無限大）。</translation>
    </message>
    <message>
        <source>%1 weights are too large for %2 and became infinite or NaN.</source>
        <translation>%1個の重みが%2には大きすぎ、無限大またはNaNになりました。</translation>
    </message>
    <message>
        <source>%1[%2] is %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2]は%3ですが、ビット幅は1～64の整数またはnullです。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1[%2] is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>%1[%2]は%3で、double型には大きすぎます。修正するか、Infinityと書いてください。</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1[%2]はJSONの%3ですが、ビット幅は1～64の整数またはnullです。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1[%2] is a JSON %3, but a loss is a number, NaN or null; correct it or export the file again.</source>
        <translation>%1[%2]はJSONの%3ですが、損失は数値、NaN、nullのいずれかです。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>--lower must not be above --upper; exchange them.</source>
        <translation>--lowerは--upper以下でなければなりません。両者を入れ替えてください。</translation>
    </message>
    <message>
        <source>--out names a file that is read; give the result a name of its own.</source>
        <translation>--outが読み込むファイルを指しています。結果には別の名前を付けてください。</translation>
    </message>
    <message>
        <source>--out names the file that is read; give the result a name of its own.</source>
        <translation>--outが読み込むファイルを指しています。結果には別の名前を付けてください。</translation>
    </message>
    <message>
        <source>--pin &quot;%1&quot; is not the name of a layer, = and a width.</source>
        <translation>--pin「%1」は、層の名前、=、ビット幅の形になっていません。</translation>
    </message>
    <message>
        <source>--tie names &quot;%1&quot;, which is no layer of the instance.</source>
        <translation>--tieに「%1」がありますが、問題例にその層はありません。</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be made; choose 1 to 4096.</source>
        <translation>%1枚の画像のバッチは作成できません。1～4096を選んでください。</translation>
    </message>
    <message>
        <source>A batch of %1 images cannot be trained; choose 2 to 4096.</source>
        <translation>%1枚の画像のバッチでは学習できません。2～4096を選んでください。</translation>
    </message>
    <message>
        <source>A figure is 10 to 2000 mm wide and high at 30 to 2400 dpi; change the size.</source>
        <translation>図の幅と高さは10～2000 mm、解像度は30～2400 dpiです。サイズを変更してください。</translation>
    </message>
    <message>
        <source>A grid of %1 bits cannot be made; choose %2 to %3 bits, or %4 for numbers that stay as they are.</source>
        <translation>%1ビットの格子は作成できません。%2～%3ビット、または数値をそのまま保つ場合は%4を選んでください。</translation>
    </message>
    <message>
        <source>A group needs at least one number; choose a larger group.</source>
        <translation>グループには少なくとも1個の数値が必要です。より大きいグループを選んでください。</translation>
    </message>
    <message>
        <source>A prompt has no token ids; give one at least.</source>
        <translation>トークンIDのないプロンプトがあります。少なくとも1個指定してください。</translation>
    </message>
    <message>
        <source>A prompt of %1 tokens needs about %2 MB for its states; %3 MB are allowed. Allow more, or shorten the prompt.</source>
        <translation>%1トークンのプロンプトの状態には約%2 MBが必要ですが、許可されているのは%3 MBです。上限を上げるか、プロンプトを短くしてください。</translation>
    </message>
    <message>
        <source>A schedule from %1 to %2 bits cannot be; choose 2 to 16, the lower first.</source>
        <translation>%1～%2ビットのスケジュールは作成できません。2～16を、小さい方から指定してください。</translation>
    </message>
    <message>
        <source>A schedule needs at least one cycle and a period of one iteration.</source>
        <translation>スケジュールには、少なくとも1つの周期と、1反復以上の周期長が必要です。</translation>
    </message>
    <message>
        <source>A tensor cannot be written under the name &quot;%1&quot;; rename it.</source>
        <translation>「%1」という名前ではテンソルを書き込めません。名前を変更してください。</translation>
    </message>
    <message>
        <source>A training takes 1 to 100000 epochs, or at least one step.</source>
        <translation>学習には、1～100000エポック、または少なくとも1ステップを指定してください。</translation>
    </message>
    <message>
        <source>All weights are zero.</source>
        <translation>すべての重みが0です。</translation>
    </message>
    <message>
        <source>Canceled after %1 of %2 layers. Started again, the analysis goes on where it was.</source>
        <translation>%2層のうち%1層でキャンセルされました。もう一度始めると、解析は続きから行われます。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>キャンセルされました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Canceled; the results and the rest of the figures were not written.</source>
        <translation>キャンセルされました。結果と残りの図は書き込んでいません。</translation>
    </message>
    <message>
        <source>Each limit can be held by itself, but no allocation holds all of them; raise one of them.</source>
        <translation>各上限は単独なら守れますが、すべてを同時に守る割り当てはありません。いずれかを引き上げてください。</translation>
    </message>
    <message>
        <source>Fake quantization needs 2 to 32 bits, but %1 was asked for; one bit has no positive level.</source>
        <translation>疑似量子化には2～32ビットが必要ですが、%1が指定されました。1ビットには正の値がありません。</translation>
    </message>
    <message>
        <source>Figures as %1 need the program rsvg-convert; install the package librsvg2-bin, or write them as svg.</source>
        <translation>%1形式の図にはプログラムrsvg-convertが必要です。パッケージlibrsvg2-binをインストールするか、svgで書き出してください。</translation>
    </message>
    <message>
        <source>Images of %1 x %2 pixels in %3 channels do not fit the network; it takes 4 to 256 pixels a side and 1 to 64 channels.</source>
        <translation>%1×%2ピクセル、%3チャネルの画像はネットワークに合いません。1辺4～256ピクセル、1～64チャネルにしてください。</translation>
    </message>
    <message>
        <source>Layer %1 cannot have %2 bits; choose 2 to 16, or 32 for none.</source>
        <translation>層%1を%2ビットにはできません。2～16、または量子化しない場合は32を選んでください。</translation>
    </message>
    <message>
        <source>Learning rate and gradient limit must be positive, the weight decay not negative.</source>
        <translation>学習率と勾配の上限は正、重み減衰は0以上でなければなりません。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, but the lines before it have %3.</source>
        <translation>%1行目は%2列ですが、それより前の行は%3列です。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns; a point has 2 or 3 numbers separated by commas.</source>
        <translation>%1行目は%2列です。点はコンマで区切った2個または3個の数値です。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is &quot;%3&quot;; it must be a number.</source>
        <translation>%1行目、%2列目は「%3」です。数値でなければなりません。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is %3; coordinates lie between -1e9 and 1e9.</source>
        <translation>%1行目、%2列目は%3です。座標は-1e9～1e9の範囲です。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Line 1 opens a quote that is never closed; correct it.</source>
        <translation>1行目で開いた引用符が閉じられていません。修正してください。</translation>
    </message>
    <message>
        <source>No allocation fits into %1 bits a parameter: the narrowest widths allowed need %2; raise the budget or allow narrower widths.</source>
        <translation>パラメータあたり%1ビットに収まる割り当てはありません。許可された最小のビット幅でも%2ビットが必要です。予算を増やすか、より小さいビット幅を許可してください。</translation>
    </message>
    <message>
        <source>No allocation stays within %1 %2: at least %3 are needed; raise this limit or allow narrower widths.</source>
        <translation>%1 %2以内の割り当てはありません。少なくとも%3が必要です。この上限を引き上げるか、より小さいビット幅を許可してください。</translation>
    </message>
    <message>
        <source>No allocation within all limits was found before the search was cut short; raise one of them or leave one out.</source>
        <translation>探索を打ち切るまでに、すべての上限を守る割り当ては見つかりませんでした。いずれかを引き上げるか、1つを外してください。</translation>
    </message>
    <message>
        <source>No budget is given; name one with --average-bits or in the instance.</source>
        <translation>予算が指定されていません。--average-bitsまたは問題例で指定してください。</translation>
    </message>
    <message>
        <source>No file with costs is chosen. Open an allocation instance, or a plan for the opened model.</source>
        <translation>コストのファイルが選ばれていません。割り当ての問題例、または開いているモデルのプランを開いてください。</translation>
    </message>
    <message>
        <source>No file with points is chosen; choose one.</source>
        <translation>点のファイルが選ばれていません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No layer of the model has a name that fits the filter &quot;%1&quot;; change it.</source>
        <translation>フィルター「%1」に合う名前の層がモデルにありません。フィルターを変更してください。</translation>
    </message>
    <message>
        <source>No model is open. Open one, or show the lab&apos;s own network.</source>
        <translation>モデルが開かれていません。モデルを開くか、ラボのネットワークを表示してください。</translation>
    </message>
    <message>
        <source>No model is open. Open one, or take other costs.</source>
        <translation>モデルが開かれていません。モデルを開くか、別のコストを使ってください。</translation>
    </message>
    <message>
        <source>No singular value lies near the peak of the spectrum.</source>
        <translation>スペクトルのピークの近くに特異値がありません。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet; train a configuration first.</source>
        <translation>まだ何も学習していません。先に構成を学習してください。</translation>
    </message>
    <message>
        <source>One weight is not finite (NaN or infinite).</source>
        <translation>有限でない重みが1個あります（NaNまたは無限大）。</translation>
    </message>
    <message>
        <source>Prompt %1 has %2 tokens; the model has %3 positions. Shorten or split it.</source>
        <translation>プロンプト%1は%2トークンですが、モデルの位置は%3個です。短くするか、分割してください。</translation>
    </message>
    <message>
        <source>Prompt %1 has the token %2; the model&apos;s vocabulary ends at %3.</source>
        <translation>プロンプト%1にトークン%2がありますが、モデルの語彙は%3までです。</translation>
    </message>
    <message>
        <source>Record %1 has %2 fields where the first line names %3, or no layer_name; correct it.</source>
        <translation>レコード%1の項目は%2個で、1行目の項目は%3個です。またはlayer_nameがありません。修正してください。</translation>
    </message>
    <message>
        <source>Record %1 opens a quote that is never closed; correct it.</source>
        <translation>レコード%1で開いた引用符が閉じられていません。修正してください。</translation>
    </message>
    <message>
        <source>Record %1: alpha_%2 is &quot;%3&quot;, but it must be a number or empty; correct it.</source>
        <translation>レコード%1：alpha_%2は「%3」ですが、数値または空でなければなりません。修正してください。</translation>
    </message>
    <message>
        <source>Row %1 has %2 numbers, but the first has %3.</source>
        <translation>%1行目の数値は%2個ですが、1行目は%3個です。</translation>
    </message>
    <message>
        <source>The %1 largest singular values are equal, so their tail has no exponent.</source>
        <translation>最大の%1個の特異値が等しいため、その裾には指数がありません。</translation>
    </message>
    <message>
        <source>The activation is &quot;%1&quot;; only silu (SwiGLU) is supported.</source>
        <translation>活性化は「%1」です。対応しているのはsilu（SwiGLU）だけです。</translation>
    </message>
    <message>
        <source>The architecture is &quot;%1&quot;; this analysis runs models of the Llama architecture (LlamaForCausalLM, MistralForCausalLM).</source>
        <translation>アーキテクチャは「%1」です。この解析はLlamaアーキテクチャ（LlamaForCausalLM、MistralForCausalLM）のモデルに対応しています。</translation>
    </message>
    <message>
        <source>The attention has %1 heads of size %2 and %3 of keys; the size must be even and the number of heads a multiple of that of keys.</source>
        <translation>アテンションには大きさ%2のヘッドが%1個、キーのヘッドが%3個あります。大きさは偶数、ヘッドの数はキーのヘッドの数の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>The attention has a sliding window of %1 positions, which is not supported.</source>
        <translation>アテンションに%1位置のスライディングウィンドウがありますが、対応していません。</translation>
    </message>
    <message>
        <source>The cache folder cannot be made (%1); choose another one in the preferences.</source>
        <translation>キャッシュのフォルダーを作成できません（%1）。設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The cast was answered by a bound, which says nothing about this estimate; choose this estimate as alpha and analyze again.</source>
        <translation>キャスト後の値は限界値で判定されており、この推定については何もわかりません。この推定法をalphaに選び、解析し直してください。</translation>
    </message>
    <message>
        <source>The computation broke off (%1); change the input or report this as a bug.</source>
        <translation>計算が中断しました（%1）。入力を変えるか、不具合として報告してください。</translation>
    </message>
    <message>
        <source>The computation broke off for an unknown reason; change the input or report this as a bug.</source>
        <translation>計算が不明な理由で中断しました。入力を変えるか、不具合として報告してください。</translation>
    </message>
    <message>
        <source>The computation ended without a result; change the input or report this as a bug.</source>
        <translation>計算が結果を出さずに終わりました。入力を変えるか、不具合として報告してください。</translation>
    </message>
    <message>
        <source>The computation ran out of memory; choose a smaller input or close other programs.</source>
        <translation>計算中にメモリが不足しました。より小さい入力を選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>計算を停止しました。</translation>
    </message>
    <message>
        <source>The configuration sets %1; layers with biases are not supported.</source>
        <translation>構成で%1が設定されています。バイアスのある層には対応していません。</translation>
    </message>
    <message>
        <source>The copied matrix is %1 x %2, but layer %3 is %4 x %5; the two must agree.</source>
        <translation>コピーした行列は%1×%2ですが、層%3は%4×%5です。両者を一致させてください。</translation>
    </message>
    <message>
        <source>The document ends too early, at byte %1, in %2; is the file complete?</source>
        <translation>文書が%1バイト目（%2の中）で途切れています。ファイルは完全ですか？</translation>
    </message>
    <message>
        <source>The document is empty; it must hold JSON.</source>
        <translation>文書が空です。JSONが必要です。</translation>
    </message>
    <message>
        <source>The document is nested deeper than %1 levels; that is not a file of this kind.</source>
        <translation>文書の入れ子が%1段より深くなっています。この種類のファイルではありません。</translation>
    </message>
    <message>
        <source>The document is not JSON at byte %1, in %2; correct it there.</source>
        <translation>文書の%1バイト目（%2の中）がJSONではありません。その箇所を修正してください。</translation>
    </message>
    <message>
        <source>The errors at point %1 leave the range of doubles; use points closer to the origin or smaller weights.</source>
        <translation>点%1の誤差がdouble型の範囲を超えます。原点により近い点か、より小さい重みを使ってください。</translation>
    </message>
    <message>
        <source>The farms estimator needs spectra of windows; choose it before the study is run.</source>
        <translation>推定法farmsには窓ごとのスペクトルが必要です。解析を始める前に選んでください。</translation>
    </message>
    <message>
        <source>The figure of %1 x %2 mm cannot be painted; choose another size.</source>
        <translation>%1×%2 mmの図は描画できません。別のサイズを選んでください。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; such a file has at most %2.</source>
        <translation>ファイルは%1バイトです。この種類のファイルは最大%2バイトです。</translation>
    </message>
    <message>
        <source>The file has no layers, only column names; choose a complete one.</source>
        <translation>ファイルには列名だけで層がありません。完全なファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file has no prompts; write one a line.</source>
        <translation>ファイルにプロンプトがありません。1行に1つずつ書いてください。</translation>
    </message>
    <message>
        <source>The file has no token ids; write the ids of one prompt a line.</source>
        <translation>ファイルにトークンIDがありません。1行に1つのプロンプトのIDを書いてください。</translation>
    </message>
    <message>
        <source>The file holds %1; it must be an object with the keys of an experiment.</source>
        <translation>ファイルの内容は%1です。実験のキーを持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is no regular expression (%2); correct it.</source>
        <translation>フィルター「%1」は正規表現ではありません（%2）。修正してください。</translation>
    </message>
    <message>
        <source>The first line must name the column layer_name and at least one that begins with alpha_, as in %1; choose such a file.</source>
        <translation>1行目には、%1のように、列layer_nameと、alpha_で始まる列が少なくとも1つ必要です。そのようなファイルを選んでください。</translation>
    </message>
    <message>
        <source>The folder cannot be made (%1); choose another one.</source>
        <translation>フォルダーを作成できません（%1）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The images for testing have another size than those for training.</source>
        <translation>テスト用の画像と学習用の画像の大きさが異なります。</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is pinned to %2 bits, but its costs have no such width; pin it to one they have.</source>
        <translation>層「%1」は%2ビットに固定されていますが、そのビット幅のコストがありません。コストのあるビット幅に固定してください。</translation>
    </message>
    <message>
        <source>The layer needs about %1 GiB of memory, but only %2 GiB are free; close other programs or leave it out with a filter.</source>
        <translation>この層には約%1 GiBのメモリが必要ですが、空きは%2 GiBだけです。ほかのプログラムを閉じるか、フィルターで除いてください。</translation>
    </message>
    <message>
        <source>The layers &quot;%1&quot; and &quot;%2&quot; are tied, but pinned to %3 and %4 bits; pin both to one width.</source>
        <translation>層「%1」と「%2」は連動していますが、%3ビットと%4ビットに固定されています。両方を同じビット幅に固定してください。</translation>
    </message>
    <message>
        <source>The layers have %1 bits at the widest; at most 2^53 can be counted.</source>
        <translation>最大のビット幅での層の合計は%1ビットです。数えられるのは2^53までです。</translation>
    </message>
    <message>
        <source>The layers of the opened model have not been measured. Measure them with the button above.</source>
        <translation>開いているモデルの層はまだ測定していません。上のボタンで測定してください。</translation>
    </message>
    <message>
        <source>The layers tied as &quot;%1&quot; have no width in common; give them costs of one width at least, and no other pin.</source>
        <translation>「%1」として連動する層に共通のビット幅がありません。少なくとも1つの共通のビット幅のコストを指定し、ほかの固定は外してください。</translation>
    </message>
    <message>
        <source>The limit in %1 cannot be held: for the layer &quot;%2&quot; at %3 bits the number is not known; give its macs, and a hardware profile that knows this width.</source>
        <translation>%1の上限は守れません：層「%2」の%3ビットでの値が不明です。macsと、このビット幅を含むハードウェアプロファイルを指定してください。</translation>
    </message>
    <message>
        <source>The limit on this program&apos;s address space (ulimit -v) leaves %1 MB; products of matrices need %2 MB. Raise the limit or use fewer threads.</source>
        <translation>このプログラムのアドレス空間の上限（ulimit -v）の残りは%1 MBですが、行列の積に%2 MBが必要です。上限を上げるか、スレッドを減らしてください。</translation>
    </message>
    <message>
        <source>The list has %1 bit-widths; at most %2 can be compared at once.</source>
        <translation>リストにビット幅が%1個あります。一度に比較できるのは最大%2個です。</translation>
    </message>
    <message>
        <source>The list of bit-widths is empty; write numbers such as 2,3,4-8.</source>
        <translation>ビット幅のリストが空です。2,3,4-8のように数値を書いてください。</translation>
    </message>
    <message>
        <source>The manifold %1 is given twice; give it once.</source>
        <translation>多様体%1が2回指定されています。1回だけ指定してください。</translation>
    </message>
    <message>
        <source>The matrix has fewer than two singular values.</source>
        <translation>行列の特異値が2個未満です。</translation>
    </message>
    <message>
        <source>The matrix has rank %1 of %2, but the fit needs %3 positive singular values.</source>
        <translation>行列のランクは%1です（全%2）。近似には正の特異値が%3個必要です。</translation>
    </message>
    <message>
        <source>The matrix has singular values that are not finite.</source>
        <translation>行列に有限でない特異値があります。</translation>
    </message>
    <message>
        <source>The matrix is larger than 16 x 16.</source>
        <translation>行列が16×16を超えています。</translation>
    </message>
    <message>
        <source>The model has no tensor &quot;%1&quot;, which a Llama model of this configuration has; are all its files there?</source>
        <translation>モデルにテンソル「%1」がありません。この構成のLlamaモデルには必要です。ファイルはすべて揃っていますか？</translation>
    </message>
    <message>
        <source>The model has no weight matrix with at least two rows and columns; choose another model.</source>
        <translation>モデルには、2行2列以上の重み行列がありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The network has no configurations; give it one at least.</source>
        <translation>ネットワークに構成がありません。少なくとも1つ指定してください。</translation>
    </message>
    <message>
        <source>The number &quot;%2&quot; of layer %1 in the plan is not finite or named like another field; correct or remove it.</source>
        <translation>プランの層%1の数値「%2」が有限でないか、ほかの項目と同じ名前です。修正または削除してください。</translation>
    </message>
    <message>
        <source>The numbers after layer %1 are not finite; the model has weights that are not, or too large ones.</source>
        <translation>層%1の後の数値が有限ではありません。モデルに有限でない重みか、大きすぎる重みがあります。</translation>
    </message>
    <message>
        <source>The numbers of layers[%1] leave the range of doubles; use smaller weights or a smaller input.</source>
        <translation>layers[%1]の数値がdouble型の範囲を超えます。より小さい重みか、より小さい入力を使ってください。</translation>
    </message>
    <message>
        <source>The percentile of a range must be between 0 and 1; change it.</source>
        <translation>範囲のパーセンタイルは0～1でなければなりません。変更してください。</translation>
    </message>
    <message>
        <source>The plan gives layer %1 groups of %2 weights; use 0 for one scale per channel, or 1 to %3.</source>
        <translation>プランは層%1に%2個の重みのグループを指定しています。チャネルごとに1つのスケールとする場合は0、それ以外は1～%3を指定してください。</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format &quot;%2&quot;, which is not known; use fp32, fp16, bf16, fp8_e4m3, fp8_e5m2, fp4 or int2 to int16.</source>
        <translation>プランの層%1の形式「%2」は不明です。fp32、fp16、bf16、fp8_e4m3、fp8_e5m2、fp4、int2～int16のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The plan gives layer %1 the format %2 but %3 bits; %2 has %4 bits, correct one of them.</source>
        <translation>プランの層%1は形式%2ですが%3ビットとなっています。%2は%4ビットです。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>The plan has a layer without a name; give every layer its name.</source>
        <translation>プランに名前のない層があります。すべての層に名前を付けてください。</translation>
    </message>
    <message>
        <source>The plan has no object &quot;layers&quot;; choose a complete plan.</source>
        <translation>プランにオブジェクト「layers」がありません。完全なプランを選んでください。</translation>
    </message>
    <message>
        <source>The plan names &quot;%1&quot;, which is no matrix of the model; was it made for another model?</source>
        <translation>プランに「%1」がありますが、モデルにその行列はありません。別のモデル用のプランではありませんか？</translation>
    </message>
    <message>
        <source>The plan names layer %1 twice; remove one of them.</source>
        <translation>プランに層%1が2回あります。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>The plan&apos;s &quot;%2&quot; of layer %1 is missing or of the wrong kind; see the description of plans.</source>
        <translation>プランの層%1の「%2」がないか、種類が違います。プランの説明を参照してください。</translation>
    </message>
    <message>
        <source>The points have %1 coordinates, but the experiment has %2 input channels.</source>
        <translation>点の座標は%1個ですが、実験の入力チャネルは%2個です。</translation>
    </message>
    <message>
        <source>The precision %1 is named twice; name it once.</source>
        <translation>精度%1が2回指定されています。1回だけ指定してください。</translation>
    </message>
    <message>
        <source>The products of the layers leave the range of doubles; use smaller weights or fewer layers.</source>
        <translation>層の積がdouble型の範囲を超えます。より小さい重みを使うか、層を減らしてください。</translation>
    </message>
    <message>
        <source>The quantizer was calibrated for a tensor of another shape; calibrate it anew.</source>
        <translation>量子化器は別の形状のテンソルでキャリブレーションされています。やり直してください。</translation>
    </message>
    <message>
        <source>The range “%1” runs backward; write the smaller number first.</source>
        <translation>範囲「%1」が逆順です。小さい方の数値を先に書いてください。</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output; free some space or use --out.</source>
        <translation>結果を標準出力に書き込めません。空き容量を増やすか、--outを使ってください。</translation>
    </message>
    <message>
        <source>The rotary scaling is &quot;%1&quot;; only llama3 is supported.</source>
        <translation>回転位置のスケーリングは「%1」です。対応しているのはllama3だけです。</translation>
    </message>
    <message>
        <source>The saved state belongs to another training; use the settings and images it was begun with.</source>
        <translation>保存された状態は別の学習のものです。開始時と同じ設定と画像を使ってください。</translation>
    </message>
    <message>
        <source>The study needs at least one image and one probe, batches of 1 to 4096 and widths of 2 to 16 bits, the lower first.</source>
        <translation>この調査には、少なくとも1枚の画像と1個のプローブ、1～4096のバッチ、2～16ビットの幅（小さい方から）が必要です。</translation>
    </message>
    <message>
        <source>The table has no profile; it needs at least one line of numbers.</source>
        <translation>表にプロファイルがありません。少なくとも1行の数値が必要です。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds %2; only floating-point weights are run.</source>
        <translation>テンソル「%1」の内容は%2です。計算できるのは浮動小数点の重みだけです。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is %2; the configuration says %3.</source>
        <translation>テンソル「%1」は%2ですが、構成では%3です。</translation>
    </message>
    <message>
        <source>The tensor %1 has %2 bytes, but its shape means %3.</source>
        <translation>テンソル%1は%2バイトですが、形状から計算すると%3バイトです。</translation>
    </message>
    <message>
        <source>The text has no tokens; write at least one character.</source>
        <translation>テキストにトークンがありません。少なくとも1文字書いてください。</translation>
    </message>
    <message>
        <source>The tokenizer needs something that is not supported: %1. Give token ids instead of text.</source>
        <translation>トークナイザーに、対応していないものが必要です：%1。テキストの代わりにトークンIDを指定してください。</translation>
    </message>
    <message>
        <source>The tokenizer normalizes text (NFC), which is not done here, and the text has the character U+%1; give token ids instead.</source>
        <translation>トークナイザーはテキストを正規化（NFC）しますが、ここでは行いません。テキストに文字U+%1があります。テキストの代わりにトークンIDを指定してください。</translation>
    </message>
    <message>
        <source>The trained network has not been measured. Train one, then measure its sensitivities.</source>
        <translation>学習済みネットワークはまだ測定していません。ネットワークを学習してから感度を測定してください。</translation>
    </message>
    <message>
        <source>The training diverged: at iteration %1 the loss is not a finite number any more. Train with a smaller learning rate or wider bit-widths.</source>
        <translation>学習が発散しました：反復%1で損失が有限の数でなくなりました。学習率を下げるか、ビット幅を広げて学習してください。</translation>
    </message>
    <message>
        <source>The training was canceled.</source>
        <translation>学習はキャンセルされました。</translation>
    </message>
    <message>
        <source>The vocabulary has no token for the character at byte %1 of the text; leave it out.</source>
        <translation>テキストの%1バイト目の文字に対応するトークンが語彙にありません。その文字を除いてください。</translation>
    </message>
    <message>
        <source>The weights are stored quantized (%1); open the model in 16 or 32 bits.</source>
        <translation>重みが量子化されて保存されています（%1）。16ビットまたは32ビットのモデルを開いてください。</translation>
    </message>
    <message>
        <source>The weights of %1 are not all finite, so they cannot be rounded.</source>
        <translation>%1の重みに有限でないものがあるため、丸められません。</translation>
    </message>
    <message>
        <source>There are fewer than 2 points; give a line for each point.</source>
        <translation>点が2個未満です。1行に1点ずつ指定してください。</translation>
    </message>
    <message>
        <source>There are more than %1 points; give fewer.</source>
        <translation>点が%1個を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>There are no numbers; copy a matrix such as [[0.9, 0.2], [0.1, 1]].</source>
        <translation>数値がありません。[[0.9, 0.2], [0.1, 1]]のような行列をコピーしてください。</translation>
    </message>
    <message>
        <source>There are no prompts; give a text, a file of prompts or token ids.</source>
        <translation>プロンプトがありません。テキスト、プロンプトのファイル、またはトークンIDを指定してください。</translation>
    </message>
    <message>
        <source>There is no allocation at this budget; choose another one.</source>
        <translation>この予算での割り当てはありません。別の予算を選んでください。</translation>
    </message>
    <message>
        <source>There is no configuration &quot;%1&quot; in the network.</source>
        <translation>ネットワークに構成「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no configuration %1; there are %2.</source>
        <translation>構成%1はありません。構成は%2個です。</translation>
    </message>
    <message>
        <source>There is no file of labels beside it; put one there.</source>
        <translation>同じ場所にラベルのファイルがありません。そこに置いてください。</translation>
    </message>
    <message>
        <source>There is no hardware profile &quot;%1&quot;; there are: %2.</source>
        <translation>ハードウェアプロファイル「%1」はありません。あるのは%2です。</translation>
    </message>
    <message>
        <source>There is no image %1; the training has %2.</source>
        <translation>画像%1はありません。学習の画像は%2枚です。</translation>
    </message>
    <message>
        <source>There is no manifold %1; give a file with points or one of %2.</source>
        <translation>多様体%1はありません。点のファイル、または%2のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no parameter called %1.</source>
        <translation>%1というパラメータはありません。</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;; choose of fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 and int8 to int2, these also as int4_channel, int4_group32 and int4_group128.</source>
        <translation>精度「%1」はありません。fp64、fp32、fp16、bf16、fp8_e4m3、fp8_e5m2、int8～int2（int4_channel、int4_group32、int4_group128のような形も可）から選んでください。</translation>
    </message>
    <message>
        <source>This file of the cache cannot be removed (%1).</source>
        <translation>このキャッシュファイルを削除できません（%1）。</translation>
    </message>
    <message>
        <source>This is no quantization plan: its &quot;schema&quot; must be &quot;%1&quot;; choose a plan that was exported here.</source>
        <translation>量子化プランではありません：「schema」が「%1」でなければなりません。このプログラムからエクスポートしたプランを選んでください。</translation>
    </message>
    <message>
        <source>This precision has not been analyzed yet; choose Analyze spectra.</source>
        <translation>この精度はまだ解析していません。「スペクトルを解析」を選んでください。</translation>
    </message>
    <message>
        <source>This tensor is not there any more. Choose another one.</source>
        <translation>このテンソルはもうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>What another process sent cannot be read; use the same version of the program everywhere.</source>
        <translation>別のプロセスから送られた内容を読み込めません。どこでも同じバージョンのプログラムを使ってください。</translation>
    </message>
    <message>
        <source>bit_width_usage names no bit-width and there are no losses, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>bit_width_usageにビット幅がなく損失もないため、分析するものがありません。これを書き出した学習を確認してください。</translation>
    </message>
    <message>
        <source>bits has %1 entries for %2 layers; give one number, or one for each layer.</source>
        <translation>%2層に対してbitsの要素が%1個あります。数値を1つだけ、または層ごとに1つ指定してください。</translation>
    </message>
    <message>
        <source>bits is one for all layers but layer %1 has %2 instead of %3; make them agree.</source>
        <translation>bitsは全層で共通ですが、層%1は%3ではなく%2です。一致させてください。</translation>
    </message>
    <message>
        <source>byte %1 is the class %2, but there are only 0 to 9.</source>
        <translation>%1バイト目がクラス%2ですが、クラスは0～9だけです。</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the report.</source>
        <translation>作成できません（%1）。レポート用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>cannot be made (%1); choose another folder for the results.</source>
        <translation>作成できません（%1）。結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>cannot be made by rsvg-convert; write the figures as svg.</source>
        <translation>rsvg-convertで作成できません。図をsvgで書き出してください。</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the name and the permissions.</source>
        <translation>読み込めません（%1）。名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>cannot be read (%1); give a file or a pipe.</source>
        <translation>読み込めません（%1）。ファイルまたはパイプを指定してください。</translation>
    </message>
    <message>
        <source>cannot be read; check the file.</source>
        <translation>読み込めません。ファイルを確認してください。</translation>
    </message>
    <message>
        <source>cannot be removed (%1); remove it yourself.</source>
        <translation>削除できません（%1）。ご自身で削除してください。</translation>
    </message>
    <message>
        <source>cannot be right: byte %1 begins a dimension of %2.</source>
        <translation>正しくありません：%1バイト目から始まる次元が%2です。</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is no memory left; close something.</source>
        <translation>展開できません：メモリが残っていません。何かを閉じてください。</translation>
    </message>
    <message>
        <source>cannot be unpacked; there is not enough memory.</source>
        <translation>展開できません。メモリが足りません。</translation>
    </message>
    <message>
        <source>cannot be written (%1); choose another folder for the results.</source>
        <translation>書き込めません（%1）。結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>cannot be written (%1); nothing was changed. Choose another place or free some space.</source>
        <translation>書き込めません（%1）。何も変更していません。別の場所を選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>carries a session that is damaged; open another copy of the figure, or the session file.</source>
        <translation>含まれているセッションが破損しています。図の別のコピーか、セッションファイルを開いてください。</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot; twice; copy or download the file again.</source>
        <translation>テンソル「%1」の記述に「%2」が2回あります。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with &quot;%2&quot;, which safetensors does not have; is it the right file?</source>
        <translation>テンソル「%1」の記述に、safetensorsにはない「%2」があります。正しいファイルですか？</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; with a list of more than %2 numbers; is it the right file?</source>
        <translation>テンソル「%1」の記述に、%2個を超える数値のリストがあります。正しいファイルですか？</translation>
    </message>
    <message>
        <source>describes the tensor &quot;%1&quot; without &quot;%2&quot;; copy or download the file again.</source>
        <translation>テンソル「%1」の記述に「%2」がありません。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>does not exist; name the folder of a model.</source>
        <translation>存在しません。モデルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of an image; images take %2 bytes each.</source>
        <translation>画像の途中、%1バイト目で終わっています。画像は1枚%2バイトです。</translation>
    </message>
    <message>
        <source>ends at byte %1 in the middle of its compressed data; get the file anew.</source>
        <translation>圧縮データの途中、%1バイト目で終わっています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>ends at byte %1, but its header speaks of %2 bytes; get the file anew.</source>
        <translation>%1バイト目で終わっていますが、ヘッダーでは%2バイトです。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>ends before byte %1; copy it again.</source>
        <translation>%1バイト目より前で終わっています。コピーし直してください。</translation>
    </message>
    <message>
        <source>error_model is %1; it must be &quot;diagonal&quot; or &quot;full&quot;.</source>
        <translation>error_modelが%1です。「diagonal」または「full」でなければなりません。</translation>
    </message>
    <message>
        <source>gives the array &quot;%1&quot; a shape that no memory holds; save it again.</source>
        <translation>配列「%1」の形状がどのメモリにも収まりません。保存し直してください。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; copy or download it again.</source>
        <translation>テンソル「%1」は%2バイトですが、形状と型からは%3バイトです。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; %2 bytes, but its shape and type make %3; export the model again.</source>
        <translation>テンソル「%1」は%2バイトですが、形状と型からは%3バイトです。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; a shape that no memory holds; copy or download it again.</source>
        <translation>テンソル「%1」の形状がどのメモリにも収まりません。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; no place: its data_offsets are not two numbers; copy or download the file again.</source>
        <translation>テンソル「%1」の位置がありません：data_offsetsが2個の数値ではありません。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>gives the tensor &quot;%1&quot; the %2 &quot;%3&quot; in another file, which is no such number; export the model again.</source>
        <translation>テンソル「%1」の外部ファイルでの%2が「%3」で、正しい数値ではありません。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>gives the tensor at byte %1 a shape that no memory holds; export the model again.</source>
        <translation>%1バイト目のテンソルの形状がどのメモリにも収まりません。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>goes on after byte %1, where its header says it ends.</source>
        <translation>ヘッダーでは%1バイト目で終わるはずですが、その後も続いています。</translation>
    </message>
    <message>
        <source>goes on for %1 bytes after its last tensor; copy or download it again.</source>
        <translation>最後のテンソルの後に%1バイト続いています。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after its array; save each array in its own file.</source>
        <translation>配列の後に%2バイト続いています。配列ごとに別のファイルに保存してください。</translation>
    </message>
    <message>
        <source>goes on for %2 bytes after the array &quot;%1&quot;; save it again.</source>
        <translation>配列「%1」の後に%2バイト続いています。保存し直してください。</translation>
    </message>
    <message>
        <source>goes on with %3 at byte %1 after its JSON object has ended; remove what follows.</source>
        <translation>JSONオブジェクトが終わった後、%1バイト目に%3が続いています。後続の内容を削除してください。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; damaged: it does not unpack; copy or save it again.</source>
        <translation>「%1」が破損しており、展開できません。コピーまたは保存し直してください。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; encrypted or packed in a way that is not read here; save it again with numpy.savez.</source>
        <translation>「%1」が暗号化されているか、ここで読めない方式で圧縮されています。numpy.savezで保存し直してください。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; twice in its header; copy or download the file again.</source>
        <translation>ヘッダーに「%1」が2回あります。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, whose %2 bytes unpack to %3: no weights do that; get the model from a source you trust.</source>
        <translation>「%1」は%2バイトから%3バイトに展開されますが、重みではありえません。信頼できる配布元からモデルを入手してください。</translation>
    </message>
    <message>
        <source>has %1 bytes before the tensor &quot;%2&quot; that belong to no tensor; copy or download it again.</source>
        <translation>テンソル「%2」の前に、どのテンソルにも属さない%1バイトがあります。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>has %1 labels, but %2 has %3 images; they do not belong together.</source>
        <translation>ラベルは%1個ですが、%2の画像は%3枚です。両者は対応していません。</translation>
    </message>
    <message>
        <source>has a header and nothing below it; record at least one iteration.</source>
        <translation>ヘッダーだけで、その下に何もありません。少なくとも1回の反復を記録してください。</translation>
    </message>
    <message>
        <source>has a header of %1 bytes, more than the %2 that are read here; is it the right file?</source>
        <translation>ヘッダーが%1バイトで、ここで読める%2バイトを超えています。正しいファイルですか？</translation>
    </message>
    <message>
        <source>has a header that goes on after its JSON object has ended; copy or download the file again.</source>
        <translation>ヘッダーがJSONオブジェクトの終わりの後も続いています。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>has a header that is not valid JSON near its byte %1 (%2); copy or download the file again.</source>
        <translation>ヘッダーの%1バイト目付近が正しいJSONではありません（%2）。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>has a header with a value of the wrong kind before its byte %1; copy or download the file again.</source>
        <translation>ヘッダーの%1バイト目の前に種類の違う値があります。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>has a key of more than 65536 bytes at byte %1; choose a training-statistics file.</source>
        <translation>%1バイト目に65536バイトを超えるキーがあります。学習統計ファイルを選んでください。</translation>
    </message>
    <message>
        <source>has a name at byte %1 that is no text (UTF-8, at most 64 KiB); export the model again.</source>
        <translation>%1バイト目の名前がテキスト（UTF-8、最大64 KiB）ではありません。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>has a number in the tensor &quot;%1&quot; that its type does not have; export the model again.</source>
        <translation>テンソル「%1」に、その型では表せない数値があります。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>has a number of more than 1024 characters at byte %1, inside %2; round it or export the file again.</source>
        <translation>%1バイト目（%2の中）に1024文字を超える数値があります。丸めるか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>has a shape that no memory holds; save it again.</source>
        <translation>形状がどのメモリにも収まりません。保存し直してください。</translation>
    </message>
    <message>
        <source>has more than %1 keys; choose a training-statistics file.</source>
        <translation>キーが%1個を超えています。学習統計ファイルを選んでください。</translation>
    </message>
    <message>
        <source>has neither IDX files (…images-idx3-ubyte, perhaps .gz) nor CIFAR-10&apos;s data_batch_1.bin.</source>
        <translation>IDXファイル（…images-idx3-ubyte、.gzも可）もCIFAR-10のdata_batch_1.binもありません。</translation>
    </message>
    <message>
        <source>has no %1; give the bit-widths of every layer.</source>
        <translation>%1がありません。各層のビット幅を指定してください。</translation>
    </message>
    <message>
        <source>has no ONNX graph in it; choose a model.</source>
        <translation>ONNXのグラフが含まれていません。モデルを選んでください。</translation>
    </message>
    <message>
        <source>has no column named loss or bit_width in its first line; name the columns or choose a table of training statistics.</source>
        <translation>1行目にlossまたはbit_widthという列がありません。列に名前を付けるか、学習統計の表を選んでください。</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where one must be; save it again.</source>
        <translation>必要な箇所にNumPy配列のヘッダーがありません。保存し直してください。</translation>
    </message>
    <message>
        <source>has no header of a NumPy array where that of &quot;%1&quot; must be; save it again.</source>
        <translation>「%1」の箇所にNumPy配列のヘッダーがありません。保存し直してください。</translation>
    </message>
    <message>
        <source>has no layers whose weights could be rounded.</source>
        <translation>重みを丸められる層がありません。</translation>
    </message>
    <message>
        <source>has no numbers %2 to %3 in tensor &quot;%1&quot;, or there is no room for them; ask for what there is.</source>
        <translation>テンソル「%1」に%2～%3番目の数値がないか、それらを置くメモリがありません。存在する範囲を指定してください。</translation>
    </message>
    <message>
        <source>has no record with the key loss or bit_width; choose a file whose lines have them.</source>
        <translation>キーlossまたはbit_widthを持つレコードがありません。各行にこれらのキーがあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>has no such block; choose one inside the layer&apos;s matrix.</source>
        <translation>そのようなブロックはありません。層の行列の内側のブロックを選んでください。</translation>
    </message>
    <message>
        <source>has no tensor %1 of the network&apos;s shape; choose weights of this network for images of this size.</source>
        <translation>ネットワークの形状に合うテンソル%1がありません。この大きさの画像用の、このネットワークの重みを選んでください。</translation>
    </message>
    <message>
        <source>has no tensors; choose a file with weights.</source>
        <translation>テンソルがありません。重みのファイルを選んでください。</translation>
    </message>
    <message>
        <source>has none of the keys iteration_losses, bit_width_usage and losses_per_bit; choose a training-statistics file.</source>
        <translation>iteration_losses、bit_width_usage、losses_per_bitのいずれのキーもありません。学習統計ファイルを選んでください。</translation>
    </message>
    <message>
        <source>has numbers in this block that are not finite; choose another block.</source>
        <translation>このブロックに有限でない数値があります。別のブロックを選んでください。</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; cut off: it needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>配列「%1」が途切れています：%3バイト必要ですが、%2バイトしかありません。コピーまたは保存し直してください。</translation>
    </message>
    <message>
        <source>has the array &quot;%1&quot; of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>配列「%1」の型「%2」はここでは読めません。array.astype(&quot;float32&quot;)などでfloat32として保存してください。</translation>
    </message>
    <message>
        <source>has the column %1 twice; remove one of the two.</source>
        <translation>列%1が2つあります。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>has the key &quot;%1&quot; twice; remove one of the two.</source>
        <translation>キー「%1」が2つあります。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>has the tensor &quot;%1&quot; of type &quot;%2&quot;, which is not read here; convert it to F32, F16 or BF16.</source>
        <translation>テンソル「%1」の型「%2」はここでは読めません。F32、F16、BF16に変換してください。</translation>
    </message>
    <message>
        <source>has the tensors &quot;%1&quot; and &quot;%2&quot; in the same place; copy or download it again.</source>
        <translation>テンソル「%1」と「%2」が同じ位置にあります。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>has too few images to train and to test with.</source>
        <translation>学習とテストに使うには画像が少なすぎます。</translation>
    </message>
    <message>
        <source>has two members in the same place, at byte %1: no program saves weights so; get the model from a source you trust.</source>
        <translation>%1バイト目の同じ位置に2つの要素があります。重みをこのように保存するプログラムはありません。信頼できる配布元からモデルを入手してください。</translation>
    </message>
    <message>
        <source>has two members with the name &quot;%1&quot;; save it again.</source>
        <translation>「%1」という名前の要素が2つあります。保存し直してください。</translation>
    </message>
    <message>
        <source>has two tensors with the name &quot;%1&quot;; copy or download it again.</source>
        <translation>「%1」という名前のテンソルが2つあります。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot;, this program reads &quot;%2&quot;; open it with a newer version.</source>
        <translation>内容は「%1」ですが、このプログラムが読めるのは「%2」です。新しいバージョンで開いてください。</translation>
    </message>
    <message>
        <source>holds a JSON %1 where a JSON object must stand; choose a training-statistics file.</source>
        <translation>JSONオブジェクトであるべきところがJSONの%1です。学習統計ファイルを選んでください。</translation>
    </message>
    <message>
        <source>holds a part of a report only; writing it was canceled.</source>
        <translation>レポートの一部しかありません。書き出しがキャンセルされました。</translation>
    </message>
    <message>
        <source>holds more numbers than fit into memory; close other programs or cut the file.</source>
        <translation>数値が多すぎてメモリに収まりません。ほかのプログラムを閉じるか、ファイルを短くしてください。</translation>
    </message>
    <message>
        <source>holds no finite loss, so there is nothing to analyze; check the training that wrote it.</source>
        <translation>有限の損失がないため、分析するものがありません。これを書き出した学習を確認してください。</translation>
    </message>
    <message>
        <source>holds nothing: it ends at byte %1; copy or export it again.</source>
        <translation>中身がありません（%1バイト目で終わっています）。コピーまたはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>input has %1 numbers; give 2 or 3.</source>
        <translation>inputの数値が%1個です。2個または3個指定してください。</translation>
    </message>
    <message>
        <source>is a GGUF or GGML file, whose weights are quantized already; choose the model it was made from, as safetensors.</source>
        <translation>GGUFまたはGGMLファイルで、重みは既に量子化されています。元になったモデルをsafetensors形式で選んでください。</translation>
    </message>
    <message>
        <source>is a Git LFS pointer in the place of the weights; fetch them with &quot;git lfs pull&quot;.</source>
        <translation>重みの代わりにGit LFSのポインターが置かれています。「git lfs pull」で重みを取得してください。</translation>
    </message>
    <message>
        <source>is a MATLAB file, which is not read here; export its arrays with numpy.savez.</source>
        <translation>MATLABファイルで、ここでは読めません。配列をnumpy.savezでエクスポートしてください。</translation>
    </message>
    <message>
        <source>is a Python pickle, which can run any program when it is loaded and is never loaded here; convert it to safetensors where you trust it, e.g. with safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;).</source>
        <translation>Pythonのpickleです。読み込み時に任意のプログラムを実行できるため、ここでは決して読み込みません。信頼できる環境でsafetensorsに変換してください（例：safetensors.torch.save_file(torch.load(file, weights_only=True), &quot;model.safetensors&quot;)）。</translation>
    </message>
    <message>
        <source>is a TensorFlow Lite file, which is not read here; export the model as ONNX.</source>
        <translation>TensorFlow Liteファイルで、ここでは読めません。モデルをONNXとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>is a ZIP archive, but not npz: &quot;%1&quot; is no array of NumPy; choose safetensors, ONNX or npz.</source>
        <translation>ZIPアーカイブですが、npzではありません：「%1」はNumPyの配列ではありません。safetensors、ONNX、npzのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>is a folder with several models; choose one of its files.</source>
        <translation>複数のモデルがあるフォルダーです。その中のファイルを1つ選んでください。</translation>
    </message>
    <message>
        <source>is a folder without a model or training statistics; choose another folder or a file.</source>
        <translation>モデルも学習統計もないフォルダーです。別のフォルダーまたはファイルを選んでください。</translation>
    </message>
    <message>
        <source>is a folder without a model; choose a folder with safetensors, ONNX or NumPy arrays, or a file.</source>
        <translation>モデルのないフォルダーです。safetensors、ONNX、NumPy配列のあるフォルダーか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>is a folder without training statistics; choose another folder or a file.</source>
        <translation>学習統計のないフォルダーです。別のフォルダーまたはファイルを選んでください。</translation>
    </message>
    <message>
        <source>is a folder; choose a file in it.</source>
        <translation>フォルダーです。その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>is a part of the model that has further names (hard links), perhaps outside the model&apos;s folder; put a copy in its place.</source>
        <translation>モデルの一部ですが、ほかの名前（ハードリンク）があり、モデルのフォルダーの外にある可能性があります。代わりにコピーを置いてください。</translation>
    </message>
    <message>
        <source>is a part of the model, but a symbolic link, perhaps to outside the model&apos;s folder; put a copy in its place (huggingface-cli download --local-dir does).</source>
        <translation>モデルの一部ですが、シンボリックリンクで、モデルのフォルダーの外を指している可能性があります。代わりにコピーを置いてください（huggingface-cli download --local-dirで可能）。</translation>
    </message>
    <message>
        <source>is a part of the model, but missing; put it beside the others.</source>
        <translation>モデルの一部ですが、見つかりません。ほかのファイルと同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>is a picture without a session in it; open a figure that Quantoscope has written, or the session file.</source>
        <translation>セッションを含まない画像です。Quantoscopeが書き出した図か、セッションファイルを開いてください。</translation>
    </message>
    <message>
        <source>is a plan, which says nothing of sizes: open its model first.</source>
        <translation>プランであり、サイズの情報がありません。先にそのモデルを開いてください。</translation>
    </message>
    <message>
        <source>is an HDF5 file (Keras?), which is not read here; export the model as ONNX or its arrays with numpy.savez.</source>
        <translation>HDF5ファイル（Keras？）で、ここでは読めません。モデルをONNXとして、または配列をnumpy.savezでエクスポートしてください。</translation>
    </message>
    <message>
        <source>is an array of type &quot;%2&quot;, which is not read here; save it as float32, e.g. with array.astype(&quot;float32&quot;).</source>
        <translation>型「%2」の配列で、ここでは読めません。array.astype(&quot;float32&quot;)などでfloat32として保存してください。</translation>
    </message>
    <message>
        <source>is cut off or damaged: the tensor &quot;%1&quot; should be at bytes %2 to %3 of its data, which have %4; copy or download it again.</source>
        <translation>途切れているか、破損しています：テンソル「%1」はデータの%2～%3バイト目にあるはずですが、データは%4バイトです。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>is cut off or no ONNX: its content breaks off at byte %1; copy or export it again.</source>
        <translation>途切れているか、ONNXではありません：内容が%1バイト目で途切れています。コピーまたはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is cut off or not safetensors: its header should have %1 bytes, but only %2 follow; copy or download it again.</source>
        <translation>途切れているか、safetensorsではありません：ヘッダーは%1バイトのはずですが、%2バイトしか続いていません。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside %2; copy or export it again.</source>
        <translation>%1バイト目（%2の中）で途切れています。コピーまたはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1, inside line %2; copy or export it again.</source>
        <translation>%1バイト目（%2行目の中）で途切れています。コピーまたはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is cut off: it ends at byte %1; copy or export it again.</source>
        <translation>%1バイト目で途切れています。コピーまたはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is cut off: it has %1 bytes, too few for safetensors; copy or download it again.</source>
        <translation>途切れています：%1バイトではsafetensorsとして短すぎます。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>is cut off: the array needs %3 bytes, but there are %2; copy or save it again.</source>
        <translation>途切れています：配列には%3バイト必要ですが、%2バイトしかありません。コピーまたは保存し直してください。</translation>
    </message>
    <message>
        <source>is cut off: the tensor &quot;%1&quot; should be at bytes %2 to %3, but there are %4; copy or download it again.</source>
        <translation>途切れています：テンソル「%1」は%2～%3バイト目にあるはずですが、%4バイトしかありません。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>is damaged at byte %1 of its compressed data; get the file anew.</source>
        <translation>圧縮データの%1バイト目が破損しています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>is damaged or was edited: its checksum does not match; open an older copy, or remove the line &quot;checksum&quot; if you edited it yourself.</source>
        <translation>破損または編集されています（チェックサムが一致しません）。以前のコピーを開くか、ご自身で編集した場合は「checksum」の行を削除してください。</translation>
    </message>
    <message>
        <source>is empty; choose a file with content.</source>
        <translation>空です。内容のあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>is no complete ZIP archive: what must be at byte %1 is not there; copy or save it again.</source>
        <translation>完全なZIPアーカイブではありません：%1バイト目に必要なものがありません。コピーまたは保存し直してください。</translation>
    </message>
    <message>
        <source>is no model that is read here; choose safetensors, the index of a sharded model, ONNX, npy or npz.</source>
        <translation>ここで読めるモデルではありません。safetensors、分割されたモデルの索引、ONNX、npy、npzのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>is not JSON: what begins with %3 at byte %1 is no JSON value; choose a training-statistics file.</source>
        <translation>JSONではありません：%1バイト目で%3から始まるものはJSONの値ではありません。学習統計ファイルを選んでください。</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a key, is %3; save the file as UTF-8.</source>
        <translation>UTF-8ではありません：キーの中の%1バイト目が%3です。ファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>is not UTF-8: byte %1, in a string inside %2, is %3; save the file as UTF-8.</source>
        <translation>UTF-8ではありません：%2の中の文字列の%1バイト目が%3です。ファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>is not a JSON object with the bit-widths of layers.</source>
        <translation>層のビット幅を持つJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>is not a folder; name one with IDX or CIFAR-10 files, or &quot;digits&quot;.</source>
        <translation>フォルダーではありません。IDXまたはCIFAR-10のファイルがあるフォルダーか、「digits」を指定してください。</translation>
    </message>
    <message>
        <source>is not a regular file; choose a file.</source>
        <translation>通常のファイルではありません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>is not a sample of this program; open a file instead.</source>
        <translation>このプログラムのサンプルではありません。代わりにファイルを開いてください。</translation>
    </message>
    <message>
        <source>is not a usable session: %1; open an older copy of it.</source>
        <translation>使えるセッションではありません：%1。以前のコピーを開いてください。</translation>
    </message>
    <message>
        <source>is not a whole checkpoint of a training.</source>
        <translation>学習の完全なチェックポイントではありません。</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes with %1 dimensions: byte %2 is %3, not %4.</source>
        <translation>%1次元のバイトのIDXファイルではありません：%2バイト目は%4ではなく%3です。</translation>
    </message>
    <message>
        <source>is not valid JSON lines: line %1 goes wrong at its byte %2; correct the line or export the file again.</source>
        <translation>正しいJSON Linesではありません：%1行目の%2バイト目に誤りがあります。その行を修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>正しいJSONではありません：%1バイト目は%4であるべきところが%3です。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1 is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>正しいJSONではありません：%1バイト目は%4または%5であるべきところが%3です。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a key, is the control character %3; escape it or export the file again.</source>
        <translation>正しいJSONではありません：キーの中の%1バイト目が制御文字%3です。エスケープするか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, in a string inside %2, is the control character %3; escape it or export the file again.</source>
        <translation>正しいJSONではありません：%2の中の文字列の%1バイト目が制御文字%3です。エスケープするか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 must stand; correct it or export the file again.</source>
        <translation>正しいJSONではありません：%2の中の%1バイト目は%4であるべきところが%3です。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: byte %1, inside %2, is %3 where %4 or %5 must stand; correct it or export the file again.</source>
        <translation>正しいJSONではありません：%2の中の%1バイト目は%4または%5であるべきところが%3です。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a key, is broken; correct it or export the file again.</source>
        <translation>正しいJSONではありません：キーの中の%1バイト目のエスケープシーケンスが壊れています。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: the escape sequence at byte %1, in a string inside %2, is broken; correct it or export the file again.</source>
        <translation>正しいJSONではありません：%2の中の文字列の%1バイト目のエスケープシーケンスが壊れています。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: the number inside %2 goes wrong at byte %1 with %3; correct it or export the file again.</source>
        <translation>正しいJSONではありません：%2の中の数値が%1バイト目の%3で誤っています。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is not valid JSON: what begins with %3 at byte %1, inside %2, is no JSON value; correct it or export the file again.</source>
        <translation>正しいJSONではありません：%2の中の%1バイト目で%3から始まるものはJSONの値ではありません。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>is of a kind this program does not read; choose training statistics, a model, an experiment, a session or a figure.</source>
        <translation>このプログラムで読めない種類です。学習統計、モデル、実験、セッション、図のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>is the state of a training with other settings or images; go on with those it was begun with.</source>
        <translation>設定または画像が異なる学習の状態です。開始時と同じもので続けてください。</translation>
    </message>
    <message>
        <source>is too large for its kind (%1 bytes, at most %2); is it the right file?</source>
        <translation>この種類としては大きすぎます（%1バイト、最大%2）。正しいファイルですか？</translation>
    </message>
    <message>
        <source>is too large for its kind (more than %1 bytes); is it the right file?</source>
        <translation>この種類としては大きすぎます（%1バイト超）。正しいファイルですか？</translation>
    </message>
    <message>
        <source>layers has %1 matrices; give 1 to %2.</source>
        <translation>layersに行列が%1個あります。1～%2個指定してください。</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where the first line names %3 columns; correct it or export the file again.</source>
        <translation>%1行目の項目は%2個ですが、1行目の列は%3個です。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>line %1 has %2 fields; there must be %3.</source>
        <translation>%1行目の項目は%2個です。%3個でなければなりません。</translation>
    </message>
    <message>
        <source>line %1 has the key &quot;%2&quot; twice; remove one of the two.</source>
        <translation>%1行目にキー「%2」が2つあります。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>line %1 holds a JSON %2 where a JSON object must stand; correct the line or export the file again.</source>
        <translation>%1行目は、JSONオブジェクトであるべきところがJSONの%2です。その行を修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 bytes; close its quotation marks or choose a table of training statistics.</source>
        <translation>%1行目が%2バイトを超えています。引用符を閉じるか、学習統計の表を選んでください。</translation>
    </message>
    <message>
        <source>line %1 must be the header &quot;profile,quantity,kind,bits,value,unit,source&quot;.</source>
        <translation>%1行目はヘッダー「profile,quantity,kind,bits,value,unit,source」でなければなりません。</translation>
    </message>
    <message>
        <source>line %1, column %2: &quot;%3&quot; is not a number; write numbers with a point, and nothing where there is none.</source>
        <translation>%1行目、列%2：「%3」は数値ではありません。数値は小数点をピリオドで書き、値がない箇所は空にしてください。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is no bit-width; a bit-width is a whole number from 1 to 64, or nothing.</source>
        <translation>%1行目、列%2：%3はビット幅ではありません。ビット幅は1～64の整数、または空です。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3 is too large for a double; correct it or write inf.</source>
        <translation>%1行目、列%2：%3はdouble型には大きすぎます。修正するか、infと書いてください。</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a quantity of a named profile; use mac_rate, mac_energy, memory_bandwidth, memory_energy or positions.</source>
        <translation>%1行目：「%2」は、名前のあるプロファイルの量ではありません。mac_rate、mac_energy、memory_bandwidth、memory_energy、positionsのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>line %1: %2 is %3, which is too large for a double; correct it or write Infinity.</source>
        <translation>%1行目：%2は%3で、double型には大きすぎます。修正するか、Infinityと書いてください。</translation>
    </message>
    <message>
        <source>line %1: %2 is a JSON %3, but it must be a number, NaN or null; correct it or export the file again.</source>
        <translation>%1行目：%2はJSONの%3ですが、数値、NaN、nullのいずれかでなければなりません。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>line %1: %2 of %3 is given twice; keep one of the two.</source>
        <translation>%1行目：%3の%2が2回指定されています。どちらか一方を残してください。</translation>
    </message>
    <message>
        <source>line %1: a quote is not closed; close it in the same line.</source>
        <translation>%1行目：引用符が閉じられていません。同じ行で閉じてください。</translation>
    </message>
    <message>
        <source>line %1: bit_width is %2, but a bit-width is a whole number from 1 to 64 or null; correct it or export the file again.</source>
        <translation>%1行目：bit_widthが%2ですが、ビット幅は1～64の整数またはnullです。修正するか、ファイルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>line %1: bits is &quot;%2&quot;; it must be a width such as 8, or two such as 8x8.</source>
        <translation>%1行目：bitsは「%2」です。8のようなビット幅、または8x8のような2つのビット幅でなければなりません。</translation>
    </message>
    <message>
        <source>line %1: kind is &quot;%2&quot;; it must be conv, linear or empty.</source>
        <translation>%1行目：kindは「%2」です。conv、linear、または空でなければなりません。</translation>
    </message>
    <message>
        <source>line %1: the unit is &quot;%2&quot;; %3 is given in %4.</source>
        <translation>%1行目：単位は「%2」ですが、%3の単位は%4です。</translation>
    </message>
    <message>
        <source>line %1: the value &quot;%2&quot; is not a positive number.</source>
        <translation>%1行目：値「%2」は正の数値ではありません。</translation>
    </message>
    <message>
        <source>lists no weights (&quot;weight_map&quot;); choose the index of a sharded model or one of its shards.</source>
        <translation>重みの一覧（「weight_map」）がありません。分割されたモデルの索引か、その断片の1つを選んでください。</translation>
    </message>
    <message>
        <source>names &quot;%1&quot; as a part of the model, which may lie outside its folder; get the model from a source you trust.</source>
        <translation>モデルの一部として「%1」が記されていますが、フォルダーの外にある可能性があります。信頼できる配布元からモデルを入手してください。</translation>
    </message>
    <message>
        <source>names no layer of the opened model; open the model it was made for.</source>
        <translation>開いているモデルの層がありません。このファイルの対象のモデルを開いてください。</translation>
    </message>
    <message>
        <source>nests deeper than 128 levels at byte %1, inside %2; choose a training-statistics file.</source>
        <translation>%1バイト目（%2の中）で入れ子が128段より深くなっています。学習統計ファイルを選んでください。</translation>
    </message>
    <message>
        <source>nests graphs deeper than %1 levels at byte %2; export the model again.</source>
        <translation>%2バイト目でグラフの入れ子が%1段より深くなっています。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>oneDNN cannot compute the network on this machine (%1).</source>
        <translation>oneDNNはこのコンピューターでネットワークを計算できません（%1）。</translation>
    </message>
    <message>
        <source>reading was canceled; nothing was changed.</source>
        <translation>読み込みがキャンセルされました。何も変更していません。</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>読み込みを停止しました。</translation>
    </message>
    <message>
        <source>rope_scaling.high_freq_factor must be larger than low_freq_factor.</source>
        <translation>rope_scaling.high_freq_factorはlow_freq_factorより大きくなければなりません。</translation>
    </message>
    <message>
        <source>says that the tensor &quot;%1&quot; is in %2, which has none of that name, or lists it twice; get both files from the same place.</source>
        <translation>テンソル「%1」は%2にあると記されていますが、そこにその名前のテンソルがないか、一覧に2回あります。両方のファイルを同じ場所から入手してください。</translation>
    </message>
    <message>
        <source>schema is &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>schemaが「%1」です。このプログラムが読めるのは「%2」です。</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes; this is no set of images.</source>
        <translation>展開すると%1バイトを超えます。画像のデータセットではありません。</translation>
    </message>
    <message>
        <source>unsaved work cannot be kept there (%1); save the session yourself now and then.</source>
        <translation>未保存の作業をそこに保管できません（%1）。ときどきセッションをご自身で保存してください。</translation>
    </message>
    <message>
        <source>was changed after it was opened; open it again.</source>
        <translation>開いた後に変更されました。もう一度開いてください。</translation>
    </message>
    <message>
        <source>was cut off while it was read: byte %1 is gone; copy or download it again.</source>
        <translation>読み込み中に短くなりました：%1バイト目がなくなっています。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>was written, but the disk did not confirm it (%1); check the disk and save again in another place.</source>
        <translation>書き込みましたが、ディスクが完了を確認しませんでした（%1）。ディスクを確認し、別の場所にもう一度保存してください。</translation>
    </message>
    <message>
        <source>“%1” is no bit-width; write numbers and ranges such as 2,3,4-8.</source>
        <translation>「%1」はビット幅ではありません。2,3,4-8のように数値と範囲を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is out of range; bit-widths lie between %2 and %3.</source>
        <translation>「%1」は範囲外です。ビット幅は%2～%3です。</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message numerus="yes">
        <source>%n figures written to %1</source>
        <translation>
            <numerusform>%n個の図を%1に書き出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>%1: all panels</source>
        <translation>%1：すべてのパネル</translation>
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
        <translation>%1、1段組（%2）</translation>
    </message>
    <message>
        <source>%1, two columns (%2)</source>
        <translation>%1、2段組（%2）</translation>
    </message>
    <message>
        <source>Slide, %1 (%2)</source>
        <translation>スライド、%1（%2）</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Nothing to show yet. Open a file or take a sample, then export again.</source>
        <translation>まだ表示するものがありません。ファイルを開くかサンプルを使ってから、もう一度エクスポートしてください。</translation>
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
        <translation>Altを押しながら矢印キーまたはホイール</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>矢印キー、Home、End</translation>
    </message>
    <message>
        <source>Arrow keys, wheel while it has the focus</source>
        <translation>矢印キー、フォーカス時のホイール</translation>
    </message>
    <message>
        <source>At sliders</source>
        <translation>スライダーで</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Change a cell</source>
        <translation>セルを変更</translation>
    </message>
    <message>
        <source>Click on a heading, Shift+F10</source>
        <translation>見出しをクリック、Shift+F10</translation>
    </message>
    <message>
        <source>Click, Enter</source>
        <translation>クリック、Enter</translation>
    </message>
    <message>
        <source>Click, Enter on what is read out</source>
        <translation>クリック、読み上げ中の値でEnter</translation>
    </message>
    <message>
        <source>Coarse step</source>
        <translation>粗い刻み</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+左、Ctrl+Shift+右</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+矢印キー</translation>
    </message>
    <message>
        <source>Ctrl+drag, B</source>
        <translation>Ctrl+ドラッグ、B</translation>
    </message>
    <message>
        <source>Double click, 0, Home</source>
        <translation>ダブルクリック、0、Home</translation>
    </message>
    <message>
        <source>Double click, Delete</source>
        <translation>ダブルクリック、Delete</translation>
    </message>
    <message>
        <source>Double click, Home, 0</source>
        <translation>ダブルクリック、Home、0</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Drag it sideways, or type</source>
        <translation>横にドラッグ、または入力</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>ドラッグ、矢印キー</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fine and coarse steps</source>
        <translation>細かい刻みと粗い刻み</translation>
    </message>
    <message>
        <source>Fine step</source>
        <translation>細かい刻み</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>セルからセルへ</translation>
    </message>
    <message>
        <source>From value to value</source>
        <translation>値から値へ</translation>
    </message>
    <message>
        <source>Give up a drag, clear the range</source>
        <translation>ドラッグを中止、範囲をクリア</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>入力を取り消す</translation>
    </message>
    <message>
        <source>Go to the next line or region</source>
        <translation>次の線または領域へ</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>ポインターを置く</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In 3-D views</source>
        <translation>3Dビューで</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>チャートで</translation>
    </message>
    <message>
        <source>In matrices</source>
        <translation>行列で</translation>
    </message>
    <message>
        <source>In plots</source>
        <translation>プロットで</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表で</translation>
    </message>
    <message>
        <source>Isometric view</source>
        <translation>等角表示</translation>
    </message>
    <message>
        <source>Look along an axis</source>
        <translation>軸の方向から見る</translation>
    </message>
    <message>
        <source>Look along it from the other side</source>
        <translation>反対側から見る</translation>
    </message>
    <message>
        <source>Make a range or extend it</source>
        <translation>範囲を作る、広げる</translation>
    </message>
    <message>
        <source>Menu to copy and export</source>
        <translation>コピーとエクスポートのメニュー</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>範囲を動かす</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down、Page Up</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示を移動</translation>
    </message>
    <message>
        <source>Pan by keys</source>
        <translation>キーで表示を移動</translation>
    </message>
    <message>
        <source>Read a value</source>
        <translation>値を読み取る</translation>
    </message>
    <message>
        <source>Read body after body</source>
        <translation>立体を順に読み取る</translation>
    </message>
    <message>
        <source>Read value after value</source>
        <translation>値を順に読み取る</translation>
    </message>
    <message>
        <source>Resize the range</source>
        <translation>範囲の大きさを変える</translation>
    </message>
    <message>
        <source>Right click on it, Shift+F1</source>
        <translation>対象を右クリック、Shift+F1</translation>
    </message>
    <message>
        <source>Right click, Shift+F10</source>
        <translation>右クリック、Shift+F10</translation>
    </message>
    <message>
        <source>Select a body</source>
        <translation>立体を選択</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>反復の範囲を選択</translation>
    </message>
    <message>
        <source>Select the row everywhere</source>
        <translation>行をすべての場所で選択</translation>
    </message>
    <message>
        <source>Select what is read out</source>
        <translation>読み取り中のものを選択</translation>
    </message>
    <message>
        <source>Select what it stands for</source>
        <translation>それが表すものを選択</translation>
    </message>
    <message>
        <source>Shift with arrow keys or wheel</source>
        <translation>Shiftを押しながら矢印キーまたはホイール</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左、Shift+右</translation>
    </message>
    <message>
        <source>Shift+Page Down, Shift+Page Up</source>
        <translation>Shift+Page Down、Shift+Page Up</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Shift+drag, right drag, Shift+arrow keys</source>
        <translation>Shift+ドラッグ、右ドラッグ、Shift+矢印キー</translation>
    </message>
    <message>
        <source>Shift, Alt with the arrow keys</source>
        <translation>矢印キーとShiftまたはAlt</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>To the cell beside</source>
        <translation>隣のセルへ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Up, Down, wheel while it has the focus</source>
        <translation>上、下、フォーカス時のホイール</translation>
    </message>
    <message>
        <source>What a column means</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Wheel, +, -</source>
        <translation>ホイール、+、-</translation>
    </message>
    <message>
        <source>X, Y, Z or 1, 2, 3</source>
        <translation>X、Y、Zまたは1、2、3</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over an axis, that axis only</source>
        <translation>ポインターの位置でズーム。軸の上ではその軸だけ</translation>
    </message>
    <message>
        <source>Zoom by keys</source>
        <translation>キーでズーム</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>枠にズーム</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Co-design</source>
        <translation>コデザイン</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>臨界性</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>幾何</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>スペクトル</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Writing the numbers…</source>
        <translation>数値を書き出しています…</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
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
        <translation>層%1は可逆でないため、出力側から表示</translation>
    </message>
    <message>
        <source>layer %1 is not square: shown from the output</source>
        <translation>層%1は正方形でないため、出力側から表示</translation>
    </message>
    <message>
        <source>the way back through layer %1 leaves the range of doubles: shown from the output</source>
        <translation>層%1を逆にたどるとdouble型の範囲を超えるため、出力側から表示</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent file</source>
        <translation>最近使ったファイル</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>すべての実験</translation>
    </message>
    <message>
        <source>Alpha in 3-D</source>
        <translation>3Dのalpha</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>層ごとのalpha</translation>
    </message>
    <message>
        <source>Attention by layer</source>
        <translation>層ごとのアテンション</translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation>アテンションマップ</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>ビット割り当て</translation>
    </message>
    <message>
        <source>Bit timeline</source>
        <translation>ビットタイムライン</translation>
    </message>
    <message>
        <source>Bit-width timeline</source>
        <translation>ビット幅タイムライン</translation>
    </message>
    <message>
        <source>Bit-widths by layer</source>
        <translation>層ごとのビット幅</translation>
    </message>
    <message>
        <source>Bit-widths compared</source>
        <translation>ビット幅の比較</translation>
    </message>
    <message>
        <source>Change of alpha</source>
        <translation>alphaの変化</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行の比較</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>収束率</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>誤差地形</translation>
    </message>
    <message>
        <source>Error polytope</source>
        <translation>誤差多面体</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>誤差領域</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>実験の比較</translation>
    </message>
    <message>
        <source>Fake quantization</source>
        <translation>疑似量子化</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Head grid</source>
        <translation>ヘッドグリッド</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>KL by layer</source>
        <translation>層ごとのKL</translation>
    </message>
    <message>
        <source>Layer map</source>
        <translation>層マップ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Manifolds</source>
        <translation>多様体</translation>
    </message>
    <message>
        <source>Manifolds and errors</source>
        <translation>多様体と誤差</translation>
    </message>
    <message>
        <source>Manifolds by layer</source>
        <translation>層ごとの多様体</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>多様体の比較</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>平均損失</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>1つの層</translation>
    </message>
    <message>
        <source>Optimal bit-width</source>
        <translation>最適なビット幅</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Precision grid</source>
        <translation>精度グリッド</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>量子化器ベンチ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>領域と境界ボックス</translation>
    </message>
    <message>
        <source>Region shape</source>
        <translation>領域の形状</translation>
    </message>
    <message>
        <source>Regions by layer</source>
        <translation>層ごとの領域</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>削減効果</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>特異方向</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training setup</source>
        <translation>学習の設定</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights only and full</source>
        <translation>重みのみと全体</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>A prompt on each line (text or JSONL)</source>
        <translation>1行に1つのプロンプト（テキストまたはJSONL）</translation>
    </message>
    <message>
        <source>A scale for 128 weights</source>
        <translation>重み128個ごとのスケール</translation>
    </message>
    <message>
        <source>A scale for 32 weights</source>
        <translation>重み32個ごとのスケール</translation>
    </message>
    <message>
        <source>A scale for each channel</source>
        <translation>チャネルごとのスケール</translation>
    </message>
    <message>
        <source>ACIQ, Gauss</source>
        <translation>ACIQ、ガウス</translation>
    </message>
    <message>
        <source>ACIQ, Laplace</source>
        <translation>ACIQ、ラプラス</translation>
    </message>
    <message>
        <source>Asymmetric</source>
        <translation>非対称</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>アテンションエントロピー</translation>
    </message>
    <message>
        <source>Average bit-width</source>
        <translation>平均ビット幅</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>ビット演算</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>ブロック影響度</translation>
    </message>
    <message>
        <source>By block</source>
        <translation>ブロック順</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>カテゴリ順</translation>
    </message>
    <message>
        <source>By fraction of the run</source>
        <translation>実行の割合で揃える</translation>
    </message>
    <message>
        <source>By iteration</source>
        <translation>反復で揃える</translation>
    </message>
    <message>
        <source>CSN (best distance)</source>
        <translation>CSN（最良の距離）</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Cyclic (cosine)</source>
        <translation>周期的（コサイン）</translation>
    </message>
    <message>
        <source>Diagonal (each weight acts on its own channel)</source>
        <translation>対角（各重みは自分のチャネルだけに作用）</translation>
    </message>
    <message>
        <source>Difference to the shown run</source>
        <translation>表示中の実行との差</translation>
    </message>
    <message>
        <source>Divide by the k-th eigenvalue</source>
        <translation>k番目の固有値で割る</translation>
    </message>
    <message>
        <source>Divide by the next eigenvalue</source>
        <translation>次の固有値で割る</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Entropy (KL)</source>
        <translation>エントロピー（KL）</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>包絡線</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Exact (fp64)</source>
        <translation>厳密（fp64）</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>超過尖度</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>指数移動平均</translation>
    </message>
    <message>
        <source>Extremes</source>
        <translation>最小と最大</translation>
    </message>
    <message>
        <source>FARMS (square windows)</source>
        <translation>FARMS（正方形の窓）</translation>
    </message>
    <message>
        <source>Fast (alpha within 1e-4)</source>
        <translation>高速（alphaの誤差1e-4以内）</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>8の字</translation>
    </message>
    <message>
        <source>Fixed bit-widths</source>
        <translation>固定ビット幅</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>注目度</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Full (every weight acts on every channel)</source>
        <translation>完全（すべての重みがすべてのチャネルに作用）</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>ガウシアン</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>Grid per channel</source>
        <translation>チャネルごとの格子</translation>
    </message>
    <message>
        <source>Grid per group</source>
        <translation>グループごとの格子</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>ヘッド特化度</translation>
    </message>
    <message>
        <source>Hill (top share)</source>
        <translation>Hill（上位の割合）</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大絶対値</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Learned step (start)</source>
        <translation>学習ステップ幅（初期値）</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>二乗誤差最小</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Linear colors</source>
        <translation>線形の配色</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Lloyd-Maxレベル</translation>
    </message>
    <message>
        <source>Logarithmic colors</source>
        <translation>対数の配色</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean and spread of all</source>
        <translation>全体の平均とばらつき</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>平均絶対値</translation>
    </message>
    <message>
        <source>Median (upper half)</source>
        <translation>Median（上半分）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>平滑化なし</translation>
    </message>
    <message>
        <source>Noise to signal</source>
        <translation>雑音対信号比</translation>
    </message>
    <message>
        <source>One grid</source>
        <translation>1つの格子</translation>
    </message>
    <message>
        <source>One scale for the tensor</source>
        <translation>テンソルに1つのスケール</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>1つのテキスト</translation>
    </message>
    <message>
        <source>Opened model</source>
        <translation>開いているモデル</translation>
    </message>
    <message>
        <source>Peak (fix-finger)</source>
        <translation>Peak（fix-finger）</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>ファイルの点</translation>
    </message>
    <message>
        <source>Progressive (falling)</source>
        <translation>漸進的（減少）</translation>
    </message>
    <message>
        <source>Protect large alpha</source>
        <translation>大きいalphaを保護</translation>
    </message>
    <message>
        <source>Protect small alpha</source>
        <translation>小さいalphaを保護</translation>
    </message>
    <message>
        <source>Random switching</source>
        <translation>ランダムな切り替え</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>Running median</source>
        <translation>移動中央値</translation>
    </message>
    <message>
        <source>Sample instance</source>
        <translation>サンプルの問題例</translation>
    </message>
    <message>
        <source>Savitzky–Golay</source>
        <translation>Savitzky–Golay法</translation>
    </message>
    <message>
        <source>Seen from the input</source>
        <translation>入力側から見る</translation>
    </message>
    <message>
        <source>Seen from the output</source>
        <translation>出力側から見る</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース性</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>らせん</translation>
    </message>
    <message>
        <source>Square-root colors</source>
        <translation>平方根の配色</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>Symmetric, full range</source>
        <translation>対称、全範囲</translation>
    </message>
    <message>
        <source>The lab&apos;s network</source>
        <translation>ラボのネットワーク</translation>
    </message>
    <message>
        <source>Token ids</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>学習済みネットワーク</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>2つの塊</translation>
    </message>
    <message>
        <source>accuracy of the spectra</source>
        <translation>スペクトルの計算精度</translation>
    </message>
    <message>
        <source>alignment of the runs</source>
        <translation>実行の揃え方</translation>
    </message>
    <message>
        <source>bit-width</source>
        <translation>ビット幅</translation>
    </message>
    <message>
        <source>bits of critical layers</source>
        <translation>臨界の層のビット数</translation>
    </message>
    <message>
        <source>bits of layer %1 of the model</source>
        <translation>モデルの層%1のビット数</translation>
    </message>
    <message>
        <source>bits of safe layers</source>
        <translation>安全な層のビット数</translation>
    </message>
    <message>
        <source>bits of the grid</source>
        <translation>格子のビット数</translation>
    </message>
    <message>
        <source>bits of the inference</source>
        <translation>推論のビット数</translation>
    </message>
    <message>
        <source>bits of the weights</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>channels after layer %1</source>
        <translation>層%1の後のチャネル数</translation>
    </message>
    <message>
        <source>characters in focus</source>
        <translation>注目する文字</translation>
    </message>
    <message>
        <source>colors of the attention map</source>
        <translation>アテンションマップの配色</translation>
    </message>
    <message>
        <source>compared bit-widths</source>
        <translation>比較するビット幅</translation>
    </message>
    <message>
        <source>comparison of the runs</source>
        <translation>実行の比較方法</translation>
    </message>
    <message>
        <source>configuration to train</source>
        <translation>学習する構成</translation>
    </message>
    <message>
        <source>costed network</source>
        <translation>コスト計算の対象</translation>
    </message>
    <message>
        <source>cycles of the schedule</source>
        <translation>スケジュールの周期の数</translation>
    </message>
    <message>
        <source>direction of alpha</source>
        <translation>alphaの方向</translation>
    </message>
    <message>
        <source>distributions of the brushed range only</source>
        <translation>選択範囲だけの分布</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>error model</source>
        <translation>誤差モデル</translation>
    </message>
    <message>
        <source>estimator of alpha</source>
        <translation>alphaの推定法</translation>
    </message>
    <message>
        <source>experiment name</source>
        <translation>実験の名前</translation>
    </message>
    <message>
        <source>extent of the landscape</source>
        <translation>地形の範囲</translation>
    </message>
    <message>
        <source>file with costs</source>
        <translation>コストのファイル</translation>
    </message>
    <message>
        <source>file with hardware profiles</source>
        <translation>ハードウェアプロファイルのファイル</translation>
    </message>
    <message>
        <source>file with measured statistics</source>
        <translation>測定済みの統計のファイル</translation>
    </message>
    <message>
        <source>file with points</source>
        <translation>点のファイル</translation>
    </message>
    <message>
        <source>filter of the layers</source>
        <translation>層のフィルター</translation>
    </message>
    <message>
        <source>flag above KL at 2 bits</source>
        <translation>2ビットでのKLの警告上限</translation>
    </message>
    <message>
        <source>flag above focus</source>
        <translation>注目度の警告上限</translation>
    </message>
    <message>
        <source>flag above mean magnitude</source>
        <translation>平均絶対値の警告上限</translation>
    </message>
    <message>
        <source>flag above sparsity</source>
        <translation>スパース性の警告上限</translation>
    </message>
    <message>
        <source>flag below attention entropy</source>
        <translation>アテンションエントロピーの警告下限</translation>
    </message>
    <message>
        <source>following of files that change</source>
        <translation>変更されるファイルの追跡</translation>
    </message>
    <message>
        <source>hardware profile</source>
        <translation>ハードウェアプロファイル</translation>
    </message>
    <message>
        <source>highest bit-width of the schedule</source>
        <translation>スケジュールの最大ビット幅</translation>
    </message>
    <message>
        <source>images in a batch</source>
        <translation>バッチの画像数</translation>
    </message>
    <message>
        <source>imported plan</source>
        <translation>読み込んだプラン</translation>
    </message>
    <message>
        <source>input channel %1</source>
        <translation>入力チャネル%1</translation>
    </message>
    <message>
        <source>inputs along a side</source>
        <translation>1辺の入力数</translation>
    </message>
    <message>
        <source>iterations between random switches</source>
        <translation>ランダムな切り替えの間隔（反復数）</translation>
    </message>
    <message>
        <source>kind of the prompts</source>
        <translation>プロンプトの種類</translation>
    </message>
    <message>
        <source>layer %1 bit-width</source>
        <translation>層%1のビット幅</translation>
    </message>
    <message>
        <source>layer %1 weight (%2,%3)</source>
        <translation>層%1の重み(%2,%3)</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>longest latency (µs)</source>
        <translation>レイテンシの上限（µs）</translation>
    </message>
    <message>
        <source>lower threshold of alpha</source>
        <translation>alphaの下側しきい値</translation>
    </message>
    <message>
        <source>lowest bit-width of the schedule</source>
        <translation>スケジュールの最小ビット幅</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>多様体</translation>
    </message>
    <message>
        <source>measure of the weight error</source>
        <translation>重みの誤差の指標</translation>
    </message>
    <message>
        <source>measured bit-widths</source>
        <translation>測定するビット幅</translation>
    </message>
    <message>
        <source>most bit operations</source>
        <translation>ビット演算の上限</translation>
    </message>
    <message>
        <source>most energy (µJ)</source>
        <translation>エネルギーの上限（µJ）</translation>
    </message>
    <message>
        <source>most multiply-adds</source>
        <translation>積和演算の上限</translation>
    </message>
    <message>
        <source>name of own configuration %1</source>
        <translation>独自の構成%1の名前</translation>
    </message>
    <message>
        <source>number of layers</source>
        <translation>層の数</translation>
    </message>
    <message>
        <source>number of own configurations</source>
        <translation>独自の構成の数</translation>
    </message>
    <message>
        <source>number of the heads</source>
        <translation>ヘッドの数値</translation>
    </message>
    <message>
        <source>numbers that share a grid</source>
        <translation>格子を共有する数値の個数</translation>
    </message>
    <message>
        <source>order of the layers</source>
        <translation>層の並び順</translation>
    </message>
    <message>
        <source>overlaid experiment</source>
        <translation>重ねる実験</translation>
    </message>
    <message>
        <source>own bit-width for each layer</source>
        <translation>層ごとのビット幅</translation>
    </message>
    <message>
        <source>own configuration %1: activation bits of layer %2</source>
        <translation>独自の構成%1：層%2の活性化のビット数</translation>
    </message>
    <message>
        <source>own configuration %1: weight bits of layer %2</source>
        <translation>独自の構成%1：層%2の重みのビット数</translation>
    </message>
    <message>
        <source>percentile of the range</source>
        <translation>範囲のパーセンタイル</translation>
    </message>
    <message>
        <source>pinned layers</source>
        <translation>固定した層</translation>
    </message>
    <message>
        <source>points of the manifold</source>
        <translation>多様体の点の数</translation>
    </message>
    <message>
        <source>precisions</source>
        <translation>解析する精度</translation>
    </message>
    <message>
        <source>price in the trade-off</source>
        <translation>トレードオフのコスト</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>quantized activations</source>
        <translation>活性化の量子化</translation>
    </message>
    <message>
        <source>quantizer</source>
        <translation>量子化器</translation>
    </message>
    <message>
        <source>range of the grid</source>
        <translation>格子の範囲</translation>
    </message>
    <message>
        <source>reference eigenvalue</source>
        <translation>基準の固有値</translation>
    </message>
    <message>
        <source>sampled errors</source>
        <translation>サンプル誤差の数</translation>
    </message>
    <message>
        <source>scales of the rounded layers</source>
        <translation>丸めた層のスケール</translation>
    </message>
    <message>
        <source>scales of the weights</source>
        <translation>重みのスケール</translation>
    </message>
    <message>
        <source>schedule of the bit-widths</source>
        <translation>ビット幅のスケジュール</translation>
    </message>
    <message>
        <source>scope of a grid</source>
        <translation>格子の適用単位</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>学習のシード</translation>
    </message>
    <message>
        <source>share of eigenvalues in the tail</source>
        <translation>裾の固有値の割合</translation>
    </message>
    <message>
        <source>shifted and mirrored images</source>
        <translation>画像のシフトと反転</translation>
    </message>
    <message>
        <source>size of the manifold</source>
        <translation>多様体の大きさ</translation>
    </message>
    <message>
        <source>smoother</source>
        <translation>平滑化の方法</translation>
    </message>
    <message>
        <source>source of the costs</source>
        <translation>コストの取得元</translation>
    </message>
    <message>
        <source>sparse below this share of the deviation</source>
        <translation>スパースとみなす値の上限（標準偏差比）</translation>
    </message>
    <message>
        <source>statistic of the activations</source>
        <translation>活性化の統計量</translation>
    </message>
    <message>
        <source>tensor on the bench</source>
        <translation>ベンチのテンソル</translation>
    </message>
    <message>
        <source>tied layers</source>
        <translation>連動する層</translation>
    </message>
    <message>
        <source>tied query, key and value</source>
        <translation>クエリ・キー・バリューの連動</translation>
    </message>
    <message>
        <source>tokens of an inference</source>
        <translation>推論のトークン数</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>学習用画像</translation>
    </message>
    <message>
        <source>upper threshold of alpha</source>
        <translation>alphaの上側しきい値</translation>
    </message>
    <message>
        <source>variation of a sensitive layer</source>
        <translation>敏感な層の変動幅</translation>
    </message>
    <message>
        <source>view</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>weight of efficiency</source>
        <translation>効率の重み</translation>
    </message>
    <message>
        <source>weight of performance</source>
        <translation>性能の重み</translation>
    </message>
    <message>
        <source>weight of stability</source>
        <translation>安定性の重み</translation>
    </message>
    <message>
        <source>window of the smoother</source>
        <translation>平滑化の窓幅</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>まだ表示するものがありません。</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>%1 (%2 times the area)</source>
        <translation>%1（面積%2倍）</translation>
    </message>
    <message>
        <source>%1 (%2 times the volume)</source>
        <translation>%1（体積%2倍）</translation>
    </message>
    <message>
        <source>%1 (in view)</source>
        <translation>%1（表示中）</translation>
    </message>
    <message>
        <source>%1 (in view): %2</source>
        <translation>%1（表示中）：%2</translation>
    </message>
    <message>
        <source>%1 (in view): flat</source>
        <translation>%1（表示中）：平坦</translation>
    </message>
    <message>
        <source>%1 MB at %2 bits a weight, %3 less than at 16 bits</source>
        <translation>重みあたり%2ビットで%1 MB（16ビットより%3小さい）</translation>
    </message>
    <message>
        <source>%1 at %2 bits</source>
        <translation>%1、%2ビット</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1ビット</translation>
    </message>
    <message>
        <source>%1 bit, %2</source>
        <translation>%1ビット、%2</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1ビット</translation>
    </message>
    <message>
        <source>%1 bits, a scale for %2 weights</source>
        <translation>%1ビット、重み%2個ごとのスケール</translation>
    </message>
    <message>
        <source>%1 bits, a scale for each channel</source>
        <translation>%1ビット、チャネルごとのスケール</translation>
    </message>
    <message>
        <source>%1 bits, one scale</source>
        <translation>%1ビット、1つのスケール</translation>
    </message>
    <message>
        <source>%1 bits: error at the output (largest %2)</source>
        <translation>%1ビット：出力側の誤差（最大%2）</translation>
    </message>
    <message>
        <source>%1 dwells are too many to shade; only the %2 switches with the largest changes of the loss are marked.</source>
        <translation>滞在が%1個あり、塗り分けるには多すぎます。損失の変化が最も大きい%2個の切り替えだけを示しています。</translation>
    </message>
    <message>
        <source>%1 in groups of %2</source>
        <translation>%1、%2個ごと</translation>
    </message>
    <message>
        <source>%1 in groups of %2, larger</source>
        <translation>%1、%2個ごと、増加</translation>
    </message>
    <message>
        <source>%1 in groups of %2, smaller</source>
        <translation>%1、%2個ごと、減少</translation>
    </message>
    <message>
        <source>%1 is paused at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1は反復%2/%3で一時停止中、損失%4、正解率%5</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum</source>
        <translation>%1/%2層 · キャスト後に厳密なスペクトル</translation>
    </message>
    <message>
        <source>%1 of %2 layers · cast, then exact spectrum in fp64</source>
        <translation>%1/%2層 · キャスト後にfp64で厳密なスペクトル</translation>
    </message>
    <message>
        <source>%1 of %2 numbers: whole channels, evenly spaced.</source>
        <translation>数値%2個のうち%1個：チャネル全体を等間隔に選択。</translation>
    </message>
    <message>
        <source>%1 of the trained network</source>
        <translation>学習済みネットワークの%1</translation>
    </message>
    <message>
        <source>%1 per channel</source>
        <translation>%1、チャネルごと</translation>
    </message>
    <message>
        <source>%1 per channel, larger</source>
        <translation>%1、チャネルごと、増加</translation>
    </message>
    <message>
        <source>%1 per channel, smaller</source>
        <translation>%1、チャネルごと、減少</translation>
    </message>
    <message>
        <source>%1 switches are too many to draw; the largest and smallest change in each of %2 stretches are shown.</source>
        <translation>切り替えが%1個あり、描画するには多すぎます。%2等分した各区間の最大と最小の変化を示しています。</translation>
    </message>
    <message>
        <source>%1 tensors, of which %2 are layers; %3</source>
        <translation>テンソル%1個、うち層%2個。%3</translation>
    </message>
    <message>
        <source>%1 times the size without channel mixing</source>
        <translation>チャネル混合なしの%1倍の大きさ</translation>
    </message>
    <message>
        <source>%1 to %2 bit: %3 in %4 switches</source>
        <translation>%1→%2ビット：%4回の切り替えで%3</translation>
    </message>
    <message>
        <source>%1 tokens: loss %2 ± %3 nats a token, perplexity %4</source>
        <translation>%1トークン：損失 %2 ± %3 nat/トークン、パープレキシティ %4</translation>
    </message>
    <message>
        <source>%1 tokens; a single token has no loss.</source>
        <translation>%1トークン。トークンが1つだけでは損失がありません。</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1は順番を待っています</translation>
    </message>
    <message>
        <source>%1 was stopped at iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1は反復%2/%3で停止、損失%4、正解率%5</translation>
    </message>
    <message>
        <source>%1 weights are not finite; their rows are left out</source>
        <translation>有限でない重みが%1個あり、その行は除いています</translation>
    </message>
    <message>
        <source>%1, larger</source>
        <translation>%1、増加</translation>
    </message>
    <message>
        <source>%1, smaller</source>
        <translation>%1、減少</translation>
    </message>
    <message>
        <source>%1, test images</source>
        <translation>%1、テスト画像</translation>
    </message>
    <message>
        <source>%1, training images</source>
        <translation>%1、学習用画像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 iterations, loss %4, accuracy %5</source>
        <translation>%1：反復%2回、損失%4、正解率%5</translation>
    </message>
    <message>
        <source>%1: alpha = %2 ± %3</source>
        <translation>%1：alpha = %2 ± %3</translation>
    </message>
    <message>
        <source>%1: flat</source>
        <translation>%1：平坦</translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3, loss %4, accuracy %5</source>
        <translation>%1：反復%2/%3、損失%4、正解率%5</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16ビット</translation>
    </message>
    <message>
        <source>16 bits above %1</source>
        <translation>%1超は16ビット</translation>
    </message>
    <message>
        <source>16 bits below %1</source>
        <translation>%1未満は16ビット</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>4 bits</source>
        <translation>4ビット</translation>
    </message>
    <message>
        <source>4 bits above %1</source>
        <translation>%1超は4ビット</translation>
    </message>
    <message>
        <source>4 bits below %1</source>
        <translation>%1未満は4ビット</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8ビット</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 %の帯</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 %下限</translation>
    </message>
    <message>
        <source>A change needs two precisions: choose more of them in the panel Model.</source>
        <translation>変化を見るには精度が2つ必要です。「モデル」パネルで精度を追加してください。</translation>
    </message>
    <message>
        <source>A dash: the profile has no number for these widths.</source>
        <translation>ダッシュ：このプロファイルにはこれらのビット幅の数値がありません。</translation>
    </message>
    <message>
        <source>A drop needs a baseline: train the configuration fp32 as well.</source>
        <translation>低下を求めるには基準が必要です。構成fp32も学習してください。</translation>
    </message>
    <message>
        <source>A manifold and its errors</source>
        <translation>多様体とその誤差</translation>
    </message>
    <message>
        <source>A relative error needs an input that is not zero. Change it in the Experiment panel.</source>
        <translation>相対誤差には0でない入力が必要です。「実験」パネルで変更してください。</translation>
    </message>
    <message>
        <source>A relative error needs an output that is not zero. Change the input or the weights in the Experiment panel.</source>
        <translation>相対誤差には0でない出力が必要です。「実験」パネルで入力または重みを変更してください。</translation>
    </message>
    <message>
        <source>Above the edge of noise</source>
        <translation>ノイズ端より上</translation>
    </message>
    <message>
        <source>Accuracies come at the end of each epoch; the first one is not over yet.</source>
        <translation>正解率は各エポックの終わりに得られます。最初のエポックはまだ終わっていません。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Accuracy / MiB</source>
        <translation>正解率／MiB</translation>
    </message>
    <message>
        <source>Accuracy against its price</source>
        <translation>コストに対する正解率</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>エポックごとの正解率</translation>
    </message>
    <message>
        <source>Accuracy drop</source>
        <translation>正解率の低下</translation>
    </message>
    <message>
        <source>Accuracy drop at two bits less</source>
        <translation>2ビット減での正解率の低下</translation>
    </message>
    <message>
        <source>Accuracy for each MiB</source>
        <translation>1 MiBあたりの正解率</translation>
    </message>
    <message>
        <source>Accuracy of the unchanged network: %1</source>
        <translation>変更前のネットワークの正解率：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All iterations</source>
        <translation>すべての反復</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>All layers at %1 bits</source>
        <translation>全層%1ビット</translation>
    </message>
    <message>
        <source>All layers: stretch by %1</source>
        <translation>全層：伸長 %1</translation>
    </message>
    <message>
        <source>Allocations compared</source>
        <translation>割り当ての比較</translation>
    </message>
    <message>
        <source>Allocations of %1 compared at %2 bits a parameter</source>
        <translation>%1の割り当ての比較（パラメータあたり%2ビット）</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>Alpha (%1)</source>
        <translation>alpha（%1）</translation>
    </message>
    <message>
        <source>Alpha (%1), mean over the precisions</source>
        <translation>alpha（%1）、精度の平均</translation>
    </message>
    <message>
        <source>Alpha (CSN estimator)</source>
        <translation>alpha（推定法：CSN）</translation>
    </message>
    <message>
        <source>Alpha (FARMS estimator)</source>
        <translation>alpha（推定法：FARMS）</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1)</source>
        <translation>alpha（Hill、上位%1）</translation>
    </message>
    <message>
        <source>Alpha (Hill, top %1, over λ_k)</source>
        <translation>alpha（Hill、上位%1、λ_kで割る）</translation>
    </message>
    <message>
        <source>Alpha (hill)</source>
        <translation>alpha（hill）</translation>
    </message>
    <message>
        <source>Alpha (median estimator)</source>
        <translation>alpha（推定法：median）</translation>
    </message>
    <message>
        <source>Alpha (peak estimator)</source>
        <translation>alpha（推定法：peak）</translation>
    </message>
    <message>
        <source>Alpha by category, %1</source>
        <translation>カテゴリ別のalpha、%1</translation>
    </message>
    <message>
        <source>Alpha by precision</source>
        <translation>精度別のalpha</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail</source>
        <translation>裾の長さとalpha</translation>
    </message>
    <message>
        <source>Alpha by the length of the tail: %1, %2</source>
        <translation>裾の長さとalpha：%1、%2</translation>
    </message>
    <message>
        <source>Alpha is undefined in every layer; the tables say why.</source>
        <translation>すべての層でalphaが定義されません。理由は表にあります。</translation>
    </message>
    <message>
        <source>Alpha of a layer</source>
        <translation>1つの層のalpha</translation>
    </message>
    <message>
        <source>Alpha of every layer</source>
        <translation>各層のalpha</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions</source>
        <translation>層と精度に対するalpha</translation>
    </message>
    <message>
        <source>Alpha per layer</source>
        <translation>層ごとのalpha</translation>
    </message>
    <message>
        <source>Alpha with its 95 % band</source>
        <translation>95 %の帯を付けたalpha</translation>
    </message>
    <message>
        <source>Alpha × weights × 4^−bits</source>
        <translation>alpha × 重み数 × 4^−ビット数</translation>
    </message>
    <message>
        <source>Alpha − alpha in %1</source>
        <translation>alpha − %1のalpha</translation>
    </message>
    <message>
        <source>Alpha: %1</source>
        <translation>alpha：%1</translation>
    </message>
    <message>
        <source>Alphas that do not change at all, and are not drawn: %1</source>
        <translation>まったく変化せず、描画していないalpha：%1個</translation>
    </message>
    <message>
        <source>An inference takes %1 multiply-adds, %2 bit operations, %3 µs and %4 µJ.</source>
        <translation>1回の推論に、積和演算%1回、ビット演算%2回、%3 µs、%4 µJが必要です。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Area of the error regions</source>
        <translation>誤差領域の面積</translation>
    </message>
    <message>
        <source>Area or volume</source>
        <translation>面積／体積</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>面積：%1</translation>
    </message>
    <message>
        <source>As %1; alpha proven within %2 to %3</source>
        <translation>%1と同じ。alphaは%2～%3と証明済み</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>保存時のまま</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>アテンションエントロピー</translation>
    </message>
    <message>
        <source>Attention entropy (nats)</source>
        <translation>アテンションエントロピー（nat）</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>アテンションヘッド</translation>
    </message>
    <message>
        <source>Attention of layer %1, head %2</source>
        <translation>層%1、ヘッド%2のアテンション</translation>
    </message>
    <message>
        <source>Average bit-width (bit)</source>
        <translation>平均ビット幅（ビット）</translation>
    </message>
    <message>
        <source>Average bits</source>
        <translation>平均ビット数</translation>
    </message>
    <message>
        <source>Best allocation of %1 at %2 bits a parameter</source>
        <translation>%1の最良の割り当て（パラメータあたり%2ビット）</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>最良の損失</translation>
    </message>
    <message>
        <source>Bit allocation</source>
        <translation>ビット割り当て</translation>
    </message>
    <message>
        <source>Bit operations of an image</source>
        <translation>画像1枚のビット演算</translation>
    </message>
    <message>
        <source>Bit operations of each layer</source>
        <translation>各層のビット演算</translation>
    </message>
    <message>
        <source>Bit-width</source>
        <translation>ビット幅</translation>
    </message>
    <message>
        <source>Bit-width (bit)</source>
        <translation>ビット幅（ビット）</translation>
    </message>
    <message>
        <source>Bit-width by iteration</source>
        <translation>反復ごとのビット幅</translation>
    </message>
    <message>
        <source>Bit-width by iteration: %1</source>
        <translation>反復ごとのビット幅：%1</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>ビット幅</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Bits a weight</source>
        <translation>重みあたりビット数</translation>
    </message>
    <message>
        <source>Bits for it on %1</source>
        <translation>%1でのビット数</translation>
    </message>
    <message>
        <source>Bits of a weight</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>Bits per weight over these layers: %1.</source>
        <translation>これらの層での重みあたりのビット数：%1。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Block influence</source>
        <translation>ブロック影響度</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>律速</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>境界ボックス</translation>
    </message>
    <message>
        <source>Box efficiency</source>
        <translation>ボックス効率</translation>
    </message>
    <message>
        <source>Box efficiency %1 (the box claims %2 % too much)</source>
        <translation>ボックス効率：%1（ボックスは%2 %の過大評価）</translation>
    </message>
    <message>
        <source>Box efficiency (%)</source>
        <translation>ボックス効率（%）</translation>
    </message>
    <message>
        <source>Box efficiency: %1</source>
        <translation>ボックス効率：%1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp32</source>
        <translation>キャスト後、fp32の固有値</translation>
    </message>
    <message>
        <source>Cast, then eigenvalues in fp64</source>
        <translation>キャスト後、fp64の固有値</translation>
    </message>
    <message>
        <source>Cast, then singular values in fp64</source>
        <translation>キャスト後、fp64の特異値</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Change by rounding</source>
        <translation>丸めによる変化</translation>
    </message>
    <message>
        <source>Change by rounding: stretches by %1</source>
        <translation>丸めによる変化：伸長 %1</translation>
    </message>
    <message>
        <source>Change of alpha by precision</source>
        <translation>精度別のalphaの変化</translation>
    </message>
    <message>
        <source>Change of alpha by precision: %1</source>
        <translation>精度別のalphaの変化：%1</translation>
    </message>
    <message>
        <source>Change of alpha by the precision</source>
        <translation>精度によるalphaの変化</translation>
    </message>
    <message>
        <source>Change of loss (nats)</source>
        <translation>損失の変化（nat）</translation>
    </message>
    <message>
        <source>Change of loss zero or not known</source>
        <translation>損失の変化が0または不明</translation>
    </message>
    <message>
        <source>Change of perplexity</source>
        <translation>パープレキシティの変化</translation>
    </message>
    <message>
        <source>Change of the loss at the switch</source>
        <translation>切り替え時の損失の変化</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>チャネル%1</translation>
    </message>
    <message>
        <source>Channel sensitivity</source>
        <translation>チャネル感度</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル数</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>チャネル%1と%2</translation>
    </message>
    <message>
        <source>Channels %1 and %2, without mixing</source>
        <translation>チャネル%1と%2、混合なし</translation>
    </message>
    <message>
        <source>Channels %1 and %2: %3 of the box</source>
        <translation>チャネル%1と%2：ボックスの%3</translation>
    </message>
    <message>
        <source>Channels %1 and %2: the box is flat</source>
        <translation>チャネル%1と%2：ボックスが平坦</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Coefficient of variation of the last quarter</source>
        <translation>最後の4分の1の変動係数</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>総合スコア</translation>
    </message>
    <message>
        <source>Composite score: %1</source>
        <translation>総合スコア：%1</translation>
    </message>
    <message>
        <source>Compression (×)</source>
        <translation>圧縮率（×）</translation>
    </message>
    <message>
        <source>Compression of the weights</source>
        <translation>重みの圧縮率</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>条件数：%1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Configurations compared</source>
        <translation>構成の比較</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>収束率</translation>
    </message>
    <message>
        <source>Convergence rate: %1</source>
        <translation>収束率：%1</translation>
    </message>
    <message>
        <source>Convergence: %1</source>
        <translation>収束：%1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm</source>
        <translation>L1ノルムとの相関</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm %1</source>
        <translation>L1ノルムとの相関：%1</translation>
    </message>
    <message>
        <source>Correlation with the L1 norm not defined</source>
        <translation>L1ノルムとの相関：定義されません</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Costs of one inference on %1</source>
        <translation>%1での1回の推論のコスト</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>臨界</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Cumulative area</source>
        <translation>累積面積</translation>
    </message>
    <message>
        <source>Cumulative volume</source>
        <translation>累積体積</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>減衰率</translation>
    </message>
    <message>
        <source>Determinant</source>
        <translation>行列式</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the input</source>
        <translation>対角誤差モデル、入力側から</translation>
    </message>
    <message>
        <source>Diagonal error model, seen from the output</source>
        <translation>対角誤差モデル、出力側から</translation>
    </message>
    <message>
        <source>Diamonds: layers whose alpha depends on the precision; they get one zone more.</source>
        <translation>ひし形：alphaが精度に依存する層。1段高いゾーンになります。</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>%1との差</translation>
    </message>
    <message>
        <source>Difference to a run</source>
        <translation>実行との差</translation>
    </message>
    <message>
        <source>Direction: large alpha is protected. Published work disagrees; see the card.</source>
        <translation>方向：大きいalphaを保護。発表されている研究の見解は分かれています。定義カードを参照してください。</translation>
    </message>
    <message>
        <source>Direction: small alpha is protected. Published work disagrees; see the card.</source>
        <translation>方向：小さいalphaを保護。発表されている研究の見解は分かれています。定義カードを参照してください。</translation>
    </message>
    <message>
        <source>Directions it stretches</source>
        <translation>伸長する方向</translation>
    </message>
    <message>
        <source>Distribution of alpha</source>
        <translation>alphaの分布</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>損失の分布</translation>
    </message>
    <message>
        <source>Distribution of the loss, iterations %1–%2: %3</source>
        <translation>損失の分布、反復%1～%2：%3</translation>
    </message>
    <message>
        <source>Distribution of the loss: %1</source>
        <translation>損失の分布：%1</translation>
    </message>
    <message>
        <source>Divergences of 0 have no place on a logarithmic axis: %1</source>
        <translation>対数軸に表示できない値0のダイバージェンス：%1</translation>
    </message>
    <message>
        <source>Drop (%)</source>
        <translation>低下（%）</translation>
    </message>
    <message>
        <source>Drop below fp32 (%)</source>
        <translation>fp32からの低下（%）</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>滞在</translation>
    </message>
    <message>
        <source>Each point is the mean over one of %1 equal stretches.</source>
        <translation>各点は、%1等分した区間のそれぞれの平均です。</translation>
    </message>
    <message>
        <source>Edge of noise</source>
        <translation>ノイズ端</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Eigenvalue λ</source>
        <translation>固有値 λ</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>固有値</translation>
    </message>
    <message>
        <source>Eigenvalues in the tail k</source>
        <translation>裾の固有値の数 k</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Energy (µJ)</source>
        <translation>エネルギー（µJ）</translation>
    </message>
    <message>
        <source>Energy and latency of one image on %1. Front: no other configuration is smaller and more accurate.</source>
        <translation>%1での画像1枚のエネルギーとレイテンシ。フロント：これより小さく正解率の高い構成がほかにないもの。</translation>
    </message>
    <message>
        <source>Energy of an image (µJ)</source>
        <translation>画像1枚のエネルギー（µJ）</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Epochs of %1 on %2</source>
        <translation>%2での%1のエポック</translation>
    </message>
    <message>
        <source>Error after each layer at each bit-width</source>
        <translation>各ビット幅での各層の後の誤差</translation>
    </message>
    <message>
        <source>Error after each layer on each manifold</source>
        <translation>各多様体での各層の後の誤差</translation>
    </message>
    <message>
        <source>Error after layer %1 (largest %2)</source>
        <translation>層%1の後の誤差（最大%2）</translation>
    </message>
    <message>
        <source>Error at the input, channel %1</source>
        <translation>入力側の誤差、チャネル%1</translation>
    </message>
    <message>
        <source>Error at the output, channel %1</source>
        <translation>出力側の誤差、チャネル%1</translation>
    </message>
    <message>
        <source>Error landscape</source>
        <translation>誤差地形</translation>
    </message>
    <message>
        <source>Error magnitude</source>
        <translation>誤差の大きさ</translation>
    </message>
    <message>
        <source>Error magnitude %1 to %2</source>
        <translation>誤差の大きさ：%1～%2</translation>
    </message>
    <message>
        <source>Error magnitude on each manifold</source>
        <translation>各多様体での誤差の大きさ</translation>
    </message>
    <message>
        <source>Error magnitude over the L1 norm, colored by angle</source>
        <translation>L1ノルムに対する誤差の大きさ（色は角度）</translation>
    </message>
    <message>
        <source>Error magnitude over the inputs</source>
        <translation>入力に対する誤差の大きさ</translation>
    </message>
    <message>
        <source>Error magnitude: %1</source>
        <translation>誤差の大きさ：%1</translation>
    </message>
    <message>
        <source>Error of the quantizer</source>
        <translation>量子化器の誤差</translation>
    </message>
    <message>
        <source>Error of the rounding, up to %1</source>
        <translation>丸めの誤差（最大%1）</translation>
    </message>
    <message>
        <source>Error polytope at the input</source>
        <translation>入力側の誤差多面体</translation>
    </message>
    <message>
        <source>Error polytope at the output</source>
        <translation>出力側の誤差多面体</translation>
    </message>
    <message>
        <source>Error proportional to the norm</source>
        <translation>ノルムに比例する誤差</translation>
    </message>
    <message>
        <source>Error region</source>
        <translation>誤差領域</translation>
    </message>
    <message>
        <source>Error region at point %1</source>
        <translation>点%1での誤差領域</translation>
    </message>
    <message>
        <source>Error region at the input</source>
        <translation>入力側の誤差領域</translation>
    </message>
    <message>
        <source>Error region at the input in its bounding box</source>
        <translation>入力側の誤差領域とその境界ボックス</translation>
    </message>
    <message>
        <source>Error region at the input, layer by layer</source>
        <translation>入力側の誤差領域（層ごと）</translation>
    </message>
    <message>
        <source>Error region at the input, projected onto channels %1 and %2</source>
        <translation>入力側の誤差領域、チャネル%1と%2への射影</translation>
    </message>
    <message>
        <source>Error region at the output</source>
        <translation>出力側の誤差領域</translation>
    </message>
    <message>
        <source>Error region at the output in its bounding box</source>
        <translation>出力側の誤差領域とその境界ボックス</translation>
    </message>
    <message>
        <source>Error region at the output, layer by layer</source>
        <translation>出力側の誤差領域（層ごと）</translation>
    </message>
    <message>
        <source>Error region at the output, projected onto channels %1 and %2</source>
        <translation>出力側の誤差領域、チャネル%1と%2への射影</translation>
    </message>
    <message>
        <source>Error regions</source>
        <translation>誤差領域</translation>
    </message>
    <message>
        <source>Error regions at some of the points</source>
        <translation>一部の点での誤差領域</translation>
    </message>
    <message>
        <source>Error regions on channels 1 and 2</source>
        <translation>チャネル1と2の誤差領域</translation>
    </message>
    <message>
        <source>Error, channel %1</source>
        <translation>誤差、チャネル%1</translation>
    </message>
    <message>
        <source>Error, first channel of the pair</source>
        <translation>誤差、組の第1チャネル</translation>
    </message>
    <message>
        <source>Error, second channel of the pair</source>
        <translation>誤差、組の第2チャネル</translation>
    </message>
    <message>
        <source>Errors keep their size</source>
        <translation>誤差の大きさが不変</translation>
    </message>
    <message>
        <source>Errors of the rounding that is made</source>
        <translation>実際の丸めによる誤差</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>推定法</translation>
    </message>
    <message>
        <source>Estimator: %1. Undefined alphas are left out.</source>
        <translation>推定法：%1。定義されないalphaは除いています。</translation>
    </message>
    <message>
        <source>Estimators of alpha side by side</source>
        <translation>alphaの推定法の比較</translation>
    </message>
    <message>
        <source>Estimators of alpha: %1</source>
        <translation>alphaの推定法：%1</translation>
    </message>
    <message>
        <source>Estimators side by side</source>
        <translation>推定法の比較</translation>
    </message>
    <message>
        <source>Every row of the layer has weights that are not finite.</source>
        <translation>この層のすべての行に有限でない重みがあります。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Exact front of all budgets</source>
        <translation>全予算の厳密なフロント</translation>
    </message>
    <message>
        <source>Exact front of all budgets: %1</source>
        <translation>全予算の厳密なフロント：%1</translation>
    </message>
    <message>
        <source>Exact optimum</source>
        <translation>厳密な最適解</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <translation>超過尖度</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Experiments compared</source>
        <translation>実験の比較</translation>
    </message>
    <message>
        <source>Fake-quantization error: %1</source>
        <translation>疑似量子化の誤差：%1</translation>
    </message>
    <message>
        <source>Fall of the loss from first to last (%)</source>
        <translation>最初から最後までの損失の低下（%）</translation>
    </message>
    <message>
        <source>Fall of the loss per sample</source>
        <translation>サンプルあたりの損失の低下</translation>
    </message>
    <message>
        <source>Figure eight</source>
        <translation>8の字</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>Final loss (mean of the last 5)</source>
        <translation>最終損失（最後の5個の平均）</translation>
    </message>
    <message>
        <source>Final loss and stability</source>
        <translation>最終損失と安定性</translation>
    </message>
    <message>
        <source>Final loss and stability: %1</source>
        <translation>最終損失と安定性：%1</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>警告数</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>注目度</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Fraction of the run</source>
        <translation>実行の割合</translation>
    </message>
    <message>
        <source>From</source>
        <translation>切替前</translation>
    </message>
    <message>
        <source>From %1 of %2 weights, whole rows evenly over the matrix</source>
        <translation>重み%2個のうち%1個から（行全体を行列から均等に選択）</translation>
    </message>
    <message>
        <source>From bit-width</source>
        <translation>切替前のビット幅</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>フロント</translation>
    </message>
    <message>
        <source>Full error model, seen from the input</source>
        <translation>完全誤差モデル、入力側から</translation>
    </message>
    <message>
        <source>Full error model, seen from the output</source>
        <translation>完全誤差モデル、出力側から</translation>
    </message>
    <message>
        <source>Giga bit operations</source>
        <translation>ビット演算（10億）</translation>
    </message>
    <message>
        <source>Gradient score</source>
        <translation>勾配スコア</translation>
    </message>
    <message>
        <source>Grid of points</source>
        <translation>格子状の点</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>格子の数</translation>
    </message>
    <message>
        <source>Growth of the error</source>
        <translation>誤差の成長</translation>
    </message>
    <message>
        <source>Growth of the error region</source>
        <translation>誤差領域の成長</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Half-width at the input</source>
        <translation>入力側の半幅</translation>
    </message>
    <message>
        <source>Half-width at the output</source>
        <translation>出力側の半幅</translation>
    </message>
    <message>
        <source>Half-widths</source>
        <translation>半幅</translation>
    </message>
    <message>
        <source>Half-widths of the box: %1</source>
        <translation>ボックスの半幅：%1</translation>
    </message>
    <message>
        <source>Hardware costs</source>
        <translation>ハードウェアコスト</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>ハードウェアプロファイル</translation>
    </message>
    <message>
        <source>Hardware profile %1</source>
        <translation>ハードウェアプロファイル%1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Head specialization</source>
        <translation>ヘッド特化度</translation>
    </message>
    <message>
        <source>Hessian trace × error</source>
        <translation>ヘッセ行列のトレース × 誤差</translation>
    </message>
    <message>
        <source>Hessian trace × ‖Q(W) − W‖²</source>
        <translation>ヘッセ行列のトレース × ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Hidden states after each layer</source>
        <translation>各層の後の隠れ状態</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How well the L1 norm tells the error</source>
        <translation>L1ノルムは誤差をどれだけ表すか</translation>
    </message>
    <message>
        <source>Images of the stretch directions</source>
        <translation>伸長方向の像</translation>
    </message>
    <message>
        <source>Imported statistics: %1</source>
        <translation>読み込んだ統計：%1</translation>
    </message>
    <message>
        <source>Improvement (%)</source>
        <translation>改善（%）</translation>
    </message>
    <message>
        <source>Improvement at each bit-width</source>
        <translation>各ビット幅での改善</translation>
    </message>
    <message>
        <source>Improvement at each bit-width: %1</source>
        <translation>各ビット幅での改善：%1</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>注目対象</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Initial loss</source>
        <translation>初期損失</translation>
    </message>
    <message>
        <source>Input, channel %1</source>
        <translation>入力、チャネル%1</translation>
    </message>
    <message>
        <source>Input-adaptive bits for %1 dB</source>
        <translation>%1 dBの入力適応ビット数</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>入力：%1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Integer inference at several bit-widths</source>
        <translation>複数のビット幅での整数推論</translation>
    </message>
    <message>
        <source>Integer inference, layer by layer</source>
        <translation>層ごとの整数推論</translation>
    </message>
    <message>
        <source>Intensity (operations a byte)</source>
        <translation>演算強度（演算／バイト）</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: mean loss %4, lowest %5, highest %6.</source>
        <translation>反復%1～%2（全%3）：平均損失%4、最小%5、最大%6。</translation>
    </message>
    <message>
        <source>Iterations %1–%2 of %3: no loss is recorded there.</source>
        <translation>反復%1～%2（全%3）：損失の記録がありません。</translation>
    </message>
    <message>
        <source>Its image</source>
        <translation>その像</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL（nat）</translation>
    </message>
    <message>
        <source>KL at 2 bits</source>
        <translation>2ビットでのKL</translation>
    </message>
    <message>
        <source>KL divergence (nats), ± 1 standard error</source>
        <translation>KLダイバージェンス（nat）、± 標準誤差</translation>
    </message>
    <message>
        <source>KL of the layer alone (nats)</source>
        <translation>その層だけのKL（nat）</translation>
    </message>
    <message>
        <source>KS distance</source>
        <translation>KS距離</translation>
    </message>
    <message>
        <source>Key: the token attended to</source>
        <translation>キー：注意を向けられるトークン</translation>
    </message>
    <message>
        <source>Keys of the file that are not read: %1.</source>
        <translation>読み取られないファイルのキー：%1。</translation>
    </message>
    <message>
        <source>L1 norm of the input</source>
        <translation>入力のL1ノルム</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Laplace distribution</source>
        <translation>ラプラス分布</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大誤差</translation>
    </message>
    <message>
        <source>Largest error at each bit-width</source>
        <translation>各ビット幅での最大誤差</translation>
    </message>
    <message>
        <source>Largest error at the output %1</source>
        <translation>出力側の最大誤差：%1</translation>
    </message>
    <message>
        <source>Largest error at the output: weights only %1</source>
        <translation>出力側の最大誤差：重みのみ%1</translation>
    </message>
    <message>
        <source>Largest error of integer inference</source>
        <translation>整数推論の最大誤差</translation>
    </message>
    <message>
        <source>Largest magnitude</source>
        <translation>最大絶対値</translation>
    </message>
    <message>
        <source>Largest over smallest error</source>
        <translation>最大誤差／最小誤差</translation>
    </message>
    <message>
        <source>Largest possible error at each point</source>
        <translation>各点で起こりうる最大の誤差</translation>
    </message>
    <message>
        <source>Largest relative error</source>
        <translation>最大相対誤差</translation>
    </message>
    <message>
        <source>Largest spectral norm</source>
        <translation>最大スペクトルノルム</translation>
    </message>
    <message>
        <source>Latency (µs)</source>
        <translation>レイテンシ（µs）</translation>
    </message>
    <message>
        <source>Latency of an image (µs)</source>
        <translation>画像1枚のレイテンシ（µs）</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>層%1</translation>
    </message>
    <message>
        <source>Layer %1 is not invertible: shown from the output.</source>
        <translation>層%1は可逆でないため、出力側から表示しています。</translation>
    </message>
    <message>
        <source>Layer %1 is not square: shown from the output.</source>
        <translation>層%1は正方形でないため、出力側から表示しています。</translation>
    </message>
    <message>
        <source>Layer %1: error up to %2</source>
        <translation>層%1：誤差は最大%2</translation>
    </message>
    <message>
        <source>Layer %1: stretches by %2</source>
        <translation>層%1：伸長 %2</translation>
    </message>
    <message>
        <source>Layer sensitivity</source>
        <translation>層の感度</translation>
    </message>
    <message>
        <source>Layer sensitivity: %1</source>
        <translation>層の感度：%1</translation>
    </message>
    <message>
        <source>Layer, by block</source>
        <translation>層（ブロック順）</translation>
    </message>
    <message>
        <source>Layer, by category</source>
        <translation>層（カテゴリ順）</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Layers, seen from the input</source>
        <translation>各層、入力側から</translation>
    </message>
    <message>
        <source>Layers, seen from the output</source>
        <translation>各層、出力側から</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>最小コスト</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5, beyond the budget.</source>
        <translation>平均%2ビットで最小コスト%1（%3）。同じサイズの最適値に対する超過：最急降下%4、感度順の規則%5（予算超過）。</translation>
    </message>
    <message>
        <source>Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest descent %4; rule by sensitivity %5.</source>
        <translation>平均%2ビットで最小コスト%1（%3）。同じサイズの最適値に対する超過：最急降下%4、感度順の規則%5。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Linear fit: %1</source>
        <translation>線形近似：%1</translation>
    </message>
    <message>
        <source>Lloyd-Max levels</source>
        <translation>Lloyd-Maxレベル</translation>
    </message>
    <message>
        <source>Log norm</source>
        <translation>対数ノルム</translation>
    </message>
    <message>
        <source>Longest dwell</source>
        <translation>最長の滞在</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss at each bit-width</source>
        <translation>各ビット幅での損失</translation>
    </message>
    <message>
        <source>Loss at each bit-width: %1</source>
        <translation>各ビット幅での損失：%1</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>反復ごとの損失</translation>
    </message>
    <message>
        <source>Loss by iteration: %1</source>
        <translation>反復ごとの損失：%1</translation>
    </message>
    <message>
        <source>Loss change at switches</source>
        <translation>切り替え時の損失の変化</translation>
    </message>
    <message>
        <source>Loss change at switches: %1</source>
        <translation>切り替え時の損失の変化：%1</translation>
    </message>
    <message>
        <source>Loss fell ≤ %1</source>
        <translation>損失の低下 ≤ %1</translation>
    </message>
    <message>
        <source>Loss minus that of %1</source>
        <translation>%1の損失との差</translation>
    </message>
    <message>
        <source>Loss per bit-width</source>
        <translation>ビット幅ごとの損失</translation>
    </message>
    <message>
        <source>Loss per bit-width: %1</source>
        <translation>ビット幅ごとの損失：%1</translation>
    </message>
    <message>
        <source>Loss rose ≤ %1</source>
        <translation>損失の上昇 ≤ %1</translation>
    </message>
    <message>
        <source>MEDIUM</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Magnitude %1 to %2</source>
        <translation>大きさ：%1～%2</translation>
    </message>
    <message>
        <source>Manifolds and their errors</source>
        <translation>各多様体とその誤差</translation>
    </message>
    <message>
        <source>Manifolds compared</source>
        <translation>多様体の比較</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均：%1</translation>
    </message>
    <message>
        <source>Mean alpha</source>
        <translation>alphaの平均</translation>
    </message>
    <message>
        <source>Mean bit-width</source>
        <translation>平均ビット幅</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>平均変化</translation>
    </message>
    <message>
        <source>Mean dwell</source>
        <translation>平均滞在時間</translation>
    </message>
    <message>
        <source>Mean error of integer inference</source>
        <translation>整数推論の平均誤差</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>平均損失</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width</source>
        <translation>各ビット幅での平均損失</translation>
    </message>
    <message>
        <source>Mean loss at each bit-width: %1</source>
        <translation>各ビット幅での平均損失：%1</translation>
    </message>
    <message>
        <source>Mean loss change by switch</source>
        <translation>切り替え別の平均損失変化</translation>
    </message>
    <message>
        <source>Mean loss change by switch: %1</source>
        <translation>切り替え別の平均損失変化：%1</translation>
    </message>
    <message>
        <source>Mean magnitude</source>
        <translation>平均絶対値</translation>
    </message>
    <message>
        <source>Mean of %1 runs</source>
        <translation>%1個の実行の平均</translation>
    </message>
    <message>
        <source>Mean of the runs</source>
        <translation>実行の平均</translation>
    </message>
    <message>
        <source>Mean recovery (iterations)</source>
        <translation>平均回復長（反復）</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>平均二乗誤差</translation>
    </message>
    <message>
        <source>Mean ± one standard deviation</source>
        <translation>平均 ± 標準偏差</translation>
    </message>
    <message>
        <source>Measuring activations and attention: %1</source>
        <translation>活性化とアテンションを測定中：%1</translation>
    </message>
    <message>
        <source>Measuring the plan and uniform widths: %1 of %2</source>
        <translation>プランと均一なビット幅を測定中：%1/%2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Mega MACs</source>
        <translation>MAC（100万）</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>メモリ（MB）</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>メモリ（MiB）</translation>
    </message>
    <message>
        <source>Memory of the layers (MB)</source>
        <translation>層のメモリ（MB）</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>重みのメモリ</translation>
    </message>
    <message>
        <source>Memory of the weights (MiB)</source>
        <translation>重みのメモリ（MiB）</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>No bit-width has more than 10 losses, which is too little to speak of convergence.</source>
        <translation>損失が10個を超えるビット幅がなく、収束を論じるには少なすぎます。</translation>
    </message>
    <message>
        <source>No bit-width has two losses, which an improvement needs.</source>
        <translation>損失が2個あるビット幅がないため、改善を求められません。</translation>
    </message>
    <message>
        <source>No estimator has a value for this layer.</source>
        <translation>この層で値のある推定法はありません。</translation>
    </message>
    <message>
        <source>No layer has been analyzed yet. Start the analysis; results appear layer by layer.</source>
        <translation>まだどの層も解析していません。解析を始めてください。結果は層ごとに表示されます。</translation>
    </message>
    <message>
        <source>No layer has been rounded yet; choose Round single layers.</source>
        <translation>まだどの層も丸めていません。「層を1つずつ丸める」を選んでください。</translation>
    </message>
    <message>
        <source>No loss in iteration_losses is a finite number.</source>
        <translation>iteration_lossesに有限の損失がありません。</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file (safetensors, ONNX, npy or npz) and start the analysis.</source>
        <translation>モデルが開かれていません。重みのファイル（safetensors、ONNX、npz、npy）を開いて解析を始めてください。</translation>
    </message>
    <message>
        <source>No model is open. Open a weight file to see the spectra of its layers.</source>
        <translation>モデルが開かれていません。重みのファイルを開くと、各層のスペクトルが表示されます。</translation>
    </message>
    <message>
        <source>No plan has been measured yet; choose Measure plan.</source>
        <translation>まだどのプランも測定していません。「プランを測定」を選んでください。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to begin.</source>
        <translation>実行が読み込まれていません。学習統計ファイルを開いて始めてください。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how fast its loss falls.</source>
        <translation>実行が読み込まれていません。学習統計ファイルを開くと、損失の下がる速さが表示されます。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see how its losses spread.</source>
        <translation>実行が読み込まれていません。学習統計ファイルを開くと、損失のばらつきが表示されます。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its bit-widths.</source>
        <translation>実行が読み込まれていません。学習統計ファイルを開くと、ビット幅が表示されます。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its loss.</source>
        <translation>実行が読み込まれていません。学習統計ファイルを開くと、損失が表示されます。</translation>
    </message>
    <message>
        <source>No run is loaded. Open a training-statistics file to see its losses at each bit-width.</source>
        <translation>実行が読み込まれていません。学習統計ファイルを開くと、各ビット幅での損失が表示されます。</translation>
    </message>
    <message>
        <source>No run is loaded. Open two or more training-statistics files to compare them.</source>
        <translation>実行が読み込まれていません。学習統計ファイルを2つ以上開くと、比較できます。</translation>
    </message>
    <message>
        <source>No sensitivities yet. Train a configuration, then measure them with the button above.</source>
        <translation>感度はまだありません。構成を学習してから、上のボタンで測定してください。</translation>
    </message>
    <message>
        <source>Noise to signal, ‖Q(W) − W‖² / ‖W‖²</source>
        <translation>雑音対信号比 ‖Q(W) − W‖² / ‖W‖²</translation>
    </message>
    <message>
        <source>None of these precisions changes alpha: %1</source>
        <translation>どの精度でもalphaは変化しません：%1</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range.</source>
        <translation>選択範囲にこの実行の反復はありません。</translation>
    </message>
    <message>
        <source>None of this run&apos;s iterations is in the selected range. Select another range in the timeline, or show the whole run.</source>
        <translation>選択範囲にこの実行の反復はありません。タイムラインで別の範囲を選ぶか、実行全体を表示してください。</translation>
    </message>
    <message>
        <source>Normal distribution</source>
        <translation>正規分布</translation>
    </message>
    <message>
        <source>Normalized score (1 is best)</source>
        <translation>正規化スコア（1が最良）</translation>
    </message>
    <message>
        <source>Not beaten</source>
        <translation>非劣解</translation>
    </message>
    <message>
        <source>Nothing has been analyzed yet. Choose Analyze spectra (F5).</source>
        <translation>まだ何も解析していません。「スペクトルを解析」（F5）を選んでください。</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Start in the panel Training, or show the sample there.</source>
        <translation>まだ何も学習していません。「学習」パネルで始めるか、そこでサンプルを表示してください。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値の個数</translation>
    </message>
    <message>
        <source>Numbers in a bin</source>
        <translation>階級内の数値の個数</translation>
    </message>
    <message>
        <source>Numbers measured</source>
        <translation>測定した数値の個数</translation>
    </message>
    <message>
        <source>One run is loaded. Open another one to compare it.</source>
        <translation>読み込まれている実行は1つです。比較するにはもう1つ開いてください。</translation>
    </message>
    <message>
        <source>One scale for each channel</source>
        <translation>チャネルごとに1つのスケール</translation>
    </message>
    <message>
        <source>One scale for each matrix</source>
        <translation>行列ごとに1つのスケール</translation>
    </message>
    <message>
        <source>One scale for every %1 weights</source>
        <translation>重み%1個ごとに1つのスケール</translation>
    </message>
    <message>
        <source>Open a language model and measure its layers, or import measured statistics.</source>
        <translation>言語モデルを開いて層を測定するか、測定済みの統計を読み込んでください。</translation>
    </message>
    <message>
        <source>Open a language model, or import measured statistics.</source>
        <translation>言語モデルを開くか、測定済みの統計を読み込んでください。</translation>
    </message>
    <message>
        <source>Open the model these statistics are of to measure plans.</source>
        <translation>プランを測定するには、この統計の対象のモデルを開いてください。</translation>
    </message>
    <message>
        <source>Operations a second</source>
        <translation>演算／秒</translation>
    </message>
    <message>
        <source>Overlaid experiment</source>
        <translation>重ねた実験</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the area)</source>
        <translation>重ねた実験（面積%1倍）</translation>
    </message>
    <message>
        <source>Overlaid experiment (%1 times the volume)</source>
        <translation>重ねた実験（体積%1倍）</translation>
    </message>
    <message>
        <source>Overlaid: %1</source>
        <translation>重ねた実験：%1</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Perplexity at full precision: %1</source>
        <translation>全精度でのパープレキシティ：%1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Planned weight bits: %1</source>
        <translation>計画された重みのビット数：%1</translation>
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
        <translation>ファイルの点</translation>
    </message>
    <message>
        <source>Points of the manifold</source>
        <translation>多様体の点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Possible error %1 (dark) to %2 (bright)</source>
        <translation>起こりうる誤差：%1（暗）～%2（明）</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Precision of each layer, weights / activations</source>
        <translation>各層の精度、重み／活性化</translation>
    </message>
    <message>
        <source>Principal axes</source>
        <translation>主軸</translation>
    </message>
    <message>
        <source>Principal axis</source>
        <translation>主軸</translation>
    </message>
    <message>
        <source>Projections of the error region</source>
        <translation>誤差領域の射影</translation>
    </message>
    <message>
        <source>Prompts or settings have changed since the layers were measured.</source>
        <translation>層の測定後に、プロンプトまたは設定が変更されています。</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2, without a spectrum of its own.</source>
        <translation>%1～%2にあると証明済み（固有のスペクトルは計算していません）。</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Quantizer bench</source>
        <translation>量子化器ベンチ</translation>
    </message>
    <message>
        <source>Query: the token that attends</source>
        <translation>クエリ：注意を向けるトークン</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths</source>
        <translation>ビット幅の順位</translation>
    </message>
    <message>
        <source>Ranking of the bit-widths: %1</source>
        <translation>ビット幅の順位：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Recommended precision</source>
        <translation>推奨精度</translation>
    </message>
    <message>
        <source>Recommended precision, large alpha protected: %1</source>
        <translation>推奨精度、大きいalphaを保護：%1</translation>
    </message>
    <message>
        <source>Recommended precision, small alpha protected: %1</source>
        <translation>推奨精度、小さいalphaを保護：%1</translation>
    </message>
    <message>
        <source>Recorded sample: trained on the digits that ship with the program.</source>
        <translation>記録されたサンプル：プログラムに付属する数字で学習したものです。</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Recovered: the loss came back to its level before the switch (mean of 10) before the next switch.</source>
        <translation>回復：次の切り替えの前に、損失が切り替え前の水準（10個の平均）に戻ったこと。</translation>
    </message>
    <message>
        <source>Region and bounding box</source>
        <translation>領域と境界ボックス</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>Relative error (%)</source>
        <translation>相対誤差（%）</translation>
    </message>
    <message>
        <source>Relative error / mean</source>
        <translation>相対誤差／平均</translation>
    </message>
    <message>
        <source>Relative error at the input</source>
        <translation>入力側の相対誤差</translation>
    </message>
    <message>
        <source>Relative error at the output</source>
        <translation>出力側の相対誤差</translation>
    </message>
    <message>
        <source>Relative error by channel: %1</source>
        <translation>チャネルごとの相対誤差：%1</translation>
    </message>
    <message>
        <source>Relative error of all layers</source>
        <translation>すべての層の相対誤差</translation>
    </message>
    <message>
        <source>Relative error of each channel</source>
        <translation>各チャネルの相対誤差</translation>
    </message>
    <message>
        <source>Relative error of each layer</source>
        <translation>各層の相対誤差</translation>
    </message>
    <message>
        <source>Relative error up to each layer</source>
        <translation>各層までの相対誤差</translation>
    </message>
    <message>
        <source>Rolling mean of %1</source>
        <translation>移動平均（%1個）</translation>
    </message>
    <message>
        <source>Roof: %1 operations/s</source>
        <translation>ルーフ：%1 演算／秒</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>ルーフライン</translation>
    </message>
    <message>
        <source>Roofline of %1</source>
        <translation>%1のルーフライン</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>丸め後</translation>
    </message>
    <message>
        <source>Rounding layers one at a time: %1 of %2</source>
        <translation>層を1つずつ丸めています：%1/%2</translation>
    </message>
    <message>
        <source>Rounding the weights causes no error here, because the input or a layer is zero. Change them in the Experiment panel.</source>
        <translation>入力または層が0のため、ここでは重みを丸めても誤差は生じません。「実験」パネルで変更してください。</translation>
    </message>
    <message>
        <source>Rounding the weights only, and the activations too</source>
        <translation>重みのみの丸めと、活性化も含めた丸め</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rule by sensitivity</source>
        <translation>感度順の規則</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs by fraction of the training</source>
        <translation>学習の割合で揃えた実行</translation>
    </message>
    <message>
        <source>Runs by iteration</source>
        <translation>反復で揃えた実行</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR（dB）</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Same bits as %1</source>
        <translation>%1とビットが同一</translation>
    </message>
    <message>
        <source>Same most likely token</source>
        <translation>最尤トークンの一致</translation>
    </message>
    <message>
        <source>Sample at this bit-width</source>
        <translation>このビット幅でのサンプル</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside)</source>
        <translation>サンプル誤差（内側%1）</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, their hull fills %2)</source>
        <translation>サンプル誤差（内側%1、凸包の充填率%2）</translation>
    </message>
    <message>
        <source>Sampled errors (%1 inside, they reach %2)</source>
        <translation>サンプル誤差（内側%1、到達率%2）</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Select a layer: click its bar, or its line in the panel Model.</source>
        <translation>層を選択してください。棒、または「モデル」パネルの行をクリックします。</translation>
    </message>
    <message>
        <source>Select a token to see what it attends to.</source>
        <translation>トークンを選択すると、注意を向ける先が表示されます。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>学習の設定</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shape of the error region</source>
        <translation>誤差領域の形状</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share of eigenvalues ≥ λ</source>
        <translation>固有値 ≥ λ の割合</translation>
    </message>
    <message>
        <source>Share of the bounding box that is region</source>
        <translation>境界ボックスに占める領域の割合</translation>
    </message>
    <message>
        <source>Share of the iterations</source>
        <translation>反復の割合</translation>
    </message>
    <message>
        <source>Share of the iterations: %1</source>
        <translation>反復の割合：%1</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>信号対雑音比（dB）</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width</source>
        <translation>ビット幅ごとの信号対雑音比</translation>
    </message>
    <message>
        <source>Signal to noise by bit-width: %1</source>
        <translation>ビット幅ごとの信号対雑音比：%1</translation>
    </message>
    <message>
        <source>Single layers have not been rounded with these settings.</source>
        <translation>この設定では、まだ層を1つずつ丸めていません。</translation>
    </message>
    <message>
        <source>Singular directions</source>
        <translation>特異方向</translation>
    </message>
    <message>
        <source>Singular value</source>
        <translation>特異値</translation>
    </message>
    <message>
        <source>Singular values of the vertices</source>
        <translation>頂点の特異値</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>最小～最大</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>スパース性</translation>
    </message>
    <message>
        <source>Specialization and focus of attention</source>
        <translation>アテンションの特化度と注目度</translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation>スペクトルノルム</translation>
    </message>
    <message>
        <source>Spectral norms of the layers</source>
        <translation>各層のスペクトルノルム</translation>
    </message>
    <message>
        <source>Spectrum of a layer</source>
        <translation>層のスペクトル</translation>
    </message>
    <message>
        <source>Spectrum: %1, %2</source>
        <translation>スペクトル：%1、%2</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>らせん</translation>
    </message>
    <message>
        <source>Squared error, ‖Q(W) − W‖²</source>
        <translation>二乗誤差 ‖Q(W) − W‖²</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>安定性</translation>
    </message>
    <message>
        <source>Stability (CV)</source>
        <translation>安定性（CV）</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>安定ランク</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>Standard error of KL</source>
        <translation>KLの標準誤差</translation>
    </message>
    <message>
        <source>Standard error of the change</source>
        <translation>変化の標準誤差</translation>
    </message>
    <message>
        <source>Statistics of the layers</source>
        <translation>層の統計</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Steepest descent</source>
        <translation>最急降下</translation>
    </message>
    <message>
        <source>Stretch %1 to %2</source>
        <translation>伸長：%1～%2</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Sum of costs</source>
        <translation>コストの合計</translation>
    </message>
    <message>
        <source>Summary of alpha</source>
        <translation>alphaの要約</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Switches by pair</source>
        <translation>組ごとの切り替え</translation>
    </message>
    <message>
        <source>Switches by pair: %1</source>
        <translation>組ごとの切り替え：%1</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Tensors of the model</source>
        <translation>モデルのテンソル</translation>
    </message>
    <message>
        <source>Tensors of the model: %1</source>
        <translation>モデルのテンソル：%1</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>テスト損失</translation>
    </message>
    <message>
        <source>The bit-width was never switched in this run.</source>
        <translation>この実行ではビット幅は一度も切り替えられていません。</translation>
    </message>
    <message>
        <source>The cast changes no weight.</source>
        <translation>キャストで変わる重みはありません。</translation>
    </message>
    <message>
        <source>The experiment has not been computed yet.</source>
        <translation>実験はまだ計算されていません。</translation>
    </message>
    <message>
        <source>The filter leaves the selected layer out; change it in the panel Model.</source>
        <translation>選択した層はフィルターで除かれています。「モデル」パネルで変更してください。</translation>
    </message>
    <message>
        <source>The first epoch of %1 is not over yet.</source>
        <translation>%1の最初のエポックはまだ終わっていません。</translation>
    </message>
    <message>
        <source>The first layer is being analyzed.</source>
        <translation>最初の層を解析しています。</translation>
    </message>
    <message>
        <source>The first prompt is too long to keep its attention; put a shorter one first.</source>
        <translation>最初のプロンプトが長すぎて、アテンションを保持できません。より短いものを最初に置いてください。</translation>
    </message>
    <message>
        <source>The last valid experiment is shown. %1</source>
        <translation>最後の有効な実験を表示しています。%1</translation>
    </message>
    <message>
        <source>The layer alone</source>
        <translation>その層のみ</translation>
    </message>
    <message>
        <source>The layer has no spectrum.</source>
        <translation>この層にはスペクトルがありません。</translation>
    </message>
    <message>
        <source>The layer has not been analyzed in this precision. Select another one.</source>
        <translation>この層はこの精度で解析していません。別の精度を選択してください。</translation>
    </message>
    <message>
        <source>The layer in each precision</source>
        <translation>各精度での層</translation>
    </message>
    <message>
        <source>The layer in each precision: %1</source>
        <translation>各精度での層：%1</translation>
    </message>
    <message>
        <source>The layers are being measured.</source>
        <translation>層を測定しています。</translation>
    </message>
    <message>
        <source>The levels are those of the first of %1 grids.</source>
        <translation>レベルは%1個の格子のうち最初のものです。</translation>
    </message>
    <message>
        <source>The line holds every loss; colored points mark the extremes in each of %1 stretches.</source>
        <translation>線はすべての損失を含みます。色付きの点は、%1等分した各区間の最大と最小を示します。</translation>
    </message>
    <message>
        <source>The model has not been measured yet; choose Measure layers.</source>
        <translation>モデルはまだ測定していません。「層を測定」を選んでください。</translation>
    </message>
    <message>
        <source>The numbers are being computed.</source>
        <translation>数値を計算しています。</translation>
    </message>
    <message>
        <source>The other rows are the experiments that come with the program, unchanged; areas and volumes are not comparable.</source>
        <translation>ほかの行はプログラムに付属する実験で、変更していないものです。面積と体積は比較できません。</translation>
    </message>
    <message>
        <source>The overlaid experiment can only be seen from the output; choose that view to compare.</source>
        <translation>重ねた実験は出力側からしか表示できません。比較するには出力側の表示を選んでください。</translation>
    </message>
    <message>
        <source>The overlaid experiment has %1 channels and cannot be drawn over one of %2 channels.</source>
        <translation>重ねた実験は%1チャネルのため、%2チャネルの実験に重ねて描画できません。</translation>
    </message>
    <message>
        <source>The overlay cannot be drawn. %1</source>
        <translation>重ねた実験を描画できません。%1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>The plan has not been measured as it is now.</source>
        <translation>現在のプランはまだ測定していません。</translation>
    </message>
    <message>
        <source>The plan is being measured.</source>
        <translation>プランを測定しています。</translation>
    </message>
    <message>
        <source>The plan or the settings have changed since; measure the plan again.</source>
        <translation>測定後にプランまたは設定が変更されています。プランを測定し直してください。</translation>
    </message>
    <message>
        <source>The plan was imported; zones do not change it.</source>
        <translation>プランは読み込んだものです。ゾーンが変わってもプランは変わりません。</translation>
    </message>
    <message>
        <source>The profile %1 has no numbers for this price. Choose another profile or price.</source>
        <translation>プロファイル%1には、このコストの数値がありません。別のプロファイルまたはコストを選んでください。</translation>
    </message>
    <message>
        <source>The profile %1 has no rates or no memory bandwidth, so there is no roof. Choose another profile.</source>
        <translation>プロファイル%1には演算速度またはメモリ帯域幅がないため、ルーフがありません。別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The range cannot be looked up: the file needs the list iteration_losses. Show the whole run instead.</source>
        <translation>範囲を特定できません。ファイルにリストiteration_lossesが必要です。代わりに実行全体を表示してください。</translation>
    </message>
    <message>
        <source>The region or its box is flat, so there is no share to tell</source>
        <translation>領域またはそのボックスが平坦なため、割合は求められません</translation>
    </message>
    <message>
        <source>The rounding that is made</source>
        <translation>実際の丸め</translation>
    </message>
    <message>
        <source>The rounding that is made errs by up to %1</source>
        <translation>実際の丸めの誤差は最大%1</translation>
    </message>
    <message>
        <source>The same error everywhere</source>
        <translation>どこでも同じ誤差</translation>
    </message>
    <message>
        <source>The scale is linear: a logarithmic one needs losses above zero.</source>
        <translation>目盛は線形です。対数目盛には0より大きい損失が必要です。</translation>
    </message>
    <message>
        <source>The selected layer has not been analyzed yet.</source>
        <translation>選択した層はまだ解析していません。</translation>
    </message>
    <message>
        <source>The sizes of these layers have too many sums for all budgets at once; each budget is solved when it is asked for.</source>
        <translation>これらの層のサイズは和の種類が多すぎ、すべての予算を一度には解けません。各予算は指定されたときに解かれます。</translation>
    </message>
    <message>
        <source>The training is about to begin.</source>
        <translation>学習が始まります。</translation>
    </message>
    <message>
        <source>The way back through layer %1 leaves the range of numbers: shown from the output.</source>
        <translation>層%1を逆にたどると数値の範囲を超えるため、出力側から表示しています。</translation>
    </message>
    <message>
        <source>The weights lie on the grid of their bits, so rounding makes no error.</source>
        <translation>重みがそのビット数の格子上にあるため、丸めても誤差は生じません。</translation>
    </message>
    <message>
        <source>The whole box</source>
        <translation>ボックス全体</translation>
    </message>
    <message>
        <source>There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>ビット幅ごとの損失がありません。ファイルにlosses_per_bit、またはiteration_lossesとbit_width_usageの両方が必要です。</translation>
    </message>
    <message>
        <source>There is no error at any point.</source>
        <translation>どの点にも誤差はありません。</translation>
    </message>
    <message>
        <source>There is no error on these two channels. Choose other channels.</source>
        <translation>この2つのチャネルには誤差がありません。別のチャネルを選んでください。</translation>
    </message>
    <message>
        <source>There is no error.</source>
        <translation>誤差はありません。</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>順位がありません。すべてのビット幅で正の平均損失が必要です。</translation>
    </message>
    <message>
        <source>There is one precision only. Analyze the model in another one to see what it changes.</source>
        <translation>精度が1つだけです。変化を見るには、モデルを別の精度でも解析してください。</translation>
    </message>
    <message>
        <source>These numbers are not part of the statistics; measure the model here.</source>
        <translation>これらの数値は統計に含まれていません。ここでモデルを測定してください。</translation>
    </message>
    <message>
        <source>These runs do not say when their losses were recorded: the files need the list iteration_losses.</source>
        <translation>これらの実行には損失がいつ記録されたかの情報がありません。ファイルにリストiteration_lossesが必要です。</translation>
    </message>
    <message>
        <source>This chain</source>
        <translation>この連鎖</translation>
    </message>
    <message>
        <source>This experiment can only be seen from the output; choose that view to compare.</source>
        <translation>この実験は出力側からしか表示できません。比較するには出力側の表示を選んでください。</translation>
    </message>
    <message>
        <source>This experiment has two channels, and its error is a region of the plane. Choose 3-D in the Experiment panel, or a 3-D preset, to see a polytope.</source>
        <translation>この実験は2チャネルで、誤差は平面上の領域です。多面体を見るには、「実験」パネルで3Dまたは3Dのプリセットを選んでください。</translation>
    </message>
    <message>
        <source>This has not been computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
    <message>
        <source>This layer has not been analyzed yet. Wait for it or select another one.</source>
        <translation>この層はまだ解析していません。解析を待つか、別の層を選択してください。</translation>
    </message>
    <message>
        <source>This matrix is zero: it maps everything onto one point.</source>
        <translation>この行列は零行列で、すべてを1点に写します。</translation>
    </message>
    <message>
        <source>This run does not say when its losses were recorded: the file needs the list iteration_losses.</source>
        <translation>この実行には損失がいつ記録されたかの情報がありません。ファイルにリストiteration_lossesが必要です。</translation>
    </message>
    <message>
        <source>This run does not say which bit-width it used when: the file needs the list bit_width_usage.</source>
        <translation>この実行にはどのビット幅をいつ使ったかの情報がありません。ファイルにリストbit_width_usageが必要です。</translation>
    </message>
    <message>
        <source>This run has no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with bit_width_usage.</source>
        <translation>この実行にはビット幅ごとの損失がありません。ファイルにlosses_per_bit、またはiteration_lossesとbit_width_usageの両方が必要です。</translation>
    </message>
    <message>
        <source>This run has too few numbers to suggest anything: losses at two bit-widths or switches between them are needed.</source>
        <translation>この実行は数値が少なすぎて何も提案できません。2つのビット幅での損失、またはその間の切り替えが必要です。</translation>
    </message>
    <message>
        <source>Three channels</source>
        <translation>3チャネル</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Threshold at 2 bits</source>
        <translation>2ビットのしきい値</translation>
    </message>
    <message>
        <source>To</source>
        <translation>切替後</translation>
    </message>
    <message>
        <source>To %1 bit</source>
        <translation>%1ビットへ</translation>
    </message>
    <message>
        <source>To bit-width</source>
        <translation>切替後のビット幅</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>トークン%1：%2</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Tokens of the first prompt</source>
        <translation>最初のプロンプトのトークン</translation>
    </message>
    <message>
        <source>Traffic (KiB)</source>
        <translation>転送量（KiB）</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>学習正解率</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Two blobs</source>
        <translation>2つの塊</translation>
    </message>
    <message>
        <source>Two channels</source>
        <translation>2チャネル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit circle</source>
        <translation>単位円</translation>
    </message>
    <message>
        <source>Unknown bit-width</source>
        <translation>不明なビット幅</translation>
    </message>
    <message>
        <source>Up to layer %1</source>
        <translation>層%1まで</translation>
    </message>
    <message>
        <source>Up to layer %1: area %2</source>
        <translation>層%1まで：面積%2</translation>
    </message>
    <message>
        <source>Up to layer %1: volume %2</source>
        <translation>層%1まで：体積%2</translation>
    </message>
    <message>
        <source>Use of the bit-widths</source>
        <translation>ビット幅の使用率</translation>
    </message>
    <message>
        <source>Use of the bit-widths: %1</source>
        <translation>ビット幅の使用率：%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>変動幅</translation>
    </message>
    <message>
        <source>Variation ratio</source>
        <translation>変動比</translation>
    </message>
    <message>
        <source>Variation ratio %1</source>
        <translation>変動比：%1</translation>
    </message>
    <message>
        <source>Variation ratio infinite</source>
        <translation>変動比：無限大</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体積</translation>
    </message>
    <message>
        <source>Volume of the error regions</source>
        <translation>誤差領域の体積</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>体積：%1</translation>
    </message>
    <message>
        <source>W %1</source>
        <translation>W %1</translation>
    </message>
    <message>
        <source>W: weights, Q: after rounding; rows and columns from 0</source>
        <translation>W：重み、Q：丸め後。行と列は0から</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weight MSE</source>
        <translation>重みのMSE</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>Weight bits by iteration</source>
        <translation>反復ごとの重みのビット数</translation>
    </message>
    <message>
        <source>Weight bits by iteration: %1</source>
        <translation>反復ごとの重みのビット数：%1</translation>
    </message>
    <message>
        <source>Weighted score (larger is better)</source>
        <translation>重み付きスコア（大きいほど良い）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights (KiB)</source>
        <translation>重み（KiB）</translation>
    </message>
    <message>
        <source>Weights and activations</source>
        <translation>重みと活性化</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>変化した重み</translation>
    </message>
    <message>
        <source>Weights in the bin</source>
        <translation>階級内の重みの数</translation>
    </message>
    <message>
        <source>Weights of a layer</source>
        <translation>1つの層の重み</translation>
    </message>
    <message>
        <source>Weights only</source>
        <translation>重みのみ</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>重み：%1</translation>
    </message>
    <message>
        <source>What one token attends to</source>
        <translation>1つのトークンが注意を向ける先</translation>
    </message>
    <message>
        <source>What plans cost, measured</source>
        <translation>プランのコスト（実測）</translation>
    </message>
    <message>
        <source>What rounding one layer does</source>
        <translation>1つの層の丸めによる影響</translation>
    </message>
    <message>
        <source>What speaks for each bit-width</source>
        <translation>各ビット幅の長所</translation>
    </message>
    <message>
        <source>What speaks for each bit-width: %1</source>
        <translation>各ビット幅の長所：%1</translation>
    </message>
    <message>
        <source>What the numbers suggest</source>
        <translation>数値からの提案</translation>
    </message>
    <message>
        <source>What the numbers suggest: %1</source>
        <translation>数値からの提案：%1</translation>
    </message>
    <message>
        <source>What the switches did to the loss is not known: the file needs the list iteration_losses.</source>
        <translation>切り替えが損失に与えた影響は不明です。ファイルにリストiteration_lossesが必要です。</translation>
    </message>
    <message>
        <source>What token %1 (%2) attends to</source>
        <translation>トークン%1（%2）が注意を向ける先</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>移る先</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>値がない理由</translation>
    </message>
    <message>
        <source>With all before it</source>
        <translation>それまでの全層を含む</translation>
    </message>
    <message>
        <source>With limits beside the budget, each budget is solved when it is asked for.</source>
        <translation>予算のほかに上限があるときは、各予算は指定されたときに解かれます。</translation>
    </message>
    <message>
        <source>Without channel mixing</source>
        <translation>チャネル混合なし</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Zones of alpha</source>
        <translation>alphaのゾーン</translation>
    </message>
    <message>
        <source>Zones of the layers</source>
        <translation>層のゾーン</translation>
    </message>
    <message>
        <source>asymmetric grid</source>
        <translation>非対称な格子</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>計算</translation>
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
        <translation>学習ステップ幅（初期値）</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>平均：%1 ± %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未学習</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>symmetric grid</source>
        <translation>対称な格子</translation>
    </message>
    <message>
        <source>tied: %1</source>
        <translation>連動：%1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>定義なし</translation>
    </message>
    <message>
        <source>weights and activations %1</source>
        <translation>重みと活性化：%1</translation>
    </message>
    <message>
        <source>x_min</source>
        <translation>x_min</translation>
    </message>
    <message>
        <source>x_min, k = %1</source>
        <translation>x_min、k = %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>|alpha − alpha in %1|</source>
        <translation>|alpha − %1のalpha|</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 標準誤差</translation>
    </message>
    <message>
        <source>★ best of its column</source>
        <translation>★ 列の中で最良</translation>
    </message>
    <message>
        <source>★ highest composite: %1 · efficiency + %2 · stability + %3 · performance</source>
        <translation>★ 総合スコア最高：%1 · 効率 + %2 · 安定性 + %3 · 性能</translation>
    </message>
    <message>
        <source>★ lowest mean loss</source>
        <translation>★ 平均損失が最小</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>All numbers of each pair of bit-widths</source>
        <translation>ビット幅の各組のすべての数値</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行の比較</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>Convergence rate</source>
        <translation>収束率</translation>
    </message>
    <message>
        <source>Dwells</source>
        <translation>滞在</translation>
    </message>
    <message>
        <source>Efficiency, stability and performance, each from 0 (worst) to 1 (best)</source>
        <translation>効率、安定性、性能。それぞれ0（最悪）～1（最良）</translation>
    </message>
    <message>
        <source>Fall of the loss from the first to the last iteration at each bit-width</source>
        <translation>各ビット幅での最初の反復から最後の反復までの損失の低下</translation>
    </message>
    <message>
        <source>Final loss against stability; lower left is better in both</source>
        <translation>最終損失と安定性。どちらも左下ほど良い</translation>
    </message>
    <message>
        <source>How each bit-width converged</source>
        <translation>各ビット幅での収束の様子</translation>
    </message>
    <message>
        <source>How long the run stayed at each bit-width</source>
        <translation>各ビット幅にとどまった長さ</translation>
    </message>
    <message>
        <source>How much the loss falls per sample; above zero it falls</source>
        <translation>サンプルあたりの損失の低下量。0より大きければ低下している</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Iterations at each bit-width</source>
        <translation>各ビット幅での反復数</translation>
    </message>
    <message>
        <source>Loss change</source>
        <translation>損失の変化</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the loss at each bit-width</source>
        <translation>各ビット幅での損失の平均と標準偏差</translation>
    </message>
    <message>
        <source>Mean loss</source>
        <translation>平均損失</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Share of the iterations at each bit-width</source>
        <translation>各ビット幅での反復の割合</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The change of the loss at every switch</source>
        <translation>各切り替えでの損失の変化</translation>
    </message>
    <message>
        <source>The losses at each bit-width in the order of training, raw behind smoothed</source>
        <translation>各ビット幅での損失（学習順）。平滑化した線の背後に元の値</translation>
    </message>
    <message>
        <source>The losses of all runs over each other</source>
        <translation>すべての実行の損失を重ねて表示</translation>
    </message>
    <message>
        <source>The mean change for each pair of bit-widths</source>
        <translation>ビット幅の各組の平均変化</translation>
    </message>
    <message>
        <source>The ranking, best first</source>
        <translation>順位（最良のものから）</translation>
    </message>
    <message>
        <source>The weighted score; the best in gold</source>
        <translation>重み付きスコア。最良のものは金色</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>What the numbers of this run suggest, each with the number behind it</source>
        <translation>この実行の数値からの提案。それぞれに根拠の数値付き</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>%1 bit is enough: its final loss is %2, within 5 % of the best, %3 at %4 bit.</source>
        <translation>%1ビットで十分です。最終損失は%2で、最良値（%4ビットの%3）との差は5 %以内です。</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches had recovered, and all did before the next one.</source>
        <translation>切り替え後に%1回の反復のウォームアップを設けてください。それまでに%2回の切り替えの9割が回復し、次の切り替えまでにはすべて回復しました。</translation>
    </message>
    <message>
        <source>Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the %2 switches that recovered had done so; %3 of %4 switches did not recover before the next one.</source>
        <translation>切り替え後に%1回の反復のウォームアップを設けてください。回復した%2回の切り替えの9割は、それまでに回復しました。%4回のうち%3回の切り替えは、次の切り替えまでに回復しませんでした。</translation>
    </message>
    <message>
        <source>If only the loss counts, use %1 bit: its mean loss is %2, that of %3 bit is %4.</source>
        <translation>損失だけが重要なら、%1ビットを使ってください。平均損失は%2で、%3ビットでは%4です。</translation>
    </message>
    <message>
        <source>Iterations without a bit-width, left out of the statistics per bit-width: %1 of %2 in bit_width_usage.</source>
        <translation>ビット幅のない反復はビット幅ごとの統計から除きました：bit_width_usageの%2個中%1個。</translation>
    </message>
    <message>
        <source>Left out of the statistics because they are null or not finite: %1 of %2 values in %3.</source>
        <translation>nullまたは有限でないため統計から除きました：%3の%2個中%1個の値。</translation>
    </message>
    <message>
        <source>Switch from %1 to %2 bit with care: the loss rose by %3 on average, at %4 of %5 such switches.</source>
        <translation>%1ビットから%2ビットへの切り替えには注意してください。損失は平均で%3上昇し、この切り替え%5回のうち%4回で上昇しました。</translation>
    </message>
    <message>
        <source>The %1 records have iteration numbers from %2 to %3; what is called an iteration here is the place of a record in the file, from 0.</source>
        <translation>%1個のレコードの反復番号は%2～%3です。ここで反復と呼ぶのは、ファイル内のレコードの位置（0から）です。</translation>
    </message>
    <message>
        <source>The iteration number does not go up at %1 of %2 records, as after a restart; the records are used and counted in the order of the file.</source>
        <translation>%2個中%1個のレコードで、再開後のように反復番号が増えていません。レコードはファイル内の順に使い、数えています。</translation>
    </message>
    <message>
        <source>There is no ranking: it needs a positive mean loss at every bit-width.</source>
        <translation>順位がありません。すべてのビット幅で正の平均損失が必要です。</translation>
    </message>
    <message>
        <source>Train longer at %1 bit: over its last quarter the mean loss is %2, %3 % below the quarter before.</source>
        <translation>%1ビットでの学習を延ばしてください。最後の4分の1の平均損失は%2で、その前の4分の1より%3 %低くなっています。</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on %2 losses only.</source>
        <translation>%1ビットは慎重に扱ってください。数値の根拠となる損失が%2個しかありません。</translation>
    </message>
    <message>
        <source>Treat %1 bit with caution: its numbers stand on a single loss.</source>
        <translation>%1ビットは慎重に扱ってください。数値の根拠となる損失が1個しかありません。</translation>
    </message>
    <message>
        <source>Use %1 bit for the best balance of loss, steadiness and cost: its composite score is %2, the next is %3 bit with %4.</source>
        <translation>損失、安定性、コストのバランスが最も良いのは%1ビットです。総合スコアは%2で、次点は%3ビットの%4です。</translation>
    </message>
    <message>
        <source>bit_width_usage is shorter than iteration_losses: the first %1 of %2 iterations are used.</source>
        <translation>bit_width_usageがiteration_lossesより短いため、%2回の反復のうち最初の%1回を使います。</translation>
    </message>
    <message>
        <source>iteration_losses is shorter than bit_width_usage: the first %1 of %2 iterations are used.</source>
        <translation>iteration_lossesがbit_width_usageより短いため、%2回の反復のうち最初の%1回を使います。</translation>
    </message>
    <message>
        <source>losses_per_bit has %1 values for %2 bit where bit_width_usage has %3 iterations; the statistics per bit-width are those of losses_per_bit.</source>
        <translation>%2ビットについて、losses_per_bitの値は%1個ですが、bit_width_usageの反復は%3回です。ビット幅ごとの統計はlosses_per_bitによるものです。</translation>
    </message>
    <message>
        <source>losses_per_bit has no loss for %1 bit; that bit-width is left out.</source>
        <translation>losses_per_bitに%1ビットの損失がないため、そのビット幅は除きます。</translation>
    </message>
    <message>
        <source>losses_per_bit is empty and not used.</source>
        <translation>losses_per_bitが空のため、使いません。</translation>
    </message>
</context>
<context>
    <name>Spectra</name>
    <message>
        <source>Alpha is %1, above %2: 4 bits.</source>
        <translation>alphaは%1で%2を上回るため、4ビット。</translation>
    </message>
    <message>
        <source>Alpha is %1, above %2: protected with 16 bits.</source>
        <translation>alphaは%1で%2を上回るため、16ビットで保護。</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: 4 bits.</source>
        <translation>alphaは%1で%2を下回るため、4ビット。</translation>
    </message>
    <message>
        <source>Alpha is %1, below %2: protected with 16 bits.</source>
        <translation>alphaは%1で%2を下回るため、16ビットで保護。</translation>
    </message>
    <message>
        <source>Alpha is %1, between %2 and %3: 8 bits.</source>
        <translation>alphaは%1で%2～%3のため、8ビット。</translation>
    </message>
    <message>
        <source>Alpha is %1, but it moves by %2 between the precisions: sensitive, so one zone more.</source>
        <translation>alphaは%1ですが、精度によって%2変動します。敏感なため、1段高いゾーン。</translation>
    </message>
    <message>
        <source>Alpha is undefined in every precision, so the layer keeps 16 bits.</source>
        <translation>どの精度でもalphaが定義されないため、この層は16ビットのまま。</translation>
    </message>
</context>
<context>
    <name>SpectraPage</name>
    <message>
        <source>A bar for every layer and precision; the thresholds can be dragged</source>
        <translation>層と精度ごとの棒。しきい値はドラッグできます</translation>
    </message>
    <message>
        <source>All estimators side by side, with their 95 % bands</source>
        <translation>すべての推定法の比較（95 %の帯付き）</translation>
    </message>
    <message>
        <source>Alpha minus alpha of the first precision, on a logarithmic axis for both signs</source>
        <translation>最初の精度のalphaとの差（正負両方向の対数軸）</translation>
    </message>
    <message>
        <source>Alpha over layers and precisions in three dimensions</source>
        <translation>層と精度に対するalphaの3D表示</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>カテゴリ別</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>精度別</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>推定法</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers in each precision</source>
        <translation>各精度での、層全体にわたるalphaのばらつき</translation>
    </message>
    <message>
        <source>How alpha spreads over the layers of each category, in the first precision</source>
        <translation>最初の精度での、各カテゴリの層にわたるalphaのばらつき</translation>
    </message>
    <message>
        <source>How many layers have which alpha in each precision</source>
        <translation>各精度での、alphaの値ごとの層の数</translation>
    </message>
    <message>
        <source>How many layers of each category have which alpha, in the first precision</source>
        <translation>最初の精度での、各カテゴリのalphaの値ごとの層の数</translation>
    </message>
    <message>
        <source>Mean, spread and quartiles of alpha in each precision</source>
        <translation>各精度でのalphaの平均、ばらつき、四分位数</translation>
    </message>
    <message>
        <source>Norms, ranks and what the cast did, for every precision</source>
        <translation>各精度でのノルム、ランク、キャストの影響</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The same numbers, and why some are undefined</source>
        <translation>同じ数値と、定義されないものの理由</translation>
    </message>
    <message>
        <source>The share of eigenvalues above each one, with the fitted tail; below, alpha for every tail</source>
        <translation>各値以上の固有値の割合と当てはめた裾。下は裾の長さごとのalpha</translation>
    </message>
    <message>
        <source>What is recommended for every layer, and why</source>
        <translation>各層の推奨とその理由</translation>
    </message>
    <message>
        <source>Which layers the thresholds protect; drag the lines</source>
        <translation>しきい値が保護する層。線はドラッグできます</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
</context>
<context>
    <name>TableFigure</name>
    <message numerus="yes">
        <source>… %n more rows</source>
        <translation>
            <numerusform>… ほか%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Drag over the timeline with Ctrl held down, or focus it and press Shift+Right a few times. Every panel follows the range.</source>
        <translation>Ctrlを押しながらタイムラインの上をドラッグするか、フォーカスを移してShift+右を数回押します。すべてのパネルがその範囲に追従します。</translation>
    </message>
    <message>
        <source>Drag the slider of a layer, or focus it and press the arrow keys. The error region beside it changes while you do.</source>
        <translation>層のスライダーをドラッグするか、フォーカスを移して矢印キーを押します。その間、横の誤差領域が変化します。</translation>
    </message>
    <message>
        <source>Drop a training-statistics file on the window or press Ctrl+O. No file at hand? Take the recorded training that comes with the program.</source>
        <translation>学習統計ファイルをウィンドウにドロップするか、Ctrl+Oを押します。手元にファイルがなければ、プログラムに付属する学習の記録を使ってください。</translation>
    </message>
    <message>
        <source>Each lab at the left is a workspace of its own. Click Runs, or press Ctrl+2.</source>
        <translation>左側の各ラボは、それぞれ独立した作業場所です。「実行」をクリックするか、Ctrl+2を押してください。</translation>
    </message>
    <message>
        <source>F1 lists all keys. Shift+F1 says what the focused number means, with its formula. The Help menu starts this tour again.</source>
        <translation>F1ですべてのキーの一覧が表示されます。Shift+F1で、フォーカスのある数値の意味が式とともに表示されます。このツアーは「ヘルプ」メニューからもう一度始められます。</translation>
    </message>
    <message>
        <source>Go to the Runs lab</source>
        <translation>「実行」ラボに移動する</translation>
    </message>
    <message>
        <source>Make a figure for a paper</source>
        <translation>論文用の図を作る</translation>
    </message>
    <message>
        <source>Move a weight</source>
        <translation>重みを動かす</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>統計ファイルを開く</translation>
    </message>
    <message>
        <source>Press Ctrl+Z. Every edit can be undone, and a whole drag is one step.</source>
        <translation>Ctrl+Zを押します。どの編集も元に戻せます。1回のドラッグは1つの操作として扱われます。</translation>
    </message>
    <message>
        <source>Press this button, or Ctrl+E for the panel that has the focus. Choose the size of the column it is for, and export. The file can be opened again.</source>
        <translation>このボタンを押すか、Ctrl+Eでフォーカスのあるパネルをエクスポートします。使う段の幅に合うサイズを選び、エクスポートしてください。ファイルは後でまた開けます。</translation>
    </message>
    <message>
        <source>Select a range of iterations</source>
        <translation>反復の範囲を選択する</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the &amp;sample</source>
        <translation>サンプルを使う(&amp;S)</translation>
    </message>
    <message>
        <source>Task 1 of 3: explore a training</source>
        <translation>課題1/3：学習を調べる</translation>
    </message>
    <message>
        <source>Task 2 of 3: drag a weight</source>
        <translation>課題2/3：重みをドラッグする</translation>
    </message>
    <message>
        <source>Task 3 of 3: export a figure</source>
        <translation>課題3/3：図をエクスポートする</translation>
    </message>
    <message>
        <source>That is how it works</source>
        <translation>使い方は以上です</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
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
        <translation>すべての定義</translation>
    </message>
    <message>
        <source>All definitions, or those of the numbers that one panel shows</source>
        <translation>すべての定義、または1つのパネルに表示される数値の定義</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Definition card</source>
        <translation>定義カード</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Definitions of</source>
        <translation>定義の対象</translation>
    </message>
    <message>
        <source>Finds cards by any word in them (Ctrl+F)</source>
        <translation>カードに含まれる任意の語で検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>No card has these words. Try fewer or other words.</source>
        <translation>これらの語を含むカードはありません。語を減らすか、別の語を試してください。</translation>
    </message>
    <message>
        <source>No card of this panel has these words. Choose “All definitions” above.</source>
        <translation>このパネルにはこれらの語を含むカードがありません。上の「すべての定義」を選んでください。</translation>
    </message>
    <message>
        <source>Search definitions</source>
        <translation>定義を検索</translation>
    </message>
    <message>
        <source>Shown in:</source>
        <translation>表示場所：</translation>
    </message>
    <message>
        <source>The card after (Alt+Right)</source>
        <translation>次のカード（Alt+右）</translation>
    </message>
    <message>
        <source>The card before (Alt+Left)</source>
        <translation>前のカード（Alt+左）</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Costs (*.json)</source>
        <translation>コスト (*.json)</translation>
    </message>
    <message>
        <source>Export the allocation</source>
        <translation>割り当てをエクスポート</translation>
    </message>
    <message>
        <source>Folder with training images</source>
        <translation>学習用画像のフォルダー</translation>
    </message>
    <message>
        <source>Hardware profiles (*.csv)</source>
        <translation>ハードウェアプロファイル (*.csv)</translation>
    </message>
    <message>
        <source>Open costs</source>
        <translation>コストを開く</translation>
    </message>
    <message>
        <source>Open hardware profiles</source>
        <translation>ハードウェアプロファイルを開く</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>量子化プラン (*.json)</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>統計を保存</translation>
    </message>
    <message>
        <source>Save the weights</source>
        <translation>重みを保存</translation>
    </message>
    <message>
        <source>Take the costs of %1</source>
        <translation>%1のコストを使う</translation>
    </message>
    <message>
        <source>Take the hardware profiles of %1</source>
        <translation>%1のハードウェアプロファイルを使う</translation>
    </message>
    <message>
        <source>Train with the images of %1</source>
        <translation>%1の画像で学習</translation>
    </message>
    <message>
        <source>Training statistics (*.json)</source>
        <translation>学習統計 (*.json)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>重み (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CodesignLab</name>
    <message>
        <source>Measure the layers of %1</source>
        <translation>%1の層を測定</translation>
    </message>
    <message>
        <source>Measure the sensitivities of %1</source>
        <translation>%1の感度を測定</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1を学習</translation>
    </message>
    <message numerus="yes">
        <source>Train %n configuration(s)</source>
        <translation>
            <numerusform>%n個の構成を学習</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Nothing fits these letters. Fewer letters find more.</source>
        <translation>これらの文字に合うものはありません。文字を減らすと多く見つかります。</translation>
    </message>
    <message>
        <source>Type to find an action, a panel, a recent file or a definition</source>
        <translation>入力して操作、パネル、最近使ったファイル、定義を探す</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>行う操作</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityActions</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Export all measurements</source>
        <translation>すべての測定値をエクスポート</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>プランをエクスポート</translation>
    </message>
    <message>
        <source>Follow the zones</source>
        <translation>ゾーンに従う</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>プランを読み込む</translation>
    </message>
    <message>
        <source>Import measured statistics</source>
        <translation>測定済みの統計を読み込む</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>代わりにここで測定</translation>
    </message>
    <message>
        <source>Measurements (*.json)</source>
        <translation>測定値 (*.json)</translation>
    </message>
    <message>
        <source>Measurements (*.json);;All files (*)</source>
        <translation>測定値 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>プロンプトを開く</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl *.json);;All files (*)</source>
        <translation>プロンプト (*.txt *.jsonl *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>量子化プラン (*.json)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json);;All files (*)</source>
        <translation>量子化プラン (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Show example statistics</source>
        <translation>統計の例を表示</translation>
    </message>
    <message>
        <source>Take the plan %1</source>
        <translation>プラン%1を使う</translation>
    </message>
    <message>
        <source>Take the prompts of %1</source>
        <translation>%1のプロンプトを使う</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::CriticalityLab</name>
    <message>
        <source>Look at the layers of %1</source>
        <translation>%1の層を確認</translation>
    </message>
    <message>
        <source>Measure the layers of %1</source>
        <translation>%1の層を測定</translation>
    </message>
    <message>
        <source>Measure the plan for %1</source>
        <translation>%1のプランを測定</translation>
    </message>
    <message>
        <source>Read measured statistics</source>
        <translation>測定済みの統計を読み取る</translation>
    </message>
    <message>
        <source>Round single layers of %1</source>
        <translation>%1の層を1つずつ丸める</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DockTitleBar</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>このパネルを閉じる（「表示」メニューで再び表示できます）</translation>
    </message>
    <message>
        <source>Export this panel as a figure</source>
        <translation>このパネルを図としてエクスポートする</translation>
    </message>
    <message>
        <source>Float or dock this panel</source>
        <translation>このパネルを切り離す、または戻す</translation>
    </message>
    <message>
        <source>What do these numbers mean?</source>
        <translation>これらの数値の意味は？</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>ドロップして%1を開く</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>ドロップして%n個のファイルを開く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::app::EngineStatus</name>
    <message>
        <source>Compute %1 ms · Frame %2 ms</source>
        <translation>計算 %1 ms · 描画 %2 ms</translation>
    </message>
    <message>
        <source>Engine: computing</source>
        <translation>エンジン：計算中</translation>
    </message>
    <message>
        <source>Engine: ready</source>
        <translation>エンジン：準備完了</translation>
    </message>
    <message>
        <source>Memory %1 MB</source>
        <translation>メモリ %1 MB</translation>
    </message>
    <message>
        <source>Time of the last computation on the engine thread, and from its result to the panels</source>
        <translation>エンジンスレッドでの最後の計算の時間と、その結果がパネルに届くまでの時間</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ExportAllDialog</name>
    <message>
        <source>%1 (nothing to show yet)</source>
        <translation>%1（まだ表示するものがありません）</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already, the first is %1.</source>
        <translation>
            <numerusform>%n個のファイルが既にあります。最初のものは%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside each</source>
        <translation>それぞれに数値のCSVを付ける(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace the files that exist already</source>
        <translation>既にあるファイルを置き換える(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %n figures.</source>
        <translation>
            <numerusform>%n個の図の後でキャンセルされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one panel.</source>
        <translation>少なくとも1つのパネルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder the figures go to.</source>
        <translation>図の保存先フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Export all panels</source>
        <translation>全パネルをエクスポート</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>図の保存先フォルダー</translation>
    </message>
    <message>
        <source>For panels that were not exported before; the others keep their size and look</source>
        <translation>まだエクスポートしていないパネルに適用。ほかのパネルはサイズと外観を保ちます</translation>
    </message>
    <message>
        <source>Panels to export</source>
        <translation>エクスポートするパネル</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>フォルダー%1はありません。別のフォルダーを選んでください。</translation>
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
        <translation>%1はライセンスによりファイルに埋め込めません。別のフォントを選んでください。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3 × %4 pixels</source>
        <translation>%1 × %2 mm、%3 × %4ピクセル</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高さ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep the shape</source>
        <translation>縦横比を保つ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV beside it</source>
        <translation>数値のCSVを付ける(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>A millimeter of the figure is a millimeter of this screen</source>
        <translation>図の1 mmを画面上の1 mmで表示</translation>
    </message>
    <message>
        <source>Above or below the plot</source>
        <translation>プロットの上または下</translation>
    </message>
    <message>
        <source>At %1 dpi the picture has %2 million pixels; choose a lower resolution.</source>
        <translation>%1 dpiでは画像が%2百万ピクセルになります。解像度を下げてください。</translation>
    </message>
    <message>
        <source>Beside the figure these files exist already: %1. Replace them?</source>
        <translation>図と同じ場所に次のファイルが既にあります：%1。置き換えますか？</translation>
    </message>
    <message>
        <source>Beside the plot</source>
        <translation>プロットの横</translation>
    </message>
    <message>
        <source>Co&amp;lors</source>
        <translation>色(&amp;L)</translation>
    </message>
    <message>
        <source>Copies the figure as PNG at 300 dpi, SVG and PDF (%1)</source>
        <translation>図をPNG（300 dpi）、SVG、PDFとしてコピー（%1）</translation>
    </message>
    <message>
        <source>Dark, for slides</source>
        <translation>ダーク（スライド用）</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>図をエクスポート</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>全体表示(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>フォント(&amp;O)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>凡例(&amp;G)</translation>
    </message>
    <message>
        <source>Light and dark keep their colors apart for color-blind readers</source>
        <translation>ライトもダークも、色覚の多様性に配慮した見分けやすい配色です</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>ライト（紙面用）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>任意サイズ</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>Shades of gray</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>表題(&amp;E)</translation>
    </message>
    <message>
        <source>Table as &amp;Markdown beside it</source>
        <translation>表のMarkdownを付ける(&amp;M)</translation>
    </message>
    <message>
        <source>Table as LaTe&amp;X beside it</source>
        <translation>表のLaTeXを付ける(&amp;A)</translation>
    </message>
    <message>
        <source>Text of the title; empty: the figure&apos;s own</source>
        <translation>表題の文字。空の場合は図自身の表題</translation>
    </message>
    <message>
        <source>The text would be only %1 pt high; choose a larger width or text size.</source>
        <translation>文字の高さが%1 ptしかなくなります。幅または文字サイズを大きくしてください。</translation>
    </message>
    <message>
        <source>This panel has nothing to show yet; the figure will say so.</source>
        <translation>このパネルにはまだ表示するものがありません。図にもその旨が表示されます。</translation>
    </message>
    <message>
        <source>What is wrong with these choices</source>
        <translation>これらの選択の問題点</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>空いている場所</translation>
    </message>
    <message>
        <source>Width and height change together</source>
        <translation>幅と高さを一緒に変更する</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigureActions</name>
    <message>
        <source>Figure copied: %1</source>
        <translation>図をコピーしました：%1</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>図を%1に書き出しました</translation>
    </message>
    <message>
        <source>No open panel of this lab has anything to show yet.</source>
        <translation>このラボで開いているパネルには、まだ表示するものがありません。</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to copy.</source>
        <translation>先にパネルを開いてください。コピーするパネルがありません。</translation>
    </message>
    <message>
        <source>Open a panel first: there is none to export.</source>
        <translation>先にパネルを開いてください。エクスポートするパネルがありません。</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FigurePreview</name>
    <message>
        <source>Preview of the figure at its size on paper</source>
        <translation>紙面上のサイズでの図のプレビュー</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::FileFlow</name>
    <message>
        <source>Copy saved</source>
        <translation>コピーを保存しました</translation>
    </message>
    <message>
        <source>Everything Quantoscope reads (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;All files (*)</source>
        <translation>Quantoscopeで読めるすべてのファイル (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy *.npz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;All files (*)</source>
        <translation>モデル (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Open a training-statistics file</source>
        <translation>学習統計ファイルを開く</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Quantoscopeセッション (*.quantoscope)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Session saved</source>
        <translation>セッションを保存しました</translation>
    </message>
    <message>
        <source>The session has changes that are not saved. Save them first?</source>
        <translation>セッションに保存していない変更があります。先に保存しますか？</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HelpCenter</name>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::HistoryDialog</name>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Click a step, or use Up and Down, to go to that state. The disk marks what is saved.</source>
        <translation>操作をクリックするか、上下キーで選ぶと、その状態に移ります。ディスクの印は保存された状態です。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation>このセッションの操作</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::JobStrip</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>ほか%n個のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this job (Delete)</source>
        <translation>このジョブをキャンセル（Delete）</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Take this line away (Delete)</source>
        <translation>この行を消す（Delete）</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>残り約%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>%1秒で完了</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabWorkspace</name>
    <message>
        <source>Panels in this place</source>
        <translation>この場所のパネル</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::LabsBar</name>
    <message>
        <source>Labs</source>
        <translation>ラボ</translation>
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
        <translation>&lt;h3&gt;Quantoscope %1&lt;/h3&gt;&lt;p&gt;低ビットのニューラルネットワークの誤差がどこで生じ、どの層がそれに耐えられ、どう対処すべきかをリアルタイムに示します。&lt;/p&gt;&lt;p&gt;GNU一般公衆ライセンス（バージョン3以降）に基づく自由ソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Quantoscope</source>
        <translation>Quantoscopeについて</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>無題のセッション</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)…</source>
        <translation>
            <numerusform>ほか%n件のメッセージ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Dismiss this message; View &gt; Messages keeps it</source>
        <translation>このメッセージを閉じる（「表示」&gt;「メッセージ」に残ります）</translation>
    </message>
    <message>
        <source>How often this came</source>
        <translation>発生した回数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>すべてのメッセージを表示</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MessageLogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages since the start</source>
        <translation>起動してからのメッセージ</translation>
    </message>
    <message>
        <source>The selected messages, or all of them</source>
        <translation>選択したメッセージ、またはすべて</translation>
    </message>
    <message>
        <source>There were no messages since the start.</source>
        <translation>起動してからメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::MissingStrip</name>
    <message numerus="yes">
        <source>%n files of this session could not be opened, the first is %1. Their places are kept.</source>
        <translation>
            <numerusform>このセッションの%n個のファイルを開けませんでした。最初のものは%1です。それらの場所は保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this session could not be opened: %1. Its place is kept.</source>
        <translation>このセッションのファイルを開けませんでした：%1。その場所は保持されます。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose where the file is now; others beside it are found, too</source>
        <translation>ファイルの現在の場所を選ぶ。同じ場所にあるほかのファイルも見つかります</translation>
    </message>
    <message>
        <source>Forget the files that could not be opened; this can be undone</source>
        <translation>開けなかったファイルをセッションから外す。元に戻せます</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>セッションから削除</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1は現在どこにありますか？</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::PaletteModel</name>
    <message>
        <source>cannot be used now</source>
        <translation>現在は使えません</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>&amp;Autosave after:</source>
        <translation>自動保存(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clear cache</source>
        <translation>キャッシュを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Digits shown:</source>
        <translation>表示桁数(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T)：</translation>
    </message>
    <message>
        <source>Above it, what was not used for longest is removed first</source>
        <translation>これを超えると、最も長く使われていないものから削除されます</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>すべてのコア</translation>
    </message>
    <message>
        <source>As each table suggests</source>
        <translation>各表の推奨どおり</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Folder of the cache</source>
        <translation>キャッシュのフォルダー</translation>
    </message>
    <message>
        <source>How long after a change the session is kept for recovery</source>
        <translation>変更後、復元用にセッションを保管するまでの時間</translation>
    </message>
    <message>
        <source>How many the engine may use; results do not depend on it</source>
        <translation>エンジンが使えるスレッドの数。結果には影響しません</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>使用中：</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>上限(&amp;M)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>キャッシュなし</translation>
    </message>
    <message>
        <source>Of menus, panels and messages; numbers are the same in all</source>
        <translation>メニュー、パネル、メッセージの言語。数値の書式はどの言語でも同じです</translation>
    </message>
    <message>
        <source>Of the window; figures for paper are always light</source>
        <translation>ウィンドウのテーマ。紙面用の図は常にライトです</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Removes what can be computed again; your files stay</source>
        <translation>再計算できるものを削除します。ファイルには影響しません</translation>
    </message>
    <message>
        <source>Significant digits in tables and read-outs; files keep all</source>
        <translation>表と読み取り値の有効桁数。ファイルには全桁を書き込みます</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>スレッド(&amp;H)：</translation>
    </message>
    <message>
        <source>Where results that take long are kept</source>
        <translation>時間のかかる結果の保管場所</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecentFiles</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>%1 is not there any more: moved, renamed or deleted.</source>
        <translation>%1はもうありません（移動、名前の変更、または削除）。</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::RecoveryStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with this session; saving it goes to its original file</source>
        <translation>このセッションで続ける。保存すると元のファイルに書き込まれます</translation>
    </message>
    <message>
        <source>Delete this unsaved work for good</source>
        <translation>この未保存の作業を完全に削除する</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>保管しておき、次回の起動時にもう一度確認する</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Quantoscope session (*.quantoscope)</source>
        <translation>Quantoscopeセッション (*.quantoscope)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>コピーとして保存…</translation>
    </message>
    <message>
        <source>Save unsaved work as</source>
        <translation>未保存の作業の保存先</translation>
    </message>
    <message>
        <source>The program ended unexpectedly on the computer %1. Unsaved work from %2 can be recovered (%3).</source>
        <translation>コンピューター%1でプログラムが予期せず終了しました。%2の未保存の作業を復元できます（%3）。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Unsaved work from %1 can be recovered (%2).</source>
        <translation>プログラムが予期せず終了しました。%1の未保存の作業を復元できます（%2）。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <source>Unsaved work from %1 (%2) is damaged and was kept as it is: %3</source>
        <translation>%1の未保存の作業（%2）は破損しているため、そのまま保管しました：%3</translation>
    </message>
    <message>
        <source>Write it to a file of your choice and keep the present session</source>
        <translation>選んだファイルに書き込み、現在のセッションを保つ</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>保存履歴なし</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportActions</name>
    <message>
        <source>No program was found to show %1; open it in a browser.</source>
        <translation>%1を表示するプログラムが見つかりません。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>レポートを%1に書き出しました</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートを書き出す</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ReportDialog</name>
    <message>
        <source>%1 is a file; choose a folder.</source>
        <translation>%1はファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Replace the report that is there</source>
        <translation>既にあるレポートを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the page when it is written</source>
        <translation>書き出した後にページを表示する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>A page with all figures, tables and numbers of these runs. Beside it: figures as SVG, tables as CSV, LaTeX and Markdown, numbers as JSON.</source>
        <translation>選んだ実行のすべての図、表、数値をまとめたページ。併せて、図をSVG、表をCSV、LaTeX、Markdown、数値をJSONで書き出します。</translation>
    </message>
    <message>
        <source>Choose at least one run.</source>
        <translation>少なくとも1つの実行を選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder the report goes to.</source>
        <translation>レポートの保存先フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>レポートの保存先フォルダー</translation>
    </message>
    <message>
        <source>Runs in the report</source>
        <translation>レポートに含める実行</translation>
    </message>
    <message>
        <source>There is an index.html in this folder already.</source>
        <translation>このフォルダーには既にindex.htmlがあります。</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートを書き出す</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::ShortcutsDialog</name>
    <message>
        <source>%1 already starts “%2”. Take it away from there?</source>
        <translation>%1は既に「%2」に割り当てられています。そこから外しますか？</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>そのままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>外す(&amp;T)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Back to the keys this action had at first</source>
        <translation>この操作の最初のキーに戻す</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>キーを変更する操作を選んでください。</translation>
    </message>
    <message>
        <source>Give all actions the keys they had at first? Your own are lost.</source>
        <translation>すべての操作を最初のキーに戻しますか？ご自身で設定したキーは失われます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>「%1」の新しいキー：</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>すべてリセット(&amp;A)…</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>すべてのショートカットをリセット</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>The action stays in menus and palette</source>
        <translation>操作はメニューとパレットに残ります</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraActions</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export all layers as one PDF</source>
        <translation>全層を1つのPDFでエクスポート</translation>
    </message>
    <message>
        <source>Export the recommended plan</source>
        <translation>推奨プランをエクスポート</translation>
    </message>
    <message>
        <source>Folder for the plots</source>
        <translation>プロットの保存先フォルダー</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果の保存先フォルダー</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Quantization plan (*.json)</source>
        <translation>量子化プラン (*.json)</translation>
    </message>
    <message>
        <source>Writing a page for each layer…</source>
        <translation>層ごとに1ページを書き出しています…</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraExports</name>
    <message>
        <source>Alpha of every layer: %1</source>
        <translation>各層のalpha：%1</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>プランを%1に書き出しました</translation>
    </message>
    <message>
        <source>Plots written to %1</source>
        <translation>プロットを%1に書き出しました</translation>
    </message>
    <message>
        <source>Results written to %1</source>
        <translation>結果を%1に書き出しました</translation>
    </message>
    <message>
        <source>Select a layer of the model first.</source>
        <translation>先にモデルの層を選択してください。</translation>
    </message>
    <message>
        <source>The chain of the Geometry lab has no room for another layer.</source>
        <translation>「幾何」ラボの連鎖には、層を追加する余地がありません。</translation>
    </message>
    <message>
        <source>Use %1 in Geometry</source>
        <translation>「幾何」で%1を使う</translation>
    </message>
    <message>
        <source>Write a plot of every layer</source>
        <translation>各層のプロットを書き出す</translation>
    </message>
    <message>
        <source>Write the results of the spectra</source>
        <translation>スペクトルの結果を書き出す</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::SpectraLab</name>
    <message>
        <source>Analyze the spectra of %1</source>
        <translation>%1のスペクトルを解析</translation>
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
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close tour</source>
        <translation>ツアーを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Does this step for you</source>
        <translation>この手順を代わりに実行します</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::WelcomeStrip</name>
    <message>
        <source>Close; Help &gt; Welcome brings it back</source>
        <translation>閉じる（「ヘルプ」&gt;「ようこそ」で再び表示できます）</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Open a stats file</source>
        <translation>統計ファイルを開く</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>最近：</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>起動時に表示</translation>
    </message>
    <message>
        <source>Statistics of a training, one JSON file per run</source>
        <translation>学習の統計。1つの実行につき1つのJSONファイル</translation>
    </message>
    <message>
        <source>Take a sample</source>
        <translation>サンプルを使う</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>quantoscope::app::Workbench</name>
    <message>
        <source>Close model %1</source>
        <translation>モデル%1を閉じる</translation>
    </message>
    <message>
        <source>Import statistics %1</source>
        <translation>統計%1を読み込む</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1の場所を指定</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Open experiment %1</source>
        <translation>実験%1を開く</translation>
    </message>
    <message>
        <source>Open model %1</source>
        <translation>モデル%1を開く</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>実行%1を開く</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>未保存の作業を復元</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>見つからないファイルを外す</translation>
    </message>
    <message>
        <source>Remove run %1</source>
        <translation>実行%1を外す</translation>
    </message>
</context>
<context>
    <name>quantoscope::axes3d::OrbitView</name>
    <message>
        <source>&amp;Copy image</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>図をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Isometric view</source>
        <translation>等角表示(&amp;I)</translation>
    </message>
    <message>
        <source>Arrow keys turn the view, plus and minus zoom, Home fits, Page Down reads out the parts.</source>
        <translation>矢印キーで回転、プラスとマイナスでズーム、Homeで全体表示、Page Downで各部分を読み上げます。</translation>
    </message>
    <message>
        <source>Copy &amp;data (CSV)</source>
        <translation>データをコピー（CSV）(&amp;D)</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>全体表示(&amp;A)</translation>
    </message>
    <message>
        <source>View against first axis</source>
        <translation>第1軸の反対側から見る</translation>
    </message>
    <message>
        <source>View against second axis</source>
        <translation>第2軸の反対側から見る</translation>
    </message>
    <message>
        <source>View against third axis</source>
        <translation>第3軸の反対側から見る</translation>
    </message>
    <message>
        <source>View along &amp;first axis</source>
        <translation>第1軸に沿って見る(&amp;F)</translation>
    </message>
    <message>
        <source>View along &amp;second axis</source>
        <translation>第2軸に沿って見る(&amp;S)</translation>
    </message>
    <message>
        <source>View along &amp;third axis</source>
        <translation>第3軸に沿って見る(&amp;T)</translation>
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
        <translation>3Dビュー</translation>
    </message>
    <message>
        <source>Ctrl with arrow keys reads values.</source>
        <translation>Ctrlを押しながら矢印キーで値を読み上げます。</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ParameterSlider</name>
    <message>
        <source>%1
Drag, use the wheel or the arrow keys (Shift fine, Alt coarse); double-click or Delete resets.</source>
        <translation>%1
ドラッグ、ホイール、矢印キーで変更（Shiftで細かく、Altで粗く）。ダブルクリックまたはDeleteでリセット。</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::TableView</name>
    <message>
        <source>Copy selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>この列で昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>この列で降順に並べ替え</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>「%1」とは？</translation>
    </message>
</context>
<context>
    <name>quantoscope::base::ValueCell</name>
    <message>
        <source>%1
Drag sideways, type, or use the arrow keys; Shift is fine, Alt is coarse.</source>
        <translation>%1
横にドラッグ、入力、または矢印キーで変更。Shiftで細かく、Altで粗く。</translation>
    </message>
</context>
<context>
    <name>quantoscope::charts::ChartView</name>
    <message>
        <source>%1 over %2</source>
        <translation>縦軸%1、横軸%2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>図をエクスポート…</translation>
    </message>
    <message>
        <source>Part of the chart in view</source>
        <translation>グラフの表示範囲</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AllocationStrip</name>
    <message>
        <source>Add the allocation to the precision grid, to be trained</source>
        <translation>割り当てを精度グリッドに加え、学習できるようにする</translation>
    </message>
    <message>
        <source>Click a bar to pin or tie its layer.</source>
        <translation>棒をクリックすると層を固定・連動できます。</translation>
    </message>
    <message>
        <source>Cost of the allocation</source>
        <translation>割り当てのコスト</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>プランをエクスポート…</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ%1</translation>
    </message>
    <message>
        <source>Group of the selected layer</source>
        <translation>選択した層のグループ</translation>
    </message>
    <message>
        <source>Layers of one group get one bit-width</source>
        <translation>同じグループの層は同じビット幅になります</translation>
    </message>
    <message>
        <source>Limit multiply-adds, bit operations, latency and energy beside the budget</source>
        <translation>予算に加えて、積和演算、ビット演算、レイテンシ、エネルギーに上限を設ける</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Make a configuration</source>
        <translation>構成にする</translation>
    </message>
    <message>
        <source>Measure the model</source>
        <translation>モデルを測定</translation>
    </message>
    <message>
        <source>Measure what rounding does to the weights of every layer</source>
        <translation>各層の重みへの丸めの影響を測定する</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>固定なし</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>連動なし</translation>
    </message>
    <message>
        <source>Open an allocation instance, or a plan for the opened model</source>
        <translation>割り当ての問題例、または開いているモデルのプランを開く</translation>
    </message>
    <message>
        <source>Open costs…</source>
        <translation>コストを開く…</translation>
    </message>
    <message>
        <source>Pin of the selected layer</source>
        <translation>選択した層の固定</translation>
    </message>
    <message numerus="yes">
        <source>Pinned at %n bit(s)</source>
        <translation>
            <numerusform>%nビットに固定</numerusform>
        </translation>
    </message>
    <message>
        <source>Query, key and value of a block get one bit-width</source>
        <translation>ブロック内のクエリ、キー、バリューを同じビット幅にする</translation>
    </message>
    <message>
        <source>Take the allocation as configuration</source>
        <translation>割り当てを構成として使う</translation>
    </message>
    <message>
        <source>Tie query, key, value</source>
        <translation>Q・K・Vを連動</translation>
    </message>
    <message>
        <source>Write the allocation as a quantization plan</source>
        <translation>割り当てを量子化プランとして書き出す</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::AttentionStrip</name>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Head whose attention is shown</source>
        <translation>アテンションを表示するヘッド</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer whose attention is shown</source>
        <translation>アテンションを表示する層</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BasisEditor</name>
    <message>
        <source>Basis vectors</source>
        <translation>基底ベクトル</translation>
    </message>
    <message>
        <source>Where the layer sends the basis vectors. Drag a tip, or choose one with Space and move it with the arrow keys; Shift moves the third channel.</source>
        <translation>層による基底ベクトルの像。先端をドラッグするか、Spaceで選んで矢印キーで動かします。Shiftで第3チャネルを動かします。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::BitsPanel</name>
    <message>
        <source>The bit-widths that are compared: numbers and ranges such as 2,3,4-8.</source>
        <translation>比較するビット幅。2,3,4-8のような数値と範囲で指定します。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::CriticalityStart</name>
    <message>
        <source>Import statistics…</source>
        <translation>統計を読み込む…</translation>
    </message>
    <message>
        <source>No language model is open</source>
        <translation>言語モデルが開かれていません</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Open the folder of a model of the Llama architecture to see which of its layers can go to 2 bits.</source>
        <translation>Llamaアーキテクチャのモデルのフォルダーを開くと、どの層を2ビットにできるかを調べられます。</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>サンプルのモデルを開く</translation>
    </message>
    <message>
        <source>This cannot be measured</source>
        <translation>測定できません</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::DistributionPanel</name>
    <message>
        <source>Boxes</source>
        <translation>箱ひげ</translation>
    </message>
    <message>
        <source>Brushed range only</source>
        <translation>選択範囲のみ</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Counts in bins shared by all bit-widths (Freedman and Diaconis)</source>
        <translation>すべてのビット幅に共通の階級での度数（Freedman・Diaconis）</translation>
    </message>
    <message>
        <source>Distribution of the loss</source>
        <translation>損失の分布</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>チャートの種類</translation>
    </message>
    <message>
        <source>Median, quartiles, and whiskers to the last loss within 1.5 times their distance</source>
        <translation>中央値、四分位数、および四分位範囲の1.5倍以内にある最後の損失までのひげ</translation>
    </message>
    <message>
        <source>No range is selected in the timeline; the whole run is shown.</source>
        <translation>タイムラインで範囲が選択されていないため、実行全体を表示しています。</translation>
    </message>
    <message>
        <source>Use only the iterations selected in the timeline or the loss plot</source>
        <translation>タイムラインまたは損失のプロットで選択した反復だけを使う</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::EmptyState</name>
    <message>
        <source>A JSON file with iteration_losses, bit_width_usage or losses_per_bit</source>
        <translation>iteration_losses、bit_width_usage、losses_per_bitのいずれかを含むJSONファイル</translation>
    </message>
    <message>
        <source>A recorded training of 1500 iterations at 2, 4, 8 and 16 bit</source>
        <translation>2、4、8、16ビットでの1500反復の学習の記録</translation>
    </message>
    <message>
        <source>No run is loaded</source>
        <translation>実行が読み込まれていません</translation>
    </message>
    <message>
        <source>Open a stats file…</source>
        <translation>統計ファイルを開く…</translation>
    </message>
    <message>
        <source>Open the statistics file of a training with changing bit-widths, or drop it on the window.</source>
        <translation>ビット幅を切り替える学習の統計ファイルを開くか、ウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Take the sample</source>
        <translation>サンプルを使う</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ExperimentPanel</name>
    <message>
        <source>%1 (edited)</source>
        <translation>%1（編集済み）</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>層：%1/%2</translation>
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
        <translation>層を追加</translation>
    </message>
    <message>
        <source>Adds a small block of the open model&apos;s weights as a layer.</source>
        <translation>開いているモデルの重みの小さなブロックを層として追加します。</translation>
    </message>
    <message>
        <source>Adds an identity at the end of the chain, up to %1 layers.</source>
        <translation>連鎖の最後に恒等行列を追加します（最大%1層）。</translation>
    </message>
    <message>
        <source>Each layer starts at the shared bit-width; set it on the layer&apos;s card.</source>
        <translation>各層は共通のビット幅から始まります。層のカードで設定してください。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Move layer %1 down</source>
        <translation>層%1を下へ移動</translation>
    </message>
    <message>
        <source>Move layer %1 up</source>
        <translation>層%1を上へ移動</translation>
    </message>
    <message>
        <source>One bit-width for all layers</source>
        <translation>すべての層に共通のビット幅</translation>
    </message>
    <message>
        <source>Open a model first: its weights can become a layer here.</source>
        <translation>先にモデルを開いてください。その重みをここで層として使えます。</translation>
    </message>
    <message>
        <source>Own bit-width for each layer</source>
        <translation>層ごとのビット幅</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>独自の実験</translation>
    </message>
    <message>
        <source>Paste the weights of layer %1</source>
        <translation>層%1の重みを貼り付け</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>プリセット%1</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>層%1を削除</translation>
    </message>
    <message>
        <source>Replaces the experiment by one that ships with the program. Can be undone.</source>
        <translation>実験をプログラムに付属するものに置き換えます。元に戻せます。</translation>
    </message>
    <message>
        <source>Switch to 2-D</source>
        <translation>2Dに切り替え</translation>
    </message>
    <message>
        <source>Switch to 3-D</source>
        <translation>3Dに切り替え</translation>
    </message>
    <message>
        <source>Take a block of %1</source>
        <translation>%1のブロックを使う</translation>
    </message>
    <message>
        <source>Take from model…</source>
        <translation>モデルから取り込む…</translation>
    </message>
    <message>
        <source>The value that enters the first layer, channel by channel.</source>
        <translation>最初の層に入る値（チャネルごと）。</translation>
    </message>
    <message>
        <source>Three channels: what is new comes from the identity.</source>
        <translation>3チャネル：増える部分は恒等行列から補います。</translation>
    </message>
    <message>
        <source>Two channels: third rows and columns are cut off.</source>
        <translation>2チャネル：3番目の行と列は切り捨てます。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::HardwareStrip</name>
    <message>
        <source>Open a table of hardware profiles (CSV)</source>
        <translation>ハードウェアプロファイルの表（CSV）を開く</translation>
    </message>
    <message>
        <source>Own profiles…</source>
        <translation>独自のプロファイル…</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::InferencePanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>活性化を各層の後に、すべての点に共通のスケールで丸めます。オフ：重みのみ。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LandscapePanel</name>
    <message>
        <source>Colors over the plane of inputs.</source>
        <translation>入力平面上の色分け表示。</translation>
    </message>
    <message>
        <source>Heights over the plane of inputs: drag turns it, the wheel zooms.</source>
        <translation>入力平面上の高さ表示：ドラッグで回転、ホイールでズーム。</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>多様体</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Shape of the landscape</source>
        <translation>地形の表示形式</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>The points of the manifold on the map; pick one to find it in all panels.</source>
        <translation>マップ上の多様体の点。点を選ぶと、すべてのパネルでその点が示されます。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerBarsPanel</name>
    <message>
        <source>%1 (of the last valid experiment)</source>
        <translation>%1（最後の有効な実験）</translation>
    </message>
    <message>
        <source>All numbers of the layers as a table.</source>
        <translation>層のすべての数値を表で表示。</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>How far the error of one layer can reach along each channel.</source>
        <translation>1つの層の誤差が各チャネルに沿って届く範囲。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>One measure as bars.</source>
        <translation>1つの指標を棒グラフで表示。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The largest error of a layer and all before it along each channel, as a share of the value there.</source>
        <translation>各チャネルに沿った、ある層とそれより前のすべての層による最大誤差（その箇所の値に対する割合）。</translation>
    </message>
    <message>
        <source>The largest error of all layers along each channel, as a share of the value there.</source>
        <translation>各チャネルに沿った全層の最大誤差（その箇所の値に対する割合）。</translation>
    </message>
    <message>
        <source>The largest error of one layer along each channel, as a share of the value there.</source>
        <translation>各チャネルに沿った1つの層の最大誤差（その箇所の値に対する割合）。</translation>
    </message>
    <message>
        <source>The largest factor by which the quantized weights can stretch an error.</source>
        <translation>量子化された重みが誤差を引き伸ばす最大の倍率。</translation>
    </message>
    <message>
        <source>The relative error of each channel divided by the mean over channels.</source>
        <translation>各チャネルの相対誤差を全チャネルの平均で割った値。</translation>
    </message>
    <message>
        <source>What the bars show of each layer.</source>
        <translation>各層について棒グラフに示すもの。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerCard</name>
    <message>
        <source>Copy matrix</source>
        <translation>行列をコピー</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>層%1</translation>
    </message>
    <message>
        <source>Move layer %1 down, towards the output</source>
        <translation>層%1を下（出力側）へ移動</translation>
    </message>
    <message>
        <source>Move layer %1 up, towards the input</source>
        <translation>層%1を上（入力側）へ移動</translation>
    </message>
    <message>
        <source>Paste matrix (numpy or rows)</source>
        <translation>行列を貼り付け（numpyまたは行ごと）</translation>
    </message>
    <message>
        <source>Remove layer %1</source>
        <translation>層%1を削除</translation>
    </message>
    <message>
        <source>The weights of this layer</source>
        <translation>この層の重み</translation>
    </message>
    <message>
        <source>Weights after rounding</source>
        <translation>丸め後の重み</translation>
    </message>
    <message>
        <source>Weights of layer %1: copy, paste, drag the basis vectors</source>
        <translation>層%1の重み：コピー、貼り付け、基底ベクトルのドラッグ</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>ビット</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LayerRegionsPanel</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>チャネル%1と%2</translation>
    </message>
    <message>
        <source>One scale for all layers; off: each picture is filled.</source>
        <translation>すべての層を同じ縮尺で表示。オフ：各図を枠いっぱいに表示。</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Polytopes: drag one and all turn.</source>
        <translation>多面体：1つをドラッグすると、すべてが回転します。</translation>
    </message>
    <message>
        <source>Same scale</source>
        <translation>同じ縮尺</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空間</translation>
    </message>
    <message>
        <source>Space or plane</source>
        <translation>空間または平面</translation>
    </message>
    <message>
        <source>The two channels that the regions are projected onto, exactly.</source>
        <translation>領域を正確に射影する2つのチャネル。</translation>
    </message>
    <message>
        <source>Their exact projections onto two channels.</source>
        <translation>2つのチャネルへの正確な射影。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LimitRow</name>
    <message>
        <source>Not known for these layers: it needs their multiply-adds, for latency and energy also a hardware profile that knows these widths.</source>
        <translation>これらの層については不明です。層の積和演算数が必要で、レイテンシとエネルギーには、これらのビット幅を含むハードウェアプロファイルも必要です。</translation>
    </message>
    <message>
        <source>The best allocation of this budget takes %1 in an inference.</source>
        <translation>この予算での最良の割り当ては、1回の推論に%1を要します。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::LossPanel</name>
    <message>
        <source>Log scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Logarithmic loss axis; needs losses above zero</source>
        <translation>損失の軸を対数にする（0より大きい損失が必要）</translation>
    </message>
    <message>
        <source>Loss by iteration</source>
        <translation>反復ごとの損失</translation>
    </message>
    <message>
        <source>Mean over a window centered at each iteration, a fiftieth of the run long (5 to 101)</source>
        <translation>各反復を中心とする窓の平均。窓の長さは実行の50分の1（5～101）</translation>
    </message>
    <message>
        <source>Rolling mean</source>
        <translation>移動平均</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldPanel</name>
    <message>
        <source>Comma-separated points (*.csv *.txt);;All files (*)</source>
        <translation>コンマ区切りの点 (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>点を開く</translation>
    </message>
    <message>
        <source>Points from a file</source>
        <translation>ファイルの点</translation>
    </message>
    <message>
        <source>Take points from a file: a line for each point, numbers separated by commas.</source>
        <translation>ファイルから点を読み込みます（1行に1点、数値はコンマ区切り）。</translation>
    </message>
    <message>
        <source>The error regions around some of the inputs, at their true size.</source>
        <translation>一部の入力のまわりの誤差領域を実際の大きさで表示。</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>チューブ</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ManifoldsPanel</name>
    <message>
        <source>Activations are rounded after each layer with one scale for all points; off: weights only.</source>
        <translation>活性化を各層の後に、すべての点に共通のスケールで丸めます。オフ：重みのみ。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::MeasuringStrip</name>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1所要時間は%2です。</translation>
    </message>
    <message>
        <source>Measure here instead</source>
        <translation>代わりにここで測定</translation>
    </message>
    <message>
        <source>Measure layers</source>
        <translation>層を測定</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>プランを測定</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>プラン全体を、均一なビット幅と並べて測定する</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進捗</translation>
    </message>
    <message>
        <source>Put the imported statistics away and measure the opened model</source>
        <translation>読み込んだ統計を片付け、開いているモデルを測定する</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>層を1つずつ丸め、次トークンへの影響を測定する</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>層を1つずつ丸める</translation>
    </message>
    <message>
        <source>Run the prompts through the model and measure activations and attention</source>
        <translation>プロンプトをモデルに通し、活性化とアテンションを測定する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what was measured stays</source>
        <translation>停止する。測定済みの値は残ります</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約%1時間</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelPanel</name>
    <message>
        <source>%1 layers of %2 tensors, %3</source>
        <translation>テンソル%2個中、層%1個、%3</translation>
    </message>
    <message>
        <source>Choose a small block of the selected layer and add it to the chain of the Geometry lab</source>
        <translation>選択した層の小さなブロックを選び、「幾何」ラボの連鎖に加える</translation>
    </message>
    <message>
        <source>Close the model</source>
        <translation>モデルを閉じる</translation>
    </message>
    <message>
        <source>Close the model; this can be undone</source>
        <translation>モデルを閉じる（元に戻せます）</translation>
    </message>
    <message>
        <source>Filter layers by a regular expression</source>
        <translation>正規表現で層を絞り込む</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>層のフィルター</translation>
    </message>
    <message>
        <source>Only layers with a match in their name are analyzed and shown, for example attn|mlp</source>
        <translation>名前に一致する部分のある層だけを解析して表示します（例：attn|mlp）</translation>
    </message>
    <message>
        <source>Use in Geometry</source>
        <translation>「幾何」で使う</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::ModelTree</name>
    <message>
        <source>Block %1</source>
        <translation>ブロック%1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>モデルの層</translation>
    </message>
    <message>
        <source>Outside of blocks</source>
        <translation>ブロックの外</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::NoModel</name>
    <message>
        <source>No model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Open a weight file (safetensors, ONNX, npy or npz) to see how its layers&apos; spectra change with the precision.</source>
        <translation>重みのファイル（safetensors、ONNX、npz、npy）を開くと、各層のスペクトルが精度によってどう変わるかが表示されます。</translation>
    </message>
    <message>
        <source>Open the sample model</source>
        <translation>サンプルのモデルを開く</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OpenModelButtons</name>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Open a weight file: safetensors, ONNX, npy or npz</source>
        <translation>重みのファイルを開く：safetensors、ONNX、npy、npz</translation>
    </message>
    <message>
        <source>Open the small language model that ships with the program</source>
        <translation>プログラムに付属する小さな言語モデルを開く</translation>
    </message>
    <message>
        <source>Sample model</source>
        <translation>サンプルのモデル</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverlayButton</name>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pin the present experiment</source>
        <translation>現在の実験を固定(&amp;P)</translation>
    </message>
    <message>
        <source>Experiments (*.json);;All files (*)</source>
        <translation>実験 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>Laid over this experiment: %1.</source>
        <translation>この実験に重ねている実験：%1。</translation>
    </message>
    <message>
        <source>Lays another experiment over this one: a preset, a file, or this one as it is now.</source>
        <translation>この実験に別の実験（プリセット、ファイル、または現在の状態）を重ねます。</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>重ねない</translation>
    </message>
    <message>
        <source>Open an experiment as overlay</source>
        <translation>重ねる実験を開く</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ね合わせ</translation>
    </message>
    <message>
        <source>Overlay %1</source>
        <translation>%1を重ねる</translation>
    </message>
    <message>
        <source>Overlay: %1</source>
        <translation>重ね合わせ：%1</translation>
    </message>
    <message>
        <source>Own experiment</source>
        <translation>独自の実験</translation>
    </message>
    <message>
        <source>Pin the experiment as overlay</source>
        <translation>重ねる実験として固定</translation>
    </message>
    <message>
        <source>The experiment cannot be opened</source>
        <translation>実験を開けません</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::OverviewPanel</name>
    <message>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Bit-widths</source>
        <translation>ビット幅</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>表の内容</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Follow files that change</source>
        <translation>変更されるファイルを追跡</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>この実行を外す</translation>
    </message>
    <message>
        <source>Remove this run; can be undone</source>
        <translation>この実行を外す（元に戻せます）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Show what a training writes while it runs; zoom and selection stay</source>
        <translation>学習が実行中に書き出す内容を表示する。ズームと選択は保たれます</translation>
    </message>
    <message>
        <source>The file of this run is still being written; what is shown is what it holds so far</source>
        <translation>この実行のファイルはまだ書き込み中です。表示はこれまでの内容です</translation>
    </message>
    <message>
        <source>The loaded runs side by side</source>
        <translation>読み込んだ実行を並べて表示</translation>
    </message>
    <message>
        <source>The losses of the shown run at each bit-width</source>
        <translation>表示中の実行の各ビット幅での損失</translation>
    </message>
    <message>
        <source>The run that all panels of this lab show</source>
        <translation>このラボのすべてのパネルが表示する実行</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Write all figures, tables and numbers of the runs into a folder</source>
        <translation>実行のすべての図、表、数値をフォルダーに書き出す</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>書き込み中</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PagedRunPanel</name>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Kind of view</source>
        <translation>表示の種類</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PartsBar</name>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>対角</translation>
    </message>
    <message>
        <source>Errors of random roundings and the error of the rounding that is made; all lie inside.</source>
        <translation>ランダムな丸めの誤差と実際の丸めの誤差。すべて領域の内側にあります。</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>すべてが収まるように表示する</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>入れ子</translation>
    </message>
    <message>
        <source>Principal axes, as far as the region reaches along them.</source>
        <translation>主軸（領域がそれに沿って届く範囲まで）。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>The bounding box: what a bound for each channel would claim.</source>
        <translation>境界ボックス：チャネルごとの上界が主張する範囲。</translation>
    </message>
    <message>
        <source>The error of the whole chain: the Minkowski sum of its layers.</source>
        <translation>連鎖全体の誤差：各層のミンコフスキー和。</translation>
    </message>
    <message>
        <source>The same chain without channel mixing: only the main diagonals.</source>
        <translation>チャネル混合のない同じ連鎖（主対角成分のみ）。</translation>
    </message>
    <message>
        <source>The whole after each layer, one inside the next.</source>
        <translation>各層の後の全体。それぞれ次の領域の内側に入ります。</translation>
    </message>
    <message>
        <source>What each layer adds by itself, in the layer&apos;s color.</source>
        <translation>各層が単独で加える分（層の色で表示）。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlanStrip</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%nビット</numerusform>
        </translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>プランどおり</translation>
    </message>
    <message>
        <source>Bits of the selected layer</source>
        <translation>選択した層のビット数</translation>
    </message>
    <message>
        <source>Bits of the selected layer&apos;s seven matrices</source>
        <translation>選択した層の7つの行列のビット数</translation>
    </message>
    <message>
        <source>Drop the imported plan and bits set by hand</source>
        <translation>読み込んだプランと手動で設定したビットを破棄する</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Follow zones</source>
        <translation>ゾーンに従う</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>層%1</translation>
    </message>
    <message>
        <source>Measure plan</source>
        <translation>プランを測定</translation>
    </message>
    <message>
        <source>Measure the plan as a whole beside uniform widths</source>
        <translation>プラン全体を、均一なビット幅と並べて測定する</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>選択した層</translation>
    </message>
    <message>
        <source>Take a plan that this or another lab has written</source>
        <translation>このラボまたは別のラボが書き出したプランを使う</translation>
    </message>
    <message>
        <source>Write the plan for a quantizer or another lab</source>
        <translation>プランを量子化ツールまたは別のラボ向けに書き出す</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PlotGridView</name>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGrid</name>
    <message>
        <source>%1 is the configuration to train</source>
        <translation>学習する構成は%1です</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: activations of %n bit(s)</source>
        <translation>
            <numerusform>%1、%2：活性化%nビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: weights of %n bit(s)</source>
        <translation>
            <numerusform>%1、%2：重み%nビット</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move, typing or F2 changes a width, plus and minus step it</source>
        <translation>矢印キーで移動、入力またはF2でビット幅を変更、プラスとマイナスで増減します</translation>
    </message>
    <message>
        <source>Bit-widths of the layers</source>
        <translation>各層のビット幅</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionGridPanel</name>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Add a configuration</source>
        <translation>構成を追加</translation>
    </message>
    <message>
        <source>Add a copy that can be changed</source>
        <translation>変更できる複製を追加する</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Give a configuration of your own another name</source>
        <translation>独自の構成に別の名前を付ける</translation>
    </message>
    <message>
        <source>Make this the configuration to train</source>
        <translation>これを学習する構成にする</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a configuration</source>
        <translation>構成を削除</translation>
    </message>
    <message>
        <source>Remove a configuration of your own</source>
        <translation>独自の構成を削除する</translation>
    </message>
    <message>
        <source>Rename a configuration</source>
        <translation>構成の名前を変更</translation>
    </message>
    <message>
        <source>Rename the configuration</source>
        <translation>構成の名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message numerus="yes">
        <source>Set a layer to %n bit(s)</source>
        <translation>
            <numerusform>層を%nビットに設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What the widths are of</source>
        <translation>ビット幅の対象</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PrecisionMenu</name>
    <message numerus="yes">
        <source>%n precision(s)</source>
        <translation>
            <numerusform>精度%n種</numerusform>
        </translation>
    </message>
    <message>
        <source>The precisions in which every layer is analyzed; changes are against the first one</source>
        <translation>各層を解析する精度。変化は最初の精度との比較です</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::PromptStrip</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Characters in focus</source>
        <translation>注目する文字</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>注目文字</translation>
    </message>
    <message>
        <source>Open prompts</source>
        <translation>プロンプトを開く</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Take prompts or token ids from a file</source>
        <translation>プロンプトまたはトークンIDをファイルから読み込む</translation>
    </message>
    <message>
        <source>Tokens with one of these characters count as focus of the last token&apos;s attention</source>
        <translation>これらの文字のいずれかを含むトークンを、最後のトークンのアテンションの注目対象として数えます</translation>
    </message>
    <message>
        <source>Use these prompts (Ctrl+Return)</source>
        <translation>これらのプロンプトを使う（Ctrl+Return）</translation>
    </message>
    <message>
        <source>What the model reads; Ctrl+Return applies, Escape gives up</source>
        <translation>モデルが読むテキスト。Ctrl+Returnで適用、Escで取り消し</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RegionPanel</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Channels %1 and %2</source>
        <translation>チャネル%1と%2</translation>
    </message>
    <message>
        <source>Click a number to read what it means.</source>
        <translation>数値をクリックすると意味が表示されます。</translation>
    </message>
    <message>
        <source>The two channels that the region is projected onto, exactly.</source>
        <translation>領域を正確に射影する2つのチャネル。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RoundingStrip</name>
    <message>
        <source>Bit-widths that are measured</source>
        <translation>測定するビット幅</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Round one layer at a time and measure what it does to the next token</source>
        <translation>層を1つずつ丸め、次トークンへの影響を測定する</translation>
    </message>
    <message>
        <source>Round single layers</source>
        <translation>層を1つずつ丸める</translation>
    </message>
    <message>
        <source>What is wrong with the bit-widths</source>
        <translation>ビット幅の問題点</translation>
    </message>
    <message>
        <source>Whole numbers from 2 to 16, separated by commas</source>
        <translation>2～16の整数（コンマ区切り）</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::RunPlotPanel</name>
    <message>
        <source>Clear range</source>
        <translation>範囲をクリア</translation>
    </message>
    <message>
        <source>Clear the selected range of iterations (Escape in the plot)</source>
        <translation>選択した反復の範囲をクリアする（プロットでEsc）</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Drag over the plot to select iterations in all panels (without this tool: Ctrl+drag)</source>
        <translation>プロットの上をドラッグして、すべてのパネルで反復を選択する（このツールを使わない場合：Ctrl+ドラッグ）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Select range</source>
        <translation>範囲を選択</translation>
    </message>
    <message>
        <source>Show all of the run (double click in the plot)</source>
        <translation>実行全体を表示する（プロットでダブルクリック）</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SensitivityStrip</name>
    <message>
        <source>Allocate with these</source>
        <translation>割り当てに使う</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measure how much accuracy each layer loses with two bits less</source>
        <translation>ビットを2減らしたときに各層が失う正解率を測定する</translation>
    </message>
    <message>
        <source>Take the measured costs for the bit allocation</source>
        <translation>測定したコストをビット割り当てに使う</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::SpectraPagePanel</name>
    <message>
        <source>Kind of view</source>
        <translation>表示の種類</translation>
    </message>
    <message>
        <source>Precision in view</source>
        <translation>表示中の精度</translation>
    </message>
    <message>
        <source>The precision whose spectrum is shown</source>
        <translation>スペクトルを表示する精度</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyPanel</name>
    <message>
        <source>Fit everything into the view</source>
        <translation>すべてが収まるように表示する</translation>
    </message>
    <message>
        <source>Fit view</source>
        <translation>全体表示</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::StudyStrip</name>
    <message>
        <source>%1 · the rest takes %2</source>
        <translation>%1 · 残り：%2</translation>
    </message>
    <message>
        <source>Analyze spectra</source>
        <translation>スペクトルを解析</translation>
    </message>
    <message>
        <source>Compute the spectra that are missing (F5)</source>
        <translation>まだないスペクトルを計算する（F5）</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>解析の進捗</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>停止する。得られた結果は残ります</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約%1時間</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
    <message>
        <source>about a second</source>
        <translation>約1秒</translation>
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
        <translation>層として追加</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>開始列</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>開始行</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>モデルの層</translation>
    </message>
    <message>
        <source>No layer of this name has room for a block of %1 × %1.</source>
        <translation>この名前の層には、%1×%1のブロックが入る大きさのものがありません。</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name</source>
        <translation>層の名前の一部</translation>
    </message>
    <message>
        <source>Scale the block&apos;s largest magnitude to 1</source>
        <translation>ブロックの最大の絶対値を1に合わせる</translation>
    </message>
    <message>
        <source>Take a layer from %1</source>
        <translation>%1から層を取り込む</translation>
    </message>
    <message>
        <source>Weights of language models are small against the rounding steps of this lab, which are those of numbers from -1 to 1.</source>
        <translation>言語モデルの重みは、このラボの丸めのステップ幅（-1～1の数値を前提）に比べて小さい値です。</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TimelinePanel</name>
    <message>
        <source>Bit-width by iteration</source>
        <translation>反復ごとのビット幅</translation>
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
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手書き数字</translation>
    </message>
    <message>
        <source>Photographs are shifted by up to four pixels and mirrored; digits are not</source>
        <translation>写真は最大4ピクセルのシフトと反転を行います。数字には行いません</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>選んだ構成を学習する</translation>
    </message>
    <message>
        <source>Train with a folder of CIFAR-10 or IDX files</source>
        <translation>CIFAR-10またはIDXファイルのフォルダーで学習する</translation>
    </message>
    <message>
        <source>Train with the handwritten digits that ship with the program</source>
        <translation>プログラムに付属する手書き数字で学習する</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::TrainingStrip</name>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on where the training was left</source>
        <translation>中断したところから学習を続ける</translation>
    </message>
    <message>
        <source>Open in Runs</source>
        <translation>「実行」で開く</translation>
    </message>
    <message>
        <source>Open in Spectra</source>
        <translation>「スペクトル」で開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Save the weights as safetensors and open them in the Spectra lab</source>
        <translation>重みをsafetensorsで保存し、「スペクトル」ラボで開く</translation>
    </message>
    <message>
        <source>Save what the training has recorded and open it in the Runs lab</source>
        <translation>学習の記録を保存し、「実行」ラボで開く</translation>
    </message>
    <message>
        <source>Show five trainings on handwritten digits that ship with the program</source>
        <translation>プログラムに付属する、手書き数字での5つの学習を表示する</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this batch; it can go on later</source>
        <translation>このバッチの後で停止する。後で再開できます</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train all five</source>
        <translation>5つすべて学習</translation>
    </message>
    <message>
        <source>Train the chosen configuration</source>
        <translation>選んだ構成を学習する</translation>
    </message>
    <message>
        <source>Train the five named configurations one after the other and compare them</source>
        <translation>名前付きの5つの構成を順に学習し、比較する</translation>
    </message>
    <message>
        <source>Wait after this batch</source>
        <translation>このバッチの後で待機する</translation>
    </message>
</context>
<context>
    <name>quantoscope::panels::WeightsPanel</name>
    <message>
        <source>Error at every bit-width</source>
        <translation>各ビット幅での誤差</translation>
    </message>
    <message>
        <source>Reading the layer…</source>
        <translation>層を読み込んでいます…</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights before and after rounding</source>
        <translation>丸め前後の重み</translation>
    </message>
</context>
<context>
    <name>quantoscope::plot2d::PlotView</name>
    <message>
        <source>%1 against %2.</source>
        <translation>縦軸%1、横軸%2。</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>図をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ ほか%1個</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows everything, Page Down reads out the values.</source>
        <translation>矢印キーで移動、プラスとマイナスでズーム、Homeで全体表示、Page Downで値を読み上げます。</translation>
    </message>
    <message>
        <source>Clear &amp;selected range</source>
        <translation>選択範囲をクリア(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Data (CSV)</source>
        <translation>データをコピー（CSV）(&amp;D)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
</context>
<context>
    <name>quantoscope::scene3d::SceneView</name>
    <message>
        <source>3-D view</source>
        <translation>3Dビュー</translation>
    </message>
</context>
<context>
    <name>quantoscope::views::PagedBody</name>
    <message>
        <source>Kind of view</source>
        <translation>表示の種類</translation>
    </message>
</context>
</TS>
