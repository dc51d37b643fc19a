// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of the selected layer: their histogram before and after rounding, and the error at every
// bit-width. The layer is read off the GUI thread. GUI thread.
#pragma once

#include <memory>
#include <optional>

#include "engine/execution/latest_wins.h"
#include "engine/present/spectra_data.h"
#include "engine/present/spectra_weights.h"
#include "widgets/base/choice_box.h"
#include "widgets/base/panel.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace quantoscope::base {
class ParameterSlider;
}
namespace quantoscope::charts {
class ChartView;
}

namespace quantoscope::panels {

class NoModel;

class WeightsPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit WeightsPanel(base::PanelContext& context, QWidget* parent = nullptr);
  ~WeightsPanel() override;

  base::FigurePtr figure() const override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  /// What is wanted; the same wish has the same answer.
  struct Wish {
    present::ModelPtr model;
    std::size_t tensor = 0;
    present::WeightOptions options;

    friend bool operator==(const Wish&, const Wish&) = default;
  };
  struct Answer {
    Wish wish;
    core::Result<present::WeightStudyPtr> study = nullptr;
  };
  using Worker = execution::LatestWins<Wish, Answer>;

  std::optional<Wish> wish() const;
  static Answer answer(const Wish& wish, const std::stop_token& stop);
  void ask(const Wish& wish);
  void receive(const std::shared_ptr<const Answer>& answer);
  void showAnswer();

  QStackedWidget* m_whole;
  NoModel* m_noModel;
  base::ParameterSlider* m_bits;
  base::ChoiceBox* m_scope;
  QLabel* m_working;
  QSplitter* m_splitter;
  charts::ChartView* m_histogram;
  charts::ChartView* m_errors;
  std::shared_ptr<const Answer> m_answer;
  std::optional<Wish> m_asked;
  std::unique_ptr<Worker> m_worker;  ///< last: it ends before what it uses is gone
};

}  // namespace quantoscope::panels
