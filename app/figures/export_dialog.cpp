// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/export_dialog.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

#include "app/figures/figure_preview.h"
#include "app/figures/long_write.h"
#include "widgets/base/svg_fonts.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr double mmPerInch = 25.4;
constexpr double smallestReadablePt = 5;
constexpr double mostPixels = 200e6;

enum LegendChoice { LegendAutomatic, LegendBeside, LegendBelow, LegendOff };

QDoubleSpinBox* numberBox(double low, double high, double step, int decimals, const QString& suffix) {
  auto* box = new QDoubleSpinBox;
  box->setLocale(QLocale::c());
  box->setRange(low, high);
  box->setSingleStep(step);
  box->setDecimals(decimals);
  box->setSuffix(suffix);
  return box;
}

/// How the last figure was exported, by whichever session; its own title and height belong to it alone.
base::FigureSpec lastSpec(const base::FigureSource& figure) {
  const QByteArray json = QSettings().value(QStringLiteral("export/last")).toByteArray();
  base::FigureSpec spec = json.isEmpty() ? *base::specForPreset(QStringLiteral("nature-1"))
                                         : base::specFromJson(QJsonDocument::fromJson(json).object());
  spec.style.titleText.clear();
  spec.heightMm = base::suitableHeightMm(figure, spec);
  return spec;
}

void rememberSpec(const base::FigureSpec& spec) {
  QSettings().setValue(QStringLiteral("export/last"),
                       QJsonDocument(base::specToJson(spec)).toJson(QJsonDocument::Compact));
}

int legendChoice(const base::FigureStyle& style) {
  if (!style.legend) {
    return LegendOff;
  }
  switch (style.legendPlace) {
    case base::LegendPlace::Automatic:
      return LegendAutomatic;
    case base::LegendPlace::Beside:
      return LegendBeside;
    case base::LegendPlace::Below:
      return LegendBelow;
  }
  return LegendAutomatic;
}

}  // namespace

ExportDialog::ExportDialog(base::FigurePtr figure, const QString& name,
                           const std::optional<base::FigureSpec>& initial, QByteArray session,
                           QWidget* parent)
    : QDialog(parent), m_figure(std::move(figure)), m_name(name), m_session(std::move(session)) {
  setWindowTitle(tr("Export figure"));
  setObjectName(QStringLiteral("exportDialog"));
  m_problem = new QLabel(this);
  m_problem->setObjectName(QStringLiteral("problem"));
  m_problem->setWordWrap(true);
  m_problem->setAccessibleName(tr("What is wrong with these choices"));

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  QPushButton* write = buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole);
  write->setDefault(true);
  QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
  copyButton->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
  copyButton->setToolTip(tr("Copies the figure as PNG at 300 dpi, SVG and PDF (%1)")
                             .arg(copyButton->shortcut().toString(QKeySequence::NativeText)));
  copyButton->setAutoDefault(false);
  connect(write, &QPushButton::clicked, this, &ExportDialog::choosePath);
  connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* upper = new QHBoxLayout;
  upper->setSpacing(base::spacing::section);
  upper->addWidget(buildOptions());
  upper->addWidget(buildPreview(), 1);
  auto* column = new QVBoxLayout(this);
  column->addLayout(upper, 1);
  column->addWidget(m_problem);
  column->addWidget(buttons);
  showSpec(initial ? *initial : lastSpec(*m_figure));
  connectOptions();
  updateState();
  resize(960, 640);
}

ExportDialog::~ExportDialog() = default;

QWidget* ExportDialog::buildOptions() {
  auto* options = new QWidget(this);
  auto* form = new QFormLayout(options);
  form->setContentsMargins(0, 0, 0, 0);
  form->setVerticalSpacing(base::spacing::normal);
  addSize(*form);
  addLook(*form);
  addFile(*form);
  options->setMaximumWidth(340);
  return options;
}

void ExportDialog::addSize(QFormLayout& form) {
  m_preset = new QComboBox;
  for (const base::FigurePreset& preset : base::figurePresets()) {
    m_preset->addItem(base::presetTitle(preset), preset.id);
  }
  m_preset->addItem(tr("Own size"), QString());
  m_width = numberBox(10, 2000, 1, 1, tr(" mm"));
  m_height = numberBox(10, 2000, 1, 1, tr(" mm"));
  m_keepShape = new QCheckBox(tr("&Keep the shape"));
  m_keepShape->setToolTip(tr("Width and height change together"));
  form.addRow(tr("&Preset"), m_preset);
  form.addRow(tr("&Width"), m_width);
  form.addRow(tr("&Height"), m_height);
  form.addRow(QString(), m_keepShape);
}

