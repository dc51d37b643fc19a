// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/preferences_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>

#include "engine/core/cache_directory.h"
#include "engine/core/thread_budget.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr int fieldWidth = 260;
constexpr int labelWidth = 120;  // the fields of all groups begin at one line

/// Names of languages are written in themselves: whoever is lost in a foreign one can find back.
const std::array<std::pair<const char*, const char*>, 6> languages = {{{"en", "English"},
                                                                       {"de", "Deutsch"},
                                                                       {"fr", "Français"},
                                                                       {"es", "Español"},
                                                                       {"zh_CN", "简体中文"},
                                                                       {"ja", "日本語"}}};

void choose(QComboBox& box, const QVariant& data) {
  box.setCurrentIndex(std::max(0, box.findData(data)));
}

}  // namespace

PreferencesDialog::PreferencesDialog(QWidget* parent) : QDialog(parent), m_before(readSettings()) {
  setObjectName(QStringLiteral("preferences"));
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(base::spacing::wide);
  column->addWidget(buildLooks());
  column->addWidget(buildEngine());
  column->addWidget(buildCache());
  column->addStretch(1);
  column->addWidget(m_buttons);
  retranslate();
  show(m_before);
  for (QComboBox* box : {m_language, m_theme, m_digits}) {
    connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::apply);
  }
  for (QSpinBox* box : {m_threads, m_autosave, m_size}) {
    // A limit that is half typed would throw most of the cache away.
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::apply);
  }
  connect(m_folder, &QLineEdit::editingFinished, this, &PreferencesDialog::apply);
  connect(m_browse, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
  connect(m_clear, &QPushButton::clicked, this, &PreferencesDialog::clearCache);
}

PreferencesDialog::Field PreferencesDialog::addField(QFormLayout& form, QWidget* field) {
  auto* label = new QLabel(this);
  label->setMinimumWidth(labelWidth);
  label->setBuddy(field);
  form.addRow(label, field);
  return {label, field};
}

void PreferencesDialog::name(const Field& field, const QString& text, const QString& tip) {
  field.label->setText(text);
  field.label->setToolTip(tip);
  field.field->setToolTip(tip);
  QString spoken = text;
  field.field->setAccessibleName(spoken.remove(QLatin1Char('&')));
  field.field->setAccessibleDescription(tip);
}

QWidget* PreferencesDialog::buildLooks() {
  m_looks = new QGroupBox(this);
  auto* form = new QFormLayout(m_looks);
  m_language = new QComboBox(this);
  m_language->addItem(QString(), QString());
  for (const auto& [code, own] : languages) {
    m_language->addItem(QString::fromUtf8(own), QString::fromUtf8(code));
  }
  m_theme = new QComboBox(this);
  for (const base::Theme theme : {base::Theme::System, base::Theme::Light, base::Theme::Dark}) {
    m_theme->addItem(QString(), base::themeKey(theme));
  }
  m_digits = new QComboBox(this);
  m_digits->addItem(QString(), 0);
  for (int digits = 2; digits <= 12; ++digits) {
    m_digits->addItem(QString::number(digits), digits);
  }
  m_languageField = addField(*form, m_language);
  m_themeField = addField(*form, m_theme);
  m_digitsField = addField(*form, m_digits);
  for (QComboBox* box : {m_language, m_theme, m_digits}) {
    box->setMinimumWidth(fieldWidth);
  }
  return m_looks;
}

QWidget* PreferencesDialog::buildEngine() {
  m_engine = new QGroupBox(this);
  auto* form = new QFormLayout(m_engine);
  m_threads = new QSpinBox(this);
  m_threads->setRange(0, 256);
  m_autosave = new QSpinBox(this);
  m_autosave->setRange(1, 5);
  m_threadsField = addField(*form, m_threads);
  m_autosaveField = addField(*form, m_autosave);
  m_threads->setMinimumWidth(fieldWidth);
  m_autosave->setMinimumWidth(fieldWidth);
  return m_engine;
}

QWidget* PreferencesDialog::buildCache() {
  m_cache = new QGroupBox(this);
  auto* form = new QFormLayout(m_cache);
  m_folder = new QLineEdit(this);
  m_folder->setClearButtonEnabled(true);
  m_folder->setMinimumWidth(fieldWidth);
  m_browse = new QPushButton(this);
  auto* folderRow = new QHBoxLayout;
  folderRow->addWidget(m_folder, 1);
  folderRow->addWidget(m_browse);
  auto* folderLabel = new QLabel(this);
  folderLabel->setMinimumWidth(labelWidth);
  folderLabel->setBuddy(m_folder);
  form->addRow(folderLabel, folderRow);
  m_folderField = {folderLabel, m_folder};
  m_size = new QSpinBox(this);
  m_size->setRange(0, 1 << 20);
  m_size->setSingleStep(256);
  m_size->setMinimumWidth(fieldWidth);
  m_sizeField = addField(*form, m_size);
  m_use = new QLabel(this);
  m_clear = new QPushButton(this);
  m_clear->setAutoDefault(false);
  m_browse->setAutoDefault(false);
  auto* useRow = new QHBoxLayout;
  useRow->addWidget(m_use, 1);
  useRow->addWidget(m_clear);
  auto* useLabel = new QLabel(this);
  form->addRow(useLabel, useRow);
  m_useField = {useLabel, m_use};
  return m_cache;
}

