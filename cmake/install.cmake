# Where everything goes on a user's machine. The same layout as in the build folder, so that the programs
# find their fonts beside themselves in both.

install(TARGETS kaibao kaibao-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS kaibao_office_module LIBRARY DESTINATION lib/kaibao)
install(FILES packaging/cn.kaibao.Kaibao.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/cn.kaibao.Kaibao.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/cn.kaibao.Kaibao.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME cn.kaibao.Kaibao.xml)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES packaging/man/kaibao.1 packaging/man/kaibao-cli.1
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES resources/icons/cn.kaibao.Kaibao.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(fonts ${CMAKE_BINARY_DIR}/share/kaibao/fonts)
if(EXISTS ${fonts}/FandolSong-Regular.otf)
  install(DIRECTORY ${fonts}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/kaibao/fonts)
else()
  message(WARNING "There are no fonts in ${fonts}, so none are installed, and installed faces stand in "
    "for them. `dev/fonts <build folder>` fetches them.")
endif()
