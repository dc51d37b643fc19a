// SPDX-License-Identifier: GPL-3.0-or-later
// Small pieces that the views of the geometry lab's studies are built from. Internal to engine/present.
#pragma once

#include "engine/geometry/chain_view.h"
#include "engine/geometry/manifolds.h"
#include "engine/present/plot.h"

namespace quantoscope::present {

Values values(std::vector<double> numbers);
Values listOf(const Eigen::VectorXd& numbers);
/// `count` numbers from `first` in steps of 1.
Values counted(std::size_t count, double first);

std::string shortNumber(double value);
/// "1 bit", "4 bits".
Text bitsText(int bits);
Text phrase(const char* source, std::vector<std::string> arguments);
Axis axis(const char* title, std::vector<std::string> arguments = {});
Text noticeOf(const std::optional<geometry::Notice>& notice);

/// One number for each layer, from layer 1.
Line growthLine(std::string id, Text name, std::vector<double> numbers, const Color& color, Dash dash,
                Subject subject = {});
/// A mark for each layer on the line that is the plot's `element`, which stands for the layer: it can be
/// picked and is marked when the layer is selected.
void addLayerMarks(Plot& plot, std::size_t element);
bool isCurve(const geometry::Manifold& manifold);
/// Points with the color of their place in the sequence, each selectable by its number.
Points pointsOf(Values x, Values y, std::string id, Text name);
/// The manifold itself, and its errors, on the first two channels.
std::shared_ptr<Plot> inputPlot(const geometry::Manifold& manifold, const geometry::Points& points);
std::shared_ptr<Plot> errorPlot(Text title, const geometry::Manifold& manifold,
                                const geometry::Points& errors);
/// The layers that have plots of their own: all, or the first and the last when there are more than `most`.
std::vector<std::size_t> plottedLayers(std::size_t count, std::size_t most);
Text nameOf(geometry::ManifoldKind kind);

/// A plot over the layers.
std::shared_ptr<Plot> layerPlot(Text title, Text valueTitle);

}  // namespace quantoscope::present
