// SPDX-License-Identifier: GPL-3.0-or-later
// A live 3-D view of a scene: orbit, pan, zoom, standard views, picking, copying. Drawn by VTK on OpenGL;
// where the platform has none, by the vector painter with the same behavior. GUI thread.
#pragma once

#include "widgets/axes3d/orbit_view.h"

namespace quantoscope::scene3d {

/// Input as in every 3-D view; the keyboard reads out the bodies by name and highlights them.
class SceneView : public axes3d::OrbitView {
  Q_OBJECT

 public:
  enum class Drawing {
    Automatic,  ///< OpenGL where it is usable
    Painter,    ///< never OpenGL
  };

  explicit SceneView(QWidget* parent = nullptr, Drawing drawing = Drawing::Automatic);
  ~SceneView() override;

  /// Shows the scene. Direction, zoom and pan stay as they are, relative to the box of the axes, which
  /// follows the data. Null shows nothing. Cheap while hidden: the scene is only stored.
  void setScene(present::ScenePtr scene);
  present::ScenePtr scene() const;

  bool usesOpenGl() const;

 protected:
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

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::scene3d
