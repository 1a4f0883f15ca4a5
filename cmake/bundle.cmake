# cmake -D TREE=<folder> -D PLUGINS=<folder> -P cmake/bundle.cmake: puts the libraries and the plugins of Qt that the
# programs in TREE need beside them, so that they run from any folder on a system that has no Qt.

# What the picture on the screen, the fonts and the C library of a system fit together with; never brought along.
set(of_the_system
  "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv)\\.so" "^lib(GL|EGL|GLX|GLdispatch|drm|gbm)\\.so"
  "^libX11(-xcb)?\\.so" "^libxcb\\.so" "^lib(fontconfig|freetype|expat|uuid)\\.so")
set(plugins
  iconengines/libqsvgicon.so imageformats/libqsvg.so
  platforminputcontexts/libcomposeplatforminputcontextplugin.so
  platforminputcontexts/libibusplatforminputcontextplugin.so
  platforminputcontexts/libfcitx5platforminputcontextplugin.so
  platforms/libqoffscreen.so platforms/libqxcb.so
  printsupport/libcupsprintersupport.so)

# With each file goes the licence of its package.
function(copy_licence file)
  file(REAL_PATH ${file} file)
  string(REGEX MATCH "/[^/]+/[^/]+$" name "${file}")  # the folder tells the systems of one machine apart
  execute_process(COMMAND dpkg-query -S "*${name}" OUTPUT_VARIABLE owner COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "^[^:,]+" package "${owner}")
  configure_file(/usr/share/doc/${package}/copyright ${TREE}/share/doc/kaibao/libraries/${package} COPYONLY)
endfunction()

set(library ${TREE}/lib/kaibao)
foreach(plugin IN LISTS plugins)
  cmake_path(GET plugin PARENT_PATH kind)
  file(COPY ${PLUGINS}/${plugin} DESTINATION ${library}/plugins/${kind})
  copy_licence(${PLUGINS}/${plugin})
endforeach()
file(WRITE ${TREE}/bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = lib/kaibao/plugins\n")

file(GLOB programs ${TREE}/bin/kaibao*)
file(GLOB_RECURSE modules ${library}/*.so)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${modules}
  PRE_EXCLUDE_REGEXES ${of_the_system}
  RESOLVED_DEPENDENCIES_VAR found)
foreach(file IN LISTS found)
  file(COPY ${file} DESTINATION ${library} FOLLOW_SYMLINK_CHAIN)
  copy_licence(${file})
endforeach()

# A path of the older kind also holds for what the libraries need in their turn.
execute_process(COMMAND patchelf --force-rpath --set-rpath "$ORIGIN/../lib/kaibao" ${programs}
  COMMAND_ERROR_IS_FATAL ANY)
