// SPDX-License-Identifier: GPL-3.0-or-later
// Live views of surfaces and bars: orbit, pan, zoom, standard views, and reading values by the pointer or
// with Ctrl and the arrow keys. Large surfaces are drawn by Qt Data Visualization where there is OpenGL,
// everything else by the painter of the figures. GUI thread.
#pragma once

#include "engine/present/surface.h"
#include "widgets/axes3d/orbit_view.h"

namespace quantoscope::bars3d {

class Content;

class GridView : public axes3d::OrbitView {
  Q_OBJECT

 public:
  ~GridView() override;

  /// The node or bar that is read out, with its ring in the picture: the one under the pointer, or the one
  /// the keyboard went to. A node outside of the data is none.
  std::optional<present::Node> current() const;
  void setCurrent(const std::optional<present::Node>& node);

 Q_SIGNALS:
  void currentChanged();

 protected:
  explicit GridView(QWidget* parent);

  void setContent(std::shared_ptr<const Content> content);
  /// The surface to draw with OpenGL, or null.
  void setAccelerated(present::SurfacePtr surface);
  bool isAccelerated() const;

  void outdate() override;
  bool hasContent() override;
  QRectF plot() override;
  void paintCopy(QPainter& painter) override;
  std::string csv() const override;
  QString textAt(const QPointF& position) override;
  std::optional<present::Subject> subjectAt(const QPointF& position) override;
  void stepReading(int by) override;
  bool endReading() override;
  std::optional<present::Subject> readSubject() const override;
  void describe() override;

  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

class SurfaceView : public GridView {
  Q_OBJECT

 public:
  enum class Drawing {
    Automatic,  ///< OpenGL for surfaces of more than about a hundred cells in each direction, without holes
    Painter,    ///< never OpenGL
    OpenGl,     ///< OpenGL for all surfaces without holes, where it is usable
  };

  explicit SurfaceView(QWidget* parent = nullptr, Drawing drawing = Drawing::Automatic);

  /// The view stays as it is. Null shows nothing.
  void setSurface(present::SurfacePtr surface);
  present::SurfacePtr surface() const;
  /// Whether the present surface is drawn with OpenGL.
  bool usesOpenGl() const;

 private:
  present::SurfacePtr m_surface;
  Drawing m_drawing;
};

class BarsView : public GridView {
  Q_OBJECT

 public:
  explicit BarsView(QWidget* parent = nullptr);

  /// The view stays as it is. Null shows nothing.
  void setBars(present::Bars3dPtr bars);
  present::Bars3dPtr bars() const;

 private:
  present::Bars3dPtr m_bars;
};

}  // namespace quantoscope::bars3d