void PreferencesDialog::retranslate() {
  const QSignalBlocker quietLanguage(m_language);
  const QSignalBlocker quietTheme(m_theme);
  const QSignalBlocker quietDigits(m_digits);
  setWindowTitle(tr("Preferences"));
  m_looks->setTitle(tr("Looks"));
  m_engine->setTitle(tr("Work"));
  m_cache->setTitle(tr("Cache"));
  m_language->setItemText(0, tr("Like the system"));
  m_theme->setItemText(0, tr("Like the system"));
  m_theme->setItemText(1, tr("Light"));
  m_theme->setItemText(2, tr("Dark"));
  m_digits->setItemText(0, tr("As each table suggests"));
  m_threads->setSpecialValueText(tr("All cores"));
  m_autosave->setSuffix(tr(" s"));
  m_size->setSuffix(tr(" MB"));
  m_size->setSpecialValueText(tr("No cache"));
  m_folder->setPlaceholderText(base::fromUtf8(core::defaultCacheFolder().string()));
  m_browse->setText(tr("&Browse…"));
  m_clear->setText(tr("&Clear cache"));
  m_clear->setToolTip(tr("Removes what can be computed again; your files stay"));
  name(m_languageField, tr("&Language:"), tr("Of menus, panels and messages; numbers are the same in all"));
  name(m_themeField, tr("&Theme:"), tr("Of the window; figures for paper are always light"));
  name(m_digitsField, tr("&Digits shown:"), tr("Significant digits in tables and read-outs; files keep all"));
  name(m_threadsField, tr("T&hreads:"), tr("How many the engine may use; results do not depend on it"));
  name(m_autosaveField, tr("&Autosave after:"),
       tr("How long after a change the session is kept for recovery"));
  name(m_folderField, tr("&Folder:"), tr("Where results that take long are kept"));
  name(m_sizeField, tr("Li&mit:"), tr("Above it, what was not used for longest is removed first"));
  name(m_useField, tr("In use:"), QString());
  showUse();
}

void PreferencesDialog::show(const Settings& settings) {
  m_showing = true;
  choose(*m_language, settings.language);
  choose(*m_theme, base::themeKey(settings.theme));
  choose(*m_digits, settings.digits);
  m_threads->setValue(settings.threads);
  m_autosave->setValue(settings.autosaveSeconds);
  m_folder->setText(settings.cacheFolder);
  m_size->setValue(settings.cacheMegabytes);
  m_showing = false;
  showUse();
}

Settings PreferencesDialog::chosen() const {
  Settings settings = readSettings();  // what this dialog does not show stays
  settings.language = m_language->currentData().toString();
  settings.theme = base::themeFromKey(m_theme->currentData().toString());
  settings.digits = m_digits->currentData().toInt();
  settings.threads = m_threads->value();
  settings.autosaveSeconds = m_autosave->value();
  settings.cacheFolder = m_folder->text().trimmed();
  settings.cacheMegabytes = m_size->value();
  return settings;
}

void PreferencesDialog::apply() {
  const Settings settings = chosen();
  if (m_showing || settings == readSettings()) {
    return;
  }
  writeSettings(settings);
  applyToEngine(settings);
  core::processCache().evict();
  showUse();
  Q_EMIT changed(settings);
}

void PreferencesDialog::reject() {
  show(m_before);
  apply();
  QDialog::reject();
}

void PreferencesDialog::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(
      this, tr("Folder of the cache"), base::fromUtf8(core::processCache().folder().string()));
  if (!folder.isEmpty()) {
    m_folder->setText(folder);
    apply();
  }
}

void PreferencesDialog::clearCache() {
  const auto cleared = core::processCache().clear();
  showUse();
  if (!cleared) {
    m_use->setText(base::translated(cleared.error()));
  }
}

void PreferencesDialog::showUse() {
  const double megabytes = static_cast<double>(core::processCache().usedBytes()) / 1e6;
  m_use->setText(tr("%1 MB").arg(QLocale::c().toString(megabytes, 'f', megabytes < 10 ? 1 : 0)));
  m_clear->setEnabled(megabytes > 0);
}

void PreferencesDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

}  // namespace quantoscope::app
