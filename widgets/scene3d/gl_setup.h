// SPDX-License-Identifier: GPL-3.0-or-later
// What 3-D views need of OpenGL before and after the application starts.
#pragma once

namespace quantoscope::scene3d {

/// Shared contexts and the default surface format (OpenGL 3.2 core, depth 24, stencil 8). Call it in main()
/// before QApplication is made.
void prepareApplication();

/// True when this platform gives an OpenGL 3.2 context that VTK can use. Asked once, on the GUI thread; later
/// calls repeat the answer.
bool isOpenGlUsable();

}  // namespace quantoscope::scene3d