void ExportDialog::addLook(QFormLayout& form) {
  m_font = numberBox(4, 48, 0.5, 1, tr(" pt"));
  m_family = new QFontComboBox;
  m_family->setFontFilters(QFontComboBox::ScalableFonts);
  m_family->setEditable(false);
  m_palette = new QComboBox;
  m_palette->addItem(tr("Light, for paper"), static_cast<int>(present::Palette::Light));
  m_palette->addItem(tr("Dark, for slides"), static_cast<int>(present::Palette::Dark));
  m_palette->addItem(tr("Shades of gray"), static_cast<int>(present::Palette::Grayscale));
  m_palette->setToolTip(tr("Light and dark keep their colors apart for color-blind readers"));
  m_title = new QCheckBox(tr("T&itle"));
  m_titleText = new QLineEdit;
  m_titleText->setPlaceholderText(m_figure->title());
  m_titleText->setClearButtonEnabled(true);
  m_titleText->setAccessibleName(tr("Text of the title; empty: the figure's own"));
  m_legend = new QComboBox;
  m_legend->addItem(tr("Where there is room"), LegendAutomatic);
  m_legend->addItem(tr("Beside the plot"), LegendBeside);
  m_legend->addItem(tr("Above or below the plot"), LegendBelow);
  m_legend->addItem(tr("None"), LegendOff);
  form.addRow(tr("&Text size"), m_font);
  form.addRow(tr("F&ont"), m_family);
  form.addRow(tr("Co&lors"), m_palette);
  form.addRow(m_title, m_titleText);
  form.addRow(tr("Le&gend"), m_legend);
}

void ExportDialog::addFile(QFormLayout& form) {
  m_format = new QComboBox;
  for (const base::FigureFormat format :
       {base::FigureFormat::Pdf, base::FigureFormat::Svg, base::FigureFormat::Png}) {
    m_format->addItem(base::formatKey(format).toUpper(), static_cast<int>(format));
  }
  m_dpi = new QSpinBox;
  m_dpi->setLocale(QLocale::c());
  m_dpi->setRange(30, 2400);
  m_dpi->setSingleStep(50);
  m_dpi->setSuffix(tr(" dpi"));
  m_csv = new QCheckBox(tr("&Numbers as CSV beside it"));
  m_latex = new QCheckBox(tr("Table as LaTe&X beside it"));
  m_markdown = new QCheckBox(tr("Table as &Markdown beside it"));
  form.addRow(tr("&Format"), m_format);
  form.addRow(tr("&Resolution"), m_dpi);
  form.addRow(QString(), m_csv);
  form.addRow(QString(), m_latex);
  form.addRow(QString(), m_markdown);
  const auto parts = m_figure->parts();
  const bool tables = m_figure->table() || std::any_of(parts.begin(), parts.end(), [](const auto* part) {
                        return part->table() != nullptr;
                      });
  m_latex->setVisible(tables);
  m_markdown->setVisible(tables);
}

QWidget* ExportDialog::buildPreview() {
  auto* side = new QWidget(this);
  m_preview = new FigurePreview(*m_figure, side);
  m_sizeLine = new QLabel(side);
  m_sizeLine->setObjectName(QStringLiteral("sizeLine"));
  m_sizeLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* fit = new QRadioButton(tr("F&it"), side);
  auto* actual = new QRadioButton(tr("&100 %"), side);
  actual->setToolTip(tr("A millimeter of the figure is a millimeter of this screen"));
  auto* zoom = new QButtonGroup(side);
  zoom->addButton(fit);
  zoom->addButton(actual);
  fit->setChecked(m_preview->isFitting());
  connect(fit, &QRadioButton::toggled, m_preview, &FigurePreview::setFitting);
  auto* line = new QHBoxLayout;
  line->addWidget(m_sizeLine, 1);
  line->addWidget(fit);
  line->addWidget(actual);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_preview, 1);
  column->addLayout(line);
  return side;
}

