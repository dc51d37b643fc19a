// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/export_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <cmath>

#include "engine/core/file_io.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr double unitsPerInch = 96;

QDoubleSpinBox* numberBox(double low, double high, double step, int decimals, const QString& suffix) {
  auto* box = new QDoubleSpinBox;
  box->setLocale(QLocale::c());
  box->setRange(low, high);
  box->setSingleStep(step);
  box->setDecimals(decimals);
  box->setSuffix(suffix);
  return box;
}

/// How the last figure was exported, by whichever session.
base::FigureSpec lastSpec() {
  const QByteArray json = QSettings().value(QStringLiteral("export/last")).toByteArray();
  return json.isEmpty() ? *base::specForPreset(QStringLiteral("nature-1"))
                        : base::specFromJson(QJsonDocument::fromJson(json).object());
}

void rememberSpec(const base::FigureSpec& spec) {
  QSettings().setValue(QStringLiteral("export/last"),
                       QJsonDocument(base::specToJson(spec)).toJson(QJsonDocument::Compact));
}

}  // namespace

ExportDialog::ExportDialog(base::FigurePtr figure, const QString& name,
                           const std::optional<base::FigureSpec>& initial, QByteArray session,
                           QWidget* parent)
    : QDialog(parent), m_figure(std::move(figure)), m_name(name), m_session(std::move(session)) {
  setWindowTitle(tr("Export figure"));
  setObjectName(QStringLiteral("exportDialog"));
  m_preview = new QLabel(this);
  m_preview->setAlignment(Qt::AlignCenter);
  m_preview->setAccessibleName(tr("Preview of the figure at its size on paper"));
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(m_preview);
  scroll->setWidgetResizable(true);
  scroll->setBackgroundRole(QPalette::Dark);
  scroll->setMinimumSize(360, 280);
  m_problem = new QLabel(this);
  m_problem->setWordWrap(true);
  m_problem->setForegroundRole(QPalette::BrightText);
  m_problem->hide();

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  QPushButton* write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
  write->setDefault(true);
  QPushButton* copy = buttons->addButton(tr("Copy as image"), QDialogButtonBox::ActionRole);
  disconnect(buttons, nullptr, this, nullptr);
  connect(write, &QPushButton::clicked, this, &ExportDialog::choosePath);
  connect(copy, &QPushButton::clicked, this, &ExportDialog::copyImage);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* upper = new QHBoxLayout;
  upper->setSpacing(base::spacing::section);
  upper->addWidget(buildOptions());
  upper->addWidget(scroll, 1);
  auto* column = new QVBoxLayout(this);
  column->addLayout(upper, 1);
  column->addWidget(m_problem);
  column->addWidget(buttons);
  showSpec(initial ? *initial : lastSpec());
  resize(900, 560);
  updatePreview();
}

ExportDialog::~ExportDialog() = default;

QWidget* ExportDialog::buildOptions() {
  auto* options = new QWidget(this);
  auto* form = new QFormLayout(options);
  form->setContentsMargins(0, 0, 0, 0);
  m_preset = new QComboBox;
  for (const base::FigurePreset& preset : base::figurePresets()) {
    m_preset->addItem(preset.name, preset.id);
  }
  m_preset->addItem(tr("Own size"), QString());
  m_width = numberBox(10, 2000, 1, 1, tr(" mm"));
  m_height = numberBox(10, 2000, 1, 1, tr(" mm"));
  m_font = numberBox(4, 48, 0.5, 1, tr(" pt"));
  m_palette = new QComboBox;
  m_palette->addItem(tr("Light, for paper"), static_cast<int>(present::Palette::Light));
  m_palette->addItem(tr("Dark, for slides"), static_cast<int>(present::Palette::Dark));
  m_palette->addItem(tr("Shades of gray"), static_cast<int>(present::Palette::Grayscale));
  m_format = new QComboBox;
  for (const base::FigureFormat format :
       {base::FigureFormat::Pdf, base::FigureFormat::Svg, base::FigureFormat::Png}) {
    m_format->addItem(base::formatKey(format).toUpper(), static_cast<int>(format));
  }
  m_dpi = new QSpinBox;
  m_dpi->setRange(30, 2400);
  m_dpi->setSingleStep(50);
  m_dpi->setSuffix(tr(" dpi"));
  m_title = new QCheckBox(tr("Title"));
  m_legend = new QCheckBox(tr("Legend"));
  m_csv = new QCheckBox(tr("Numbers as CSV beside it"));
  form->addRow(tr("Preset"), m_preset);
  form->addRow(tr("Width"), m_width);
  form->addRow(tr("Height"), m_height);
  form->addRow(tr("Font size"), m_font);
  form->addRow(tr("Colors"), m_palette);
  form->addRow(tr("Format"), m_format);
  form->addRow(tr("Resolution"), m_dpi);
  form->addRow(QString(), m_title);
  form->addRow(QString(), m_legend);
  form->addRow(QString(), m_csv);
  options->setMaximumWidth(320);

  connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::applyPreset);
  const auto ownSize = [this] {
    if (!m_applyingPreset) {
      const QSignalBlocker quiet(m_preset);
      m_preset->setCurrentIndex(m_preset->count() - 1);
    }
    updatePreview();
  };
  connect(m_width, &QDoubleSpinBox::valueChanged, this, ownSize);
  connect(m_height, &QDoubleSpinBox::valueChanged, this, &ExportDialog::updatePreview);
  connect(m_font, &QDoubleSpinBox::valueChanged, this, &ExportDialog::updatePreview);
  connect(m_palette, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
  connect(m_title, &QCheckBox::toggled, this, &ExportDialog::updatePreview);
  connect(m_legend, &QCheckBox::toggled, this, &ExportDialog::updatePreview);
  return options;
}

