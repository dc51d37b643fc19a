// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_renderer.h"

#include <vtkActor.h>
#include <vtkCamera.h>
#include <vtkCameraPass.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkNew.h>
#include <vtkOpaquePass.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderPassCollection.h>
#include <vtkRenderer.h>
#include <vtkSequencePass.h>
#include <vtkTranslucentPass.h>
#include <vtkUnsignedCharArray.h>

#include <qopengl.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace quantoscope::scene3d {
namespace {

constexpr int samplesPerPixel = 4;
// Lines lie on the facets they bound; this much nearer to the viewer they win against them. Scene size is 1.
constexpr double lineLift = 2e-3;
constexpr double cameraDistance = 4;
constexpr int mostDashes = 400;
constexpr int dotCorners = 24;

// One drawable of unlit, colored cells whose arrays are refilled in place.
class Mesh {
 public:
  Mesh() {
    m_points->SetDataTypeToFloat();
    m_colors->SetNumberOfComponents(4);
    m_data->SetPoints(m_points);
    m_data->GetPointData()->SetScalars(m_colors);
    m_mapper->SetInputData(m_data);
    m_mapper->SetScalarModeToUsePointData();
    m_mapper->SetColorModeToDirectScalars();
    m_actor->SetMapper(m_mapper);
    m_actor->GetProperty()->LightingOff();
    m_actor->PickableOff();
  }

  vtkActor* actor() { return m_actor; }

  void clear() {
    m_points->Reset();
    m_colors->Reset();
    m_cells->Reset();
  }

  vtkIdType add(const Vector& point, const QColor& color) {
    const unsigned char rgba[4] = {
        static_cast<unsigned char>(color.red()), static_cast<unsigned char>(color.green()),
        static_cast<unsigned char>(color.blue()), static_cast<unsigned char>(color.alpha())};
    m_colors->InsertNextTypedTuple(rgba);
    return m_points->InsertNextPoint(point.data());
  }

  // A convex polygon as a fan of triangles, so that nobody has to triangulate in each frame.
  template <typename Corner>
  void addPolygon(int corners, const Corner& corner, const QColor& color) {
    const vtkIdType first = add(corner(0), color);
    add(corner(1), color);
    for (int i = 2; i < corners; ++i) {
      const vtkIdType last = add(corner(i), color);
      const vtkIdType triangle[3] = {first, last - 1, last};
      m_cells->InsertNextCell(3, triangle);
    }
  }

  void addLine(const Vector& from, const Vector& to, const QColor& color) {
    const vtkIdType start = add(from, color);
    const vtkIdType line[2] = {start, add(to, color)};
    m_cells->InsertNextCell(2, line);
  }

  void finish(bool asLines) {
    vtkNew<vtkCellArray> none;
    m_data->SetLines(asLines ? m_cells.Get() : none.Get());
    m_data->SetPolys(asLines ? none.Get() : m_cells.Get());
    m_points->Modified();
    m_colors->Modified();
    m_cells->Modified();
    m_data->Modified();
    m_actor->SetVisibility(m_cells->GetNumberOfCells() > 0);
  }

 private:
  vtkNew<vtkPoints> m_points;
  vtkNew<vtkUnsignedCharArray> m_colors;
  vtkNew<vtkCellArray> m_cells;
  vtkNew<vtkPolyData> m_data;
  vtkNew<vtkPolyDataMapper> m_mapper;
  vtkNew<vtkActor> m_actor;
};

}  // namespace

struct SceneRenderer::Private {
  vtkNew<vtkGenericOpenGLRenderWindow> window;
  vtkNew<vtkRenderer> renderer;
  Mesh solid;
  Mesh translucent;
  // VTK's line width belongs to the actor: one mesh for each width in use, in hundredths of a logical pixel.
  std::map<int, std::unique_ptr<Mesh>> lines;
  Placement placement;
  bool hasScene = false;