void ExportDialog::connectOptions() {
  connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::applyPreset);
  connect(m_width, &QDoubleSpinBox::valueChanged, this, [this] { sizeEdited(true); });
  connect(m_height, &QDoubleSpinBox::valueChanged, this, [this] { sizeEdited(false); });
  connect(m_keepShape, &QCheckBox::toggled, this, [this] { m_shape = m_width->value() / m_height->value(); });
  connect(m_font, &QDoubleSpinBox::valueChanged, this, &ExportDialog::lookEdited);
  connect(m_family, &QFontComboBox::currentFontChanged, this, &ExportDialog::lookEdited);
  for (QComboBox* box : {m_palette, m_legend, m_format}) {
    connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::lookEdited);
  }
  for (QCheckBox* box : {m_title, m_csv, m_latex, m_markdown}) {
    connect(box, &QCheckBox::toggled, this, &ExportDialog::lookEdited);
  }
  connect(m_titleText, &QLineEdit::textChanged, this, &ExportDialog::lookEdited);
  connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::lookEdited);
}

base::FigureSpec ExportDialog::spec() const {
  base::FigureSpec spec;
  spec.preset = m_preset->currentData().toString();
  spec.widthMm = m_width->value();
  spec.heightMm = m_height->value();
  // The box shows tenths; a preset is exact.
  if (const auto preset = base::specForPreset(spec.preset)) {
    spec.widthMm = preset->widthMm;
  }
  spec.dpi = m_dpi->value();
  spec.format = static_cast<base::FigureFormat>(m_format->currentData().toInt());
  spec.csv = m_csv->isChecked();
  spec.latex = m_latex->isChecked();
  spec.markdown = m_markdown->isChecked();
  spec.style.fontPt = m_font->value();
  spec.style.fontFamily = m_family->currentFont().family();
  spec.style.palette = static_cast<present::Palette>(m_palette->currentData().toInt());
  spec.style.title = m_title->isChecked();
  spec.style.titleText = m_titleText->text().trimmed();
  const int legend = m_legend->currentData().toInt();
  spec.style.legend = legend != LegendOff;
  spec.style.legendPlace = legend == LegendBeside  ? base::LegendPlace::Beside
                           : legend == LegendBelow ? base::LegendPlace::Below
                                                   : base::LegendPlace::Automatic;
  return spec;
}

QString ExportDialog::problem() const {
  return m_problem->isHidden() ? QString() : m_problem->text();
}

void ExportDialog::applyPreset(int index) {
  const auto preset = base::specForPreset(m_preset->itemData(index).toString());
  if (m_showing || !preset) {
    return;
  }
  m_showing = true;
  m_width->setValue(preset->widthMm);
  m_font->setValue(preset->style.fontPt);
  base::FigureSpec now = spec();
  now.preset = preset->preset;
  m_height->setValue(base::suitableHeightMm(*m_figure, now));
  m_ownHeight = false;
  m_shape = m_width->value() / m_height->value();
  m_showing = false;
  lookEdited();
}

void ExportDialog::sizeEdited(bool width) {
  if (m_showing) {
    return;
  }
  m_showing = true;
  if (width || m_keepShape->isChecked()) {
    m_preset->setCurrentIndex(m_preset->count() - 1);
  }
  if (m_keepShape->isChecked()) {
    if (width) {
      m_height->setValue(m_width->value() / m_shape);
    } else {
      m_width->setValue(m_height->value() * m_shape);
    }
  }
  m_ownHeight = m_ownHeight || !width || m_keepShape->isChecked();
  m_showing = false;
  lookEdited();
}

void ExportDialog::lookEdited() {
  if (m_showing) {
    return;
  }
  m_failure.clear();
  // A table or a sheet knows how high it is, as long as nobody chose otherwise.
  const base::FigureSpec now = spec();
  if (!m_ownHeight && base::hasOwnHeight(*m_figure, now)) {
    m_showing = true;
    m_height->setValue(base::suitableHeightMm(*m_figure, now));
    m_showing = false;
  }
  updateState();
}

QString ExportDialog::warning(const base::FigureSpec& now) const {
  const double pixels = now.widthMm * now.heightMm * std::pow(now.dpi / mmPerInch, 2);
  if (!m_failure.isEmpty()) {
    return m_failure;
  }
  if (m_figure->isEmpty()) {
    return tr("This panel has nothing to show yet; the figure will say so.");
  }
  if (now.format == base::FigureFormat::Png && pixels > mostPixels) {
    return tr("At %1 dpi the picture has %2 million pixels; choose a lower resolution.")
        .arg(now.dpi)
        .arg(std::lround(pixels / 1e6));
  }
  if (!base::canEmbed(now.style.fontFamily)) {
    return tr("%1 must not be embedded into files, by its license; choose another font.")
        .arg(now.style.fontFamily);
  }
  const double shownPt = now.style.fontPt * base::textScale(*m_figure, now);
  if (shownPt < smallestReadablePt) {
    return tr("The text would be only %1 pt high; choose a larger width or text size.")
        .arg(QString::number(shownPt, 'f', 1));
  }
  return {};
}

