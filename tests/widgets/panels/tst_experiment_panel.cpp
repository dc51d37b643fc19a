// SPDX-License-Identifier: GPL-3.0-or-later
// The Experiment panel under real mouse and key events: the test presents a snapshot after each edit, as the
// workbench would.
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "tests/support/panels_under_test.h"
#include "tests/widgets/panels/geometry_bench.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/theme.h"
#include "widgets/base/value_cell.h"
#include "widgets/panels/geometry/experiment_edits.h"
#include "widgets/panels/geometry/layer_card.h"
#include "widgets/panels/geometry/layer_list.h"
#include "widgets/panels/geometry/segmented.h"
#include "widgets/panels/geometry/take_dialog.h"

using namespace quantoscope;
using namespace quantoscope::panels;
using tests::child;
using tests::handleCenter;
using tests::preset;

namespace {

base::ValueCell* cell(const QWidget& panel, const std::string& id) {
  for (base::ValueCell* candidate : panel.findChildren<base::ValueCell*>()) {
    // A slider has a cell of its own.
    if (candidate->parameterId() == id && !qobject_cast<base::ParameterSlider*>(candidate->parentWidget())) {
      return candidate;
    }
  }
  return nullptr;
}

void drag(QWidget* widget, QPoint from, QPoint to, int steps) {
  QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, from);
  for (int i = 1; i <= steps; ++i) {
    const QPoint at = from + (to - from) * i / steps;
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &move);
  }
  QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, to);
}

}  // namespace

class TestExperimentPanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    base::applyTheme(*qApp, base::Theme::Light);
    QCOMPARE(experimentPresets().size(), std::size_t{6});
  }
  void init() {
    m_bench = std::make_unique<tests::GeometryBench>();
    m_panel = m_bench->create("geometry.experiment");
    m_panel->resize(330, 640);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_bench->showNow(*m_panel);
    QTRY_VERIFY(cell(*m_panel, weightId(0, 0, 0))->isVisible());
  }
  void cleanup() {
    m_panel.reset();
    m_bench.reset();
  }

  void draggingACellIsOneGestureOfManyEdits() {
    const std::string id = weightId(1, 0, 1);
    base::ValueCell* dragged = cell(*m_panel, id);
    QVERIFY(dragged);
    const double before = m_bench->context.set.real(id);
    auto* line = dragged->findChild<QLineEdit*>();
    drag(line, line->rect().center(), line->rect().center() + QPoint(60, 0), 12);
    QVERIFY(m_bench->context.edits.size() > 3);
    for (const auto& edit : m_bench->context.edits) {
      QCOMPARE(edit.id, id);
      QCOMPARE(edit.gesture, 1);
    }
    QCOMPARE(m_bench->context.gesturesBegun, 1);
    QCOMPARE(m_bench->context.endedGestures, std::vector<int>{1});
    QCOMPARE(m_bench->context.set.real(id), before + 0.2);
    QCOMPARE(m_bench->context.theSelection.subject().layer, std::optional(1));
    // The slider of the layer follows the cell that was touched.
    QCOMPARE(child<base::ParameterSlider>(*m_panel, QStringLiteral("layerSlider.1"))->parameterId(), id);
  }

  void aDragSurvivesTheSnapshotsItCauses() {
    const std::string id = weightId(0, 0, 0);
    QPointer<base::ValueCell> dragged = cell(*m_panel, id);
    auto* line = dragged->findChild<QLineEdit*>();
    const QPoint from = line->rect().center();
    QTest::mousePress(line, Qt::LeftButton, Qt::NoModifier, from);
    double last = m_bench->context.set.real(id);
    for (int i = 1; i <= 10; ++i) {
      const QPoint at = from + QPoint(6 * i + 10, 0);
      QMouseEvent move(QEvent::MouseMove, at, line->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton,
                       Qt::NoModifier);
      QCoreApplication::sendEvent(line, &move);
      m_bench->showNow(*m_panel);
      QVERIFY(dragged);
      QVERIFY(m_bench->context.set.real(id) > last);
      QCOMPARE(dragged->value(), m_bench->context.set.real(id));
      last = m_bench->context.set.real(id);
    }
    QTest::mouseRelease(line, Qt::LeftButton, Qt::NoModifier, from + QPoint(70, 0));
    const std::size_t edits = m_bench->context.edits.size();
    m_bench->showNow(*m_panel);
    QCOMPARE(m_bench->context.edits.size(), edits);
    QCOMPARE(m_bench->context.gesturesBegun, 1);
  }

  void draggingALayerSliderIsOneGesture() {
    auto* follower = child<base::ParameterSlider>(*m_panel, QStringLiteral("layerSlider.0"));
    QCOMPARE(follower->parameterId(), weightId(0, 0, 0));
    QSlider* slider = follower->slider();
    const double before = m_bench->context.set.real(weightId(0, 0, 0));
    const QPoint from = handleCenter(*slider);
    drag(slider, from, from + QPoint(slider->width() / 5, 0), 8);
    QVERIFY(m_bench->context.set.real(weightId(0, 0, 0)) > before);
    QCOMPARE(m_bench->context.gesturesBegun, 1);
    QCOMPARE(m_bench->context.endedGestures, std::vector<int>{1});
    for (const auto& edit : m_bench->context.edits) {
      QCOMPARE(edit.gesture, 1);
    }
    m_bench->showNow(*m_panel);
    QCOMPARE(cell(*m_panel, weightId(0, 0, 0))->value(), m_bench->context.set.real(weightId(0, 0, 0)));
  }

  void changesFromElsewhereReachTheWidgetsWithoutEdits() {
    const QList<LayerCard*> cards = m_panel->findChildren<LayerCard*>();
    base::ValueCell* weight = cell(*m_panel, weightId(2, 1, 0));
    m_bench->context.set.set(weightId(2, 1, 0), 1.25);
    m_bench->context.set.set("geometry.bits", std::int64_t{5});
    m_bench->context.set.set("geometry.error_model", std::string("diagonal"));
    m_bench->context.set.set("geometry.space", std::string("output"));
    m_bench->context.set.set(inputId(1), -3.5);
    m_bench->showNow(*m_panel);
    QCOMPARE(cell(*m_panel, weightId(2, 1, 0)), weight);
    QCOMPARE(weight->value(), 1.25);
    QCOMPARE(cell(*m_panel, inputId(1))->value(), -3.5);
    QCOMPARE(child<base::ParameterSlider>(*m_panel, QStringLiteral("bits"))->slider()->value(), 4);
    QCOMPARE(choice("geometry.error_model"), QStringLiteral("diagonal"));
    QCOMPARE(choice("geometry.space"), QStringLiteral("output"));
    QCOMPARE(m_panel->findChildren<LayerCard*>(), cards);
    QVERIFY(m_bench->context.edits.empty() && m_bench->context.editTexts.isEmpty());
    QCOMPARE(child<QComboBox>(*m_panel, QStringLiteral("preset"))->currentIndex(), -1);
  }

  void halfTypedNumbersAreLeftAlone() {
    base::ValueCell* weight = cell(*m_panel, weightId(0, 1, 1));
    auto* line = weight->findChild<QLineEdit*>();
    weight->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("0.7"));
    QCOMPARE(line->text(), QStringLiteral("0.7"));
    m_bench->context.set.set(weightId(2, 0, 0), 0.25);
    m_bench->showNow(*m_panel);
    QCOMPARE(line->text(), QStringLiteral("0.7"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_bench->context.set.real(weightId(0, 1, 1)), 0.7);
  }

  void layersAreAddedMovedAndRemoved() {
    const double first = m_bench->context.set.real(weightId(0, 0, 1));
    QPointer<LayerCard> card0 = child<LayerCard>(*m_panel, QStringLiteral("layerCard.0"));
    click(*m_panel, QStringLiteral("addLayer"));
    QCOMPARE(layerCount(m_bench->context.set), 5);
    QCOMPARE(m_bench->context.set.real(weightId(4, 1, 1)), 1.0);
    QCOMPARE(m_bench->context.set.real(weightId(4, 0, 1)), 0.0);
    QCOMPARE(m_bench->context.editTexts.last(), QStringLiteral("Add layer"));

    m_bench->context.theSelection.setSubject({0, std::nullopt});
    click(*card0, QStringLiteral("moveDown"));
    QCOMPARE(m_bench->context.set.real(weightId(1, 0, 1)), first);
    QCOMPARE(m_bench->context.theSelection.subject().layer, std::optional(1));
    QCOMPARE(m_bench->context.editTexts.last(), QStringLiteral("Move layer 1 down"));
    QVERIFY(!child<QToolButton>(*card0, QStringLiteral("moveUp"))->isEnabled());

    click(*child<LayerCard>(*m_panel, QStringLiteral("layerCard.1")), QStringLiteral("remove"));
    QCOMPARE(layerCount(m_bench->context.set), 4);
    QCOMPARE(m_bench->context.editTexts.last(), QStringLiteral("Remove layer 2"));
    QVERIFY(!m_bench->context.theSelection.subject().layer);
    QVERIFY(card0);
    QTRY_COMPARE(m_panel->findChildren<LayerCard*>().size(), 4);
    click(*card0, QStringLiteral("remove"));
    click(*card0, QStringLiteral("remove"));
    click(*card0, QStringLiteral("remove"));
    QCOMPARE(layerCount(m_bench->context.set), 1);
    QVERIFY(!child<QToolButton>(*card0, QStringLiteral("remove"))->isEnabled());
    // Nothing of the removed layers stays behind.
    QVERIFY(!m_bench->context.set.stored(weightId(1, 0, 0)) &&
            !m_bench->context.set.stored("geometry.width.2"));
    QVERIFY(geometry::experimentFromParameters(m_bench->context.set).has_value());
  }

  void aBlockOfTheModelBecomesALayer() {
    auto* take = child<QToolButton>(*m_panel, QStringLiteral("takeFromModel"));
    QVERIFY(!take->isEnabled());
    auto model = std::make_shared<present::ModelData>();
    model->name = "tiny_llama";
    model->weights = *model::openModel(std::filesystem::path(TEST_DATA_DIR) / "models" / "tiny_llama");
    model->layers = model::layerCatalogue(*model->weights);
    m_bench->model = model;
    m_bench->showNow(*m_panel);
    QVERIFY(take->isEnabled());
    click(*m_panel, QStringLiteral("takeFromModel"));

    auto* dialog = child<TakeDialog>(*m_panel, QString());
    child<QLineEdit>(*dialog, QStringLiteral("filter"))->setText(QStringLiteral("5.MLP.down"));
    QCOMPARE(dialog->layerName(), QStringLiteral("model.layers.5.mlp.down_proj.weight"));
    auto* row = child<QSpinBox>(*dialog, QStringLiteral("row"));
    auto* column = child<QSpinBox>(*dialog, QStringLiteral("column"));
    QCOMPARE(row->maximum(), 62);
    QCOMPARE(column->maximum(), 174);
    row->setValue(62);
    column->setValue(100);
    child<QCheckBox>(*dialog, QStringLiteral("scaled"))->setChecked(false);
    // The numbers themselves, read in another way.
    const std::size_t tensor = *model->weights->find("model.layers.5.mlp.down_proj.weight");
    std::vector<double> all(std::size_t{64} * 176);
    QVERIFY(model->weights->read(tensor, std::span<double>(all)));
    const std::vector<double> expected{all[62 * 176 + 100], all[62 * 176 + 101], all[63 * 176 + 100],
                                       all[63 * 176 + 101]};
    QCOMPARE(dialog->numbers(), expected);
    child<QCheckBox>(*dialog, QStringLiteral("scaled"))->setChecked(true);
    double largest = 0;
    for (const double number : expected) {
      largest = std::max(largest, std::abs(number));
    }
    QCOMPARE(dialog->numbers()[3], expected[3] / largest);

    const int layers = layerCount(m_bench->context.set);
    dialog->accept();
    m_bench->showNow(*m_panel);
    QCOMPARE(layerCount(m_bench->context.set), layers + 1);
    QCOMPARE(m_bench->context.set.real(weightId(layers, 1, 0)), expected[2] / largest);
    QCOMPARE(m_bench->context.editTexts.size(), 1);
    QCOMPARE(m_bench->context.editTexts.last(),
             QStringLiteral("Take a block of model.layers.5.mlp.down_proj.weight"));
    m_bench->model.reset();
  }

  void aLayerThatIsNotThereGivesNoNumbers() {
    auto model = std::make_shared<present::ModelData>();
    model->weights = *model::openModel(std::filesystem::path(TEST_DATA_DIR) / "models" / "tiny_llama");
    model->layers = model::layerCatalogue(*model->weights);
    TakeDialog dialog(model, 3);
    QCOMPARE(dialog.numbers().size(), std::size_t{9});
    child<QLineEdit>(dialog, QStringLiteral("filter"))->setText(QStringLiteral("no such layer"));
    QVERIFY(dialog.numbers().empty() && dialog.layerName().isEmpty());
    QVERIFY(!present::readBlock(*model, {0, 255, 0, 2, false}));
    QVERIFY(!present::readBlock(*model, {1000, 0, 0, 2, false}));
  }

  void sixtyFourLayersFitAndFillWhenSeen() {
    for (int i = layerCount(m_bench->context.set); i < 64; ++i) {
      m_bench->context.set.apply(addLayer(m_bench->context.set));
    }
    QVERIFY(addLayer(m_bench->context.set).empty());
    m_bench->showNow(*m_panel);
    QVERIFY(!child<QToolButton>(*m_panel, QStringLiteral("addLayer"))->isEnabled());
    const QList<LayerCard*> cards = m_panel->findChildren<LayerCard*>();
    QCOMPARE(cards.size(), 64);
    QCoreApplication::processEvents();
    const auto built = [&] {
      return std::count_if(cards.begin(), cards.end(), [](auto* c) { return c->isBuilt(); });
    };
    QVERIFY2(built() < 20, qPrintable(QString::number(built())));
    auto* list = m_panel->findChild<LayerList*>();
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 60 * 100);
    QVERIFY2(built() < 20, qPrintable(QString::number(built())));
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    QTRY_VERIFY(list->card(63)->isBuilt());
    QCOMPARE(cell(*m_panel, weightId(63, 1, 1))->value(), 1.0);
    // What is changed out of sight is right when it is seen again.
    m_bench->context.set.set(weightId(0, 0, 0), 1.75);
    m_bench->showNow(*m_panel);
    list->verticalScrollBar()->setValue(0);
    QCOMPARE(cell(*m_panel, weightId(0, 0, 0))->value(), 1.75);
  }

  void switchingDimensionsKeepsWhatFits() {
    const double kept = m_bench->context.set.real(weightId(1, 1, 0));
    auto* dimension = child<Segmented>(*m_panel, QStringLiteral("dimension"));
    QCOMPARE(dimension->current(), 0);
    QTest::mouseClick(dimension->segment(1), Qt::LeftButton);
    QCOMPARE(m_bench->context.editTexts.last(), QStringLiteral("Switch to 3-D"));
    m_bench->showNow(*m_panel);
    QCOMPARE(commonDimension(channelWidths(m_bench->context.set)), 3);
    QCOMPARE(dimension->current(), 1);
    QCOMPARE(m_bench->context.swaps, QStringList{QStringLiteral("geometry.region>geometry.polytope")});
    QCOMPARE(cell(*m_panel, weightId(1, 1, 0))->value(), kept);
    QCOMPARE(cell(*m_panel, weightId(1, 2, 2))->value(), 1.0);
    QCOMPARE(cell(*m_panel, weightId(1, 0, 2))->value(), 0.0);
    QVERIFY(cell(*m_panel, inputId(2)));
    QTRY_VERIFY(cell(*m_panel, weightId(1, 2, 2))->isVisible());
    cell(*m_panel, weightId(1, 2, 2))->setFocus();
    QCOMPARE(child<base::ParameterSlider>(*m_panel, QStringLiteral("layerSlider.1"))->parameterId(),
             weightId(1, 2, 2));
    QTest::mouseClick(dimension->segment(0), Qt::LeftButton);
    m_bench->showNow(*m_panel);
    QCOMPARE(commonDimension(channelWidths(m_bench->context.set)), 2);
    QVERIFY(!cell(*m_panel, weightId(1, 2, 2)) && !cell(*m_panel, inputId(2)));
    QCOMPARE(child<base::ParameterSlider>(*m_panel, QStringLiteral("layerSlider.1"))->parameterId(),
             weightId(1, 0, 0));
    QVERIFY(experimentOf(m_bench->context.set) == preset("full_matrices_2d"));
    const qsizetype steps = m_bench->context.editTexts.size();
    QTest::mouseClick(dimension->segment(0), Qt::LeftButton);
    QCOMPARE(m_bench->context.editTexts.size(), steps);
  }

  void everyPresetCanBeChosen() {
    auto* box = child<QComboBox>(*m_panel, QStringLiteral("preset"));
    QCOMPARE(box->count(), 6);
    QCOMPARE(box->currentText(), QStringLiteral("Full matrices"));
    m_bench->context.set.set("geometry.space", std::string("output"));
    for (int i = 5; i >= 0; --i) {
      box->setFocus();
      box->setCurrentIndex(i);
      Q_EMIT box->activated(i);
      m_bench->showNow(*m_panel);
      const geometry::Experiment& chosen = experimentPresets()[static_cast<std::size_t>(i)].experiment;
      QVERIFY(geometry::experimentFromParameters(m_bench->context.set).value() == chosen);
      QCOMPARE(box->currentIndex(), i);
      QCOMPARE(m_bench->context.set.text("geometry.space"), std::string("output"));
      QCOMPARE(m_bench->context.editTexts.last(),
               QStringLiteral("Preset ") + QString::fromStdString(chosen.name));
    }
    QCOMPARE(m_bench->context.editTexts.size(), 6);
  }

  void ownBitsStartAtTheSharedOnes() {
    m_bench->context.set.set("geometry.bits", std::int64_t{5});
    m_bench->showNow(*m_panel);
    auto* own = child<QCheckBox>(*m_panel, QStringLiteral("ownBits"));
    QTest::mouseClick(own, Qt::LeftButton, Qt::NoModifier, QPoint(8, own->height() / 2));
    QVERIFY(m_bench->context.set.flag("geometry.bits_per_layer"));
    m_bench->showNow(*m_panel);
    auto* bits = child<base::ValueCell>(*m_panel, QStringLiteral("layerBits.2"));
    QVERIFY(bits->isVisibleTo(m_panel.get()));
    QCOMPARE(bits->value(), 5.0);
    QVERIFY(!child<base::ParameterSlider>(*m_panel, QStringLiteral("bits"))->isEnabled());
    bits->stepUp();
    QCOMPARE(m_bench->context.set.integer(layerBitsId(2)), std::int64_t{6});
    // Bits travel with their layer.
    m_bench->context.set.apply(panels::moveLayer(m_bench->context.set, 2, -1));
    QCOMPARE(m_bench->context.set.integer(layerBitsId(1)), std::int64_t{6});
    QCOMPARE(m_bench->context.set.integer(layerBitsId(2)), std::int64_t{5});
    QCOMPARE(m_bench->context.set.integer("geometry.bits"), std::int64_t{5});
  }

  void choicesEditTheirParameter() {
    auto* model = child<QComboBox>(*m_panel, QStringLiteral("geometry.error_model"));
    model->setCurrentIndex(0);
    Q_EMIT model->activated(0);
    QCOMPARE(m_bench->context.edits.back().id, std::string("geometry.error_model"));
    QCOMPARE(std::get<std::string>(m_bench->context.edits.back().value), std::string("diagonal"));
  }

  void mixedChainsAllowOnlyWhatFits() {
    core::ParameterSet set;
    set.set("geometry.layer_count", std::int64_t{3});
    set.set("geometry.width.1", std::int64_t{3});
    set.set("geometry.width.2", std::int64_t{3});
    QCOMPARE(commonDimension(channelWidths(set)), 0);
    QVERIFY(!canRemoveLayer(channelWidths(set), 0) && canRemoveLayer(channelWidths(set), 1) &&
            canRemoveLayer(channelWidths(set), 2));
    QVERIFY(!canMoveLayer(channelWidths(set), 0, 1) && !canMoveLayer(channelWidths(set), 1, 1));
    QVERIFY(removeLayer(set, 0).empty() && panels::moveLayer(set, 1, 1).empty());
    set.set("geometry.error_model", std::string("diagonal"));
    QVERIFY(!geometry::experimentFromParameters(set));
    core::ParameterSet fitted = set;
    fitted.apply(setDimension(set, 3));
    QVERIFY(geometry::experimentFromParameters(fitted).has_value());
    QCOMPARE(fitted.text("geometry.error_model"), std::string("diagonal"));

    m_bench->context.set = set;
    m_bench->showNow(*m_panel);
    QCOMPARE(child<Segmented>(*m_panel, QStringLiteral("dimension"))->current(), -1);
    auto* error = child<QLabel>(*m_panel, QStringLiteral("error"));
    QVERIFY(error->isVisibleTo(m_panel.get()) && error->text().contains(QStringLiteral("layers[0]")));
    m_bench->context.set = fitted;
    m_bench->showNow(*m_panel);
    QVERIFY(!error->isVisibleTo(m_panel.get()));
  }

  void tabsFollowTheEye() {
    click(*m_panel, QStringLiteral("addLayer"));
    auto* box = child<QComboBox>(*m_panel, QStringLiteral("preset"));
    QList<QWidget*> chain;
    for (QWidget* w = box->nextInFocusChain(); w != box; w = w->nextInFocusChain()) {
      chain << w;
    }
    const auto at = [&](QWidget* widget) { return chain.indexOf(widget); };
    const auto* list = m_panel->findChild<LayerList*>();
    const auto part = [&](int layer, const char* name) {
      return at(child<QToolButton>(*list->card(layer), QLatin1String(name)));
    };
    qsizetype last = at(child<QComboBox>(*m_panel, QStringLiteral("geometry.space")));
    const auto follows = [&](qsizetype next) {
      const bool right = next > last;
      last = next;
      return right;
    };
    QVERIFY(last > at(child<QCheckBox>(*m_panel, QStringLiteral("ownBits"))));
    QVERIFY(follows(at(cell(*m_panel, inputId(0)))));
    QVERIFY(follows(at(cell(*m_panel, inputId(1)))));
    for (int layer = 0; layer < 5; ++layer) {
      QVERIFY(follows(part(layer, "moveUp")));
      QVERIFY(follows(part(layer, "remove")));
      if (!list->card(layer)->isBuilt()) {
        continue;
      }
      QVERIFY(follows(at(cell(*m_panel, weightId(layer, 0, 0)))));
      QVERIFY(follows(at(cell(*m_panel, weightId(layer, 1, 1)))));
      const auto name = QStringLiteral("layerSlider.%1").arg(layer);
      QVERIFY(follows(at(child<base::ParameterSlider>(*m_panel, name)->slider())));
    }
    QVERIFY(follows(at(child<QToolButton>(*m_panel, QStringLiteral("addLayer")))));
  }

  void clickingACardSelectsItsLayerAndAgainClearsIt() {
    auto* card = child<LayerCard>(*m_panel, QStringLiteral("layerCard.1"));
    const QPoint header(card->width() / 2, 10);
    QTest::mouseClick(card, Qt::LeftButton, Qt::NoModifier, header);
    QCOMPARE(m_bench->context.theSelection.subject().layer, std::optional(1));
    QTRY_VERIFY(card->state().selected);
    QTest::mouseClick(card, Qt::LeftButton, Qt::NoModifier, header);
    QVERIFY(!m_bench->context.theSelection.subject().layer);
    QTRY_VERIFY(!card->state().selected);
  }

 private:
  void click(const QWidget& parent, const QString& button) {
    QTest::mouseClick(child<QToolButton>(parent, button), Qt::LeftButton);
    m_bench->showNow(*m_panel);
  }

  QString choice(const char* id) {
    return child<QComboBox>(*m_panel, QLatin1String(id))->currentData().toString();
  }

  std::unique_ptr<tests::GeometryBench> m_bench;
  std::unique_ptr<base::Panel> m_panel;
};

QTEST_MAIN(TestExperimentPanel)
#include "tst_experiment_panel.moc"