base::FigureSpec ExportDialog::spec() const {
  base::FigureSpec spec;
  spec.preset = m_preset->currentData().toString();
  spec.widthMm = m_width->value();
  spec.heightMm = m_height->value();
  spec.dpi = m_dpi->value();
  spec.format = static_cast<base::FigureFormat>(m_format->currentData().toInt());
  spec.style.fontPt = m_font->value();
  spec.style.palette = static_cast<present::Palette>(m_palette->currentData().toInt());
  spec.style.title = m_title->isChecked();
  spec.style.legend = m_legend->isChecked();
  return spec;
}

void ExportDialog::applyPreset(int index) {
  const auto preset = base::specForPreset(m_preset->itemData(index).toString());
  if (!preset) {
    return;
  }
  m_applyingPreset = true;
  m_width->setValue(preset->widthMm);
  m_height->setValue(preset->heightMm);
  m_font->setValue(preset->style.fontPt);
  m_applyingPreset = false;
  updatePreview();
}

void ExportDialog::updatePreview() {
  const base::FigureSpec now = spec();
  m_dpi->setEnabled(now.format == base::FigureFormat::Png);
  // The desktop tells how many pixels an inch of this screen has; without it, 96.
  const QScreen* here = screen();
  const double physical = here ? here->physicalDotsPerInch() : unitsPerInch;
  const double perInch = physical >= 60 && physical <= 400 ? physical : unitsPerInch;
  const double ratio = devicePixelRatioF();
  QImage image = base::renderImage(*m_figure, now, perInch * ratio);
  image.setDevicePixelRatio(ratio);
  m_preview->setPixmap(QPixmap::fromImage(image));
  m_problem->setVisible(m_figure->isEmpty());
  if (m_figure->isEmpty()) {
    m_problem->setText(tr("This panel has nothing to show yet; the figure will say so."));
  }
}

void ExportDialog::choosePath() {
  const QString suffix = base::formatKey(spec().format);
  QString name = m_name;
  name.replace(QLatin1Char('.'), QLatin1Char('-'));
  const QSettings settings;
  const QString folder = settings.value(QStringLiteral("export/folder")).toString();
  const QString proposal =
      (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + name + QLatin1Char('.') + suffix;
  QString path = QFileDialog::getSaveFileName(this, tr("Export figure"), proposal,
                                              QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
  if (path.isEmpty()) {
    return;
  }
  if (QFileInfo(path).suffix().isEmpty()) {
    path += QLatin1Char('.') + suffix;
  }
  if (writeTo(path)) {
    accept();
  }
}

bool ExportDialog::writeTo(const QString& path) {
  auto written = base::writeFigure(*m_figure, spec(), m_session, path.toStdString());
  if (written && m_csv->isChecked()) {
    const QFileInfo info(path);
    const QString csvPath = info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".csv");
    written = core::writeFileAtomically(csvPath.toStdString(), m_figure->csv());
  }
  if (!written) {
    m_problem->setText(base::translated(written.error()));
    m_problem->show();
    return false;
  }
  m_writtenPath = path;
  rememberSpec(spec());
  QSettings().setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
  return true;
}

void ExportDialog::copyImage() {
  const base::FigureSpec now = spec();
  QApplication::clipboard()->setImage(base::renderImage(*m_figure, now, now.dpi));
}

void ExportDialog::showSpec(const base::FigureSpec& spec) {
  m_applyingPreset = true;
  const int preset = m_preset->findData(spec.preset);
  m_preset->setCurrentIndex(preset >= 0 ? preset : m_preset->count() - 1);
  m_width->setValue(spec.widthMm);
  m_height->setValue(spec.heightMm);
  m_font->setValue(spec.style.fontPt);
  m_palette->setCurrentIndex(m_palette->findData(static_cast<int>(spec.style.palette)));
  m_format->setCurrentIndex(m_format->findData(static_cast<int>(spec.format)));
  m_dpi->setValue(spec.dpi);
  m_title->setChecked(spec.style.title);
  m_legend->setChecked(spec.style.legend);
  m_applyingPreset = false;
}

}  // namespace quantoscope::app
