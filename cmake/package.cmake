# What `dev/package` makes: a Debian package, which asks the system for its libraries, and an archive that brings
# them along and runs from any folder.

set(CPACK_PACKAGE_NAME kaibao)
set(CPACK_PACKAGE_VENDOR "The Kaibao contributors")
set(CPACK_PACKAGE_CONTACT "The Kaibao contributors <kaibao@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Fill in, check and print the yearly disclosure report")
string(CONCAT CPACK_PACKAGE_DESCRIPTION
  "Kaibao helps the clerk of a township or a county department to fill in the yearly report on government\n"
  "information disclosure. It checks the figures while they are typed, keeps every edit, and prints the report in\n"
  "the official layout. It works without a network.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Chinese is typed through one of the first, and the last has the rare characters of names and places.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fcitx5-frontend-qt6 | ibus, fonts-noto-cjk")
set(CPACK_GENERATOR DEB)
include(CPack)
