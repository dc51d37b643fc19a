# SPDX-License-Identifier: GPL-3.0-or-later
# The .deb: `cpack -G DEB` in a build folder. Caches of MIME types, menus and icons are refreshed by the triggers of the
# packages that own them, so the package has no scripts. Included by packaging/CMakeLists.txt.

set(QUANTOSCOPE_MAINTAINER "The Quantoscope developers <developers@quantoscope.invalid>" CACHE STRING
  "Maintainer of the .deb; the default cannot be written to, so a distributor sets it")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)

set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
set(maker ${CMAKE_CURRENT_SOURCE_DIR}/debian/make_changelog.py)
add_custom_command(OUTPUT ${changelog}
  COMMAND Python3::Interpreter ${maker} ${metainfo} ${CPACK_DEBIAN_PACKAGE_RELEASE} "${QUANTOSCOPE_MAINTAINER}"
          ${changelog}
  DEPENDS ${maker} ${metainfo} COMMENT "Debian changelog" VERBATIM)
install(FILES ${changelog} DESTINATION ${CMAKE_INSTALL_DOCDIR})
list(APPEND made ${changelog})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME quantoscope)
set(CPACK_PACKAGE_VENDOR "The Quantoscope developers")
set(CPACK_PACKAGE_CONTACT "${QUANTOSCOPE_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for quantization research")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Quantoscope is for people who quantize neural networks. It shows, while a
slider moves, where the error of low-bit weights comes from and which layers
can bear it, and draws the figures for the paper.
.
The package has the workbench (quantoscope) and a command line without any
graphics (quantoscope-cli) that computes the same numbers.")
if(QUANTOSCOPE_WORKBENCH)
  # Figures are set in Inter, DejaVu has the symbols it lacks, Noto the Chinese and Japanese.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, fonts-dejavu-core, hicolor-icon-theme")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, libgl1-mesa-dri")
  # Not recommended: with XWayland alone, three-dimensional views use OpenGL.
  set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)
endif()
include(CPack)