void ExportDialog::updateState() {
  const base::FigureSpec now = spec();
  m_dpi->setEnabled(now.format == base::FigureFormat::Png);
  m_titleText->setEnabled(now.style.title);
  const auto pixels = [&now](double mm) { return std::lround(mm / mmPerInch * now.dpi); };
  QString size =
      tr("%1 × %2 mm").arg(QString::number(now.widthMm, 'f', 1), QString::number(now.heightMm, 'f', 1));
  if (now.format == base::FigureFormat::Png) {
    size = tr("%1 × %2 mm, %3 × %4 pixels")
               .arg(QString::number(now.widthMm, 'f', 1), QString::number(now.heightMm, 'f', 1))
               .arg(pixels(now.widthMm))
               .arg(pixels(now.heightMm));
  }
  m_sizeLine->setText(size);
  m_preview->setAccessibleDescription(size);
  const QString wrong = warning(now);
  m_problem->setText(wrong);
  m_problem->setVisible(!wrong.isEmpty());
  m_preview->setSpec(now);
}

void ExportDialog::choosePath() {
  const QString suffix = base::formatKey(spec().format);
  const QString folder = QSettings().value(QStringLiteral("export/folder")).toString();
  const QString proposal =
      (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + proposedFileName(m_name, spec().format);
  QFileDialog chooser(this, tr("Export figure"), proposal,
                      QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
  chooser.setAcceptMode(QFileDialog::AcceptSave);
  chooser.setDefaultSuffix(suffix);  // so that the question about replacing is about the right file
  chooser.selectFile(proposal);
  if (chooser.exec() != QDialog::Accepted || chooser.selectedFiles().isEmpty()) {
    return;
  }
  const QString path = chooser.selectedFiles().constFirst();
  if (mayReplaceCompanions(path) && writeTo(path)) {
    accept();
  }
}

bool ExportDialog::mayReplaceCompanions(const QString& path) {
  QStringList existing;
  std::vector<std::filesystem::path> files = filesOfExport(*m_figure, spec(), path.toStdString());
  for (std::size_t i = 1; i < files.size(); ++i) {
    std::error_code ignored;
    if (std::filesystem::exists(files[i], ignored)) {
      existing << base::fromUtf8(files[i].filename().string());
    }
  }
  return existing.isEmpty() ||
         QMessageBox::question(this, tr("Replace files"),
                               tr("Beside the figure these files exist already: %1. Replace them?")
                                   .arg(existing.join(QStringLiteral(", ")))) == QMessageBox::Yes;
}

bool ExportDialog::writeTo(const QString& path) {
  const auto written = exportFigure(*m_figure, spec(), m_session, path.toStdString(),
                                    [this](const LongWork& work) { return waitForNumbers(*this, work); });
  if (!written) {
    const bool canceled = written.error().code == core::ErrorCode::Cancelled;
    m_failure = canceled ? QString() : base::translated(written.error());
    updateState();
    return false;
  }
  m_writtenPath = path;
  rememberSpec(spec());
  QSettings().setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
  return true;
}

void ExportDialog::copy() {
  auto made = clipboardFigure(*m_figure, spec(), m_session);
  if (made) {
    QApplication::clipboard()->setMimeData(made->release());
  } else {
    m_failure = base::translated(made.error());
    updateState();
  }
}

void ExportDialog::showSpec(const base::FigureSpec& spec) {
  m_showing = true;
  const int preset = m_preset->findData(spec.preset);
  m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);
  m_width->setValue(spec.widthMm);
  m_height->setValue(spec.heightMm);
  m_shape = spec.widthMm / spec.heightMm;
  m_ownHeight = std::abs(spec.heightMm - base::suitableHeightMm(*m_figure, spec)) > 0.11;
  m_font->setValue(spec.style.fontPt);
  m_family->setCurrentFont(QFont(spec.style.fontFamily));
  m_palette->setCurrentIndex(m_palette->findData(static_cast<int>(spec.style.palette)));
  m_format->setCurrentIndex(m_format->findData(static_cast<int>(spec.format)));
  m_dpi->setValue(spec.dpi);
  m_title->setChecked(spec.style.title);
  m_titleText->setText(spec.style.titleText);
  m_legend->setCurrentIndex(m_legend->findData(legendChoice(spec.style)));
  m_csv->setChecked(spec.csv);
  m_latex->setChecked(spec.latex);
  m_markdown->setChecked(spec.markdown);
  m_showing = false;
}

}  // namespace quantoscope::app