  Private() {
    window->SetIsCurrent(true);
    window->SetIsDirect(1);
    window->SetSupportsOpenGL(1);
    window->SetMapped(1);
    window->SetOwnContext(0);
    // Core profiles may refuse wide lines whatever range they report; beyond this VTK draws them as quads.
    window->SetForceMaximumHardwareLineWidth(1);
    // VTK would average samples in linear light, which no painter does: lines would be thinner than in
    // figures. The finished frame is taken from VTK's framebuffer instead.
    window->SwapBuffersOff();
    window->AddRenderer(renderer);
    // The window behind shines through whatever is left transparent.
    renderer->SetBackgroundAlpha(1);
    renderer->SetAutomaticLightCreation(0);
    renderer->AddActor(solid.actor());
    renderer->AddActor(translucent.actor());
    solid.actor()->ForceOpaqueOn();
    translucent.actor()->ForceTranslucentOn();
    renderer->GetActiveCamera()->ParallelProjectionOn();
    usePlainBlending();
  }

  // By default VTK blends translucent cells in an order of its own and by weights; here their order is known.
  void usePlainBlending() {
    vtkNew<vtkOpaquePass> opaque;
    vtkNew<vtkTranslucentPass> blended;
    vtkNew<vtkRenderPassCollection> passes;
    passes->AddItem(opaque);
    passes->AddItem(blended);
    vtkNew<vtkSequencePass> sequence;
    sequence->SetPasses(passes);
    vtkNew<vtkCameraPass> camera;
    camera->SetDelegatePass(sequence);
    renderer->SetPass(camera);
  }

  Mesh& linesOf(double width) {
    std::unique_ptr<Mesh>& mesh = lines[static_cast<int>(std::lround(width * 100))];
    if (!mesh) {
      mesh = std::make_unique<Mesh>();
      mesh->actor()->ForceOpaqueOn();
      renderer->AddActor(mesh->actor());
    }
    return *mesh;
  }

  void addLine(const Vector& from, const Vector& to, const QPen& pen, double lift) {
    if (pen.style() == Qt::NoPen) {
      return;
    }
    Mesh& mesh = linesOf(pen.widthF());
    const Vector raised = placement.axes.toViewer * lift;
    const Vector a = from + raised;
    const Vector b = to + raised;
    const double length = placement.scale * (project(placement.axes, b) - project(placement.axes, a)).norm();
    const QList<qreal> pattern = pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern();
    double period = 0;
    for (const qreal part : pattern) {
      period += part * pen.widthF();
    }
    if (!(period > 0) || length / period > mostDashes) {
      mesh.addLine(a, b, pen.color());
      return;
    }
    double at = 0;
    for (qsizetype i = 0; at < length; ++i) {
      const double end = std::min(length, at + pattern[i % pattern.size()] * pen.widthF());
      if (i % 2 == 0) {
        mesh.addLine(a + (b - a) * (at / length), a + (b - a) * (end / length), pen.color());
      }
      at = end;
    }
  }

  void addWalls(const SceneLayout& layout, const PictureStyle& style) {
    for (const auto& [from, to] : layout.grid) {
      addLine(from, to, axes3d::gridPen(style), -2 * lineLift);
    }
    for (const auto& [from, to] : layout.box) {
      addLine(from, to, axes3d::boxPen(style), -lineLift);
    }
  }

  void addFacets(const PreparedScene& scene, const DepthOrder& order, const PictureStyle& style) {
    for (const Layer& layer : order.layers) {
      const auto index = static_cast<std::size_t>(layer.body);
      const Body& body = scene.bodies[index];
      if (body.source->fill.alpha <= 0 || (isOpaque(body) && layer.facing == Facing::Back)) {
        continue;
      }
      Mesh& mesh = isOpaque(body) ? solid : translucent;
      for (std::size_t i = 0; i < body.facets.size(); ++i) {
        if (order.views[index].facing[i] == layer.facing) {
          const std::vector<int>& loop = body.facets[i].loop;
          mesh.addPolygon(
              static_cast<int>(loop.size()),
              [&](int corner) -> const Vector& {
                return body.vertices[static_cast<std::size_t>(loop[static_cast<std::size_t>(corner)])];
              },
              facetColor(body, body.facets[i], layer.facing, order.axes, style));
        }
      }
    }
  }

  void addDot(const Body& body, const PictureStyle& style) {
    const double radius = dotDiameter(body) / 2 / placement.scale;
    const Vector center = body.vertices.front() + placement.axes.toViewer * 2 * lineLift;
    solid.addPolygon(
        dotCorners,
        [&](int corner) {
          const double angle = 2 * std::numbers::pi * corner / dotCorners;
          return Vector(center + radius * (std::cos(angle) * placement.axes.right +
                                           std::sin(angle) * placement.axes.up));
        },
        dotColor(body, style));
  }

  void addLines(const PreparedScene& scene, const DepthOrder& order, const PictureStyle& style) {
    for (std::size_t i = 0; i < scene.bodies.size(); ++i) {
      const Body& body = scene.bodies[i];
      if (body.kind == BodyKind::Point) {
        addDot(body, style);
        continue;
      }
      const QPen near = edgePen(body, false, style);
      const QPen far = edgePen(body, true, style);
      for (const Edge& edge : body.edges) {
        addLine(body.vertices[static_cast<std::size_t>(edge.from)],
                body.vertices[static_cast<std::size_t>(edge.to)],
                isHiddenByOwnBody(edge, order.views[i]) ? far : near, lineLift);
      }
    }
    for (const PreparedSegment& segment : scene.segments) {
      addLine(segment.from, segment.to, segmentPen(*segment.source, style), lineLift);
    }
  }
};

SceneRenderer::SceneRenderer() : d(std::make_unique<Private>()) {}

SceneRenderer::~SceneRenderer() {
  d->window->SetIsCurrent(true);
  d->window->Finalize();
}

void SceneRenderer::setPicture(const PreparedScene& scene, const SceneLayout& layout,
                               const PictureStyle& style) {
  d->placement = layout.placement;
  d->hasScene = layout.hasBox;
  d->solid.clear();
  d->translucent.clear();
  for (const auto& [width, mesh] : d->lines) {
    mesh->clear();
  }
  if (layout.hasBox) {
    const DepthOrder order = orderByDepth(scene, layout.placement.axes);
    d->addWalls(layout, style);
    d->addFacets(scene, order, style);
    d->addLines(scene, order, style);
  }
  d->solid.finish(false);
  d->translucent.finish(false);
  for (const auto& [width, mesh] : d->lines) {
    mesh->finish(true);
  }
  d->renderer->SetBackground(style.background.redF(), style.background.greenF(), style.background.blueF());
}

void SceneRenderer::render(const QSize& size, double devicePixelRatio, bool smoothEdges) {
  d->window->SetMultiSamples(smoothEdges ? samplesPerPixel : 0);
  d->window->SetSize(static_cast<int>(std::lround(size.width() * devicePixelRatio)),
                     static_cast<int>(std::lround(size.height() * devicePixelRatio)));
  for (const auto& [width, mesh] : d->lines) {
    mesh->actor()->GetProperty()->SetLineWidth(static_cast<float>(width / 100.0 * devicePixelRatio));
  }
  if (d->hasScene) {
    const Placement& placement = d->placement;
    // What lies at the middle of the widget; the scene's own middle is at the placement's origin.
    const Planar middle = placement.unmap(QPointF(size.width() / 2.0, size.height() / 2.0));
    const Vector focus = placement.axes.right * middle.x() + placement.axes.up * middle.y();
    const Vector eye = focus + placement.axes.toViewer * cameraDistance;
    vtkCamera* camera = d->renderer->GetActiveCamera();
    camera->SetFocalPoint(focus.x(), focus.y(), focus.z());
    camera->SetPosition(eye.x(), eye.y(), eye.z());
    camera->SetViewUp(placement.axes.up.x(), placement.axes.up.y(), placement.axes.up.z());
    camera->SetParallelScale(size.height() / 2.0 / placement.scale);
    camera->SetClippingRange(cameraDistance - 1.2, cameraDistance + 1.2);
  }
  // Qt has used the context since the last frame; nothing VTK remembers of its state holds.
  d->window->SetIsCurrent(true);
  d->window->GetState()->Reset();
  d->window->GetState()->ResetFramebufferBindings();
  d->window->Render();
  vtkOpenGLState* state = d->window->GetState();
  const int* pixels = d->window->GetSize();
  state->PushReadFramebufferBinding();
  d->window->GetRenderFramebuffer()->Bind(GL_READ_FRAMEBUFFER);
  state->vtkglDisable(GL_SCISSOR_TEST);
  state->vtkglBlitFramebuffer(0, 0, pixels[0], pixels[1], 0, 0, pixels[0], pixels[1], GL_COLOR_BUFFER_BIT,
                              GL_NEAREST);
  state->PopReadFramebufferBinding();
}

}  // namespace quantoscope::scene3d
